"""The manual's window: pages on the left, a field that searches them, the page on the right."""

from __future__ import annotations

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QTextCursor, QTextDocument
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from mapviewer.manual.manual_pages import FOLDER, ManualPage, pages_with
from mapviewer.ui.message_boxes import plain_buttons
from mapviewer.ui.translate import tr

LIST_PX, SIZE_PX = 230, (980, 680)


class ManualWindow(QDialog):
    """Opens beside the work and leaves it usable."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("manual")
        self.setWindowTitle(tr("Manual", "Manual"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.field = QLineEdit()
        self.field.setPlaceholderText(tr("Manual", "Search the manual…"))
        self.field.setAccessibleName(tr("Manual", "Search the manual"))
        self.field.setClearButtonEnabled(True)
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Manual", "Pages"))
        self.none = QLabel(tr("Manual", "No page has these words."))
        self.none.setWordWrap(True)
        self.none.hide()
        self.page = QTextBrowser()
        self.page.setAccessibleName(tr("Manual", "Page"))
        self.page.setSearchPaths([str(FOLDER)])
        self.page.setOpenLinks(False)
        self.page.document().setDocumentMargin(18)
        self.field.textChanged.connect(self.search)
        self.list.currentItemChanged.connect(lambda item, _before: self._show(item))
        self._lay_out()
        self.search("")
        self.resize(*SIZE_PX)

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.addWidget(self.field)
        left.addWidget(self.none)
        left.addWidget(self.list, 1)
        column = QWidget()
        column.setLayout(left)
        left.setContentsMargins(0, 0, 0, 0)
        column.setFixedWidth(LIST_PX)
        row = QHBoxLayout()
        row.addWidget(column)
        row.addWidget(self.page, 1)
        buttons = plain_buttons(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        whole = QVBoxLayout(self)
        whole.addLayout(row, 1)
        whole.addWidget(buttons)
        self.field.setFocus()

    def search(self, words: str) -> None:
        """List the pages that hold all these words, and show the first where its first word stands."""
        pages = pages_with(words)
        self.list.clear()
        for page in pages:
            item = QListWidgetItem(page.title)
            item.setData(Qt.ItemDataRole.UserRole, page)
            self.list.addItem(item)
        self.none.setVisible(not pages)
        self.list.setVisible(bool(pages))
        self.list.setCurrentRow(0)
        self._light(words)

    def _show(self, item: QListWidgetItem | None) -> None:
        if item is None:
            return
        page: ManualPage = item.data(Qt.ItemDataRole.UserRole)
        self.page.document().setMetaInformation(
            QTextDocument.MetaInformation.DocumentUrl, QUrl.fromLocalFile(f"{FOLDER}/").toString()
        )
        self.page.setMarkdown(page.text)
        self.page.moveCursor(QTextCursor.MoveOperation.Start)
        self._light(self.field.text())

    def _light(self, words: str) -> None:
        """Select the first of the words that stands on the page, so that it is seen."""
        for word in words.split():
            self.page.moveCursor(QTextCursor.MoveOperation.Start)
            if self.page.find(word):
                return
