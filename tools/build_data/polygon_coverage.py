"""One clean coverage out of outlines that overlap and leave gaps.

All outlines are noded together and cut into faces; each face gets exactly one owner; the faces of an owner
are joined. What comes out has no overlap and no gap, so that neighbours share their borders vertex by vertex.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TypeAlias

import numpy as np
import shapely
from numpy.typing import NDArray

from tools.build_data.plane import GRID_M

# An object array of Shapely geometries; Shapely publishes no types, so that its results are Any.
Polygons: TypeAlias = Any


@dataclass(frozen=True)
class Outlines:
    """Polygons of the source with the unit that each belongs to; they may overlap."""

    polygons: Polygons
    units: NDArray[np.str_]


def polygons_of(geometries: Iterable[shapely.Geometry]) -> Polygons:
    """All polygons of *geometries*, made valid one by one."""
    parts = shapely.get_parts(np.array(list(geometries), dtype=object))
    parts = shapely.get_parts(shapely.get_parts(shapely.make_valid(parts)))
    return parts[(shapely.get_type_id(parts) == 3) & (shapely.area(parts) > 0)]


def cut_into_faces(outlines: Outlines, more_lines: Sequence[shapely.Geometry]) -> Polygons:
    """All faces between the outlines and *more_lines*, on the grid of the plane."""
    lines = np.concatenate([shapely.boundary(outlines.polygons), np.array(list(more_lines), dtype=object)])
    noded = shapely.union_all(lines, grid_size=GRID_M)
    return shapely.get_parts(shapely.polygonize([noded]))


def covering_owners(faces: Polygons, outlines: Outlines, yields_to: Mapping[str, str]) -> NDArray[np.str_]:
    """The owner of each face, "" where no outline covers it.

    Where outlines overlap, the smallest polygon owns the face, because the source draws enclaves on top of the
    country around them; *yields_to* decides for the units it names ("rus ukr").
    """
    inside = shapely.point_on_surface(faces)
    face_index, polygon_index = shapely.STRtree(outlines.polygons).query(inside, predicate="within")
    covering: dict[int, list[int]] = defaultdict(list)
    for face, polygon in zip(face_index.tolist(), polygon_index.tolist(), strict=True):
        covering[face].append(polygon)
    areas = shapely.area(outlines.polygons)
    owners = np.full(len(faces), "", dtype="<U12")
    for face, polygons in covering.items():
        pair = " ".join(sorted({str(outlines.units[polygon]) for polygon in polygons}))
        smallest = min(polygons, key=lambda polygon: (areas[polygon], polygon))
        owners[face] = yields_to.get(pair, outlines.units[smallest])
    return owners


def fill_gaps(faces: Polygons, owners: NDArray[np.str_]) -> NDArray[np.str_]:
    """Give each face without owner to the neighbour with the longest common edge."""
    edges = shared_edges(faces)
    length: dict[int, dict[int, float]] = defaultdict(lambda: defaultdict(float))
    open_face = owners == ""
    for a, b, metres in zip(edges.left.tolist(), edges.right.tolist(), edges.lengths().tolist(), strict=True):
        if b >= 0 and (open_face[a] or open_face[b]):
            length[a][b] += metres
            length[b][a] += metres
    owners = owners.copy()
    waiting = [int(i) for i in np.flatnonzero(open_face)]
    while waiting:
        filled = {face: _longest_neighbour(length[face], owners) for face in waiting}
        for face, owner in filled.items():
            owners[face] = owner
        still = [face for face in waiting if not owners[face]]
        if len(still) == len(waiting):
            break
        waiting = still
    return owners


def _longest_neighbour(length: Mapping[int, float], owners: NDArray[np.str_]) -> str:
    by_owner: dict[str, float] = defaultdict(float)
    for face, metres in length.items():
        if owners[face]:
            by_owner[str(owners[face])] += metres
    return max(by_owner, key=lambda owner: (by_owner[owner], owner), default="")


@dataclass(frozen=True)
class Edges:
    """Each straight edge once: its ends (n, 4) and the polygons left and right of it (−1: none)."""

    ends: NDArray[np.float64]
    left: NDArray[np.int64]
    right: NDArray[np.int64]

    def lengths(self) -> NDArray[np.float64]:
        """Lengths in metres."""
        return np.hypot(self.ends[:, 2] - self.ends[:, 0], self.ends[:, 3] - self.ends[:, 1])


def shared_edges(polygons: Polygons) -> Edges:
    """The edges of a coverage with the one or two polygons that each bounds."""
    parts, part_owner = shapely.get_parts(polygons, return_index=True)
    rings, part = shapely.get_rings(parts, return_index=True)
    owner = part_owner[part]
    xy, ring = shapely.get_coordinates(rings, return_index=True)
    same = ring[1:] == ring[:-1]
    start, end, who = xy[:-1][same], xy[1:][same], owner[ring[1:][same]]
    swap = (start[:, 0] > end[:, 0]) | ((start[:, 0] == end[:, 0]) & (start[:, 1] > end[:, 1]))
    start[swap], end[swap] = end[swap], start[swap]
    ends = np.hstack([start, end])
    order = np.lexsort((who, ends[:, 3], ends[:, 2], ends[:, 1], ends[:, 0]))
    ends, who = ends[order], who[order]
    first = np.ones(len(ends), dtype=bool)
    first[1:] = np.any(ends[1:] != ends[:-1], axis=1)
    at = np.flatnonzero(first)
    right = np.full(len(at), -1, dtype=np.int64)
    pair = np.diff(np.append(at, len(ends))) == 2
    right[pair] = who[at[pair] + 1]
    return Edges(ends[at], who[at].astype(np.int64), right)


def merge_edges(ends: NDArray[np.float64]) -> shapely.Geometry:
    """Edges joined to the longest lines possible."""
    lines = shapely.linestrings(ends.reshape(-1, 2, 2))
    return shapely.line_merge(shapely.multilinestrings(lines))
