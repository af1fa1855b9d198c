"""Marks around trees of arrows: the ring of a group of states, and swatches of legends."""

from __future__ import annotations

from array import array
from itertools import chain

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from mapviewer.layers.arrow_drawing.arrow_parts import (
    BAR_PX,
    BAR_SHARE,
    DOT_PX,
    GAP_PX,
    HEAD_COVERS,
    HEAD_PX,
    HEAD_SHARE,
    HOLLOW_SHARE,
    head_polygon,
)
from mapviewer.layers.arrow_drawing.moving_arrows import draw_moving_ring
from mapviewer.layers.style import ArrowStyle
from mapviewer.scene.arrow_trees import HULL_PX, Bundle
from mapviewer.scene.group_hulls import ring_around
from mapviewer.scene.painter_paths import dashes_of, draw_segments, segments_of
from mapviewer.scene.scene import Scene, faded, is_vector

HULL_DASH, HULL_LINE_PX, HULL_ALPHA = (1.6, 2.6), 2.4, 0.75
SWATCH_HEAD, SWATCH_DOT, SWATCH_BAR_PX = 0.36, 0.26, 2.4  # of a small field's width, of its height, in design pixels


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
    """A short arrow in a legend's rectangle, in the pen, with the dashes and ends that the map's arrows have."""
    y, width = rect.center().y(), style.stroke.width
    start, end = QPointF(rect.left() + 2, y), QPointF(rect.right() - 1, y)
    pen = QPen(QColor(style.stroke.colour), width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap)
    if style.gap:
        _draw_broken(painter, rect, style, pen)
        return
    size = min(HEAD_PX + HEAD_SHARE * width, SWATCH_HEAD * rect.width(), rect.height())
    begin = start + QPointF(HEAD_COVERS * size if style.start == "head" else 0, 0)
    last = end - QPointF(HEAD_COVERS * size if style.end == "head" else 0, 0)
    _stroke(painter, style, pen, begin, last)
    is_open = style.hollow and "head" in (style.start, style.end)
    painter.setPen(QPen(QColor(style.stroke.colour), 1.4) if is_open else Qt.PenStyle.NoPen)
    painter.setBrush(QColor(style.casing.colour if is_open else style.stroke.colour))
    radius = min(DOT_PX * style.size, SWATCH_DOT * rect.height())
    for form, tip, back in ((style.start, start, end), (style.end, end, start)):
        if form == "head":
            painter.drawPolygon(head_polygon((tip.x(), tip.y()), (back.x(), back.y()), size))
        elif form == "dot":
            painter.drawEllipse(tip, radius, radius)


def _draw_broken(painter: QPainter, rect: QRectF, style: ArrowStyle, pen: QPen) -> None:
    """A tie that is broken in its middle."""
    y, middle = rect.center().y(), rect.center().x()
    half = min(GAP_PX, 0.13 * rect.width())
    reach = min(BAR_PX + BAR_SHARE * style.stroke.width, 0.45 * rect.height())
    _stroke(painter, style, pen, QPointF(rect.left() + 2, y), QPointF(middle - half, y))
    _stroke(painter, style, pen, QPointF(rect.right() - 1, y), QPointF(middle + half, y))
    painter.setPen(QPen(QColor(style.stroke.colour), max(SWATCH_BAR_PX, 0.5 * style.stroke.width)))
    for x in (middle - half, middle + half):
        painter.drawLine(QPointF(x, y - reach), QPointF(x, y + reach))


def _stroke(painter: QPainter, style: ArrowStyle, pen: QPen, begin: QPointF, last: QPointF) -> None:
    """A shaft; of dashes as many whole ones as there is room for, so that none is half a dot."""
    width, whole = style.stroke.width, abs(last.x() - begin.x())
    if style.stroke.dash:
        dash, gap = style.stroke.dash[:2]
        count = max(round((whole / width + gap) / (dash + gap)), 2 if "head" in (style.start, style.end) else 3)
        share = whole / width / (count * (dash + gap) - gap)
        pen.setDashPattern([dash * share, gap * share])
    painter.setPen(pen)
    painter.drawLine(begin, last)
    if style.is_double:
        painter.setPen(QPen(QColor(style.casing.colour), HOLLOW_SHARE * width, Qt.PenStyle.SolidLine,
                            Qt.PenCapStyle.FlatCap))  # fmt: skip
        painter.drawLine(begin, last)
