"""The quiz: forgiving near the place, kind and exact about the distance otherwise."""

import html
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from geodata import open_story
from geodata.analysis.story_questions import ChoiceQuestion, choice_questions
from geodata.story.story import GUESSED
from geodata.view.camera import frame
from geodata.view.view import Concealed
from geodata.world.world import World
from mapviewer.presenting import Presentation
from mapviewer.presenting.quiz.quiz_questions import Question, judge, kilometres, questions, wind_of
from mapviewer.presenting.quiz.sentence_trace import trace_rows


def click(lesson: Presentation, qtbot: QtBot, x_m: float, y_m: float) -> None:
    x, y = lesson.audience.board.shown.to_px(x_m, y_m)
    qtbot.mouseMove(lesson.audience.canvas, QPoint(round(x), round(y)))
    qtbot.mouseClick(lesson.audience.canvas, Qt.MouseButton.LeftButton, pos=QPoint(round(x), round(y)))


def place(world: World, name: str) -> Question:
    shape = next(shape for shape in world.base.places if shape.properties.get("name") == name)
    return Question(f"place:{shape.id}", name, shape.bounds[0], shape.bounds[1])


def ask(lesson: Presentation, question: Question) -> None:
    lesson.quiz._open.append(question)
    lesson.quiz._ask()


def test_a_right_click_counts_and_the_next_question_follows(lesson: Presentation, qtbot: QtBot) -> None:
    lesson.walk.go_to(3)
    qtbot.keyClicks(lesson.audience.canvas, "q")
    assert lesson.quiz.is_on
    assert Concealed.NAMES in lesson.session.view.concealed
    assert lesson.audience.banner.text().startswith("Where is ")
    ganja = place(lesson.session.world, "Ganja")
    ask(lesson, ganja)
    click(lesson, qtbot, ganja.x_m + 3000, ganja.y_m)
    assert lesson.audience.banner.text() == "Correct! This is Ganja.   1\N{NO-BREAK SPACE}of 1 correct"
    assert [mark.text for mark in lesson.audience.board.marks] == ["Ganja"]
    qtbot.keyClick(lesson.audience.canvas, Qt.Key.Key_PageDown)  # the clicker asks on
    assert lesson.quiz.question is not None
    assert lesson.walk.lesson.cursor == 2


def test_far_off_there_is_a_second_try_and_then_the_answer(lesson: Presentation, qtbot: QtBot) -> None:
    lesson.walk.go_to(3)
    view = lesson.session.view
    qtbot.keyClicks(lesson.audience.canvas, "q")
    ganja = place(lesson.session.world, "Ganja")
    ask(lesson, ganja)
    click(lesson, qtbot, ganja.x_m, ganja.y_m - 100_000)
    assert lesson.audience.banner.text() == "Not quite: that is 100\N{NO-BREAK SPACE}km south of Ganja. Try again."
    click(lesson, qtbot, ganja.x_m, ganja.y_m - 100_000)
    assert "This is Ganja" in lesson.audience.banner.text()
    assert "0\N{NO-BREAK SPACE}of 1" in lesson.audience.banner.text()
    qtbot.keyClick(lesson.audience.canvas, Qt.Key.Key_Escape)
    assert not lesson.quiz.is_on
    assert lesson.session.view == view  # the names are back, nothing was selected
    assert lesson.audience.isVisible()


def test_names_hidden_before_the_quiz_stay_hidden_after_it(lesson: Presentation, qtbot: QtBot) -> None:
    qtbot.keyClicks(lesson.audience.canvas, "hqq")
    assert Concealed.NAMES in lesson.session.view.concealed


def test_anywhere_in_a_country_is_right() -> None:
    world = World(open_story("caucasus"))
    country = world.base.by_id("country", "kaz")
    assert country is not None
    x, y = country.properties["label"][:2]
    question = Question("country:kaz", "Kazakhstan", float(x), float(y), country)
    aktobe = world.projection.project(57.17, 50.28)
    tashkent = world.projection.project(69.24, 41.30)
    moscow = world.projection.project(37.62, 55.75)
    assert judge(question, *aktobe, 2e6).right
    assert judge(question, *tashkent, 2e6).right  # within the forgiving radius of the border
    assert not judge(question, *moscow, 2e6).right
    assert judge(question, *moscow, 2e6).distance_m > 500_000


def test_only_what_the_picture_shows_is_asked_for() -> None:
    world = World(open_story("caucasus"))
    view = replace(world.story.step("control-1994-2020").view)
    bounds = frame(view.camera, world.projection, (1280, 720)).bounds
    found = questions(world, view, bounds, seed=1)
    names = [question.name for question in found]
    assert any({"Shusha", "Shushi"} == set(name.split(" / ")) for name in names)
    assert "Aghjabadi" not in names  # a town of which the story says nothing
    assert len(names) == len(set(names)) > 5
    assert all(bounds[0] < q.x_m < bounds[2] and bounds[1] < q.y_m < bounds[3] for q in found)
    assert names == [question.name for question in questions(world, view, bounds, seed=1)]
    assert names != [question.name for question in questions(world, view, bounds, seed=2)]


@given(st.floats(-1e6, 1e6), st.floats(-1e6, 1e6))
def test_the_opposite_way_has_the_opposite_wind(dx: float, dy: float) -> None:
    opposite = {"north": "south", "east": "west", "south": "north", "west": "east"}
    if max(abs(dx), abs(dy)) > 1:
        there, back = wind_of(dx, dy), wind_of(-dx, -dy)
        assert "-".join(opposite[part] for part in there.split("-")) == back


@pytest.mark.parametrize(
    ("metres", "words"), [(900, "1 km"), (13_400, "13 km"), (62_000, "60 km"), (1_234_000, "1,230 km")]
)
def test_distances_as_a_teacher_says_them(metres: float, words: str) -> None:
    assert kilometres(metres) == words


def choice(lesson: Presentation) -> ChoiceQuestion:
    """Put a question with answers to choose from before the class."""
    question = choice_questions(lesson.session.story)[0]
    lesson.quiz._open.append(question)
    lesson.quiz._ask()
    return question


def test_answers_to_choose_from_by_digit_and_by_hand(lesson: Presentation, qtbot: QtBot) -> None:
    canvas = lesson.audience.canvas
    qtbot.keyClicks(canvas, "q")
    question = choice(lesson)
    assert lesson.quiz.card.isVisible()
    assert not lesson.audience.banner.isVisible()
    assert all(button.height() >= 44 for button in lesson.quiz.card.buttons)
    qtbot.keyClicks(canvas, str(question.right + 1))
    assert (lesson.quiz.right, lesson.quiz.asked) == (1, 1)
    assert lesson.walk.lesson.cursor == 0  # the digit was no step's number
    question = choice(lesson)
    qtbot.mouseClick(lesson.quiz.card.buttons[(question.right + 1) % 4], Qt.MouseButton.LeftButton)
    assert (lesson.quiz.right, lesson.quiz.asked) == (1, 2)
    assert "✓" in lesson.quiz.card.buttons[question.right].text()


def test_the_easy_level_has_dots_to_choose_from(lesson: Presentation, qtbot: QtBot) -> None:
    lesson.walk.go_to(8)
    qtbot.keyClicks(lesson.audience.canvas, "qk")
    question = lesson.quiz.question
    assert isinstance(question, Question)
    dots = lesson.quiz.dots
    assert question in dots
    assert 3 <= len(dots) <= 4
    assert not any(mark.text for mark in lesson.audience.board.marks)
    wrong = next(dot for dot in dots if dot is not question)
    lesson.quiz.answer(wrong.x_m, wrong.y_m)
    assert lesson.audience.banner.text().startswith(f"That is {wrong.name}. This is {question.name}.")


def test_results_stand_at_the_end_of_a_round(lesson: Presentation, qtbot: QtBot) -> None:
    canvas, card = lesson.audience.canvas, lesson.audience.results
    qtbot.keyClicks(canvas, "q")
    while lesson.quiz.is_on:
        qtbot.keyClick(canvas, Qt.Key.Key_PageDown)
    assert card.isVisible()
    assert "0 of " in card.text()
    assert lesson.quiz.results
    assert Concealed.NAMES not in lesson.session.view.concealed
    qtbot.keyClick(canvas, Qt.Key.Key_Escape)
    assert not card.isVisible()


def test_the_banner_covers_no_answer(lesson: Presentation, qtbot: QtBot) -> None:
    qtbot.keyClicks(lesson.audience.canvas, "q")
    for name in ("Tbilisi", "Yerevan", "Baku"):
        found = place(lesson.session.world, name)
        ask(lesson, found)
        lesson.quiz.go_on()
        x, y = lesson.audience.canvas.px_of_plane(found.x_m, found.y_m)
        assert not lesson.audience.banner.geometry().contains(round(x), round(y)), name


def test_a_sentence_is_traced_to_its_speaker_and_sources(lesson: Presentation, qtbot: QtBot) -> None:
    lesson.walk.go_to(7)
    qtbot.keyClicks(lesson.audience.canvas, "e")
    text = lesson.audience.results.text()
    assert lesson.walk.stop.quote in html.unescape(text)
    for rung in ("Who says it?", "Who passes it on?", "What would refute it?"):
        assert rung in text
    qtbot.keyClicks(lesson.audience.canvas, "e")
    assert not lesson.audience.results.isVisible()


def test_a_trace_says_that_the_date_of_the_article_is_guessed() -> None:
    story = open_story()
    step = next(step for step in story.steps if step.passage)
    guessed = replace(story, article=replace(story.article, dating=GUESSED))
    assert "(date guessed)" in str(trace_rows(guessed, step.id))
    assert "(date guessed)" not in str(trace_rows(story, step.id))
