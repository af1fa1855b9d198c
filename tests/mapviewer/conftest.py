"""What tests of panels and windows share: fonts, sessions, and a window on the small story."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from geodata import open_story
from mapviewer.app import crash_recovery, launch_picture
from mapviewer.app.main_window import MainWindow
from mapviewer.canvas import touch_input
from mapviewer.presenting.input import step_number_entry
from mapviewer.session import session
from mapviewer.session.session import Session
from mapviewer.ui import notice_bar
from mapviewer.ui.background import job_progress
from mapviewer.ui.fonts import load_fonts
from tests.storybook import write_story

HOUR_MS = 3_600_000


@pytest.fixture(scope="session", autouse=True)
def fonts(qapp: QApplication) -> None:
    """Load the program's fonts: they belong to the process, so no test may be the first to do so."""
    load_fonts()


@pytest.fixture(scope="session", autouse=True)
def clipboard_is_left_empty(qapp: QApplication) -> Iterator[None]:
    """Take back what was copied: the offscreen platform frees it after Python has ended, which crashes the process."""
    yield
    qapp.clipboard().clear()


@pytest.fixture(autouse=True)
def same_look(qapp: QApplication) -> Iterator[None]:
    """Leave palette, font and style sheet of the process as they were: the next test may be any."""
    palette, font, sheet = qapp.palette(), qapp.font(), qapp.styleSheet()
    yield
    if qapp.styleSheet() != sheet:
        qapp.setStyleSheet(sheet)
    if qapp.font() != font:
        qapp.setFont(font)
    if qapp.palette() != palette:
        qapp.setPalette(palette)


@pytest.fixture(autouse=True)
def no_dialog_stays(qapp: QApplication) -> Iterator[None]:
    """Close what a test left open: the next test looks at every dialog there is."""
    yield
    for widget in qapp.topLevelWidgets():
        if isinstance(widget, QDialog):
            widget.close()
            widget.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture(autouse=True)
def unhurried(monkeypatch: pytest.MonkeyPatch) -> None:
    """Give the tests' hand all the time it needs: on a loaded machine seconds pass between two of its keys.

    What the program does when a hand pauses, a job lasts or nobody looks is for tests that set the time themselves.
    """
    monkeypatch.setattr(session, "GESTURE_S", HOUR_MS / 1_000)
    for module, name in (
        (step_number_entry, "FORGOTTEN_MS"), (touch_input, "HOLD_MS"), (notice_bar, "STAYS_MS"),
        (job_progress, "SHOWN_AFTER_MS"), (crash_recovery, "SHORT_RUN_MS"), (launch_picture, "WAIT_MS"),
    ):  # fmt: skip
        monkeypatch.setattr(module, name, HOUR_MS)


@pytest.fixture
def ferry(tmp_path: Path) -> Session:
    """Open the small story of `tests.storybook`."""
    return Session(open_story(write_story(tmp_path)))


@pytest.fixture
def caucasus() -> Session:
    """Open the bundled story."""
    return Session(open_story("caucasus"))


@pytest.fixture
def window(ferry: Session, qtbot: QtBot) -> MainWindow:
    """Show the small story in a window; what is unsaved at the end of a test is given up."""
    made = MainWindow(ferry)
    qtbot.addWidget(made)
    made.resize(1366, 768)
    made.map.canvas.reduced_motion = True
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    qtbot.waitUntil(lambda: made.is_settled and made.isActiveWindow())
    made.gate.author.desk.may_leave = lambda: True  # type: ignore[method-assign]
    return made
