"""Pictures of steps: rows of a story file, and their bytes, read with limits before anything decodes them."""

from __future__ import annotations

import struct
from collections.abc import Iterator, Mapping
from itertools import count
from pathlib import Path
from typing import Any

from geodata.core.errors import DataError
from geodata.core.phrase import Phrase
from geodata.core.safe_names import is_inside
from geodata.story.story import StepPicture, Story
from geodata.story_format.story_files import StoryFiles

FOLDER = "pictures/"
ENDINGS = (".png", ".jpg", ".jpeg")
MOST_BYTES, MOST_PIXELS, MOST_PICTURES = 8_000_000, 24_000_000, 4
PNG = b"\x89PNG\r\n\x1a\n"
_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}  # markers of JPEG that give a size


def pictures_in(row: Mapping[str, Any], file: str, place: str) -> tuple[StepPicture, ...]:
    """The pictures of a step's row. Raises DataError for names that lead elsewhere and for those without a credit."""
    rows = row.get("pictures", [])
    shaped = isinstance(rows, list) and len(rows) <= MOST_PICTURES and all(isinstance(item, Mapping) for item in rows)
    made = (
        [StepPicture(*(str(item.get(key, "")).strip() for key in ("file", "credit", "alt"))) for item in rows]
        if shaped
        else []
    )
    usable = all(is_inside(item.file) and item.file.lower().endswith(ENDINGS) and item.credit for item in made)
    if not shaped or not usable:
        raise DataError(
            "invalid pictures", file=file, place=Phrase("{place}, pictures", place=place), found=repr(rows)[:80],
            allowed='pictures = [{{file = "pictures/NAME.jpg", credit = "…", alt = "…"}}]',
        )  # fmt: skip
    return tuple(made)


def picture_bytes(story: Story, picture: StepPicture) -> bytes:
    """The bytes of a picture. Raises DataError when it is missing, too large, or not what its name says."""
    files = story.origin
    if not isinstance(files, StoryFiles):
        raise DataError("file not found", file=picture.file)
    path = files.path_of(picture.file)
    try:
        size = path.stat().st_size
        data = path.read_bytes() if size <= MOST_BYTES else b""
    except OSError as error:
        raise DataError("cannot be read", file=picture.file, found=error.strerror or str(error)) from error
    if size > MOST_BYTES:
        raise DataError("too large", file=picture.file, found=f"{size:,} bytes", allowed=f"{MOST_BYTES:,} bytes")
    width, height = size_of(data)
    if not 0 < width * height <= MOST_PIXELS:
        found = f"{width} × {height}" if width * height else repr(data[:8])
        raise DataError("not a picture that can be shown", file=picture.file, found=found,
                        allowed=f"PNG or JPEG of up to {MOST_PIXELS:,} pixels")  # fmt: skip
    return data


def add_picture(story: Story, path: Path, credit: str) -> StepPicture:
    """Take a picture file into a story that lies on a disk. Raises DataError for one that cannot be shown."""
    files = story.origin
    if not isinstance(files, StoryFiles) or files.trusted:
        raise DataError("pictures are kept in the story’s folder", found="a story that has not been saved",
                        allowed="saving the story first")  # fmt: skip
    stem = "".join(letter if letter.isalnum() or letter in "-_" else "-" for letter in path.stem)[:60] or "picture"
    ending = path.suffix.lower()
    names = (f"{FOLDER}{stem}{number or ''}{ending}" for number in count())
    name = next(name for name in names if not files.has(name))
    if ending not in ENDINGS:
        raise DataError("not a picture that can be shown", file=path.name, found=ending, allowed=", ".join(ENDINGS))
    try:
        if path.stat().st_size > MOST_BYTES:
            found = f"{path.stat().st_size:,} bytes"
            raise DataError("too large", file=path.name, found=found, allowed=f"{MOST_BYTES:,} bytes")
        files.add(name, path.read_bytes())
    except OSError as error:
        raise DataError("cannot be read", file=path.name, found=error.strerror or str(error)) from error
    picture = StepPicture(name, credit, "")
    picture_bytes(story, picture)
    return picture


def unusable_pictures(story: Story) -> Iterator[DataError]:
    """What is wrong with each picture of the steps that cannot be read, and is not there after saving elsewhere."""
    for picture in dict.fromkeys(item for step in story.steps for item in step.pictures):
        try:
            picture_bytes(story, picture)
        except DataError as error:
            yield error


def size_of(data: bytes) -> tuple[int, int]:
    """Width and height of a PNG or JPEG by its own head, without decoding it; (0, 0) for anything else.

    >>> size_of(b"GIF89a")
    (0, 0)
    """
    if data.startswith(PNG) and len(data) >= 24:
        width, height = struct.unpack(">II", data[16:24])
        return int(width), int(height)
    return _jpeg_size(data) if data.startswith(b"\xff\xd8") else (0, 0)


def _jpeg_size(data: bytes) -> tuple[int, int]:
    at = 2
    while at + 9 < len(data) and data[at] == 0xFF:
        marker = data[at + 1]
        if marker in _FRAMES:
            height, width = struct.unpack(">HH", data[at + 5 : at + 9])
            return int(width), int(height)
        at += 2 + max(int.from_bytes(data[at + 2 : at + 4], "big"), 2)
    return 0, 0
