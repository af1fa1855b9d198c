"""A hand for the dialogs that ask for a file."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit

LOOK_MS = 10


def choose_file(path: Path) -> None:
    """Type *path* into the next file dialog that opens, and confirm; call this before what opens it."""

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, QFileDialog):
            QTimer.singleShot(LOOK_MS, look)
            return
        field = dialog.findChild(QLineEdit, "fileNameEdit")
        assert field is not None
        field.setText(str(path))
        dialog.accept()

    QTimer.singleShot(LOOK_MS, look)


def dismiss_file_dialog() -> None:
    """Cancel the next file dialog that opens; call this before what opens it."""

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, QFileDialog):
            dialog.reject()
        else:
            QTimer.singleShot(LOOK_MS, look)

    QTimer.singleShot(LOOK_MS, look)
