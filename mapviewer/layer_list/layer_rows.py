"""How the rows of the layer list are painted: group headings, and layers with tick, count and swatch."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QGuiApplication,
    QPainter,
    QPen,
    QPolygonF,
    QTextLayout,
)
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from geodata.story.layer import Layer
from geodata.story.parties import NO_PARTIES
from mapviewer.drawing.swatch import draw_swatch
from mapviewer.ui.palette import Palette
from mapviewer.ui.words.text_direction import direction_of

LAYER = Qt.ItemDataRole.UserRole
GROUP = Qt.ItemDataRole.UserRole + 1
COUNT = Qt.ItemDataRole.UserRole + 2
FOLDED = Qt.ItemDataRole.UserRole + 3

ROW_PX = 25
HEAD_PX = 31
MARGIN_PX = 13
TICK_PX = 14
SWATCH_PX = (24, 12)
COUNT_PX, GAP_PX = 22, 6
NARROW_PX, NARROW_SWATCH_PX, SMALLER = 215, 17, 0.85
Index = QModelIndex | QPersistentModelIndex


def on_tick(x_px: float, width_px: float = 0.0) -> bool:
    """Whether a point of a layer's row is on the tick, which is on the right where one reads from there.

    The point is counted from the left edge.
    """
    return (width_px - x_px if is_mirrored() else x_px) < MARGIN_PX + TICK_PX + 5


def is_mirrored() -> bool:
    """Whether rows begin at the right."""
    return QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft


def mirrored(rect: QRect, box: QRect) -> QRect:
    """Where a box of a row stands in the direction of reading."""
    return QStyle.visualRect(QGuiApplication.layoutDirection(), rect, box)


def arrangement(font: QFont, rect: QRect, title: str, count: int | None) -> tuple[bool, QRectF, QRect]:
    """Whether a layer's row shows its count, where its swatch is, and its title's room.

    The title comes first: where it would be cut, a count of 0, which the pale swatch tells too, is left out, and in a
    narrow list every count.
    """
    metrics = QFontMetrics(font)
    is_narrow = rect.width() < NARROW_PX
    width, height = (NARROW_SWATCH_PX if is_narrow else SWATCH_PX[0]), SWATCH_PX[1]
    margin = MARGIN_PX / 2 if is_narrow else MARGIN_PX
    swatch = QRectF(rect.right() - margin - width, rect.center().y() - height / 2 + 0.5, width, height)
    left, right = rect.left() + MARGIN_PX + TICK_PX + 8, int(swatch.left()) - GAP_PX
    count_px = 0 if count is None else max(COUNT_PX, metrics.horizontalAdvance(str(count))) + 2
    is_cut = metrics.horizontalAdvance(title) > right - count_px - left
    shown = count is not None and not (is_cut and (is_narrow or count == 0))
    return shown, swatch, QRect(left, rect.top(), right - (count_px if shown else 0) - left, rect.height())


def fitting(font: QFont, title: str, room_px: int, *, is_high: bool = False) -> tuple[QFont, list[str]]:
    """A title in its room: a little smaller where that is enough, else in its own size on two lines.

    In a high row it is never smaller. What not even two lines hold is shortened at the end.
    """
    smaller = QFont(font)
    smaller.setPointSizeF(font.pointSizeF() * SMALLER)
    for face in (font,) if is_high else (font, smaller):
        if QFontMetrics(face).horizontalAdvance(title) <= room_px:
            return face, [title]
    for face in (font, smaller):
        lines, metrics = _broken(face, title, room_px), QFontMetrics(face)
        if all(metrics.horizontalAdvance(line) <= room_px for line in lines):
            break
    return face, [metrics.elidedText(line, Qt.TextElideMode.ElideRight, room_px) for line in lines]


def _broken(face: QFont, title: str, room_px: int) -> list[str]:
    """A title on two lines."""
    layout = QTextLayout(title, face)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(room_px)
    end = line.textLength()
    layout.endLayout()
    return [part for part in (title[:end].strip(), title[end:].strip()) if part]


def lines_of(font: QFont, width_px: int, title: str) -> int:
    """How many lines a title takes in a row of a width, whatever its count is on the day that is shown."""
    rect = QRect(0, 0, width_px, ROW_PX)
    _, _, room = arrangement(font, rect, title, None)
    count_px = 0 if width_px < NARROW_PX else COUNT_PX + 2
    return len(fitting(font, title, room.width() - count_px)[1])


def _write(painter: QPainter, room: QRect, words: str) -> None:
    """Write where a row begins, in the words' own direction, so that what is cut off is missing at their end."""
    painter.setLayoutDirection(direction_of(words))
    begins = Qt.AlignmentFlag.AlignRight if is_mirrored() else Qt.AlignmentFlag.AlignLeft
    painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute | begins, words)


class LayerRows(QStyledItemDelegate):
    """Paints the rows in the colours and with the layers that it was given last."""

    def __init__(self, view: QAbstractItemView, colours: Palette) -> None:
        super().__init__(view)
        self._view = view
        self.colours = colours
        self.layers: Mapping[str, Layer] = {}
        self.parties = NO_PARTIES

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Rows grow with the interface's type, and with titles that need two lines."""
        line = option.fontMetrics.height()
        if not index.data(LAYER):
            return QSize(120, max(HEAD_PX, line + 7))
        title = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
        lines = lines_of(option.font, self._view.viewport().width(), title)
        return QSize(120, max(ROW_PX, line + 7) + (lines - 1) * line)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._ground(painter, option)
        if index.data(LAYER):
            self._layer(painter, option.rect, index)
        else:
            self._head(painter, option.rect, index)
        painter.restore()

    def _ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        state, flags = option.state, QStyle.StateFlag
        field = QRectF(option.rect).adjusted(4.5, 0.5, -4.5, -0.5)
        painter.setPen(Qt.PenStyle.NoPen)
        if state & flags.State_Selected:
            painter.setBrush(QColor(self.colours.button_active))
            painter.drawRoundedRect(field, 5, 5)
        elif state & flags.State_MouseOver:
            painter.setBrush(QColor(self.colours.button))
            painter.drawRoundedRect(field, 5, 5)
        if state & flags.State_HasFocus:
            painter.setPen(QPen(QColor(self.colours.accent), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(field, 5, 5)

    def _head(self, painter: QPainter, rect: QRect, index: Index) -> None:
        font = QFont(painter.font())
        font.setPointSizeF(font.pointSizeF() * 0.8)
        font.setBold(True)
        font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 1.4)
        room = mirrored(rect, rect.adjusted(MARGIN_PX, 6, -MARGIN_PX - 16, 0))
        title = str(index.data(Qt.ItemDataRole.DisplayRole)).upper()
        if QFontMetrics(font).horizontalAdvance(title) > room.width():
            font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 0.2)
        painter.setFont(font)
        painter.setPen(QColor(self.colours.faint_text))
        elided = painter.fontMetrics().elidedText(title, Qt.TextElideMode.ElideRight, room.width())
        _write(painter, room, elided)
        x, y = rect.right() - MARGIN_PX - 5.0, room.center().y() + 1.0
        points = [(-2, -4), (2, 0), (-2, 4)] if index.data(FOLDED) else [(-4, -2), (0, 2), (4, -2)]
        if is_mirrored():
            x, points = rect.left() + MARGIN_PX + 5.0, [(-dx, dy) for dx, dy in points]
        painter.setPen(QPen(QColor(self.colours.faint_text), 1.3))
        painter.drawPolyline(QPolygonF([QPointF(x + dx, y + dy) for dx, dy in points]))

    def _layer(self, painter: QPainter, rect: QRect, index: Index) -> None:
        ticked = index.data(Qt.ItemDataRole.CheckStateRole) in (Qt.CheckState.Checked, Qt.CheckState.Checked.value)
        count = index.data(COUNT)
        tick = mirrored(rect, QRect(rect.left() + MARGIN_PX, rect.center().y() - TICK_PX // 2, TICK_PX, TICK_PX))
        self._tick(painter, QRectF(tick).translated(0, 0.5), ticked)
        title = str(index.data(Qt.ItemDataRole.DisplayRole))
        shown, swatch, room = arrangement(painter.font(), rect, title, count)
        layer = self.layers.get(str(index.data(LAYER)))
        if layer is not None:
            painter.setOpacity(0.4 if count == 0 else 1.0 if ticked else 0.7)
            sign = QRectF(swatch)
            if is_mirrored():
                sign.moveRight(rect.left() + rect.right() + 1 - swatch.left())
            draw_swatch(painter, layer, self.colours, sign, parties=self.parties)
            painter.setOpacity(1.0)
        if shown:
            painter.setPen(QColor(self.colours.faint_text))
            box = QRect(room.right(), rect.top(), int(swatch.left()) - GAP_PX - room.right(), rect.height())
            # Numbers end beside their swatches, on whichever side those are.
            ends = Qt.AlignmentFlag.AlignLeft if is_mirrored() else Qt.AlignmentFlag.AlignRight
            flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute | ends
            painter.drawText(mirrored(rect, box), flags, str(count))
        is_high = rect.height() > 2 * painter.fontMetrics().height()
        face, lines = fitting(painter.font(), title, room.width(), is_high=is_high)
        painter.setFont(face)
        painter.setPen(QColor(self.colours.text if ticked and count != 0 else self.colours.muted_text))
        line_px = painter.fontMetrics().height()
        top = rect.center().y() + 1 - len(lines) * line_px // 2
        for number, line in enumerate(lines):
            place = QRect(room.left(), top + number * line_px, room.width(), line_px)
            _write(painter, mirrored(rect, place), line)

    def _tick(self, painter: QPainter, box: QRectF, ticked: bool) -> None:
        painter.setPen(QPen(QColor(self.colours.accent if ticked else self.colours.border), 1))
        painter.setBrush(QColor(self.colours.accent if ticked else self.colours.field))
        painter.drawRoundedRect(box, 3, 3)
        if ticked:
            painter.setPen(QPen(QColor(self.colours.on_accent), 1.8))
            x, y = box.left(), box.top()
            painter.drawPolyline(
                QPolygonF([QPointF(x + 3.2, y + 7.2), QPointF(x + 6, y + 10), QPointF(x + 10.8, y + 4.2)])
            )
