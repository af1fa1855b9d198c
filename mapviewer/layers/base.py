"""Parts of the base map in the layer list: the ground draws itself, a layer only shows or hides it."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF

from mapviewer.layers.kind import Kind
from mapviewer.layers.style import Sample
from mapviewer.scene.scene import faded
from mapviewer.ui.translate import tr_noop


class BaseKind(Kind):
    """A part of the base map."""

    title = tr_noop("Terms", "Base map")

    def swatch(self, painter: QPainter, rect: QRectF, sample: Sample) -> None:
        """Water as a field, towns as a dot, borders as a line."""
        layer, colours, y = sample.layer, sample.colours, rect.center().y()
        if layer.id == "base-water":
            painter.setPen(QPen(QColor(colours.water_line), 1))
            painter.setBrush(QColor(colours.sea))
            painter.drawRoundedRect(rect, 2, 2)
        elif layer.id == "base-relief":
            hill = QPolygonF([rect.bottomLeft(), QPointF(rect.center().x(), rect.top()), rect.bottomRight()])
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(faded(colours.relief.shadow, 0.45))
            painter.drawPolygon(hill)
        elif layer.id == "base-rivers":
            painter.setPen(QPen(QColor(colours.land.river), 1.6))
            third = rect.width() / 3
            course = QPainterPath(rect.bottomLeft())
            course.cubicTo(
                rect.left() + third, rect.top(), rect.right() - third, rect.bottom(), rect.right(), rect.top()
            )
            painter.drawPath(course)
        elif layer.id == "base-cities":
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.text))
            painter.drawEllipse(rect.center(), 3, 3)
        else:
            strong = layer.id == "base-countries"
            tone = QColor(colours.focus_border) if strong else faded(colours.border, 0.55)
            painter.setPen(QPen(tone, 2.0 if strong else 1.4))
            painter.drawLine(int(rect.left()), int(y), int(rect.right()), int(y))


BASE = BaseKind()
