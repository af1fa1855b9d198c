"""“How this story was made”: the story's own page on its words and its method."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTextBrowser, QVBoxLayout, QWidget

from geodata.story.story import Story
from mapviewer.ui.message_boxes import plain_buttons
from mapviewer.ui.translate import tr

SIZE_PX, MARGIN_PX = (720, 680), 18


class MethodWindow(QDialog):
    """Opens beside the work and leaves it usable."""

    def __init__(self, story: Story, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("method")
        self.setWindowTitle(tr("Manual", "How this story was made"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.page = _Page()
        self.page.setAccessibleName(tr("Manual", "How this story was made"))
        self.page.setOpenLinks(False)
        self.page.document().setDocumentMargin(MARGIN_PX)
        # A story is data: what looks like HTML in it is text.
        self.page.document().setMarkdown(story.method, QTextDocument.MarkdownFeature.MarkdownNoHTML)
        buttons = plain_buttons(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(self.page, 1)
        column.addWidget(buttons)
        self.resize(*SIZE_PX)


class _Page(QTextBrowser):
    """A text that loads nothing, neither from this computer nor from elsewhere."""

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        """No picture or sheet that the text names."""
        return None
