"""Cities of the world by rank, from GeoNames, in degrees."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from geodata.map.degree_pack import DegreeFeature
from tools.build_data.towns import Place, read_geonames, with_checked, without_suburbs

# So many of the largest of each state are kept, and all that are as large as this.
LARGEST_OF_STATE, ALWAYS = 12, 150_000
RANK_STEPS = (4_000_000, 1_500_000, 500_000, 150_000, 40_000)


def town_features() -> list[DegreeFeature]:
    """The `places` collection of the world, the most important first."""
    everything = read_geonames()
    number: dict[str, int] = {}
    wanted = []
    for place in everything:  # the most populous first
        number[place.country] = number.get(place.country, 0) + 1
        if place.fixed or place.population >= ALWAYS or number[place.country] <= LARGEST_OF_STATE:
            wanted.append(place)
    places = with_checked(without_suburbs(wanted), everything)
    places = [replace(place, rank=_rank(place)) for place in places]
    places.sort(key=lambda place: (place.rank, -place.population, place.id))
    return [_feature(place) for place in places]


def _rank(place: Place) -> int:
    """1 for capitals, then by population; what was ranked by hand keeps its rank."""
    if place.capital:
        return 1
    if place.extra:
        return place.rank
    return next((rank for rank, least in enumerate(RANK_STEPS, 1) if place.population >= least), 6)


def _feature(place: Place) -> DegreeFeature:
    properties = {
        "name": place.names["en"], "names": dict(place.names), "country": place.country,
        "population": place.population, "capital": place.capital, "rank": place.rank, **place.extra,
    }  # fmt: skip
    return DegreeFeature(place.id, "point", properties, [(0.0, [np.array([[place.lon_deg, place.lat_deg]])], [1])])
