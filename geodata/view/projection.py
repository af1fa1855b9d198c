"""Map projections: longitude and latitude (WGS84 degrees) to metres of the map's plane and back.

The regional conformal conic is written out here after Snyder, *Map Projections: A Working Manual* (1987),
pp. 107–109, because the first picture needs half a dozen points and importing PROJ for them would take
longer than drawing the map. A test holds it against PROJ. Every other CRS goes to PROJ itself.
"""

from __future__ import annotations

import math
import re
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Protocol

from geodata.core.errors import DataError
from geodata.core.libraries import load_library
from geodata.core.values import value
from geodata.view.world_projections import own_projection

if TYPE_CHECKING:
    import numpy as np

SEMI_MAJOR_M = 6378137.0
ECCENTRICITY = math.sqrt((2.0 - 1.0 / 298.257223563) / 298.257223563)
REGIONAL_CRS = "+proj=lcc +lat_1=36 +lat_2=50 +lat_0=43 +lon_0=58 +datum=WGS84 +units=m +no_defs"


class Projection(Protocol):
    """What the map asks of a projection. Points in degrees (lon, lat), plane in metres (x, y)."""

    @property
    def crs(self) -> str:
        """The CRS in a form that PROJ reads."""

    def project(self, lon_deg: float, lat_deg: float) -> tuple[float, float]:
        """Degrees to metres of the plane."""

    def unproject(self, x_m: float, y_m: float) -> tuple[float, float]:
        """Metres of the plane to degrees."""


@value(frozen=True)
class LambertConformalConic:
    """Lambert's conformal conic with two standard parallels on the WGS84 ellipsoid.

    >>> regional = LambertConformalConic(36, 50, 43, 58)
    >>> regional.project(58, 43)
    (0.0, 0.0)
    """

    lat_1_deg: float
    lat_2_deg: float
    lat_0_deg: float
    lon_0_deg: float

    @property
    def crs(self) -> str:
        """The PROJ string."""
        return (
            f"+proj=lcc +lat_1={self.lat_1_deg:g} +lat_2={self.lat_2_deg:g} +lat_0={self.lat_0_deg:g}"
            f" +lon_0={self.lon_0_deg:g} +datum=WGS84 +units=m +no_defs"
        )

    def project(self, lon_deg: float, lat_deg: float) -> tuple[float, float]:
        """Degrees to metres."""
        n, factor, rho_0 = cone(self)
        t = _t(math.radians(min(89.999, max(-89.9, lat_deg))))
        rho = SEMI_MAJOR_M * factor * t**n
        turn = (lon_deg - self.lon_0_deg + 180.0) % 360.0 - 180.0
        theta = n * math.radians(turn)
        return rho * math.sin(theta), rho_0 - rho * math.cos(theta)

    def unproject(self, x_m: float, y_m: float) -> tuple[float, float]:
        """Metres to degrees."""
        n, factor, rho_0 = cone(self)
        side = math.copysign(1.0, n)  # the cone of the southern half stands on its head
        rho = side * math.hypot(x_m, rho_0 - y_m)
        theta = math.atan2(side * x_m, side * (rho_0 - y_m))
        t = (rho / (SEMI_MAJOR_M * factor)) ** (1.0 / n)
        lat = math.pi / 2 - 2 * math.atan(t)
        for _ in range(8):
            es = ECCENTRICITY * math.sin(lat)
            lat = math.pi / 2 - 2 * math.atan(t * ((1 - es) / (1 + es)) ** (ECCENTRICITY / 2))
        lon = self.lon_0_deg + math.degrees(theta) / n
        return (lon if -180.0 <= lon <= 180.0 else (lon + 180.0) % 360.0 - 180.0), math.degrees(lat)


@lru_cache(maxsize=32)
def cone(lcc: LambertConformalConic) -> tuple[float, float, float]:
    """Cone constant n, F and the radius of the origin's parallel of a conic."""
    lat_1, lat_2 = math.radians(lcc.lat_1_deg), math.radians(lcc.lat_2_deg)
    m_1, m_2, t_1, t_2 = _m(lat_1), _m(lat_2), _t(lat_1), _t(lat_2)
    n = math.log(m_1 / m_2) / math.log(t_1 / t_2) if lat_1 != lat_2 else math.sin(lat_1)
    factor = m_1 / (n * math.pow(t_1, n))
    return n, factor, SEMI_MAJOR_M * factor * math.pow(_t(math.radians(lcc.lat_0_deg)), n)


def _m(lat: float) -> float:
    return math.cos(lat) / math.sqrt(1 - (ECCENTRICITY * math.sin(lat)) ** 2)


def _t(lat: float) -> float:
    es = ECCENTRICITY * math.sin(lat)
    return math.tan(math.pi / 4 - lat / 2) / math.pow((1 - es) / (1 + es), ECCENTRICITY / 2)


REGIONAL = LambertConformalConic(36, 50, 43, 58)


# A definition can name a file with shifts or with definitions. "@null" is the usual way to say that there is none.
_NAMES_A_FILE = re.compile(r"(grids|init|catalog|file)\s*=\s*(?!@null)[^\s,\"]*[/\\.]", re.IGNORECASE)


def names_a_file(crs: str) -> bool:
    """Whether the definition of a CRS would make PROJ open a file of this computer."""
    return _NAMES_A_FILE.search(crs) is not None


class ProjProjection:
    """Any CRS that PROJ knows."""

    def __init__(self, crs: str) -> None:
        load_library("pyproj")
        import pyproj  # late: start-up time

        allowed = 'a projected CRS: an EPSG code such as "EPSG:3857" or a PROJ string'
        if names_a_file(crs):
            raise DataError("projection refused", found="a definition that names other files", allowed=allowed)
        pyproj.network.set_network_enabled(active=False)  # type: ignore[attr-defined]
        try:
            target = pyproj.CRS.from_user_input(crs)
            self._transformer = pyproj.Transformer.from_crs("EPSG:4326", target, always_xy=True)
        except pyproj.exceptions.ProjError as error:
            raise DataError("unknown projection", found=repr(crs[:100]), allowed=allowed) from error
        if not target.is_projected:
            raise DataError("not a projected CRS", found=repr(crs[:100]), allowed=allowed)
        self._crs, self._target = crs, target

    @property
    def crs(self) -> str:
        """As given."""
        return self._crs

    def project(self, lon_deg: float, lat_deg: float) -> tuple[float, float]:
        """Degrees to the plane's units."""
        x, y = self._transformer.transform(lon_deg, lat_deg)
        return float(x), float(y)

    def project_many(self, lonlat: np.ndarray) -> np.ndarray:
        """(n, 2) degrees to (n, 2) of the plane's units."""
        import numpy as np  # late: start-up time

        return np.column_stack(self._transformer.transform(lonlat[:, 0], lonlat[:, 1]))

    def unproject_many(self, xy: np.ndarray) -> np.ndarray:
        """(n, 2) of the plane's units to (n, 2) degrees; infinite beyond what the projection shows."""
        import numpy as np  # late: start-up time

        return np.column_stack(self._transformer.transform(xy[:, 0], xy[:, 1], direction="INVERSE"))

    @property
    def about(self) -> tuple[float, float] | None:
        """Latitude and longitude of the point about which an azimuthal projection is made; None for other kinds."""
        return _centre_of(self._target)

    def unproject(self, x_m: float, y_m: float) -> tuple[float, float]:
        """The plane's units to degrees."""
        lon, lat = self._transformer.transform(x_m, y_m, direction="INVERSE")
        return float(lon), float(lat)


_AZIMUTHAL = ("azimuthal", "orthographic", "stereographic", "gnomonic", "perspective", "geostationary")


def _centre_of(target: Any) -> tuple[float, float] | None:
    operation = target.coordinate_operation
    method = operation.method_name.lower() if operation is not None else ""
    if not any(word in method for word in _AZIMUTHAL):
        return None
    values = {param.name.lower(): param.value for param in operation.params}
    lat = next((number for name, number in values.items() if name.startswith("latitude")), 0.0)
    lon = next((number for name, number in values.items() if name.startswith("longitude")), 0.0)
    return (math.copysign(90.0, lat) if "polar" in method else float(lat)), float(lon)


@lru_cache(maxsize=32)
def projection_for(crs: str = "") -> Projection:
    """The projection of a CRS; the regional conic when *crs* is empty or names it."""
    if crs in ("", "regional", REGIONAL_CRS):
        return REGIONAL
    return own_projection(crs) or _own_conic(crs) or ProjProjection(crs)


_CONIC = re.compile(r"\+proj=lcc \+lat_1=(\S+) \+lat_2=(\S+) \+lat_0=(\S+) \+lon_0=(\S+) \+datum=WGS84 ")


def _own_conic(crs: str) -> LambertConformalConic | None:
    """The conic of a PROJ string that a conic of this program has written."""
    found = _CONIC.match(crs)
    try:
        made = LambertConformalConic(*map(float, found.groups())) if found else None
    except ValueError:
        return None
    return made if made is not None and made.crs == crs and 0 < abs(made.lat_1_deg + made.lat_2_deg) < 180 else None
