"""What a shared page says of the views of its steps, as the program does, and of borders of the past on any day."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import replace
from itertools import groupby
from typing import Any

from geodata.map.shapes import Shape
from geodata.view.view import View
from geodata.world.unions import UnionLine, days_of_change, unions_on
from geodata.world.validity import BORDERS_SINCE
from geodata.world.world import World
from mapviewer.drawing.legend import (
    REFERENCE_BORDERS,
    REPUBLIC_BORDERS,
    SHORT,
    SIGNS,
    UNION_BORDER,
    legend_rows,
    of_union,
)
from mapviewer.drawing.legend_signs import sign_in
from mapviewer.export.web.web_styles import StyleTable, swatch_image
from mapviewer.labels.placing.event_towns import GAP_PX, MOST_RINGS, NEAR_PX, RING_PX, SYMBOL_PX
from mapviewer.layers.claims import RING_OF_GROUP
from mapviewer.layers.event import TOWN_PX
from mapviewer.layers.registry import kind_of
from mapviewer.scene.ground import BORDER_PX, REFERENCE, REFERENCE_DASHES
from mapviewer.scene.scene import scene_of
from mapviewer.scene.states.union_borders import INNER_PX, OUTER_PX, line_on
from mapviewer.ui.palette import Palette
from mapviewer.ui.translate import tr

VIEW_PX = (1000.0, 700.0)  # about the map of a page on a desk
AS_TODAY, INNER, OUTER, REFERENCE_ONLY = range(4)  # what a border is on a day, in a page by number
LINES = {UnionLine.INNER: INNER, UnionLine.OUTER: OUTER, None: REFERENCE_ONLY}
WORDS = {INNER: REPUBLIC_BORDERS, OUTER: UNION_BORDER, REFERENCE_ONLY: REFERENCE_BORDERS}


def rows_of_view(world: World, view: View, swatches: StyleTable) -> list[list[Any]]:
    """The program's legend of a view, but for its arrows: which of them are drawn the page alone knows."""
    scene = scene_of(world, view, VIEW_PX)
    layers = [layer for layer in scene.visible_layers if layer.shows_statements]
    left_out = {row.text for layer in layers for row in kind_of(layer).legend_rows(scene, layer)}
    left_out.update(size.text for layer in layers if (size := kind_of(layer).size_row(scene, layer)) is not None)
    left_out.add(tr("Legend", SHORT[RING_OF_GROUP]))  # which a page does not draw
    rows = (row for row in legend_rows(scene, brief=True) if row.text not in left_out)
    return [[row.text, -1 if row.swatch is None else swatches.add(swatch_image(row.swatch))] for row in rows]


def past_of(border: Shape) -> list[list[Any]]:
    """From which day on a border is what, in the past; nothing where it always was as it is drawn today."""
    found = [(day, LINES[line_on(border, day)]) for day in _days()] + [(BORDERS_SINCE, AS_TODAY)]
    firsts = [next(rows) for _, rows in groupby(found, key=lambda row: row[1])]
    return [["" if day == dt.date.min else day.isoformat(), what] for day, what in firsts]


def _days() -> Iterable[dt.date]:
    return [dt.date.min, *(day for day in days_of_change() if day < BORDERS_SINCE)]


def past_lines(colours: Palette) -> list[Any]:
    """How each of those borders is stroked, by its number; as today's are, a border itself knows."""
    pale = REFERENCE * BORDER_PX
    dashes = [round(part * pale, 2) for part in REFERENCE_DASHES]
    return [None, [colours.border, INNER_PX], [colours.focus_border, OUTER_PX], [colours.border, pale, 1, dashes]]


def past_rows(world: World, colours: Palette, swatches: StyleTable) -> list[list[Any]]:
    """From which day on the legend says what of each of those borders."""
    found: list[list[Any]] = []
    for day in _days():
        scene = scene_of(world, replace(world.story.view, date=max(day, dt.date(1, 1, 2))), VIEW_PX)
        kinds = [OUTER, INNER, REFERENCE_ONLY] if unions_on(day) else [REFERENCE_ONLY]
        rows = [
            [kind, of_union(scene, WORDS[kind]), swatches.add(swatch_image(sign_in(SIGNS[WORDS[kind]][0], colours)))]
            for kind in kinds
        ]
        if not found or found[-1][1] != rows:
            found.append(["" if day == dt.date.min else day.isoformat(), rows])
    return [*found, [BORDERS_SINCE.isoformat(), []]]


def ring_sizes() -> dict[str, float]:
    """How rings around towns are drawn, in pixels of the page."""
    return {"near": NEAR_PX, "symbol": SYMBOL_PX, "ring": RING_PX, "gap": GAP_PX, "most": MOST_RINGS, "town": TOWN_PX}
