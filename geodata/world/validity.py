"""What is in force in a view: on its date or range, under its lens, with or without added context."""

from __future__ import annotations

import datetime as dt
from collections.abc import Hashable
from dataclasses import replace
from weakref import WeakKeyDictionary

from geodata.core.dates import Span
from geodata.story.claim import Claim
from geodata.story.feature import Feature
from geodata.story.layer import Layer
from geodata.story.parties import Parties
from geodata.story.story import Story
from geodata.story.vocabulary import Strength
from geodata.view.callout_entries import ids_in
from geodata.view.view import Lens, View, Viewpoint
from geodata.world.unions import unions_age
from geodata.world.viewpoints import viewpoints

# The end of the Soviet Union: under an earlier date the map's borders, those of today, are only a reference.
BORDERS_SINCE = dt.date(1991, 12, 26)
KEPT_CLAIMS = 64  # answers for a story: a moving picture asks the same in each frame
KEPT_NARROWED = 8
_narrow: WeakKeyDictionary[Layer, list[tuple[tuple[Feature, ...], tuple[str, ...], tuple[Feature, ...]]]] = (
    WeakKeyDictionary()
)
_claims: WeakKeyDictionary[Story, dict[Hashable, tuple[Claim, ...]]] = WeakKeyDictionary()


def rows_in_view(layer: Layer, view: View) -> tuple[Feature, ...]:
    """The features of a layer that are in force; of movements, on days without any, all that are past.

    A wave of people that ended long ago would look like one of the day if it stood beside one; without it the day would
    look as if nobody had ever left.
    """
    rows = layer.rows_on(view.date, view.since)
    if view.only:
        rows = _narrowed(layer, rows, view.only)
    if rows or not layer.holds_movements or (layer.known_until is not None and view.date > layer.known_until):
        return rows
    past = tuple(row for row in layer.rows if is_past(row, view))
    return _narrowed(layer, past, view.only) if view.only else past


def _narrowed(layer: Layer, rows: tuple[Feature, ...], only: tuple[str, ...]) -> tuple[Feature, ...]:
    """Of some of a layer's features those that are in *only*, if any of the layer is; the same tuple when asked again.

    Whoever keeps what was made for features tells by the tuple whether they are still the same.
    """
    kept = _narrow.setdefault(layer, [])
    for asked, wanted, found in kept:
        if asked is rows and wanted == only:
            return found
    ids = set(only)
    chosen = tuple(row for row in rows if row.id in ids) if any(row.id in ids for row in layer.rows) else rows
    kept[:] = [(rows, only, chosen), *kept[: KEPT_NARROWED - 1]]
    return chosen


def is_past(row: Feature, view: View) -> bool:
    """Whether a feature's span has ended by the view's day, or by the first of its range."""
    return row.span.end is not None and row.span.end <= (view.since or view.date)


def claims_in_view(story: Story, view: View, direction: str) -> tuple[Claim, ...]:
    """The claims that an arrow layer of one direction shows: dated, of article or context, in lens or called out."""
    key = (direction, view.date, view.since, view.lens, view.context, view.callouts, view.only)
    kept = _claims.setdefault(story, {})
    found = kept.get(key)
    if found is None:
        if len(kept) >= KEPT_CLAIMS:
            kept.clear()
        shown = tuple(claim for claim in story.claims if _shown(claim, direction, view, story))
        found = kept[key] = _chosen(story, shown, direction, view)
    return found


def _chosen(story: Story, shown: tuple[Claim, ...], direction: str, view: View) -> tuple[Claim, ...]:
    """Of the statements of a direction those that the view chooses, if it chooses any of it."""
    chosen = {target for target in view.only if (claim := story.claims_by_id.get(target)) and claim.goes(direction)}
    return tuple(claim for claim in shown if claim.id in chosen) if chosen else shown


def left_out(story: Story, view: View) -> tuple[str, ...]:
    """The ids of features and statements that a view leaves out, by what it chooses of their layers."""
    chosen = set(view.only)
    if not chosen:
        return ()
    kinds = [{row.id for row in layer.rows} for layer in story.layers.values()]
    directions = {layer.direction for layer in story.layers.values() if layer.shows_statements}
    kinds += [{claim.id for claim in story.claims if claim.goes(direction)} for direction in directions]
    return tuple(sorted(target for ids in kinds if ids & chosen for target in ids - chosen))


def _shown(claim: Claim, direction: str, view: View, story: Story) -> bool:
    if not claim.goes(direction) or claim.strength == Strength.ABSENT:
        return False
    if claim.context and not view.context:
        return False
    if not holds_in_view(claim.span, story, view):
        return False
    return in_lens(claim, view.lens, story.parties) or any(claim.id in ids_in(entry) for entry in view.callouts)


def holds_in_view(span: Span, story: Story, view: View) -> bool:
    """Whether a span meets the view's date or range, and the story knows anything of that time.

    An open end does not mean for ever: after the day until which the story is known nothing of it is in force.
    """
    return span.meets(view.since or view.date, view.date) and is_known(story, view)


def is_known(story: Story, view: View) -> bool:
    """Whether the story knows anything of the view's date, or of the first day of its range."""
    return story.known_until is None or (view.since or view.date) <= story.known_until


def in_lens(claim: Claim, lens: str, parties: Parties) -> bool:
    """Whether a claim is about the partner that the lens looks at."""
    if lens == Lens.ALL:
        return True
    if lens == Lens.EACH_OTHER:
        return any(map(parties.is_of_region, claim.subjects)) and any(map(parties.is_of_region, claim.partners))
    return lens in claim.parties


def fit_to_story(story: Story, view: View) -> View:
    """The view with names and lens that the story has: what it does not know is as in its own view."""
    names = view.names if view.names in story.name_styles else story.view.names
    lens = view.lens if view.lens in story.parties.lenses else story.view.lens
    other = view.comparison
    if other is not None and other.names not in story.name_styles:
        other = replace(other, names=names)
    if other is not None and other.viewpoint not in viewpoints():
        other = replace(other, viewpoint=Viewpoint.CONTROL)
    viewpoint = view.viewpoint if view.viewpoint in viewpoints() else story.view.viewpoint
    fitted = replace(view, names=names, lens=lens, comparison=other, viewpoint=viewpoint)
    return view if fitted == view else fitted


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
    if row is None or holds_in_view(row.span, story, view):
        return True
    layer = story.layers.get(row.layer)
    return layer is not None and layer.holds_movements and row in rows_in_view(layer, view)


def borders_are_reference(view: View) -> bool:
    """Whether the view's day is older than the borders that the map draws."""
    return view.date < BORDERS_SINCE


def borders_age(view: View) -> Hashable:
    """On two days with the same age the same borders are drawn, in the same way."""
    return borders_are_reference(view), unions_age(view.date)


def ids_in_force(story: Story, view: View) -> tuple[Hashable, ...]:
    """Everything in force in the visible layers: on two days that give the same, the map is the same."""
    shown = [story.layers[state.id] for state in view.layers if state.visible and state.id in story.layers]
    ids: list[Hashable] = [_ids_in_view(layer, view) for layer in shown]
    if any(layer.rests_on_statements for layer in shown):
        ids += [claim.id for claim in story.claims if holds_in_view(claim.span, story, view)]
    if any(layer.choropleth is not None for layer in shown):
        ids.append(str(view.date.year))
    if borders_are_reference(view):
        ids.append(("borders", unions_age(view.date)))
    if not is_known(story, view):
        ids.append("unknown")
    return tuple(ids)


def _ids_in_view(layer: Layer, view: View) -> tuple[str, ...]:
    if layer.holds_movements:
        return tuple(row.id for row in rows_in_view(layer, view))
    return layer.ids_on(view.date, view.since)
