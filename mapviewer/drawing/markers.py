"""Markers at the picture's edge for what lies beyond it: an arrowhead towards the real place, and a name."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from geodata.in_force import is_in_force
from geodata.placing import Box
from geodata.targets import state_name
from mapviewer.drawing.arrows import gates_in_view
from mapviewer.drawing.furniture import date_style, date_text
from mapviewer.drawing.gates import Point, to_edge, unit, usable
from mapviewer.drawing.lettering import Lettering, measure, write
from mapviewer.drawing.scene import Scene, faded
from mapviewer.drawing.story_labels import feature_text

MAX_MARKERS = 6
TIP_PX, BASE_PX, SIDE_PX = 21.0, 10.0, 6.5


@dataclass(frozen=True)
class Marker:
    """What it stands for ("" for what cannot be selected), where, which way it points, its words, its arrows' room."""

    target_id: str
    at: Point
    outward: Point
    text: str
    span_px: float = 0.0

    @property
    def is_upright(self) -> bool:
        """Whether it stands at the left or right edge."""
        return abs(self.outward[0]) > abs(self.outward[1])


def edge_markers(scene: Scene) -> list[Marker]:
    """The gates of the arrows in the picture, then what is selected or pointed at and lies beyond it."""
    found: dict[str, Marker] = {}
    for code, gate in gates_in_view(scene).items():
        target_id = f"country:{code}" if scene.world.base.by_id("country", code) else ""
        name = state_name(scene.world.base, code)
        found[f"country:{code}"] = Marker(target_id, gate.at, _out_of(scene, gate.at), name, gate.length_px)
    room, centre = usable(scene), scene.frame.centre_px
    for target_id, (x, y), text in _far_points(scene):
        if target_id not in found and len(found) < MAX_MARKERS:
            at = to_edge(centre, (x, y), room)
            found[target_id] = Marker(target_id, at, unit(x - centre[0], y - centre[1]), text)
    return list(found.values())


def _out_of(scene: Scene, at: Point) -> Point:
    """The way straight out of the picture at a point of the room's border."""
    x0, y0, x1, y1 = usable(scene)
    ways = {abs(at[0] - x0): (-1.0, 0.0), abs(at[0] - x1): (1.0, 0.0), abs(at[1] - y0): (0.0, -1.0),
            abs(at[1] - y1): (0.0, 1.0)}  # fmt: skip
    return ways[min(ways)]


def _far_points(scene: Scene) -> Iterator[tuple[str, Point, str]]:
    """The selected and the hovered thing when it lies outside the picture, with the distance from its middle."""
    x0, y0, x1, y1 = scene.frame.bounds
    mx, my = scene.frame.to_plane(*scene.frame.centre_px)
    for target_id in dict.fromkeys((scene.view.selection, scene.hovered)):
        story = scene.world.story
        if not target_id or target_id in story.claims_by_id or not is_in_force(story, scene.view, target_id):
            continue
        for shape in scene.world.shapes_for(target_id)[:3]:
            a0, b0, a1, b1 = shape.bounds
            if a0 <= x1 and a1 >= x0 and b0 <= y1 and b1 >= y0:
                continue
            x, y = (a0 + a1) / 2, (b0 + b1) / 2
            row = scene.world.story.features.get(shape.id)
            name = feature_text(scene, row) if row else str(shape.properties.get("name", shape.id))
            km = math.hypot(x - mx, y - my) / 1000
            yield target_id, scene.frame.to_px(x, y), f"{name} · {km:,.0f} km"


def draw_edge_markers(painter: QPainter, scene: Scene) -> list[Box]:
    """Draw the markers; returns the boxes of their words."""
    style = _style(scene)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    placed = _placed(scene)
    for marker, box in placed:
        _draw_head(painter, scene, marker)
        if box is not None:
            write(painter, marker.text, style, box[0], box[1])
    painter.restore()
    return [box for _, box in placed if box is not None]


def _style(scene: Scene) -> Lettering:
    colours = scene.palette
    return Lettering(scene.text_px(12.0), colours.text, colours.halo, bold=True, halo_px=scene.px(2.0))


def _draw_head(painter: QPainter, scene: Scene, marker: Marker) -> None:
    (x, y), (ux, uy) = marker.at, marker.outward
    tip, base, side = scene.px(TIP_PX), scene.px(BASE_PX), scene.px(SIDE_PX)
    bx, by = x + ux * base, y + uy * base
    painter.setPen(QPen(QColor(scene.palette.halo), scene.px(1.4), Qt.PenStyle.SolidLine))
    painter.setBrush(faded(scene.palette.text, 0.9))
    corners = [(x + ux * tip, y + uy * tip), (bx - uy * side, by + ux * side), (bx + uy * side, by - ux * side)]
    painter.drawPolygon(QPolygonF([QPointF(*corner) for corner in corners]))


def _placed(scene: Scene) -> list[tuple[Marker, Box | None]]:
    """Each marker with the box of its words, which keep off each other, off the date and off the arrows' slots."""
    style = _style(scene)
    width, height = measure(date_text(scene), date_style(scene))
    left, top = scene.look.insets.left + scene.px(14), scene.look.insets.top + scene.px(8)
    taken: list[Box] = [(left, top, left + width, top + height)]
    placed: list[tuple[Marker, Box | None]] = []
    for marker in edge_markers(scene):
        boxes = _boxes(scene, marker, measure(marker.text, style))
        box = next((box for box in boxes if not any(_touch(box, other) for other in taken)), None)
        if box is not None:
            taken.append(box)
        placed.append((marker, box))
    return placed


def _boxes(scene: Scene, marker: Marker, size: tuple[float, float]) -> Iterator[Box]:
    """Where the words may stand: beyond the arrows' slots on either side, then outside, then inside the picture."""
    (x, y), (ux, uy) = marker.at, marker.outward
    width, height = size
    gap, half = scene.px(5), marker.span_px / 2 + scene.px(9)
    if marker.is_upright:
        spots = [(x, y - half - height / 2), (x, y + half + height / 2), (x - ux * (width / 2 + gap), y)]
    else:
        spots = [
            (x, y + uy * (scene.px(TIP_PX) + height / 2)),
            (x + half + width / 2, y + uy * scene.px(BASE_PX)),
            (x - half - width / 2, y + uy * scene.px(BASE_PX)),
            (x, y - uy * (height / 2 + gap)),
        ]
    edge, insets, frame = scene.px(4), scene.look.insets, scene.frame
    for middle_x, middle_y in spots:
        a = min(max(middle_x - width / 2, insets.left + edge), frame.width_px - insets.right - width - edge)
        b = min(max(middle_y - height / 2, insets.top + edge), frame.height_px - insets.bottom - height - edge)
        yield a, b, a + width, b + height


def _touch(a: Box, b: Box) -> bool:
    return a[0] < b[2] and a[2] > b[0] and a[1] < b[3] and a[3] > b[1]
