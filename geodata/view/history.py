"""Back and forward through views: cursor arithmetic without a window."""

from __future__ import annotations

from dataclasses import replace

from geodata.core.values import value
from geodata.view.view import View

LIMIT = 200


@value(frozen=True)
class History:
    """The views in the order in which they were shown, and the current position."""

    views: tuple[View, ...]
    cursor: int = 0

    @property
    def current(self) -> View:
        """The view at the cursor."""
        return self.views[self.cursor]

    @property
    def can_go_back(self) -> bool:
        """Whether there is an earlier view."""
        return self.cursor > 0

    @property
    def can_go_forward(self) -> bool:
        """Whether there is a later view."""
        return self.cursor < len(self.views) - 1


def visit(history: History, view: View, *, continues: bool = False) -> History:
    """Go to *view*. With *continues* (one drag, one wheel gesture) it takes the place of the current view."""
    if view == history.current:
        return history
    kept = history.views[: history.cursor + (0 if continues else 1)]
    views = (*kept, view)[-LIMIT:]
    return History(views, len(views) - 1)


def back(history: History) -> History:
    """One view back, if there is one."""
    return replace(history, cursor=max(history.cursor - 1, 0))


def forward(history: History) -> History:
    """One view forward, if there is one."""
    return replace(history, cursor=min(history.cursor + 1, len(history.views) - 1))
