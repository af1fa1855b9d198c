"""Continents, regions, waters, mountains and islands of the gazetteer: the hand-written table joined with the areas."""

from __future__ import annotations

import csv
import gzip
import json
import re
from collections.abc import Iterable, Iterator
from pathlib import Path

import shapely

from geodata.geoparsing.lexicon.normalize import fold
from tools.build_data.gazetteer.gazetteer_areas import Area
from tools.build_data.gazetteer.gazetteer_rows import Row, listed, read_table
from tools.build_data.gazetteer.gazetteer_sources import english_words

RIVERS = Path(__file__).parents[1] / "base" / "rivers.geojson.gz"
NAMED_AREAS = Path(__file__).parents[3] / "geodata" / "data" / "named_areas.tsv"

# How well known what the table lists is, told as a town of that size, so that both compare.
_WEIGHT = {"continent": 500_000_000, "region": 2_000_000, "water": 1_000_000, "mountain": 500_000, "island": 500_000}

_HISTORICAL = 100_000_000
_NATURAL = {
    "range": "mountain", "desert": "region", "plain": "region", "plateau": "region", "island": "island",
    "islands": "island", "ocean": "water", "sea": "water", "bay": "water", "strait": "water",
}  # fmt: skip
_LEAST_KNOWN = 30_000
_GREAT_RIVER = 6
_RIVER = re.compile(r"\b(River|Canal|Creek|Rio|Río|Wadi|Oued|Nahr)\b")


def regions(areas: Iterable[Area]) -> list[Row]:
    """Rows of the table; one that is also a province keeps the province's computed point and gives it its names."""
    provinces = [area for area in areas if area.kind == "province"]
    rows = []
    for line in read_table("regions"):
        row = Row(
            line["name"], line["kind"], line["country"], float(line["lat"]), float(line["lon"]),
            0, listed(line["names"]), weight=_WEIGHT.get(line["kind"], 1000),
        )  # fmt: skip
        same = [area for area in provinces if row.country and area.country == row.country and _named(area, row)]
        if same and row.kind in ("region", "island"):
            province = same[0]
            province.others += [province.name, *row.others]
            province.name = row.name
            province.weight = row.weight
        else:
            rows.append(row)
    known = {key for row in [*rows, *areas] for key in row.keys}
    further = []
    for row in (*_natural_areas(), *_rivers()):
        if row.keys.isdisjoint(known):
            further.append(row)
        else:
            _give_names(row, rows)
    return rows + _historical() + further


def _give_names(row: Row, rows: Iterable[Row]) -> None:
    """The names of what the map has and the table lists as well go to the table's row."""
    same = [other for other in rows if other.kind == row.kind and other.name == row.name]
    if len(same) == 1:
        same[0].others += [name for name in row.others if fold(name) not in same[0].keys]


def _natural_areas() -> Iterator[Row]:
    """Ranges, deserts, islands, seas and straits that the map names, at the middle of their axes."""
    with NAMED_AREAS.open(encoding="utf-8", newline="") as file:
        for line in csv.DictReader(file, delimiter="\t"):
            points = [tuple(map(float, pair.split(","))) for pair in line["curve"].split()]
            lon, lat = points[len(points) // 2]
            weight = int(_LEAST_KNOWN * 10 ** (1 - int(line["rank"]) / 7))
            if _is_telling(line["name"]):
                others = [pair.partition("=")[2] for pair in line["names"].split(";") if pair]
                yield Row(line["name"], _NATURAL[line["kind"]], "", lat, lon, 0, others, weight=weight)


def _rivers() -> Iterator[Row]:
    """Great rivers of the world, at the middle of their longest course; called "X River" beside their own name."""
    longest: dict[str, tuple[int, shapely.Geometry]] = {}
    with gzip.open(RIVERS, "rt", encoding="utf-8") as file:
        features = json.load(file)["features"]
    for feature in features:
        properties, course = feature["properties"], feature["geometry"]
        name, rank = properties.get("name_en") or "", int(properties.get("scalerank", 9))
        if course and rank <= _GREAT_RIVER and _is_telling(f"{name} River"):
            line = shapely.from_geojson(json.dumps(course))
            if name not in longest or longest[name][1].length < line.length:
                longest[name] = (rank, line)
    for name, (rank, line) in longest.items():
        at = line.interpolate(0.5, normalized=True)
        full = name if _RIVER.search(name) else f"{name} River"
        yield Row(full, "water", "", at.y, at.x, 0, [], weight=int(_LEAST_KNOWN * 10 ** (1 - rank / 7)))


def _is_telling(name: str) -> bool:
    """Whether a name is unlike the plain words of a text: of two words or more, or no English word."""
    return len(name) > 4 and (" " in name or name.lower() not in english_words())


def _named(area: Area, row: Row) -> bool:
    return Row(row.name, "", "", 0, 0).keys <= area.keys


def _historical() -> list[Row]:
    rows = []
    for line in read_table("historical"):
        row = Row(line["name"], "historical", "", float(line["lat"]), float(line["lon"]), 0, listed(line["names"]))
        row.weight = _HISTORICAL
        rows.append(row)
    return rows
