"""Which projection and which ground suit the places of a text."""

from __future__ import annotations

import math
from collections.abc import Sequence
from statistics import median

from geodata.camera import GROUND_LIMIT_M, Bounds, Camera, bounds_of, fit_bounds, union_bounds
from geodata.findings import Candidate
from geodata.projection import REGIONAL, Projection, projection_for

REGION = Camera(58, 43, 3600, 2200)
LEAST_SPAN_M = 300_000.0
_STATES = ("country", "continent")


def framed(places: Sequence[Candidate]) -> tuple[Projection, Camera]:
    """The projection and the camera for the places of a story; the region's own where there are none.

    Towns decide; states do where there is no town. Where most lie beyond the region, the plane is an azimuthal one of
    equal area about their middle.
    """
    towns = [place for place in places if place.kind not in _STATES] or list(places)
    if not towns:
        return REGIONAL, REGION
    projection = _projection(towns)
    points = [projection.project(place.lon, place.lat) for place in towns]
    near = _together([point for point in points if _is_near(point)])
    if not near:
        return projection, REGION
    camera = fit_bounds(_wide(bounds_of(near)), projection, 0.12)
    return projection, Camera(
        round(camera.lon_deg, 4), round(camera.lat_deg, 4), round(camera.width_km, 1), round(camera.height_km, 1)
    )


def _together(points: list[tuple[float, float]]) -> list[tuple[float, float]]:
    """Points without those far from all others: one Washington must not make a map of the Caucasus one of the world."""
    if len(points) < 4:
        return points
    x, y = median(point[0] for point in points), median(point[1] for point in points)
    away = [math.hypot(point[0] - x, point[1] - y) for point in points]
    limit = 1.8 * sorted(away)[int(len(away) * 0.8)] + LEAST_SPAN_M
    return [point for point, distance in zip(points, away, strict=True) if distance <= limit]


def _projection(places: Sequence[Candidate]) -> Projection:
    inside = [place for place in places if _is_near(REGIONAL.project(place.lon, place.lat))]
    if 2 * len(inside) >= len(places):
        return REGIONAL
    lat, lon = median(place.lat for place in places), median(place.lon for place in places)
    return projection_for(f"+proj=laea +lat_0={lat:.1f} +lon_0={lon:.1f} +datum=WGS84 +units=m +no_defs")


def _is_near(point: tuple[float, float]) -> bool:
    west, south, east, north = GROUND_LIMIT_M
    return west < point[0] < east and south < point[1] < north


def _wide(bounds: Bounds) -> Bounds:
    x, y, half = (bounds[0] + bounds[2]) / 2, (bounds[1] + bounds[3]) / 2, LEAST_SPAN_M / 2
    return union_bounds([bounds, (x - half, y - half, x + half, y + half)])
