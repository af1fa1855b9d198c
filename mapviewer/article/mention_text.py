"""Texts for the targets of a passage."""

from __future__ import annotations

from geodata.article.passages import Passage
from geodata.map.names import display_name
from geodata.view.view import View
from geodata.world.world import World
from mapviewer.ui.translate import tr

NAMED = 2


def target_words(world: World, target_id: str, view: View) -> str:
    """A thing's name as the map writes it."""
    target = world.target(target_id)
    return display_name(target.names, view.names, view.date) if target else target_id


def passage_words(world: World, passage: Passage, view: View) -> str:
    """Return the targets of a passage and the note of its link."""
    # Once each: the same ground may be there with its status, its holder and its claimant.
    named = list(dict.fromkeys(target_words(world, target, view) for target in passage.targets))
    words = ", ".join(named[:NAMED])
    if len(named) > NAMED:
        words += f" and {len(named) - NAMED} more"
    note = passage.note or (tr("Article", "its government") if passage.role == "government" else "")
    return f"{words} — {note}" if note else words
