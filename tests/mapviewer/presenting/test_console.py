"""The teacher's window: it follows, what is done on it reaches the class, and notes do not."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QFontInfo, QImage, QWheelEvent
from PySide6.QtWidgets import QApplication, QLabel, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from mapviewer.presenting import Presentation
from mapviewer.presenting.console import BUTTONS, Console
from mapviewer.presenting.input.lesson_keys import LESSON_KEYS
from mapviewer.presenting.lesson_clock import LessonClock, elapsed_text
from tests.mapviewer.at_rest import come_to_rest

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def console(lesson: Presentation, qtbot: QtBot) -> Console:
    lesson.console.resize(1366, 768)
    with qtbot.waitExposed(lesson.console):
        lesson.console.show()
    come_to_rest(qtbot, lesson.audience, lesson.console)
    return lesson.console


def test_it_shows_where_the_lesson_is_and_what_comes(console: Console, lesson: Presentation, qtbot: QtBot) -> None:
    assert console.objectName() == "console"
    lesson.walk.go_to(3)
    step = lesson.session.story.steps[2]
    assert console.title.text() == "3 of 10: What was held, 1994–2020 · 0 of 2 layers revealed"
    notes = console.notes.toPlainText().split("\n")
    assert notes[0].endswith(step.ask[0])  # what stands before the class comes first
    assert notes[1].startswith("Show one layer after the other")
    assert [line.split()[0] for line in notes] == ["Ask", "Show", "Ask", "Caution"]
    assert console.steps.currentRow() == 2
    assert "Line of contact" in console.coming.text()
    lesson.walk.go_last()
    assert console.coming.text() == "Next: end"


def test_the_next_picture_is_drawn_and_changes(console: Console, lesson: Presentation, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not console.upcoming._image.isNull())
    first = console.upcoming.grab().toImage()
    lesson.walk.go_to(5)
    qtbot.waitUntil(lambda: console.upcoming.grab().toImage() != first)


def test_the_mirror_follows_the_class(console: Console, lesson: Presentation, qtbot: QtBot) -> None:
    before = console.mirror.grab().toImage()
    lesson.walk.go_to(8)
    qtbot.waitUntil(lambda: console.mirror.grab().toImage() != before)


def test_notes_are_never_on_the_audiences_screen(lesson: Presentation) -> None:
    for stop in range(1, 11):
        lesson.walk.go_to(stop)
        notes = lesson.walk.stop.notes[:40]
        parts = lesson.audience.findChildren(QWidget)
        said = [part.accessibleName() + part.accessibleDescription() for part in parts]
        said += [part.text() for part in parts if isinstance(part, QLabel)]
        assert notes
        assert not any(notes in words for words in said)


def test_a_click_on_a_step_goes_there(console: Console, lesson: Presentation, qtbot: QtBot) -> None:
    item = console.steps.item(6)
    qtbot.mouseClick(console.steps.viewport(), LEFT, pos=console.steps.visualItemRect(item).center())
    assert lesson.walk.lesson.cursor == 6


def test_layer_ticks_are_for_the_class(console: Console, lesson: Presentation) -> None:
    item = console.layers._items["events"]
    shown = lesson.session.view.shows("events")
    item.setCheckState(0, Qt.CheckState.Unchecked if shown else Qt.CheckState.Checked)
    assert lesson.session.view.shows("events") is not shown
    assert lesson.audience.canvas.view.shows("events") is not shown
    assert console.buttons["return"].isEnabled()


def test_the_date_is_dragged_for_the_class(console: Console, lesson: Presentation) -> None:
    day = lesson.session.view.date
    console.date.slider.setValue(console.date.slider.value() // 2)
    assert lesson.session.view.date < day
    assert lesson.audience.canvas.view.date == lesson.session.view.date


def test_a_wheel_on_the_mirror_zooms_the_class_there(console: Console, lesson: Presentation) -> None:
    mirror = console.mirror
    spot = mirror.room().center() + QPointF(40, 20)
    ground = lesson.audience.board.ground_at(mirror.to_audience(spot))
    scale = lesson.audience.board.shown.metres_per_px
    event = QWheelEvent(
        spot, QPointF(mirror.mapToGlobal(spot)), QPoint(), QPoint(0, 240), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(mirror, event)
    assert lesson.audience.board.shown.metres_per_px < scale
    assert lesson.audience.board.ground_at(mirror.to_audience(spot)) == pytest.approx(ground, rel=1e-3)


def test_the_pen_draws_on_the_mirror_too(console: Console, lesson: Presentation, qtbot: QtBot) -> None:
    qtbot.keyClicks(console, "d")
    qtbot.mouseClick(console.mirror, LEFT, pos=console.mirror.room().center().toPoint())
    assert len(lesson.ink.strokes) == 1


def settled(widget: QWidget, lesson: Presentation, qtbot: QtBot) -> QImage:
    """What a widget shows once nothing is left to be drawn: names come in turns, and the mirror follows."""
    come_to_rest(qtbot, lesson.audience, lesson.console)
    return widget.grab().toImage()


def test_peeking_shows_hidden_names_to_the_teacher_alone(console: Console, lesson: Presentation, qtbot: QtBot) -> None:
    lesson.walk.go_to(2)
    qtbot.keyClicks(console, "h")
    audience = settled(lesson.audience.stage, lesson, qtbot)
    hidden = settled(console.mirror, lesson, qtbot)
    qtbot.keyClicks(console, "u")
    qtbot.waitUntil(lambda: console.mirror.grab().toImage() != hidden)
    assert lesson.audience.stage.grab().toImage() == audience


def test_every_button_does_what_its_key_does(console: Console, lesson: Presentation, qtbot: QtBot) -> None:
    named = [command for row in BUTTONS for command, _ in row]
    assert len(named) == len(set(named)) == len(console.buttons)
    assert set(named) <= {entry.id for entry in LESSON_KEYS}
    qtbot.mouseClick(console.buttons["next"], LEFT)
    assert lesson.walk.lesson.cursor == 1
    qtbot.mouseClick(console.buttons["black"], LEFT)
    assert lesson.audience.curtain.isVisible()
    assert console.buttons["black"].isChecked()
    qtbot.mouseClick(console.buttons["laser"], LEFT)
    assert lesson.audience.board.tool == "laser"
    assert console.buttons["laser"].isChecked()
    qtbot.mouseClick(console.buttons["laser"], LEFT)
    assert not console.buttons["laser"].isChecked()


def test_notes_grow_and_shrink(console: Console, qtbot: QtBot) -> None:
    height = console.notes.fontMetrics().height()
    console._zoom_notes(2)
    qtbot.waitUntil(lambda: console.notes.fontMetrics().height() > height)


def test_closing_the_console_ends_the_lesson(console: Console, lesson: Presentation, qtbot: QtBot) -> None:
    with qtbot.waitSignal(lesson.ended):
        console.close()
    assert not lesson.audience.isVisible()


def test_the_clock_leaves_pauses_out(qtbot: QtBot) -> None:
    now = [100.0]
    clock = LessonClock(now=lambda: now[0])
    now[0] += 75
    clock.toggle()
    now[0] += 1000
    assert elapsed_text(clock.elapsed_s) == "1:15"
    clock.toggle()
    now[0] += 5
    assert elapsed_text(clock.elapsed_s) == "1:20"
    clock.reset()
    now[0] += 3661
    assert elapsed_text(clock.elapsed_s) == "1:01:01"
    clock.deleteLater()


def test_a_layer_that_is_clicked_for_the_class_keeps_the_list_in_sight(console: Console, qtbot: QtBot) -> None:
    tree = console.layers.tree
    console.lists.setCurrentWidget(console.layers)
    qtbot.waitExposed(tree)
    before = console.notes.height(), tree.height()
    tree.asked.emit("control")
    qtbot.wait(20)
    assert not console.layers.card.isVisible()
    assert (console.notes.height(), tree.height()) == before


def test_the_notes_grow_and_shrink_with_their_buttons(console: Console, qtbot: QtBot) -> None:
    def press(text: str) -> int:
        (button,) = (found for found in console.findChildren(QToolButton) if found.text() == text)
        assert button.isVisible()
        qtbot.mouseClick(button, LEFT)
        return QFontInfo(console.notes.font()).pointSize()

    usual = QFontInfo(console.notes.font()).pointSize()
    larger = press("A+")
    assert larger > usual
    assert press("A−") < larger
