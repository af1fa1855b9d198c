"""Levels of detail of a coverage of states, from its finest: simplified as a whole, without islets, rounded."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray

from tools.build_data.corner_rounding import Points, rounded_coverage
from tools.build_data.polygon_coverage import polygons_of

REACH = 1.2  # how far from a corner it is cut, in tolerances
MOST_ROUNDS, APART = 6, 4.0  # tries, and how far around a place of trouble nothing is cut, in reaches
SMALLEST = 1.5  # the side of the smallest island at a level, in tolerances
Level = Mapping[str, Any]
IsFixed = Callable[[Points, float], NDArray[np.bool_]]


def stepped(
    finest: Level, tolerances: Mapping[float, float], unit: float, decimals: int, is_fixed: IsFixed | None = None
) -> dict[float, dict[str, Any]]:
    """For each tolerance in metres (with how strongly the coverage is simplified for it) the areas by state.

    *unit* is a metre in the unit of the coordinates, which are rounded to *decimals*. Vertices at which *is_fixed*
    is true for a tolerance are not rounded.
    """
    own_parts = {name: polygons_of(shapely.get_parts(area)) for name, area in finest.items()}
    names = np.concatenate([[name] * len(parts) for name, parts in own_parts.items()])
    parts = np.concatenate(list(own_parts.values()))
    levels = {}
    for tolerance, strength in tolerances.items():
        kept = ~_islets(parts, names, (SMALLEST * tolerance * unit) ** 2)
        simple = shapely.coverage_simplify(parts[kept], strength)
        whole = {}
        for name in finest:
            own = polygons_of(simple[names[kept] == name])
            if len(own):
                whole[name] = shapely.coverage_union_all(own)

        def stays(xy: Points, at: float = tolerance) -> NDArray[np.bool_]:
            return np.zeros(len(xy), bool) if is_fixed is None else is_fixed(xy, at)

        soft = _rounded(whole, REACH * tolerance * unit, decimals, stays)
        levels[tolerance] = {name: shapely.normalize(area) for name, area in soft.items()}
    return levels


def _rounded(whole: Level, reach: float, decimals: int, stays: Callable[[Points], NDArray[np.bool_]]) -> dict[str, Any]:
    """The coverage rounded, but for corners at which areas would overlap or cross themselves."""
    left: Any = shapely.GeometryCollection()
    for _ in range(MOST_ROUNDS):

        def fixed(xy: Points, around: Any = left) -> NDArray[np.bool_]:
            near: NDArray[np.bool_] = shapely.intersects_xy(around, xy)
            return stays(xy) | near

        soft = rounded_coverage(whole, reach, decimals, is_fixed=fixed)
        spots = trouble(list(soft.values()))
        if not len(spots):
            break
        left = shapely.union_all([left, *shapely.buffer(shapely.points(spots), APART * reach)])
        shapely.prepare(left)
    return soft


def trouble(areas: list[Any]) -> Points:
    """Where the areas of a coverage overlap, leave a gap or cross themselves, (n, 2)."""
    polygons = np.array(areas, dtype=object)
    wrong = polygons[~shapely.is_valid(polygons)]
    crossings = [re.search(r"\[(\S+) (\S+)\]", str(reason)) for reason in shapely.is_valid_reason(wrong)]
    spots = [(float(found[1]), float(found[2])) for found in crossings if found]
    edges: Points = shapely.get_coordinates(shapely.coverage_invalid_edges(polygons))
    return np.concatenate([edges, np.array(spots, dtype=float).reshape(-1, 2)])


def _islets(parts: Any, names: NDArray[np.str_], least: float) -> NDArray[np.bool_]:
    """Parts that are too small to be seen and touch no other; the largest of each state stays."""
    small = shapely.area(parts) < least
    a, b = shapely.STRtree(parts).query(parts[small], predicate="intersects")
    number = np.flatnonzero(small)
    touching = number[np.unique(a[number[a] != b])]
    small[touching] = False
    largest: dict[str, int] = {}
    for index in np.argsort(shapely.area(parts)).tolist():
        largest[str(names[index])] = index
    small[list(largest.values())] = False
    islets: NDArray[np.bool_] = small
    return islets
