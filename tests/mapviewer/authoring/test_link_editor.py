"""Linking by hand: whole words, places of the gazetteer, drawing from the form, and what the context menu offers."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest

from geodata.story.recognised_places import Decision
from mapviewer.app.main_window import MainWindow
from mapviewer.authoring.author_controller import AuthorController
from mapviewer.authoring.link_editor import whole_words


@pytest.fixture
def author(window: MainWindow) -> AuthorController:
    return window.gate.author


def select(window: MainWindow, start: int, end: int) -> None:
    text = window.article.text
    cursor = text.textCursor()
    cursor.setPosition(text.units.of(start))
    cursor.setPosition(text.units.of(end), QTextCursor.MoveMode.KeepAnchor)
    text.setTextCursor(cursor)


@pytest.mark.parametrize(
    ("selected", "meant"),
    [("ort sou", "port south"), (" port ", "port"), ("port,", "port,"), ("", None), ("  ", None), ("o", "to")],
)
def test_a_selection_takes_the_words_that_it_touches(selected: str, meant: str | None) -> None:
    text = "to the port south,  of port, it is"
    start = {"port,": text.index("port,"), "o": 1, "  ": text.index("  ")}.get(selected, text.index(selected))
    span = whole_words(text, start, start + len(selected))
    assert (text[slice(*span)] if span else None) == meant


def test_words_lead_to_a_place_of_the_gazetteer_as_a_decided_finding(
    window: MainWindow, author: AuthorController
) -> None:
    at = window.session.story.article.text.index("harbour")
    select(window, at + 2, at + 5)
    window.actions_by_id["edit.link"].trigger()
    form = author.form
    assert form.focusWidget() is form.search
    QTest.keyClicks(form.search, "Ganja")
    rows = [form.list.item(row).text() for row in range(form.list.count())]
    (row,) = (number for number, words in enumerate(rows) if "place, Azerbaijan, from the gazetteer" in words)
    form.list.setCurrentRow(row)
    form._accept()
    story = window.session.story
    (finding,) = (item for item in story.findings if item.quote == "harbour")
    assert (finding.decision, finding.by) == (Decision.ACCEPTED, "user")
    (link,) = (item for item in story.links if item.quote == "harbour")
    assert story.features[link.targets[0]].name == "Ganja"
    assert window.session.view.selection == link.targets[0]
    author.desk.undo()
    assert not any(item.quote == "harbour" for item in window.session.story.links)


def test_what_has_no_name_anywhere_is_drawn_from_the_same_form(window: MainWindow, author: AuthorController) -> None:
    at = window.session.story.article.text.index("grain")
    select(window, at, at + 5)
    window.actions_by_id["edit.link"].trigger()
    author.form.search.setText("zzzz")
    author.form._accept()
    assert "Draw it instead" in author.form.wrong.text()
    author.form.draw_wanted.emit("point")
    author.form.reject()
    QTest.mouseClick(window.map.canvas, Qt.MouseButton.LeftButton, pos=QPoint(300, 200))
    assert author.form.name.text() == "grain"
    author.form._accept()
    assert [link.quote for link in window.session.story.links_to["grain"]] == ["grain"]


def test_the_context_menu_of_selected_words_links_them(window: MainWindow) -> None:
    assert not any("Draw" in action.text() for action in window.article.passage_menu(-1).actions())
    at = window.session.story.article.text.index("grain")
    select(window, at, at + 5)
    offered = [action.text() for action in window.article.passage_menu(-1).actions()]
    assert {"Link selected words…", "Draw line", "Create event from selected words…"} <= set(offered)
