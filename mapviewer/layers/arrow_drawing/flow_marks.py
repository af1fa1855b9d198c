"""Marks around trees of arrows: the ring of a group of states, and swatches of legends."""

from __future__ import annotations

from array import array
from itertools import chain

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from mapviewer.layers.arrow_drawing.arrow_parts import head_polygon
from mapviewer.layers.arrow_drawing.moving_arrows import draw_moving_ring
from mapviewer.layers.style import ArrowStyle
from mapviewer.scene.arrow_trees import HULL_PX, Bundle
from mapviewer.scene.group_hulls import ring_around
from mapviewer.scene.painter_paths import dashes_of, draw_segments, segments_of
from mapviewer.scene.scene import Scene, faded, is_vector

HULL_DASH, HULL_LINE_PX, HULL_ALPHA = (1.6, 2.6), 2.4, 0.75
SWATCH_WIDTH = 2.4


def draw_hull(painter: QPainter, scene: Scene, bundle: Bundle, style: ArrowStyle) -> None:
    """A dotted ring around the states of a group that a statement is about as one; it goes with the ground."""
    ring = ring_around(bundle.hull, scene.px(HULL_PX))
    width = scene.px(HULL_LINE_PX)
    dash = [part * width for part in HULL_DASH]
    pen = QPen(faded(style.stroke.colour, HULL_ALPHA), width)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.setPen(pen)
    # Dash by dash: as one path it would take as long as all arrows together.
    if scene.look.quick and not is_vector(painter):
        draw_moving_ring(painter, scene, ring, dash)
        return
    flat = array("d", chain.from_iterable(ring))
    draw_segments(painter, dashes_of(segments_of([flat]), dash))


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
