"""Pictures in a map's plane: each pixel where it lies on Earth, and pins that agree as well as they can."""

from __future__ import annotations

import numpy as np
import pytest

from geodata.core.errors import DataError
from geodata.map.pictures.picture_warp import PictureInPlane, lonlat_of, pinned, premultiplied
from geodata.map.relief_warp import PlaneTile
from geodata.view.projection import REGIONAL, Projection, projection_for

DEGREES = (8.0, 0.0, 40.0, 0.0, -6.0, 45.0)  # 40–48° E, 45–39° N
WORLD = projection_for("+proj=eqearth +lon_0=20 +datum=WGS84 +units=m +no_defs")


def dot_at(x: float, y: float, size: tuple[int, int] = (400, 300)) -> np.ndarray:
    """A white picture with a red square of 7 pixels about a share of it."""
    pixels = np.full((size[1], size[0], 4), 255, dtype=np.uint8)
    column, row = int(x * size[0]), int(y * size[1])
    pixels[row - 3 : row + 4, column - 3 : column + 4, 1:3] = 0
    return pixels


@pytest.mark.parametrize("projection", [REGIONAL, projection_for("EPSG:3857"), projection_for("EPSG:32638")])
def test_what_is_at_a_place_of_the_picture_is_at_that_place_of_the_map(projection: Projection) -> None:
    plane = PictureInPlane(dot_at(0.25, 0.5), "EPSG:4326", DEGREES, projection)
    x, y = projection.project(42.0, 42.0)
    side = 64 * plane.pixel_m
    tile = plane.tile(PlaneTile(x - side / 2, y + side / 2, plane.pixel_m, 64))
    assert tile is not None
    rows, columns = np.nonzero(tile[:, :, 1] < 100)
    assert (columns.mean(), rows.mean()) == pytest.approx((31.5, 31.5), abs=1.5)
    assert tile[:, :, 3].min() == 255


def test_beyond_the_picture_there_is_nothing() -> None:
    plane = PictureInPlane(dot_at(0.5, 0.5), "EPSG:4326", DEGREES, REGIONAL)
    west, _south, _east, north = plane.bounds
    edge = plane.tile(PlaneTile(west - 50 * plane.pixel_m, north + 50 * plane.pixel_m, plane.pixel_m, 256))
    assert edge is not None
    assert edge[:40, :, 3].max() == 0
    assert edge[:, :, 3].max() == 255
    assert plane.tile(PlaneTile(west - 9e5, north, plane.pixel_m, 256)) is None


def test_far_off_many_pixels_become_their_mean() -> None:
    stripes = np.full((256, 256, 4), 255, dtype=np.uint8)
    stripes[:, ::2, :3] = 0
    plane = PictureInPlane(stripes, "EPSG:4326", DEGREES, REGIONAL)
    x, y = REGIONAL.project(44.0, 42.0)
    far = plane.pixel_m * 8
    tile = plane.tile(PlaneTile(x - 8 * far, y + 8 * far, far, 16))
    assert tile is not None
    assert tile[:, :, 0].min() > 110
    assert tile[:, :, 0].max() < 145


def test_a_picture_across_the_antimeridian_is_whole_on_a_map_of_the_pacific() -> None:
    across = (20.0, 0.0, 170.0, 0.0, -20.0, -10.0)  # 170° E to 170° W
    pacific = projection_for("EPSG:3832")
    plane = PictureInPlane(dot_at(0.75, 0.5), "EPSG:4326", across, pacific)
    x, y = pacific.project(-175.0, -20.0)
    tile = plane.tile(PlaneTile(x - 32 * plane.pixel_m, y + 32 * plane.pixel_m, plane.pixel_m, 64))
    assert tile is not None
    rows, columns = np.nonzero(tile[:, :, 1] < 100)
    assert (columns.mean(), rows.mean()) == pytest.approx((31.5, 31.5), abs=1.5)


def test_three_pins_fit_exactly_and_more_say_by_how_much_they_miss() -> None:
    shares = [(0.1, 0.1), (0.9, 0.15), (0.5, 0.9), (0.2, 0.7)]
    truth = lonlat_of(REGIONAL.crs, (8e5, 2e4, -1e6, 3e4, -6e5, 2e5), np.array(shares))
    pins = [(*share, *place) for share, place in zip(shares, truth.tolist(), strict=True)]
    affine, error = pinned(pins[:3], REGIONAL.crs)
    assert affine == pytest.approx((8e5, 2e4, -1e6, 3e4, -6e5, 2e5), abs=1.0)
    assert error == 0.0
    assert pinned(pins, REGIONAL.crs)[1] < 1.0
    pins[3] = (0.2, 0.7, pins[3][2] + 0.5, pins[3][3])
    assert 1_000 < pinned(pins, REGIONAL.crs)[1] < 50_000


@pytest.mark.parametrize(
    ("pins", "sentence"),
    [
        ([(0, 0, 44, 40), (1, 1, 45, 41)], "too few pins"),
        ([(0, 0, 44, 40), (0.5, 0.5, 45, 41), (1, 1, 44, 42)], "one line"),
        ([(0, 0, 44, 40), (0.5, 0.1, 44, 41), (1, 1, 44, 40)], "one line"),
        ([(0, 0, 44, 40), (0.5, 0.1, 45, 91), (1, 1, 44, 42)], "not on the Earth"),
    ],
)
def test_pins_that_place_nothing_are_refused(pins: list[tuple[float, float, float, float]], sentence: str) -> None:
    with pytest.raises(DataError, match=sentence):
        pinned(pins, "EPSG:3857")


def test_what_is_transparent_brings_no_colour_of_its_own() -> None:
    data = bytes([255, 0, 0, 0, 10, 20, 30, 255])
    assert premultiplied(data, 2, 1).tolist() == [[[0, 0, 0, 0], [10, 20, 30, 255]]]
