import datetime as dt

import pytest
from pytestqt.qtbot import QtBot

from geodata.analysis.time_axis import make_axis, share_of
from mapviewer.timeline.playback import WHOLE_AXIS_S, Player

FIRST, LAST = dt.date(1990, 1, 1), dt.date(2020, 1, 1)
AXIS = make_axis(FIRST, LAST, [dt.date(2015, 6, day) for day in range(1, 20)])


@pytest.fixture
def days(qtbot: QtBot) -> tuple[Player, list[dt.date]]:
    player, seen = Player(AXIS), []
    player.moved.connect(seen.append)
    return player, seen


def test_it_passes_through_days_and_stops_at_the_end(days: tuple[Player, list[dt.date]]) -> None:
    player, seen = days
    player.play(dt.date(2014, 1, 1))
    while player.is_playing:
        player.advance(0.05)
    assert seen == sorted(seen)
    assert dt.date(2014, 1, 1) < seen[0] < dt.date(2014, 3, 1)
    assert seen[-1] == LAST
    assert set(seen) >= {dt.date(2015, 6, day) for day in range(1, 20)}


def test_with_the_loop_the_end_is_followed_by_the_beginning(days: tuple[Player, list[dt.date]]) -> None:
    player, seen = days
    player.set_loops(True)
    player.play(dt.date(2019, 12, 1))
    for _ in range(20):
        player.advance(0.1)
    assert player.is_playing
    assert FIRST <= seen[0] < dt.date(1990, 3, 1)
    assert seen == sorted(seen)


def test_from_the_end_it_begins_anew(days: tuple[Player, list[dt.date]]) -> None:
    player, seen = days
    player.play(LAST)
    player.advance(0.5)
    assert FIRST < seen[0] < dt.date(1993, 1, 1)


def test_twice_the_speed_goes_twice_as_far(days: tuple[Player, list[dt.date]]) -> None:
    player, seen = days
    shares = []
    for speed in (1.0, 2.0):
        player.set_speed(speed)
        player.play(FIRST)
        player.advance(WHOLE_AXIS_S / 10)
        player.pause()
        shares.append(share_of(AXIS, seen[-1]))
    assert shares == pytest.approx([0.1, 0.2], abs=0.01)


def test_a_change_of_speed_or_of_looping_moves_no_date(days: tuple[Player, list[dt.date]]) -> None:
    player, seen = days
    for speed in (8.0, 0.5):
        player.set_speed(speed)
        player.set_loops(speed > 1)
    assert seen == []
    assert not player.is_playing


def test_another_date_set_meanwhile_is_where_it_goes_on(days: tuple[Player, list[dt.date]]) -> None:
    player, seen = days
    player.play(dt.date(2014, 1, 1))
    player.advance(0.1)
    player.continue_from(dt.date(2001, 1, 1))
    player.advance(0.1)
    assert dt.date(2001, 1, 1) <= seen[-1] < dt.date(2002, 1, 1)
    assert player.is_playing


def test_time_passes_by_itself(days: tuple[Player, list[dt.date]], qtbot: QtBot) -> None:
    player, seen = days
    player.set_speed(8.0)
    player.play(FIRST)
    qtbot.waitUntil(lambda: len(seen) > 3)
    player.pause()
    assert FIRST < seen[0] < LAST
