"""Marks around trees of arrows: the ring of a group of states, and swatches of legends."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPainterPathStroker, QPen, QPolygonF

from mapviewer.layers.flow_drawing import head_polygon
from mapviewer.layers.style import ArrowStyle
from mapviewer.scene.arrow_trees import HULL_PX, Bundle
from mapviewer.scene.group_hulls import hull_of
from mapviewer.scene.scene import Scene, faded

HULL_DASH, HULL_LINE_PX, HULL_ALPHA = (1.3, 1.9), 2.2, 0.75
SWATCH_WIDTH = 2.4


def draw_hull(painter: QPainter, scene: Scene, bundle: Bundle, style: ArrowStyle) -> None:
    """A dotted ring around the states of a group that a statement is about as one."""
    path = QPainterPath()
    path.addPolygon(QPolygonF([QPointF(*point) for point in hull_of(bundle.hull)]))
    path.closeSubpath()
    stroker = QPainterPathStroker()
    stroker.setWidth(2 * scene.px(HULL_PX))
    stroker.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    ring = stroker.createStroke(path).united(path).simplified()
    pen = QPen(
        faded(style.stroke.colour, HULL_ALPHA), scene.px(HULL_LINE_PX), Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap
    )
    pen.setDashPattern(HULL_DASH)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(ring)


def draw_swatch(painter: QPainter, rect: QRectF, style: ArrowStyle) -> None:
    """A short arrow in a legend's rectangle."""
    y, size = rect.center().y(), 8.0
    start, end, middle = QPointF(rect.left() + 2, y), QPointF(rect.right() - 1, y), rect.center()
    pen = QPen(QColor(style.stroke.colour), SWATCH_WIDTH, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap)
    painter.setPen(pen)
    if style.gap:
        painter.drawLine(start, QPointF(middle.x() - 3, y))
        painter.drawLine(QPointF(middle.x() + 3, y), end)
        for x in (middle.x() - 3, middle.x() + 3):
            painter.drawLine(QPointF(x, y - 4.6), QPointF(x, y + 4.6))
        return
    painter.drawLine(
        start + QPointF(5 if style.start == "head" else 0, 0), end - QPointF(5 if style.end == "head" else 0, 0)
    )
    painter.setPen(QPen(QColor(style.stroke.colour), 1.4) if style.hollow else Qt.PenStyle.NoPen)
    painter.setBrush(QColor(style.casing.colour if style.hollow else style.stroke.colour))
    for form, tip, back in ((style.start, start, end), (style.end, end, start)):
        if form == "head":
            painter.drawPolygon(head_polygon((tip.x(), tip.y()), (back.x(), back.y()), size))
        elif form == "dot":
            painter.drawEllipse(tip, 2.6, 2.6)
