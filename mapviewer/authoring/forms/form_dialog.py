"""What every small form has: rows, and a sentence for what is wrong with them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from mapviewer.ui.accelerators import AcceleratedDialog
from mapviewer.ui.message_boxes import plain_buttons

Field = TypeVar("Field", bound=QWidget)
MOST_LISTED = 200


class Sentences(QLabel):
    """Words of any length as plain text, as high as they need at the width that they are given."""

    def __init__(self, text: str = "") -> None:
        super().__init__(text)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A form's rows give wrapped words the height that they would need elsewhere."""
        super().resizeEvent(event)
        self._fit()

    def setText(self, text: str) -> None:
        """Other words need another height."""
        super().setText(text)
        self._fit()

    def _fit(self) -> None:
        self.setMinimumHeight(self.heightForWidth(self.width()) if self.text() else 0)


class FormDialog(AcceleratedDialog):
    """A form that validates its fields and can be accepted only without problems."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.rows = QFormLayout()
        self.wrong = Sentences()
        self.buttons = plain_buttons(QDialogButtonBox.StandardButton.Ok, QDialogButtonBox.StandardButton.Cancel)
        self.buttons.accepted.connect(self._accept)
        self.buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addLayout(self.rows)
        column.addWidget(self.wrong)
        column.addWidget(self.buttons)
        self.resize(460, 10)

    def showEvent(self, event: QShowEvent) -> None:
        """What is typed goes into the first line, not to the buttons."""
        super().showEvent(event)
        lines = self.findChildren(QLineEdit)
        if lines:
            lines[0].setFocus()
            lines[0].selectAll()

    def line(self, title: str, text: str = "", hint: str = "") -> QLineEdit:
        """A line to write on."""
        line = QLineEdit(text)
        line.setPlaceholderText(hint)
        line.setAccessibleName(title)
        self.rows.addRow(title, line)
        return line

    def text(self, title: str) -> QPlainTextEdit:
        """Room for a sentence or two."""
        text = QPlainTextEdit()
        text.setTabChangesFocus(True)
        text.setMaximumHeight(76)
        text.setAccessibleName(title)
        self.rows.addRow(title, text)
        return text

    def choice(self, title: str, choices: Iterable[tuple[str, str]], current: str = "") -> QComboBox:
        """One of several; each is a value and its words."""
        box = QComboBox()
        for value, words in choices:
            box.addItem(words, value)
        box.setCurrentIndex(max(box.findData(current), 0))
        box.setAccessibleName(title)
        self.rows.addRow(title, box)
        return box

    def field(self, title: str, field: Field) -> Field:
        """A field of another kind."""
        field.setAccessibleName(title)
        self.rows.addRow(title, field)
        return field

    def problem(self) -> str:
        """Return what is wrong with the input, or ""."""
        return ""

    def _accept(self) -> None:
        self.wrong.setText(self.problem())
        if not self.wrong.text():
            self.accept()
