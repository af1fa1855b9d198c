"""Towns of the gazetteer, from GeoNames, and which of their names are kept."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from typing import Any

import shapely

from geodata.geoparsing.lexicon.normalize import fold
from tools.build_data.gazetteer.gazetteer_areas import Area
from tools.build_data.gazetteer.gazetteer_rows import Row, listed, read_table
from tools.build_data.gazetteer.gazetteer_sources import alpha3, geonames

# Where every spelling is kept: South Caucasus, Central Asia and their neighbours.
REGION = frozenset({"AM", "AZ", "GE", "IR", "KG", "KZ", "RU", "TJ", "TM", "TR", "UA", "UZ"})
# Elsewhere a script's spellings are kept for towns of at least so many people.
_LEAST_PEOPLE = {"LATIN": 20_000, "CYRILLIC": 200_000, "ARABIC": 200_000, "ARMENIAN": 500_000, "GEORGIAN": 500_000}
_LONGEST = 32
# Where names begin with an article that other languages leave out: "Al Hudaydah" is Hodeidah.
_ARABIC_SPEAKING = frozenset("AE BH DZ EG IQ JO KW LB LY MA MR OM QA SA SD SY TN YE".split())
_ARTICLE = re.compile("^(?:[AE]l|As|Ad|Ar|At|Az|An)[- ](?=[A-ZḨḤŞŢ].{5})")
_ARTICLE_LEAST = 100_000
# Where towns are called in English, other Latin spellings are mostly former or foreign names.
_ENGLISH = frozenset({"US", "GB", "CA", "AU", "NZ", "IE"})
_ENGLISH_LEAST, _ENGLISH_PART_LEAST = 500_000, 50_000


def towns(areas: Iterable[Area]) -> list[Row]:
    """Populated places of at least 500 people, each in its province; the province's population grows by theirs."""
    rows = [_row(town) for town in geonames("cities500").values() if _usable(_unmarked(town["name"]))]
    rows += _corrected(rows)
    provinces = [area for area in areas if area.kind == "province"]
    leaves = [area for area in provinces if not any(other.parent is area for other in provinces)]
    _place(rows, leaves)
    for row in rows:
        above = row.parent
        while above is not None:
            above.population += row.population
            above = above.parent
    _place_population(rows, [area for area in areas if area.kind == "county"])
    return rows


def _row(town: dict[str, Any]) -> Row:
    country = alpha3().get(town["countrycode"], "")
    others = list(_others(town))
    if town["countrycode"] in _ARABIC_SPEAKING and town["population"] >= _ARTICLE_LEAST:
        others += [_ARTICLE.sub("", name) for name in others if _ARTICLE.match(name)]
    name = _unmarked(town["name"])
    return Row(name, "place", country, town["latitude"], town["longitude"], town["population"], others)


def _unmarked(name: str) -> str:
    """A name without the sign of a consonant that Latin letters lack: "‘Afrīn"."""
    return name.lstrip("‘’'`ʿʻ")


def _others(town: dict[str, Any]) -> Iterator[str]:
    in_region = town["countrycode"] in REGION
    for name in map(_unmarked, town["alternatenames"]):
        if not _usable(name) or not 3 <= len(name) <= _LONGEST or name.isupper():
            continue
        script = script_of(name)
        if script == "LATIN" and name[0].islower():
            continue  # a machine's transliteration
        if script == "GEORGIAN" and name[0].isascii():
            continue
        least = _LEAST_PEOPLE.get(script)
        if least is None:
            continue
        if script == "LATIN" and town["countrycode"] in _ENGLISH:
            least = _ENGLISH_PART_LEAST if _is_part(name, town["name"]) else _ENGLISH_LEAST
        if town["population"] >= least or (in_region and (script != "LATIN" or town["population"] >= 1000)):
            yield name
            if script == "ARABIC" and town["countrycode"] == "IR" and " " in name:
                yield name.replace(" ", "")  # Persian writes parts of one name together as often


def _is_part(short: str, name: str) -> bool:
    """Whether a name is the start or the end of another: "Hull" of Kingston upon Hull."""
    part, whole = fold(short), fold(name)
    return whole.startswith(part + " ") or whole.endswith(" " + part)


def _usable(name: str) -> bool:
    return bool(name) and name[0].isalpha() and not any(sign in name for sign in ",()/;[]0123456789\n")


def script_of(name: str) -> str:
    """The script of the first letter as Unicode calls it: LATIN, CYRILLIC, ARMENIAN, GEORGIAN."""
    return unicodedata.name(name[0], "UNKNOWN").split()[0]


def _corrected(rows: list[Row]) -> list[Row]:
    """Checked coordinates and names put into rows; the rows that had to be added."""
    added = []
    for line in read_table("corrections"):
        names = {fold(line["name"]), *map(fold, listed(line["names"]))}
        lat, lon = float(line["lat"]), float(line["lon"])
        near = [
            row for row in rows
            if row.country == line["country"] and row.keys & names and abs(row.lat - lat) + abs(row.lon - lon) < 0.7
        ]  # fmt: skip
        if near:
            row = max(near, key=lambda found: (fold(found.name) == fold(line["name"]), found.population))
            row.lat, row.lon = lat, lon
        else:
            row = Row(line["name"], "place", line["country"], lat, lon)
            added.append(row)
        row.weight = int(line["weight"])
        row.others += [row.name, *listed(line["names"])]
        row.name = line["name"]
    return added


def _place(rows: list[Row], areas: list[Area]) -> None:
    tree = shapely.STRtree([area.outline for area in areas])
    points = shapely.points([(row.lon, row.lat) for row in rows])
    for point, area in zip(*tree.query(points, predicate="within"), strict=True):
        # Borders are generalised: a town beside one may fall into the neighbour's province.
        if areas[area].country == rows[point].country:
            rows[point].parent = areas[area]
    # Coasts are generalised: a harbour town may lie just outside.
    loose = [index for index, row in enumerate(rows) if row.parent is None]
    near = tree.query_nearest(points[loose], max_distance=0.2, all_matches=False)
    for point, area in zip(*near, strict=True):
        if areas[area].country == rows[loose[point]].country:
            rows[loose[point]].parent = areas[area]


def _place_population(rows: list[Row], areas: list[Area]) -> None:
    tree = shapely.STRtree([area.outline for area in areas])
    american = [row for row in rows if row.country == "usa"]
    points = shapely.points([(row.lon, row.lat) for row in american])
    for point, area in zip(*tree.query(points, predicate="within"), strict=True):
        areas[area].population += american[point].population
