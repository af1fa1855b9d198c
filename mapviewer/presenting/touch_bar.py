"""Buttons for a hand at the board: back and on, pen and undo, nearer and farther. They come with the first touch."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QInputDevice
from PySide6.QtWidgets import QToolButton, QVBoxLayout, QWidget

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
            button.clicked.connect(lambda _checked=False, name=name: self.asked.emit(name))
            self.buttons[name] = button
            column.addWidget(button)
        devices = QInputDevice.devices()
        self.setVisible(any(device.type() == QInputDevice.DeviceType.TouchScreen for device in devices))

    def set_room(self, room: QRect) -> None:
        """Stand at the right of the map, in its middle; never smaller than a fingertip."""
        colours = palette(Theme.PROJECTOR)
        side = max(TARGET_PX, round(OF_HEIGHT * room.height()))
        for button in self.buttons.values():
            button.setFixedSize(QSize(side, side))
        self.setStyleSheet(
            f"QToolButton {{ background: {colours.panel}; color: {colours.text}; border: 1px solid {colours.rule};"
            f" border-radius: {side // 5}px; font-size: {round(side * 0.5)}px; }}"
            f"QToolButton:pressed {{ background: {colours.button_active}; }}"
        )
        height = len(self.buttons) * (side + GAP_PX) - GAP_PX
        self.setGeometry(room.right() - side - 2 * GAP_PX, room.top() + (room.height() - height) // 2, side, height)
        self.raise_()
