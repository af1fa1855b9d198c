"""A chart in the window: a picture of a figure, with items that pointer and keyboard find.

The figure is drawn by Matplotlib without Qt, once for each size and state; selection, pointer and date cursor are
painted over it, so that they follow at once. The widget knows no session: setters in, the reader's acts out.
"""

from __future__ import annotations

import datetime as dt
import math
from collections.abc import Callable
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QHelpEvent, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from geodata.view.view import Theme
from mapviewer.charts.chart_keyboard import beside
from mapviewer.charts.chart_marks import paint_cursor, paint_mark
from mapviewer.ui.palette import Palette, palette
from mapviewer.ui.translate import tr

if TYPE_CHECKING:
    from mapviewer.charts.chart_export import Drawing
    from mapviewer.charts.chart_sheet import Area, Chart

REDRAW_MS = 120
MOVES = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class ChartView(QWidget):
    """Shows a `Drawing`; emits which item is pointed at ("" for none) and which is activated."""

    pointed = Signal(str)
    activated = Signal(str)
    drawn = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.describe: Callable[[str], str] = lambda item: item
        self.is_chosen: Callable[[str], bool] = lambda item: False
        self.is_lit: Callable[[str], bool] = lambda item: False
        self._drawing: Drawing | None = None
        self._chart: Chart | None = None
        self._image = QImage()
        self._colours: Palette = palette(Theme.LIGHT)
        self._span: tuple[dt.date, dt.date] | None = None
        self._current = ""
        self._under = ""
        self._redraw = QTimer(self)
        self._redraw.setSingleShot(True)
        self._redraw.timeout.connect(self.redraw)

    # What is shown

    def set_drawing(self, drawing: Drawing, theme: Theme, *, soon: bool = False) -> None:
        """Show another drawing, now or (*soon*) when no further one has followed for a moment."""
        self._drawing, self._colours = drawing, palette(theme)
        self.setMinimumWidth(round(drawing.min_width))
        self.updateGeometry()
        if soon and self._chart is not None:
            self._redraw.start(REDRAW_MS)
        else:
            self._redraw.start(0)

    def set_cursor_date(self, since: dt.date | None, date: dt.date) -> None:
        """Show the view's date, or range, as a line over charts of time."""
        self._span = (since or date, date)
        self.update()

    def redraw(self) -> None:
        """Draw the figure at the widget's size."""
        self._redraw.stop()
        if self._drawing is None or self.width() < 2 or self.height() < 2:
            return
        from mapviewer.charts.figure_image import image_of  # late: start-up time

        ratio = self.devicePixelRatioF()
        self._chart = self._drawing.chart((float(self.width()), float(self.height())), 1.0, False)
        self._image = image_of(self._chart, ratio)
        if self._area(self._current) is None:
            self._current = ""
        self.update()
        self.drawn.emit()

    @property
    def chart(self) -> Chart | None:
        """The chart as it was last drawn."""
        return self._chart

    @property
    def current(self) -> str:
        """The item that the keyboard is at, or ""."""
        return self._current

    # Size

    def hasHeightForWidth(self) -> bool:
        """Yes: a narrow chart is a high one."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height that the drawing needs."""
        if self._drawing is None:
            return 200
        return math.ceil(self._drawing.height(max(float(width), self._drawing.min_width), 1.0, False))

    def sizeHint(self) -> QSize:
        """A comfortable size."""
        return QSize(760, self.heightForWidth(760))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A new size is a new picture; the old one is shown until it is drawn."""
        self._redraw.start(REDRAW_MS if self._chart is not None else 0)
        super().resizeEvent(event)

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """The figure, the date cursor, and the marks of what is selected, pointed at, and at the keyboard."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self._colours.panel))
        if self._image.isNull():
            painter.setPen(QColor(self._colours.muted_text))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, tr("Charts", "Drawing chart…"))
            return
        painter.drawImage(0, 0, self._image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_cursor(painter, self._chart.axes if self._chart else (), self._span, self._colours)
        for area in self._chart.areas if self._chart else ():
            self._paint_mark(painter, area)
        self._paint_head(painter)

    def _head(self) -> QRectF:
        """Where the heads of the columns are kept in sight while the chart is scrolled; empty when they need not be."""
        top = self.visibleRegion().boundingRect().top()
        return QRectF(0, top, self.width(), self._chart.head_px) if self._chart and top > 0 else QRectF()

    def _paint_head(self, painter: QPainter) -> None:
        head = self._head()
        if head.height() > 0:
            ratio = self._image.devicePixelRatioF()
            painter.drawImage(head, self._image, QRectF(0, 0, head.width() * ratio, head.height() * ratio))
            painter.setPen(QColor(self._colours.rule))
            painter.drawLine(head.bottomLeft(), head.bottomRight())

    def _paint_mark(self, painter: QPainter, area: Area) -> None:
        chosen, lit = self.is_chosen(area.id), area.id == self._under or self.is_lit(area.id)
        at_keyboard = area.id == self._current and self.hasFocus()
        if chosen or lit or at_keyboard:
            rect = QRectF(area.x, area.y, area.width, area.height)
            paint_mark(painter, rect, self._colours, chosen=chosen, lit=lit, at_keyboard=at_keyboard)

    # Pointer

    def item_at(self, position: QPointF) -> str:
        """The item at a point of the widget, or ""; of two that overlap the smaller one."""
        head = self._head()
        if head.contains(position):
            position = position - head.topLeft()
        hit = [
            area
            for area in (self._chart.areas if self._chart else ())
            if area.x <= position.x() <= area.x + area.width and area.y <= position.y() <= area.y + area.height
        ]
        return min(hit, key=lambda area: area.width * area.height).id if hit else ""

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Point at what is under the pointer."""
        self._point(self.item_at(event.position()))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press is taken; the click counts when it is let go over the same item."""
        self._current = self.item_at(event.position()) or self._current
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on an item activates it."""
        item = self.item_at(event.position())
        if item and item == self._current and event.button() == Qt.MouseButton.LeftButton:
            self.activated.emit(item)

    def leaveEvent(self, event: QEvent) -> None:
        """Report that the pointer has left."""
        self._point("")

    def _point(self, item: str) -> None:
        if item != self._under:
            self._under = item
            self.setCursor(Qt.CursorShape.PointingHandCursor if item else Qt.CursorShape.ArrowCursor)
            self.pointed.emit(item)
            self.update()

    def event(self, event: QEvent) -> bool:
        """Show an item's tooltip."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            item = self.item_at(QPointF(event.pos()))
            words = escape(self.describe(item)).replace("\n", "<br>") if item else ""
            QToolTip.showText(event.globalPos(), f"<qt>{words}</qt>" if words else "", self)
            return True
        return super().event(event)

    # Keyboard

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows walk through the items, Home and End go to the ends, Enter and Space activate."""
        key, areas = Qt.Key(event.key()), self._chart.areas if self._chart else ()
        if key in MOVES and areas and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self._go_to(beside(areas, self._current, *MOVES[key]))
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End) and areas:
            self._go_to((areas[0] if key == Qt.Key.Key_Home else areas[-1]).id)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self._current:
            self.activated.emit(self._current)
        else:
            event.ignore()

    def focusInEvent(self, event: object) -> None:
        """Show where the keyboard is."""
        self.update()

    def focusOutEvent(self, event: object) -> None:
        """Clear the keyboard focus mark and report what is under the pointer."""
        self.update()
        self.pointed.emit(self._under)

    def _go_to(self, item: str) -> None:
        self._current = item
        self.update()
        self.pointed.emit(item)

    def _area(self, item: str) -> Area | None:
        return next((area for area in (self._chart.areas if self._chart else ()) if area.id == item), None)
