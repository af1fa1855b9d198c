"""Lakes and reservoirs of the whole Earth in degrees, those that are well known with a name."""

from __future__ import annotations

import csv
import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray

from geodata.map.degree_pack import DegreeFeature
from tools.build_data.base_files import base_features
from tools.build_data.corner_rounding import rounded_area
from tools.build_data.polygon_coverage import Polygons, polygons_of
from tools.build_data.water_areas import SQUARE_DEGREE_KM2, has_shape, join_touching, without_steps

SMALLEST_KM2 = 25.0
# The error of each level in metres; a lake is drawn at a level when it is as large as the square of so many errors.
LEVELS_M, SEEN = (800.0, 2500.0, 8000.0, 25_000.0), 4.0
DEGREE_M = 111_320.0
STRENGTH, BLUNT = 1.6, 0.15
# The source has lost the letters of Finnish that are not English.
FINNISH = {"Inarijrvi": "Inarijärvi", "Pjrvi": "Pääjärvi", "Pyhjrvi": "Pyhäjärvi"}
NAMED_RANK = 6  # of the source of names; lakes of a later rank are no more known than others
OWN_NAME_DEG = 0.3  # so near is a lake of the table to the point of its name
SAME = 0.3  # of a lake of the source of names that must be water
TILE_DEG = 10.0


def lake_features(path: Path, states: Polygons, table: Mapping[str, Mapping[str, Any]]) -> list[DegreeFeature]:
    """The `water` collection: lakes with a name, then the others by tile.

    *states* tell land from sea; *table* has the lakes that are also on the home map (`place_deg`, `names`, `rank`).
    """
    lakes = _in_states(read_lakes(path), states)
    known = _source_of_names()
    lakes = np.concatenate([lakes, _missing(known, lakes, path)])
    tree, named = shapely.STRtree(lakes), {}
    for identity, row in table.items():
        at = shapely.Point(row["place_deg"])
        index = int(tree.nearest(at))
        if shapely.distance(lakes[index], at) < OWN_NAME_DEG:
            named[index] = (identity, row["names"], row["rank"], row)
    for area, name, rank in known:
        found = _most_of(area, lakes, tree)
        if found is not None and rank <= NAMED_RANK and found not in named and name:
            named[found] = (f"lake-{'-'.join(name.lower().split())}-{found}", {"en": name}, min(rank, 5), {})
    features = []
    for index, (identity, names, rank, row) in sorted(named.items(), key=lambda item: (item[1][2], item[1][0])):
        features.append(_feature(identity, [lakes[index]], _properties(lakes[index], names, rank, row)))
    return features + list(_by_tile(lake for index, lake in enumerate(lakes) if index not in named))


def read_lakes(path: Path) -> Polygons:
    """All lakes of the source that are large enough, joined across its tiles and without their steps."""
    parts = shapely.get_parts(shapely.geometry.shape(json.loads(path.read_text())["geometries"][1]))
    whole = join_touching(polygons_of(parts))
    km2 = areas_km2(whole)
    whole = whole[(km2 > SMALLEST_KM2) & has_shape(whole, km2)]
    return np.array([without_steps(polygon) for polygon in whole], dtype=object)


def areas_km2(polygons: Polygons) -> NDArray[np.float64]:
    """About the areas of small polygons in degrees."""
    bounds = shapely.bounds(polygons)
    middle = np.radians((bounds[:, 1] + bounds[:, 3]) / 2)
    found: NDArray[np.float64] = shapely.area(polygons) * np.cos(middle) * SQUARE_DEGREE_KM2
    return found


def _in_states(lakes: Polygons, states: Polygons) -> Polygons:
    """Without lagoons and inland seas, which are no land of a state."""
    inside, _ = shapely.STRtree(states).query(shapely.point_on_surface(lakes), predicate="within")
    return lakes[np.unique(inside)]


def _source_of_names() -> list[tuple[Any, str, int]]:
    found = []
    for row in base_features("lakes"):
        own = row["properties"]
        area = shapely.make_valid(shapely.geometry.shape(row["geometry"]))
        name = " ".join((own["name"] or "").split())
        found.append((area, FINNISH.get(name, name), int(own["scalerank"])))
    return sorted(found, key=lambda lake: (lake[2], lake[1]))


def _missing(known: list[tuple[Any, str, int]], lakes: Polygons, path: Path) -> Polygons:
    """Lakes that the source counts as rivers or does not have."""
    tree = shapely.STRtree(lakes)
    absent = []
    for area, _, rank in known:
        near = lakes[tree.query(area, predicate="intersects")]
        wet = shapely.area(shapely.intersection(area, near)).sum() if len(near) else 0.0
        if rank <= NAMED_RANK and wet < SAME * area.area:
            absent.append(area)
    return polygons_of(absent)


def _most_of(area: Any, lakes: Polygons, tree: shapely.STRtree) -> int | None:
    """The lake that has most in common with an area, if that is much of it."""
    near = tree.query(area, predicate="intersects")
    if not len(near):
        return None
    common = shapely.area(shapely.intersection(area, lakes[near]))
    best = int(np.argmax(common))
    return int(near[best]) if common[best] > SAME * min(area.area, lakes[near[best]].area) else None


def _properties(lake: Any, names: Mapping[str, str], rank: int, row: Mapping[str, Any]) -> dict[str, Any]:
    circle = shapely.maximum_inscribed_circle(lake, tolerance=max(0.02 * lake.area**0.5, 1e-4))
    dated = {"until": row["until"]} if row.get("until") else {}
    return {
        "kind": "lake", "name": names["en"], "names": dict(names), "rank": rank,
        "area_km2": round(float(areas_km2(np.array([lake]))[0])),
        "label_deg": [round(number, 3) for number in circle.coords[0]], **dated,
    }  # fmt: skip


def _by_tile(lakes: Iterable[Any]) -> Iterator[DegreeFeature]:
    tiles: dict[tuple[int, int], list[Any]] = defaultdict(list)
    for lake in lakes:
        at = shapely.point_on_surface(lake)
        tiles[int(at.x // TILE_DEG), int(at.y // TILE_DEG)].append(lake)
    for (column, row), group in sorted(tiles.items()):
        yield _feature(f"lakes {column} {row}", group, {"kind": "lakes", "rank": 6})


def _feature(identity: str, lakes: list[Any], properties: Mapping[str, Any]) -> DegreeFeature:
    km2 = areas_km2(np.array(lakes, dtype=object))
    levels = []
    for tolerance in LEVELS_M:
        seen = [lake for lake, size in zip(lakes, km2, strict=True) if size * 1e6 > (SEEN * tolerance) ** 2]
        parts = [part for lake in seen for part in generalised(lake, tolerance)]
        own = [[shapely.get_coordinates(ring) for ring in shapely.get_rings(part)] for part in parts]
        levels.append((tolerance, [ring for rings in own for ring in rings], [len(rings) for rings in own]))
    while len(levels) > 1 and not levels[0][1]:
        levels.pop(0)
    return DegreeFeature(identity, "area", properties, levels)


def generalised(lake: Any, tolerance_m: float) -> list[Any]:
    """A lake in degrees at a level of detail, rounded, without islets too small to be seen."""
    narrow = max(float(np.cos(np.radians(lake.centroid.y))), 0.05)
    smallest = (SEEN * tolerance_m) ** 2
    squeezed = shapely.transform(lake, lambda xy: xy * [narrow * DEGREE_M, DEGREE_M])
    holes = [ring for ring in squeezed.interiors if shapely.Polygon(ring).area > smallest]
    bare = shapely.Polygon(squeezed.exterior, holes)
    simple = shapely.coverage_simplify(np.array([bare], dtype=object), STRENGTH * tolerance_m)[0]
    soft = [shapely.simplify(rounded_area(part), BLUNT * tolerance_m) for part in shapely.get_parts(simple)]
    return [shapely.transform(part, lambda xy: xy / [narrow * DEGREE_M, DEGREE_M]) for part in polygons_of(soft)]


def read_table(path: Path) -> dict[str, dict[str, Any]]:
    """The hand-made table of waters by id, with the place of each in degrees."""
    rows = {}
    with path.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            names = {language: row[language] for language in ("en", "hy", "az", "ru") if row[language]}
            place = (float(row["lon"]), float(row["lat"]))
            rows[row["id"]] = {
                "place_deg": place, "names": names, "rank": int(row["rank"]), "until": row["until"],
            }  # fmt: skip
    return rows
