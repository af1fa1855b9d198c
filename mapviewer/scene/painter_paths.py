"""Qt paths, polygons and line buffers of shapes, built in bulk from their arrays and kept while the shape lives.

Coordinates stay in metres of the plane; the painter's transform brings them to the picture.
"""

from __future__ import annotations

import math
from array import array
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import groupby, pairwise
from typing import TYPE_CHECKING, NamedTuple
from weakref import WeakKeyDictionary

from PySide6.QtCore import QLineF, QPointF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPolygonF
from shiboken6 import Shiboken, VoidPtr

from geodata.map.shapes import Level, Shape

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

MOST_VERTICES = 6_000  # of areas side by side; more are drawn with all of their edges
KEPT = 16  # sets of areas
Point = tuple[float, float]
Edge = tuple[Point, Point]

_paths: WeakKeyDictionary[Level, QPainterPath] = WeakKeyDictionary()
_lines: WeakKeyDictionary[Level, array[float]] = WeakKeyDictionary()


def polygon_of(ring: Sequence[float]) -> QPolygonF:
    """A polygon with the vertices of a flat ``x, y`` sequence, copied in one go."""
    polygon = QPolygonF()
    count = len(ring) // 2
    if count:
        polygon.resize(count)
        target = memoryview(VoidPtr(polygon.data(), count * 16, True)).cast("B")  # type: ignore[call-arg,arg-type]
        target[:] = memoryview(ring).cast("B")  # type: ignore[arg-type]
    return polygon


def path_of(shape: Shape, level: Level) -> QPainterPath:
    """The shape at one level as one path; areas are closed, and holes are holes."""
    path = _paths.get(level)
    if path is None:
        path = _paths[level] = QPainterPath()
        path.setFillRule(Qt.FillRule.OddEvenFill)
        for ring in level.rings:
            path.addPolygon(polygon_of(ring))
    return path


def draw_rings(painter: QPainter, shape: Shape, level: Level) -> None:
    """Stroke all rings with the painter's pen as separate segments, which is many times faster than a path.

    For opaque pens only: where segments meet they overlap.
    """
    buffer = _lines.get(level)
    if buffer is None:
        buffer = _lines[level] = segments_of(level.rings)
    draw_segments(painter, buffer)


def draw_segments(painter: QPainter, segments: array[float]) -> None:
    """Stroke ``x1, y1, x2, y2`` of many segments in one call."""
    if segments:
        address, _ = segments.buffer_info()
        painter.drawLines(Shiboken.wrapInstance(address, QLineF), len(segments) // 4)  # type: ignore[call-overload]


def draw_segment_rows(painter: QPainter, rows: NDArray[np.float64]) -> None:
    """The same of an array of shape (segments, 4), its rows one after the other in memory."""
    if len(rows):
        address = rows.__array_interface__["data"][0]
        painter.drawLines(Shiboken.wrapInstance(address, QLineF), len(rows))  # type: ignore[call-overload]


def segments_of(rings: Sequence[Sequence[float]]) -> array[float]:
    """``x1, y1, x2, y2`` of every segment of every ring.

    >>> segments_of([array("d", [0, 0, 1, 0, 1, 1])]).tolist()
    [0.0, 0.0, 1.0, 0.0, 1.0, 0.0, 1.0, 1.0]
    """
    whole = array("d")
    for ring in rings:
        count = len(ring) // 2 - 1
        if count < 1:
            continue
        flat = memoryview(ring)  # type: ignore[arg-type]
        segments = array("d", bytes(32 * count))
        view = memoryview(segments)
        view[0::4], view[1::4] = flat[0:-2:2], flat[1:-2:2]
        view[2::4], view[3::4] = flat[2::2], flat[3::2]
        view.release()
        whole.extend(segments)
    return whole


def dashes_of(segments: array[float], pattern: Sequence[float]) -> array[float]:
    """The drawn stretches of a line that is given by its segments; dashes and gaps in turn, in the line's own unit.

    >>> dashes_of(array("d", [0, 0, 5, 0]), [2, 1]).tolist()
    [0.0, 0.0, 2.0, 0.0, 3.0, 0.0, 5.0, 0.0]
    """
    found, part, left = array("d"), 0, pattern[0]
    for at in range(0, len(segments), 4):
        x, y, x1, y1 = segments[at : at + 4]
        length = math.hypot(x1 - x, y1 - y)
        if length == 0:
            continue
        ux, uy, gone = (x1 - x) / length, (y1 - y) / length, 0.0
        while gone < length:
            step = min(left, length - gone)
            if part % 2 == 0:
                end = gone + step
                found.extend((x + ux * gone, y + uy * gone, x + ux * end, y + uy * end))
            gone, left = gone + step, left - step
            if left <= 0:
                part = (part + 1) % len(pattern)
                left = pattern[part]
    return found


class OuterEdge(NamedTuple):
    """An area's edge as a path, and as ``x1, y1, x2, y2`` of each segment, which Qt strokes faster."""

    path: QPainterPath
    segments: array[float]


def outer_edges(shapes: Sequence[Shape]) -> dict[str, OuterEdge]:
    """The edges of each area that are not another's too, by its id; {} where that is too much work.

    Of the finest level: in the others neighbours may have parted along their common edge.
    """
    levels = tuple(shape.levels[0] for shape in shapes)
    if len(shapes) < 2 or sum(level.vertex_count for level in levels) > MOST_VERTICES:
        return {}
    return dict(zip((shape.id for shape in shapes), _outer_paths(levels), strict=True))


@lru_cache(maxsize=KEPT)
def _outer_paths(levels: tuple[Level, ...]) -> tuple[OuterEdge, ...]:
    own = [[_edges(ring) for ring in level.rings] for level in levels]
    count = Counter(frozenset(edge) for rings in own for edges in rings for edge in edges)
    return tuple(_edge_path(rings, count) for rings in own)


def _edges(ring: Sequence[float]) -> list[Edge]:
    return list(pairwise((ring[i], ring[i + 1]) for i in range(0, len(ring), 2)))


def _edge_path(rings: Sequence[Sequence[Edge]], count: Counter[frozenset[Point]]) -> OuterEdge:
    path, segments = QPainterPath(), array("d")
    for run in (run for edges in rings for run in _runs(edges, count)):
        path.moveTo(QPointF(*run[0][0]))
        for begin, end in run:
            path.lineTo(QPointF(*end))
            segments.extend((*begin, *end))
    return OuterEdge(path, segments)


def _runs(edges: Sequence[Edge], count: Counter[frozenset[Point]]) -> Iterator[list[Edge]]:
    for is_outer, run in groupby(edges, lambda edge: count[frozenset(edge)] == 1):
        if is_outer:
            yield list(run)
