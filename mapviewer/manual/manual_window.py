"""The manual's window: pages on the left, a field that searches them, the page on the right."""

from __future__ import annotations

import re
from typing import Any

from PySide6.QtCore import QByteArray, Qt, QUrl, Signal
from PySide6.QtGui import QImage, QResizeEvent, QTextCursor, QTextDocument, QTextTable
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QListWidget,
    QListWidgetItem,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from mapviewer.manual.manual_pages import FOLDER, ManualPage, first_of, pages_with
from mapviewer.manual.page_dialog import PageDialog
from mapviewer.ui.translate import spoken_language, tr

LIST_PX, SIZE_PX, EDGE_PX = 230, (980, 680), 4
# From right to left Qt mirrors the words of a page, and neither the columns nor the place of its tables.
_TABLE_ROW = re.compile(r"^\|.*\|$", re.MULTILINE)


class ManualView(QTextBrowser):
    """A page whose pictures are never wider than it is. ``resized`` is emitted when they no longer fit."""

    resized = Signal()

    def __init__(self) -> None:
        super().__init__()
        # Always there, so that the room for a picture does not depend on how high the page becomes with it.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        # Else a line that begins with the name of a key would run from left to right in each language.
        option = self.document().defaultTextOption()
        option.setTextDirection(self.layoutDirection())
        self.document().setDefaultTextOption(option)

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        """A picture of the page, as wide as there is room."""
        found = super().loadResource(kind, name)
        if kind != QTextDocument.ResourceType.ImageResource.value or not isinstance(found, QByteArray):
            return found
        image, ratio = QImage.fromData(found), self.devicePixelRatioF()
        room = round((self.viewport().width() - 2 * self.document().documentMargin() - EDGE_PX) * ratio)
        if image.width() > room > 0:
            image = image.scaledToWidth(room, Qt.TransformationMode.SmoothTransformation)
            image.setDevicePixelRatio(ratio)
        return image

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width is another picture."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.resized.emit()


class ManualWindow(PageDialog):
    """All pages, and a field that finds them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        view = ManualView()
        super().__init__("manual", tr("Manual", "Manual"), view, SIZE_PX, parent)
        self.field = QLineEdit()
        self.field.setPlaceholderText(tr("Manual", "Search the manual…"))
        self.field.setAccessibleName(tr("Manual", "Search the manual"))
        self.field.setClearButtonEnabled(True)
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Manual", "Pages"))
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        self.none = QLabel(tr("Manual", "No page has these words."))
        self.none.setWordWrap(True)
        self.none.hide()
        self.page.setAccessibleName(tr("Manual", "Page"))
        self.page.setSearchPaths([str(FOLDER)])
        self.field.textChanged.connect(self.search)
        view.resized.connect(lambda: self._show(self.list.currentItem()))
        self.list.currentItemChanged.connect(lambda item, _before: self._show(item))
        self._lay_out()
        self.search("")

    def _lay_out(self) -> None:
        column = QWidget()
        column.setFixedWidth(LIST_PX)
        left = QVBoxLayout(column)
        left.setContentsMargins(0, 0, 0, 0)
        left.addWidget(self.field)
        left.addWidget(self.none)
        left.addWidget(self.list, 1)
        row = QHBoxLayout()
        row.addWidget(column)
        row.addWidget(self.page, 1)
        self.body.addLayout(row)
        self.field.setFocus()

    def search(self, words: str) -> None:
        """List the pages that hold all these words, and show the first where its first word stands."""
        pages = pages_with(words, spoken_language())
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
        mirrored = self.page.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self.page.setMarkdown(_TABLE_ROW.sub(_from_right, page.text) if mirrored else page.text)
        if mirrored:
            _move_tables_right(self.page.document())
        self.page.moveCursor(QTextCursor.MoveOperation.Start)
        self._light(self.field.text())

    def _light(self, words: str) -> None:
        """Select the first of the words that stands on the page, so that it is seen."""
        cursor = self.page.textCursor()
        if (place := first_of(words, self.page.toPlainText())) is not None:
            cursor.setPosition(place[0])
            cursor.setPosition(place[1], QTextCursor.MoveMode.KeepAnchor)
            self.page.setTextCursor(cursor)


def _from_right(row: re.Match[str]) -> str:
    return "|".join(reversed(row[0].split("|")))


def _move_tables_right(document: QTextDocument) -> None:
    for frame in document.rootFrame().childFrames():
        if isinstance(frame, QTextTable):
            form = frame.format().toTableFormat()
            form.setAlignment(Qt.AlignmentFlag.AlignRight)
            frame.setFormat(form)
