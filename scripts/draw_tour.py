"""Draw every step of a story's tour into out/, as PNG and as PDF; no display is needed."""

from __future__ import annotations

import sys
from pathlib import Path

from mapviewer.environment import adjust
from mapviewer.preflight import Need, problems

OUT = Path("out")
SIZE_PX = (1920, 1080)


def main(arguments: list[str]) -> int:
    """Draw the tour of the story in `arguments`, the bundled one without; the command line's exit codes."""
    missing = problems(Need.DRAWING)
    if missing:
        print(*missing, sep="\n", file=sys.stderr)
        return 3
    adjust(Need.DRAWING)

    from geodata.core.errors import DataError  # late: `problems` speaks first

    try:
        pictures = draw_tour(arguments[0] if arguments else "caucasus")
    except DataError as error:
        print(f"mapviewer: {error}", file=sys.stderr)
        return 2
    print(f"{pictures} views are in {OUT.resolve()}, each as PNG and as PDF.")
    return 0


def draw_tour(story_name: str) -> int:
    """Draw the whole story and each of its steps; return how many. Raises DataError as opening and export do."""
    from PySide6.QtGui import QGuiApplication

    from geodata.story_format.story_loader import open_story
    from geodata.world.world import World
    from mapviewer.export.picture_export import export
    from mapviewer.ui.fonts import load_fonts

    application = QGuiApplication(["mapviewer"])
    load_fonts()
    story = open_story(story_name)
    world = World(story)
    pictures = [("00-overview", "", story.view)]
    OUT.mkdir(exist_ok=True)
    pictures += [(f"{number:02d}-{step.id}", step.title, step.view) for number, step in enumerate(story.steps, 1)]
    for name, title, view in pictures:
        for ending in ("png", "pdf"):
            path = OUT / f"{Path(story_name).stem}-{name}.{ending}"
            export(story, view, path, SIZE_PX, title=title, world=world)
            print(path)
    application.quit()
    return len(pictures)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
