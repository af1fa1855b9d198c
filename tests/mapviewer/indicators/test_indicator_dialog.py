from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QPushButton
from pytestqt.qtbot import QtBot

from geodata.edit import undo
from geodata.indicators import Scheme
from geodata.view.view import toggle_layer
from mapviewer.app.main_window import MainWindow
from mapviewer.indicators.indicator_dialog import IndicatorDialog, open_numbers
from mapviewer.session.session import Session
from mapviewer.ui.accelerators import plain
from tests.mapviewer.file_dialog import choose_file


@pytest.fixture
def dialog(ferry: Session, qtbot: QtBot) -> IndicatorDialog:
    made = IndicatorDialog(ferry)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(made)
    made.show()
    return made


def sheet(folder: Path, text: str) -> Path:
    path = folder / "mine.csv"
    path.write_text(text, encoding="utf-8")
    return path


def choose(box: QComboBox, words: str) -> None:
    index = next(index for index in range(box.count()) if box.itemText(index).startswith(words))
    box.setCurrentIndex(index)
    box.activated.emit(index)


def click(dialog: IndicatorDialog, name: str) -> None:
    QTest.mouseClick(getattr(dialog, name), Qt.MouseButton.LeftButton)


def test_an_example_is_shown_on_the_map_and_removed_again(
    dialog: IndicatorDialog, ferry: Session, qtbot: QtBot
) -> None:
    before = list(ferry.story.layers)
    assert not dialog.showing.isEnabled()
    choose(dialog.examples, "Russia's share of goods trade")
    assert dialog.form.preview.words()[0] == "10.9 – 14.65   (2 values)"
    assert "8 values for 5 states, 2023–2025. 3 cells without a number" in dialog.file.text()
    assert "Definitions and periods differ" in dialog.file.text()
    with qtbot.waitSignal(ferry.noticed) as told:
        click(dialog, "showing")
    assert told.args == ["Added “Russia's share of goods trade, %” to the map, in the layer group “Data tables”."]
    [layer] = [layer for layer in ferry.story.layers.values() if layer.choropleth]
    assert ferry.view.shows(layer.id)
    assert layer.choropleth is not None
    assert layer.choropleth.indicator.source == "news agencies, row by row"
    click(dialog, "removing")
    assert list(ferry.story.layers) == before
    assert not dialog.removing.isVisible()


def test_history_and_selection_survive_a_new_layer(dialog: IndicatorDialog, ferry: Session) -> None:
    first = ferry.view
    ferry.show(toggle_layer(first, "road"))
    choose(dialog.examples, "China's share")
    click(dialog, "showing")
    layer_id = next(layer.id for layer in ferry.story.layers.values() if layer.choropleth)
    ferry.go_back()
    ferry.go_back()
    assert [state.id for state in ferry.view.layers] == [layer_id, *(state.id for state in first.layers)]
    assert ferry.view.shows("road") == first.shows("road")
    assert not ferry.view.shows(layer_id)


def test_other_classes_take_the_place_of_the_first(dialog: IndicatorDialog, ferry: Session) -> None:
    choose(dialog.examples, "Russia's share")
    click(dialog, "showing")
    choose(dialog.form.scheme, "Own: ")
    assert dialog.form.breaks.isVisible()
    assert not dialog.showing.isEnabled()
    assert dialog.note.text()
    dialog.form.breaks.setFocus()
    QTest.keyClicks(dialog.form.breaks, "15; 20")
    click(dialog, "showing")
    [layer] = [layer for layer in ferry.story.layers.values() if layer.choropleth]
    assert layer.choropleth is not None
    assert (layer.choropleth.classes.scheme, layer.choropleth.classes.bounds) == (Scheme.OWN, (15, 20, 45.4))


def test_rows_that_were_not_understood_are_listed_and_can_be_put_right(
    dialog: IndicatorDialog, ferry: Session, tmp_path: Path, qtbot: QtBot
) -> None:
    dialog.take(sheet(tmp_path, "country,x\nArmenia,1\nKazahstan,2\nAtlantis,3\nArmenia,4\n"))
    assert [dialog.unmatched.item(row, 1).text() for row in range(dialog.unmatched.rowCount())] == [
        "Kazahstan",
        "Atlantis",
    ]
    assert dialog.problems.toPlainText().startswith("mine.csv, row 5: duplicate row for Armenia")
    box = dialog.unmatched.cellWidget(0, 2)
    assert isinstance(box, QComboBox)
    assert box.currentText() == "Skip (Did you mean Kazakhstan / Armenia?)"
    choose(box, "Kazakhstan")
    assert [dialog.unmatched.item(row, 1).text() for row in range(dialog.unmatched.rowCount())] == ["Atlantis"]
    assert dialog.indicator is not None
    assert {value.state for value in dialog.indicator.values} == {"arm", "kaz"}
    with qtbot.waitSignal(ferry.noticed) as told:
        click(dialog, "showing")
    assert told.args[0].endswith(" 2 rows skipped.")


def test_of_several_columns_one_is_asked_for(dialog: IndicatorDialog, tmp_path: Path) -> None:
    dialog.take(sheet(tmp_path, "state,area (km2),people\narm,29743,3\naze,86600,10\n"))
    assert "several columns of numbers. Choose one" in dialog.file.text()
    assert dialog.form.column.isVisible()
    assert not dialog.showing.isEnabled()
    choose(dialog.form.column, "area")
    assert (dialog.form.title.text(), dialog.form.unit.text()) == ("Mine: area", "km2")
    assert dialog.showing.isEnabled()
    choose(dialog.form.column, "people")
    assert dialog.indicator is not None
    assert dialog.indicator.numbers == (3, 10)
    assert dialog.form.title.text() == "Mine: people"


def test_what_is_no_sheet_is_told_and_nothing_is_shown(dialog: IndicatorDialog, tmp_path: Path) -> None:
    choose(dialog.examples, "Russia's share")
    dialog.take(sheet(tmp_path, "state,x\narm,a\naze,b\n"))
    assert dialog.file.text().startswith("mine.csv, heading: no column of numbers")
    assert not dialog.showing.isEnabled()
    assert not dialog.form.title.isVisible()


def test_what_the_reader_writes_is_what_the_legend_says(
    dialog: IndicatorDialog, ferry: Session, tmp_path: Path
) -> None:
    dialog.take(sheet(tmp_path, "state,x\narm,1\naze,2\ngeo,3\n"))
    for field, words in (
        (dialog.form.title, "Cups of tea"),
        (dialog.form.unit, "a day"),
        (dialog.form.source, "My own count, 2025"),
    ):
        field.setFocus()
        field.selectAll()
        QTest.keyClicks(field, words)
    click(dialog, "showing")
    [layer] = [layer for layer in ferry.story.layers.values() if layer.choropleth]
    assert layer.title == "Cups of tea, a day"
    assert "Source: My own count, 2025." in layer.summary


def test_in_an_edited_story_the_numbers_are_an_edit_like_others(ferry: Session, qtbot: QtBot) -> None:
    window = MainWindow(ferry)
    qtbot.addWidget(window)
    desk = window.gate.author.desk
    desk.edit(lambda story: replace(story, title="Changed"), "title")
    open_numbers(ferry, window, window.gate.edit)
    dialog = window.findChild(IndicatorDialog)
    assert dialog is not None
    choose(dialog.examples, "China's share")
    click(dialog, "showing")
    assert [layer.title for layer in ferry.story.layers.values() if layer.choropleth] == [
        "China's share of goods trade, %"
    ]
    assert (ferry.story.title, desk.edits.is_saved) == ("Changed", False)
    desk.undo()
    assert not any(layer.choropleth for layer in ferry.story.layers.values())
    desk.undo()
    assert ferry.story.title == "The ferry and the valley"
    window.gate.author.desk.edits = undo.begin(ferry.story)


def test_a_workbook_that_is_dropped_is_taken_as_numbers(ferry: Session, qtbot: QtBot, tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    for row in (["state", "x"], ["arm", 1], ["aze", 2]):
        book.active.append(row)
    book.save(tmp_path / "mine.xlsx")
    window = MainWindow(ferry)
    qtbot.addWidget(window)
    window.gate.take([tmp_path / "mine.xlsx"], "")
    qtbot.waitUntil(lambda: window.findChild(IndicatorDialog) is not None)
    dialog = window.findChild(IndicatorDialog)
    assert dialog is not None
    assert dialog.indicator is not None
    assert dialog.indicator.numbers == (1, 2)


def test_a_file_is_opened_with_the_button_of_the_dialog(dialog: IndicatorDialog, tmp_path: Path) -> None:
    path = sheet(tmp_path, "country,2023\nArmenia,1.5\nGeorgia,2.5\nTurkey,4\n")
    (button,) = (
        found for found in dialog.findChildren(QPushButton) if plain(found.text()) == "Open CSV or Excel file…"
    )
    assert button.isVisible()
    choose_file(path)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert "mine.csv" in dialog.file.text()
    assert dialog.showing.isEnabled()


def test_a_table_of_words_says_that_each_has_a_class_and_the_next_of_numbers_does_not(
    dialog: IndicatorDialog, tmp_path: Path
) -> None:
    dialog.take(sheet(tmp_path, "state;vote\nArmenia;In favour\nGeorgia;Abstained\nTurkey;In favour\n"))
    assert dialog.form.scheme.currentText().startswith("Values")
    assert not dialog.form.count.isEnabled()
    dialog.take(sheet(tmp_path, "country,2023\nArmenia,1.5\nGeorgia,2.5\nTurkey,4\n"))
    assert not dialog.form.scheme.currentText().startswith("Values")
