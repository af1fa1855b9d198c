"""What lies at a point, found without an array library: a window answers its first click before one is imported.

The answers are those of `hit_test`, which is quicker once its index is built. Coordinates are metres of the plane.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Sequence

from geodata.map.base_map import LEAST_RING
from geodata.map.shapes import Level, Shape

Ring = Sequence[float]


def is_over(bounds: Sequence[float], x_m: float, y_m: float, reach_m: float = 0.0) -> bool:
    """Whether a point is within reach of a box."""
    west, south, east, north = bounds
    return west - reach_m <= x_m <= east + reach_m and south - reach_m <= y_m <= north + reach_m


def touches(shape: Shape, level: Level, x_m: float, y_m: float, reach_m: float) -> bool:
    """Whether a shape is within reach of a point."""
    if not is_over(shape.bounds, x_m, y_m, reach_m):
        return False
    if shape.kind == "area":
        return covers(level, x_m, y_m) or any(_is_near(ring, x_m, y_m, reach_m) for ring in _drawn(level))
    if shape.kind == "point":
        return any(math.dist(at, (x_m, y_m)) <= reach_m for ring in level.rings for at in _vertices(ring))
    return any(_is_near(ring, x_m, y_m, reach_m) for ring in level.rings)


def covers(level: Level, x_m: float, y_m: float) -> bool:
    """Whether a point lies in an area."""
    return any(
        _is_within(outer, x_m, y_m) and not any(_is_within(hole, x_m, y_m) for hole in holes)
        for outer, holes in _polygons(level)
    )


def area_m2(shape: Shape, level: Level) -> float:
    """The size of an area; 0 of what is none."""
    if shape.kind != "area":
        return 0.0
    return sum(_size(outer) - sum(map(_size, holes)) for outer, holes in _polygons(level))


def nearest(places: Iterable[Shape], x_m: float, y_m: float, reach_m: float) -> Shape | None:
    """The nearest of places that are points, within reach."""
    near = [place for place in places if is_over(place.bounds, x_m, y_m, reach_m)]
    by_distance = [(math.dist(place.bounds[:2], (x_m, y_m)), index) for index, place in enumerate(near)]
    distance_m, index = min(by_distance, default=(math.inf, 0))
    return near[index] if distance_m <= reach_m else None


def _polygons(level: Level) -> Iterator[tuple[Ring, list[Ring]]]:
    """The outer ring and the holes of each part; rings of fewer than three vertices are no areas."""
    first = 0
    for count in level.parts:
        outer, *holes = level.rings[first : first + count]
        if len(outer) >= 2 * LEAST_RING:
            yield outer, [hole for hole in holes if len(hole) >= 2 * LEAST_RING]
        first += count


def _drawn(level: Level) -> Iterator[Ring]:
    for outer, holes in _polygons(level):
        for ring in (outer, *holes):
            yield [*ring, ring[0], ring[1]]


def _vertices(ring: Ring) -> Iterator[tuple[float, float]]:
    return zip(ring[0::2], ring[1::2], strict=True)


def _is_within(ring: Ring, x_m: float, y_m: float) -> bool:
    """Whether a ray from the point to the east leaves the ring an odd number of times."""
    inside = False
    before_x, before_y = ring[-2], ring[-1]
    for x, y in _vertices(ring):
        if (y > y_m) != (before_y > y_m) and x_m < (before_x - x) * (y_m - y) / (before_y - y) + x:
            inside = not inside
        before_x, before_y = x, y
    return inside


def _is_near(ring: Ring, x_m: float, y_m: float, reach_m: float) -> bool:
    """Whether a line comes within reach of the point."""
    before_x, before_y = ring[0], ring[1]
    for x, y in _vertices(ring):
        if (min(x, before_x) - reach_m <= x_m <= max(x, before_x) + reach_m
                and min(y, before_y) - reach_m <= y_m <= max(y, before_y) + reach_m):  # fmt: skip
            along_x, along_y = x - before_x, y - before_y
            length = along_x * along_x + along_y * along_y
            share = ((x_m - before_x) * along_x + (y_m - before_y) * along_y) / length if length else 0.0
            share = min(max(share, 0.0), 1.0)
            if math.hypot(before_x + share * along_x - x_m, before_y + share * along_y - y_m) <= reach_m:
                return True
        before_x, before_y = x, y
    return False


def _size(ring: Ring) -> float:
    twice = 0.0
    before_x, before_y = ring[-2], ring[-1]
    for x, y in _vertices(ring):
        twice += before_x * y - x * before_y
        before_x, before_y = x, y
    return abs(twice) / 2
