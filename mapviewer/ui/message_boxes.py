"""Small dialogs of text: a sentence about a file that cannot be opened, a list of problems, what the program is."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QMessageBox, QPlainTextEdit, QVBoxLayout, QWidget

import geodata
from geodata.story.story import Story
from mapviewer import __version__
from mapviewer.drawing.furniture import DISCLAIMER
from mapviewer.ui.data_page import Page, open_address
from mapviewer.ui.display_text import date_words
from mapviewer.ui.palette import Palette

SOURCES = Path(geodata.__file__).parent / "data" / "SOURCES.md"


def say(parent: QWidget, title: str, sentence: str) -> QMessageBox:
    """One sentence, as text, without waiting for the answer."""
    box = QMessageBox(QMessageBox.Icon.Warning, title, sentence, QMessageBox.StandardButton.Ok, parent)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.button(QMessageBox.StandardButton.Ok).setIcon(QIcon())
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.open()
    return box


def plain_buttons(*buttons: QDialogButtonBox.StandardButton) -> QDialogButtonBox:
    """A row of dialog buttons with words alone."""
    box = QDialogButtonBox()
    for button in buttons:
        box.addButton(button).setIcon(QIcon())
    return box


class TextDialog(QDialog):
    """A text to read and to copy."""

    def __init__(self, title: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.text = QPlainTextEdit(text)
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        buttons = plain_buttons(QDialogButtonBox.StandardButton.Close)
        copy = buttons.addButton("Copy", QDialogButtonBox.ButtonRole.ActionRole)
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(text))
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(self.text)
        column.addWidget(buttons)
        self.resize(720, 420)


def problems_text(problems: Sequence[str]) -> str:
    """What is wrong with a story, one line each."""
    return "\n".join(problems) or "No problems were found when this story was opened."


class About(QDialog):
    """The program, the story's credits, the disclaimer, and where the data come from."""

    def __init__(self, story: Story, colours: Palette, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("About mapviewer")
        self.setObjectName("about")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.page = Page()
        self.page.setAccessibleName("About mapviewer")
        self.page.setMarkdown(about_text(story))
        self.page.anchorClicked.connect(lambda url: open_address(url.toString()))
        buttons = plain_buttons(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(self.page)
        column.addWidget(buttons)
        self.resize(720, 600)


def about_text(story: Story) -> str:
    """The text of the about dialog, in Markdown."""
    article = story.article
    parts = (f"“{article.title}”" if article.title else "", article.author, article.publisher, date_words(article.date))
    credit = ", ".join(part for part in parts if part)
    credits = SOURCES.read_text(encoding="utf-8") if SOURCES.is_file() else ""
    return "\n\n".join(
        part
        for part in (
            f"# mapviewer {__version__}",
            "Read an article on a map: every mark leads to the words or the source behind it.",
            DISCLAIMER,
            f"**Text of this story:** {_plain(credit)}" if credit else "",
            _plain(article.credit),
            credits,
        )
        if part
    )


def _plain(text: str) -> str:
    """Story data in a Markdown text: every sign that means something there is put behind a backslash."""
    return "".join(f"\\{char}" if char in "\\`*_{}[]()<>#+-.!|&~$" else char for char in " ".join(text.split()))
