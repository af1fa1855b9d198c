"""Rings in degrees, cut to what a projection can show and projected: in bulk, but for the few that cross its rim."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import Any

import numpy as np
import shapely

from geodata.core.values import value
from geodata.map.cut_to_projection import CAP_DEG, STEP_DEG, Domain, cut, domain_of
from geodata.map.shapes import Bounds
from geodata.view.projected_arrays import project_many
from geodata.view.projection import Projection, projection_for

Rings = list[Any]


@lru_cache(maxsize=16)
def _domain(crs: str) -> Domain:
    return domain_of(projection_for(crs))


def projected_rings(
    lonlat: np.ndarray, counts: Sequence[int], parts: Sequence[int], area: bool, projection: Projection
) -> tuple[Rings, list[int]]:
    """Flat ``x, y`` rings in the plane and the ring count of each part, of what the projection can show."""
    if not len(lonlat):
        return [], []
    domain = _domain(projection.crs)
    sizes = np.asarray(counts)
    starts, first = _firsts(sizes), _firsts(parts)
    low, high = _reach(lonlat, starts, first)
    moved = _about_the_middle(lonlat, low, high, parts, sizes, domain)
    inside = is_within(moved, domain)
    whole, some = np.minimum.reduceat(inside, starts)[first], np.maximum.reduceat(inside, starts)[first]
    xy = project_many(projection, moved)
    rings: Rings = []
    made: list[int] = []
    for part, number in enumerate(first.tolist()):
        spans = [slice(starts[ring], starts[ring] + sizes[ring]) for ring in range(number, number + parts[part])]
        if whole[part]:
            rings += [np.ascontiguousarray(xy[span]).ravel() for span in spans]
            made.append(len(spans))
        elif some[part] or _may_reach(low[part], high[part]):
            pieces = [moved[span] for span in spans]
            more, counted = _cut(pieces, area, domain, projection)
            rings += more
            made += counted
    return rings, made


def _firsts(counts: Sequence[int] | np.ndarray) -> np.ndarray:
    """Where each run of a row of runs begins."""
    return np.concatenate([[0], np.cumsum(counts)[:-1]]).astype(int)


def _reach(lonlat: np.ndarray, starts: np.ndarray, first: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """The west and the east of each part, which are those of its outer ring."""
    return np.minimum.reduceat(lonlat[:, 0], starts)[first], np.maximum.reduceat(lonlat[:, 0], starts)[first]


def _about_the_middle(
    lonlat: np.ndarray, low: np.ndarray, high: np.ndarray, parts: Sequence[int] | np.ndarray, sizes: np.ndarray,
    domain: Domain,
) -> np.ndarray:  # fmt: skip
    """Vertices moved by full turns, each part as a whole, to lie about the middle of *domain*."""
    turn = 360.0 * np.round((domain.middle - (low + high) / 2) / 360.0)
    return np.column_stack([lonlat[:, 0] + np.repeat(np.repeat(turn, parts), sizes), lonlat[:, 1]])


@value(frozen=True, eq=False)
class Outlines:
    """Coarse outlines of many shapes in a row, in degrees, from which the rectangles of all are found at once.

    ``lonlat`` is (n, 2); ``sizes`` the vertices of each ring, ``parts`` the rings of each part, ``shapes`` the parts of
    each shape that has any, and ``numbers`` which shapes these are, of ``count``; ``room_m`` is added on every side.
    """

    lonlat: np.ndarray
    sizes: np.ndarray
    parts: np.ndarray
    shapes: np.ndarray
    numbers: np.ndarray
    room_m: np.ndarray
    count: int

    @classmethod
    def of(cls, rows: Sequence[tuple[np.ndarray, Sequence[int], Sequence[int], float]]) -> Outlines:
        """The outlines of shapes: vertices, those of each ring, the rings of each part, and the error in metres."""
        numbers = [number for number, row in enumerate(rows) if len(row[0])]
        there = [rows[number] for number in numbers]
        return cls(
            np.concatenate([row[0] for row in there]) if there else np.empty((0, 2)),
            np.array([size for row in there for size in row[1]], dtype=int),
            np.array([rings for row in there for rings in row[2]], dtype=int),
            np.array([len(row[2]) for row in there], dtype=int),
            np.array(numbers, dtype=int),
            np.array([2.0 * row[3] for row in there]),
            len(rows),
        )

    def bounds_in(self, projection: Projection) -> list[Bounds | None]:
        """The rectangle of each shape in the plane, all zero where none of it shows; None where it crosses the rim."""
        found: list[Bounds | None] = [(0.0, 0.0, 0.0, 0.0)] * self.count
        if not len(self.numbers):
            return found
        domain = _domain(projection.crs)
        rings, parts = _firsts(self.sizes), _firsts(self.parts)
        low, high = _reach(self.lonlat, rings, parts)
        moved = _about_the_middle(self.lonlat, low, high, self.parts, self.sizes, domain)
        first_parts = _firsts(self.shapes)
        first = rings[parts][first_parts]  # the first vertex of each shape
        inside = is_within(moved, domain)
        whole = np.minimum.reduceat(inside, first)
        beyond = ~np.maximum.reduceat(inside, first) & ~np.logical_or.reduceat(_may_reach(low, high), first_parts)
        xy = project_many(projection, moved)
        edges = np.column_stack([
            np.minimum.reduceat(xy, first) - self.room_m[:, None], np.maximum.reduceat(xy, first) + self.room_m[:, None]
        ])  # fmt: skip
        rows = zip(self.numbers.tolist(), edges.tolist(), whole.tolist(), beyond.tolist(), strict=True)
        for number, (x0, y0, x1, y1), is_whole, is_beyond in rows:
            if not is_beyond:
                found[number] = (x0, y0, x1, y1) if is_whole else None
        return found


def _may_reach(low: np.ndarray, high: np.ndarray) -> np.ndarray:
    """Which areas may show something though none of their vertices does: they lie across the rim on both sides."""
    return np.asarray(high - low > CAP_DEG)


def is_within(lonlat: np.ndarray, domain: Domain) -> np.ndarray:
    """Which points lie in *domain*."""
    lon, lat = lonlat[:, 0], lonlat[:, 1]
    inside = (lon >= domain.west) & (lon <= domain.east) & (lat >= domain.south) & (lat <= domain.north)
    if domain.about is not None:
        lat_0, turn, up = np.radians(domain.about[0]), np.radians(lon - domain.about[1]), np.radians(lat)
        inside &= np.sin(lat_0) * np.sin(up) + np.cos(lat_0) * np.cos(up) * np.cos(turn) > np.cos(np.radians(CAP_DEG))
    return np.asarray(inside)


def turned(lonlat: np.ndarray, domain: Domain) -> np.ndarray:
    """Points moved by full turns to lie about the middle of *domain*."""
    lon = (lonlat[:, 0] - domain.middle + 180.0) % 360.0 - 180.0 + domain.middle
    return np.column_stack([lon, lonlat[:, 1]])


def _cut(pieces: list[np.ndarray], area: bool, domain: Domain, projection: Projection) -> tuple[Rings, list[int]]:
    """The rings of one part that crosses the rim."""
    if not area:
        shown = cut(shapely.linestrings(pieces[0]), domain)
    else:
        polygon = shapely.Polygon(pieces[0], pieces[1:])
        shown = cut(polygon if polygon.is_valid else shapely.make_valid(polygon), domain)
    rings: Rings = []
    made: list[int] = []
    for part in shapely.get_parts(shapely.segmentize(shown, STEP_DEG)):
        if part.is_empty or part.geom_type not in ("Polygon", "LineString"):
            continue
        own = shapely.get_rings(part) if part.geom_type == "Polygon" else [part]
        rings += [project_many(projection, shapely.get_coordinates(ring)).ravel() for ring in own]
        made.append(len(own))
    return rings, made
