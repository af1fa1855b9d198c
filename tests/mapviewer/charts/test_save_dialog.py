"""Saving a chart by the menu of its panel, with the dialog that asks for a file."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from mapviewer.panels.alignment_panel import AlignmentPanel
from mapviewer.session.session import Session
from tests.mapviewer.file_dialog import choose_file, dismiss_file_dialog


@pytest.fixture
def panel(caucasus: Session, qtbot: QtBot) -> AlignmentPanel:
    made = AlignmentPanel(caucasus)
    qtbot.addWidget(made)
    made.resize(500, 400)
    made.show()
    return made


def save(panel: AlignmentPanel) -> None:
    (action,) = (action for action in panel.menu.actions() if action.text().startswith("Save chart"))
    action.trigger()


def test_the_chart_is_saved_where_the_dialog_says(
    panel: AlignmentPanel, caucasus: Session, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "states.png"
    choose_file(path)
    with qtbot.waitSignal(caucasus.noticed) as told:
        save(panel)
    assert told.args == [f"Chart saved to {path}"]
    assert QImage(str(path)).width() == 1920


def test_a_chart_that_cannot_be_saved_is_reported(
    panel: AlignmentPanel, caucasus: Session, qtbot: QtBot, tmp_path: Path
) -> None:
    choose_file(tmp_path / "states.docx")
    with qtbot.waitSignal(caucasus.noticed) as told:
        save(panel)
    assert told.args[0].startswith("Couldn’t save the chart: states.docx: ")


def test_nothing_is_saved_when_the_dialog_is_cancelled(
    panel: AlignmentPanel, caucasus: Session, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    dismiss_file_dialog()
    with qtbot.assertNotEmitted(caucasus.noticed):
        save(panel)
    assert not list(tmp_path.glob("*.png"))
