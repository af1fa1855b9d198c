import numpy as np
import pytest

from geodata.map.relief import MERCATOR_CRS, ReliefLevel
from geodata.map.relief_warp import WORLD_M, PlaneTile, warped_tile
from geodata.view.projected_arrays import project_many, unproject_many
from geodata.view.projection import LambertConformalConic, Projection, projection_for
from geodata.view.world_projections import AzimuthalEqualArea, EqualEarth, Mercator

PLANES = [
    LambertConformalConic(-38, -28, -33, -71), AzimuthalEqualArea(0, 170), AzimuthalEqualArea(90, 0), EqualEarth(150),
    Mercator(5, 170), projection_for("+proj=laea +lat_0=15 +lon_0=0 +datum=WGS84 +units=m +no_defs"),
]  # fmt: skip
SIDE = 64
PIXEL_M = WORLD_M / (4 * SIDE)
WORLD = ReliefLevel(MERCATOR_CRS, PIXEL_M, -WORLD_M / 2, WORLD_M / 2, 4, 4, 0.0, SIDE, ())


def eastward(level: ReliefLevel, column: int, row: int) -> np.ndarray:
    """Greys that tell the longitude: 0 in the west, 255 in the east, as far as bytes can."""
    return np.tile(np.arange(column * SIDE, (column + 1) * SIDE, dtype=np.uint8), (SIDE, 1))


def tile_about(projection: Projection, lon: float, lat: float) -> PlaneTile:
    x, y = projection.project(lon, lat)
    return PlaneTile(x - 16 * 20_000, y + 16 * 20_000, 20_000, 32)


@pytest.mark.parametrize("plane", PLANES, ids=lambda plane: plane.crs)
def test_a_pixel_shows_the_ground_that_lies_there(plane: Projection) -> None:
    middle = getattr(plane, "lon_0_deg", 0.0)
    for lon, lat in ((middle + 8, 30.0), (middle - 6, -20.0)):
        if abs(lat - getattr(plane, "lat_0_deg", 0.0)) > 100:
            continue
        grey = warped_tile(plane, tile_about(plane, lon, lat), [WORLD], eastward)
        assert grey is not None
        turned = (lon + 180.0) % 360.0 - 180.0
        assert grey[15:17, 15:17].mean() == pytest.approx((turned + 180) / 360 * 256 - 0.5, abs=1.0)


def test_beside_a_world_map_and_in_places_without_a_level_all_is_flat() -> None:
    plane = EqualEarth(0)
    beside = PlaneTile(plane.project(179.99, 0)[0] + 500_000, 100_000, 20_000, 32)
    assert warped_tile(plane, beside, [WORLD], eastward) is None
    assert warped_tile(plane, tile_about(plane, 0, 0), [WORLD], lambda *_: None) is None


def test_the_rim_of_a_world_map_is_sharp() -> None:
    plane = EqualEarth(0)
    tile = tile_about(plane, 179.99, 0)
    grey = warped_tile(plane, tile, [WORLD], eastward)
    assert grey is not None
    assert (grey[16, :13] > 240).all()
    assert (grey[16, 18:] == 128).all()


@pytest.mark.parametrize("plane", PLANES, ids=lambda plane: plane.crs)
def test_arrays_are_unprojected_as_points_are(plane: Projection) -> None:
    middle = getattr(plane, "lon_0_deg", 0.0)
    lonlat = np.array([(middle + east, north) for east in (-20.0, 3.0, 15.0) for north in (-40.0, 2.0, 55.0)])
    xy = project_many(plane, lonlat)
    points = np.array([plane.unproject(x, y) for x, y in xy.tolist()])
    assert unproject_many(plane, xy)[:, 1] == pytest.approx(points[:, 1], abs=1e-7)
    turns = (unproject_many(plane, xy)[:, 0] - points[:, 0] + 180.0) % 360.0 - 180.0
    assert turns == pytest.approx(0.0, abs=1e-7)


def test_a_level_fades_alike_towards_all_its_edges() -> None:
    """A level of a part of the world must not end abruptly, on whichever side it ends."""
    level = ReliefLevel(MERCATOR_CRS, PIXEL_M, -SIDE * PIXEL_M, SIDE * PIXEL_M, 2, 2, 0.0, SIDE, ())
    bright = np.full((SIDE, SIDE), 255, dtype=np.uint8)
    side = 3 * SIDE
    # A plane that is Mercator's own at the equator: its pixels are the level's, and half a level lies around it.
    tile = PlaneTile(-side / 2 * PIXEL_M, side / 2 * PIXEL_M, PIXEL_M, side)
    grey = warped_tile(Mercator(0, 0), tile, [level], lambda *_: bright)
    assert grey is not None
    middle, edge = grey[side // 2].astype(int), SIDE // 2
    column = grey[:, side // 2].astype(int)
    for profile in (middle, middle[::-1], column, column[::-1]):
        assert (profile[:edge] == 128).all()
        assert (np.diff(profile[edge + 1 : edge + 20]) > 0).all()  # brighter pixel by pixel
        assert profile[side // 2] == 255
        assert 128 < profile[edge + 12] < 255


def test_what_only_fills_up_the_last_tiles_of_a_level_is_not_shown() -> None:
    """A level of two tiles, of which the second has relief in its western half alone."""
    level = ReliefLevel(MERCATOR_CRS, PIXEL_M, 0.0, WORLD_M / 8, 2, 1, 0.0, SIDE, (), SIDE + SIDE // 2, SIDE)
    plane = Mercator(5, 170)
    lon = 360 * (SIDE * 1.75) * PIXEL_M / WORLD_M
    assert (
        warped_tile(plane, tile_about(plane, lon, 10.0), [level], lambda *_: np.full((SIDE, SIDE), 40, np.uint8))
        is None
    )
    lon = 360 * SIDE * PIXEL_M / WORLD_M
    assert (
        warped_tile(plane, tile_about(plane, lon, 20.0), [level], lambda *_: np.full((SIDE, SIDE), 40, np.uint8))
        is not None
    )
