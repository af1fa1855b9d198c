"""Coverage: what the article says that the map does not show, and what the map shows without a passage or source."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from geodata.article.passages import PassageIndex, passages_of
from geodata.article.sentences import Sentence, sentences
from geodata.story.feature import Feature
from geodata.story.story import Story


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
