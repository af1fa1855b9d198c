"""The reader process: reads one untrusted file, returns plain arrays and exits.

`geodata.io.reader_process` starts it and sends one task; see `geodata.core.worker_protocol`.
"""

from __future__ import annotations

import faulthandler
import gc
import os
from collections.abc import Callable
from pathlib import Path

from geodata.core.errors import DataError
from geodata.core.worker_protocol import Message, WorkerChannel, error_message
from geodata.io.namespaces import enter_namespaces
from geodata.io.reader_errors import KINDS, DriversLeftError, LimitError, SeveralTablesError

RESULT = "result.mvlayer"


def main() -> None:
    """Do one task. Exit code 0 also when the file is refused: the answer says why."""
    namespaces = enter_namespaces()  # before there is a second thread
    channel = WorkerChannel()
    task = channel.listen()
    gc.disable()  # it lives for one file, and a million coordinates are no garbage
    faulthandler.enable()
    faulthandler.dump_traceback_later(task["timeout_s"] + 5.0, exit=True)
    channel.answer(task, answer_of(task["name"], lambda: _read(task, channel, namespaces)))
    os._exit(0)  # no time is lost with taking libraries down


def answer_of(name: str, read: Callable[[], Message]) -> Message:
    """What *read* answers about the file *name*, or why it cannot."""
    try:
        return read()
    except DriversLeftError as error:
        return {"drivers_left": error.names}
    except SeveralTablesError as error:
        return {**error_message(error, KINDS), "tables": list(error.tables)}
    except DataError as error:
        return error_message(error, KINDS)
    except OSError as error:  # a full disk, most likely: the file itself has been copied
        return error_message(DataError("cannot be read", file=name, found=error.strerror or str(error)), KINDS)
    except MemoryError:
        return error_message(LimitError("the file exceeds the memory limit", file=name), KINDS)
    except RecursionError:
        return error_message(DataError("nesting too deep", file=name), KINDS)


def _read(task: Message, channel: WorkerChannel, namespaces: tuple[str, ...]) -> Message:
    from geodata.io.sandbox import confine, work_within

    folder = Path(task["folder"])
    fences = confine(
        folder, task["memory_bytes"], int(task["work_s"]) + 5, growth_bytes=task["growth_bytes"],
        file_bytes=task["file_bytes"],
    )  # fmt: skip

    from geodata.core.repair_log import Notes
    from geodata.io import format_registry as loading  # behind the fences, like everything that looks at the file
    from geodata.io.formats.file_formats import LayerFormat
    from geodata.io.formats.gdal_reader import load_gdal, prepare
    from geodata.io.layer_file import write_handover

    def progress(fraction: float) -> None:
        channel.report(task, fraction)

    notes = Notes(task["name"])
    with work_within(task["work_s"]):
        recognised = loading.recognise(Path(task["path"]), task["name"], notes)
    # Libraries are no work of the file's.
    driver = loading.DRIVERS.get(recognised.format, "")
    prepare(driver, task["skip"])
    if driver:
        import pyproj  # noqa: F401

        load_gdal(driver)
    if recognised.format is LayerFormat.GEOPARQUET:
        _import_arrow(task["name"])
    progress(0.02)
    with work_within(task["work_s"]):
        handover = loading.load(recognised, notes, task["crs"], task["table"], progress, task["asks"], task["hints"])
        write_handover(folder / RESULT, handover)
    return {"done": True, "fences": [*fences, *namespaces]}


def _import_arrow(name: str) -> None:
    from geodata.core.libraries import missing_package

    missing = missing_package("pyarrow", "parquet", "Reading GeoParquet")
    if missing:
        raise DataError(missing, file=name)
    import pyarrow.parquet  # noqa: F401
