"""Disputed ground in a shared page: its outlines and lines, and how each viewpoint draws them from which day on."""

from __future__ import annotations

import datetime as dt
from typing import Any

from geodata.map.shapes import Shape
from geodata.view.view import Viewpoint
from geodata.world.viewpoints import Border, disputed_ground, line_style, looks
from geodata.world.world import World
from mapviewer.drawing.legend import (
    DASHED_BORDERS,
    HATCHED_BY_STATE,
    HATCHED_GROUND,
    NOT_SETTLED,
    ORDER_OF_NAMES,
    SHORT,
    SIGNS,
)
from mapviewer.drawing.legend_signs import sign_in
from mapviewer.export.web.web_base import FINE_M, label_of, names_in_page, rings_of
from mapviewer.export.web.web_legend import past_of
from mapviewer.export.web.web_styles import StyleTable, swatch_image
from mapviewer.session.viewpoint_titles import units_of, viewpoint_titles
from mapviewer.ui.palette import palette
from mapviewer.ui.translate import tr

SAID = (DASHED_BORDERS, HATCHED_GROUND, ORDER_OF_NAMES, NOT_SETTLED, HATCHED_BY_STATE)  # in a page by number
STYLES = (Border.ABSENT, Border.SOLID, Border.DASHED)  # in a page by number
PLAIN, FOCUS, GROUND = 0, 1, 2  # the colour of an area: its state's, that of the story's own states, that of others


def disputed_of(world: World, swatches: StyleTable) -> dict[str, Any]:
    """Areas, lines, titles of the viewpoints, and for each of them rows of a day and what is drawn from it on."""
    units = {unit.id: unit for unit in units_of(world) if unit.drawn}
    areas = [area for area in world.disputed_areas if area.id in units]
    lines = list(world.disputed_lines)
    return {
        "areas": [
            {
                "names": names_in_page(world.story, units[area.id].names),
                "label_at": label_of(area),
                "width": round(area.bounds[2] - area.bounds[0]),
                "rings": rings_of(area, FINE_M),
            }
            for area in areas
        ],
        "lines": [
            {"focus": world.is_own_border(line), "past": past_of(line), "rings": rings_of(line, FINE_M)}
            for line in lines
        ],
        "titles": viewpoint_titles(world),
        "words": [[tr("Legend", SHORT[words]), swatches.add(_sign(world, words))] for words in SAID],
        "viewpoints": {code: _over_time(world, areas, lines, code) for code in viewpoint_titles(world)},
    }


def _sign(world: World, words: str) -> str:
    return swatch_image(sign_in(SIGNS[words][0], palette(world.story.view.theme)))


def _over_time(world: World, areas: list[Shape], lines: list[Shape], viewpoint: str) -> list[list[Any]]:
    rows: list[list[Any]] = []
    for day in _days():
        drawn: dict[str, Any] = {"areas": [_area(world, area, viewpoint, day) for area in areas]}
        drawn["lines"] = [STYLES.index(line_style(line, viewpoint, day)) for line in lines]
        if not rows or rows[-1][1] != drawn:
            rows.append([day.isoformat() if rows else "", drawn])
    return rows


def _area(world: World, area: Shape, viewpoint: str, day: dt.date) -> list[int]:
    """Its colour, whether it is hatched (2: by what the state says whose map it is), and whether it has a name."""
    unit, look = disputed_ground().units[area.id], looks(viewpoint, day)[area.id]
    colours = [code in world.own_states for code in (look.owner, unit.host)]
    is_state = world.base.by_id("country", look.owner) is not None
    differs = look.owner != unit.host and colours[0] != colours[1] and (is_state or not look.hatched)
    colour = (FOCUS if colours[0] else GROUND) if differs else PLAIN
    hatched = int(look.hatched) * (2 if look.stated and viewpoint not in tuple(Viewpoint) else 1)
    return [colour, hatched, int(look.hatched or look.dashed or look.owner != unit.host)]


def _days() -> list[dt.date]:
    """Every day on which something begins or ends, after the beginning of all."""
    units = disputed_ground().units.values()
    spans = [row.span for unit in units for row in (unit.formal, *unit.control)]
    spans += [row.span for unit in units for row in unit.positions]
    return [dt.date.min, *sorted({day for span in spans for day in (span.start, span.end) if day is not None})]
