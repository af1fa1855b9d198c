import datetime as dt
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from geodata import View
from geodata.view.camera import Camera
from geodata.view.comparison import (
    move_divider,
    move_other,
    name_other,
    sides,
    swapped,
    view_other_as,
    with_comparison,
    with_names,
    with_viewpoint,
)
from geodata.view.panel_map import PanelMap
from geodata.view.view import Compare

OLD, NEW = dt.date(1988, 1, 1), dt.date(2025, 8, 8)
VIEW = View(Camera(46, 40, 500, 400), OLD)
SWIPE = with_comparison(VIEW, Compare.SWIPE, NEW)
BESIDE = with_comparison(VIEW, Compare.SIDE_BY_SIDE, NEW)


def test_one_date_has_one_side() -> None:
    (side,) = sides(VIEW, 900)
    assert (side.view, side.left_px, side.right_px, side.offset_px, side.width_px) == (VIEW, 0, 900, 0, 900)


def test_each_side_has_its_date_and_no_comparison_of_its_own() -> None:
    for view in (SWIPE, BESIDE):
        left, right = sides(view, 900)
        assert (left.view.date, right.view.date) == (OLD, NEW)
        assert left.view.comparison is None
        assert right.view.comparison is None


@given(st.floats(-2, 3), st.integers(100, 4000))
def test_a_swiped_picture_is_one_picture_cut_in_two(divider: float, width: int) -> None:
    left, right = sides(move_divider(SWIPE, divider), width)
    assert (left.left_px, left.right_px, right.right_px) == (0, right.left_px, width)
    assert (left.offset_px, right.offset_px, left.width_px, right.width_px) == (0, 0, width, width)
    assert 0 < left.right_px < width


@given(st.integers(100, 4000))
def test_halves_side_by_side_fill_the_picture(width: int) -> None:
    left, right = sides(BESIDE, width)
    assert left.width_px + right.width_px == width
    assert right.offset_px == right.left_px == left.right_px == left.width_px


def test_a_range_keeps_its_length_on_both_sides() -> None:
    ranged = replace(SWIPE, since=dt.date(1987, 1, 1))
    _, right = sides(ranged, 900)
    assert right.view.since == NEW - (OLD - dt.date(1987, 1, 1))


def test_changing_sides_twice_changes_nothing() -> None:
    view = name_other(move_divider(SWIPE, 0.3), "ru")
    there = swapped(view)
    assert there.date == NEW
    assert there.names == "ru"
    assert there.comparison is not None
    assert there.comparison.date == OLD
    assert swapped(there) == view


def test_names_go_to_both_sides_unless_they_were_set_apart() -> None:
    both = with_names(SWIPE, "hy")
    assert [side.view.names for side in sides(both, 900)] == ["hy"] * 2
    apart = with_names(name_other(SWIPE, "az"), "hy")
    assert [side.view.names for side in sides(apart, 900)] == ["hy", "az"]


def test_a_viewpoint_goes_to_both_sides_unless_they_were_set_apart() -> None:
    both = with_viewpoint(SWIPE, "law")
    assert [side.view.viewpoint for side in sides(both, 900)] == ["law"] * 2
    apart = with_viewpoint(view_other_as(SWIPE, "geo"), "law")
    assert [side.view.viewpoint for side in sides(apart, 900)] == ["law", "geo"]
    assert view_other_as(VIEW, "geo") == VIEW


def test_another_way_of_comparing_keeps_the_other_date_and_none_ends_it() -> None:
    moved = move_other(SWIPE, dt.date(2001, 1, 1))
    beside = with_comparison(moved, Compare.SIDE_BY_SIDE, NEW)
    assert beside.comparison is not None
    assert (beside.comparison.how, beside.comparison.date) == (Compare.SIDE_BY_SIDE, dt.date(2001, 1, 1))
    assert with_comparison(beside, None, NEW) == VIEW


def test_panels_give_way_to_the_map_that_is_compared() -> None:
    panels = replace(VIEW, panels=(PanelMap(date=OLD), PanelMap(date=NEW)))
    assert with_comparison(panels, Compare.SWIPE, NEW) == SWIPE
    assert with_comparison(panels, None, NEW) == panels


@pytest.mark.parametrize("change", [swapped, lambda view: move_divider(view, 0.2), lambda view: move_other(view, NEW)])
def test_without_comparison_nothing_changes(change) -> None:
    assert change(VIEW) == VIEW
