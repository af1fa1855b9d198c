"""Coverage: what the article says that the map does not show, and what the map shows without a passage or source."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass

from geodata.article.passages import PassageIndex, passages_of
from geodata.article.sentences import Sentence, sentences
from geodata.story.feature import Feature
from geodata.story.story import Story

WORDS_SHOWN = 72


@dataclass(frozen=True)
class Coverage:
    """``silent`` are sentences with nothing on the map, ``unsupported`` features that nothing supports."""

    silent: tuple[Sentence, ...] = ()
    unsupported: tuple[Feature, ...] = ()


def coverage_of(story: Story, known: Callable[[str], bool] = lambda target_id: True) -> Coverage:
    """Return both lists, in text and layer order; *known* says which ids are on the map."""
    return Coverage(silent_sentences(story, known), unsupported_features(story))


def silent_sentences(story: Story, known: Callable[[str], bool] = lambda target_id: True) -> tuple[Sentence, ...]:
    """Return the sentences without a passage that refers to a *known* id."""
    reading = PassageIndex(passages_of(story, known))
    return tuple(part for part in sentences(story.article.text) if not reading.between(part.start, part.end))


def unsupported_features(story: Story) -> tuple[Feature, ...]:
    """Return the features without a passage and without a source of their own or of their layer."""
    return tuple(
        feature
        for layer in story.layers.values()
        for feature in layer.rows
        if feature.id not in story.links_to
        and not any(name in story.sources for name in (*feature.source, *layer.source))
    )


@dataclass(frozen=True)
class SentenceCoverage:
    """One sentence or heading and what of it is on the map: statements, the story's features, and the base map."""

    number: int
    sentence: Sentence
    statements: tuple[str, ...] = ()
    features: tuple[str, ...] = ()
    ground: tuple[str, ...] = ()

    @property
    def state(self) -> str:
        """``complete`` with a statement or a feature of the story, ``partly`` with states or towns alone, ``missing``.

        It does not say that every word is right: that is for a reader to check.
        """
        if self.statements or self.features:
            return "complete"
        return "partly" if self.ground else "missing"


def sentence_coverage(story: Story) -> tuple[SentenceCoverage, ...]:
    """Every sentence and heading of the article in order, with the ids that its passages refer to."""
    passages = passages_of(story)
    reading = PassageIndex(passages)
    found = []
    for number, part in enumerate(sentences(story.article.text), 1):
        ids = tuple(dict.fromkeys(i for at in reading.between(part.start, part.end) for i in passages[at].targets))
        claims = tuple(i for i in ids if i in story.claims_by_id)
        rows = tuple(i for i in ids if i in story.features)
        rest = tuple(i for i in ids if i not in claims and i not in rows)
        found.append(SentenceCoverage(number, part, claims, rows, rest))
    return tuple(found)


def coverage_lines(story: Story) -> tuple[str, ...]:
    """The table as lines of text: number, state, how many statements, features and states or towns, the words."""
    rows, text = sentence_coverage(story), story.article.text
    states = Counter(row.state for row in rows)
    total = ", ".join(f"{states[state]} {state}" for state in ("complete", "partly", "missing"))
    return (
        "sentence  state     statements  features  states, towns",
        *(
            f"{row.number:8}  {row.state:8}  {len(row.statements):10}  {len(row.features):8}  {len(row.ground):13}  "
            + " ".join(text[row.sentence.start : row.sentence.end].split())[:WORDS_SHOWN]
            for row in rows
        ),
        f"{len(rows)} sentences and headings: {total}",
    )
