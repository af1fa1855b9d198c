"""Starting the reader process, listening to it, and ending it when it takes too long or is no longer wanted."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path

from geodata.core.errors import DataError
from geodata.core.phrase import Phrase
from geodata.core.reader_limits import answer_bytes, growth_bytes, work_s
from geodata.core.worker_protocol import (
    Message,
    WorkerCancelledError,
    WorkerEndedError,
    WorkerProcess,
    WorkerTimeoutError,
    error_of,
)
from geodata.gate.confined_process import confined_code, confined_environment, why_it_ended
from geodata.io.reader_errors import KINDS, LimitError, ReadingCancelledError, ReadingTimeoutError, SeveralTablesError
from geodata.io.reader_worker import RESULT


@dataclass(frozen=True)
class Task:
    """A task for the reader process; ``skip`` are GDAL drivers beyond the known ones."""

    path: str
    name: str
    folder: str
    crs: str
    table: str
    timeout_s: float
    memory_bytes: int
    asks: bool = False
    skip: tuple[str, ...] = ()
    hints: dict[str, str] = field(default_factory=dict)

    def size(self) -> int:
        """The bytes of everything that is to be read: the limits grow with it."""
        return sum(path.stat().st_size for path in Path(self.folder).iterdir() if path.is_file())


def run_reader(task: Task, going_on: Callable[[], bool], progress: Callable[[float], None]) -> Path:
    """Run the reader process to its end and give the file with the result; raises DataError with its answer."""
    answer = _ask(task, going_on, progress)
    if "drivers_left" in answer:  # a GDAL newer than the list of drivers: start again without them
        task = replace(task, skip=tuple(map(str, answer["drivers_left"])))
        answer = _ask(task, going_on, progress)
    if answer.get("done"):
        return _result(task)
    error = error_of(answer, KINDS, DataError)
    if isinstance(error, SeveralTablesError):
        error.tables = tuple(map(str, answer.get("tables", ())))
    raise error or DataError(
        "cannot be read", file=task.name, found=Phrase("the reader process ended: {answer}", answer=str(answer)[:170])
    )


def _ask(task: Task, going_on: Callable[[], bool], progress: Callable[[float], None]) -> Message:
    folder, size = Path(task.folder), task.size()
    within_s = min(task.timeout_s, work_s(size))
    limits = {"growth_bytes": growth_bytes(size), "file_bytes": answer_bytes(size), "work_s": within_s}
    code = confined_code("geodata.io.reader_worker")
    with (
        tempfile.TemporaryFile() as errors,
        WorkerProcess(code, folder, confined_environment(folder), errors) as worker,
    ):
        try:
            return worker.ask(asdict(task) | limits, task.timeout_s, going_on, progress)
        except WorkerCancelledError:
            raise ReadingCancelledError("reading was cancelled", file=task.name) from None
        except WorkerTimeoutError:
            raise ReadingTimeoutError(
                "reading timed out",
                file=task.name,
                found=Phrase("more than {seconds:g} seconds", seconds=task.timeout_s),
            ) from None
        except WorkerEndedError:
            raise why_it_ended(worker.process.returncode, errors, task.name, within_s) from None


def _result(task: Task) -> Path:
    """The file with the result; raises `LimitError` for one that is larger than such a layer gives."""
    made = Path(task.folder) / RESULT
    most = answer_bytes(task.size())
    if made.is_symlink() or not made.is_file() or made.stat().st_size > most:
        raise LimitError("what was read is too large", file=task.name, allowed=Phrase("{size} bytes", size=f"{most:,}"))
    return made
