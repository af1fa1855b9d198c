"""A lesson's papers, opened again: plan with times, worksheets at two levels, answers, exit quiz; A4 and Letter."""

from __future__ import annotations

import re
import shutil
import subprocess
from itertools import combinations, pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtWidgets import QApplication

from geodata import open_story
from geodata.analysis.gap_text import gap_text
from geodata.analysis.lesson_times import slots_of
from geodata.analysis.step_notes import NoteKind, note_parts, questions_in
from geodata.analysis.story_questions import QuestionKind, choice_questions
from geodata.story.lesson_cursor import lesson_of
from geodata.story.story import Story
from geodata.world.world import World
from mapviewer.command_line import run
from mapviewer.export.handout import questions_of
from mapviewer.export.lesson.exit_quiz import add_quiz_answers, quiz_of
from mapviewer.export.lesson.lesson_export import write_lesson
from mapviewer.export.lesson.numbered_map import name_boxes, numbered_places
from mapviewer.export.lesson.worksheets import LOOK, MAP_SHARE, add_answers, add_worksheet, map_view
from mapviewer.export.paper import MARGIN_PX, Pages, PaperSize
from mapviewer.export.picture_export import export
from mapviewer.ui.display_text import CREDITS, DISCLAIMER, provenance
from tests.mapviewer.export.pdf_text import pages_of
from tests.storybook import write_story

FILES = ["answers.pdf", "exit-quiz.pdf", "handout.pdf", "plan.pdf", "worksheet-1.pdf", "worksheet-2.pdf"]


@pytest.fixture(scope="module")
def story() -> Story:
    return open_story("caucasus")


@pytest.fixture(scope="module")
def papers(story: Story, qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("lesson")
    write_lesson(story, folder)
    return folder


def text_of(path: Path) -> str:
    return " ".join(pages_of(path))


def test_a_lesson_is_six_papers(papers: Path) -> None:
    assert sorted(path.name for path in papers.iterdir()) == FILES


def test_the_plan_has_every_step_with_times_questions_and_cautions(story: Story, papers: Path) -> None:
    plan = text_of(papers / "plan.pdf")
    for step in story.steps:
        assert step.title in plan
        assert all(question in plan for question in step.ask if question)
    slots = slots_of(lesson_of(story).stops)
    assert slots[0].start == 0
    assert all(after.start == slot.start + slot.minutes for slot, after in pairwise(slots))
    assert slots[-1].start + slots[-1].minutes == 45
    assert "38–45 min" in plan


def test_only_the_easier_worksheet_has_word_banks(story: Story, papers: Path) -> None:
    easy, hard = text_of(papers / "worksheet-1.pdf"), text_of(papers / "worksheet-2.pdf")
    words = gap_text(story).words
    assert len(words) >= 5
    assert all(word in easy for word in words)
    hidden = [word for word in words if word not in re.sub(r"Lewis.*", "", hard)]
    assert hidden
    assert "In your own words" in hard
    assert "In your own words" not in easy


def test_answers_name_every_number_and_gap(story: Story, papers: Path) -> None:
    answers = text_of(papers / "answers.pdf")
    width = PaperSize.A4.size_px[0] - 2 * MARGIN_PX
    world = World(story)
    places = numbered_places(world, map_view(world), (width, width * MAP_SHARE), LOOK)
    assert len(places) >= 10
    assert all(f"{number} {place.name}" in answers for number, place in enumerate(places, 1))
    assert all(f"{number} {word}" in answers for number, word in enumerate(gap_text(story).words, 1))
    assert all(question.answer in answers for question in quiz_of(story))


@pytest.mark.parametrize("paper", PaperSize)
@pytest.mark.parametrize("name", ["caucasus", "sahel"])
def test_answers_are_one_page_and_a_bank_is_beside_its_gaps(
    name: str, paper: PaperSize, tmp_path: Path, qapp: QApplication
) -> None:
    world = World(open_story(name))
    answers = Pages("Answers", "", f"{DISCLAIMER} {provenance(world.story)} {CREDITS}", paper)
    add_answers(answers, world)
    add_quiz_answers(answers, world.story)
    assert answers.count == 1
    answers.drop()
    sheet = Pages("Worksheet", "", "Foot", paper)
    add_worksheet(sheet, world, 1)
    sheet.save(tmp_path / "sheet.pdf")
    (page,) = [page for page in pages_of(tmp_path / "sheet.pdf") if "2 The text" in page]
    assert all(f"({number})" in page for number in range(1, len(gap_text(world.story).words) + 1))
    assert all(word in page for word in gap_text(world.story).words)


@pytest.mark.parametrize("name", ["caucasus", "sahel"])
def test_names_of_the_solved_map_are_whole_and_lie_on_nothing(name: str, qapp: QApplication) -> None:
    world, size = World(open_story(name)), (1006.0, 1006.0 * MAP_SHARE)
    places = numbered_places(world, map_view(world), size, LOOK)
    boxes = name_boxes(places, LOOK, size)
    room = QRectF(0, 0, *size)
    assert all(room.contains(box) for box in boxes)
    assert not any(one.intersects(other) for one, other in combinations(boxes, 2))
    assert not any(box.contains(place.x_px, place.y_px) for box in boxes for place in places)


def test_a_missing_name_has_names_to_choose_from_and_no_adjectives() -> None:
    asked = [question for question in choice_questions(open_story("caucasus")) if question.kind is QuestionKind.NAME]
    assert not {"Ukrainian", "Russian", "Chinese"} & {
        option for question in asked for option in question.options if question.answer == "Washington"
    }
    assert "Washington" in {question.answer for question in asked}


def test_the_blank_map_names_nothing_that_is_asked_for(story: Story, papers: Path) -> None:
    head = text_of(papers / "worksheet-2.pdf").split("2 The text")[0]
    assert "Kazakhstan" not in head
    assert story.title not in head


def test_no_foot_tells_what_a_sheet_asks_for(tmp_path: Path, qapp: QApplication) -> None:
    story = open_story("sahel")
    (sheet,) = [path for path in write_lesson(story, tmp_path) if path.name == "worksheet-2.pdf"]
    assert "Burkina Faso" not in pages_of(sheet)[0]
    blank = tmp_path / "blank.pdf"
    export(story, story.view, blank, (1280, 720), blank=True)
    assert not {"Mali", "Niger"} & set(re.findall(r"\w+", text_of(blank)))


def test_handout_pages_ask_where_there_were_empty_lines(story: Story, papers: Path) -> None:
    handout = text_of(papers / "handout.pdf")
    for stop in lesson_of(story).stops:
        assert questions_of(stop)[0] in handout


def test_letter_paper_from_the_command_line(tmp_path: Path, qapp: QApplication) -> None:
    made = tmp_path / "made"
    story = write_story(tmp_path)
    assert run(["export", str(story), "--lesson", str(made), "--paper", "letter"]) == 0
    if shutil.which("pdfinfo") is not None:
        said = subprocess.run(["pdfinfo", str(made / "plan.pdf")], capture_output=True, text=True, check=True).stdout
        assert "612 x 792" in said
    assert run(["export", str(story), "--lesson", str(made), "--paper", "a5"]) == 2


def test_questions_come_from_the_story_and_have_one_answer() -> None:
    for name in ("caucasus", "sahel"):
        story = open_story(name)
        found = choice_questions(story)
        assert {question.kind for question in found} >= {QuestionKind.YEAR, QuestionKind.NAME}
        assert found == choice_questions(story)
        for question in found:
            assert len(set(question.options)) == len(question.options) == 4
            if question.kind is QuestionKind.YEAR:
                row = story.features[question.target]
                assert row.span.start is not None
                assert question.answer == str(row.span.start.year)
            elif question.kind is QuestionKind.NAME:
                assert question.subject.replace("______", question.answer) in story.article.text
                assert not any(option in question.subject for option in question.options)
            elif question.kind is QuestionKind.SPEAKER:
                assert story.claims_by_id[question.target].speaker == question.answer


def test_notes_fall_into_what_to_do_to_ask_and_to_beware_of() -> None:
    parts = note_parts("Drag the date. Ask: which were taken? Caution: the front is not drawn.")
    assert [part.kind for part in parts] == [NoteKind.DO, NoteKind.ASK, NoteKind.CAUTION]
    assert parts[1].text == "Which were taken?"
    assert questions_in("Nothing to ask.") == ()
