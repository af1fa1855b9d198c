"""What `mapviewer check` says of a story's facts: ids that nobody explains, overlaps and contradictions."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator
from itertools import combinations

from geodata.core.dates import Span, parse_partial
from geodata.core.errors import DataError
from geodata.core.languages import language_names
from geodata.map.states import is_state
from geodata.story.facts import ALL, EACH, Actor
from geodata.story.story import Story

FILE = "story.toml"
STALE_DAYS = 90


def check_facts(story: Story) -> Iterator[str]:
    """Every problem of the rows of story.toml, and of what they should explain."""
    yield from _actors(story)
    yield from _ground(story)
    yield from _partners(story)
    yield from _groups(story)
    yield from _periods(story)
    yield from _organisations(story)
    for language in story.facts.languages:
        if language.id.split("-")[0].lower() not in language_names():
            yield _line(f"[[languages]] {language.id}", "unknown language", repr(language.id), "a BCP 47 code")
    yield from _sources(story)
    yield from _beyond_knowledge(story)


def stale_lines(story: Story, today: dt.date) -> Iterator[str]:
    """What is too old to be told as today's: the day until which the story is known, and plans whose day has passed."""
    known = story.known_until
    if known is None:
        return
    if (today - known).days > STALE_DAYS:
        yield _line("[story], known_until", f"stale: nothing of the last {(today - known).days} days is known",
                    known.isoformat(), "a later day, once the events are up to date")  # fmt: skip
    for layer in story.layers.values():
        for row in layer.rows:
            due = str(row.properties.get("expected") or "")
            if due and parse_partial(due).after <= today:
                yield _line(f"feature {row.id}, expected", "stale: the day has passed, the outcome is not known", due,
                            "the event itself, with its source", layer.file or FILE)  # fmt: skip


def _beyond_knowledge(story: Story) -> Iterator[str]:
    """Features that begin after the day until which the story says that it is known."""
    known = story.known_until
    for layer in story.layers.values() if known is not None else ():
        for row in layer.rows:
            if known is not None and row.span.start is not None and row.span.start > known and not layer.choropleth:
                place = f"feature {row.id}, start"
                yield _line(place, "later than the day until which the story is known", row.start_text,
                            f"up to {known.isoformat()}, or a later known_until", layer.file or FILE)  # fmt: skip


def _line(place: str, problem: str, found: str | None = None, allowed: str | None = None, file: str = FILE) -> str:
    return str(DataError(problem, file=file, place=place, found=found, allowed=allowed))


def _is_party(story: Story, code: str) -> bool:
    parties = story.parties
    return is_state(code) or code == ALL or parties.is_group(code) or code in parties.actors


def _actors(story: Story) -> Iterator[str]:
    for actor in story.facts.actors:
        place = f"[[actors]] {actor.id}"
        if not actor.name and not is_state(actor.id):
            yield _line(f"{place}, name", "an actor that is no state needs a name")
        if actor.ground_of == actor.id:
            yield _line(f"{place}, ground_of", "contradiction: an actor on its own ground", repr(actor.ground_of),
                        "the state in whose recognised territory it acts")  # fmt: skip
        yield from _recognitions(story, actor, f"{place}, recognised")


def _recognitions(story: Story, actor: Actor, place: str) -> Iterator[str]:
    rows = actor.recognised or ()
    for code in dict.fromkeys(code for row in rows for code in row.by):
        if not _is_party(story, code):
            yield _line(place, "unknown state or organisation", repr(code), "a state's code or the id of a row")
        if code == actor.id:
            yield _line(place, "contradiction: an actor that recognises itself", repr(code))
        spans = [row.span for row in rows if code in row.by]
        if any(_overlap(one, other) for one, other in combinations(spans, 2)):
            yield _line(place, "two recognitions by the same overlap in time", repr(code))


def _overlap(one: Span, other: Span) -> bool:
    begins_first = one.start is None or other.end is None or one.start < other.end
    return begins_first and (other.start is None or one.end is None or other.start < one.end)


def _ground(story: Story) -> Iterator[str]:
    """Who holds ground and is explained nowhere, once for each layer."""
    for layer in story.layers.values():
        for actor in dict.fromkeys(row.actor for row in layer.rows if row.status and row.actor):
            if actor in story.parties.actors or is_state(actor):
                continue
            first = next(row.id for row in layer.rows if row.status and row.actor == actor)
            yield _line(
                f"feature {first}, actor", "no row explains who this is: drawn as not recognised, named by its id",
                repr(actor),
                f'a state\'s code, or [[actors]] id = "{actor}" with a name and recognised = [] or by whom',
                layer.file or FILE,
            )  # fmt: skip
        for row in layer.rows:
            if row.status == "control" and not row.actor:
                yield _line(f"feature {row.id}, actor", "control without an actor", None,
                            "a state's code or the id of an [[actors]] row", layer.file or FILE)  # fmt: skip


def _partners(story: Story) -> Iterator[str]:
    for partner in story.facts.partners:
        if partner.id != EACH and not _is_party(story, partner.id):
            yield _line(f"[[partners]] {partner.id}", "unknown partner", repr(partner.id),
                        f'a state\'s code, "{EACH}", or the id of a group, organisation or actor')  # fmt: skip


def _groups(story: Story) -> Iterator[str]:
    regions = [group.id for group in story.facts.groups_of_states if group.region]
    if len(regions) > 1:
        yield _line("[[groups_of_states]], region", "more than one group is the region", ", ".join(regions), "one")
    taken = {row.id for row in story.facts.organisations} | set(story.parties.actors)
    for group in story.facts.groups_of_states:
        place = f"[[groups_of_states]] {group.id}"
        if group.id in taken:
            yield _line(place, "id is also an organisation's or an actor's", repr(group.id))
        if group.region and not group.states:
            yield _line(f"{place}, states", "a region without states")


def _periods(story: Story) -> Iterator[str]:
    for period in story.facts.periods:
        for identifier in period.on:
            if identifier not in story.features and identifier not in story.layers:
                yield _line(f"[[periods]] {period.id}, on", "unknown ground", repr(identifier),
                            "ids of features or layers")  # fmt: skip
    for one, other in combinations(story.facts.periods, 2):
        shared = set(one.on) & set(other.on)
        if shared and _overlap(one.span, other.span):
            yield _line(f"[[periods]] {one.id}", f"overlaps with {other.id} on the same ground",
                        ", ".join(sorted(shared)[:3]))  # fmt: skip


def _organisations(story: Story) -> Iterator[str]:
    known = {row.id for row in story.facts.organisations}
    if not known:
        return
    for name in dict.fromkeys(row.organisation for row in story.memberships):
        if name not in known:
            yield _line(f"memberships in {name}", "unknown organisation", repr(name),
                        f"{', '.join(sorted(known))}, or a further [[organisations]] row", "claims.toml")  # fmt: skip


def _sources(story: Story) -> Iterator[str]:
    facts = story.facts
    tables: tuple[tuple[str, Iterable[tuple[str, tuple[str, ...]]]], ...] = (
        ("actors", [(row.id, row.source) for row in facts.actors]),
        ("organisations", [(row.id, row.source) for row in facts.organisations]),
        ("periods", [(row.id, row.source) for row in facts.periods]),
    )
    for kind, rows in tables:
        for identifier, ids in rows:
            for source in ids:
                if source not in story.sources:
                    yield _line(f"[[{kind}]] {identifier}, source", "unknown source", repr(source),
                                "an id of sources.toml")  # fmt: skip
