"""Playing: the date moves along the axis by itself, evenly in width, so that it dwells where much happened."""

from __future__ import annotations

import datetime as dt
import time

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from geodata.analysis.time_axis import TimeAxis, day_at, share_of

FRAME_MS = 33
WHOLE_AXIS_S = 60.0  # from end to end at speed 1
LONGEST_STEP_S = 0.25  # after a stall the date does not leap
SPEEDS = (0.5, 1.0, 2.0, 4.0, 8.0)


class Player(QObject):
    """Emits each day as it passes; changing speed or looping never moves the date."""

    moved = Signal(dt.date)
    changed = Signal()  # playing, speed or looping

    def __init__(self, axis: TimeAxis, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._axis = axis
        self._share = 0.0
        self._day = axis.first
        self._told = False
        self._last_s = 0.0
        self.speed = 1.0
        self.loops = False
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(FRAME_MS)
        self._timer.timeout.connect(self._tick)

    @property
    def is_playing(self) -> bool:
        """Whether days pass."""
        return self._timer.isActive()

    def set_axis(self, axis: TimeAxis) -> None:
        """Another story's axis; playing stops."""
        self.pause()
        self._axis = axis

    def set_speed(self, speed: float) -> None:
        """How many times as fast as usual."""
        if speed != self.speed:
            self.speed = speed
            self.changed.emit()

    def set_loops(self, loops: bool) -> None:
        """Whether the end is followed by the beginning."""
        if loops != self.loops:
            self.loops = loops
            self.changed.emit()

    def play(self, day: dt.date) -> None:
        """Play from *day*; from the beginning when that is the end."""
        if day >= self._axis.last:
            day = self._axis.first
        self.continue_from(day)
        self._told = False
        self._last_s = time.monotonic()
        self._timer.start()
        self.changed.emit()

    def pause(self) -> None:
        """Stop where the date is."""
        if self._timer.isActive():
            self._timer.stop()
            self.changed.emit()

    def continue_from(self, day: dt.date) -> None:
        """Continue from a date that was set elsewhere."""
        if day != self._day or not self.is_playing:
            self._day, self._share = day, share_of(self._axis, day)

    def _tick(self) -> None:
        now = time.monotonic()
        elapsed_s, self._last_s = min(now - self._last_s, LONGEST_STEP_S), now
        self.advance(elapsed_s)

    def advance(self, elapsed_s: float) -> None:
        """Let time pass."""
        self._share += elapsed_s * self.speed / WHOLE_AXIS_S
        if self._share >= 1.0:
            self._share = self._share % 1.0 if self.loops else 1.0
        day = day_at(self._axis, self._share)
        # From the first change on each frame is told, so that all of it counts as one gesture however slow it is.
        if day != self._day or self._told:
            self._told = True
            self._day = day
            self.moved.emit(day)
        if self._share >= 1.0:
            self.pause()
