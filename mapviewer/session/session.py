"""The session: one story, one world, one view, and a signal when any of them changed."""

from __future__ import annotations

import time

from PySide6.QtCore import QObject, Signal

from geodata.story.story import Story
from geodata.view.history import History, back, forward, visit
from geodata.view.view import View, with_stack
from geodata.world.validity import fit_to_story
from geodata.world.world import World

GESTURE_S = 0.7


class Session(QObject):
    """Holds story and view. Panels call `show`, `point_at` and `open` and redraw on `changed`.

    ``pointed`` tells what is under the pointer on either side (an id, or ""): it passes too quickly to be
    part of the view. ``noticed`` carries one sentence for the reader.
    """

    changed = Signal()
    pointed = Signal(str)
    noticed = Signal(str)

    def __init__(self, story: Story, world: World | None = None) -> None:
        super().__init__()
        self.story = story
        self.world = world or World(story)
        self.history = History((story.view,))
        self.hovered = ""
        self._gesture_at = 0.0

    @property
    def view(self) -> View:
        """What is seen now."""
        return self.history.current

    def show(self, view: View, *, gesture: bool = False) -> None:
        """Go to *view*; nothing happens when it is the present one. One gesture makes one entry in the history."""
        now = time.monotonic()
        continues = gesture and now - self._gesture_at < GESTURE_S and self.history.can_go_back
        self._gesture_at = now if gesture else 0.0
        self._move(visit(self.history, fit_to_story(self.story, view), continues=continues))

    def go_back(self) -> None:
        """The view before."""
        self._move(back(self.history))

    def go_forward(self) -> None:
        """The view that was left by going back."""
        self._move(forward(self.history))

    def open(self, story: Story, view: View | None = None) -> None:
        """Show another story in its default view or in *view*; the history is reset."""
        world = World(story)
        self.story, self.world = story, world
        self.history = History((fit_to_story(story, view or story.view),))
        self.hovered = ""
        self.changed.emit()

    def adopt(self, story: Story, view: View) -> None:
        """Replace the story after an edit; earlier views are kept and adapted to the layers of *view*."""
        self.story, self.world = story, self.world.succeeded_by(story)
        views = tuple(with_stack(old, view.layers) for old in self.history.views)
        self.history = visit(History(views, self.history.cursor), view)
        self.changed.emit()

    def point_at(self, target_id: str) -> None:
        """The pointer is over a thing, or over nothing ("")."""
        if target_id != self.hovered:
            self.hovered = target_id
            self.pointed.emit(target_id)

    def notice(self, sentence: str) -> None:
        """Show a sentence to the user."""
        self.noticed.emit(sentence)

    def _move(self, history: History) -> None:
        if history == self.history:
            return
        moved = history.current != self.history.current
        self.history = history
        if moved:
            self.changed.emit()
