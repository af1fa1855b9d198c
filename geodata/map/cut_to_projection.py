"""Geometries in degrees made fit for a projection: within what it can show, cut where its plane is cut.

A conic plane is cut along one meridian and has no south pole; a transverse one shows a part of the world. A shape
that crosses the cut would be drawn across the whole map, and one infinite vertex would spoil the bounds of all.
"""

from __future__ import annotations

from dataclasses import replace
from functools import cached_property
from typing import Any

import numpy as np
import shapely

from geodata.core.libraries import load_library
from geodata.core.values import value
from geodata.view.projected_arrays import middle_deg
from geodata.view.projection import LambertConformalConic, Projection, ProjProjection
from geodata.view.world_projections import AzimuthalEqualArea, Mercator

# A straight edge in degrees is an arc on the plane: longer ones get vertices in between.
LONG_EDGE_DEG, STEP_DEG = 3.0, 1.0
CAP_DEG = 89.5  # of an azimuthal plane; its antipode would be drawn around everything
MERCATOR_LIMIT_DEG = 85.0
_RIM_DEG = 1e-6
_MAKERS = (
    ((3, 6), shapely.multipolygons),
    ((1, 2, 5), shapely.multilinestrings),
    ((0, 4), shapely.multipoints),
    ((7,), shapely.geometrycollections),
)


@value(frozen=True)
class Domain:
    """What a projection can show: a box of degrees, whose east may exceed 180, and a circle about a point.

    ``about`` is the point's latitude and longitude; what lies farther than `CAP_DEG` from it is beyond the horizon.
    """

    west: float
    south: float
    east: float
    north: float
    about: tuple[float, float] | None = None

    @property
    def middle(self) -> float:
        """The middle meridian."""
        return (self.west + self.east) / 2

    @cached_property
    def area(self) -> Any:
        """As a polygon of degrees."""
        box = shapely.box(self.west, self.south, self.east, self.north)
        return box if self.about is None else shapely.intersection(box, cap(*self.about))


def domain_of(projection: Projection) -> Domain:
    """The part of the world that a projection can show."""
    if isinstance(projection, ProjProjection):
        return _domain_of_crs(projection)
    if isinstance(projection, LambertConformalConic):
        far = -58.0 if projection.lat_1_deg + projection.lat_2_deg > 0 else 58.0
        south, north = (far, 90.0) if far < 0 else (-90.0, far)
        return _around(projection.lon_0_deg, south, north)
    if isinstance(projection, AzimuthalEqualArea):
        about = (projection.lat_0_deg, projection.lon_0_deg)
        return replace(_around(projection.lon_0_deg, -90.0, 90.0), about=about)
    limit = MERCATOR_LIMIT_DEG if isinstance(projection, Mercator) else 90.0
    return _around(middle_deg(projection), -limit, limit)


def _around(middle: float, south: float, north: float) -> Domain:
    return Domain(middle - 180 + _RIM_DEG, south, middle + 180 - _RIM_DEG, north)


def _domain_of_crs(projection: ProjProjection) -> Domain:
    load_library("pyproj")
    import pyproj  # late: start-up time

    if projection.about is not None:
        return replace(_around(projection.about[1], -90.0, 90.0), about=projection.about)
    area = pyproj.CRS.from_user_input(projection.crs).area_of_use
    if area is None or area.east - area.west > 180 or area.west > area.east:
        return Domain(-180.0, -85.0, 180.0, 85.0)
    return Domain(area.west - 30, max(area.south - 30, -85.0), area.east + 30, min(area.north + 30, 85.0))


def cap(lat_deg: float, lon_deg: float) -> Any:
    """What lies within `CAP_DEG` of a point, as a polygon of degrees whose longitudes lie about the point's."""
    reach, lat_0 = np.radians(CAP_DEG), np.radians(lat_deg)
    bearing = np.radians(np.arange(0.0, 360.0, 0.5))
    lat = np.arcsin(np.clip(np.sin(lat_0) * np.cos(reach) + np.cos(lat_0) * np.sin(reach) * np.cos(bearing), -1, 1))
    ahead = np.sin(bearing) * np.sin(reach) * np.cos(lat_0)
    turn = np.arctan2(ahead, np.cos(reach) - np.sin(lat_0) * np.sin(lat))
    rim = np.degrees(np.column_stack([turn, lat]))
    if lat_deg + CAP_DEG > 90 or lat_deg - CAP_DEG < -90:
        pole = 90.0 if lat_deg > 0 else -90.0
        if abs(lat_deg) > 89.9:
            rim = np.column_stack([np.linspace(-180, 180, 721), np.full(721, pole - np.copysign(CAP_DEG, pole))])
        rim = rim[np.argsort(rim[:, 0])]
        rim = np.vstack([[-180.0, rim[0, 1]], rim, [180.0, rim[-1, 1]], [180.0, pole], [-180.0, pole]])
    return shapely.make_valid(shapely.Polygon(rim + np.array([lon_deg, 0.0])))


def within(geometries: np.ndarray, domain: Domain) -> np.ndarray:
    """Clip geometries to *domain*, also shifted by full turns; return valid geometries, empty if nothing remains."""
    bounds = shapely.bounds(geometries)
    inside = (bounds[:, 0] >= domain.west) & (bounds[:, 1] >= domain.south)
    inside &= (bounds[:, 2] <= domain.east) & (bounds[:, 3] <= domain.north)
    if domain.about is not None:
        inside &= shapely.covers(domain.area, geometries)
    made = geometries.copy()
    for index in np.flatnonzero(~inside):
        made[index] = cut(geometries[index], domain)
    long_edges = _long_edges(made)
    made[long_edges] = shapely.segmentize(made[long_edges], STEP_DEG)
    return made


def cut(geometry: Any, domain: Domain) -> Any:
    """A valid geometry cut at the rim of *domain*, its pieces moved by full turns into it."""
    type_id = int(shapely.get_type_id(geometry))
    pieces = []
    for turn_deg in (-360.0, 0.0, 360.0):
        turned = shapely.transform(domain.area, lambda xy, turn_deg=turn_deg: xy - np.array([turn_deg, 0.0]))
        piece = shapely.intersection(geometry, turned)
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
