"""Links whose words are not in the text any more: what they were, to be linked again by hand or forgotten."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialogButtonBox, QLabel, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from geodata.story.story import Orphan
from mapviewer.ui.accelerators import AcceleratedDialog
from mapviewer.ui.message_boxes import plain_buttons
from mapviewer.ui.translate import tr

ID = Qt.ItemDataRole.UserRole


class LostDialog(AcceleratedDialog):
    """The list of broken links; ``forgotten`` carries the id of a link to remove."""

    forgotten = Signal(str)

    def __init__(self, lost: tuple[Orphan, ...], further: tuple[str, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Authoring", "Broken links"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        count = len(lost)
        words = QLabel(
            tr(
                "Authoring",
                "%n link(s) (refers|refer) to words that are no longer in the text. Remove a link, or select new words "
                "and link them again.",
                "",
                count,
            )
        )
        words.setWordWrap(True)
        self.list = QListWidget()
        self.list.setWordWrap(True)
        self.list.setAccessibleName(tr("Authoring", "Broken links"))
        for orphan in lost:
            around = f"… {orphan.prefix[-24:]}“{orphan.quote}”{orphan.suffix[:24]} …"
            item = QListWidgetItem(f"{' '.join(around.split())}\n→ {', '.join(orphan.targets)}", self.list)
            item.setData(ID, orphan.id)
        for sentence in further:
            QListWidgetItem(sentence, self.list)
        buttons = plain_buttons(QDialogButtonBox.StandardButton.Close)
        self.forget = buttons.addButton(tr("Authoring", "Remove link"), QDialogButtonBox.ButtonRole.ActionRole)
        self.forget.clicked.connect(self._forget)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        for widget in (words, self.list, buttons):
            column.addWidget(widget)
        self.resize(560, 400)

    def _forget(self) -> None:
        item = self.list.currentItem()
        if self.list.currentRow() >= 0 and item.data(ID):
            self.list.takeItem(self.list.row(item))
            self.forgotten.emit(str(item.data(ID)))
