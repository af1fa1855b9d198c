"""How empty a picture is where: a coarse raster of what the story says there, summed up so that rectangles are quick.

What stands besides the map goes where this is emptiest: on the sea, then on ground that the story does not speak of,
and on its subject only where there is nothing else.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from itertools import accumulate
from weakref import WeakKeyDictionary

from geodata.map.label_placement import Box
from geodata.world.subject import subject_of
from mapviewer.drawing.callouts import callouts_in_view, radius_px
from mapviewer.drawing.story_labels import obstacles, thin_obstacles
from mapviewer.labels.country_mask import Grounds, grounds_of, raster_of
from mapviewer.labels.label_obstacles import box_around
from mapviewer.labels.line_labels import line_px
from mapviewer.scene.arrows import bundles_in_view
from mapviewer.scene.findings import once_a_scene
from mapviewer.scene.scene import Scene

CELLS = 4  # of the raster of countries, across one of this
OWN_GROUND, OTHER_GROUND, WATER = 3, 1, 0
MANY = 3000  # marks that are worth loading what works in arrays
NAME_PX = (78.0, 9.0)  # beside a point that must be named: the room of its name on either side

Sums = list[list[int]]


class Emptiness:
    """Sums over the cells of a picture: how much ground is the story's, and how much the subject takes."""

    def __init__(self, cell_px: float, ground: Sums, taken: Sequence[Sequence[int]]) -> None:
        self.cell_px = cell_px
        self._columns, self._rows = len(ground[0]) - 1, len(ground) - 1
        self._ground, self._taken = ground, sums_of(taken)

    @property
    def share_taken(self) -> float:
        """How much of the picture the subject takes."""
        return self._taken[-1][-1] / max(self._columns * self._rows, 1)

    def cost(self, box: Box) -> float:
        """How much a rectangle would hide: 0 on the sea, 3 on the story's own states, more on its subject."""
        left, top, right, bottom = cells = self._cells(box)
        count = max((right - left) * (bottom - top), 1)
        return _sum(self._ground, cells) / count + 12.0 * math.sqrt(self.hidden(box) / count)

    def hidden(self, box: Box) -> int:
        """How many cells of the subject, its marks and its places a rectangle covers."""
        return _sum(self._taken, self._cells(box))

    def hidden_share(self, box: Box) -> float:
        """How much of a rectangle lies on the subject."""
        left, top, right, bottom = self._cells(box)
        return self.hidden(box) / max((right - left) * (bottom - top), 1)

    def share_of_subject(self, box: Box) -> float:
        """How much of the subject a rectangle covers."""
        return self.hidden(box) / max(self._taken[-1][-1], 1)

    def _cells(self, box: Box) -> tuple[int, int, int, int]:
        cell = self.cell_px
        left, right = (min(max(round(x / cell), 0), self._columns) for x in (box[0], box[2]))
        top, bottom = (min(max(round(y / cell), 0), self._rows) for y in (box[1], box[3]))
        return left, top, right, bottom


def sums_of(rows: Sequence[Sequence[int]]) -> Sums:
    """For each corner of cells the sum of all above and left of it."""
    sums = [[0] * (len(rows[0]) + 1)]
    for row in rows:
        sums.append([a + b for a, b in zip(sums[-1], accumulate(row, initial=0), strict=True)])
    return sums


def _sum(sums: Sums, cells: tuple[int, int, int, int]) -> int:
    left, top, right, bottom = cells
    return sums[bottom][right] - sums[top][right] - sums[bottom][left] + sums[top][left]


_ground: WeakKeyDictionary[Grounds, Sums] = WeakKeyDictionary()  # of countries that are kept


@once_a_scene
def emptiness_of(scene: Scene) -> Emptiness:
    """The emptiness of a picture; found once for it."""
    grounds = grounds_of(scene)
    ground = _ground.get(grounds)
    if ground is None:
        ground = _ground[grounds] = sums_of(_weighed(grounds))
    cell_px = CELLS * grounds.cell_px
    taken = _taken(scene, cell_px, len(ground[0]) - 1, len(ground) - 1)
    return Emptiness(cell_px, ground, taken)


def _weighed(grounds: Grounds) -> list[bytes]:
    """How much each cell of the ground counts."""
    weights = bytes(
        WATER if number == 0 else OWN_GROUND if number <= grounds.last_focus else OTHER_GROUND for number in range(256)
    )
    half, cells = CELLS // 2, grounds.cells.translate(weights)
    return [
        cells[row * grounds.width + half : (row + 1) * grounds.width : CELLS]
        for row in range(half, grounds.height, CELLS)
    ] or [cells[:1]]


def _taken(scene: Scene, cell_px: float, columns: int, rows: int) -> list[bytearray]:
    """1 in each cell that the subject lies in."""
    areas = [shape for shape in subject_of(scene.world, scene.view).shapes if shape.kind == "area"]
    filled = raster_of(scene, areas, cell_px) if areas else []
    taken = [bytearray(columns) for _ in range(rows)]
    for line, found in zip(taken, filled, strict=False):
        count = min(columns, len(found))
        line[:count] = found[:count]
    marks = list(_marks(scene))
    if len(marks) > MANY:
        return _with_many(taken, marks, cell_px, columns)
    # Of the many small boxes along lines most lie in the cells of the one before.
    cells = {
        (int(left / cell_px), int(top / cell_px), int(right / cell_px), int(bottom / cell_px))
        for left, top, right, bottom in marks
    }
    for left, top, right, bottom in cells:
        a, b = max(left, 0), min(right + 1, columns)
        for row in range(max(top, 0), min(bottom + 1, rows)):
            if a < b:
                taken[row][a:b] = b"\1" * (b - a)
    return taken


def _with_many(taken: list[bytearray], marks: Sequence[Box], cell_px: float, columns: int) -> list[bytearray]:
    """The same with very many marks: in arrays, where each adds one from its first cell on, and takes it off after."""
    import numpy as np  # late: start-up time

    rows = len(taken)
    cells = np.trunc(np.array(marks) / cell_px).astype(int)
    left, top = cells[:, 0].clip(0, columns), cells[:, 1].clip(0, rows)
    right, bottom = (cells[:, 2] + 1).clip(0, columns), (cells[:, 3] + 1).clip(0, rows)
    whole = (left < right) & (top < bottom)
    edges = np.zeros((rows + 1, columns + 1), dtype=int)
    for row, column, sign in ((top, left, 1), (top, right, -1), (bottom, left, -1), (bottom, right, 1)):
        np.add.at(edges, (row[whole], column[whole]), sign)
    covered = edges.cumsum(axis=0).cumsum(axis=1)[:rows, :columns] > 0
    before = np.frombuffer(b"".join(taken), dtype=np.uint8).reshape(rows, columns)
    return [bytearray(line.tobytes()) for line in (before | covered).astype(np.uint8)]


def _marks(scene: Scene) -> Iterable[Box]:
    """What is drawn of the story besides areas, and the names that it must have."""
    yield from obstacles(scene)
    yield from thin_obstacles(scene)
    radius = radius_px(scene)
    for mark in callouts_in_view(scene) if scene.view.callouts else ():
        yield box_around(*mark.at, radius)
    wide, high = scene.px(NAME_PX[0]) * max(scene.look.text, 1.0), scene.px(NAME_PX[1]) * max(scene.look.text, 1.0)
    for shape in subject_of(scene.world, scene.view).shapes:
        if shape.kind == "point":
            x, y = scene.frame.to_px(*shape.bounds[:2])
            yield x - wide, y - high, x + wide, y + high
        elif shape.kind == "line":
            yield from ((x, y, x, y) for x, y in line_px(scene, shape))
    # On the reader's screen legends move freely: the towns that arrows end in are read before anything else.
    if scene.look.on_screen and not scene.look.minimum_text_px:
        for x, y in (place for bundle in bundles_in_view(scene) for place in bundle.places):
            yield x - wide, y - high, x + wide, y + high
