"""The progress dialog of a job, which appears when it takes more than a second."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QProgressDialog, QPushButton, QWidget

from geodata.core.job import Job
from mapviewer.ui.background.job_watcher import JobWatcher
from mapviewer.ui.translate import tr

SHOWN_AFTER_MS = 1_000
WHOLE = 100


class JobProgress(QObject):
    """Shows a dialog when a job takes more than a second; ``cancelled`` when its Cancel button was pressed."""

    ended = Signal()
    cancelled = Signal()

    def __init__(self, job: Job[Any], words: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._job, self._words, self._parent = job, words, parent
        self.dialog: QProgressDialog | None = None
        self._watcher = JobWatcher(job, self)
        self._watcher.progressed.connect(self._advance)
        self._watcher.ended.connect(self._end)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(SHOWN_AFTER_MS)
        self._soon.timeout.connect(self._show)
        self._soon.start()

    def _show(self) -> None:
        dialog = self.dialog = QProgressDialog(self._parent)
        cancel = QPushButton(tr("Jobs", "Cancel"))
        cancel.setIcon(QIcon())
        cancel.setAutoDefault(False)  # Return is no way to stop what takes long
        dialog.setCancelButton(cancel)
        dialog.setObjectName("job_progress")
        dialog.setWindowTitle("mapviewer")
        dialog.setLabelText(self._words)
        dialog.setRange(0, 0)
        dialog.setMinimumDuration(0)
        dialog.setMinimumWidth(340)
        dialog.setWindowModality(Qt.WindowModality.WindowModal)
        dialog.setAutoClose(False)
        dialog.setAutoReset(False)
        dialog.canceled.connect(self.cancel)
        dialog.show()

    def _advance(self, fraction: float) -> None:
        if self.dialog is not None:
            self.dialog.setMaximum(WHOLE)
            self.dialog.setValue(round(WHOLE * fraction))

    def cancel(self) -> None:
        """Cancel the job and close the dialog at once, whenever the job heeds that."""
        self._job.cancel()
        self._watcher.stop()
        self._close()
        self.cancelled.emit()

    def _end(self) -> None:
        self._close()
        self.ended.emit()

    def _close(self) -> None:
        self._soon.stop()
        if self.dialog is not None:
            self.dialog.canceled.disconnect(self.cancel)
            self.dialog.close()
            self.dialog.deleteLater()
            self.dialog = None
        self.deleteLater()
