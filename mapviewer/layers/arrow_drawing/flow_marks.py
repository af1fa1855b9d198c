"""Marks around trees of arrows: the ring of a group of states, and swatches of legends."""

from __future__ import annotations

from array import array
from itertools import chain

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from mapviewer.layers.arrow_drawing.arrow_parts import head_polygon
from mapviewer.layers.style import ArrowStyle
from mapviewer.scene.arrow_trees import HULL_PX, Bundle
from mapviewer.scene.group_hulls import ring_around
from mapviewer.scene.painter_paths import dashes_of, draw_segments, segments_of
from mapviewer.scene.scene import Scene, faded
from mapviewer.scene.stamps import stamp

HULL_DASH, HULL_LINE_PX, HULL_ALPHA = (1.6, 2.6), 2.4, 0.75
SWATCH_WIDTH = 2.4


def draw_hull(painter: QPainter, scene: Scene, bundle: Bundle, style: ArrowStyle) -> None:
    """A dotted ring around the states of a group that a statement is about as one; it goes with the ground."""
    reach = scene.px(HULL_PX + HULL_LINE_PX)
    across, down = zip(*bundle.hull, strict=True)
    left, top = min(across) - reach, min(down) - reach
    places = tuple((round(x - left, 1), round(y - top, 1)) for x, y in bundle.hull)
    box = (left, top, max(across) + reach, max(down) + reach)
    stamp(
        painter, scene, (draw_hull, places, style.stroke.colour), box, lambda on: _draw_ring(on, scene, bundle, style)
    )


def _draw_ring(painter: QPainter, scene: Scene, bundle: Bundle, style: ArrowStyle) -> None:
    ring = array("d", chain.from_iterable(ring_around(bundle.hull, scene.px(HULL_PX))))
    width = scene.px(HULL_LINE_PX)
    pen = QPen(faded(style.stroke.colour, HULL_ALPHA), width)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.setPen(pen)
    # Dash by dash: as one path it would take as long as all arrows together.
    draw_segments(painter, dashes_of(segments_of([ring]), [part * width for part in HULL_DASH]))


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
