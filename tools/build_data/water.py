"""Seas out of the country coverage; lakes and wide rivers out of the OpenStreetMap water areas."""

from __future__ import annotations

import csv
from collections import defaultdict
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

import numpy as np
import shapely

from geodata.map.shapes import PackedFeature
from tools.build_data import plane
from tools.build_data import zone_detail as detail
from tools.build_data.countries import SEA_SEEDS_DEG, TABLES, Levels, label_point, packed_areas
from tools.build_data.polygon_coverage import Polygons, polygons_of
from tools.build_data.water_areas import levels_of, read_water

# What is kept: the smallest area in each zone, km².
SMALLEST_LAKE_KM2 = {"caucasus": 2.0, "focus": 8.0, "near": 40.0, "far": 200.0, "world": 2000.0}
SMALLEST_RIVER_KM2 = {"caucasus": 3.0, "focus": 8.0, "near": 40.0, "far": 200.0, "world": 1e9}
# Reservoirs on rivers that are younger than some story's days: a point on each, and the first day on which it is drawn.
# Khoda Afarin: the dam was complete and began to impound water in 2008 (Khabar Online, news 186679).
RESERVOIRS_SINCE = {"khodaafarin": ((46.78, 39.13), "2008-01-01")}
RESERVOIR_REACH_M = 10_000.0
# Waters without a name are bundled by tiles, so that few features have to be gone through.
TILE_M = 700_000.0
# How far a lake may lie from the point of its name in the table; shores move.
LAKE_REACH_M = 20_000.0
# How far a stretch of a river may lie from the rough course of its name in the table.
RIVER_REACH_M = 30_000.0


def water_features(path: Path, levels: Levels) -> list[PackedFeature]:
    """The `water` collection: inland seas of the coverage, lakes with a name, then the others by tile."""
    named = read_names("water")
    finest = next(iter(levels.values()))
    features = [_sea(unit, levels, named.pop(unit)) for unit in SEA_SEEDS_DEG]
    lakes = _outside(
        read_water(path, member=1, smallest_km2=SMALLEST_LAKE_KM2),
        [finest[unit] for unit in (*SEA_SEEDS_DEG, "ocean")],
    )
    tree = shapely.STRtree(lakes)
    with_name = set()
    for row in named.values():
        index = int(tree.nearest(shapely.Point(row["at"])))
        if index in with_name or shapely.distance(lakes[index], shapely.Point(row["at"])) > LAKE_REACH_M:
            raise ValueError(f"water.csv: no lake of its own at {row['id']}")
        with_name.add(index)
        features.append(_lake(lakes[index], row))
    others = [lake for index, lake in enumerate(lakes) if index not in with_name]
    return features + _by_tile("lakes", others)


def river_features(path: Path) -> list[PackedFeature]:
    """The `rivers` collection: stretches wide enough to be areas, by river, then the others by tile."""
    stretches = list(read_water(path, member=0, smallest_km2=SMALLEST_RIVER_KM2))
    features = []
    for identity, (spot, since) in RESERVOIRS_SINCE.items():
        at = shapely.Point(plane.point(*spot))
        near = [stretch for stretch in stretches if shapely.distance(stretch, at) < RESERVOIR_REACH_M]
        stretches = [stretch for stretch in stretches if stretch not in near]
        shapes = levels_of(np.array(near, dtype=object), detail.WATER_TOLERANCES_M)
        properties = {"kind": "river", "rank": 3, "since": since}
        features.append(PackedFeature(identity, "area", properties, packed_areas(shapes)))
    for identity, names, course in _courses():
        near = course.buffer(RIVER_REACH_M)
        own = [stretch for stretch in stretches if near.contains(stretch.centroid)]
        if own:
            stretches = [stretch for stretch in stretches if not near.contains(stretch.centroid)]
            properties = {"kind": "river", "rank": 3, "name": names["en"], "names": names}
            shapes = levels_of(np.array(own, dtype=object), detail.WATER_TOLERANCES_M)
            features.append(PackedFeature(identity, "area", properties, packed_areas(shapes)))
    return features + _by_tile("rivers", stretches)


def sea_label_features() -> list[PackedFeature]:
    """The `sea_labels` collection: names of seas that are no area of their own."""
    return [
        PackedFeature(
            row["id"],
            "point",
            {"name": row["names"]["en"], "names": row["names"], "rank": row["rank"]},
            [(0.0, [list(row["at"])], [1])],
        )
        for row in read_names("sea_labels").values()
    ]


def _sea(unit: str, levels: Levels, row: Mapping[str, Any]) -> PackedFeature:
    shapes = {tolerance: level.get(unit) for tolerance, level in levels.items()}
    area_km2 = round(plane.geodesic_area_km2(next(iter(levels.values()))[unit]))
    return PackedFeature(unit, "area", _properties(row, "sea", area_km2), packed_areas(shapes))


def _lake(lake: shapely.Polygon, row: Mapping[str, Any]) -> PackedFeature:
    properties = _properties(row, "lake", round(plane.geodesic_area_km2(lake), 1))
    properties["label"] = label_point(lake)
    shapes = levels_of(np.array([lake], dtype=object), detail.WATER_TOLERANCES_M)
    return PackedFeature(row["id"], "area", properties, packed_areas(shapes))


def _by_tile(kind: str, areas: Iterable[shapely.Polygon]) -> list[PackedFeature]:
    tiles: dict[tuple[int, int], list[shapely.Polygon]] = defaultdict(list)
    for area in areas:
        at = shapely.point_on_surface(area)
        tiles[int(at.x // TILE_M), int(at.y // TILE_M)].append(area)
    features = []
    for (column, row), group in sorted(tiles.items()):
        shapes = levels_of(np.array(group, dtype=object), detail.WATER_TOLERANCES_M)
        identity, properties = f"{kind}-{column}-{row}", {"kind": kind, "rank": 6}
        features.append(PackedFeature(identity, "area", properties, packed_areas(shapes)))
    return features


def _properties(row: Mapping[str, Any], kind: str, area_km2: float) -> dict[str, Any]:
    return {
        "kind": kind,
        "name": row["names"]["en"],
        "names": row["names"],
        "area_km2": area_km2,
        "rank": row["rank"],
        "label": list(row["at"]),
        **({"until": row["until"]} if row["until"] else {}),
    }


def _outside(lakes: Polygons, seas: list[shapely.Geometry]) -> Polygons:
    """The parts of *lakes* that are not sea: the source counts the Caspian as a lake, and lagoons twice."""
    sea = np.array(seas, dtype=object)
    shapely.prepare(sea)
    kept = []
    for lake in lakes:
        touching = sea[shapely.intersects(sea, lake)]
        if not len(touching):
            kept.append(lake)
            continue
        rest = polygons_of([shapely.difference(lake, shapely.union_all(touching), grid_size=plane.GRID_M)])
        kept += [part for part in rest if part.area > 0.5 * lake.area or part.area > 1e9]
    return np.array(kept, dtype=object)


def _courses() -> list[tuple[str, dict[str, str], shapely.LineString]]:
    """Rivers with a name and the rough course along which their stretches lie."""
    rows = []
    with (TABLES / "rivers.csv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            points = [plane.point(*map(float, pair.split())) for pair in row["course"].split(";")]
            names = {language: row[language] for language in ("en", "hy", "az", "ru") if row[language]}
            rows.append((row["id"], names, shapely.LineString(points)))
    return rows


def read_names(table: str) -> dict[str, dict[str, Any]]:
    """A hand-made table of waters by id: `id`, `at` (metres), `rank`, `names`, and `until` when it was emptied."""
    rows = {}
    with (TABLES / f"{table}.csv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            names = {language: row[language] for language in ("en", "hy", "az", "ru") if row[language]}
            at = plane.point(float(row["lon"]), float(row["lat"]))
            until = row.get("until", "")
            rows[row["id"]] = {"id": row["id"], "at": at, "rank": int(row["rank"]), "names": names, "until": until}
    return rows
