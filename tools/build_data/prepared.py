"""Prepares the bundled stories, so that opening them needs neither a geometry library nor a TOML parser.

Run `python -m tools.build_data.prepared` after changing a file of a bundled story; `make data` does.
"""

from __future__ import annotations

import json
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from geodata.core.parse_cache import SHIPPED, without_geometries, write_shipped, write_shipped_apart
from geodata.story_format.story_loader import BUNDLED_STORIES, open_story
from geodata.world.shape_cache import BUNDLED, write_bundled

TEXTS = "texts"


def parsed_files(folder: Path) -> Iterator[tuple[str, Any]]:
    """The text of each TOML and GeoJSON file in a story's *folder*, and what it says."""
    for path in sorted(folder.rglob("*.toml")):
        if path.parent.name == TEXTS:
            continue  # `translated_files` has them
        text = path.read_text(encoding="utf-8")
        yield text, tomllib.loads(text)
    for path in sorted(folder.rglob("*.geojson")):
        text = path.read_text(encoding="utf-8")
        yield text, without_geometries(json.loads(text))


def translated_files(folder: Path) -> Iterator[tuple[str, Any]]:
    """The text of each file of a story's texts in another language, and what it says."""
    for path in sorted((folder / TEXTS).glob("*.toml")):
        text = path.read_text(encoding="utf-8")
        yield text, tomllib.loads(text)


def main() -> None:
    """Write `geodata/data/stories.mvpack`, `parsed.json` and `texts` from all bundled stories."""
    names = sorted(path.name for path in BUNDLED_STORIES.iterdir() if (path / "story.toml").is_file())
    stories = [open_story(name) for name in names]
    write_bundled([(layer, story.projection) for story in stories for layer in story.layers.values()])
    write_shipped(item for name in names for item in parsed_files(BUNDLED_STORIES / name))
    write_shipped_apart(item for name in names for item in translated_files(BUNDLED_STORIES / name))
    size = BUNDLED.stat().st_size + SHIPPED.stat().st_size
    print(f"prepared {', '.join(names)}: {size:,} bytes")


if __name__ == "__main__":
    main()
