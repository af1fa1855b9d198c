"""Commit, then see: a step that asks gives nothing away, takes answers on the map, and holds them against the truth."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from geodata import open_story
from geodata.analysis.prediction import TruthKind, judge_answer, truth_of
from geodata.story.lesson_cursor import forward, go_to, lesson_of, view_of_lesson
from geodata.view.panel_map import PanelMap
from geodata.world.world import World
from mapviewer.app.main_window import MainWindow
from mapviewer.presenting import Presentation
from mapviewer.session.session import Session

K, LEFT = Qt.Key, Qt.MouseButton.LeftButton
WORLD = World(open_story("caucasus"))


def ground(lon: float, lat: float) -> tuple[float, float]:
    return WORLD.projection.project(lon, lat)


def tap(lesson: Presentation, qtbot: QtBot, lon: float, lat: float) -> None:
    x, y = lesson.audience.canvas.px_of_plane(*ground(lon, lat))
    lesson.audience.board.pointer = QPointF(x, y)
    qtbot.mouseClick(lesson.audience.canvas, LEFT, pos=QPoint(round(x), round(y)))


def draw(lesson: Presentation, qtbot: QtBot, *spots: tuple[float, float]) -> None:
    canvas, none = lesson.audience.canvas, Qt.KeyboardModifier.NoModifier
    first, *others = [QPointF(*canvas.px_of_plane(*ground(*spot))) for spot in spots]
    qtbot.mousePress(canvas, LEFT, pos=first.toPoint())
    for at in others:
        to = QPointF(canvas.mapToGlobal(at))
        QApplication.sendEvent(canvas, QMouseEvent(QEvent.Type.MouseMove, at, to, Qt.MouseButton.NoButton, LEFT, none))
    qtbot.mouseRelease(canvas, LEFT, pos=others[-1].toPoint())


@pytest.fixture
def asking(lesson: Presentation, qtbot: QtBot) -> Presentation:
    """The step that asks for the way round, with railway and missing link there."""
    lesson.walk.go_to(6)
    qtbot.keyClicks(lesson.audience.canvas, "nn")
    assert lesson.prediction.is_open
    return lesson


def test_nothing_gives_the_answer_away_before_it_is_asked() -> None:
    for name in ("caucasus", "sahel"):
        lesson = lesson_of(open_story(name))
        assert any(any(stop.ask) for stop in lesson.stops)
        for number in range(1, len(lesson.stops) + 1):
            state = go_to(lesson, number)
            while state.withholds:
                view = view_of_lesson(state)
                assert (view.selection, view.callouts, view.insets) == ("", (), ())
                assert not any(view.shows(layer_id) for layer_id in state.stop.tints)
                state = forward(state)


def test_the_class_sees_the_question_and_not_the_words(asking: Presentation) -> None:
    caption = asking.audience.slip.caption
    assert caption is not None
    assert caption.words.text == asking.walk.lesson.question == asking.walk.stop.ask[2]
    assert not caption.words.quote
    assert asking.audience.canvas.look.headline.replace("\n", " ") == asking.walk.stop.title
    assert asking.audience.canvas.look.clear == asking.audience.canvas.look.clear
    while asking.walk.lesson.withholds:
        asking.prediction.go_on()
    told = asking.audience.slip.caption
    assert told is not None
    assert told.words.text.startswith("Nakhichevan belongs")


def test_the_ground_does_not_move_when_the_words_come(asking: Presentation) -> None:
    before = asking.audience.canvas.px_of_plane(*ground(46.0, 39.0))
    while asking.walk.lesson.withholds:
        asking.prediction.go_on()
    after = asking.audience.canvas.px_of_plane(*ground(46.0, 39.0))
    assert after == pytest.approx(before, abs=1.0)


def test_points_of_the_class_are_measured_when_the_truth_shows(asking: Presentation, qtbot: QtBot) -> None:
    selection = asking.session.view.selection
    tap(asking, qtbot, 46.25, 38.98)
    tap(asking, qtbot, 46.4, 39.0)
    assert [mark.number for mark in asking.audience.board.answers] == [1, 2]
    assert asking.session.view.selection == selection
    assert not asking.session.view.shows("iran-route")
    qtbot.keyClick(asking.audience.canvas, K.Key_PageDown)
    assert asking.session.view.shows("iran-route")
    marks = asking.audience.board.answers
    assert all(mark.words.endswith(" km") and mark.nearest_m for mark in marks)
    assert asking.audience.banner.text().startswith("2 points: the nearest ")
    assert asking.prediction.results[0].answers == 2


@pytest.fixture
def in_panels(qtbot: QtBot) -> Iterator[Presentation]:
    """A lesson whose fourth step shows two maps once the line that it asks for is there."""
    story = open_story("caucasus")
    panels = (PanelMap("Before", dt.date(2020, 9, 1)), PanelMap("After"))
    steps = [replace(step, view=replace(step.view, panels=panels)) if number == 4 else step
             for number, step in enumerate(story.steps, 1)]  # fmt: skip
    window = MainWindow(Session(replace(story, steps=tuple(steps))))
    window.map.canvas.reduced_motion = True
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    begun = window.present()
    with qtbot.waitExposed(begun.audience):
        begun.audience.resize(1280, 720)
    yield begun
    begun.leave()
    QApplication.sendPostedEvents(None, 0)


def test_answers_and_bands_lie_on_one_map_where_the_reveal_has_several(in_panels: Presentation, qtbot: QtBot) -> None:
    lesson = in_panels
    canvas, board = lesson.audience.canvas, lesson.audience.board
    lesson.walk.go_to(4)
    qtbot.keyClick(canvas, K.Key_PageDown)
    tap(lesson, qtbot, 46.6, 39.7)
    qtbot.keyClick(canvas, K.Key_PageDown)
    assert lesson.walk.full_view.panels
    assert board.answers
    assert not lesson.session.view.panels
    qtbot.keyClicks(canvas, "r")  # the step as the story has it, without what lay on the one map
    assert lesson.session.view.panels
    assert not board.answers
    lesson.walk.go_to(4)
    qtbot.keyClicks(canvas, "nn")
    assert lesson.session.view.panels  # nobody answered
    qtbot.keyClicks(canvas, "h", Qt.KeyboardModifier.ShiftModifier)
    assert board.bands
    assert not lesson.session.view.panels
    qtbot.keyClicks(canvas, "r")
    assert lesson.session.view.panels


def test_undo_takes_back_the_last_point_and_then_ink(asking: Presentation, qtbot: QtBot) -> None:
    canvas = asking.audience.canvas
    tap(asking, qtbot, 46.25, 39.3)
    qtbot.keyClicks(canvas, "d")
    draw(asking, qtbot, (46.0, 39.0), (46.3, 39.0))
    qtbot.keyClicks(canvas, "z", Qt.KeyboardModifier.ControlModifier)
    assert (len(asking.ink.strokes), len(asking.prediction.points)) == (0, 1)
    qtbot.keyClicks(canvas, "z", Qt.KeyboardModifier.ControlModifier)
    assert not asking.prediction.points


def test_a_line_is_judged_by_how_far_it_is_off(asking: Presentation, qtbot: QtBot) -> None:
    qtbot.keyClicks(asking.audience.canvas, "d")
    draw(asking, qtbot, (46.0, 39.0), (46.2, 38.95), (46.5, 38.9))
    assert len(asking.ink.strokes) == 1
    qtbot.keyClick(asking.audience.canvas, K.Key_PageDown)
    assert "off on average" in asking.audience.banner.text()
    assert not asking.ink.strokes  # drawn thinner now, under the truth
    assert asking.audience.board.answers[0].stroke
    qtbot.keyClick(asking.audience.canvas, K.Key_PageDown)
    assert not asking.audience.board.answers


def test_several_lines_are_told_in_one_sentence(asking: Presentation, qtbot: QtBot) -> None:
    qtbot.keyClicks(asking.audience.canvas, "d")
    draw(asking, qtbot, (46.0, 39.0), (46.2, 38.95), (46.5, 38.9))
    draw(asking, qtbot, (46.0, 39.4), (46.2, 39.45), (46.5, 39.4))
    qtbot.keyClick(asking.audience.canvas, K.Key_PageDown)
    assert asking.audience.banner.text().startswith("2 lines: the nearest ")


def test_a_verdict_makes_way_for_the_card_and_for_two_maps(asking: Presentation, qtbot: QtBot) -> None:
    canvas, banner = asking.audience.canvas, asking.audience.banner
    tap(asking, qtbot, 46.25, 39.3)
    qtbot.keyClick(canvas, K.Key_PageDown)
    assert banner.isVisible()
    qtbot.keyClicks(canvas, "q", Qt.KeyboardModifier.ShiftModifier)
    assert asking.audience.results.isVisible()
    assert not banner.isVisible()
    qtbot.keyClick(canvas, K.Key_Escape)
    verdict = banner.text()
    assert banner.isVisible()
    qtbot.keyClicks(canvas, "m")
    assert asking.session.view.comparison is not None
    assert banner.text() != verdict
    qtbot.keyClicks(canvas, "m")
    assert banner.text() == verdict


def test_a_verdict_is_as_dark_as_the_map_around_a_spotlight(asking: Presentation, qtbot: QtBot) -> None:
    canvas, banner = asking.audience.canvas, asking.audience.banner
    tap(asking, qtbot, 46.25, 39.3)
    qtbot.keyClick(canvas, K.Key_PageDown)
    corner = QPoint(banner.width() // 2, 3)
    lit = banner.grab().toImage().pixelColor(corner).lightness()
    qtbot.mouseMove(canvas, QPoint(40, 40))
    asking.audience.board.pointer = QPointF(40, 40)
    qtbot.keyClicks(canvas, "o")
    assert banner.grab().toImage().pixelColor(corner).lightness() < 0.6 * lit


def test_results_are_kept_for_the_end_of_the_lesson(asking: Presentation, qtbot: QtBot) -> None:
    tap(asking, qtbot, 46.25, 39.3)
    canvas, card = asking.audience.canvas, asking.audience.results
    qtbot.keyClick(canvas, K.Key_PageDown)
    asking.walk.go_last()
    qtbot.keyClick(canvas, K.Key_PageDown)
    assert card.isVisible()
    assert asking.walk.lesson.stops[5].ask[2] in card.text()
    qtbot.keyClick(canvas, K.Key_Escape)
    assert not card.isVisible()
    assert asking.audience.isVisible()


def test_without_answers_the_reveal_is_as_ever(asking: Presentation, qtbot: QtBot) -> None:
    qtbot.keyClick(asking.audience.canvas, K.Key_PageDown)
    assert asking.session.view.shows("tripp")
    assert not asking.audience.banner.isVisible()
    assert not asking.prediction.results


def test_an_area_has_ground_too_much_and_ground_missed() -> None:
    view = replace(WORLD.story.step("soviet-oblast").view)
    truth = truth_of(WORLD, view, "oblast")
    assert truth is not None
    assert truth.kind is TruthKind.AREA
    exact = judge_answer(
        WORLD, truth, tuple(ground(*spot) for spot in ((46, 39), (47.6, 39), (47.6, 40.5), (46, 40.5)))
    )
    assert exact.shared_km2 == pytest.approx(4388, rel=0.06)
    assert exact.missed_km2 == pytest.approx(0, abs=1)
    assert exact.extra_km2 > 15_000
    assert judge_answer(WORLD, truth, (ground(46.75, 39.82),)).right


def test_states_are_named_rightly_or_not() -> None:
    view = WORLD.story.step("changed-tone").view
    truth = truth_of(WORLD, view, "away")
    assert truth is not None
    assert truth.kind is TruthKind.STATES
    assert judge_answer(WORLD, truth, (ground(66, 48),), "kaz").right
    assert not judge_answer(WORLD, truth, (ground(35, 39),), "tur").right


def test_a_question_for_a_layer_that_is_not_revealed_is_a_problem(tmp_path: object) -> None:
    from pathlib import Path

    from tests.storybook import STORY, write_story

    assert isinstance(tmp_path, Path)
    assert "[[steps]]" in STORY
    wrong = STORY.replace("[[steps]]", '[[steps]]\nask = { nowhere = "Where?" }', 1)
    story = open_story(write_story(tmp_path, "asks", story_toml=wrong))
    assert any("invalid questions" in str(problem) for problem in story.problems)
