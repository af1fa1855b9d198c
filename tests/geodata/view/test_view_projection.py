import math

import pytest

from geodata.view.camera import Camera
from geodata.view.projection import REGIONAL, LambertConformalConic, Projection
from geodata.view.view_projection import projection_of_ground, projection_of_view
from geodata.view.world_projections import AzimuthalEqualArea, EqualEarth, Mercator

HERE = Camera(58, 43, 3600, 2200)


def north(projection: Projection, lon: float, lat: float) -> tuple[float, float]:
    (x0, y0), (x1, y1) = projection.project(lon, lat), projection.project(lon, lat + 0.1)
    return x1 - x0, y1 - y0


@pytest.mark.parametrize(
    ("camera", "kind"),
    [
        (HERE, LambertConformalConic),
        (Camera(37, 56, 4000, 2500), LambertConformalConic),
        (Camera(58, 43, 20_000, 12_000), EqualEarth),
        (Camera(110, 0, 1500, 900), Mercator),
        (Camera(-100, 40, 5000, 2500), AzimuthalEqualArea),
        (Camera(-100, 40, 1500, 900), LambertConformalConic),
        (Camera(0, -85, 1500, 900), AzimuthalEqualArea),
    ],
)
def test_the_projection_follows_place_and_extent(camera: Camera, kind: type) -> None:
    assert isinstance(projection_of_view(REGIONAL, camera), kind)


def test_home_keeps_its_own() -> None:
    assert projection_of_view(REGIONAL, HERE) is REGIONAL
    assert projection_of_ground(43, 58, 3000) is REGIONAL
    own = projection_of_ground(17, 1.5, 3400)
    assert own == LambertConformalConic(12, 22, 17, 2)
    assert projection_of_view(own, Camera(2, 15, 3000, 2000)) == own


@pytest.mark.parametrize("lon", range(-180, 180, 24))
@pytest.mark.parametrize("lat", [-88, -60, -35, -10, 0, 10, 35, 60, 88])
@pytest.mark.parametrize("span", [60, 1500, 6000, 20_000])
def test_north_is_up(lon: int, lat: int, span: int) -> None:
    camera = Camera(lon, lat, span, span / 2)
    projection = projection_of_view(REGIONAL, camera)
    dx, dy = north(projection, lon, lat)
    turned_deg = math.degrees(math.atan2(abs(dx), dy))
    if isinstance(projection, EqualEarth):  # the whole world, which leans at its edges
        assert turned_deg < (54 if abs(lat) > 80 else 41)
    elif projection is REGIONAL:  # the story's own, as far as it reaches
        assert turned_deg < 35
    else:
        assert turned_deg < 9
