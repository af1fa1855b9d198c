"""The unsaved story, kept on the disk while it is worked on, and offered again after a crash."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

from geodata.editing import with_features
from geodata.errors import DataError
from geodata.layer import Layer
from geodata.opening import open_story
from geodata.saving import save_story
from geodata.story import Story
from mapviewer.authoring.gate import unsaved_folder

NAME, ORIGIN = "unsaved.story", "unsaved.json"


def keep_unsaved(story: Story) -> str:
    """Keep *story*; the reason when that is impossible, else ""."""
    folder = unsaved_folder()
    try:
        save_story(replace(story, problems=()), folder / NAME)
        (folder / ORIGIN).write_text(json.dumps(str(story.path or "")), encoding="utf-8")
    except (DataError, OSError) as error:
        return str(error)
    return ""


def unsaved_story() -> Story | None:
    """What was kept, as the story that it was; None when there is nothing that can be opened."""
    folder = unsaved_folder()
    try:
        story = open_story(folder / NAME)
        origin = json.loads((folder / ORIGIN).read_text(encoding="utf-8"))
        layers = {key: _in_memory(layer) for key, layer in story.layers.items()}
    except (DataError, OSError, ValueError):
        return None
    return replace(story, layers=layers, path=Path(origin) if origin else None)


def _in_memory(layer: Layer) -> Layer:
    """A layer that needs its file no longer: that lies in no place that lasts, and saving writes it anew."""
    if layer.load_features is None:
        return layer
    by_id = dict(zip(map(str, layer.features["id"]), layer.features.geometry, strict=True))
    return replace(with_features(layer, layer.rows, by_id), problems=layer.problems)


def forget_unsaved() -> None:
    """Delete what was kept."""
    folder = unsaved_folder()
    for name in (NAME, ORIGIN):
        (folder / name).unlink(missing_ok=True)
