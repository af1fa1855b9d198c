from __future__ import annotations

from collections import Counter

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from mapviewer.ui.actions import COMMANDS, add_centre_keys, keys_text, make_actions, window_commands


def test_no_key_means_two_things() -> None:
    keys = [
        QKeySequence(key).toString() for command in window_commands() for key in (*command.keys, *command.centre_keys)
    ]
    assert [key for key, count in Counter(keys).items() if count > 1] == []
    assert all(keys)


def test_ids_and_titles_are_unique() -> None:
    assert len({command.id for command in COMMANDS}) == len(COMMANDS)
    titles = Counter((command.menu, command.title) for command in COMMANDS)
    assert max(titles.values()) == 1


def test_a_key_runs_its_command(qtbot: QtBot) -> None:
    done: list[str] = []
    window = QWidget()
    qtbot.addWidget(window)
    centre = QWidget(window)
    centre.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    actions = make_actions(window, {name: lambda name=name: done.append(name) for name in ("go.back", "step.next")})
    assert set(actions) == {"go.back", "step.next"}
    add_centre_keys(centre, actions)
    window.show()
    window.activateWindow()
    qtbot.waitExposed(window)
    centre.setFocus()
    qtbot.waitUntil(centre.hasFocus)
    QTest.keyClick(window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    QTest.keyClick(centre, Qt.Key.Key_PageDown)
    QTest.keyClick(window, Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
    assert done == ["go.back", "step.next", "step.next"]


@pytest.mark.parametrize(("identifier", "text"), [("step.next", "Ctrl+PgDown, PgDown"), ("help.keys", "Shift+F1, ?")])
def test_keys_are_written_as_people_write_them(identifier: str, text: str) -> None:
    (command,) = [command for command in COMMANDS if command.id == identifier]
    assert keys_text(command) == text
