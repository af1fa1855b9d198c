"""What a reader of another language still met in English, in the parts of the window that say it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton, QSpinBox
from pytestqt.qtbot import QtBot

from mapviewer.app.main_window import MainWindow
from mapviewer.export.export_dialog import ExportDialog
from mapviewer.export.map_copy import MapPrint
from mapviewer.indicators.indicator_dialog import IndicatorDialog
from mapviewer.manual.welcome import Welcome
from mapviewer.session.session import Session
from mapviewer.session.story_opening import told_story
from mapviewer.timeline.date_field import DateField
from mapviewer.ui.translate import SOURCE_LANGUAGE, speak

LATIN = re.compile(r"[A-Za-z]{2,}")
KEYS = {"Ctrl"}


@pytest.fixture(params=["ru", "hy"])
def code(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    """One of the languages that are not written in Latin letters; English again after the test."""
    speak(request.param)
    yield request.param
    speak(SOURCE_LANGUAGE)


def english(*texts: str) -> set[str]:
    return {word for text in texts for word in LATIN.findall(text)} - KEYS


@pytest.fixture
def told_window(code: str, qtbot: QtBot) -> MainWindow:
    """The first story, told in the language."""
    window = MainWindow(Session(told_story("caucasus")))
    window.map.canvas.reduced_motion = True
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    return window


def test_statements_in_the_list_of_what_is_on_the_map(told_window: MainWindow) -> None:
    told_window.actions_by_id["lens.all"].trigger()
    told_window.actions_by_id["panel.features"].trigger()
    rows = told_window.features.list
    items = [rows.item(row) for row in range(rows.count())]
    assert any("(" in item.text() for item in items), "no statement that moves nothing is on the map"
    spoken = [str(item.data(Qt.ItemDataRole.AccessibleTextRole)) for item in items]
    assert not english(*(text for text in [item.text() for item in items] + spoken if "→" in text or "↛" in text))


def test_titles_of_the_first_screen(code: str, qtbot: QtBot) -> None:
    welcome = Welcome()
    qtbot.addWidget(welcome)
    button = welcome.findChild(QPushButton, "welcome_caucasus")
    assert button is not None
    assert not english(button.accessibleName())


def test_examples_of_dates(code: str, qtbot: QtBot) -> None:
    field = DateField()
    qtbot.addWidget(field)
    assert "2020-11-10" in field.toolTip()
    assert not english(field.toolTip(), field.accessibleDescription())


def test_tables_that_come_with_the_program(told_window: MainWindow, qtbot: QtBot) -> None:
    dialog = IndicatorDialog(told_window.session)
    qtbot.addWidget(dialog)
    titles = [dialog.examples.itemText(row) for row in range(dialog.examples.count())]
    assert len(titles) == 4
    assert not english(*titles)
    dialog.examples.setCurrentIndex(0)
    dialog.take_example(dialog.examples.itemData(0))
    assert dialog.form.title.text() == titles[0]


def test_sizes_of_a_picture_and_the_print_preview(told_window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    world, view = told_window.session.world, told_window.session.view
    export = ExportDialog(world, view, tmp_path)
    qtbot.addWidget(export)
    assert not english(*(box.suffix() for box in export.findChildren(QSpinBox)))
    preview = MapPrint(world, view)
    qtbot.addWidget(preview)
    assert not english(*(action.text() for action in preview.findChildren(QAction)))


def test_kinds_of_files_for_layers(told_window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []

    def choose(_parent: object, title: str, _folder: str, kinds: str) -> tuple[list[str], str]:
        asked.extend((title, re.sub(r"\*\.?\w*", "", kinds)))
        return [], ""

    monkeypatch.setattr(QFileDialog, "getOpenFileNames", choose)
    told_window.actions_by_id["story.layer"].trigger()
    assert len(asked) == 2
    assert not english(*asked)
