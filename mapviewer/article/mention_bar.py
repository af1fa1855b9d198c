"""The slim bar below the text: what is selected or pointed at, and the way through its mentions."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from geodata.view.view import Theme
from mapviewer.ui.elided_label import ElidedLabel
from mapviewer.ui.icons import icon
from mapviewer.ui.palette import Palette, palette
from mapviewer.ui.quiet_button import quiet_button
from mapviewer.ui.translate import tr


class MentionBar(QWidget):
    """Shows one line of words and, when something is selected, "2 of 7" with a button on either side."""

    stepped = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("mentions")
        self._colours = palette(Theme.LIGHT)
        self.words = ElidedLabel()
        self.words.setObjectName("mention-words")
        self.count = QLabel()
        self.count.setObjectName("mention-count")
        self.count.setTextFormat(Qt.TextFormat.PlainText)
        self.previous = quiet_button(tr("Article", "Previous mention (Shift+F8)"))
        self.next = quiet_button(tr("Article", "Next mention (F8)"))
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
        self.set_mentions(None)

    def set_words(self, words: str, *, quiet: bool = False) -> None:
        """Show a line of text, dimmed if nothing is selected."""
        self.words.set_words(words)
        if quiet != self.words.property("quiet"):
            self.words.setProperty("quiet", quiet)
            self.words.style().unpolish(self.words)
            self.words.style().polish(self.words)

    def set_mentions(self, count: int | None, at: int = -1) -> None:
        """Show the number of mentions and the current one, counted from 0; None if nothing is selected."""
        self.count.setVisible(count is not None)
        short = tr("Article", "{number} of {count}").format(number=at + 1, count=count)
        full = tr("Article", "Mention {number} of {count}").format(number=at + 1, count=count)
        self.count.setText(short if count else tr("Article", "not in the text"))
        self.count.setAccessibleName(full if count else self.count.text())
        for button in (self.previous, self.next):
            button.setVisible(bool(count))
            button.setEnabled(bool(count) and count != 1)

    def set_colours(self, colours: Palette) -> None:
        """Take on a theme."""
        self._colours = colours
        for button, name in ((self.previous, "previous"), (self.next, "next")):
            button.setIcon(icon(name, colours.text, colours.absent))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A rule above."""
        painter = QPainter(self)
        painter.fillRect(0, 0, self.width(), 1, QColor(self._colours.rule))
        painter.end()
