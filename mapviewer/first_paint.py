"""How long it takes from the start of the process to the first painted map of the whole window."""

from __future__ import annotations

import os
import time

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget

# Where a system does not tell when the process began, the time of this import has to do.
_IMPORTED_AT = time.monotonic()


def since_start_ms() -> float:
    """Milliseconds since the process was started, to the system's clock tick (10 ms on Linux)."""
    try:
        with open("/proc/self/stat", encoding="ascii", errors="replace") as file:
            # The name of the program stands in brackets and may hold anything; field 22 is the start in ticks.
            ticks = int(file.read().rpartition(")")[2].split()[19])
        now = time.clock_gettime(time.CLOCK_BOOTTIME)
        return (now - ticks / os.sysconf("SC_CLK_TCK")) * 1000
    except (OSError, ValueError, IndexError, AttributeError):
        return (time.monotonic() - _IMPORTED_AT) * 1000


class FirstPaint(QObject):
    """Prints the milliseconds once *canvas* has been painted, and quits."""

    def __init__(self, canvas: QWidget) -> None:
        super().__init__(canvas)
        canvas.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The event comes before the painting; what is queued behind it comes after."""
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self._tell)
        return False

    def _tell(self) -> None:
        print(f"{since_start_ms():.0f}", flush=True)
        os._exit(0)
