"""Marks around trees of arrows: the ring of a group of states, and swatches of legends."""

from __future__ import annotations

from array import array
from itertools import chain

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from mapviewer.layers.arrow_drawing.arrow_parts import HEAD_COVERS, HOLLOW_SHARE, head_polygon
from mapviewer.layers.arrow_drawing.moving_arrows import draw_moving_ring
from mapviewer.layers.style import ArrowStyle
from mapviewer.scene.arrow_trees import HULL_PX, Bundle
from mapviewer.scene.group_hulls import ring_around
from mapviewer.scene.painter_paths import dashes_of, draw_segments, segments_of
from mapviewer.scene.scene import Scene, faded, is_vector

HULL_DASH, HULL_LINE_PX, HULL_ALPHA = (1.6, 2.6), 2.4, 0.75
SWATCH_WIDTH, SWATCH_HEAD_PX, SWATCH_DASH = 2.4, 8.0, 0.7
HOLLOW_SWATCH, HOLLOW_HEAD = 2.0, 1.25  # wider, so that two lines are seen in a small field


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
    """A short arrow in a legend's rectangle, with the shaft, dashes and ends of its style."""
    y, size = rect.center().y(), SWATCH_HEAD_PX
    start, end, middle = QPointF(rect.left() + 2, y), QPointF(rect.right() - 1, y), rect.center()
    width = SWATCH_WIDTH * (HOLLOW_SWATCH if style.hollow else style.size)
    pen = QPen(QColor(style.stroke.colour), width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap)
    if style.gap:
        if style.stroke.dash:
            pen.setDashPattern([part * SWATCH_DASH for part in style.stroke.dash])
        painter.setPen(pen)
        painter.drawLine(start, QPointF(middle.x() - 3, y))
        painter.drawLine(QPointF(middle.x() + 3, y), end)
        painter.setPen(QPen(QColor(style.stroke.colour), SWATCH_WIDTH))
        for x in (middle.x() - 3, middle.x() + 3):
            painter.drawLine(QPointF(x, y - 4.6), QPointF(x, y + 4.6))
        return
    if style.hollow and "head" in (style.start, style.end):
        size *= HOLLOW_HEAD
    begin = start + QPointF(HEAD_COVERS * size if style.start == "head" else 0, 0)
    last = end - QPointF(HEAD_COVERS * size if style.end == "head" else 0, 0)
    if style.stroke.dash:
        # As many whole dashes as there is room for, so that none is half a dot.
        dash, gap = (part * SWATCH_DASH for part in style.stroke.dash[:2])
        count = max(round(((last.x() - begin.x()) / width + gap) / (dash + gap)), 2)
        share = (last.x() - begin.x()) / width / (count * (dash + gap) - gap)
        pen.setDashPattern([dash * share, gap * share])
    painter.setPen(pen)
    painter.drawLine(begin, last)
    if style.hollow:
        painter.setPen(QPen(QColor(style.casing.colour), HOLLOW_SHARE * width, Qt.PenStyle.SolidLine,
                            Qt.PenCapStyle.FlatCap))  # fmt: skip
        painter.drawLine(begin, last)
    is_open = style.hollow and "head" in (style.start, style.end)
    painter.setPen(QPen(QColor(style.stroke.colour), 1.4) if is_open else Qt.PenStyle.NoPen)
    painter.setBrush(QColor(style.casing.colour if is_open else style.stroke.colour))
    for form, tip, back in ((style.start, start, end), (style.end, end, start)):
        if form == "head":
            painter.drawPolygon(head_polygon((tip.x(), tip.y()), (back.x(), back.y()), size))
        elif form == "dot":
            painter.drawEllipse(tip, 2.6, 2.6)
