"""Pictures of steps: named inside the story, with a credit, read with limits, saved with it."""

import struct
import zlib
from pathlib import Path

import pytest

from geodata import DataError, open_story
from geodata.edit.edits import change_step
from geodata.story_format.step_pictures import MOST_BYTES, PNG, add_picture, picture_bytes, size_of, unusable_pictures
from geodata.story_format.story_writer import save_story
from mapviewer.session.story_check import check
from tests.storybook import STORY, write_story


def png(width: int, height: int, *, rows: int | None = None) -> bytes:
    """A PNG of one grey; with *rows* only so many are there."""

    def chunk(kind: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))

    lines = b"".join(b"\0" + b"\x90" * width for _ in range(height if rows is None else rows))
    head = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    return PNG + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(lines)) + chunk(b"IEND", b"")


def with_picture(row: str) -> str:
    return STORY.replace('text = "The road is shut."', f'text = "The road is shut."\npictures = [{row}]')


GOOD = '{ file = "pictures/plan.png", credit = "Own plan, CC0", alt = "The road" }'


def test_a_picture_is_read_saved_and_opened_again(tmp_path: Path) -> None:
    folder = write_story(tmp_path, story_toml=with_picture(GOOD))
    (folder / "pictures").mkdir()
    (folder / "pictures" / "plan.png").write_bytes(png(40, 30))
    story = open_story(folder)
    (picture,) = story.step("valley").pictures
    assert (picture.credit, picture.alt) == ("Own plan, CC0", "The road")
    assert size_of(picture_bytes(story, picture)) == (40, 30)
    assert not [line for line in check(story) if "picture" in line]
    save_story(story, tmp_path / "copy.story")
    again = open_story(tmp_path / "copy.story")
    assert again.step("valley").pictures == (picture,)
    assert picture_bytes(again, picture) == png(40, 30)


@pytest.mark.parametrize(
    "row",
    [
        '{ file = "../plan.png", credit = "x" }',
        '{ file = "/etc/plan.png", credit = "x" }',
        '{ file = "plan.svg", credit = "x" }',
        '{ file = "plan.png" }',
        '"plan.png"',
    ],
)
def test_a_row_that_leads_elsewhere_or_has_no_credit_is_refused(tmp_path: Path, row: str) -> None:
    story = open_story(write_story(tmp_path, story_toml=with_picture(row)))
    assert any("invalid pictures" in problem for problem in story.problems)


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (None, "file not found"),
        (b"<svg/>", "not a picture"),
        (png(1, 1)[:20], "not a picture"),
        (png(60_000, 60_000, rows=1), "not a picture"),
        (PNG + b"\0" * MOST_BYTES, "too large"),
    ],
)
def test_check_says_what_is_wrong_with_a_file(tmp_path: Path, data: bytes | None, said: str) -> None:
    folder = write_story(tmp_path, story_toml=with_picture(GOOD))
    if data is not None:
        (folder / "pictures").mkdir()
        (folder / "pictures" / "plan.png").write_bytes(data)
    story = open_story(folder)
    (picture,) = story.step("valley").pictures
    with pytest.raises(DataError, match=said):
        picture_bytes(story, picture)
    assert any(said in line for line in check(story))


def test_the_size_of_a_jpeg_stands_in_its_head() -> None:
    jpeg = b"\xff\xd8\xff\xe0\x00\x04ab\xff\xc0\x00\x0b\x08" + struct.pack(">HH", 30, 40) + b"\x01\x11\x00"
    assert size_of(jpeg) == (40, 30)
    assert size_of(b"\xff\xd8\xff") == (0, 0)


def test_a_picture_is_taken_into_a_story_and_saved_with_it(tmp_path: Path) -> None:
    story = open_story(write_story(tmp_path))
    given = tmp_path / "My plan.png"
    given.write_bytes(png(40, 30))
    picture = add_picture(story, given, "Own plan, CC0")
    assert add_picture(story, given, "Own plan, CC0").file != picture.file  # never over another
    story = change_step(story, "valley", pictures=(picture,))
    save_story(story, story.path or tmp_path)
    again = open_story(story.path or tmp_path)
    assert again.step("valley").pictures == (picture,)
    assert picture_bytes(again, picture) == png(40, 30)
    assert not list(unusable_pictures(again))


@pytest.mark.parametrize(("name", "data"), [("plan.gif", b"GIF89a"), ("plan.png", b"no picture"), ("gone.png", None)])
def test_a_file_that_cannot_be_shown_is_refused_in_one_sentence(tmp_path: Path, name: str, data: bytes | None) -> None:
    story = open_story(write_story(tmp_path))
    if data is not None:
        (tmp_path / name).write_bytes(data)
    with pytest.raises(DataError, match=r"gif|PNG or JPEG|cannot be read"):
        add_picture(story, tmp_path / name, "x")


def test_a_picture_too_large_to_be_copied_is_named(tmp_path: Path) -> None:
    folder = write_story(tmp_path, story_toml=with_picture(GOOD))
    (folder / "pictures").mkdir()
    (folder / "pictures" / "plan.png").write_bytes(png(40, 30) + bytes(MOST_BYTES))
    (error,) = unusable_pictures(open_story(folder))
    assert "plan.png" in str(error)
    assert "8,000,000 bytes" in str(error)
