"""Distance on the globe, without an array library."""

from __future__ import annotations

import math


def distance_km(lat: float, lon: float, other_lat: float, other_lon: float) -> float:
    """Great-circle distance of two points in degrees, on a sphere of radius 6371 km."""
    first, second = math.radians(lat), math.radians(other_lat)
    across = math.sin(math.radians(other_lon - lon) / 2) ** 2
    half = math.sin((second - first) / 2) ** 2 + math.cos(first) * math.cos(second) * across
    return 12742.0 * math.asin(math.sqrt(min(1.0, half)))
