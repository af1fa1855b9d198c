"""Bands of states: narrower in small ones, and none where a picture of tinted states doesn't speak of the state."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtGui import QColor, QImage, QPainter

from geodata import open_story
from geodata.view.camera import Camera
from geodata.view.view import LayerState, View
from geodata.world.world import World
from mapviewer.drawing.ground.map_drawing import draw_base
from mapviewer.scene.scene import Look, Scene, scene_of

SIZE = (1200, 800)
pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture(scope="module")
def world() -> World:
    return World(open_story("caucasus"))


def plain(view: View) -> View:
    """Ground alone, without the relief, which shades its colours."""
    return replace(view, layers=shown(view, "base-countries"), selection="")


def shown(view: View, *ids: str) -> tuple[LayerState, ...]:
    return tuple(replace(state, visible=state.id in ids) for state in view.layers)


def picture(scene: Scene) -> QImage:
    image = QImage(*SIZE, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    draw_base(painter, scene)
    painter.end()
    return image


def share_of_tint(world: World, code: str, camera: Camera) -> float:
    """How much of a state's ground in a picture has nothing but its tint."""
    scene = scene_of(world, replace(plain(world.story.view), camera=camera), SIZE, Look(minimum_text_px=14.0))
    image, shape = picture(scene), world.base.by_id("country", code)
    assert shape is not None
    tint = QColor(scene.palette.land.tints[world.tints[code]]).rgb()
    (x0, y1), (x1, y0) = scene.frame.to_px(*shape.bounds[:2]), scene.frame.to_px(*shape.bounds[2:])
    box = [(x, y) for x in range(int(x0), int(x1)) for y in range(int(y0), int(y1))]
    return sum(image.pixel(x, y) == tint for x, y in box) / len(box)


def test_a_small_state_is_not_all_band(world: World) -> None:
    near = share_of_tint(world, "arm", Camera(45.0, 40.3, 600, 400))
    far = share_of_tint(world, "arm", Camera(45.0, 40.3, 4800, 3200))
    assert near > 0.2, (near, far)
    assert far > 0.5 * near  # of so few pixels a band as wide as ever would leave nothing


def test_a_state_that_a_picture_of_tints_leaves_out_is_drawn_as_a_neighbour(world: World) -> None:
    view = next(s.view for s in world.story.steps if any(e.startswith("country:") for e in s.view.only))
    left = next(code for code in sorted(world.own_states) if f"country:{code}" not in view.only)
    shape, ground = world.base.by_id("country", left), shown(view, "base-countries", "standing")
    assert shape is not None
    scene = scene_of(world, replace(view, layers=ground, insets=()), SIZE)
    told = scene_of(world, replace(view, layers=ground, insets=(), only=()), SIZE)
    x, y = (round(value) for value in scene.frame.to_px(*shape.properties["label"]))
    assert QColor(picture(scene).pixel(x, y)).name() == QColor(scene.palette.ground).name()
    assert QColor(picture(told).pixel(x, y)).name() != QColor(scene.palette.ground).name()
