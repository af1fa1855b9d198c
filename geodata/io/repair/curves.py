"""Well-known binary with arcs, as surveyors draw them, made of straight pieces: GEOS draws no arcs."""

from __future__ import annotations

import math
import struct
from dataclasses import dataclass
from typing import Any

import numpy as np
import shapely

STEP_DEG = 2.0  # of an arc a straight piece stands for: the outline is off by 0.02 % of the radius at most
MAX_DEPTH = 12
LINEARISED = "arcs were replaced by short straight pieces"
POINT, LINE, POLYGON, MULTIPOINT, MULTILINE, MULTIPOLYGON, COLLECTION = range(1, 8)
ARCS, COMPOUND, CURVE_POLYGON, MULTICURVE, MULTISURFACE = range(8, 13)
POLYHEDRON, TIN, TRIANGLE = 15, 16, 17
_CURVED = frozenset({COLLECTION, *range(ARCS, TRIANGLE + 1)})


class NotReadableError(ValueError):
    """The bytes are no geometry that can be drawn."""


def may_be_curved(wkb: bytes | None) -> bool:
    """Whether well-known binary is of a type that is made of arcs or facets, or a collection that may hold such."""
    if not wkb or len(wkb) < 5:
        return False
    return _type_in(int.from_bytes(wkb[1:5], "little" if wkb[0] else "big"))[0] in _CURVED


def has_arcs(wkb: bytes) -> bool:
    """Whether well-known binary is of a type that is made of arcs."""
    return ARCS <= _type_in(int.from_bytes(wkb[1:5], "little" if wkb[0] else "big"))[0] <= MULTISURFACE


def straightened(wkb: bytes) -> Any:
    """The geometry with each arc as straight pieces, in two dimensions. Raises `NotReadableError`.

    >>> arc = struct.pack("<BII6d", 1, ARCS, 3, 0, 0, 1, 1, 2, 0)
    >>> round(straightened(arc).length, 2)
    3.14
    """
    try:
        return _Parser(wkb).geometry(0)
    except (struct.error, ValueError, IndexError, shapely.errors.ShapelyError) as error:
        raise NotReadableError(str(error)[:80]) from error


def _type_in(code: int) -> tuple[int, int, bool]:
    """The plain type of a code, how many numbers a position has, and whether an SRID follows (EWKB)."""
    base = (code & 0x0FFFFFFF) % 1000
    iso = (code & 0x0FFFFFFF) // 1000
    has_z = bool(code & 0x80000000) or iso in (1, 3)
    has_m = bool(code & 0x40000000) or iso in (2, 3)
    return base, 2 + has_z + has_m, bool(code & 0x20000000)


@dataclass
class _Parser:
    data: bytes
    at: int = 0

    def geometry(self, depth: int) -> Any:
        if depth > MAX_DEPTH:
            raise NotReadableError("nesting too deep")
        order = "<" if self.data[self.at] else ">"
        (code,) = struct.unpack_from(order + "I", self.data, self.at + 1)
        base, width, has_srid = _type_in(code)
        self.at += 9 if has_srid else 5
        if base == POINT:
            return shapely.points(self._positions(order, width, 1)[0])
        count = self._count(order)
        if base in (LINE, ARCS):
            xy = self._positions(order, width, count)
            return shapely.linestrings(_along_arcs(xy) if base == ARCS else xy) if count else shapely.LineString()
        if base in (POLYGON, TRIANGLE):
            return _area([self._positions(order, width, self._count(order)) for _ in range(count)])
        return self._gathered(base, [self.geometry(depth + 1) for _ in range(count)])

    def _gathered(self, base: int, parts: list[Any]) -> Any:
        if base == COMPOUND:
            return shapely.linestrings(_joined(parts)) if parts else shapely.LineString()
        if base == CURVE_POLYGON:
            return _area([shapely.get_coordinates(part) for part in parts])
        makers = {
            MULTIPOINT: shapely.multipoints, MULTILINE: shapely.multilinestrings, MULTICURVE: shapely.multilinestrings,
            MULTIPOLYGON: shapely.multipolygons, MULTISURFACE: shapely.multipolygons, TIN: shapely.multipolygons,
            POLYHEDRON: shapely.multipolygons, COLLECTION: shapely.geometrycollections,
        }  # fmt: skip
        if base not in makers:
            raise NotReadableError(f"type {base}")
        made: Any = makers[base](parts)
        return made

    def _count(self, order: str) -> int:
        (count,) = struct.unpack_from(order + "I", self.data, self.at)
        self.at += 4
        if count > len(self.data):
            raise NotReadableError("cut short")
        return int(count)

    def _positions(self, order: str, width: int, count: int) -> np.ndarray:
        found = np.frombuffer(self.data, order + "f8", count * width, self.at)
        self.at += found.nbytes
        xy: np.ndarray = found.reshape(-1, width)[:, :2].astype(float)
        return xy


def _area(rings: list[np.ndarray]) -> Any:
    rings = [ring for ring in rings if len(ring) >= 4]
    return shapely.polygons(rings[0], holes=rings[1:] or None) if rings else shapely.Polygon()


def _joined(parts: list[Any]) -> np.ndarray:
    """The positions of lines that follow one another; where one begins as the last ended, once."""
    pieces = [shapely.get_coordinates(part) for part in parts]
    xy = np.concatenate(pieces)
    differs: np.ndarray = (np.diff(xy, axis=0) != 0).any(axis=1)
    return np.asarray(xy[np.concatenate([[True], differs])])


def _along_arcs(xy: np.ndarray) -> np.ndarray:
    """The positions along arcs of three points each, the last of one being the first of the next."""
    pieces = [xy[:1]]
    for first in range(0, len(xy) - 2, 2):
        pieces.append(_along_arc(*xy[first : first + 3]))
    return np.concatenate(pieces)


def _along_arc(start: np.ndarray, middle: np.ndarray, end: np.ndarray) -> np.ndarray:
    """The positions of an arc after its start; a full circle when it ends where it began."""
    if (start == end).all():
        centre = (start + middle) / 2
        sweep = 2 * math.pi
    else:
        found = _centre(start, middle, end)
        if found is None:
            return np.stack([middle, end])
        centre = found
        sweep = _turn(centre, start, middle) if _is_left(start, middle, end) else -_turn(centre, middle, start)
        sweep += _turn(centre, middle, end) if sweep > 0 else -_turn(centre, end, middle)
    radius, begin = math.dist(start, centre), math.atan2(*(start - centre)[::-1])
    steps = max(4, math.ceil(abs(math.degrees(sweep)) / STEP_DEG))
    angles = begin + sweep * np.arange(1, steps + 1) / steps
    made = centre + radius * np.column_stack([np.cos(angles), np.sin(angles)])
    made[-1] = end
    return np.asarray(made)


def _centre(one: np.ndarray, two: np.ndarray, three: np.ndarray) -> np.ndarray | None:
    """The centre of the circle through three points; None when they lie on a line."""
    a, b = two - one, three - one
    double = 2 * (a[0] * b[1] - a[1] * b[0])
    if abs(double) < 1e-14 * max(1e-300, float(a @ a + b @ b)):
        return None
    offset = np.array([b[1] * (a @ a) - a[1] * (b @ b), a[0] * (b @ b) - b[0] * (a @ a)]) / double
    return np.asarray(one + offset)


def _is_left(one: np.ndarray, two: np.ndarray, three: np.ndarray) -> bool:
    a, b = two - one, three - one
    return bool(a[0] * b[1] - a[1] * b[0] > 0)


def _turn(centre: np.ndarray, start: np.ndarray, end: np.ndarray) -> float:
    """The angle from one point to another round a centre, against the clock, from 0 to a full turn."""
    one, two = start - centre, end - centre
    return (math.atan2(two[1], two[0]) - math.atan2(one[1], one[0])) % (2 * math.pi)
