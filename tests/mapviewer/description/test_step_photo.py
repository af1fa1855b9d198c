"""A step's own picture: in the caption, on the handout, on the slide and in the page, each with its credit."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from geodata import open_story
from geodata.story.lesson_cursor import lesson_of
from geodata.story.story import Story
from mapviewer.description.step_photo import photos_of
from mapviewer.export.handout import write_handout
from mapviewer.export.slides import write_slides
from mapviewer.export.web.web_page import page_of
from mapviewer.presenting.overlay.caption import lay_out_caption, words_of_stop
from tests.geodata.story_format.test_step_pictures import GOOD, png, with_picture
from tests.mapviewer.export.pdf_text import pages_of
from tests.storybook import write_story


@pytest.fixture
def story(tmp_path: Path, qapp: QApplication) -> Story:
    folder = write_story(tmp_path, story_toml=with_picture(GOOD))
    (folder / "pictures").mkdir()
    (folder / "pictures" / "plan.png").write_bytes(png(80, 60))
    return open_story(folder)


def test_the_caption_has_the_picture_over_its_credit(story: Story) -> None:
    stops = lesson_of(story).stops
    words = words_of_stop(story, stops[1], 2, 3)
    assert words.photo is not None
    caption = lay_out_caption(words, (960.0, 12.0, 1264.0, 708.0), 24.0, 720.0)
    assert caption is not None
    assert caption.photo_rect is not None
    x, y, wide, tall = caption.photo_rect
    assert wide / tall == pytest.approx(80 / 60)
    credit = next(piece for piece in caption.pieces if piece[2] == "Own plan, CC0")
    assert credit[1] >= y + tall
    assert x + wide <= caption.rect[2]


def test_every_export_has_it_with_its_credit(story: Story, tmp_path: Path) -> None:
    write_handout(story, tmp_path / "a.pdf")
    assert "Own plan, CC0" in pages_of(tmp_path / "a.pdf")[1]
    write_slides(story, tmp_path / "a.pptx")
    from pptx import Presentation

    slide = list(Presentation(str(tmp_path / "a.pptx")).slides)[1]
    assert "Own plan, CC0" in [shape.text_frame.text for shape in slide.shapes if shape.has_text_frame]
    assert len([shape for shape in slide.shapes if shape.shape_type == 13]) == 2
    page = page_of(story)
    assert "data:image/jpeg;base64," in page
    assert "Own plan, CC0" in page
    assert "img-src data:" in page


def test_a_broken_picture_is_left_out(tmp_path: Path, qapp: QApplication) -> None:
    folder = write_story(tmp_path, story_toml=with_picture(GOOD))
    (folder / "pictures").mkdir()
    (folder / "pictures" / "plan.png").write_bytes(png(80, 60)[:40])
    broken = open_story(folder)
    assert photos_of(broken, broken.step("valley").pictures) == ()
    assert words_of_stop(broken, lesson_of(broken).stops[1], 2, 3).photo is None
