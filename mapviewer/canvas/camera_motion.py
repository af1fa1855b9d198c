"""Where the camera of a map is this moment: set at once, on a flight, or in the reader's hand.

A view says where the camera is to be; only the map knows the way there, and any input ends that where it is.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from geodata.view.camera import Camera
from geodata.world.world import World
from mapviewer.canvas.flight import Flight
from mapviewer.canvas.planes import Planes

SETTLE_MS = 110


class CameraMotion(QObject):
    """The camera that is shown, the plane in which that is drawn, and whether either is on its way."""

    changed = Signal()  # the camera that is shown, or whether it moves
    moved = Signal(Camera, bool)  # by the reader: the new camera; whether it belongs to one gesture
    departing = Signal(Camera)  # a flight is about to start for this camera
    plane_ready = Signal()  # for which a flight had to wait: what was to be shown can be
    plane_changed = Signal()

    def __init__(self, parent: QObject, world: World, camera: Camera) -> None:
        super().__init__(parent)
        self.shown = camera
        self.planes = Planes(self, world, camera, self.plane_changed.emit)
        self.flight = Flight(self, self._fly_to)
        self.is_on_way = False  # flying, or moved so lately that more may follow: a coarser picture will do
        self.is_held = False  # the ground, by a hand that drags it
        self.is_line_held = False  # the line between two dates
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(SETTLE_MS)
        self._settle.timeout.connect(self._settled)

    @property
    def is_moving(self) -> bool:
        """Whether the camera is on its way, or in the reader's hand."""
        return self.is_on_way or self.is_held or self.flight.is_active

    def begin(self, world: World, camera: Camera) -> None:
        """Another world: shown at once, in the plane that suits the camera."""
        self.put(camera)
        self.planes.begin(world, camera)

    def put(self, camera: Camera) -> None:
        """Set the camera without a word; a flight ends, and with it its coarser pictures."""
        if self.flight.is_active:
            self.flight.stop()
            self.is_on_way = self._settle.isActive()
        self.shown = camera

    def show(self, target: Camera, *, is_seen: bool, may_fly: bool) -> None:
        """Go where a view is; a camera that the reader did not move by hand is flown to."""
        if target == self.shown or self.is_held:
            return
        is_far = is_seen and not self._is_near(target)
        if is_far and not self.planes.make_ready(self.shown, target, self.plane_ready.emit):
            return  # the old view stays for the moment that the other plane takes: north is never down
        if not (is_far and may_fly):
            self.put(target)
            self.planes.look_for(target, self.is_on_way)
        elif not self.flight.is_bound_for(target):  # days that play on the way do not hold it up
            self.departing.emit(target)
            self.is_on_way = True
            self.flight.start(self.shown, target, self.planes.for_flight(self.shown, target))

    def move(self, camera: Camera, gesture: bool = True) -> None:
        """Set the camera at once, and tell that the reader did."""
        self.put(camera)
        self.is_on_way = True
        self._settle.start()
        self.moved.emit(camera, gesture)
        self.changed.emit()

    def interrupt(self) -> None:
        """Any input stops a flight where it is, and that becomes the view."""
        if self.flight.is_active:
            self.flight.stop()
            self.is_on_way = False
            self.moved.emit(self.shown, True)

    def _is_near(self, camera: Camera) -> bool:
        """Whether a camera is so near that flying would only delay (a wheel step, a drag)."""
        here = self.shown
        close = abs(camera.lon_deg - here.lon_deg) < 1e-9 and abs(camera.lat_deg - here.lat_deg) < 1e-9
        return close and abs(camera.width_km - here.width_km) < 1e-9

    def _fly_to(self, camera: Camera, done: bool) -> None:
        self.shown = camera
        self.is_on_way = not done
        self.planes.look_for(camera, False)
        self.changed.emit()

    def _settled(self) -> None:
        self.is_on_way = self.flight.is_active
        self.planes.look_for(self.shown, self.is_held)
        self.changed.emit()
