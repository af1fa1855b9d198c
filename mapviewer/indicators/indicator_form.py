"""The fields of the dialog of own numbers: which column, under which words, in which classes."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QHBoxLayout, QLineEdit, QSpinBox, QWidget

from geodata.indicators import Classes, Indicator, Scheme, classify
from geodata.indicators.cell_values import number_of, uses_decimal_comma
from geodata.indicators.classification import ABOUT, MOST_CLASSES
from mapviewer.indicators.class_preview import ClassesPreview

CLASSES_ROW = 4


class SheetForm(QWidget):
    """``column_chosen`` tells a column's heading; ``classes_changed`` that other classes are wanted."""

    column_chosen = Signal(str)
    classes_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.column = QComboBox()
        self.column.setPlaceholderText("Choose a column")
        self.title, self.unit, self.source = QLineEdit(), QLineEdit(), QLineEdit()
        self.source.setPlaceholderText("Where the numbers are from; the legend says it")
        self.scheme = QComboBox()
        for scheme in Scheme:
            self.scheme.addItem(f"{scheme.value.capitalize()}: {ABOUT[scheme]}", scheme)
        self.count = QSpinBox()
        self.count.setRange(2, MOST_CLASSES)
        self.count.setValue(4)
        self.breaks = QLineEdit()
        self.breaks.setPlaceholderText("Upper bounds, such as 10; 20; 30")
        self.preview = ClassesPreview()
        self._rows = QFormLayout(self)
        self._lay_out()
        self.column.activated.connect(lambda: self.column_chosen.emit(self.column.currentText()))
        self.scheme.activated.connect(self.classes_changed)
        self.count.valueChanged.connect(self.classes_changed)
        self.breaks.textEdited.connect(self.classes_changed)

    def _lay_out(self) -> None:
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        classes = QHBoxLayout()
        classes.addWidget(self.scheme, 1)
        classes.addWidget(self.count)
        for words, field in (
            ("Numbers", self.column),
            ("Title", self.title),
            ("Unit", self.unit),
            ("Source", self.source),
            ("Classes", classes),
            ("Breaks", self.breaks),
            ("", self.preview),
        ):
            self._rows.addRow(words, field)

    def clear(self) -> None:
        """Forget the sheet before."""
        self.column.clear()
        for field in (self.title, self.unit, self.source):
            field.setText("")

    def show_columns(self, columns: tuple[str, ...], chosen: str = "") -> None:
        """Offer columns, none of them chosen unless one is named."""
        if columns:
            self.column.clear()
            self.column.addItems(columns)
        if chosen and self.column.findText(chosen) < 0:
            self.column.addItem(chosen)
        self.column.setCurrentIndex(self.column.findText(chosen) if chosen else -1)

    def fill(self, title: str, unit: str, source: str, *, over: bool) -> None:
        """Put words into the fields that the reader has not written in; *over* what stands there."""
        for field, words in ((self.title, title), (self.unit, unit), (self.source, source)):
            if not field.isModified() and (over or not field.text()):
                field.setText(words)

    def show_rows(self, column: bool, rest: bool) -> None:
        """Show only what can be filled in now."""
        self._rows.setRowVisible(self.column, column)
        for field in (self.title, self.unit, self.source, self.preview):
            self._rows.setRowVisible(field, rest)
        self._rows.setRowVisible(CLASSES_ROW, rest)
        self._rows.setRowVisible(self.breaks, rest and self.chosen_scheme is Scheme.OWN)
        self.count.setEnabled(self.chosen_scheme not in (Scheme.OWN, Scheme.DEVIATION, Scheme.VALUES))

    @property
    def chosen_scheme(self) -> Scheme:
        """The scheme of the list; Qt keeps it as a plain text."""
        return Scheme(self.scheme.currentData())

    def classes_of(self, indicator: Indicator) -> Classes:
        """The numbers parted as chosen. Raises DataError for own breaks that cannot be meant."""
        return classify(indicator, self.chosen_scheme, self.count.value(), self._own_breaks())

    def _own_breaks(self) -> list[float]:
        parts = [part for part in self.breaks.text().replace(" ", ";").split(";") if part]
        if len(parts) == 1 and parts[0].count(",") > 1:
            parts = parts[0].split(",")
        comma = uses_decimal_comma(parts, ";")
        return [number for part in parts if (number := number_of(part, comma)) is not None]
