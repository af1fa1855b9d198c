"""“How this story was made”: the story's own page on its words and its method."""

from __future__ import annotations

from PySide6.QtGui import QTextCursor, QTextDocument
from PySide6.QtWidgets import QWidget

from geodata.story.story import Story
from mapviewer.manual.page_dialog import PageDialog
from mapviewer.ui.data_page import Page
from mapviewer.ui.translate import tr

SIZE_PX = 720, 680


class MethodWindow(PageDialog):
    """The page of one story."""

    def __init__(self, story: Story, parent: QWidget | None = None) -> None:
        title = tr("Manual", "How this story was made")
        super().__init__("method", title, Page(), SIZE_PX, parent)
        self.page.setAccessibleName(title)
        # A story is data: what looks like HTML in it is text.
        self.page.document().setMarkdown(story.method, QTextDocument.MarkdownFeature.MarkdownNoHTML)
        self.page.moveCursor(QTextCursor.MoveOperation.Start)
        self.body.addWidget(self.page)
