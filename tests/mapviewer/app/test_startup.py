"""A hastened start sets aside what it made; a window without one leaves the garbage collector as it was."""

from __future__ import annotations

import gc

from pytestqt.qtbot import QtBot

from mapviewer.app.main_window import MainWindow
from mapviewer.app.startup import end_haste
from mapviewer.session.session import Session


def test_a_later_window_sets_nothing_aside(ferry: Session, qtbot: QtBot) -> None:
    before = gc.get_freeze_count()
    window = MainWindow(ferry)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(lambda: window.is_settled)
    assert gc.get_freeze_count() == before
    assert gc.isenabled()


def test_a_hastened_start_sets_its_objects_aside() -> None:
    before = gc.get_freeze_count()
    gc.disable()
    try:
        end_haste()
        assert gc.get_freeze_count() > before
        assert gc.isenabled()
    finally:
        gc.enable()
        gc.unfreeze()
