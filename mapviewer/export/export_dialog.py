"""The Export image dialog: the current map as PNG, PDF or SVG, drawn in the background."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QComboBox, QFileDialog, QHBoxLayout, QLabel, QSpinBox, QWidget

from geodata.core.job import Job
from geodata.view.view import Theme, View
from geodata.world.world import World
from mapviewer.export.export_form import ExportForm
from mapviewer.export.export_job import Advance, export_job
from mapviewer.ui.translate import tr, tr_noop

FORMATS = {
    tr_noop("Export", "PNG image"): ".png",
    tr_noop("Export", "PDF for printing"): ".pdf",
    tr_noop("Export", "SVG for editing"): ".svg",
}
SIZES = {
    tr_noop("Export", "Screen (1920 × 1080)"): (1920, 1080),
    tr_noop("Export", "Large screen (3840 × 2160)"): (3840, 2160),
    tr_noop("Export", "Projector 4:3 (1600 × 1200)"): (1600, 1200),
    tr_noop("Export", "Page (2000 × 1414)"): (2000, 1414),
    tr_noop("Export", "Square (1600 × 1600)"): (1600, 1600),
}
OWN = tr_noop("Export", "Custom size")
COLOURS = {
    tr_noop("Export", "As on screen"): "",
    tr_noop("Export", "For print, also in grey"): Theme.PRINT.value,
}


class ExportDialog(ExportForm):
    """Asks for format and size of an image, and draws it."""

    def __init__(self, world: World, view: View, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(tr("Export", "Export image"), "export", parent)
        self._world, self._view = world, view
        self.file.setText(str(folder / f"{world.story.id}.png"))
        self.format = QComboBox()
        for title, ending in FORMATS.items():
            self.format.addItem(tr("Export", title), ending)
        self.format.activated.connect(self._change_ending)
        self.sizes = QComboBox()
        for name in (*SIZES, OWN):
            self.sizes.addItem(tr("Export", name), name)
        self.sizes.currentIndexChanged.connect(self._change_size)
        self.colours = QComboBox()
        for title, theme in COLOURS.items():
            self.colours.addItem(tr("Export", title), theme)
        self.width_px, self.height_px = self._side(1920), self._side(1080)
        self._lay_out()
        self._change_size()

    def _side(self, px: int) -> QSpinBox:
        box = QSpinBox()
        box.setRange(200, 16_000)
        unit = tr("Units", "px")
        box.setSuffix(f" {unit}")
        box.setValue(px)
        return box

    def _lay_out(self) -> None:
        own = QHBoxLayout()
        own.addWidget(self.width_px)
        own.addWidget(QLabel("×"))
        own.addWidget(self.height_px)
        own.addStretch(1)
        self.add_file_row()
        self.rows.addRow(tr("Export", "Format"), self.format)
        self.rows.addRow(tr("Export", "Size"), self.sizes)
        self.rows.addRow("", own)
        self.rows.addRow(tr("Export", "Colours"), self.colours)
        self.resize(560, 260)

    def _change_size(self) -> None:
        name = self.sizes.currentData()
        for box, px in zip((self.width_px, self.height_px), SIZES.get(name, (0, 0)), strict=True):
            box.setEnabled(name == OWN)
            if px:
                box.setValue(px)

    def _change_ending(self) -> None:
        path = Path(self.file.text())
        if path.name:
            self.file.setText(str(path.with_suffix(self.format.currentData())))

    def choose_file(self) -> str:
        """Ask for the image's file; empty when none was chosen."""
        chosen, _ = QFileDialog.getSaveFileName(
            self, self.windowTitle(), self.file.text(), tr("Export", "Images (*.png *.pdf *.svg)")
        )
        return chosen

    def path(self) -> Path:
        """The path of the image, with the extension of the chosen format unless it has a known one."""
        path = super().path()
        known = path.suffix.lower() in FORMATS.values()
        return path if known else Path(f"{path}{self.format.currentData()}")

    def export_job(self, path: Path) -> Job[None]:
        """The job that draws the image."""
        size_px = self.width_px.value(), self.height_px.value()
        view = replace(self._view, theme=Theme(self.colours.currentData() or self._view.theme))
        # The window has drawn this view: all shapes are there, and the thread only reads.
        for state in self._view.layers:
            if state.visible:
                self._world.shapes(state.id)
        return export_job(lambda advance: _draw(self._world, view, path, size_px, advance))


def _draw(world: World, view: View, path: Path, size_px: tuple[int, int], advance: Advance) -> None:
    from mapviewer.export.picture_export import export  # late: start-up time

    export(world.story, view, path, size_px, world=world, advance=advance)
