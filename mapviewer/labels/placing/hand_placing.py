"""Names that an author places by hand or leaves out, in a step's view.

A name by hand stands where the author has put its middle, whatever lines, marks or hatching are there; where other
words or something fixed stand there, at the scale and in the format of this picture, it finds its own place.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from functools import cache
from itertools import product

from PySide6.QtCore import QPointF

from geodata.map.label_placement import Box, leader
from geodata.map.names import BETWEEN
from geodata.map.shapes import Shape
from geodata.story.layer import LayerKind
from mapviewer.labels.country_mask import SEA, Grounds, grounds_of
from mapviewer.labels.label_engine import LED_COST, Label, LateSpots, ink_of
from mapviewer.labels.label_obstacles import rivers_taken
from mapviewer.labels.placing.clear_ground import ClearGround, clear_ground
from mapviewer.labels.placing.own_ground import ground_under, slid, stands_on
from mapviewer.labels.placing.spots import beside_box
from mapviewer.scene.painter_paths import path_of
from mapviewer.scene.scene import Scene
from mapviewer.scene.statements import own_ends_by_hand

COUNTRY = "country:"
GROUND = ("water:", "sea:", "region:", "river:")
LEAST_ALIKE = 0.69  # of the largest type of a state's name, which is rather over a mark than in less
LEAST_CURVED = 0.8  # of the type that a name has in one line: along its ground it is not much smaller
# From a name to what it names, in design pixels: where it is farther, a line leads there.
LED_FROM_PX, MARK_PX, MOST_STYLES = 16.0, 5.0, 9
# Steps, up and down and four times as many aside, that a state's name gives way to its border; a town's, to all sides.
NUDGES, ASIDE_NUDGES, TOWN_NUDGES, NEAR_NUDGES, NUDGE_PX = 6, 12, 9, 6, 3.0
Point = tuple[float, float]


def placed_by_hand(scene: Scene, labels: Iterable[Label]) -> Iterator[Label]:
    """The labels but for those left out; those that the author placed have the forms to try there."""
    hidden = set(scene.view.hidden_names) - {scene.view.selection}
    places, wanted = hand_places(scene), {name.id for name in scene.view.hand_names}
    for label in labels:
        name_id = id_of(label)
        if name_id in hidden:
            continue
        if name_id in places and not label.by_hand:
            label = replace(label, by_hand=tuple(_forms(scene, label, places[name_id])))
        # In a window, where the scale differs, a sea's name does not stand in the way of others.
        must = name_id in wanted and (bool(scene.look.minimum_text_px) or not name_id.startswith(GROUND))
        yield replace(label, required=True) if must and not label.required else label


def hand_places(scene: Scene) -> dict[str, Point]:
    """Where names stand by hand, in pixels, by their ids; those inside the picture."""
    found = {}
    for name in scene.view.hand_names:
        if name.at is None:
            continue
        x, y = scene.frame.to_px(*scene.world.projection.project(*name.at))
        if 0 <= x <= scene.frame.width_px and 0 <= y <= scene.frame.height_px:
            found[name.id] = (x, y)
    return found


def id_of(label: Label) -> str:
    """What a label names; a river has a label for each of several stretches.

    >>> id_of(Label("river:Rhine:2", "Rhine", None, (0.0, 0.0), (), 0.0))
    'river:Rhine'
    """
    return label.id.rpartition(":")[0] if label.id.startswith("river:") else label.id


def _forms(scene: Scene, label: Label, at: Point) -> Iterator[Label]:
    shape = scene.world.by_id.get(label.id)
    if label.dot_px or (shape is not None and shape.kind == "point"):
        yield from _beside_dot(scene, label, at)
        return
    # The letters that stand for a crowded state are no name.
    names = (form for form in (label, *label.others) if form.text != label.id.removeprefix(COUNTRY).upper())
    flat = {(form.text, form.style): replace(form, led_m=None) for form in names if form.curved is None}
    straight = list(flat.values())
    curved = [form for form in (label, *label.others) if form.curved is not None]
    if shape is not None and shape.kind == "area":  # in shorter lines and smaller letters rather than over its edge
        straight.sort(key=lambda form: not _is_on(scene, shape, _extent(scene, _middle_at(scene, form, at))))
    if shape is not None and shape.kind == "line":  # in shorter lines rather than across a border
        straight.sort(key=lambda form: not _is_in_one_state(scene, _extent(scene, _middle_at(scene, form, at))))
    forms = [_middle_at(scene, form, at) for form in (*curved[:1], *straight[:MOST_STYLES])]
    if label.id.startswith(COUNTRY):
        yield from _on_ground(scene, label, forms)
        return
    target = None if _is_movement(scene, label.id) else shape
    for form in forms:
        lead = _lead(scene, target, _extent(scene, form)) if target is not None and form.curved is None else None
        yield form if lead is None else replace(form, led_m=lead)


def _is_on(scene: Scene, shape: Shape, box: Box) -> bool:
    """Whether the corners of a name lie on an area, and the middles of its sides."""
    path, (left, top, right, bottom) = path_of(shape, scene.level(shape)), box
    spots = ((x, y) for x in (left, (left + right) / 2, right) for y in (top, (top + bottom) / 2, bottom))
    return all(path.contains(QPointF(*scene.frame.to_plane(*spot))) for spot in spots)


def _is_in_one_state(scene: Scene, box: Box) -> bool:
    """Whether the corners of a name and the middles of its sides lie on the ground of one state, water aside."""
    grounds, (left, top, right, bottom) = grounds_of(scene), box
    return len({grounds.at(x, y) for x in (left, (left + right) / 2, right) for y in (top, bottom)} - {SEA}) <= 1


def _is_movement(scene: Scene, name_id: str) -> bool:
    """Whether a name is that of an arrow of people: it bends away from its line, to which none leads."""
    row = scene.world.story.features.get(name_id)
    layer = scene.world.story.layers.get(row.layer) if row is not None else None
    return layer is not None and layer.kind == LayerKind.FLOW


def _lead(scene: Scene, shape: Shape, box: Box) -> Point | None:
    """Where a line leads to from a name that stands off the line or the area that it names; None near it."""
    middle = (box[0] + box[2]) / 2, (box[1] + box[3]) / 2
    level = scene.level(shape)
    if shape.kind == "area" and path_of(shape, level).contains(QPointF(*scene.frame.to_plane(*middle))):
        return None
    spots = ((ring[i], ring[i + 1]) for ring in level.rings for i in range(0, len(ring), 2))
    ways = ((math.dist(*leader(box, scene.frame.to_px(*spot))), spot) for spot in spots)
    way, nearest = min(ways, default=(0.0, None))
    return nearest if way > scene.px(LED_FROM_PX) else None


def _on_ground(scene: Scene, label: Label, forms: list[Label]) -> Iterator[Label]:
    """Of a state's name at a place the forms wholly on its ground, else the smallest; from afar a line leads home, to
    where its ties end if its author has placed that.

    The hand is that of a class picture. In a window, where the scale differs, none stands there across its border: the
    name finds its own place.
    """
    grounds = grounds_of(scene)
    code = label.id.removeprefix(COUNTRY)
    number = grounds.numbers.get(code, -1)
    home = [form for form in forms if all(grounds.is_all(box, number) for box in _boxes(scene, form))]
    clear = clear_ground(scene)
    if clear is not None:
        yield from _alike(scene, forms, grounds, number, clear)
    if clear is not None and home and not any(clear.holds(_boxes(scene, form)) for form in home):
        for form in sorted((form for form in home if form.curved is None), key=lambda form: -form.style.size_px)[:2]:
            yield from _nudged(scene, form, lambda box: clear.holds_on(grounds, number, box))
    if home:
        least = LEAST_CURVED * max(form.style.size_px for form in home)
        home.sort(key=lambda form: _is_on_river(scene, form) if form.curved is None else form.style.size_px < least)
        if scene.look.of_states is not None:  # in all parts of a picture alike
            home.sort(key=lambda form: form.curved is not None)
        yield from map(_off_marks, home)  # rather another form than over arrows
        yield from home
        return
    straight = sorted((form for form in forms if form.curved is None), key=lambda form: form.size_px)
    if straight:
        yield from _nudged(scene, straight[0], lambda box: grounds.is_all(box, number))
    for form in () if code in scene.look.have_room else straight:
        x0, y0, x1, y1 = _extent(scene, form)
        is_near = grounds.at((x0 + x1) / 2, (y0 + y1) / 2) == number
        if is_near and not scene.look.minimum_text_px:
            continue
        yield form if is_near else replace(form, led_m=own_ends_by_hand(scene).get(code, label.anchor_m))


def _alike(scene: Scene, forms: list[Label], grounds: Grounds, number: int, clear: ClearGround) -> Iterator[Label]:
    """Before a class the straight forms of a state's name, the largest first, clear of all marks: all states alike.

    Each stands rather a little aside of the author's place than in smaller letters.
    """
    step = scene.px(NUDGE_PX)
    near = [(x * step, y * step) for x, y in _ways_off(ASIDE_NUDGES, NUDGES)]
    straight = [form for form in forms if form.curved is None]
    least = LEAST_ALIKE * max((form.style.size_px for form in straight), default=0.0)
    for form in straight:
        if form.style.size_px > least:
            offsets = _home_near(scene, form, _extent(scene, form), near, (grounds, number, clear))
            yield _off_marks(replace(form, offsets=offsets))


def _off_marks(form: Label) -> Label:
    return replace(form, off_marks=True, broad=0, bold=False, over=False)


def _home_near(
    scene: Scene, form: Label, extent: Box, ways: list[Point], ground: tuple[Grounds, int, ClearGround]
) -> LateSpots:
    """The offsets of a form a few ways from its own at which it is wholly at home and read well.

    Those through which no river runs come first, the nearest of them before the others.
    """
    ((dx, dy),), (a, b, c, d), (grounds, number, clear) = form.offsets, extent, ground
    rivers = rivers_taken(scene)

    def find() -> Iterator[Point]:
        wet = []
        for x, y in ways:
            box = (a + x, b + y, c + x, d + y)
            if not clear.holds_on(grounds, number, box):
                continue
            if rivers.is_free(box):
                yield dx + x, dy + y
            else:
                wet.append((dx + x, dy + y))
        yield from wet

    return LateSpots((grounds, number, form.text, form.style, extent, len(ways)), find)


def _nudged(scene: Scene, form: Label, is_home: Callable[[Box], bool]) -> Iterator[Label]:
    """A form at the places near its own where it is wholly at home, the nearest first."""
    step, ((dx, dy),) = scene.px(NUDGE_PX), form.offsets
    for across, down in _ways_off(4 * NUDGES, NUDGES):
        moved = replace(form, offsets=((dx + across * step, dy + down * step),))
        if is_home(_extent(scene, moved)):
            yield moved
            return


def _is_on_river(scene: Scene, form: Label) -> bool:
    """Whether a river runs through a name: in smaller letters that may not be so."""
    rivers = rivers_taken(scene)
    return not all(rivers.is_free(box) for box in _boxes(scene, form))


def in_lines(scene: Scene, text: str) -> str:
    """Before a class, where type is large, two names of one place stand one below the other."""
    return text.replace(BETWEEN, BETWEEN.rstrip() + "\n") if scene.look.minimum_text_px else text


def _beside_dot(scene: Scene, label: Label, at: Point) -> Iterator[Label]:
    """The name there, or as near as it comes to there without covering its own dot; far from the dot with a line."""
    close = [form for form in (label, *label.others) if form.led_m is None and not form.bold and form.cost < LED_COST]
    largest = max((label, *label.others), key=lambda form: form.style.size_px)
    label = replace(largest, text=in_lines(scene, largest.text), note_aside=None, others=())
    x, y = scene.frame.to_px(*label.anchor_m)
    width, height = label.size_px
    offset = (at[0] - x - width / 2, at[1] - y - height / 2)
    reach = max(label.dot_px or scene.px(MARK_PX), label.clear_px) + scene.px(2)
    gap_x = max(offset[0], -(offset[0] + width), 0.0)
    gap_y = max(offset[1], -(offset[1] + height), 0.0)
    near = beside_box(scene, label.size_px, reach)
    ordered = sorted(near, key=lambda spot: math.dist(spot, offset))
    is_clear = max(gap_x, gap_y) > reach * 0.8
    plain = replace(label, offsets=tuple(ordered[:3]), led_m=None)
    if scene.look.minimum_text_px and stands_on(scene, plain, offset) is None:
        yield from _beside_border(scene, plain, offset, reach)
        yield from (replace(form, others=(), off_marks=True) for form in close)
    is_led = is_clear and math.hypot(gap_x, gap_y) > scene.px(LED_FROM_PX)
    if scene.look.minimum_text_px and is_clear:
        yield replace(
            _off_rivers(scene, plain, offset, reach), led_m=label.anchor_m if is_led else None, off_marks=True
        )
    if is_led:
        yield replace(plain, offsets=(offset,), led_m=label.anchor_m)
    elif is_clear:
        yield replace(plain, offsets=(offset,))
    yield plain


def _off_rivers(scene: Scene, plain: Label, offset: Point, reach: float) -> Label:
    """A town's name at the author's place, or near it where no river and no border runs through it."""
    (width, height), at, grounds = plain.size_px, scene.frame.to_px(*plain.anchor_m), grounds_of(scene)
    number, step, rivers = grounds.ashore(*at), scene.px(NUDGE_PX), rivers_taken(scene)

    def find() -> Iterator[Point]:  # of nothing that holds the scene: what is kept of a picture would keep its story
        for across, down in _ways_off(NEAR_NUDGES, NEAR_NUDGES):
            x, y = offset[0] + across * step, offset[1] + down * step
            if max(x, -(x + width), y, -(y + height)) < 0.6 * reach:
                continue
            boxes = ((at[0] + x + a, at[1] + y + b, at[0] + x + c, at[1] + y + d) for a, b, c, d in ink_of(plain, x))
            if all(map(rivers.is_free, boxes)) and ground_under(grounds, at, plain, (x, y)) in (SEA, number):
                yield x, y

    return replace(plain, offsets=LateSpots((grounds, plain, offset, reach), find))


@cache
def _ways_off(across: int, down: int) -> tuple[tuple[int, int], ...]:
    """Steps to all sides, up to so many aside and up and down, the nearest first."""
    ways = product(range(-across, across + 1), range(-down, down + 1))
    return tuple(sorted(ways, key=lambda way: math.hypot(*way)))


def _beside_border(scene: Scene, plain: Label, offset: Point, reach: float) -> list[Label]:
    """A town's name that would lie across a border: on its state's ground near there, the nearest place first.

    Rather farther off than over arrows and marks.
    """
    found = []
    (width, height), grounds = plain.size_px, grounds_of(scene)
    number, step = grounds.at(*scene.frame.to_px(*plain.anchor_m)), scene.px(NUDGE_PX)
    ways = product(range(-TOWN_NUDGES, TOWN_NUDGES + 1), repeat=2)
    spots = [(offset[0] + across * step, offset[1] + down * step) for across, down in ways]
    spots += [*beside_box(scene, plain.size_px, reach), *slid(scene, plain)]
    near = [(math.dist(spot, offset), spot) for spot in spots if math.dist(spot, offset) <= TOWN_NUDGES * step]
    for _, (x, y) in sorted(near):
        gap = max(x, -(x + width), y, -(y + height))
        if gap >= 0.6 * reach and stands_on(scene, plain, (x, y)) == number:
            is_far = gap > scene.px(LED_FROM_PX)
            found.append(replace(plain, offsets=((x, y),), led_m=plain.anchor_m if is_far else None))
    return [*(replace(form, off_marks=True) for form in found), *found]


def _middle_at(scene: Scene, form: Label, at: Point) -> Label:
    width, height = form.size_px
    return replace(form, anchor_m=scene.frame.to_plane(*at), offsets=((-width / 2, -height / 2),), others=())


def _extent(scene: Scene, form: Label) -> Box:
    x, y = scene.frame.to_px(*form.anchor_m)
    left, top = x + form.offsets[0][0], y + form.offsets[0][1]
    return left, top, left + form.size_px[0], top + form.size_px[1]


def _boxes(scene: Scene, form: Label) -> list[Box]:
    left, top, right, bottom = _extent(scene, form)
    parts = form.curved.boxes if form.curved is not None else ((0.0, 0.0, right - left, bottom - top),)
    return [(left + a, top + b, left + c, top + d) for a, b, c, d in parts]
