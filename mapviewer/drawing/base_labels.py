"""Labels of the base map: countries, provinces, places and waters, in the names that the reader chose."""

from __future__ import annotations

import math
from collections.abc import Iterator
from functools import lru_cache
from itertools import islice
from weakref import WeakKeyDictionary

from PySide6.QtCore import QPointF

from geodata.camera import Frame
from geodata.layer import LayerKind
from geodata.names import display_name, fold
from geodata.pack import Shape
from geodata.placing import Box
from geodata.targets import shape_names
from geodata.view import NameStyle
from geodata.world import World
from mapviewer.drawing.kinds.points import points_in_view
from mapviewer.drawing.labels import Label, around, beside
from mapviewer.drawing.lettering import Lettering, measure
from mapviewer.drawing.paths import path_of
from mapviewer.drawing.scene import Scene

# The widest picture, in kilometres across 1,600 design pixels, in which places of a rank are written.
RANK_REACH_KM = (20_000.0, 4_200.0, 2_600.0, 1_500.0, 900.0, 520.0, 300.0)

# A place of the base map this near to one of the story's with the same name is that place: one name is enough.
SAME_PLACE_M = 15_000.0

# The widest scale, in metres a design pixel, at which names of provinces help; Azerbaijan's districts are small.
PROVINCE_REACH_M = {"aze": 150.0, "arm": 420.0, "geo": 420.0}

# Where along a name it is asked whose ground it stands on; how many steps away from its best spot it may move.
ALONG_A_NAME = (0.02, 0.98, 0.5, 0.26, 0.74)
REACH_STEPS, MOST_ELSEWHERE, ROOMY = 10, 30, 1.6
OUTLINE_PX = 5.0  # how exact the outline is that names keep within

_known_ranks: WeakKeyDictionary[World, list[int]] = WeakKeyDictionary()


def base_labels(scene: Scene) -> Iterator[Label]:
    """Every base-map name that is wanted at this scale."""
    if _shows(scene, "base-countries"):
        yield from _country_labels(scene)
        yield from _province_labels(scene)
    if _shows(scene, "base-cities"):
        yield from _place_labels(scene)
    if _shows(scene, "base-water"):
        yield from _water_labels(scene)


def _shows(scene: Scene, layer_id: str) -> bool:
    listed = any(state.id == layer_id for state in scene.view.layers)
    return scene.view.shows(layer_id) or not listed


def _capitals(text: str, style: NameStyle) -> str:
    """Upper case; Azerbaijani and Turkish keep the dot on their i."""
    if style is NameStyle.AZERBAIJANI:
        text = text.replace("i", "İ")
    return text.replace("և", "եւ").upper()


def _country_labels(scene: Scene) -> Iterator[Label]:
    colours = scene.palette
    for shape in scene.world.base.countries:
        if not scene.sees(shape) or "label" not in shape.properties:
            continue
        focus = bool(shape.properties.get("focus"))
        width_px = (shape.bounds[2] - shape.bounds[0]) / scene.frame.metres_per_px
        text = _capitals(display_name(shape_names(shape), scene.view.names), scene.view.names)
        size = _country_size(scene, width_px, len(text), focus)
        if size is None:
            continue
        style = Lettering(
            size_px=size,
            colour=colours.text if focus else colours.faint_text,
            halo=colours.halo if focus else colours.ground,
            bold=focus,
            spacing=0.14 if focus else 0.2,
            halo_px=scene.px(2.0),
        )
        place = _visible_spot(scene, shape)
        if place is None or measure(text, style)[0] > max(width_px * 1.25, scene.px(60)):
            continue
        priority = 90.0 if focus else 55.0
        offsets = _on_ground(scene, shape, place, around(text, style), measure(text, style))
        yield Label(f"country:{shape.id}", text, style, place, offsets, priority, bold=focus)


def _on_ground(
    scene: Scene,
    shape: Shape,
    place: tuple[float, float],
    offsets: tuple[tuple[float, float], ...],
    size_px: tuple[float, float],
) -> list[tuple[float, float]]:
    """The offsets at which a country's name is written on its own ground: on a neighbour's it would be a claim.

    Those where all of the name is on it come first; where there is none near by, the nearest elsewhere are tried.
    """
    x, y = scene.frame.to_px(*place)
    path = path_of(shape, shape.level_for(OUTLINE_PX * scene.frame.metres_per_px))

    def is_own(offset: tuple[float, float], part: float) -> bool:
        spot = scene.frame.to_plane(x + offset[0] + part * size_px[0], y + offset[1] + size_px[1] / 2)
        return path.contains(QPointF(*spot))

    own = [offset for offset in offsets if is_own(offset, 0.5)]
    wholly = [offset for offset in own if all(is_own(offset, part) for part in ALONG_A_NAME)]
    has_room = (shape.bounds[2] - shape.bounds[0]) / scene.frame.metres_per_px > ROOMY * size_px[0]
    if not wholly and has_room and shape.properties.get("focus"):
        near = _elsewhere(scene, (x, y), size_px)
        free = (offset for offset in near if all(is_own(offset, part) for part in ALONG_A_NAME))
        wholly = list(islice(free, MOST_ELSEWHERE))
    return list(dict.fromkeys([*wholly, *own]))


def _elsewhere(scene: Scene, spot_px: tuple[float, float], size_px: tuple[float, float]) -> list[tuple[float, float]]:
    """Offsets around a spot, the nearest first, at which a name stands within the picture."""
    (x, y), (width, height), step = spot_px, size_px, scene.px(24)
    reach = range(-REACH_STEPS, REACH_STEPS + 1)
    found = [(column * step - width / 2, row * step - height / 2) for column in reach for row in reach]
    right, bottom = scene.frame.width_px - width, scene.frame.height_px - height
    seen = [(dx, dy) for dx, dy in found if 0 <= x + dx <= right and 0 <= y + dy <= bottom]
    return sorted(seen, key=lambda offset: math.hypot(offset[0] + width / 2, offset[1] + height / 2))


def _country_size(scene: Scene, width_px: float, letters: int, focus: bool) -> float | None:
    """A size that grows with the country on the picture, or None when the name would not fit."""
    wish = width_px / max(letters, 4) / scene.look.unit / 1.15
    if wish < 7.0:
        return None
    low, high = (11.5, 20.0) if focus else (11.5, 17.0)
    return scene.text_px(min(max(wish, low), high))


def _visible_spot(scene: Scene, shape: Shape) -> tuple[float, float] | None:
    """The label point while it is well inside the picture, else the middle of what shows of the country."""
    x, y = (float(value) for value in shape.properties["label"])
    px, py = scene.frame.to_px(x, y)
    margin_x, margin_y = scene.px(70), scene.px(40)
    insets = scene.look.insets
    left, top = insets.left, insets.top
    right, bottom = scene.frame.width_px - insets.right, scene.frame.height_px - insets.bottom
    if left + margin_x < px < right - margin_x and top + margin_y < py < bottom - margin_y:
        return x, y
    return _middle_of_what_shows(shape, scene.frame, (left, top, right, bottom))


@lru_cache(maxsize=256)
def _middle_of_what_shows(shape: Shape, frame: Frame, room: Box) -> tuple[float, float] | None:
    """The middle of a country's part in a room of the picture; kept, because it depends on the camera alone."""
    path = path_of(shape, next(level for level in reversed(shape.levels) if level.rings))
    left, top, right, bottom = room
    inside = []
    for row in range(1, 8):
        for column in range(1, 12):
            spot = frame.to_plane(left + (right - left) * column / 12, top + (bottom - top) * row / 8)
            if path.contains(QPointF(*spot)):
                inside.append(spot)
    if len(inside) < 3:
        return None
    mx, my = sum(spot[0] for spot in inside) / len(inside), sum(spot[1] for spot in inside) / len(inside)
    return min(inside, key=lambda spot: (spot[0] - mx) ** 2 + (spot[1] - my) ** 2)


def _province_labels(scene: Scene) -> Iterator[Label]:
    colours = scene.palette
    for shape in scene.world.base.province_areas:
        if not scene.sees(shape) or not shape.properties.get("name"):
            continue
        limit = PROVINCE_REACH_M.get(str(shape.properties.get("iso3")), 700.0)
        if scene.frame.metres_per_px * scene.look.unit > limit:
            continue
        text = _capitals(display_name(shape_names(shape), scene.view.names), scene.view.names)
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
