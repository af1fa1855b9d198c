"""The timeline on the bundled story: it shows the view's day, moves it, plays, steps through events, compares."""

import datetime as dt
from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from geodata import open_story
from geodata.core.dates import format_day
from geodata.view.comparison import with_comparison
from geodata.view.view import Compare, Theme, at_date, select, toggle_layer
from mapviewer.panels.timeline_panel import TimelinePanel
from mapviewer.session.navigation import view_of_step
from mapviewer.session.session import Session
from mapviewer.timeline.strip_layout import BAND_PX, BAND_TOP_PX, Handle, Spot
from mapviewer.ui.palette import palette
from tests.storybook import write_story

BAND_Y = round(BAND_TOP_PX + BAND_PX / 2)
KEY = Qt.Key
SHIFT, CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


def day(text: str) -> dt.date:
    return dt.date.fromisoformat(text)


@pytest.fixture
def panel(caucasus: Session, qtbot: QtBot) -> TimelinePanel:
    panel = TimelinePanel(caucasus)
    panel.resize(758, 96)
    qtbot.addWidget(panel)
    with qtbot.waitExposed(panel):
        panel.show()
    panel.activateWindow()
    return panel


def go(session: Session, text: str, since: str = "") -> None:
    session.show(replace(session.view, date=day(text), since=day(since) if since else None, selection=""))


def spot_of(panel: TimelinePanel, target_id: str) -> Spot:
    return next(spot for spot in panel.strip.spots if spot.holds(target_id))


def at(spot: Spot) -> QPoint:
    return QPointF(spot.x_px, spot.y_px).toPoint()


def band(panel: TimelinePanel, text: str) -> QPoint:
    return QPoint(round(panel.strip.x_of(day(text))), BAND_Y)


def drag(panel: TimelinePanel, start: QPoint, end: QPoint) -> None:
    QTest.mousePress(panel.strip, Qt.MouseButton.LeftButton, pos=start)
    for share in (0.3, 0.6, 1.0):
        QTest.mouseMove(panel.strip, start + (end - start) * share)
    QTest.mouseRelease(panel.strip, Qt.MouseButton.LeftButton, pos=end)


# Showing


def test_it_shows_the_views_day_wherever_that_was_set(panel: TimelinePanel, caucasus: Session) -> None:
    for text in ("2020-11-20", "1985-01-01", "2026-06-25"):
        go(caucasus, text)
        assert panel.controls.field.text() == format_day(day(text))
        assert format_day(day(text)) in panel.strip.accessibleName()
    caucasus.show(view_of_step(caucasus.view, caucasus.story.step("forty-four-days")))
    assert panel.controls.field.text() == "1 December 2020"
    assert panel.controls.words.text().startswith("Lachin district: control passes to Azerbaijan")


def test_it_is_low_enough_for_a_small_screen(panel: TimelinePanel) -> None:
    assert panel.sizeHint().height() <= 96


def test_the_selected_mark_stands_out_and_one_pointed_at_elsewhere_too(panel: TimelinePanel, caucasus: Session) -> None:
    def darkest(target_id: str) -> int:
        """The ring is the darkest there is just above a mark."""
        image, spot = panel.strip.grab().toImage(), at(spot_of(panel, target_id))
        return min(image.pixelColor(spot + QPoint(0, dy)).lightness() for dy in (-5, -6, -7))

    go(caucasus, "2001-01-01")
    assert darkest("ev-unga-2008") > 200
    caucasus.show(select(caucasus.view, "ev-unga-2008"))
    assert darkest("ev-unga-2008") < 80
    caucasus.point_at("ev-azturk")
    assert darkest("ev-azturk") < 200
    caucasus.show(select(caucasus.view, ""))
    assert darkest("ev-unga-2008") > 200


def test_context_has_marks_only_when_asked_for(panel: TimelinePanel, caucasus: Session) -> None:
    def has(target_id: str) -> bool:
        return any(spot.holds(target_id) for spot in panel.strip.spots)

    assert not has("ctx-arm-rus-2024")
    caucasus.show(replace(caucasus.view, context=True))
    assert has("ctx-arm-rus-2024")


def test_marks_have_the_colours_of_their_themes_in_each_theme(panel: TimelinePanel, caucasus: Session) -> None:
    newer = ("victims", "events-since")  # their marks lie on those that are looked at
    shown = tuple(replace(state, visible=state.id not in newer) for state in caucasus.view.layers)
    caucasus.show(toggle_layer(caucasus.view, "events", True))  # one of its events is added context
    for theme in Theme:
        caucasus.show(replace(caucasus.view, theme=theme, selection="", date=day("2001-01-01"), layers=shown))
        image = panel.strip.grab().toImage()
        for target_id, ink in (("ev-unga-2008", "plum"), ("ev-apology2", "away"), ("ev-azturk", "toward")):
            assert image.pixelColor(at(spot_of(panel, target_id))).name() == palette(theme).ink(ink).line


# Hand


def test_a_click_on_a_mark_goes_to_its_day_and_selects_it(panel: TimelinePanel, caucasus: Session) -> None:
    scale = caucasus.view.camera.width_km
    QTest.mouseClick(panel.strip, Qt.MouseButton.LeftButton, pos=at(spot_of(panel, "ev-unga-2008")))
    assert (caucasus.view.date, caucasus.view.selection) == (day("2008-03-14"), "ev-unga-2008")
    assert caucasus.view.shows("karabakh-events")
    assert caucasus.view.camera.width_km == scale


def test_pointing_at_a_mark_lights_it_up_everywhere(panel: TimelinePanel, caucasus: Session) -> None:
    QTest.mouseMove(panel.strip, at(spot_of(panel, "ev-azturk")))
    assert caucasus.hovered == "ev-azturk"
    QTest.mouseMove(panel.strip, band(panel, "2001-01-01"))
    assert caucasus.hovered == ""


def test_of_several_on_one_spot_one_is_chosen_from_a_list(panel: TimelinePanel, caucasus: Session) -> None:
    spot = spot_of(panel, "tone-away-rus")
    menu = panel.strip.menu_of(spot)
    assert len(menu.actions()) == len(spot.ticks) == 4
    assert menu.actions()[0].text() == f"{spot.ticks[0].names.english} · {spot.ticks[0].when}"
    menu.actions()[2].trigger()
    assert caucasus.view.selection == spot.ticks[2].id
    assert caucasus.view.date == day("2022-02-24")


def test_dragging_the_handle_moves_the_date_in_one_step_of_the_history(panel: TimelinePanel, caucasus: Session) -> None:
    go(caucasus, "2001-01-01")
    drag(panel, band(panel, "2001-01-01"), band(panel, "2005-06-01"))
    assert abs((caucasus.view.date - day("2005-06-01")).days) < 60
    caucasus.go_back()
    assert caucasus.view.date == day("2001-01-01")


def test_a_press_on_the_band_brings_the_handle_there(panel: TimelinePanel, caucasus: Session) -> None:
    QTest.mouseClick(panel.strip, Qt.MouseButton.LeftButton, pos=band(panel, "1997-01-01"))
    assert abs((caucasus.view.date - day("1997-01-01")).days) < 40
    assert caucasus.view.selection == ""


def test_the_wheel_goes_by_months(panel: TimelinePanel, caucasus: Session) -> None:
    go(caucasus, "2001-01-31")
    position = QPointF(band(panel, "2001-01-31"))
    event = QWheelEvent(
        position, panel.strip.mapToGlobal(position), QPoint(), QPoint(0, -120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(panel.strip, event)
    assert caucasus.view.date == day("2001-02-28")


# Keyboard


@pytest.mark.parametrize(
    ("key", "modifier", "expected"),
    [
        (KEY.Key_Right, Qt.KeyboardModifier.NoModifier, "2020-11-11"),
        (KEY.Key_Left, Qt.KeyboardModifier.NoModifier, "2020-11-09"),
        (KEY.Key_Up, Qt.KeyboardModifier.NoModifier, "2020-12-10"),
        (KEY.Key_Left, CTRL, "2020-10-10"),
        (KEY.Key_Right, SHIFT, "2021-11-10"),
        (KEY.Key_Home, Qt.KeyboardModifier.NoModifier, "1988-01-01"),
        (KEY.Key_End, Qt.KeyboardModifier.NoModifier, "2026-06-25"),
        (KEY.Key_PageDown, Qt.KeyboardModifier.NoModifier, "2020-11-10"),
        (KEY.Key_PageUp, Qt.KeyboardModifier.NoModifier, "2020-11-08"),
    ],
)
def test_keys_move_the_date(
    panel: TimelinePanel, caucasus: Session, key: Qt.Key, modifier: Qt.KeyboardModifier, expected: str
) -> None:
    go(caucasus, "2020-11-10")
    panel.strip.setFocus()
    QTest.keyClick(panel.strip, key, modifier)
    assert caucasus.view.date == day(expected)


def test_next_and_previous_event_go_through_a_day_with_several(panel: TimelinePanel, caucasus: Session) -> None:
    go(caucasus, "2025-08-07")
    seen = []
    for _ in range(3):
        panel.controls.next.click()
        seen.append(caucasus.view.selection)
    assert seen == ["ev-odesa1", "ev-washington", "ev-embargo"]
    panel.controls.previous.click()
    assert (caucasus.view.selection, caucasus.view.date) == ("ev-washington", day("2025-08-08"))


def test_beyond_the_last_event_there_is_a_sentence_or_a_button_that_rests(
    panel: TimelinePanel, caucasus: Session, qtbot: QtBot
) -> None:
    go(caucasus, "2026-06-25")
    view = caucasus.view
    assert not panel.controls.next.isEnabled()
    with qtbot.waitSignal(caucasus.noticed) as told:
        panel.commands()["time.next"]()
    assert told.args == ["No later event."]
    assert caucasus.view == view


# Typing


def typed(panel: TimelinePanel, text: str) -> None:
    field = panel.controls.field
    field.setFocus(Qt.FocusReason.ShortcutFocusReason)
    QTest.keyClicks(field, text)
    QTest.keyClick(field, KEY.Key_Return)


@pytest.mark.parametrize(
    ("text", "expected"),
    [("2020", "2020-01-01"), ("Nov 2020", "2020-11-01"), ("10.11.2020", "2020-11-10"), ("1993-04-02", "1993-04-02")],
)
def test_a_typed_date_is_gone_to(panel: TimelinePanel, caucasus: Session, text: str, expected: str) -> None:
    typed(panel, text)
    assert caucasus.view.date == day(expected)
    assert panel.controls.field.text() == format_day(day(expected))


@pytest.mark.parametrize("text", ["someday", "31.02.2020", "2021 - 2019"])
def test_what_is_no_date_is_told_in_one_sentence_and_the_date_stays(
    panel: TimelinePanel, caucasus: Session, qtbot: QtBot, text: str
) -> None:
    view = caucasus.view
    with qtbot.waitSignal(caucasus.noticed) as told:
        typed(panel, text)
    assert text in told.args[0]
    assert told.args[0].endswith("The date was not changed.")
    assert "\n" not in told.args[0]
    assert caucasus.view == view
    assert panel.controls.field.text() == text
    assert panel.controls.field.selectedText() == text  # so that the next try replaces it


def test_asking_for_the_date_again_while_typing_begins_anew(panel: TimelinePanel, caucasus: Session) -> None:
    panel.type_date()
    QTest.keyClicks(panel.controls.field, "199")
    panel.type_date()
    QTest.keyClicks(panel.controls.field, "2020")
    QTest.keyClick(panel.controls.field, KEY.Key_Return)
    assert caucasus.view.date == day("2020-01-01")


# Ranges


def test_a_range_is_typed_shown_and_left_again(panel: TimelinePanel, caucasus: Session) -> None:
    typed(panel, "27.09.2020 to 10.11.2020")
    assert (caucasus.view.since, caucasus.view.date) == (day("2020-09-27"), day("2020-11-10"))
    assert panel.controls.range.isChecked()
    panel.controls.range.click()
    assert (caucasus.view.since, caucasus.view.date) == (None, day("2020-11-10"))
    panel.controls.range.click()
    assert caucasus.view.since == day("2019-11-10")


def test_each_end_of_a_range_is_dragged_by_itself_and_the_middle_moves_both(
    panel: TimelinePanel, caucasus: Session
) -> None:
    go(caucasus, "2012-01-01", since="1997-01-01")
    drag(panel, band(panel, "1997-01-01"), band(panel, "2001-01-01"))
    since = caucasus.view.since
    assert since is not None
    assert abs((since - day("2001-01-01")).days) < 60
    assert caucasus.view.date == day("2012-01-01")
    drag(panel, band(panel, "2012-01-01"), band(panel, "2015-01-01"))
    assert caucasus.view.since == since
    assert abs((caucasus.view.date - day("2015-01-01")).days) < 60
    length = caucasus.view.date - since
    drag(panel, band(panel, "2007-06-01"), band(panel, "2004-06-01"))
    assert caucasus.view.since is not None
    assert caucasus.view.since < since
    assert caucasus.view.date - caucasus.view.since == length


def test_tab_goes_from_one_end_of_a_range_to_the_other(panel: TimelinePanel, caucasus: Session) -> None:
    go(caucasus, "2012-01-01", since="1997-01-01")
    panel.strip.setFocus(Qt.FocusReason.TabFocusReason)
    assert panel.strip.handle is Handle.SINCE
    QTest.keyClick(panel.strip, KEY.Key_Right)
    QTest.keyClick(panel.strip, KEY.Key_Tab)
    QTest.keyClick(panel.strip, KEY.Key_Left)
    assert (caucasus.view.since, caucasus.view.date) == (day("1997-01-02"), day("2011-12-31"))


# Playing


def test_playing_passes_days_in_one_step_of_the_history_and_stops_at_the_end(
    panel: TimelinePanel, caucasus: Session
) -> None:
    go(caucasus, "2025-01-01")
    panel.controls.play.click()
    seen = []
    caucasus.changed.connect(lambda: seen.append(caucasus.view.date))
    while panel.player.is_playing:
        panel.player.advance(0.2)
    assert len(seen) > 20
    assert seen == sorted(seen)
    assert caucasus.view.date == day("2026-06-25")
    caucasus.go_back()
    assert caucasus.view.date == day("2025-01-01")


def test_a_date_set_while_playing_is_where_it_goes_on(panel: TimelinePanel, caucasus: Session) -> None:
    go(caucasus, "2022-01-01")
    panel.play_or_pause()
    panel.player.advance(0.3)
    go(caucasus, "1995-01-01")
    panel.player.advance(0.3)
    assert day("1995-01-01") <= caucasus.view.date < day("1997-01-01")
    assert panel.player.is_playing
    panel.play_or_pause()
    assert not panel.player.is_playing


def test_speed_loop_and_steps_left_alone_never_move_the_date(panel: TimelinePanel, caucasus: Session) -> None:
    go(caucasus, "2020-10-04")
    view = caucasus.view
    for action in panel.controls.speed.menu().actions():
        action.trigger()
    panel.controls.loop.click()
    for command in ("time.faster", "time.slower", "time.loop"):
        panel.commands()[command]()
    assert caucasus.view == view
    assert panel.controls.speed.text() == "4×"
    assert not panel.controls.loop.isChecked()


def test_a_range_plays_with_its_length(panel: TimelinePanel, caucasus: Session) -> None:
    go(caucasus, "2012-01-01", since="2011-01-01")
    panel.play_or_pause()
    for _ in range(5):
        panel.player.advance(0.3)
    panel.play_or_pause()
    assert caucasus.view.date > day("2012-01-01")
    assert caucasus.view.since is not None
    assert caucasus.view.date - caucasus.view.since == day("2012-01-01") - day("2011-01-01")


# Comparing


def test_two_dates_have_two_handles(panel: TimelinePanel, caucasus: Session) -> None:
    go(caucasus, "2001-01-01")
    caucasus.show(with_comparison(caucasus.view, Compare.SWIPE, day("2016-01-01")))
    drag(panel, band(panel, "2016-01-01"), band(panel, "2012-01-01"))
    assert caucasus.view.date == day("2001-01-01")
    assert caucasus.view.comparison is not None
    assert abs((caucasus.view.comparison.date - day("2012-01-01")).days) < 60


def test_the_command_goes_through_the_ways_of_comparing(panel: TimelinePanel, caucasus: Session) -> None:
    before = caucasus.view
    run: dict[str, Callable[[], None]] = panel.commands()
    run["compare.next"]()
    assert caucasus.view.comparison is not None
    assert caucasus.view.comparison.how is Compare.SWIPE
    assert caucasus.view.comparison.date != caucasus.view.date == before.date
    run["compare.right"]()
    assert caucasus.view.comparison.divider == pytest.approx(0.55)
    run["compare.next"]()
    assert caucasus.view.comparison.how is Compare.SIDE_BY_SIDE
    run["compare.next"]()
    assert caucasus.view == before


# Another story


def test_another_story_has_its_own_axis(panel: TimelinePanel, caucasus: Session, tmp_path) -> None:
    panel.play_or_pause()
    caucasus.open(open_story(write_story(tmp_path)))
    assert not panel.player.is_playing
    assert {tick.id for spot in panel.strip.spots for tick in spot.ticks} == {
        "stop-baku", "stop-aktau", "aze-toward-kaz",
    }  # fmt: skip
    panel.strip.setFocus()
    QTest.keyClick(panel.strip, KEY.Key_Home)
    assert caucasus.view.date == day("2000-01-01")


def test_moving_through_days_keeps_everything_else(panel: TimelinePanel, caucasus: Session) -> None:
    caucasus.show(replace(caucasus.view, date=dt.date(2025, 8, 8), only=()))  # what was chosen for its day goes with it
    before = caucasus.view
    drag(panel, band(panel, "2025-08-08"), band(panel, "2001-01-01"))
    assert at_date(caucasus.view, before.date) == before


@pytest.mark.parametrize("text", ["today", "Today ", "2020-11-10"])
def test_a_date_that_was_read_gives_the_focus_back(panel: TimelinePanel, qtbot: QtBot, text: str) -> None:
    with qtbot.waitSignal(panel.left):
        panel.read(text)
