"""How long it takes from the start of the process to the first painted map of the window, and to its first answer."""

from __future__ import annotations

import os
import time

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPointF, Qt, QTimer
from PySide6.QtGui import QMouseEvent

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


def tell(words: str) -> None:
    """Print the milliseconds until now."""
    print(f"{words}: {since_start_ms():.0f} ms", flush=True)


def tell_first_paint(canvas: MapCanvas, words: str = "first painted map") -> None:
    """Print the milliseconds once *canvas* has been painted, and again when a click has been answered; then quit."""
    _FirstAnswer(canvas, words)


class _FirstAnswer(QObject):
    """Clicks on the map as soon as it is there, and waits for the picture that shows what was clicked."""

    def __init__(self, canvas: MapCanvas, words: str) -> None:
        super().__init__(canvas)
        self._canvas, self._words = canvas, words
        self._was_clicked = False
        self._is_answered = False
        canvas.picked.connect(self._answer)
        canvas.painted.connect(self._look)

    def _answer(self, _target_id: str) -> None:
        self._is_answered = True

    def _look(self) -> None:
        # What is queued behind the painting comes after it has been sent to the screen.
        if not self._was_clicked:
            self._was_clicked = True
            QTimer.singleShot(0, lambda: _tell_first(self._canvas, self._words))
        elif self._is_answered:
            QTimer.singleShot(0, _tell_and_quit)


def _tell_first(canvas: MapCanvas, words: str) -> None:
    tell(words)
    at = QPointF(canvas.rect().center())
    left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
    for kind, held in ((QEvent.Type.MouseButtonPress, left), (QEvent.Type.MouseButtonRelease, none)):
        event = QMouseEvent(kind, at, canvas.mapToGlobal(at), left, held, Qt.KeyboardModifier.NoModifier)
        QCoreApplication.postEvent(canvas, event)


def _tell_and_quit() -> None:
    tell("answers to a click")
    os._exit(0)
