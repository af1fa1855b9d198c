"""Continents, regions, waters, mountains and islands of the gazetteer: the hand-written table joined with the areas."""

from __future__ import annotations

from collections.abc import Iterable

from tools.build_data.gazetteer.gazetteer_areas import Area
from tools.build_data.gazetteer.gazetteer_rows import Row, listed, read_table

# How well known what the table lists is, told as a town of that size, so that both compare.
_WEIGHT = {"continent": 500_000_000, "region": 2_000_000, "water": 1_000_000, "mountain": 500_000, "island": 500_000}

_HISTORICAL = 100_000_000


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
    return rows + _historical()


def _named(area: Area, row: Row) -> bool:
    return Row(row.name, "", "", 0, 0).keys <= area.keys


def _historical() -> list[Row]:
    rows = []
    for line in read_table("historical"):
        row = Row(line["name"], "historical", "", float(line["lat"]), float(line["lon"]), 0, listed(line["names"]))
        row.weight = _HISTORICAL
        rows.append(row)
    return rows
