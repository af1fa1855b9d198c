"""The reader process: reads one untrusted file, returns plain arrays and exits.

`geodata.io.reader_process` starts it with a task as one line of JSON on standard input. It reports progress and result
as lines of JSON on standard output and exits when standard input is closed, so that it never outlives its parent.
"""

from __future__ import annotations

import faulthandler
import gc
import json
import os
import shutil
import sys
import threading
from pathlib import Path
from typing import Any, TextIO

from geodata.core.errors import DataError
from geodata.io.reader_errors import DriversLeftError, MissingCrsError, SeveralTablesError

RESULT = "result.mvlayer"


def main() -> None:
    """Do the one task on standard input. Exit code 0 also when the file is refused: the answer says why."""
    answers = os.fdopen(os.dup(sys.stdout.fileno()), "w", encoding="utf-8", buffering=1)
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())  # what libraries print is no answer
    task = json.loads(sys.stdin.buffer.readline())
    gc.disable()  # it lives for one file, and a million coordinates are no garbage
    faulthandler.enable()
    faulthandler.dump_traceback_later(task["timeout_s"] + 5.0, exit=True)
    threading.Thread(target=_end_with_parent, args=[task["folder"]], daemon=True).start()
    _say(answers, _answer(task, answers))
    answers.flush()
    os._exit(0)  # no time is lost with taking libraries down


def _say(answers: TextIO, message: dict[str, Any]) -> None:
    answers.write(json.dumps(message) + "\n")


def _end_with_parent(folder: str) -> None:
    """Wait for standard input to be closed, which the system does when the program is killed, and clear up."""
    sys.stdin.buffer.read()
    shutil.rmtree(folder, ignore_errors=True)
    os._exit(3)


def _answer(task: dict[str, Any], answers: TextIO) -> dict[str, Any]:
    try:
        return _read(task, answers)
    except MissingCrsError as error:
        return {"error": _fields(error), "missing_crs": True}
    except SeveralTablesError as error:
        return {"error": _fields(error), "tables": list(error.tables)}
    except DataError as error:
        return {"error": _fields(error)}
    except DriversLeftError as error:
        return {"drivers_left": error.names}
    except OSError as error:  # a full disk, most likely: the file itself has been copied
        return {"error": {"problem": "cannot be read", "file": task["name"], "found": error.strerror or str(error)}}
    except MemoryError:
        return {"error": {"problem": "the file exceeds the memory limit", "file": task["name"]}}
    except RecursionError:
        return {"error": {"problem": "nesting too deep", "file": task["name"]}}


def _fields(error: DataError) -> dict[str, str | None]:
    return {key: getattr(error, key) for key in ("problem", "file", "place", "found", "allowed")}


def _read(task: dict[str, Any], answers: TextIO) -> dict[str, Any]:
    from geodata.io.sandbox import confine

    folder = Path(task["folder"])
    fences = confine(folder, task["memory_bytes"], int(task["timeout_s"]) + 5)

    from geodata.core.repair_log import Notes
    from geodata.io import format_registry as loading  # behind the fences, like everything that looks at the file
    from geodata.io.formats.file_formats import LayerFormat
    from geodata.io.formats.gdal_reader import prepare
    from geodata.io.layer_file import write_handover

    def progress(fraction: float) -> None:
        _say(answers, {"progress": round(fraction, 3)})

    notes = Notes(task["name"])
    recognised = loading.recognise(Path(task["path"]), task["name"], notes)
    prepare(loading.DRIVERS.get(recognised.format, ""), task["skip"])
    if recognised.format is LayerFormat.GEOPARQUET:
        _import_arrow(task["name"])
    progress(0.02)
    handover = loading.load(recognised, notes, task["crs"], task["table"], progress, task["asks"])
    write_handover(folder / RESULT, handover)
    return {"done": True, "fences": fences}


def _import_arrow(name: str) -> None:
    from geodata.core.optional_packages import missing_package

    missing = missing_package("pyarrow", "parquet", "Reading GeoParquet")
    if missing:
        raise DataError(missing, file=name)
    import pyarrow.parquet  # noqa: F401


if __name__ == "__main__":
    main()
