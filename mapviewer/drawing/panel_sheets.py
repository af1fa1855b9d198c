"""The ways in which panels share a picture with heading and legend."""

from __future__ import annotations

from collections.abc import Iterator

from geodata.map.label_placement import Box
from mapviewer.drawing.legend_box import LegendBox, lay_out_legend, lay_out_strip
from mapviewer.drawing.placing.heading import Heading
from mapviewer.drawing.placing.panel_grids import Grid, full_grid, sparing_grid
from mapviewer.scene.scene import Scene

GAP_PX, PAD_PX = 8.0, 14.0

Sheet = tuple[Grid, LegendBox | None, tuple[float, float]]


def sheets_of(scene: Scene, heading: Heading | None, room: Box, wanted: LegendBox | None) -> Iterator[Sheet]:
    """The ways to share a picture among panels, heading and legend: the grid, the legend and where that stands."""
    gap, (left, top, right, bottom) = scene.px(GAP_PX), room
    begins, far = (heading.box[3] + gap, heading.box[0] + heading.width_px) if heading is not None else (top, left)
    if wanted is None:
        yield full_grid(scene, (left, begins, right, bottom)), None, (0.0, 0.0)
        return
    beside, under = lay_out_strip(scene, right - far - gap), lay_out_strip(scene, right - left)
    if beside is not None:
        lower = (left, max(begins, top + beside.height_px + gap), right, bottom)
        yield full_grid(scene, lower), beside, (right - beside.width_px, top)
    if under is not None:
        yield full_grid(scene, (left, begins + under.height_px + gap, right, bottom)), under, (left, begins)
    column = lay_out_legend(scene, wanted.width_px, bottom - top, brief=True)
    if column is not None and far < right - column.width_px - gap:
        free = (left, begins, right - column.width_px - gap, bottom)
        yield full_grid(scene, free), column, (right - column.width_px, top)
    grid = sparing_grid(scene, (left, begins, right, bottom))
    if grid is not None and grid.spared is not None:
        a, b, c, d = grid.spared
        yield grid, lay_out_legend(scene, c - a, d - b, c - a, brief=True), (a, b)
    yield full_grid(scene, (left, begins + wanted.height_px + gap, right, bottom)), wanted, (left, begins)
