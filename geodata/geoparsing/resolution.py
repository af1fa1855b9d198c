"""Choice among places with the same name: population, qualifiers, countries, siblings and neighbours.

Scores are on a scale of powers of ten of population: a bonus of 1 makes up for a town ten times as large.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from geodata.geoparsing.gazetteer import Gazetteer, Place
from geodata.geoparsing.lexicon.normalize import fold
from geodata.geoparsing.name_senses import Name
from geodata.geoparsing.parsed_text import AREAS
from geodata.view.great_circle import distance_km

_KIND = {
    "continent": 2.5, "country": 2.0, "historical": 1.0, "region": 0.6, "water": 0.6, "mountain": 0.4, "island": 0.6,
    "province": -0.6, "county": 0.0, "place": 0.0,
}  # fmt: skip
_ALTERNATE = -0.8
_PART_OF_NAME = -0.2  # "Newcastle" for Newcastle upon Tyne
_CAPITAL, _CAPITAL_OF_COUNTRY = 0.8, 1.2
_ANYWHERE = 1.0  # regions and waters that belong to no country
_QUALIFIED = 6.0
_HINTED, _MOST_HINTED = 2.0, 2.5
_COUNTRY, _PEOPLE, _PROVINCE, _BESIDE, _DESIGNATED, _FOCUS = 1.6, 2.0, 1.0, 1.5, 2.0, 1.0
_SAME_PROVINCE, _SIBLING, _SAME_RANK, _MOST_NEAR = 0.7, 0.5, 0.4, 2.5
_MOST_SIBLINGS = 2.0
_TOWN_REACH_KM, _COUNTRY_REACH_KM, _NEIGHBOUR_KM = 200.0, 400.0, 1500.0
_SAME_PLACE_KM = 60.0
_SHARPNESS = 1.6  # how fast a lead in score becomes certainty
_METROPOLIS = 5_000_000
_MOST_ANCHORS, _MOST_COMPARISONS = 60, 60_000


@dataclass(frozen=True)
class Setting:
    """What the text is about: weights of countries, countries whose people are named, the map's extent, provinces."""

    countries: Mapping[str, float]
    peoples: frozenset[str]
    focus: tuple[float, float, float, float] | None = None
    provinces: frozenset[int] = frozenset()


@dataclass(frozen=True)
class PlaceChoice:
    """Candidates best first, each with its share of certainty; `sure` is that of the first and its like (0 to 1)."""

    shares: tuple[tuple[Place, float], ...]
    sure: float

    @property
    def best(self) -> Place:
        """The likeliest."""
        return self.shares[0][0]


def resolve(names: Mapping[str, Name], setting: Setting, gazetteer: Gazetteer) -> dict[str, PlaceChoice]:
    """The choice for each name: first alone, then with the provinces and places that are sure as neighbours."""
    alone = {key: _choose(name, setting, gazetteer, ()) for key, name in names.items()}
    sure = [(key, choice.best) for key, choice in alone.items() if choice.sure > 0.6]
    rows = frozenset(place.row for _, place in sure if place.kind in ("province", "region"))
    setting = Setting(setting.countries, setting.peoples, setting.focus, rows)
    anchors = sure[: min(_MOST_ANCHORS, _MOST_COMPARISONS // max(1, len(names)))]
    return {
        key: _choose(name, setting, gazetteer, [place for other, place in anchors if other != key])
        for key, name in names.items()
    }


def _choose(name: Name, setting: Setting, gazetteer: Gazetteer, anchors: Sequence[Place]) -> PlaceChoice:
    own = frozenset(place.row for place in name.places)
    scored = [
        (
            place,
            _prior(place, name.key)
            + _told(place, name, setting)
            + _country_bonus(place, name, setting, gazetteer)
            + max(_parent_bonus(place, own, setting, gazetteer), _same_province(place, anchors))
            + (_near(place, anchors) if len(name.places) > 1 else 0.0),
        )
        for place in name.places
    ]
    if not (name.designated or name.beside or name.qualified):
        scored = [(place, score + _chief_town(place, name.key, scored)) for place, score in scored]
    scored.sort(key=lambda pair: (-pair[1], pair[0].row))
    return _choice(scored)


def _choice(scored: Sequence[tuple[Place, float]]) -> PlaceChoice:
    """Scores as shares; places beside the best or in it count for it."""
    best, top = scored[0]
    weights = [(place, math.exp(_SHARPNESS * (score - top))) for place, score in scored]
    total = sum(weight for _, weight in weights)
    like = sum(weight for place, weight in weights if _is_like(best, place))
    return PlaceChoice(tuple((place, weight / total) for place, weight in weights), like / total)


def _is_like(best: Place, place: Place) -> bool:
    if best.row == place.row or place.parent == best.row or best.parent == place.row:
        return True
    return distance_km(best.lat, best.lon, place.lat, place.lon) < _SAME_PLACE_KM


def _prior(place: Place, key: str) -> float:
    score = math.log10(place.population + 300) + _KIND[place.kind]
    if place.alternate and place.kind not in ("country", "region", "province"):
        score += _PART_OF_NAME if _is_part(key, place) else _ALTERNATE
    return score


def _country_bonus(place: Place, name: Name, setting: Setting, gazetteer: Gazetteer) -> float:
    """What the text says of the candidate's country, by other names than this one."""
    if place.kind in AREAS:
        return _PEOPLE if place.country in setting.peoples else 0.0
    if not place.country:
        return _ANYWHERE
    if any(other.kind == "country" and other.country == place.country for other in name.places):
        return 0.0  # "Mexico" is not Mexico City
    weight = setting.countries.get(place.country, 0.0)
    capital = place.row in gazetteer.capitals
    return _COUNTRY * weight + (_CAPITAL + _CAPITAL_OF_COUNTRY * weight if capital else 0.0)


def _is_part(key: str, place: Place) -> bool:
    return key in fold(place.name).split(" ")


def _told(place: Place, name: Name, setting: Setting) -> float:
    """What the text says of this candidate, beside the name or anywhere."""
    score = min(_MOST_HINTED, _HINTED * name.hinted[place.country])
    if place.row in name.qualified:
        score += _QUALIFIED
    if place.kind == "province" and place.country and place.country in name.beside:
        score += _BESIDE
    if name.designated and place.kind in ("province", "county", "region"):
        score += _DESIGNATED
    if setting.focus is not None and _inside(place, setting.focus):
        score += _FOCUS
    return score


def _inside(place: Place, focus: tuple[float, float, float, float]) -> bool:
    lon_min, lat_min, lon_max, lat_max = focus
    return lon_min <= place.lon <= lon_max and lat_min <= place.lat <= lat_max


def _parent_bonus(place: Place, own: frozenset[int], setting: Setting, gazetteer: Gazetteer) -> float:
    """Whether the text names the province, by another name than this one."""
    parent = place.parent
    while parent >= 0:
        if parent in setting.provinces and parent not in own:
            return _PROVINCE
        parent = gazetteer.parents[parent]
    return 0.0


def _near(place: Place, anchors: Iterable[Place]) -> float:
    """Neighbours that are sure: within some hundred kilometres, or of the same rank."""
    score = siblings = 0.0
    for anchor in anchors:
        if anchor.kind in AREAS:
            if place.kind in AREAS and _distance(place, anchor) < _NEIGHBOUR_KM:
                score += _SAME_RANK
            continue
        if place.kind == "province" == anchor.kind and place.country == anchor.country:
            siblings = min(siblings + _SIBLING, _MOST_SIBLINGS)
        reach = _COUNTRY_REACH_KM if place.kind == "country" else _TOWN_REACH_KM
        distance = _distance(place, anchor)
        if distance < 5 * reach:
            score += math.exp(-distance / reach)
    return min(score + siblings, _MOST_NEAR)


def _same_province(place: Place, anchors: Iterable[Place]) -> float:
    """Whether a neighbour lies in the same province."""
    found = place.parent >= 0 and any(place.parent == anchor.parent for anchor in anchors)
    return _SAME_PROVINCE * found


def _distance(place: Place, other: Place) -> float:
    return distance_km(place.lat, place.lon, other.lat, other.lon)


def _chief_town(place: Place, key: str, scored: Sequence[tuple[Place, float]]) -> float:
    """What lifts a town above its province of the same name, when a large part of the province lives there."""
    if place.kind != "place" or place.parent < 0:
        return 0.0
    if place.alternate and _is_part(key, place) and place.population < _METROPOLIS:
        return 0.0  # "Oklahoma" is hardly Oklahoma City, "New York" often is New York City
    for area, score in scored:
        if area.row == place.parent and area.kind == "province" and place.population > 0.25 * area.population:
            own = next(value for other, value in scored if other.row == place.row)
            return max(0.0, score - own + 0.1)
    return 0.0
