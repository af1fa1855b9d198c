"""Points and events: dots of a steady size, events as ringed dots in the colour of their theme."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from geodata.map.shapes import Shape
from geodata.story.feature import Feature
from geodata.story.layer import Layer
from mapviewer.drawing.scene import Scene, faded
from mapviewer.ui.palette import Ink

EVENT_RADIUS = 5.0
POINT_RADIUS = 3.4


def draw_points(painter: QPainter, scene: Scene, layer: Layer) -> None:
    """Plain points."""
    _draw(painter, scene, layer, POINT_RADIUS, ringed=False)


def draw_events(painter: QPainter, scene: Scene, layer: Layer) -> None:
    """Events that have happened by the date; those of the date's own year are drawn larger."""
    _draw(painter, scene, layer, EVENT_RADIUS, ringed=True)


def _draw(painter: QPainter, scene: Scene, layer: Layer, radius: float, ringed: bool) -> None:
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    for row, x, y in points_in_view(scene, layer):
        ink = scene.ink(layer, row.theme)
        size = scene.px(radius) * scene.look.line
        if ringed:
            painter.setPen(QPen(QColor(scene.palette.halo), scene.px(1.6)))
            painter.setBrush(QColor(ink.line))
        elif row.accuracy == "schematic":
            painter.setPen(QPen(QColor(ink.line), scene.px(1.6)))
            painter.setBrush(QColor(scene.palette.halo))
        else:
            painter.setPen(QPen(QColor(scene.palette.halo), scene.px(1.2)))
            painter.setBrush(QColor(ink.text))
        painter.drawEllipse(QPointF(x, y), size, size)
    painter.restore()


def points_in_view(scene: Scene, layer: Layer) -> list[tuple[Feature, float, float]]:
    """Rows in force with their pixels, those outside the picture left out; zoom limits are kept."""
    shapes: dict[str, Shape] = {shape.id: shape for shape in scene.world.shapes(layer.id)}
    width_km = scene.frame.width_px * scene.frame.metres_per_px / 1000
    found = []
    for row in layer.rows_on(scene.view.date, scene.view.since):
        shape = shapes.get(row.id)
        if shape is None or not scene.sees(shape):
            continue
        if row.min_zoom_km and width_km > row.min_zoom_km and row.id != scene.view.selection:
            continue
        found.append((row, *scene.frame.to_px(shape.bounds[0], shape.bounds[1])))
    return found


def draw_point_swatch(painter: QPainter, rect: QRectF, row: Feature | None, ink: Ink, ringed: bool) -> None:
    """A dot."""
    radius = 4.5 if ringed else 3.2
    painter.setPen(QPen(faded("#ffffff", 0.9), 1.2) if ringed else Qt.PenStyle.NoPen)
    painter.setBrush(QColor(ink.line if ringed else ink.text))
    painter.drawEllipse(rect.center(), radius, radius)
