"""The plane in which the map is drawn: another where the view goes far away, made ready beside the window."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from geodata.core.job import Job
from geodata.view.camera import Camera
from geodata.view.projection import Projection
from geodata.view.view_projection import projection_of_view, world_projection
from geodata.world.world import World
from mapviewer.ui.background.job_watcher import JobWatcher


class Planes(QObject):
    """Which world is drawn; the old one until the next is ready."""

    def __init__(self, parent: QObject, world: World, camera: Camera, changed: Callable[[], None]) -> None:
        super().__init__(parent)
        self._changed = changed
        self._making: JobWatcher | None = None
        self._wanted: Projection = world.projection
        self.begin(world, camera)

    def begin(self, world: World, camera: Camera) -> None:
        """Another world: drawn at once in the plane that suits the camera."""
        self._forget()
        self._world = world
        self.drawn = world.seen_by(camera)

    @property
    def is_waiting(self) -> bool:
        """Whether another plane is being made ready."""
        return self._making is not None

    def look_for(self, camera: Camera, held: bool) -> None:
        """Draw in the plane that suits a camera, as soon as that is ready; not while the ground is *held*."""
        self._wanted = projection_of_view(self._world.projection, camera)
        if held or self._wanted.crs == self.drawn.projection.crs:
            return
        if self._world.has_ready(self._wanted):
            self._adopt()
        elif self._making is None:
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
        job = Job(lambda _control: world.in_projection(wanted), "plane").start()
        self._making = JobWatcher(job, self)
        self._making.ended.connect(lambda: self._take(job))

    def _take(self, job: Job[World]) -> None:
        self._making = None
        job.result()  # an error is told of, not tried again
        if self._wanted.crs == self.drawn.projection.crs:
            return
        if self._world.has_ready(self._wanted):
            self._adopt()
        else:
            self._make()

    def _forget(self) -> None:
        if self._making is not None:
            self._making.stop()
            self._making = None

    def _adopt(self) -> None:
        self.drawn = self._world.in_projection(self._wanted)
        self._changed()
