"""The date field, which shows the day or range and accepts dates in the usual notations."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from mapviewer.ui.display_text import date_examples, day_words, english_months
from mapviewer.ui.translate import told, tr

FRAME_PX = 18  # border, padding and the caret


class DateField(QLineEdit):
    """``typed`` carries the text on Enter, with English names of months, and "today" in English.

    The text stays until it is accepted, so that it can be corrected.

    ``left`` tells that Esc gave the keyboard back.
    """

    typed = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("date_field")
        self.setAccessibleName(tr("Timeline", "Date"))
        self.setAccessibleDescription(tr("Timeline", "Examples: {dates}").format(dates=date_examples()))
        self.setToolTip(
            tr("Timeline", "Enter a date or a range (Ctrl+G), for example {dates}").format(dates=date_examples())
        )
        self._shown = ""
        self.returnPressed.connect(lambda: self.typed.emit(english_months(self.text())))

    def show_days(self, words: str) -> None:
        """Show the view's day or range; a change discards typed text."""
        words = told(words)
        if words != self._shown:
            self._shown = words
            self.revert()

    def needed_px(self) -> int:
        """The width that shows the whole range, or the longest day there is, so that days that play move nothing."""
        measure = self.fontMetrics().horizontalAdvance
        days = (measure(day_words(dt.date(2020, month, 28))) for month in range(1, 13))
        return max(measure(self._shown), *days) + FRAME_PX

    def revert(self) -> None:
        """Show the view's day again."""
        self.setText(self._shown)
        self.setCursorPosition(0)
        if self.hasFocus():
            self.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Discard the typed text on Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.revert()
            self.left.emit()
            return
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Select all when the focus arrives by keyboard, so that typing replaces the date."""
        super().focusInEvent(event)
        if event.reason() != Qt.FocusReason.MouseFocusReason:
            self.selectAll()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Discard text that was not accepted."""
        super().focusOutEvent(event)
        if event.reason() not in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason):
            self.revert()
