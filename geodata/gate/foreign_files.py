"""Files of strangers, each read in the confined process: handed over as an open file, answered with checked bytes."""

from __future__ import annotations

import os
import stat
import tempfile
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO, Any

from geodata.core.errors import DataError
from geodata.core.phrase import Phrase
from geodata.core.reader_limits import (
    MAX_FILE_BYTES,
    MEMORY_BYTES,
    answer_bytes,
    growth_bytes,
    refuse_larger,
    unreadable,
    work_s,
)
from geodata.core.worker_protocol import (
    HANDS_OVER,
    Message,
    WorkerCancelledError,
    WorkerEndedError,
    WorkerProcess,
    WorkerTimeoutError,
    error_of,
)
from geodata.gate.confined_process import (
    KINDS,
    LimitError,
    ReadingCancelledError,
    ReadingTimeoutError,
    confined_code,
    confined_environment,
    why_it_ended,
)

# With less work left of what all files of a story may cost together, no further one is begun.
_LEAST_WORK_S = 0.3
_START_S, _WAIT_S = 60.0, 20.0  # a machine may be busy with other things


@dataclass(frozen=True)
class Foreign:
    """A file to be read: its path or its bytes, what messages call it, and what its reader needs to know."""

    source: Path | bytes
    name: str
    options: dict[str, str] = field(default_factory=dict)


@dataclass
class _Item:
    """A file that is open, and the open file that its answer goes to."""

    number: int
    name: str
    size: int
    input: IO[bytes]
    output: IO[bytes]
    options: dict[str, str]

    def task(self, within_s: float) -> dict[str, Any]:
        at = [file.fileno() if HANDS_OVER else file.name for file in (self.input, self.output)]
        return {"input": at[0], "output": at[1], "name": self.name, "options": self.options, "work_s": within_s}

    def answer(self) -> bytes:
        """What the process wrote; raises DataError when it is more than such a file gives."""
        most = answer_bytes(self.size)
        if os.fstat(self.output.fileno()).st_size > most:
            raise LimitError(
                "what was read is too large", file=self.name, allowed=Phrase("{size} bytes", size=f"{most:,}")
            )
        self.output.seek(0)
        return self.output.read(most)


def read_foreign(
    reader: str, files: Sequence[Foreign], going_on: Callable[[], bool] = lambda: True
) -> list[bytes | DataError]:
    """What the function *reader* (``"package.module:function"``) makes of each file's bytes, or why it makes nothing.

    One process reads all of them; a file that ends it costs only itself. Raises `ReadingCancelledError`.
    """
    made: list[bytes | DataError] = [DataError("cannot be read", file=file.name) for file in files]
    with ExitStack() as opened:
        items = []
        for number, file in enumerate(files):
            try:
                items.append(_open(opened, file, number))
            except DataError as refused:
                made[number] = refused
        items.sort(key=lambda item: item.size)  # the small ones are read whatever a large one does
        left_s = work_s(sum(item.size for item in items))
        while items and left_s >= _LEAST_WORK_S:
            done = _read_some(reader, items, left_s, going_on)
            made_by = dict(zip((item.number for item in items), done, strict=False))
            for number, answer in made_by.items():
                made[number] = answer
            left_s -= work_s(items[len(done) - 1].size)  # only what ended the process is followed by another one
            items = items[len(done) :]
        for item in items:
            made[item.number] = LimitError("not read: the files before it took too long", file=item.name)
    return made


def answer_of(reader: str, file: Foreign, going_on: Callable[[], bool] = lambda: True) -> bytes:
    """What *reader* makes of one file; raises DataError, and `ReadingCancelledError` when *going_on* says no."""
    (made,) = read_foreign(reader, [file], going_on)
    if isinstance(made, DataError):
        raise made
    return made


def _read_some(
    reader: str, items: Sequence[_Item], left_s: float, going_on: Callable[[], bool]
) -> list[bytes | DataError]:
    """The answers of one process: of all files, or up to and with the one that ended it."""
    largest = max(item.size for item in items)
    first = {
        "reader": reader, "files": [(item.name, item.options) for item in items], "folder": "",
        "work_s": sum(work_s(item.size) for item in items), "memory_bytes": MEMORY_BYTES,
        "growth_bytes": growth_bytes(largest), "file_bytes": answer_bytes(largest),
    }  # fmt: skip
    nowhere = Path(os.path.abspath(os.sep))
    handed = [file.fileno() for item in items for file in (item.input, item.output)]
    done: list[bytes | DataError] = []
    with (
        tempfile.TemporaryFile() as errors,
        WorkerProcess(
            confined_code("geodata.io.file_worker"), nowhere, confined_environment(nowhere), errors, handed
        ) as worker,
    ):
        name, within_s = items[0].name, left_s
        try:
            worker.ask(first, _START_S, going_on)
            for item in items:
                name, within_s = item.name, min(left_s, work_s(item.size))
                answer = worker.ask(item.task(within_s), _WAIT_S + 4 * within_s, going_on)
                done.append(_judged(answer, item))
        except WorkerCancelledError:
            raise ReadingCancelledError("reading was cancelled", file=name) from None
        except WorkerTimeoutError:
            done.append(ReadingTimeoutError("reading timed out", file=name))
        except WorkerEndedError:
            done.append(why_it_ended(worker.process.returncode, errors, name, within_s))
    return done


def _judged(answer: Message, item: _Item) -> bytes | DataError:
    error = error_of(answer, KINDS, DataError)
    if error is not None:
        return error
    try:
        return item.answer()
    except DataError as refused:
        return refused


def _open(opened: ExitStack, file: Foreign, number: int) -> _Item:
    """Open a file and an empty one for its answer; raises DataError for what is no ordinary file."""
    output = opened.enter_context(_empty())
    if isinstance(file.source, bytes):
        given = opened.enter_context(_empty())
        given.write(file.source)
        given.seek(0)
        return _Item(number, file.name, len(file.source), given, output, file.options)
    try:
        descriptor = os.open(file.source, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
        given = opened.enter_context(_named(descriptor, file.source))
        status = os.fstat(given.fileno())
    except (OSError, ValueError) as error:
        raise unreadable(error, file.name) from error
    if not stat.S_ISREG(status.st_mode):
        raise DataError("not a file", file=file.name, found="a folder, device or pipe")
    refuse_larger(status.st_size, MAX_FILE_BYTES, file.name)
    return _Item(number, file.name, status.st_size, given, output, file.options)


def _named(descriptor: int, path: Path) -> IO[bytes]:
    """The open file, which a system that hands over no open files finds again by its path."""
    return os.fdopen(descriptor, "rb") if HANDS_OVER else path.open("rb")


def _empty() -> IO[bytes]:
    """An empty file that nobody else can open, in memory where the system has such."""
    if hasattr(os, "memfd_create"):
        return os.fdopen(os.memfd_create("mapviewer"), "w+b", buffering=0)
    return tempfile.NamedTemporaryFile()
