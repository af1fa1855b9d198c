"""Prepares the bundled stories' layers, so that opening them needs no geometry library.

Run `python -m geodata.build.prepared` after changing a layer of a bundled story; `make data` does.
"""

from __future__ import annotations

from geodata.opening import BUNDLED_STORIES, open_story
from geodata.preparing import BUNDLED, write_bundled


def main() -> None:
    """Write `geodata/data/stories.mvpack` from all bundled stories."""
    names = sorted(path.name for path in BUNDLED_STORIES.iterdir() if (path / "story.toml").is_file())
    stories = [open_story(name) for name in names]
    write_bundled([(layer, story.projection) for story in stories for layer in story.layers.values()])
    print(f"prepared {', '.join(names)}: {BUNDLED.stat().st_size:,} bytes")


if __name__ == "__main__":
    main()
