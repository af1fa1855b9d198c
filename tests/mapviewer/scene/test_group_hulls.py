"""The ground of a group of states against Shapely's hulls, distances and buffers."""

from __future__ import annotations

import math

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from shapely import LineString, MultiPoint, Point, Polygon

from mapviewer.scene.group_hulls import hull_of, outside, ring_around

PLACES = st.lists(st.tuples(st.integers(-9, 9), st.integers(-9, 9)), min_size=3, max_size=9)
REACH = 2.0


@given(PLACES)
def test_the_hull_is_convex_and_holds_all_places(places: list[tuple[int, int]]) -> None:
    expected = MultiPoint(places).convex_hull
    hull = hull_of(places)
    assert set(hull) <= set(places)
    assert len(hull) == len(set(hull))
    if isinstance(expected, Polygon):
        assert Polygon(hull).equals(expected)
        assert Polygon(hull).exterior.is_ccw
        assert len(hull) == len(expected.normalize().exterior.coords) - 1  # no corner on a straight side


@pytest.mark.parametrize("places", [[], [(1, 2)], [(3, 1), (0, 0)], [(3, 1), (0, 0), (3, 1)]])
def test_fewer_than_three_places_are_their_own_hull(places: list[tuple[int, int]]) -> None:
    assert hull_of(places) == sorted(set(places))


@given(PLACES)
@settings(max_examples=60)
def test_the_ring_is_everywhere_so_far_outside(places: list[tuple[int, int]]) -> None:
    hull = MultiPoint(places).convex_hull
    assume(isinstance(hull, Polygon))
    ring = ring_around(places, REACH)
    assert ring[0] == ring[-1]
    for x, y in ring:
        assert hull.distance(Point(x, y)) == pytest.approx(REACH, abs=1e-9)
    drawn, exact = Polygon(ring), hull.buffer(REACH, quad_segs=64)
    assert drawn.is_valid
    # Round at its corners: of a circle in steps of at most 30 degrees no more than its sagitta is missing.
    assert exact.buffer(1e-3).contains(drawn)
    assert drawn.buffer(REACH * (1 - math.cos(math.radians(15))) + 1e-3).contains(exact)


def test_a_line_begins_where_it_leaves_the_ground() -> None:
    members = [(0.0, 0.0), (10.0, 0.0), (10.0, 10.0), (0.0, 10.0)]
    line = [(5.0, 5.0), (9.0, 5.0), (11.0, 5.0), (12.0, 5.0), (12.1, 5.0), (20.0, 5.0)]
    assert outside(line, members, 2.0) == line[4:]  # what is just as far is not yet off
    assert outside(line, members, 0.5) == line[2:]
    assert outside(line[:3], members, 2.0) == line[1:3]  # which never leaves it: its last piece
    assert outside(line[3:], members, 0.0) == line[3:]


@given(PLACES, st.lists(st.tuples(st.integers(-30, 30), st.integers(-30, 30)), min_size=2, max_size=8))
@settings(max_examples=80)
def test_what_is_left_of_a_line_is_off_the_ground(places: list[tuple[int, int]], line: list[tuple[int, int]]) -> None:
    ground = MultiPoint(places).convex_hull
    far = [ground.distance(Point(point)) > REACH + 1e-9 for point in line[:-1]]
    assume(not any(abs(ground.distance(Point(point)) - REACH) < 1e-6 for point in line))
    assert outside(line, places, REACH) == (line[far.index(True) :] if any(far) else line[-2:])


def test_a_group_of_two_is_the_line_between_them() -> None:
    ring = ring_around([(0.0, 0.0), (6.0, 0.0)], 1.0)
    between = LineString([(0, 0), (6, 0)])
    assert [between.distance(Point(point)) for point in ring] == pytest.approx([1.0] * len(ring))
    assert Polygon(ring).area == pytest.approx(between.buffer(1.0).area, rel=0.02)
    line = [(3.0, 0.5), (3.0, 0.9), (3.0, 1.1), (3.0, 4.0)]
    assert outside(line, [(0.0, 0.0), (6.0, 0.0)], 1.0) == line[2:]
