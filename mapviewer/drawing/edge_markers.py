"""Markers at the picture's edge for what lies beyond it: an arrowhead towards the real place, and a name."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import replace

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from geodata.core.values import value
from geodata.map.label_placement import Box
from geodata.story.entities import party_in, shape_names
from geodata.world.validity import is_in_force
from mapviewer.drawing.partner_cards import draw_card
from mapviewer.drawing.placing.heading import heading_of
from mapviewer.labels.label_obstacles import boxes_along
from mapviewer.labels.spelling import feature_text, written
from mapviewer.labels.text_halo import Lettering, measure, write
from mapviewer.scene.arrows import every_arrow, gates_in_view
from mapviewer.scene.card_sizes import CARD_TIP_PX, PAD_PX
from mapviewer.scene.edge_exits import Gate, Point, to_edge, usable, way_out
from mapviewer.scene.in_view import touch
from mapviewer.scene.scene import Scene, faded
from mapviewer.scene.stamps import stamp
from mapviewer.ui.words.numbers import kilometres_text

MAX_MARKERS = 6
SAME_WAY_PX = 110.0  # two markers nearer than this along the edge become one
END_PX = 10.0  # around the end of an arrow at a gate, where no words stand
LINE_PX = 4.0  # half of what an arrow takes
MOST_STEPS = 60  # of ten design pixels along the edge, to a place where a marker is free
TIP_PX, BASE_PX, SIDE_PX = 21.0, 10.0, 6.5
CARD_EDGE_PX = CARD_TIP_PX  # around a card's rectangle, for its tip and its line


@value(frozen=True)
class Marker:
    """What it stands for ("" for what cannot be selected), where, which way it points, and its words.

    ``gate`` is the card of a partner that arrows lead to, ``counts`` the numbers of its statements with their
    directions.
    """

    target_id: str
    at: Point
    outward: Point
    text: str
    gate: Gate | None = None

    @property
    def counts(self) -> tuple[tuple[str, int], ...]:
        """The numbers on its card."""
        return self.gate.counts if self.gate is not None else ()

    @property
    def is_upright(self) -> bool:
        """Whether it stands at the left or right edge."""
        return abs(self.outward[0]) > abs(self.outward[1])


@value(frozen=True)
class PlacedMarker:
    """A marker, the box of its head or card, and that of its further words; None where there is no room for them."""

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
    """The markers where they stand: heads, cards and words touch neither each other nor the date."""
    return scene.findings.once((_place, scene.hovered), lambda: _place(scene))


def _place(scene: Scene) -> list[PlacedMarker]:
    taken: list[Box] = [heading_of(scene).box]
    gates, far = _merged(scene, _gate_markers(scene), list(_far_markers(scene)))
    placed: list[PlacedMarker] = []
    for marker in gates:
        assert marker.gate is not None
        if any(touch(marker.gate.card, box) for item in placed for box in item.boxes):
            continue  # only in a picture too small for all
        others = [gate.gate.card for gate in gates if gate.gate is not None]
        words = _note_box(scene, marker, [*taken, *others, *_lines(scene)]) if "\n" in marker.text else None
        placed.append(PlacedMarker(marker, marker.gate.card, words))
        taken += placed[-1].boxes
    for marker in far[: MAX_MARKERS - len(gates)]:
        found = _beside_others(scene, marker, taken)
        if found is not None:
            placed.append(found)
            taken += found.boxes
    return placed


def _lines(scene: Scene) -> Iterator[Box]:
    """What the arrows take of the picture, as small boxes."""
    for arrow in every_arrow(scene):
        for way in arrow.ways:
            yield from boxes_along(way, scene.px(LINE_PX))


def _note_box(scene: Scene, marker: Marker, taken: list[Box]) -> Box | None:
    """Where the further words of a card stand: along the picture's edge, on the side of the card that is free."""
    assert marker.gate is not None
    width, height = _words_size(scene, _note(marker))
    a, b, c, d = marker.gate.card
    gap = scene.px(2)
    left = a if marker.outward[0] <= 0 else c - width
    spots = [(left, d + gap), (left, b - gap - height), (c + gap, b), (a - gap - width, b)]
    frame, insets = scene.frame, scene.look.insets
    for x, y in spots if marker.is_upright else reversed(spots):
        box = (x, y, x + width, y + height)
        across = insets.left <= x and box[2] <= frame.width_px - insets.right
        inside = across and insets.top <= y and box[3] <= frame.height_px - insets.bottom
        if inside and not any(touch(box, other) for other in taken):
            return box
    return None


def _note(marker: Marker) -> str:
    """The words of a card after its name."""
    return marker.text.partition("\n")[2]


def _merged(scene: Scene, gates: list[Marker], far: list[Marker]) -> tuple[list[Marker], list[Marker]]:
    """What lies the same way as a gate's partner becomes a line of its words."""
    rest = []
    for marker in far:
        near = [k for k, gate in enumerate(gates) if _way(gate, marker) < scene.px(SAME_WAY_PX)]
        if near:
            gates[near[0]] = replace(gates[near[0]], text=f"{gates[near[0]].text}\n{marker.text}")
        else:
            rest.append(marker)
    return gates, rest


def _way(gate: Marker, marker: Marker) -> float:
    """How far a marker is from a card, in pixels."""
    assert gate.gate is not None
    a, b, c, d = gate.gate.card
    x, y = marker.at
    return math.dist((x, y), (min(max(x, a), c), min(max(y, b), d)))


def _gate_markers(scene: Scene) -> list[Marker]:
    found = []
    for code, gate in gates_in_view(scene).items():
        target_id = f"country:{code}" if scene.world.base.by_id("country", code) else ""
        name = party_in(scene.world.story, scene.world.base, code, scene.view.names)
        found.append(Marker(target_id, gate.at, gate.outward, name, gate))
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
        if any(touch(head, box) for box in taken):
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
    boxes = _boxes(scene, marker, _words_size(scene, marker.text))
    return next((box for box in boxes if not any(touch(box, other) for other in taken)), None)


def _words_size(scene: Scene, text: str) -> tuple[float, float]:
    width, height = measure(text, _style(scene))
    return width + 2 * scene.px(PAD_PX[0]), height + 2 * scene.px(PAD_PX[1])


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
            name = feature_text(scene, row) if row else written(scene, shape_names(shape))
            km = math.hypot(x - mx, y - my) / 1000
            yield target_id, scene.frame.to_px(x, y), f"{name} · {kilometres_text(km)}"


def draw_edge_markers(painter: QPainter, scene: Scene) -> list[Box]:
    """Draw the markers; returns the boxes of their heads, cards and words."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    placed = placed_markers(scene)
    for item in placed:
        gate = item.marker.gate
        if gate is not None:
            _stamp_card(painter, scene, gate, item.marker.text.partition("\n")[0])
        else:
            _draw_head(painter, scene, item.marker)
        if item.words is not None:
            _draw_words(painter, scene, _note(item.marker) if gate is not None else item.marker.text, item.words)
    painter.restore()
    return [box for item in placed for box in item.boxes]


def _stamp_card(painter: QPainter, scene: Scene, gate: Gate, name: str) -> None:
    """A card, which only moves along the picture's edge while the map moves; its tip stands out from its rectangle."""
    a, b, c, d = gate.card
    edge = scene.px(CARD_EDGE_PX)
    box = (a - edge, b - edge, c + edge, d + edge)
    key = (draw_card, gate.counts, gate.km, gate.place, gate.outward, name)
    stamp(painter, scene, key, box, lambda on: draw_card(on, scene, gate, name))


def _draw_words(painter: QPainter, scene: Scene, text: str, box: Box) -> None:
    """Words on a small card."""
    colours = scene.palette
    painter.setPen(QPen(QColor(colours.muted_text), scene.px(1.2)))
    painter.setBrush(faded(colours.panel, 0.96))
    painter.drawRoundedRect(QRectF(QPointF(*box[:2]), QPointF(*box[2:])), scene.px(4), scene.px(4))
    write(painter, text, _style(scene), box[0] + scene.px(PAD_PX[0]), box[1] + scene.px(PAD_PX[1]))


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
    gap, half = scene.px(5), scene.px(END_PX + 2)
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
