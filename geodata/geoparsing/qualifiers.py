"""Names that say where another lies: "Odessa, Ukraine", "Gori in Georgia", "Springfield, Ill."."""

from __future__ import annotations

import re
from dataclasses import dataclass

from geodata.geoparsing.gazetteer import Gazetteer, Place
from geodata.geoparsing.parsed_text import Document
from geodata.geoparsing.recognition import NameSpan
from geodata.view.great_circle import distance_km

LISTED = re.compile(r",?\s*(?:and|or|&)?\s*")
"""What stands between two members of a list."""

# ", ", " (", " in ", " in northern ", ", located in the state of "
_WITHIN = re.compile(
    r"\s*[,(]?\s*(?:located\s|area\s|province\s|district\s|region\s)?(?:in\s|of\s)?(?:the\s)?"
    r"(?:(?:north|south|east|west|central)[a-z]*\s)?(?:(?:state|province|region|district)\sof\s)?"
)
_LONGEST_GAP = 40
_REACH_KM = {"county": 60.0, "region": 350.0, "island": 350.0, "mountain": 350.0}


@dataclass(frozen=True)
class Qualifier:
    """The name with index `outer` says where the name before it lies: in which rows, and which of its own rows fit."""

    outer: int
    inner_rows: frozenset[int]
    outer_rows: frozenset[int]


def find_qualifiers(document: Document) -> dict[int, Qualifier]:
    """The index of each qualified name to what qualifies it: "X, Y", "X (Y)", "X in Y"."""
    found = {}
    for index in range(len(document.spans) - 1):
        inner, outer = document.spans[index], document.spans[index + 1]
        gap = document.gap(index) if outer.start - inner.end < _LONGEST_GAP else "-"
        if not _WITHIN.fullmatch(gap) or (not gap.strip() and not outer.short):
            continue
        if gap.strip() == "," and _is_list(document, index):
            continue
        pairs = [
            (place.row, area.row)
            for place in inner.places
            for area in outer.places
            if place.kind not in ("country", "continent") and lies_in(place, area, document.gazetteer)
        ]
        if pairs:
            rows, areas = zip(*pairs, strict=True)
            found[index] = Qualifier(index + 1, frozenset(rows), frozenset(areas))
    return found


def _is_list(document: Document, index: int) -> bool:
    """Whether "X, Y" enumerates areas of one rank: two countries, or provinces with a third beside them."""
    first, second = _ranks(document.spans[index]), _ranks(document.spans[index + 1])
    if "country" in first and "country" in second:
        return True
    same = first & second
    if not same:
        return False
    for other, gap in ((index - 1, index - 1), (index + 2, index + 1)):
        if 0 <= other < len(document.spans) and same & _ranks(document.spans[other]) and is_listed(document, gap):
            return True
    return False


def is_listed(document: Document, index: int) -> bool:
    """Whether the name with this index and the next are members of a list."""
    near = document.spans[index + 1].start - document.spans[index].end < 8
    return near and LISTED.fullmatch(document.gap(index)) is not None


def _ranks(span: NameSpan) -> set[str]:
    """Which areas the name may be: "country", or the country whose province."""
    return {
        "country" if place.kind == "country" else place.country
        for place in span.places
        if place.kind == "country" or (place.kind == "province" and not place.alternate)
    }


def lies_in(place: Place, area: Place, gazetteer: Gazetteer) -> bool:
    """Whether a place belongs to a country, province or region: by its parents, else by country and distance."""
    if place.row == area.row or area.kind == "place":
        return False
    if area.kind == "country":
        return place.country == area.country and place.kind != "country"
    parent = place.parent
    while parent >= 0:
        if parent == area.row:
            return True
        parent = gazetteer.parents[parent]
    if area.kind not in _REACH_KM or place.kind == "country" or area.country not in ("", place.country):
        return False
    return distance_km(place.lat, place.lon, area.lat, area.lon) < _REACH_KM[area.kind]
