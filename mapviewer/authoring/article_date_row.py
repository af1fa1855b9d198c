"""The date of an article that nobody has said: asked for above the places found, never filled in by itself."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from geodata.core.errors import DataError
from geodata.edit.edits import date_article
from geodata.story.story import GUESSED, UNDATED, Article
from mapviewer.authoring.story_document import StoryDocument
from mapviewer.session.session import Session
from mapviewer.ui.display_text import date_problem, date_words, english_months
from mapviewer.ui.translate import tr


class ArticleDateRow(QWidget):
    """Asks for the day of the story's article while it is guessed or not known; hidden once somebody has said it."""

    def __init__(self, session: Session, desk: StoryDocument, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._desk = session, desk
        self._shown: Article | None = None
        self.words = QLabel()
        self.words.setWordWrap(True)
        self.line = QLineEdit()
        self.line.setAccessibleName(tr("Authoring", "Date of the article"))
        self.line.setPlaceholderText(tr("Authoring", "2020, 2020-11 or 2020-11-10"))
        self.button = QPushButton(tr("Authoring", "Set date"))
        self.line.returnPressed.connect(self.take)
        self.button.clicked.connect(self.take)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 4)
        column.addWidget(self.words)
        row = QHBoxLayout()
        row.addWidget(self.line, 1)
        row.addWidget(self.button)
        column.addLayout(row)
        session.changed.connect(self.render_view)
        self.render_view()

    def render_view(self) -> None:
        """Show what is known of the date; does nothing while the article stays the same."""
        article = self._session.story.article
        if article is self._shown:
            return
        self._shown = article
        self.setVisible(article.dating in (GUESSED, UNDATED))
        words = {
            GUESSED: tr("Authoring", "The article’s date is a guess. Confirm or correct it:"),
            UNDATED: tr("Authoring", "The article’s date is not known. When was it published?"),
        }
        self.words.setText(words.get(article.dating, ""))
        self.line.setText(date_words(article.date) if article.dating == GUESSED else "")

    def take(self) -> None:
        """Give the article the date that was written, and show the map on that day."""
        text = english_months(self.line.text().strip())
        problem = date_problem(text) if text else tr("Authoring", "Enter the date of the article.")
        if problem:
            self._session.notice(problem)
            return
        try:
            story = self._desk.edit(lambda story: date_article(story, text), tr("Authoring", "date the article"))
        except DataError:
            return  # said above
        self._session.show(replace(self._session.view, date=story.view.date))


__all__ = ["ArticleDateRow"]
