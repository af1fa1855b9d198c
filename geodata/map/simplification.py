"""Levels of detail of layers too large for a simplification that looks at shapes: arrays in, arrays out.

Vertices are moved to a grid as wide as the tolerance, those that fall together are one, and what then lies nearly on
the line between its neighbours goes. Whether a vertex stays follows from it and its neighbours alone, not from
where its outline begins or which way it runs: so areas that share a border go on sharing it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any

import numpy as np
import shapely

from geodata.map.ragged_arrays import AREA, LINE, POINT, Ragged, build, flatten
from geodata.map.shapes import PackedFeature

LARGE_VERTICES = 200_000
TOLERANCES_M = (12.5, 25.0, 50.0, 100.0, 250.0, 500.0, 1000.0, 2000.0, 4000.0, 8000.0)
FEWEST = {AREA: 4, LINE: 2, POINT: 1}
KINDS = {AREA: "area", LINE: "line", POINT: "point"}
_ROUNDS = 4
_OFF_LINE = 0.75  # in cells
_MIX = np.uint64(0x9E3779B97F4A7C15)


def thinned_features(ids: Sequence[str], geometries: np.ndarray) -> Iterator[PackedFeature]:
    """Features with all levels of detail, from (n,) geometries in metres of a plane."""
    levels = _levels(flatten(geometries))
    labels = _label_points(levels)
    rings = [(tolerance, ragged, _starts(ragged)) for tolerance, ragged in levels]
    for index, identifier in enumerate(ids):
        kind = int(levels[0][1].kinds[index])
        if kind in KINDS:
            chain = [(tolerance, *_rings_of(ragged, starts, index)) for tolerance, ragged, starts in rings]
            properties = {"label": labels[index]} if index in labels else {}
            yield PackedFeature(identifier, KINDS[kind], properties, chain)


def _levels(ragged: Ragged) -> list[tuple[float, Ragged]]:
    """The arrays at each tolerance that spares a fifth of the level before."""
    levels = [(0.0, ragged)]
    for tolerance in TOLERANCES_M:
        thinner = thinned(levels[-1][1], tolerance)
        if len(thinner.coordinates) < 0.8 * len(levels[-1][1].coordinates):
            levels.append((tolerance, thinner))
    return levels


def thinned(ragged: Ragged, tolerance_m: float) -> Ragged:
    """The same features with fewer vertices; lines move by about *tolerance_m* at most."""
    xy = np.round(ragged.coordinates / tolerance_m)
    ring = np.repeat(np.arange(len(ragged.vertices)), ragged.vertices)
    points = np.repeat(ragged.kinds, ragged.parts).repeat(ragged.rings).repeat(ragged.vertices) == POINT
    xy[points] = ragged.coordinates[points] / tolerance_m
    same = np.zeros(len(xy), bool)
    same[1:] = (ring[1:] == ring[:-1]) & (xy[1:] == xy[:-1]).all(axis=1)
    xy, ring = xy[~same], ring[~same]
    for _ in range(_ROUNDS):
        stays = ~_needless(xy, ring)
        xy, ring = xy[stays], ring[stays]
    vertices = np.bincount(ring, minlength=len(ragged.vertices)).astype(np.int32)
    return _without_collapsed(replace(ragged, vertices=vertices, coordinates=xy * tolerance_m))


def _needless(xy: np.ndarray, ring: np.ndarray) -> np.ndarray:
    """Vertices that lie nearly on the line between their neighbours; of two in a row one at most."""
    found = np.zeros(len(xy), bool)
    if len(xy) < 3:
        return found
    before, here, after = xy[:-2], xy[1:-1], xy[2:]
    base = after - before
    length = np.hypot(base[:, 0], base[:, 1])
    to_here = here - before
    off = np.abs(base[:, 0] * to_here[:, 1] - base[:, 1] * to_here[:, 0])
    ahead = (base * to_here).sum(axis=1)
    found[1:-1] = (ring[:-2] == ring[2:]) & (off <= _OFF_LINE * length) & (ahead >= 0) & (ahead <= length * length)
    order = np.where(found, _order(xy), np.uint64(0))
    found[1:-1] &= (order[1:-1] > order[:-2]) & (order[1:-1] > order[2:])
    return found


def _order(xy: np.ndarray) -> np.ndarray:
    """A number for each place on the grid, as good as drawn by lot but always the same."""
    cells = xy.astype(np.int64).view(np.uint64)
    mixed = cells[:, 0] * _MIX ^ (cells[:, 1] + np.uint64(1)) * np.uint64(0xC2B2AE3D27D4EB4F)
    return np.asarray((mixed ^ mixed >> np.uint64(29)) * _MIX | np.uint64(1))


def _without_collapsed(ragged: Ragged) -> Ragged:
    """Without rings that are too small to be seen, and without parts whose outer ring is one."""
    part_of_ring = np.repeat(np.arange(len(ragged.rings)), ragged.rings)
    fewest = np.array([0, FEWEST[POINT], FEWEST[LINE], FEWEST[AREA]])[np.repeat(ragged.kinds, ragged.parts)]
    large = ragged.vertices >= fewest[part_of_ring]
    first = np.concatenate([[0], np.cumsum(ragged.rings)[:-1]]).astype(int) if len(ragged.rings) else np.empty(0, int)
    part_stays = large[first]
    stays = large & part_stays[part_of_ring]
    owner = np.repeat(np.arange(len(ragged.kinds)), ragged.parts)
    return Ragged(
        ragged.kinds,
        np.bincount(owner[part_stays], minlength=len(ragged.kinds)).astype(np.int32),
        np.bincount(part_of_ring[stays], minlength=len(ragged.rings))[part_stays].astype(np.int32),
        ragged.vertices[stays],
        ragged.coordinates[np.repeat(stays, ragged.vertices)],
    )


def _starts(ragged: Ragged) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """The first part of each feature, the first ring of each part, the first vertex of each ring, and all ends."""
    counts = (ragged.parts, ragged.rings, ragged.vertices)
    parts, rings, vertices = (np.concatenate([[0], np.cumsum(count, dtype=np.int64)]) for count in counts)
    return parts, rings, vertices


def _rings_of(
    ragged: Ragged, starts: tuple[np.ndarray, np.ndarray, np.ndarray], index: int
) -> tuple[list[Any], list[int]]:
    """The rings of one feature as flat ``x, y`` arrays, and how many each part has."""
    parts, rings, vertices = starts
    first, last = int(parts[index]), int(parts[index + 1])
    numbers = range(int(rings[first]), int(rings[last]))
    flat = [ragged.coordinates[vertices[number] : vertices[number + 1]].ravel() for number in numbers]
    return flat, ragged.rings[first:last].tolist()


def _label_points(levels: list[tuple[float, Ragged]]) -> dict[int, list[float]]:
    """A point inside each area that is large enough, from the coarsest level that shows it."""
    labels: dict[int, list[float]] = {}
    for _, ragged in reversed(levels):
        areas = [i for i in np.flatnonzero((ragged.kinds == AREA) & (ragged.parts > 0)).tolist() if i not in labels]
        if areas:
            chosen: Any = build(_only(ragged, np.array(areas)))
            inner = shapely.get_coordinates(shapely.point_on_surface(chosen)).round(1).tolist()
            labels.update(zip(areas, inner, strict=True))
    return labels


def _only(ragged: Ragged, features: np.ndarray) -> Ragged:
    """Some of the features."""
    wanted = np.zeros(len(ragged.kinds), bool)
    wanted[features] = True
    part = np.repeat(wanted, ragged.parts)
    ring = np.repeat(part, ragged.rings)
    vertex = np.repeat(ring, ragged.vertices)
    return Ragged(
        ragged.kinds[wanted],
        ragged.parts[wanted],
        ragged.rings[part],
        ragged.vertices[ring],
        ragged.coordinates[vertex],
    )
