"""A text read once: its words, the names of the gazetteer in it, its persons, and the countries that it is about."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from geodata.geoparsing.gazetteer import Gazetteer
from geodata.geoparsing.lexicon.persons import person_words
from geodata.geoparsing.lexicon.tokens import Token, tokenize
from geodata.geoparsing.recognition import NameSpan, find_spans

AREAS = frozenset({"country", "continent", "historical"})
GREAT = 100_000  # inhabitants from which a town tells the country
# Other names of towns with fewer letters mean too many things to count without their country.
_SHORT = 6


@dataclass(frozen=True)
class Document:
    """`lower` are the words also written in lower case; `persons` those that are parts of persons' names.

    `peoples` are the countries whose people or adjective is named, `countries` also those named themselves, `implied`
    also those of well-known places. `ends` are the indexes of words that end a name, to the name's index.
    """

    text: str
    tokens: Sequence[Token]
    spans: Sequence[NameSpan]
    gazetteer: Gazetteer
    persons: frozenset[str]
    lower: frozenset[str]
    peoples: frozenset[str]
    countries: frozenset[str]
    implied: frozenset[str]
    ends: dict[int, int]

    def gap(self, index: int) -> str:
        """The text between the name with this index and the next."""
        return self.text[self.spans[index].end : self.spans[index + 1].start]


def read_document(text: str, gazetteer: Gazetteer) -> Document:
    """Parse a text into words and names, with facts about the whole text."""
    tokens = tokenize(text)
    spans = [span for span in find_spans(text, tokens, gazetteer) if span.places]
    peoples = _peoples(tokens, gazetteer)
    countries = peoples | {place.country for span in spans for place in span.places if place.kind == "country"}
    implied = countries | {country for span in spans for country in implied_countries(span)}
    spans = [span for span in (_without_strangers(span, implied) for span in spans) if span.places]
    return Document(
        text=text,
        tokens=tokens,
        spans=spans,
        gazetteer=gazetteer,
        persons=person_words(tokens, gazetteer),
        lower=frozenset(token.key for token in tokens if token.shape == "lower"),
        peoples=peoples,
        countries=countries,
        implied=implied,
        ends={span.last: index for index, span in enumerate(spans)},
    )


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


def _without_strangers(span: NameSpan, countries: frozenset[str]) -> NameSpan:
    """Short other names of towns count only where the town's country is mentioned."""
    if len(span.key) >= _SHORT or span.short or not span.key[0].isascii():
        return span
    places = tuple(
        place for place in span.places if not place.alternate or place.kind != "place" or place.country in countries
    )
    return replace(span, places=places)
