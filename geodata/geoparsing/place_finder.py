"""Finds the places that a text names: `find_places`."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

from geodata.geoparsing.gazetteer import Place
from geodata.geoparsing.mention import Mention, PlaceCandidate
from geodata.geoparsing.metonymy import is_government
from geodata.geoparsing.name_senses import collect_names, country_weights, name_keys
from geodata.geoparsing.parsed_text import Document, read_document
from geodata.geoparsing.qualifiers import Qualifier, find_qualifiers
from geodata.geoparsing.recognition import NameSpan
from geodata.geoparsing.resolution import PlaceChoice, Setting, resolve
from geodata.geoparsing.scoring import weigh
from geodata.geoparsing.stand_ins import StandIn

_LEAST_SURE = 0.34  # below, a name is left unplaced
_MOST_ALTERNATIVES = 5
_STANDS_IN = 0.9  # a table's word, not weighed against its context


def find_places(text: str, focus: tuple[float, float, float, float] | None = None) -> list[Mention]:
    """The places that a text names, in order, without overlaps; offline, from the bundled gazetteer.

    `focus` is the extent of the reader's map (lon_min, lat_min, lon_max, lat_max in degrees): among places of one
    name those inside are more likely. Raises DataError only when the gazetteer itself cannot be read.

    Adjectives and peoples have the role "people", or "government" before words such as "officials"; institutions are
    "government" or "organisation". Leave them out where only places are wanted.

    >>> [(mention.quote, mention.country) for mention in find_places("Talks in Batumi, Georgia")]
    [('Batumi', 'geo'), ('Georgia', 'geo')]
    >>> [(mention.quote, mention.name, mention.role) for mention in find_places("Georgian officials met Chechens.")]
    [('Georgian', 'Georgia', 'government'), ('Chechens', 'Chechnya', 'people')]
    """
    document = read_document(text)
    qualifiers = find_qualifiers(document)
    evidence = weigh(document, qualifiers)
    kept = [index for index, value in enumerate(evidence) if value > 0]
    choices = _choose(document, kept, qualifiers, focus)
    capitals = {
        document.spans[index].first: document.spans[index]
        for index in kept
        if choices[index].best.row in document.gazetteer.capitals
    }
    named = [_mention(document, index, evidence[index], choices[index], capitals) for index in kept]
    return sorted([*named, *(_stand_in(one, text) for one in document.stand_ins)], key=lambda mention: mention.start)


def _choose(
    document: Document,
    kept: Sequence[int],
    qualifiers: Mapping[int, Qualifier],
    focus: tuple[float, float, float, float] | None,
) -> dict[int, PlaceChoice]:
    keys = name_keys(document, kept, qualifiers)
    names = collect_names(document, keys, qualifiers)
    setting = Setting(country_weights(document, kept), document.peoples, focus)
    choices = resolve(names, setting, document.gazetteer)
    return {index: choices[key] for index, key in keys.items()}


def _mention(
    document: Document, index: int, evidence: float, choice: PlaceChoice, capitals: Mapping[int, NameSpan]
) -> Mention:
    span, best = document.spans[index], choice.best
    found = 1 / (1 + math.exp(-evidence))
    placed = choice.sure >= _LEAST_SURE
    government = span.first in capitals and is_government(document.tokens, span, capitals, document.text)
    return Mention(
        start=span.start,
        end=span.end,
        quote=document.text[span.start : span.end],
        name=best.name,
        lat=best.lat if placed else None,
        lon=best.lon if placed else None,
        country=best.country,
        kind=best.kind,
        score=round(found * choice.sure, 3),
        role="government" if government else "place",
        alternatives=tuple(
            _candidate(place, found * share) for place, share in choice.shares[1 : _MOST_ALTERNATIVES + 1]
        ),
    )


def _stand_in(found: StandIn, text: str) -> Mention:
    """An institution or a people as a mention; an organisation is at no place, its seat is offered."""
    place = found.place
    placed = place if found.role != "organisation" else None
    return Mention(
        start=found.start,
        end=found.end,
        quote=text[found.start : found.end],
        name=found.name,
        lat=placed.lat if placed else None,
        lon=placed.lon if placed else None,
        country=found.country,
        kind=placed.kind if placed else "organisation",
        score=_STANDS_IN,
        role=found.role,
        alternatives=(_candidate(place, _STANDS_IN),) if place and not placed else (),
    )


def _candidate(place: Place, score: float) -> PlaceCandidate:
    return PlaceCandidate(place.name, place.lat, place.lon, place.country, place.kind, round(score, 3))
