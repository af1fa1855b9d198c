"""Presentations that the tests share: of a real window, without flights, on the screen in memory."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mapviewer.app.main_window import MainWindow
from mapviewer.presenting import Presentation
from mapviewer.session.session import Session

Begin = Callable[..., Presentation]


@pytest.fixture
def window(caucasus: Session, qtbot: QtBot) -> MainWindow:
    window = MainWindow(caucasus)
    window.map.canvas.reduced_motion = True
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    return window


@pytest.fixture
def lesson(window: MainWindow, qtbot: QtBot) -> Iterator[Presentation]:
    begun = window.present()
    with qtbot.waitExposed(begun.audience):
        begun.audience.resize(1280, 720)
    yield begun
    begun.leave()
    QApplication.sendPostedEvents(None, 0)


def say(lesson: Presentation) -> tuple[int, int]:
    return lesson.walk.lesson.cursor + 1, lesson.walk.lesson.revealed
