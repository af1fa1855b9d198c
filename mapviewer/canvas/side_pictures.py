"""The pictures of the sides of a map, and when what a painting was not to wait for is made.

Each turn of the event loop takes one piece, so that the next act is answered at once: sharp ground and names for what
is seen, then what the next acts may need; on a flight the ground that it is about to show.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from collections.abc import Set as AbstractSet

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from mapviewer.canvas.camera_motion import CameraMotion
from mapviewer.canvas.foresight import Foresight
from mapviewer.canvas.frame_cache import KeptPicture
from mapviewer.drawing.composition import compose
from mapviewer.drawing.picture_parts import Part
from mapviewer.scene.scene import FULL_HD_PX, seen_from
from mapviewer.ui.background import garbage_at_rest

LATER_MS, SOON_MS = 25, 2  # after a picture, and after a turn of what it was not to wait for
AHEAD_MS = 60  # after a picture with nothing late: only what the next acts may need is drawn then
PATIENCE_S = 0.4  # so long, at most, pictures that follow each other put that off
FORESIGHT_S = 0.2  # so long before a flight shows it, ground is begun
ROOM_S = 0.011  # so long, at most, a picture of full HD takes that leaves room for what is seen where a flight ends
SLICE_S = 0.005  # so long such a turn works at names

SidePicture = tuple[Part, KeptPicture]


class SidePictures(QObject):
    """What is kept of each side of a *widget*, from the left; *parts* says what is seen, in a quick picture or not."""

    def __init__(self, widget: QWidget, motion: CameraMotion, parts: Callable[[bool], tuple[Part, ...]]) -> None:
        super().__init__(widget)
        self.sides = (KeptPicture(), KeptPicture())
        self.foresight = Foresight()
        self._widget, self._motion, self._parts = widget, motion, parts
        self._bound_for: tuple[Part, ...] = ()  # what will be seen where a flight ends
        self._was_moving = False  # in the picture before
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._catch_up)
        self._caught_up = 0.0
        self._painted_in_s = 0.0  # of this thread's time, the last picture
        self._has_skipped = False  # a turn of a moving map whose pictures take long

    def renew(self) -> None:
        """Begin with nothing."""
        self.sides = (KeptPicture(), KeptPicture())
        self._widget.update()

    def take_over(self, gone: AbstractSet[str]) -> None:
        """Begin with what an edit of the story leaves: the ground, and the names but for the *gone*."""
        before = self.sides
        self.renew()
        for new, old in zip(self.sides, before, strict=True):
            new.take_over(old, gone)

    def names_later(self) -> None:
        """Let the next picture be painted before its names are laid out."""
        for picture in self.sides:
            picture.names.may_begin_late = True

    def prepare(self, bound_for: tuple[Part, ...]) -> None:
        """Have the ground drawn where a flight will end: piece by piece between its frames."""
        self._bound_for = bound_for
        for part in bound_for:  # what stands on the map takes its place there
            compose(part)

    def paint(self, painter: QPainter, parts: tuple[Part, ...]) -> None:
        """Paint the sides out of what is kept, and begin with what they were not to wait for."""
        began = time.thread_time()
        garbage_at_rest.put_off()
        moving, sliding = self._motion.is_on_way, self._motion.is_line_held
        shown = self._with_pictures(parts)
        for part, picture in shown:
            picture.paint(painter, part, moving=moving, sliding=sliding, may_wait=True)
        is_late = any(picture.is_top_late(part) for part, picture in shown)
        self._put_off(is_late, is_late or not all(picture.is_finished for _, picture in shown))
        self._was_moving = moving
        self._painted_in_s = time.thread_time() - began

    def _with_pictures(self, parts: Sequence[Part]) -> list[SidePicture]:
        return list(zip(parts, self.sides, strict=False))

    def _put_off(self, answers: bool, is_unfinished: bool) -> None:
        """Begin with what a picture was not to wait for when it is there; on a flight a turn of it after each.

        After one that *answers* an act it waits for the hand to pause: the next act may be on its way. What is drawn
        ahead waits for that in any case.
        """
        if self._motion.is_on_way:
            if not self._was_moving:  # the first frame has enough to do
                self._later.stop()
            elif not self._later.isActive():  # begun anew by each picture, it would never end where these are slow
                self._later.start(SOON_MS)
        elif not is_unfinished:
            self._later.start(AHEAD_MS)
        elif not self._later.isActive() or (answers and time.monotonic() - self._caught_up < PATIENCE_S):
            self._later.start(LATER_MS)

    def _catch_up(self) -> None:
        """What the next picture was not to wait for, a turn each: sharp ground, names, then the ground around."""
        self._caught_up = time.monotonic()
        if self._motion.is_on_way and self._widget.isVisible():
            self._work_on_way()
            return
        if self._motion.is_line_held or not self._widget.isVisible():
            return
        shown = self._with_pictures(self._parts(False))
        if self._lay_out_tops([each for each in shown if each[1].has_come_to_rest(each[0])]):
            return
        sharpens = [picture.work(part.scene) for part, picture in shown]
        is_late = any(sharpens) or any(picture.is_top_late(part) for part, picture in shown)
        moved = [] if is_late else [picture.names.lay_out(SLICE_S) for _, picture in shown]
        if any(moved) or any(picture.is_sharper for _, picture in shown):
            self._later.start(LATER_MS)
            self._widget.update()
            return
        if any(sharpens):
            self._later.start(SOON_MS)
            return
        if self._lay_out_tops([each for each in shown if each[1].is_top_late(each[0])]):
            return
        if any(picture.names.is_late for _, picture in shown):
            self._later.start(SOON_MS)
            return
        seen = tuple(part.scene.findings for part, _ in shown)
        if (
            any(picture.keep_ahead(part) for part, picture in shown)
            or self.foresight.look_at_ticks(seen)
            or any(picture.work_ahead(part) for part, picture in shown)
            or self.foresight.look_at_steps(seen)
        ):
            self._later.start(SOON_MS)

    def _work_on_way(self) -> None:
        """Draw a piece of ground that will be seen in a moment, or else of what will be seen where a flight ends.

        Where the pictures themselves take long, only after every other one, and nothing of where the flight ends.
        """
        has_room = self._painted_in_s <= ROOM_S * max(_across(self._widget) / FULL_HD_PX, 1.0)
        self._has_skipped = not (has_room or self._has_skipped)
        if self._has_skipped:
            return
        camera = self._motion.flight.ahead(FORESIGHT_S) or self._motion.shown
        shown = self._with_pictures(self._parts(self._motion.is_on_way))
        if any(picture.work_on_way(seen_from(part.scene, camera)) for part, picture in shown):
            return
        bound_for = self._bound_for if has_room and self._motion.flight.is_active else ()
        for part, picture in self._with_pictures(bound_for):
            if picture.prepare(part):
                break

    def _lay_out_tops(self, late: list[SidePicture]) -> bool:
        """Go on with what stands above the map and is late; whether any was. It is painted when all is there."""
        began = time.perf_counter()
        is_ready = all(picture.lay_out_top(part, SLICE_S) for part, picture in late)
        if late and is_ready and time.perf_counter() - began < SLICE_S:  # else painting is a turn of its own
            self._widget.update()
        elif late:
            self._later.start(SOON_MS)
        return bool(late)


def _across(widget: QWidget) -> float:
    """The width of a widget in pixels of the device."""
    return widget.width() * widget.devicePixelRatioF()
