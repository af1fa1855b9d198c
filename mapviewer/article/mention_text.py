"""Texts for the targets of a passage."""

from __future__ import annotations

from geodata.article.passages import Passage
from geodata.view.view import View
from geodata.world.validity import holds_in_view
from geodata.world.world import World
from mapviewer.ui.display_text import day_words, shown_name
from mapviewer.ui.translate import tr

NAMED = 2


def target_words(world: World, target_id: str, view: View) -> str:
    """A thing's name as the map writes it."""
    target = world.target(target_id)
    return shown_name(target.names, view.names, view.date) if target else target_id


def passage_words(world: World, passage: Passage, view: View) -> str:
    """Return the targets of a passage, why none of them lights up where that is so, and the note of its link."""
    # Once each: the same ground may be there with its status, its holder and its claimant.
    named = list(dict.fromkeys(target_words(world, target, view) for target in passage.targets))
    words = ", ".join(named[:NAMED])
    if len(named) > NAMED:
        words = tr("Article", "{names} and {count} more").format(names=words, count=len(named) - NAMED)
    why = unlit_words(world, passage, view)
    words = f"{words} ({why})" if why else words
    note = passage.note or (tr("Article", "its government") if passage.role == "government" else "")
    return f"{words} — {note}" if note else words


def unlit_words(world: World, passage: Passage, view: View) -> str:
    """Why the map shows nothing for a passage on this date; "" where it shows something.

    Places and states are always there; features and statements hold for their time.
    """
    story = world.story
    rows = [story.features.get(target) or story.claims_by_id.get(target) for target in passage.targets]
    spans = [row.span for row in rows if row is not None]
    if not spans or len(spans) < len(rows) or any(holds_in_view(span, story, view) for span in spans):
        return ""
    return tr("Article", "not in force on {date}").format(date=day_words(view.date))
