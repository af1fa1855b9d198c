"""`geodata/data/rivers.mvpack`: rivers as lines with names, thicker downstream; lakes of the past, peaks, glaciers.

The source is drawn for 1:10 million. Where a river is a state border, the border is drawn a hundred times finer: there
the river follows the border at every level of detail, so that both are one.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import Any

import numpy as np
import shapely
from shapely.ops import substring

from geodata.map.base_map import PACK, RIVERS, base_map_from
from geodata.map.cut_to_projection import domain_of, within
from geodata.map.shapes import PackedFeature, Shape, write_pack
from geodata.view.projection import REGIONAL
from tools.build_data import plane
from tools.build_data.base_files import base_features
from tools.build_data.corner_rounding import rounded_line
from tools.build_data.ground.peaks import home_glaciers, home_peaks
from tools.build_data.zone_detail import TOLERANCES_M as TOLERANCES

TOLERANCES_M = (600.0, 2000.0, 6500.0)
HOME_M = (-5_700_000.0, -4_700_000.0, 5_700_000.0, 4_900_000.0)  # beyond, maps are made from `earth.mvpack`
NEAR_M = (-5_000_000.0, -4_000_000.0, 5_000_000.0, 4_000_000.0)  # beyond, lines are left with their corners
STEP_M = 1000.0
BESIDE_M = 4500.0  # so near, a border and a river that run side by side are one
LEAST_RUN_M = 25_000.0
TILE_DEG = 30.0
PASSED = {"Historic Aral Sea": ("aral-1960", "Aral Sea", 3, "1990-01-01")}


def main() -> None:
    """Write the pack; the same source gives the same bytes."""
    collections = {
        "river_lines": list(river_features()),
        "river_courses": list(river_courses()),
        "former_lakes": list(former_lakes()),
        "peaks": list(home_peaks(HOME_M)),
        "glaciers": list(home_glaciers()),
    }
    write_pack(RIVERS, collections, {"crs": "regional"})


def river_features() -> Iterator[PackedFeature]:
    """One feature for each river's name, rank and width; those without a name by tiles."""
    groups: dict[tuple[str, int, float, bool], list[Any]] = defaultdict(list)
    borders = BorderLines(tuple(base_map_from(PACK).borders), TOLERANCES)
    finest, home = borders.tree(TOLERANCES[0]), shapely.box(*HOME_M)
    for row in rows_of("rivers"):
        line = shapely.geometry.shape(row["geometry"])
        own, rank = row["properties"], int(row["properties"]["scalerank"])
        tile = f"- {int(line.centroid.x // TILE_DEG)} {int(line.centroid.y // TILE_DEG)}"
        weight = float(own["strokeweig"] or 0.15)
        for part in _projected(line):
            if not home.intersects(part):
                continue
            for piece, is_border in along_borders(part, finest):
                groups[own["name_en"] or tile, rank, weight, is_border].append(piece)
    for (name, rank, weight, is_border), lines in sorted(groups.items()):
        merged = shapely.line_merge(shapely.union_all(np.array(lines, dtype=object)))
        named = "" if name.startswith("- ") else name
        properties = {"rank": rank, "weight": weight, "name": named, "names": {"en": named} if named else {}}
        if is_border:
            properties["border"] = True
            levels = [(tolerance, *_flat(borders.followed(merged, tolerance))) for tolerance in TOLERANCES]
        else:
            levels = [(tolerance, *_flat(generalised(merged, tolerance))) for tolerance in TOLERANCES_M]
        identity = f"river {name} {rank} {weight:g}{' border' if is_border else ''}"
        yield PackedFeature(identity, "line", properties, levels)


def river_courses() -> Iterator[PackedFeature]:
    """Each river with a name as one coarse line, the greatest first: to be found, lit up and lettered."""
    groups: dict[tuple[str, int], list[dict[str, Any]]] = defaultdict(list)
    for row in rows_of("rivers"):
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
        levels = [(2000.0, *_flat(generalised(merged, 2000.0)))]
        courses.append((rank, -float(merged.length), PackedFeature(f"river-{number}", "line", properties, levels)))
    courses.sort(key=lambda course: (course[:2], course[2].id))
    seen: set[str] = set()
    for _, _, feature in courses:
        if feature.id not in seen and feature.levels[0][1]:
            seen.add(feature.id)
            yield feature


def former_lakes() -> Iterator[PackedFeature]:
    """Lakes of the past as areas."""
    for row in rows_of("lakes_historic"):
        if row["properties"]["name"] in PASSED:
            identity, name, rank, until = PASSED[row["properties"]["name"]]
            area = shapely.make_valid(shapely.union_all(_projected(shapely.geometry.shape(row["geometry"]))))
            parts = [part for part in shapely.get_parts(area) if part.geom_type == "Polygon"]
            rings = [shapely.get_coordinates(part.exterior).ravel().tolist() for part in parts]
            properties = {"kind": "lake", "name": name, "names": {"en": name}, "rank": rank, "until": until}
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
    before = None
    for first, end in zip(starts, [*starts[1:], len(points)], strict=True):
        run = shapely.get_coordinates(points[first:end])
        whole = borders.geometries[nearest[first]] if nearest[first] >= 0 else None
        border = _beside(run, whole) if whole is not None else None
        if border is None:
            own.append(run)
            continue
        ends = shapely.get_coordinates(border)
        yield border, True
        own.append(ends[:1])
        # Where two borders meet at a corner of states, the coarse course between would stray from both.
        is_corner = before is not None and _meet(before, whole) and _length(np.concatenate(own)) < LEAST_RUN_M
        if not is_corner:
            yield from _line(own)
        own, before = [ends[-1:]], whole
    yield from _line(own)


def _meet(one: Any, other: Any) -> bool:
    """Whether two borders end at the same corner of states."""
    return not {one.coords[0], one.coords[-1]}.isdisjoint((other.coords[0], other.coords[-1]))


def _length(points: np.ndarray) -> float:
    return float(np.hypot(*np.diff(points, axis=0).T).sum())


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


class BorderLines:
    """The borders of a map as lines, joined to the longest possible, for each level of detail."""

    def __init__(self, borders: tuple[Shape, ...], tolerances_m: tuple[float, ...]) -> None:
        self._trees = {tolerance: _merged(borders, tolerance) for tolerance in tolerances_m}

    def tree(self, tolerance_m: float) -> shapely.STRtree:
        """The lines of a level."""
        return self._trees[tolerance_m]

    def followed(self, stretches: Any, tolerance_m: float) -> Iterator[Any]:
        """Stretches of the finest borders as the borders of a level run there."""
        tree = self._trees[tolerance_m]
        for line in shapely.get_parts(stretches):
            if line.length <= 3 * tolerance_m or not len(tree.geometries):
                continue
            border = tree.geometries[int(tree.nearest(shapely.line_interpolate_point(line, 0.5, normalized=True)))]
            a, b = (shapely.line_locate_point(border, shapely.Point(line.coords[end])) for end in (0, -1))
            stretch = substring(border, float(a), float(b))
            is_same = 0.4 * line.length < stretch.length < 1.6 * line.length
            yield stretch if is_same else shapely.simplify(line, tolerance_m)


def _merged(borders: tuple[Shape, ...], tolerance_m: float) -> shapely.STRtree:
    lines = [
        shapely.linestrings(np.asarray(ring, dtype=float).reshape(-1, 2))
        for shape in borders
        for ring in shape.level_for(2 * tolerance_m).rings
    ]
    merged = shapely.line_merge(shapely.union_all(np.array(lines, dtype=object)))
    return shapely.STRtree(shapely.get_parts(merged))


def _projected(geometry: Any) -> list[Any]:
    [cut] = within(np.array([geometry], dtype=object), domain_of(REGIONAL))
    return [part for part in shapely.get_parts(plane.project(cut)) if not part.is_empty]


def generalised(lines: Any, tolerance_m: float) -> Iterator[Any]:
    """Lines simplified, then, near enough to be looked at closely, with each corner cut once, so that none is sharp."""
    for line in shapely.get_parts(lines):
        if line.length <= 3 * tolerance_m:
            continue
        simple = shapely.simplify(line, tolerance_m)
        is_near = shapely.intersects(shapely.box(*NEAR_M), simple)
        yield shapely.linestrings(rounded_line(shapely.get_coordinates(simple))) if is_near else simple


def _flat(lines: Iterable[Any]) -> tuple[list[list[float]], list[int]]:
    rings = [np.round(shapely.get_coordinates(line)).ravel().tolist() for line in lines]
    return rings, [1] * len(rings)


def rows_of(name: str) -> list[dict[str, Any]]:
    """The features of a file of rivers or lakes kept beside the build; names have no double spaces."""
    rows = base_features(name)
    for row in rows:  # some names have two spaces
        row["properties"]["name_en"] = " ".join((row["properties"].get("name_en") or "").split())
    return rows


if __name__ == "__main__":
    main()
