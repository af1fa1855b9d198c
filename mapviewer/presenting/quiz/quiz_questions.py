"""Quiz logic: what can be asked about in a view, and how far off a click is."""

from __future__ import annotations

import math
import random
from dataclasses import dataclass

from geodata.map.names import display_name
from geodata.map.shapes import Shape
from geodata.story.entities import shape_names
from geodata.story.story import Story
from geodata.view.camera import Bounds
from geodata.view.view import View
from geodata.world.validity import rows_in_view
from geodata.world.world import World
from mapviewer.ui.words.numbers import kilometres_text

MOST_PLACES = 12  # in a picture, the best known ones
ENOUGH = 4  # places that the story speaks of, for a quiz of its own
SMALLEST_SHARE = 0.06  # of the picture: a country must be so wide to be asked for
LARGEST_SHARE = 0.4  # of the picture: one that fills it cannot be missed, and the question would lie on it
FORGIVING_SHARE, FORGIVING_M = 0.05, 12_000.0  # of the picture's height; and never less
WINDS = ("east", "north-east", "north", "north-west", "west", "south-west", "south", "south-east")


@dataclass(frozen=True)
class Question:
    """Something to be found: where it is in metres of the plane, and its country's shape for a country."""

    id: str
    name: str
    x_m: float
    y_m: float
    area: Shape | None = None


@dataclass(frozen=True)
class Verdict:
    """How a click was: right within the forgiving radius, else how far off and to which side."""

    right: bool
    distance_m: float
    wind: str


def questions(world: World, view: View, bounds: Bounds, seed: int | None = None) -> tuple[Question, ...]:
    """Return the possible questions inside *bounds* in random order: countries, places, points of the story.

    Where the story speaks of enough of them, no others are asked for.
    """
    x0, y0, x1, y1 = bounds
    found = [*_countries(world, view, bounds), *_places(world, view, bounds), *_points(world, view)]
    inside = [question for question in found if x0 < question.x_m < x1 and y0 < question.y_m < y1]
    named: dict[str, Question] = {}
    for question in inside:
        named.setdefault(question.name, question)
    words = _own_words(world.story)
    told = [question for question in named.values() if _is_told(world, question, words)]
    order = told if len(told) >= ENOUGH else list(named.values())
    random.Random(seed).shuffle(order)
    return tuple(order)


def _is_told(world: World, question: Question, words: str) -> bool:
    """Whether the article links a place, or the story's own *words* name it in one of its forms."""
    own = any(part.strip() in words for part in question.name.split(" / "))
    return question.id in world.story.links_to or question.id in world.story.features or own


def _own_words(story: Story) -> str:
    """What the story says besides its article: its steps, and the names of what it puts on the map."""
    return "\n".join((*(step.text for step in story.steps), *(row.name for row in story.features.values())))


def _countries(world: World, view: View, bounds: Bounds) -> list[Question]:
    width_m = bounds[2] - bounds[0]
    shapes = [shape for shape in world.own_countries if "label" in shape.properties]
    large = [shape for shape in shapes if shape.bounds[2] - shape.bounds[0] > SMALLEST_SHARE * width_m]
    asked = [shape for shape in large if _share_of(shape.bounds, bounds) < LARGEST_SHARE]
    return [
        Question(f"country:{shape.id}", display_name(shape_names(shape), view.names, view.date), *_label(shape), shape)
        for shape in asked
    ]


def _share_of(box: Bounds, picture: Bounds) -> float:
    """How much of a picture a box fills."""
    wide = max(min(box[2], picture[2]) - max(box[0], picture[0]), 0.0)
    high = max(min(box[3], picture[3]) - max(box[1], picture[1]), 0.0)
    return wide * high / ((picture[2] - picture[0]) * (picture[3] - picture[1]))


def _label(shape: Shape) -> tuple[float, float]:
    x, y = shape.properties["label"][:2]
    return float(x), float(y)


def _places(world: World, view: View, bounds: Bounds) -> list[Question]:
    """Return the best-known places of a picture, those in the article first."""
    x0, y0, x1, y1 = bounds
    inside = [shape for shape in world.base.places if x0 < shape.bounds[0] < x1 and y0 < shape.bounds[1] < y1]
    inside.sort(key=lambda shape: (f"place:{shape.id}" not in world.story.links_to, *_fame(shape)))
    return [
        Question(
            f"place:{shape.id}",
            display_name(shape_names(shape), view.names, view.date),
            shape.bounds[0],
            shape.bounds[1],
        )
        for shape in inside[:MOST_PLACES]
    ]


def _fame(shape: Shape) -> tuple[int, float]:
    return int(shape.properties.get("rank", 6)), -float(shape.properties.get("population") or 0)


def _points(world: World, view: View) -> list[Question]:
    layers = [world.story.layers[state.id] for state in view.layers if state.visible and state.id in world.story.layers]
    return [
        Question(row.id, display_name(row.names, view.names, view.date), *world.by_id[row.id].bounds[:2])
        for layer in layers
        if layer.holds_places
        for row in rows_in_view(layer, view)
        if row.id in world.by_id
    ]


def judge(question: Question, x_m: float, y_m: float, picture_height_m: float) -> Verdict:
    """How near a click is, forgivingly; anywhere in a country is right."""
    distance = math.hypot(x_m - question.x_m, y_m - question.y_m)
    if question.area is not None:
        distance = _distance_to(question.area, x_m, y_m)
    radius = max(FORGIVING_SHARE * picture_height_m, FORGIVING_M)
    return Verdict(distance <= radius, distance, wind_of(x_m - question.x_m, y_m - question.y_m))


def _distance_to(shape: Shape, x_m: float, y_m: float) -> float:
    import shapely  # late: start-up time

    from geodata.world.hit_test import geometry_of

    return float(geometry_of(shape).distance(shapely.Point(x_m, y_m)))


def wind_of(dx: float, dy: float) -> str:
    """The direction of a way, in the eight winds.

    >>> wind_of(1, 1), wind_of(0, -5)
    ('north-east', 'south')
    """
    return WINDS[round(math.degrees(math.atan2(dy, dx)) / 45) % 8]


def kilometres(distance_m: float) -> str:
    """A distance as a teacher says it."""
    km = distance_m / 1000
    step = 1 if km < 20 else 5 if km < 100 else 10
    return kilometres_text(round(km / step) * step)
