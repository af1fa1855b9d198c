"""What is painted over a chart's figure: the date, and the marks of what is selected, pointed at, at the keyboard."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from mapviewer.scene.scene import faded
from mapviewer.ui.palette import Palette

if TYPE_CHECKING:
    from mapviewer.charts.chart_sheet import ChartAxis


def paint_cursor(
    painter: QPainter, axes: Sequence[ChartAxis], span: tuple[dt.date, dt.date] | None, colours: Palette
) -> None:
    """The view's date as a line over each time axis, its range as a band."""
    if span is None:
        return
    first, last = (day.toordinal() for day in span)
    for axis in axes:
        if first != last:
            left = axis.x(max(first, axis.first_day))
            band = QRectF(left, axis.top, max(axis.x(last) - left, 0.0), axis.bottom - axis.top)
            painter.fillRect(band, faded(colours.accent, 0.1))
        if axis.first_day <= last <= axis.last_day:
            painter.setPen(QPen(faded(colours.text, 0.62), 1.4))
            painter.drawLine(QPointF(axis.x(last), axis.top), QPointF(axis.x(last), axis.bottom))


def paint_mark(
    painter: QPainter, item: QRectF, colours: Palette, *, chosen: bool, lit: bool, at_keyboard: bool
) -> None:
    """A frame around an item; the keyboard's own stands outside it."""
    rect = item.adjusted(-1.5, -1.5, 1.5, 1.5)
    painter.setBrush(faded(colours.selection, 0.06) if lit else Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(colours.selection if chosen or lit else colours.accent), 2.4 if chosen else 1.2))
    painter.drawRoundedRect(rect, 4, 4)
    if at_keyboard:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(colours.accent), 2.0))
        painter.drawRoundedRect(rect.adjusted(-2.5, -2.5, 2.5, 2.5), 5, 5)
