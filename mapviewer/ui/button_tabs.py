"""Panels that share one room, chosen by a row of buttons."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QStackedWidget, QToolButton, QVBoxLayout, QWidget


class Tabs(QWidget):
    """Shows one panel at a time. A panel given as a function is made when it is first chosen."""

    chosen = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._panels: list[QWidget] = []
        self._makers: dict[int, Callable[[], QWidget]] = {}
        self._buttons = QButtonGroup(self)
        self._buttons.idClicked.connect(self.choose)
        self._row = QHBoxLayout()
        self._row.setContentsMargins(8, 4, 8, 2)
        self._row.setSpacing(2)
        self._row.addStretch(1)
        self.stack = QStackedWidget()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._row)
        column.addWidget(self.stack, 1)

    def add(self, title: str, words: str, panel: QWidget | Callable[[], QWidget]) -> None:
        """Add a panel under a button."""
        index = self.stack.count()
        button = QToolButton()
        button.setText(title)
        button.setToolTip(words)
        button.setCheckable(True)
        button.setChecked(index == 0)
        button.setProperty("quiet", True)
        self._buttons.addButton(button, index)
        self._row.insertWidget(index, button)
        if not isinstance(panel, QWidget):
            self._makers[index] = panel
            panel = QWidget()
        self._panels.append(panel)
        self.stack.addWidget(panel)

    @property
    def index(self) -> int:
        """Which panel is shown."""
        return self.stack.currentIndex()

    @property
    def panel(self) -> QWidget:
        """The panel that is shown."""
        return self._panels[self.index]

    def choose(self, index: int) -> None:
        """Show one panel."""
        if index in self._makers:
            self.stack.removeWidget(self._panels[index])
            self._panels[index] = self._makers.pop(index)()
            self.stack.insertWidget(index, self._panels[index])
        self._buttons.button(index).setChecked(True)
        self.stack.setCurrentIndex(index)
        self.chosen.emit(index)


def fill(frame: QWidget, *parts: QWidget) -> None:
    """Stack widgets vertically without gaps; those that can grow share the remaining space."""
    column = QVBoxLayout(frame)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    for part in parts:
        column.addWidget(part)
