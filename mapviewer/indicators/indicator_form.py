"""The form of the data table dialog: column, title, unit, source and classes."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QHBoxLayout, QLineEdit, QSpinBox, QWidget

from geodata.indicators import Classes, Indicator, Scheme, classify
from geodata.indicators.cell_values import number_of, uses_decimal_comma
from geodata.indicators.classification import ABOUT, MOST_CLASSES
from mapviewer.indicators.class_preview import ClassesPreview
from mapviewer.ui.translate import told, tr

CLASSES_ROW = 4


class SheetForm(QWidget):
    """``column_chosen`` carries a column heading; ``classes_changed`` is emitted for a new classification."""

    column_chosen = Signal(str)
    classes_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.column = QComboBox()
        self.column.setPlaceholderText(tr("Data", "Choose a column"))
        self.title, self.unit, self.source = QLineEdit(), QLineEdit(), QLineEdit()
        self.source.setPlaceholderText(tr("Data", "Shown in the legend"))
        self.scheme = QComboBox()
        for scheme in Scheme:
            self.scheme.addItem(told(ABOUT[scheme]), scheme)
        self.count = QSpinBox()
        self.count.setRange(2, MOST_CLASSES)
        self.count.setValue(4)
        self.breaks = QLineEdit()
        self.breaks.setPlaceholderText(tr("Data", "Upper limits, e.g. 10; 20; 30"))
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
            (tr("Data", "Column"), self.column),
            (tr("Data", "Title"), self.title),
            (tr("Data", "Unit"), self.unit),
            (tr("Data", "Source"), self.source),
            (tr("Data", "Classes"), classes),
            (tr("Data", "Breaks"), self.breaks),
            ("", self.preview),
        ):
            self._rows.addRow(words, field)

    def clear(self) -> None:
        """Reset the form."""
        self.column.clear()
        for field in (self.title, self.unit, self.source):
            field.setText("")
        self.scheme.setCurrentIndex(0)

    def show_columns(self, columns: tuple[str, ...], chosen: str = "") -> None:
        """List the columns; none is selected unless *chosen* names one."""
        if columns:
            self.column.clear()
            self.column.addItems(columns)
        if chosen and self.column.findText(chosen) < 0:
            self.column.addItem(chosen)
        self.column.setCurrentIndex(self.column.findText(chosen) if chosen else -1)

    def fill(self, title: str, unit: str, source: str, *, over: bool) -> None:
        """Fill the fields that the user has not edited; with *over* also those that are not empty."""
        for field, words in ((self.title, title), (self.unit, unit), (self.source, source)):
            if not field.isModified() and (over or not field.text()):
                field.setText(words)

    def show_rows(self, column: bool, rest: bool) -> None:
        """Show only the rows that can be filled in now."""
        self._rows.setRowVisible(self.column, column)
        for field in (self.title, self.unit, self.source, self.preview):
            self._rows.setRowVisible(field, rest)
        self._rows.setRowVisible(CLASSES_ROW, rest)
        self._rows.setRowVisible(self.breaks, rest and self.chosen_scheme is Scheme.OWN)
        self.count.setEnabled(self.chosen_scheme not in (Scheme.OWN, Scheme.DEVIATION, Scheme.VALUES))

    def show_words(self, has_words: bool) -> None:
        """A table of words has a class for each unless its classes are the user's own."""
        if has_words and self.chosen_scheme is not Scheme.OWN:
            self.scheme.setCurrentIndex(self.scheme.findData(Scheme.VALUES))

    @property
    def chosen_scheme(self) -> Scheme:
        """The selected scheme, which Qt stores as plain text."""
        return Scheme(self.scheme.currentData())

    def classes_of(self, indicator: Indicator) -> Classes:
        """Classify the numbers as chosen. Raises DataError for invalid breaks."""
        return classify(indicator, self.chosen_scheme, self.count.value(), self._own_breaks())

    def _own_breaks(self) -> list[float]:
        parts = [part for part in self.breaks.text().replace(" ", ";").split(";") if part]
        if len(parts) == 1 and parts[0].count(",") > 1:
            parts = parts[0].split(",")
        comma = uses_decimal_comma(parts, ";")
        return [number for part in parts if (number := number_of(part, comma)) is not None]
