"""The field for a date: shows the day or the range, and takes one in any usual form."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

EXAMPLES = "2020, Nov 2020, 10.11.2020, 2020-11-10, or 2019 – 2021 for a range"


class DateField(QLineEdit):
    """Tells what was typed; until it is accepted the words stay, so that they can be mended."""

    typed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("date_field")
        self.setAccessibleName("Date")
        self.setAccessibleDescription(f"For example {EXAMPLES}")
        self.setToolTip(f"Type a date (Ctrl+G): {EXAMPLES}")
        self._shown = ""
        self.returnPressed.connect(lambda: self.typed.emit(self.text()))

    def show_days(self, words: str) -> None:
        """Show the view's day or range; a new one ends the typing."""
        if words != self._shown:
            self._shown = words
            self.revert()

    def revert(self) -> None:
        """Show the view's day again."""
        self.setText(self._shown)
        self.setCursorPosition(0)
        if self.hasFocus():
            self.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc gives up what was typed."""
        if event.key() == Qt.Key.Key_Escape:
            self.revert()
            return
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Coming by key, all is selected, to be typed over."""
        super().focusInEvent(event)
        if event.reason() != Qt.FocusReason.MouseFocusReason:
            self.selectAll()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """What was not accepted is forgotten."""
        super().focusOutEvent(event)
        if event.reason() not in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason):
            self.revert()
