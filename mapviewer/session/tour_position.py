"""The current position on the tour, as functions of story and view."""

from __future__ import annotations

from dataclasses import replace

from geodata.story.story import Story
from geodata.view.view import View
from mapviewer.session.navigation import view_of_step


def step_shown(story: Story, view: View) -> int | None:
    """The index of the step whose view this is (theme and text size are the reader's own), or None."""
    for index, step in enumerate(story.steps):
        if view_of_step(view, step) == view:
            return index
    return None


def step_seen(story: Story, view: View) -> int | None:
    """The index of the step whose view this is but for what the reader selected, or None."""
    for index, step in enumerate(story.steps):
        if view_of_step(view, step) == replace(view, selection=step.view.selection):
            return index
    return None


def next_step(story: Story, current: int | None) -> int | None:
    """The index after *current*, the first where the tour has not begun; None at the end."""
    index = 0 if current is None else current + 1
    return index if index < len(story.steps) else None


def previous_step(story: Story, current: int | None) -> int | None:
    """The index before *current*; None at the start."""
    return current - 1 if current else None
