"""Levels of detail of a coverage: simplified zone by zone, so that far countries cost little and none parts.

Inside a zone the coverage is simplified as a whole (`shapely.coverage_simplify`), never finer than the zone allows.
Zone limits are straight lines whose vertices stay, so the zones fit together again.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
import shapely
from numpy.typing import NDArray

from tools.build_data.line_levels import stepped
from tools.build_data.polygon_coverage import Polygons, polygons_of

# The error of each level. Visvalingam's measure is an area; its square root is about two thirds of the error.
TOLERANCES_M = (100.0, 200.0, 400.0, 800.0, 1500.0, 3500.0, 8000.0)
WATER_TOLERANCES_M = (100.0, 250.0, 600.0, 1500.0, 3500.0, 8000.0)
AREA_FACTOR = 1.6
# Smallest islets and lakes drawn at a level, as the side of a square in its tolerance.
SMALLEST_LAND = 1.5
SMALLEST_WATER = 4.0


@dataclass(frozen=True)
class Zone:
    """A rectangle of the plane (metres) in which nothing is kept finer than `finest_m`."""

    name: str
    bounds: tuple[float, float, float, float]
    finest_m: float

    @property
    def area(self) -> shapely.Polygon:
        """As a polygon."""
        return shapely.box(*self.bounds)


# From the inside out: the South Caucasus; the eight countries with what borders them; what a map of the region
# shows beside them; Europe and Asia around; the rest of the world.
ZONES = (
    Zone("caucasus", (-1_600_000.0, -700_000.0, -550_000.0, 300_000.0), 100.0),
    Zone("focus", (-1_900_000.0, -950_000.0, 2_150_000.0, 1_500_000.0), 250.0),
    Zone("near", (-3_000_000.0, -2_100_000.0, 3_300_000.0, 2_300_000.0), 1500.0),
    Zone("far", (-3_700_000.0, -3_000_000.0, 4_800_000.0, 3_400_000.0), 5000.0),
    Zone("world", (-32_000_000.0, -32_000_000.0, 32_000_000.0, 32_000_000.0), 12_000.0),
)
Pieces = Mapping[tuple[str, str], Polygons]  # (zone, unit) -> polygons


def zone_of(points: Polygons) -> list[str]:
    """The innermost zone that holds each point."""
    names = np.full(len(points), ZONES[-1].name, dtype="<U8")
    for zone in reversed(ZONES):
        names[shapely.intersects(zone.area, points)] = zone.name
    return [str(name) for name in names]


def on_zone_limit(ends: NDArray[np.float64]) -> NDArray[np.bool_]:
    """Which edges (x, y, x, y) lie on the limit of a zone."""
    found = np.zeros(len(ends), dtype=bool)
    for zone in ZONES:
        west, south, east, north = zone.bounds
        for axis, values in ((0, (west, east)), (1, (south, north))):
            along = ends[:, axis] == ends[:, axis + 2]
            found |= along & np.isin(ends[:, axis], values)
    return found


def finest_level(pieces: Pieces) -> dict[str, shapely.Geometry]:
    """The coverage as unit -> polygon or multipolygon, in each zone as fine as that allows."""
    by_unit: dict[str, list[shapely.Geometry]] = {}
    for zone in ZONES:
        inside = {unit: parts for (name, unit), parts in pieces.items() if name == zone.name}
        for unit, parts in simplify_zone(inside, max(TOLERANCES_M[0], zone.finest_m)).items():
            by_unit.setdefault(unit, []).extend(parts)
    return {
        unit: shapely.normalize(shapely.coverage_union_all(np.array(parts, dtype=object)))
        for unit, parts in sorted(by_unit.items())
    }


def coarser_levels(finest: Mapping[str, shapely.Geometry]) -> dict[float, dict[str, shapely.Geometry]]:
    """The other levels of detail of a coverage."""
    strengths = {tolerance: strength(tolerance) for tolerance in TOLERANCES_M[1:]}
    return stepped(finest, strengths, unit=1.0, decimals=0, is_fixed=_is_finer_than_its_zone)


def _is_finer_than_its_zone(xy: NDArray[np.float64], tolerance_m: float) -> NDArray[np.bool_]:
    """Which vertices (n, 2) lie where nothing is kept as fine as a tolerance: levels that say no more are left out."""
    found = np.ones(len(xy), dtype=bool)
    for zone in ZONES:
        if zone.finest_m <= tolerance_m:
            west, south, east, north = zone.bounds
            found &= ~((xy[:, 0] > west) & (xy[:, 0] < east) & (xy[:, 1] > south) & (xy[:, 1] < north))
    return found


def simplify_zone(pieces: Mapping[str, Polygons], tolerance_m: float) -> dict[str, Polygons]:
    """A zone's coverage without what is too small to see, simplified as a whole."""
    pieces = drop_specks(pieces, smallest_m2=(SMALLEST_LAND * tolerance_m) ** 2)
    units = np.concatenate([[unit] * len(parts) for unit, parts in pieces.items()])
    polygons = np.concatenate(list(pieces.values()))
    simple = shapely.coverage_simplify(polygons, strength(tolerance_m), simplify_boundary=False)
    return {unit: polygons_of(simple[units == unit]) for unit in pieces}


def simplify_alone(area: shapely.Geometry, tolerance_m: float) -> shapely.Geometry:
    """One area that has no neighbours, simplified in the same way."""
    return shapely.coverage_simplify(np.array([area], dtype=object), strength(tolerance_m))[0]


def strength(tolerance_m: float) -> float:
    """How strongly a coverage is simplified for an error in metres."""
    # The finest level only loses vertices within the source's own accuracy.
    return (0.3 if tolerance_m <= TOLERANCES_M[0] else AREA_FACTOR) * tolerance_m


def drop_specks(pieces: Mapping[str, Polygons], smallest_m2: float) -> dict[str, Polygons]:
    """Fill holes smaller than *smallest_m2* and drop what lay in them: islets, ponds, enclaves."""
    holes: list[shapely.Polygon] = []
    filled = {}
    for unit, parts in pieces.items():
        kept = []
        for part in parts:
            rings = [shapely.Polygon(ring) for ring in part.interiors]
            small = [ring for ring in rings if ring.area < smallest_m2]
            holes.extend(small)
            kept.append(shapely.Polygon(part.exterior, [r.exterior for r in rings if r.area >= smallest_m2]))
        filled[unit] = np.array(kept, dtype=object)
    if not holes:
        return filled
    tree = shapely.STRtree(holes)
    result = {}
    for unit, parts in filled.items():
        gone, _ = tree.query(shapely.point_on_surface(parts), predicate="within")
        small = shapely.area(parts) < smallest_m2
        keep = np.ones(len(parts), dtype=bool)
        keep[np.unique(gone)] = False
        keep |= ~small
        if keep.any():
            result[unit] = parts[keep]
    return result
