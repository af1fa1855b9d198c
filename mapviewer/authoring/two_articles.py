"""Two articles on one map: three lists, and a click on either shows the thing on the map."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from geodata.story import Story
from geodata.two_articles import Mentioned, compare_articles
from mapviewer.navigation import selected_only, view_of
from mapviewer.session import Session
from mapviewer.widgets.elided import ElidedLabel

ID = Qt.ItemDataRole.UserRole


class CompareDialog(QDialog):
    """What both articles mention, and what one of them leaves out."""

    def __init__(self, session: Session, second: Story, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("Two articles")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._session = session
        found = compare_articles(session.story, second, session.world.base)
        self.lists: list[QListWidget] = []
        columns = QHBoxLayout()
        for title, rows in (
            (f"Only in “{session.story.title}”", found.left),
            ("In both", found.both),
            (f"Only in “{second.title}”", found.right),
        ):
            columns.addLayout(self._column(title, rows))
        rows_ = QVBoxLayout(self)
        rows_.addLayout(columns, 1)
        note = QLabel(
            "Numbers are mentions in the first and in the second article. A click shows the place on the map."
        )
        note.setWordWrap(True)
        rows_.addWidget(note)
        self.resize(820, 480)

    def _column(self, title: str, rows: tuple[Mentioned, ...]) -> QVBoxLayout:
        column = QVBoxLayout()
        column.addWidget(ElidedLabel(f"{title} ({len(rows)})"))
        listed = QListWidget()
        listed.setAccessibleName(title)
        for row in rows:
            item = QListWidgetItem(f"{row.name}   {len(row.left)} · {len(row.right)}", listed)
            item.setData(ID, row.id)
        listed.itemClicked.connect(self._show)
        listed.itemActivated.connect(self._show)
        self.lists.append(listed)
        column.addWidget(listed)
        return column

    def _show(self, item: QListWidgetItem) -> None:
        world, view, target = self._session.world, self._session.view, str(item.data(ID))
        if world.target(target) is None:
            self._session.notice("This place is only in the second article; it is not on this story's map.")
        else:
            self._session.show(view_of(world, selected_only(world, view, target), target))
