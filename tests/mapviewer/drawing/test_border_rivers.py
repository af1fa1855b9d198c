"""A river that is a border is seen beside the border, however wide that is."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QImage, QPainter

from geodata.story.story import Article, Story
from geodata.story_format.story_loader import open_story
from geodata.view.camera import Camera
from geodata.view.view import View
from geodata.view.view_projection import projection_of_ground
from geodata.world.world import World
from mapviewer.drawing.ground.rivers import draw_border_rivers, draw_rivers
from mapviewer.scene.ground import draw_lines, water_level, waters
from mapviewer.scene.painter_paths import path_of
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


# Tanganyika, Victoria, Titicaca
@pytest.mark.parametrize("place", [(29.6, -6.0, 900), (33.0, -1.0, 700), (-69.4, -15.9, 400)])
def test_a_border_river_ends_where_a_lake_begins(place: tuple[float, float, float]) -> None:
    """The source leads a river's course through its lakes: a thick line across open water is no river."""
    lon, lat, span_km = place
    view = View(Camera(lon, lat, span_km, 0.6 * span_km), dt.date(2025, 1, 1))
    story = Story("s", "S", Article(""), view, {}, projection=projection_of_ground(lat, lon, span_km))
    scene = scene_of(World(story).seen_by(view.camera), view, (1000, 600))
    lakes = [shape for shape in waters(scene) if shape.properties["kind"] == "lake" and scene.sees(shape)]
    water = max(lakes, key=lambda shape: shape.bounds[3] - shape.bounds[1])
    image = QImage(1000, 600, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    draw_border_rivers(painter, scene)
    painter.end()
    open_water, shore = path_of(water, water_level(scene, water)), 6.0 * scene.frame.metres_per_px
    whole = [QPointF(*scene.frame.to_plane(x + 0.5, y + 0.5)) for y in range(600) for x in range(1000)]
    drawn = [at for spot, at in enumerate(whole) if image.pixelColor(spot % 1000, spot // 1000).alpha() > 40]
    assert len([at for at in whole[::7] if open_water.contains(at)]) > 100
    afloat = [
        at
        for at in drawn
        if all(open_water.contains(at + QPointF(a, b)) for a in (-shore, 0, shore) for b in (-shore, 0, shore))
    ]
    assert afloat == []
