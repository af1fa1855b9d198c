"""Movements of people: broad tapering arrows, schematic by nature."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from geodata.map.shapes import Shape
from geodata.story.layer import Layer
from mapviewer.drawing.scene import Scene, faded
from mapviewer.ui.palette import Ink

BEND = 0.22
START_SHARE = 0.5  # of the width before the head; thinner, the casing alone would be seen


def draw_flows(painter: QPainter, scene: Scene, layer: Layer) -> None:
    """The layer's movements that are in force."""
    shapes = {shape.id: shape for shape in scene.world.shapes(layer.id)}
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    for row in layer.rows_on(scene.view.date, scene.view.since):
        shape = shapes.get(row.id)
        if shape is None:
            continue
        ink = scene.ink(layer, row.theme)
        painter.setPen(QPen(QColor(scene.palette.halo), scene.px(1.4)))
        painter.setBrush(faded(ink.line, 0.82))
        for path in flow_paths(scene, shape):
            painter.drawPath(path)
    painter.restore()


def flow_paths(scene: Scene, shape: Shape) -> list[QPainterPath]:
    """A tapering arrow for each line of the movement that is drawn, from its first vertex to its last."""
    paths = []
    for ring in shape.levels[0].rings:
        start = QPointF(*scene.frame.to_px(ring[0], ring[1]))
        end = QPointF(*scene.frame.to_px(ring[-2], ring[-1]))
        if math.hypot(end.x() - start.x(), end.y() - start.y()) > scene.px(6):
            path = tapering_arrow(start, end, scene.px(7))
            if scene.sees_px(path.controlPointRect()):  # it bends out of its line's rectangle
                paths.append(path)
    return paths


def middle_of_flow(scene: Scene, shape: Shape, count: int = 16) -> list[tuple[float, float]]:
    """Points along the middle of a movement's first arrow, in pixels."""
    ring = shape.levels[0].rings[0]
    (x0, y0), (x2, y2) = scene.frame.to_px(ring[0], ring[1]), scene.frame.to_px(ring[-2], ring[-1])
    x1, y1 = (x0 + x2) / 2 - (y2 - y0) * BEND, (y0 + y2) / 2 + (x2 - x0) * BEND
    found = []
    for i in range(count + 1):
        t = i / count
        a, b, c = (1 - t) ** 2, 2 * t * (1 - t), t**2
        found.append((a * x0 + b * x1 + c * x2, a * y0 + b * y1 + c * y2))
    return found


def tapering_arrow(start: QPointF, end: QPointF, width_px: float) -> QPainterPath:
    """A bent arrow that grows from a point to *width_px* before its head."""
    dx, dy = end.x() - start.x(), end.y() - start.y()
    length = math.hypot(dx, dy) or 1.0
    control = QPointF((start.x() + end.x()) / 2 - dy * BEND, (start.y() + end.y()) / 2 + dx * BEND)
    tx, ty = end.x() - control.x(), end.y() - control.y()
    norm = math.hypot(tx, ty) or 1.0
    ux, uy = tx / norm, ty / norm
    head = min(2.6 * width_px, length * 0.5)
    half = min(width_px, head / 1.6) / 2
    neck = QPointF(end.x() - ux * head, end.y() - uy * head)
    sx, sy = control.x() - start.x(), control.y() - start.y()
    thin = START_SHARE * half / (math.hypot(sx, sy) or 1.0)
    path = QPainterPath(QPointF(start.x() - sy * thin, start.y() + sx * thin))
    path.quadTo(control, QPointF(neck.x() - uy * half, neck.y() + ux * half))
    path.lineTo(neck.x() - uy * half * 2.4, neck.y() + ux * half * 2.4)
    path.lineTo(end)
    path.lineTo(neck.x() + uy * half * 2.4, neck.y() - ux * half * 2.4)
    path.lineTo(neck.x() + uy * half, neck.y() - ux * half)
    path.quadTo(control, QPointF(start.x() + sy * thin, start.y() - sx * thin))
    path.closeSubpath()
    return path


def draw_flow_swatch(painter: QPainter, rect: QRectF, ink: Ink) -> None:
    """A small arrow."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(faded(ink.line, 0.9))
    y = rect.center().y()
    painter.drawPath(tapering_arrow(QPointF(rect.left(), y + 3), QPointF(rect.right(), y + 1), 3.2))
