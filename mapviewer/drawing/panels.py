"""Panels: small multiples of a view in a grid, in place of its one map; each is drawn by the one drawing function.

Panels stand still: while the map flies or is moved by hand there are none, and one who moves it has one map again.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable
from dataclasses import replace
from enum import Enum

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from geodata.core.values import value
from geodata.map.label_placement import Box
from geodata.story.entities import partner_title
from geodata.story.story import Story
from geodata.view.callout_entries import only
from geodata.view.camera import Insets
from geodata.view.panel_map import PanelMap
from geodata.view.view import LayerState, Lens, View
from geodata.world.validity import in_lens
from geodata.world.world import World
from mapviewer.drawing.inset_drawing import FRAME_PX, draw_kept
from mapviewer.labels.text_halo import Lettering, elided, measure, write
from mapviewer.scene.scene import Scene, scene_of
from mapviewer.ui.display_text import day_words

GAP_PX, TITLE_PX, TITLE_PAD_PX = 10.0, 15.0, 4.0
# Of the type and the symbols of one map: a panel is a part of a picture, but its words are read from the same seat.
SMALLER, SMALLER_TYPE, SMALLER_OWN = 0.66, 0.78, 0.7
NOMINAL = 0.45  # of the picture's sides, a panel of which only the legend is asked


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


PaintPanel = Callable[[QPainter, Scene], None]


def shows_panels(scene: Scene) -> bool:
    """Whether a picture is made of panels."""
    return bool(scene.view.panels) and not scene.look.quick


@value(frozen=True)
class Grid:
    """Panels laid out, the cell that was to be spared (with the room of its title), and how large their ground is."""

    panels: tuple[PlacedPanel, ...]
    spared: Box | None
    px_per_km: float


def grid_of(scene: Scene, room: Box, spare: Spare = Spare.NONE) -> Grid:
    """The panels in the grid that leaves them largest; *room* is left, top, right, bottom in pixels."""
    panels = scene.view.panels
    gap, head = scene.px(GAP_PX), _title_px(scene)
    count, (width, height) = len(panels) + (spare is not Spare.NONE), (room[2] - room[0], room[3] - room[1])
    shapes = [(columns, math.ceil(count / columns)) for columns in range(1, count + 1)]
    sizes = {
        (columns, rows): ((width - (columns - 1) * gap) / columns, (height - (rows - 1) * gap) / rows - head)
        for columns, rows in shapes
    }
    grounds = [panel.camera or scene.view.camera for panel in panels]

    def scale(shape: tuple[int, int]) -> float:
        across, down = sizes[shape]
        return min(min(across / ground.width_km, down / ground.height_km) for ground in grounds)

    columns, rows = max(shapes, key=scale)
    across, down = sizes[columns, rows]
    cells = [
        (room[0] + column * (across + gap), room[1] + row * (down + head + gap) + head)
        for row in range(rows)
        for column in range(columns)
    ]
    spared = None
    if spare is not Spare.NONE:
        left, top = cells.pop(0 if spare is Spare.FIRST else len(panels))
        spared = (left, top - head, left + across, top + down)
    placed = (
        PlacedPanel(panel, panel_title(scene.world, panel), left, top, across, down)
        for panel, (left, top) in zip(panels, cells, strict=False)
    )
    return Grid(tuple(placed), spared, scale((columns, rows)))


def panel_title(world: World, panel: PanelMap) -> str:
    """What is written above a panel: what its author says, else its day, its partner and its layers."""
    day = day_words(panel.date) if panel.date is not None else ""
    named = panel.lens and panel.lens != Lens.ALL
    partner = partner_title(world.story, world.base, panel.lens) if named else ""
    layers = (world.story.layers[name].title for name in panel.layers if name in world.story.layers)
    return panel.title or " · ".join(filter(None, (day, partner, *layers)))


def _title_style(scene: Scene) -> Lettering:
    return Lettering(scene.note_px(TITLE_PX), scene.palette.text, bold=True)


def _title_px(scene: Scene) -> float:
    return measure("Ág", _title_style(scene))[1] + 2 * scene.px(TITLE_PAD_PX)


def panel_scene(scene: Scene, panel: PanelMap, size_px: tuple[float, float]) -> Scene:
    """The scene of a panel: the same view of its day, its partner and its ground, in smaller type."""
    view, look = panel_view(scene.world.story, scene.view, panel), scene.look
    look = replace(
        look,
        unit=SMALLER * look.unit,
        text=look.text * SMALLER_TYPE / SMALLER,
        minimum_text_px=SMALLER_TYPE * look.minimum_text_px,
        minimum_own_px=SMALLER_OWN * look.minimum_own_px,
        minimum_legend_px=0.0,
        insets=Insets(),
        clear=Insets(),
        caption=None,
        headline="",
        spare_names=True,
    )
    return scene_of(scene.world, view, size_px, look)


def panel_view(story: Story, view: View, panel: PanelMap) -> View:
    """The view that a panel shows: of statements called out those of its own partner, under the same numbers."""
    lens = panel.lens or view.lens

    def is_meant(target: str) -> bool:
        claim = story.claims_by_id.get(target)
        return claim is None or in_lens(claim, lens, story.parties)

    return replace(
        view,
        layers=tuple(_state_in(story, state, panel.layers) for state in view.layers),
        camera=panel.camera or view.camera,
        date=panel.date or view.date,
        since=None if panel.date else view.since,
        lens=lens,
        selection=view.selection if is_meant(view.selection) else "",
        callouts=tuple(only(entry, is_meant) for entry in view.callouts),
        insets=(),
        locator=False,
        comparison=None,
        panels=(),
    )


def _state_in(story: Story, state: LayerState, layers: tuple[str, ...]) -> LayerState:
    """A layer's state in a panel of some *layers*; the base map is that of the view."""
    if not layers or state.id not in story.layers or story.layers[state.id].is_base:
        return state
    return replace(state, visible=state.id in layers)


def panel_scenes(scene: Scene) -> tuple[Scene, ...]:
    """The scenes of all panels, about as large as they are drawn: what the legend explains is in any of them."""
    size = NOMINAL * scene.frame.width_px, NOMINAL * scene.frame.height_px
    key = (panel_scenes, size)
    return scene.findings.once(key, lambda: tuple(panel_scene(scene, item, size) for item in scene.view.panels))


def draw_sheet(painter: QPainter, scene: Scene) -> None:
    """The paper on which panels stand, over the one map that they are shown instead of."""
    painter.fillRect(QRectF(0, 0, scene.frame.width_px, scene.frame.height_px), QColor(scene.palette.window))


def draw_panels(painter: QPainter, scene: Scene, placed: Iterable[PlacedPanel], paint: PaintPanel) -> None:
    """Draw panels with their titles, each by *paint* with its own scene."""
    style, pad = _title_style(scene), scene.px(TITLE_PAD_PX)
    for item in placed:
        small = panel_scene(scene, item.panel, (item.width, item.height))
        draw_kept(painter, small, item, lambda on, own, _item: paint(on, own))
        write(painter, elided(item.title, style, item.width), style, item.left, item.top - _title_px(scene) + pad)
        painter.save()
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(scene.palette.text), scene.px(FRAME_PX)))
        painter.drawRect(QRectF(item.left, item.top, item.width, item.height))
        painter.restore()
