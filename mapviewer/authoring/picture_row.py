"""The picture of a step while it is made: choosing a file, whose it is, and what is to be seen on it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QGridLayout, QInputDialog, QLabel, QLineEdit, QPushButton, QWidget

from geodata.core.errors import DataError
from geodata.story.story import Step, StepPicture
from geodata.story_format.step_pictures import ENDINGS, MOST_PICTURES, add_picture
from mapviewer.session.session import Session
from mapviewer.ui.translate import told, tr


class PictureRow(QWidget):
    """``changed`` carries the step's pictures as they shall be; the last one is shown to be worded."""

    changed = Signal(tuple)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("step_pictures")
        self._session = session
        self._pictures: tuple[StepPicture, ...] = ()
        self.add, self.remove = QPushButton(tr("Authoring", "Add picture…")), QPushButton(tr("Authoring", "Delete"))
        self.name, self.credit, self.alt = QLabel(), QLineEdit(), QLineEdit()
        for line, words in (
            (self.credit, tr("Authoring", "Picture credit")),
            (self.alt, tr("Authoring", "What the picture shows")),
        ):
            line.setAccessibleName(words)
            line.setPlaceholderText(words)
            line.editingFinished.connect(self._keep)
        self.add.clicked.connect(self.choose)
        self.remove.clicked.connect(lambda: self.changed.emit(self._pictures[:-1]))
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.addWidget(self.name, 0, 0)
        grid.addWidget(self.add, 0, 1)
        grid.addWidget(self.remove, 0, 2)
        grid.addWidget(self.credit, 1, 0, 1, 3)
        grid.addWidget(self.alt, 2, 0, 1, 3)
        grid.setColumnStretch(0, 1)
        self.show_step(None)

    def show_step(self, step: Step | None) -> None:
        """Show the pictures of a step; None for none."""
        self._pictures = step.pictures if step is not None else ()
        last = self._pictures[-1] if self._pictures else None
        self.setEnabled(step is not None)
        self.add.setEnabled(len(self._pictures) < MOST_PICTURES)
        self.name.setText(last.file.rpartition("/")[2] if last else "")
        self.credit.setText(last.credit if last else "")
        self.alt.setText(last.alt if last else "")
        for widget in (self.name, self.remove, self.credit, self.alt):
            widget.setVisible(last is not None)

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

    def _keep(self) -> None:
        if not self._pictures:
            return
        last = self._pictures[-1]
        worded = replace(last, credit=self.credit.text().strip() or last.credit, alt=self.alt.text().strip())
        if worded != last:
            self.changed.emit((*self._pictures[:-1], worded))
