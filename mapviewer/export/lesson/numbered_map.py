"""A blank map with numbers where the story's places are, and the names that belong to them."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QRectF
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
        for place, box in zip(places, name_boxes(places, look, size_px), strict=True):
            write(painter, place.name, _lettering(look), box.x(), box.y())
    return places


def name_boxes(places: tuple[NumberedPlace, ...], look: Look, room: tuple[float, float]) -> tuple[QRectF, ...]:
    """Where each place's name is written at its number: whole, and as far as possible off other numbers and names."""
    radius, style = DISC_PX * look.unit, _lettering(look)
    discs = [QRectF(place.x_px - radius, place.y_px - radius, 2 * radius, 2 * radius) for place in places]
    taken: list[QRectF] = []
    for place, disc in zip(places, discs, strict=True):
        others = [other for other in discs if other is not disc] + taken
        spots = _spots(disc, measure(place.name, style), radius)
        taken.append(min(spots, key=lambda spot: _cost(spot, others, room)))
    return tuple(taken)


def _lettering(look: Look) -> Lettering:
    radius = DISC_PX * look.unit
    return Lettering(radius * 1.25, INK, PAPER, bold=True, halo_px=radius * 0.25)


def _spots(disc: QRectF, size: tuple[float, float], radius: float) -> Iterator[QRectF]:
    """Where a name can stand at its number: beside it, above or below, the best first."""
    wide, high = size
    middle, gap = disc.center(), 0.4 * radius
    right, left = disc.right() + gap, disc.left() - gap - wide
    above, below = disc.top() - high, disc.bottom()
    for x, y in (
        (right, middle.y() - high / 2), (left, middle.y() - high / 2),
        (middle.x() - wide / 2, below), (middle.x() - wide / 2, above),
        (right, below - radius), (right, above + radius), (left, below - radius), (left, above + radius),
    ):  # fmt: skip
        yield QRectF(x, y, wide, high)


def _cost(spot: QRectF, others: list[QRectF], room: tuple[float, float]) -> float:
    """How much of a name would be cut off, or lie on other numbers and names."""
    inside = spot.intersected(QRectF(0.0, 0.0, *room))
    cut = spot.width() * spot.height() - inside.width() * inside.height()
    covered = (spot.intersected(other) for other in others)
    return cut + sum(shared.width() * shared.height() for shared in covered)


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
