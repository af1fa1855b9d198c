"""Pictures dropped on the window: laid where they say, pinned where they do not, and one sentence for what is none."""

from __future__ import annotations

import itertools
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QMessageBox
from pytestqt.qtbot import QtBot

from mapviewer.app.main_window import MainWindow
from mapviewer.authoring.author_controller import AuthorController
from mapviewer.authoring.picture_layers import PictureForm
from mapviewer.authoring.pinning.pin_dialog import PinDialog
from tests.geodata.io.test_pictures import SCALED, geotiff

PLACES = [(0.1, 0.1, 44.8, 41.7), (0.9, 0.1, 49.9, 41.6), (0.5, 0.9, 46.5, 39.2)]


@pytest.fixture
def author(window: MainWindow, qtbot: QtBot) -> AuthorController:
    return window.gate.author


def fill(qtbot: QtBot, author: AuthorController, credit: str = "Survey Office") -> None:
    """Fill in the form that asks for a picture's credit, and accept it."""
    pictures = author.layers.pictures
    qtbot.waitUntil(lambda: isinstance(pictures.form, PictureForm) and pictures.form.isVisible())
    form = pictures.form
    assert isinstance(form, PictureForm)
    form.source.setText(credit)
    form.date.setText("1903")
    form.buttons.button(QDialogButtonBox.StandardButton.Ok).click()


def test_a_geotiff_joins_the_map_where_it_says(
    qtbot: QtBot, author: AuthorController, window: MainWindow, tmp_path: Path
) -> None:
    author.take_files([geotiff(tmp_path / "survey-1903.tif", SCALED)])
    fill(qtbot, author)
    qtbot.waitUntil(lambda: "survey-1903" in window.session.story.layers)
    story, view = window.session.story, window.session.view
    picture = story.layers["survey-1903"].picture
    assert picture is not None
    assert (picture.credit, picture.date) == ("Survey Office", "1903")
    assert view.shows("survey-1903")
    assert view.camera.lon_deg == pytest.approx(45.35, abs=0.3)  # the map goes there
    assert view.camera.lat_deg == pytest.approx(40.45, abs=0.3)
    author.run("edit.undo")
    assert "survey-1903" not in window.session.story.layers


def test_no_picture_joins_without_a_source(
    qtbot: QtBot, author: AuthorController, window: MainWindow, tmp_path: Path
) -> None:
    author.take_files([geotiff(tmp_path / "survey-1903.tif", SCALED)])
    fill(qtbot, author, credit=" ")
    form = author.layers.pictures.form
    assert isinstance(form, PictureForm)
    assert form.isVisible()
    assert "source" in form.wrong.text()
    assert "survey-1903" not in window.session.story.layers
    form.reject()


def pin(dialog: PinDialog, x: float, y: float, lon: float, lat: float, *, map_first: bool = False) -> None:
    """Click one place on the picture and on the map."""
    on_picture = dialog.sheet.place((x, y)).toPoint()
    on_map = QPointF(*dialog.canvas.px_of_lonlat(lon, lat)).toPoint()
    clicks = [(dialog.sheet, on_picture), (dialog.canvas, on_map)]
    for widget, at in reversed(clicks) if map_first else clicks:
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    QApplication.processEvents()


def dialog_for(qtbot: QtBot, author: AuthorController, folder: Path) -> PinDialog:
    Image.new("RGB", (400, 300), "#c00000").save(folder / "scan.jpg")
    author.take_files([folder / "scan.jpg"])
    pictures = author.layers.pictures
    qtbot.waitUntil(lambda: isinstance(pictures.form, PinDialog) and pictures.form.isVisible())
    dialog = pictures.form
    assert isinstance(dialog, PinDialog)
    QApplication.processEvents()
    return dialog


def ok(dialog: PinDialog) -> bool:
    return dialog.buttons.button(QDialogButtonBox.StandardButton.Ok).isEnabled()


def test_a_scan_is_pinned_by_three_places(
    qtbot: QtBot, author: AuthorController, window: MainWindow, tmp_path: Path
) -> None:
    dialog = dialog_for(qtbot, author, tmp_path)
    for number, (place, map_first) in enumerate(zip(PLACES, itertools.cycle((False, True))), 1):
        assert not ok(dialog)
        pin(dialog, *place, map_first=map_first)
        assert len(dialog.pins) == number
    assert ok(dialog)
    dialog.buttons.button(QDialogButtonBox.StandardButton.Ok).click()
    fill(qtbot, author)
    qtbot.waitUntil(lambda: "scan" in window.session.story.layers)
    picture = window.session.story.layers["scan"].picture
    assert picture is not None
    for made, place in zip(picture.pins, PLACES, strict=True):
        assert (made.x, made.y) == pytest.approx(place[:2], abs=0.01)
        assert (made.lon, made.lat) == pytest.approx(place[2:], abs=0.2)  # a pixel of the map


def test_pins_are_taken_back_and_a_fourth_says_how_they_agree(
    qtbot: QtBot, author: AuthorController, tmp_path: Path
) -> None:
    dialog = dialog_for(qtbot, author, tmp_path)
    for place in PLACES:
        pin(dialog, *place)
    assert "Three pins fit exactly" in dialog.quality.text()
    pin(dialog, 0.5, 0.5, 44.9, 40.9)
    assert "on average" in dialog.quality.text()
    dialog.taking_back.click()
    dialog.taking_back.click()
    assert "2 of 3" in dialog.quality.text()
    assert not ok(dialog)
    dialog.reject()


def test_what_is_no_picture_is_said_in_one_sentence(
    qtbot: QtBot, author: AuthorController, window: MainWindow, tmp_path: Path
) -> None:
    (tmp_path / "a.png").write_bytes(b"no picture")
    author.take_files([tmp_path / "a.png"])
    qtbot.waitUntil(lambda: window.findChild(QMessageBox) is not None)
    assert "a.png: not a picture that can be shown" in window.findChild(QMessageBox).text()


def test_a_world_file_that_is_dropped_too_is_no_layer(
    qtbot: QtBot, author: AuthorController, window: MainWindow, tmp_path: Path
) -> None:
    Image.new("RGB", (40, 30), "blue").save(tmp_path / "b.png")
    (tmp_path / "b.pgw").write_text("0.1 0 0 -0.1 44.05 41.95")
    author.take_files([tmp_path / "b.pgw", tmp_path / "b.png"])
    fill(qtbot, author)
    qtbot.waitUntil(lambda: "b" in window.session.story.layers)
    assert window.findChild(QMessageBox) is None


def test_the_picture_is_zoomed_and_dragged_under_the_pointer(
    qtbot: QtBot, author: AuthorController, tmp_path: Path
) -> None:
    sheet = dialog_for(qtbot, author, tmp_path).sheet
    at = QPointF(sheet.width() / 3, sheet.height() / 3)
    before = sheet.share(at)
    sheet.zoom(3.0, at)
    assert sheet.share(at) == pytest.approx(before)
    start = QPoint(100, 100)
    share = sheet.share(QPointF(start))
    QTest.mousePress(sheet, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start)
    QTest.mouseMove(sheet, start + QPoint(20, 10))
    QTest.mouseMove(sheet, start + QPoint(40, 30))
    QTest.mouseRelease(sheet, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start + QPoint(40, 30))
    assert sheet.share(QPointF(start + QPoint(40, 30))) == pytest.approx(share, abs=0.01)
    assert not sheet.pins


def named(dialog: PinDialog, text: str) -> None:
    """Write a place of the map into its line, and press Enter."""
    dialog.named.setFocus()
    dialog.named.clear()
    QTest.keyClicks(dialog.named, text)
    dialog.named.offers.popup().hide()
    QTest.keyClick(dialog.named, Qt.Key.Key_Return)


def test_a_scan_is_pinned_without_a_mouse(
    qtbot: QtBot, author: AuthorController, window: MainWindow, tmp_path: Path
) -> None:
    dialog = dialog_for(qtbot, author, tmp_path)
    sheet = dialog.sheet
    ways = {Qt.Key.Key_Left: 20, Qt.Key.Key_Up: 15}, {Qt.Key.Key_Right: 30}, {Qt.Key.Key_Down: 25}
    places = ("43.0, 44.5", "Yerevan", "40.5 47.5")
    for presses, place in zip(ways, places, strict=True):
        for key, times in presses.items():
            for _ in range(times):
                QTest.keyClick(sheet, key)
        QTest.keyClick(sheet, Qt.Key.Key_Return)
        named(dialog, place)
        assert dialog.isVisible()  # Enter accepts no dialog here
    assert [(pin.lat, pin.lon) for pin in dialog.pins] == [
        (43.0, 44.5), (pytest.approx(40.18, abs=0.05), pytest.approx(44.51, abs=0.05)), (40.5, 47.5)
    ]  # fmt: skip
    first, second, third = dialog.pins
    assert first.x < second.x == third.x
    assert first.y == second.y < third.y
    assert ok(dialog)
    named(dialog, "Nowhereville-on-Sea")
    assert "Nowhereville-on-Sea" in dialog.told.text()
    assert len(dialog.pins) == 3
    dialog.reject()


def test_the_cross_stays_on_the_picture_and_in_sight(qtbot: QtBot, author: AuthorController, tmp_path: Path) -> None:
    sheet = dialog_for(qtbot, author, tmp_path).sheet
    sheet.zoom(4.0, QPointF(sheet.rect().center()))
    for _ in range(200):
        QTest.keyClick(sheet, Qt.Key.Key_Right)
    assert sheet.cross is not None
    assert sheet.cross[0] == 1.0
    assert sheet.rect().contains(sheet.place(sheet.cross).toPoint())


def test_pins_are_edited_afterwards_and_the_edit_can_be_undone(
    qtbot: QtBot, author: AuthorController, window: MainWindow, tmp_path: Path
) -> None:
    dialog = dialog_for(qtbot, author, tmp_path)
    for place in PLACES:
        pin(dialog, *place)
    dialog.buttons.button(QDialogButtonBox.StandardButton.Ok).click()
    fill(qtbot, author)
    qtbot.waitUntil(lambda: "scan" in window.session.story.layers)
    before = window.session.story.layers["scan"].picture
    (entry,) = (item for item in window.layers.menu_of("scan").actions() if "pins" in item.text().replace("&", ""))
    entry.trigger()
    pictures = author.layers.pictures
    qtbot.waitUntil(lambda: isinstance(pictures.form, PinDialog) and pictures.form.isVisible())
    again = pictures.form
    assert isinstance(again, PinDialog)
    QApplication.processEvents()
    assert before is not None
    assert again.pins == list(before.pins)
    pin(again, 0.5, 0.5, 44.9, 40.9)  # contradicts the others
    assert "misses by" in again.listed.itemText(3)
    again.listed.setCurrentIndex(1)
    again.taking_back.click()
    assert [round(made.x, 1) for made in again.pins] == [0.1, 0.5, 0.5]
    again.buttons.button(QDialogButtonBox.StandardButton.Ok).click()
    qtbot.waitUntil(lambda: window.session.story.layers["scan"].picture is not before)
    after = window.session.story.layers["scan"].picture
    assert after is not None
    assert len(after.pins) == 3
    assert after.affine != before.affine
    assert (after.credit, after.date) == ("Survey Office", "1903")
    author.run("edit.undo")
    assert window.session.story.layers["scan"].picture is before


def test_only_pictures_have_pins_to_edit(window: MainWindow) -> None:
    titles = [
        item.text().replace("&", "")
        for item in window.layers.menu_of(next(iter(window.session.story.layers))).actions()
    ]
    assert titles
    assert not any("pins" in title for title in titles)
