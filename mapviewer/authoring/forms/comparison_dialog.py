"""Two articles on one map: three lists, and a click on either shows the thing on the map."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from geodata.analysis.article_comparison import Mentioned, compare_articles, layer_of_the_second
from geodata.story.layer import Layer
from geodata.story.story import Story
from mapviewer.session.navigation import selected_only, view_of
from mapviewer.session.session import Session
from mapviewer.ui.accelerators import AcceleratedDialog
from mapviewer.ui.elided_label import ElidedLabel
from mapviewer.ui.translate import tr

ID = Qt.ItemDataRole.UserRole


class CompareDialog(AcceleratedDialog):
    """What both articles mention, and what one of them leaves out. ``wanted`` asks for the second's on this map."""

    wanted = Signal(object)

    def __init__(self, session: Session, second: Story, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Authoring", "Compare articles"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._session = session
        found = compare_articles(session.story, second, session.world.base)
        self.lists: list[QListWidget] = []
        columns = QHBoxLayout()
        for title, rows in (
            (tr("Authoring", "Only in “{article}”").format(article=session.story.title), found.left),
            (tr("Authoring", "In both"), found.both),
            (tr("Authoring", "Only in “{article}”").format(article=second.title), found.right),
        ):
            columns.addLayout(self._column(title, rows))
        rows_ = QVBoxLayout(self)
        rows_.addLayout(columns, 1)
        note = QLabel(
            tr(
                "Authoring",
                "Numbers are mentions in the first and second article. Click a place to show it on the map.",
            )
        )
        note.setWordWrap(True)
        rows_.addWidget(note)
        layer = layer_of_the_second(second, found)
        self.add = QPushButton(tr("Authoring", "Add places only in the second article to the map"))
        self.add.setEnabled(layer is not None)
        self.add.clicked.connect(lambda: self._add(layer))
        rows_.addWidget(self.add)
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

    def _add(self, layer: Layer | None) -> None:
        self.add.setEnabled(False)
        self.wanted.emit(layer)

    def _show(self, item: QListWidgetItem) -> None:
        world, view, target = self._session.world, self._session.view, str(item.data(ID))
        if world.target(target) is None:
            self._session.notice(
                tr("Authoring", "This place is only in the second article. Add its places to the map first.")
            )
        else:
            self._session.show(view_of(world, selected_only(world, view, target), target))
