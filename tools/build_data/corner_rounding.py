"""Outlines without sharp corners: each is cut off (Chaikin), the same way from whichever side the outline is walked."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray

SHARE = 0.25  # of an edge that is cut off at each of its ends, at most
LEAST_CORNERS = 3
Points = NDArray[np.float64]


def rounded_line(xy: Points, reach: float = np.inf, fixed: NDArray[np.bool_] | None = None) -> Points:
    """A line, (n, 2), with its corners cut; the ends stay, and so do the vertices that are *fixed* (n).

    Nothing is cut farther from a corner than *reach*. A line that is closed is rounded where it closes, too.

    >>> rounded_line(np.array([[0.0, 0.0], [4.0, 0.0], [4.0, 4.0]])).tolist()
    [[0.0, 0.0], [3.0, 0.0], [4.0, 1.0], [4.0, 4.0]]
    """
    if len(xy) < LEAST_CORNERS:
        return xy
    stays = np.zeros(len(xy), bool) if fixed is None else fixed.copy()
    is_ring = len(xy) > LEAST_CORNERS and bool((xy[0] == xy[-1]).all()) and not stays[0]
    stays[[0, -1]] = True
    share = _share(xy, reach)[:, None]
    before = xy[1:] + (xy[:-1] - xy[1:]) * share
    after = xy[:-1] + (xy[1:] - xy[:-1]) * share
    pairs = np.full((len(xy), 2, 2), np.nan)
    pairs[1:-1, 0], pairs[1:-1, 1] = before[:-1], after[1:]
    pairs[stays, 0], pairs[stays, 1] = xy[stays], np.nan
    if is_ring:
        pairs[0, 0], pairs[0, 1], pairs[-1, 0] = np.nan, after[0], before[-1]
    flat = pairs.reshape(-1, 2)
    made: Points = flat[~np.isnan(flat[:, 0])]
    return np.concatenate([made, made[:1]]) if is_ring else made


def _share(xy: Points, reach: float) -> Points:
    length = np.hypot(*np.diff(xy, axis=0).T)
    share: Points = np.minimum(SHARE, reach / np.maximum(length, 1e-12))
    return share


def rounded_area(area: shapely.Polygon, times: int = 2) -> shapely.Polygon:
    """A polygon that shares its outline with no other, rounded; as it was where that would spoil it."""
    rings = [shapely.get_coordinates(ring) for ring in shapely.get_rings(area)]
    for _ in range(times):
        rings = [rounded_line(ring) for ring in rings]
    made = shapely.Polygon(rings[0], rings[1:])
    return made if made.is_valid else area


def junctions(rings: Iterable[Points]) -> set[tuple[float, float]]:
    """The vertices at which more than two edges of a coverage meet, each of which is counted once."""
    ends: list[Points] = []
    for ring in rings:
        one, other = ring[:-1], ring[1:]
        swap = (one[:, 0] > other[:, 0]) | ((one[:, 0] == other[:, 0]) & (one[:, 1] > other[:, 1]))
        ends.append(np.where(swap[:, None], np.hstack([other, one]), np.hstack([one, other])))
    edges = np.unique(np.concatenate(ends), axis=0)
    points, count = np.unique(edges.reshape(-1, 2), axis=0, return_counts=True)
    return {(float(x), float(y)) for x, y in points[count > 2]}


def _never(xy: Points) -> NDArray[np.bool_]:
    return np.zeros(len(xy), bool)


def rounded_coverage(
    areas: Mapping[str, Any],
    reach: float,
    decimals: int,
    times: int = 1,
    is_fixed: Callable[[Points], NDArray[np.bool_]] = _never,
) -> dict[str, Any]:
    """The areas of a coverage, all rounded alike, so that neighbours go on sharing their borders vertex by vertex.

    Vertices where three areas meet stay, and those that *is_fixed* tells. *reach* is in the unit of the coordinates,
    which are rounded to *decimals*.
    """
    knots = junctions(shapely.get_coordinates(ring) for area in areas.values() for ring in _rings(area))

    def soft(part: Any) -> Any:
        return shapely.Polygon(*_split([_rounded(ring) for ring in shapely.get_rings(part)]))

    def _rounded(ring: Any) -> Points:
        xy: Points = shapely.get_coordinates(ring)
        for _ in range(times):
            fixed = np.array([place in knots for place in map(tuple, xy.tolist())]) | is_fixed(xy)
            xy = np.round(rounded_line(xy, reach, fixed), decimals)
        return xy

    made = {}
    for name, area in areas.items():
        parts = [soft(part) for part in shapely.get_parts(area)]
        made[name] = parts[0] if len(parts) == 1 else shapely.multipolygons(parts)
    return made


def _rings(area: Any) -> Iterable[Any]:
    return (ring for part in shapely.get_parts(area) for ring in shapely.get_rings(part))


def _split(rings: list[Points]) -> tuple[Points, list[Points]]:
    return rings[0], rings[1:]
