"""The outlines of states under the map of an import preview: where on Earth a layer lies is seen at once."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from geodata.map.degree_pack import DegreeShape
from geodata.map.reprojection import earth

Bounds = tuple[float, float, float, float]
Ring = list[tuple[float, float]]
METRES_PER_DEGREE = 111_320.0
PICTURE_PX, FINE_PX = 400.0, 3.0
FAR_EVERY = 25  # vertices of what is not seen, of which one is kept


@lru_cache(maxsize=8)
def outlines_around(bounds: Bounds) -> tuple[Ring, ...]:
    """The rings of the states that may be seen around *bounds*, in degrees, as fine as a small picture needs."""
    west, south, east, north = bounds
    around = max(east - west, 2 * (north - south), 1.0)
    seen = (west - around, south - around, east + around, north + around)
    tolerance_m = FINE_PX * METRES_PER_DEGREE * max(north - south, (east - west) / 2, 0.2) / PICTURE_PX
    return tuple(
        ring
        for state in earth()["countries"]
        if _meets(state.bounds, seen)
        for ring in _rings(state, seen, tolerance_m)
    )


def _meets(a: Bounds, b: Bounds) -> bool:
    return a[0] <= b[2] and a[2] >= b[0] and a[1] <= b[3] and a[3] >= b[1]


def _rings(state: DegreeShape, seen: Bounds, tolerance_m: float) -> Iterator[Ring]:
    """The rings that may be seen, at the coarsest level that is fine enough; what lies far off keeps few vertices."""
    import numpy as np  # late: start-up time

    fine = [index for index, level in enumerate(state.levels) if level.tolerance_m <= tolerance_m]
    index, at = fine[-1] if fine else 0, 0
    places, (west, south, east, north) = state.lonlat(index), seen
    for count in state.levels[index].counts:
        ring = places[at : at + count]
        at += count
        if not _meets((*ring.min(axis=0), *ring.max(axis=0)), seen):
            continue
        near = ((ring >= (west, south)) & (ring <= (east, north))).all(axis=1)
        kept = near | (np.arange(count) % FAR_EVERY == 0)
        yield [(x, y) for x, y in ring[kept].tolist()]
