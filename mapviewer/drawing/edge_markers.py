"""Markers at the picture's edge for what lies beyond it: an arrowhead towards the real place, and a name."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import replace

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from geodata.core.values import value
from geodata.map.label_placement import Box
from geodata.story.entities import party_name
from geodata.world.validity import is_in_force
from mapviewer.drawing.furniture import date_style, date_text
from mapviewer.labels.feature_labels import feature_text
from mapviewer.labels.text_halo import Lettering, measure, write
from mapviewer.scene.arrows import bundles_in_view, gates_in_view
from mapviewer.scene.edge_exits import Point, to_edge, usable, way_out
from mapviewer.scene.scene import Scene, faded

MAX_MARKERS = 6
SAME_WAY_PX = 110.0  # two markers nearer than this along the edge become one
END_PX = 10.0  # around the end of an arrow at a gate, where no words stand
MOST_STEPS = 60  # of ten design pixels along the edge, to a place where a marker is free
TIP_PX, BASE_PX, SIDE_PX = 21.0, 10.0, 6.5
CHIP_PAD_PX = (5.0, 1.0)


@value(frozen=True)
class Marker:
    """What it stands for ("" for what cannot be selected), where, which way it points, its words, its arrows' room.

    ``counts`` are the numbers of arrows that end there together, with their directions.
    """

    target_id: str
    at: Point
    outward: Point
    text: str
    span_px: float = 0.0
    counts: tuple[tuple[str, int], ...] = ()

    @property
    def is_upright(self) -> bool:
        """Whether it stands at the left or right edge."""
        return abs(self.outward[0]) > abs(self.outward[1])


@value(frozen=True)
class PlacedMarker:
    """A marker, the box of its head and that of its words; None where there is no room for them."""

    marker: Marker
    head: Box
    words: Box | None

    @property
    def boxes(self) -> list[Box]:
        """What it takes of the picture."""
        return [self.head] if self.words is None else [self.head, self.words]


def edge_markers(scene: Scene) -> list[Marker]:
    """The gates of the arrows in the picture, then what is selected or pointed at and lies beyond it."""
    return [placed.marker for placed in placed_markers(scene)]


def placed_markers(scene: Scene) -> list[PlacedMarker]:
    """The markers where they stand: heads and words touch neither each other nor the date."""
    return scene.findings.once((_place, scene.hovered), lambda: _place(scene))


def _place(scene: Scene) -> list[PlacedMarker]:
    width, height = measure(date_text(scene), date_style(scene))
    left, top = scene.look.insets.left + scene.px(14), scene.look.insets.top + scene.px(8)
    taken: list[Box] = [(left, top, left + width, top + height)]
    reach = scene.px(END_PX)
    gates, far = _merged(scene, _gate_markers(scene), list(_far_markers(scene)))
    heads = {id(marker): head_box(scene, marker) for marker in gates}
    ends = [
        (x - reach, y - reach, x + reach, y + reach) for gate in gates_in_view(scene).values() for x, y in gate.slots
    ]
    placed: list[PlacedMarker] = []
    for marker in gates:
        head = heads.pop(id(marker))
        if any(_touch(head, box) for item in placed for box in item.boxes):
            continue  # only in a picture too small for all
        words = _free_words(scene, marker, [*taken, head, *heads.values(), *ends])
        placed.append(PlacedMarker(marker, head, words))
        taken += placed[-1].boxes
    for marker in far[: MAX_MARKERS - len(gates)]:
        found = _beside_others(scene, marker, [*taken, *ends])
        if found is not None:
            placed.append(found)
            taken += found.boxes
    return placed


def _merged(scene: Scene, gates: list[Marker], far: list[Marker]) -> tuple[list[Marker], list[Marker]]:
    """What lies the same way as a gate's partner becomes a line of its words."""
    rest = []
    for marker in far:
        near = [k for k, gate in enumerate(gates) if math.dist(gate.at, marker.at) < scene.px(SAME_WAY_PX)]
        if near:
            gates[near[0]] = replace(gates[near[0]], text=f"{gates[near[0]].text}\n{marker.text}")
        else:
            rest.append(marker)
    return gates, rest


def _gate_markers(scene: Scene) -> list[Marker]:
    room, found = usable(scene), []
    bundles = bundles_in_view(scene)
    for code, gate in gates_in_view(scene).items():
        target_id = f"country:{code}" if scene.world.base.by_id("country", code) else ""
        name = party_name(scene.world.story, scene.world.base, code)
        counts = tuple((bundle.direction, bundle.count) for bundle in bundles if bundle.code == code)
        found.append(Marker(target_id, gate.at, way_out(gate.at, room), name, gate.length_px, counts))
    return found


def _far_markers(scene: Scene) -> Iterator[Marker]:
    room, centre = usable(scene), scene.frame.centre_px
    for target_id, far, text in _far_points(scene):
        if target_id.removeprefix("country:") not in gates_in_view(scene):
            at = to_edge(centre, far, room)
            yield Marker(target_id, at, way_out(at, room), text)


def _beside_others(scene: Scene, marker: Marker, taken: list[Box]) -> PlacedMarker | None:
    """The marker at the nearest place along its edge that is free for head and words."""
    room, step = usable(scene), scene.px(10)
    along = (0.0, 1.0) if marker.is_upright else (1.0, 0.0)
    for shift in sorted((step * k for k in range(-MOST_STEPS, MOST_STEPS + 1)), key=abs):
        at = marker.at[0] + shift * along[0], marker.at[1] + shift * along[1]
        if not (room[0] <= at[0] <= room[2] and room[1] <= at[1] <= room[3]):
            continue
        moved = replace(marker, at=at)
        head = head_box(scene, moved)
        if any(_touch(head, box) for box in taken):
            continue
        words = _free_words(scene, moved, [*taken, head])
        if words is not None:
            return PlacedMarker(moved, head, words)
    return None


def head_box(scene: Scene, marker: Marker) -> Box:
    """The rectangle of a marker's arrowhead."""
    (x, y), (ux, uy) = marker.at, marker.outward
    tip, base, side = scene.px(TIP_PX), scene.px(BASE_PX), scene.px(SIDE_PX)
    xs = sorted((x + ux * base - uy * side, x + ux * base + uy * side, x + ux * tip))
    ys = sorted((y + uy * base - ux * side, y + uy * base + ux * side, y + uy * tip))
    return xs[0], ys[0], xs[-1], ys[-1]


def _free_words(scene: Scene, marker: Marker, taken: list[Box]) -> Box | None:
    size = _words_size(scene, marker)
    boxes = _boxes(scene, marker, size)
    return next((box for box in boxes if not any(_touch(box, other) for other in taken)), None)


def _words_size(scene: Scene, marker: Marker) -> tuple[float, float]:
    width, height = measure(marker.text, _style(scene))
    badges = sum(_badge_px(scene, count) + scene.px(3) for _, count in marker.counts)
    return width + badges + 2 * scene.px(CHIP_PAD_PX[0]), height + 2 * scene.px(CHIP_PAD_PX[1])


def _badge_px(scene: Scene, count: int) -> float:
    """How wide the badge with a number is."""
    style = _badge_style(scene)
    width, height = measure(str(count), style)
    return max(width + 0.5 * height, height)


def _badge_style(scene: Scene) -> Lettering:
    return Lettering(scene.text_px(10.5), scene.palette.halo, bold=True)


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
    """Draw the markers; returns the boxes of their heads and words."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    placed = placed_markers(scene)
    for item in placed:
        _draw_head(painter, scene, item.marker)
        if item.words is not None:
            _draw_chip(painter, scene, item.marker, item.words)
    painter.restore()
    return [box for item in placed for box in item.boxes]


def _draw_chip(painter: QPainter, scene: Scene, marker: Marker, box: Box) -> None:
    """The words of a marker on a small card, rimmed in the colour of the arrows that end there."""
    colours = scene.palette
    rim = colours.ink(marker.counts[0][0]).line if marker.counts else colours.muted_text
    painter.setPen(QPen(QColor(rim), scene.px(1.4)))
    painter.setBrush(faded(colours.panel, 0.96))
    painter.drawRoundedRect(QRectF(QPointF(*box[:2]), QPointF(*box[2:])), scene.px(4), scene.px(4))
    pad_x, pad_y = scene.px(CHIP_PAD_PX[0]), scene.px(CHIP_PAD_PX[1])
    write(painter, marker.text, _style(scene), box[0] + pad_x, box[1] + pad_y)
    _draw_badges(painter, scene, marker, (box[0] + pad_x, box[1] + pad_y, box[2] - pad_x, box[3] - pad_y))


def _draw_badges(painter: QPainter, scene: Scene, marker: Marker, words: Box) -> None:
    """How many arrows end here together, in the colour of their direction."""
    style = _badge_style(scene)
    first = measure(marker.text.split("\n")[0], _style(scene))
    left = words[0] + (measure(marker.text, _style(scene))[0] + first[0]) / 2 + scene.px(2)
    middle = words[1] + first[1] / 2
    for direction, count in marker.counts:
        (width, height), across = measure(str(count), style), _badge_px(scene, count)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(scene.palette.ink(direction).line))
        painter.drawRoundedRect(QRectF(left, middle - height / 2, across, height), height / 2, height / 2)
        write(painter, str(count), style, left + (across - width) / 2, middle - height / 2)
        left += across + scene.px(3)


def _style(scene: Scene) -> Lettering:
    colours = scene.palette
    return Lettering(scene.text_px(12.0), colours.text, bold=True)


def _draw_head(painter: QPainter, scene: Scene, marker: Marker) -> None:
    (x, y), (ux, uy) = marker.at, marker.outward
    tip, base, side = scene.px(TIP_PX), scene.px(BASE_PX), scene.px(SIDE_PX)
    bx, by = x + ux * base, y + uy * base
    painter.setPen(QPen(QColor(scene.palette.halo), scene.px(1.4), Qt.PenStyle.SolidLine))
    painter.setBrush(faded(scene.palette.text, 0.9))
    corners = [(x + ux * tip, y + uy * tip), (bx - uy * side, by + ux * side), (bx + uy * side, by - ux * side)]
    painter.drawPolygon(QPolygonF([QPointF(*corner) for corner in corners]))


def _boxes(scene: Scene, marker: Marker, size: tuple[float, float]) -> Iterator[Box]:
    """Where the words may stand: beyond the arrows' slots on either side, then outside, then inside the picture."""
    (x, y), (ux, uy) = marker.at, marker.outward
    width, height = size
    gap, half = scene.px(5), marker.span_px / 2 + scene.px(END_PX + 2)
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
