"""Annotations of other programs as links of the story, between its words and places of the gazetteer."""

from __future__ import annotations

from collections.abc import Iterable

from geodata.article.web_annotations import WebAnnotation
from geodata.core.phrase import Phrase
from geodata.edit.draft import link_to_place, named
from geodata.edit.edits import add_link
from geodata.map.base_map import BaseMap
from geodata.story.anchoring import anchor_at
from geodata.story.entities import find_target
from geodata.story.recognised_places import Candidate
from geodata.story.story import Story

OWN_ADDRESS = "urn:mapviewer:"


def with_annotations(
    story: Story, annotations: Iterable[WebAnnotation], base: BaseMap
) -> tuple[Story, int, tuple[str, ...]]:
    """The story with a link for each annotation; how many were made, and what was not kept, with the reason.

    An address of this program's own names what is linked. Any other is not looked up: the place is the one that the
    article's own search found at these words, else the most populous one of that name.
    """
    made, left_out = 0, []
    for item in annotations:
        found = _linked(story, item, base)
        if isinstance(found, Story):
            made += found is not story
            story = found
        else:
            left_out.append(Phrase("“{quote}”: {reason}", quote=item.quote.exact[:80], reason=found))
    return story, made, tuple(left_out)


def _linked(story: Story, item: WebAnnotation, base: BaseMap) -> Story | str:
    span = span_of(story.article.text, item)
    if span is None:
        return Phrase("not in the article, or in several places of it")
    targets = _own_targets(story, item, base)
    if targets:
        if any((link.start, link.end, link.targets) == (*span, targets) for link in story.links):
            return story
        return add_link(story, span, targets, note="; ".join(item.notes))
    if item.kind in ("person", "event"):
        return Phrase("no place")
    place = _place_of(story, span, item)
    if place is None:
        return Phrase("no place of that name in the gazetteer")
    return link_to_place(story, span, place, base=base)


def span_of(text: str, item: WebAnnotation) -> tuple[int, int] | None:
    """Where the words of an annotation stand: at its offset, else where they are found by themselves."""
    exact, start = item.quote.exact, item.start
    if start >= 0 and text.startswith(exact, start):
        return start, start + len(exact)
    found = anchor_at(text, item.quote, start)
    return (found.start, found.end) if found is not None else None


def _own_targets(story: Story, item: WebAnnotation, base: BaseMap) -> tuple[str, ...]:
    names = [text.partition("#")[2] for text in item.addresses if text.startswith(OWN_ADDRESS)]
    return tuple(name for name in names if name and find_target(story, base, name) is not None)


def _place_of(story: Story, span: tuple[int, int], item: WebAnnotation) -> Candidate | None:
    here = (finding for finding in story.findings if (finding.start, finding.end) == span)
    known = next((finding.candidates[max(finding.chosen, 0)] for finding in here if finding.candidates), None)
    return known or next(iter(named(item.quote.exact)), None)
