"""Export jobs, which write files in the background and can be cancelled between pages."""

from __future__ import annotations

import threading
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from geodata.core.errors import DataError
from mapviewer.ui.translate import tr, tr_noop

UNEXPECTED = tr_noop("Export", "Something went wrong. See the notification above the map for a report.")
# Called before each page with the number of pages done and their total.
Advance = Callable[[int, int], None]


class StoppedError(Exception):
    """The job was cancelled."""


def at_once(_done: int, _count: int) -> None:
    """An `Advance` that never cancels, for the command line."""


class Making(QObject):
    """Runs *work* in a Python thread: threads of QThreadPool destroy PROJ's thread-local context.

    *work* takes an `Advance`, which raises `StoppedError` after `stop`; *work* must then leave no partial files.
    """

    advanced = Signal(int, int)
    done = Signal(str)  # the error message, or ""

    def __init__(self, work: Callable[[Advance], None], name: str) -> None:
        super().__init__()
        self._work = work
        self._thread = threading.Thread(target=self._run, name=name)
        self._stopped = threading.Event()

    @property
    def is_stopped(self) -> bool:
        """Whether the job was cancelled."""
        return self._stopped.is_set()

    def start(self) -> None:
        """Start the thread."""
        self._thread.start()

    def stop(self) -> None:
        """Cancel at the next page."""
        self._stopped.set()

    def end(self) -> None:
        """Wait for the thread, which has nothing left to do after ``done``.

        The caller can then drop its reference, so that the object is destroyed on the caller's thread.
        """
        if self._thread.is_alive():
            self._thread.join()

    def _advance(self, done: int, count: int) -> None:
        if self.is_stopped:
            raise StoppedError
        self.advanced.emit(done, count)

    def _run(self) -> None:
        problem = tr("Export", UNEXPECTED)
        try:
            self._work(self._advance)
            problem = ""
        except DataError as error:
            problem = str(error)
        except StoppedError:
            problem = ""
        finally:
            self.done.emit(problem)
