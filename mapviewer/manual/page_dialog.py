"""A dialog that shows a page of text beside the work and leaves it usable."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTextBrowser, QVBoxLayout, QWidget

from mapviewer.ui.message_boxes import plain_buttons

MARGIN_PX = 18


class PageDialog(QDialog):
    """*page* is what is read; `body` has room for what stands above the button that closes the dialog."""

    def __init__(
        self, name: str, title: str, page: QTextBrowser, size_px: tuple[int, int], parent: QWidget | None
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.page = page
        page.setOpenLinks(False)
        page.document().setDocumentMargin(MARGIN_PX)
        self.body = QVBoxLayout()
        buttons = plain_buttons(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addLayout(self.body, 1)
        column.addWidget(buttons)
        self.resize(*size_px)
