"""A part of the article with gaps where places are named, for pupils to fill in."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from geodata.story.story import Link, Story
from geodata.story.vocabulary import LinkRole

PLACES = ("country:", "place:", "province:")
MOST_GAPS, MOST_CHARACTERS = 10, 1300


@dataclass(frozen=True)
class GapText:
    """Paragraphs of text and gaps in turn: a string, or the number of a gap from 1. ``words`` fill the gaps."""

    paragraphs: tuple[tuple[str | int, ...], ...]
    words: tuple[str, ...]


def gap_text(story: Story) -> GapText:
    """The paragraphs that name most places, with each name's first mention in them left out."""
    text = story.article.text
    links = tuple(place_links(story))
    best = max(_runs(text), key=lambda run: len(_first_mentions(links, *run)), default=(0, 0))
    mentions = _first_mentions(links, *best)[:MOST_GAPS]
    paragraphs: list[tuple[str | int, ...]] = []
    number, at = 0, best[0]
    for line in text[best[0] : best[1]].split("\n"):
        end, start = at + len(line), at
        pieces: list[str | int] = []
        for link in mentions:
            if at <= link.start and link.end <= end:
                number += 1
                pieces += [text[start : link.start], number]
                start = link.end
        pieces.append(text[start:end])
        if line.strip():
            paragraphs.append(tuple(pieces))
        at = end + 1
    while paragraphs and "".join(map(str, paragraphs[-1])).strip() in story.article.headings:
        paragraphs.pop()  # the heading of what follows
    return GapText(tuple(paragraphs), tuple(link.quote for link in mentions))


def place_links(story: Story) -> Iterator[Link]:
    """Links of names of places: one word or a few that begin with a capital and mean one thing on the map."""
    for link in sorted(story.links, key=lambda link: link.start):
        is_name = link.quote[:1].isupper() and len(link.quote.split()) <= 3 and not link.quote.endswith(("'s", "’s"))
        if is_name and link.role is LinkRole.PLACE and len(link.targets) == 1 and _is_place(story, link.targets[0]):
            yield link


def _is_place(story: Story, target: str) -> bool:
    feature = story.features.get(target)
    return target.startswith(PLACES) or (feature is not None and story.layers[feature.layer].holds_places)


def _runs(text: str) -> Iterator[tuple[int, int]]:
    """Spans of whole paragraphs next to each other that are no longer than a page bears."""
    starts, at = [], 0
    for line in text.split("\n"):
        starts.append((at, at + len(line)))
        at += len(line) + 1
    for index, (first, _) in enumerate(starts):
        ends = [end for _, end in starts[index:] if end - first <= MOST_CHARACTERS]
        if ends:
            yield first, ends[-1]


def _first_mentions(links: tuple[Link, ...], start: int, end: int) -> list[Link]:
    """The first link of each name between two offsets, none within another."""
    found: dict[str, Link] = {}
    last = start
    for link in links:
        if last <= link.start and link.end <= end and link.quote not in found:
            found[link.quote] = link
            last = link.end
    return list(found.values())
