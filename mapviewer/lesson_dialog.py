"""The dialog for what a class takes home: handout, slides, pictures of all steps, a blank map of what is shown."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal
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

from geodata.errors import DataError
from geodata.story import Story
from geodata.view import View

BLANK_PX = (2000, 1414)
# What can be made, and the ending of its file; pictures go into a folder.
KINDS = {
    "Handout: a page for each step, with room for notes (PDF)": ".pdf",
    "Slides with notes, for PowerPoint and LibreOffice": ".pptx",
    "A picture of each step (PNG, in a folder)": "",
    "Blank map of what is shown, for pupils to write on (PDF)": "-blank.pdf",
}
HANDOUT, SLIDES, PICTURES, BLANK = KINDS


class _Told(QObject):
    done = Signal(str)  # what went wrong, or ""


class _Making(QRunnable):
    """Makes it beside the window's work."""

    def __init__(self, work: Callable[[], None]) -> None:
        super().__init__()
        self.told = _Told()
        self._work = work

    def run(self) -> None:
        try:
            self._work()
        except DataError as error:
            self.told.done.emit(str(error))
        else:
            self.told.done.emit("")


class LessonDialog(QDialog):
    """``exported`` tells the path of what was made."""

    exported = Signal(str)

    def __init__(self, story: Story, view: View, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("Handouts and slides")
        self.setObjectName("lesson_export")
        self._story, self._view, self._folder = story, view, folder
        self._making: _Making | None = None
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
        self.problem.setWordWrap(True)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.go = self.buttons.addButton("Make", QDialogButtonBox.ButtonRole.AcceptRole)
        self.buttons.accepted.connect(self.start)
        self.buttons.rejected.connect(self.reject)
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
        self.file.setText(str(self._folder / f"{self._story.id}{KINDS[kind] or '-steps'}"))

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
        self._making = _Making(lambda: make(self._story, self._view, self.kinds.currentText(), path))
        # Python keeps the runnable, whose signal lives as long as it is listened to.
        self._making.setAutoDelete(False)
        self._making.told.done.connect(lambda problem: self._finish(problem, path))
        self.go.setEnabled(False)
        self.problem.clear()
        self.progress.show()
        QThreadPool.globalInstance().start(self._making)

    def _finish(self, problem: str, path: Path) -> None:
        self.progress.hide()
        self.go.setEnabled(True)
        self._making = None
        self.problem.setText(problem)
        if not problem:
            self.exported.emit(str(path))
            self.accept()


def make(story: Story, view: View, kind: str, path: Path) -> None:
    """Make one of `KINDS`, with a world of its own; raises DataError."""
    from geodata.world import World  # late: start-up time
    from mapviewer.exporting import export
    from mapviewer.handouts import write_handout, write_pictures
    from mapviewer.slides import write_slides

    world = World(story)
    if kind == HANDOUT:
        write_handout(story, path, world)
    elif kind == SLIDES:
        write_slides(story, path, world)
    elif kind == PICTURES:
        write_pictures(story, path, world=world)
    else:
        export(story, view, path, BLANK_PX, world=world, blank=True)
