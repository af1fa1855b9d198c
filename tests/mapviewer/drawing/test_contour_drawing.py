from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtGui import QImage, QPainter
from pytestqt.qtbot import QtBot

from geodata.story_format.story_loader import open_story
from geodata.view.camera import Camera
from geodata.view.projection import projection_for
from geodata.view.view import LayerState, Theme
from geodata.world.world import World
from mapviewer.drawing.ground.contour_drawing import _kept, contours_to_make, draw_contours
from mapviewer.drawing.ground.map_drawing import draw_under
from mapviewer.drawing.ground.relief_drawing import make_relief_ready
from mapviewer.scene.scene import Scene, scene_of

# The valleys of the Lesser Caucasus, and the steppe of Mil, which is even.
MOUNTAINS, STEPPE = (46.1, 39.6), (47.9, 39.9)
SIZE = (500, 400)


def scene_at(lonlat: tuple[float, float], metres_per_px: float, *, relief: bool = True, crs: str = "") -> Scene:
    world = World(open_story("caucasus"))
    world = world.in_projection(projection_for(crs)) if crs else world
    camera = Camera(*lonlat, SIZE[0] * metres_per_px / 1000, SIZE[1] * metres_per_px / 1000)
    states = (LayerState("base-relief", visible=relief), LayerState("base-rivers", visible=False))
    return scene_of(world, replace(world.story.view, camera=camera, layers=states, theme=Theme.LIGHT), SIZE)


def sharp_share(scene: Scene) -> float:
    """The share of pixels that differ from the next but one by what only a line or an edge makes."""
    image = QImage(*SIZE, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    draw_under(painter, scene)
    painter.end()
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    rows = np.frombuffer(grey.constBits(), np.uint8).reshape(SIZE[1], grey.bytesPerLine())[:, : SIZE[0]].astype(int)
    return float((np.abs(rows[:, 2:] - rows[:, :-2]) > 6).mean())


def test_near_mountains_are_told_by_lines_and_even_ground_has_none(qtbot: QtBot) -> None:
    mountains, steppe = (sharp_share(scene_at(place, 110)) for place in (MOUNTAINS, STEPPE))
    assert mountains > 0.08
    assert steppe < mountains / 8


def test_the_switch_of_the_relief_is_that_of_its_lines(qtbot: QtBot) -> None:
    assert sharp_share(scene_at(MOUNTAINS, 110, relief=False)) < sharp_share(scene_at(MOUNTAINS, 110)) / 2


@pytest.mark.parametrize("scene", [
    lambda: scene_at(MOUNTAINS, 1200),  # where shading says more
    lambda: scene_at((2.0, 17.0), 110),  # where no heights are bundled
    lambda: scene_at(MOUNTAINS, 110, crs="EPSG:3857"),  # heights lie in one plane
])  # fmt: skip
def test_elsewhere_nothing_is_made(qtbot: QtBot, scene: Callable[[], Scene]) -> None:
    assert list(contours_to_make(scene())) == []


def test_what_was_made_ready_is_not_made_again_when_it_is_drawn(qtbot: QtBot) -> None:
    _kept.clear()
    scene = scene_at(MOUNTAINS, 110)
    assert not make_relief_ready(scene)
    while not make_relief_ready(scene, 5.0):
        pass
    made = dict(_kept)
    image = QImage(*SIZE, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    draw_contours(painter, scene)
    painter.end()
    assert made
    assert {key: id(tile) for key, tile in _kept.items()} == {key: id(tile) for key, tile in made.items()}
