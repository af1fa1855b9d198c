"""Which projection and which ground suit the places of a text."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Sequence
from functools import lru_cache
from statistics import median

from geodata.map.base_map import BaseMap, base_map_in, load_base_map
from geodata.map.named_areas import named_areas
from geodata.map.names import fold
from geodata.map.shapes import Shape
from geodata.story.recognised_places import Candidate
from geodata.view.camera import GROUND_LIMIT_M, Bounds, Camera, bounds_of, fit_bounds, union_bounds
from geodata.view.projection import REGIONAL, Projection
from geodata.view.view_projection import REGION_DEG, degrees_between, projection_for_ground

REGION = Camera(58, 43, 3600, 2200)
LEAST_SPAN_M = 300_000.0
KM_PER_DEGREE = 111.2
MOST_OUTSIDE = 0.15
LEAST_GAIN = 1.5
SMALL_STATE_KM2, FEW_TOWNS = 130_000.0, 6  # a state that counts as a place where there are fewer towns
MOST_WIDER = 1.6  # how much larger the frame may become for the whole of such a state
REACH = 0.25  # of half the way around the frame: so near a larger state of which the text speaks is seen too
_STATES = ("country", "continent")
_WIDE = (*_STATES, "historical")


def framed(places: Sequence[Candidate]) -> tuple[Projection, Camera]:
    """The projection and the camera for the places of a story; the region's own where there are none.

    Towns decide, and small states where there are few towns; others do where there is none of either. Where most lie
    beyond the region, the plane is one that suits their middle and their extent.
    """
    towns = [place for place in places if not _is_wide(place) and place.kind != "country"]
    if len({(place.lon, place.lat) for place in towns}) < FEW_TOWNS:
        towns = [place for place in places if not _is_wide(place)]
    towns = towns or [place for place in places if place.kind not in _STATES] or list(places)
    if not towns:
        return REGIONAL, REGION
    projection = _projection(towns)
    points = [projection.project(place.lon, place.lat) for place in towns]
    near = [point for point in points if _is_near(point)]
    if not near:
        return projection, REGION
    near = _densest(_together(near))
    bounds = _with_states(_wide(bounds_of(near)), places, base_map_in(projection.crs))
    camera = fit_bounds(bounds, projection, 0.12)
    return projection, Camera(
        round(camera.lon_deg, 4), round(camera.lat_deg, 4), round(camera.width_km, 1), round(camera.height_km, 1)
    )


def _is_wide(place: Candidate) -> bool:
    """Whether a point says little of where a place is: of larger states, seas, continents."""
    if place.kind == "country":
        return place.country not in _small_states()
    return place.kind in _WIDE or (place.kind == "water" and fold(place.name) in _seas())


@lru_cache(maxsize=1)
def _small_states() -> frozenset[str]:
    countries = load_base_map().countries
    return frozenset(
        state.id for state in countries if 0 < float(state.properties.get("area_km2", 0)) < SMALL_STATE_KM2
    )


@lru_cache(maxsize=1)
def _seas() -> frozenset[str]:
    return frozenset(fold(area.names.english) for area in named_areas() if area.kind in ("ocean", "sea"))


def _with_states(bounds: Bounds, places: Sequence[Candidate], base: BaseMap) -> Bounds:
    """A frame with all of the small states in it, and with the near edge of a larger one beside it.

    A dispute over an island is not understood where neither its outline nor the coast across the sea is seen.
    """
    codes = dict.fromkeys(place.country for place in places if place.kind == "country")
    states = [shape for code in codes if (shape := base.by_id("country", code)) is not None]
    for state in states:
        wider = union_bounds([bounds, state.bounds])
        small = state.id in _small_states() and _way(wider) <= MOST_WIDER * _way(bounds)
        bounds = wider if small else bounds
    edges = [edge for state in states if (edge := _near_edge(state, bounds, REACH * _way(bounds))) is not None]
    return union_bounds([bounds, *((x, y, x, y) for x, y in edges)])


def _way(bounds: Bounds) -> float:
    """Half the way around a frame."""
    return bounds[2] - bounds[0] + bounds[3] - bounds[1]


def _near_edge(shape: Shape, bounds: Bounds, reach_m: float) -> tuple[float, float] | None:
    """The point of a state nearest to a frame, if it is near and not in the frame."""
    west, south, east, north = bounds

    def away(point: tuple[float, float]) -> float:
        return math.hypot(max(west - point[0], 0, point[0] - east), max(south - point[1], 0, point[1] - north))

    nearest = min(_corners(shape), key=away, default=None)
    return nearest if nearest is not None and 0 < away(nearest) <= reach_m else None


def _corners(shape: Shape) -> Iterable[tuple[float, float]]:
    return ((ring[i], ring[i + 1]) for ring in shape.levels[0].rings for i in range(0, len(ring), 2))


def _together(points: list[tuple[float, float]]) -> list[tuple[float, float]]:
    """Points without those far from all others: one Washington must not make a map of the Caucasus one of the world."""
    if len(points) < 4:
        return points
    x, y = median(point[0] for point in points), median(point[1] for point in points)
    away = [math.hypot(point[0] - x, point[1] - y) for point in points]
    limit = 1.8 * sorted(away)[int(len(away) * 0.8)] + LEAST_SPAN_M
    return [point for point, distance in zip(points, away, strict=True) if distance <= limit]


def _densest(points: list[tuple[float, float]]) -> list[tuple[float, float]]:
    """Points without the outermost few, as long as the frame shrinks much for them.

    Each stands for a mention, so what is named often stays. What is left out gets a mark at the map's edge.
    """
    kept, least = points, len(points) * (1 - MOST_OUTSIDE)
    while True:
        ways = [_without_edge(kept, axis, side) for axis in (0, 1) for side in (min, max)]
        ways = [way for way in ways if len(way) >= max(least, 4)]
        best = max(ways, key=lambda way: _gain(kept, way), default=kept)
        if _gain(kept, best) < LEAST_GAIN:
            return kept
        kept = best


def _without_edge(
    points: list[tuple[float, float]], axis: int, side: Callable[..., tuple[float, float]]
) -> list[tuple[float, float]]:
    outermost = side(points, key=lambda point: point[axis])
    return [point for point in points if point != outermost]


def _gain(old: list[tuple[float, float]], new: list[tuple[float, float]]) -> float:
    """By what share the frame shrinks for each share of the points that are given up."""
    if len(new) == len(old):
        return 0.0
    return (1 - _size(new) / _size(old)) / (1 - len(new) / len(old))


def _size(points: list[tuple[float, float]]) -> float:
    """Half the way around a frame, in metres: a narrow frame has no area to speak of, but needs a screen too."""
    return _way(_wide(bounds_of(points)))


def _projection(places: Sequence[Candidate]) -> Projection:
    middle = REGIONAL.lat_0_deg, REGIONAL.lon_0_deg
    inside = [place for place in places if degrees_between(place.lat, place.lon, *middle) < REGION_DEG]
    if 2 * len(inside) >= len(places):
        return REGIONAL
    about = _middle(places)
    away = sorted(degrees_between(place.lat, place.lon, *about) for place in places)
    span_km = 2.2 * KM_PER_DEGREE * away[int(0.8 * (len(away) - 1))]
    return projection_for_ground(float(round(about[0])), float(round(about[1])), span_km)


def _middle(places: Sequence[Candidate]) -> tuple[float, float]:
    """The middle latitude and longitude, also of places on both sides of the 180th meridian."""
    lat, lon = median(place.lat for place in places), median(place.lon for place in places)
    turned = [place.lon % 360.0 for place in places]
    if max(turned) - min(turned) < max(place.lon for place in places) - min(place.lon for place in places):
        lon = (median(turned) + 180.0) % 360.0 - 180.0
    return lat, lon


def _is_near(point: tuple[float, float]) -> bool:
    west, south, east, north = GROUND_LIMIT_M
    return west < point[0] < east and south < point[1] < north


def _wide(bounds: Bounds) -> Bounds:
    x, y, half = (bounds[0] + bounds[2]) / 2, (bounds[1] + bounds[3]) / 2, LEAST_SPAN_M / 2
    return union_bounds([bounds, (x - half, y - half, x + half, y + half)])
