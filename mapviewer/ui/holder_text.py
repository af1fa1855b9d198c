"""Who holds or claims ground, in words: the actor in full, and who recognises it on the day."""

from __future__ import annotations

import datetime as dt

from geodata.map.states import is_state
from geodata.story.entities import party_name
from geodata.story.feature import Feature
from geodata.world.world import World
from mapviewer.ui.translate import tr


def holder_words(world: World, row: Feature, day: dt.date | None = None) -> str:
    """The actor of a feature; of one that is no state, by whom it is recognised on *day* (its beginning when None)."""
    story, base = world.story, world.base
    actor = story.parties.actors.get(row.actor)
    name = (actor.name if actor else "") or party_name(story, base, row.actor)
    when = day or row.span.start or story.view.date
    known = story.parties.recognisers(row.actor, when)
    if known:
        by = ", ".join(party_name(story, base, code) for code in known)
        return tr("Details", "{actor}; recognised by {states}").format(actor=name, states=by)
    if known is not None:
        return tr("Details", "{actor}; recognised by no UN member").format(actor=name)
    if is_state(row.actor):
        return name
    return tr("Details", "{actor}; the story does not say who recognises it").format(actor=name)
