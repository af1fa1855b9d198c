"""Which words of a text are parts of persons' names: a word beside a given name or a title once, is one everywhere."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from geodata.geoparsing.gazetteer import SURNAME, Gazetteer
from geodata.geoparsing.lexicon.case_endings import bare_forms
from geodata.geoparsing.lexicon.language import ENGLISH
from geodata.geoparsing.lexicon.tokens import Token
from geodata.geoparsing.lexicon.word_lists import (
    BODIES,
    DESIGNATORS,
    FEATURES,
    NOT_NAMES,
    OFFICES,
    PRESS,
    STREETS,
    SURNAME_ENDINGS,
    TITLES,
    TITLES_ALWAYS,
)

_NO_SURNAMES = BODIES | DESIGNATORS | FEATURES | NOT_NAMES | OFFICES | PRESS | STREETS
CYRILLIC = frozenset({"ru", "uk"})
"""Languages whose surnames are told by the Cyrillic endings below."""
# Endings of surnames, folded, in any case.
_CYRILLIC_SURNAME = re.compile("(?:[её]в|ов|ин|ян|янц|швили|швілі|дзе|заде|оглу)(?:а|у|ом|ым|им|е|ем|ого|ому)?$")
# A given name that is a town of so many people, or a country, needs a surname after it to be one ("Sydney Jones").
_GREAT = 300_000


@dataclass(frozen=True, slots=True)
class Persons:
    """Folded words that are parts of persons' names somewhere in the text, and the indexes of the tokens that are.

    `known` are the words of names that do not rest on one capitalised neighbour alone.
    """

    words: frozenset[str]
    known: frozenset[str]
    tokens: frozenset[int]


def find_persons(tokens: Sequence[Token], gazetteer: Gazetteer, language: str = "en") -> Persons:
    """The persons whom a text names; in other languages than English only by titles, given names and endings."""
    words: set[str] = set()
    known: set[str] = set()
    indexes: set[int] = set()
    for at in range(len(tokens)):
        titled = _run_after_title(tokens, at, gazetteer)
        run = titled or _full_name(tokens, at, gazetteer, language)
        keys = [tokens[index].key for index in run]
        indexes.update(run)
        words.update(keys)
        sure = keys and (keys[0] in gazetteer.given_names or _ends_like_surname(keys[-1], gazetteer))
        if titled or sure or language in CYRILLIC:
            known.update(keys)
    return Persons(frozenset(words), frozenset(known), frozenset(indexes))


def _run_after_title(tokens: Sequence[Token], at: int, gazetteer: Gazetteer) -> range:
    """Up to three capitalised words after a title, unless they are a country or a province."""
    token = tokens[at]
    if token.key not in TITLES or (token.shape == "lower" and token.key in TITLES_ALWAYS):
        return range(0)
    last = at
    while last < min(at + 3, len(tokens) - 1) and _follows(tokens, last) and _may_be_surname(tokens[last + 1]):
        last += 1
    if last == at + 1 and token.key not in TITLES_ALWAYS and _is_area(tokens[last].key, gazetteer):
        return range(0)
    return range(at + 1, last + 1)


def _full_name(tokens: Sequence[Token], at: int, gazetteer: Gazetteer, language: str) -> range:
    """A given name with the surname after it, or two capitalised words of which the second ends like a surname.

    In English texts a word which is neither English nor a place may be a given name.
    """
    token = tokens[at]
    if token.shape != "title" or at + 1 >= len(tokens) or token.key in _NO_SURNAMES:
        return range(0)
    if language in CYRILLIC:
        return _cyrillic_name(tokens, at, gazetteer, language)
    second = at + 1
    if _is_initial(tokens, second) and second + 1 < len(tokens):
        second += 1
    elif not _follows(tokens, at):
        return range(0)
    surname = tokens[second]
    if not _may_be_surname(surname):
        return range(0)
    if _ends_like_surname(surname.key, gazetteer) and (
        not _is_great(token.key, gazetteer) or _is_unknown(surname.key, gazetteer)
    ):
        return range(at, second + 1)
    is_given = token.key in gazetteer.given_names or second > at + 1
    if not is_given and not (language in ENGLISH and _is_strange(token, surname, gazetteer)):
        return range(0)
    if _is_great(f"{token.key} {surname.key}", gazetteer):
        return range(0)
    if _is_great(token.key, gazetteer) and not gazetteer.flags(surname.key) & SURNAME:
        return range(0)
    last = second
    if _follows(tokens, last) and _may_be_surname(tokens[last + 1]) and tokens[last].key in gazetteer.given_names:
        last += 1
    return range(at, last + 1)


def _cyrillic_name(tokens: Sequence[Token], at: int, gazetteer: Gazetteer, language: str) -> range:
    """A word that is no state and no large town, before one that ends like a surname: "Арарата Мирзояна"."""
    if not _follows(tokens, at) or not _CYRILLIC_SURNAME.search(tokens[at + 1].key):
        return range(0)
    forms = [tokens[at].key, *bare_forms(tokens[at].key, language)]
    if any(_is_great(form, gazetteer) for form in forms):
        return range(0)
    surnames = [tokens[at + 1].key, *bare_forms(tokens[at + 1].key, language)]
    return range(0) if any(gazetteer.places(form) for form in surnames) else range(at, at + 2)


def _is_strange(token: Token, surname: Token, gazetteer: Gazetteer) -> bool:
    """A word that is neither English nor a people nor a place before a lesser place: "Haruki Murakami"."""
    if (
        token.key in gazetteer.words
        or token.key in gazetteer.demonyms
        or gazetteer.places(token.key)
        or len(token.key) < 3
    ):
        return False
    return not _is_area(surname.key, gazetteer) and not _is_great(surname.key, gazetteer)


def _follows(tokens: Sequence[Token], at: int) -> bool:
    nxt = at + 1
    return nxt < len(tokens) and tokens[nxt].link in (" ", "-") and tokens[at].end == tokens[at].full_end


def _is_initial(tokens: Sequence[Token], at: int) -> bool:
    token = tokens[at]
    return len(token.text) == 1 and token.text.isupper() and token.start - tokens[at - 1].end == 1


def _may_be_surname(token: Token) -> bool:
    return token.shape in ("title", "other") and len(token.key) > 1 and token.key not in _NO_SURNAMES


def _ends_like_surname(key: str, gazetteer: Gazetteer) -> bool:
    """Whether a word ends like "Petrosyan" and is neither a people nor an area: "Ossetian", "Caspian" are none."""
    if len(key) <= 5 or not key.endswith(SURNAME_ENDINGS) or key in gazetteer.demonyms:
        return False
    return all(place.kind == "place" for place in gazetteer.places(key))


def _is_unknown(key: str, gazetteer: Gazetteer) -> bool:
    """Neither an English word nor a people or a place: what stands before it is a given name ("Paris Abgarian")."""
    return key not in gazetteer.words and key not in gazetteer.peoples and not gazetteer.places(key)


def _is_area(key: str, gazetteer: Gazetteer) -> bool:
    return any(place.kind in ("country", "continent", "region", "province") for place in gazetteer.places(key))


def _is_great(key: str, gazetteer: Gazetteer) -> bool:
    return any(
        place.kind in ("country", "continent", "historical") or (place.population >= _GREAT and not place.alternate)
        for place in gazetteer.places(key)
    )
