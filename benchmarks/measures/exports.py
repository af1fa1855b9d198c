"""How long the export of a step takes once the program runs: ``exports.py FOLDER``. Prints milliseconds by ending."""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path

from PySide6.QtGui import QGuiApplication

from geodata.story_format.story_loader import open_story
from geodata.world.world import World
from mapviewer.export.picture_export import export
from mapviewer.ui.fonts import load_fonts

SIZE_PX = (3840, 2160)


def main(folder: str) -> None:
    application = QGuiApplication([])
    load_fonts()
    story = open_story()
    world = World(story)
    step = story.steps[0]
    times = {}
    for ending in ("png", "pdf"):
        began = time.perf_counter()
        export(story, step.view, Path(folder) / f"step.{ending}", SIZE_PX, title=step.title, world=world)
        times[ending] = (time.perf_counter() - began) * 1000
    application.quit()
    print(json.dumps(times))


if __name__ == "__main__":
    main(*sys.argv[1:])
