"""The article's text has changed: links follow their words, and what is lost is listed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtWidgets import QDialog, QWidget

from geodata.article.reanchoring import follow
from geodata.core.errors import DataError
from geodata.core.job import Job
from geodata.edit.edits import forget_orphan
from geodata.story.story import Article
from mapviewer.authoring.forms.broken_links import LostDialog
from mapviewer.authoring.forms.new_story import ArticleDialog, article_of
from mapviewer.authoring.story_document import StoryDocument
from mapviewer.session.session import Session
from mapviewer.ui.background.coroutine import accepted, begin, finished
from mapviewer.ui.message_boxes import say
from mapviewer.ui.translate import told, tr


class ArticleReplacement:
    """Asks for a new text and replaces the article; ``opened`` is called with each dialog."""

    def __init__(
        self, session: Session, desk: StoryDocument, opened: Callable[[QDialog], None], parent: QWidget
    ) -> None:
        self._session, self._desk, self._opened, self._parent = session, desk, opened, parent

    def ask(self) -> None:
        """Ask for the article's new text, and let the links follow."""
        begin(self._replace())

    async def _replace(self) -> None:
        dialog = ArticleDialog(
            tr("Authoring", "Replace article text"),
            tr("Authoring", "Paste the new text or choose its file. Links are moved along with their words."),
            self._parent,
        )
        self._opened(dialog)
        if not await accepted(dialog):
            return
        job = Job(lambda control: article_of(dialog.source, control), "article").start()
        try:
            article = await finished(job, tr("Authoring", "Updating links…"), self._parent)
        except DataError as error:
            say(self._parent, tr("Authoring", "Couldn’t read text"), told(error))
            return
        self._follow(article)

    def _follow(self, article: Article) -> None:
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


def _still(headings: tuple[str, ...], article: Article) -> tuple[str, ...]:
    lines = {line.strip() for line in article.text.splitlines()}
    return tuple(heading for heading in headings if heading.strip() in lines)
