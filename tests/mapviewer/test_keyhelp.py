from __future__ import annotations

from pytestqt.qtbot import QtBot

from geodata.view import Theme
from mapviewer.actions import COMMANDS
from mapviewer.keyhelp import KeyHelp, keys_by_menu
from mapviewer.palette import palette


def test_every_key_is_in_the_help(qtbot: QtBot) -> None:
    help_page = KeyHelp(palette(Theme.LIGHT))
    qtbot.addWidget(help_page)
    text = help_page.page.toPlainText()
    for command in COMMANDS:
        if command.keys:
            assert command.title.removesuffix("…") in text
            assert command.keys[0] in text
    assert "Alt+Left" in text


def test_keys_stand_under_their_menu() -> None:
    menus = keys_by_menu()
    assert ("Ctrl+K", "Search places, passages, layers, steps") in menus["Go"]
    assert ("Space", "Tick or untick (in the layer list)") in menus["Layers"]
