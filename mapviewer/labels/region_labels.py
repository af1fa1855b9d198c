"""Names of seas, ranges, deserts and plains, in serif italics along their axis, where the picture has room for them."""

from __future__ import annotations

import itertools
import math
from collections.abc import Iterator, Sequence
from dataclasses import replace

from geodata.map.named_areas import STRAIT, NamedArea, named_areas, strait_id
from geodata.map.names import Names, display_name, fold
from geodata.map.toponyms import forms_of
from geodata.story.entities import shape_names
from geodata.view.projection import Projection
from mapviewer.labels.country_mask import SEA, Grounds, crosses_borders, grounds_of
from mapviewer.labels.curved_text import length_of, set_along
from mapviewer.labels.label_engine import Label
from mapviewer.labels.placing.spots import beside, never_lost
from mapviewer.labels.text_halo import Lettering
from mapviewer.scene.scene import Scene

SIZES = {"ocean": (17.0, 26.0), "sea": (13.0, 22.0), "range": (11.0, 16.0), "desert": (11.0, 16.0)}
USUAL_SIZES = (10.5, 14.0)
SIZE_SHARE = 0.045  # of the axis as it is seen
FILLED, CLOSEST = 0.62, 0.05
WIDEST_ON_LAND, WIDEST_ON_WATER = 0.45, 0.8
SHIFTS = (0.0, 0.1, -0.1, 0.2, -0.2, 0.28, -0.28)
STEEPEST_ON_LAND_DEG, STEEPEST_ON_WATER_DEG = 48.0, 72.0  # a sea may be long from north to south
WATER_PRIORITY, LAND_PRIORITY = 62.0, 34.0
# The widest picture, in kilometres, in which a rank is named: of ten ranks the first are named on maps of the world.
REACH_KM = (40_000.0, 14_000.0, 7_000.0, 4_500.0, 3_200.0, 2_200.0, 1_200.0, 800.0, 500.0, 400.0)
MOST_AXES = 5_000
AIR = 0.6  # of its size, that other names keep off: in one line with them it would be read as a part of theirs
SPOKEN_PX = 6.0  # from the line of a strait to its name
Point = tuple[float, float]


def region_labels(scene: Scene, *, waters: bool, lands: bool) -> Iterator[Label]:
    """A label for each named area that is long enough in the picture for its name."""
    grounds = grounds_of(scene)
    across_km = scene.frame.width_px * scene.frame.metres_per_px / 1000
    spoken, states = spoken_straits(scene), _names_of_states(scene, grounds)
    for area in named_areas():
        if area.kind == "strait" and f"water:{strait_id(area)}" in spoken:
            yield _spoken_strait(scene, grounds, area)
        elif across_km > REACH_KM[min(area.rank, len(REACH_KM) - 1)] or not (waters if area.is_water else lands):
            continue
        elif (label := _label(scene, grounds, area)) is not None and fold(label.text) not in states:
            yield label


def _names_of_states(scene: Scene, grounds: Grounds) -> frozenset[str]:
    """The folded names of the states in a picture: an island that is one has no second name of the same words."""
    seen = (shape for shape in scene.world.base.countries if shape.id in grounds.numbers)
    return frozenset(fold(display_name(shape_names(shape), scene.view.names, scene.view.date)) for shape in seen)


def spoken_straits(scene: Scene) -> frozenset[str]:
    """The ids of the straits that are selected or that callouts speak of, as far as they are in the picture."""
    asked = (target for target in scene.view.must_name if target.startswith(f"water:{STRAIT}"))
    shapes = ((target, scene.world.base.by_id("water", target.removeprefix("water:"))) for target in asked)
    return frozenset(target for target, shape in shapes if shape is not None and scene.sees(shape))


def _spoken_strait(scene: Scene, grounds: Grounds, area: NamedArea) -> Label:
    """The name of a strait that is asked for: along it where it is long enough, else beside it."""
    along = _label(scene, grounds, area)
    if along is not None:
        return replace(along, required=True)
    axis = _plane(area, scene.world.projection)
    style = replace(_style(scene, area, scene.text_px(USUAL_SIZES[1])), spacing=CLOSEST)
    text = display_name(names_of(area), scene.view.names)
    spots = beside(scene, text, style, scene.px(SPOKEN_PX))
    return never_lost(scene, Label(area.id, text, style, axis[len(axis) // 2], spots, WATER_PRIORITY, True))


def _label(scene: Scene, grounds: Grounds, area: NamedArea) -> Label | None:
    axis = _seen(scene, [scene.frame.to_px(*point) for point in _plane(area, scene.world.projection)])
    if len(axis) < 2:
        return None  # of a thousand names nearly all: nothing of theirs is in the picture
    long = sum(itertools.starmap(math.dist, itertools.pairwise(axis)))
    text = display_name(names_of(area), scene.view.names)
    low, high = SIZES.get(area.kind, USUAL_SIZES)
    size = scene.text_px(min(max(SIZE_SHARE * long / scene.look.unit, low), high))
    style = _style(scene, area, size)
    spare = (FILLED * long - length_of(text, style)) / max(len(text) - 1, 1) / size
    widest = WIDEST_ON_WATER if area.is_water else WIDEST_ON_LAND
    style = replace(style, spacing=round(min(max(spare, CLOSEST), widest), 2))
    if length_of(text, style) > 0.9 * long:
        return None
    priority = (WATER_PRIORITY if area.is_water else LAND_PRIORITY) - area.rank
    plain = Label(area.id, text, style, (0.0, 0.0), (), priority, broad=1, air_px=AIR * size)
    forms = list(_forms(scene, grounds, area, plain, axis))
    return replace(forms[0], others=tuple(forms[1:])) if forms else None


def names_of(area: NamedArea) -> Names:
    """An area's names, with the forms that the table of toponyms adds."""
    return replace(area.names, forms={**area.names.forms, **forms_of(f"region:{area.names.english}")})


def _style(scene: Scene, area: NamedArea, size_px: float) -> Lettering:
    colours = scene.palette
    tone = colours.water_text if area.is_water else colours.faint_text
    halo = colours.sea if area.is_water else colours.halo
    return Lettering(size_px, tone, halo, italic=True, serif=True, halo_px=scene.px(1.2))


def _forms(scene: Scene, grounds: Grounds, area: NamedArea, label: Label, axis: Sequence[Point]) -> Iterator[Label]:
    long = sum(itertools.starmap(math.dist, itertools.pairwise(axis)))
    wanted, is_class = length_of(label.text, label.style), bool(scene.look.minimum_text_px)
    steepest_deg = STEEPEST_ON_WATER_DEG if area.is_water else STEEPEST_ON_LAND_DEG
    for shift in SHIFTS:
        begin = (0.5 + shift) * long - 0.53 * wanted
        if begin < 0 or begin + 1.06 * wanted > long:
            continue
        found = set_along(label.text, label.style, _piece(axis, begin, begin + 1.06 * wanted))
        if found is None or any(abs(letter.turn_deg) > steepest_deg for letter in found[0].letters):
            continue
        curved, (left, top) = found
        boxes = [(left + a, top + b, left + c, top + d) for a, b, c, d in curved.boxes]
        if area.is_water and not all(grounds.is_all(box, SEA) for box in boxes):
            continue
        if is_class and not area.is_water and crosses_borders(grounds, boxes):
            continue  # in a crowd its letters would be read with the border's
        middle = left + curved.width_px / 2, top + curved.height_px / 2
        offset = (-curved.width_px / 2, -curved.height_px / 2)
        yield replace(label, anchor_m=scene.frame.to_plane(*middle), offsets=(offset,), curved=curved)


_axes: dict[tuple[NamedArea, str], tuple[Point, ...]] = {}


def _plane(area: NamedArea, projection: Projection) -> tuple[Point, ...]:
    """The axis in metres of the plane, from left to right; () where it cannot be projected. Kept for each plane."""
    key = (area, projection.crs)
    if key not in _axes:
        if len(_axes) > MOST_AXES:
            _axes.clear()
        _axes[key] = _projected(area, projection)
    return _axes[key]


def _projected(area: NamedArea, projection: Projection) -> tuple[Point, ...]:
    points = [projection.project(*point) for point in area.axis_deg]
    if not all(math.isfinite(x) and math.isfinite(y) for x, y in points):
        return ()
    return tuple(points if points[0][0] <= points[-1][0] else reversed(points))


def _seen(scene: Scene, points: Sequence[Point]) -> list[Point]:
    """The longest piece of an axis inside the picture, in short steps."""
    insets, frame, edge = scene.look.insets, scene.frame, scene.px(10)
    left, top = insets.left + edge, insets.top + edge
    right, bottom = frame.width_px - insets.right - edge, frame.height_px - insets.bottom - edge
    xs, ys = [x for x, _ in points], [y for _, y in points]
    if not points or max(xs) < left or min(xs) > right or max(ys) < top or min(ys) > bottom:
        return []
    best: list[Point] = []
    run: list[Point] = []
    for x, y in _smooth(points):
        if left <= x <= right and top <= y <= bottom:
            run.append((x, y))
            best = run if len(run) > len(best) else best
        else:
            run = []
    return best


def _smooth(points: Sequence[Point], steps: int = 8) -> Iterator[Point]:
    """Points on a Catmull-Rom curve through the given ones."""
    padded = [points[0], *points, points[-1]]
    for p, q, r, s in zip(padded, padded[1:], padded[2:], padded[3:], strict=False):
        for step in range(steps):
            t = step / steps
            yield (
                0.5 * (2 * q[0] + (r[0] - p[0]) * t + (2 * p[0] - 5 * q[0] + 4 * r[0] - s[0]) * t * t
                       + (3 * q[0] - p[0] - 3 * r[0] + s[0]) * t**3),
                0.5 * (2 * q[1] + (r[1] - p[1]) * t + (2 * p[1] - 5 * q[1] + 4 * r[1] - s[1]) * t * t
                       + (3 * q[1] - p[1] - 3 * r[1] + s[1]) * t**3),
            )  # fmt: skip
    yield points[-1]


def _piece(axis: Sequence[Point], begin: float, end: float) -> list[Point]:
    """The part of an axis between two lengths along it, in pixels."""
    found: list[Point] = []
    along = 0.0
    for a, b in itertools.pairwise(axis):
        step = math.dist(a, b)
        for limit in (begin, end):
            if step and along <= limit <= along + step:
                t = (limit - along) / step
                found.append((a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1])))
        along += step
        if begin < along < end:
            found.append(b)
    return found
