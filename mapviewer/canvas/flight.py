"""Moving the camera smoothly from where it is to where it should be. State jumps; pixels travel."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer

from geodata.view.camera import Camera, flight
from geodata.view.projection import Projection

FRAME_MS = 16
SHORTEST_S, LONGEST_S = 0.28, 1.5


class Flight(QObject):
    """One flight at a time; `start` replaces the one under way, `stop` leaves the camera where it is."""

    def __init__(self, parent: QObject, on_camera: Callable[[Camera, bool], None]) -> None:
        super().__init__(parent)
        self._on_camera = on_camera
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(FRAME_MS)
        self._timer.timeout.connect(self._tick)
        self._path: Callable[[float], Camera] | None = None
        self._there: Camera | None = None
        self._began = 0.0
        self._length_s = 1.0

    def is_bound_for(self, camera: Camera) -> bool:
        """Whether the flight under way ends at *camera*."""
        return self._path is not None and self._there == camera

    @property
    def is_active(self) -> bool:
        """Whether the camera is on its way."""
        return self._path is not None

    def ahead(self, by_s: float) -> Camera | None:
        """Where the camera will be so much later; None where no flight is under way."""
        if self._path is None:
            return None
        share = (time.perf_counter() + by_s - self._began) / self._length_s
        return self._path(ease(share)) if share < 1.0 else self._there

    def start(self, here: Camera, there: Camera, projection: Projection) -> None:
        """Fly from one camera to another."""
        self._path, length = flight(here, there, projection)
        self._there = there
        self._length_s = min(max(0.25 + 0.32 * length, SHORTEST_S), LONGEST_S)
        self._began = time.perf_counter()
        self._timer.start()
        self._tick()

    def stop(self) -> None:
        """Stop where the camera is."""
        self._timer.stop()
        self._path = None

    def _tick(self) -> None:
        if self._path is None:
            return
        share = (time.perf_counter() - self._began) / self._length_s
        eased = ease(min(share, 1.0))
        path, done = self._path, share >= 1.0
        if done:
            self.stop()
        self._on_camera(path(1.0 if done else eased), done)


def ease(share: float) -> float:
    """Slow at both ends."""
    return share * share * (3.0 - 2.0 * share)
