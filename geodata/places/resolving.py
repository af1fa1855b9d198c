"""Which of the places that bear a name is meant: population, what is qualified, countries, siblings and neighbours.

Scores are on a scale of powers of ten of population: a bonus of 1 makes up for a town ten times as large.
"""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from geodata.places.gazetteer import Gazetteer, Place
from geodata.places.geometry import distance_km

_KIND = {
    "continent": 2.5, "country": 2.0, "historical": 1.0, "region": 0.6, "water": 0.6, "mountain": 0.4, "island": 0.6,
    "province": -0.6, "county": 0.0, "place": 0.0,
}  # fmt: skip
_AREAS = frozenset({"country", "continent", "historical"})
_ALTERNATE = -0.8
_CAPITAL = 0.8
_QUALIFIED = 6.0
_SAME_PLACE_KM = 60.0
_MOST_ANCHORS = 60


@dataclass(frozen=True)
class Setting:
    """What the text tells about where it plays: how often countries are named, provinces named, the map's extent."""

    countries: Mapping[str, float]
    provinces: frozenset[int]
    focus: tuple[float, float, float, float] | None = None


@dataclass
class Name:
    """One name of the text with the evidence of all its mentions: rows it is qualified by, countries hinted at."""

    key: str
    places: tuple[Place, ...]
    qualified: set[int] = field(default_factory=set)
    hinted: Counter[str] = field(default_factory=Counter)
    beside: set[str] = field(default_factory=set)
    designated: bool = False


@dataclass(frozen=True)
class Choice:
    """Candidates best first with their scores, and how sure the first is (0 to 1)."""

    ranked: tuple[tuple[Place, float], ...]
    sure: float


def resolve(names: Mapping[str, Name], setting: Setting, gazetteer: Gazetteer) -> dict[str, Choice]:
    """The choice for each name: first alone, then again with the sure ones of the others as neighbours."""
    alone = {key: _choose(name, setting, gazetteer, ()) for key, name in names.items()}
    settled = _settled(alone)
    return {
        key: _choose(name, setting, gazetteer, [(other, place) for other, place in settled if other != key])
        for key, name in names.items()
    }


def _settled(choices: Mapping[str, Choice]) -> list[tuple[str, Place]]:
    sure = [(key, choice.ranked[0][0]) for key, choice in choices.items() if choice.ranked and choice.sure > 0.6]
    return sure[:_MOST_ANCHORS]


def _choose(
    name: Name, setting: Setting, gazetteer: Gazetteer, anchors: Sequence[tuple[str, Place]]
) -> Choice:
    scored = [
        (place, _prior(place, gazetteer) + _told(place, name, setting, gazetteer) + _near(place, name, anchors, setting))
        for place in name.places
    ]
    if not (name.designated or name.beside or name.qualified):
        scored = [(place, score + _chief_town(place, scored)) for place, score in scored]
    scored.sort(key=lambda pair: (-pair[1], pair[0].row))
    return Choice(tuple(scored), _sureness(scored))


def _chief_town(place: Place, scored: Sequence[tuple[Place, float]]) -> float:
    """What lifts a town above its province of the same name, when a large part of the province lives there."""
    if place.kind != "place":
        return 0.0
    for area, score in scored:
        if area.row == place.parent and area.kind == "province" and place.population > 0.25 * area.population:
            own = next(value for other, value in scored if other.row == place.row)
            return max(0.0, score - own + 0.1)
    return 0.0


def _prior(place: Place, gazetteer: Gazetteer) -> float:
    score = math.log10(place.population + 300) + _KIND[place.kind]
    if place.alternate and place.kind not in ("country", "region", "province"):
        score += _ALTERNATE
    if place.row in gazetteer.capitals:
        score += _CAPITAL
    return score


def _told(place: Place, name: Name, setting: Setting, gazetteer: Gazetteer) -> float:
    """What the text says of this candidate: its region beside it, its country or province somewhere."""
    score = 0.0
    if place.row in name.qualified:
        score += _QUALIFIED
    score += min(2.5, 2.0 * name.hinted[place.country])
    if place.kind not in _AREAS:
        score += 1.6 * min(1.0, setting.countries.get(place.country, 0.0))
    elif setting.countries.get("~" + place.country):
        score += 2.0  # its people are named
    parent = place.parent
    while parent >= 0:
        if parent in setting.provinces:
            score += 1.3
            break
        parent = gazetteer.parents[parent]
    if place.country and place.country in name.beside and place.kind == "province":
        score += 1.5
    if name.designated and place.kind in ("province", "county", "region"):
        score += 2.0
    if setting.focus is not None and _inside(place, setting.focus):
        score += 1.0
    return score


def _near(place: Place, name: Name, anchors: Sequence[tuple[str, Place]], setting: Setting) -> float:
    """Neighbours that are sure: places within a few hundred kilometres, provinces or countries of the same kind."""
    if not anchors or len(name.places) == 1:
        return 0.0
    score = 0.0
    for _, anchor in anchors:
        if anchor.kind in _AREAS:
            if place.kind in _AREAS and distance_km(place.lat, place.lon, anchor.lat, anchor.lon) < 1500:
                score += 0.4
            continue
        if place.kind == "province" and anchor.kind == "province" and place.country == anchor.country:
            score += 0.5
        reach = 400.0 if place.kind == "country" else 200.0
        km = distance_km(place.lat, place.lon, anchor.lat, anchor.lon)
        if km < 5 * reach:
            score += math.exp(-km / reach)
    return min(score, 2.5)


def _inside(place: Place, focus: tuple[float, float, float, float]) -> bool:
    lon_min, lat_min, lon_max, lat_max = focus
    return lon_min <= place.lon <= lon_max and lat_min <= place.lat <= lat_max


def _sureness(scored: Sequence[tuple[Place, float]]) -> float:
    """The share of the best candidate, with those that lie beside it or in it."""
    if not scored:
        return 0.0
    best, top = scored[0]
    same = other = 0.0
    for place, score in scored:
        weight = math.exp(1.6 * (score - top))
        if _is_same(best, place):
            same += weight
        else:
            other += weight
    return same / (same + other)


def _is_same(best: Place, place: Place) -> bool:
    if best.row == place.row or place.parent == best.row or best.parent == place.row:
        return True
    return distance_km(best.lat, best.lon, place.lat, place.lon) < _SAME_PLACE_KM


def mentioned_provinces(choices: Iterable[Choice]) -> frozenset[int]:
    """Rows of provinces among the sure choices."""
    return frozenset(
        choice.ranked[0][0].row
        for choice in choices
        if choice.ranked and choice.sure > 0.5 and choice.ranked[0][0].kind in ("province", "region")
    )


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
    if area.kind in ("region", "island", "county", "mountain") and (not area.country or area.country == place.country):
        reach = 60 if area.kind == "county" else 350
        return place.kind != "country" and distance_km(place.lat, place.lon, area.lat, area.lon) < reach
    return False


