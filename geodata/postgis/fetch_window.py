"""Which ground is seen, in degrees, and whether what was fetched is enough for it."""

from __future__ import annotations

import math

from geodata.story.database_model import Extent, Live
from geodata.view.camera import Bounds, Camera, fit_lonlat
from geodata.view.projection import Projection

MARGIN = 0.12  # of the picture's width and height: fetched beyond it, so that a small move needs no fetch
_STEPS = 16
_FINER = 0.67  # of the scale that was fetched for: the outlines are too coarse
_COARSER = 3.0  # there is more detail than can be seen
_LESS = 0.8  # of what was cut short: less ground may have room for all


def extent_of(bounds_m: Bounds, projection: Projection, margin: float = MARGIN) -> Extent | None:
    """The rectangle in degrees around a rectangle of the plane; None where the plane has no ground.

    East is beyond 180 where the rectangle crosses that meridian.
    """
    x0, y0, x1, y1 = bounds_m
    wide, high = (x1 - x0) * margin, (y1 - y0) * margin
    x0, y0, x1, y1 = x0 - wide, y0 - high, x1 + wide, y1 + high
    middle_deg, _ = projection.unproject((x0 + x1) / 2, (y0 + y1) / 2)
    if not math.isfinite(middle_deg):
        return None
    lons, lats = [], []
    for column in range(_STEPS + 1):
        for row in range(_STEPS + 1):
            x, y = x0 + (x1 - x0) * column / _STEPS, y0 + (y1 - y0) * row / _STEPS
            lon_deg, lat_deg = projection.unproject(x, y)
            if math.isfinite(lon_deg) and math.isfinite(lat_deg):
                lons.append(middle_deg + (lon_deg - middle_deg + 180) % 360 - 180)
                lats.append(lat_deg)
    if not lons:
        return None
    # Between the points that were tried an edge may bulge by a little.
    spare_lon_deg, spare_lat_deg = ((max(values) - min(values)) / _STEPS / 2 for values in (lons, lats))
    west, east = min(lons) - spare_lon_deg, max(lons) + spare_lon_deg
    south, north = max(min(lats) - spare_lat_deg, -90.0), min(max(lats) + spare_lat_deg, 90.0)
    for pole_deg in (90.0, -90.0):
        x, y = projection.project(middle_deg, pole_deg)
        if x0 <= x <= x1 and y0 <= y <= y1:
            return -180.0, min(south, pole_deg), 180.0, max(north, pole_deg)
    return west, south, east, north


def camera_on(ground: Extent, projection: Projection) -> Camera:
    """The camera that shows a table's whole ground, or a good part of one that is as wide as the Earth."""
    west, south, east, north = ground
    return fit_lonlat(west, max(south, -80.0), min(east, west + 160.0), min(north, 85.0), projection)


def needs_fetch(live: Live, seen: Extent, metres_per_px: float) -> bool:
    """Whether what was fetched does not do for the ground *seen* (degrees, without a margin) at this scale."""
    if live.fetched is None or not _contains(live.extent, seen):
        return True
    if live.cut and _area(seen) < _LESS * _area(live.extent) / (1 + 2 * MARGIN) ** 2:
        return True
    return not _FINER * live.metres_per_px <= metres_per_px <= _COARSER * live.metres_per_px


def _contains(outer: Extent, inner: Extent) -> bool:
    west, south, east, north = outer
    return west <= inner[0] and south <= inner[1] and east >= inner[2] and north >= inner[3]


def _area(extent: Extent) -> float:
    west, south, east, north = extent
    return (east - west) * (north - south)
