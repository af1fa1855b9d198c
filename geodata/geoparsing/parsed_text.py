"""A text read once: its words, the names of the gazetteer in it, its persons, and the countries that it is about."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from geodata.geoparsing.gazetteer import Gazetteer, open_gazetteer
from geodata.geoparsing.lexicon.language import ENGLISH, language_of
from geodata.geoparsing.lexicon.persons import Persons, find_persons
from geodata.geoparsing.lexicon.ships import ship_names
from geodata.geoparsing.lexicon.tokens import Token, tokenize, without_addresses
from geodata.geoparsing.lexicon.word_lists import ORDINARY
from geodata.geoparsing.recognition import NameSpan, find_spans
from geodata.geoparsing.stand_ins import StandIn, find_demonyms, find_institutions

AREAS = frozenset({"country", "continent", "historical"})
GREAT = 100_000  # inhabitants from which a town tells the country
# Other names of towns with fewer letters mean too many things to count without their country.
_SHORT = 6
_METROPOLIS = 1_000_000
_TOWNS = frozenset({"place", "county"})


@dataclass(frozen=True)
class Document:
    """`lower` are the words also written in lower case; `persons` are the persons named.

    `peoples` are the countries whose people or adjective is named, `countries` also those named themselves, `implied`
    also those of well-known places. `ends` are the indexes of words that end a name, to the name's index, `starts`
    those that begin a name of an area or a water. `stand_ins` are institutions and peoples, beside the names.
    """

    text: str
    tokens: Sequence[Token]
    spans: Sequence[NameSpan]
    gazetteer: Gazetteer
    persons: Persons
    lower: frozenset[str]
    peoples: frozenset[str]
    countries: frozenset[str]
    implied: frozenset[str]
    ends: dict[int, int]
    language: str = "en"
    starts: frozenset[int] = frozenset()
    stand_ins: Sequence[StandIn] = ()

    def gap(self, index: int) -> str:
        """The text between the name with this index and the next."""
        return self.text[self.spans[index].end : self.spans[index + 1].start]


def read_document(text: str) -> Document:
    """Parse a text into words and names of the gazetteer, with facts about the whole text."""
    tokens = tokenize(without_addresses(text))
    language = language_of(text)
    gazetteer = _gazetteer_for(language)
    institutions = find_institutions(tokens, gazetteer, language)
    taken = {index for one in institutions for index in range(one.first, one.last + 1)}
    ordinary = ORDINARY.get(language, frozenset()) | ship_names(tokens)
    spans = [
        span for span in find_spans(text, tokens, gazetteer)
        if span.places and span.first not in taken and span.key not in ordinary
    ]  # fmt: skip
    persons = find_persons(tokens, gazetteer, language)
    taken |= {index for span in spans for index in range(span.first, span.last + 1)}
    stand_ins = [*institutions, *find_demonyms(tokens, gazetteer, taken, persons.words)]
    peoples = _peoples(tokens, gazetteer) | {one.country for one in institutions if one.country}
    countries = peoples | {place.country for span in spans for place in span.places if place.kind == "country"}
    implied = countries | {country for span in spans for country in implied_countries(span)}
    spans = [span for span in (_without_strangers(span, implied, language) for span in spans) if span.places]
    return Document(
        text=text,
        tokens=tokens,
        spans=spans,
        gazetteer=gazetteer,
        persons=persons,
        lower=frozenset(token.key for token in tokens if token.shape == "lower"),
        peoples=peoples,
        countries=countries,
        implied=implied,
        ends={span.last: index for index, span in enumerate(spans)},
        starts=frozenset(span.first for span in spans if any(place.kind not in _TOWNS for place in span.places)),
        stand_ins=stand_ins,
        language=language,
    )


def _gazetteer_for(language: str) -> Gazetteer:
    if language in ENGLISH:
        return open_gazetteer()
    from geodata.geoparsing.map_names import gazetteer_in  # late: start-up time, the map is not needed in English

    return gazetteer_in(language)


def implied_countries(span: NameSpan) -> set[str]:
    """The country that a well-known place implies, when no other country has one of that name."""
    own = [place for place in span.places if not place.alternate]
    countries = {place.country for place in own if place.country}
    great = any(place.kind in ("province", "region") or place.population >= GREAT for place in own)
    return countries if great and len(countries) == 1 else set()


def _peoples(tokens: Sequence[Token], gazetteer: Gazetteer) -> frozenset[str]:
    found: set[str] = set()
    for at, token in enumerate(tokens):
        if token.shape != "lower":
            pair = f"{token.key} {tokens[at + 1].key}" if at + 1 < len(tokens) else ""
            country = gazetteer.peoples.get(pair) or gazetteer.peoples.get(token.key)
            if country:
                found.add(country)
    return frozenset(found)


def _without_strangers(span: NameSpan, countries: frozenset[str], language: str) -> NameSpan:
    """Short other names of towns count only where the town's country is mentioned; of great towns, in English only."""
    if len(span.key) >= _SHORT or span.short or not span.key[0].isascii():
        return span
    places = tuple(
        place
        for place in span.places
        if not place.alternate
        or place.kind != "place"
        or place.country in countries
        or (language not in ENGLISH and place.population >= _METROPOLIS)
    )
    return replace(span, places=places)
