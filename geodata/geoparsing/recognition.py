"""Names of the gazetteer in a row of words: the longest match at each word."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from geodata.geoparsing.gazetteer import Gazetteer, Place
from geodata.geoparsing.lexicon.case_endings import bare_forms, inflects, without_and
from geodata.geoparsing.lexicon.language import language_of
from geodata.geoparsing.lexicon.normalize import fold
from geodata.geoparsing.lexicon.settlement_words import is_called_settlement
from geodata.geoparsing.lexicon.tokens import Token
from geodata.geoparsing.lexicon.word_lists import (
    BODIES,
    COMPASS,
    DESIGNATORS,
    FEATURES,
    HOLDERS,
    NOT_NAMES,
    OFFICES,
    PRESS,
    STREETS,
    TITLES,
)

_LONGEST = 7
_APOSTROPHE = re.compile("['’]")
_ELIDING = frozenset({"fr", "it"})
_ELISION = re.compile("(?:[dl]|qu|dell|nell|all|sull|dall)['’]", re.IGNORECASE)
# Generic nouns that may end a name in lower case ("Lachin corridor"), if the name without it is another place.
_GENERIC = frozenset(
    "corridor region strait gulf sea valley desert peninsula river lake border exclave republic oblast krai province "
    "district city islands island mountains gorge pass tunnel".split()
)
# Words that are never a place by themselves, only as part of a name ("Eastern Province", "Mexico City").
_PARTS = BODIES | COMPASS | DESIGNATORS | FEATURES | HOLDERS | OFFICES | PRESS | STREETS | TITLES
_ADMINISTRATIVE = frozenset({"province", "county", "region"})
# Designators that begin the name of an office: "Kansas State University", "Hawaii Department of Health".
_OPEN = frozenset({"state", "department", "district", "division", "republic", "territory", "region", "county"})
# What other languages write with one capital: "Guinée équatoriale", "Arabie saoudite", "Чёрное море".
_LARGE = frozenset({"country", "continent", "region", "water", "historical", "island"})
# Russian lists name what all are once, at their end, in the plural.
_ADJECTIVE, _PROVINCE, _LIST_WORDS = "ская", "область", 8
_PROVINCES = frozenset({"областеи", "областях", "областям", "областями", "области"})
_KNOWN = 5_000  # inhabitants from which a town is looked for behind case endings
_KNOWN_AT_HOME, _TELLING = 800, 5  # the same for a capitalised word of so many letters in the script of one state
# Abbreviations that mean many other things: only where their country is named otherwise.
_WEAK = frozenset({"ACT", "CAR", "GB", "HK", "RSA", "ROC", "ROK", "TAR"})


@dataclass(frozen=True, slots=True)
class NameSpan:
    """Words `first` to `last` (inclusive) that are a name: its key and the rows that bear it.

    `designated` says that a capitalised "Province", "Oblast" … belongs to the name, `short` that it is an
    abbreviation ("US", "Ky."), `weak` that the abbreviation may mean something else.
    """

    first: int
    last: int
    start: int
    end: int
    key: str
    places: tuple[Place, ...]
    designated: bool = False
    short: bool = False
    weak: bool = False


def find_spans(text: str, tokens: Sequence[Token], gazetteer: Gazetteer) -> list[NameSpan]:
    """Every name, left to right, the longest at each word, none overlapping."""
    spans: list[NameSpan] = []
    language = language_of(text)
    at = 0
    while at < len(tokens):
        span = (
            _abbreviation(tokens, at, gazetteer)
            or _short_province(text, tokens, at, gazetteer)
            or _as_written(tokens, at, gazetteer, language)
            or (_elided(tokens[at], at, gazetteer) if language in _ELIDING else None)
        )
        if span is None:
            at += 1
        else:
            spans.append(span)
            at = span.last + 1
    return spans


def _abbreviation(tokens: Sequence[Token], at: int, gazetteer: Gazetteer) -> NameSpan | None:
    token = tokens[at]
    plain = token.text.replace(".", "")
    rows = gazetteer.abbreviations.get(plain)
    if rows is None:
        return None
    places = tuple(gazetteer.place(row, True) for row in rows)
    return NameSpan(at, at, token.start, token.end, token.key, places, short=True, weak=plain in _WEAK)


def _short_province(text: str, tokens: Sequence[Token], at: int, gazetteer: Gazetteer) -> NameSpan | None:
    """An abbreviated state after a capitalised word and a comma: "TX", "Ky."."""
    token = tokens[at]
    if at == 0 or tokens[at - 1].shape == "lower" or text[tokens[at - 1].full_end : token.start] not in (", ", ","):
        return None
    stop = text[token.full_end : token.full_end + 1] == "."
    shorts = gazetteer.short_provinces
    rows = shorts.get(token.text) or (shorts.get(token.text.capitalize() + ".") if stop else None)
    if rows is None:
        return None
    end = token.full_end + (stop and token.text not in shorts)
    places = tuple(gazetteer.place(row, True) for row in rows)
    return NameSpan(at, at, token.start, end, token.key, places, short=True)


def _elided(token: Token, at: int, gazetteer: Gazetteer) -> NameSpan | None:
    """A name of one word after an elided article or preposition: "l'Arménie", "d'Erevan"."""
    match = _ELISION.match(token.text)
    if not match or not token.text[match.end() :][:1].isupper():
        return None
    key = fold(token.text[match.end() :])
    places = tuple(place for place in gazetteer.places(key) if _is_known(place))
    return NameSpan(at, at, token.start + match.end(), token.end, key, places) if places else None


def _as_written(tokens: Sequence[Token], at: int, gazetteer: Gazetteer, language: str) -> NameSpan | None:
    """The longest name here; a well-known one with a case ending before a hamlet that happens to be spelt like it."""
    found = _longest(tokens, at, gazetteer)
    if found is not None and not inflects(language):
        return found
    inflected = _inflected(tokens, at, gazetteer, language)
    if found is None or (inflected is not None and inflected.last > found.last):
        return inflected  # "Zəngəzur dəhlizidir" is the corridor, not the region
    return found if any(map(_is_known, found.places)) else inflected or found


def _inflected(tokens: Sequence[Token], at: int, gazetteer: Gazetteer, language: str) -> NameSpan | None:
    """A well-known name of one or two words with a case ending."""
    token = tokens[at]
    if token.shape not in ("title", "other"):
        return None
    singles = [token.key, *bare_forms(token.key, language)]
    second = at + 1
    if second < len(tokens) and tokens[second].link:
        other = tokens[second]
        firsts = [*singles, *without_and(token.key, language)]
        pairs = (f"{one} {two}" for one in firsts for two in [other.key, *bare_forms(other.key, language)])
        for key in pairs:
            places = tuple(place for place in gazetteer.places(key) if _is_known(place))
            if other.shape == "lower":  # towns are written with capitals: "the villages" are no town of that name
                places = tuple(place for place in places if place.kind != "place")
            if places:
                return NameSpan(at, second, token.start, other.full_end, key, places)
    is_called = is_called_settlement(tokens, at, at, language)
    for key in [*singles[1:], *_shared_noun(tokens, at, singles)]:
        is_telling = token.shape == "title" and "ա" <= key[0] <= "ֆ" and len(key) >= _TELLING
        places = tuple(
            place for place in gazetteer.places(key)
            if is_called or _is_known(place) or (is_telling and place.population >= _KNOWN_AT_HOME)
        )  # fmt: skip
        if places:
            return NameSpan(at, at, token.start, token.full_end, key, places)
    return None


def _shared_noun(tokens: Sequence[Token], at: int, singles: Sequence[str]) -> Iterator[str]:
    """The names of a province in a list that says once what all are: "в Актюбинской и Мангыстауской областях"."""
    adjectives = [key for key in singles if key.endswith(_ADJECTIVE)]
    if adjectives and any(token.key in _PROVINCES for token in tokens[at + 1 : at + 1 + _LIST_WORDS]):
        yield from (f"{key} {_PROVINCE}" for key in adjectives)


def _is_known(place: Place) -> bool:
    return place.kind != "place" or place.population >= _KNOWN


def _longest(tokens: Sequence[Token], at: int, gazetteer: Gazetteer) -> NameSpan | None:
    if tokens[at].shape == "lower" and not _is_arabic_article(tokens, at):
        return None
    best: NameSpan | None = None
    key = ""
    for last in range(at, min(at + _LONGEST, len(tokens))):
        token = tokens[last]
        if last > at and not token.link:
            break
        if token.shape != "lower":
            best = _ending_here(tokens, at, last, key, gazetteer) or best
        elif token.key in _GENERIC:
            found = _ending_here(tokens, at, last, key, gazetteer)
            best = found if found and not _same_rows(best, found) else best
        elif last > at and (found := _ending_here(tokens, at, last, key, gazetteer)) is not None:
            best = found if any(place.kind in _LARGE for place in found.places) else best
        key = f"{key} {token.full_key}".strip()
        if not gazetteer.continues(key):
            break
    return _checked(tokens, _with_designator(tokens, best), gazetteer) if best else None


def _is_arabic_article(tokens: Sequence[Token], at: int) -> bool:
    nxt = at + 1
    if tokens[at].key not in ("al", "el") or nxt >= len(tokens):
        return False
    return tokens[nxt].link == "-" and tokens[nxt].shape == "title"


def _ending_here(tokens: Sequence[Token], first: int, last: int, key: str, gazetteer: Gazetteer) -> NameSpan | None:
    """The name of these words: without a genitive's suffix, unless the apostrophe is the name's own (St. John's)."""
    token, start = tokens[last], tokens[first].start
    if token.full_end != token.end:
        whole = f"{key} {token.full_key}".strip()
        genitive = token.full_key == token.key + "s"
        places = tuple(place for place in gazetteer.places(whole) if not genitive or _APOSTROPHE.search(place.name))
        if places:
            return NameSpan(first, last, start, token.full_end, whole, places)
    bare = f"{key} {token.key}".strip()
    places = gazetteer.places(bare)
    return NameSpan(first, last, start, token.end, bare, places) if places else None


def _same_rows(one: NameSpan | None, other: NameSpan) -> bool:
    return one is not None and not {place.row for place in one.places}.isdisjoint(place.row for place in other.places)


def _with_designator(tokens: Sequence[Token], span: NameSpan) -> NameSpan:
    """The span with a following capitalised "Province"; a following "River" makes it another thing, unknown here."""
    after = span.last + 1
    if after >= len(tokens) or tokens[after].link != " " or tokens[span.last].full_end != span.end:
        return span
    token = tokens[after]
    if token.shape != "title" or token.heading:
        return span
    if token.key in DESIGNATORS and not _goes_on(tokens, after):
        areas = tuple(place for place in span.places if place.kind in _ADMINISTRATIVE)
        if areas or token.key in ("district", "municipality", "county", "region", "republic", "raion", "rayon"):
            places = areas or tuple(place for place in span.places if place.kind == "place")
            return replace(span, last=after, end=token.end, places=places, designated=True) if places else span
    if token.key in FEATURES:
        return replace(span, last=after, end=token.end, places=())
    return span


def _goes_on(tokens: Sequence[Token], at: int) -> bool:
    after = at + 1
    if tokens[at].key not in _OPEN or after >= len(tokens) or tokens[after].link != " ":
        return False
    return tokens[after].shape in ("title", "upper") or tokens[after].key in ("of", "for")


def _checked(tokens: Sequence[Token], span: NameSpan, gazetteer: Gazetteer) -> NameSpan | None:
    """The span without a leading article that is not its own, or None when the words are no name."""
    first = tokens[span.first]
    if first.key == "the" and span.last > span.first:
        if any(place.kind != "place" for place in span.places):
            return replace(span, first=span.first + 1, start=tokens[span.first + 1].start, key=span.key[4:])
        return span
    if span.first == span.last or span.designated:
        is_none = _never(first, span, gazetteer) or _is_of_a_firm(tokens, span.first, gazetteer)
        return None if is_none else span
    return span


def _is_of_a_firm(tokens: Sequence[Token], at: int, gazetteer: Gazetteer) -> bool:
    """Whether a hyphen ties the word to a name that is no place's and no people's: "Elf-Aquitaine"."""
    before = tokens[at - 1] if at else None
    if before is None or tokens[at].link != "-" or before.shape != "title" or before.key in COMPASS:
        return False
    return not (gazetteer.places(before.key) or before.key in gazetteer.peoples or before.key in gazetteer.demonyms)


def _never(token: Token, span: NameSpan, gazetteer: Gazetteer) -> bool:
    if span.designated and span.places[0].kind in _ADMINISTRATIVE:
        return False
    if token.key in NOT_NAMES or token.key in _PARTS or token.key in gazetteer.peoples:
        return True
    return len(span.key) < 3 and token.shape != "other"
