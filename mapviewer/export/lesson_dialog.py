"""The Handouts and slides dialog: handout, slides, images of all steps, and a blank map of the current view."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
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

from geodata.view.view import View
from geodata.world.world import World
from mapviewer.export.export_job import Advance, Making, at_once
from mapviewer.ui.accelerators import AcceleratedDialog
from mapviewer.ui.translate import tr, tr_noop

BLANK_PX = (2000, 1414)
# Kinds of export with the ending of the file; images go into a folder.
KINDS = {
    tr_noop("Export", "Handout: one page per step with room for notes (PDF)"): ".pdf",
    tr_noop("Export", "Slides with notes for PowerPoint and LibreOffice (PPTX)"): ".pptx",
    tr_noop("Export", "An image of each step (PNG, in a folder)"): "",
    tr_noop("Export", "Blank map of the current view to fill in (PDF)"): "-blank.pdf",
}
HANDOUT, SLIDES, PICTURES, BLANK = KINDS


class LessonDialog(AcceleratedDialog):
    """``exported`` carries the path of the finished file or folder."""

    exported = Signal(str)

    def __init__(self, world: World, view: View, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Export", "Handouts and slides"))
        self.setObjectName("lesson_export")
        self._world, self._view, self._folder = world, view, folder
        self._making: Making | None = None
        self._path = folder
        self.kinds = QComboBox()
        for kind in KINDS:
            self.kinds.addItem(tr("Export", kind), kind)
        self.kinds.setAccessibleName(tr("Export", "Type of export"))
        self.file = QLineEdit()
        self.file.setAccessibleName(tr("Export", "File or folder"))
        self.browse = QPushButton(tr("Export", "Browse…"))
        self.browse.clicked.connect(self._browse)
        self.progress = QProgressBar()
        self.progress.setRange(0, 0)
        self.progress.setTextVisible(False)
        self.progress.hide()
        self.problem = QLabel()
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.setWordWrap(True)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.go = self.buttons.addButton(tr("Export", "Export"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.buttons.accepted.connect(self.start)
        self.buttons.rejected.connect(self.reject)
        self.finished.connect(self._go)
        self.kinds.currentIndexChanged.connect(self._name)
        self._lay_out()
        self._name()

    def _lay_out(self) -> None:
        file = QHBoxLayout()
        file.addWidget(self.file, 1)
        file.addWidget(self.browse)
        form = QFormLayout()
        form.addRow(tr("Export", "Type"), self.kinds)
        form.addRow(tr("Export", "File"), file)
        column = QVBoxLayout(self)
        column.addLayout(form)
        column.addWidget(self.problem)
        column.addWidget(self.progress)
        column.addStretch(1)
        column.addWidget(self.buttons)
        self.resize(620, 190)

    def _name(self) -> None:
        ending = KINDS[self.kinds.currentData()] or "-steps"
        self.file.setText(str(self._folder / f"{self._world.story.id}{ending}"))

    def _browse(self) -> None:
        if self.kinds.currentData() == PICTURES:
            chosen = QFileDialog.getExistingDirectory(self, tr("Export", "Select folder for images"), str(self._folder))
        else:
            chosen, _ = QFileDialog.getSaveFileName(self, self.windowTitle(), self.file.text())
        if chosen:
            self.file.setText(chosen)

    def start(self) -> None:
        """Start the export; the dialog stays open until it is done."""
        path = Path(self.file.text()).expanduser()
        kind = self.kinds.currentData()
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
        """Cancel the export."""
        if self._making is not None:
            self._making.stop()
        super().reject()

    def _go(self) -> None:
        """Delete the dialog once its job has ended."""
        if self._making is None:
            self.deleteLater()


def make(world: World, view: View, kind: str, path: Path, advance: Advance = at_once) -> None:
    """Export one of `KINDS`, calling *advance* before each page. Raises DataError if writing fails."""
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
