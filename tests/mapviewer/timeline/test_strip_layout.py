import datetime as dt
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from geodata import open_story
from geodata.analysis.timeline_events import TickKind, axis_of, ticks_of
from geodata.world.world import World
from mapviewer.timeline.strip_layout import (
    BAND_PX,
    BAND_TOP_PX,
    HEIGHT_PX,
    PILL_PX,
    day_of,
    lay_out_ticks,
    pill_lefts,
    snapped,
    spot_at,
    x_of,
)


@pytest.fixture(scope="module")
def laid_out():
    world = World(open_story("caucasus"))
    ticks = ticks_of(world)
    return axis_of(world.story, ticks), ticks


@pytest.mark.parametrize("width", [460, 758, 1310, 3230])
def test_every_tick_is_in_one_mark_that_can_be_pointed_at(laid_out, width: int) -> None:
    axis, ticks = laid_out
    spots = lay_out_ticks(axis, ticks, width)
    assert sorted(tick.id for spot in spots for tick in spot.ticks) == sorted(tick.id for tick in ticks)
    for spot in spots:
        assert 0 <= spot.x_px <= width
        assert PILL_PX <= spot.y_px <= HEIGHT_PX
        assert spot_at(spots, spot.x_px, spot.y_px) is spot


def test_events_stand_above_the_band_and_statements_below(laid_out) -> None:
    axis, ticks = laid_out
    spots = lay_out_ticks(axis, ticks, 758)
    assert {spot.ticks[0].kind for spot in spots} == {TickKind.EVENT, TickKind.CLAIM}
    for spot in spots:
        above = spot.ticks[0].kind is TickKind.EVENT
        assert spot.y_px < BAND_TOP_PX if above else spot.y_px > BAND_TOP_PX + BAND_PX


def test_on_a_narrow_screen_the_war_of_2020_can_still_be_told_apart(laid_out) -> None:
    axis, ticks = laid_out
    events = [tick for tick in ticks if tick.kind is TickKind.EVENT and tick.layer != "victims"]
    war = [tick for tick in events if not tick.context and tick.day.year == 2020]
    assert len(war) == 13
    shared = [[tick.day for tick in spot.ticks] for spot in lay_out_ticks(axis, war, 758) if len(spot.ticks) > 1]
    assert shared == [
        [dt.date(2020, 10, 4), dt.date(2020, 10, 9)],
        [dt.date(2020, 11, 20), dt.date(2020, 11, 25)],
    ]
    assert len(lay_out_ticks(axis, war, 1310)) == 13


def test_a_press_on_an_event_is_its_very_day(laid_out) -> None:
    axis, ticks = laid_out
    events = [tick for tick in ticks if tick.kind is TickKind.EVENT]
    ceasefire = dt.date(1994, 5, 12)
    x = x_of(axis, ceasefire, 758)
    assert snapped(axis, events, x + 1, 758) == ceasefire
    assert snapped(axis, events, x + 4, 758) != ceasefire
    assert day_of(axis, x_of(axis, ceasefire, 758), 758) == ceasefire


@given(st.lists(st.tuples(st.floats(0, 700), st.floats(60, 180)), min_size=1, max_size=3).map(sorted))
def test_dates_above_handles_neither_overlap_nor_leave_the_strip(pills: list[tuple[float, float]]) -> None:
    middles, widths = [x for x, _ in pills], [width for _, width in pills]
    lefts = pill_lefts(middles, widths, 700.0, 4.0)
    assert lefts[-1] + widths[-1] <= 700.0 + 1e-6
    assert lefts[0] >= -1e-6
    boxes = list(zip(lefts, widths, strict=True))
    assert all(left + width + 4.0 <= right + 1e-6 for (left, width), (right, _) in pairwise(boxes))
