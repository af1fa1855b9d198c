"""From longitude and latitude to the map's plane, for whole arrays of geometries."""

from __future__ import annotations

from typing import Any, TypeAlias

import numpy as np
import pyproj
import shapely
from numpy.typing import NDArray

from geodata.view.projection import REGIONAL, REGIONAL_CRS

# An object array of Shapely geometries; Shapely publishes no types, so that its results are Any.
Geometries: TypeAlias = Any

# The plane is cut along the meridian opposite its centre, and ends where nothing of interest is left.
CENTRE_LON_DEG = REGIONAL.lon_0_deg
CUT_LON_DEG = CENTRE_LON_DEG - 180.0
SOUTH_LAT_DEG = -58.0
NORTH_LAT_DEG = 84.0
EPSILON_DEG = 1e-7
GRID_M = 1.0

_FORWARD = pyproj.Transformer.from_crs("EPSG:4326", REGIONAL_CRS, always_xy=True)
_GEOD = pyproj.Geod(ellps="WGS84")


def unroll(geometries: Geometries) -> Geometries:
    """Geometries of (−180°, 180°) moved to the 360° about the plane's centre, cut at its rim."""
    west = shapely.box(-180.0, SOUTH_LAT_DEG, CUT_LON_DEG - EPSILON_DEG, NORTH_LAT_DEG)
    east = shapely.box(CUT_LON_DEG + EPSILON_DEG, SOUTH_LAT_DEG, 180.0, NORTH_LAT_DEG)
    bounds = shapely.bounds(geometries)
    inside = (bounds[:, 0] > CUT_LON_DEG) & (bounds[:, 1] > SOUTH_LAT_DEG) & (bounds[:, 3] < NORTH_LAT_DEG)
    parts = list(geometries[inside])
    for geometry in geometries[~inside]:
        parts.append(shapely.intersection(geometry, east))
        moved = shapely.intersection(geometry, west)
        parts.append(shapely.transform(moved, lambda xy: np.add(xy, [360.0, 0.0])))
    return np.array([part for part in parts if not part.is_empty], dtype=object)


def project(geometries: Geometries) -> Geometries:
    """Degrees to metres of the plane, rounded to the grid of one metre."""
    return shapely.transform(geometries, _project_array)


def _project_array(lonlat: NDArray[np.float64]) -> NDArray[np.float64]:
    x, y = _FORWARD.transform(lonlat[:, 0], lonlat[:, 1])
    return np.round(np.column_stack([x, y]) / GRID_M) * GRID_M


def unproject(geometries: Geometries) -> Geometries:
    """Metres of the plane to degrees."""
    return shapely.transform(geometries, to_degrees)


def to_degrees(xy: NDArray[np.float64]) -> NDArray[np.float64]:
    """Metres of the plane (n, 2) to degrees (n, 2)."""
    return np.column_stack(_FORWARD.transform(xy[:, 0], xy[:, 1], direction="INVERSE"))


def geodesic_area_km2(geometry: shapely.Geometry) -> float:
    """Area on the ellipsoid of a geometry in the plane."""
    lonlat = unproject(shapely.segmentize(geometry, 20_000.0))
    return abs(float(_GEOD.geometry_area_perimeter(lonlat)[0])) / 1e6


def point(lon_deg: float, lat_deg: float) -> tuple[float, float]:
    """One place in the plane, in whole metres."""
    x, y = REGIONAL.project(lon_deg, lat_deg)
    return float(round(x)), float(round(y))
