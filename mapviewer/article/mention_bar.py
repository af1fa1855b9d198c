"""The slim bar below the text: what is selected or pointed at, and the way through its mentions."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from geodata.view import Theme
from mapviewer.article.typesetting import sans_font
from mapviewer.icons import icon
from mapviewer.palette import Palette, palette


class OneLine(QLabel):
    """A label of one line that ends in an ellipsis where it is too long."""

    def __init__(self) -> None:
        super().__init__()
        self._ink = "#000000"
        self.setTextFormat(Qt.TextFormat.PlainText)

    def set_ink(self, colour: str) -> None:
        """Write in a colour (``#rrggbb``)."""
        self._ink = colour
        self.update()

    def minimumSizeHint(self) -> QSize:
        """Any width will do."""
        return QSize(40, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """The text, elided at the end."""
        painter = QPainter(self)
        painter.setPen(QColor(self._ink))
        words = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)
        painter.end()


class MentionBar(QWidget):
    """Shows one line of words and, when something is selected, "2 of 7" with a button on either side."""

    stepped = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("mentions")
        self._colours = palette(Theme.LIGHT)
        self._quiet = False
        self.words = OneLine()
        self.count = QLabel()
        self.count.setObjectName("mention-count")
        self.count.setTextFormat(Qt.TextFormat.PlainText)
        self.previous = _button("Previous mention (Shift+F8)")
        self.next = _button("Next mention (F8)")
        row = QHBoxLayout(self)
        row.setContentsMargins(26, 4, 8, 4)
        row.setSpacing(4)
        row.addWidget(self.words, 1)
        for widget in (self.previous, self.count, self.next):
            row.addWidget(widget)
        self.previous.clicked.connect(lambda: self.stepped.emit(-1))
        self.next.clicked.connect(lambda: self.stepped.emit(1))
        # The bar keeps its height when the buttons come and go.
        self.setFixedHeight(max(38, row.sizeHint().height()))
        self.set_mentions(0, -1)

    def set_words(self, words: str, *, quiet: bool = False) -> None:
        """Show one line of words, fainter when nothing is selected."""
        self._quiet = quiet
        self.words.setText(words)
        self.words.set_ink(self._colours.muted_text if quiet else self._colours.text)

    def set_mentions(self, count: int, at: int) -> None:
        """Tell how many mentions there are and on which the reader stands (from 0)."""
        self.count.setText(f"{at + 1} of {count}" if at >= 0 else "not in the text" if not count else f"{count}")
        self.count.setAccessibleName(f"Mention {at + 1} of {count}")
        for button in (self.previous, self.next):
            button.setVisible(count > 0)
            button.setEnabled(count > 1)

    def set_counted(self, counted: bool) -> None:
        """Whether anything is selected whose mentions could be counted."""
        self.count.setVisible(counted)

    def set_colours(self, colours: Palette) -> None:
        """Take on a theme."""
        self._colours = colours
        self.set_words(self.words.text(), quiet=self._quiet)
        for button, name in ((self.previous, "previous"), (self.next, "next")):
            button.setIcon(icon(name, colours.text, colours.absent))
        self.update()

    def set_size(self, size_px: float) -> None:
        """Set the words in *size_px*."""
        for label in (self.words, self.count):
            label.setFont(sans_font(size_px))

    def paintEvent(self, event: QPaintEvent) -> None:
        """A rule above."""
        painter = QPainter(self)
        painter.fillRect(0, 0, self.width(), 1, QColor(self._colours.rule))
        painter.end()


def _button(name: str) -> QToolButton:
    button = QToolButton()
    button.setProperty("quiet", True)
    button.setToolTip(name)
    button.setAccessibleName(name)
    return button
