"""Words that stand for a place without naming it: institutions ("the Kremlin", "NATO") and peoples ("Georgian")."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from geodata.geoparsing.gazetteer import Gazetteer, Place
from geodata.geoparsing.institution_names import InstitutionNames, Row, institutions_in, names_one_of, unelided
from geodata.geoparsing.lexicon.metonymy_words import RULERS
from geodata.geoparsing.lexicon.tokens import Token
from geodata.geoparsing.lexicon.word_lists import AND, BODIES, OFFICES, OWNERS, PRESS, TEAMS

_LONGEST = 6
_LANGUAGE = frozenset("in into from".split())
_SPEAKING = frozenset("learn learned read speak speaking speaks spoke spoken translated write writes written".split())
# Bodies that are no part of a state: "Turkish Airlines" tells nothing of Turkey.
_FIRMS = (BODIES | TEAMS | PRESS) - OFFICES - frozenset("front party forces movement front gas oil".split())


@dataclass(frozen=True, slots=True)
class StandIn:
    """Words `first` to `last` (inclusive) that stand for a state, a people or an organisation.

    `place` is the country or area, or the seat of the institution; None for an organisation without a seat.
    `role` is "people", "government" or "organisation".
    """

    first: int
    last: int
    start: int
    end: int
    name: str
    country: str
    place: Place | None
    role: str


def find_institutions(tokens: Sequence[Token], gazetteer: Gazetteer, language: str = "en") -> list[StandIn]:
    """Seats of government and organisations, the longest name at each word, none overlapping."""
    names = institutions_in(language)
    found: list[StandIn] = []
    at = 0
    while at < len(tokens):
        is_name = tokens[at].shape != "lower" or (language == "fr" and unelided(tokens[at].text) != tokens[at].text)
        one = _institution(tokens, at, gazetteer, names) if is_name else None
        if one:
            found.append(one)
        at = one.last + 1 if one else at + 1
    return found


def _institution(tokens: Sequence[Token], at: int, gazetteer: Gazetteer, names: InstitutionNames) -> StandIn | None:
    best: StandIn | None = None
    bare = unelided(tokens[at].text) if names.language == "fr" else tokens[at].text
    start = tokens[at].start + len(tokens[at].text) - len(bare)
    heads = [""]  # how the words so far may begin a name
    for last in range(at, min(at + _LONGEST, len(tokens))):
        token = tokens[last]
        if last > at and not token.link:
            break
        forms = list(names.forms(token))
        keys = [f"{head} {form}".strip() for head in heads for form in forms]
        if last == at and bare.isupper():
            keys.insert(0, bare.replace(".", ""))
        key = next((key for key in keys if key in names.rows), None)
        if key is not None and _holds(key, tokens, gazetteer, names):
            best = _stand_in(names.rows[key], gazetteer, at, last, start, token.end)
        whole = token.full_key if token.full_key != token.key else forms[0]
        heads = [head for head in {f"{head} {form}".strip() for head in heads for form in (whole, *forms)}
                 if head in names.openings]  # fmt: skip
        if not heads:
            break
    return None if best and _is_town(tokens, best, gazetteer) else best


def _holds(key: str, tokens: Sequence[Token], gazetteer: Gazetteer, names: InstitutionNames) -> bool:
    wanted = names.wants(key)
    return not wanted or names_one_of(tokens, wanted, gazetteer, names.language)


def _stand_in(row: Row, gazetteer: Gazetteer, first: int, last: int, start: int, end: int) -> StandIn:
    name, country, *seat = row
    place = gazetteer.place(seat[0]) if seat else None
    return StandIn(first, last, start, end, name, country, place, "government" if country else "organisation")


def _is_town(tokens: Sequence[Token], found: StandIn, gazetteer: Gazetteer) -> bool:
    """Whether a province follows, as in "White House, Tennessee"."""
    after = found.last + 1
    if found.first == found.last or after >= len(tokens) or tokens[after].start - tokens[found.last].full_end != 2:
        return False
    provinces = {place.row for place in gazetteer.places(tokens[after].key) if place.kind == "province"}
    key = " ".join(token.key for token in tokens[found.first : after])
    return any(place.parent in provinces for place in gazetteer.places(key))


def find_demonyms(
    tokens: Sequence[Token], gazetteer: Gazetteer, taken: Collection[int], persons: Collection[str]
) -> list[StandIn]:
    """Adjectives and peoples of the gazetteer outside the words `taken`; languages and names of firms left out."""
    found: list[StandIn] = []
    for at, token in enumerate(tokens):
        if token.shape == "lower" or at in taken or (found and found[-1].last >= at):
            continue
        after = at + 1
        pair = (
            f"{token.key} {tokens[after].key}"
            if after < len(tokens) and tokens[after].link and after not in taken
            else ""
        )
        row, last = gazetteer.demonyms.get(pair), after
        if row is None:
            row, last = gazetteer.demonyms.get(token.key), at
        if row is None or token.key in persons or _is_language(tokens, at, last) or _is_firm(tokens, last):
            continue
        place = gazetteer.place(row)
        role = "government" if _is_ruler(tokens, last, gazetteer.demonyms) else "people"
        found.append(StandIn(at, last, token.start, tokens[last].end, place.name, place.country, place, role))
    return found


def _is_language(tokens: Sequence[Token], at: int, last: int) -> bool:
    if not at or not tokens[at].link:
        return False
    before, after = tokens[at - 1].key, tokens[last + 1] if last + 1 < len(tokens) else None
    goes_on = after is not None and after.link and (after.shape != "lower" or after.key not in _ENDINGS)
    return before in _SPEAKING or (before in _LANGUAGE and not goes_on)


_ENDINGS = frozenset("and or as at but by for in on to with when while".split())


def _is_firm(tokens: Sequence[Token], last: int) -> bool:
    after = last + 1
    if tokens[last].heading or after >= len(tokens) or not tokens[after].link or tokens[after].shape != "title":
        return last > 0 and bool(tokens[last].link) and tokens[last - 1].key in OWNERS
    run = [token for token in tokens[after : after + 3] if token.shape == "title"]
    return any(token.key in _FIRMS for token in run) and not any(token.key in OFFICES for token in run)


def _is_ruler(tokens: Sequence[Token], last: int, demonyms: Mapping[str, int]) -> bool:
    """Whether the next words are of those who govern: "officials", "Foreign Ministry", "Defense Minister"."""
    for token in tokens[last + 1 : last + 4]:
        if not token.link and token.key not in AND:
            return False
        if token.key in AND or token.key in demonyms:
            continue  # "Armenian and Azerbaijani officials"
        if token.key in RULERS:
            return True
        if token.key not in OFFICES and token.shape == "lower" and token.key not in _FIELDS:
            return False
    return False


_FIELDS = frozenset("defence defense economic energy federal foreign interior prime senior top deputy military".split())
