from __future__ import annotations

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from mapviewer.app.shortcuts_dialog import KeyHelp, keys_by_menu
from mapviewer.ui.actions import COMMANDS, keys_text


def test_every_key_is_in_the_help(qtbot: QtBot) -> None:
    page = KeyHelp()
    qtbot.addWidget(page)
    shown = {label.text() for label in page.findChildren(QLabel)}
    for command in COMMANDS:
        if command.keys:
            assert command.title.removesuffix("…") in shown
            assert keys_text(command) in shown


def test_keys_stand_under_their_menu() -> None:
    menus = keys_by_menu()
    assert ("Ctrl+K", "Search places, passages, layers and steps") in menus["Go"]
    assert ("Space", "Show or hide") in menus["In the layer list"]
    assert list(menus)[-1] == "Mouse"
