"""How the rows of the layer list are painted: group headings, and layers with tick, count and swatch."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from geodata.layer import Layer
from mapviewer.drawing.swatch import draw_swatch
from mapviewer.palette import Palette

LAYER = Qt.ItemDataRole.UserRole
GROUP = Qt.ItemDataRole.UserRole + 1
COUNT = Qt.ItemDataRole.UserRole + 2
FOLDED = Qt.ItemDataRole.UserRole + 3

ROW_PX = 25
HEAD_PX = 31
MARGIN_PX = 13
TICK_PX = 14
SWATCH_PX = (24, 12)
COUNT_PX = 22
Index = QModelIndex | QPersistentModelIndex


def on_tick(x_px: float) -> bool:
    """Whether a point of a layer's row, counted from its left edge, is on the tick."""
    return x_px < MARGIN_PX + TICK_PX + 5


class LayerRows(QStyledItemDelegate):
    """Paints the rows in the colours and with the layers that it was given last."""

    def __init__(self, parent: QWidget, colours: Palette) -> None:
        super().__init__(parent)
        self.colours = colours
        self.layers: Mapping[str, Layer] = {}

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Rows grow with the interface's type."""
        height = ROW_PX if index.data(LAYER) else HEAD_PX
        return QSize(120, max(height, option.fontMetrics.height() + 7))

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
        painter.setFont(font)
        painter.setPen(QColor(self.colours.faint_text))
        room = rect.adjusted(MARGIN_PX, 6, -MARGIN_PX - 16, 0)
        title = str(index.data(Qt.ItemDataRole.DisplayRole)).upper()
        elided = painter.fontMetrics().elidedText(title, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, elided)
        x, y = rect.right() - MARGIN_PX - 5.0, room.center().y() + 1.0
        points = [(-2, -4), (2, 0), (-2, 4)] if index.data(FOLDED) else [(-4, -2), (0, 2), (4, -2)]
        painter.setPen(QPen(QColor(self.colours.faint_text), 1.3))
        painter.drawPolyline(QPolygonF([QPointF(x + dx, y + dy) for dx, dy in points]))

    def _layer(self, painter: QPainter, rect: QRect, index: Index) -> None:
        ticked = index.data(Qt.ItemDataRole.CheckStateRole) in (Qt.CheckState.Checked, Qt.CheckState.Checked.value)
        count = index.data(COUNT)
        self._tick(
            painter, QRectF(rect.left() + MARGIN_PX, rect.center().y() - TICK_PX / 2 + 0.5, TICK_PX, TICK_PX), ticked
        )
        width, height = SWATCH_PX
        swatch = QRectF(rect.right() - MARGIN_PX - width, rect.center().y() - height / 2 + 0.5, width, height)
        layer = self.layers.get(str(index.data(LAYER)))
        if layer is not None:
            painter.setOpacity(0.4 if count == 0 else 1.0 if ticked else 0.7)
            draw_swatch(painter, layer, self.colours, swatch)
            painter.setOpacity(1.0)
        right = int(swatch.left()) - 6
        if count is not None:
            painter.setPen(QColor(self.colours.faint_text))
            count_px = max(COUNT_PX, painter.fontMetrics().horizontalAdvance(str(count)))
            box = QRect(right - count_px, rect.top(), count_px, rect.height())
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, str(count))
            right -= count_px + 2
        left = rect.left() + MARGIN_PX + TICK_PX + 8
        room = QRect(left, rect.top(), right - left, rect.height())
        painter.setPen(QColor(self.colours.text if ticked and count != 0 else self.colours.muted_text))
        title = str(index.data(Qt.ItemDataRole.DisplayRole))
        elided = painter.fontMetrics().elidedText(title, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, elided)

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
