"""New stories from articles: a dialog to paste or open one, and the reading and finding in the background."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

from PySide6.QtWidgets import (
    QDialogButtonBox,
    QFileDialog,
    QLabel,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from geodata.article.article import ENDINGS, article_from_text, open_article
from geodata.core.job import JobControl
from geodata.edit.draft import draft
from geodata.story.story import Article, Story
from mapviewer.ui.accelerators import AcceleratedDialog
from mapviewer.ui.message_boxes import plain_buttons
from mapviewer.ui.translate import tr

FILTER = f"Articles ({' '.join('*' + ending for ending in ENDINGS)});;All files (*)"


class ArticleDialog(AcceleratedDialog):
    """A text to paste, or a file to choose: ``source`` once it is accepted."""

    def __init__(self, title: str, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setObjectName("article_dialog")
        self.source: Path | str = ""
        label = QLabel(words)
        label.setWordWrap(True)
        self.text = QPlainTextEdit()
        self.text.setPlaceholderText(tr("Authoring", "Paste the text here…"))
        self.text.setAccessibleName(tr("Authoring", "Article text"))
        self.text.setTabChangesFocus(True)
        buttons = plain_buttons(QDialogButtonBox.StandardButton.Cancel)
        self.use = buttons.addButton(tr("Authoring", "Use this text"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.choose = buttons.addButton(tr("Authoring", "Choose file…"), QDialogButtonBox.ButtonRole.ActionRole)
        self.use.setEnabled(False)
        self.text.textChanged.connect(lambda: self.use.setEnabled(bool(self.text.toPlainText().strip())))
        buttons.accepted.connect(self._use)
        buttons.rejected.connect(self.reject)
        self.choose.clicked.connect(self._choose)
        column = QVBoxLayout(self)
        for widget in (label, self.text, buttons):
            column.addWidget(widget)
        self.resize(640, 460)

    def _use(self) -> None:
        self.source = self.text.toPlainText()
        self.accept()

    def _choose(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(self, tr("Authoring", "Open article"), str(Path.home()), FILTER)
        if chosen:
            self.source = Path(chosen)
            self.accept()


def article_of(source: Path | str, control: JobControl) -> Article:
    """The article of a file or of a text; raises DataError."""
    return open_article(source, control.going_on) if isinstance(source, Path) else article_from_text(source)


def story_of(source: Path | str, control: JobControl) -> Story:
    """A story of the article in a file or text; raises DataError when it has no words."""
    return draft(article_of(source, control), dt.date.today())
