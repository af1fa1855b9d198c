"""What stands above the map and its marks: legend, date, credits, insets and names.

Over a map at rest they are an image, which stays while only the pointer moves. Over another day or other layers on the
same ground the image of those before is put down once more: what is to stand there is laid out in the next turns, so
that the map itself answers at once. A map that comes to rest keeps what it was moved with for as long. The heading,
which tells the day, is never late.
"""

from __future__ import annotations

import math
import time
from collections.abc import Hashable, Iterator
from dataclasses import replace

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter, QRegion

from geodata.map.label_placement import Box
from mapviewer.canvas.kept.kept_image import KeptImage
from mapviewer.canvas.kept.label_scheduler import KeptNames, LabelRequest
from mapviewer.canvas.kept.moving_names import MovingNames
from mapviewer.canvas.kept.picture_keys import ground_key, layers_key, manner_key, place_key, room_key
from mapviewer.drawing.composition import compose
from mapviewer.drawing.draw import begin_names, draw_furniture, draw_paper, has_panels, pictures_in_turns
from mapviewer.drawing.edge_markers import placed_markers
from mapviewer.drawing.inset_drawing import Stroke
from mapviewer.drawing.picture_parts import Carried, Part
from mapviewer.drawing.placing.heading import Heading, draw_heading, heading_where
from mapviewer.labels.label_engine import draw_labels
from mapviewer.scene.findings import Findings
from mapviewer.scene.scene import Scene, on_way
from mapviewer.session.error_boundary import contained
from mapviewer.ui.translate import tr


class KeptTop:
    """The top of one side of the map."""

    def __init__(self) -> None:
        self.names = KeptNames()
        self._moving_names = MovingNames()
        self._image = KeptImage(QImage.Format.Format_ARGB32_Premultiplied)
        self._image_place: Hashable = None  # where things stand in the image, which is of what was painted last
        self._place: Hashable = None  # the same of what was painted last
        self._heading: Heading | None = None  # in the image
        self._late_for: Findings | None = None  # of the scene over which the top of the one before was painted
        self._has_moved = False  # in the picture painted last
        self._pictures: Iterator[Stroke] = iter(())  # within the picture, in the making
        self._is_at_names = False  # of one of them
        self._pictures_key: Hashable = None
        self._ready_for: Findings | None = None  # of the scene whose pictures are there
        self._painted_for: Findings | None = None  # of the scene whose own was painted last

    def paint_moving(self, painter: QPainter, part: Part, carried: Carried | None = None) -> None:
        """Paint the top of a moving map, with the names that there were at rest, and markers that may be *carried*."""
        self._place, self._has_moved = None, True
        self._paint(painter, part, carried=carried)

    def paint(self, painter: QPainter, part: Part, *, may_wait: bool) -> None:
        """Paint the top of a map at rest; where that *may wait*, it may be the one before, and names may be late."""
        place, findings = place_key(part), part.scene.findings
        stays, has_moved = place == self._place, self._has_moved
        self._has_moved = False
        is_new = findings not in (self._late_for, self._painted_for)
        if may_wait and ((has_moved and is_new) or self._waits_for_pictures(part)):
            self._late_for = findings
            self._paint(painter, replace(part, scene=on_way(part.scene)), lands=True)
            return
        self._moving_names.drop()
        if may_wait and stays and is_new and self._image_place == place and not has_panels(part):
            self._late_for = findings
            self._paint_late(painter, part)
            return
        bare = replace(part, scene=replace(part.scene, hovered=""))
        is_alike = _marks_alike(part.scene, bare.scene)
        lands = self.is_of_move(part)  # it is painted once more in a moment, over sharp ground
        self._place, self._late_for, self._painted_for = place, None, findings
        if is_alike and (stays or lands or self._shows(part)):
            if not self._shows(part):
                self._make(bare, may_wait=may_wait)
            self._image.draw(painter)
            return
        if not self._shows(part):
            self._forget()
        self._paint(painter, part, waits=True, may_wait=may_wait)

    def stands(self, part: Part) -> bool:
        """Whether painting this side at rest would put the image down and do nothing else."""
        is_own = self._late_for is None and self._place == place_key(part)
        return is_own and self._shows(part) and _marks_alike(part.scene, replace(part.scene, hovered=""))

    def is_late(self, part: Part) -> bool:
        """Whether the one before was painted over this side."""
        return self._late_for is part.scene.findings

    def is_of_move(self, part: Part) -> bool:
        """Whether what a map was moved with was painted over this side."""
        return self.is_late(part) and self._place is None

    def lay_out(self, part: Part, within_s: float = math.inf) -> bool:
        """Lay out what is late, for so many seconds; whether it is all there and to be painted then."""
        if not self.is_late(part):
            return False
        if part.furniture.markers and not has_panels(part):
            placed_markers(part.scene)
        return self.prepare(part, within_s)

    def _waits_for_pictures(self, part: Part) -> bool:
        """Whether the pictures within a side that has come to rest are still in the making."""
        view, page = part.scene.view, part.scene.look.page
        has_insets = view.has_insets or (page is not None and page.locator is not None)
        has_some = has_panels(part) or (part.furniture.insets and has_insets)
        return has_some and self.is_of_move(part) and self._ready_for is not part.scene.findings

    def prepare(self, part: Part, within_s: float, *, on_way: bool = False) -> bool:
        """Lay out a side, and make the pictures within it, for so many seconds; whether all is there.

        Of a map *on its way* there their names wait until it rests: a frame would be late for them.
        """
        scene = part.scene
        key = scene.world.serial, scene.view, scene.look, scene.frame, part.room, part.furniture
        if self._pictures_key != key:
            compose(part)
            self._pictures_key, self._pictures, self._is_at_names = key, pictures_in_turns(part), False
        if on_way and self._is_at_names:
            return False
        until, self._ready_for = time.perf_counter() + within_s, None
        for stroke in self._pictures:
            self._is_at_names = stroke is begin_names
            if time.perf_counter() >= until or (on_way and self._is_at_names):
                return False
        self._ready_for = part.scene.findings
        return True

    def keep(self, part: Part) -> bool:
        """Have an image of what was painted last; whether it was missing."""
        if self._shows(part) or self._place != place_key(part) or self._late_for is not None:
            return False
        self._make(replace(part, scene=replace(part.scene, hovered="")))
        return True

    def _shows(self, part: Part) -> bool:
        return self._image.shows(self._key(part))

    def _key(self, part: Part) -> Hashable:
        return part.scene.findings, self.names.layout, self.names.is_late

    def _forget(self) -> None:
        self._image.rename(None)
        self._image_place = None

    def _make(self, part: Part, *, may_wait: bool | None = None) -> None:
        """Make the image; names are looked for unless it is of what was painted already."""
        above, waits = self._image.begin(part.scene, None), may_wait is not None
        self._paint(above, part, waits=waits, may_wait=bool(may_wait) or not waits)
        above.end()
        self._heading = compose(part).heading
        self._image.rename(self._key(part))
        self._image_place = place_key(part)

    def _paint_late(self, painter: QPainter, part: Part) -> None:
        """Paint the image of another day, with the heading of this one."""
        if self._heading is None:
            self._image.draw(painter)
            return
        left, top, right, bottom = self._heading.box
        frame = part.scene.frame
        whole = QRegion(0, 0, math.ceil(frame.width_px), math.ceil(frame.height_px))
        card = QRectF(left, top, right - left, bottom - top).toAlignedRect()
        painter.save()
        painter.setClipRegion(whole - QRegion(card), Qt.ClipOperation.IntersectClip)
        self._image.draw(painter)
        painter.restore()
        with contained(tr("Canvas", "legend, date and credits"), painter):
            draw_heading(painter, part.scene, heading_where(self._heading, part.scene, part.room))

    def _paint(
        self,
        painter: QPainter,
        part: Part,
        *,
        waits: bool = False,
        may_wait: bool = True,
        carried: Carried | None = None,
        lands: bool = False,
    ) -> None:
        """Furniture and names, which are looked for where it *waits*."""
        boxes: list[Box] = []
        # Names of the picture before may lie where a legend or an inset has come to stand: on the way under it.
        is_on_way = part.scene.look.quick and not self.names.is_late
        if is_on_way:
            with contained(tr("Canvas", "the names on the map"), painter):
                is_dragged = carried is not None
                self._moving_names.draw(painter, part.scene, self.names.layout, is_dragged=is_dragged, is_last=lands)
        with contained(tr("Canvas", "legend, date and credits"), painter):
            boxes = draw_furniture(painter, part, carried=carried)
        if not is_on_way:
            with contained(tr("Canvas", "the names on the map"), painter):
                if waits:
                    self._want_names(part, boxes, may_wait)
                layout = self.names.layout.clear_of(part.scene, boxes) if self.names.is_late else self.names.layout
                draw_labels(painter, part.scene, layout)
        with contained(tr("Canvas", "legend, date and credits"), painter):
            draw_paper(painter, part)

    def _want_names(self, part: Part, boxes: list[Box], may_wait: bool) -> None:
        scene, manner, room, made = part.scene, manner_key(part.scene), room_key(part), compose(part)
        columns = made.legend.columns if made.legend is not None else ()
        said = tuple(row.text for column in columns for row in column)
        key = (manner, room, ground_key(scene, quick=False), layers_key(scene), scene.view.selection,
               said, tuple(made.boxes))  # fmt: skip
        self.names.want(LabelRequest(part, tuple(boxes), key, scene.view.camera, manner, room), may_wait=may_wait)


def _marks_alike(one: Scene, other: Scene) -> bool:
    """Whether the markers at the picture's edge are the same: one more stands there for what is pointed at far away."""
    return one.hovered == other.hovered or placed_markers(one) == placed_markers(other)
