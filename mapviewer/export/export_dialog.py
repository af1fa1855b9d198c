"""The Export image dialog: the current map as PNG, PDF or SVG, drawn in the background."""

from __future__ import annotations

import contextlib
from dataclasses import replace
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
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from geodata.core.errors import DataError
from geodata.view.view import Theme, View
from geodata.world.world import World
from mapviewer.export.export_job import Advance, Making
from mapviewer.ui.accelerators import AcceleratedDialog
from mapviewer.ui.message_boxes import plain_buttons
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


def draw_beside(world: World, view: View, path: Path, size_px: tuple[int, int], advance: Advance) -> None:
    """Export an image unless *advance* stops it. Raises DataError if the file cannot be written."""
    from mapviewer.export.picture_export import export  # late: start-up time

    beside = path.with_name(f".drawing-{path.name}")
    try:
        export(world.story, view, beside, size_px, world=world)
        advance(1, 1)
        beside.replace(path)
    except OSError as error:
        raise DataError("cannot be written", file=path, found=error.strerror or str(error)) from error
    finally:
        with contextlib.suppress(OSError):
            beside.unlink(missing_ok=True)


class ExportDialog(AcceleratedDialog):
    """``exported`` carries the path of the finished image."""

    exported = Signal(str)

    def __init__(self, world: World, view: View, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Export", "Export image"))
        self.setObjectName("export")
        self._world, self._view = world, view
        self._drawing: Making | None = None
        self._path = folder
        self.file = QLineEdit(str(folder / f"{world.story.id}.png"))
        self.file.setAccessibleName(tr("Export", "File"))
        self.browse = QPushButton(tr("Export", "Browse…"))
        self.browse.clicked.connect(self._browse)
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
        self.progress = QProgressBar()
        self.progress.setRange(0, 0)
        self.progress.setTextVisible(False)
        self.progress.hide()
        self.problem = QLabel()
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.setWordWrap(True)
        self.buttons = plain_buttons(QDialogButtonBox.StandardButton.Cancel)
        self.go = self.buttons.addButton(tr("Export", "Export"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.buttons.accepted.connect(self.start)
        self.buttons.rejected.connect(self.reject)
        self.finished.connect(self._go)
        self._lay_out()
        self._change_size()

    def _side(self, px: int) -> QSpinBox:
        box = QSpinBox()
        box.setRange(200, 16_000)
        box.setSuffix(" px")
        box.setValue(px)
        return box

    def _lay_out(self) -> None:
        file = QHBoxLayout()
        file.addWidget(self.file, 1)
        file.addWidget(self.browse)
        own = QHBoxLayout()
        own.addWidget(self.width_px)
        own.addWidget(QLabel("×"))
        own.addWidget(self.height_px)
        own.addStretch(1)
        form = QFormLayout()
        form.addRow(tr("Export", "File"), file)
        form.addRow(tr("Export", "Format"), self.format)
        form.addRow(tr("Export", "Size"), self.sizes)
        form.addRow("", own)
        form.addRow(tr("Export", "Colours"), self.colours)
        column = QVBoxLayout(self)
        column.addLayout(form)
        column.addWidget(self.problem)
        column.addWidget(self.progress)
        column.addStretch(1)
        column.addWidget(self.buttons)
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

    def _browse(self) -> None:
        chosen, _ = QFileDialog.getSaveFileName(
            self, tr("Export", "Export image"), self.file.text(), tr("Export", "Images (*.png *.pdf *.svg)")
        )
        if chosen:
            self.file.setText(chosen)

    def path(self) -> Path:
        """Return the path of the image, with the extension of the chosen format unless it has a known one."""
        path = Path(self.file.text()).expanduser()
        known = path.suffix.lower() in FORMATS.values()
        return path if known else Path(f"{path}{self.format.currentData()}")

    def start(self) -> None:
        """Draw the image; the dialog stays open until it is written."""
        path, size_px = self.path(), (self.width_px.value(), self.height_px.value())
        view = replace(self._view, theme=Theme(self.colours.currentData() or self._view.theme))
        # The window has drawn this view: all shapes are there, and the thread only reads.
        for state in self._view.layers:
            if state.visible:
                self._world.shapes(state.id)
        self._drawing = Making(lambda advance: draw_beside(self._world, view, path, size_px, advance), "export")
        self._path = path
        self._drawing.done.connect(self._finish, Qt.ConnectionType.QueuedConnection)
        self.go.setEnabled(False)
        self.problem.clear()
        self.progress.show()
        self._drawing.start()

    def _finish(self, problem: str) -> None:
        self.progress.hide()
        self.go.setEnabled(True)
        done, self._drawing = self._drawing, None
        if done is not None:
            done.end()
        if done is None or done.is_stopped:
            self._go()
            return
        self.problem.setText(problem.replace(".drawing-", ""))
        if not problem:
            self.exported.emit(str(self._path))
            self.accept()

    def reject(self) -> None:
        """Cancel the export."""
        if self._drawing is not None:
            self._drawing.stop()
        super().reject()

    def _go(self) -> None:
        """Delete the dialog once its job has ended."""
        if self._drawing is None:
            self.deleteLater()
