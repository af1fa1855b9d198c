"""How panels share a picture: in rows of one size, or in columns of which the first begins under the heading."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from enum import Enum

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


class Spare(Enum):
    """A cell that is left to something else: the heading first, the legend last."""

    NONE = 0
    FIRST = 1
    LAST = 2


@value(frozen=True)
class PlacedPanel:
    """A panel, what its title says, and the rectangle of its map in pixels; the title stands above that."""

    panel: PanelMap
    title: str
    left: float
    top: float
    width: float
    height: float
    is_locator: bool = False

    @property
    def box(self) -> Box:
        """Left, top, right, bottom of its map in pixels."""
        return self.left, self.top, self.left + self.width, self.top + self.height


@value(frozen=True)
class Grid:
    """Panels laid out, the cell that was to be spared (with the room of its title), and how large their ground is.

    ``scale`` is the mean of their pixels for a kilometre, as factors are averaged: of panels of one ground that of
    each, and a small panel of much ground does not outvote the others.
    """

    panels: tuple[PlacedPanel, ...]
    spared: Box | None
    scale: float


def even_grid(scene: Scene, room: Box, spare: Spare = Spare.NONE) -> Grid:
    """The panels in the grid of equal cells that leaves them largest; *room* is left, top, right, bottom in pixels."""
    count = len(scene.view.panels) + (spare is not Spare.NONE)
    grids = (_even(scene, room, spare, (columns, math.ceil(count / columns))) for columns in range(1, count + 1))
    return max(grids, key=lambda grid: grid.scale)


def _even(scene: Scene, room: Box, spare: Spare, shape: tuple[int, int]) -> Grid:
    gap, head, (columns, rows) = scene.px(GAP_PX), title_px(scene), shape
    across = (room[2] - room[0] - (columns - 1) * gap) / columns
    down = (room[3] - room[1] - (rows - 1) * gap) / rows - head
    cells = [
        (room[0] + column * (across + gap), room[1] + row * (down + head + gap) + head, across, down)
        for row in range(rows)
        for column in range(columns)
    ]
    spared = None
    if spare is not Spare.NONE:
        left, top, _, _ = cells.pop(0 if spare is Spare.FIRST else len(scene.view.panels))
        spared = (left, top - head, left + across, top + down)
    return _grid(scene, cells, spared)


def staggered_grid(scene: Scene, room: Box, begins: float) -> Grid | None:
    """The panels in columns, the first of which has one fewer and begins at *begins*, under what stands above it.

    None where they cannot be shared out so, or show one ground: what is compared has one size.
    """
    panels = scene.view.panels
    if len({panel.camera or scene.view.camera for panel in panels}) == 1:
        return None
    count = len(panels) + 1
    shapes = [(columns, count // columns) for columns in range(2, count) if count % columns == 0]
    grids = [_grid(scene, list(_stagger(scene, room, begins, *shape)), None) for shape in shapes]
    return max((grid for grid in grids if grid.scale > 0), key=lambda grid: grid.scale, default=None)


def _stagger(scene: Scene, room: Box, begins: float, columns: int, rows: int) -> Iterator[Box]:
    gap, head = scene.px(GAP_PX), title_px(scene)
    across = (room[2] - room[0] - (columns - 1) * gap) / columns
    for column in range(columns):
        top, own = (begins, rows - 1) if column == 0 else (room[1], rows)
        down = (room[3] - top - (own - 1) * gap) / own - head
        for row in range(own):
            yield room[0] + column * (across + gap), top + row * (down + head + gap) + head, across, down


def _grid(scene: Scene, cells: Sequence[Box], spared: Box | None) -> Grid:
    """A grid of cells that are given by their left, top, width and height."""
    placed = tuple(
        PlacedPanel(panel, panel_title(scene.world, panel), *cell)
        for panel, cell in zip(scene.view.panels, cells, strict=False)
    )
    grounds = [item.panel.camera or scene.view.camera for item in placed]
    scales = [
        max(min(item.width / ground.width_km, item.height / ground.height_km), 0.0)
        for item, ground in zip(placed, grounds, strict=True)
    ]
    return Grid(placed, spared, math.prod(scales) ** (1 / len(scales)))


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
