"""The axis of an area: its direction, its ends and its bend, against shapes whose axis is known."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from geodata.map.area_axis import MOST_SAG, STEEPEST, axis_of, largest_part

STEP = 4.0


def bar(angle_deg: float, length: float = 200.0, width: float = 40.0) -> list[tuple[float, float]]:
    """Cells of a bar about (300, 200), turned by an angle."""
    turn = math.radians(angle_deg)
    cells = []
    for column in range(0, 600, int(STEP)):
        for row in range(0, 400, int(STEP)):
            x, y = column - 300, row - 200
            u, v = x * math.cos(turn) + y * math.sin(turn), y * math.cos(turn) - x * math.sin(turn)
            if abs(u) <= length / 2 and abs(v) <= width / 2:
                cells.append((float(column), float(row)))
    return cells


@given(st.floats(-50, 50))
def test_the_axis_of_a_bar_is_its_own_direction(angle_deg: float) -> None:
    axis = axis_of(bar(angle_deg), STEP)
    assert axis is not None
    assert math.degrees(axis.turn) == pytest.approx(angle_deg, abs=3)
    assert math.dist(axis.at(axis.low), axis.at(axis.high)) == pytest.approx(200, abs=4 * STEP)
    assert axis.at(0) == pytest.approx((300, 200), abs=STEP)


@given(st.floats(60, 120))
def test_no_axis_is_too_steep_to_read(angle_deg: float) -> None:
    axis = axis_of(bar(angle_deg), STEP)
    assert axis is None or abs(axis.turn) <= STEEPEST


def test_an_area_as_high_as_wide_has_a_level_axis() -> None:
    axis = axis_of([(float(x), float(y)) for x in range(0, 100, 4) for y in range(0, 100, 4)], STEP)
    assert axis is not None
    assert axis.turn == 0


def test_the_axis_of_an_arc_bends_with_it() -> None:
    cells = [
        (float(x), float(y))
        for x in range(0, 400, 4)
        for y in range(0, 300, 4)
        if 260 <= math.hypot(x - 200, y - 400) <= 310 and y < 220
    ]
    axis = axis_of(cells, STEP)
    assert axis is not None
    ends, middle = [axis.at(axis.low), axis.at(axis.high)], axis.at((axis.low + axis.high) / 2)
    assert middle[1] < min(end[1] for end in ends) - 20  # screens count downwards: the arc rises in its middle
    assert abs(axis.c) * (axis.high - axis.low) / 4 <= MOST_SAG + 1e-9


def test_of_two_parts_the_larger_is_taken() -> None:
    large = [(float(x), float(y)) for x in range(0, 80, 4) for y in range(0, 40, 4)]
    small = [(float(x), float(y)) for x in range(200, 220, 4) for y in range(0, 20, 4)]
    assert sorted(largest_part([*small, *large], STEP)) == sorted(large)


def test_a_few_cells_have_no_axis() -> None:
    assert axis_of([(0.0, 0.0), (4.0, 0.0)], STEP) is None


@pytest.mark.parametrize("offset", [0.0, 0.25, 0.5, 0.75])
def test_cells_on_a_grid_hang_together_wherever_it_begins(offset: float) -> None:
    cells = [((column + offset) * STEP, (row + offset) * STEP) for column in range(20) for row in range(5)]
    assert len(largest_part(cells, STEP)) == len(cells)
