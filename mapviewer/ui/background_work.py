"""Work that takes longer than a moment: done in a thread, with progress and a way to call it off."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any, Protocol

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QProgressDialog, QWidget

from geodata.core.errors import DataError
from mapviewer.ui.translate import tr

ASKED_EVERY_MS = 30
SHOWN_AFTER_MS = 500


class Job(Protocol):
    """A job that runs in the background, such as `geodata.io.Reading`."""

    @property
    def progress(self) -> float:
        """From 0 to 1; below 0 when nobody knows."""

    def poll(self) -> bool:
        """Whether it has ended."""

    def cancel(self) -> None:
        """Call it off."""

    def result(self) -> Any:
        """What it made; raises DataError."""


class ThreadJob:
    """A function running in a thread. After cancellation it runs to the end and its result is discarded."""

    def __init__(self, function: Callable[[], Any]) -> None:
        self._function = function
        self._made: Any = None
        self._error: BaseException | None = None
        self._thread = threading.Thread(target=self._run, name="work", daemon=True)
        self._thread.start()

    @property
    def progress(self) -> float:
        """Nobody knows."""
        return -1.0

    def poll(self) -> bool:
        """Whether the function has returned."""
        return not self._thread.is_alive()

    def cancel(self) -> None:
        """Nothing can be done."""

    def result(self) -> Any:
        """What the function returned; raises what it raised."""
        self._thread.join()
        if self._error is not None:
            raise self._error
        return self._made

    def _run(self) -> None:
        try:
            self._made = self._function()
        except BaseException as error:  # handed to whoever asks for the result
            self._error = error


class Work(QObject):
    """Waits for a job without blocking the window; shows progress after half a second."""

    def __init__(self, parent: QWidget, words: str, job: Job, done: Callable[[Any], None],
                 failed: Callable[[DataError], None]) -> None:  # fmt: skip
        super().__init__(parent)
        self._parent = parent
        self._job, self._done, self._failed = job, done, failed
        self._words = words
        self.dialog: QProgressDialog | None = None
        self._show = QTimer(self)
        self._show.setSingleShot(True)
        self._show.setInterval(SHOWN_AFTER_MS)
        self._show.timeout.connect(self._show_progress)
        self._show.start()
        self._ask = QTimer(self)
        self._ask.setInterval(ASKED_EVERY_MS)
        self._ask.timeout.connect(self._look)
        self._ask.start()

    def _show_progress(self) -> None:
        self.dialog = QProgressDialog(self._words, tr("Authoring", "Cancel"), 0, 0, self._parent)
        self.dialog.setWindowTitle("mapviewer")
        self.dialog.setWindowModality(Qt.WindowModality.WindowModal)
        self.dialog.setAutoClose(False)
        self.dialog.setAutoReset(False)
        self.dialog.canceled.connect(self._cancel)
        self.dialog.show()

    def _look(self) -> None:
        if not self._job.poll():
            if self._job.progress >= 0 and self.dialog is not None:
                self.dialog.setMaximum(100)
                self.dialog.setValue(round(100 * self._job.progress))
            return
        self._end()
        try:
            made = self._job.result()
        except DataError as error:
            self._failed(error)
            return
        self._done(made)

    def _cancel(self) -> None:
        self._job.cancel()
        self._end()

    def _end(self) -> None:
        self._ask.stop()
        self._show.stop()
        if self.dialog is not None:
            self.dialog.canceled.disconnect(self._cancel)
            self.dialog.close()
            self.dialog.deleteLater()
            self.dialog = None
        self.deleteLater()
