"""Rectangles of a picture in which dots have come or gone, and which other dots come near them."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect
from PySide6.QtGui import QRegion

from geodata.map.label_placement import Box
from geodata.world.point_clusters import Cluster
from mapviewer.scene.crowds import Spot
from mapviewer.scene.scene import Scene

if TYPE_CHECKING:
    import numpy as np

CELL_PX = 8


class Changed:
    """Some rectangles in pixels of a picture; `spots` and `clusters` leave out what does not come near any."""

    def __init__(self, scene: Scene, boxes: Sequence[Box]) -> None:
        self._size = int(scene.frame.height_px // CELL_PX) + 1, int(scene.frame.width_px // CELL_PX) + 1
        self._boxes = [(math.floor(a), math.floor(b), math.ceil(c), math.ceil(d)) for a, b, c, d in boxes]
        self._masks: dict[int, np.ndarray] = {}
        self.region = QRegion()
        for left, top, right, bottom in self._boxes:
            self.region += QRect(left, top, right - left, bottom - top)

    def spots(self, spots: Sequence[Spot], places: np.ndarray, reach: float) -> list[Spot]:
        """Those of some dots, at *places* in pixels and as large as *reach* to each side, that come near."""
        return [spots[number] for number in self._near(places, reach)]

    def clusters(self, scene: Scene, clusters: Sequence[Cluster], reach: float) -> list[Cluster]:
        """The same of clusters."""
        import numpy as np  # late: start-up time

        places = np.array([scene.frame.to_px(each.x_m, each.y_m) for each in clusters], dtype=float).reshape(-1, 2)
        return [clusters[number] for number in self._near(places, reach)]

    def _near(self, places: np.ndarray, reach: float) -> Iterable[int]:
        rows, columns = self._size
        cells = (places // CELL_PX).astype(int)
        # What lies beyond the picture may reach into it.
        found: np.ndarray = self._mask(reach)[
            cells[:, 1].clip(0, rows - 1), cells[:, 0].clip(0, columns - 1)
        ].nonzero()[0]
        numbers: list[int] = found.tolist()
        return numbers

    def _mask(self, reach: float) -> np.ndarray:
        """The cells in which the middle of what reaches into a rectangle may lie."""
        import numpy as np  # late: start-up time

        around = math.ceil(reach)
        if around not in self._masks:
            (rows, columns), mask = self._size, np.zeros(self._size, dtype=bool)
            for left, top, right, bottom in self._boxes:
                a, b = min(max(left - around, 0) // CELL_PX, columns - 1), max(right + around, 0) // CELL_PX + 1
                c, d = min(max(top - around, 0) // CELL_PX, rows - 1), max(bottom + around, 0) // CELL_PX + 1
                mask[c:d, a:b] = True
            self._masks[around] = mask
        return self._masks[around]
