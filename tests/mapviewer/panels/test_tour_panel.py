from __future__ import annotations

import html
from dataclasses import replace

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from geodata import open_story
from geodata.view.view import Theme, select
from mapviewer.panels.tour_panel import TourPanel
from mapviewer.session.session import Session
from mapviewer.session.tour_position import step_shown


def shown(session: Session, qtbot: QtBot) -> TourPanel:
    panel = TourPanel(session)
    qtbot.addWidget(panel)
    panel.resize(800, 70)
    panel.show()
    return panel


def test_next_and_previous_walk_the_steps(ferry: Session, qtbot: QtBot) -> None:
    panel = shown(ferry, qtbot)
    assert panel.number.text() == "3 steps"
    assert not panel.previous.isEnabled()
    for number, step in enumerate(ferry.story.steps, 1):
        QTest.mouseClick(panel.next, Qt.MouseButton.LeftButton)
        assert panel.number.text() == f"{number} of 3"
        assert panel.title.text() == step.title
        assert panel.words.text() == step.text
        assert ferry.view == step.view
    assert not panel.next.isEnabled()
    QTest.mouseClick(panel.previous, Qt.MouseButton.LeftButton)
    assert ferry.view == ferry.story.steps[1].view


def test_a_reader_who_left_can_come_back(ferry: Session, qtbot: QtBot) -> None:
    panel = shown(ferry, qtbot)
    panel.go_next()
    assert not panel.returning.isVisible()
    ferry.show(select(ferry.view, "ground-two"))
    assert panel.returning.isVisible()
    assert panel.title.text() == "Where it is"
    QTest.mouseClick(panel.returning, Qt.MouseButton.LeftButton)
    assert ferry.view == ferry.story.steps[0].view
    assert not panel.returning.isVisible()


def test_theme_and_text_size_stay_the_readers(ferry: Session, qtbot: QtBot) -> None:
    panel = shown(ferry, qtbot)
    ferry.show(replace(ferry.view, theme=Theme.DARK, text_scale=1.4))
    panel.go_next()
    assert (ferry.view.theme, ferry.view.text_scale) == (Theme.DARK, 1.4)
    assert step_shown(ferry.story, ferry.view) == 0


def test_the_list_goes_to_any_step(ferry: Session, qtbot: QtBot) -> None:
    panel = shown(ferry, qtbot)
    menu = panel.list_menu()
    assert [action.text() for action in menu.actions()] == [
        "1  Where it is",
        "2  The valley in 2000",
        "3  The ferry stops",
    ]
    with qtbot.waitSignal(panel.reached) as told:
        menu.actions()[1].trigger()
    assert told.args[0].passage == "l-road"
    assert panel.current == 1


def test_back_in_history_shows_the_step_it_was(ferry: Session, qtbot: QtBot) -> None:
    panel = shown(ferry, qtbot)
    panel.go_next()
    panel.go_next()
    ferry.go_back()
    assert panel.title.text() == "Where it is"


def test_a_story_without_steps_has_no_bar(ferry: Session, qtbot: QtBot) -> None:
    panel = shown(ferry, qtbot)
    ferry.open(replace(ferry.story, steps=()))
    assert panel.isHidden()


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=30)
@given(st.lists(st.integers(0, 2), min_size=1, max_size=8))
def test_steps_look_the_same_in_whatever_order_they_are_visited(
    ferry: Session, qtbot: QtBot, visits: list[int]
) -> None:
    panel = TourPanel(ferry)
    for index in visits:
        panel.go_to(index)
    assert ferry.view == ferry.story.steps[visits[-1]].view
    panel.deleteLater()


def test_in_a_low_window_the_words_take_two_lines_and_the_tooltip_has_them_all(qtbot: QtBot) -> None:
    session = Session(open_story("caucasus"))
    panel = TourPanel(session)
    qtbot.addWidget(panel)
    panel.resize(468, 90)
    panel.show()
    line = panel.words.fontMetrics().lineSpacing()
    for step in session.story.steps:
        panel.go_next()
        assert panel.words.height() <= 2 * line + 4
        assert panel.words.text() == step.text or panel.words.text().endswith(" …")
        assert step.text.startswith(panel.words.text().removesuffix(" …"))
        assert panel.words.heightForWidth(panel.words.width()) <= 2 * line + 6
        assert step.text[:40] in html.unescape(panel.words.toolTip())
