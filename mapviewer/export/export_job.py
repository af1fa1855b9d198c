"""Making files beside the window's work, step by step, until they are there or nobody wants them any more."""

from __future__ import annotations

import threading
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from geodata.core.errors import DataError

UNEXPECTED = "Something went wrong; the notice above the map has the report."
# Called before each page with how many are done, and of how many.
Advance = Callable[[int, int], None]


class StoppedError(Exception):
    """What is made is not wanted any more."""


def at_once(_done: int, _count: int) -> None:
    """Nobody waits: for the command line."""


class Making(QObject):
    """Runs *work* in a thread of Python's: those of Qt's pool end the state that PROJ keeps for a thread.

    *work* takes an `Advance`, which ends it with `StoppedError` after `stop`; nothing half made may be left then.
    """

    advanced = Signal(int, int)
    done = Signal(str)  # what went wrong, or ""

    def __init__(self, work: Callable[[Advance], None], name: str) -> None:
        super().__init__()
        self._work = work
        self._thread = threading.Thread(target=self._run, name=name)
        self._stopped = threading.Event()

    @property
    def is_stopped(self) -> bool:
        """Whether nobody waits for it any more."""
        return self._stopped.is_set()

    def start(self) -> None:
        """Begin."""
        self._thread.start()

    def stop(self) -> None:
        """End at the next page."""
        self._stopped.set()

    def end(self) -> None:
        """Wait for the thread, which has nothing left to do after ``done``.

        Whoever lets go of this afterwards destroys it in their own thread, and not in the one that worked.
        """
        if self._thread.is_alive():
            self._thread.join()

    def _advance(self, done: int, count: int) -> None:
        if self.is_stopped:
            raise StoppedError
        self.advanced.emit(done, count)

    def _run(self) -> None:
        problem = UNEXPECTED
        try:
            self._work(self._advance)
            problem = ""
        except DataError as error:
            problem = str(error)
        except StoppedError:
            problem = ""
        finally:
            self.done.emit(problem)
