"""Starting the reader process, listening to it, and ending it when it takes too long or is no longer wanted."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from geodata.core.errors import DataError
from geodata.core.phrase import Phrase
from geodata.core.worker_protocol import (
    Message,
    WorkerCancelledError,
    WorkerEndedError,
    WorkerProcess,
    WorkerTimeoutError,
    environment,
    error_of,
    start_code,
)
from geodata.io.reader_errors import KINDS, ReadingCancelledError, ReadingTimeoutError, SeveralTablesError
from geodata.io.reader_worker import RESULT

_UNWANTED = ("AWS_", "PG", "SHAPE_")


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


def run_reader(task: Task, going_on: Callable[[], bool], progress: Callable[[float], None]) -> Path:
    """Run the reader process to its end and give the file with the result; raises DataError with its answer."""
    answer = _ask(task, going_on, progress)
    if "drivers_left" in answer:  # a GDAL newer than the list of drivers: start again without them
        task = replace(task, skip=tuple(map(str, answer["drivers_left"])))
        answer = _ask(task, going_on, progress)
    if answer.get("done"):
        return Path(task.folder) / RESULT
    error = error_of(answer, KINDS, DataError)
    if isinstance(error, SeveralTablesError):
        error.tables = tuple(map(str, answer.get("tables", ())))
    raise error or DataError(
        "cannot be read", file=task.name, found=Phrase("the reader process ended: {answer}", answer=str(answer)[:170])
    )


def _ask(task: Task, going_on: Callable[[], bool], progress: Callable[[float], None]) -> Message:
    folder = Path(task.folder)
    errors = folder / "errors.txt"
    variables = environment(folder, _UNWANTED) | {"TEMP": task.folder, "TMP": task.folder, "HOME": task.folder}
    variables["ARROW_DEFAULT_MEMORY_POOL"] = "system"
    with (
        errors.open("wb") as errors_file,
        WorkerProcess(start_code("geodata.io.reader_worker"), folder, variables, errors_file) as worker,
    ):
        try:
            return worker.ask(asdict(task), task.timeout_s, going_on, progress)
        except WorkerCancelledError:
            raise ReadingCancelledError("reading was cancelled", file=task.name) from None
        except WorkerTimeoutError:
            raise ReadingTimeoutError(
                "reading timed out",
                file=task.name,
                found=Phrase("more than {seconds:g} seconds", seconds=task.timeout_s),
            ) from None
        except WorkerEndedError:
            raise _why_it_ended(worker.process.returncode, errors, task.name) from None


def _why_it_ended(code: int, errors: Path, name: str) -> DataError:
    text = errors.read_bytes()[-4000:].decode("utf-8", errors="replace")
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    if "MemoryError" in text or "bad_alloc" in text or "out of memory" in text.lower():
        return DataError("the file exceeds the memory limit", file=name)
    ended = Phrase("signal {number}", number=-code) if code < 0 else Phrase("code {number}", number=code)
    reason = Phrase("the reader process stopped with {ended}", ended=ended)
    if lines:
        reason = Phrase("{reason}: {last_line}", reason=reason, last_line=lines[-1][:120])
    return DataError("cannot be read", file=name, found=reason)
