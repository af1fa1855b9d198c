"""Lakes out of tiles: joined, and the steps along tile edges smoothed."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
import shapely

from tools.build_data.water_areas import join_touching, levels_of, read_water, without_steps


def test_tiles_are_joined_and_others_left_alone() -> None:
    tiles = np.array([shapely.box(0, 0, 1, 1), shapely.box(1, 0, 2, 1), shapely.box(5, 5, 6, 6)])
    joined = join_touching(tiles)
    assert sorted(round(area, 6) for area in shapely.area(joined)) == [1.0, 2.0]


def test_a_step_along_a_tile_edge_becomes_a_slope() -> None:
    shore = [(0.0, 0.0), (0.5, 0.31), (0.5, 0.28), (0.54, 0.28), (0.54, 0.33), (1.0, 0.6), (0.9, -0.5), (0.1, -0.45)]
    smooth = without_steps(shapely.Polygon(shore))
    steps = np.abs(np.diff(shapely.get_coordinates(smooth), axis=0))
    assert (steps.min(axis=1) > 1e-9).all()
    assert smooth.area == pytest.approx(shapely.Polygon(shore).area, rel=0.02)


def test_a_lake_that_is_a_rectangle_stays_one() -> None:
    basin = shapely.box(46.0, 40.0, 46.05, 40.03)
    assert without_steps(basin).equals(basin)


def test_small_waters_are_left_out_by_zone_and_by_level(tmp_path: Path) -> None:
    sevan, pond = shapely.box(45.1, 40.2, 45.49, 40.5), shapely.box(46.0, 40.0, 46.001, 40.001)
    file = tmp_path / "water.json"
    member = shapely.geometry.mapping(shapely.multipolygons([sevan, pond]))
    file.write_text(json.dumps({"type": "GeometryCollection", "geometries": [member]}))
    least = {"caucasus": 1.0, "focus": 1.0, "near": 1.0, "far": 1.0, "world": 1.0}
    (lake,) = read_water(file, member=0, smallest_km2=least)
    assert lake.area / 1e6 == pytest.approx(1_100, rel=0.02)
    levels = levels_of(np.array([lake]), (250.0, 8000.0, 20_000.0))
    assert levels[250.0] is not None
    assert levels[8000.0] is not None
    assert levels[20_000.0] is None
