from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtGui import QImage, QPainter
from pytestqt.qtbot import QtBot

from geodata import Theme, open_story
from geodata.view.camera import pan, zoom_about
from geodata.view.view import View
from geodata.world.world import World
from mapviewer.canvas.frame_cache import draw_sliding
from mapviewer.canvas.scroll_blit import SlidingGround
from mapviewer.drawing.draw import draw_base
from mapviewer.drawing.scene import Look, Scene, scene_of

SIZE = (320, 240)


def painted(scene: Scene, ground: SlidingGround | None, key: str = "same") -> np.ndarray:
    ratio = scene.look.device_ratio
    image = QImage(round(SIZE[0] * ratio), round(SIZE[1] * ratio), QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    painter = QPainter(image)
    if ground is None:
        draw_base(painter, scene)
    else:
        ground.paint(painter, scene, key)
    painter.end()
    return pixels(image)


def pixels(image: QImage) -> np.ndarray:
    return np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), -1, 4)[..., :3].copy()


@pytest.fixture(scope="module")
def shown() -> tuple[World, View]:
    story = open_story()
    (view,) = (step.view for step in story.steps if step.id == "control-1994-2020")
    return World(story), view


@pytest.mark.parametrize("ratio", [1.0, 2.0])
def test_a_slid_picture_is_the_one_that_would_be_drawn(qtbot: QtBot, shown: tuple[World, View], ratio: float) -> None:
    world, view = shown
    ground, look = SlidingGround(), Look(device_ratio=ratio, quick=True)
    camera = view.camera
    painted(scene_of(world, view, SIZE, look), ground)
    for dx, dy in ((7, 0), (0, -11), (-23, 5), (4, 40), (-160, -150)):
        frame = scene_of(world, view, SIZE, look).frame
        camera = pan(camera, frame, world.projection, dx, dy)
        view = replace(view, camera=camera)
        scene = scene_of(world, view, SIZE, look)
        slid, drawn = painted(scene, ground), painted(scene, None)
        wrong = (np.abs(slid.astype(int) - drawn).max(axis=2) > 12).mean()
        assert wrong < 0.002, (dx, dy)


@pytest.mark.parametrize("step_id", ["control-1994-2020", "september-2023", "to-nakhichevan"])
@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0])
def test_layers_and_marks_slide_with_the_ground(qtbot: QtBot, step_id: str, ratio: float) -> None:
    story = open_story()
    world, look = World(story), Look(device_ratio=ratio, quick=True)
    view = next(step.view for step in story.steps if step.id == step_id)
    ground = SlidingGround(draw_sliding)
    ground.rest(scene_of(world, view, SIZE, look))
    painted(scene_of(world, view, SIZE, look), ground)
    x = y = 0
    for dx, dy in ((8, 0), (0, -12), (-24, 6), (40, 30), (-60, -50)):
        frame = scene_of(world, view, SIZE, look).frame
        view = replace(view, camera=pan(view.camera, frame, world.projection, dx, dy))
        x, y = x + dx, y + dy
        scene = scene_of(world, view, SIZE, look)
        slid = painted(scene, ground)
        image = QImage(round(SIZE[0] * ratio), round(SIZE[1] * ratio), QImage.Format.Format_RGB32)
        image.setDevicePixelRatio(ratio)
        painter = QPainter(image)
        draw_sliding(painter, replace(scene, slid_px=(x, y)))  # patterns keep to the ground
        painter.end()
        wrong = (np.abs(slid.astype(int) - pixels(image)).max(axis=2) > 24).mean()
        assert wrong < 0.002, (dx, dy)


def test_another_scale_is_drawn_anew(qtbot: QtBot, shown: tuple[World, View]) -> None:
    world, view = shown
    ground, look = SlidingGround(), Look(quick=True)
    before = scene_of(world, view, SIZE, look)
    painted(before, ground)
    nearer = zoom_about(view.camera, before.frame, world.projection, 1.3, (100, 100))
    scene = scene_of(world, replace(view, camera=nearer), SIZE, look)
    assert (painted(scene, ground) == painted(scene, None)).all()


def test_what_the_ground_depends_on_draws_it_anew(qtbot: QtBot, shown: tuple[World, View]) -> None:
    world, view = shown
    ground, look = SlidingGround(), Look(quick=True)
    bright = scene_of(world, view, SIZE, look)
    dark = scene_of(world, replace(view, theme=Theme.DARK), SIZE, look)
    painted(bright, ground, "bright")
    assert (painted(dark, ground, "dark") == painted(dark, None)).all()
