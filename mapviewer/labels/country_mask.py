"""The countries of a picture as a coarse raster, for fast queries about the ground under a label."""

from __future__ import annotations

import itertools
from collections.abc import Hashable, Sequence
from functools import cached_property

from PySide6.QtGui import QBrush, QColor, QImage, QPainter

from geodata.core.values import value
from geodata.map.label_placement import Box
from geodata.map.shapes import Shape
from mapviewer.scene.findings import once_a_scene
from mapviewer.scene.painter_paths import path_of
from mapviewer.scene.scene import Scene

CELL_PX, STRIP_PX = 3.0, 6.0  # design pixels of a cell
SEA, ELSEWHERE = 0, 255
SPOTS, SHORE_CELLS = 300, 3
ROWS = (0.3, 0.5, 0.7)  # of a name's height, where its ground is looked at
MOST_KEPT = 4  # pictures: a quarter of a megabyte each at full HD


@value(frozen=True, eq=False)
class Grounds:
    """A picture's countries as cells: 0 is sea, 255 land without a name, and a number for each country.

    The numbers of focus countries come first, up to ``last_focus``.
    """

    cells: bytes
    width: int
    height: int
    cell_px: float
    numbers: dict[str, int]
    last_focus: int

    def is_all(self, box: Box, number: int) -> bool:
        """Whether the ground under a box, which is wholly in the picture, is all of one country."""
        cell, width = self.cell_px, self.width
        left, right = int(box[0] / cell), int(box[2] / cell) + 1
        top, bottom = int(box[1] / cell), int(box[3] / cell)
        if box[0] < 0 or box[1] < 0 or right > width or bottom >= self.height:
            return False
        if left >= right:
            return False
        own = bytes((number,)) * (right - left)
        inner = (bottom - top) // 5  # capitals leave the edges of their line free
        is_own = self.cells.startswith
        return (
            is_own(own, (top + bottom) // 2 * width + left)
            and is_own(own, (top + inner) * width + left)
            and is_own(own, (bottom - inner) * width + left)
        )

    def under(self, box: Box) -> int | None:
        """Return the country, or the sea, under a whole box; None across a border or outside the picture."""
        middle = (box[1] + box[3]) / 2
        number = self.at(box[0], middle)
        halves = ((box[0], box[1], box[2], middle), (box[0], middle, box[2], box[3]))
        return number if all(self.is_all(half, number) for half in halves) else None

    def holds_only(self, box: Box, numbers: Sequence[int]) -> bool:
        """Whether there is nothing but the ground of some countries, or the sea, under a box inside the picture."""
        cell = self.cell_px
        left, right = max(int(box[0] / cell), 0), min(int(box[2] / cell) + 1, self.width)
        top, bottom = max(int(box[1] / cell), 0), min(int(box[3] / cell) + 1, self.height)
        allowed = bytes(numbers)
        rows = (self.cells[row * self.width + left : row * self.width + right] for row in range(top, bottom))
        return not any(line.translate(None, allowed) for line in rows)

    def share_of_others(self, box: Box, numbers: Sequence[int]) -> float:
        """How much of a box is the ground of other countries than some, and not the sea."""
        cell, own = self.cell_px, bytes((SEA, *numbers))
        left, right = max(int(box[0] / cell), 0), min(int(box[2] / cell) + 1, self.width)
        top, bottom = max(int(box[1] / cell), 0), min(int(box[3] / cell) + 1, self.height)
        rows = [self.cells[row * self.width + left : row * self.width + right] for row in range(top, bottom)]
        return sum(len(line.translate(None, own)) for line in rows) / max(sum(map(len, rows)), 1)

    def at(self, x_px: float, y_px: float) -> int:
        """Whose ground a pixel is; outside the picture it counts as sea."""
        column, row = int(x_px / self.cell_px), int(y_px / self.cell_px)
        if not (0 <= column < self.width and 0 <= row < self.height):
            return SEA
        return self.cells[row * self.width + column]

    def ashore(self, x_px: float, y_px: float) -> int:
        """Whose ground a pixel is, or the nearest ground a few cells away: a port may stand off a coarse coast."""
        for cells in range(SHORE_CELLS + 1):
            for dx, dy in itertools.product((0, -1, 1), repeat=2):
                number = self.at(x_px + dx * cells * self.cell_px, y_px + dy * cells * self.cell_px)
                if number != SEA:
                    return number
        return SEA

    def touches_focus(self, box: Box) -> bool:
        """Whether any ground under a box is a focus country's."""
        left, right = max(int(box[0] / self.cell_px), 0), min(int(box[2] / self.cell_px) + 1, self.width)
        if left >= right:
            return False
        top, height = box[1] / self.cell_px, (box[3] - box[1]) / self.cell_px
        rows = (int(top + height * share) for share in ROWS)
        starts = (row * self.width for row in rows if 0 <= row < self.height)
        return any(self._focus.find(b"\1", start + left, start + right) >= 0 for start in starts)

    @cached_property
    def _focus(self) -> bytes:
        """1 for each cell of a focus country, else 0."""
        return self.cells.translate(bytes(int(1 <= number <= self.last_focus) for number in range(256)))

    def is_sea(self, box: Box) -> bool:
        """Whether there is only water under a box."""
        return self.is_all(box, SEA)

    def spots(self, number: int, room: Box) -> list[tuple[float, float]]:
        """The middles of a country's cells in a part of the picture, about `SPOTS` at most, in pixels."""
        return self.grid(number, room)[0]

    def grid(self, number: int, room: Box) -> tuple[list[tuple[float, float]], float]:
        """The middles of a country's cells in a part of the picture and the distance between them, in pixels."""
        cell, own = self.cell_px, bytes((number,))
        left, right = max(int(room[0] / cell), 0), min(int(room[2] / cell) + 1, self.width)
        top, bottom = max(int(room[1] / cell), 0), min(int(room[3] / cell) + 1, self.height)
        rows = [(row, self.cells[row * self.width + left : row * self.width + right]) for row in range(top, bottom)]
        step = max(round((sum(line.count(own) for _, line in rows) / SPOTS) ** 0.5), 1)
        found = [
            ((left + column + 0.5) * cell, (row + 0.5) * cell)
            for row, line in rows[::step]
            if own in line
            for column in range(0, right - left, step)
            if line[column] == number
        ]
        return found, step * cell

    def area_px(self, number: int) -> float:
        """How much of a country is in the picture, in square pixels."""
        return self.cells.count(bytes([number])) * self.cell_px**2


def crosses_borders(grounds: Grounds, boxes: Sequence[Box]) -> bool:
    """Whether the letters of a name stand on the ground of several states, or on a border."""
    left, top = min(box[0] for box in boxes), min(box[1] for box in boxes)
    number = grounds.at((boxes[0][0] + boxes[0][2]) / 2, (boxes[0][1] + boxes[0][3]) / 2)
    inside = left >= 0 and top >= 0
    return not inside or not all(grounds.holds_only(box, (number,)) for box in boxes)


_kept: dict[Hashable, Grounds] = {}


@once_a_scene
def grounds_of(scene: Scene) -> Grounds:
    """The countries of a picture; drawn once for its frame, whatever layers and day it shows."""
    key = (scene.world.ground, scene.frame, scene.look.unit, scene.strip)
    found = _kept.pop(key, None) or _drawn(scene)
    _kept[key] = found  # the one that was used last comes last
    while len(_kept) > MOST_KEPT:
        del _kept[next(iter(_kept))]
    return found


def strips_of(scene: Scene, shapes: Sequence[Shape]) -> list[Box]:
    """What areas cover of a picture, as strips of a coarse raster, in pixels."""
    if not shapes:
        return []
    raster = _Raster.of(scene, STRIP_PX)
    for shape in shapes:
        raster.fill(scene, shape, 1)
    cell, found = raster.cell_px, []
    for row, line in enumerate(raster.rows()):
        begin = line.find(b"\x01")
        while begin >= 0:
            end = line.find(b"\x00", begin)
            end = len(line) if end < 0 else end
            found.append((begin * cell, row * cell, end * cell, (row + 1) * cell))
            begin = line.find(b"\x01", end)
    return found


def raster_of(scene: Scene, shapes: Sequence[Shape], cell_px: float) -> list[bytes]:
    """A picture in rows of cells of so many pixels: 1 where any of the areas lies, else 0."""
    raster = _Raster.of(scene, cell_px / max(scene.look.unit, 1e-6))
    for shape in shapes:
        raster.fill(scene, shape, 1)
    return raster.rows()


class _Raster:
    """Bytes on which areas are filled with numbers; `rows` ends the filling."""

    def __init__(self, image: QImage, cell_px: float) -> None:
        self.cell_px = cell_px
        self._image = image
        self._painter = QPainter(image)

    @classmethod
    def of(cls, scene: Scene, cell: float) -> _Raster:
        """An empty one for a picture, with cells of so many design pixels."""
        cell_px = max(scene.px(cell), 1.0)
        width, height = int(scene.frame.width_px / cell_px), int(scene.frame.height_px / cell_px)
        image = QImage(max(width, 1), max(height, 1), QImage.Format.Format_Grayscale8)
        image.fill(SEA)
        raster = cls(image, cell_px)
        raster._painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        raster._painter.scale(1 / cell_px, 1 / cell_px)
        raster._painter.setTransform(scene.to_screen, True)
        return raster

    def fill(self, scene: Scene, shape: Shape, number: int) -> None:
        """Give an area's cells a number."""
        level = shape.level_for(self.cell_px * scene.frame.metres_per_px)
        if level.rings:
            self._painter.fillPath(path_of(shape, level), QBrush(QColor(number, number, number)))

    def rows(self) -> list[bytes]:
        """The cells, row by row."""
        self._painter.end()
        stride, width, data = self._image.bytesPerLine(), self._image.width(), bytes(self._image.constBits())
        return [data[row * stride : row * stride + width] for row in range(self._image.height())]


def _drawn(scene: Scene) -> Grounds:
    seen = [shape for shape in scene.world.base.countries if scene.sees(shape)]
    seen.sort(key=lambda shape: shape.id not in scene.world.own_states)
    numbers = {shape.id: number for number, shape in enumerate(seen[: ELSEWHERE - 1], 1)}
    raster = _Raster.of(scene, CELL_PX)
    for shape in (*scene.world.base.surroundings, *seen):
        if scene.sees(shape):
            raster.fill(scene, shape, numbers.get(shape.id, ELSEWHERE))
    rows = raster.rows()
    last_focus = sum(shape.id in scene.world.own_states for shape in seen)
    return Grounds(b"".join(rows), len(rows[0]), len(rows), raster.cell_px, numbers, last_focus)
