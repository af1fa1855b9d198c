"""Buttons for a hand at the board."""

from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from mapviewer.presenting import Presentation
from mapviewer.presenting.touch_bar import TARGET_PX
from tests.mapviewer.fingers import gesture


def test_the_class_window_has_buttons_for_a_hand_once_it_is_touched(lesson: Presentation, qtbot: QtBot) -> None:
    canvas, bar, device = lesson.audience.canvas, lesson.audience.bar, QTest.createTouchDevice()
    gesture(canvas, device, {0: QPoint(300, 300)}, {0: QPoint(340, 340)})
    assert bar.isVisible()
    assert all(min(button.width(), button.height()) >= TARGET_PX for button in bar.buttons.values())
    assert lesson.audience.rect().contains(bar.geometry())
    scale = canvas.scene().frame.metres_per_px
    bar.buttons["nearer"].click()
    assert canvas.scene().frame.metres_per_px < scale
    bar.buttons["next"].click()
    assert lesson.walk.lesson.cursor == 1
    bar.buttons["pen"].click()
    gesture(canvas, device, {0: QPoint(300, 300)}, {0: QPoint(360, 340)}, {0: QPoint(400, 300)})
    assert len(lesson.ink.strokes) == 1
    before = canvas.scene().frame.metres_per_px
    gesture(canvas, device, {0: QPoint(200, 200), 1: QPoint(300, 200)}, {0: QPoint(150, 200), 1: QPoint(350, 200)})
    assert canvas.scene().frame.metres_per_px < before  # ink and touch together
