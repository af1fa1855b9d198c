"""The story: an article, its links to the map, its claims, its steps and its layers, as values."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import field
from functools import cached_property
from pathlib import Path
from typing import Protocol

from geodata.core.languages import language_title
from geodata.core.values import value
from geodata.story.claim import Claim, Membership
from geodata.story.facts import FORMAT, NO_FACTS, Facts, Language
from geodata.story.feature import Feature
from geodata.story.layer import Layer
from geodata.story.parties import Parties
from geodata.story.recognised_places import Finding, Proposal
from geodata.story.vocabulary import LinkRole
from geodata.view.projection import REGIONAL, Projection
from geodata.view.view import View

GUESSED, UNDATED = "guessed", "unknown"


class Tongues(Protocol):
    """A story's texts in other languages: `geodata.translation.translations.Translations`."""

    @property
    def languages(self) -> tuple[str, ...]:
        """Codes of the languages besides the story's own."""

    def tell(self, story: Story, language: str) -> Story:
        """The story in a language."""


class Told(Protocol):
    """In which language a story is told: `geodata.translation.retelling.Telling`."""

    @property
    def language(self) -> str:
        """The code of the language."""

    @property
    def has_article(self) -> bool:
        """Whether the article is in that language too."""


@value(frozen=True)
class Article:
    """The text of an article and its attribution. All offsets count code points of ``text``.

    ``dating`` is `GUESSED` where a file's stamp or a dateline gave ``date``, and `UNDATED` where none was found.
    """

    text: str
    title: str = ""
    author: str = ""
    publisher: str = ""
    date: str = ""
    address: str = ""
    credit: str = ""
    file: str = ""
    headings: tuple[str, ...] = ()
    dating: str = ""

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
    """A passage and what it refers to. ``text[start:end]`` is the passage, ``targets`` are ids.

    ``refute`` says what would show wrong what the passage says.
    """

    id: str
    quote: str
    start: int
    end: int
    targets: tuple[str, ...]
    role: LinkRole = LinkRole.PLACE
    note: str = ""
    score: float = 1.0
    refute: str = ""


@value(frozen=True)
class Orphan:
    """A link whose words are no longer in the article: the words and their targets."""

    id: str
    quote: str
    prefix: str = ""
    suffix: str = ""
    targets: tuple[str, ...] = ()
    role: LinkRole = LinkRole.PLACE
    note: str = ""
    refute: str = ""


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
class Group:
    """A heading in the layer list."""

    id: str
    title: str
    theme: str = "user"


@value(frozen=True)
class StepPicture:
    """A picture of a step: ``file`` is a name inside the story, ``credit`` says whose it is and under which terms.

    ``alt`` describes what is to be seen.
    """

    file: str
    credit: str
    alt: str = ""


@value(frozen=True)
class Step:
    """One stop of the tour: a complete view with its texts; ``headline`` says in a sentence what the map shows.

    ``ask`` has for each layer of ``reveal`` what a class is asked before it shows, "" where nothing is asked.
    """

    id: str
    title: str
    view: View
    text: str = ""
    passage: str = ""
    notes: str = ""
    reveal: tuple[str, ...] = ()
    headline: str = ""
    ask: tuple[str, ...] = ()
    pictures: tuple[StepPicture, ...] = ()


@value(frozen=True, eq=False)
class Story:
    """A story, opened and checked.

    ``orphans`` are ids of links whose passage was not found, ``lost`` are those links; ``problems`` are sentences
    about rows left out. ``findings`` are the names that were found in the text and what was decided about them,
    ``proposals`` what its sentences may say of events and acts of states.
    ``known_until`` is the last day of which its author knew anything; None where that is not said. ``method`` is the
    Markdown of “How this story was made”. ``origin`` holds the files that it was read from, so that it can be saved
    wherever those are now. ``translations`` are its texts in other languages, and ``told`` says by which of them it was
    put into another language, None for a story as its author wrote it. ``headline`` says in a sentence what ``view``,
    with which it opens, shows.
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
    facts: Facts = NO_FACTS
    format: int = FORMAT
    known_until: dt.date | None = None
    origin: object = field(default=None, repr=False, compare=False)
    method: str = ""
    proposals: tuple[Proposal, ...] = ()
    translations: Tongues | None = field(default=None, repr=False, compare=False)
    told: Told | None = field(default=None, repr=False, compare=False)
    headline: str = ""

    def in_language(self, language: str) -> Story:
        """The story with its texts in *language*; as its author wrote it where it has none in that.

        >>> from geodata.story_format.story_loader import open_story
        >>> open_story("sahel").in_language("fr").spoken
        'fr'
        """
        return self if self.translations is None else self.translations.tell(self, language)

    @property
    def spoken(self) -> str:
        """The language of its texts."""
        return self.told.language if self.told is not None else self.language

    @property
    def article_language(self) -> str:
        """The language of its article, which may be its own where the rest is translated."""
        return self.told.language if self.told is not None and self.told.has_article else self.language

    @cached_property
    def parties(self) -> Parties:
        """Its actors, partners, states and organisations, and what follows from its claims where rows are left out."""
        return Parties(self.facts, self.claims, self.memberships)

    @cached_property
    def languages(self) -> tuple[Language, ...]:
        """The languages of names besides English: the rows and its own, or those in which its features are named."""
        if self.facts.languages:
            known = {row.id for row in self.facts.languages}
            is_new = self.told is not None and self.told.language not in (*known, "en")
            spoken = (Language(self.spoken, language_title(self.spoken)),) if is_new else ()
            return (*self.facts.languages, *spoken)
        forms = dict.fromkeys(key for row in self.features.values() for key in row.names.forms)
        return tuple(Language(key, language_title(key)) for key in forms if key not in ("article", "pair", "en"))

    @cached_property
    def name_styles(self) -> tuple[str, ...]:
        """What a view's ``names`` may be."""
        return ("article", "en", *(language.id for language in self.languages))

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


__all__ = [
    "Article", "Claim", "Group", "Link", "Membership", "Note", "Orphan", "Source", "Step", "Story",
]  # fmt: skip
