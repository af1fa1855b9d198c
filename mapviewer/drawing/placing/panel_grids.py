"""How panels share a picture: in rows or columns that leave no cell empty."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence

from geodata.core.values import value
from geodata.map.label_placement import Box
from geodata.story.entities import partner_title
from geodata.view.panel_map import PanelMap
from geodata.view.view import Lens
from geodata.world.world import World
from mapviewer.labels.text_halo import Lettering, measure
from mapviewer.scene.scene import Scene
from mapviewer.ui.display_text import day_words

GAP_PX, TITLE_PX, TITLE_PAD_PX = 10.0, 15.0, 4.0
MOST_IN_A_ROW = 4  # of panels that are compared
LEAST_SHAPE = 0.5  # of its height, for the width of a cell in a row: a thinner one would be a strip
FILLED_COUNTS, SHARE_COUNTS = 0.25, 0.6
FIRST_COUNTS = 1.12  # for a first panel that is not smaller than those that are read after it
FIRST_SHARES = (0.4, 0.45, 0.5, 0.55, 0.6, 0.65)  # of the width or height, for the first of two columns or rows


@value(frozen=True)
class PlacedPanel:
    """A panel, what its title says, and the rectangle of its map in pixels; the title stands above that.

    Of panels of one ground the last alone has a scale.
    """

    panel: PanelMap
    title: str
    left: float
    top: float
    width: float
    height: float
    is_locator: bool = False
    has_scale: bool = True

    @property
    def box(self) -> Box:
        """Left, top, right, bottom of its map in pixels."""
        return self.left, self.top, self.left + self.width, self.top + self.height


@value(frozen=True)
class Grid:
    """Panels laid out, the cell that was to be spared (with the room of its title), and how large their ground is.

    ``scale`` is the mean of their pixels for a kilometre, as factors are averaged, so that a small panel of much ground
    does not outvote the others; ``least`` is the smallest share that any has of the scale it would have alone, and
    ``filled`` how much of the cells the grounds fill; ``share`` is how much of the picture the cells take.
    """

    panels: tuple[PlacedPanel, ...]
    spared: Box | None
    scale: float
    least: float
    filled: float
    share: float

    @property
    def merit(self) -> float:
        """How good a grid is: none of its panels is to be small for another's sake, or in a cell of another shape."""
        areas = [panel.width * panel.height for panel in self.panels]
        first = FIRST_COUNTS if areas[0] >= max(areas) else 1.0
        return first * self.scale * self.least * float(self.filled**FILLED_COUNTS * self.share**SHARE_COUNTS)


def full_grid(scene: Scene, room: Box) -> Grid:
    """The panels in rows or columns that fill a room; *room* is left, top, right, bottom in pixels.

    Those of one ground have one size, so that they can be compared; others may be wider or higher than their
    neighbours, which leaves no cell empty.
    """
    count = len(scene.view.panels)
    parts = [(count // rows,) * rows for rows in range(1, count + 1) if count % rows == 0]
    if not _is_of_one_ground(scene):
        parts += [part for part in _partitions(count) if len(set(part)) > 1]
    elif count > MOST_IN_A_ROW:  # a cell stays free
        parts.append((math.ceil(count / 2), count // 2))
    grids = [_grid(scene, list(_rows(scene, room, part)), None) for part in parts]
    for part in parts:
        if _is_of_one_ground(scene):
            continue
        for first in FIRST_SHARES if len(part) > 1 else ():
            grids.append(_grid(scene, list(_rows(scene, room, part, first)), None))
            if len(part) == 2 and len(set(part)) > 1:
                grids.append(_grid(scene, list(_columns(scene, room, part, first)), None))
        if len(part) > 2 and len(set(part)) > 1:
            grids.append(_grid(scene, list(_columns(scene, room, part, 1 / len(part))), None))
    return max(grids, key=lambda grid: grid.merit)


def sparing_grid(scene: Scene, room: Box) -> Grid | None:
    """The panels in equal cells of which the last is left free; None where there would be no row to share it with."""
    count = len(scene.view.panels) + 1
    shapes = [(columns, count // columns) for columns in range(2, count) if count % columns == 0]
    grids = []
    for columns, rows in shapes:
        cells = list(_rows(scene, room, (columns,) * rows))
        left, top, width, height = cells.pop()
        grids.append(_grid(scene, cells, (left, top - title_px(scene), left + width, top + height)))
    return max(grids, key=lambda grid: grid.merit, default=None)


def _is_of_one_ground(scene: Scene) -> bool:
    return len({panel.camera or scene.view.camera for panel in scene.view.panels}) == 1


def _partitions(count: int) -> Iterator[tuple[int, ...]]:
    """The ways to part a number into an ordered sum."""
    if count == 0:
        yield ()
    for first in range(1, count + 1):
        for rest in _partitions(count - first):
            yield (first, *rest)


def _rows(scene: Scene, room: Box, part: Sequence[int], first: float | None = None) -> Iterator[Box]:
    """Rows of so many cells each, as left, top, width and height; all are of one height or the first takes a share."""
    gap, head = scene.px(GAP_PX), title_px(scene)
    free, top = room[3] - room[1] - (len(part) - 1) * gap, room[1] + head
    share = 1 / len(part) if first is None else first
    for row, count in enumerate(part):
        down = free * (share if row == 0 else (1 - share) / (len(part) - 1)) - head
        # Of one ground the cells of a shorter row are as wide as the others.
        wide = max(part) if _is_of_one_ground(scene) else count
        across = (room[2] - room[0] - (wide - 1) * gap) / wide
        high = min(down, across / LEAST_SHAPE)
        for column in range(count):
            yield room[0] + column * (across + gap), top, across, high
        top += down + head + gap


def _columns(scene: Scene, room: Box, part: Sequence[int], first: float) -> Iterator[Box]:
    """Columns of so many cells each, of which the first takes a share of the room."""
    gap, head = scene.px(GAP_PX), title_px(scene)
    free = room[2] - room[0] - (len(part) - 1) * gap
    left = room[0]
    for column, count in enumerate(part):
        across = free * (first if column == 0 else (1 - first) / (len(part) - 1))
        down = (room[3] - room[1] - (count - 1) * gap) / count - head
        for row in range(count):
            yield left, room[1] + row * (down + head + gap) + head, across, down
        left += across + gap


def _grid(scene: Scene, cells: Sequence[Box], spared: Box | None) -> Grid:
    """A grid of cells that are given by their left, top, width and height."""
    last, alike = len(scene.view.panels) - 1, _is_of_one_ground(scene)
    placed = tuple(
        PlacedPanel(panel, panel_title(scene.world, panel), *cell, has_scale=not alike or place == last)
        for place, (panel, cell) in enumerate(zip(scene.view.panels, cells, strict=False))
    )
    grounds = [item.panel.camera or scene.view.camera for item in placed]
    scales = [
        max(min(item.width / ground.width_km, item.height / ground.height_km), 0.0)
        for item, ground in zip(placed, grounds, strict=True)
    ]
    wide, high = scene.frame.width_px, scene.frame.height_px
    alone = [min(wide / ground.width_km, high / ground.height_km) for ground in grounds]
    least = min(scale / most for scale, most in zip(scales, alone, strict=True))
    own = sum(scale**2 * ground.width_km * ground.height_km for scale, ground in zip(scales, grounds, strict=True))
    taken = max(sum(item.width * item.height for item in placed), 1.0)
    return Grid(placed, spared, math.prod(scales) ** (1 / len(scales)), least, own / taken, taken / (wide * high))


def panel_title(world: World, panel: PanelMap) -> str:
    """What is written above a panel: what its author says, else its day, its partner and its layers."""
    day = day_words(panel.date) if panel.date is not None else ""
    named = panel.lens and panel.lens != Lens.ALL
    partner = partner_title(world.story, world.base, panel.lens) if named else ""
    layers = (world.story.layers[name].title for name in panel.layers if name in world.story.layers)
    return panel.title or " · ".join(filter(None, (day, partner, *layers)))


def title_style(scene: Scene) -> Lettering:
    """The letters of what stands above a panel."""
    return Lettering(scene.note_px(TITLE_PX), scene.palette.text, bold=True)


def title_px(scene: Scene) -> float:
    """The height of what stands above a panel."""
    return measure("Ág", title_style(scene))[1] + 2 * scene.px(TITLE_PAD_PX)
