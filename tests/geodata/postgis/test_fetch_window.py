"""Which ground a picture shows, in degrees, and when that needs another fetch."""

from __future__ import annotations

import datetime as dt

from hypothesis import given
from hypothesis import strategies as st

from geodata.postgis import Address, Extent, GeometryTable, Live, TableChoice, extent_of, needs_fetch
from geodata.view.projection import REGIONAL, projection_for

CHOICE = TableChoice(GeometryTable("public", "t", "g", "POINT", 4326, 1), {}, (), "EPSG:4326")


def live(extent: Extent, metres_per_px: float = 100.0, cut: str = "") -> Live:
    return Live(Address(), CHOICE, dt.datetime(2026, 1, 1), extent, metres_per_px, 1, cut)


@given(st.floats(20, 100), st.floats(20, 65), st.floats(1e3, 2e6), st.floats(0.3, 3), st.floats(0, 1), st.floats(0, 1))
def test_every_point_of_the_picture_lies_in_its_extent(
    lon: float, lat: float, width_m: float, shape: float, across: float, up: float
) -> None:
    x, y = REGIONAL.project(lon, lat)
    bounds = (x - width_m / 2, y - width_m * shape / 2, x + width_m / 2, y + width_m * shape / 2)
    extent = extent_of(bounds, REGIONAL, 0.0)
    assert extent is not None
    west, south, east, north = extent
    inside = REGIONAL.unproject(bounds[0] + across * width_m, bounds[1] + up * width_m * shape)
    assert south <= inside[1] <= north
    assert any(west <= inside[0] + turn <= east for turn in (-360, 0, 360))


def test_a_picture_of_the_pole_sees_every_longitude() -> None:
    x, y = REGIONAL.project(58, 90)
    extent = extent_of((x - 1e5, y - 1e5, x + 1e5, y + 1e5), REGIONAL)
    assert extent is not None
    assert (extent[0], extent[2], extent[3]) == (-180.0, 180.0, 90.0)


def test_a_picture_across_the_date_line_goes_on_beyond_180_degrees() -> None:
    mercator = projection_for("+proj=merc +lon_0=180 +datum=WGS84")
    extent = extent_of((-5e5, -5e5, 5e5, 5e5), mercator, 0.0)
    assert extent is not None
    west, _, east, _ = extent
    assert west < 180 < east or west < -180 < east
    assert east - west < 15


def test_what_is_there_already_is_not_fetched_again() -> None:
    have = live((44.0, 39.0, 46.0, 41.0))
    assert not needs_fetch(have, (44.2, 39.2, 45.8, 40.8), 100.0)
    assert needs_fetch(have, (44.2, 39.2, 46.1, 40.8), 100.0)
    assert needs_fetch(have, (44.9, 39.9, 45.1, 40.1), 10.0)  # finer outlines
    assert not needs_fetch(have, (44.2, 39.2, 45.8, 40.8), 80.0)
    cut = live((44.0, 39.0, 46.0, 41.0), cut="5,000 of 9,000")
    assert needs_fetch(cut, (44.4, 39.4, 45.6, 40.6), 80.0)  # less ground may have room for all
    assert needs_fetch(Live(Address(), CHOICE), (44.0, 39.0, 45.0, 40.0), 100.0)
