"""Commands for alignment: the lens on a partner, added context, and data tables."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from geodata.view.view import Lens
from mapviewer.session.session import Session
from mapviewer.ui.translate import tr_noop

LENSES = {
    Lens.RUSSIA: "Russia",
    Lens.TURKEY: "Turkey",
    Lens.UNITED_STATES: "US",
    Lens.CHINA: "China",
    Lens.EUROPE: "EU",
    Lens.EACH_OTHER: tr_noop("Commands", "Each other"),
    Lens.ALL: tr_noop("Commands", "All"),
}


def lens_commands(session: Session, window: QWidget) -> dict[str, Callable[[], None]]:
    """Return functions for the commands ``lens.…``, ``align.…`` and ``numbers.…``; check marks follow the view."""

    def show(action: Callable[[], None]) -> Callable[[], None]:
        def act() -> None:
            action()
            # Qt has flipped the tick; what the view says holds, also when nothing has changed.
            follow()

        return act

    def follow() -> None:
        for lens in Lens:
            _tick(window, f"lens.{lens.value}", session.view.lens is lens)
        _tick(window, "align.context", session.view.context)

    def next_lens() -> None:
        lenses = list(Lens)
        set_lens(session, lenses[(lenses.index(session.view.lens) + 1) % len(lenses)])

    session.changed.connect(follow)
    QTimer.singleShot(0, window, follow)  # the actions are made after their functions
    return {
        **{f"lens.{lens.value}": show(partial(set_lens, session, lens)) for lens in Lens},
        "lens.next": show(next_lens),
        "align.context": show(lambda: session.show(replace(session.view, context=not session.view.context))),
        "numbers.open": partial(open_numbers, session, window),
    }


def _tick(window: QWidget, name: str, ticked: bool) -> None:
    action = window.findChild(QAction, name)
    if action is not None:
        action.setChecked(ticked)


def set_lens(session: Session, lens: Lens) -> None:
    """Show alignment with one partner, among each other, or with all."""
    session.show(replace(session.view, lens=lens))


def open_numbers(session: Session, window: QWidget, path: Path | None = None) -> None:
    """Open the data table dialog, with the table at *path* if one is given."""
    from mapviewer.indicators.indicator_dialog import IndicatorDialog  # late: start-up time

    # In a window where a story is being edited the layer is an edit like others.
    dialog = IndicatorDialog(session, window, getattr(getattr(window, "gate", None), "edit", None))
    dialog.show()
    if path is not None:
        dialog.take(path)
