"""The timeline of a story: events and dated statements by day, and navigation between them.

Ticks are the story's events and its dated claims. Added context is included only if it is switched on or its layer is
visible.
"""

from __future__ import annotations

import datetime as dt
import re
from calendar import monthrange
from collections.abc import Iterable, Sequence
from dataclasses import replace
from enum import StrEnum

from geodata.analysis.time_axis import TimeAxis, make_axis
from geodata.core.dates import MONTHS, PartialDate, format_day, parse_partial
from geodata.core.errors import DataError
from geodata.core.phrase import Phrase
from geodata.core.values import value
from geodata.edit.edits import OWN
from geodata.map.names import Names
from geodata.story.entities import claim_title
from geodata.story.layer import Layer
from geodata.story.story import Story
from geodata.story.vocabulary import Direction, Strength
from geodata.view.view import View, at_date
from geodata.world.validity import in_lens
from geodata.world.world import World

BETWEEN = (" – ", "–", " - ", " to ", "..", "…")
# Two bare years; otherwise "-" and "/" belong to a day, as in 2020-11-10.
_YEARS = re.compile(r"(\d{4}) ?[-/] ?(\d{4})")


class TickKind(StrEnum):
    """What a tick represents."""

    EVENT = "event"
    CLAIM = "claim"


@value(frozen=True)
class Tick:
    """One thing on the timeline. ``when`` is its date as written; ``theme`` its colour, for a claim its direction."""

    id: str
    day: dt.date
    names: Names
    when: str
    kind: TickKind
    theme: str
    layer: str = ""
    context: bool = False


def ticks_of(world: World) -> tuple[Tick, ...]:
    """Everything dated of a story in the order of days, events before claims."""
    story = world.story
    found = [
        Tick(row.id, row.span.start, row.names, _when(row.start_text, row.span.start), TickKind.EVENT,
             story.parties.role(row.theme or layer.theme), layer.id, added or bool(row.properties.get("context")))
        for layer, added in _event_layers(story)
        for row in layer.rows
        if row.span.start is not None
    ]  # fmt: skip
    found += [
        Tick(claim.id, claim.span.start, Names(claim_title(claim, story, world.base)),
             claim.date_text or _when(claim.start_text, claim.span.start), TickKind.CLAIM,
             Direction.TOWARD if claim.is_mutual else claim.direction, context=claim.context)
        for claim in story.claims
        if claim.span.start is not None and claim.strength != Strength.ABSENT
    ]  # fmt: skip
    return tuple(sorted(found, key=lambda tick: (tick.day, tick.kind is TickKind.CLAIM)))


def _event_layers(story: Story) -> list[tuple[Layer, bool]]:
    """The layers of events, and whether all of one are added context: the article speaks of none of them."""
    layers = [layer for layer in story.layers.values() if layer.holds_events]
    spoken = {layer.id: any(row.id in story.links_to for row in layer.rows) for layer in layers}
    return [(layer, any(spoken.values()) and not spoken[layer.id]) for layer in layers]


def _when(text: str, day: dt.date) -> str:
    """The date as far as it is known: a month or a year stays one."""
    if len(text) == len("2025-08") and text[4] == "-":
        return Phrase("{month} {year}", month=MONTHS[day.month - 1], year=day.year)
    return text if len(text) == 4 else format_day(day)


def ticks_in_view(ticks: Iterable[Tick], world: World, view: View) -> tuple[Tick, ...]:
    """Return the ticks to show: without unrequested added context, and claims under the lens."""
    return tuple(
        tick
        for tick in ticks
        if (not tick.context or view.context or (tick.layer != "" and view.shows(tick.layer)))
        and (tick.kind is TickKind.EVENT or in_lens(world.story.claims_by_id[tick.id], view.lens, world.story.parties))
    )


def axis_of(story: Story, ticks: Sequence[Tick]) -> TimeAxis:
    """From the first to the last day that the story knows: of its ticks, its steps, its view and added layers."""
    days = [tick.day for tick in ticks]
    own = [day for layer in story.layers.values() if layer.group == OWN.id for day in layer.first_and_last_day]
    known = [*days, story.view.date, *(step.view.date for step in story.steps), *own]
    if story.known_until is not None:
        known.append(story.known_until)
    return make_axis(min(known), max(known), days)


# Going


def next_event(ticks: Iterable[Tick], view: View) -> Tick | None:
    """The event after the view's: of those of one day, the one after the selected."""
    events = [tick for tick in ticks if tick.kind is TickKind.EVENT]
    here = _position(events, view)
    return next((tick for place, tick in enumerate(events) if (tick.day, place) > here), None)


def previous_event(ticks: Iterable[Tick], view: View) -> Tick | None:
    """The event before the view's."""
    events = [tick for tick in ticks if tick.kind is TickKind.EVENT]
    here = _position(events, view)
    return next((tick for place, tick in reversed(list(enumerate(events))) if (tick.day, place) < here), None)


def _position(events: Sequence[Tick], view: View) -> tuple[dt.date, int]:
    """Day and index of the selected event; without one, before the first of the day."""
    place = next((i for i, tick in enumerate(events) if tick.id == view.selection and tick.day == view.date), -1)
    return view.date, place


def move_end(view: View, day: dt.date) -> View:
    """Move the day, or the last day of a range, which does not pass the first."""
    return replace(view, date=max(day, view.since) if view.since else day)


def move_since(view: View, day: dt.date) -> View:
    """Move the first day of a range, which does not pass the last."""
    return replace(view, since=min(day, view.date))


def with_range(view: View, on: bool) -> View:
    """The year before the day, or the day alone."""
    if not on:
        return replace(view, since=None)
    return view if view.since else replace(view, since=shifted(view.date, years=-1))


def held_to(axis: TimeAxis, day: dt.date, before: dt.date) -> dt.date:
    """*day*, within the axis; a day that stood outside already is not thrown back into it."""
    return min(max(day, min(axis.first, before)), max(axis.last, before))


def shifted(day: dt.date, *, days: int = 0, months: int = 0, years: int = 0) -> dt.date:
    """A day so much later; the 31st becomes the last of a shorter month.

    >>> shifted(dt.date(2020, 1, 31), months=1)
    datetime.date(2020, 2, 29)
    """
    count = min(max((day.year + years) * 12 + day.month - 1 + months, 12), 9999 * 12 + 11)
    year, month = count // 12, count % 12 + 1
    moved = dt.date(year, month, min(day.day, monthrange(year, month)[1]))
    return dt.date.fromordinal(min(max(moved.toordinal() + days, 1), dt.date.max.toordinal()))


def read_days(view: View, text: str) -> View:
    """Return the view for typed dates: a day, month or year, or "A – B" for a range. Raises DataError for anything
    else.

    Raises DataError for what is no date, or for a range that ends before it begins.
    """
    whole = " ".join(text.split())
    years = _YEARS.fullmatch(whole)
    if years:
        return _ranged(view, parse_partial(years[1]), parse_partial(years[2]), whole)
    for mark in BETWEEN:
        first, found, last = whole.partition(mark)
        if found and first and last:
            return _ranged(view, parse_partial(first), parse_partial(last), whole)
    part = parse_partial(whole)
    return _ranged(view, part, part, whole) if view.since else at_date(view, part.first)


def _ranged(view: View, first: PartialDate, last: PartialDate, text: str) -> View:
    end = last.after - dt.timedelta(days=1)
    if end < first.first:
        raise DataError("the range ends before it begins", found=repr(text))
    return replace(view, since=first.first, date=end)


def written_days(view: View) -> str:
    """The view's day or range in words, as it can be typed again."""
    if view.since:
        return Phrase("{start} – {end}", start=format_day(view.since), end=format_day(view.date))
    return format_day(view.date)
