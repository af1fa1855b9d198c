"""Names of rivers: small italics along the river, beside its line and repeated where it is long."""

from __future__ import annotations

import itertools
import math
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace

from geodata.map.label_placement import Box
from geodata.map.names import display_name
from geodata.map.shapes import Shape
from geodata.story.entities import shape_names
from mapviewer.labels.country_mask import crosses_borders, grounds_of
from mapviewer.labels.curved_labels import along_curve
from mapviewer.labels.curved_text import length_of
from mapviewer.labels.label_engine import Label
from mapviewer.labels.label_obstacles import named_up_to_m
from mapviewer.labels.placing.clear_ground import clear_ground
from mapviewer.labels.placing.hand_placing import hand_places
from mapviewer.labels.text_halo import Lettering
from mapviewer.scene.scene import Scene

SIZE_PX, SPACING, OFF = 11.5, 0.06, 0.82  # of the type; how far its middle stands off the line, in its sizes
MOST_RIVERS, MOST_FORMS = 16, 8
CLASS_RIVERS, CLASS_NAMES = 5, 1  # before a class, where a name that is asked for is a place to be found
ASKED_PRIORITY = 112.0
REPEAT_PX, MOST_NAMES = 430.0, 3  # a name for each such length of a river, in design pixels; at most so many
STEP_PX, SMOOTH_PX = 5.0, 16.0  # of a river's smoothed line
STEEPEST_DEG, MOST_TURN_DEG, STRAIGHTEST, LEVEL_BONUS = 62.0, 46.0, 0.93, 0.25
JOINED_PX = 2.5
PRIORITY = 30.0
Point = tuple[float, float]


def river_labels(scene: Scene) -> Iterator[Label]:
    """A label for each stretch of a river that is long enough for its name; the greatest rivers first."""
    metres = scene.frame.metres_per_px * scene.look.unit
    asked, is_class = scene.view.must_name, bool(scene.look.minimum_text_px)
    pieces: dict[str, list[Shape]] = defaultdict(list)
    for shape in scene.world.base.river_lines:
        name = str(shape.properties["name"]) and shape_names(shape).english
        is_asked = f"river:{name}" in asked
        if name and (metres <= named_up_to_m(shape) or is_asked) and scene.sees(shape) and _is_near(scene, shape):
            pieces[name].append(shape)
    ordered = sorted(pieces, key=lambda name: (f"river:{name}" not in asked, _rank(pieces[name]), name))
    for name in ordered[: CLASS_RIVERS if is_class else MOST_RIVERS]:
        yield from _labels_of(scene, name, pieces[name])


def _is_near(scene: Scene, shape: Shape) -> bool:
    """Whether any vertex of a river is in the picture: on other planes the rectangles of far ones may be vast."""
    x0, y0, x1, y1 = scene.bounds
    rings = scene.level(shape, 2.0).rings
    return any(x0 <= ring[i] <= x1 and y0 <= ring[i + 1] <= y1 for ring in rings for i in range(0, len(ring), 2))


def _rank(shapes: Sequence[Shape]) -> int:
    return min(int(shape.properties["rank"]) for shape in shapes)


def _labels_of(scene: Scene, name: str, shapes: Sequence[Shape]) -> Iterator[Label]:
    text = display_name(shape_names(shapes[0]), scene.view.names)
    colours = scene.palette
    style = Lettering(
        scene.text_px(SIZE_PX), colours.water_text, colours.halo, italic=True, spacing=SPACING, halo_px=scene.px(1.5)
    )
    wanted = length_of(text, style)
    stretches = sorted(_stretches(scene, shapes, wanted), key=len, reverse=True)
    is_asked = f"river:{name}" in scene.view.must_name
    hand = hand_places(scene).get(f"river:{name}")
    most = 1 if hand else CLASS_NAMES if scene.look.minimum_text_px else MOST_NAMES
    for number, stretch in enumerate(stretches[:1] if hand else stretches[:most]):
        priority = ASKED_PRIORITY if is_asked and not number else PRIORITY - _rank(shapes) - 4 * number
        plain = Label(f"river:{name}:{number}", text, style, (0.0, 0.0), (), priority, broad=1)
        own = [stretch] if hand is None else stretches
        found = sorted(
            (item for piece in own for item in _forms(scene, plain, piece, wanted)), key=lambda item: -item[0]
        )
        forms = [form for _, form in found]
        clear = [form for form in forms if _is_clear(scene, form)]
        forms = clear or (forms if is_asked else [])
        if forms and is_asked and not number:
            forms = [replace(form, required=True) for form in forms]
            near = [] if hand is None else sorted(forms, key=lambda form: _off(scene, form, hand))[:MOST_FORMS]
            bold = [replace(form, bold=True) for form in forms[:MOST_FORMS]]
            yield replace(forms[0], others=(*forms[1:MOST_FORMS], *bold), by_hand=tuple(near))
        elif forms:
            yield replace(forms[0], others=tuple(forms[1:MOST_FORMS]))


def _is_clear(scene: Scene, form: Label) -> bool:
    """Whether a name is off borders, lakes and disputed ground: before a class its letters would be read with these."""
    clear = clear_ground(scene)
    if clear is None:
        return True
    letters = _letters(scene, form)
    return all(map(clear.is_off_spots, letters)) and not crosses_borders(grounds_of(scene), letters)


def _letters(scene: Scene, form: Label) -> list[Box]:
    """The letters of a name in the picture."""
    assert form.curved is not None
    x, y = scene.frame.to_px(*form.anchor_m)
    left, top = x + form.offsets[0][0], y + form.offsets[0][1]
    return [(left + a, top + b, left + c, top + d) for a, b, c, d in form.curved.boxes]


def _off(scene: Scene, form: Label, spot: Point) -> float:
    """How far the middle of a form is from a point in pixels."""
    return math.dist(scene.frame.to_px(*form.anchor_m), spot)


def _stretches(scene: Scene, shapes: Sequence[Shape], wanted: float) -> Iterator[list[Point]]:
    """What is seen of a river, smoothed, in stretches that bear one name each."""
    step, repeat = scene.px(STEP_PX), max(scene.px(REPEAT_PX), 1.5 * wanted)
    for line in _chains([line for shape in shapes for line in _lines(scene, shape)]):
        for seen in _seen(scene, _even(line, step)):
            smooth = _even(_smoothed(seen, max(round(scene.px(SMOOTH_PX) / step), 1)), step)
            count = max(int(len(smooth) * step // repeat), 1)
            size = len(smooth) // count
            for number in range(count):
                stretch = smooth[number * size : (number + 1) * size + 1]
                if len(stretch) * step > 1.1 * wanted:
                    yield stretch


def _lines(scene: Scene, shape: Shape) -> Iterator[list[Point]]:
    for ring in scene.level(shape, 2.0).rings:
        yield [scene.frame.to_px(ring[i], ring[i + 1]) for i in range(0, len(ring), 2)]


def _chains(lines: list[list[Point]]) -> list[list[Point]]:
    """Lines that meet end to end, put together."""
    chains: list[list[Point]] = []
    for line in lines:
        joined = line
        for chain in list(chains):
            merged = _merged(chain, joined)
            if merged is not None:
                chains.remove(chain)
                joined = merged
        chains.append(joined)
    return chains


def _merged(one: list[Point], other: list[Point]) -> list[Point] | None:
    for a, b in ((one, other), (other, one), (one, other[::-1]), (one[::-1], other)):
        if math.dist(a[-1], b[0]) < JOINED_PX:
            return a + b[1:]
    return None


def _even(line: Sequence[Point], step: float) -> list[Point]:
    """Points on a line, a step apart."""
    found, along = [], 0.0
    for a, b in itertools.pairwise(line):
        length = math.dist(a, b)
        while along <= length and length:
            t = along / length
            found.append((a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1])))
            along += step
        along -= length
    return found


def _seen(scene: Scene, points: Sequence[Point]) -> Iterator[list[Point]]:
    """The runs of points that are in what is seen of the picture."""
    insets, frame = scene.look.insets, scene.frame
    right, bottom = frame.width_px - insets.right, frame.height_px - insets.bottom
    for inside, run in itertools.groupby(points, lambda p: insets.left < p[0] < right and insets.top < p[1] < bottom):
        if inside:
            yield list(run)


def _smoothed(points: Sequence[Point], reach: int) -> list[Point]:
    """Means of neighbours, twice."""
    for _ in range(2):
        sums = [(0.0, 0.0), *itertools.accumulate(points, lambda a, b: (a[0] + b[0], a[1] + b[1]))]
        found = []
        for number in range(len(points)):
            around = min(reach, number, len(points) - 1 - number)
            low, high = number - around, number + around + 1
            count = high - low
            found.append(((sums[high][0] - sums[low][0]) / count, (sums[high][1] - sums[low][1]) / count))
        points = found
    return list(points)


def _forms(scene: Scene, label: Label, stretch: Sequence[Point], wanted: float) -> Iterator[tuple[float, Label]]:
    """The name above and below its river at places along it, the straightest with the best score."""
    step = scene.px(STEP_PX)
    count = math.ceil(1.06 * wanted / step) + 1
    for begin in range(0, len(stretch) - count + 1, max(count // 4, 1)):
        piece = stretch[begin : begin + count]
        piece = piece if piece[-1][0] >= piece[0][0] else piece[::-1]
        straight = math.dist(piece[0], piece[-1]) / ((count - 1) * step)
        middle = 1.0 - abs((begin + count / 2) / len(stretch) - 0.5)
        if straight < STRAIGHTEST:
            continue
        for side, bonus in ((-1.0, 0.05), (1.0, 0.0)):
            form = _form(scene, label, _aside(piece, side * OFF * label.style.size_px))
            if form is not None:
                yield straight + 0.1 * middle + bonus - LEVEL_BONUS * _steepness(form), form


def _steepness(form: Label) -> float:
    """How far a name is from level: 0 to 1."""
    assert form.curved is not None
    return sum(abs(letter.turn_deg) for letter in form.curved.letters) / len(form.curved.letters) / 90.0


def _aside(line: Sequence[Point], away: float) -> list[Point]:
    """A line from left to right, so far below (above where negative)."""
    found = []
    for number, (x, y) in enumerate(line):
        (x0, y0), (x1, y1) = line[max(number - 2, 0)], line[min(number + 2, len(line) - 1)]
        way = math.hypot(x1 - x0, y1 - y0) or 1.0
        found.append((x - (y1 - y0) / way * away, y + (x1 - x0) / way * away))
    return found


def _form(scene: Scene, label: Label, curve: Sequence[Point]) -> Label | None:
    return along_curve(scene, label, curve, steepest_deg=STEEPEST_DEG, most_turn_deg=MOST_TURN_DEG)
