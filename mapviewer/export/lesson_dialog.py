"""The dialog for what a class takes home: handout, slides, pictures of all steps, a blank map of what is shown."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from geodata.map.world import World
from geodata.view.view import View
from mapviewer.export.export_job import Advance, Making, at_once

BLANK_PX = (2000, 1414)
# What can be made, and the ending of its file; pictures go into a folder.
KINDS = {
    "Handout: a page for each step, with room for notes (PDF)": ".pdf",
    "Slides with notes, for PowerPoint and LibreOffice": ".pptx",
    "A picture of each step (PNG, in a folder)": "",
    "Blank map of what is shown, for pupils to write on (PDF)": "-blank.pdf",
}
HANDOUT, SLIDES, PICTURES, BLANK = KINDS


class LessonDialog(QDialog):
    """``exported`` tells the path of what was made."""

    exported = Signal(str)

    def __init__(self, world: World, view: View, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("Handouts and slides")
        self.setObjectName("lesson_export")
        self._world, self._view, self._folder = world, view, folder
        self._making: Making | None = None
        self._path = folder
        self.kinds = QComboBox()
        self.kinds.addItems(list(KINDS))
        self.kinds.setAccessibleName("What to make")
        self.file = QLineEdit()
        self.file.setAccessibleName("File or folder")
        self.browse = QPushButton("Browse…")
        self.browse.clicked.connect(self._browse)
        self.progress = QProgressBar()
        self.progress.setRange(0, 0)
        self.progress.setTextVisible(False)
        self.progress.hide()
        self.problem = QLabel()
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.setWordWrap(True)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.go = self.buttons.addButton("Make", QDialogButtonBox.ButtonRole.AcceptRole)
        self.buttons.accepted.connect(self.start)
        self.buttons.rejected.connect(self.reject)
        self.finished.connect(self._go)
        self.kinds.currentTextChanged.connect(self._name)
        self._lay_out()
        self._name(self.kinds.currentText())

    def _lay_out(self) -> None:
        file = QHBoxLayout()
        file.addWidget(self.file, 1)
        file.addWidget(self.browse)
        form = QFormLayout()
        form.addRow("Make", self.kinds)
        form.addRow("File", file)
        column = QVBoxLayout(self)
        column.addLayout(form)
        column.addWidget(self.problem)
        column.addWidget(self.progress)
        column.addStretch(1)
        column.addWidget(self.buttons)
        self.resize(620, 190)

    def _name(self, kind: str) -> None:
        self.file.setText(str(self._folder / f"{self._world.story.id}{KINDS[kind] or '-steps'}"))

    def _browse(self) -> None:
        if self.kinds.currentText() == PICTURES:
            chosen = QFileDialog.getExistingDirectory(self, "Folder for the pictures", str(self._folder))
        else:
            chosen, _ = QFileDialog.getSaveFileName(self, self.windowTitle(), self.file.text())
        if chosen:
            self.file.setText(chosen)

    def start(self) -> None:
        """Make it; the dialog stays until it is there."""
        path = Path(self.file.text()).expanduser()
        kind = self.kinds.currentText()
        _ = self._world.by_id  # all shapes are made here: the thread only reads
        self._making = Making(lambda advance: make(self._world, self._view, kind, path, advance), "handouts")
        self._making.advanced.connect(self._show_progress, Qt.ConnectionType.QueuedConnection)
        self._path = path
        self._making.done.connect(self._finish, Qt.ConnectionType.QueuedConnection)
        self.go.setEnabled(False)
        self.problem.clear()
        self.progress.show()
        self._making.start()

    def _show_progress(self, done: int, count: int) -> None:
        self.progress.setRange(0, count)
        self.progress.setValue(done)

    def _finish(self, problem: str) -> None:
        self.progress.hide()
        self.go.setEnabled(True)
        self.progress.setRange(0, 0)
        done, self._making = self._making, None
        if done is not None:
            done.end()
        if done is None or done.is_stopped:
            self._go()
            return
        self.problem.setText(problem)
        if not problem:
            self.exported.emit(str(self._path))
            self.accept()

    def reject(self) -> None:
        """What is not wanted any more is not made."""
        if self._making is not None:
            self._making.stop()
        super().reject()

    def _go(self) -> None:
        """Closed is gone, once nothing is made for it any more."""
        if self._making is None:
            self.deleteLater()


def make(world: World, view: View, kind: str, path: Path, advance: Advance = at_once) -> None:
    """Make one of `KINDS`, telling *advance* before each page; raises DataError."""
    from mapviewer.export.handout import write_handout, write_pictures
    from mapviewer.export.picture_export import export  # late: start-up time
    from mapviewer.export.slides import write_slides

    if kind == HANDOUT:
        write_handout(world.story, path, world, advance)
    elif kind == SLIDES:
        write_slides(world.story, path, world, advance)
    elif kind == PICTURES:
        write_pictures(world.story, path, world=world, advance=advance)
    else:
        export(world.story, view, path, BLANK_PX, world=world, blank=True)
