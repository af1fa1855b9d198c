"""Projections for views away from home: Mercator, the azimuthal of equal area, and Equal Earth for the whole world.

On a sphere, after Snyder, *Map Projections: A Working Manual* (1987), pp. 41-44 and 182-190, and Šavrič, Patterson and
Jenny, "The Equal Earth map projection" (2018). Each formula is written once, for numbers (`math`) and for arrays
(`numpy`); a test holds them against PROJ.
"""

from __future__ import annotations

import math
import re
from functools import cache
from typing import Any

from geodata.core.values import value

SPHERE_M = 6_371_008.8
_EQUAL_EARTH = (1.340264, -0.081106, 0.000893, 0.003796)
_ROOT_3 = math.sqrt(3.0)


@value(frozen=True)
class Mercator:
    """Mercator's conformal cylinder, at true scale along ``lat_ts_deg``; north is up everywhere."""

    lat_ts_deg: float
    lon_0_deg: float

    @property
    def crs(self) -> str:
        """The PROJ string."""
        return f"+proj=merc +lat_ts={self.lat_ts_deg:g} +lon_0={self.lon_0_deg:g} +R={SPHERE_M} +units=m +no_defs"

    def project(self, lon_deg: float, lat_deg: float) -> tuple[float, float]:
        """Degrees to metres."""
        x, y = self.forward(math, math.radians(_turn(lon_deg, self.lon_0_deg)), math.radians(_held(lat_deg)))
        return float(x), float(y)

    def forward(self, m: Any, lon: Any, lat: Any) -> tuple[Any, Any]:
        """Radians, the longitude from the middle meridian, to metres; *m* is `math` or `numpy`."""
        k = SPHERE_M * math.cos(math.radians(self.lat_ts_deg))
        return k * lon, k * m.asinh(m.tan(lat))

    def backward(self, m: Any, x: Any, y: Any) -> tuple[Any, Any]:
        """Metres to radians, the longitude from the middle meridian; *m* is `numpy`."""
        k = SPHERE_M * math.cos(math.radians(self.lat_ts_deg))
        return x / k, m.arctan(m.sinh(y / k))

    def unproject(self, x_m: float, y_m: float) -> tuple[float, float]:
        """Metres to degrees."""
        k = SPHERE_M * math.cos(math.radians(self.lat_ts_deg))
        return _round(self.lon_0_deg + math.degrees(x_m / k)), math.degrees(math.atan(math.sinh(y_m / k)))


@value(frozen=True)
class AzimuthalEqualArea:
    """Lambert's azimuthal projection of equal area about a point."""

    lat_0_deg: float
    lon_0_deg: float

    @property
    def crs(self) -> str:
        """The PROJ string."""
        return f"+proj=laea +lat_0={self.lat_0_deg:g} +lon_0={self.lon_0_deg:g} +R={SPHERE_M} +units=m +no_defs"

    def project(self, lon_deg: float, lat_deg: float) -> tuple[float, float]:
        """Degrees to metres."""
        x, y = self.forward(math, math.radians(_turn(lon_deg, self.lon_0_deg)), math.radians(lat_deg))
        return float(x), float(y)

    def forward(self, m: Any, lon: Any, lat: Any) -> tuple[Any, Any]:
        """Radians, the longitude from the middle meridian, to metres; *m* is `math` or `numpy`."""
        sin_0, cos_0 = math.sin(math.radians(self.lat_0_deg)), math.cos(math.radians(self.lat_0_deg))
        cos_c = sin_0 * m.sin(lat) + cos_0 * m.cos(lat) * m.cos(lon)
        k = SPHERE_M * m.sqrt(2.0 / (1.0 + 1e-12 + cos_c))
        return k * m.cos(lat) * m.sin(lon), k * (cos_0 * m.sin(lat) - sin_0 * m.cos(lat) * m.cos(lon))

    def backward(self, m: Any, x: Any, y: Any) -> tuple[Any, Any]:
        """Metres to radians, the longitude from the middle meridian; *m* is `numpy`; beyond the rim, a point on it."""
        sin_0, cos_0 = math.sin(math.radians(self.lat_0_deg)), math.cos(math.radians(self.lat_0_deg))
        rho = m.maximum(m.hypot(x, y), 1e-6)
        c = 2 * m.arcsin(m.minimum(rho / (2 * SPHERE_M), 1.0))
        lat = m.arcsin(m.clip(m.cos(c) * sin_0 + y * m.sin(c) * cos_0 / rho, -1.0, 1.0))
        return m.arctan2(x * m.sin(c), rho * cos_0 * m.cos(c) - y * sin_0 * m.sin(c)), lat

    def unproject(self, x_m: float, y_m: float) -> tuple[float, float]:
        """Metres to degrees; a point beyond the plane's rim is taken for the nearest on it."""
        rho = math.hypot(x_m, y_m)
        if rho < 1e-6:
            return self.lon_0_deg, self.lat_0_deg
        sin_0, cos_0 = math.sin(math.radians(self.lat_0_deg)), math.cos(math.radians(self.lat_0_deg))
        c = 2 * math.asin(min(rho / (2 * SPHERE_M), 1.0))
        lat = math.asin(min(max(math.cos(c) * sin_0 + y_m * math.sin(c) * cos_0 / rho, -1.0), 1.0))
        lon = math.atan2(x_m * math.sin(c), rho * cos_0 * math.cos(c) - y_m * sin_0 * math.sin(c))
        return _round(self.lon_0_deg + math.degrees(lon)), math.degrees(lat)


@value(frozen=True)
class EqualEarth:
    """The whole world in equal areas, with north up everywhere."""

    lon_0_deg: float

    @property
    def crs(self) -> str:
        """The PROJ string."""
        return f"+proj=eqearth +lon_0={self.lon_0_deg:g} +R={SPHERE_M} +units=m +no_defs"

    def project(self, lon_deg: float, lat_deg: float) -> tuple[float, float]:
        """Degrees to metres."""
        x, y = self.forward(math, math.radians(_turn(lon_deg, self.lon_0_deg)), math.radians(lat_deg))
        return float(x), float(y)

    def forward(self, m: Any, lon: Any, lat: Any) -> tuple[Any, Any]:
        """Radians, the longitude from the middle meridian, to metres; *m* is `math` or `numpy`."""
        t = m.asin(_ROOT_3 / 2 * m.sin(lat))
        y, slope = _equal_earth(t)
        return SPHERE_M * 2 * _ROOT_3 * lon * m.cos(t) / (3 * slope), SPHERE_M * y

    def backward(self, m: Any, x: Any, y: Any) -> tuple[Any, Any]:
        """Metres to radians, the longitude from the middle meridian; *m* is `numpy`; beside the map, a rim's point."""
        t = m.clip(y / SPHERE_M, -1.3, 1.3)
        for _ in range(8):
            height, slope = _equal_earth(t)
            t = m.clip(t - (height - y / SPHERE_M) / slope, -math.pi / 3, math.pi / 3)
        _, slope = _equal_earth(t)
        lon = 3 * x / SPHERE_M * slope / (2 * _ROOT_3 * m.cos(t))
        return m.clip(lon, -math.pi, math.pi), m.arcsin(m.clip(2 * m.sin(t) / _ROOT_3, -1.0, 1.0))

    def unproject(self, x_m: float, y_m: float) -> tuple[float, float]:
        """Metres to degrees; a point beside the map is taken for the nearest on its rim."""
        t = min(max(y_m / SPHERE_M, -1.3), 1.3)
        for _ in range(12):
            y, slope = _equal_earth(t)
            t = min(max(t - (y - y_m / SPHERE_M) / slope, -math.pi / 3), math.pi / 3)
        _, slope = _equal_earth(t)
        lat = math.asin(min(max(2 * math.sin(t) / _ROOT_3, -1.0), 1.0))
        lon = 3 * x_m / SPHERE_M * slope / (2 * _ROOT_3 * math.cos(t))
        return _round(self.lon_0_deg + math.degrees(min(max(lon, -math.pi), math.pi))), math.degrees(lat)


def rim_of(projection: object) -> tuple[tuple[float, float], ...]:
    """The outline of the whole Earth in a plane, in metres; nothing for a plane in which the Earth has no end.

    >>> len(rim_of(EqualEarth(11.0))), rim_of(Mercator(0.0, 0.0))
    (362, ())
    """
    if not isinstance(projection, EqualEarth):
        return ()
    return _equal_earth_rim()


@cache
def _equal_earth_rim() -> tuple[tuple[float, float], ...]:
    """The same about every meridian: it is seen in each frame of a map of the world."""
    lats = [math.radians(lat) for lat in range(-90, 91)]
    east = [EqualEarth(0.0).forward(math, math.pi, lat) for lat in lats]
    return (*east, *((-x, y) for x, y in reversed(east)))


def _equal_earth(t: Any) -> tuple[Any, Any]:
    """Equal Earth's polynomial and its slope at the parametric latitude *t*."""
    a1, a2, a3, a4 = _EQUAL_EARTH
    t2 = t * t
    t6 = t2 * t2 * t2
    return t * (a1 + a2 * t2 + t6 * (a3 + a4 * t2)), a1 + 3 * a2 * t2 + t6 * (7 * a3 + 9 * a4 * t2)


def _turn(lon_deg: float, middle_deg: float) -> float:
    """A longitude from the middle meridian, in −180 to 180."""
    return (lon_deg - middle_deg + 180.0) % 360.0 - 180.0


def _round(lon_deg: float) -> float:
    """A longitude in −180 to 180."""
    return (lon_deg + 180.0) % 360.0 - 180.0


def _held(lat_deg: float) -> float:
    return min(max(lat_deg, -85.0), 85.0)


_TERM = re.compile(r"\+(\w+)=([^\s]+)")


def own_projection(crs: str) -> Mercator | AzimuthalEqualArea | EqualEarth | None:
    """The projection of a PROJ string as it is written here; None for any other."""
    terms = dict(_TERM.findall(crs))
    try:
        lon_0, lat_0, lat_ts = (float(terms.get(name, "0")) for name in ("lon_0", "lat_0", "lat_ts"))
    except ValueError:
        return None
    makers: dict[str, Mercator | AzimuthalEqualArea | EqualEarth] = {
        "merc": Mercator(lat_ts, lon_0), "laea": AzimuthalEqualArea(lat_0, lon_0), "eqearth": EqualEarth(lon_0),
    }  # fmt: skip
    made = makers.get(terms.get("proj", ""))
    return made if made is not None and made.crs == crs else None
