import datetime as dt
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from geodata import DataError, View, open_story
from geodata.analysis.timeline_events import (
    Tick,
    TickKind,
    axis_of,
    held_to,
    move_end,
    move_since,
    next_event,
    previous_event,
    read_days,
    shifted,
    ticks_in_view,
    ticks_of,
    with_range,
    written_days,
)
from geodata.view.camera import Camera
from geodata.view.view import select, toggle_layer
from geodata.world.world import World

VIEW = View(Camera(46, 40, 500, 400), dt.date(2020, 10, 5))


def day(text: str) -> dt.date:
    return dt.date.fromisoformat(text)


@pytest.fixture(scope="module")
def world() -> World:
    return World(open_story("caucasus"))


@pytest.fixture(scope="module")
def ticks(world: World) -> tuple[Tick, ...]:
    return ticks_of(world)


def test_events_and_dated_statements_are_there_with_their_themes(ticks: tuple[Tick, ...]) -> None:
    by_id = {tick.id: tick for tick in ticks}
    assert (by_id["ev-agdam-2020"].day, by_id["ev-agdam-2020"].theme) == (day("2020-11-20"), "plum")
    assert (by_id["ev-aircrash"].day, by_id["ev-aircrash"].theme) == (day("2024-12-25"), "away")
    assert by_id["ev-washington"].theme == "amber"
    claim = by_id["tjk-demand-rus"]
    assert (claim.kind, claim.theme, claim.when) == (TickKind.CLAIM, "none", "14 Oct 2022")
    assert claim.names.english == "Tajikistan – Russia (demand)"
    assert "geo-absent-all" not in by_id
    assert [tick.day for tick in ticks] == sorted(tick.day for tick in ticks)


def test_a_date_known_to_the_month_says_so(ticks: tuple[Tick, ...]) -> None:
    assert {tick.id: tick.when for tick in ticks}["ev-ctx-video-2022"] == "January 2022"


def test_context_stands_there_only_when_asked_for(world: World, ticks: tuple[Tick, ...]) -> None:
    def ids(view: View) -> set[str]:
        return {tick.id for tick in ticks_in_view(ticks, world, view)}

    context = {"ctx-arm-rus-2024", "ev-ctx-framework", "ev-shushadecl"}
    view = toggle_layer(world.story.view, "events", False)
    assert not ids(view) & context
    assert context <= ids(replace(view, context=True))
    assert ids(toggle_layer(view, "events-context", True)) & context == {"ev-ctx-framework"}
    assert {"ev-war-2020", "ev-xian", "central-asia-toward-chn"} <= ids(view)


def test_the_lens_takes_statements_and_leaves_events(world: World, ticks: tuple[Tick, ...]) -> None:
    china = ticks_in_view(ticks, world, replace(world.story.view, lens="chn"))
    assert {"central-asia-toward-chn", "chn-toward-central-asia"} <= {tick.id for tick in china}
    assert "tjk-demand-rus" not in {tick.id for tick in china}
    assert "ev-rahmon" in {tick.id for tick in china}


def test_the_axis_reaches_from_the_first_to_the_last_known_day(world: World, ticks: tuple[Tick, ...]) -> None:
    axis = axis_of(world.story, ticks)
    assert (axis.first, axis.last) == (day("1988-01-01"), day("2026-06-25"))


def test_next_goes_through_all_events_in_order_and_previous_back(world: World, ticks: tuple[Tick, ...]) -> None:
    view = replace(world.story.view, date=day("1980-01-01"))
    shown = ticks_in_view(ticks, world, view)
    events = [tick.id for tick in shown if tick.kind is TickKind.EVENT]

    def walked(find, view: View) -> list[str]:
        seen = []
        while (tick := find(shown, view)) is not None:
            seen.append(tick.id)
            view = select(replace(view, date=tick.day), tick.id)
        return seen

    assert walked(next_event, view) == events
    last = select(replace(view, date=shown[-1].day), events[-1])
    assert walked(previous_event, last) == events[-2::-1]


def test_between_two_events_next_and_previous_are_its_neighbours(world: World, ticks: tuple[Tick, ...]) -> None:
    view = replace(world.story.view, date=day("2020-10-05"))
    after, before = next_event(ticks, view), previous_event(ticks, view)
    assert after is not None
    assert before is not None
    assert (after.id, before.id) == ("ev-hadrut-2020", "pe-strikes-ganja-2020")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2020", "2020-01-01"),
        ("Nov 2020", "2020-11-01"),
        ("10.11.2020", "2020-11-10"),
        ("2020-11-10", "2020-11-10"),
        (" 8 August  2025 ", "2025-08-08"),
        ("1985", "1985-01-01"),
    ],
)
def test_a_typed_date_is_its_first_day(text: str, expected: str) -> None:
    assert read_days(VIEW, text) == replace(VIEW, date=day(expected))


@pytest.mark.parametrize(
    ("text", "since", "date"),
    [
        ("2019 – 2021", "2019-01-01", "2021-12-31"),
        ("2019–2021", "2019-01-01", "2021-12-31"),
        ("2019-2021", "2019-01-01", "2021-12-31"),
        ("1994/2020", "1994-01-01", "2020-12-31"),
        ("27.09.2020 - 10.11.2020", "2020-09-27", "2020-11-10"),
        ("Nov 2020 to Dec 2020", "2020-11-01", "2020-12-31"),
        ("2020-10-01 – 2020-10-01", "2020-10-01", "2020-10-01"),
    ],
)
def test_two_dates_make_a_range_with_all_of_their_days(text: str, since: str, date: str) -> None:
    assert read_days(VIEW, text) == replace(VIEW, since=day(since), date=day(date))


def test_within_a_range_a_year_is_the_whole_year() -> None:
    ranged = replace(VIEW, since=day("2020-01-01"))
    assert read_days(ranged, "1993") == replace(VIEW, since=day("1993-01-01"), date=day("1993-12-31"))


@pytest.mark.parametrize("text", ["", "yesterday", "31.02.2020", "2020-13", "–", "2020 –", "soon – 2020", "12"])
def test_what_is_no_date_is_told_in_one_sentence(text: str) -> None:
    with pytest.raises(DataError, match="not a date: found"):
        read_days(VIEW, text)


def test_a_range_that_ends_before_it_begins_is_told() -> None:
    with pytest.raises(DataError, match="ends before it begins: found '2021 – 2019'"):
        read_days(VIEW, "2021 – 2019")


@given(st.dates(dt.date(1900, 1, 1), dt.date(2100, 1, 1)), st.integers(0, 20_000), st.booleans())
def test_what_is_written_can_be_typed_again(date: dt.date, length: int, ranged: bool) -> None:
    view = replace(VIEW, date=date, since=date - dt.timedelta(days=length) if ranged else None)
    assert read_days(replace(VIEW, since=view.since), written_days(view)) == view


def test_the_ends_of_a_range_do_not_pass_each_other() -> None:
    ranged = replace(VIEW, since=day("2020-01-01"))
    assert move_end(ranged, day("2019-01-01")).date == day("2020-01-01")
    assert move_since(ranged, day("2021-01-01")).since == VIEW.date
    assert move_end(VIEW, day("2019-01-01")).date == day("2019-01-01")
    assert with_range(VIEW, True).since == day("2019-10-05")
    assert with_range(ranged, False) == VIEW


@pytest.mark.parametrize(
    ("start", "by", "expected"),
    [
        ("2020-01-31", {"months": 1}, "2020-02-29"),
        ("2020-02-29", {"years": 1}, "2021-02-28"),
        ("2020-12-31", {"days": 1}, "2021-01-01"),
        ("2020-01-15", {"months": -1}, "2019-12-15"),
        ("0001-01-01", {"days": -1}, "0001-01-01"),
        ("9999-12-31", {"years": 1}, "9999-12-31"),
    ],
)
def test_days_months_and_years_later(start: str, by: dict[str, int], expected: str) -> None:
    assert shifted(day(start), **by) == day(expected)


def test_a_day_outside_the_axis_is_not_thrown_back_into_it(world: World, ticks: tuple[Tick, ...]) -> None:
    axis = axis_of(world.story, ticks)
    assert held_to(axis, day("1984-12-31"), day("1985-01-01")) == day("1985-01-01")
    assert held_to(axis, day("1985-01-02"), day("1985-01-01")) == day("1985-01-02")
    assert held_to(axis, day("2026-07-01"), day("2026-06-25")) == day("2026-06-25")
