"""Scores of how likely a gazetteer name is a place in its context, from evidence in the words around it."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence

from geodata.geoparsing.gazetteer import COMMON, GIVEN, SURNAME, Place
from geodata.geoparsing.lexicon.language import ENGLISH
from geodata.geoparsing.lexicon.metonymy_words import SAYING
from geodata.geoparsing.lexicon.persons import CYRILLIC
from geodata.geoparsing.lexicon.settlement_words import is_called_settlement
from geodata.geoparsing.lexicon.tokens import Token
from geodata.geoparsing.lexicon.word_lists import (
    AND,
    BODIES,
    COMPASS,
    FEATURES,
    HOLDERS,
    IN,
    NOT_NAMES,
    OF_BODIES,
    OFFICES,
    OWNERS,
    PREPOSITIONS,
    PRESS,
    RESIDENTS,
    STREETS,
    TEAMS,
    TITLES_ALWAYS,
    TO,
)
from geodata.geoparsing.parsed_text import AREAS, Document
from geodata.geoparsing.recognition import NameSpan
from geodata.geoparsing.sayings.month_words import month_stems

_WHERE = frozenset({"in", "at", "near"})
_NAMED = frozenset({"region", "water", "mountain", "island", "county"})
# Parts of amounts, addresses and codes: US$, $US, @Moscow, A/California/7.
_CODE = re.compile(r"[$@#]\w|\w\$|\b\w/\w|\w/\d")
SURE = 6.0  # log-odds that no other evidence overcomes
_CALLED = 3.0  # beside "village", "province"
_DAY = re.compile(r"\d\s$")


def base_evidence(span: NameSpan) -> float:
    """Log-odds of being a place by what the name may mean, before looking around it."""
    if span.short:
        return 3.0
    is_native = span.key[:1] > "\u0370" and _has_capitals(span.key[0])  # every name is another of its place then
    return max((_known(place, is_native) for place in span.places), default=-SURE) + (1.0 if " " in span.key else 0.0)


def _has_capitals(letter: str) -> bool:
    """Whether a script tells names from words: Georgian letters are lower case, and have no capitals in a text."""
    return letter.islower() and not "\u10d0" <= letter <= "\u10ff"


def _known(place: Place, is_native: bool) -> float:
    if place.kind in AREAS:
        return 3.0 if not place.alternate or len(place.name) > 3 else 2.0
    if place.kind in _NAMED:
        return 2.3
    if place.kind == "province":
        return 1.8 if place.population > 300_000 else 0.8
    return min(2.3, (math.log10(place.population + 100) - 4.3) * 1.1) - (
        0.6 if place.alternate and not is_native else 0.0
    )


def local_evidence(document: Document, index: int) -> float:
    """Log-odds added by the words around the name with this index."""
    span = document.spans[index]
    if document.language in CYRILLIC and span.first in document.persons.tokens:
        return -2 * SURE  # a given name before its surname
    if _DAY.search(document.text, max(0, span.start - 2), span.start) and _is_month(document, span):
        return -2 * SURE  # "8 Aralık 2024"
    area = span.short or any(place.kind in AREAS for place in span.places)
    weak = not area and not span.designated
    total = _before(document, span, weak) + _after(document, span, weak)
    if weak and is_called_settlement(document.tokens, span.first, span.last, document.language):
        total += _CALLED
    if weak and span.first == span.last:
        total += _own_word(document, span)
    return total


def _is_month(document: Document, span: NameSpan) -> bool:
    word = document.text[span.start : span.end].casefold()
    return any(word.startswith(stem.rstrip("$")) for stem, _ in month_stems(document.language))


def _own_word(document: Document, span: NameSpan) -> float:
    token = document.tokens[span.first]
    flags = document.gazetteer.flags(span.key)
    total = 0.0
    if span.key in document.persons.words:
        total -= _as_person(document, span)
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
        known = base_evidence(span) > 1.2
        total -= 0.3 if known else 1.5 if len(token.text) > 4 else 4.0
    return total


def _as_person(document: Document, span: NameSpan) -> float:
    """How much speaks for a person: less where the name stands for itself than inside a person's name."""
    if span.first in document.persons.tokens:
        return 4.5
    # Somebody called Lachin does not keep a train from stopping at Lachin.
    if span.first and document.tokens[span.first - 1].key in _WHERE:
        return 1.0
    return 4.5 if span.key in document.persons.known else 1.5


def _before(document: Document, span: NameSpan, weak: bool) -> float:
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
    if before.shape == "other":
        return 0.0  # a script without capitals
    if before.shape == "lower":
        return 2.0 if before.key == "old" and before.link == "-" else _after_lower_word(before, document.language)
    return _after_capital(document, span, weak)


def _after_lower_word(token: Token, language: str) -> float:
    word = token.key
    if language in PREPOSITIONS:
        return 1.6 if token.text.casefold() in PREPOSITIONS[language] else 0.0
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
        return -5.0
    if head.key in HOLDERS:
        return 2.5
    return 0.5 if weak else 0.2


def _before_the(document: Document, span: NameSpan, weak: bool) -> float:
    tokens, first = document.tokens, span.first
    head = tokens[first - 2].key if first > 1 else ""
    if not weak:
        return 0.0
    if any(place.kind in _NAMED for place in span.places):
        return 0.5
    return -0.5 if head in IN or head in TO else -1.0


def _after_capital(document: Document, span: NameSpan, weak: bool) -> float:
    tokens, first = document.tokens, span.first
    before = tokens[first - 1]
    if before.key in NOT_NAMES:
        return _after_lower_word(before, document.language)
    if tokens[first].link == "-" and _ends_town(document, first - 1):
        return 0.3  # "the Kars-Tiflis line"
    if tokens[first].link == "-" and before.key not in COMPASS and not _ends_place(document, first - 1):
        return -SURE if weak and before.shape == "title" and len(before.key) > 3 else -1.0  # "Centre-Ouest"
    if before.key in COMPASS or before.key in HOLDERS:
        return 0.8
    if _ends_place(document, first - 1):
        return 0.0
    if before.heading:
        return 0.0
    if before.key in TITLES_ALWAYS:
        return -SURE
    if before.key in PRESS or before.key in OWNERS:
        return -4.0
    if before.key in document.gazetteer.peoples:
        return 0.5
    if not weak and before.key in document.gazetteer.given_names and not document.gazetteer.places(before.key):
        return -3.5  # "Mike Holland"
    if weak and _is_unknown(document, before):
        return -2.8  # as likely a given name as anything
    return -1.8 if weak and not before.opens else -0.6 if weak else -0.3


def _is_unknown(document: Document, token: Token) -> bool:
    """Neither an English word nor a place, in an English text."""
    key = token.key
    return document.language in ENGLISH and key not in document.gazetteer.words and not document.gazetteer.places(key)


def _ends_town(document: Document, at: int) -> bool:
    """Whether the word is that of a town and nothing else."""
    index = document.ends.get(at)
    if index is None or document.gazetteer.flags(document.spans[index].key) & COMMON:
        return False
    return any(place.kind == "place" and place.population > 0 for place in document.spans[index].places)


def _ends_place(document: Document, at: int) -> bool:
    index = document.ends.get(at)
    return index is not None and base_evidence(document.spans[index]) > 1.0


def _after(document: Document, span: NameSpan, weak: bool) -> float:
    tokens, after = document.tokens, span.last + 1
    text = document.text
    if text[span.end : span.end + 4] == " 24 ":  # the broadcaster
        return -3.0
    if _CODE.search(text, max(0, span.start - 3), span.end + 2):
        return -SURE
    if after >= len(tokens):
        return 0.0
    token = tokens[after]
    if not token.link or tokens[span.last].full_end != span.end:
        return 0.3 if tokens[span.last].full_end != span.end else 0.0
    if token.shape == "other":
        return 0.0
    if token.shape == "lower":
        return _before_lower_word(token.key, weak)
    if token.link == "-":
        return 0.0
    if document.language not in ENGLISH and not span.key.endswith(tokens[span.last].key):
        return 0.0  # with a case ending: no given name before a surname
    return _run_after(document, span, weak)


def _before_lower_word(word: str, weak: bool) -> float:
    if word in FEATURES or word in HOLDERS or word in RESIDENTS:
        return 1.0
    if word in ("virus", "ebolavirus", "flu", "strain", "disease", "fever"):
        return -5.0
    if word in SAYING:
        return -0.8 if weak else 0.0
    return 0.0


def _run_after(document: Document, span: NameSpan, weak: bool) -> float:
    """The capitalised words that follow in one run: an office keeps the place, a body or a paper takes it."""
    words = _run(document, span.last + 1)
    if words and span.last + 1 in document.starts:
        return 0.0 if len(words) == 1 else -0.3  # another place: "Aktau Caspian terminal"
    if not words or words[0] in NOT_NAMES or words[0] in AND:
        return 0.0
    paper = words[0] in PRESS or (words[0] in ("evening", "morning", "sunday") and words[-1] in PRESS)
    if paper or words[0] in STREETS:
        return -4.0
    if words[0] in OFFICES or words[0] in ("city", "county"):
        return 0.3
    if words[0] in BODIES or words[0] in TEAMS:
        return -4.5 if weak else -0.8
    if any(word in BODIES or word in TEAMS for word in words):
        return -3.0 if weak else -0.8
    if any(word in OFFICES for word in words):
        return 0.0
    alone = len(words) == 1 or words[1] in ("of", "and", "for", "the")
    if alone and not weak and document.gazetteer.flags(span.key) & GIVEN and _is_surname(document, words[0]):
        return -4.0  # "Jordan Smith"
    if weak and len(words) == 1 and _is_surname(document, words[0]):
        return -2.8
    return -2.0 if weak else -0.2


def _is_surname(document: Document, word: str) -> bool:
    return bool(document.gazetteer.flags(word) & SURNAME)


def _run(document: Document, at: int) -> list[str]:
    """Up to six words of one run of capitalised words; none in a heading, where all words have capitals."""
    tokens = document.tokens
    if tokens[at].heading:
        return []
    words: list[str] = []
    while at < len(tokens) and len(words) < 6 and tokens[at].link in (" ", "-"):
        if tokens[at].shape == "lower" and tokens[at].key not in ("of", "and", "for", "the"):
            break
        words.append(tokens[at].key)
        at += 1
    return words
