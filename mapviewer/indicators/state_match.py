"""The rows of a sheet whose state was not understood, each with a choice of states that may be meant."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from geodata.indicators import Unmatched
from geodata.map.states import load_states

LEAVE_OUT = "leave out"


class UnmatchedRows(QTableWidget):
    """``corrected`` tells a text of the sheet and the code of the state that it means ("" to leave it out)."""

    corrected = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(0, 3, parent)
        self.setHorizontalHeaderLabels(["Row", "In the sheet", "Meant is"])
        self.setAccessibleName("Rows whose state was not understood")
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
            for column, words in enumerate((numbers, text or "(empty)")):
                cell = QTableWidgetItem(words)
                cell.setFlags(Qt.ItemFlag.ItemIsEnabled)
                self.setItem(row, column, cell)
            self.setCellWidget(row, 2, self._choice(text, items[0].suggestions))
        self.resizeRowsToContents()

    def _choice(self, text: str, suggestions: Sequence[str]) -> QComboBox:
        """The likely states first, then all others."""
        states = load_states()
        box = QComboBox()
        box.setAccessibleName(f"State meant by {text or 'an empty cell'}")
        likely = " or ".join(states[code].name for code in suggestions[:2])
        box.addItem(f"{LEAVE_OUT} – or {likely}?" if likely else LEAVE_OUT, "")
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
