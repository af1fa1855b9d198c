"""Rivers of the whole Earth in degrees, led along the borders of the same map where they are one."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from typing import Any

import numpy as np
import shapely
from shapely.ops import substring

from geodata.map.degree_pack import DegreeFeature
from tools.build_data.corner_rounding import rounded_line
from tools.build_data.earth_lakes import DEGREE_M
from tools.build_data.ground.river_lines import along_borders, rows_of

LEVELS_M = (600.0, 2000.0, 6500.0, 20_000.0)
NEAR_DEG = 0.15  # around a river, in which borders are looked for
TILE_DEG = 30.0
Lines = Mapping[float, Any]


def river_features(borders: Lines) -> list[DegreeFeature]:
    """The `river_lines` collection; *borders* are all borders of each level of detail, as multilines."""
    trees = {
        tolerance: shapely.STRtree(shapely.get_parts(shapely.line_merge(lines))) for tolerance, lines in borders.items()
    }
    finest = trees[min(trees)]
    groups: dict[tuple[str, int, float, bool], list[Any]] = defaultdict(list)
    for row in rows_of("rivers"):
        own, line = row["properties"], shapely.geometry.shape(row["geometry"])
        tile = f"- {int(line.centroid.x // TILE_DEG)} {int(line.centroid.y // TILE_DEG)}"
        key = own["name_en"] or tile, int(own["scalerank"]), float(own["strokeweig"] or 0.15)
        for part in shapely.get_parts(line):
            for piece, is_border in _along(part, finest):
                groups[*key, is_border].append(piece)
    features = []
    for (name, rank, weight, is_border), pieces in sorted(groups.items()):
        merged = shapely.line_merge(shapely.union_all(np.array(pieces, dtype=object)))
        named = "" if name.startswith("- ") else name
        properties = {"rank": rank, "weight": weight, "name": named, "names": {"en": named} if named else {}}
        if is_border:
            properties["border"] = True
        chosen = (
            [(t, list(_followed(merged, tree, t))) for t, tree in sorted(trees.items())]
            if is_border
            else [(t, list(_generalised(merged, t))) for t in LEVELS_M]
        )
        levels = [(t, [shapely.get_coordinates(line) for line in lines], [1] * len(lines)) for t, lines in chosen]
        identity = f"river {name} {rank} {weight:g}{' border' if is_border else ''}"
        features.append(DegreeFeature(identity, "line", properties, levels))
    return features


def course_features() -> list[DegreeFeature]:
    """The `river_courses` collection: each river with a name as one coarse line, the greatest first."""
    groups: dict[tuple[str, int], list[Any]] = defaultdict(list)
    ranks: dict[tuple[str, int], int] = {}
    for row in rows_of("rivers"):
        own = row["properties"]
        if own["name_en"]:
            key = own["name_en"], int(own["rivernum"])
            groups[key] += shapely.get_parts(shapely.geometry.shape(row["geometry"])).tolist()
            ranks[key] = min(ranks.get(key, 99), int(own["scalerank"]))
    courses: dict[str, tuple[int, float, DegreeFeature]] = {}
    for (name, number), lines in sorted(groups.items(), key=lambda item: (ranks[item[0]], item[0])):
        merged = shapely.line_merge(shapely.union_all(np.array(lines, dtype=object)))
        longest = max(shapely.get_parts(merged), key=lambda line: float(line.length))
        middle = shapely.line_interpolate_point(longest, 0.5, normalized=True)
        rank = ranks[name, number]
        properties = {"kind": "river", "rank": rank, "name": name, "names": {"en": name},
                      "label_deg": [round(middle.x, 3), round(middle.y, 3)]}  # fmt: skip
        rings = [shapely.get_coordinates(line) for line in _generalised(merged, LEVELS_M[1])]
        if rings:
            feature = DegreeFeature(f"river-{number}", "line", properties, [(LEVELS_M[1], rings, [1] * len(rings))])
            courses.setdefault(feature.id, (rank, -float(merged.length), feature))
    return [course[2] for course in sorted(courses.values(), key=lambda course: (course[:2], course[2].id))]


def _scale(line: Any) -> np.ndarray:
    """Degrees to about metres near a line."""
    narrow = max(float(np.cos(np.radians(line.centroid.y))), 0.05)
    return np.array([narrow * DEGREE_M, DEGREE_M])


def _along(line: Any, borders: shapely.STRtree) -> Iterator[tuple[Any, bool]]:
    """The pieces of a line as `along_borders` tells them, in degrees."""
    scale = _scale(line)
    west, south, east, north = line.bounds
    near = borders.query(shapely.box(west - NEAR_DEG, south - NEAR_DEG, east + NEAR_DEG, north + NEAR_DEG))
    if not len(near):
        yield line, False
        return
    tree = shapely.STRtree(shapely.transform(borders.geometries[near], lambda xy: xy * scale))
    for piece, is_border in along_borders(shapely.transform(line, lambda xy: xy * scale), tree):
        yield shapely.transform(piece, lambda xy: xy / scale), is_border


def _followed(stretches: Any, tree: shapely.STRtree, tolerance_m: float) -> Iterator[Any]:
    """Stretches of the finest borders as the borders of a level run there."""
    for line in shapely.get_parts(stretches):
        if line.length * DEGREE_M <= 3 * tolerance_m:
            continue
        border = tree.geometries[int(tree.nearest(shapely.line_interpolate_point(line, 0.5, normalized=True)))]
        a, b = (float(shapely.line_locate_point(border, shapely.Point(line.coords[end]))) for end in (0, -1))
        stretch = substring(border, a, b)
        is_same = 0.4 * line.length < stretch.length < 1.6 * line.length
        yield stretch if is_same else shapely.simplify(line, tolerance_m / DEGREE_M)


def _generalised(lines: Any, tolerance_m: float) -> Iterator[Any]:
    for line in shapely.get_parts(lines):
        if line.length * DEGREE_M > 3 * tolerance_m:
            simple = shapely.simplify(line, tolerance_m / DEGREE_M)
            yield shapely.linestrings(rounded_line(shapely.get_coordinates(simple)))
