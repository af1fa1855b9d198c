from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from geodata.view.view import at_date
from geodata.view.view_codec import link_of
from mapviewer.description.search_index import Hit, HitKind
from mapviewer.panels.search_panel import SearchPanel
from mapviewer.session.session import Session
from mapviewer.ui.accessible import last_said
from tests.storybook import ARTICLE


def shown(session: Session, qtbot: QtBot) -> SearchPanel:
    frame = QWidget()
    qtbot.addWidget(frame)
    panel = SearchPanel(session)
    column = QVBoxLayout(frame)
    column.addWidget(panel)
    column.addStretch(1)
    frame.resize(700, 600)
    frame.show()
    panel.open()
    panel.frame = frame  # type: ignore[attr-defined]  # nothing else keeps it
    return panel


def titles(panel: SearchPanel) -> list[str]:
    return [panel.results.item(row).text() for row in range(panel.results.count())]


def test_typing_lists_and_enter_goes_there(ferry: Session, qtbot: QtBot) -> None:
    panel = shown(ferry, qtbot)
    QTest.keyClicks(panel.field, "dere yo")
    assert panel.results.isVisible()
    assert titles(panel) == ["Valley road"]
    QTest.keyClick(panel.field, Qt.Key.Key_Return)
    assert ferry.view.selection == "valley-road"
    assert ferry.view.camera.width_km < 400
    assert not panel.results.isVisible()
    assert panel.field.text() == ""


def test_arrows_walk_and_escape_gives_up(ferry: Session, qtbot: QtBot) -> None:
    panel = shown(ferry, qtbot)
    before = ferry.view
    QTest.keyClicks(panel.field, "valley")
    assert panel.results.count() > 2
    QTest.keyClick(panel.field, Qt.Key.Key_Down)
    assert panel.results.currentRow() == 1
    assert "2 of" in last_said(panel.field)
    QTest.keyClick(panel.field, Qt.Key.Key_Up)
    QTest.keyClick(panel.field, Qt.Key.Key_Up)
    assert panel.results.currentRow() == panel.results.count() - 1
    with qtbot.waitSignal(panel.left):
        QTest.keyClick(panel.field, Qt.Key.Key_Escape)
    assert not panel.results.isVisible()
    assert ferry.view == before


def test_a_click_on_a_step_shows_it(ferry: Session, qtbot: QtBot) -> None:
    panel = shown(ferry, qtbot)
    QTest.keyClicks(panel.field, "step 2")
    item = panel.results.item(0)
    QTest.mouseClick(
        panel.results.viewport(), Qt.MouseButton.LeftButton, pos=panel.results.visualItemRect(item).center()
    )
    assert ferry.view.date == dt.date(2000, 1, 1)
    assert ferry.view.selection == "valley-road"


def test_words_of_the_article_lead_to_their_passage_and_place(ferry: Session, qtbot: QtBot) -> None:
    panel = shown(ferry, qtbot)
    QTest.keyClicks(panel.field, "the road every")
    with qtbot.waitSignal(panel.passage_chosen) as told:
        QTest.keyClick(panel.field, Qt.Key.Key_Return)
    start, end = told.args
    assert ARTICLE[start:end] == "the road every"
    assert ferry.view.selection == "l-road-again"


def test_a_pasted_link_restores_its_view(ferry: Session, qtbot: QtBot) -> None:
    panel = shown(ferry, qtbot)
    wanted = at_date(ferry.view, dt.date(2003, 4, 5))
    link = link_of("ferry", wanted)
    QTest.keyClicks(panel.field, link)
    QTest.keyClick(panel.field, Qt.Key.Key_Return)
    assert ferry.view.date == dt.date(2003, 4, 5)


@pytest.mark.parametrize("link", ["mapviewer:other?date=2001-01-01", "mapviewer:ferry?date=yesterday"])
def test_a_link_to_elsewhere_is_told_and_changes_nothing(ferry: Session, qtbot: QtBot, link: str) -> None:
    panel = shown(ferry, qtbot)
    before = ferry.view
    QTest.keyClicks(panel.field, link)
    with qtbot.waitSignal(ferry.noticed):
        QTest.keyClick(panel.field, Qt.Key.Key_Return)
    assert ferry.view == before


def test_commands_are_searched_after_a_mark(ferry: Session, qtbot: QtBot) -> None:
    panel = shown(ferry, qtbot)
    panel.set_commands(
        lambda: [Hit(HitKind.COMMAND, "story.export", "Export picture…"), Hit(HitKind.COMMAND, "x", "Quit")]
    )
    QTest.keyClicks(panel.field, "> expo")
    with qtbot.waitSignal(panel.command_chosen) as told:
        QTest.keyClick(panel.field, Qt.Key.Key_Return)
    assert told.args == ["story.export"]


@pytest.mark.parametrize("typed", ["web page", "page web", "html", "publish", "webs"])
def test_a_command_is_found_by_its_words_and_their_kin_without_the_mark(
    ferry: Session, qtbot: QtBot, typed: str
) -> None:
    panel = shown(ferry, qtbot)
    share = Hit(HitKind.COMMAND, "story.share", "Story: Share as web page…", also="HTML website publish")
    panel.set_commands(lambda: [share, Hit(HitKind.COMMAND, "x", "Story: Quit")])
    QTest.keyClicks(panel.field, typed)
    assert titles(panel) == ["Story: Share as web page…"]
    with qtbot.waitSignal(panel.command_chosen) as told:
        QTest.keyClick(panel.field, Qt.Key.Key_Return)
    assert told.args == ["story.share"]


def test_what_the_story_has_goes_before_commands(ferry: Session, qtbot: QtBot) -> None:
    panel = shown(ferry, qtbot)
    panel.set_commands(lambda: [Hit(HitKind.COMMAND, "x", "Go: Valley of commands")])
    QTest.keyClicks(panel.field, "valley")
    assert titles(panel)[0] != "Go: Valley of commands"
    assert titles(panel)[-1] == "Go: Valley of commands"


def test_nothing_found_is_said_and_leads_nowhere(ferry: Session, qtbot: QtBot) -> None:
    panel = shown(ferry, qtbot)
    before = ferry.view
    QTest.keyClicks(panel.field, "qqqq")
    assert titles(panel) == ["No results"]
    QTest.keyClick(panel.field, Qt.Key.Key_Return)
    assert ferry.view == before


def test_another_story_is_searched_after_it_was_opened(ferry: Session, caucasus: Session, qtbot: QtBot) -> None:
    panel = shown(ferry, qtbot)
    assert panel.hits_for("tripp, planned") == []
    ferry.open(caucasus.story)
    assert panel.hits_for("tripp, planned")[0].id == "tripp"
