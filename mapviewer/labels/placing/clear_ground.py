"""Ground on which a state's name is read without effort: off lakes, off disputed ground, no river lengthwise."""

from __future__ import annotations

from collections.abc import Iterable

from geodata.core.values import value
from geodata.map.label_placement import Box
from geodata.world.dated_waters import is_there
from geodata.world.viewpoints import disputed_ground, looks
from mapviewer.labels.country_mask import Grounds, raster_of
from mapviewer.labels.label_obstacles import river_boxes
from mapviewer.scene.findings import once_a_scene
from mapviewer.scene.scene import Scene

CELL_PX = 4.0  # in design pixels, of the raster in which this is looked up
MARGIN_PX = 3.0  # around a name, in design pixels
LENGTHWISE = 1.4  # of a name's height, how much of a river runs across it at most
SMALL_PX = 8.0  # in design pixels: a pond, which no name needs to keep off


@value(frozen=True, eq=False)
class ClearGround:
    """What spoils the ground under names in a picture, in rows of cells."""

    spots: tuple[bytes, ...]
    rivers: tuple[bytes, ...]
    cell_px: float
    margin_px: float

    def holds(self, boxes: Iterable[Box]) -> bool:
        """Whether letters in some boxes are read well."""
        return all(self._is_clear(box) for box in boxes)

    def holds_on(self, grounds: Grounds, number: int, box: Box) -> bool:
        """Whether a whole name is read well and does not touch the border of its state."""
        m = self.margin_px
        return grounds.is_all((box[0] - m, box[1] - m, box[2] + m, box[3] + m), number) and self._is_clear(box)

    def is_off_spots(self, box: Box) -> bool:
        """Whether there is no lake and no disputed ground under a box, whatever rivers are."""
        cell = self.cell_px
        left, right = max(int(box[0] / cell), 0), max(int(box[2] / cell) + 1, 0)
        rows = slice(max(int(box[1] / cell), 0), max(int(box[3] / cell) + 1, 0))
        return not any(b"\x01" in line[left:right] for line in self.spots[rows])

    def _is_clear(self, box: Box) -> bool:
        if not self.is_off_spots(box):
            return False
        cell = self.cell_px
        left, right = max(int(box[0] / cell), 0), max(int(box[2] / cell) + 1, 0)
        rows = slice(max(int(box[1] / cell), 0), max(int(box[3] / cell) + 1, 0))
        along = sum(line[left:right].count(1) for line in self.rivers[rows])
        return along * cell <= LENGTHWISE * (box[3] - box[1])


@once_a_scene
def clear_ground(scene: Scene) -> ClearGround | None:
    """That of a class picture; None in a window, where a name is looked for in no time."""
    if not scene.look.minimum_text_px:
        return None
    base, date = scene.world.base, scene.view.date
    least_m = scene.px(SMALL_PX) * scene.frame.metres_per_px
    lakes = [
        shape for shape in (*base.water, *base.former_lakes)
        if scene.sees(shape) and is_there(shape, date) and shape.bounds[2] - shape.bounds[0] > least_m
    ]  # fmt: skip
    known, units = looks(scene.view.viewpoint, date), disputed_ground().units
    disputed = [
        area for area in scene.world.disputed_areas
        if scene.sees(area) and (known[area.id].hatched or known[area.id].dashed
                                 or known[area.id].owner != units[area.id].host)
    ]  # fmt: skip
    cell = max(scene.px(CELL_PX), 1.0)
    spots = tuple(raster_of(scene, [*lakes, *disputed], cell))
    return ClearGround(spots, _rivers(scene, cell, spots), cell, scene.px(MARGIN_PX))


def _rivers(scene: Scene, cell: float, like: tuple[bytes, ...]) -> tuple[bytes, ...]:
    """The cells through which rivers run."""
    rows = [bytearray(len(line)) for line in like]
    for left, top, right, bottom in river_boxes(scene):
        column, row = int((left + right) / 2 / cell), int((top + bottom) / 2 / cell)
        if 0 <= row < len(rows) and 0 <= column < len(rows[row]):
            rows[row][column] = 1
    return tuple(map(bytes, rows))
