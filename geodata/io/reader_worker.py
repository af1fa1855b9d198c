"""The reader process: reads one untrusted file, returns plain arrays and exits.

`geodata.io.reader_process` starts it and sends one task; see `geodata.core.worker_protocol`.
"""

from __future__ import annotations

import faulthandler
import gc
import os
from pathlib import Path

from geodata.core.errors import DataError
from geodata.core.worker_protocol import Message, WorkerChannel, error_message
from geodata.io.reader_errors import KINDS, DriversLeftError, SeveralTablesError

RESULT = "result.mvlayer"


def main() -> None:
    """Do one task. Exit code 0 also when the file is refused: the answer says why."""
    channel = WorkerChannel()
    task = channel.listen()
    gc.disable()  # it lives for one file, and a million coordinates are no garbage
    faulthandler.enable()
    faulthandler.dump_traceback_later(task["timeout_s"] + 5.0, exit=True)
    channel.answer(task, _answer(task, channel))
    os._exit(0)  # no time is lost with taking libraries down


def _answer(task: Message, channel: WorkerChannel) -> Message:
    try:
        return _read(task, channel)
    except DriversLeftError as error:
        return {"drivers_left": error.names}
    except SeveralTablesError as error:
        return {**error_message(error, KINDS), "tables": list(error.tables)}
    except DataError as error:
        return error_message(error, KINDS)
    except OSError as error:  # a full disk, most likely: the file itself has been copied
        return _refusal("cannot be read", task, error.strerror or str(error))
    except MemoryError:
        return _refusal("the file exceeds the memory limit", task)
    except RecursionError:
        return _refusal("nesting too deep", task)


def _refusal(problem: str, task: Message, found: str | None = None) -> Message:
    return error_message(DataError(problem, file=task["name"], found=found), KINDS)


def _read(task: Message, channel: WorkerChannel) -> Message:
    from geodata.io.sandbox import confine

    folder = Path(task["folder"])
    fences = confine(folder, task["memory_bytes"], int(task["timeout_s"]) + 5)

    from geodata.core.repair_log import Notes
    from geodata.io import format_registry as loading  # behind the fences, like everything that looks at the file
    from geodata.io.formats.file_formats import LayerFormat
    from geodata.io.formats.gdal_reader import prepare
    from geodata.io.layer_file import write_handover

    def progress(fraction: float) -> None:
        channel.report(task, fraction)

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
