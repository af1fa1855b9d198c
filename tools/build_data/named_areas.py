"""`python -m tools.build_data.named_areas`: write geodata/data/named_areas.tsv, the axes of ranges, deserts and seas.

Each named physical region and sea of Natural Earth becomes a few points along its long axis, on which its name is set.
"""

from __future__ import annotations

import csv
import math
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import shapely

from geodata.core.atomic_write import write_text
from geodata.geoparsing.lexicon.normalize import fold
from geodata.map.area_axis import axis_of, largest_part
from tools.build_data.base_files import base_features

TABLES = Path(__file__).parent / "tables"
OUTPUT = Path(__file__).parents[2] / "geodata" / "data" / "named_areas.tsv"
KINDS = {
    "Range/mtn": "range",
    "Foothills": "range",
    "Plateau": "plateau",
    "Desert": "desert",
    "Tundra": "plain",
    "Plain": "plain",
    "Lowland": "plain",
    "Basin": "plain",
    "Depression": "plain",
    "Valley": "plain",
    "Delta": "plain",
    "Wetlands": "plain",
    "Peninsula": "plain",
    "Pen/cape": "plain",
    "Geoarea": "plain",
    "Island": "island",
    "Island group": "islands",
    "ocean": "ocean",
    "sea": "sea",
    "gulf": "bay",
    "bay": "bay",
    "strait": "strait",
    "channel": "strait",
    "sound": "strait",
}
# Natural Earth's abbreviations, written out.
WORDS = {
    "Mts": "Mountains",
    "Mtns": "Mountains",
    "Ra": "Range",
    "Pen": "Peninsula",
    "Plat": "Plateau",
    "Is": "Islands",
    "I": "Island",
    "Des": "Desert",
    "Pk": "Peak",
    "C": "Cape",
    "Arch": "Archipelago",
}
SMALL = {"of", "the", "and", "de", "del", "la", "du", "da", "do", "di"}
CELLS, POINTS = 500, 7
LEAST_DEG = {"island": 0.02, "islands": 0.1, "strait": 0.1, "bay": 0.1}  # others 0.5
LANGUAGES = ("hy", "az", "ru")


def plain_name(name: str) -> str:
    """A name without capitals throughout and without abbreviations.

    >>> plain_name("PONTIC MOUNTAINS"), plain_name("Kopet Dag Mts ."), plain_name("Salt Ra.")
    ('Pontic Mountains', 'Kopet Dag Mountains', 'Salt Range')
    """
    words = re.sub(r"\s+\.", ".", " ".join(name.split())).split()
    written = []
    for place, word in enumerate(words):
        bare = word.rstrip(".")
        if word.endswith(".") and bare.capitalize() in WORDS:
            word = WORDS[bare.capitalize()]
        elif len(word) > 1 and word.isupper():
            word = "-".join(part.capitalize() for part in word.split("-"))
        written.append(word.lower() if place and word.lower() in SMALL else word)
    return " ".join(written)


def rows() -> Iterator[list[str]]:
    """One row a named area: name, kind, rank, other names as ``language=form``, points as ``lon,lat``."""
    known, own = _forms(), set()
    with (TABLES / "named_areas.csv").open(encoding="utf-8", newline="") as stream:
        for row in csv.DictReader(stream):
            own.add((row["name"], row["kind"]))
            curve = row["curve"].replace(" ", ",").replace(";", " ")
            yield [row["name"], row["kind"], row["rank"], row["names"], curve]
    for file in ("physical_regions", "seas"):
        areas: dict[tuple[str, str], list[tuple[int, Any]]] = {}
        for feature in base_features(file):
            properties = feature["properties"]
            kind = KINDS.get(properties.get("featurecla") or "")
            if kind and properties.get("name"):
                geometry = shapely.make_valid(shapely.geometry.shape(feature["geometry"]))
                key = (plain_name(properties["name"]), kind)
                areas.setdefault(key, []).append((int(properties.get("scalerank") or 9), geometry))
        for (name, kind), parts in sorted((key, parts) for key, parts in areas.items() if key not in own):
            curve = _curve(shapely.union_all([geometry for _, geometry in parts]))
            # Natural Earth keeps a few areas as slivers: no name has room on those.
            if curve and math.dist(curve[0], curve[-1]) > LEAST_DEG.get(kind, 0.5):
                points = " ".join(f"{lon:.2f},{lat:.2f}" for lon, lat in curve)
                yield [name, kind, str(min(rank for rank, _ in parts)), known.get(fold(name), ""), points]


def _forms() -> dict[str, str]:
    found = {}
    for table in ("sea_labels", "water"):
        with (TABLES / f"{table}.csv").open(encoding="utf-8", newline="") as stream:
            for row in csv.DictReader(stream):
                forms = [f"{code}={row[code]}" for code in LANGUAGES if row.get(code)]
                found[fold(row["en"])] = ";".join(forms)
    return found


def _curve(area: shapely.Geometry) -> list[tuple[float, float]]:
    """Points along the axis of the largest polygon, in degrees; [] where there is none."""
    polygons = [part for part in shapely.get_parts(area) if part.geom_type == "Polygon"]
    if not polygons:
        return []
    polygon = max(polygons, key=lambda part: part.area)
    west, south, east, north = polygon.bounds
    squeeze = max(math.cos(math.radians((south + north) / 2)), 0.2)
    width, height = (east - west) * squeeze, north - south
    step = max(math.sqrt(max(polygon.area * squeeze, 1e-6) / CELLS), max(width, height) / 400)
    xs, ys = np.arange(step / 2, width, step), np.arange(step / 2, height, step)
    grid_x, grid_y = np.meshgrid(xs, ys)
    inside = shapely.contains_xy(polygon, west + grid_x.ravel() / squeeze, north - grid_y.ravel())
    cells = [(float(x), float(y)) for x, y in zip(grid_x.ravel()[inside], grid_y.ravel()[inside], strict=True)]
    cells = [(x - step / 2, y - step / 2) for x, y in cells]
    axis = axis_of(largest_part(cells, step), step)
    if axis is None:
        return []
    trim = 0.04 * (axis.high - axis.low)
    along = axis.points(axis.low + trim, axis.high - trim, POINTS - 1)
    return [(west + (x + step / 2) / squeeze, north - y - step / 2) for x, y in along]


def main() -> None:
    """Write the table."""
    lines = ["\t".join(row) for row in rows()]
    write_text(OUTPUT, "\n".join(["name\tkind\trank\tnames\tcurve", *lines]) + "\n")


if __name__ == "__main__":
    main()
