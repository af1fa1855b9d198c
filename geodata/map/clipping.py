"""The near part of a very large shape: what lies far outside a rectangle is drawn with a few vertices.

Nothing changes inside the rectangle. Of vertices in a row that lie on one outer side of it, only the first and the
last are kept: the straight way between them stays on that side too.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import Any
from weakref import WeakKeyDictionary

from geodata.map.shapes import Bounds, Level

LARGE_VERTICES = 8_000
# Once there is an array library, for whatever reason, it pays sooner; loading it for this alone would not.
WORTH_VERTICES = 800
RING_VERTICES = 64  # a smaller ring is not worth looking at
ROOM = 1.0  # on each side, in widths of what is asked for
TOO_WIDE = 6.0  # a rectangle so many times as wide as what is asked for helps little

_near: WeakKeyDictionary[Level, tuple[Bounds, Level]] = WeakKeyDictionary()


def near(level: Level, bounds: Bounds) -> Level:
    """A level that looks like *level* within *bounds*; kept for as long as the bounds stay near."""
    if level.vertex_count <= (WORTH_VERTICES if "numpy" in sys.modules else LARGE_VERTICES):
        return level
    known = _near.get(level)
    if known is None or not _serves(known[0], bounds):
        room = _roomy(bounds)
        known = _near[level] = room, clipped(level, room)
    return known[1]


def _serves(room: Bounds, bounds: Bounds) -> bool:
    inside = room[0] <= bounds[0] and room[1] <= bounds[1] and room[2] >= bounds[2] and room[3] >= bounds[3]
    return inside and room[2] - room[0] <= TOO_WIDE * (bounds[2] - bounds[0])


def _roomy(bounds: Bounds) -> Bounds:
    x0, y0, x1, y1 = bounds
    across, up = ROOM * (x1 - x0), ROOM * (y1 - y0)
    return x0 - across, y0 - up, x1 + across, y1 + up


def clipped(level: Level, box: Bounds) -> Level:
    """The level with few vertices outside *box*; as many rings and parts as before."""
    rings = tuple(_clipped(ring, box) for ring in level.rings)
    return Level(level.tolerance_m, rings, level.parts, sum(len(ring) for ring in rings) // 2)


def _clipped(ring: Sequence[float], box: Bounds) -> Any:
    if len(ring) < 2 * RING_VERTICES:
        return ring
    import numpy as np  # late: start-up time

    xy = np.frombuffer(ring, float).reshape(-1, 2)  # type: ignore[call-overload]
    x, y = xy[:, 0], xy[:, 1]
    side = np.zeros(len(xy), np.uint8)
    for number, beyond in enumerate((x < box[0], x > box[2], y < box[1], y > box[3]), 1):
        side[beyond & (side == 0)] = number
    inner = np.zeros(len(xy), bool)
    inner[1:-1] = (side[1:-1] > 0) & (side[1:-1] == side[:-2]) & (side[1:-1] == side[2:])
    return ring if not inner.any() else np.ascontiguousarray(xy[~inner]).ravel()
