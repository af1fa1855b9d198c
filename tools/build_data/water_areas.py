"""Lakes and rivers of the source made whole: tiles joined, the steps along the tiles' edges smoothed."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path

import numpy as np
import shapely
from numpy.typing import NDArray

from tools.build_data import plane
from tools.build_data import zone_detail as detail
from tools.build_data.corner_rounding import rounded_area
from tools.build_data.polygon_coverage import Polygons, polygons_of

REGION_DEG = (15.0, 15.0, 125.0, 70.0)
SQUARE_DEGREE_KM2 = 12_365.0
# An edge longer than two tiles that runs due north or east is a shore, not the edge of a tile.
LONGEST_STEP_DEG = 0.09
# A lake of fewer corners has no shape that could be shown, unless it is as large as this.
FEWEST_CORNERS, LARGE_KM2 = 7, 40.0
# Of rounding, corners as blunt as this share of the level's tolerance are given up.
BLUNT = 0.15


def read_water(path: Path, member: int, smallest_km2: Mapping[str, float]) -> Polygons:
    """Water areas of the region in the plane, without those smaller than *smallest_km2* of their zone.

    *member* is the number of the collection in the file (of the water bodies: 0 rivers, 1 lakes, 2 sea).
    """
    geometry = json.loads(path.read_text())["geometries"][member]
    parts = shapely.get_parts(shapely.geometry.shape(geometry))
    bounds = shapely.bounds(parts)
    west, south, east, north = REGION_DEG
    inside = (bounds[:, 0] < east) & (bounds[:, 2] > west) & (bounds[:, 1] < north) & (bounds[:, 3] > south)
    # Tiles meet along parallels and meridians, so they are joined before projection bends these.
    whole = join_touching(polygons_of(parts[inside]))
    km2 = shapely.area(whole) * np.cos(np.radians(shapely.bounds(whole)[:, 1])) * SQUARE_DEGREE_KM2
    whole = whole[(km2 > min(smallest_km2.values())) & has_shape(whole, km2)]
    smooth = np.array([without_steps(polygon) for polygon in whole], dtype=object)
    projected = polygons_of(plane.project(smooth))
    zones = detail.zone_of(shapely.point_on_surface(projected))
    least_m2 = np.array([smallest_km2[zone] * 1e6 for zone in zones])
    return projected[shapely.area(projected) > least_m2]


def has_shape(polygons: Polygons, km2: NDArray[np.float64]) -> NDArray[np.bool_]:
    """Which of *polygons* the source draws as more than a triangle or a box."""
    corners = shapely.get_num_coordinates(polygons) - 1
    shaped: NDArray[np.bool_] = (corners >= FEWEST_CORNERS) | (km2 > LARGE_KM2)
    return shaped


def join_touching(polygons: Polygons) -> Polygons:
    """The union of *polygons*; only those that touch another are worked on."""
    a, b = shapely.STRtree(polygons).query(polygons, predicate="intersects")
    touching = np.unique(a[a != b])
    joined = shapely.get_parts(shapely.union_all(polygons[touching]))
    return np.concatenate([np.delete(polygons, touching), joined])


def without_steps(polygon: shapely.Polygon) -> shapely.Polygon:
    """Replace each flight of steps along tile edges by its middle.

    The source simplified every tile on its own, so that shores jump where two tiles meet, always along a
    meridian or a parallel. A polygon that this would spoil is kept as it is.
    """
    smooth = shapely.Polygon(_smooth_ring(polygon.exterior), [_smooth_ring(ring) for ring in polygon.interiors])
    if smooth.is_valid and abs(smooth.area / polygon.area - 1.0) < 0.25:
        return smooth
    return polygon


def _smooth_ring(ring: shapely.LinearRing) -> NDArray[np.float64]:
    xy = np.asarray(ring.coords)[:-1]
    step = np.abs(np.roll(xy, -1, axis=0) - xy)
    flat = (step.min(axis=1) < 1e-9) & (step.max(axis=1) < LONGEST_STEP_DEG)
    if flat.all() or not flat.any():
        return np.asarray(ring.coords)
    first = int(np.flatnonzero(~flat)[0]) + 1
    xy, flat = np.roll(xy, -first, axis=0), np.roll(flat, -first)
    # A vertex starts a new group unless a flat edge leads to it.
    group = np.cumsum(~np.concatenate([[False], flat[:-1]]))
    starts = np.flatnonzero(np.diff(group, prepend=0))
    ends = np.append(starts[1:], len(xy)) - 1
    middles = (xy[starts] + xy[ends]) / 2
    return middles if len(middles) >= 3 else np.asarray(ring.coords)


def levels_of(areas: Polygons, tolerances_m: tuple[float, ...]) -> dict[float, shapely.Geometry | None]:
    """Levels of one feature made of areas apart from each other; what is too small to see is left out."""
    zones = detail.zone_of(shapely.point_on_surface(areas))
    finest = {zone.name: zone.finest_m for zone in detail.ZONES}
    levels: dict[float, shapely.Geometry | None] = {}
    for tolerance in tolerances_m:
        seen = [
            _soft(detail.simplify_alone(_without_islets(area, tolerance), max(tolerance, finest[zone])), tolerance)
            for area, zone in zip(areas, zones, strict=True)
            if area.area > (detail.SMALLEST_WATER * tolerance) ** 2
        ]
        levels[tolerance] = shapely.normalize(shapely.multipolygons(polygons_of(seen))) if seen else None
    return levels


def _soft(area: shapely.Geometry, tolerance_m: float) -> shapely.Geometry:
    """A lake with round corners."""
    if area.geom_type != "Polygon" or area.is_empty:
        return area
    return shapely.simplify(rounded_area(area), BLUNT * tolerance_m)


def _without_islets(area: shapely.Polygon, tolerance_m: float) -> shapely.Polygon:
    smallest_m2 = (detail.SMALLEST_LAND * tolerance_m) ** 2
    return shapely.Polygon(area.exterior, [ring for ring in area.interiors if shapely.Polygon(ring).area > smallest_m2])
