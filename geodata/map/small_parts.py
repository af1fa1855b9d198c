"""Areas of many parts without those too small to be seen: a pond of a few pixels is a speck, and soon a triangle."""

from __future__ import annotations

import math
from collections.abc import Sequence
from weakref import WeakKeyDictionary

from geodata.map.shapes import Level

FILLING = 0.6  # of its rectangle that a lake fills, roughly
ISLET = 0.15  # how large an islet must be, of the smallest lake
LEAST_VERTICES = 6  # of a closed ring; with fewer a lake is a triangle or a box
_kept: WeakKeyDictionary[Level, dict[int, Level]] = WeakKeyDictionary()


def without_small(level: Level, least_m2: float) -> Level:
    """The level without parts smaller than about *least_m2*, or of so few vertices that they have no shape.

    Islets much smaller than that go, too.

    Sizes count by halved steps, so that what was worked out for one scale serves the scales beside it.
    """
    step = math.ceil(2 * math.log2(max(least_m2, 1.0)))
    known = _kept.setdefault(level, {})
    if step not in known:
        known[step] = _without(level, 2.0 ** (step / 2))
    return known[step]


def _without(level: Level, least_m2: float) -> Level:
    rings: list[Sequence[float]] = []
    parts: list[int] = []
    first = 0
    for count in level.parts:
        own = level.rings[first : first + count]
        first += count
        outer = own[0]
        if len(outer) < 2 * LEAST_VERTICES:
            continue
        if _area_m2(outer) >= least_m2:
            kept = [outer, *(hole for hole in own[1:] if _area_m2(hole) >= ISLET * least_m2)]
            rings.extend(kept)
            parts.append(len(kept))
    return Level(level.tolerance_m, tuple(rings), tuple(parts), sum(len(ring) for ring in rings) // 2)


def _area_m2(ring: Sequence[float]) -> float:
    """About the area of a ring, by its rectangle."""
    xs, ys = ring[0::2], ring[1::2]
    return FILLING * (max(xs) - min(xs)) * (max(ys) - min(ys))
