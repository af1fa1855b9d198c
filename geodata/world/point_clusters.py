"""Points in bulk: which of very many stand alone at a scale, and how many lie together where they would merge.

The plane is parted into cells. Where a few points share a cell, each is drawn; where more do, they are one cluster in
their midst. Cells are anchored to the plane and grow by steps, so that clusters stay the same while a map is dragged,
and over a part of a zoom.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import TYPE_CHECKING

from geodata.core.values import value
from geodata.map.shapes import Shape
from geodata.view.camera import Bounds

if TYPE_CHECKING:
    import numpy as np

FEWEST = 4  # points of a cell that are a cluster
MOST_OFF = 0.24  # of a cell, that a cluster stands off its middle: clusters of neighbours do not touch
STEPS = 2.0  # steps of a cell's size for each doubling
KEPT_SCALES = 8


@value(frozen=True, eq=False)
class Cluster:
    """Points that lie together: their middle in metres of the plane, and their number."""

    x_m: float
    y_m: float
    count: int


@value(frozen=True, eq=False)
class Thinned:
    """Points at one scale: indexes and (n, 2) places of the ``loose`` ones, middles and numbers of the clusters."""

    loose: np.ndarray
    loose_m: np.ndarray
    middles_m: np.ndarray
    counts: np.ndarray

    def loose_in(self, bounds: Bounds) -> tuple[np.ndarray, np.ndarray]:
        """The loose points in a rectangle: indexes and places."""
        inside = _inside(self.loose_m, bounds)
        return self.loose[inside], self.loose_m[inside]

    def clusters_in(self, bounds: Bounds) -> list[Cluster]:
        """The clusters whose middle is in a rectangle."""
        inside = _inside(self.middles_m, bounds)
        return [
            Cluster(x, y, count)
            for (x, y), count in zip(self.middles_m[inside].tolist(), self.counts[inside].tolist(), strict=True)
        ]


class PointClusters:
    """Single points, thinned for each scale when it is first asked for."""

    def __init__(self, shapes: Sequence[Shape]) -> None:
        import numpy as np  # late: start-up time

        self.places_m = np.array([shape.bounds[:2] for shape in shapes], dtype=float).reshape(-1, 2)
        self._thinned: dict[int, Thinned] = {}

    def at(self, cell_m: float) -> Thinned:
        """The points as they are thinned by cells about so wide."""
        step = round(STEPS * math.log2(max(cell_m, 1e-3)))
        found = self._thinned.get(step)
        if found is None:
            if len(self._thinned) >= KEPT_SCALES:
                self._thinned.pop(next(iter(self._thinned)))
            found = self._thinned[step] = thinned(self.places_m, 2.0 ** (step / STEPS))
        return found


def thinned(places_m: np.ndarray, cell_m: float) -> Thinned:
    """(n, 2) places in metres, thinned by cells of a width.

    >>> import numpy as np
    >>> found = thinned(np.array([[1.0, 1], [2, 2], [3, 3], [4, 4], [15, 5]]), 10.0)
    >>> found.loose.tolist(), found.middles_m.tolist(), found.counts.tolist()
    ([4], [[2.6, 2.6]], [4])
    """
    import numpy as np  # late: start-up time

    cells = np.floor(places_m / cell_m).astype(np.int64)
    _, first, of_point, counts = np.unique(
        cells[:, 0] * (1 << 32) + cells[:, 1], return_index=True, return_inverse=True, return_counts=True
    )
    crowded = counts >= FEWEST
    loose = np.flatnonzero(~crowded[of_point])
    sums = [np.bincount(of_point, weights=places_m[:, axis], minlength=len(counts)) for axis in (0, 1)]
    centres = (cells[first] + 0.5) * cell_m
    off = np.clip(np.column_stack(sums) / counts[:, None] - centres, -MOST_OFF * cell_m, MOST_OFF * cell_m)
    return Thinned(loose, places_m[loose], (centres + off)[crowded], counts[crowded])


def _inside(places_m: np.ndarray, bounds: Bounds) -> np.ndarray:
    x0, y0, x1, y1 = bounds
    xs, ys = places_m[:, 0], places_m[:, 1]
    inside: np.ndarray = (xs >= x0) & (xs <= x1) & (ys >= y0) & (ys <= y1)
    return inside
