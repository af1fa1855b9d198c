"""A story in whose every text stands markup, and a watch on the files that this markup would load."""

from __future__ import annotations

import ctypes
import json
import os
import re
import struct
from pathlib import Path
from typing import Any

from PySide6.QtGui import QImage

from tests import storybook

TEXTS = ("title", "text", "summary", "author", "publisher", "credit", "speaker", "date_text", "note", "notes")
NAMES = {"name", "names", "az", "hy", "ru", "other", "summary", "place", "note"}
_IN_ACCESS, _IN_OPEN = 0x1, 0x20
_HEAD = struct.Struct("iIII")


class Watch:
    """Files of a folder that this process or another opens, as the kernel tells it (Linux)."""

    def __init__(self, folder: Path) -> None:
        libc = ctypes.CDLL(None, use_errno=True)
        self._file = libc.inotify_init1(os.O_NONBLOCK | os.O_CLOEXEC)
        assert libc.inotify_add_watch(self._file, os.fsencode(folder), _IN_OPEN | _IN_ACCESS) >= 0

    def opened(self) -> set[str]:
        """The names of the files opened since the last question."""
        try:
            data = os.read(self._file, 1 << 16)
        except BlockingIOError:
            return set()
        names, at = set(), 0
        while at < len(data):
            *_, length = _HEAD.unpack_from(data, at)
            at += _HEAD.size + length
            names.add(os.fsdecode(data[at - length : at].rstrip(b"\0")))
        return names - {""}

    def close(self) -> None:
        os.close(self._file)


def bait(folder: Path) -> Path:
    """A picture of the user's that no story may show."""
    folder.mkdir()
    path = folder / "private.png"
    image = QImage(40, 40, QImage.Format.Format_RGB32)
    image.fill(0xFF00FF)
    assert image.save(str(path))
    return path


def markup(picture: Path) -> str:
    """What no part of the window may take for more than words; it has no sign that TOML or JSON would mind."""
    return f"<img src='file://{picture}'><b>bold</b> & &lt;i&gt; <a href='http://127.0.0.1:9/x'>here</a>"


def write_hostile_story(folder: Path, words: str) -> Path:
    """The small story with *words* behind every title, name, summary, note and credit."""
    keys = "|".join(TEXTS)
    in_toml = re.compile(rf'^((?:{keys}) = ".*)"$', re.MULTILINE)
    files = {"story_toml": storybook.STORY, "claims_toml": storybook.CLAIMS, "notes_toml": storybook.NOTES,
             "sources_toml": storybook.SOURCES}  # fmt: skip
    changed = {key: in_toml.sub(rf'\g<1> {words}"', text) for key, text in files.items()}
    changed["article_txt"] = storybook.ARTICLE + "\n" + words + "\n"
    changed["links_json"] = json.dumps([{**link, "note": words} for link in storybook.LINKS])
    for layer, features in storybook.LAYERS.items():
        made = [
            {**feature, "properties": {**_told(feature["properties"], words), "remark": words}} for feature in features
        ]
        changed[f"layers_{layer}_geojson"] = json.dumps({"type": "FeatureCollection", "features": made})
    steps = re.compile(r"^(passage = .*|view = .*)$", re.MULTILINE)
    changed["story_toml"] = steps.sub(lambda line: _notes_before(line[0], words), changed["story_toml"])
    return storybook.write_story(folder, **changed)


def _notes_before(line: str, words: str) -> str:
    return f'{line}\nnotes = "Say this. {words}"' if line.startswith("view") and "focus" in line else line


def _told(value: Any, words: str, key: str = "name") -> Any:
    if isinstance(value, dict):
        return {name: _told(item, words, name) for name, item in value.items()}
    if isinstance(value, list) and key in NAMES:
        return [_told(item, words, key) for item in value]
    return f"{value} {words}" if isinstance(value, str) and key in NAMES else value
