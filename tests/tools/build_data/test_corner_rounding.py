"""Corners are cut the same way from both sides, and not too far."""

from __future__ import annotations

import numpy as np
import pytest
import shapely

from tools.build_data.corner_rounding import rounded_area, rounded_coverage, rounded_line
from tools.build_data.line_levels import stepped

ZIGZAG = [(10.0, 0.0), (10.0, 4.0), (8.0, 5.0), (10.0, 6.0), (10.0, 10.0)]
LEFT = shapely.Polygon([(0, 0), *ZIGZAG, (0, 10)])
RIGHT = shapely.Polygon([*ZIGZAG, (20, 10), (20, 0)])


def test_the_way_back_is_cut_like_the_way_there() -> None:
    line = np.array(ZIGZAG)
    assert rounded_line(line, 0.7)[::-1] == pytest.approx(rounded_line(line[::-1], 0.7))


def test_nothing_is_cut_farther_from_a_corner_than_asked() -> None:
    made = shapely.linestrings(rounded_line(np.array([[0.0, 0.0], [100.0, 0.0], [100.0, 100.0]]), 2.0))
    assert shapely.distance(made, shapely.Point(100, 0)) == pytest.approx(2**0.5)


def test_neighbours_go_on_sharing_their_border() -> None:
    soft = rounded_coverage({"a": LEFT, "b": RIGHT}, 2.0, 3)
    assert shapely.coverage_is_valid(np.array(list(soft.values())))
    assert soft["a"].area + soft["b"].area == pytest.approx(200, rel=0.05)
    assert not soft["a"].touches(shapely.Point(8, 5))


def test_a_ring_is_rounded_where_it_begins_too() -> None:
    soft = rounded_area(shapely.box(0, 0, 8, 8), times=1)
    assert shapely.get_num_coordinates(soft) == 9
    assert not soft.intersects(shapely.Point(0, 0))


def test_coarser_levels_lose_islets_but_no_state() -> None:
    far, islet = shapely.box(50, 0, 50.5, 0.5), shapely.box(30, 0, 30.5, 0.5)
    finest = {"a": shapely.union_all([LEFT, islet]), "b": RIGHT, "c": far}
    [level] = stepped(finest, {2.0: 0.5}, unit=1.0, decimals=3).values()
    assert set(level) == {"a", "b", "c"}
    assert len(shapely.get_parts(level["a"])) == 1
