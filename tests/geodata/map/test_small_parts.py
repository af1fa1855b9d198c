from __future__ import annotations

from array import array

from geodata.map.shapes import Level
from geodata.map.small_parts import without_small


def pond(x: float, side: float, corners: int = 8) -> array[float]:
    """A closed ring with as many vertices along the sides of a square."""
    around = [(0.0, 0.0), (0.5, 0.0), (1.0, 0.0), (1.0, 0.5), (1.0, 1.0), (0.5, 1.0), (0.0, 1.0), (0.0, 0.5)][:corners]
    points = [*around, around[0]]
    return array("d", [value for a, b in points for value in (x + a * side, b * side)])


def test_small_ponds_and_those_without_shape_are_left_out() -> None:
    large, small, triangle = pond(0, 1000), pond(5000, 100), pond(9000, 1000, corners=3)
    hole, speck = pond(300, 400), pond(800, 50)
    level = Level(10.0, (large, hole, speck, small, triangle), (3, 1, 1), 41)
    found = without_small(level, 100_000.0)
    assert found.rings == (large, hole)
    assert found.parts == (2,)
    assert found.vertex_count == 18


def test_the_same_scale_is_worked_out_once() -> None:
    level = Level(10.0, (pond(0, 1000),), (1,), 9)
    assert without_small(level, 1000.0) is without_small(level, 1000.5)
