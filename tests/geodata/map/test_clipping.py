import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from geodata.map.base_map import as_polygons
from geodata.map.clipping import LARGE_VERTICES, clipped, near
from geodata.map.shapes import Level, PackedFeature, pack_in_memory

corner = st.floats(-300, 300)


def level_of(rings: list[np.ndarray]) -> Level:
    flat = [ring.ravel() for ring in rings]
    (shape,) = pack_in_memory([PackedFeature("a", "area", {}, [(0.0, flat, [1] * len(flat))])])
    return shape.levels[0]


def star(seed: int, count: int = 400) -> np.ndarray:
    """A ring around the origin with teeth of very different length."""
    turns = np.linspace(0, 2 * np.pi, count, endpoint=False)
    reach = np.random.default_rng(seed).uniform(5, 400, count)
    ring = np.column_stack([reach * np.cos(turns), reach * np.sin(turns)])
    return np.concatenate([ring, ring[:1]])


@given(st.integers(0, 10_000), corner, corner, st.floats(5, 200), st.floats(5, 200))
@settings(max_examples=60, deadline=None)
def test_nothing_changes_inside_the_rectangle(seed: int, x: float, y: float, width: float, height: float) -> None:
    level = level_of([star(seed)])
    box = (x, y, x + width, y + height)
    before, after = as_polygons(level), shapely.make_valid(as_polygons(clipped(level, box)))
    window = shapely.box(*box)
    difference = shapely.symmetric_difference(window & before, window & after)
    assert difference.area < 1e-6


def test_a_very_large_shape_is_drawn_with_what_is_near() -> None:
    ring = star(3, 2 * LARGE_VERTICES)
    level = level_of([ring, ring + 5000.0])
    few = near(level, (0.0, 0.0, 10.0, 10.0))
    assert few.vertex_count < 0.5 * level.vertex_count
    assert len(few.rings[1]) < 20
    assert near(level, (1.0, 1.0, 9.0, 9.0)) is few
    assert near(level, (300.0, 300.0, 310.0, 310.0)) is not few


@pytest.mark.parametrize(("across", "up"), [(-1, 0), (1, 0), (0, -1), (0, 1)])
def test_what_was_kept_for_one_place_is_not_drawn_at_another(across: int, up: int) -> None:
    """A picture that moved in any direction gets what lies there; one that hardly moved, what was kept."""
    level = level_of([star(3, 2 * LARGE_VERTICES)])
    here = near(level, (100.0, -200.0, 110.0, -190.0))
    assert near(level, (101.0, -199.0, 109.0, -191.0)) is here
    moved = (100.0 + 150 * across, -200.0 + 150 * up, 110.0 + 150 * across, -190.0 + 150 * up)
    there = near(level, moved)
    assert there is not here
    window = shapely.box(*moved)
    whole, drawn = as_polygons(level), shapely.make_valid(as_polygons(there))
    assert shapely.symmetric_difference(window & whole, window & drawn).area < 1e-6


def test_from_far_away_is_not_kept_for_near_by() -> None:
    level = level_of([star(3, 2 * LARGE_VERTICES)])
    far = near(level, (-400.0, -400.0, 400.0, 400.0))
    close = near(level, (0.0, 0.0, 10.0, 10.0))
    assert close is not far
    assert close.vertex_count < 0.5 * far.vertex_count


def test_small_shapes_stay_as_they_are() -> None:
    level = level_of([star(3)])
    assert near(level, (0.0, 0.0, 1.0, 1.0)) is level
