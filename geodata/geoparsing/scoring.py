"""Decides which names are places, from the evidence for each name and between names."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

from geodata.geoparsing.evidence import SURE, base_evidence, local_evidence
from geodata.geoparsing.lexicon.language import HOME_STATES
from geodata.geoparsing.parsed_text import AREAS, GREAT, Document
from geodata.geoparsing.qualifiers import Qualifier, is_listed
from geodata.geoparsing.recognition import NameSpan

_QUALIFIED, _QUALIFIES = 3.5, 1.5
_SAME_COUNTRY, _OTHER_COUNTRY = 1.0, -0.8
_IN_LIST, _ELSEWHERE = 1.0, 1.5
# Evidence around a name from which it belongs to something else here, whatever it is elsewhere in the text.
_SPOKEN_FOR = -2.0
_CLEAR = 2.5
_HYPHENS = ("-", "\u2013")  # "the Kars-Gyumri railway"


def weigh(document: Document, qualifiers: Mapping[int, Qualifier]) -> list[float]:
    """Log-odds that each name is a place."""
    around = [local_evidence(document, index) for index in range(len(document.spans))]
    values = [
        base_evidence(span) + local + _country_evidence(document, span)
        for span, local in zip(document.spans, around, strict=True)
    ]
    for index, qualifier in qualifiers.items():
        values[index] += _QUALIFIED
        values[qualifier.outer] += _QUALIFIES
    lifted = _by_other_mentions(document, _by_list(document, values))
    return [value if local <= _SPOKEN_FOR else more for value, more, local in zip(values, lifted, around, strict=True)]


def _country_evidence(document: Document, span: NameSpan) -> float:
    """Whether the text is about the countries that have a place of this name."""
    own = {place.country for place in span.places if place.kind not in AREAS and place.country}
    if span.weak and not own & document.countries:
        return -SURE
    if own & (document.countries | HOME_STATES.get(document.language, frozenset())):
        return _SAME_COUNTRY
    small = all(place.kind == "place" and place.population < GREAT for place in span.places)
    if small and document.countries and not own & document.implied:
        return _OTHER_COUNTRY
    return 0.0


def _by_list(document: Document, values: Sequence[float]) -> list[float]:
    """A doubtful name beside a place in a list is likely a place."""
    lifted = list(values)
    for index in range(len(values) - 1):
        if (is_listed(document, index) and document.gap(index).strip()) or document.gap(index) in _HYPHENS:
            for one, other in ((index, index + 1), (index + 1, index)):
                if values[other] > 1.8 and lifted[one] < _CLEAR:
                    lifted[one] += _IN_LIST
    return lifted


def _by_other_mentions(document: Document, values: Sequence[float]) -> list[float]:
    """A name that is clearly a place once lifts its other mentions."""
    best: dict[str, float] = defaultdict(lambda: -SURE)
    for span, value in zip(document.spans, values, strict=True):
        best[span.key] = max(best[span.key], value)
    return [
        value + (_ELSEWHERE if best[span.key] > _CLEAR > value else 0.0)
        for span, value in zip(document.spans, values, strict=True)
    ]
