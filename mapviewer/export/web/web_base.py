"""The ground of a shared page: countries, borders, water and places, in whole metres of the plane."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from geodata.map.names import Names, names_over_time
from geodata.map.shapes import Shape
from geodata.story.entities import party_name, shape_names
from geodata.story.story import Story
from geodata.view.camera import Bounds, frame, union_bounds
from geodata.world.dated_waters import is_there
from geodata.world.world import World
from mapviewer.export.web.web_legend import past_of
from mapviewer.ui.palette import palette

FINE_M, COARSE_M = 800.0, 7000.0
MARGIN_M = 900_000.0
PLACE_RANKS = 4
SMALLEST_LAKE_M = 8_000.0


def _ground(world: World) -> Bounds:
    """The ground that the story's views show, with some around it."""
    boxes = []
    for view in (world.story.view, *(step.view for step in world.story.steps)):
        boxes.append(frame(view.camera, world.projection, (1600, 1000)).bounds)
    x0, y0, x1, y1 = union_bounds(boxes)
    return x0 - MARGIN_M, y0 - MARGIN_M, x1 + MARGIN_M, y1 + MARGIN_M


def base_of(world: World) -> dict[str, Any]:
    """The base map under all that the story's views show, finer near the story's own states."""
    base, ground = world.base, _ground(world)
    own = world.own_bounds or (0.0, 0.0, 0.0, 0.0)
    return {
        "countries": [
            {
                "id": f"country:{shape.id}",
                "focus": shape.id in world.own_states,
                "tint": _tint_of(world, shape.id),
                "names": _shape_names(world.story, shape),
                "label_at": label_of(shape),
                "width": round(shape.bounds[2] - shape.bounds[0]),
                "rings": rings_of(shape, FINE_M if _meets(shape, own) else COARSE_M),
            }
            for shape in _within(base.countries, ground)
        ],
        "borders": [
            {"focus": world.is_own_border(shape), "past": past_of(shape), "rings": rings_of(shape, _scale(shape, own))}
            for shape in _within(base.borders, ground)
            if shape.id not in world.parted_borders
        ],
        "coast": [rings_of(shape, _scale(shape, own)) for shape in _within(base.coast, ground)],
        "water": [
            rings_of(shape, FINE_M * 2)
            for shape in _within(base.water, ground)
            if max(shape.bounds[2] - shape.bounds[0], shape.bounds[3] - shape.bounds[1]) > SMALLEST_LAKE_M
            and shape.properties.get("name")
            and is_there(shape, world.story.view.date)
        ],
        "places": [
            {
                "id": f"place:{shape.id}",
                "names": _shape_names(world.story, shape),
                "rank": int(shape.properties.get("rank", 6)),
                "capital": bool(shape.properties.get("capital")),
                "at": label_of(shape),
            }
            for shape in _within(base.places, ground)
            if int(shape.properties.get("rank", 6)) <= PLACE_RANKS
        ],
        "seats": {code: label_of(shape) for code, shape in world.far_seats.items()},
        "states": {code: party_name(world.story, base, code) for code in sorted(_codes(world.story))},
    }


def _codes(story: Story) -> set[str]:
    return {code for claim in story.claims for code in claim.parties}


def _shape_names(story: Story, shape: Shape) -> dict[str, Any]:
    return names_in_page(story, shape_names(shape))


def names_in_page(story: Story, names: Names) -> dict[str, Any]:
    """By style a name, or where it changes with time rows of the day from which one is used and the name."""
    rows = {style: names_over_time(names, style) for style in story.name_styles}
    return {style: row[0][1] if len(row) == 1 else [list(item) for item in row] for style, row in rows.items()}


def _meets(shape: Shape, box: Bounds) -> bool:
    a0, b0, a1, b1 = shape.bounds
    return a0 <= box[2] and a1 >= box[0] and b0 <= box[3] and b1 >= box[1]


def _scale(shape: Shape, own: Bounds) -> float:
    return FINE_M if _meets(shape, own) else COARSE_M


def _within(shapes: Iterable[Shape], ground: Bounds) -> list[Shape]:
    return [shape for shape in shapes if _meets(shape, ground)]


def label_of(shape: Shape | None) -> list[int]:
    """Return the label position of a shape; empty without a shape."""
    if shape is None:
        return []
    label = shape.properties.get("label")
    x0, y0, x1, y1 = shape.bounds
    return [round(float(value)) for value in (label or ((x0 + x1) / 2, (y0 + y1) / 2))]


def rings_of(shape: Shape, metres_per_px: float) -> list[list[int]]:
    """Each ring as its first vertex and then steps, in whole metres: short to write."""
    return [steps_of(ring) for ring in shape.level_for(metres_per_px).rings]


def steps_of(ring: Sequence[float]) -> list[int]:
    """A flat ring as differences.

    >>> steps_of([10.2, 5.0, 13.0, 9.0])
    [10, 5, 3, 4]
    """
    whole = [round(value) for value in ring]
    return whole[:2] + [whole[i] - whole[i - 2] for i in range(2, len(whole))]


def _tint_of(world: World, code: str) -> str:
    """The colour of the ground of one of the story's own states, "" for another's."""
    number = world.tints.get(code)
    return "" if number is None else palette(world.story.view.theme).land.tints[number]
