"""Draw every step of a story's tour into out/, as PNG and as PDF; no display is needed."""

from __future__ import annotations

import sys
from pathlib import Path

from mapviewer.__main__ import main as mapviewer

OUT = Path("out")
SIZE = "1600x1000"


def draw_tour(story_name: str) -> int:
    """Draw the default view and each step of `story_name`; return the first exit code that is not 0."""
    from geodata import DataError, open_story  # late: preflight speaks first

    try:
        steps = open_story(story_name).steps
    except DataError as error:
        print(error, file=sys.stderr)
        return 2
    OUT.mkdir(exist_ok=True)
    name = Path(story_name).stem
    pictures: list[tuple[str, list[str]]] = [(f"{name}-00-overview", [])]
    for number, step in enumerate(steps, 1):
        pictures.append((f"{name}-{number:02d}-{step.id}", ["--step", step.id]))
    for picture, step_options in pictures:
        for ending in ("png", "pdf"):
            path = OUT / f"{picture}.{ending}"
            code = mapviewer(["export", story_name, *step_options, "--size", SIZE, "--output", str(path)])
            if code:
                return code
        print(f"{path.with_suffix('.png')} and .pdf")
    print(f"{len(pictures)} views of {story_name!r} are in {OUT}/, each as PNG and PDF.")
    return 0


if __name__ == "__main__":
    sys.exit(draw_tour(sys.argv[1] if len(sys.argv) > 1 else "caucasus"))
