"""The Handouts and slides dialog: a lesson's papers, handout, slides, images of all steps, a blank map of the view."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QComboBox, QFileDialog, QWidget

from geodata.core.job import Job
from geodata.view.view import View
from geodata.world.world import World
from mapviewer.export.export_form import ExportForm
from mapviewer.export.export_job import Advance, at_once, export_job
from mapviewer.export.paper import PaperSize
from mapviewer.ui.translate import tr, tr_noop

BLANK_PX = (2000, 1414)
# Kinds of export with the ending of the file; images go into a folder.
KINDS = {
    tr_noop("Export", "Lesson: plan, worksheets, answers, exit quiz, handout (PDF, in a folder)"): "-lesson",
    tr_noop("Export", "Handout: one page per step with room for notes (PDF)"): ".pdf",
    tr_noop("Export", "Slides with notes for PowerPoint and LibreOffice (PPTX)"): ".pptx",
    tr_noop("Export", "An image of each step (PNG, in a folder)"): "",
    tr_noop("Export", "Blank map of the current view to fill in (PDF)"): "-blank.pdf",
}
LESSON, HANDOUT, SLIDES, PICTURES, BLANK = KINDS
PAPERS = {PaperSize.A4: tr_noop("Export", "A4"), PaperSize.LETTER: tr_noop("Export", "US Letter")}
ON_PAPER = (LESSON, HANDOUT)


class LessonDialog(ExportForm):
    """Asks what to make for a class, and makes it; images go into a folder."""

    def __init__(self, world: World, view: View, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(tr("Export", "Handouts and slides"), "lesson_export", parent)
        self._world, self._view, self._folder = world, view, folder
        self.kinds = QComboBox()
        for kind in KINDS:
            self.kinds.addItem(tr("Export", kind), kind)
        self.kinds.setAccessibleName(tr("Export", "Type of export"))
        self.kinds.currentIndexChanged.connect(self._name)
        self.file.setAccessibleName(tr("Export", "File or folder"))
        self.rows.addRow(tr("Export", "Type"), self.kinds)
        self.papers = QComboBox()
        for paper, title in PAPERS.items():
            self.papers.addItem(tr("Export", title), paper)
        self.papers.setAccessibleName(tr("Export", "Paper"))
        self.rows.addRow(tr("Export", "Paper"), self.papers)
        self.add_file_row()
        self.resize(620, 190)
        self._name()

    def _name(self) -> None:
        kind = self.kinds.currentData()
        ending = KINDS[kind] or "-steps"
        self.papers.setEnabled(kind in ON_PAPER)
        self.file.setText(str(self._folder / f"{self._world.story.id}{ending}"))

    def choose_file(self) -> str:
        """Ask for the file, or for the folder of the images; empty when none was chosen."""
        if self.kinds.currentData() in (PICTURES, LESSON):
            return QFileDialog.getExistingDirectory(self, tr("Export", "Select folder"), str(self._folder))
        return QFileDialog.getSaveFileName(self, self.windowTitle(), self.file.text())[0]

    def export_job(self, path: Path) -> Job[None]:
        """The job that makes what was chosen."""
        kind = self.kinds.currentData()
        _ = self._world.by_id  # all shapes are made here: the thread only reads
        paper = PaperSize(self.papers.currentData())
        return export_job(lambda advance: make(self._world, self._view, kind, path, advance, paper=paper))


def make(
    world: World, view: View, kind: str, path: Path, advance: Advance = at_once, *, paper: PaperSize = PaperSize.A4
) -> None:
    """Export one of `KINDS`, calling *advance* before each page. Raises DataError if writing fails."""
    from mapviewer.export.handout import write_handout, write_pictures
    from mapviewer.export.lesson.lesson_export import write_lesson
    from mapviewer.export.picture_export import export  # late: start-up time
    from mapviewer.export.slides import write_slides

    if kind == LESSON:
        write_lesson(world.story, path, paper, world, advance)
    elif kind == HANDOUT:
        write_handout(world.story, path, world, advance, paper=paper)
    elif kind == SLIDES:
        write_slides(world.story, path, world, advance)
    elif kind == PICTURES:
        write_pictures(world.story, path, world=world, advance=advance)
    else:
        export(world.story, view, path, BLANK_PX, world=world, blank=True)
