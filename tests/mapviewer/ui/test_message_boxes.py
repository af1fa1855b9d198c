"""Export, about, and the looks that all dialogs share."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from geodata.view.view import Theme
from mapviewer.authoring.forms.form_dialog import FormDialog
from mapviewer.authoring.forms.new_story import ArticleDialog
from mapviewer.export.export_dialog import OWN, ExportDialog
from mapviewer.export.lesson_dialog import LessonDialog
from mapviewer.session.session import Session
from mapviewer.ui.icons import DRAWINGS, icon
from mapviewer.ui.message_boxes import DISCLAIMER, About, problems_text
from mapviewer.ui.palette import palette
from mapviewer.ui.stylesheet import style_sheet
from tests.patience import PATIENCE_S


def export_dialog(session: Session, folder: Path) -> ExportDialog:
    dialog = ExportDialog(session.world, session.view, folder)  # it deletes itself when it is closed
    dialog.sizes.setCurrentText(OWN)
    dialog.width_px.setValue(400)
    dialog.height_px.setValue(300)
    dialog.show()
    return dialog


@pytest.mark.parametrize("name", ["map.png", "map.pdf", "map.svg"])
def test_a_picture_is_drawn_beside_the_windows_work(ferry: Session, qtbot: QtBot, tmp_path: Path, name: str) -> None:
    (tmp_path / "out").mkdir()
    dialog = export_dialog(ferry, tmp_path)
    dialog.file.setText(str(tmp_path / "out" / name))
    with qtbot.waitSignal(dialog.exported) as told:
        QTest.mouseClick(dialog.go, Qt.MouseButton.LeftButton)
        assert not dialog.go.isEnabled()
    assert told.args == [str(tmp_path / "out" / name)]
    assert [file.name for file in (tmp_path / "out").iterdir()] == [name]
    assert not dialog.isVisible()
    if name.endswith("png"):
        assert QImage(told.args[0]).width() == 400


def test_a_folder_that_cannot_be_written_is_told_and_the_dialog_stays(
    ferry: Session, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("")
    dialog = export_dialog(ferry, tmp_path)
    dialog.file.setText(str(tmp_path / "file" / "map.png"))
    dialog.start()
    qtbot.waitUntil(lambda: bool(dialog.problem.text()))
    assert "cannot be written" in dialog.problem.text()
    assert dialog.isVisible()
    assert dialog.go.isEnabled()


def test_a_cancelled_picture_is_not_kept(ferry: Session, qtbot: QtBot, tmp_path: Path) -> None:
    dialog = export_dialog(ferry, tmp_path)
    (tmp_path / "out").mkdir()
    dialog.file.setText(str(tmp_path / "out" / "map.png"))
    dialog.start()
    job = dialog.job
    assert job is not None
    dialog.reject()
    assert job.wait(PATIENCE_S)
    assert not list((tmp_path / "out").iterdir())


def test_the_format_gives_the_ending(ferry: Session, qtbot: QtBot, tmp_path: Path) -> None:
    dialog = export_dialog(ferry, tmp_path)
    assert dialog.path() == tmp_path / "ferry.png"
    dialog.format.setCurrentIndex(1)
    dialog.format.activated.emit(1)
    assert dialog.path() == tmp_path / "ferry.pdf"
    dialog.file.setText(str(tmp_path / "plain"))
    assert dialog.path() == tmp_path / "plain.pdf"


def test_about_has_the_disclaimer_and_the_articles_credit(ferry: Session, qtbot: QtBot) -> None:
    about = About(ferry.story, palette(Theme.LIGHT))
    qtbot.addWidget(about)
    text = " ".join(about.page.toPlainText().split())
    assert DISCLAIMER in text
    assert "“The ferry and the valley”, A. Tester, The Test Paper, 23 August 2025" in text


def test_a_credit_is_never_markdown(ferry: Session, qtbot: QtBot) -> None:
    evil = "![x](file:///etc/passwd) <b>bold</b> [here](https://example.org) # head"
    story = replace(ferry.story, article=replace(ferry.story.article, credit=evil))
    about = About(story, palette(Theme.LIGHT))
    qtbot.addWidget(about)
    assert evil in " ".join(about.page.toPlainText().split())


def test_no_problems_are_said_too(ferry: Session) -> None:
    assert problems_text(()).startswith("No problems")


@pytest.mark.parametrize("name", sorted(DRAWINGS))
def test_every_icon_is_drawn_in_its_colour(ferry: Session, name: str) -> None:
    image = icon(name, "#cc0000").pixmap(32, 32).toImage()
    inked = [
        image.pixelColor(x, y)
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).alpha() > 200
    ]
    assert len(inked) > 8
    assert all(pixel.red() > 180 and pixel.green() < 30 for pixel in inked)


@pytest.mark.parametrize("theme", list(Theme))
def test_the_style_sheet_is_short_and_complete(theme: Theme) -> None:
    sheet = style_sheet(theme)
    assert "{" in sheet
    assert "{{" not in sheet
    assert palette(theme).accent in sheet
    assert len(sheet) < 4100


def test_no_dialog_has_the_systems_icons_on_its_buttons(ferry: Session, qtbot: QtBot, tmp_path: Path) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.setStyleSheet(style_sheet(Theme.LIGHT))
    buttons = QMessageBox.StandardButton
    dialogs = [
        ExportDialog(ferry.world, ferry.view, tmp_path, window),
        LessonDialog(ferry.world, ferry.view, tmp_path, window),
        ArticleDialog("Article", "Words", window),
        FormDialog("Form", window),
        QMessageBox(QMessageBox.Icon.Question, "Save", "Save?", buttons.Save | buttons.Cancel | buttons.No, window),
    ]
    for dialog in dialogs:
        pressed = dialog.findChildren(QPushButton)
        assert "Cancel" in [button.text().replace("&", "") for button in pressed]
        assert all(button.icon().isNull() for button in pressed)
