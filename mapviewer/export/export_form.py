"""What the export dialogs share: a file to write, one line for what went wrong, and the job that writes it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from geodata.core.errors import DataError
from geodata.core.job import Job, JobCancelledError
from mapviewer.ui.accelerators import AcceleratedDialog
from mapviewer.ui.background.coroutine import begin, settled
from mapviewer.ui.background.job_watcher import JobWatcher
from mapviewer.ui.message_boxes import plain_buttons
from mapviewer.ui.translate import told, tr, tr_noop

UNEXPECTED = tr_noop("Export", "Something went wrong. See the notification above the map for a report.")


class ExportForm(AcceleratedDialog):
    """Stays open until the file is written; ``exported`` carries its path."""

    exported = Signal(str)

    def __init__(self, title: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setObjectName(name)
        self.job: Job[None] | None = None
        self.file = QLineEdit()
        self.file.setAccessibleName(tr("Export", "File"))
        self.browse = QPushButton(tr("Export", "Browse…"))
        self.browse.setAutoDefault(False)
        self.browse.clicked.connect(self._browse)
        self.rows = QFormLayout()
        self.problem = QLabel()
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.setWordWrap(True)
        self.buttons = plain_buttons(QDialogButtonBox.StandardButton.Cancel)
        self.buttons.button(QDialogButtonBox.StandardButton.Cancel).setAutoDefault(False)  # it never looks like the act
        self.go = self.buttons.addButton(tr("Export", "Export"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.go.setDefault(True)
        self.buttons.accepted.connect(self.start)
        self.buttons.rejected.connect(self.reject)
        self.finished.connect(self.deleteLater)
        column = QVBoxLayout(self)
        column.addLayout(self.rows)
        column.addWidget(self.problem)
        column.addStretch(1)
        column.addWidget(self.buttons)

    def add_file_row(self) -> None:
        """Add the row with the file and its button."""
        row = QHBoxLayout()
        row.addWidget(self.file, 1)
        row.addWidget(self.browse)
        self.rows.addRow(tr("Export", "File"), row)

    def path(self) -> Path:
        """The path that was written."""
        return Path(self.file.text()).expanduser()

    def choose_file(self) -> str:
        """Ask for another file; empty when none was chosen."""
        raise NotImplementedError

    def export_job(self, path: Path) -> Job[None]:
        """The job that writes what was chosen to *path*."""
        raise NotImplementedError

    def start(self) -> None:
        """Write the file."""
        begin(self._export(self.path()))

    async def _export(self, path: Path) -> None:
        job = self.job = self.export_job(path).start()
        self.go.setEnabled(False)
        self.problem.clear()
        try:
            await settled(job, tr("Export", "Exporting {file}…").format(file=path.name), self)
        except JobCancelledError:
            JobWatcher(job, self).ended.connect(lambda: self.go.setEnabled(True))
            return
        self.go.setEnabled(True)
        if job.error is None:
            self.exported.emit(str(path))
            self.accept()
        elif isinstance(job.error, DataError):
            self.problem.setText(told(job.error))
        else:
            self.problem.setText(tr("Export", UNEXPECTED))
            job.result()  # raises what the report is about

    def _browse(self) -> None:
        chosen = self.choose_file()
        if chosen:
            self.file.setText(chosen)

    def reject(self) -> None:
        """Cancel the export."""
        if self.job is not None:
            self.job.cancel()
        super().reject()
