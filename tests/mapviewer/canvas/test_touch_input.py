"""Fingers: one is the mouse, two move and magnify, one that rests asks for the menu."""

import pytest
from PySide6.QtCore import QPoint, QPointF
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from mapviewer.app.main_window import MainWindow
from mapviewer.canvas import touch_input
from tests.mapviewer.fingers import gesture, touch


def test_two_fingers_magnify_and_move(window: MainWindow, qtbot: QtBot) -> None:
    canvas, device = window.map.canvas, QTest.createTouchDevice()
    selection, scale = window.session.view.selection, canvas.scene().frame.metres_per_px
    apart = ({0: QPoint(200, 200), 1: QPoint(300, 200)}, {0: QPoint(150, 200), 1: QPoint(350, 200)})
    gesture(canvas, device, *apart)
    assert canvas.scene().frame.metres_per_px < 0.6 * scale
    ground, scale = canvas.plane_at(QPointF(250, 200)), canvas.scene().frame.metres_per_px
    gesture(canvas, device, {0: QPoint(200, 200), 1: QPoint(300, 200)}, {0: QPoint(240, 260), 1: QPoint(340, 260)})
    x, y = canvas.px_of_plane(*ground)
    assert abs(x - 290) < 2
    assert abs(y - 260) < 2
    assert abs(canvas.scene().frame.metres_per_px / scale - 1) < 0.01
    assert window.session.view.selection == selection


@pytest.fixture
def soon_held(monkeypatch: pytest.MonkeyPatch) -> None:
    """Take a finger for one that rests at once."""
    monkeypatch.setattr(touch_input, "HOLD_MS", 1)


@pytest.mark.usefixtures("soon_held")
def test_a_resting_finger_asks_for_the_menu_and_picks_nothing(window: MainWindow, qtbot: QtBot) -> None:
    canvas, device = window.map.canvas, QTest.createTouchDevice()
    canvas.menu_asked.disconnect()
    picked: list[str] = []
    canvas.picked.connect(picked.append)
    with qtbot.waitSignal(canvas.menu_asked):
        touch(canvas, device, "press", {0: QPoint(200, 200)})
    touch(canvas, device, "release", {0: QPoint(200, 200)})
    assert not picked


def test_one_finger_is_the_mouse(window: MainWindow, qtbot: QtBot) -> None:
    canvas, device = window.map.canvas, QTest.createTouchDevice()
    with qtbot.waitSignal(canvas.picked):
        gesture(canvas, device, {0: QPoint(200, 200)})
    ground = canvas.plane_at(QPointF(200, 200))
    gesture(canvas, device, {0: QPoint(200, 200)}, {0: QPoint(220, 220)}, {0: QPoint(260, 230)})
    x, y = canvas.px_of_plane(*ground)
    assert abs(x - 260) < 3
    assert abs(y - 230) < 3
