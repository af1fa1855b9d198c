import math

import pyproj
import pytest
from hypothesis import given
from hypothesis import strategies as st

from geodata import DataError, projection_for
from geodata.view.projection import REGIONAL, REGIONAL_CRS, LambertConformalConic

lons, lats = st.floats(10, 125), st.floats(10, 72)


@given(lons, lats)
def test_the_conic_agrees_with_proj_to_a_millimetre(lon: float, lat: float) -> None:
    transformer = pyproj.Transformer.from_crs("EPSG:4326", REGIONAL_CRS, always_xy=True)
    expected = transformer.transform(lon, lat)
    assert REGIONAL.project(lon, lat) == pytest.approx(expected, abs=0.001)


@given(lons, lats)
def test_unproject_undoes_project(lon: float, lat: float) -> None:
    assert REGIONAL.unproject(*REGIONAL.project(lon, lat)) == pytest.approx((lon, lat), abs=1e-8)


def test_the_crs_text_of_a_conic_is_what_proj_needs() -> None:
    conic = LambertConformalConic(20, 40, 30, 45)
    transformer = pyproj.Transformer.from_crs("EPSG:4326", conic.crs, always_xy=True)
    assert conic.project(50, 33) == pytest.approx(transformer.transform(50, 33), abs=0.001)


def test_baku_to_astana_is_as_far_on_the_map_as_on_the_ground() -> None:
    baku, astana = (49.87, 40.41), (71.45, 51.18)
    _, _, ground_m = pyproj.Geod(ellps="WGS84").inv(*baku, *astana)
    assert math.dist(REGIONAL.project(*baku), REGIONAL.project(*astana)) == pytest.approx(ground_m, rel=0.02)


def test_another_crs_goes_through_proj() -> None:
    mercator = projection_for("EPSG:3857")
    assert mercator.project(0, 0) == pytest.approx((0, 0), abs=1e-6)
    assert mercator.unproject(*mercator.project(45, 40)) == pytest.approx((45, 40))


def test_an_unknown_crs_is_told_in_one_sentence() -> None:
    with pytest.raises(DataError, match=r"unknown projection.*EPSG:99999999"):
        projection_for("EPSG:99999999")
