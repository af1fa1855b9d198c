"""Labels of the map: which are wanted at this scale, their candidate positions, and drawing those placed.

A layout is made once for a settled view; while the map moves the same labels travel with the ground.
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from dataclasses import replace
from functools import cached_property
from typing import Any

from PySide6.QtCore import QLineF, QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from geodata.core.job import Turns, at_once
from geodata.core.values import value
from geodata.map.label_placement import Box, LabelCandidate, better_placed, leader, placing_labels
from geodata.view.view import Concealed
from mapviewer.labels.curved_text import Curved, write_curved
from mapviewer.labels.text_halo import Lettering, measure, write
from mapviewer.scene.in_view import touch
from mapviewer.scene.scene import Scene

LED_PX = (22.0, 36.0, 54.0, 76.0, 104.0, 140.0)  # from a point to a name that a line leads from
CLOSE = 0.84  # of its height, below which the line below a name begins
CAPITALS_OFF = 0.14  # of a line's height, above capitals and below them, where nothing is drawn
LED_COST = 0.6  # of a name from which a line leads
NEARER = 3  # of these distances, before a name lies on an arrow rather than farther away
LED_WAYS = (0, 8, 4, 12, 1, 7, 9, 15, 2, 6, 10, 14, 3, 5, 11, 13)  # of sixteen: right, left, below, above, between


@value(frozen=True, eq=False)
class LateSpots(Sequence[tuple[float, float]]):
    """Spots in pixels that are looked for when a placing asks for them: most names find a better one before.

    Compared by ``key``, which is all that they depend on.
    """

    key: Hashable
    find: Callable[[], Iterable[tuple[float, float]]]

    @cached_property
    def _found(self) -> list[tuple[float, float]]:
        return []

    @cached_property
    def _rest(self) -> Iterator[tuple[float, float]]:
        return iter(self.find())

    def moved(self, dx_px: float, dy_px: float) -> LateSpots:
        """The same spots farther right and down."""
        return LateSpots((self.key, dx_px, dy_px), lambda: ((x + dx_px, y + dy_px) for x, y in self))

    def __iter__(self) -> Iterator[tuple[float, float]]:
        for index in itertools.count():
            if index == len(self._found):
                spot = next(self._rest, None)
                if spot is None:
                    return
                self._found.append(spot)
            yield self._found[index]

    def __getitem__(self, index: Any) -> Any:
        return list(self)[index]

    def __len__(self) -> int:
        return sum(1 for _ in self)

    def __bool__(self) -> bool:
        # Without looking for more than one, which is what asking for the length would do.
        return any(True for _ in self)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, LateSpots) and self.key == other.key

    def __hash__(self) -> int:
        return hash(self.key)


@value(frozen=True)
class Label:
    """A name that wants to be on the map: its anchor in metres, and offsets in pixels where it may stand.

    ``others`` are the same name in other forms, tried in turn; ``led_m`` is what a thin line leads to from it.
    A ``curved`` name is set along a curve instead of a line. Forms ``by_hand`` stand where the author has put them.
    A ``spare`` one is no more than orientation before a class. A ``note`` is a second, smaller line below the name.
    """

    id: str
    text: str
    style: Lettering
    anchor_m: tuple[float, float]
    offsets: Sequence[tuple[float, float]]
    priority: float
    required: bool = False
    dot_px: float = 0.0
    dot_colour: str = ""
    bold: bool = False
    broad: int = 0
    ringed: bool = False
    pointed: bool = False  # a triangle instead of a dot
    others: tuple[Label, ...] = ()
    led_m: tuple[float, float] | None = None
    curved: Curved | None = None
    by_hand: tuple[Label, ...] = ()
    spare: bool = False
    over: bool = False  # all marks, where nothing else is free
    note: str = ""
    note_style: Lettering | None = None
    clear_px: float = 0.0  # how far marks around its point reach
    cost: float = 0.0  # of a form: how much worse it is than one beside or on what it names

    @property
    def size_px(self) -> tuple[float, float]:
        """Width and height in pixels of the rectangle around the name."""
        if self.curved is not None:
            return self.curved.width_px, self.curved.height_px
        width, height = measure(self.text, self.style)
        if self.note_style is None:
            return width, height
        below = measure(self.note, self.note_style)
        return max(width, below[0]), CLOSE * height + below[1]


@value(frozen=True)
class Placed:
    """A label and the offset of its top-left corner from its anchor."""

    label: Label
    dx_px: float
    dy_px: float


@value(frozen=True)
class Layout:
    """All labels that found a place."""

    placed: tuple[Placed, ...] = ()

    def box_of(self, scene: Scene, label_id: str) -> Box | None:
        """Return the rectangle of a label in this picture, or None."""
        for item in self.placed:
            if item.label.id == label_id:
                return _box(scene, item)
        return None

    def clear_of(self, scene: Scene, boxes: Iterable[Box]) -> Layout:
        """The labels that touch none of some rectangles of this picture."""
        taken = list(boxes)
        placed = [(item, _box(scene, item)) for item in self.placed]
        return Layout(tuple(item for item, own in placed if not any(touch(own, box) for box in taken)))

    def boxes_of(self, scene: Scene, label_id: str) -> list[Box]:
        """What a label covers of this picture: one box, or one for each letter of a curved name; [] without it."""
        box = self.box_of(scene, label_id)
        label = next((item.label for item in self.placed if item.label.id == label_id), None)
        if box is None or label is None:
            return []
        parts = label.curved.boxes if label.curved else _ink_of(label.text, box[2] - box[0], box[3] - box[1])
        return [(box[0] + a, box[1] + b, box[0] + c, box[1] + d) for a, b, c, d in parts] or [box]


def _box(scene: Scene, item: Placed) -> Box:
    x, y = scene.frame.to_px(*item.label.anchor_m)
    width, height = item.label.size_px
    left, top = x + item.dx_px, y + item.dy_px
    return left, top, left + width, top + height


def label_boxes(scene: Scene, layout: Layout) -> list[Box]:
    """The rectangles of all labels in this picture, and of what a dot or a line joins to them."""
    boxes = [_box(scene, item) for item in layout.placed]
    spots = [spot for item in layout.placed for spot in (item.label.anchor_m, item.label.led_m) if spot is not None]
    reach = max((item.label.dot_px for item in layout.placed), default=0.0)
    places = [scene.frame.to_px(*spot) for spot in spots]
    return boxes + [(x - reach, y - reach, x + reach, y + reach) for x, y in places]


def lay_out(
    scene: Scene,
    labels: Iterable[Label],
    obstacles: Iterable[Box] = (),
    thin: Iterable[Box] = (),
    fixed: Iterable[Box] = (),
    areas: Iterable[Box] = (),
    rooms: Iterable[Box] = (),
) -> Layout:
    """Place labels in a picture; none while names are concealed."""
    return at_once(laying_out(scene, labels, obstacles, thin, fixed, areas, rooms))


def laying_out(
    scene: Scene,
    labels: Iterable[Label],
    obstacles: Iterable[Box] = (),
    thin: Iterable[Box] = (),
    fixed: Iterable[Box] = (),
    areas: Iterable[Box] = (),
    rooms: Iterable[Box] = (),
) -> Turns[Layout]:
    """`lay_out` with pauses; before a class, where a picture is looked at for minutes, in several trials."""
    obstacles, thin, fixed, areas, rooms = (tuple(boxes) for boxes in (obstacles, thin, fixed, areas, rooms))
    if Concealed.NAMES in scene.view.concealed:
        return Layout()
    wanted: dict[str, Label] = {}
    for label in labels:
        wanted[label.id] = label
        yield
    candidates = []
    for label in wanted.values():
        candidates.append(_candidate(scene, label))
        yield
    forms = {_form_id(label, form): of for label in wanted.values() for form, of in enumerate(_forms_of(label))}
    edge, insets = scene.px(4), scene.look.insets
    picture = (
        insets.left + edge,
        insets.top + edge,
        scene.frame.width_px - insets.right - edge,
        scene.frame.height_px - insets.bottom - edge,
    )

    is_class = bool(scene.look.minimum_text_px)

    def placing(candidates: Sequence[LabelCandidate]) -> Turns[dict[str, tuple[float, float]]]:
        return placing_labels(
            candidates, picture, obstacles, thin, gap_px=scene.px(2.0), fixed=fixed, areas=areas, rooms=rooms,
            may_clash=not is_class,
        )  # fmt: skip

    corners = yield from placing(candidates)
    if is_class:
        costs = {form_id: _cost(form) for form_id, form in forms.items()}
        corners = yield from better_placed(candidates, corners, costs, placing)
    placed = []
    for label_id, (x, y) in corners.items():
        label = forms[label_id]
        ax, ay = scene.frame.to_px(*label.anchor_m)
        placed.append(Placed(label, x - ax, y - ay))
    return Layout(tuple(placed))


def _forms_of(label: Label) -> tuple[Label, ...]:
    return label, *label.others, *label.by_hand


def _cost(form: Label) -> float:
    return form.cost or (LED_COST if form.led_m is not None else 0.0)


def _form_id(label: Label, form: int) -> str:
    return f"{label.id}\n{form}" if form else label.id


def _candidate(scene: Scene, label: Label, form_id: str = "") -> LabelCandidate:
    x, y = scene.frame.to_px(*label.anchor_m)
    width, height = label.size_px
    mark = None
    if label.dot_px:
        reach = label.dot_px + scene.px(1.0)
        mark = (x - reach, y - reach, x + reach, y + reach)
    corners: Sequence[tuple[float, float]]
    if isinstance(label.offsets, LateSpots):
        corners = label.offsets.moved(x, y)
    else:
        corners = tuple((x + dx, y + dy) for dx, dy in label.offsets)
    forms = [_candidate(scene, form, _form_id(label, at)) for at, form in enumerate(_forms_of(label)[1:], 1)]
    others, by_hand = tuple(forms[: len(label.others)]), tuple(forms[len(label.others) :])
    tail = scene.frame.to_px(*label.led_m) if label.led_m else None
    return LabelCandidate(
        form_id or label.id, width, height, corners, label.priority, label.required, mark,
        bold=label.bold, over=label.over, broad=label.broad, others=others, tail=tail,
        parts=label.curved.boxes if label.curved else _ink_of(label.text, width, height), by_hand=by_hand,
    )  # fmt: skip


def _ink_of(text: str, width: float, height: float) -> tuple[Box, ...]:
    """What a name in capitals takes of its rectangle, which has room for accents and for what hangs below a line."""
    if not text.isupper() or not text.isascii():
        return ()
    line = height / (text.count("\n") + 1)
    return ((0.0, CAPITALS_OFF * line, width, height - CAPITALS_OFF * line),)


def draw_labels(painter: QPainter, scene: Scene, layout: Layout) -> None:
    """Write the labels, with the dots of places that got their name."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    width_px, height_px = scene.frame.width_px, scene.frame.height_px
    for item in layout.placed:
        x, y = scene.frame.to_px(*item.label.anchor_m)
        if not (-400 < x < width_px + 400 and -200 < y < height_px + 200):
            continue
        if item.label.dot_px:
            _draw_dot(painter, scene, item.label, QPointF(x, y))
        if item.label.led_m is not None:
            _draw_leader(painter, scene, item, (x + item.dx_px, y + item.dy_px))
        if item.label.curved is not None:
            write_curved(painter, item.label.curved, item.label.style, x + item.dx_px, y + item.dy_px)
        else:
            _write(painter, item, x, y)
    painter.restore()


def _write(painter: QPainter, item: Placed, x: float, y: float) -> None:
    """The name, and the line below it: on the side of the point that is named both begin there."""
    label, (width, _) = item.label, item.label.size_px
    left, top = x + item.dx_px, y + item.dy_px
    share = 0.0 if item.dx_px >= 0 else 1.0 if item.dx_px + width <= 0 else 0.5
    own, height = measure(label.text, label.style)
    write(painter, label.text, label.style, left + share * (width - own), top)
    if label.note_style is not None:
        below = measure(label.note, label.note_style)[0]
        write(painter, label.note, label.note_style, left + share * (width - below), top + CLOSE * height)


def _draw_dot(painter: QPainter, scene: Scene, label: Label, at: QPointF) -> None:
    """A town's dot; a capital's has a ring around it, a peak's is a triangle."""
    size, halo = label.dot_px, QColor(scene.palette.halo)
    painter.setPen(QPen(halo, scene.px(1.2)))
    if label.pointed:
        painter.setBrush(QColor(label.dot_colour))
        foot = QPointF(0.95 * size, 0.65 * size)
        painter.drawPolygon([at - QPointF(0.0, size), at + foot, at + QPointF(-foot.x(), foot.y())])
        return
    painter.setBrush(halo if label.ringed else QColor(label.dot_colour))
    reach = size + (scene.px(0.8) if label.ringed else 0.0)
    painter.drawEllipse(at, reach, reach)
    if label.ringed:
        painter.setPen(QPen(QColor(label.dot_colour), 0.28 * size))
        painter.drawEllipse(at, size, size)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(label.dot_colour))
        painter.drawEllipse(at, 0.5 * size, 0.5 * size)


def _draw_leader(painter: QPainter, scene: Scene, item: Placed, corner: tuple[float, float]) -> None:
    """Draw a leader line with a dot from a label to its object."""
    assert item.label.led_m is not None
    width, height = item.label.size_px
    edge = item.label.style.halo_px
    inner = (corner[0] + edge, corner[1] + height * 0.2, corner[0] + width - edge, corner[1] + height * 0.8)
    begin, end = leader(inner, scene.frame.to_px(*item.label.led_m))
    line = QLineF(QPointF(*begin), QPointF(*end))
    for colour, pen_px in ((item.label.style.halo, 3.2), (item.label.style.colour, 1.0)):
        painter.setPen(QPen(QColor(colour), scene.px(pen_px), Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawLine(line)
    painter.setPen(QPen(QColor(item.label.style.halo), scene.px(1.0)))
    painter.setBrush(QColor(item.label.style.colour))
    painter.drawEllipse(line.p2(), scene.px(2.4), scene.px(2.4))


def beside(scene: Scene, text: str, style: Lettering, reach_px: float) -> tuple[tuple[float, float], ...]:
    """Offsets around a point: right, left, above, below and the corners between."""
    return beside_box(scene, measure(text, style), reach_px)


def beside_box(scene: Scene, size_px: tuple[float, float], reach_px: float) -> tuple[tuple[float, float], ...]:
    """`beside` for a rectangle of a size."""
    width, height = size_px
    gap = reach_px + scene.px(1.5)
    middle = -height / 2
    return (
        (gap, middle),
        (-gap - width, middle),
        (gap * 0.6, -height - gap * 0.2),
        (gap * 0.6, gap * 0.2),
        (-width / 2, -height - gap * 0.7),
        (-width / 2, gap * 0.7),
        (-gap * 0.6 - width, -height - gap * 0.2),
        (-gap * 0.6 - width, gap * 0.2),
    )


def away_from(scene: Scene, size_px: tuple[float, float]) -> tuple[tuple[float, float], ...]:
    """Offsets around a point from which a line leads to it, the nearest first: sixteen ways at growing distances."""
    width, height = size_px
    spots = []
    for far in LED_PX:
        for way in LED_WAYS:
            turn = 2 * math.pi * way / len(LED_WAYS)
            ux, uy, reach = math.cos(turn), math.sin(turn), scene.px(far)
            left = ux * reach - (width / 2) * (1 - ux)
            spots.append((left, uy * reach - height / 2 + math.copysign(height / 2, uy) * (abs(uy) > 0.2)))
    return tuple(spots)


def over_arrows(label: Label) -> Label:
    """A label beside a point that may lie over arrows and marks where nothing else is free."""
    near = (label, *label.others)
    forms = [replace(form, bold=bold) for bold in (label.bold, True) for form in near][1:]
    return replace(label, others=tuple(replace(form, others=()) for form in forms))


def never_lost(scene: Scene, label: Label) -> Label:
    """A label beside a point that finds a place in any crowd: over arrows, then a little away with a line to it."""
    near = (label, *label.others)
    spots = [away_from(scene, form.size_px) for form in near]
    few = NEARER * len(LED_WAYS)
    led = [
        replace(form, offsets=around_it[part], led_m=form.anchor_m, bold=bold, others=())
        for part in (slice(0, few), slice(few, None))
        for bold in (label.bold, True)
        for form, around_it in zip(near, spots, strict=True)
    ]
    return replace(label, others=(*over_arrows(label).others, *led))


def around(text: str, style: Lettering, steps: int = 3) -> tuple[tuple[float, float], ...]:
    """Offsets on and near a point for the name of an area, the nearest first."""
    width, height = measure(text, style)
    spots = [(0.0, 0.0)]
    for step in range(1, steps + 1):
        dx, dy = width * 0.3 * step, height * 0.95 * step
        spots += [(0, -dy), (0, dy), (dx, 0), (-dx, 0), (dx, -dy), (-dx, -dy), (dx, dy), (-dx, dy)]
    return tuple((x - width / 2, y - height / 2) for x, y in spots)
