"""A list whose order the author makes: rows are dragged, or moved with Alt+Up and Alt+Down."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QWidget


class OrderedList(QListWidget):
    """``moved`` asks for the current row to go up (-1) or down (1); ``dropped`` carries a dragged row and its place."""

    moved = Signal(int)
    dropped = Signal(int, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        # Queued: the rows are made anew, which a drag that is still going on would not survive.
        self.model().rowsMoved.connect(self._tell_dropped, Qt.ConnectionType.QueuedConnection)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Alt+Up and Alt+Down move the current row."""
        by = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if by and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.moved.emit(by)
        else:
            super().keyPressEvent(event)

    def _tell_dropped(self, _parent: QModelIndex, start: int, _end: int, _to: QModelIndex, row: int) -> None:
        self.dropped.emit(start, row if row <= start else row - 1)
