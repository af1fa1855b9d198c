"""A blank map for pupils: borders, waters and places as outlines, without names, colours and layers.

Water has a pale tint, so that land and sea are told apart on any printer.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from geodata.map.small_parts import without_small
from geodata.view.view import Theme, View
from geodata.world.dated_waters import waters_on
from geodata.world.world import World
from mapviewer.drawing.furniture import draw_credits, draw_scale
from mapviewer.drawing.ground.rivers import draw_rivers
from mapviewer.drawing.picture_parts import Furniture, Part, parts_of
from mapviewer.labels.base_labels import base_labels
from mapviewer.labels.label_engine import Label, lay_out
from mapviewer.scene.ground import draw_lines, fill
from mapviewer.scene.painter_paths import draw_rings, path_of
from mapviewer.scene.scene import Look, Scene

PAPER, WATER, SEA = "#ffffff", "#7a8a92", "#dbe7ee"
SMALLEST_WATER_PX, LEAST_WATER_PX2 = 22.0, 300.0  # ponds would be specks, of which a pupil makes towns


def draw_blank(
    painter: QPainter, world: World, view: View, size_px: tuple[float, float], *, look: Look | None = None
) -> None:
    """Paint the outlines of a view's ground, with a scale, credits, and a dot where the map would name a place."""
    part = blank_part(world, view, size_px, look or Look())
    scene = part.scene
    painter.fillRect(QRectF(0, 0, *size_px), QColor(SEA))
    _draw_land(painter, scene)
    draw_rivers(painter, scene)
    _draw_waters(painter, scene)
    draw_lines(painter, scene)
    _draw_dots(painter, scene)
    _draw_foot(painter, part)


def blank_part(world: World, view: View, size_px: tuple[float, float], look: Look) -> Part:
    """What a blank map of a view is drawn of."""
    plain = replace(view, theme=Theme.PROJECTOR, selection="", comparison=None, concealed=())
    furniture = Furniture(legend=False, date=False)
    return parts_of(world.seen_by(plain.camera), plain, size_px, look, "", furniture)[0]


def town_spots(scene: Scene) -> Iterator[tuple[Label, float, float]]:
    """The labels of towns for which there is room, each with where its dot stands in pixels."""
    places = [label for label in base_labels(scene) if label.dot_px and not label.pointed]
    for item in lay_out(scene, places).placed:
        yield (item.label, *scene.frame.to_px(*item.label.anchor_m))


def _draw_land(painter: QPainter, scene: Scene) -> None:
    painter.save()
    painter.setTransform(scene.to_screen, True)
    painter.setPen(Qt.PenStyle.NoPen)
    for shape in (*scene.world.base.surroundings, *scene.world.base.countries):
        if scene.sees(shape):
            fill(painter, scene, shape, QColor(PAPER))
    painter.restore()


def _draw_waters(painter: QPainter, scene: Scene) -> None:
    smallest = SMALLEST_WATER_PX * scene.look.unit * scene.frame.metres_per_px
    painter.save()
    painter.setTransform(scene.to_screen, True)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    painter.setPen(scene.pen(WATER, 0.8))
    for shape in waters_on(scene.world.base, scene.view.date):
        size = max(shape.bounds[2] - shape.bounds[0], shape.bounds[3] - shape.bounds[1])
        level = without_small(scene.level(shape), LEAST_WATER_PX2 * (scene.look.unit * scene.frame.metres_per_px) ** 2)
        if scene.sees(shape) and size > smallest and level.rings:
            painter.fillPath(path_of(shape, level), QColor(SEA))
            draw_rings(painter, shape, level)
    painter.restore()


def _draw_dots(painter: QPainter, scene: Scene) -> None:
    """Dots where the labels of places would find room, so that a pupil finds room to write."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    painter.setPen(QPen(QColor("#111111"), scene.px(1.2)))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for label, x, y in town_spots(scene):
        painter.drawEllipse(QPointF(x, y), label.dot_px, label.dot_px)
    painter.restore()


def _draw_foot(painter: QPainter, part: Part) -> None:
    scene = part.scene
    right, bottom = scene.frame.width_px - scene.px(8), scene.frame.height_px - scene.px(6)
    box = draw_credits(painter, scene, right, bottom)
    draw_scale(painter, scene, right, box[1] - scene.px(6))
