"""Names that an author places by hand stand there, in every format; those left out are on no map."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication

from geodata import open_story
from geodata.view.hand_names import HandName
from geodata.view.view import View
from geodata.world.world import World
from mapviewer.drawing.draw import draw_furniture, labels_of
from mapviewer.drawing.picture_parts import Furniture, parts_of
from mapviewer.labels.country_mask import grounds_of
from mapviewer.labels.label_engine import Layout, ink_of
from mapviewer.presenting.class_sizes import look_for
from mapviewer.scene.scene import Scene

SIZES = [(1920, 1080), (1024, 768)]


@pytest.fixture(scope="module")
def world(qapp: QApplication) -> World:
    return World(open_story("sahel"))


def laid_out(world: World, view: View, size: tuple[int, int]) -> tuple[Scene, Layout]:
    part = parts_of(world, view, size, look_for(size[1]), "", Furniture())[0]
    image = QImage(*size, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    boxes = draw_furniture(painter, part)
    painter.end()
    return part.scene, labels_of(part.scene, boxes)


def by_hand(world: World, step: str, name: str, at: tuple[float, float] | None) -> View:
    return replace(world.story.step(step).view, panels=(), hand_names=(HandName(name, at),))


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize(("name", "at"), [("country:ner", (9.4, 18.6)), ("place:g2440485", (4.3, 15.2))])
def test_a_name_stands_where_its_author_put_it(
    world: World, size: tuple[int, int], name: str, at: tuple[float, float]
) -> None:
    scene, layout = laid_out(world, by_hand(world, "coups", name, at), size)
    box = layout.box_of(scene, name)
    assert box is not None
    x, y = scene.frame.to_px(*world.projection.project(*at))
    assert box[0] <= x <= box[2]
    assert box[1] <= y <= box[3]


def test_a_towns_name_placed_across_a_border_gives_way_to_it(world: World) -> None:
    """Seen: a town's name with its date, placed by hand, lay on the next state's ground."""
    scene, layout = laid_out(world, by_hand(world, "coups", "place:g2440485", (3.6, 12.6)), SIZES[0])
    item = next(item for item in layout.placed if item.label.id == "place:g2440485")
    x, y = scene.frame.to_px(*item.label.anchor_m)
    grounds, left, top = grounds_of(scene), x + item.dx_px, y + item.dy_px
    for a, b, c, d in ink_of(item.label, item.dx_px):
        assert grounds.holds_only((left + a, top + b, left + c, top + d), (grounds.at(x, y),))


def test_a_name_far_from_its_dot_has_a_line_to_it(world: World) -> None:
    _, layout = laid_out(world, by_hand(world, "coups", "place:g2440485", (6.5, 16.6)), SIZES[0])
    item = next(item for item in layout.placed if item.label.id == "place:g2440485")
    assert item.label.led_m == item.label.anchor_m


def test_a_small_place_is_named_where_its_author_wants_it(world: World) -> None:
    view = world.story.step("coups").view
    scene, layout = laid_out(world, replace(view, hand_names=()), SIZES[0])
    left_out = next(
        place
        for place in world.base.places
        if place.properties.get("rank") == 5 and scene.sees(place)
        and layout.box_of(scene, f"place:{place.id}") is None
        and scene.frame.width_px * 0.4 < scene.frame.to_px(*place.bounds[:2])[0] < scene.frame.width_px * 0.6
    )  # fmt: skip
    scene, layout = laid_out(world, by_hand(world, "coups", f"place:{left_out.id}", None), SIZES[0])
    assert layout.box_of(scene, f"place:{left_out.id}") is not None


def test_a_name_that_is_left_out_stands_nowhere(world: World) -> None:
    view = world.story.step("coups").view
    scene, layout = laid_out(world, view, SIZES[0])
    assert layout.box_of(scene, "country:mrt") is not None
    scene, layout = laid_out(world, replace(view, hidden_names=("country:mrt",)), SIZES[0])
    assert layout.box_of(scene, "country:mrt") is None
