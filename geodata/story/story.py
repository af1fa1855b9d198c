"""The story: an article, its links to the map, its claims, its steps and its layers, as values."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from functools import cached_property
from pathlib import Path

from geodata.core.dates import UNDATED, Span
from geodata.core.values import value
from geodata.story.feature import Feature
from geodata.story.layer import Layer
from geodata.story.recognised_places import Finding
from geodata.view.projection import REGIONAL, Projection
from geodata.view.view import View


@value(frozen=True)
class Article:
    """The text of an article and its attribution. All offsets count code points of ``text``."""

    text: str
    title: str = ""
    author: str = ""
    publisher: str = ""
    date: str = ""
    address: str = ""
    credit: str = ""
    file: str = ""
    headings: tuple[str, ...] = ()

    def __repr__(self) -> str:
        """Name what it is in one line; the text is in ``text``."""
        return f"<Article {self.title!r}: {len(self.text.split()):,} words>"


@value(frozen=True)
class Source:
    """A source that the story relies on."""

    id: str
    title: str
    publisher: str = ""
    date: str = ""
    address: str = ""
    note: str = ""


@value(frozen=True)
class Link:
    """A passage and what it refers to. ``text[start:end]`` is the passage, ``targets`` are ids."""

    id: str
    quote: str
    start: int
    end: int
    targets: tuple[str, ...]
    role: str = "place"
    note: str = ""
    score: float = 1.0


@value(frozen=True)
class Orphan:
    """A link whose words are no longer in the article: the words and their targets."""

    id: str
    quote: str
    prefix: str = ""
    suffix: str = ""
    targets: tuple[str, ...] = ()
    role: str = "place"
    note: str = ""


@value(frozen=True)
class Note:
    """An editor's note on a passage."""

    id: str
    quote: str
    start: int
    end: int
    text: str
    source: tuple[str, ...] = ()
    certainty: str = ""


@value(frozen=True)
class Claim:
    """Who moved toward or away from whom, when, and according to whom.

    ``passages`` are ``(start, end)`` in the article; a claim with ``context`` true stands on ``source`` instead.
    ``also`` is a second direction that the same words give ("away in tone and helpful"),
    ``also_strength`` its strength when it differs; ``further`` are partners
    besides the first that the same words name.
    """

    id: str
    subject: str
    partner: str
    direction: str
    strength: str
    span: Span = UNDATED
    start_text: str = ""
    end_text: str = ""
    date_text: str = ""
    act: str = "statement"
    speaker: str = ""
    quotes: tuple[str, ...] = ()
    passages: tuple[tuple[int, int], ...] = ()
    summary: str = ""
    source: tuple[str, ...] = ()
    context: bool = False
    also: str = ""
    certainty: str = ""
    further: tuple[str, ...] = ()
    also_strength: str = ""

    @property
    def partners(self) -> tuple[str, ...]:
        """All partners, the first one first."""
        return (self.partner, *self.further)

    @property
    def directions(self) -> tuple[str, ...]:
        """The direction, and the second one if there is one."""
        return (self.direction, self.also) if self.also else (self.direction,)

    def strength_in(self, direction: str) -> str:
        """How directly one of its directions is said."""
        second = direction == self.also and direction != self.direction
        return (self.also_strength if second else "") or self.strength


@value(frozen=True)
class Membership:
    """A state's status in an organisation during a span."""

    subject: str
    organisation: str
    status: str
    span: Span = UNDATED
    start_text: str = ""
    end_text: str = ""
    source: tuple[str, ...] = ()
    note: str = ""


@value(frozen=True)
class Group:
    """A heading in the layer list."""

    id: str
    title: str
    theme: str = "user"


@value(frozen=True)
class Step:
    """One stop of the tour: a complete view with its texts."""

    id: str
    title: str
    view: View
    text: str = ""
    passage: str = ""
    notes: str = ""
    reveal: tuple[str, ...] = ()


@value(frozen=True, eq=False)
class Story:
    """A story, opened and checked.

    ``orphans`` are ids of links whose passage was not found, ``lost`` are those links; ``problems`` are sentences
    about rows left out. ``findings`` are the names that were found in the text and what was decided about them.
    """

    id: str
    title: str
    article: Article
    view: View
    layers: Mapping[str, Layer]
    summary: str = ""
    groups: tuple[Group, ...] = ()
    links: tuple[Link, ...] = ()
    claims: tuple[Claim, ...] = ()
    memberships: tuple[Membership, ...] = ()
    notes: tuple[Note, ...] = ()
    steps: tuple[Step, ...] = ()
    sources: Mapping[str, Source] = field(default_factory=dict)
    projection: Projection = REGIONAL
    path: Path | None = None
    orphans: tuple[str, ...] = ()
    problems: tuple[str, ...] = ()
    lost: tuple[Orphan, ...] = ()
    findings: tuple[Finding, ...] = ()
    language: str = "en"

    def __repr__(self) -> str:
        """Name what it is in one line."""
        counts = (
            f"{len(self.layers)} layers, {len(self.links)} links, {len(self.claims)} claims, {len(self.steps)} steps"
        )
        return f"<Story {self.id!r}: {counts}>"

    @cached_property
    def features(self) -> Mapping[str, Feature]:
        """Every feature of every layer by its id."""
        return {row.id: row for layer in self.layers.values() for row in layer.rows}

    @cached_property
    def claims_by_id(self) -> Mapping[str, Claim]:
        """Every claim by its id."""
        return {claim.id: claim for claim in self.claims}

    @cached_property
    def links_by_id(self) -> Mapping[str, Link]:
        """Every link by its id."""
        return {link.id: link for link in self.links}

    @cached_property
    def links_to(self) -> Mapping[str, tuple[Link, ...]]:
        """The passages that refer to each id, in text order."""
        found: dict[str, list[Link]] = {}
        for link in sorted(self.links, key=lambda link: (link.start, -link.end)):
            for target in link.targets:
                found.setdefault(target, []).append(link)
        return {target: tuple(links) for target, links in found.items()}

    def step(self, id_or_number: str | int) -> Step:
        """Return a step by its id or its number, counted from 1. Raises KeyError if there is none."""
        if isinstance(id_or_number, int) or id_or_number.isdigit():
            number = int(id_or_number)
            if 1 <= number <= len(self.steps):
                return self.steps[number - 1]
            raise KeyError(id_or_number)
        for step in self.steps:
            if step.id == id_or_number:
                return step
        raise KeyError(id_or_number)
