"""What a class takes home, opened again: pages, words, rules, pictures, slides with their notes."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QDialogButtonBox
from pytestqt.qtbot import QtBot

from geodata import DataError, open_story
from geodata.core.job import JobCancelledError
from geodata.story.lesson_cursor import lesson_of
from geodata.story.story import Story
from geodata.world.world import World
from mapviewer.command_line import run
from mapviewer.drawing.outline_map import SEA
from mapviewer.export.export_job import export_job
from mapviewer.export.handout import said_html, write_handout, write_pictures
from mapviewer.export.handout_plate import lay_out_plate
from mapviewer.export.lesson_dialog import BLANK, HANDOUT, KINDS, LESSON, PICTURES, SLIDES, LessonDialog, make
from mapviewer.export.picture_export import export
from mapviewer.export.slide_builds import NAMESPACE
from mapviewer.export.slides import write_slides
from mapviewer.labels.spelling import typeset
from tests.mapviewer.export.pdf_text import pages_of
from tests.patience import PATIENCE_S
from tests.storybook import STORY, write_story

SIZE = (640, 360)


@pytest.fixture
def story(tmp_path: Path, qapp: QApplication) -> Story:
    return open_story(write_story(tmp_path))


def test_a_page_for_each_step_with_map_passage_and_source(story: Story, tmp_path: Path) -> None:
    path = tmp_path / "new folder" / "lesson.pdf"
    with pytest.raises(DataError, match="cannot be written"):  # a folder that was mistyped is not made
        write_handout(story, path)
    path.parent.mkdir()
    assert write_handout(story, path) == 3
    pages = pages_of(path)
    assert len(pages) == 3
    for page, step in zip(pages, story.steps, strict=True):
        assert step.title in page
        assert step.text in page
        assert "OpenStreetMap" in page
        assert "no judgement" in page
    assert "The valley road was shut in 1994 and opened again in 2020" in pages[1]  # the passage in its paragraph
    assert "A. Tester" in pages[1]
    assert [file.name for file in path.parent.iterdir()] == ["lesson.pdf"]


@pytest.mark.parametrize("name", ["caucasus", "sahel"])
def test_the_legend_of_a_page_stands_below_its_map_and_beside_the_words(name: str, qapp: QApplication) -> None:
    story = open_story(name)
    world = World(story)
    for number, stop in enumerate(lesson_of(story).stops, 1):
        plate = lay_out_plate(world, stop, number, 1006, 640)
        page = plate.look.page
        assert page is not None
        assert page.neatline[3] - page.neatline[1] == 640
        assert page.legend[1] > page.neatline[3], stop.id
        assert page.legend[3] - page.legend[1] > 15, stop.id
        assert plate.words[1] > page.neatline[3]
        assert plate.words[2] < page.legend[0] - 10, stop.id
        assert typeset(stop.headline or stop.title) == " ".join(plate.look.headline.split())


def test_what_has_a_number_on_the_map_begins_with_it(qapp: QApplication) -> None:
    stop = lesson_of(open_story("caucasus")).stops[3]
    paragraphs = said_html(stop).split("</p>")[:-1]
    assert [re.search(r"disc:(\d)", part)[1] for part in paragraphs] == ["1", "2", "3"]  # type: ignore[index]
    assert "four districts" in paragraphs[0]
    assert "peacekeepers" in paragraphs[2]


def test_a_picture_of_each_step(story: Story, tmp_path: Path) -> None:
    written = write_pictures(story, tmp_path / "steps", SIZE)
    assert [path.name for path in written] == ["01-start.png", "02-valley.png", "03-stops.png"]
    pictures = [QImage(str(path)) for path in written]
    assert all(picture.size() == QSize(*SIZE) for picture in pictures)
    assert pictures[0] != pictures[1]


def test_slides_carry_title_words_and_notes(tmp_path: Path, qapp: QApplication) -> None:
    from pptx import Presentation

    text = STORY.replace('text = "The road is shut."', 'text = "The road is shut."\nnotes = "Ask who shut it."')
    story = open_story(write_story(tmp_path, story_toml=text))
    path = tmp_path / "lesson.pptx"
    assert write_slides(story, path) == 3
    slides = list(Presentation(str(path)).slides)
    assert [slide.shapes.title.text_frame.text for slide in slides] == [step.title for step in story.steps]
    second = slides[1]
    words = " ".join(shape.text_frame.text for shape in second.shapes if shape.has_text_frame)
    assert "The road is shut." in words
    assert "“The valley road”" in words
    assert second.notes_slide.notes_text_frame.text.startswith("Ask who shut it.")
    assert "A. Tester" in second.notes_slide.notes_text_frame.text
    pictures = [shape for shape in second.shapes if shape.shape_type == 13]
    assert len(pictures) == 1
    picture = QImage.fromData(pictures[0].image.blob)
    assert picture.size() == QSize(1920, 1080)


def test_what_is_revealed_comes_by_clicks(tmp_path: Path, qapp: QApplication) -> None:
    from pptx import Presentation

    asked = STORY.replace(
        'text = "The road is shut."',
        'text = "The road is shut."\nreveal = ["road"]\nask = { road = "Where does it run?" }',
    )
    story = open_story(write_story(tmp_path, story_toml=asked))
    path = tmp_path / "lesson.pptx"
    write_slides(story, path)
    slide = list(Presentation(str(path)).slides)[1]
    effects = slide._element.xpath("./p:timing//p:set")
    turns = [
        (int(effect.find(f".//{{{NAMESPACE}}}spTgt").get("spid")), effect.find(f".//{{{NAMESPACE}}}strVal").get("val"))
        for effect in effects
    ]
    shown = [shape for shape, state in turns if state == "visible"]
    gone = [shape for shape, state in turns if state == "hidden"]
    words = {shape.shape_id: shape.text_frame.text for shape in slide.shapes if shape.has_text_frame}
    assert "Where does it run?" in [words.get(shape, "") for shape in gone]
    assert any("The road is shut." in words.get(shape, "") for shape in shown)
    pictures = [shape for shape in slide.shapes if shape.shape_type == 13]
    assert len(pictures) == 2
    assert pictures[1].shape_id in shown
    assert pictures[1].width < pictures[0].width  # only what the layer changes lies over the first map
    assert "Where does it run?" in slide.notes_slide.notes_text_frame.text


def test_a_blank_map_has_outlines_and_no_names(story: Story, tmp_path: Path) -> None:
    path = tmp_path / "blank.pdf"
    export(story, story.view, path, (2000, 1414), blank=True)
    (page,) = pages_of(path)
    assert "Name:" in page
    assert "OpenStreetMap" in page
    for name in ("Baku", "AZERBAIJAN", "Caspian", "8 August"):
        assert name not in page
    export(story, story.view, tmp_path / "blank.png", (800, 600), blank=True)
    image = QImage(str(tmp_path / "blank.png"))
    tones = [image.pixelColor(x, y) for x in range(5, 800, 7) for y in range(70, 540, 7)]
    names = [tone.name() for tone in tones]
    assert names.count("#ffffff") > 0.5 * len(tones)
    assert names.count("#ffffff") + names.count(SEA) > 0.85 * len(tones)
    assert names.count(SEA) > 0.1 * len(tones)  # land and sea are told apart
    assert any(tone.lightness() < 120 for tone in tones)


@pytest.mark.parametrize(("write", "name"), [(write_handout, "lesson.doc"), (write_slides, "lesson.ppt")])
def test_another_ending_is_refused(story: Story, tmp_path: Path, write: object, name: str) -> None:
    with pytest.raises(DataError, match=re.escape(name)):
        write(story, tmp_path / name)  # type: ignore[operator]
    assert not (tmp_path / name).exists()


def test_a_place_that_cannot_be_written_is_one_sentence(story: Story, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    for write, name in ((write_handout, "a.pdf"), (write_slides, "a.pptx")):
        with pytest.raises(DataError, match="cannot be written"):
            write(story, tmp_path / "file" / name)


def test_the_command_line_refuses_what_does_not_go_together(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["export", "--handout", str(tmp_path / "a.pdf"), "--step", "2"]) == 2
    assert "--step" in capsys.readouterr().err
    with pytest.raises(SystemExit):
        run(["export", "--handout", "a.pdf", "--slides", "a.pptx"])


def test_the_dialog_makes_each_kind(story: Story, tmp_path: Path, qtbot: QtBot) -> None:
    made = []
    for kind, ending in KINDS.items():
        dialog = LessonDialog(World(story), story.view, tmp_path, None)
        dialog.kinds.setCurrentText(kind)
        assert dialog.file.text().endswith(ending or "-steps")
        with qtbot.waitSignal(dialog.exported) as told:
            dialog.start()
        made.append((kind, Path(told.args[0])))
    found = dict(made)
    assert found[HANDOUT].stat().st_size > 1000
    assert found[SLIDES].stat().st_size > 1000
    assert len(list(found[PICTURES].iterdir())) == 3
    assert len(list(found[LESSON].iterdir())) == 6
    assert found[BLANK].name == "ferry-blank.pdf"


def test_the_job_counts_the_pages(story: Story, tmp_path: Path) -> None:
    seen: list[tuple[int, int]] = []
    make(World(story), story.view, HANDOUT, tmp_path / "a.pdf", lambda done, count: seen.append((done, count)))
    assert seen == [(0, 3), (1, 3), (2, 3)]
    job = export_job(lambda advance: advance(2, 3)).start()
    job.result()
    assert job.progress == pytest.approx(2 / 3)


@pytest.mark.parametrize("kind", [HANDOUT, SLIDES])
def test_what_is_cancelled_is_not_made(story: Story, tmp_path: Path, qtbot: QtBot, kind: str) -> None:
    dialog = LessonDialog(World(story), story.view, tmp_path / "out", None)
    dialog.kinds.setCurrentText(kind)
    dialog.show()
    dialog.start()
    job = dialog.job
    assert job is not None
    dialog.reject()
    assert job.wait(PATIENCE_S)
    assert isinstance(job.error, JobCancelledError)
    assert not (tmp_path / "out").exists() or not list((tmp_path / "out").iterdir())


def test_the_dialog_says_what_went_wrong(story: Story, tmp_path: Path, qtbot: QtBot) -> None:
    (tmp_path / "file").write_text("")
    dialog = LessonDialog(World(story), story.view, tmp_path, None)
    dialog.file.setText(str(tmp_path / "file" / "x.pdf"))
    dialog.start()
    qtbot.waitUntil(lambda: "cannot be written" in dialog.problem.text())
    assert dialog.go.isEnabled()


def test_export_is_the_default_and_cancel_never(story: Story, tmp_path: Path, qtbot: QtBot) -> None:
    dialog = LessonDialog(World(story), story.view, tmp_path, None)
    dialog.show()
    cancel = dialog.buttons.button(QDialogButtonBox.StandardButton.Cancel)
    dialog.go.setEnabled(False)
    cancel.setFocus()
    assert not cancel.isDefault()
    dialog.go.setEnabled(True)
    assert dialog.go.isDefault()
    dialog.reject()
