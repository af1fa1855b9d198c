"""Commands for alignment: the lens on a partner, added context, and data tables."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from mapviewer.session.navigation import under_lens
from mapviewer.session.session import Session


def lens_commands(session: Session, window: QWidget) -> dict[str, Callable[[], None]]:
    """A function for each command of alignment that every story has; their ticks follow the view."""

    def show(action: Callable[[], None]) -> Callable[[], None]:
        def act() -> None:
            action()
            # Qt has flipped the tick; what the view says holds, also when nothing has changed.
            follow()

        return act

    def follow() -> None:
        _tick(window, "align.context", session.view.context)

    def next_lens() -> None:
        lenses = [*session.story.parties.lenses[1:], session.story.parties.lenses[0]]
        set_lens(session, lenses[(lenses.index(session.view.lens) + 1) % len(lenses)])

    session.changed.connect(follow)
    QTimer.singleShot(0, window, follow)  # the actions are made after their functions
    return {
        "lens.next": show(next_lens),
        "align.context": show(lambda: session.show(replace(session.view, context=not session.view.context, only=()))),
    }


def _tick(window: QWidget, name: str, ticked: bool) -> None:
    action = window.findChild(QAction, name)
    if action is not None:
        action.setChecked(ticked)


def set_lens(session: Session, lens: str) -> None:
    """Show alignment with one partner, among each other, or with all."""
    session.show(under_lens(session.view, lens))
