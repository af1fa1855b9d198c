"""Draws the pictures of README from the program itself: `python scripts/screenshots.py [NAME ...]`.

Needs no display. The window is the real one, at the size of a common laptop screen.
"""

from __future__ import annotations

import datetime as dt
import os
import sys
import tempfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# As for a new user: neither our settings nor our unsaved stories.
os.environ.update(
    {
        f"XDG_{kind}_HOME": tempfile.mkdtemp(prefix="mapviewer-pictures-")
        for kind in ("CONFIG", "STATE", "DATA", "CACHE")
    }
)

from PySide6.QtCore import QEventLoop, QTimer

from geodata import Theme, open_story
from geodata.view.view import View, select
from mapviewer.app.application import create_application
from mapviewer.app.main_window import MainWindow
from mapviewer.session.navigation import view_of_step
from mapviewer.session.session import Session

FOLDER = Path(__file__).resolve().parent.parent / "docs" / "images"
SIZE = (1680, 1020)


def settle(milliseconds: int = 3000) -> None:
    """Let the window come to rest: names and figures follow the map in turns."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def picture(name: str, view: Callable[[Session], View], size: tuple[int, int] = SIZE) -> None:
    """Show a view in the window and keep what is seen."""
    session = Session(open_story("caucasus"))
    window = MainWindow(session)
    window.map.canvas.reduced_motion = True
    window.resize(*size)
    window.show()
    settle()
    session.show(view(session))
    settle()
    window.grab().save(str(FOLDER / f"{name}.png"))
    window.close()
    print(FOLDER / f"{name}.png")


def step(identifier: str) -> Callable[[Session], View]:
    """The view of a step."""
    return lambda session: view_of_step(session.view, session.story.step(identifier))


def dark(session: Session) -> View:
    """Control before the war of 2020, in the dark theme."""
    return replace(step("control-1994-2020")(session), theme=Theme.DARK)


def corridor(session: Session) -> View:
    """The corridor with its segment selected."""
    return select(step("to-nakhichevan")(session), "tripp")


PICTURES: dict[str, Callable[[Session], View]] = {
    "region": lambda session: session.story.view,
    "corridor": corridor,
    "control-dark": dark,
}


# A chart's kind and, for the steps of one state, which state.
CHARTS = {"chart-matrix": ("matrix", ""), "chart-steps": ("steps", "aze"), "chart-memberships": ("memberships", "")}


def chart(name: str) -> None:
    """Save a chart as the window does, with the added facts, on the day of the article."""
    from mapviewer.charts.chart_export import save_chart

    story = open_story("caucasus")
    kind, state = CHARTS[name]
    view = replace(story.view, date=dt.date(2025, 8, 23), context=True)
    save_chart(kind, story, view, FOLDER / f"{name}.png", state=state, width_px=1400)
    print(FOLDER / f"{name}.png")


def main() -> None:
    """Draw all pictures, or those named."""
    create_application([])
    FOLDER.mkdir(parents=True, exist_ok=True)
    for name in sys.argv[1:] or (*PICTURES, *CHARTS):
        if name in CHARTS:
            chart(name)
        else:
            picture(name, PICTURES[name])


if __name__ == "__main__":
    main()
