"""Which projection suits what is looked at: chosen by place, latitude and extent, as cartographers do.

After Šavrič, Jenny and Jenny, "Projection Wizard" (2016): a conic at middle latitudes, Mercator's cylinder at the
equator, the azimuthal of equal area for continents and the poles, Equal Earth for the world. A story keeps its own
projection as long as the view is about its ground.
"""

from __future__ import annotations

import math

from geodata.view.camera import Camera
from geodata.view.projection import REGIONAL, LambertConformalConic, Projection, ProjProjection
from geodata.view.world_projections import AzimuthalEqualArea, EqualEarth, Mercator

REGION_DEG = 25.0
HOME_REACH_DEG = 40.0  # so far from its middle a story's own projection is not yet askew
CONTINENT_KM, WORLD_KM = 4_500.0, 8_500.0
TROPIC_DEG, POLAR_DEG = 12.0, 70.0
HEIGHT_WEIGHS = 1.5  # pictures are wider than high
# Middle meridians that put the cut of a world map into the Bering Strait and the Atlantic.
WORLD_MIDDLES_DEG = (11.0, 150.0)


def projection_of_view(home: Projection, camera: Camera) -> Projection:
    """The projection for what *camera* shows, of a story whose own one is *home*."""
    if _suits(home, camera):
        return home
    span = _span_km(camera)
    if span > WORLD_KM:
        return world_projection(camera.lon_deg)
    coarse = 20.0 if span > CONTINENT_KM else 10.0
    lat = max(-90.0, min(90.0, 10.0 * round(camera.lat_deg / 10.0)))
    return projection_for_ground(lat, coarse * round(camera.lon_deg / coarse), span)


def projection_for_ground(lat_deg: float, lon_deg: float, span_km: float) -> Projection:
    """The projection for ground of *span_km* about a point."""
    lon_deg = (lon_deg + 180.0) % 360.0 - 180.0
    if span_km > WORLD_KM:
        return world_projection(lon_deg)
    if span_km > CONTINENT_KM or abs(lat_deg) > POLAR_DEG:
        return AzimuthalEqualArea(lat_deg, lon_deg)
    if abs(lat_deg) < TROPIC_DEG:
        return Mercator(abs(lat_deg), lon_deg)
    half = 5.0
    return LambertConformalConic(lat_deg - half, lat_deg + half, lat_deg, lon_deg)


def world_projection(lon_deg: float) -> EqualEarth:
    """The projection of the world for a view about a longitude."""
    return EqualEarth(min(WORLD_MIDDLES_DEG, key=lambda middle: abs((lon_deg - middle + 180.0) % 360.0 - 180.0)))


def projection_of_ground(lat_deg: float, lon_deg: float, span_km: float) -> Projection:
    """A story's own projection: the region's conic where it lies there, else one about its middle."""
    if span_km <= WORLD_KM and degrees_between(lat_deg, lon_deg, REGIONAL.lat_0_deg, REGIONAL.lon_0_deg) < REGION_DEG:
        return REGIONAL
    return projection_for_ground(float(round(lat_deg)), float(round(lon_deg)), span_km)


def _suits(home: Projection, camera: Camera) -> bool:
    about = home.about if isinstance(home, ProjProjection) else None
    if isinstance(home, EqualEarth) or (isinstance(home, ProjProjection) and about is None):
        return True
    if _span_km(camera) > WORLD_KM:
        return False
    if about is not None:
        return degrees_between(camera.lat_deg, camera.lon_deg, *about) <= HOME_REACH_DEG
    if isinstance(home, Mercator):
        near = abs((camera.lon_deg - home.lon_0_deg + 180.0) % 360.0 - 180.0) < 2 * HOME_REACH_DEG
        return near and abs(camera.lat_deg) < HOME_REACH_DEG
    assert isinstance(home, LambertConformalConic | AzimuthalEqualArea)
    return degrees_between(camera.lat_deg, camera.lon_deg, home.lat_0_deg, home.lon_0_deg) <= HOME_REACH_DEG


def _span_km(camera: Camera) -> float:
    return max(camera.width_km, HEIGHT_WEIGHS * camera.height_km)


def degrees_between(lat_deg: float, lon_deg: float, other_lat_deg: float, other_lon_deg: float) -> float:
    """The angle between two points of the globe.

    >>> degrees_between(0, 0, 0, 90)
    90.0
    """
    lat, other, turn = map(math.radians, (lat_deg, other_lat_deg, lon_deg - other_lon_deg))
    cos = math.sin(lat) * math.sin(other) + math.cos(lat) * math.cos(other) * math.cos(turn)
    return math.degrees(math.acos(min(max(cos, -1.0), 1.0)))
