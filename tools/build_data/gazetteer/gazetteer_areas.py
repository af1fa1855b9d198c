"""Areas of the gazetteer: provinces of the world, their groups, counties of the United States, countries."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable

import pandas
import shapely

from geodata.geoparsing.lexicon.normalize import fold
from tools.build_data.gazetteer.gazetteer_rows import Row, listed, read_table
from tools.build_data.gazetteer.gazetteer_sources import (
    alpha3,
    geonames,
    names_in_languages,
    natural_earth,
    us_counties,
)

# Natural Earth's own codes, and what the UN counts Crimea as.
_COUNTRY = {
    "SDS": "ssd", "PSX": "pse", "SAH": "esh", "KOS": "xkx", "CYN": "cyp", "SOL": "som", "ALD": "ala", "KAB": "kaz",
    "KAS": "ind", "ESB": "gbr", "WSB": "gbr", "USG": "usa", "IOA": "aus", "CLP": "fra", "PGA": "",
}  # fmt: skip
_OVERSEAS = {"GLP", "GUF", "MTQ", "MYT", "REU"}  # French territories that have a code of their own
_UKRAINIAN = {"Crimea", "Sevastopol"}
_PARTS_OF_UK = {"ENG": "England", "SCT": "Scotland", "WLS": "Wales", "NIR": "Northern Ireland"}
_MAIN_PART = 0.7
_MISREAD = re.compile("[ÃÄÅÂ]|´")  # UTF-8 that was once read as Latin-1
_UNIT = re.compile(
    r"^(Canton of|City of)\s+|\s+(Rayonu?|Sahari|City|Region|Oblast|Fylke|Voblasts'|Kray|Krai|Territory)$"
)


class Area(Row):
    """A row with its outline in WGS84 degrees."""

    def __init__(
        self, name: str, country: str, outline: shapely.Geometry, others: Iterable[str] = (), kind: str = "province"
    ) -> None:
        lon, lat = label_point(outline)
        super().__init__(name, kind, country, lat, lon, 0, [other for other in others if other != name])
        self.outline = outline


def label_point(outline: shapely.Geometry) -> tuple[float, float]:
    """The centroid, of the largest part when that is most of the area, always inside: lon, lat in degrees."""
    largest = max(shapely.get_parts(outline), key=lambda part: part.area)
    centre = largest.centroid if largest.area > _MAIN_PART * outline.area else outline.centroid
    if not outline.intersects(centre):
        centre = largest.centroid if largest.intersects(largest.centroid) else largest.representative_point()
    return centre.x, centre.y


def provinces() -> list[Area]:
    """First-order units of the world, from Natural Earth, each with its group (England, Andalusia) as parent."""
    frame = natural_earth("states_provinces").dropna(subset=["name"])
    frame["geometry"] = shapely.make_valid(frame.geometry.values)
    aliases: dict[tuple[str, str], list[str]] = defaultdict(list)
    for line in read_table("provinces"):
        aliases[line["country"], fold(line["unit"])] += listed(line["names"])
    groups: dict[tuple[str, str], list[Area]] = defaultdict(list)
    areas = []
    for unit in frame.itertuples(index=False):
        country = _country(unit)
        name, others = _unit_names(unit, country)
        english = aliases[country, fold(name)]
        if english and english[0].isascii() and not english[0].replace(".", "").isupper():
            name, others = english[0], [name, *others, *english]
        area = Area(name, country, unit.geometry, others)
        areas.append(area)
        group = _PARTS_OF_UK.get(unit.gu_a3) or _label(unit)
        if group and fold(group) not in area.keys:
            groups[country, group].append(area)
    return areas + _groups(groups)


def _groups(groups: dict[tuple[str, str], list[Area]]) -> list[Area]:
    # A label shared by several units names what they form together; a label of one unit is its English name.
    made = []
    for (country, name), members in groups.items():
        if len(members) == 1:
            members[0].others.append(name)
            continue
        group = Area(name, country, shapely.union_all([member.outline for member in members]))
        for member in members:
            member.parent = group
        made.append(group)
    return made


def _country(unit: object) -> str:
    name, two, three = getattr(unit, "name", ""), getattr(unit, "iso_a2", ""), getattr(unit, "adm0_a3", "")
    if name in _UKRAINIAN:
        return "ukr"
    unit_code = getattr(unit, "gu_a3", "")
    if unit_code in _OVERSEAS:
        return str(unit_code).lower()
    return _COUNTRY.get(three) or alpha3().get(two) or ("" if three in _COUNTRY else three.lower())


def _unit_names(unit: object, country: str) -> tuple[str, list[str]]:
    name, geonames_name = getattr(unit, "name", ""), getattr(unit, "gn_name", None)
    if country == "aze" and isinstance(geonames_name, str):
        # Natural Earth's own column is wrong for several districts of Azerbaijan.
        short = _UNIT.sub("", geonames_name)
        return (name, [short]) if fold(name)[:2] == fold(short)[:2] else (short, [])
    bare = _UNIT.sub("", name)
    return name, [bare] if bare != name else []


def _label(unit: object) -> str:
    label = getattr(unit, "woe_label", None)
    if not isinstance(label, str) or _MISREAD.search(label) or pandas.isna(label):
        return ""
    return _UNIT.sub("", label.split(",")[0].strip())


def counties(states: Iterable[Area]) -> list[Area]:
    """Counties and parishes of the United States, each inside its state."""
    by_name = {state.name: state for state in states if state.country == "usa"}
    state_names = {state["code"]: state["name"] for state in geonames("us_states").values()}
    named = {county["fips"]: county for county in geonames("us_counties")}
    areas = []
    for code, outline in sorted(us_counties().items()):
        county = named.get(code)
        if county is None or " " not in county["name"]:
            continue
        area = Area(county["name"], "usa", outline, kind="county")
        area.parent = by_name.get(state_names.get(county["state"], ""))
        areas.append(area)
    return areas


def countries() -> list[Row]:
    """Countries and territories: names of GeoNames and of the hand-written table, label points of Natural Earth."""
    outlines = _country_outlines()
    others = {line["code"]: listed(line["names"]) for line in read_table("countries")}
    for code, names in names_in_languages().items():
        others[code] = [*others.get(code, []), *names]
    rows = []
    for two, country in geonames("countries").items():
        code = country["iso3"].lower()
        if code in ("ant", "bvt", "hmd", "scg", "umi"):
            continue
        lon, lat = label_point(outlines[code]) if code in outlines else _largest_town(two)
        name = str(country["name"]).removeprefix("The ").strip()
        rows.append(Row(name, "country", code, lat, lon, country["population"], others.get(code, [])))
    return rows


def _largest_town(country: str) -> tuple[float, float]:
    # Natural Earth has no outline of the Vatican and of some islands.
    towns = [town for town in geonames("cities500").values() if town["countrycode"] == country]
    largest = max(towns, key=lambda town: town["population"], default={"longitude": 0.0, "latitude": 0.0})
    return largest["longitude"], largest["latitude"]


def _country_outlines() -> dict[str, shapely.Geometry]:
    frame = natural_earth("states_provinces")
    frame["code"] = [_country(unit) for unit in frame.itertuples(index=False)]
    frame["geometry"] = shapely.make_valid(frame.geometry.values)
    return {code: shapely.union_all(part.geometry.values) for code, part in frame.groupby("code") if code}
