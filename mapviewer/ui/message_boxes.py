"""Text dialogs: a warning, a list of problems, and About."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import QDialogButtonBox, QMessageBox, QPlainTextEdit, QVBoxLayout, QWidget

import geodata
from geodata.story.story import Story
from mapviewer import __version__
from mapviewer.ui.accelerators import AcceleratedBox, AcceleratedDialog
from mapviewer.ui.data_page import Page, open_address
from mapviewer.ui.display_text import DISCLAIMER, article_date
from mapviewer.ui.palette import Palette
from mapviewer.ui.translate import told, tr, tr_noop

SOURCES = Path(geodata.__file__).parent / "data" / "SOURCES.md"


def say(parent: QWidget, title: str, sentence: str) -> QMessageBox:
    """Open a warning in plain text and return at once, without waiting for an answer."""
    box = AcceleratedBox(QMessageBox.Icon.Warning, title, sentence, QMessageBox.StandardButton.Ok, parent)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.button(QMessageBox.StandardButton.Ok).setIcon(QIcon())
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.open()
    return box


def plain_buttons(*buttons: QDialogButtonBox.StandardButton) -> QDialogButtonBox:
    """Return a row of standard dialog buttons without icons."""
    box = QDialogButtonBox()
    for button in buttons:
        box.addButton(button).setIcon(QIcon())
    return box


class TextDialog(AcceleratedDialog):
    """A dialog with read-only text and a Copy button."""

    def __init__(self, title: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.text = QPlainTextEdit(text)
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        buttons = plain_buttons(QDialogButtonBox.StandardButton.Close)
        copy = buttons.addButton(tr("Dialogs", "Copy"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(text))
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(self.text)
        column.addWidget(buttons)
        self.resize(720, 420)


def problems_text(problems: Sequence[str]) -> str:
    """Return the problems of a story, one per line."""
    return "\n".join(map(told, problems)) or tr("Dialogs", "No problems were found when this story was opened.")


class About(AcceleratedDialog):
    """About: the program's version, the story's credits, the disclaimer and the data sources."""

    def __init__(self, story: Story, colours: Palette, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Dialogs", "About mapviewer"))
        self.setObjectName("about")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.page = Page()
        self.page.setAccessibleName(tr("Dialogs", "About mapviewer"))
        self.page.setMarkdown(about_text(story))
        self.page.anchorClicked.connect(lambda url: open_address(url.toString()))
        buttons = plain_buttons(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(self.page)
        column.addWidget(buttons)
        self.resize(720, 600)


def about_text(story: Story) -> str:
    """Return the text of the About dialog in Markdown."""
    article = story.article
    parts = (f"“{article.title}”" if article.title else "", article.author, article.publisher, article_date(article))
    credit = ", ".join(part for part in parts if part)
    credits = SOURCES.read_text(encoding="utf-8") if SOURCES.is_file() else ""
    return "\n\n".join(
        part
        for part in (
            f"# mapviewer {__version__}",
            tr("Dialogs", "Read an article on a map. Every mark leads to the words or the source behind it."),
            tr("Legend", DISCLAIMER),
            tr("Dialogs", "**Text of this story:** {credit}").format(credit=_plain(credit)) if credit else "",
            _plain(article.credit),
            _of_language(),
            credits,
        )
        if part
    )


def _of_language() -> str:
    """Say of a translated interface that no native speaker has read it yet."""
    unread = tr_noop(
        "Dialogs",
        "No native speaker has reviewed the texts of the interface and of the bundled stories in this language yet.",
    )
    shown = tr("Dialogs", unread)
    return "" if shown == unread else shown


def _plain(text: str) -> str:
    """Escape story data for Markdown."""
    return "".join(f"\\{char}" if char in "\\`*_{}[]()<>#+-.!|&~$" else char for char in " ".join(text.split()))
