"""The pictures of a step while it is made: their files and order, whose they are, and what is to be seen on them."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import (
    QFileDialog,
    QGridLayout,
    QInputDialog,
    QLineEdit,
    QListWidgetItem,
    QPushButton,
    QToolButton,
    QWidget,
)

from geodata.core.errors import DataError
from geodata.story.story import Step, StepPicture
from geodata.story_format.step_pictures import ENDINGS, MOST_PICTURES, add_picture
from mapviewer.authoring.ordered_list import OrderedList
from mapviewer.description.step_photo import photos_of
from mapviewer.session.session import Session
from mapviewer.ui.translate import told, tr

ICON_PX, PAD_PX = (44, 30), 3
FILE = Qt.ItemDataRole.UserRole


class PictureRow(QWidget):
    """The pictures of a step in their order, and the words of the current one. ``changed`` carries them as they shall
    be. Before a class and on a slide the first one is shown.
    """

    changed = Signal(tuple)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("step_pictures")
        self._session = session
        self._step = ""
        self._pictures: tuple[StepPicture, ...] = ()
        self.list = OrderedList()
        self.list.setAccessibleName(tr("Authoring", "Pictures"))
        self.list.setToolTip(tr("Authoring", "The first one is shown before a class. Drag to reorder, or Alt+↑ and ↓"))
        self.list.setIconSize(QSize(*ICON_PX))
        self.add = QPushButton(tr("Authoring", "Add picture…"))
        self.remove = QPushButton(tr("Authoring", "Delete picture"))
        self.up, self.down = QToolButton(), QToolButton()
        self.credit, self.alt = QLineEdit(), QLineEdit()
        for line, words in (
            (self.credit, tr("Authoring", "Picture credit")),
            (self.alt, tr("Authoring", "What the picture shows")),
        ):
            line.setAccessibleName(words)
            line.setPlaceholderText(words)
            line.editingFinished.connect(self._keep)
        for button, sign, words, by in (
            (self.up, "↑", tr("Authoring", "Move up"), -1),
            (self.down, "↓", tr("Authoring", "Move down"), 1),
        ):
            button.setText(sign)
            button.setAccessibleName(words)
            button.setToolTip(words)
            button.clicked.connect(lambda _checked=False, by=by: self.move_by(by))
        self.add.clicked.connect(self.choose)
        self.remove.clicked.connect(self._remove)
        self.list.currentRowChanged.connect(lambda _row: self._show_words())
        self.list.moved.connect(self.move_by)
        self.list.dropped.connect(self._move)
        self._lay_out()
        self.show_step(None)

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.addWidget(self.list, 0, 0, 1, 4)
        grid.addWidget(self.credit, 1, 0, 1, 4)
        grid.addWidget(self.alt, 2, 0, 1, 4)
        for column, button in enumerate((self.add, self.up, self.down, self.remove)):
            grid.addWidget(button, 3, column)
        grid.setColumnStretch(0, 1)

    def show_step(self, step: Step | None) -> None:
        """Show the pictures of a step; None for none."""
        current = self.list.currentItem().data(FILE) if self.list.currentRow() >= 0 else ""
        pictures, step_id = (step.pictures, step.id) if step is not None else ((), "")
        at = self.list.currentRow() if step_id == self._step else 0
        files = [picture.file for picture in pictures]
        if step_id == self._step and current in files:
            at = files.index(current)  # the same one, wherever it is now
        self._step, self._pictures = step_id, pictures
        self.setEnabled(step is not None)
        self.add.setEnabled(len(pictures) < MOST_PICTURES)
        with QSignalBlocker(self.list):
            self.list.clear()
            for picture in pictures:
                self._add_row(picture)
            self.list.setCurrentRow(min(max(at, 0), len(pictures) - 1))
        self.list.setFixedHeight(len(pictures) * self.list.sizeHintForRow(0) + 2 * self.list.frameWidth())
        for widget in (self.list, self.up, self.down, self.remove, self.credit, self.alt):
            widget.setVisible(bool(pictures))
        self._show_words()

    def _add_row(self, picture: StepPicture) -> None:
        item = QListWidgetItem(picture.file.rpartition("/")[2], self.list)
        item.setData(FILE, picture.file)
        item.setSizeHint(QSize(0, max(ICON_PX[1], self.list.fontMetrics().height()) + 2 * PAD_PX))
        photo = next(iter(photos_of(self._session.story, (picture,))), None)
        small = QPixmap(*ICON_PX)
        small.fill(Qt.GlobalColor.transparent)
        if photo is not None:
            form, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
            small = QPixmap.fromImage(photo.image.scaled(QSize(*ICON_PX), form, smooth))
        item.setIcon(QIcon(small))

    def _current(self) -> StepPicture | None:
        row = self.list.currentRow()
        return self._pictures[row] if 0 <= row < len(self._pictures) else None

    def _show_words(self) -> None:
        current, row = self._current(), self.list.currentRow()
        self.credit.setText(current.credit if current else "")
        self.alt.setText(current.alt if current else "")
        self.up.setEnabled(row > 0)
        self.down.setEnabled(0 <= row < len(self._pictures) - 1)

    def move_by(self, by: int) -> None:
        """Move the current picture up or down."""
        self._move(self.list.currentRow(), self.list.currentRow() + by)

    def _move(self, row: int, to: int) -> None:
        if not (0 <= row < len(self._pictures) and 0 <= to < len(self._pictures)) or row == to:
            return
        others = [*self._pictures[:row], *self._pictures[row + 1 :]]
        others.insert(to, self._pictures[row])
        self.changed.emit(tuple(others))

    def _remove(self) -> None:
        row = self.list.currentRow()
        self.changed.emit((*self._pictures[:row], *self._pictures[row + 1 :]))

    def choose(self) -> None:
        """Ask for a file and whose picture it is."""
        kinds = " ".join(f"*{ending}" for ending in ENDINGS)
        chosen, _ = QFileDialog.getOpenFileName(self.window(), self.add.text(), str(Path.home()), f"({kinds})")
        if chosen:
            credit, taken = QInputDialog.getText(self.window(), self.add.text(), self.credit.accessibleName())
            if taken and credit.strip():
                self.take(Path(chosen), credit.strip())

    def take(self, path: Path, credit: str) -> None:
        """Take a file into the story; one sentence when that fails."""
        try:
            picture = add_picture(self._session.story, path, credit)
        except DataError as error:
            self._session.notice(told(error))
            return
        self.changed.emit((*self._pictures, picture))
        self.list.setCurrentRow(self.list.count() - 1)

    def _keep(self) -> None:
        current, row = self._current(), self.list.currentRow()
        if current is None:
            return
        worded = replace(current, credit=self.credit.text().strip() or current.credit, alt=self.alt.text().strip())
        if worded != current:
            self.changed.emit((*self._pictures[:row], worded, *self._pictures[row + 1 :]))
