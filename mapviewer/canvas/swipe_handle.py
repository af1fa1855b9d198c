"""The handle on the line between two dates, by which the line is dragged."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from geodata.view.view import Compare, View
from mapviewer.drawing.picture_parts import Part

REACH_PX = 8.0
RADIUS_PX = 13.0


def is_on_grip(parts: tuple[Part, ...], view: View, position: QPointF) -> bool:
    """Whether a point of the widget is on the line, or on its handle, that can be dragged."""
    if not _is_swiped(view):
        return False
    away = position - _middle(parts[1])
    return abs(away.x()) <= REACH_PX or QPointF.dotProduct(away, away) <= RADIUS_PX**2


def draw_grip(painter: QPainter, parts: tuple[Part, ...], view: View) -> None:
    """A round handle with two arrow heads, at half height of the line, where that can be dragged."""
    if not _is_swiped(view):
        return
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    middle, colours = _middle(parts[1]), parts[1].scene.palette
    painter.setPen(QPen(QColor("#222222"), 1.4))
    painter.setBrush(QColor(colours.field))
    painter.drawEllipse(middle, RADIUS_PX, RADIUS_PX)
    painter.setPen(QPen(QColor(colours.text), 1.6, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    for side in (-1, 1):
        tip = middle + QPointF(8 * side, 0)
        painter.drawPolyline(QPolygonF([tip + QPointF(-4 * side, -4), tip, tip + QPointF(-4 * side, 4)]))
    painter.restore()


def _is_swiped(view: View) -> bool:
    return view.comparison is not None and view.comparison.how is Compare.SWIPE


def _middle(part: Part) -> QPointF:
    return QPointF(part.side.left_px, part.scene.frame.height_px / 2)
