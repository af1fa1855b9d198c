"""Grid references of the whole earth, written here by PROJ's own numbers, lead back to where they were taken."""

from __future__ import annotations

import pyproj
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from geodata.io.repair.grid_references import are_grid_references, position_of_grid

BANDS = "CDEFGHJKLMNPQRSTUVWX"
COLUMNS = ("STUVWXYZ", "ABCDEFGH", "JKLMNPQR")
ROWS = "ABCDEFGHJKLMNPQRSTUV"
lons, lats = st.floats(-179.9, 179.9), st.floats(-79.9, 83.9)


def utm(lon: float, lat: float) -> tuple[int, str, float, float]:
    """Zone, band, easting and northing, in the zone that the meridian has by itself."""
    zone, band = int((lon + 180) // 6) + 1, BANDS[min(int((lat + 80) // 8), 19)]
    project = pyproj.Proj(proj="utm", zone=zone, south=lat < 0, ellps="WGS84")
    return zone, band, *project(lon, lat)


def mgrs(lon: float, lat: float, digits: int, gap: str) -> str:
    zone, band, easting, northing = utm(lon, lat)
    letters = COLUMNS[zone % 3][int(easting // 100_000) - 1]
    letters += ROWS[(int(northing // 100_000) + (0 if zone % 2 else 5)) % 20]
    parts = [f"{int(value % 100_000):05d}"[:digits] for value in (easting, northing)]
    return f"{zone}{band}{letters}{gap}{gap.join(parts)}"


@given(lons, lats, st.integers(2, 5), st.sampled_from(["", " "]))
def test_an_mgrs_reference_leads_back_into_its_square(lon: float, lat: float, digits: int, gap: str) -> None:
    text = mgrs(lon, lat, digits, gap)
    assert are_grid_references([text])
    found = position_of_grid(text)
    assert found is not None
    _, _, distance = pyproj.Geod(ellps="WGS84").inv(lon, lat, *found)
    size = 10 ** (5 - digits)
    assert distance <= size * 0.5**0.5 * 1.01 + (1.0 if size == 1 else 0.0)


@given(lons, lats)
def test_utm_leads_back_to_the_metre(lon: float, lat: float) -> None:
    zone, band, easting, northing = utm(lon, lat)
    assume(northing < 9_999_999)  # a metre before the equator, from the south, it has one more digit
    found = position_of_grid(f"{zone}{band} {easting:.1f} {northing:.1f}")
    assert found is not None
    assert pyproj.Geod(ellps="WGS84").inv(lon, lat, *found)[2] < 1.0


@pytest.mark.parametrize("text", ["38TMK 5943 47898", "61TMK 59432 47898", "38TIK 59432 47898", "38T", "0N 500000 100"])
def test_what_is_no_reference_has_no_position(text: str) -> None:
    assert position_of_grid(text) is None


def test_a_share_of_references_is_enough_where_one_is_asked_for() -> None:
    texts = ["38TMK 59432 47898", "38T 459432 4447898", "the old mill", ""]
    assert not are_grid_references(texts)
    assert are_grid_references(texts, 2 / 3)
    assert not are_grid_references(texts, 0.7)
    assert not are_grid_references(["", " "])
