"""Fingers on a map: one is the mouse, two move and magnify the ground, one that rests asks for the menu."""

from __future__ import annotations

import math

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QEventPoint, QMouseEvent, QTouchEvent
from PySide6.QtWidgets import QApplication, QWidget

HOLD_MS = 600
STILL_PX = 12.0  # a finger that rests trembles so much
LEAST_APART_PX = 8.0


class TouchInput(QObject):
    """``slid`` carries how far two fingers moved, ``pinched`` a factor and its middle, ``held`` where a finger rests.
    ``dropped`` tells that what one finger began is not meant: a second one came, or a menu.

    What one finger does reaches the widget as the left button of a mouse, so that pens and pointers need no more.
    """

    slid = Signal(QPointF)
    pinched = Signal(float, QPointF)
    held = Signal(QPointF)
    begun = Signal()
    dropped = Signal()

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.holds = True  # where there is a menu; else a finger that rests goes on with what it began
        self._widget = widget
        self._pressed: QPointF | None = None
        self._pair: tuple[QPointF, float] | None = None
        self._spent = False  # two fingers, or a menu: the rest of the gesture is no click
        self._hold = QTimer(self)
        self._hold.setSingleShot(True)
        self._hold.setInterval(HOLD_MS)
        self._hold.timeout.connect(self._held)
        widget.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take all touches of the widget."""
        if not isinstance(event, QTouchEvent):
            return False
        event.accept()
        if event.type() == QEvent.Type.TouchBegin:
            self._spent = False
            self.begun.emit()
        down = [point for point in event.points() if point.state() != QEventPoint.State.Released]
        if event.type() == QEvent.Type.TouchCancel:
            self._let_go(None)
        elif len(down) >= 2:
            self._move_pair(down[0].position(), down[1].position())
        elif event.type() == QEvent.Type.TouchEnd or not down:
            self._let_go(event.points()[0].position())
        elif not self._spent:
            self._move_one(down[0].position())
        else:
            self._pair = None  # one of two was lifted
        return True

    def _move_pair(self, first: QPointF, second: QPointF) -> None:
        if self._pressed is not None:
            self._release(self._pressed, click=False)
        self._spent = True
        middle, apart = (first + second) / 2, max(math.dist(first.toTuple(), second.toTuple()), LEAST_APART_PX)
        if self._pair is not None:
            before, apart_before = self._pair
            if middle != before:
                self.slid.emit(middle - before)
            if apart != apart_before:
                self.pinched.emit(apart / apart_before, middle)
        self._pair = (middle, apart)

    def _move_one(self, at: QPointF) -> None:
        if self._pressed is None:
            self._pressed = at
            if self.holds:
                self._hold.start()
            self._send(QEvent.Type.MouseButtonPress, at, Qt.MouseButton.LeftButton, Qt.MouseButton.LeftButton)
        else:
            if math.dist(at.toTuple(), self._pressed.toTuple()) > STILL_PX:
                self._hold.stop()
            self._send(QEvent.Type.MouseMove, at, Qt.MouseButton.NoButton, Qt.MouseButton.LeftButton)

    def _let_go(self, at: QPointF | None) -> None:
        self._pair = None
        if self._pressed is not None:
            self._release(at or self._pressed, click=at is not None)

    def _release(self, at: QPointF, *, click: bool) -> None:
        """End what the finger did as a mouse; where it is to be no *click*, it moves away first."""
        self._hold.stop()
        self._pressed = None
        if not click:
            self.dropped.emit()
            away = at + QPointF(STILL_PX, STILL_PX)
            for to in (away, at):
                self._send(QEvent.Type.MouseMove, to, Qt.MouseButton.NoButton, Qt.MouseButton.LeftButton)
        self._send(QEvent.Type.MouseButtonRelease, at, Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton)

    def _held(self) -> None:
        at = self._pressed
        if at is not None:
            self._spent = True
            self._release(at, click=False)
            self.held.emit(at)

    def _send(self, kind: QEvent.Type, at: QPointF, button: Qt.MouseButton, held: Qt.MouseButton) -> None:
        none = Qt.KeyboardModifier.NoModifier
        there = QPointF(self._widget.mapToGlobal(at))
        QApplication.sendEvent(self._widget, QMouseEvent(kind, at, there, button, held, none))
