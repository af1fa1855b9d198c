"""Distances and ways on the globe, without an array library."""

from __future__ import annotations

import math


def distance_km(lat: float, lon: float, other_lat: float, other_lon: float) -> float:
    """Great-circle distance of two points in degrees, on a sphere of radius 6371 km."""
    first, second = math.radians(lat), math.radians(other_lat)
    across = math.sin(math.radians(other_lon - lon) / 2) ** 2
    half = math.sin((second - first) / 2) ** 2 + math.cos(first) * math.cos(second) * across
    return 12742.0 * math.asin(math.sqrt(min(1.0, half)))


def way_between(begin: tuple[float, float], end: tuple[float, float], steps: int) -> list[tuple[float, float]]:
    """The shortest way from one point to another, longitude and latitude in degrees, in so many equal steps.

    >>> [(round(lon, 6), round(lat, 6)) for lon, lat in way_between((0.0, 0.0), (90.0, 0.0), 2)]
    [(0.0, 0.0), (45.0, 0.0), (90.0, 0.0)]
    """
    one, other = _vector(*begin), _vector(*end)
    angle = math.acos(min(max(sum(p * q for p, q in zip(one, other, strict=True)), -1.0), 1.0))
    if angle < 1e-6:
        return [begin, end]
    found = []
    for step in range(steps + 1):
        near, far = math.sin(angle * (1 - step / steps)), math.sin(angle * step / steps)
        x, y, z = (near * p + far * q for p, q in zip(one, other, strict=True))
        found.append((math.degrees(math.atan2(y, x)), math.degrees(math.atan2(z, math.hypot(x, y)))))
    return found


def _vector(lon_deg: float, lat_deg: float) -> tuple[float, float, float]:
    lon, lat = math.radians(lon_deg), math.radians(lat_deg)
    return math.cos(lat) * math.cos(lon), math.cos(lat) * math.sin(lon), math.sin(lat)
