"""Draws the pictures of README from the program itself: `python scripts/screenshots.py [NAME ...]`.

Needs no display. The window is the real one, at the size of a common laptop screen.
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["XDG_CONFIG_HOME"] = tempfile.mkdtemp(prefix="mapviewer-pictures-")

from PySide6.QtCore import QEventLoop, QTimer

from geodata import Theme, open_story
from geodata.view import View, select
from mapviewer.application import create_application
from mapviewer.navigation import view_of_step
from mapviewer.session import Session
from mapviewer.window import MainWindow

FOLDER = Path(__file__).resolve().parent.parent / "docs" / "images"
SIZE = (1680, 1020)


def settle(milliseconds: int = 400) -> None:
    """Let the window come to rest."""
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
    from dataclasses import replace

    return replace(step("control-1994-2020")(session), theme=Theme.DARK)


def corridor(session: Session) -> View:
    """The corridor with its segment selected."""
    return select(step("to-nakhichevan")(session), "tripp")


PICTURES: dict[str, Callable[[Session], View]] = {
    "region": lambda session: session.story.view,
    "corridor": corridor,
    "control-dark": dark,
}


def main() -> None:
    """Draw all pictures, or those named."""
    create_application([])
    FOLDER.mkdir(parents=True, exist_ok=True)
    for name in sys.argv[1:] or PICTURES:
        picture(name, PICTURES[name])


if __name__ == "__main__":
    main()
