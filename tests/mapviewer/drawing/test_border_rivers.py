"""A river that is a border is seen beside the border, however wide that is."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtGui import QColor, QImage, QPainter

from geodata.story_format.story_loader import open_story
from geodata.view.camera import Camera
from geodata.world.world import World
from mapviewer.drawing.ground.rivers import draw_rivers
from mapviewer.scene.ground import draw_lines
from mapviewer.scene.scene import Look, scene_of

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.mark.parametrize("least_px", [0.0, 4.0])
def test_the_river_is_seen_beside_the_border(least_px: float) -> None:
    world = World(open_story("caucasus"))
    view = replace(world.story.view, camera=Camera(45.6, 39.0, 160, 90), layers=())
    image = QImage(640, 360, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    scene = scene_of(world, view, (640, 360), Look(minimum_border_px=least_px))
    painter = QPainter(image)
    draw_rivers(painter, scene)
    draw_lines(painter, scene)
    painter.end()
    river = QColor(scene.palette.land.river)
    seen = sum(image.pixelColor(x, y) == river for x in range(640) for y in range(360))
    assert seen > 100
