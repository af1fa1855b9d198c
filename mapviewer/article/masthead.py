"""The head of an article: title and byline."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from geodata.story.story import Article, Source
from mapviewer.article.address_button import AddressButton
from mapviewer.article.typesetting import sans_font, title_font
from mapviewer.ui.display_text import article_date
from mapviewer.ui.palette import Palette
from mapviewer.ui.translate import tr

RULE_GAP_PX = 15


class Masthead(QWidget):
    """Title, author, publisher, date, credit and address; a rule below. All of it is text, never HTML."""

    def __init__(self, article: Article, title: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rule = "#000000"
        self.title = _label("title", article.title or title)
        # A text that begins with its title shows it itself, with the places in it linked.
        if title_in(article):
            self.title.hide()
        self.byline = _label("byline", _byline(article))
        self.credit = _label("credit", article.credit)
        self.address = AddressButton(Source("article", article.title, address=article.address))
        self.title.setAccessibleName(tr("Article", "Title: {title}").format(title=self.title.text()))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, RULE_GAP_PX * 2)
        layout.setSpacing(0)
        layout.addWidget(self.title)
        layout.addSpacing(8)
        layout.addWidget(self.byline)
        layout.addSpacing(5)
        layout.addWidget(self.credit)
        layout.addSpacing(3)
        layout.addWidget(self.address, 0, Qt.AlignmentFlag.AlignLeft)

    def set_body(self, body_px: float) -> None:
        """Set everything in proportion to the text."""
        self.title.setFont(title_font(body_px))
        self.byline.setFont(sans_font(body_px * 0.82))
        for widget in (self.credit, self.address):
            widget.setFont(sans_font(body_px * 0.74))

    def set_colours(self, colours: Palette) -> None:
        """Take on a theme."""
        self._rule = colours.rule
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The rule between masthead and text."""
        painter = QPainter(self)
        painter.fillRect(0, self.height() - RULE_GAP_PX - 1, self.width(), 1, QColor(self._rule))
        painter.end()


def title_in(article: Article) -> str:
    """The title, where it is the text's own first line; else ""."""
    title = article.title.strip()
    return title if title and article.text.partition("\n")[0].strip() == title else ""


def _byline(article: Article) -> str:
    date = article_date(article).replace(" ", "\u00a0")  # not broken at the end of a line
    printed = ", ".join(part for part in (article.publisher, date) if part)
    return "\n".join(part for part in (article.author, printed) if part)


def _label(name: str, text: str) -> QLabel:
    label = QLabel()
    label.setObjectName(f"article-{name}")
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setText(text)
    label.setWordWrap(True)
    if not text:  # never shown here: a label without a parent would be a window of its own for a moment
        label.hide()
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
