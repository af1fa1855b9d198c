"""Whether coordinates can be degrees: told by most of them, and a few slips change nothing."""

from __future__ import annotations

import numpy as np
import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as st

from geodata.core.repair_log import Notes
from geodata.io.reader_errors import MissingCrsError
from geodata.io.repair.crs import to_degrees

COUNT = 100


def points(beyond: int, odd: tuple[float, float]) -> np.ndarray:
    """A hundred points in the Caucasus, the last *beyond* of them at *odd*."""
    xy = np.tile([45.0, 40.0], (COUNT, 1))
    xy[COUNT - beyond :] = odd
    return shapely.points(xy)


@given(st.integers(0, COUNT), st.sampled_from([(500_000.0, 4_400_000.0), (400.0, 40.0), (45.0, 200.0)]), st.booleans())
def test_degrees_are_told_by_most_vertices(beyond: int, odd: tuple[float, float], said: bool) -> None:
    geometries, found = points(beyond, odd), "EPSG:4326" if said else ""
    slips = beyond * 2 <= COUNT and (said or min(map(abs, odd)) <= 90 or beyond * 50 <= COUNT)
    if slips:
        assert to_degrees(geometries, found, "", Notes("a.csv")) is geometries
        return
    with pytest.raises(MissingCrsError) as told:
        to_degrees(geometries, found, "", Notes("a.csv"))
    assert f"{odd[0]:,.0f}, {odd[1]:,.0f}" in str(told.value)


@given(st.floats(-360, 360), st.floats(-90, 90))
def test_whatever_can_be_degrees_is_taken_for_degrees(lon: float, lat: float) -> None:
    geometries = shapely.points([[lon, lat], [45.0, 40.0]])
    assert to_degrees(geometries, "", "", Notes("a.csv")) is geometries


@given(st.integers(32601, 32660), st.floats(200_000, 800_000), st.floats(0, 9_000_000))
def test_a_crs_that_is_given_goes_before_that_of_the_file(code: int, easting: float, northing: float) -> None:
    (point,) = to_degrees(shapely.points([[easting, northing]]), "EPSG:3857", f"EPSG:{code}", Notes("a.csv"))
    zone = code - 32600
    assert abs(point.x - (6 * zone - 183)) < 12 or northing > 8_000_000 or abs(point.x - (6 * zone - 183)) > 348
    assert 0 <= point.y <= 84
