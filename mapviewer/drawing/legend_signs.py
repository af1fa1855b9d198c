"""Signs of the legend's conventions: what a broken border, light hatching or a hollow arrow looks like, drawn small."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen

from mapviewer.layers.arrow_drawing.arrow_parts import head_polygon
from mapviewer.layers.kind import Swatch
from mapviewer.scene.hatching import Hatch, fill_swatch
from mapviewer.scene.scene import faded
from mapviewer.scene.soft_fill import soft_swatch
from mapviewer.scene.states.union_borders import INNER_PX, OUTER_PX
from mapviewer.ui.fonts import SANS
from mapviewer.ui.palette import Palette

Sign = Callable[[QPainter, QRectF, Palette], None]
LINE_PX, HEAD_PX, DOT_PX = 1.8, 7.0, 3.0


def sign_in(sign: Sign, colours: Palette) -> Swatch:
    """A sign in the colours of a picture, as a row of the legend has it."""
    return partial(_draw, sign=sign, colours=colours)


def _draw(painter: QPainter, rect: QRectF, *, sign: Sign, colours: Palette) -> None:
    sign(painter, rect, colours)


def broken_border(painter: QPainter, rect: QRectF, colours: Palette) -> None:
    """A dashed line like that of a border that is not settled."""
    _line(painter, rect, colours.focus_border, dash=[3.6, 2.2])


def pale_border(painter: QPainter, rect: QRectF, colours: Palette) -> None:
    """A line like that of today's borders under an earlier day."""
    _line(painter, rect, colours.border, dash=[3.0, 2.4], width=1.2)


def union_border(painter: QPainter, rect: QRectF, colours: Palette) -> None:
    """The heavy line around a union of the past."""
    _line(painter, rect, colours.focus_border, width=OUTER_PX)


def republic_border(painter: QPainter, rect: QRectF, colours: Palette) -> None:
    """The light line between members of a union of the past."""
    _line(painter, rect, colours.border, width=INNER_PX)


def light_hatching(painter: QPainter, rect: QRectF, colours: Palette) -> None:
    """The hatching of ground that is held by others."""
    fill_swatch(painter, rect, Hatch(colours.focus_border, step=5.0, width=0.9, alpha=0.5, form="hatched back"))
    _edge(painter, rect, colours)


def disputed_ground(painter: QPainter, rect: QRectF, colours: Palette) -> None:
    """The same hatching inside a border that is not settled."""
    fill_swatch(painter, rect, Hatch(colours.focus_border, step=5.0, width=0.9, alpha=0.5, form="hatched back"))
    pen = QPen(QColor(colours.focus_border), 1.5)
    pen.setDashPattern([3.2, 2.0])
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(rect.adjusted(0.7, 0.7, -0.7, -0.7))


def dashed_edge(painter: QPainter, rect: QRectF, colours: Palette) -> None:
    """A field with an edge of short dashes."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    pen = QPen(QColor(colours.muted_text), 1.6)
    pen.setDashPattern([1.5, 1.7])
    painter.setPen(pen)
    painter.drawRoundedRect(rect.adjusted(0.7, 0.7, -0.7, -0.7), 2, 2)


def soft_field(painter: QPainter, rect: QRectF, colours: Palette) -> None:
    """A field that fades towards its edge."""
    soft_swatch(painter, rect, colours.muted_text, 0.6)


def two_names(painter: QPainter, rect: QRectF, colours: Palette) -> None:
    """Two names with a stroke between them."""
    font = QFont(SANS)
    font.setBold(True)
    font.setPixelSize(10)
    painter.setFont(font)
    painter.setPen(QColor(colours.text))
    painter.drawText(rect.adjusted(-4, -2, 4, 2), Qt.AlignmentFlag.AlignCenter, "A / B")


def hollow_arrow(painter: QPainter, rect: QRectF, colours: Palette) -> None:
    """An arrow that is not filled."""
    _arrow(painter, rect, colours, hollow=True)


def dotted_ring(painter: QPainter, rect: QRectF, colours: Palette) -> None:
    """A dotted ellipse."""
    pen = QPen(QColor(colours.muted_text), 1.8)
    pen.setDashPattern([1.0, 1.4])
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(rect.adjusted(2, 1, -2, -1))


def _line(
    painter: QPainter, rect: QRectF, colour: str, *, dash: list[float] | None = None, width: float = LINE_PX
) -> None:
    pen = QPen(QColor(colour), width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap)
    if dash is not None:
        pen.setDashPattern(dash)
    painter.setPen(pen)
    painter.drawLine(QPointF(rect.left(), rect.center().y()), QPointF(rect.right(), rect.center().y()))


def _edge(painter: QPainter, rect: QRectF, colours: Palette) -> None:
    painter.setPen(QPen(faded(colours.border, 0.7), 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(rect, 2, 2)


def _arrow(
    painter: QPainter,
    rect: QRectF,
    colours: Palette,
    *,
    hollow: bool = False,
    both: bool = False,
    dash: list[float] | None = None,
    width: float = LINE_PX,
) -> None:
    y, tone = rect.center().y(), QColor(colours.muted_text)
    start, end = (rect.left() + 1, y), (rect.right() - 1, y)
    pen = QPen(tone, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap)
    if dash:
        pen.setDashPattern(dash)
    painter.setPen(pen)
    painter.drawLine(QPointF(start[0] + (HEAD_PX if both else 0), y), QPointF(end[0] - HEAD_PX, y))
    painter.setPen(QPen(tone, 1.3) if hollow else Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colours.panel) if hollow else tone)
    painter.drawPolygon(head_polygon(end, start, HEAD_PX))
    if both:
        painter.drawPolygon(head_polygon(start, end, HEAD_PX))
