"""Waiting until a window has done all that it does a moment later by itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

SOON_MS = 1_000  # a later one, such as that of a notice which goes away, is no work that is left
LOOKS = 3  # what ends with a new picture goes on after that has been painted


def is_busy(thing: QObject) -> bool:
    """Whether a timer that fires once and soon is running in a widget."""
    return any(
        timer.isActive() and timer.isSingleShot() and timer.interval() <= SOON_MS
        for timer in thing.findChildren(QTimer)
    )


def come_to_rest(qtbot: QtBot, *widgets: QWidget) -> None:
    """Wait until names are laid out, sharp ground is drawn, and lists and charts have followed."""
    at_rest = 0

    def looked() -> bool:
        nonlocal at_rest
        at_rest = 0 if any(map(is_busy, widgets)) else at_rest + 1
        return at_rest >= LOOKS

    qtbot.waitUntil(looked)
