"""The rows of a data table whose state was not recognised, each with a choice of states."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from geodata.indicators import Unmatched
from geodata.map.states import load_states
from mapviewer.ui.translate import told, tr, tr_noop

LEAVE_OUT = tr_noop("Data", "Skip")


class UnmatchedRows(QTableWidget):
    """``corrected`` carries a text of the table and the code of the state that it means ("" to skip it)."""

    corrected = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(0, 3, parent)
        self.setHorizontalHeaderLabels([tr("Data", "Row"), tr("Data", "In the table"), tr("Data", "Match")])
        self.setAccessibleName(tr("Data", "Rows with unrecognised states"))
        self.verticalHeader().hide()
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        header = self.horizontalHeader()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)

    def show_rows(self, unmatched: Sequence[Unmatched]) -> None:
        """List each different text once, with all its rows."""
        texts: dict[str, list[Unmatched]] = {}
        for item in unmatched:
            texts.setdefault(item.text, []).append(item)
        self.setRowCount(len(texts))
        for row, (text, items) in enumerate(texts.items()):
            numbers = ", ".join(str(item.row) for item in items[:4]) + (" …" if len(items) > 4 else "")
            for column, words in enumerate((numbers, _shown(text, items[0].reason))):
                cell = QTableWidgetItem(words)
                cell.setFlags(Qt.ItemFlag.ItemIsEnabled)
                self.setItem(row, column, cell)
            self.setCellWidget(row, 2, self._choice(text, items[0].suggestions))
        self.resizeRowsToContents()

    def _choice(self, text: str, suggestions: Sequence[str]) -> QComboBox:
        """Return a choice of states, the likely ones first."""
        states = load_states()
        box = QComboBox()
        box.setAccessibleName(tr("Data", "State for {text}").format(text=text or tr("Data", "an empty cell")))
        likely = [states[code].name for code in suggestions[:2]]
        skip = tr("Data", LEAVE_OUT)
        guess = tr("Data", "Did you mean {states}?").format(states=" / ".join(likely))
        box.addItem(skip if not likely else f"{skip} ({guess})", "")
        for code in suggestions:
            box.addItem(states[code].name, code)
        if suggestions:
            box.insertSeparator(box.count())
        for state in sorted(states.values(), key=lambda state: state.name):
            if state.code not in suggestions:
                box.addItem(state.name, state.code)
        box.setEnabled(bool(text))
        box.activated.connect(lambda index: self.corrected.emit(text, str(box.itemData(index) or "")))
        return box


def _shown(text: str, reason: str) -> str:
    """A text of the sheet with why it names no state, where that is known."""
    shown = text or tr("Data", "(empty)")
    return f"{shown} ({told(reason)})" if reason else shown
