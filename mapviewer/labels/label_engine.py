"""Labels of the map: which are wanted at this scale, their candidate positions, and drawing those placed.

A layout is made once for a settled view; while the map moves the same labels travel with the ground.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from functools import cached_property
from typing import Any

from PySide6.QtCore import QLineF, QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from geodata.core.job import Turns, at_once
from geodata.core.values import value
from geodata.map.label_placement import Box, LabelCandidate, better_placed, leader, placing_labels
from geodata.view.view import Concealed
from mapviewer.labels.curved_text import Curved, write_curved
from mapviewer.labels.text_halo import Lettering, ink_in, measure, write
from mapviewer.scene.in_view import touch
from mapviewer.scene.scene import Scene

CLOSE = 0.76  # of its height, below which the line below a name begins
RIM_OFF_PX = 2.0  # from rings to the line that leads to them, less than to a name
LED_COST = 0.6  # of a name from which a line leads


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
    A ``spare`` one is no more than orientation before a class. A ``note`` is a second, smaller line below the name, or
    ``note_aside`` of the name's top-left corner.
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
    off_marks: bool = False  # though placed by hand
    note: str = ""
    note_style: Lettering | None = None
    note_aside: tuple[float, float] | None = None
    clear_px: float = 0.0  # how far marks around its point reach
    air_px: float = 0.0  # how far other names keep off its letters
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
        if self.note_aside is None:
            return max(width, below[0]), CLOSE * height + below[1]
        x, y = self.note_aside
        return max(width, x + below[0]) - min(x, 0.0), max(height, y + below[1]) - min(y, 0.0)


Line = tuple[str, Lettering, float, float]


def lines_of(label: Label, dx_px: float) -> list[Line]:
    """The name and the line below or beside it, each with its top-left corner in the rectangle around both."""
    if label.note_style is None:
        return [(label.text, label.style, 0.0, 0.0)]
    if label.note_aside is not None:
        x, y = label.note_aside
        left, top = max(-x, 0.0), max(-y, 0.0)
        return [(label.text, label.style, left, top), (label.note, label.note_style, left + x, top + y)]
    width, share = label.size_px[0], aligned(dx_px, label.size_px[0])
    (own, height), below = measure(label.text, label.style), measure(label.note, label.note_style)[0]
    return [
        (label.text, label.style, share * (width - own), 0.0),
        (label.note, label.note_style, share * (width - below), CLOSE * height),
    ]


def aligned(dx_px: float, width_px: float) -> float:
    """Where the lines of a name meet: at its left on the right of its point, at its right on the left, else midway."""
    return 0.0 if dx_px >= 0 else 1.0 if dx_px + width_px <= 0 else 0.5


def ink_of(label: Label, dx_px: float = 0.0) -> list[Box]:
    """Where the letters of each line of a straight name are in the rectangle around them."""
    found = []
    for text, style, x, y in lines_of(label, dx_px):
        left, top, right, bottom = ink_in(text, style)
        found.append((x + left, y + top, x + right, y + bottom))
    return found


def _parts(label: Label) -> tuple[Box, ...]:
    """What a name takes of its rectangle."""
    if label.curved is not None:
        return label.curved.boxes
    boxes = ink_of(label)
    if label.note_aside is not None:
        return tuple(boxes)
    return ((0.0, boxes[0][1], label.size_px[0], boxes[-1][3]),)


def _with_air(label: Label) -> tuple[Box, ...]:
    """What a name takes, with what others keep off: more along its line than across."""
    air = label.air_px
    return tuple((a - air, b - air / 2, c + air, d + air / 2) for a, b, c, d in _parts(label))


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
        return [(box[0] + a, box[1] + b, box[0] + c, box[1] + d) for a, b, c, d in _parts(label)]


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
        parts=_with_air(label), by_hand=by_hand, apart=label.curved is None and not label.text.isupper(),
        off_marks=label.off_marks,
    )  # fmt: skip


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
    for text, style, across, down in lines_of(item.label, item.dx_px):
        write(painter, text, style, x + item.dx_px + across, y + item.dy_px + down)


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
    rim = item.label.clear_px - scene.px(RIM_OFF_PX)
    if rim > 0:  # rings are whole: it ends at them
        if line.length() <= rim:
            return
        line.setLength(line.length() - rim)
    for colour, pen_px in ((item.label.style.halo, 3.2), (item.label.style.colour, 1.0)):
        painter.setPen(QPen(QColor(colour), scene.px(pen_px), Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawLine(line)
    if rim > 0:
        return
    painter.setPen(QPen(QColor(item.label.style.halo), scene.px(1.0)))
    painter.setBrush(QColor(item.label.style.colour))
    painter.drawEllipse(line.p2(), scene.px(2.4), scene.px(2.4))
