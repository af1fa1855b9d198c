"""The slim bar for finding words in the text."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QWidget

from mapviewer.ui.icons import icon
from mapviewer.ui.palette import Palette
from mapviewer.ui.quiet_button import quiet_button
from mapviewer.ui.translate import tr


class FindBar(QWidget):
    """The find bar: emits the words to find and the direction, and shows the number of matches."""

    changed = Signal(str)
    stepped = Signal(int)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("find-bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.field = QLineEdit()
        self.field.setPlaceholderText(tr("Article", "Find in article"))
        self.field.setAccessibleName(tr("Article", "Find in article"))
        self.field.setClearButtonEnabled(True)
        self.count = QLabel()
        self.count.setObjectName("find-count")
        self.count.setTextFormat(Qt.TextFormat.PlainText)
        self.previous = quiet_button(tr("Article", "Previous match (Shift+Enter)"))
        self.next = quiet_button(tr("Article", "Next match (Enter)"))
        self.close_button = quiet_button(tr("Article", "Close (Esc)"))
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 8, 6)
        row.setSpacing(4)
        row.addWidget(self.field, 1)
        for widget in (self.count, self.previous, self.next, self.close_button):
            row.addWidget(widget)
        self.field.textChanged.connect(self.changed)
        self.previous.clicked.connect(lambda: self.stepped.emit(-1))
        self.next.clicked.connect(lambda: self.stepped.emit(1))
        self.close_button.clicked.connect(self.closed)
        self.set_count(0, -1)

    def set_colours(self, colours: Palette) -> None:
        """Take on a theme."""
        for button, name in ((self.previous, "previous"), (self.next, "next"), (self.close_button, "close")):
            button.setIcon(icon(name, colours.text, colours.absent))

    def set_count(self, count: int, at: int) -> None:
        """Show the number of matches and the current one, counted from 0."""
        words = self.field.text()
        found = tr("Article", "{number} of {count}").format(number=at + 1, count=count)
        self.count.setText(found if count else tr("Article", "No matches") if words else "")
        self.count.setAccessibleDescription(self.count.text())
        self.previous.setEnabled(count > 0)
        self.next.setEnabled(count > 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter: next match; Shift+Enter: previous match; Esc: close."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.stepped.emit(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        elif event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)
