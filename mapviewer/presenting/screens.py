"""Assignment of windows to screens, queried each time since screens can change during a presentation."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QWidget


@dataclass(frozen=True)
class Seats:
    """The audience's screen, and the console's where there is a second one."""

    audience: QScreen
    console: QScreen | None


def seats(gone: QScreen | None = None, swapped: bool = False) -> Seats:
    """Console on the primary screen, audience on the other, or the other way round; *gone* is being pulled out."""
    return assign([screen for screen in QGuiApplication.screens() if screen is not gone], swapped)


def assign(screens: Sequence[QScreen], swapped: bool) -> Seats:
    """Seats on screens of which the first is the primary one; raises ValueError when there is none."""
    if not screens:
        raise ValueError("no screen")
    if len(screens) == 1:
        return Seats(screens[0], None)
    console, audience = screens[0], screens[1]
    return Seats(console, audience) if swapped else Seats(audience, console)


def fill(window: QWidget, screen: QScreen) -> None:
    """Show a window on the whole of a screen, wherever it was."""
    there = window.screen() == screen and window.geometry() == screen.geometry()
    if window.isVisible() and window.isFullScreen() and there:
        return
    if window.isFullScreen():
        window.showNormal()
    window.setScreen(screen)
    window.setGeometry(screen.geometry())
    window.showFullScreen()
