"""The plane in which the map is drawn: another where the view goes far away, made ready beside the window."""

from __future__ import annotations

import threading
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from geodata.view.camera import Camera
from geodata.view.projection import Projection
from geodata.view.view_projection import projection_of_view, world_projection
from geodata.world.world import World

ASKED_EVERY_MS = 15


class Planes(QObject):
    """Which world is drawn; the old one until the next is ready."""

    def __init__(self, parent: QObject, world: World, camera: Camera, changed: Callable[[], None]) -> None:
        super().__init__(parent)
        self._changed = changed
        self._thread: threading.Thread | None = None
        self._wanted: Projection = world.projection
        self._timer = QTimer(self)
        self._timer.setInterval(ASKED_EVERY_MS)
        self._timer.timeout.connect(self._ask)
        self.begin(world, camera)

    def begin(self, world: World, camera: Camera) -> None:
        """Another world: drawn at once in the plane that suits the camera."""
        self._timer.stop()
        self._world = world
        self.drawn = world.seen_by(camera)

    @property
    def is_waiting(self) -> bool:
        """Whether another plane is being made ready."""
        return self._timer.isActive()

    def look_for(self, camera: Camera, held: bool) -> None:
        """Draw in the plane that suits a camera, as soon as that is ready; not while the ground is *held*."""
        self._wanted = projection_of_view(self._world.projection, camera)
        if held or self._wanted.crs == self.drawn.projection.crs:
            return
        if self._world.has_ready(self._wanted):
            self._adopt()
        elif not self._timer.isActive():
            self._make()

    def suits(self, camera: Camera) -> bool:
        """Whether what is drawn now is in the plane for *camera*."""
        return projection_of_view(self._world.projection, camera).crs == self.drawn.projection.crs

    def for_flight(self, start: Camera, end: Camera) -> Projection:
        """The plane in which the way between two cameras is straight."""
        home = self._world.projection
        ends = {projection_of_view(home, camera).crs for camera in (start, end)}
        return home if ends == {home.crs} else world_projection((start.lon_deg + end.lon_deg) / 2)

    def _make(self) -> None:
        world, wanted = self._world, self._wanted
        self._thread = threading.Thread(target=lambda: world.in_projection(wanted), name="plane", daemon=True)
        self._thread.start()
        self._timer.start()

    def _ask(self) -> None:
        if self._thread is not None and self._thread.is_alive():
            return
        self._timer.stop()
        if self._wanted.crs == self.drawn.projection.crs:
            return
        if self._world.has_ready(self._wanted):
            self._adopt()
        else:
            self._make()

    def _adopt(self) -> None:
        self.drawn = self._world.in_projection(self._wanted)
        self._changed()
