"""The presenter's timer (elapsed time without pauses) and the time of day."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QTime, QTimer, Signal

TICK_MS = 500


class LessonClock(QObject):
    """``ticked`` twice a second. *now* gives seconds that only grow."""

    ticked = Signal()

    def __init__(self, parent: QObject | None = None, now: Callable[[], float] = time.monotonic) -> None:
        super().__init__(parent)
        self._now = now
        self._before = 0.0
        self._since: float | None = now()
        timer = QTimer(self)
        timer.setInterval(TICK_MS)
        timer.timeout.connect(self.ticked)
        timer.start()

    @property
    def is_running(self) -> bool:
        """Whether time counts."""
        return self._since is not None

    @property
    def elapsed_s(self) -> float:
        """Seconds of the lesson."""
        return self._before + (self._now() - self._since if self._since is not None else 0.0)

    def toggle(self) -> None:
        """Pause or resume."""
        if self._since is None:
            self._since = self._now()
        else:
            self._before, self._since = self.elapsed_s, None
        self.ticked.emit()

    def reset(self) -> None:
        """Reset to zero; a paused timer stays paused."""
        self._before = 0.0
        self._since = self._now() if self._since is not None else None
        self.ticked.emit()


def elapsed_text(seconds: float) -> str:
    """Minutes and seconds, hours when there are any.

    >>> elapsed_text(75), elapsed_text(3700)
    ('1:15', '1:01:40')
    """
    minutes, rest = divmod(int(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"


def wall_text() -> str:
    """The time of day."""
    return QTime.currentTime().toString("HH:mm")
