"""A picture to click on, or to go over with a cross by keys: dragged and zoomed like the map, with numbered pins."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from geodata.map.pictures.placed_picture import Pixels
from mapviewer.ui.translate import tr, tr_noop

Share = tuple[float, float]
DRAG_START_PX, WHEEL_STEP, MOST_ZOOM = 4, 1.2, 24.0
PIN_PX, NUMBER_PX = 6.0, 12
STEP_PX, FINE_PX, RIM_PX, CROSS_PX = 12, 1, 24, 14
WAYS = {Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1)}
RED, WHITE = "#c0202a", "#ffffff"
KEYS = tr_noop("Authoring", "Arrow keys move a cross, with Shift finely; Enter pins it; + and − zoom.")


class PictureSheet(QWidget):
    """``clicked`` tells shares of the picture's width and height, from its upper left corner."""

    clicked = Signal(float, float)

    def __init__(self, pixels: Pixels, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        form = QImage.Format.Format_RGBA8888
        self._image = QImage(pixels.data, pixels.width, pixels.height, 4 * pixels.width, form).copy()
        self.pins: Sequence[Share] = ()
        self.cross: Share | None = None  # that keys move
        self._scale, self._left_top = 0.0, QPointF()
        self._press: QPointF | None = None
        self._dragging = False
        self.setAccessibleName(tr("Authoring", "The picture"))
        self.setAccessibleDescription(tr("Authoring", KEYS))
        self.setToolTip(tr("Authoring", KEYS))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setMinimumSize(240, 180)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_pins(self, pins: Sequence[Share]) -> None:
        """Show numbered pins at shares of the picture."""
        self.pins = pins
        self.update()

    def place(self, share: Share) -> QPointF:
        """Where a share of the picture is in the widget."""
        across, down = share[0] * self._image.width(), share[1] * self._image.height()
        return self._left_top + QPointF(across, down) * self._scale

    def share(self, at: QPointF) -> Share:
        """Which share of the picture is at a point of the widget."""
        found = (at - self._left_top) / self._scale
        return found.x() / self._image.width(), found.y() / self._image.height()

    @property
    def _whole(self) -> float:
        """The scale at which the whole picture is seen."""
        return min(self.width() / self._image.width(), self.height() / self._image.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The whole picture, until somebody zooms in."""
        super().resizeEvent(event)
        if self._scale <= self._whole or not event.oldSize().isValid():
            self._fit()

    def _fit(self) -> None:
        self._scale = self._whole
        size = QPointF(self._image.width(), self._image.height()) * self._scale
        self._left_top = QPointF(self.width() - size.x(), self.height() - size.y()) / 2
        self.update()

    def zoom(self, factor: float, at: QPointF) -> None:
        """Show it larger or smaller about a point of the widget, never smaller than whole."""
        scale = min(max(self._scale * factor, self._whole), MOST_ZOOM)
        self._left_top = at - (at - self._left_top) * (scale / self._scale)
        self._scale = scale
        if scale == self._whole:
            self._fit()
        self.update()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom about the pointer."""
        self.zoom(WHEEL_STEP ** (event.angleDelta().y() / 120), event.position())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move a cross, a pixel at a time with Shift; Enter is a click on it; + and − zoom about it."""
        key = Qt.Key(event.key())
        if key in WAYS:
            is_fine = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.move_cross(*WAYS[key], FINE_PX if is_fine else STEP_PX)
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal, Qt.Key.Key_Minus):
            factor = 1 / WHEEL_STEP if key == Qt.Key.Key_Minus else WHEEL_STEP
            self.zoom(factor, self.place(self.cross) if self.cross else QPointF(self.rect().center()))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self.cross is not None:
            self.clicked.emit(*self.cross)
        else:
            super().keyPressEvent(event)

    def move_cross(self, across: int, down: int, by_px: float) -> None:
        """Move the cross by pixels of the screen, as far as the picture goes; the picture follows where it is zoomed.

        It begins in the middle of what is seen of the picture.
        """
        if self.cross is None:
            seen = QRectF(self.rect()) & QRectF(self.place((0, 0)), self.place((1, 1)))
            self.cross = self.share(seen.center())
        else:
            x, y = self.share(self.place(self.cross) + QPointF(across, down) * by_px)
            self.cross = min(max(x, 0.0), 1.0), min(max(y, 0.0), 1.0)
        if self._scale > self._whole:
            room, at = QRectF(self.rect()).adjusted(RIM_PX, RIM_PX, -RIM_PX, -RIM_PX), self.place(self.cross)
            held = QPointF(
                min(max(at.x(), room.left()), room.right()), min(max(at.y(), room.top()), room.bottom())
            )  # fmt: skip
            self._left_top += held - at
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A drag or a click begins."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._press, self._dragging = event.position(), False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the picture along."""
        if self._press is None:
            return
        moved = event.position() - self._press
        if self._dragging or moved.manhattanLength() > DRAG_START_PX:
            self._dragging = True
            self._left_top += moved
            self._press = event.position()
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on the picture is a place."""
        was_click, self._press = self._press is not None and not self._dragging, None
        x, y = self.share(event.position())
        if was_click and 0 <= x <= 1 and 0 <= y <= 1:
            self.clicked.emit(x, y)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The picture with its pins."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.palette().mid())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, self._scale < 2)
        size = QPointF(self._image.width(), self._image.height()) * self._scale
        painter.drawImage(QRectF(self._left_top, self._left_top + size), self._image)
        for number, pin in enumerate(self.pins, 1):
            draw_pin(painter, self.place(pin), number)
        if self.cross is not None and self.hasFocus():
            draw_cross(painter, self.place(self.cross))
        if self.hasFocus():
            painter.setPen(QPen(self.palette().highlight().color(), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))


def draw_cross(painter: QPainter, at: QPointF) -> None:
    """Where Enter pins: a wide cross that leaves its middle free."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for colour, width in ((WHITE, 4.5), (RED, 1.6)):
        painter.setPen(QPen(QColor(colour), width))
        for x, y in WAYS.values():
            painter.drawLine(at + QPointF(x, y) * 3, at + QPointF(x, y) * CROSS_PX)


def draw_pin(painter: QPainter, at: QPointF, number: int) -> None:
    """A cross in a ring, and its number beside it, legible on any ground."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for colour, width in ((WHITE, 4.0), (RED, 1.8)):
        painter.setPen(QPen(QColor(colour), width))
        painter.drawEllipse(at, PIN_PX, PIN_PX)
        painter.drawLine(at - QPointF(PIN_PX + 4, 0), at + QPointF(PIN_PX + 4, 0))
        painter.drawLine(at - QPointF(0, PIN_PX + 4), at + QPointF(0, PIN_PX + 4))
    font = painter.font()
    font.setPixelSize(NUMBER_PX)
    font.setBold(True)
    painter.setFont(font)
    badge = QRectF(at.x() + PIN_PX + 3, at.y() - PIN_PX - 15, 18, 16)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(RED))
    painter.drawRoundedRect(badge, 4, 4)
    painter.setPen(QColor(WHITE))
    painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, str(number))
