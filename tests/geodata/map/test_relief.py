from pathlib import Path

import pytest

from geodata.core.errors import DataError
from geodata.map.relief import MAGIC, MERCATOR_CRS, ReliefLevel, load_relief, relief_from, serving
from geodata.view.projection import REGIONAL

HOME = (-1_900_000.0, -950_000.0, 2_150_000.0, 1_500_000.0)


def test_the_regional_plane_has_relief_at_every_scale_and_the_world_in_mercator() -> None:
    regional, world = load_relief().in_plane(REGIONAL.crs), load_relief().in_plane(MERCATOR_CRS)
    for levels in (regional, world):
        assert list(levels) == sorted(levels, key=lambda level: (level.from_m, level.pixel_m))
        assert levels[0].from_m <= levels[0].pixel_m
    assert regional[-1].covers((-6e6, -5e6, 6e6, 5e6))
    assert world[-1].bounds[2] - world[-1].bounds[0] > 40e6


@pytest.mark.parametrize("metres_per_px", [100.0, 700.0, 1400.0, 2300.0, 3000.0, 6000.0, 50_000.0])
def test_a_scale_is_served_by_pictures_not_coarser_than_it(metres_per_px: float) -> None:
    levels = load_relief().in_plane(REGIONAL.crs)
    finest = serving(levels, metres_per_px, HOME)[-1]
    assert finest.pixel_m <= max(metres_per_px * 1.2, levels[0].pixel_m)


def test_where_a_level_ends_a_coarser_one_goes_on() -> None:
    levels = load_relief().in_plane(REGIONAL.crs)
    served = serving(levels, 1400.0, (-5e6, -4e6, 5e6, 4e6))
    assert len(served) > 1
    assert served[0].covers((-5e6, -4e6, 5e6, 4e6))
    assert [level.pixel_m for level in served] == sorted((level.pixel_m for level in served), reverse=True)
    assert len(serving(levels, 1400.0, (0.0, 0.0, 1e5, 1e5))) == 1


def test_mountains_have_tiles_and_the_open_sea_none() -> None:
    level = load_relief().in_plane(REGIONAL.crs)[2]
    mountains = next(level.tiles_in((1.4e6, -0.4e6, 1.5e6, -0.3e6)))
    assert load_relief().tile(level, *mountains)[:2] == b"\xff\xd8"  # a JPEG
    world = load_relief().in_plane(MERCATOR_CRS)[1]
    assert any(tile is None for tile in world.tiles)


@pytest.mark.parametrize("damage", [b"", b"something else entirely", MAGIC, MAGIC + b"\xff" * 8, MAGIC + b"\0" * 8])
def test_a_damaged_file_is_a_problem_of_data(tmp_path: Path, damage: bytes) -> None:
    path = tmp_path / "relief.mvtiles"
    path.write_bytes(damage)
    with pytest.raises(DataError, match="relief"):
        relief_from(path)


def test_a_level_ends_where_its_last_tiles_are_only_filled_up() -> None:
    level = ReliefLevel("plane", 100.0, 0.0, 0.0, 2, 1, 0.0, 512, (None, None), width_px=600, height_px=300)
    assert level.bounds == (0.0, -30_000.0, 60_000.0, 0.0)
    assert not level.covers((50_000.0, -20_000.0, 70_000.0, -10_000.0))


def test_shipped_levels_tell_how_far_they_go() -> None:
    for level in load_relief().levels:
        assert (level.columns - 1) * level.tile_px < level.width_px <= level.columns * level.tile_px
        assert (level.rows - 1) * level.tile_px < level.height_px <= level.rows * level.tile_px
