"""Questions with answers to choose from, made of what a story itself says: dates, who says what, names, and support.

Nothing is made up: wrong answers are right ones of other questions of the same story.
"""

from __future__ import annotations

import random
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import chain, zip_longest

from geodata.analysis.gap_text import place_links
from geodata.article.sentences import sentences
from geodata.story.claim import Claim
from geodata.story.story import Story
from geodata.story.vocabulary import Certainty

OPTIONS = 4
LONGEST_SENTENCE, LONGEST_STATEMENT = 240, 130
GAP = "______"
_QUOTES = '“”" '
_DIGITS = re.compile(r"\d")


class QuestionKind(StrEnum):
    """What is asked for."""

    YEAR = "year"
    SPEAKER = "speaker"
    NAME = "name"
    UNSUPPORTED = "unsupported"


@dataclass(frozen=True)
class ChoiceQuestion:
    """``subject`` is the event, the words that somebody said, or the sentence with a gap.

    ``options[right]`` is the answer, and ``target`` the id of what can be shown on the map with it. ``source`` holds
    ids of sources, () for what the article says. ``passages`` are the words of the article that support each option,
    "" where none does; () where that is not what is asked.
    """

    kind: QuestionKind
    subject: str
    options: tuple[str, ...]
    right: int
    target: str
    source: tuple[str, ...] = ()
    passages: tuple[str, ...] = ()

    @property
    def answer(self) -> str:
        """The right answer."""
        return self.options[self.right]


def choice_questions(story: Story, seed: int = 0) -> tuple[ChoiceQuestion, ...]:
    """All questions that a story gives, one kind after the other in turn; the same for the same *seed*."""
    lot = random.Random(seed)
    kinds = [list(make(story, lot)) for make in (_names, _unsupported, _speakers, _years)]
    for questions in kinds:
        lot.shuffle(questions)
    return tuple(question for question in chain.from_iterable(zip_longest(*kinds)) if question is not None)


def _years(story: Story, lot: random.Random) -> Iterator[ChoiceQuestion]:
    rows = [
        row
        for layer in story.layers.values()
        if layer.holds_events
        for row in layer.rows
        if row.span.start is not None and row.start_text and not _DIGITS.search(row.name) and row.certainty != "low"
    ]
    years = sorted({str(row.span.start.year) for row in rows if row.span.start is not None})
    for row in rows:
        assert row.span.start is not None
        made = _options(str(row.span.start.year), years, lot, ordered=True)
        if made is not None:
            yield ChoiceQuestion(QuestionKind.YEAR, row.name, *made, row.id, row.source)


def _speakers(story: Story, lot: random.Random) -> Iterator[ChoiceQuestion]:
    said = [claim for claim in story.claims if claim.speaker and claim.quotes and not claim.context]
    own = next((claim.speaker for claim in said if claim.speaker.casefold() == "the article"), "")
    speakers = sorted({claim.speaker for claim in said if claim.speaker != own})
    seen: set[str] = set()
    for claim in said:
        quote = claim.quotes[0]
        if claim.speaker == own or quote in seen or len(quote) > LONGEST_SENTENCE:
            continue
        seen.add(quote)
        made = _options(claim.speaker, speakers, lot)
        if made is not None and claim.speaker.split(",")[0] not in quote:
            yield ChoiceQuestion(QuestionKind.SPEAKER, quote, *made, claim.id)


def _unsupported(story: Story, lot: random.Random) -> Iterator[ChoiceQuestion]:
    """Three statements that passages of the article support, and one that stands on another source alone.

    Each is true as far as the story knows: what is to be found is the one for which the article gives no word.
    """
    told = [claim for claim in story.claims if claim.quotes and not claim.context and _is_short(claim)]
    own = {party for claim in told for party in claim.subjects}
    untold = [
        claim
        for claim in story.claims
        if claim.context and claim.source and claim.certainty != Certainty.LOW and _is_short(claim)
    ]
    # What is said of states of which the article speaks as well is not found by its names alone.
    near = [claim for claim in untold if own & set(claim.subjects)] or untold
    for odd in near:
        others = {_first_sentence(claim): claim for claim in lot.sample(told, len(told))}
        if len(others) < OPTIONS - 1:
            return
        chosen = [odd, *list(others.values())[: OPTIONS - 1]]
        lot.shuffle(chosen)
        passages = tuple("" if claim is odd else claim.quotes[0] for claim in chosen)
        options = tuple(map(_first_sentence, chosen))
        yield ChoiceQuestion(QuestionKind.UNSUPPORTED, "", options, chosen.index(odd), odd.id, odd.source, passages)


def _first_sentence(claim: Claim) -> str:
    """The first sentence of a summary, which says what was said or done."""
    first = next(iter(sentences(claim.summary)), None)
    return claim.summary[first.start : first.end].strip() if first is not None else ""


def _is_short(claim: Claim) -> bool:
    """Whether a statement can be an option: in one sentence that does not speak of the article."""
    words = _first_sentence(claim)
    return 0 < len(words) <= LONGEST_STATEMENT and "article" not in words.casefold()


def _names(story: Story, lot: random.Random) -> Iterator[ChoiceQuestion]:
    text = story.article.text
    links = list(place_links(story))
    target_of = {link.quote: link.targets[0] for link in links}
    names = sorted(target_of)
    spans = sentences(text)
    asked: set[str] = set()
    for link in links:
        span = next((span for span in spans if span.start <= link.start and link.end <= span.end), None)
        if span is None or span.end - span.start > LONGEST_SENTENCE or link.quote in asked:
            continue
        sentence = text[span.start : span.end]
        others = [
            name
            for name in names
            if name not in sentence
            and name not in link.quote
            and link.quote not in name
            and target_of[name] != link.targets[0]
        ]
        made = _options(link.quote, _alike(link.quote, others, target_of, lot), lot)
        if made is None or sentence.count(link.quote) > 1:
            continue
        asked.add(link.quote)
        gapped = text[span.start : link.start] + GAP + text[link.end : span.end]
        yield ChoiceQuestion(QuestionKind.NAME, gapped.strip(_QUOTES), *made, link.targets[0])


def _alike(right: str, others: list[str], target_of: dict[str, str], lot: random.Random) -> list[str]:
    """Of other names those that could stand there: states for a state, and never an adjective for a name.

    Of the words that a text has for one place the shortest is taken for its name: "Russia", not "Russian".
    """

    def kind(name: str) -> tuple[str, bool]:
        target = target_of[name]
        shortest = min((len(other) for other, its in target_of.items() if its == target), default=0)
        return target.partition(":")[0] if ":" in target else "", len(name) == shortest

    alike = [name for name in others if kind(name) == kind(right)]
    same_form = [name for name in others if name not in alike and kind(name)[1] == kind(right)[1]]
    lacking = OPTIONS - 1 - len(alike)
    if lacking <= 0:
        return alike
    return [*alike, *lot.sample(same_form, lacking)] if len(same_form) >= lacking else others


def _options(
    right: str, all_answers: Sequence[str], lot: random.Random, *, ordered: bool = False
) -> tuple[tuple[str, ...], int] | None:
    """The answer among others, and its place; None where the story has too few others."""
    others = [answer for answer in all_answers if answer != right]
    if len(others) < OPTIONS - 1:
        return None
    options = [right, *lot.sample(others, OPTIONS - 1)]
    options.sort() if ordered else lot.shuffle(options)
    return tuple(options), options.index(right)
