"""The current position on the tour, as functions of story and view."""

from __future__ import annotations

from dataclasses import replace
from itertools import chain

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


def headline_seen(story: Story, view: View) -> str:
    """What the map says in a sentence, of the step or the opening that it shows; "" where it shows something else."""
    return next((said for said, own in _pictures(story) if said and _is_picture_of(own, view)), "")


def step_told(story: Story, view: View) -> int | None:
    """The index of the step that a view shows, or whose numbers stand on its map; None where no step tells of it."""
    shown = (index for index, step in enumerate(story.steps) if _is_picture_of(step.view, view))
    numbered = (
        index for index, step in enumerate(story.steps) if view.callouts and step.view.callouts == view.callouts
    )
    return next(chain(shown, numbered), None)


def is_told(story: Story, view: View) -> bool:
    """Whether a view shows what a step or the opening shows."""
    return any(_is_picture_of(own, view) for _, own in _pictures(story))


def _pictures(story: Story) -> tuple[tuple[str, View], ...]:
    return (story.headline, story.view), *((step.headline, step.view) for step in story.steps)


def _is_picture_of(own: View, view: View) -> bool:
    """Whether a view shows what its author's own shows, in whatever colours, size and language of names."""
    read = replace(own, theme=view.theme, text_scale=view.text_scale, names=view.names, selection=view.selection)
    return read == view


def next_step(story: Story, current: int | None) -> int | None:
    """The index after *current*, the first where the tour has not begun; None at the end."""
    index = 0 if current is None else current + 1
    return index if index < len(story.steps) else None


def previous_step(story: Story, current: int | None) -> int | None:
    """The index before *current*; None at the start."""
    return current - 1 if current else None
