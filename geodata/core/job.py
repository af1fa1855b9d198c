"""Work beside the window: in a thread, which ends with a result or an error, or in turns of the window's own thread.

>>> job = Job(lambda control: sum(range(4))).start()
>>> job.result()
6
"""

from __future__ import annotations

import atexit
import contextlib
import gc
import os
import sys
import threading
import time
from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager
from typing import Any, Generic, Self, TypeVar

from geodata.core.libraries import OF_ALL_WORK, load_library

T = TypeVar("T")
Turns = Generator[None, None, T]  # work that pauses wherever it could, and ends with what it made
UNKNOWN = -1.0
ENDING_S = 20.0  # what the longest work that cannot be called off takes on a slow machine, several times


class JobCancelledError(Exception):
    """The work stopped because its job was cancelled."""


class JobControl:
    """What the work sees of its job: whether it is still wanted, and where to report progress."""

    def __init__(self, progress: float) -> None:
        self._cancelled = threading.Event()
        self.progress = progress

    @property
    def is_cancelled(self) -> bool:
        """Whether the result is no longer wanted."""
        return self._cancelled.is_set()

    def cancel(self) -> None:
        """Ask the work to stop."""
        self._cancelled.set()

    def going_on(self) -> bool:
        """Whether the result is still wanted."""
        return not self._cancelled.is_set()

    def check(self) -> None:
        """Raise `JobCancelledError` after `cancel`."""
        if self.is_cancelled:
            raise JobCancelledError

    def report(self, fraction: float) -> None:
        """Tell how much is done, from 0 to 1; progress never falls."""
        self.progress = max(self.progress, min(fraction, 1.0))


_lock = threading.Lock()
_running = 0
_was_collecting = False


@contextmanager
def _without_collecting() -> Iterator[None]:
    """No collection of cycles while a job runs: its thread would destroy widgets that are the window's to destroy."""
    global _running, _was_collecting
    with _lock:
        if _running == 0:
            _was_collecting = gc.isenabled()
            gc.disable()
        _running += 1
    try:
        yield
    finally:
        with _lock:
            _running -= 1
            if _running == 0 and _was_collecting:
                gc.enable()


class Job(Generic[T]):
    """Runs *work* in a thread of its own; only `result` and `wait` block.

    Not in threads of Qt's pool: those destroy PROJ's context of the thread. A program that ends waits for a job that
    is no *daemon*, and calls the others off (`end_jobs`). Work that never looks at its `JobControl` runs to its end
    after `cancel`; nobody takes its result. Only work that is *light*, which calculates nothing, may start before the
    libraries of arrays and shapes are there.
    """

    def __init__(
        self,
        work: Callable[[JobControl], T],
        name: str = "job",
        *,
        daemon: bool = True,
        light: bool = False,
        progress: float = UNKNOWN,
    ) -> None:
        self._work, self._is_light = work, light
        self._control = JobControl(progress)
        self._made: T | None = None
        self._error: BaseException | None = None
        self._thread = threading.Thread(target=self._run, name=name, daemon=daemon)

    def start(self) -> Self:
        """Start the thread; returns the job."""
        if not self._is_light:
            load_library(*OF_ALL_WORK)  # in the caller's thread: two that load them at once can end the program
        _under_way.add(self)
        self._thread.start()
        return self

    @property
    def progress(self) -> float:
        """How much is done, from 0 to 1; below 0 as long as nobody knows."""
        return self._control.progress

    @property
    def is_cancelled(self) -> bool:
        """Whether `cancel` was called."""
        return self._control.is_cancelled

    @property
    def is_daemon(self) -> bool:
        """Whether the program may end before the work has."""
        return self._thread.daemon

    @property
    def error(self) -> BaseException | None:
        """What the work raised, once it has ended."""
        return self._error

    def poll(self) -> bool:
        """Whether the work has ended, well or badly."""
        return not self._thread.is_alive()

    def wait(self, timeout_s: float | None = None) -> bool:
        """Wait for the end, no longer than *timeout_s*; returns whether it has ended."""
        self._thread.join(timeout_s)
        return self.poll()

    def cancel(self) -> None:
        """Ask the work to stop; returns at once."""
        self._control.cancel()

    def result(self) -> T:
        """Wait for the end and return what the work made; raises what the work raised."""
        self._thread.join()
        if self._error is not None:
            raise self._error
        return self._made  # type: ignore[return-value]

    def _run(self) -> None:
        try:
            with _without_collecting():
                self._made = self._work(self._control)
        except BaseException as error:  # handed to whoever asks for the result, a bug as well as bad data
            self._error = error
        finally:
            _under_way.discard(self)


_under_way: set[Job[Any]] = set()


def end_jobs(within_s: float | None = None) -> bool:
    """Call off every job that nobody is to wait for, and wait until its thread has ended; whether all have.

    A thread that still calculates while Python takes its objects apart works on memory that was freed: GEOS, PROJ and
    Qt calculate without Python's lock, so nothing stops them there.
    """
    until = time.monotonic() + (ENDING_S if within_s is None else within_s)
    while running := [job for job in tuple(_under_way) if job.is_daemon]:
        for job in running:
            job.cancel()
        if not all(job.wait(max(until - time.monotonic(), 0.0)) for job in running):
            return False
    return True


def _end_or_leave() -> None:
    """The last thing that Python does before it takes everything apart: not with a thread at work."""
    if end_jobs():
        return
    for stream in (sys.stdout, sys.stderr):
        with contextlib.suppress(AttributeError, OSError, ValueError):  # no console, or it is closed
            stream.flush()
    os._exit(1 if hasattr(sys, "last_type") else 0)  # what an error that nobody caught has left


atexit.register(_end_or_leave)


def at_once(work: Turns[T]) -> T:
    """What the work makes, without a pause.

    >>> def sum_of(numbers):
    ...     total = 0
    ...     for number in numbers:
    ...         total += number
    ...         yield
    ...     return total
    >>> at_once(sum_of([1, 2, 3]))
    6
    """
    while True:
        try:
            next(work)
        except StopIteration as ended:
            made: T = ended.value
            return made


def turn(work: Turns[T], within_s: float) -> tuple[bool, T | None]:
    """Go on for about so many seconds: whether the work has ended, and what it made."""
    until = time.perf_counter() + within_s
    while True:
        try:
            next(work)
        except StopIteration as ended:
            return True, ended.value
        if time.perf_counter() >= until:
            return False, None
