import datetime as dt
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from geodata.analysis.time_axis import TimeAxis, arrange, day_at, make_axis, share_of, year_labels

FIRST, LAST = dt.date(1988, 1, 1), dt.date(2026, 6, 7)
AUTUMN = [dt.date(2020, 10, day) for day in (4, 9, 17, 20, 25)]

days = st.dates(FIRST, LAST)
axes = st.builds(make_axis, st.just(FIRST), st.just(LAST), st.lists(days, max_size=30))


@given(axes, days)
def test_a_day_comes_back_from_its_place(axis: TimeAxis, day: dt.date) -> None:
    assert day_at(axis, share_of(axis, day)) == day


@given(axes, st.lists(days, min_size=2, max_size=20, unique=True))
def test_later_days_stand_further_right(axis: TimeAxis, chosen: list[dt.date]) -> None:
    places = [share_of(axis, day) for day in sorted(chosen)]
    assert all(0.0 <= left < right <= 1.0 for left, right in pairwise(places))


@given(axes)
def test_the_axis_reaches_from_end_to_end(axis: TimeAxis) -> None:
    assert (day_at(axis, 0.0), day_at(axis, 1.0)) == (FIRST, LAST)
    assert (share_of(axis, dt.date(1500, 1, 1)), share_of(axis, dt.date(2500, 1, 1))) == (0.0, 1.0)


def test_months_in_which_much_happened_are_wider() -> None:
    even, stretched = make_axis(FIRST, LAST), make_axis(FIRST, LAST, AUTUMN)

    def october(axis: TimeAxis) -> float:
        return share_of(axis, dt.date(2020, 11, 1)) - share_of(axis, dt.date(2020, 10, 1))

    assert october(even) == pytest.approx(31 / (LAST - FIRST).days, rel=1e-6)
    assert october(stretched) > 50 * october(even)


def test_without_events_years_are_even() -> None:
    axis = make_axis(FIRST, LAST)
    halfway = FIRST + (LAST - FIRST) / 2
    assert share_of(axis, halfway) == pytest.approx(0.5, abs=1e-4)


@pytest.mark.parametrize("first", [dt.date(2025, 8, 8), dt.date(2025, 8, 1), dt.date(2024, 12, 31)])
def test_even_a_single_day_has_an_axis_of_a_year(first: dt.date) -> None:
    axis = make_axis(first, dt.date(2025, 8, 8), [dt.date(2025, 8, 8)])
    assert (axis.last - axis.first).days >= 365
    assert axis.last == dt.date(2025, 8, 8)
    assert list(axis.shares) == sorted(set(axis.shares))


places = st.lists(st.floats(0, 800), max_size=60).map(sorted)


@given(places, st.integers(1, 4))
def test_everything_is_in_one_mark_and_marks_of_a_row_keep_apart(xs: list[float], rows: int) -> None:
    marks = arrange(xs, 8.0, rows)
    assert sorted(member for mark in marks for member in mark.members) == list(range(len(xs)))
    for row in range(rows):
        in_row = [mark.x_px for mark in marks if mark.row == row]
        assert all(right - left >= 8.0 for left, right in pairwise(in_row))
    assert all(mark.row < rows for mark in marks)


@given(places)
def test_what_joins_a_mark_is_close_to_it(xs: list[float]) -> None:
    for mark in arrange(xs, 8.0, 2):
        assert all(0 <= xs[member] - mark.x_px < 8.0 for member in mark.members)


def test_years_are_labelled_without_touching_round_ones_first() -> None:
    labels = year_labels(make_axis(FIRST, LAST), 700.0, 34.0)
    assert {1990, 2000, 2010, 2020} <= {year for year, _ in labels}
    assert all(right - left >= 34.0 for (_, left), (_, right) in pairwise(labels))
