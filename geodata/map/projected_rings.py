"""Rings in degrees, cut to what a projection can show and projected: in bulk, but for the few that cross its rim."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import Any

import numpy as np
import shapely

from geodata.map.cut_to_projection import CAP_DEG, STEP_DEG, Domain, cut, domain_of
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
    starts = np.concatenate([[0], np.cumsum(sizes)[:-1]])
    first = np.concatenate([[0], np.cumsum(parts)[:-1]]).astype(int)  # the outer ring of each part
    low = np.minimum.reduceat(lonlat[:, 0], starts)[first]
    high = np.maximum.reduceat(lonlat[:, 0], starts)[first]
    turn = 360.0 * np.round((domain.middle - (low + high) / 2) / 360.0)
    lon = lonlat[:, 0] + np.repeat(np.repeat(turn, parts), sizes)
    moved = np.column_stack([lon, lonlat[:, 1]])
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


def _may_reach(low: float, high: float) -> bool:
    """Whether an area may show something though none of its vertices does: it lies across the rim on both sides."""
    return bool(high - low > CAP_DEG)


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
