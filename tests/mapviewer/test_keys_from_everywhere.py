"""Keys from every focus: whichever widget has the keyboard, a key does what the help says of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from mapviewer.app.main_window import MainWindow
from mapviewer.presenting import Presentation
from mapviewer.ui.actions import window_commands

TEXTS = (QLineEdit, QTextEdit, QPlainTextEdit, QAbstractSpinBox)
# What a text keeps for itself, as everywhere on the desktop; and what the article does itself, with its own text.
OF_TEXT = {"edit.undo", "edit.redo", "go.home", "help.keys"}
OF_ARTICLE = {
    "article.next", "article.previous", "article.find", "mention.next", "mention.previous",
    "text.larger", "text.smaller", "text.normal",
}  # fmt: skip


@pytest.fixture
def lesson(window: MainWindow, qtbot: QtBot) -> Iterator[Presentation]:
    begun = window.present()
    with qtbot.waitExposed(begun.audience):
        begun.audience.resize(1280, 720)
    yield begun
    begun.leave()


def focusable(window: QWidget) -> list[QWidget]:
    """Every widget of a window that can have the keyboard now."""
    return [
        widget
        for widget in window.findChildren(QWidget)
        if widget.focusPolicy() != Qt.FocusPolicy.NoFocus and widget.isVisible() and widget.isEnabled()
    ]


def test_commands_are_heard_wherever_the_keyboard_is(window: MainWindow) -> None:
    heard: Counter[str] = Counter()
    for command in window_commands():
        action = window.actions_by_id.get(command.id)
        if action is not None:
            action.setEnabled(True)
            action.triggered.disconnect()
            action.triggered.connect(partial(heard.update, (command.id,)))
    lost, widgets = [], focusable(window)
    for widget in widgets:
        for command in window_commands():
            for written in command.keys:
                widget.setFocus()
                key, before = QKeySequence(written)[0], heard[command.id]
                QTest.keyClick(QApplication.focusWidget() or widget, key.key(), key.keyboardModifiers())
                is_texts_own = isinstance(QApplication.focusWidget(), TEXTS) and command.id in OF_TEXT
                is_articles_own = window.article.isAncestorOf(widget) and command.id in OF_ARTICLE
                if heard[command.id] != before + 1 and not is_texts_own and not is_articles_own:
                    lost.append((widget.objectName() or type(widget).__name__, command.id, written))
    assert len(widgets) > 15
    assert lost == [], "\n".join(map(str, lost))


def test_a_clicker_is_heard_wherever_the_keyboard_is(lesson: Presentation) -> None:
    """Page Down, Page Up, B and F5 of a clicker, from every widget of the class's window and of the console."""
    audience, console = lesson.audience, lesson.console
    console.show()
    deaf, widgets = [], [audience, console, *focusable(audience), *focusable(console)]
    # A list that is behind a tab can have the keyboard as well.
    console.lists.setCurrentWidget(console.layers)
    widgets += [widget for widget in focusable(console) if widget not in widgets]
    for widget in widgets:
        console.lists.setCurrentWidget(console.layers if console.layers.isAncestorOf(widget) else console.steps)
        lesson.walk.go_to(2)
        widget.window().activateWindow()
        widget.setFocus()
        said = []
        for key, expected in (
            (Qt.Key.Key_PageDown, 3), (Qt.Key.Key_PageUp, 2), (Qt.Key.Key_F5, 2), (Qt.Key.Key_Down, 3),
            (Qt.Key.Key_Up, 2),
        ):  # fmt: skip
            QTest.keyClick(widget, key)
            said.append(lesson.walk.lesson.cursor + 1 == expected)
        QTest.keyClick(widget, Qt.Key.Key_B)
        said.append(audience.curtain.colour == "black")
        QTest.keyClick(widget, Qt.Key.Key_Period)
        said.append(audience.curtain.colour == "")
        if not all(said):
            deaf.append((widget.objectName() or type(widget).__name__, said))
    assert len(widgets) > 8
    assert deaf == [], "\n".join(map(str, deaf))


def test_a_step_by_keys_leaves_nothing_pointed_at_behind(window: MainWindow) -> None:
    """The pointer rests where something was that is far away now: no marker at the edge leads back to it."""
    canvas, session = window.map.canvas, window.session
    canvas.pointed.emit("country:kaz")
    assert session.hovered == "country:kaz"
    QTest.keyClick(canvas, Qt.Key.Key_PageDown)
    QTest.keyClick(canvas, Qt.Key.Key_PageDown)
    assert session.hovered == ""
    session.point_at("country:kaz")  # words of the article that the pointer rests on stay pointed at
    QTest.keyClick(canvas, Qt.Key.Key_PageUp)
    assert session.hovered == "country:kaz"
