"""Parts of geometries as arrays of vertices; what cannot be drawn is repaired or skipped, and reported."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
import shapely

from geodata.map.ragged_arrays import AREA, LINE, POINT

Rings = list[np.ndarray]
Note = Callable[[str], None]

NOT_FINITE = "a coordinate that is not a number was left out"
POINT_NOT_FINITE = "a point whose coordinates are not numbers was left out"
UNCLOSED = "an outline did not end where it began; it was closed"
SHORT_OUTLINE = "an outline of fewer than three corners was left out"
MIXED_PARTS = "a collection of several kinds of geometry: only its largest kind was kept"
SHORT_LINE = "a line of fewer than two points was left out"


def vertices_of(value: Any) -> np.ndarray:
    """Convert positions, however damaged, to an (n, 2) array of floats; invalid numbers become NaN."""
    try:
        xy = np.asarray(value, dtype=np.float64)
        if xy.ndim == 2 and xy.shape[1] >= 2:
            return xy[:, :2]
    except (ValueError, TypeError, OverflowError):
        pass
    if not isinstance(value, (list, tuple)):
        return np.full((1, 2), np.nan)
    return np.array([_position(item) for item in value], dtype=np.float64).reshape(-1, 2)


def _position(value: Any) -> tuple[float, float]:
    try:
        return float(value[0]), float(value[1])
    except (TypeError, ValueError, OverflowError, IndexError, KeyError):
        return np.nan, np.nan


def mended(kind: int, parts: Sequence[Rings], note: Note) -> Any:
    """Build one geometry from the drawable parts, or None; repairs are reported to *note*."""
    pieces = [piece for piece in (_piece(kind, rings, note) for rings in parts) if piece is not None]
    if not pieces:
        return None
    if len(pieces) == 1:
        return pieces[0]
    makers = {POINT: shapely.multipoints, LINE: shapely.multilinestrings, AREA: shapely.multipolygons}
    return makers[kind](pieces)


def mended_parts(parts: Sequence[tuple[int, Rings]], note: Note) -> Any:
    """Build one geometry from parts, a collection with one member a kind when there are several kinds, or None."""
    kinds = sorted({kind for kind, _ in parts}, reverse=True)
    made = [mended(kind, [rings for other, rings in parts if other == kind], note) for kind in kinds]
    made = [geometry for geometry in made if geometry is not None]
    return shapely.geometrycollections(made) if len(made) > 1 else next(iter(made), None)


def _piece(kind: int, rings: Rings, note: Note) -> Any:
    if kind == POINT:
        return _point(rings[0], note) if rings else None
    if kind == LINE:
        return _line(rings[0], note) if rings else None
    outlines = [_outline(ring, note) for ring in rings]
    if not outlines or outlines[0] is None:
        return None
    return shapely.polygons(outlines[0], holes=[ring for ring in outlines[1:] if ring is not None] or None)


def _point(xy: np.ndarray, note: Note) -> Any:
    if not len(xy):
        return None
    if not np.isfinite(xy[0]).all():
        note(POINT_NOT_FINITE)
        return None
    return shapely.points(xy[0])


def _line(xy: np.ndarray, note: Note) -> Any:
    xy = _finite(xy, note)
    if len(xy) < 2:
        note(SHORT_LINE)
        return None
    return shapely.linestrings(xy)


def _outline(xy: np.ndarray, note: Note) -> Any:
    xy = _finite(xy, note)
    if len(xy) >= 3 and (xy[0] != xy[-1]).any():
        note(UNCLOSED)
        xy = np.concatenate([xy, xy[:1]])
    if len(xy) < 4:
        note(SHORT_OUTLINE)
        return None
    return shapely.linearrings(xy)


def _finite(xy: np.ndarray, note: Note) -> np.ndarray:
    good = np.isfinite(xy).all(axis=1)
    if good.all():
        return xy
    note(NOT_FINITE)
    return np.asarray(xy[good])


def remade(geometry: Any, note: Note) -> Any:
    """A point, line or area again without the vertices that are not finite."""
    kind = {0: POINT, 4: POINT, 1: LINE, 2: LINE, 5: LINE, 3: AREA, 6: AREA}.get(int(shapely.get_type_id(geometry)))
    if kind is None:
        return None
    parts = [
        [shapely.get_coordinates(ring) for ring in (shapely.get_rings(part) if kind == AREA else [part])]
        for part in shapely.get_parts(geometry)
    ]
    return mended(kind, parts, note)
