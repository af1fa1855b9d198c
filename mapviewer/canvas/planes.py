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
        self._then: Callable[[], None] | None = None
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
            self._adopt(self._wanted)
            return
        if self._making is None:
            self._make(self._wanted)
        # Meanwhile the world's plane, in which north is up everywhere, rather than one that is askew here.
        between = world_projection(camera.lon_deg)
        if self._world.has_ready(between) and between.crs != self.drawn.projection.crs:
            self._adopt(between)

    def make_ready(self, start: Camera, end: Camera, then: Callable[[], None]) -> bool:
        """Whether every plane on the way between two cameras is ready; if not, they are made and *then* is called."""
        planes = (self.for_flight(start, end), projection_of_view(self._world.projection, end))
        wanted = [plane for plane in planes if not self._world.has_ready(plane)]
        if not wanted:
            return True
        self._then = then
        if self._making is None:
            self._make(*wanted)
        return False

    def suits(self, camera: Camera) -> bool:
        """Whether what is drawn now is in the plane for *camera*."""
        return projection_of_view(self._world.projection, camera).crs == self.drawn.projection.crs

    def for_flight(self, start: Camera, end: Camera) -> Projection:
        """The plane in which the way between two cameras is straight."""
        home = self._world.projection
        ends = {projection_of_view(home, camera).crs for camera in (start, end)}
        return home if ends == {home.crs} else world_projection((start.lon_deg + end.lon_deg) / 2)

    def _make(self, *planes: Projection) -> None:
        world = self._world
        job = Job(lambda _control: [world.in_projection(plane) for plane in planes], "plane").start()
        self._making = JobWatcher(job, self)
        self._making.ended.connect(lambda: self._take(job))

    def _take(self, job: Job[list[World]]) -> None:
        self._making = None
        job.result()  # an error is told of, not tried again
        then, self._then = self._then, None
        if then is not None:
            then()
        elif self._wanted.crs == self.drawn.projection.crs:
            return
        elif self._world.has_ready(self._wanted):
            self._adopt(self._wanted)
        else:
            self._make(self._wanted)

    def _forget(self) -> None:
        if self._making is not None:
            self._making.stop()
            self._making = None
        self._then = None

    def _adopt(self, projection: Projection) -> None:
        self.drawn = self._world.in_projection(projection)
        self._changed()
