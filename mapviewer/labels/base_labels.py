"""Labels of the base map: countries, provinces, places and waters, in the names that the reader chose."""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Mapping, Sequence
from dataclasses import replace
from weakref import WeakKeyDictionary

from PySide6.QtCore import QPointF

from geodata.map.base_map import BaseMap
from geodata.map.names import display_name, fold
from geodata.map.shapes import Shape, signed_area
from geodata.story.entities import shape_names
from geodata.world.dated_waters import water_age, waters_on
from geodata.world.validity import borders_age, borders_are_reference
from geodata.world.viewpoints import looks
from geodata.world.world import World
from mapviewer.labels.country_labels import country_labels
from mapviewer.labels.country_mask import SEA, grounds_of
from mapviewer.labels.label_engine import Label
from mapviewer.labels.peak_labels import peak_labels
from mapviewer.labels.placing.spots import around
from mapviewer.labels.region_labels import region_labels, spoken_straits
from mapviewer.labels.river_labels import river_labels
from mapviewer.labels.spoken_states import spoken_states
from mapviewer.labels.text_halo import Lettering, capitals, measure
from mapviewer.labels.town_labels import islands_named, place_names, shows
from mapviewer.labels.unit_labels import named_units as units_on_ground
from mapviewer.labels.unit_labels import union_labels, unit_labels
from mapviewer.scene.findings import once_a_scene
from mapviewer.scene.ground import shows_base
from mapviewer.scene.painter_paths import path_of
from mapviewer.scene.scene import Scene

# The widest scale, in metres a design pixel, at which names of a state's provinces help, by their usual extent in km².
PROVINCE_REACH_M = ((3_000.0, 150.0), (12_000.0, 420.0))
FARTHEST_REACH_M = 700.0
RIVER_SHARE = 0.1  # of its rectangle: a water that fills less of it is a river with two banks

KEPT = 2  # pictures whose labels are kept: the two sides of a comparison

_reaches: WeakKeyDictionary[World, Mapping[str, float]] = WeakKeyDictionary()
_still: WeakKeyDictionary[BaseMap, dict[Hashable, tuple[Label, ...]]] = WeakKeyDictionary()


def base_labels(scene: Scene) -> Iterator[Label]:
    """Every base-map name that is wanted at this scale; of an island that the story names, its own name alone."""
    islands = islands_named(scene)
    yield from (label for label in _still_labels(scene) if not _names_one_of(label, islands))
    yield from peak_labels(scene)
    if shows(scene, "base-cities"):
        yield from place_names(scene)


def _names_one_of(label: Label, islands: frozenset[str]) -> bool:
    return str(label.id).startswith("region:") and fold(label.text.replace("\n", " ")) in islands


@once_a_scene
def named_units(scene: Scene) -> frozenset[str]:
    """The folded names of provinces and of disputed ground that the base map writes in this picture."""
    areas = ("province:", "unit:")
    return frozenset(fold(label.text.replace("\n", " ")) for label in _still_labels(scene)
                     if str(label.id).startswith(areas))  # fmt: skip


@once_a_scene
def named_on_ground(scene: Scene) -> frozenset[str]:
    """The folded names of seas, lakes, ranges, islands … that the base map writes on them in this picture."""
    others = ("country:", "province:", "unit:", "river:")
    return frozenset(fold(label.text.replace("\n", " ")) for label in _still_labels(scene)
                     if not str(label.id).startswith(others))  # fmt: skip


def _still_labels(scene: Scene) -> Iterator[Label]:
    """Names of countries, provinces and waters: kept, since layers do not change them and the day hardly does."""
    shown = (shows(scene, "base-countries"), shows(scene, "base-water"), shows(scene, "base-rivers"))
    view, look = scene.view, replace(scene.look, quick=False)
    disputed = (view.viewpoint, tuple(looks(view.viewpoint, view.date).values()))
    age = water_age(scene.world.base, view.date), borders_age(view)
    named = (scene.view.must_name, scene.view.hand_names)
    states = (named, scene.world.projection.crs, scene.world.own_states, spoken_states(scene), spoken_straits(scene))
    key = (scene.frame, look, shown, view.names, view.theme, view.text_scale, disputed, age, states)
    kept = _still.setdefault(scene.world.base, {})
    if key in kept:
        yield from kept[key]
        return
    made = []
    for label in _made(scene, *shown):
        made.append(label)
        yield label
    kept[key] = tuple(made)
    if len(kept) > KEPT:
        del kept[next(iter(kept))]


def _made(scene: Scene, countries: bool, waters: bool, rivers: bool) -> Iterator[Label]:
    if countries:
        yield from country_labels(scene)
        yield from union_labels(scene)
        yield from unit_labels(scene)
        yield from _province_labels(scene)
    yield from _water_labels_along(scene, waters)
    if rivers:
        yield from river_labels(scene)


def _province_reaches(world: World) -> Mapping[str, float]:
    """For each state the widest scale for the names of its provinces; worked out once."""
    if world not in _reaches:
        extents: dict[str, list[float]] = {}
        for shape in world.base.province_areas:
            x0, y0, x1, y1 = shape.bounds
            extents.setdefault(str(shape.properties.get("iso3")), []).append((x1 - x0) * (y1 - y0) / 1e6)
        usual = {code: sorted(found)[len(found) // 2] for code, found in extents.items()}
        _reaches[world] = {
            code: next((reach for most, reach in PROVINCE_REACH_M if extent < most), FARTHEST_REACH_M)
            for code, extent in usual.items()
        }
    return _reaches[world]


def _province_labels(scene: Scene) -> Iterator[Label]:
    """Names of provinces whose borders are drawn: those of today, so none on a day when borders are mere reference."""
    if borders_are_reference(scene.view) or not shows_base(scene, "base-provinces"):
        return
    is_class, asked = bool(scene.look.minimum_text_px), scene.view.must_name
    colours, reaches = scene.palette, _province_reaches(scene.world)
    named = {unit.province for unit, _ in units_on_ground(scene)}
    for shape in scene.world.base.province_areas:
        if not scene.sees(shape) or not shape.properties.get("name") or shape.id in named:
            continue
        if is_class and f"province:{shape.id}" not in asked:
            continue
        limit = reaches.get(str(shape.properties.get("iso3")), FARTHEST_REACH_M)
        if scene.frame.metres_per_px * scene.look.unit > limit:
            continue
        text = capitals(display_name(shape_names(shape), scene.view.names, scene.view.date), scene.view.names)
        style = Lettering(scene.text_px(11.0), colours.faint_text, colours.halo, spacing=0.16, halo_px=scene.px(1.8))
        width_px = (shape.bounds[2] - shape.bounds[0]) / scene.frame.metres_per_px
        if measure(text, style)[0] * 1.7 > width_px:
            continue
        label = shape.properties.get("label")
        spot = (float(label[0]), float(label[1])) if label else _centre(shape)
        yield Label(f"province:{shape.id}", text, style, spot, around(text, style, 2), 20.0)


def _water_labels_along(scene: Scene, waters: bool) -> Iterator[Label]:
    """Names of seas and regions along their axis; a water that has one there gets no other."""
    others = list(_water_labels(scene)) if waters else []
    first: dict[str, Label] = {}
    for label in others:
        first.setdefault(label.text.replace("\n", " "), label)
    for axial in region_labels(scene, waters=waters, lands=True):
        water = first.pop(axial.text, None)
        if water is not None:
            others.remove(water)
            axial = replace(axial, id=water.id, others=tuple(replace(form, id=water.id) for form in axial.others))
        yield axial
    yield from others


def _water_labels(scene: Scene) -> Iterator[Label]:
    colours, is_class = scene.palette, bool(scene.look.minimum_text_px)
    for shape in (*waters_on(scene.world.base, scene.view.date), *scene.world.base.sea_labels):
        if not shape.properties.get("name") or not scene.sees(shape):
            continue
        area_px = (shape.bounds[2] - shape.bounds[0]) / scene.frame.metres_per_px
        sea = shape.kind == "point"
        if not sea and (area_px < scene.px(46) or _is_river(scene, shape)):
            continue
        text = display_name(shape_names(shape), scene.view.names, scene.view.date)
        words = text.split()
        if len(words) == 2 and (sea or area_px < scene.px(260)):
            text = "\n".join(words)
        size = min(max(area_px / scene.look.unit / 11, 11.5), 15.0) if not sea else 14.0
        style = Lettering(scene.text_px(size), colours.water_text, colours.sea, italic=True, serif=True, spacing=0.04)
        fits = sea or measure(text, style)[0] < area_px
        style = replace(style, halo=colours.sea if fits else colours.halo, halo_px=scene.px(1.4))
        label = shape.properties.get("label")
        spot = (float(label[0]), float(label[1])) if label else _centre(shape)
        prefix = "sea" if sea else "water"
        offsets = around(text, style, 2)
        size_px = measure(text, style)
        if sea:
            offsets = _at_sea(scene, spot, offsets, size_px)
        elif is_class and f"water:{shape.id}" not in scene.view.must_name:
            offsets = _wholly_on_water(scene, shape, spot, offsets, size_px)
        else:
            offsets = _on_water(scene, shape, spot, offsets, text, style)
        if not offsets:  # a sea of which too little is seen, or a lake too small for its name
            continue
        yield Label(f"{prefix}:{shape.id}", text, style, spot, offsets, 62.0 if area_px > 200 else 40.0)


def _at_sea(
    scene: Scene, spot: tuple[float, float], offsets: Sequence[tuple[float, float]], size_px: tuple[float, float]
) -> tuple[tuple[float, float], ...]:
    """The offsets at which a whole name lies on the sea: beside a small one there is another one's coast."""
    grounds, (x, y), (width, height) = grounds_of(scene), scene.frame.to_px(*spot), size_px
    boxes = {(dx, dy): (x + dx, y + dy, x + dx + width, y + dy + height) for dx, dy in offsets}
    return tuple(offset for offset, box in boxes.items() if grounds.is_sea(box) and grounds.holds_only(box, (SEA,)))


def _is_river(scene: Scene, shape: Shape) -> bool:
    """Whether a water fills so little of its rectangle that it is a river's course, which is named along its line.

    Named in the middle of its rectangle it would be named on dry land.
    """
    x0, y0, x1, y1 = shape.bounds
    area_m2 = abs(sum(map(signed_area, scene.level(shape).rings)))
    return shape.kind == "area" and area_m2 < RIVER_SHARE * (x1 - x0) * (y1 - y0)


def _on_water(
    scene: Scene,
    shape: Shape,
    spot: tuple[float, float],
    offsets: tuple[tuple[float, float], ...],
    text: str,
    style: Lettering,
) -> tuple[tuple[float, float], ...]:
    """The offsets at which the middle of a name lies in the water's rectangle."""
    width, height = measure(text, style)
    x, y = scene.frame.to_px(*spot)
    left, bottom = scene.frame.to_px(*shape.bounds[:2])
    right, top = scene.frame.to_px(*shape.bounds[2:])
    return tuple(
        (dx, dy) for dx, dy in offsets if left <= x + dx + width / 2 <= right and top <= y + dy + height / 2 <= bottom
    )


def _wholly_on_water(
    scene: Scene,
    shape: Shape,
    spot: tuple[float, float],
    offsets: Sequence[tuple[float, float]],
    size_px: tuple[float, float],
) -> tuple[tuple[float, float], ...]:
    """The offsets at which all of a name lies within the shores."""
    path, (x, y), (width, height) = path_of(shape, scene.level(shape)), scene.frame.to_px(*spot), size_px
    grid = [(i / 4 * width, j * height) for i in range(5) for j in (0.15, 0.5, 0.85)]

    def is_wet(dx: float, dy: float) -> bool:
        return all(path.contains(QPointF(*scene.frame.to_plane(x + dx + a, y + dy + b))) for a, b in grid)

    return tuple(offset for offset in offsets if is_wet(*offset))


def _centre(shape: Shape) -> tuple[float, float]:
    x0, y0, x1, y1 = shape.bounds
    return (x0 + x1) / 2, (y0 + y1) / 2
