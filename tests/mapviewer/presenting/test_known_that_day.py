"""What was known that day, which class is taught, and the statement without a passage, before a class."""

import datetime as dt
from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from geodata.analysis.story_questions import QuestionKind, choice_questions
from geodata.view.view import Concealed, View, at_date, toggle_layer
from mapviewer.persistence.class_book import ClassBook
from mapviewer.presenting import Presentation
from mapviewer.presenting.prediction.class_record import ClassField
from mapviewer.presenting.prediction.prediction_round import PredictionResult

SHIFT = Qt.KeyboardModifier.ShiftModifier


def press(lesson: Presentation, qtbot: QtBot) -> None:
    qtbot.keyClick(lesson.audience.canvas, Qt.Key.Key_H, SHIFT)


def test_bands_then_the_list_then_neither(lesson: Presentation, qtbot: QtBot) -> None:
    lesson.walk.go_to(4)
    board, card = lesson.audience.board, lesson.audience.results
    press(lesson, qtbot)
    assert board.bands
    assert "Bands" in lesson.audience.banner.text()
    press(lesson, qtbot)
    assert card.isVisible()
    assert "Known only roughly" in card.text()
    assert "-" not in card.text().replace(",", " ").split()  # an area without a name on the map is told by its own
    assert not lesson.audience.banner.isVisible()
    press(lesson, qtbot)
    assert not board.bands
    assert card.isHidden()
    press(lesson, qtbot)
    lesson.walk.go_on()
    assert not board.bands  # another state of the step is another picture


@pytest.mark.parametrize("presses", [1, 2])
@pytest.mark.parametrize(
    "act", [lambda view: at_date(view, dt.date(1990, 1, 1)), lambda view: toggle_layer(view, view.layers[0].id)]
)
def test_bands_go_with_their_lines(
    lesson: Presentation, qtbot: QtBot, presses: int, act: Callable[[View], View]
) -> None:
    lesson.walk.go_to(4)
    board, session = lesson.audience.board, lesson.session
    for _ in range(presses):
        press(lesson, qtbot)
    session.show(replace(session.view, concealed=(Concealed.COLOURS,)))
    assert board.bands
    session.show(act(session.view))
    assert not board.bands
    assert not lesson.hindsight.sentence
    assert lesson.audience.results.isHidden()


def test_bands_that_stay_when_the_list_is_closed_are_explained(lesson: Presentation, qtbot: QtBot) -> None:
    lesson.walk.go_to(4)
    press(lesson, qtbot)
    press(lesson, qtbot)
    assert "Bands" not in lesson.audience.banner.text()
    qtbot.keyClick(lesson.audience.canvas, Qt.Key.Key_Escape)
    assert lesson.audience.board.bands
    assert "Bands" in lesson.audience.banner.text()


def test_a_band_is_seen_on_the_line_and_nowhere_else(lesson: Presentation, qtbot: QtBot) -> None:
    lesson.walk.go_to(4)
    board = lesson.audience.board
    before = board.grab().toImage()
    press(lesson, qtbot)
    after = board.grab().toImage()
    line = max((line for band in board.bands for line in band.lines), key=len)
    x, y = lesson.audience.canvas.px_of_plane(*line[len(line) // 2])
    spot = QPoint(round(x), round(y))
    assert before.pixelColor(spot) != after.pixelColor(spot)
    assert before.pixelColor(4, 4) == after.pixelColor(4, 4)


def test_a_truth_that_is_not_known_exactly_says_so(lesson: Presentation) -> None:
    lesson.walk.go_to(6)
    while lesson.walk.lesson.next_layer != "tripp":
        lesson.do("next")
    lesson.prediction.add(*lesson.session.world.projection.project(46.2, 38.95))
    lesson.do("next")
    assert "see the band" in lesson.prediction.sentence
    assert lesson.audience.board.bands


def type_class(lesson: Presentation, qtbot: QtBot, text: str) -> ClassField:
    lesson.console.show()
    lesson.console.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is lesson.console)
    field = lesson.console.findChild(ClassField)
    assert field is not None
    qtbot.mouseClick(field.lineEdit(), Qt.MouseButton.LeftButton)
    qtbot.keyClicks(QApplication.focusWidget(), text)
    return field


@pytest.mark.parametrize(("key", "name"), [(Qt.Key.Key_Return, "bq"), (Qt.Key.Key_Escape, "")])
def test_a_name_that_is_typed_is_no_key_of_the_lesson(
    lesson: Presentation, qtbot: QtBot, key: Qt.Key, name: str
) -> None:
    lesson.walk.go_to(2)
    field = type_class(lesson, qtbot, "bqx")
    for editing in (Qt.Key.Key_Left, Qt.Key.Key_Delete, key):
        qtbot.keyClick(QApplication.focusWidget(), editing)
    assert lesson.walk.lesson.cursor == 1
    assert not lesson.quiz.is_on
    assert lesson.record.name == field.currentText() == name
    qtbot.keyClicks(QApplication.focusWidget() or lesson.console, "q")
    assert lesson.quiz.is_on


def test_results_are_kept_for_the_class_that_was_named(lesson: Presentation, qtbot: QtBot) -> None:
    book = ClassBook()
    lesson.record.open(book)
    type_class(lesson, qtbot, "  7bb")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Backspace)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert lesson.record.name == "7b"
    result = PredictionResult("A way", "Where would it run?", 2, "The point is right.")
    lesson.prediction.keep(result)
    lesson.record.teach("8a")
    assert lesson.prediction.results == []
    lesson.record.teach("7b")
    assert lesson.prediction.results == [result]
    qtbot.keyClick(lesson.audience.canvas, Qt.Key.Key_Q, SHIFT)
    assert "7b" in lesson.audience.results.text()


def test_after_a_crash_the_class_of_today_goes_on(lesson: Presentation) -> None:
    book = ClassBook()
    lesson.record.open(book)
    lesson.record.teach("7b")
    result = PredictionResult("A way", "Where would it run?", 2, "The point is right.")
    lesson.prediction.keep(result)
    lesson.record.name = ""
    lesson.prediction.results = []
    lesson.record.open(book)
    assert lesson.record.name == "7b"
    assert lesson.prediction.results == [result]


@pytest.fixture
def unsupported(lesson: Presentation) -> Callable[[], None]:
    made = choice_questions(lesson.session.story, 3)
    question = next(question for question in made if question.kind is QuestionKind.UNSUPPORTED)

    def ask() -> None:
        lesson.do("quiz")
        lesson.quiz._open.append(question)
        lesson.quiz._ask()

    return ask


def test_the_statement_without_a_passage_is_told_with_its_source(
    lesson: Presentation, unsupported: Callable[[], None]
) -> None:
    unsupported()
    card, question = lesson.quiz.card, lesson.quiz.question
    assert question is not None
    assert not any("“" in button.text()[:4] for button in card.buttons)  # what is said, not yet the words behind it
    lesson.quiz.choose(0)
    said = [button.text() for button in card.buttons]
    assert sum("another source" in words.replace("\n", " ") for words in said) == 1
    assert card.geometry().bottom() <= lesson.audience.stage.height()
    for button in card.buttons:
        assert button.sizeHint().width() <= card.width()


def test_a_quiz_is_not_asked_beside_the_caption_of_a_step(lesson: Presentation) -> None:
    assert lesson.audience.slip.isVisible()
    lesson.do("quiz")
    assert lesson.audience.slip.isHidden()
    lesson.audience.show_stop()
    assert lesson.audience.slip.isHidden()
    lesson.do("quiz")
    assert lesson.audience.slip.isVisible()
