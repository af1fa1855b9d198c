"""The article's text has changed: links follow their words, and what is lost is listed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QDialog, QWidget

from geodata.article.reanchoring import follow
from geodata.core.errors import DataError
from geodata.edit.edits import forget_orphan
from geodata.story.story import Article
from mapviewer.authoring.forms.broken_links import LostDialog
from mapviewer.authoring.forms.new_story import ArticleDialog, article_of
from mapviewer.authoring.story_document import StoryDocument
from mapviewer.session.session import Session
from mapviewer.ui.background_work import ThreadJob, Work
from mapviewer.ui.message_boxes import say
from mapviewer.ui.translate import tr


class ArticleReplacement:
    """Asks for a new text and replaces the article; ``opened`` is called with each dialog."""

    def __init__(
        self, session: Session, desk: StoryDocument, opened: Callable[[QDialog], None], parent: QWidget
    ) -> None:
        self._session, self._desk, self._opened, self._parent = session, desk, opened, parent
        self.work: Work | None = None

    def ask(self) -> None:
        """Ask for the article's new text, and let the links follow."""
        dialog = ArticleDialog(
            tr("Authoring", "Replace article text"),
            tr("Authoring", "Paste the new text or choose its file. Links are moved along with their words."),
            self._parent,
        )
        for given in (dialog.text_given, dialog.file_given):
            given.connect(self._follow)
        self._opened(dialog)
        dialog.open()

    def _follow(self, source: Path | str) -> None:
        self.work = Work(
            self._parent,
            tr("Authoring", "Updating links…"),
            ThreadJob(partial(article_of, source)),
            self._followed,
            lambda error: self._tell(error),
        )

    def _followed(self, article: Article) -> None:
        old = self._session.story.article
        new = replace(
            old, text=article.text, headings=tuple(dict.fromkeys((*_still(old.headings, article), *article.headings)))
        )
        followed = follow(self._session.story, new)
        self._desk.edit(lambda story: followed.story, tr("Authoring", "replace article text"))
        if followed.left or followed.story.lost:
            self.show_lost(followed.left)
        else:
            self._session.notice(tr("Authoring", "All links were found in the new text."))

    def show_lost(self, further: tuple[str, ...] = ()) -> None:
        """List links whose words are not in the text any more."""
        dialog = LostDialog(self._session.story.lost, further, self._parent)
        dialog.forgotten.connect(
            lambda link_id: self._desk.edit(
                lambda story: forget_orphan(story, link_id), tr("Authoring", "remove broken link")
            )
        )
        self._opened(dialog)
        dialog.open()

    def _tell(self, error: DataError) -> None:
        say(self._parent, tr("Authoring", "Couldn’t read text"), str(error))


def _still(headings: tuple[str, ...], article: Article) -> tuple[str, ...]:
    lines = {line.strip() for line in article.text.splitlines()}
    return tuple(heading for heading in headings if heading.strip() in lines)
