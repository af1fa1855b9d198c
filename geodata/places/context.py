"""How likely each name of the gazetteer is a place where it stands: evidence from the words around it, added up."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from geodata.places.gazetteer import COMMON, GIVEN, SURNAME, Gazetteer, Place
from geodata.places.spans import Span
from geodata.places.tokens import Token
from geodata.places.vocabulary import (
    AND,
    BODIES,
    COMPASS,
    FEATURES,
    HOLDERS,
    IN,
    NOT_NAMES,
    OF_BODIES,
    OFFICES,
    PRESS,
    SAYING,
    STREETS,
    TITLES_ALWAYS,
    TO,
)

_AREAS = frozenset({"country", "continent", "historical"})
_NAMED = frozenset({"region", "water", "mountain", "island", "county"})
SURE = 6.0  # log-odds that no other evidence overcomes


@dataclass(frozen=True)
class Document:
    """What the whole text says: its words, names found, persons, words also written in lower case, countries."""

    text: str
    tokens: Sequence[Token]
    spans: Sequence[Span]
    gazetteer: Gazetteer
    persons: frozenset[str]
    lower: frozenset[str]
    countries: frozenset[str]


def base_evidence(span: Span) -> float:
    """Log-odds of being a place by what the name may mean, before looking around it."""
    if span.short:
        return 3.0
    return max((_known(place) for place in span.places), default=-SURE) + (1.0 if " " in span.key else 0.0)


def _known(place: Place) -> float:
    if place.kind in _AREAS:
        return 3.0 if not place.alternate or len(place.name) > 3 else 2.0
    if place.kind in _NAMED:
        return 2.3
    if place.kind == "province":
        return 1.8 if place.population > 300_000 else 0.8
    return min(2.3, (math.log10(place.population + 100) - 4.3) * 1.1) - (0.6 if place.alternate else 0.0)


def local_evidence(document: Document, index: int) -> float:
    """Log-odds added by the words around the name with this index."""
    span = document.spans[index]
    area = span.short or any(place.kind in _AREAS for place in span.places)
    weak = not area and not span.designated
    total = _before(document, span, weak) + _after(document, span, weak)
    if weak and span.first == span.last:
        total += _own_word(document, span)
    return total


def _own_word(document: Document, span: Span) -> float:
    token = document.tokens[span.first]
    flags = document.gazetteer.flags(span.key)
    total = 0.0
    if span.key in document.persons:
        total -= 4.5
    elif not flags and len(span.key) > 4:
        total += 1.2  # neither a word nor a name in English
    if flags & COMMON:
        total -= 1.5 if not (token.opens or token.heading) else 3.0
    if token.key in document.lower:
        total -= 2.0
    if flags & GIVEN:
        total -= 1.0
    elif flags & SURNAME:
        total -= 0.5
    if token.shape == "upper" and not token.heading:
        total -= 1.5 if len(token.text) > 4 else 4.0
    return total


def _before(document: Document, span: Span, weak: bool) -> float:
    tokens, first = document.tokens, span.first
    if first == 0:
        return 0.0
    before = tokens[first - 1]
    if before.key == "of" and first > 1 and before.link:
        return _before_of(tokens, first, weak)
    if before.key == "the" and before.link == " " and tokens[first].link == " ":
        return _before_the(document, span, weak)
    if not tokens[first].link:
        return 0.0
    if before.shape == "lower":
        return _after_lower_word(before.key)
    return _after_capital(document, span, weak)


def _after_lower_word(word: str) -> float:
    if word in IN:
        return 2.2
    if word in TO or word in COMPASS or word in HOLDERS:
        return 1.2
    if word in AND:
        return 0.3
    return -1.0 if word in ("a", "an") else 0.0


def _before_of(tokens: Sequence[Token], first: int, weak: bool) -> float:
    head = tokens[first - 2]
    if head.key in OF_BODIES and head.shape == "title":
        return -3.5
    if head.key in HOLDERS:
        return 2.5
    return 0.5 if weak else 0.2


def _before_the(document: Document, span: Span, weak: bool) -> float:
    tokens, first = document.tokens, span.first
    head = tokens[first - 2].key if first > 1 else ""
    if not weak:
        return 0.0
    if any(place.kind in _NAMED for place in span.places):
        return 0.5
    return -0.5 if head in IN or head in TO else -1.0


def _after_capital(document: Document, span: Span, weak: bool) -> float:
    tokens, first = document.tokens, span.first
    before = tokens[first - 1]
    if before.key in NOT_NAMES:
        return _after_lower_word(before.key)
    if before.key in COMPASS or before.key in HOLDERS:
        return 0.8
    if _ends_place(document, first - 1):
        return 0.0
    if before.heading:
        return 0.0
    if before.key in TITLES_ALWAYS:
        return -SURE
    if before.key in PRESS or before.key in ("agence", "radio", "racing", "air", "miss", "nhs"):
        return -3.0
    if before.key in document.gazetteer.peoples:
        return 0.5
    return -1.8 if weak and not before.opens else -0.6 if weak else -0.3


def _ends_place(document: Document, at: int) -> bool:
    return any(other.last == at and base_evidence(other) > 1.0 for other in document.spans)


def _after(document: Document, span: Span, weak: bool) -> float:
    tokens, after = document.tokens, span.last + 1
    text = document.text
    if text[span.end : span.end + 1] in ("$", "/") or (span.start and text[span.start - 1] in "$/@#"):
        return -SURE
    if after >= len(tokens):
        return 0.0
    token = tokens[after]
    if not token.link or tokens[span.last].full_end != span.end:
        return 0.3 if tokens[span.last].full_end != span.end else 0.0
    if token.shape == "lower":
        return _before_lower_word(token.key, weak)
    if token.link == "-":
        return 0.0
    return _run_after(document, span, weak)


def _before_lower_word(word: str, weak: bool) -> float:
    if word in FEATURES or word in HOLDERS:
        return 1.0
    if word in ("virus", "ebolavirus", "flu", "strain", "disease", "fever"):
        return -5.0
    if word in SAYING:
        return -0.8 if weak else 0.0
    return 0.0


def _run_after(document: Document, span: Span, weak: bool) -> float:
    """The capitalised words that follow in one run: an office keeps the place, a body or a paper takes it."""
    tokens = document.tokens
    at = span.last + 1
    if tokens[at].heading:
        return 0.0
    words: list[str] = []
    while at < len(tokens) and len(words) < 6 and tokens[at].link in (" ", "-"):
        token = tokens[at]
        if token.shape == "lower" and token.key not in ("of", "and", "for", "the"):
            break
        words.append(token.key)
        at += 1
    if not words:
        return 0.0
    if words[0] in NOT_NAMES or words[0] in AND:
        return 0.0
    if words[0] in STREETS:
        return -4.0
    if words[0] in PRESS or (len(words) > 1 and words[1] in PRESS and words[0] in ("daily", "sunday", "evening", "morning")):
        return -4.0
    if words[0] in OFFICES or words[0] in ("city", "county"):
        return 0.3
    if any(word in BODIES for word in words):
        return -3.0 if weak else -0.8
    if any(word in OFFICES for word in words):
        return 0.0
    return -2.0 if weak else -0.2
