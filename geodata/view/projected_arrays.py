"""Whole arrays of degrees to the plane of a projection, and back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from geodata.view.projection import ECCENTRICITY, SEMI_MAJOR_M, LambertConformalConic, Projection, ProjProjection, cone
from geodata.view.world_projections import AzimuthalEqualArea, EqualEarth, Mercator

if TYPE_CHECKING:
    import numpy as np


def middle_deg(projection: Projection) -> float:
    """The middle meridian: opposite lies the cut, if there is one."""
    return float(getattr(projection, "lon_0_deg", 0.0))


def project_many(projection: Projection, lonlat: np.ndarray) -> np.ndarray:
    """(n, 2) degrees to (n, 2) metres. Longitudes may go beyond 180 on either side of the middle meridian."""
    import numpy as np  # late: start-up time

    if isinstance(projection, ProjProjection):
        return projection.project_many(lonlat)
    lon, lat = np.radians(lonlat[:, 0] - middle_deg(projection)), np.radians(lonlat[:, 1])
    if isinstance(projection, LambertConformalConic):
        x, y = _conic(np, projection, lon, lat)
    else:
        assert isinstance(projection, Mercator | AzimuthalEqualArea | EqualEarth)
        x, y = projection.forward(np, lon, lat)
    return np.column_stack([x, y])


def _conic(np: Any, conic: LambertConformalConic, lon: Any, lat: Any) -> tuple[Any, Any]:
    n, factor, rho_0 = cone(conic)
    es = ECCENTRICITY * np.sin(np.clip(lat, -1.5706, 1.5707))
    t = np.tan(np.pi / 4 - np.clip(lat, -1.5691, 1.5707) / 2) / ((1 - es) / (1 + es)) ** (ECCENTRICITY / 2)
    rho = SEMI_MAJOR_M * factor * t**n
    return rho * np.sin(n * lon), rho_0 - rho * np.cos(n * lon)


def unproject_many(projection: Projection, xy: np.ndarray) -> np.ndarray:
    """(n, 2) metres of a plane to (n, 2) degrees. Beyond the plane's rim: not finite, or a point of the rim."""
    import numpy as np  # late: start-up time

    if isinstance(projection, LambertConformalConic):
        return np.asarray(_unproject_conic(np, projection, xy))
    if isinstance(projection, ProjProjection):
        return projection.unproject_many(xy)
    assert isinstance(projection, Mercator | AzimuthalEqualArea | EqualEarth)
    turn, lat = projection.backward(np, xy[:, 0], xy[:, 1])
    lon = (np.degrees(turn) + projection.lon_0_deg + 180.0) % 360.0 - 180.0
    return np.column_stack([lon, np.degrees(lat)])


def _unproject_conic(np: Any, conic: LambertConformalConic, xy: Any) -> Any:
    n, factor, rho_0 = cone(conic)
    side = np.copysign(1.0, n)
    x, up = side * xy[:, 0], side * (rho_0 - xy[:, 1])
    t = (side * np.hypot(x, up) / (SEMI_MAJOR_M * factor)) ** (1.0 / n)
    lat = np.pi / 2 - 2 * np.arctan(t)
    for _ in range(6):
        es = ECCENTRICITY * np.sin(lat)
        lat = np.pi / 2 - 2 * np.arctan(t * ((1 - es) / (1 + es)) ** (ECCENTRICITY / 2))
    return np.column_stack([conic.lon_0_deg + np.degrees(np.arctan2(x, up)) / n, np.degrees(lat)])
