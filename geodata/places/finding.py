"""Finds the places that a text names: `find_places`."""

from __future__ import annotations

import math
import re
from collections import Counter, defaultdict
from collections.abc import Sequence

from geodata.places.context import SURE, Document, base_evidence, local_evidence
from geodata.places.gazetteer import Gazetteer, Place, open_gazetteer
from geodata.places.government import is_government
from geodata.places.mention import Candidate, Mention
from geodata.places.persons import person_words
from geodata.places.resolving import Choice, Name, Setting, lies_in, mentioned_provinces, resolve
from geodata.places.spans import Span, find_spans
from geodata.places.tokens import Token, tokenize

_AREAS = frozenset({"country", "continent", "historical"})
_ACCEPT = 0.0  # log-odds
_LEAST_SURE = 0.34
_MOST_ALTERNATIVES = 5
_GREAT = 100_000  # inhabitants
_SHORT_ALTERNATE = 6  # letters
_PROVINCIAL = frozenset("state province oblast governor gov governorate prefecture legislature".split())
Bounds = tuple[float, float, float, float]
Qualifiers = dict[int, tuple[int, list[tuple[Place, Place]]]]
_LISTED = re.compile(r",?\s*(?:and|or|&)?\s*")


def find_places(text: str, focus: Bounds | None = None) -> list[Mention]:
    """The places that a text names, in order, without overlaps; offline, from the bundled gazetteer.

    `focus` is the extent of the reader's map (lon_min, lat_min, lon_max, lat_max in degrees): among places of one
    name those inside are more likely. Raises DataError only when the gazetteer itself cannot be read.
    """
    gazetteer = open_gazetteer()
    tokens = tokenize(text)
    spans = [span for span in find_spans(text, tokens, gazetteer) if span.places]
    if not spans:
        return []
    document = _read(text, tokens, spans, gazetteer)
    qualifiers = _qualifiers(document)
    evidence = _evidence(document, qualifiers)
    kept = [index for index, value in enumerate(evidence) if value > _ACCEPT]
    choices = _resolve(document, kept, qualifiers, focus)
    return _mentions(document, kept, evidence, choices)


def _read(text: str, tokens: Sequence[Token], spans: Sequence[Span], gazetteer: Gazetteer) -> Document:
    countries = {
        place.country for span in spans for place in span.places if place.kind == "country" and not place.alternate
    }
    countries |= set(_peoples(tokens, gazetteer))
    implied = countries | {country for span in spans for country in _implied(span)}
    return Document(
        text, tokens, [_without_strangers(span, implied) for span in spans], gazetteer,
        person_words(tokens, gazetteer), frozenset(token.key for token in tokens if token.shape == "lower"),
        frozenset(countries),
    )  # fmt: skip


def _implied(span: Span) -> set[str]:
    """The country that a well-known place implies, when no other country has one of that name."""
    own = [place for place in span.places if not place.alternate]
    countries = {place.country for place in own if place.country}
    great = any(place.kind in ("province", "region") or place.population >= _GREAT for place in own)
    return countries if great and len(countries) == 1 else set()


def _peoples(tokens: Sequence[Token], gazetteer: Gazetteer) -> Counter[str]:
    """How often the adjective or the people of each country is named."""
    found: Counter[str] = Counter()
    for at, token in enumerate(tokens):
        if token.shape == "lower":
            continue
        pair = f"{token.key} {tokens[at + 1].key}" if at + 1 < len(tokens) else ""
        country = gazetteer.peoples.get(pair) or gazetteer.peoples.get(token.key)
        if country:
            found[country] += 1
    return found


def _without_strangers(span: Span, countries: set[str]) -> Span:
    """Short other names of towns count only where the town's country is mentioned."""
    if len(span.key) >= _SHORT_ALTERNATE or span.short:
        return span
    places = tuple(
        place for place in span.places if not place.alternate or place.kind != "place" or place.country in countries
    )
    return Span(span.first, span.last, span.start, span.end, span.key, places, span.designated, span.short)


def _qualifiers(document: Document) -> Qualifiers:
    """ "X, Y" and "X in Y": index of X to the index of Y and the pairs of candidates of which one lies in the other."""
    found = {}
    for index in range(len(document.spans) - 1):
        inner, outer = document.spans[index], document.spans[index + 1]
        gap = document.text[inner.end : outer.start].strip()
        if gap not in (",", "in", "(", ", in", "") or (gap == "" and not outer.short):
            continue
        if gap == "," and _is_list(document, index):
            continue
        pairs = [
            (place, area)
            for place in inner.places
            for area in outer.places
            if place.kind not in ("country", "continent") and lies_in(place, area, document.gazetteer)
        ]
        if pairs:
            found[index] = (index + 1, pairs)
    return found


def _is_list(document: Document, index: int) -> bool:
    """Whether "X, Y" enumerates areas of one rank: two countries, or provinces with a third beside them."""
    first, second = _ranks(document.spans[index]), _ranks(document.spans[index + 1])
    if "country" in first and "country" in second:
        return True
    same = first & second
    return any(
        0 <= other < len(document.spans)
        and same & _ranks(document.spans[other])
        and _LISTED.fullmatch(document.text[document.spans[before].end : document.spans[before + 1].start])
        for other, before in ((index - 1, index - 1), (index + 2, index + 1))
    )


def _ranks(span: Span) -> set[str]:
    """Which areas the name may be: "country", or the country whose province."""
    return {
        "country" if place.kind == "country" else place.country
        for place in span.places
        if place.kind == "country" or (place.kind == "province" and not place.alternate)
    }


def _evidence(document: Document, qualifiers: Qualifiers) -> list[float]:
    """Log-odds of each name, with what qualifies it, its countries, and its other mentions."""
    values = []
    for index, span in enumerate(document.spans):
        if not span.places:
            values.append(-SURE)
            continue
        value = base_evidence(span) + local_evidence(document, index)
        if span.weak and not any(place.country in document.countries for place in span.places):
            value -= SURE
        if any(place.country in document.countries for place in span.places if place.kind not in _AREAS):
            value += 1.0
        values.append(value)
    for index, (outer, _) in qualifiers.items():
        values[index] += 3.5
        values[outer] += 1.5
    return _one_sense(document, _in_lists(document, values))


def _in_lists(document: Document, values: list[float]) -> list[float]:
    """A doubtful name beside a place in a list is likely a place."""
    lifted = list(values)
    for index in range(len(values) - 1):
        gap = document.text[document.spans[index].end : document.spans[index + 1].start]
        if len(gap) < 7 and gap.strip() and _LISTED.fullmatch(gap):
            for one, other in ((index, index + 1), (index + 1, index)):
                if values[other] > 1.8 and lifted[one] < 2.5:
                    lifted[one] += 1.0
    return lifted


def _one_sense(document: Document, values: list[float]) -> list[float]:
    # A name that is clearly a place once lifts its other mentions.
    best: dict[str, float] = defaultdict(lambda: -SURE)
    for span, value in zip(document.spans, values, strict=True):
        best[span.key] = max(best[span.key], value)
    return [
        value + (1.5 if best[span.key] > 2.5 and value < 2.5 else 0.0)
        for span, value in zip(document.spans, values, strict=True)
    ]


def _resolve(
    document: Document, kept: Sequence[int], qualifiers: Qualifiers, focus: Bounds | None
) -> dict[int, Choice]:
    names = _names(document, kept, qualifiers)
    keys = {index: _name_key(document, index, qualifiers) for index in kept}
    setting = Setting(_countries(document, kept), frozenset(), focus)
    first = resolve(names, setting, document.gazetteer)
    setting = Setting(setting.countries, mentioned_provinces(first.values()), focus)
    choices = resolve(names, setting, document.gazetteer)
    return {index: choices[keys[index]] for index in kept}


def _name_key(document: Document, index: int, qualifiers: Qualifiers) -> str:
    # "Springfield, Illinois" and "Springfield, Missouri" in one text are two names.
    span = document.spans[index]
    kind = "+" if span.designated or _is_called_province(document, span) else "." if span.short else ""
    if any(index == outer for outer, _ in qualifiers.values()):
        kind += "<"
    outer = document.spans[qualifiers[index][0]].key if index in qualifiers else ""
    return f"{span.key}{kind},{outer}"


def _is_called_province(document: Document, span: Span) -> bool:
    """ "New York state", "Governor of Georgia", "Texas Governor"."""
    after = document.tokens[span.last + 1] if span.last + 1 < len(document.tokens) else None
    if after is not None and after.link == " " and after.key in _PROVINCIAL:
        return any(place.kind == "province" for place in span.places)
    return False


def _names(
    document: Document, kept: Sequence[int], qualifiers: Qualifiers
) -> dict[str, Name]:
    names: dict[str, Name] = {}
    for index in kept:
        span = document.spans[index]
        key = _name_key(document, index, qualifiers)
        designated = span.designated or _is_called_province(document, span)
        name = names.setdefault(key, Name(span.key, span.places, designated=designated))
        if index in qualifiers:
            name.qualified |= {place.row for place, _ in qualifiers[index][1]}
        name.qualified |= {
            area.row for inner, (outer, pairs) in qualifiers.items() if outer == index for _, area in pairs
        }
        name.hinted.update(_hints(document, span))
        name.beside |= _beside(document, index)
    _share_qualified(names)
    return names


def _share_qualified(names: dict[str, Name]) -> None:
    """A name that is qualified once means the same where it stands alone."""
    qualified: dict[str, set[int]] = defaultdict(set)
    for key, name in names.items():
        if "<" not in key:
            qualified[name.key] |= name.qualified
    for key, name in names.items():
        if key.endswith(",") and "<" not in key:
            name.qualified |= qualified[name.key]


def _hints(document: Document, span: Span) -> set[str]:
    """Countries whose people are named just before: "the Ukrainian city of Odessa"."""
    found = set()
    for token in document.tokens[max(0, span.first - 4) : span.first]:
        country = document.gazetteer.peoples.get(token.key)
        if country and token.shape != "lower":
            found.add(country)
    return found


def _beside(document: Document, index: int) -> set[str]:
    """Countries of the provinces that stand next to the name in a list."""
    found = set()
    for step in (-1, 1):
        if 0 <= index + step < len(document.spans):
            first, second = sorted((document.spans[index], document.spans[index + step]), key=lambda span: span.start)
            if document.text[first.end : second.start].strip() in (",", "and", ", and", "or", "&"):
                other = document.spans[index + step]
                if len(other.places) and other.places[0].kind == "province" or any(p.kind == "province" for p in other.places):
                    found |= {place.country for place in other.places if place.kind == "province"}
    return found


def _countries(document: Document, kept: Sequence[int]) -> dict[str, float]:
    """Countries mentioned: 1 for a country by name, and `~code` for its people."""
    found: dict[str, float] = {}
    for index in kept:
        for country in _implied(document.spans[index]):
            found.setdefault(country, 0.6)
        for place in document.spans[index].places:
            if place.kind == "country":
                found[place.country] = 1.0
    for country in _peoples(document.tokens, document.gazetteer):
        found["~" + country] = 1.0
        found[country] = 1.0
    return found


def _mentions(
    document: Document, kept: Sequence[int], evidence: Sequence[float], choices: dict[int, Choice]
) -> list[Mention]:
    capitals = [
        document.spans[index]
        for index in kept
        if choices[index].ranked and choices[index].ranked[0][0].row in document.gazetteer.capitals
    ]
    mentions = []
    for index in kept:
        if choices[index].ranked:
            span = document.spans[index]
            government = span in capitals and is_government(document.tokens, span, capitals, document.text)
            mentions.append(_mention(document.text, span, evidence[index], choices[index], government))
    return mentions


def _mention(text: str, span: Span, evidence: float, choice: Choice, government: bool) -> Mention:
    best = choice.ranked[0][0]
    found = 1 / (1 + math.exp(-evidence))
    placed = choice.sure >= _LEAST_SURE
    top = choice.ranked[0][1]
    total = sum(math.exp(1.6 * (score - top)) for _, score in choice.ranked)
    alternatives = tuple(
        Candidate(
            place.name, place.lat, place.lon, place.country, place.kind,
            round(found * math.exp(1.6 * (score - top)) / total, 3),
        )
        for place, score in choice.ranked[1 : _MOST_ALTERNATIVES + 1]
    )  # fmt: skip
    return Mention(
        span.start, span.end, text[span.start : span.end], best.name,
        best.lat if placed else None, best.lon if placed else None, best.country, best.kind,
        round(found * choice.sure, 3), "government" if government else "place", alternatives,
    )  # fmt: skip
