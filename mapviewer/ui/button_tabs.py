"""Panels that share one room, chosen by a row of tabs."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QTabBar, QVBoxLayout, QWidget

MARGIN_PX = 8


class Tabs(QWidget):
    """Shows one panel at a time. A panel given as a function is made when it is first chosen."""

    chosen = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._panels: list[QWidget] = []
        self._makers: dict[int, Callable[[], QWidget]] = {}
        self.bar = QTabBar()
        self.bar.setExpanding(False)
        self.bar.setUsesScrollButtons(False)  # the panels are made as wide as their tabs need
        row = QHBoxLayout()
        row.setContentsMargins(MARGIN_PX, 4, MARGIN_PX, 2)
        row.addWidget(self.bar)
        row.addStretch(1)
        self.stack = QStackedWidget()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(self.stack, 1)
        self.bar.currentChanged.connect(self._show)

    def add(self, title: str, words: str, panel: QWidget | Callable[[], QWidget]) -> None:
        """Add a panel under a tab."""
        index = self.stack.count()
        if not isinstance(panel, QWidget):
            self._makers[index] = panel
            panel = QWidget()
        self._panels.append(panel)
        self.stack.addWidget(panel)
        self.bar.addTab(title)
        self.bar.setTabToolTip(index, words)

    @property
    def needed_px(self) -> int:
        """The width in which all tabs are read."""
        return self.bar.sizeHint().width() + 2 * MARGIN_PX

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
        if index == self.bar.currentIndex():
            self._show(index)
        else:
            self.bar.setCurrentIndex(index)

    def _show(self, index: int) -> None:
        if index in self._makers:
            self.stack.removeWidget(self._panels[index])
            self._panels[index] = self._makers.pop(index)()
            self.stack.insertWidget(index, self._panels[index])
        self.stack.setCurrentIndex(index)
        self.chosen.emit(index)


def fill(frame: QWidget, *parts: QWidget) -> None:
    """Stack widgets vertically without gaps; those that can grow share the remaining space."""
    column = QVBoxLayout(frame)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    for part in parts:
        column.addWidget(part)
