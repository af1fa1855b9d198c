"""A mouse button on a map: a click, a drag of the ground or of the line between two dates, or a box to zoom into."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QPointF, QRect, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QWidget

from mapviewer.canvas.camera_motion import CameraMotion

DRAG_START_PX = 4
LEAST_BOX_PX = 8


class MouseInput(QObject):
    """What press, moves and release together mean; *is_on_grip* says where the line between two dates can be held."""

    hovered = Signal(QPointF)  # a move without a button
    clicked = Signal(QPointF)  # a press that did not move, of the left button
    dragged = Signal(QPointF)  # the ground, by so many pixels
    line_dragged = Signal(float)  # to this share of the width
    boxed = Signal(QRect)

    def __init__(self, widget: QWidget, motion: CameraMotion, is_on_grip: Callable[[QPointF], bool]) -> None:
        super().__init__(widget)
        self.box: QRect | None = None  # being drawn
        self._widget, self._motion, self._is_on_grip = widget, motion, is_on_grip
        self._press: QPointF | None = None
        self._last = QPointF()

    def press(self, event: QMouseEvent) -> None:
        """Begin a drag, a box (Shift) or a click."""
        if event.button() in (Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton):
            self._motion.interrupt()
            self._press = self._last = event.position()
            self._motion.is_line_held = self._is_on_grip(event.position())
            if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                self.box = QRect(event.position().toPoint(), event.position().toPoint())
            event.accept()
        else:
            event.ignore()

    def move(self, event: QMouseEvent) -> None:
        """Drag the ground or the line between two dates, stretch the box, or point at things."""
        position = event.position()
        if self._press is None:
            self.hovered.emit(position)
            return
        if self._motion.is_line_held:
            self.line_dragged.emit(position.x() / max(self._widget.width(), 1))
            return
        if self.box is not None:
            self.box.setBottomRight(position.toPoint())
            self._widget.update()
            return
        if not self._motion.is_held and (position - self._press).manhattanLength() < DRAG_START_PX:
            return
        self._motion.is_held = True
        self._widget.setCursor(Qt.CursorShape.ClosedHandCursor)
        delta, self._last = position - self._last, position
        self.dragged.emit(delta)

    def release(self, event: QMouseEvent) -> None:
        """End a drag or a box; a press that did not move is a click."""
        if self._press is None:
            event.ignore()
            return
        box, dragged = self.box, self._motion.is_held or self._motion.is_line_held
        self._press, self.box, self._motion.is_held, self._motion.is_line_held = None, None, False, False
        self._widget.unsetCursor()
        if box is not None and box.normalized().width() > LEAST_BOX_PX:
            self.boxed.emit(box)
        elif not dragged and event.button() == Qt.MouseButton.LeftButton:
            self.clicked.emit(event.position())
        self._widget.update()
