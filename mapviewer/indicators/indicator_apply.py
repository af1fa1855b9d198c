"""Add a data table to the map and remove it: as an undoable edit if the story can be edited, else in the session."""

from __future__ import annotations

from collections.abc import Callable

from geodata.indicators import Classes, Indicator
from geodata.story.indicator_layer import GROUP, indicator_layer, out_of_stack, tinted_by, with_layer, without_layer
from geodata.story.story import Story
from geodata.view.view import View
from mapviewer.session.session import Session
from mapviewer.ui.translate import tr

# Makes an undoable change and returns True, or returns False if the story cannot be edited.
Edit = Callable[[Callable[[Story], Story], str, Callable[[Story], View]], bool]


def put_on_map(session: Session, edit: Edit | None, indicator: Indicator, classes: Classes) -> None:
    """Add the layer, or replace the one made from the same column, and show a notice."""
    layer = indicator_layer(indicator, classes)
    _change(
        session,
        edit,
        lambda story: with_layer(story, layer),
        tr("Data", "data from {file}").format(file=indicator.file),
        lambda story: tinted_by(story, session.view, layer.id),
    )
    left_out = len(indicator.unmatched) + len(indicator.problems)
    sentence = tr("Data", "Added “{layer}” to the map, in the layer group “{group}”.")
    words = sentence.format(layer=layer.title, group=GROUP.title)
    skipped = tr("Data", "%n row(s) skipped.", "", left_out) if left_out else ""
    session.notice(f"{words} {skipped}".strip())


def take_off_map(session: Session, edit: Edit | None, layer_id: str) -> None:
    """Remove the layer from the map and from the story."""
    _change(
        session,
        edit,
        lambda story: without_layer(story, layer_id),
        tr("Data", "remove data"),
        lambda story: out_of_stack(session.view, layer_id),
    )


def _change(
    session: Session, edit: Edit | None, change: Callable[[Story], Story], words: str, view: Callable[[Story], View]
) -> None:
    if edit is None or not edit(change, words, view):
        story = change(session.story)
        session.adopt(story, view(story))
