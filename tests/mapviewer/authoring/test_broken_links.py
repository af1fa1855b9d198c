"""The list of broken links."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from geodata.story.story import Orphan
from mapviewer.authoring.forms.broken_links import LostDialog


@pytest.mark.parametrize(("count", "words"), [(1, "1 link refers to words"), (2, "2 links refer to words")])
def test_links_are_counted_listed_and_removed_by_their_button(count: int, words: str, qtbot: QtBot) -> None:
    lost = tuple(Orphan(f"l-{number}", "the ferry", "where ", " lands", ("ferry",)) for number in range(count))
    dialog = LostDialog(lost, ("One claim has no words.",))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    dialog.show()
    assert any(label.text().startswith(words) for label in dialog.findChildren(QLabel))
    assert dialog.list.count() == count + 1
    (button,) = (found for found in dialog.findChildren(QPushButton) if found.text().replace("&", "") == "Remove link")
    dialog.list.setCurrentRow(0)
    with qtbot.waitSignal(dialog.forgotten) as told:
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert told.args == ["l-0"]
