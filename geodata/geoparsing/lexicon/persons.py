"""Which words of a text are parts of persons' names: a word beside a given name or a title once, is one everywhere."""

from __future__ import annotations

from collections.abc import Sequence

from geodata.geoparsing.gazetteer import SURNAME, Gazetteer
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
# A given name that is a town of so many people, or a country, needs a surname after it to be one ("Sydney Jones").
_GREAT = 300_000


def person_words(tokens: Sequence[Token], gazetteer: Gazetteer) -> frozenset[str]:
    """Folded words that are a person's given name or surname somewhere in the text."""
    found: set[str] = set()
    for at in range(len(tokens)):
        run = _run_after_title(tokens, at, gazetteer) or _full_name(tokens, at, gazetteer)
        found.update(tokens[index].key for index in run)
    return frozenset(found)


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


def _full_name(tokens: Sequence[Token], at: int, gazetteer: Gazetteer) -> range:
    """A given name with the surname after it, or two capitalised words of which the second ends like a surname."""
    token = tokens[at]
    if token.shape != "title" or at + 1 >= len(tokens) or token.key in _NO_SURNAMES:
        return range(0)
    second = at + 1
    if _is_initial(tokens, second) and second + 1 < len(tokens):
        second += 1
    elif not _follows(tokens, at):
        return range(0)
    surname = tokens[second]
    if not _may_be_surname(surname):
        return range(0)
    if _ends_like_surname(surname.key) and (not _is_great(token.key, gazetteer) or _is_unknown(surname.key, gazetteer)):
        return range(at, second + 1)
    if token.key not in gazetteer.given_names and second == at + 1 and not _is_strange(token, surname, gazetteer):
        return range(0)
    if _is_great(f"{token.key} {surname.key}", gazetteer):
        return range(0)
    if _is_great(token.key, gazetteer) and not gazetteer.flags(surname.key) & SURNAME:
        return range(0)
    last = second
    if _follows(tokens, last) and _may_be_surname(tokens[last + 1]) and tokens[last].key in gazetteer.given_names:
        last += 1
    return range(at, last + 1)


def _is_strange(token: Token, surname: Token, gazetteer: Gazetteer) -> bool:
    """A word that is neither English nor a place before a lesser place: "Haruki Murakami"."""
    if token.key in gazetteer.words or gazetteer.places(token.key) or len(token.key) < 3:
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


def _ends_like_surname(key: str) -> bool:
    return len(key) > 5 and key.endswith(SURNAME_ENDINGS)


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
