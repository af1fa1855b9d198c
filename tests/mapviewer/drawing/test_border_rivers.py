"""A river that is a border is seen beside the border, however wide that is."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtGui import QColor, QImage, QPainter

from geodata.story_format.story_loader import open_story
from geodata.view.camera import Camera
from geodata.world.world import World
from mapviewer.drawing.ground.rivers import draw_border_rivers, draw_rivers
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


def test_over_the_border_there_is_more_water_than_line() -> None:
    """Before a class a border's stroke is wide: over a river it is a fine line in a band of water."""
    world = World(open_story("caucasus"))
    view = replace(world.story.view, camera=Camera(45.6, 39.0, 160, 90), layers=())
    scene = scene_of(world, view, (640, 360), Look(minimum_border_px=4.0))
    counts, least = [], QColor(scene.palette.border).lightness() + 20
    for draw in (draw_lines, draw_border_rivers):
        image = QImage(640, 360, QImage.Format.Format_RGB32)
        image.fill(QColor("white"))
        painter = QPainter(image)
        draw_rivers(painter, scene)
        draw_lines(painter, scene)
        draw(painter, scene)
        painter.end()
        waters = QColor(scene.palette.water_line), QColor(scene.palette.land.river)
        pixels = [image.pixelColor(x, y) for x in range(640) for y in range(360)]
        lines = [pixel for pixel in pixels if pixel.lightness() < least and pixel.blue() <= pixel.red() + 12]
        counts.append((sum(pixel in waters for pixel in pixels), len(lines)))
    (before, dark_before), (water, dark) = counts
    assert water > 1.5 * before
    assert dark < 0.8 * dark_before
