"""Buttons for a hand at the board."""

from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from mapviewer.presenting import Presentation
from mapviewer.presenting.touch_bar import TARGET_PX
from tests.mapviewer.fingers import gesture, touch


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


def test_two_fingers_with_the_pen_leave_no_ink(lesson: Presentation, qtbot: QtBot) -> None:
    """Fingers never land at the same moment: the first one has begun a stroke when the second comes."""
    canvas, device = lesson.audience.canvas, QTest.createTouchDevice()
    gesture(canvas, device, {0: QPoint(100, 100)}, {0: QPoint(101, 100)})
    lesson.audience.bar.buttons["pen"].click()
    gesture(canvas, device, {0: QPoint(300, 300)}, {0: QPoint(360, 340)})
    assert len(lesson.ink.strokes) == 1
    before = canvas.scene().frame.metres_per_px
    touch(canvas, device, "press", {0: QPoint(200, 200)})
    touch(canvas, device, "move", {0: QPoint(204, 203)})
    assert len(lesson.ink.strokes) == 2
    sequence = QTest.touchEvent(canvas, device, False)  # type: ignore[call-overload]
    sequence.move(0, QPoint(204, 203), canvas)
    sequence.press(1, QPoint(300, 200), canvas)
    sequence.commit()
    touch(canvas, device, "move", {0: QPoint(150, 200), 1: QPoint(350, 200)})
    touch(canvas, device, "release", {0: QPoint(150, 200), 1: QPoint(350, 200)})
    assert canvas.scene().frame.metres_per_px < before
    assert len(lesson.ink.strokes) == 1
    lesson.ink.undo()
    assert lesson.ink.strokes == ()


def test_a_finger_that_rests_before_the_class_still_draws(lesson: Presentation, qtbot: QtBot) -> None:
    canvas, device = lesson.audience.canvas, QTest.createTouchDevice()
    gesture(canvas, device, {0: QPoint(100, 100)}, {0: QPoint(101, 100)})
    lesson.audience.bar.buttons["pen"].click()
    touch(canvas, device, "press", {0: QPoint(300, 300)})
    assert not canvas.touch._hold.isActive()
    touch(canvas, device, "move", {0: QPoint(420, 300)})
    touch(canvas, device, "release", {0: QPoint(420, 300)})
    assert len(lesson.ink.strokes) == 1


def test_a_lesson_needs_no_keyboard(lesson: Presentation, qtbot: QtBot) -> None:
    """Quiz, black and the end are behind the last button; a finger opens the curtain again."""
    audience, device = lesson.audience, QTest.createTouchDevice()
    canvas, bar = audience.canvas, audience.bar
    gesture(canvas, device, {0: QPoint(300, 300)}, {0: QPoint(340, 340)})

    def tap(button: QWidget) -> None:
        gesture(button, device, {0: button.rect().center()})

    def ask_for(name: str) -> None:
        tap(bar.buttons["more"])
        assert bar.more.isVisible()
        assert audience.rect().contains(bar.more.geometry())
        tap(bar.named[name])
        assert not bar.more.isVisible()

    tap(bar.buttons["more"])
    assert all(min(button.width(), button.height()) >= TARGET_PX for button in bar.named.values())
    tap(bar.buttons["more"])
    assert not bar.more.isVisible()
    ask_for("black")
    assert audience.curtain.isVisible()
    gesture(audience.curtain, device, {0: QPoint(200, 200)})
    assert not audience.curtain.isVisible()
    ask_for("quiz")
    assert lesson.quiz.is_on
    ask_for("leave")
    assert not lesson.quiz.is_on
    tap(bar.buttons["more"])
    with qtbot.waitSignal(lesson.ended):
        tap(bar.named["leave"])
