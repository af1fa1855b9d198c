"""A blank map with numbers where the story's places are, and the names that belong to them."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtGui import QPainter

from geodata.map.names import display_name
from geodata.story.entities import shape_names
from geodata.view.view import View
from geodata.world.world import World
from mapviewer.drawing.callouts import draw_number
from mapviewer.drawing.outline_map import blank_part, draw_blank, town_spots
from mapviewer.labels.text_halo import Lettering, measure, write
from mapviewer.scene.scene import Look, Scene

MOST_STATES, MOST_TOWNS = 8, 8
DISC_PX, APART, EDGE = 13.0, 2.3, 26.0  # a disc's radius, and how many radii lie between two
SMALLEST_STATE = 0.05  # of the picture's width
INK, PAPER = "#111111", "#ffffff"


@dataclass(frozen=True)
class NumberedPlace:
    """A place to be named, with the middle of its number in pixels."""

    id: str
    name: str
    x_px: float
    y_px: float


def numbered_places(world: World, view: View, size_px: tuple[float, float], look: Look) -> tuple[NumberedPlace, ...]:
    """The states and towns of a picture that pupils are to name: those that the article speaks of come first."""
    scene = blank_part(world, view, size_px, look).scene
    found: list[NumberedPlace] = []
    for limit, candidates in ((MOST_STATES, _states(scene)), (MOST_STATES + MOST_TOWNS, _towns(scene))):
        ordered = sorted(candidates, key=lambda place: place.id not in world.story.links_to)
        for place in ordered:
            if len(found) < limit and _is_free(scene, place, found):
                found.append(place)
    return tuple(sorted(found, key=lambda place: (round(place.y_px / 90), place.x_px)))


def draw_numbered(
    painter: QPainter, world: World, view: View, size_px: tuple[float, float], look: Look, *, solved: bool = False
) -> tuple[NumberedPlace, ...]:
    """Paint the blank map with its numbers; with the names beside them where it is *solved*. Returns the places."""
    places = numbered_places(world, view, size_px, look)
    draw_blank(painter, world, view, size_px, look=look)
    radius = DISC_PX * look.unit
    for number, place in enumerate(places, 1):
        draw_number(painter, number, (place.x_px, place.y_px), radius, INK, PAPER)
    if solved:
        _write_names(painter, places, radius)
    return places


def _write_names(painter: QPainter, places: tuple[NumberedPlace, ...], radius: float) -> None:
    style = Lettering(radius * 1.25, INK, PAPER, bold=True, halo_px=radius * 0.25)
    for place in places:
        write(painter, place.name, style, place.x_px + 1.4 * radius, place.y_px - measure(place.name, style)[1] / 2)


def _states(scene: Scene) -> Iterator[NumberedPlace]:
    for shape in scene.world.base.countries:
        if "label" not in shape.properties or not scene.sees(shape):
            continue
        wide = (shape.bounds[2] - shape.bounds[0]) / scene.frame.metres_per_px
        if wide > SMALLEST_STATE * scene.frame.width_px:
            x_m, y_m = (float(value) for value in shape.properties["label"][:2])
            name = display_name(shape_names(shape), scene.view.names, scene.view.date)
            yield NumberedPlace(f"country:{shape.id}", name, *scene.frame.to_px(x_m, y_m))


def _towns(scene: Scene) -> Iterator[NumberedPlace]:
    aside = 1.3 * DISC_PX * scene.look.unit
    for label, x, y in town_spots(scene):
        target = scene.world.target(label.id)
        if target is not None and target.shape is not None:
            name = display_name(shape_names(target.shape), scene.view.names, scene.view.date)
            yield NumberedPlace(label.id, name, x + aside, y - aside * 0.6)


def _is_free(scene: Scene, place: NumberedPlace, found: list[NumberedPlace]) -> bool:
    edge, apart = EDGE * scene.look.unit, APART * DISC_PX * scene.look.unit
    inside = edge < place.x_px < scene.frame.width_px - edge and edge < place.y_px < scene.frame.height_px - 2 * edge
    return inside and all(math.dist((place.x_px, place.y_px), (other.x_px, other.y_px)) > apart for other in found)
