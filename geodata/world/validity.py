"""What is in force in a view: on its date or range, under its lens, with or without added context."""

from __future__ import annotations

import datetime as dt

from geodata.story.entities import GROUPS
from geodata.story.feature import Feature
from geodata.story.layer import Layer
from geodata.story.story import Claim, Story
from geodata.view.view import Lens, View

# The end of the Soviet Union: under an earlier date the map's borders, those of today, are only a reference.
BORDERS_SINCE = dt.date(1991, 12, 26)


def rows_in_view(layer: Layer, view: View) -> tuple[Feature, ...]:
    """The features of a layer that are in force."""
    return layer.rows_on(view.date, view.since)


def claims_in_view(story: Story, view: View, direction: str) -> tuple[Claim, ...]:
    """The claims that an arrow layer of one direction shows: dated, under the lens, of article or context."""
    return tuple(claim for claim in story.claims if _shown(claim, direction, view))


def _shown(claim: Claim, direction: str, view: View) -> bool:
    if direction not in claim.directions or claim.strength == "absent":
        return False
    if claim.context and not view.context:
        return False
    return claim.span.meets(view.since or view.date, view.date) and in_lens(claim, view.lens)


def in_lens(claim: Claim, lens: Lens) -> bool:
    """Whether a claim is about the partner that the lens looks at."""
    if lens is Lens.ALL:
        return True
    if lens is Lens.EACH_OTHER:
        return _is_of_region(claim.subject) and any(map(_is_of_region, claim.partners))
    return lens.value in (claim.subject, *claim.partners)


def _is_of_region(code: str) -> bool:
    region = GROUPS["all"][1]
    return code in region or (code in GROUPS and bool(set(GROUPS[code][1]) & set(region)))


def count_in_view(story: Story, view: View, layer: Layer) -> int | None:
    """Return how many features of a layer are valid; None for layers without countable features."""
    if layer.shows_statements:
        return len(claims_in_view(story, view, layer.direction))
    if not layer.has_features:
        return None
    return len(rows_in_view(layer, view))


def is_in_force(story: Story, view: View, feature_id: str) -> bool:
    """Whether a feature of the story holds in a view; what is none, such as a country, always does."""
    row = story.features.get(feature_id)
    return row is None or row.span.meets(view.since or view.date, view.date)


def borders_are_reference(view: View) -> bool:
    """Whether the view's day is older than the borders that the map draws."""
    return view.date < BORDERS_SINCE


def ids_in_force(story: Story, view: View) -> tuple[str, ...]:
    """Everything in force in the visible layers: on two days that give the same, the map is the same."""
    shown = [story.layers[state.id] for state in view.layers if state.visible and state.id in story.layers]
    ids = [row.id for layer in shown for row in rows_in_view(layer, view)]
    if any(layer.rests_on_statements for layer in shown):
        since = view.since or view.date
        ids += [claim.id for claim in story.claims if claim.span.meets(since, view.date)]
    if any(layer.choropleth is not None for layer in shown):
        ids.append(str(view.date.year))
    if borders_are_reference(view):
        ids.append("borders")
    return tuple(ids)
