"""The import preview: what was guessed is marked, each correction changes what is shown, and a doubt opens it."""

from __future__ import annotations

from pathlib import Path

import openpyxl
from PySide6.QtWidgets import QComboBox, QDialogButtonBox
from pytestqt.qtbot import QtBot

from mapviewer.authoring.forms.new_story import ArticleDialog
from mapviewer.previewing.article_preview import preview_article
from mapviewer.previewing.file_preview import FilePreview
from mapviewer.previewing.import_preview import ImportPreview, Look
from mapviewer.previewing.layer_preview import preview_layer
from mapviewer.previewing.sheet_preview import preview_sheet

PLACES = "ort;laenge;breite;start\nIğdır;44,04;39,92;03/04/2020\nŞuşa;46,75;39,76;05/06/2020\n"


def opened(qtbot: QtBot, path: Path, look: Look) -> ImportPreview:
    dialog = ImportPreview(path, look)
    qtbot.addWidget(dialog)
    qtbot.waitUntil(lambda: dialog.preview is not None, timeout=60_000)
    return dialog


def choose(qtbot: QtBot, dialog: ImportPreview, key: str, value: str) -> FilePreview:
    """Choose as a person does, and wait for what it gives."""
    box: QComboBox = dialog.boxes[key]
    before = dialog.preview
    box.setCurrentIndex(box.findData(value))
    box.activated.emit(box.currentIndex())
    qtbot.waitUntil(lambda: dialog.preview is not before, timeout=60_000)
    assert dialog.preview is not None
    return dialog.preview


def test_columns_that_were_not_found_are_chosen_in_the_first_rows(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "places.csv"
    path.write_bytes(PLACES.encode("cp1254"))
    dialog = opened(qtbot, path, preview_layer)
    ok = dialog.buttons.button(QDialogButtonBox.StandardButton.Ok)
    assert "no columns with coordinates" in dialog.problem.text()
    assert not ok.isEnabled()
    assert dialog.table.item(0, 0).text() == "Iğdır"
    choose(qtbot, dialog, "lon", "laenge")
    preview = choose(qtbot, dialog, "lat", "breite")
    assert ok.isEnabled()
    assert dialog.problem.text() == ""
    assert dialog.map.bounds == (44.04, 39.76, 46.75, 39.92)
    assert preview.roles == {"laenge": "Longitude", "breite": "Latitude", "ort": "Name", "start": "Start"}
    assert preview.is_doubtful
    assert dialog.boxes["date_order"].accessibleName() == "Dates (please check)"
    told = choose(qtbot, dialog, "date_order", "month first")
    assert told.layer is not None
    assert str(told.layer.rows[0].span.start) == "2020-03-04"
    assert not told.is_doubtful


def test_another_sheet_and_heading_of_a_workbook(qtbot: QtBot, tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    for row in (["Country", "a", "b"], ["Armenia", 1, 2], ["USSR", 3, 4], ["Georgia", 5, 6]):
        book.active.append(row)
    other = book.create_sheet("Second")
    for row in (["Country", "c"], ["Armenia", 7], ["Georgia", 8]):
        other.append(row)
    book.save(tmp_path / "numbers.xlsx")
    dialog = opened(qtbot, tmp_path / "numbers.xlsx", preview_sheet)
    assert dialog.preview is not None
    assert dialog.preview.is_doubtful  # which of two columns is the value
    preview = choose(qtbot, dialog, "column", "b")
    assert preview.summary == "2 states, 2 values"
    assert "row 3: USSR: Soviet Union no longer exists" in dialog.left_out.toPlainText()
    dialog.answers.pop("column")
    assert choose(qtbot, dialog, "sheet", "Second").heading == ("Country", "c")
    assert choose(qtbot, dialog, "heading", "0").heading == ("column 1", "column 2")


def test_the_words_of_an_article_change_with_its_code_page(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "old.txt"
    path.write_bytes("Ереван и Баку договорились о дороге.".encode("cp1251"))
    dialog = opened(qtbot, path, preview_article)
    assert dialog.text.toPlainText().startswith("Ереван")
    assert dialog.boxes["encoding"].currentData() == "cp1251"
    assert not choose(qtbot, dialog, "encoding", "koi8-r").text.startswith("Ереван")


def test_a_text_in_a_doubtful_code_page_is_shown_before_it_is_used(qtbot: QtBot, tmp_path: Path) -> None:
    clear, doubtful = tmp_path / "clear.txt", tmp_path / "doubtful.txt"
    clear.write_text("A ferry sails across the sea.")
    doubtful.write_bytes("Győr is a town on the river.".encode("cp1250"))
    dialog = ArticleDialog("New story", "Paste")
    qtbot.addWidget(dialog)
    dialog.take(doubtful)
    form = dialog.preview
    assert form is not None
    qtbot.waitUntil(lambda: form.preview is not None, timeout=60_000)
    choose(qtbot, form, "encoding", "cp1250")
    form.accept()
    assert dialog.source == "Győr is a town on the river."
    other = ArticleDialog("New story", "Paste")
    qtbot.addWidget(other)
    other.take(clear)
    assert other.preview is None
    assert other.source == clear
