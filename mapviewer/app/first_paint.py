"""How long it takes from the start of the process to the first painted map of the whole window."""

from __future__ import annotations

import os
import time

from PySide6.QtCore import QTimer

from mapviewer.canvas.map_canvas import MapCanvas

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


def tell_first_paint(canvas: MapCanvas) -> None:
    """Print the milliseconds once *canvas* has been painted, and quit."""
    # What is queued behind the painting comes after it has been sent to the screen.
    canvas.painted.connect(lambda: QTimer.singleShot(0, _tell_and_quit))


def _tell_and_quit() -> None:
    print(f"{since_start_ms():.0f}", flush=True)
    os._exit(0)
