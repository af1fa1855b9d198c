"""Geometry as plain arrays, the format in which the reader process returns it.

Every vertex of every feature stands in one ``float64`` array; counts say which belong together. Nothing in it
has to be parsed, so what a stranger wrote into a file reaches the window only as finite numbers.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import shapely

NONE, POINT, LINE, AREA = 0, 1, 2, 3
_KIND_OF_TYPE = {0: POINT, 1: LINE, 2: LINE, 3: AREA, 4: POINT, 5: LINE, 6: AREA}


@dataclass(frozen=True, eq=False)
class Ragged:
    """Features as arrays.

    ``kinds`` (n,) uint8: `NONE`, `POINT`, `LINE` or `AREA` · ``parts`` (n,) int32: parts of each feature ·
    ``rings`` (sum of parts,) int32: rings of each part, the outer one first (1 for points and lines) ·
    ``vertices`` (sum of rings,) int32: vertices of each ring · ``coordinates`` (sum of vertices, 2) float64.
    """

    kinds: np.ndarray
    parts: np.ndarray
    rings: np.ndarray
    vertices: np.ndarray
    coordinates: np.ndarray

    def check(self) -> None:
        """Raise ValueError unless all counts agree and all coordinates are finite."""
        agree = (
            len(self.parts) == len(self.kinds)
            and all((counts >= 0).all() for counts in (self.parts, self.rings, self.vertices))
            and int(self.parts.sum(dtype=np.int64)) == len(self.rings)
            and int(self.rings.sum(dtype=np.int64)) == len(self.vertices)
            and int(self.vertices.sum(dtype=np.int64)) == len(self.coordinates)
        )
        if not agree:
            raise ValueError("counts do not agree")
        if not np.isfinite(self.coordinates).all():
            raise ValueError("a coordinate is not finite")
        if (self.kinds > AREA).any() or (self.parts[self.kinds == NONE] > 0).any():
            raise ValueError("unknown kind of geometry")


def flatten(geometries: np.ndarray) -> Ragged:
    """The arrays of (n,) geometries, each a point, line or area, single or multiple, or None."""
    types = shapely.get_type_id(geometries)
    kinds = np.array([_KIND_OF_TYPE.get(int(type_id), NONE) for type_id in types], np.uint8)
    kinds[shapely.is_empty(geometries)] = NONE
    owners = np.flatnonzero(kinds)
    pieces, feature = shapely.get_parts(geometries[owners], return_index=True)
    kept = ~shapely.is_empty(pieces)
    pieces, feature = pieces[kept], owners[feature[kept]]
    areas = shapely.get_type_id(pieces) == 3
    outlines, part = shapely.get_rings(pieces[areas], return_index=True)
    every = np.concatenate([pieces[~areas], outlines])
    part_of_ring = np.concatenate([np.flatnonzero(~areas), np.flatnonzero(areas)[part]])
    order = np.argsort(part_of_ring, kind="stable")
    every = every[order]
    return Ragged(
        kinds,
        np.bincount(feature, minlength=len(geometries)).astype(np.int32),
        np.bincount(part_of_ring, minlength=len(pieces)).astype(np.int32),
        shapely.get_num_coordinates(every).astype(np.int32),
        np.ascontiguousarray(shapely.get_coordinates(every)),
    )


def build(ragged: Ragged) -> np.ndarray:
    """The geometries of *ragged*, (n,) objects, None where there is none; raises ValueError when it is damaged."""
    ragged.check()
    part_kind = np.repeat(ragged.kinds, ragged.parts)
    ring_kind = np.repeat(part_kind, ragged.rings)
    pieces = np.empty(len(part_kind), object)
    try:
        for kind, make in ((POINT, _points), (LINE, _lines), (AREA, _areas)):
            chosen = np.repeat(ring_kind == kind, ragged.vertices)
            vertices = ragged.vertices[ring_kind == kind]
            pieces[part_kind == kind] = make(ragged.coordinates[chosen], vertices, ragged.rings[part_kind == kind])
        return _joined(ragged, pieces)
    except shapely.errors.GEOSException as error:
        raise ValueError(str(error)) from error


def _points(xy: np.ndarray, vertices: np.ndarray, rings: np.ndarray) -> Any:
    if (vertices != 1).any() or (rings != 1).any():
        raise ValueError("a point has one vertex")
    return shapely.points(xy)


def _lines(xy: np.ndarray, vertices: np.ndarray, rings: np.ndarray) -> Any:
    if (vertices < 2).any() or (rings != 1).any():
        raise ValueError("a line has at least two vertices")
    return shapely.linestrings(xy, indices=np.repeat(np.arange(len(vertices)), vertices))


def _areas(xy: np.ndarray, vertices: np.ndarray, rings: np.ndarray) -> Any:
    if (vertices < 4).any() or (rings < 1).any():
        raise ValueError("an outline has at least four vertices")
    outlines = shapely.linearrings(xy, indices=np.repeat(np.arange(len(vertices)), vertices))
    return shapely.polygons(outlines, indices=np.repeat(np.arange(len(rings)), rings))


def _joined(ragged: Ragged, pieces: np.ndarray) -> np.ndarray:
    """Parts put together: a feature of one part is that part, one of several is multiple."""
    made = np.empty(len(ragged.kinds), object)
    owner = np.repeat(np.arange(len(ragged.kinds)), ragged.parts)
    single = ragged.parts == 1
    made[single] = pieces[single[owner]]
    makers = {POINT: shapely.multipoints, LINE: shapely.multilinestrings, AREA: shapely.multipolygons}
    for kind, make in makers.items():
        several = (ragged.kinds == kind) & (ragged.parts > 1)
        if several.any():
            numbers = np.cumsum(several) - 1
            chosen = several[owner]
            made[several] = make(pieces[chosen], indices=numbers[owner[chosen]])
    return made
