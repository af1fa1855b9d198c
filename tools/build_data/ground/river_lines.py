"""`geodata/data/rivers.mvpack`: the rivers of the world as lines with names, thicker downstream, and lakes of the past.

The source is drawn for 1:10 million. Where a river is a state border, the border is drawn a hundred times finer: there
the river follows the border, so that both are one.
"""

from __future__ import annotations

import gzip
import json
from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import Any

import numpy as np
import shapely
from shapely.ops import substring

from geodata.map.base_map import PACK, RIVERS, base_map_from
from geodata.map.cut_to_projection import domain_of, within
from geodata.map.shapes import PackedFeature, write_pack
from geodata.view.projection import REGIONAL
from tools.build_data import plane
from tools.build_data.ground.height_grids import BASE

TOLERANCES_M = (600.0, 2000.0, 6500.0)
BORDER_TOLERANCES_M = (100.0, 500.0, 2000.0, 6500.0)
NEAR_M = (-5_000_000.0, -4_000_000.0, 5_000_000.0, 4_000_000.0)  # beyond, lines are left with their corners
STEP_M = 1000.0
BESIDE_M = 4500.0  # so near, a border and a river that run side by side are one
LEAST_RUN_M = 25_000.0
TILE_DEG = 30.0
PASSED_1990 = {"Historic Aral Sea": ("aral-1960", "Aral Sea", 3)}


def main() -> None:
    """Write the pack; the same source gives the same bytes."""
    collections = {
        "river_lines": list(river_features()),
        "river_courses": list(river_courses()),
        "former_lakes": list(former_lakes()),
    }
    write_pack(RIVERS, collections, {"crs": "regional"})


def river_features() -> Iterator[PackedFeature]:
    """One feature for each river's name, rank and width; those without a name by tiles."""
    groups: dict[tuple[str, int, float, bool], list[Any]] = defaultdict(list)
    borders = _borders()
    for row in _rows("rivers"):
        line = shapely.geometry.shape(row["geometry"])
        own, rank = row["properties"], int(row["properties"]["scalerank"])
        tile = f"- {int(line.centroid.x // TILE_DEG)} {int(line.centroid.y // TILE_DEG)}"
        weight = float(own["strokeweig"] or 0.15)
        for part in _projected(line):
            for piece, is_border in along_borders(part, borders):
                groups[own["name_en"] or tile, rank, weight, is_border].append(piece)
    for (name, rank, weight, is_border), lines in sorted(groups.items()):
        merged = shapely.line_merge(shapely.union_all(np.array(lines, dtype=object)))
        named = "" if name.startswith("- ") else name
        properties = {"rank": rank, "weight": weight, "name": named, "names": {"en": named} if named else {}}
        if is_border:
            properties["border"] = True
        tolerances = BORDER_TOLERANCES_M if is_border else TOLERANCES_M
        levels = [(tolerance, *_flat(_generalised(merged, tolerance, is_border))) for tolerance in tolerances]
        identity = f"river {name} {rank} {weight:g}{' border' if is_border else ''}"
        yield PackedFeature(identity, "line", properties, levels)


def river_courses() -> Iterator[PackedFeature]:
    """Each river with a name as one coarse line, the greatest first: to be found, lit up and lettered."""
    groups: dict[tuple[str, int], list[dict[str, Any]]] = defaultdict(list)
    for row in _rows("rivers"):
        if row["properties"]["name_en"]:
            groups[row["properties"]["name_en"], int(row["properties"]["rivernum"])].append(row)
    courses = []
    for (name, number), rows in sorted(groups.items()):
        lines = [part for row in rows for part in _projected(shapely.geometry.shape(row["geometry"]))]
        merged = shapely.line_merge(shapely.union_all(np.array(lines, dtype=object)))
        rank = min(int(row["properties"]["scalerank"]) for row in rows)
        longest = max(shapely.get_parts(merged), key=lambda line: float(line.length))
        middle = shapely.line_interpolate_point(longest, 0.5, normalized=True)
        properties = {"kind": "river", "rank": rank, "name": name, "names": {"en": name},
                      "label": [round(middle.x), round(middle.y)]}  # fmt: skip
        levels = [(2000.0, *_flat(_generalised(merged, 2000.0, is_border=False)))]
        courses.append((rank, -float(merged.length), PackedFeature(f"river-{number}", "line", properties, levels)))
    courses.sort(key=lambda course: (course[:2], course[2].id))
    seen: set[str] = set()
    for _, _, feature in courses:
        if feature.id not in seen and feature.levels[0][1]:
            seen.add(feature.id)
            yield feature


def former_lakes() -> Iterator[PackedFeature]:
    """Lakes as they were before 1990, as areas."""
    for row in _rows("lakes_historic"):
        if row["properties"]["name"] in PASSED_1990:
            identity, name, rank = PASSED_1990[row["properties"]["name"]]
            area = shapely.make_valid(shapely.union_all(_projected(shapely.geometry.shape(row["geometry"]))))
            parts = [part for part in shapely.get_parts(area) if part.geom_type == "Polygon"]
            rings = [shapely.get_coordinates(part.exterior).ravel().tolist() for part in parts]
            properties = {"kind": "lake", "name": name, "names": {"en": name}, "rank": rank}
            yield PackedFeature(identity, "area", properties, [(500.0, rings, [1] * len(rings))])


def along_borders(line: Any, borders: shapely.STRtree) -> Iterator[tuple[Any, bool]]:
    """The pieces of a line, every long run beside a border replaced by the border (and marked so)."""
    dense = shapely.segmentize(line, STEP_M)
    points = shapely.points(shapely.get_coordinates(dense))
    pairs, _ = borders.query_nearest(points, max_distance=BESIDE_M, return_distance=True, all_matches=False)
    nearest = np.full(len(points), -1)
    nearest[pairs[0]] = pairs[1]
    starts = [int(start) for start in np.flatnonzero(np.diff(nearest, prepend=-2))]
    own: list[np.ndarray] = []
    for first, end in zip(starts, [*starts[1:], len(points)], strict=True):
        run = shapely.get_coordinates(points[first:end])
        border = _beside(run, borders.geometries[nearest[first]]) if nearest[first] >= 0 else None
        if border is None:
            own.append(run)
            continue
        ends = shapely.get_coordinates(border)
        yield border, True
        own.append(ends[:1])
        yield from _line(own)
        own = [ends[-1:]]
    yield from _line(own)


def _line(pieces: list[np.ndarray]) -> Iterator[tuple[Any, bool]]:
    if sum(map(len, pieces)) > 1:
        yield shapely.linestrings(np.concatenate(pieces)), False


def _beside(run: np.ndarray, border: Any) -> Any:
    """The stretch of a border that a run goes beside, or None when the run is short or the border goes elsewhere."""
    length = float(np.hypot(*np.diff(run, axis=0).T).sum()) if len(run) > 1 else 0.0
    if length < LEAST_RUN_M:
        return None
    a, b = (float(shapely.line_locate_point(border, shapely.Point(point))) for point in (run[0], run[-1]))
    return substring(border, a, b) if 0.6 * length < abs(b - a) < 2.5 * length else None


def _borders() -> shapely.STRtree:
    lines = [
        shapely.linestrings(np.asarray(ring, dtype=float).reshape(-1, 2))
        for shape in base_map_from(PACK).borders
        for ring in shape.levels[0].rings
    ]
    merged = shapely.line_merge(shapely.union_all(np.array(lines, dtype=object)))
    return shapely.STRtree(shapely.get_parts(merged))


def _projected(geometry: Any) -> list[Any]:
    [cut] = within(np.array([geometry], dtype=object), domain_of(REGIONAL))
    return [part for part in shapely.get_parts(plane.project(cut)) if not part.is_empty]


def _generalised(lines: Any, tolerance_m: float, is_border: bool) -> Iterator[Any]:
    """Lines simplified, then, near enough to be looked at closely, with each corner cut once, so that none is sharp."""
    for line in shapely.get_parts(lines):
        if line.length <= 3 * tolerance_m:
            continue
        simple = shapely.simplify(line, tolerance_m)
        is_near = not is_border and shapely.intersects(shapely.box(*NEAR_M), simple)
        yield shapely.linestrings(_rounded(shapely.get_coordinates(simple))) if is_near else simple


def _rounded(xy: np.ndarray) -> np.ndarray:
    """Chaikin's corner cutting; the ends stay.

    >>> _rounded(np.array([[0.0, 0.0], [4.0, 0.0], [4.0, 4.0]])).tolist()
    [[0.0, 0.0], [3.0, 0.0], [4.0, 1.0], [4.0, 4.0]]
    """
    if len(xy) < 3:
        return xy
    before, after = xy[:-1] * 0.75 + xy[1:] * 0.25, xy[:-1] * 0.25 + xy[1:] * 0.75
    inner = np.stack([before, after], axis=1).reshape(-1, 2)
    return np.concatenate([xy[:1], inner[1:-1], xy[-1:]])


def _flat(lines: Iterable[Any]) -> tuple[list[list[float]], list[int]]:
    rings = [np.round(shapely.get_coordinates(line)).ravel().tolist() for line in lines]
    return rings, [1] * len(rings)


def _rows(name: str) -> list[dict[str, Any]]:
    with gzip.open(BASE / f"{name}.geojson.gz") as file:
        rows: list[dict[str, Any]] = json.load(file)["features"]
    for row in rows:  # some names have two spaces
        row["properties"]["name_en"] = " ".join((row["properties"].get("name_en") or "").split())
    return rows


if __name__ == "__main__":
    main()
