"""Painting the time strip: a band of years like a scale bar, marks above and below it, handles across it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPolygonF

from geodata.analysis.time_axis import TimeAxis, year_labels
from geodata.analysis.timeline_events import TickKind
from geodata.core.values import value
from geodata.story.vocabulary import Direction
from mapviewer.timeline.strip_layout import (
    BAND_PX,
    BAND_TOP_PX,
    HEIGHT_PX,
    PAD_PX,
    PILL_PX,
    Days,
    Handle,
    Spot,
    pill_lefts,
    x_of,
)
from mapviewer.ui.display_text import day_words
from mapviewer.ui.fonts import SANS
from mapviewer.ui.palette import Palette
from mapviewer.ui.translate import tr

MONTHS_FROM_PX = 5.0  # a month at least so wide gets a line of its own
PILL_PAD_PX = 7.0
PILL_GAP_PX = 4.0
CLAIM_STEP_PX = 6.5  # between the signs of one mark


@value(frozen=True)
class Marked:
    """What is highlighted: the selection, the item under the pointer, the handle with the keyboard focus."""

    selected: str = ""
    lit: str = ""
    focus: Handle | None = None


def draw_band(painter: QPainter, axis: TimeAxis, width_px: float, colours: Palette) -> None:
    """Draw years in alternating shades, whose width shows the stretching of the axis, with lines for wide months."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    last = x_of(axis, axis.last, width_px)
    for year in range(axis.first.year, axis.last.year + 1):
        left = x_of(axis, max(dt.date(year, 1, 1), axis.first), width_px)
        right = min(x_of(axis, min(dt.date(year, 12, 31), axis.last), width_px) + 1, last)
        rect = QRectF(QPointF(round(left), BAND_TOP_PX), QPointF(round(right), BAND_TOP_PX + BAND_PX))
        painter.fillRect(rect, QColor(colours.button_active if year % 2 else colours.button))
    painter.setPen(QPen(QColor(colours.absent), 1))
    for start, end in zip(axis.knots, axis.knots[1:], strict=False):
        x, next_x = (x_of(axis, dt.date.fromordinal(day), width_px) for day in (start, end))
        if next_x - x >= MONTHS_FROM_PX and start != axis.knots[0]:
            painter.drawLine(QLineF(round(x), BAND_TOP_PX + BAND_PX - 3, round(x), BAND_TOP_PX + BAND_PX - 1))
    _draw_years(painter, axis, width_px, colours)


def _draw_years(painter: QPainter, axis: TimeAxis, width_px: float, colours: Palette) -> None:
    font = _font(10.5)
    metrics = QFontMetricsF(font)
    painter.setFont(font)
    painter.setPen(QColor(colours.muted_text))
    room = metrics.horizontalAdvance("2020") + 7
    middle = BAND_TOP_PX + BAND_PX / 2
    baseline = middle + (metrics.capHeight()) / 2
    for year, x in year_labels(axis, width_px - 2 * PAD_PX, room):
        if x + PAD_PX + room <= width_px:
            painter.drawText(QPointF(round(x + PAD_PX) + 3, baseline), str(year))


def draw_range(painter: QPainter, axis: TimeAxis, days: Days, width_px: float, colours: Palette) -> None:
    """The days of a range, over the band."""
    if days.since is None:
        return
    left, right = x_of(axis, days.since, width_px), x_of(axis, days.date, width_px)
    tone = QColor(colours.accent)
    tone.setAlphaF(0.32)
    painter.fillRect(QRectF(left, BAND_TOP_PX, max(right - left, 1.0), BAND_PX), tone)


def draw_spots(painter: QPainter, spots: Sequence[Spot], colours: Palette) -> None:
    """All marks, none of them standing out."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    for spot in spots:
        _draw_spot(painter, spot, colours, 1.0)


def raise_spots(painter: QPainter, spots: Sequence[Spot], colours: Palette, marked: Marked) -> None:
    """Draw the selected and highlighted marks over the others."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    for spot in spots:
        if spot.holds(marked.lit) or spot.holds(marked.selected):
            _draw_ring(painter, spot, colours, chosen=spot.holds(marked.selected))
            _draw_spot(painter, spot, colours, 1.25)


def _draw_ring(painter: QPainter, spot: Spot, colours: Palette, chosen: bool) -> None:
    painter.setPen(QPen(QColor(colours.selection), 1.8 if chosen else 1.1))
    painter.setBrush(QColor(colours.panel))
    painter.drawEllipse(QPointF(spot.x_px, spot.y_px), 6.4, 6.4)


def _draw_spot(painter: QPainter, spot: Spot, colours: Palette, size: float) -> None:
    themes = list(dict.fromkeys(tick.theme for tick in spot.ticks))
    painter.setPen(QPen(QColor(colours.panel), 0.8))
    if spot.ticks[0].kind is TickKind.CLAIM:
        size *= 1.22 if len(spot.ticks) > 1 else 1.0
        left = spot.x_px - CLAIM_STEP_PX * (len(themes) - 1) / 2
        for place, theme in enumerate(themes):
            painter.setBrush(_ink(colours, theme))
            _draw_claim(painter, left + place * CLAIM_STEP_PX, spot.y_px, theme, size)
        return
    painter.setBrush(_ink(colours, themes[0] if len(themes) == 1 else "event"))
    middle = QPointF(spot.x_px, spot.y_px)
    if len(spot.ticks) == 1:
        painter.drawEllipse(middle, 3.8 * size, 3.8 * size)
        return
    painter.drawRoundedRect(QRectF(spot.x_px - 6, spot.y_px - 4.4, 12, 8.8), 4.4, 4.4)
    painter.setFont(_font(8, bold=True))
    painter.setPen(QColor(colours.panel))
    painter.drawText(QRectF(spot.x_px - 6, spot.y_px - 5, 12, 10), Qt.AlignmentFlag.AlignCenter, str(len(spot.ticks)))


def _ink(colours: Palette, theme: str) -> QColor:
    return QColor(colours.absent if theme == Direction.NONE else colours.ink(theme).line)


def _draw_claim(painter: QPainter, x: float, y: float, theme: str, size: float) -> None:
    """Toward points up, away points down, steady and without direction are a bar and a dot: form besides colour."""
    r = 3.6 * size
    if theme in (Direction.TOWARD, Direction.AWAY):
        up = -1 if theme == Direction.TOWARD else 1
        corners = [QPointF(x, y + up * r), QPointF(x - r * 1.1, y - up * r), QPointF(x + r * 1.1, y - up * r)]
        painter.drawPolygon(QPolygonF(corners))
    elif theme == Direction.STEADY:
        painter.drawRect(QRectF(x - r, y - r * 0.5, 2 * r, r))
    else:
        painter.drawEllipse(QPointF(x, y), r * 0.7, r * 0.7)


@value(frozen=True)
class Pill:
    """A date above its handle."""

    handle: Handle
    x_px: float
    rect: QRectF
    text: str


def pills_of(axis: TimeAxis, days: Days, width_px: float) -> tuple[Pill, ...]:
    """The dates above the handles, pushed apart where they would overlap."""
    metrics = QFontMetricsF(_font(11, bold=True))
    found = sorted((x_of(axis, day, width_px), index, handle, pill_text(axis, days, handle, day))
                   for index, handle in enumerate(days.handles) if (day := days.of(handle)))  # fmt: skip
    widths = [metrics.horizontalAdvance(text) + 2 * PILL_PAD_PX for _, _, _, text in found]
    lefts = pill_lefts([x for x, _, _, _ in found], widths, width_px, PILL_GAP_PX)
    return tuple(
        Pill(handle, x, QRectF(left, 0, width, PILL_PX), text)
        for (x, _, handle, text), left, width in zip(found, lefts, widths, strict=True)
    )


def pill_text(axis: TimeAxis, days: Days, handle: Handle, day: dt.date) -> str:
    """A handle's date; compared sides say which they are, and a day beyond the axis points there."""
    text = day_words(day)
    if days.other is not None and handle is not Handle.SINCE:
        side = tr("Timeline", "Right") if handle is Handle.OTHER else tr("Timeline", "Left")
        text = f"{side} · {text}"
    if day < axis.first:
        return f"‹ {text}"
    return f"{text} ›" if day > axis.last else text


def draw_lines(painter: QPainter, pills: Sequence[Pill], colours: Palette) -> None:
    """A line across the strip under each date; marks are drawn over it, so that none is hidden."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    for pill in pills:
        x = round(pill.x_px)
        painter.fillRect(QRectF(x - 2, PILL_PX, 4, HEIGHT_PX - PILL_PX), QColor(colours.panel))
        painter.fillRect(QRectF(x - 1, PILL_PX, 2, HEIGHT_PX - PILL_PX), _tone(pill, colours))


def draw_pills(painter: QPainter, pills: Sequence[Pill], colours: Palette, marked: Marked) -> None:
    """The dates above their lines; a line that had to be left is reached by a foot."""
    painter.setFont(_font(11, bold=True))
    for pill in pills:
        main = pill.handle is Handle.DATE
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(_tone(pill, colours))
        painter.drawRoundedRect(pill.rect, 3.5, 3.5)
        reach = sorted((round(pill.x_px) - 1.0, min(max(pill.x_px, pill.rect.left() + 4), pill.rect.right() - 4)))
        painter.drawRect(QRectF(reach[0], PILL_PX - 2, reach[1] - reach[0] + 1, 2))
        if marked.focus is pill.handle:
            painter.setPen(QPen(QColor(colours.on_accent if not main else colours.panel), 1.2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(pill.rect.adjusted(1.8, 1.8, -1.8, -1.8), 2, 2)
        painter.setPen(QColor(colours.panel if main else colours.on_accent))
        painter.drawText(pill.rect, Qt.AlignmentFlag.AlignCenter, pill.text)


def _tone(pill: Pill, colours: Palette) -> QColor:
    return QColor(colours.text if pill.handle is Handle.DATE else colours.accent)


def _font(size_px: float, bold: bool = False) -> QFont:
    font = QFont(SANS)
    font.setPixelSize(round(size_px))
    font.setBold(bold)
    return font
