from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from geodata.core.errors import DataError
from geodata.map.heights.contours import contour_greys
from geodata.map.heights.near_heights import NearHeights, load_near_heights, near_heights_bytes, near_heights_from
from geodata.map.relief import FLAT
from geodata.map.relief_warp import PlaneTile
from geodata.view.projection import REGIONAL

PIXEL_M = 1000.0
MIDDLE = PlaneTile(150_000.0, -150_000.0, 100.0, 64)


def slope(east: float, north: float) -> NearHeights:
    """An even slope of 300 × 300 km: so many metres a metre towards east and towards north."""
    down, right = np.mgrid[0:300, 0:300].astype(np.float32)
    return NearHeights("", PIXEL_M, 0.0, 0.0, (right * east - down * north) * np.float32(PIXEL_M))


@pytest.mark.parametrize(
    ("lon", "lat", "least_m", "most_m"),
    [
        (45.33, 40.35, 1850, 1950),  # Lake Sevan: 1,900 m
        (44.30, 39.70, 3000, 5137),  # Ararat: the cone of its summit, 5,137 m, is less wide than what is smoothed
        (44.51, 40.18, 850, 1250),  # Yerevan
        (46.75, 39.82, 650, 1100),  # Stepanakert
        (48.30, 40.00, -30, 60),  # the lowland of Kura and Aras
    ],
)
def test_heights_are_those_of_known_places(lon: float, lat: float, least_m: float, most_m: float) -> None:
    x, y = REGIONAL.project(lon, lat)
    height, _, _ = load_near_heights().surface(np.array([x]), np.array([y]))
    assert least_m < height[0, 0] < most_m


@pytest.mark.parametrize(
    ("lon", "lat"), [(42.44, 43.35), (44.20, 40.53), (44.30, 39.70)], ids=["Elbrus", "Aragats", "Ararat"]
)
def test_summits_lie_where_they_are(lon: float, lat: float) -> None:
    x, y = REGIONAL.project(lon, lat)
    around = np.arange(-12_000.0, 12_001.0, 500.0)
    height, _, _ = load_near_heights().surface(x + around, y - around)
    row, column = np.unravel_index(np.argmax(height), height.shape)
    assert np.hypot(around[row], around[column]) < 2_500


@given(st.floats(43.0, 48.0), st.floats(39.0, 42.0))
def test_slopes_are_those_of_the_surface(lon: float, lat: float) -> None:
    heights, (x, y) = load_near_heights(), REGIONAL.project(lon, lat)
    near, eastward, northward = heights.surface(np.array([x - 20, x, x + 20]), np.array([y + 20, y, y - 20]))
    assert eastward[1, 1] == pytest.approx((near[1, 2] - near[1, 0]) / 40, abs=0.01)
    assert northward[1, 1] == pytest.approx((near[0, 1] - near[2, 1]) / 40, abs=0.01)


def test_lines_lie_as_far_apart_as_the_ground_rises() -> None:
    greys = contour_greys(slope(-0.1, 0.0), MIDDLE, 100, 1.5)  # rises 100 m in 10 pixels, to the west
    assert greys is not None
    row = greys[32].astype(int)
    lines = [at for at in range(1, 63) if row[at] != FLAT and row[at - 1] <= row[at] > row[at + 1]] or [
        at for at in range(1, 63) if row[at] != FLAT and row[at - 1] >= row[at] < row[at + 1]
    ]
    assert set(np.diff(lines)) == {10}


def test_lines_are_light_towards_the_light_and_dark_away_from_it() -> None:
    lit, dark = (contour_greys(slope(east, north), MIDDLE, 100, 1.5) for east, north in ((0.1, -0.1), (-0.1, 0.1)))
    assert lit is not None
    assert dark is not None
    assert (lit.min(), dark.max()) == (FLAT, FLAT)
    assert lit.max() > 240
    assert dark.min() < 16


def test_even_ground_and_ground_of_which_nothing_is_known_have_no_lines() -> None:
    assert contour_greys(slope(0.0, 0.001), MIDDLE, 100, 1.5) is None
    beyond = PlaneTile(400_000.0, -150_000.0, 100.0, 64)
    assert contour_greys(slope(0.1, 0.1), beyond, 100, 1.5) is None


def test_heights_are_read_as_they_were_written(tmp_path: Path) -> None:
    heights = load_near_heights()
    (tmp_path / "heights.bin").write_bytes(near_heights_bytes(heights))
    again = near_heights_from(tmp_path / "heights.bin")
    assert (again.bounds, again.crs) == (heights.bounds, heights.crs)
    assert np.array_equal(again.coefficients_m, heights.coefficients_m)


@pytest.mark.parametrize("damage", [lambda data: b"", lambda data: data[:-50], lambda data: data[:20] + b"\xff" * 30])
def test_a_damaged_file_is_named(tmp_path: Path, damage: Callable[[bytes], bytes]) -> None:
    path = tmp_path / "heights.bin"
    path.write_bytes(damage(near_heights_bytes(load_near_heights())))
    with pytest.raises(DataError, match=r"heights\.bin"):
        near_heights_from(path)
