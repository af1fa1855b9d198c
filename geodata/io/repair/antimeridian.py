"""Shapes that cross the 180th meridian or enclose a pole: cut there, so that no edge runs across the map."""

from __future__ import annotations

from typing import Any

import numpy as np
import shapely

CUT = "the shape crosses the 180th meridian; it was cut there"
POLAR = "the outline goes round a pole; it was closed along the pole"
WIDE_RECTANGLE_DEG = 270.0
AT_THE_MERIDIAN_DEG = 150.0
_EDGE_DEG = 1e-9


def crosses(geometry: Any) -> bool:
    """Whether a line or area in degrees leaves ±180° or has an edge that jumps across the antimeridian.

    An edge between the two sides of the meridian itself is no crossing.
    """
    west, _, east, _ = shapely.bounds(geometry)
    if west < -180 - _EDGE_DEG or east > 180 + _EDGE_DEG:
        return True
    if east - west <= 180:
        return False
    return any(_jumps(shapely.get_coordinates(ring)) for ring in _rings(geometry)) and not _is_wide(geometry)


def _rings(geometry: Any) -> np.ndarray:
    parts = shapely.get_parts(geometry)
    areas = shapely.get_type_id(parts) == 3
    return np.concatenate([parts[~areas], shapely.get_rings(parts[areas])])


def _jumps(xy: np.ndarray) -> bool:
    steps = np.abs(np.diff(xy[:, 0])) > 180
    on_edge = np.abs(xy[:, 0]) >= 180 - _EDGE_DEG
    return bool((steps & ~(on_edge[:-1] & on_edge[1:])).any())


def _is_wide(geometry: Any) -> bool:
    """Whether an area with edges of more than half the world's width is meant as it stands, and crosses nothing.

    A rectangle is, when it is not so wide that the other way round is meant. So is any outline that runs against the
    clock as it stands, as outlines do, and with the clock were it taken the other way round the Earth; but a
    coastline whose edges jump right at the meridian crosses it.
    """
    if shapely.get_type_id(geometry) not in (3, 6):
        return False
    return all(_is_wide_ring(shapely.get_coordinates(shapely.get_exterior_ring(part)))
               for part in shapely.get_parts(geometry))  # fmt: skip


def _is_wide_ring(xy: np.ndarray) -> bool:
    west, east = xy[:, 0].min(), xy[:, 0].max()
    if not _jumps(xy) or (_is_rectangle(xy) and east - west < WIDE_RECTANGLE_DEG):
        return True
    steps = np.flatnonzero(np.abs(np.diff(xy[:, 0])) > 180)
    ends = np.abs(xy[np.concatenate([steps, steps + 1]), 0])
    stands_so = _signed_area(xy) > 0 > _signed_area(_unwrapped(xy))
    return bool(stands_so and (_is_rectangle(xy) or ends.min() < AT_THE_MERIDIAN_DEG))


def _is_rectangle(xy: np.ndarray) -> bool:
    corners = np.unique(xy, axis=0)
    return len(corners) == 4 and len(np.unique(xy[:, 0])) == len(np.unique(xy[:, 1])) == 2


def _signed_area(xy: np.ndarray) -> float:
    """Twice the area of a ring, positive when it runs against the clock."""
    x, y = xy[:, 0], xy[:, 1]
    return float((x[:-1] * y[1:] - x[1:] * y[:-1]).sum())


def cut(geometry: Any) -> tuple[Any, str]:
    """The same shape between -180° and 180°, and what was done to it."""
    parts, polar = [], False
    for part in shapely.get_parts(geometry):
        if shapely.get_type_id(part) == 3:
            whole, round_pole = _unwrapped_area(part)
            polar |= round_pole
        else:
            whole = shapely.linestrings(_unwrapped(shapely.get_coordinates(part)))
        parts.extend(_slices(whole))
    kinds = (3, 6) if shapely.get_type_id(geometry) in (3, 6) else (1, 5)
    kept = [piece for piece in shapely.get_parts(parts) if shapely.get_type_id(piece) in kinds and not piece.is_empty]
    if not kept:
        return None, CUT
    joined = shapely.union_all(kept) if 3 in kinds else shapely.multilinestrings(kept)
    return joined, POLAR if polar else CUT


def _unwrapped(xy: np.ndarray) -> np.ndarray:
    """Vertices whose longitudes go on past 180° instead of jumping back."""
    return np.column_stack([np.unwrap(xy[:, 0], period=360.0), xy[:, 1]])


def _unwrapped_area(area: Any) -> tuple[Any, bool]:
    outer, round_pole = _closed(_unwrapped(shapely.get_coordinates(shapely.get_exterior_ring(area))))
    middle = (outer[:, 0].min() + outer[:, 0].max()) / 2
    holes = []
    for index in range(shapely.get_num_interior_rings(area)):
        hole, _ = _closed(_unwrapped(shapely.get_coordinates(shapely.get_interior_ring(area, index))))
        shift = 360.0 * np.round((middle - hole[:, 0].mean()) / 360.0)
        holes.append(hole + np.array([shift, 0.0]))
    return shapely.make_valid(shapely.polygons(outer, holes=holes or None), method="structure"), round_pole


def _closed(xy: np.ndarray) -> tuple[np.ndarray, bool]:
    """An unwrapped ring; one that ends a full turn away goes round a pole and is closed along it."""
    if abs(xy[-1, 0] - xy[0, 0]) < 180:
        return xy, False
    pole = 90.0 if xy[:, 1].mean() > 0 else -90.0
    return np.concatenate([xy, [[xy[-1, 0], pole], [xy[0, 0], pole]], xy[:1]]), True


def _slices(whole: Any) -> list[Any]:
    """The pieces of a shape in each turn of the Earth, moved back between -180° and 180°."""
    west, _, east, _ = shapely.bounds(whole)
    if not np.isfinite([west, east]).all() or east - west > 3600:
        return []
    pieces = []
    for turn in range(int(np.floor((west + 180) / 360)), int(np.floor((east + 180) / 360)) + 1):
        box = shapely.box(-180 + 360 * turn, -90, 180 + 360 * turn, 90)
        piece = shapely.intersection(whole, box)
        pieces.append(shapely.transform(piece, lambda xy, turn=turn: xy - np.array([360.0 * turn, 0.0])))
    return pieces
