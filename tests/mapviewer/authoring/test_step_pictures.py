"""Several pictures of a step: each is picked, worded, moved and removed, and a class sees the first."""

from __future__ import annotations

from itertools import combinations
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from mapviewer.app.main_window import MainWindow
from mapviewer.authoring.picture_row import PictureRow
from tests.mapviewer.at_rest import come_to_rest

NAMES = ["harbour", "letter", "plan"]


@pytest.fixture
def row(window: MainWindow, tmp_path: Path) -> PictureRow:
    """The pictures of the first step: three of them, the last one added current."""
    author = window.gate.author
    window.lists.choose(author._places + 1)
    author.stepping.list.setCurrentRow(0)
    row = author.stepping.pictures
    for name in NAMES:
        image = QImage(40, 30, QImage.Format.Format_RGB32)
        image.fill(0x336699)
        image.save(str(tmp_path / f"{name}.png"))
        row.take(tmp_path / f"{name}.png", f"Credit of {name}")
    return row


def names(window: MainWindow) -> list[str]:
    return [Path(picture.file).stem for picture in window.session.story.steps[0].pictures]


def pick(row: PictureRow, number: int) -> None:
    item = row.list.item(number)
    QTest.mouseClick(row.list.viewport(), Qt.MouseButton.LeftButton, pos=row.list.visualItemRect(item).center())


def test_every_picture_is_listed_and_the_new_one_is_under_the_hand(window: MainWindow, row: PictureRow) -> None:
    assert [row.list.item(at).text() for at in range(row.list.count())] == [f"{name}.png" for name in NAMES]
    assert row.credit.text() == "Credit of plan"
    assert row.list.viewport().height() >= 3 * row.list.sizeHintForRow(0)


def test_nothing_lies_on_anything_in_a_low_window(window: MainWindow, row: PictureRow, qtbot: QtBot) -> None:
    window.resize(1366, 700)
    come_to_rest(qtbot, window)
    parts = [row.list, row.credit, row.alt, row.add, row.up, row.down, row.remove]
    boxes = [QRect(part.mapTo(window, QPoint(0, 0)), part.size()) for part in parts]
    assert not any(one.intersects(other) for one, other in combinations(boxes, 2))


def test_the_words_of_any_picture_are_changed(window: MainWindow, row: PictureRow) -> None:
    pick(row, 0)
    assert row.credit.text() == "Credit of harbour"
    QTest.mouseClick(row.credit, Qt.MouseButton.LeftButton)
    row.credit.selectAll()
    QTest.keyClicks(row.credit, "Own photo")
    pick(row, 1)  # what was written counts when the hand goes elsewhere
    assert row.credit.text() == "Credit of letter"
    credits = [picture.credit for picture in window.session.story.steps[0].pictures]
    assert credits == ["Own photo", "Credit of letter", "Credit of plan"]


def test_pictures_change_places_by_button_key_and_hand(window: MainWindow, row: PictureRow) -> None:
    QTest.mouseClick(row.up, Qt.MouseButton.LeftButton)
    assert names(window) == ["harbour", "plan", "letter"]
    assert row.credit.text() == "Credit of plan"
    QTest.keyClick(row.list, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert names(window) == ["plan", "harbour", "letter"]
    assert not row.up.isEnabled()
    model = row.list.model()
    model.moveRows(model.index(-1, -1), 0, 1, model.index(-1, -1), 3)  # what a drop does to the list's own rows
    QTest.qWait(0)
    assert names(window) == ["harbour", "letter", "plan"]
    assert row.credit.text() == "Credit of plan"


def test_any_picture_is_removed_and_comes_back_with_undo(window: MainWindow, row: PictureRow) -> None:
    pick(row, 1)
    QTest.mouseClick(row.remove, Qt.MouseButton.LeftButton)
    assert names(window) == ["harbour", "plan"]
    window.actions_by_id["edit.undo"].trigger()
    assert names(window) == NAMES


def test_a_class_sees_the_first_picture(window: MainWindow, row: PictureRow) -> None:
    QTest.mouseClick(row.up, Qt.MouseButton.LeftButton)
    QTest.mouseClick(row.up, Qt.MouseButton.LeftButton)
    lesson = window.present()
    photo = lesson.walk.full_words.photo
    lesson.leave()
    assert photo is not None
    assert photo.credit == "Credit of plan"
