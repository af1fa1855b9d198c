"""Labels of the base map: countries, provinces, places and waters, in the names that the reader chose."""

from __future__ import annotations

import math
from collections.abc import Hashable, Iterator
from dataclasses import replace
from weakref import WeakKeyDictionary

from geodata.layer import LayerKind
from geodata.names import display_name, fold
from geodata.pack import Shape
from geodata.targets import shape_names
from geodata.world import World
from mapviewer.drawing.country_names import capitals, country_labels
from mapviewer.drawing.kinds.points import points_in_view
from mapviewer.drawing.labels import Label, around, beside
from mapviewer.drawing.lettering import Lettering, measure
from mapviewer.drawing.scene import Scene

# The widest picture, in kilometres across 1,600 design pixels, in which places of a rank are written.
RANK_REACH_KM = (20_000.0, 4_200.0, 2_600.0, 1_500.0, 900.0, 520.0, 300.0)

# A place of the base map this near to one of the story's with the same name is that place: one name is enough.
SAME_PLACE_M = 15_000.0

# The widest scale, in metres a design pixel, at which names of provinces help; Azerbaijan's districts are small.
PROVINCE_REACH_M = {"aze": 150.0, "arm": 420.0, "geo": 420.0}

KEPT = 2  # pictures whose labels are kept: the two sides of a comparison

_known_ranks: WeakKeyDictionary[World, list[int]] = WeakKeyDictionary()
_still: WeakKeyDictionary[World, dict[Hashable, tuple[Label, ...]]] = WeakKeyDictionary()


def base_labels(scene: Scene) -> Iterator[Label]:
    """Every base-map name that is wanted at this scale."""
    yield from _still_labels(scene)
    if _shows(scene, "base-cities"):
        yield from _place_labels(scene)


def _still_labels(scene: Scene) -> tuple[Label, ...]:
    """Names of countries, provinces and waters: kept, because neither the day nor the story's layers change them."""
    shown = (_shows(scene, "base-countries"), _shows(scene, "base-water"))
    view, look = scene.view, replace(scene.look, quick=False)
    key = (scene.frame, look, shown, view.names, view.theme, view.text_scale)
    kept = _still.setdefault(scene.world, {})
    if key not in kept:
        wanted = [*country_labels(scene), *_province_labels(scene)] if shown[0] else []
        kept[key] = (*wanted, *(_water_labels(scene) if shown[1] else ()))
        if len(kept) > KEPT:
            del kept[next(iter(kept))]
    return kept[key]


def _shows(scene: Scene, layer_id: str) -> bool:
    listed = any(state.id == layer_id for state in scene.view.layers)
    return scene.view.shows(layer_id) or not listed


def _province_labels(scene: Scene) -> Iterator[Label]:
    colours = scene.palette
    for shape in scene.world.base.province_areas:
        if not scene.sees(shape) or not shape.properties.get("name"):
            continue
        limit = PROVINCE_REACH_M.get(str(shape.properties.get("iso3")), 700.0)
        if scene.frame.metres_per_px * scene.look.unit > limit:
            continue
        text = capitals(display_name(shape_names(shape), scene.view.names), scene.view.names)
        style = Lettering(scene.text_px(11.0), colours.faint_text, colours.halo, spacing=0.16, halo_px=scene.px(1.8))
        width_px = (shape.bounds[2] - shape.bounds[0]) / scene.frame.metres_per_px
        if measure(text, style)[0] * 1.7 > width_px:
            continue
        label = shape.properties.get("label")
        spot = (float(label[0]), float(label[1])) if label else _centre(shape)
        yield Label(f"province:{shape.id}", text, style, spot, around(text, style, 2), 20.0)


def _ranks(world: World) -> list[int]:
    """The rank of every place, worked out once."""
    if world not in _known_ranks:
        _known_ranks[world] = [_rank(world, shape) for shape in world.base.places]
    return _known_ranks[world]


def _rank(world: World, shape: Shape) -> int:
    """A place's rank from 0 (always) to 6; what the article speaks of and what has two names counts for more."""
    rank = int(shape.properties.get("rank", 6))
    if shape.properties.get("pair"):
        rank = min(rank, 2 if int(shape.properties.get("population") or 0) > 30_000 else 4)
    if f"place:{shape.id}" in world.story.links_to:
        rank = min(rank, 2)
    return min(rank, 6)


def _named_by_story(scene: Scene) -> dict[str, list[tuple[float, float]]]:
    """Where the story's own points stand, by the folded names that the map writes for them."""
    found: dict[str, list[tuple[float, float]]] = {}
    for layer in scene.world.story.layers.values():
        if layer.kind is LayerKind.POINT and scene.view.shows(layer.id):
            for row, x_px, y_px in points_in_view(scene, layer):
                name = fold(display_name(row.names, scene.view.names))
                found.setdefault(name, []).append(scene.frame.to_plane(x_px, y_px))
    return found


def _place_labels(scene: Scene) -> Iterator[Label]:
    colours = scene.palette
    named = _named_by_story(scene)
    across_km = scene.frame.metres_per_px * scene.look.unit * 1600 / 1000
    for shape, rank in zip(scene.world.base.places, _ranks(scene.world), strict=True):
        if across_km > RANK_REACH_KM[rank] or not scene.sees(shape):
            continue
        text = display_name(shape_names(shape), scene.view.names)
        if any(math.dist(spot, shape.bounds[:2]) < SAME_PLACE_M for spot in named.get(fold(text), ())):
            continue
        capital = bool(shape.properties.get("capital"))
        large = capital or rank <= 2
        style = Lettering(
            scene.text_px(14.0 if capital else 13.0 if large else 12.0),
            colours.text if large else colours.muted_text,
            colours.halo,
            bold=capital,
            halo_px=scene.px(1.8),
        )
        dot = scene.px(3.4 if capital else 2.8 if large else 2.2)
        population = float(shape.properties.get("population") or 0)
        yield Label(
            f"place:{shape.id}",
            text,
            style,
            (shape.bounds[0], shape.bounds[1]),
            beside(scene, text, style, dot + scene.px(3)),
            70.0 - 6.0 * rank + min(population, 5e6) / 5e6,
            dot_px=dot,
            dot_colour=colours.text,
        )


def _water_labels(scene: Scene) -> Iterator[Label]:
    colours = scene.palette
    for shape in (*scene.world.base.water, *scene.world.base.sea_labels):
        if not shape.properties.get("name") or not scene.sees(shape):
            continue
        area_px = (shape.bounds[2] - shape.bounds[0]) / scene.frame.metres_per_px
        sea = shape.kind == "point"
        if not sea and area_px < scene.px(46):
            continue
        text = display_name(shape_names(shape), scene.view.names)
        words = text.split()
        if len(words) == 2 and (sea or area_px < scene.px(260)):
            text = "\n".join(words)
        size = min(max(area_px / scene.look.unit / 11, 11.5), 15.0) if not sea else 14.0
        style = Lettering(
            scene.text_px(size),
            colours.water_text,
            colours.sea,
            italic=True,
            spacing=0.04,
            halo_px=scene.px(1.4),
        )
        label = shape.properties.get("label")
        spot = (float(label[0]), float(label[1])) if label else _centre(shape)
        prefix = "sea" if sea else "water"
        yield Label(f"{prefix}:{shape.id}", text, style, spot, around(text, style, 2), 62.0 if area_px > 200 else 40.0)


def _centre(shape: Shape) -> tuple[float, float]:
    x0, y0, x1, y1 = shape.bounds
    return (x0 + x1) / 2, (y0 + y1) / 2
