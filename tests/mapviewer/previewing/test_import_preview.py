"""The import preview: what was guessed is marked, each correction changes what is shown, and a doubt opens it."""

from __future__ import annotations

from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QDialogButtonBox, QLineEdit
from pytestqt.qtbot import QtBot

from geodata.story.story import Article
from mapviewer.authoring.forms.new_story import ArticleDialog, source_of
from mapviewer.previewing.article_preview import preview_article
from mapviewer.previewing.file_preview import FilePreview
from mapviewer.previewing.import_preview import ImportPreview, Look
from mapviewer.previewing.layer_preview import preview_layer
from mapviewer.previewing.sheet_preview import preview_sheet

PLACES = "ort;laenge;breite;start\nIğdır;44,04;39,92;03/04/2020\nŞuşa;46,75;39,76;05/06/2020\n"


def opened(qtbot: QtBot, path: Path, look: Look) -> ImportPreview:
    dialog = ImportPreview(path, look)
    qtbot.addWidget(dialog)
    qtbot.waitUntil(lambda: dialog.preview is not None)
    return dialog


def choose(qtbot: QtBot, dialog: ImportPreview, key: str, value: str) -> FilePreview:
    """Choose as a person does, and wait for what it gives."""
    box: QComboBox = dialog.boxes[key]
    before = dialog.preview
    box.setCurrentIndex(box.findData(value))
    box.activated.emit(box.currentIndex())
    qtbot.waitUntil(lambda: dialog.preview is not before)
    assert dialog.preview is not None
    return dialog.preview


def test_columns_that_were_not_found_are_chosen_in_the_first_rows(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "places.csv"
    path.write_bytes(PLACES.encode("cp1254"))
    dialog = opened(qtbot, path, preview_layer)
    ok = dialog.buttons.button(QDialogButtonBox.StandardButton.Ok)
    assert dialog.boxes["place"].currentData() == "ort"  # names of places, looked up
    assert dialog.table.item(0, 0).text() == "Iğdır"
    choose(qtbot, dialog, "lon", "laenge")
    assert "no columns with coordinates" in dialog.problem.text()
    assert not ok.isEnabled()
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
    qtbot.waitUntil(lambda: form.preview is not None)
    choose(qtbot, form, "encoding", "cp1250")
    form.accept()
    assert isinstance(dialog.source, Article)
    assert dialog.source.text == "Győr is a town on the river."
    other = ArticleDialog("New story", "Paste")
    qtbot.addWidget(other)
    other.take(clear)
    assert other.preview is None
    assert other.source == clear


def write(field: QLineEdit, text: str) -> None:
    """Type over what stands in a field."""
    field.selectAll()
    QTest.keyClicks(field, text)


def test_title_author_and_date_of_an_article_are_put_right(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "talks.md"
    path.write_text("# Talks\n\nBy A. Nobody\n\nA ferry sails across the sea.")
    dialog = ArticleDialog("New story", "Paste")
    qtbot.addWidget(dialog)
    dialog.take(path, preview=True)
    form = dialog.preview
    assert form is not None
    qtbot.waitUntil(lambda: form.preview is not None)
    assert form.fields["title"].accessibleName() == "Title (guessed)"
    write(form.fields["author"], "B. Somebody")
    write(form.fields["date"], "soon")
    ok = form.buttons.button(QDialogButtonBox.StandardButton.Ok)
    qtbot.waitUntil(lambda: not ok.isEnabled())
    write(form.fields["date"], "2025-08-08")
    qtbot.waitUntil(lambda: ok.isEnabled())
    form.accept()
    qtbot.waitUntil(lambda: isinstance(dialog.source, Article))
    assert isinstance(dialog.source, Article)
    said = dialog.source
    assert (said.title, said.author, said.date) == ("Talks", "B. Somebody", "2025-08-08")


def test_a_date_that_was_said_in_the_preview_is_no_guess(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "agency.txt"
    path.write_text("Talks go on\n\nYEREVAN, January 14, 2026. /Agency/. The talks went on, said the minister.")
    form = opened(qtbot, path, preview_article)
    assert form.fields["date"].text() == "2026-01-14"
    untouched = source_of(path, {"title": "Talks"})
    assert isinstance(untouched, Article)
    assert untouched.dating == "guessed"
    write(form.fields["date"], "2026-01-13")
    said = source_of(path, form.answers)
    assert isinstance(said, Article)
    assert (said.date, said.dating) == ("2026-01-13", "")


def test_places_of_a_table_are_looked_up_by_name_and_state(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "towns.csv"
    path.write_text("town,state,n\nYerevan,Armenia,1\nTripoli,Lebanon,2\nNowhereville,Armenia,3\n", encoding="utf-8")
    dialog = opened(qtbot, path, preview_layer)
    assert dialog.preview is not None
    assert dialog.boxes["place"].accessibleName() == "Place (please check)"
    assert dialog.preview.summary == "2 features"
    assert "row 4: no place of that name" in dialog.left_out.toPlainText()
    assert dialog.boxes["state"].currentText() == "state"
    told = choose(qtbot, dialog, "state", "")
    assert dialog.map.bounds[0] < 20  # the larger Tripoli lies in Libya
    told = choose(qtbot, dialog, "state", "state")
    assert told.layer is not None
    tripoli = told.layer.features.geometry.iloc[1]
    assert (round(tripoli.x), round(tripoli.y)) == (36, 34)
    dialog.accept()
    assert (dialog.answers["place"], dialog.answers["state"]) == ("town", "state")


def test_another_crs_moves_the_layer_at_once(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "wells.csv"
    path.write_text("name,x,y\nA,500000,4400000\nB,510000,4410000\n")
    dialog = opened(qtbot, path, preview_layer)
    assert "CRS" in dialog.problem.text()
    box = dialog.boxes["crs"]
    assert box.accessibleName() == "Coordinate system (please check)"
    before = dialog.preview
    line = box.lineEdit()
    assert line is not None
    write(line, "32638")
    QTest.keyClick(line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: dialog.preview is not before)
    assert dialog.map.bounds[:2] == pytest.approx((45.0, 39.75), abs=0.01)
    assert "EPSG:32638" in dialog.boxes["crs"].currentText()
    told = choose(qtbot, dialog, "crs", "EPSG:3857")
    assert told.layer is not None
    assert dialog.map.bounds[0] == pytest.approx(4.49, abs=0.01)


def test_values_of_a_column_get_colours_and_a_later_heading_is_taken(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "posts.csv"
    path.write_text("A list of posts,,,\nname,lon,lat,side\nA,44,40,red\nB,45,41,blue\nC,46,41,red\n")
    dialog = opened(qtbot, path, preview_layer)
    preview = choose(qtbot, dialog, "heading", "2")
    assert preview.heading == ("name", "lon", "lat", "side")
    assert preview.layer is not None
    assert [row.paint for row in preview.layer.rows] == [None] * 3
    told = choose(qtbot, dialog, "colour", "side")
    assert told.layer is not None
    assert [row.paint.dot for row in told.layer.rows if row.paint] == ["#ff0000", "#0000ff", "#ff0000"]
    words = choose(qtbot, dialog, "colour", "name")
    assert words.layer is not None
    assert [row.properties["colour_class"] for row in words.layer.rows] == ["A", "B", "C"]


def test_the_column_of_states_and_of_times_can_be_others(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "trade.csv"
    path.write_text("country,partner,year,tons\nArmenia,Georgia,2020,5\nAzerbaijan,Turkey,2021,7\n")
    dialog = opened(qtbot, path, preview_sheet)
    assert dialog.preview is not None
    assert dialog.preview.roles["country"] == "State"
    preview = choose(qtbot, dialog, "state", "partner")
    assert preview.roles["partner"] == "State"
    assert "country" not in preview.roles


def test_axes_that_looked_swapped_are_put_back_as_in_the_file(qtbot: QtBot, tmp_path: Path) -> None:
    towns = {"Yerevan": (44.51, 40.18), "Gyumri": (43.85, 40.79), "Baku": (49.87, 40.41), "Tbilisi": (44.79, 41.72)}
    path = tmp_path / "towns.csv"
    path.write_text("name,lon,lat\n" + "".join(f"{name},{y},{x}\n" for name, (x, y) in towns.items()))
    dialog = opened(qtbot, path, preview_layer)
    assert dialog.boxes["axes"].accessibleName() == "Latitude and longitude (please check)"
    assert dialog.map.bounds == (43.85, 40.18, 49.87, 41.72)
    assert "looked swapped by the names of the places" in dialog.left_out.toPlainText()
    assert not choose(qtbot, dialog, "axes", "kept").is_doubtful
    assert dialog.map.bounds == (40.18, 43.85, 41.72, 49.87)


@pytest.mark.parametrize("heading", ["pays", "país", "ülke", "страна", "երկիր", "کشور"])
def test_a_column_of_states_is_known_by_what_it_holds(qtbot: QtBot, tmp_path: Path, heading: str) -> None:
    path = tmp_path / "lieux.csv"
    path.write_text(f"lieu;{heading};n\nTripoli;Liban;3\nBamako;Mali;5\nNiamey;Niger;7\n", encoding="utf-8")
    dialog = opened(qtbot, path, preview_layer)
    assert dialog.boxes["state"].currentText() == heading
    assert dialog.boxes["state"].accessibleName() == "State (guessed)"
    assert dialog.preview is not None
    assert dialog.preview.layer is not None
    assert round(dialog.preview.layer.features.geometry.iloc[0].x) == 36


def test_nothing_can_be_taken_before_it_was_read(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "towns.csv"
    path.write_text("town,state\nYerevan,Armenia\nGyumri,Armenia\n", encoding="utf-8")
    dialog = ImportPreview(path, preview_layer)
    qtbot.addWidget(dialog)
    ok = dialog.buttons.button(QDialogButtonBox.StandardButton.Ok)
    assert dialog.preview is None
    assert not ok.isEnabled()
    qtbot.waitUntil(lambda: dialog.preview is not None, timeout=20_000)
    assert ok.isEnabled()
