"""The unsaved story, kept on the disk while it is worked on, and offered again after a crash."""

from __future__ import annotations

import json
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Any

from geodata.core.atomic_write import set_aside, write_text
from geodata.core.errors import DataError
from geodata.story.layer import Layer
from geodata.story.layer_stack import with_features
from geodata.story.story import Story
from geodata.story_format.story_files import StoryFiles
from geodata.story_format.story_writer import save_story
from mapviewer.session.story_opening import told_story
from mapviewer.ui.translate import told

NAME, ORIGIN = "unsaved.story", "unsaved.json"


def keep_unsaved(story: Story, folder: Path) -> str:
    """Keep *story* in *folder*; the reason when that is impossible, else ""."""
    try:
        # Whence it comes first: a story without that could not be brought back.
        write_text(folder / ORIGIN, json.dumps(_origin_of(story)))
        save_story(replace(story, problems=()), folder / NAME, over_others=True, owned=False)
    except DataError as error:
        return told(error)
    except OSError as error:
        return f"{folder}: {error.strerror or error}"
    return ""


def unsaved_story(folder: Path) -> Story | None:
    """What was kept, as the story that it was; None when there is nothing that can be opened."""
    try:
        story = told_story(folder / NAME)
        path, taken = _origin_from(json.loads((folder / ORIGIN).read_text(encoding="utf-8")))
        layers = {key: _in_memory(layer) for key, layer in story.layers.items()}
    except (DataError, OSError, ValueError, RecursionError):
        return None
    files = story.origin.as_of(path, taken) if isinstance(story.origin, StoryFiles) and path else None
    return replace(story, layers=layers, path=path, origin=files or story.origin)


def _origin_of(story: Story) -> dict[str, Any]:
    """Where a story belongs, and what its files there said when they were read: others may have changed them since."""
    taken = story.origin.taken if isinstance(story.origin, StoryFiles) else {}
    return {"path": str(story.path or ""), "taken": taken}


def _origin_from(value: Any) -> tuple[Path | None, dict[str, str]]:
    """The place and digests of `_origin_of`; raises ValueError for what it did not write."""
    table = {"path": value, "taken": {}} if isinstance(value, str) else value  # a text is how it was before 2.4
    if not (isinstance(table, dict) and isinstance(table.get("path"), str) and isinstance(table.get("taken"), dict)):
        raise ValueError("no origin of a story")
    taken = {str(name): str(digest) for name, digest in table["taken"].items()}
    if "\0" in table["path"]:
        raise ValueError("no path")
    return (Path(table["path"]) if table["path"] else None), taken


def _in_memory(layer: Layer) -> Layer:
    """A layer that needs its file no longer: that lies in no place that lasts, and saving writes it anew."""
    if layer.load_features is None:
        return layer
    by_id = dict(zip(map(str, layer.features["id"]), layer.features.geometry, strict=True))
    return replace(with_features(layer, layer.rows, by_id), problems=layer.problems)


def forget_unsaved(folder: Path) -> None:
    """Delete what was kept, where the disk allows it."""
    for name in (NAME, ORIGIN):
        with suppress(OSError):
            (folder / name).unlink(missing_ok=True)


def set_unsaved_aside(folder: Path) -> Path | None:
    """Rename what was kept and cannot be opened, so that nothing of it is lost; where it is, if there is a story."""
    kept = folder / NAME
    if not kept.exists():
        forget_unsaved(folder)
        return None
    return set_aside(kept, folder.parent)
