"""Answers of a class on the ground: numbered discs, and once the truth is there, how far off each one is."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF

from geodata.view.view import Theme
from mapviewer.labels.text_halo import Lettering, measure, write
from mapviewer.presenting.class_sizes import LABEL
from mapviewer.ui.palette import palette

Point = tuple[float, float]
ToPx = Callable[[float, float], Point]
DISC, LINE = 0.02, 0.004  # of the picture's height
EXTRA, MISSED, WASH = "#0b57d0", "#c2185b", 90


@dataclass(frozen=True)
class AnswerMark:
    """An answer at metres of the plane. ``nearest_m`` is where the truth is, ``words`` how far that is.

    ``extra`` and ``missed`` are rings of ground that was drawn too much and left out; ``stroke`` is what was drawn,
    thinner now, so that the truth is seen over it.
    """

    number: int
    x_m: float
    y_m: float
    words: str = ""
    nearest_m: Point | None = None
    extra: tuple[tuple[Point, ...], ...] = ()
    missed: tuple[tuple[Point, ...], ...] = ()
    stroke: tuple[Point, ...] = ()


def paint_answer(painter: QPainter, mark: AnswerMark, to_px: ToPx, height_px: float) -> None:
    """Paint an answer with what was found of it."""
    colours = palette(Theme.PROJECTOR)
    at = QPointF(*to_px(mark.x_m, mark.y_m))
    for rings, colour in ((mark.extra, EXTRA), (mark.missed, MISSED)):
        _fill(painter, rings, colour, to_px)
    if mark.nearest_m is not None:
        for tone, share in ((colours.halo, 2.2), (colours.text, 1.0)):
            painter.setPen(QPen(QColor(tone), LINE * height_px * share, Qt.PenStyle.DashLine))
            painter.drawLine(at, QPointF(*to_px(*mark.nearest_m)))
    if mark.stroke:
        _paint_stroke(painter, mark.stroke, to_px, height_px)
    else:
        _paint_disc(painter, mark.number, at, height_px)
    if mark.words:
        style = Lettering(LABEL * height_px, colours.text, colours.halo, bold=True, halo_px=height_px * 0.004)
        high = measure(mark.words, style)[1]
        write(painter, mark.words, style, at.x() + 1.3 * DISC * height_px, at.y() - high / 2)


def ground_of(mark: AnswerMark) -> list[Point]:
    """The points that must be seen while it is spoken of."""
    return [(mark.x_m, mark.y_m), *mark.stroke, *((mark.nearest_m,) if mark.nearest_m is not None else ())]


def _paint_disc(painter: QPainter, number: int, at: QPointF, height_px: float) -> None:
    colours, radius = palette(Theme.PROJECTOR), DISC * height_px
    painter.setPen(QPen(QColor(colours.halo), LINE * height_px))
    painter.setBrush(QColor(colours.accent))
    painter.drawEllipse(at, radius, radius)
    style = Lettering(radius * 1.2, colours.on_accent, bold=True)
    wide, high = measure(str(number), style)
    write(painter, str(number), style, at.x() - wide / 2, at.y() - high / 2)


def _paint_stroke(painter: QPainter, stroke: tuple[Point, ...], to_px: ToPx, height_px: float) -> None:
    line = QPolygonF([QPointF(*to_px(*point)) for point in stroke])
    painter.setPen(QPen(QColor(MISSED), LINE * height_px * 0.7, Qt.PenStyle.DashLine))
    painter.drawPolyline(line)


def _fill(painter: QPainter, rings: tuple[tuple[Point, ...], ...], colour: str, to_px: ToPx) -> None:
    if not rings:
        return
    path = QPainterPath()
    for ring in rings:
        path.addPolygon(QPolygonF([QPointF(*to_px(*point)) for point in ring]))
        path.closeSubpath()
    tone = QColor(colour)
    tone.setAlpha(WASH)
    painter.setPen(QPen(QColor(colour), 1.5))
    painter.setBrush(tone)
    painter.drawPath(path)
    painter.setBrush(Qt.BrushStyle.NoBrush)
