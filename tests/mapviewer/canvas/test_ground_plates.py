from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtGui import QImage, QPainter
from pytestqt.qtbot import QtBot

from geodata import open_story
from geodata.view.camera import pan, zoom_about
from geodata.view.view import View
from geodata.world.world import World
from mapviewer.canvas.kept.ground_plates import GroundPlates
from mapviewer.drawing.ground.map_drawing import Coat, draw_base
from mapviewer.scene.scene import Look, Scene, scene_of

SIZE = (320, 240)


class Counted:
    """Draws the ground, and counts how often."""

    def __init__(self) -> None:
        self.count = 0

    def __call__(self, painter: QPainter, scene: Scene) -> None:
        self.count += 1
        draw_base(painter, scene)


def pixels(scene: Scene, plates: GroundPlates | None) -> np.ndarray:
    ratio = scene.look.device_ratio
    image = QImage(round(SIZE[0] * ratio), round(SIZE[1] * ratio), QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    painter = QPainter(image)
    if plates is None:
        draw_base(painter, scene)
    else:
        plates.compose(painter, scene, "same")
    painter.end()
    return np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), -1, 4)[..., :3].astype(int)


@pytest.fixture(scope="module")
def shown() -> tuple[World, View]:
    story = open_story()
    (view,) = (step.view for step in story.steps if step.id == "control-1994-2020")
    return World(story), view


def panned(world: World, view: View, dx: int, dy: int) -> View:
    return replace(view, camera=pan(view.camera, scene_of(world, view, SIZE).frame, world.projection, dx, dy))


def differing(one: np.ndarray, other: np.ndarray) -> float:
    return float((np.abs(one - other).max(axis=2) > 12).mean())


@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0])
def test_a_ground_put_together_piece_by_piece_is_the_one_that_would_be_drawn(
    qtbot: QtBot, shown: tuple[World, View], ratio: float
) -> None:
    world, view = shown
    plates, look = GroundPlates(), Look(device_ratio=ratio, on_screen=True)
    for dx, dy in ((0, 0), (16, 0), (-24, 8), (4, 40), (-160, -148)):
        view = panned(world, view, dx, dy)
        scene = scene_of(world, view, SIZE, look)
        while plates.work(scene, "same"):
            pass
        assert differing(pixels(scene, plates), pixels(scene, None)) < 0.004, (dx, dy)


def test_a_short_drag_draws_nothing_once_the_ground_around_is_there(qtbot: QtBot, shown: tuple[World, View]) -> None:
    world, view = shown
    counted, look = Counted(), Look(on_screen=True)
    plates = GroundPlates([Coat(counted)])
    scene = scene_of(world, view, SIZE, look)
    plates.finish(scene, "same")
    while plates.work_ahead(scene, "same"):
        pass
    before = counted.count
    for _ in range(10):
        view = panned(world, view, 20, -10)
        moved = scene_of(world, view, SIZE, replace(look, quick=True))
        pixels(moved, plates)
        assert plates.has(moved, "same")
    assert counted.count == before


def test_ground_that_a_move_uncovers_is_drawn_for_the_next_frames_too(qtbot: QtBot, shown: tuple[World, View]) -> None:
    world, view = shown
    counted, look = Counted(), Look(on_screen=True, quick=True)
    plates = GroundPlates([Coat(counted)])
    plates.finish(scene_of(world, view, SIZE, replace(look, quick=False)), "same")
    before = counted.count
    for _ in range(6):
        view = panned(world, view, 20, -10)
        pixels(scene_of(world, view, SIZE, look), plates)
    assert counted.count == before + 1
    plates.forget_rough()
    pixels(scene_of(world, view, SIZE, look), plates)
    assert counted.count == before + 2


def test_zooming_out_and_in_draws_nothing_either(qtbot: QtBot, shown: tuple[World, View]) -> None:
    world, view = shown
    counted, look = Counted(), Look(on_screen=True)
    plates = GroundPlates([Coat(counted)])
    scene = scene_of(world, view, SIZE, look)
    plates.finish(scene, "same")
    while plates.work_ahead(scene, "same"):
        pass
    before = counted.count
    for factor in (0.9, 0.7, 0.6, 1.5, 3.0):
        nearer = zoom_about(view.camera, scene.frame, world.projection, factor, (100, 100))
        pixels(scene_of(world, replace(view, camera=nearer), SIZE, look), plates)
    assert counted.count == before


def test_ground_of_another_key_is_drawn(qtbot: QtBot, shown: tuple[World, View]) -> None:
    world, view = shown
    plates = GroundPlates()
    scene = scene_of(world, view, SIZE, Look(on_screen=True))
    plates.finish(scene, "day")
    assert plates.has(scene, "day")
    assert not plates.has(scene, "night")


def test_ground_is_never_magnified_into_a_mosaic(qtbot: QtBot, shown: tuple[World, View]) -> None:
    world, view = shown
    counted = Counted()
    plates = GroundPlates([Coat(counted)])
    scene = scene_of(world, view, SIZE, Look(on_screen=True))
    plates.finish(scene, "day")
    before = counted.count
    for factor, is_drawn in ((3.5, False), (9.0, True)):
        camera = zoom_about(view.camera, scene.frame, world.projection, factor, (100, 100))
        near = scene_of(world, replace(view, camera=camera), SIZE, Look(on_screen=True, quick=True))
        image = QImage(*SIZE, QImage.Format.Format_RGB32)
        painter = QPainter(image)
        plates.compose(painter, near, "night", "day")
        painter.end()
        assert (counted.count > before) is is_drawn


def test_ground_that_a_move_shows_is_whole_after_a_few_turns(qtbot: QtBot, shown: tuple[World, View]) -> None:
    """Its first frame has sea and land alone; what is about to be seen is drawn before it is."""
    world, view = shown
    plates, look = GroundPlates(), Look(on_screen=True, quick=True)
    scene = scene_of(world, view, SIZE, look)
    first = pixels(scene, plates)
    assert plates.work_on_way(scene, "same")
    while plates.work_on_way(scene, "same"):
        pass
    whole = pixels(scene, plates)
    assert differing(whole, pixels(scene, None)) < differing(first, pixels(scene, None))
    there = scene_of(world, panned(world, view, 2 * SIZE[0], 0), SIZE, look)
    while plates.work_on_way(there, "same"):
        pass
    made = len(plates._rough.plates)
    pixels(there, plates)
    assert len(plates._rough.plates) == made
