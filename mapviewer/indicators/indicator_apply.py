"""Own numbers onto the map and off it: through an author's desk where there is one, else straight into the session."""

from __future__ import annotations

from collections.abc import Callable

from geodata.indicators import Classes, Indicator, indicator_layer, with_layer, without_layer
from geodata.indicators.indicator_layer import GROUP, out_of_stack, tinted_by
from geodata.story.story import Story
from geodata.view.view import View
from mapviewer.session.session import Session

# Makes a change on an author's desk and returns True, or returns False when nobody edits.
Edit = Callable[[Callable[[Story], Story], str, Callable[[Story], View]], bool]


def put_on_map(session: Session, edit: Edit | None, indicator: Indicator, classes: Classes) -> None:
    """Add the layer, or put it in the place of the one made of the same column; tell where it is."""
    layer = indicator_layer(indicator, classes)
    _change(
        session,
        edit,
        lambda story: with_layer(story, layer),
        f"numbers of {indicator.file}",
        lambda story: tinted_by(story, session.view, layer.id),
    )
    left_out = len(indicator.unmatched) + len(indicator.problems)
    words = f"; {left_out} row{'s' if left_out != 1 else ''} could not be used" if left_out else ""
    session.notice(f"“{layer.title}” is on the map, in the layer list under {GROUP.title}{words}.")


def take_off_map(session: Session, edit: Edit | None, layer_id: str) -> None:
    """Take the layer off the map and out of the story."""
    _change(
        session,
        edit,
        lambda story: without_layer(story, layer_id),
        "numbers removed",
        lambda story: out_of_stack(session.view, layer_id),
    )


def _change(
    session: Session, edit: Edit | None, change: Callable[[Story], Story], words: str, view: Callable[[Story], View]
) -> None:
    if edit is None or not edit(change, words, view):
        story = change(session.story)
        session.adopt(story, view(story))
