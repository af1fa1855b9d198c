"""Buttons for a hand at the board: back and on, pen and undo, nearer and farther, and others behind a last one.

They come with the first touch.
"""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QInputDevice
from PySide6.QtWidgets import QPushButton, QToolButton, QVBoxLayout, QWidget

from geodata.view.view import Theme
from mapviewer.ui.palette import palette
from mapviewer.ui.translate import tr, tr_noop

TARGET_PX, OF_HEIGHT, GAP_PX = 44, 0.055, 6
# What each does, as in `LESSON_KEYS` where it is a key too, and its words.
BUTTONS = (
    ("next", "›", tr_noop("Presenting", "Next")),
    ("previous", "‹", tr_noop("Presenting", "Back")),
    ("pen", "✎", tr_noop("Presenting", "Pen")),
    ("undo", "↶", tr_noop("Presenting", "Undo")),
    ("nearer", "+", tr_noop("Presenting", "Zoom in")),
    ("farther", "−", tr_noop("Presenting", "Zoom out")),
    ("more", "⋯", tr_noop("Presenting", "More")),
)
# What a lesson needs besides, where there is no keyboard.
MORE = (
    ("quiz", tr_noop("Presenting", "Quiz")),
    ("names", tr_noop("Presenting", "Hide names")),
    ("known", tr_noop("Presenting", "Known that day")),
    ("results", tr_noop("Presenting", "Results")),
    ("erase", tr_noop("Presenting", "Erase")),
    ("black", tr_noop("Presenting", "Black")),
    ("leave", tr_noop("Presenting", "End")),
)


class TouchBar(QWidget):
    """``asked`` carries what was pressed."""

    asked = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("touch_bar")
        self.buttons: dict[str, QToolButton] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP_PX)
        for name, sign, words in BUTTONS:
            button = QToolButton()
            button.setText(sign)
            button.setAccessibleName(tr("Presenting", words))
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.clicked.connect(lambda _checked=False, name=name: self._press(name))
            self.buttons[name] = button
            column.addWidget(button)
        self.more = QWidget(parent)
        self.more.setObjectName("touch_bar_more")
        words_column = QVBoxLayout(self.more)
        words_column.setContentsMargins(0, 0, 0, 0)
        words_column.setSpacing(GAP_PX)
        self.named: dict[str, QPushButton] = {}
        for name, words in MORE:
            self.named[name] = QPushButton(tr("Presenting", words))
            self.named[name].setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self.named[name].clicked.connect(lambda _checked=False, name=name: self._press(name))
            words_column.addWidget(self.named[name])
        self.more.hide()
        devices = QInputDevice.devices()
        self.setVisible(any(device.type() == QInputDevice.DeviceType.TouchScreen for device in devices))

    def _press(self, name: str) -> None:
        self.more.setVisible(name == "more" and not self.more.isVisible())
        self.more.raise_()
        if name != "more":
            self.asked.emit(name)

    def boxes(self) -> list[QRect]:
        """Where buttons are."""
        return [part.geometry() for part in (self, self.more) if part.isVisible()]

    def set_room(self, room: QRect) -> None:
        """Stand at the right of the map, in its middle; never smaller than a fingertip."""
        colours = palette(Theme.PROJECTOR)
        side = max(TARGET_PX, round(OF_HEIGHT * room.height()))
        for button in self.buttons.values():
            button.setFixedSize(QSize(side, side))
        style = (
            f"QToolButton, QPushButton {{ background: {colours.panel}; color: {colours.text};"
            f" border: 1px solid {colours.rule}; border-radius: {side // 5}px; font-size: {round(side * 0.5)}px; }}"
            f"QPushButton {{ font-size: {round(side * 0.36)}px; padding: 0 {side // 3}px; text-align: left; }}"
            f"QToolButton:pressed, QPushButton:pressed {{ background: {colours.button_active}; }}"
        )
        for part in (self, self.more):
            part.setStyleSheet(style)
        for named in self.named.values():
            named.setFixedHeight(side)
        height = len(self.buttons) * (side + GAP_PX) - GAP_PX
        self.setGeometry(room.right() - side - 2 * GAP_PX, room.top() + (room.height() - height) // 2, side, height)
        self.raise_()
        words = self.more.sizeHint()
        top = max(room.top() + (room.height() - words.height()) // 2, room.top())
        self.more.setGeometry(QRect(QPoint(self.x() - 2 * GAP_PX - words.width(), top), words))
