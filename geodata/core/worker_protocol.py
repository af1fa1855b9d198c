"""How the program talks to its worker processes, for both ends: framing, limits, cancellation and errors.

Each message is one line of JSON of at most `MAX_MESSAGE_BYTES`. The program sends tasks ``{"task": number, …}`` and
may withdraw one with ``{"cancel": number}``. The worker answers each task with one line of the same number, before it
any number of lines with ``progress`` from 0 to 1. An answer with ``error`` holds the parts of a `DataError` and its
kind. A worker exits when its standard input is closed, so that it never outlives the program.

The program believes nothing that a worker says: a line that is no message is dropped, one that is too long ends it.
"""

from __future__ import annotations

import itertools
import json
import math
import os
import queue
import shutil
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import IO, Any, Self

from geodata.core.errors import DataError
from geodata.core.phrase import from_json, to_json

Message = dict[str, Any]
MAX_MESSAGE_BYTES = 16 << 20
_MAX_WAITING = 1_000  # messages; a worker that says more waits until it is heard
HANDS_OVER = os.name == "posix"  # whether an open file can be handed over; elsewhere its path is
_LOOK_S = 0.03
_EXIT_S = 2.0  # between closing its output and its end
_PARTS = ("problem", "file", "place", "found", "allowed")
_PACKAGES = str(Path(__file__).resolve().parent.parent.parent)
_UNWANTED = ("GDAL_", "OGR_", "CPL_", "VSI_", "PROJ_", "PYTHONSTARTUP", "PYTHONINSPECT", "LD_PRELOAD")


class WorkerEndedError(Exception):
    """The worker ended without an answer."""


class WorkerTimeoutError(Exception):
    """The worker did not answer in time, and was ended."""


class WorkerCancelledError(Exception):
    """The task was cancelled, and the worker ended because it did not heed that in time."""


def encode(message: Mapping[str, Any]) -> bytes:
    """Return the line for a message."""
    return json.dumps(message).encode() + b"\n"


def decode(line: bytes) -> Message:
    r"""Return the message in a line; empty when it is none.

    >>> decode(b'{"task": 1, "progress": 0.5}'), decode(b"[1]"), decode(b'{"progress": "half"}')
    ({'task': 1, 'progress': 0.5}, {}, {})
    """
    try:
        message = json.loads(line)
    except (ValueError, RecursionError):
        return {}
    if not isinstance(message, dict):
        return {}
    progress = message.get("progress", 0.0)
    if type(progress) not in (int, float) or not math.isfinite(progress):
        return {}
    return message


def error_message(error: DataError, kinds: Mapping[str, type[DataError]]) -> Message:
    """Return the answer for *error*, with its kind where its type is one of *kinds*."""
    kind = next((kind for kind, made in kinds.items() if type(error) is made), "")
    return {"error": {"kind": kind, **{part: to_json(getattr(error, part)) for part in _PARTS}}}


def error_of(answer: Message, kinds: Mapping[str, type[DataError]], other: type[DataError]) -> DataError | None:
    """Return the error in an answer, of type *other* when its kind is not one of *kinds*; None when it has none."""
    fields = answer.get("error")
    if not isinstance(fields, dict):
        return None
    parts = {part: from_json(fields[part]) for part in _PARTS[1:] if fields.get(part) is not None}
    return kinds.get(str(fields.get("kind")), other)(from_json(fields.get("problem", "cannot be read")), **parts)


def environment(folder: Path, unwanted: tuple[str, ...] = ()) -> dict[str, str]:
    """Return the user's variables without *unwanted* prefixes and those that change what GDAL, PROJ or Python do."""
    kept = {key: value for key, value in os.environ.items() if not key.startswith((*_UNWANTED, *unwanted))}
    return kept | {"OPENBLAS_NUM_THREADS": "1", "OMP_NUM_THREADS": "1", "TMPDIR": str(folder)}


def start_code(module: str) -> str:
    """Return the program that runs ``main()`` of a worker's module.

    Not "-m": the folder in which the program was started must not be searched for modules.
    """
    return (
        "import sys\nif sys.argv[1] not in sys.path:\n    sys.path.insert(0, sys.argv[1])\n"
        f"from {module} import main\nmain()\n"
    )


class WorkerProcess:
    """A worker as the program sees it, working in *folder*; its errors go into *errors*.

    Open files are handed over as *descriptors*, where the system can.
    """

    def __init__(
        self,
        code: str,
        folder: Path,
        variables: Mapping[str, str],
        errors: int | IO[bytes] = subprocess.DEVNULL,
        descriptors: Sequence[int] = (),
    ) -> None:
        self._numbers = itertools.count(1)
        self._heard: queue.Queue[Message | None] = queue.Queue(_MAX_WAITING)
        self._is_over = False
        self.process = subprocess.Popen(
            [sys.executable, "-P", "-X", "utf8", "-c", code, _PACKAGES],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=errors,
            cwd=folder,
            env=dict(variables),
            pass_fds=descriptors if HANDS_OVER else (),
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        self._listener = threading.Thread(target=self._listen, name="worker", daemon=True)
        self._listener.start()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_error: object) -> None:
        self.end()

    @property
    def is_running(self) -> bool:
        """Whether it can be asked."""
        return self.process.poll() is None

    def ask(
        self,
        task: Message,
        within_s: float,
        going_on: Callable[[], bool],
        on_progress: Callable[[float], None] = lambda _fraction: None,
        heed_s: float = 0.0,
    ) -> Message:
        """Send a task and wait for its answer.

        When *going_on* says no, the worker is told and has *heed_s* to answer. Raises `WorkerEndedError`,
        `WorkerTimeoutError` after *within_s*, or `WorkerCancelledError`; all three leave no process behind.
        """
        number = next(self._numbers)
        self._send({**task, "task": number})
        deadline, is_cancelled = time.monotonic() + within_s, False
        while True:
            message = self._next()
            if message.get("task") == number:
                if "progress" not in message:
                    return message
                on_progress(float(message["progress"]))
            if not is_cancelled and not going_on():
                is_cancelled, deadline = True, time.monotonic() + heed_s
                self._send({"cancel": number})
            if time.monotonic() >= deadline:
                self.end()
                raise WorkerCancelledError if is_cancelled else WorkerTimeoutError

    def end(self) -> None:
        """End the process, whatever it does."""
        self._is_over = True
        self.process.kill()
        self.process.wait()
        # A process of its own below it ends a moment later, and with it the pipe; until then it must not think that
        # the program has ended, and clear up the folder.
        self._listener.join(_EXIT_S)
        for pipe in (self.process.stdin, self.process.stdout):
            with suppress(OSError):
                if pipe:
                    pipe.close()

    def _send(self, message: Message) -> None:
        with suppress(OSError, ValueError):  # it has ended; waiting for its answer says so
            if self.process.stdin is not None:
                self.process.stdin.write(encode(message))
                self.process.stdin.flush()

    def _next(self) -> Message:
        """Return what it said next, empty when it says nothing for a moment."""
        try:
            message = self._heard.get(timeout=_LOOK_S)
        except queue.Empty:
            return {}
        if message is None:
            with suppress(subprocess.TimeoutExpired):
                self.process.wait(_EXIT_S)
            self.end()
            raise WorkerEndedError
        return message

    def _listen(self) -> None:
        """Put each message into the queue, and None when there will be no more."""
        with suppress(ValueError, OSError):  # the pipe was closed under it
            while self.process.stdout and (line := self.process.stdout.readline(MAX_MESSAGE_BYTES + 1)):
                if len(line) > MAX_MESSAGE_BYTES:
                    self.process.kill()
                    break
                self._hear(decode(line))
        self._hear(None)

    def _hear(self, message: Message | None) -> None:
        while not self._is_over:
            with suppress(queue.Full):
                self._heard.put(message, timeout=_LOOK_S)
                return


class WorkerChannel:
    """The program as a worker sees it. Made before anything else: what libraries print is no answer."""

    def __init__(self) -> None:
        self._answers = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
        os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
        self._tasks: queue.Queue[Message] = queue.Queue()
        self._cancelled: set[int] = set()

    def listen(self) -> Message:
        """Wait for the first task and return it; its ``folder`` is removed when the program ends or lets go."""
        first = decode(sys.stdin.buffer.readline())
        threading.Thread(target=self._listen, args=[first["folder"]], daemon=True).start()
        return first

    def next_task(self) -> Message:
        """Wait for a task."""
        return self._tasks.get()

    def is_cancelled(self, task: Message) -> bool:
        """Whether the program no longer wants an answer."""
        return task["task"] in self._cancelled

    def report(self, task: Message, fraction: float) -> None:
        """Tell how much of a task is done, from 0 to 1."""
        self._say({"task": task["task"], "progress": round(fraction, 3)})

    def answer(self, task: Message, answer: Message) -> None:
        """Answer a task."""
        self._say({**answer, "task": task["task"]})

    def _say(self, message: Message) -> None:
        self._answers.write(encode(message))
        self._answers.flush()

    def _listen(self, folder: str) -> None:
        for line in sys.stdin.buffer:
            message = decode(line)
            if "cancel" in message:
                self._cancelled.add(int(message["cancel"]))
            else:
                self._tasks.put(message)
        shutil.rmtree(folder, ignore_errors=True)
        os._exit(3)
