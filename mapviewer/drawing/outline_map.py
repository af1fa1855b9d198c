"""A blank map for pupils: borders, waters and places as outlines, without names, colours and layers."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from geodata.view.view import Theme, View
from geodata.world.dated_waters import waters_on
from geodata.world.world import World
from mapviewer.drawing.furniture import draw_credits, draw_scale
from mapviewer.drawing.picture_parts import Furniture, Part, parts_of
from mapviewer.labels.base_labels import base_labels
from mapviewer.labels.label_engine import lay_out
from mapviewer.scene.ground import draw_lines
from mapviewer.scene.painter_paths import draw_rings
from mapviewer.scene.scene import Look, Scene

PAPER, WATER = "#ffffff", "#7a8a92"
SMALLEST_WATER_PX = 22.0


def draw_blank(
    painter: QPainter, world: World, view: View, size_px: tuple[float, float], *, look: Look | None = None
) -> None:
    """Paint the outlines of a view's ground, with a scale, credits, and a dot where the map would name a place."""
    plain = replace(view, theme=Theme.PROJECTOR, selection="", comparison=None, concealed=())
    part = parts_of(
        world.seen_by(plain.camera), plain, size_px, look or Look(), "", Furniture(legend=False, date=False)
    )[0]
    scene = part.scene
    painter.fillRect(QRectF(0, 0, *size_px), QColor(PAPER))
    _draw_waters(painter, scene)
    draw_lines(painter, scene)
    _draw_dots(painter, scene)
    _draw_foot(painter, part)


def _draw_waters(painter: QPainter, scene: Scene) -> None:
    smallest = SMALLEST_WATER_PX * scene.look.unit * scene.frame.metres_per_px
    painter.save()
    painter.setTransform(scene.to_screen, True)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    painter.setPen(scene.pen(WATER, 0.8))
    for shape in waters_on(scene.world.base, scene.view.date):
        size = max(shape.bounds[2] - shape.bounds[0], shape.bounds[3] - shape.bounds[1])
        if scene.sees(shape) and size > smallest:
            draw_rings(painter, shape, scene.level(shape))
    painter.restore()


def _draw_dots(painter: QPainter, scene: Scene) -> None:
    """Dots where the labels of places would find room, so that a pupil finds room to write."""
    places = [label for label in base_labels(scene) if label.dot_px and not label.pointed]
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    painter.setPen(QPen(QColor("#111111"), scene.px(1.2)))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for item in lay_out(scene, places).placed:
        x, y = scene.frame.to_px(*item.label.anchor_m)
        painter.drawEllipse(QPointF(x, y), item.label.dot_px, item.label.dot_px)
    painter.restore()


def _draw_foot(painter: QPainter, part: Part) -> None:
    scene = part.scene
    right, bottom = scene.frame.width_px - scene.px(8), scene.frame.height_px - scene.px(6)
    box = draw_credits(painter, scene, right, bottom)
    draw_scale(painter, scene, right, box[1] - scene.px(6))
