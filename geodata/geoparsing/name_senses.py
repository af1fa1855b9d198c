"""The distinct names that a text has to decide, each with the evidence of all its mentions: one sense a document."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from geodata.geoparsing.gazetteer import Place
from geodata.geoparsing.parsed_text import Document, implied_countries
from geodata.geoparsing.qualifiers import Qualifier, is_listed
from geodata.geoparsing.recognition import NameSpan

# Words that make a name a province: "New York state", "Texas Governor", "the state of Washington".
_PROVINCIAL = frozenset("state province region oblast governor gov governorate prefecture legislature".split())
_IMPLIED = 0.6


@dataclass
class Name:
    """One name: rows that something beside it points to, countries whose people are named just before it.

    `beside` are countries whose provinces stand next to it in a list, `designated` that it is called a province.
    """

    key: str
    places: tuple[Place, ...]
    designated: bool = False
    qualified: set[int] = field(default_factory=set)
    hinted: Counter[str] = field(default_factory=Counter)
    beside: set[str] = field(default_factory=set)


def name_keys(document: Document, kept: Sequence[int], qualifiers: Mapping[int, Qualifier]) -> dict[int, str]:
    """For each kept mention the key of its name.

    "Springfield, Illinois" and "Springfield, Missouri" in one text are two names, as are "Georgia" after a town
    and "Georgia" alone, or "Georgia" after Atlanta and after Tbilisi.
    """
    outers = {qualifier.outer: qualifier.outer_rows for qualifier in qualifiers.values()}
    keys = {}
    for index in kept:
        span = document.spans[index]
        kind = "+" if is_called_province(document, span) else "." if span.short else ""
        kind += f"<{'/'.join(map(str, sorted(outers[index])))}" if index in outers else ""
        outer = document.spans[qualifiers[index].outer].key if index in qualifiers else ""
        keys[index] = f"{span.key}{kind},{outer}"
    return keys


def is_called_province(document: Document, span: NameSpan) -> bool:
    """Whether "Province" belongs to the name or "state", "Governor" … follows it."""
    if span.designated:
        return True
    if not any(place.kind == "province" for place in span.places):
        return False
    tokens, first, after = document.tokens, span.first, span.last + 1
    if after < len(tokens) and tokens[after].link == " " and tokens[after].key in _PROVINCIAL:
        return True
    return first > 1 and tokens[first - 1].key == "of" and tokens[first - 2].key in _PROVINCIAL


def collect_names(document: Document, keys: Mapping[int, str], qualifiers: Mapping[int, Qualifier]) -> dict[str, Name]:
    """Each distinct name with the evidence of its mentions."""
    outer_rows: dict[int, frozenset[int]] = {q.outer: q.outer_rows for q in qualifiers.values()}
    names: dict[str, Name] = {}
    for index, key in keys.items():
        span = document.spans[index]
        name = names.setdefault(key, Name(span.key, span.places, is_called_province(document, span)))
        if index in qualifiers:
            name.qualified |= qualifiers[index].inner_rows
        name.qualified |= outer_rows.get(index, frozenset())
        name.hinted.update(_hints(document, span))
        name.beside |= _beside(document, index)
    _share_qualified(names)
    return names


def _share_qualified(names: Mapping[str, Name]) -> None:
    """A name that is qualified once means the same where it stands alone."""
    qualified: dict[str, set[int]] = defaultdict(set)
    for key, name in names.items():
        if "<" not in key:
            qualified[name.key] |= name.qualified
    for key, name in names.items():
        if key.endswith(",") and "<" not in key:
            name.qualified |= qualified[name.key]


def _hints(document: Document, span: NameSpan) -> set[str]:
    """Countries whose people are named just before: "the Ukrainian city of Odessa"."""
    before = document.tokens[max(0, span.first - 4) : span.first]
    peoples = document.gazetteer.peoples
    return {peoples[token.key] for token in before if token.shape != "lower" and token.key in peoples}


def _beside(document: Document, index: int) -> set[str]:
    """Countries of the provinces that stand next to the name in a list, unless they may be towns as well."""
    found = set()
    for other, gap in ((index - 1, index - 1), (index + 1, index)):
        if 0 <= other < len(document.spans) and is_listed(document, gap):
            places = document.spans[other].places
            towns = {place.parent for place in places if place.kind == "place"}
            found |= {place.country for place in places if place.kind == "province" and place.row not in towns}
    return found


def country_weights(document: Document, kept: Sequence[int]) -> dict[str, float]:
    """Countries that the text is about: 1 where named, less where implied by a place."""
    found = dict.fromkeys(document.peoples, 1.0)
    for index in kept:
        for country in implied_countries(document.spans[index]):
            found.setdefault(country, _IMPLIED)
        for place in document.spans[index].places:
            if place.kind == "country":
                found[place.country] = 1.0
    return found
