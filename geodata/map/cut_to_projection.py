"""Geometries in degrees made fit for a projection: within what it can show, cut where its plane is cut.

A conic plane is cut along one meridian and has no south pole; a transverse one shows a part of the world. A shape
that crosses the cut would be drawn across the whole map, and one infinite vertex would spoil the bounds of all.
"""

from __future__ import annotations

from typing import Any

import numpy as np
import shapely

from geodata.view.projection import LambertConformalConic, Projection

# A straight edge in degrees is an arc on the plane: longer ones get vertices in between.
LONG_EDGE_DEG, STEP_DEG = 3.0, 1.0
_RIM_DEG = 1e-6
_MAKERS = (
    ((3, 6), shapely.multipolygons),
    ((1, 2, 5), shapely.multilinestrings),
    ((0, 4), shapely.multipoints),
    ((7,), shapely.geometrycollections),
)
Domain = tuple[float, float, float, float]


def domain_of(projection: Projection) -> Domain:
    """West, south, east and north in degrees of what a projection can show; east may exceed 180."""
    if isinstance(projection, LambertConformalConic):
        middle = projection.lon_0_deg
        far = -58.0 if projection.lat_1_deg + projection.lat_2_deg > 0 else 58.0
        south, north = (far, 90.0) if far < 0 else (-90.0, far)
        return middle - 180 + _RIM_DEG, south, middle + 180 - _RIM_DEG, north
    import pyproj  # late: start-up time

    area = pyproj.CRS.from_user_input(projection.crs).area_of_use
    if area is None or area.east - area.west > 180 or area.west > area.east:
        return -180.0, -85.0, 180.0, 85.0
    return area.west - 30, max(area.south - 30, -85.0), area.east + 30, min(area.north + 30, 85.0)


def within(geometries: np.ndarray, domain: Domain) -> np.ndarray:
    """Clip geometries to *domain*, also shifted by full turns; return valid geometries, empty if nothing remains."""
    west, south, east, north = domain
    bounds = shapely.bounds(geometries)
    inside = (bounds[:, 0] >= west) & (bounds[:, 1] >= south) & (bounds[:, 2] <= east) & (bounds[:, 3] <= north)
    made = geometries.copy()
    for index in np.flatnonzero(~inside):
        made[index] = _cut(geometries[index], domain)
    long_edges = _long_edges(made)
    made[long_edges] = shapely.segmentize(made[long_edges], STEP_DEG)
    return made


def _cut(geometry: Any, domain: Domain) -> Any:
    west, south, east, north = domain
    type_id = int(shapely.get_type_id(geometry))
    pieces = []
    for turn_deg in (-360.0, 0.0, 360.0):
        box = shapely.box(west - turn_deg, south, east - turn_deg, north)
        piece = shapely.intersection(geometry, box)
        if not piece.is_empty:
            moved = shapely.transform(piece, lambda xy, turn_deg=turn_deg: xy + np.array([turn_deg, 0.0]))
            pieces.extend(shapely.get_parts(moved))
    kinds, make = next(row for row in _MAKERS if type_id in row[0])
    kept = [piece for piece in pieces if int(shapely.get_type_id(piece)) in kinds or kinds == (7,)]
    if not kept:
        return shapely.from_wkt("GEOMETRYCOLLECTION EMPTY")
    if len(kept) == 1:
        return kept[0]
    return make(kept)


def _long_edges(geometries: np.ndarray) -> np.ndarray:
    """Numbers of the geometries with an edge of more than `LONG_EDGE_DEG`."""
    xy, owner = shapely.get_coordinates(geometries, return_index=True)
    if len(xy) < 2:
        return np.empty(0, int)
    steps = np.abs(np.diff(xy, axis=0)).max(axis=1)
    found = np.unique(owner[1:][(steps > LONG_EDGE_DEG) & (owner[1:] == owner[:-1])])
    lengthy = shapely.get_dimensions(geometries[found]) > 0
    return np.asarray(found[lengthy])
