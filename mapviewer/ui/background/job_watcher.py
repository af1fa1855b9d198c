"""What the window sees of a job: its progress and its end."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from geodata.core.job import Job

ASKED_EVERY_MS = 15


class JobWatcher(QObject):
    """Watches a job from the window's thread, as `QFutureWatcher` does.

    ``ended`` comes once, as soon as the job has ended and *when* allows it; ask the job itself for its result.
    """

    progressed = Signal(float)
    ended = Signal()

    def __init__(self, job: Job[Any], parent: QObject, when: Callable[[], bool] = lambda: True) -> None:
        super().__init__(parent)
        self.job = job
        self._when = when
        self._timer = QTimer(self)
        self._timer.setInterval(ASKED_EVERY_MS)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    def stop(self) -> None:
        """Watch no longer; ``ended`` will not come."""
        self._timer.stop()
        self.deleteLater()

    def _look(self) -> None:
        if not self.job.poll():
            if self.job.progress >= 0:
                self.progressed.emit(self.job.progress)
        elif self._when():
            self.stop()
            self.ended.emit()
