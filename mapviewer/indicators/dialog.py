"""Own numbers: choose a sheet, see what was understood and what was not, choose classes, show it on the map."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from geodata.errors import DataError
from geodata.indicators import (
    Classes,
    Indicator,
    Scheme,
    SeveralColumnsError,
    classify,
    example_sheets,
    indicator_layer,
    read_indicator,
    with_layer,
    without_layer,
)
from geodata.indicators.cells import number_of, uses_decimal_comma
from geodata.indicators.classifying import ABOUT, MOST_CLASSES
from geodata.indicators.examples import Example
from geodata.indicators.layering import GROUP, layer_id_of, out_of_stack, tinted_by
from geodata.story import Story
from geodata.view import View
from mapviewer.indicators.preview import ClassesPreview
from mapviewer.indicators.rows import UnmatchedRows
from mapviewer.session import Session

Edit = Callable[[Callable[[Story], Story], str, Callable[[Story], View]], bool]
FILTER = "Sheets (*.csv *.tsv *.txt *.xlsx *.xlsm);;All files (*)"
MOST_PROBLEMS = 200
CLASSES_ROW = 4
INTRODUCTION = (
    "A sheet needs a column of states (ISO codes or names in any language), a column of numbers, and, if you like, "
    "a column of years. Nothing leaves this machine."
)


class IndicatorDialog(QDialog):
    """Stays open beside the map, so that classes can be tried.

    *edit* makes the change on an author's desk and returns True, or returns False when there is none.
    """

    def __init__(self, session: Session, parent: QWidget | None = None, edit: Edit | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("indicator")
        self.setWindowTitle("Own numbers")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._session = session
        self._edit = edit or (lambda change, words, view: False)
        self._path: Path | None = None
        self._example: Example | None = None
        self._corrections: dict[str, str] = {}
        self.indicator: Indicator | None = None
        self.classes: Classes | None = None
        self._make_widgets()
        self._lay_out()
        self._connect()
        self._render()

    # Assembling

    def _make_widgets(self) -> None:
        self.opening = QPushButton("Open CSV or Excel…")
        self.examples = QComboBox()
        self.examples.setPlaceholderText("Examples")
        self.examples.setAccessibleName("Example sheets")
        for example in example_sheets():
            self.examples.addItem(example.title, example)
        self.examples.setCurrentIndex(-1)
        self.file = QLabel(INTRODUCTION)
        self.file.setWordWrap(True)
        self.file.setTextFormat(Qt.TextFormat.PlainText)
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
        self.note = QLabel()
        self.note.setWordWrap(True)
        self.note.setTextFormat(Qt.TextFormat.PlainText)
        self.unmatched = UnmatchedRows()
        self.problems = QPlainTextEdit()
        self.problems.setReadOnly(True)
        self.problems.setTabChangesFocus(True)
        self.problems.setAccessibleName("What was not used of the sheet")
        self.showing = QPushButton("Show on the map")
        self.showing.setDefault(True)
        self.removing = QPushButton("Remove from the map")
        self.closing = QPushButton("Close")
        for button in (self.opening, self.removing, self.closing):
            button.setAutoDefault(False)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self.opening)
        top.addWidget(self.examples, 1)
        self.form = QFormLayout()
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
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
            self.form.addRow(words, field)
        buttons = QHBoxLayout()
        buttons.addWidget(self.removing)
        buttons.addStretch(1)
        buttons.addWidget(self.closing)
        buttons.addWidget(self.showing)
        column = QVBoxLayout(self)
        column.addLayout(top)
        column.addWidget(self.file)
        column.addLayout(self.form)
        column.addWidget(self.note)
        column.addWidget(self.unmatched, 1)
        column.addWidget(self.problems, 1)
        column.addStretch(0)
        column.addLayout(buttons)
        self.resize(560, 470)

    def _connect(self) -> None:
        self.opening.clicked.connect(self.ask_for_sheet)
        self.examples.activated.connect(lambda index: self.take_example(self.examples.itemData(index)))
        self.column.activated.connect(lambda: self._read(self.column.currentText()))
        self.scheme.activated.connect(self._classify)
        self.count.valueChanged.connect(self._classify)
        self.breaks.textEdited.connect(self._classify)
        self.unmatched.corrected.connect(self._correct)
        self.showing.clicked.connect(self.show_on_map)
        self.removing.clicked.connect(self.remove)
        self.closing.clicked.connect(self.close)
        self._session.changed.connect(self._render_buttons)

    # Reading

    def ask_for_sheet(self) -> None:
        """Let the reader choose a file."""
        chosen, _ = QFileDialog.getOpenFileName(self, "Open a sheet of numbers", str(Path.home()), FILTER)
        if chosen:
            self.take(Path(chosen))

    def take(self, path: Path) -> None:
        """Read a sheet."""
        self._path, self._example, self._corrections = path, None, {}
        self.examples.setCurrentIndex(-1)
        for field in (self.title, self.unit, self.source):
            field.setText("")
        self.column.clear()
        self._read()

    def take_example(self, example: Example) -> None:
        """Read one of the sheets that come with the program."""
        self.take(example.path)
        self.examples.setCurrentText(example.title)
        self._example = example
        self.title.setText(example.title)
        self.unit.setText(example.unit)
        self.source.setText(example.source)
        self._read()

    def _correct(self, text: str, code: str) -> None:
        if code:
            self._corrections[text] = code
        else:
            self._corrections.pop(text, None)
        self._read(self.column.currentText())

    def _read(self, column: str = "") -> None:
        """Read the sheet again with what the reader has said since."""
        if self._path is None:
            return
        self.indicator, sentence = None, ""
        try:
            self.indicator = read_indicator(self._path, column or None, corrections=self._corrections)
        except SeveralColumnsError as error:
            self.column.clear()
            self.column.addItems(error.columns)
            self.column.setCurrentIndex(-1)
            sentence = "This sheet has several columns of numbers: choose one."
        except DataError as error:
            sentence = str(error)
        if self.indicator is not None:
            if self.column.findText(self.indicator.column) < 0 and self.indicator.column:
                self.column.addItem(self.indicator.column)
            self.column.setCurrentIndex(self.column.findText(self.indicator.column))
            self._fill(self.indicator)
        self._tell(sentence)
        self._classify()
        self._render()

    def _fill(self, indicator: Indicator) -> None:
        """What the sheet says of itself, where the reader has said nothing yet."""
        for field, words in (
            (self.title, indicator.title),
            (self.unit, indicator.unit),
            (self.source, indicator.source),
        ):
            if not field.isModified() and (self._example is None or not field.text()):
                field.setText(words)

    def _tell(self, sentence: str) -> None:
        assert self._path is not None
        read = self.indicator
        if read is None:
            self.file.setText(f"{self._path.name}: {sentence}" if self._path.name not in sentence else sentence)
            return
        states = len({value.state for value in read.values if value.number is not None})
        years = (
            f", {read.years[0]}–{read.years[-1]}" if len(read.years) > 1 else f", {read.years[0]}" if read.years else ""
        )
        known = len(read.numbers)
        missing = len(read.values) - known
        self.file.setText(
            f"{self._path.name}: {known} number{'s' if known != 1 else ''} for {states} states{years}"
            + (f"; {missing} without a number, shown as “no data”" if missing else "")
            + "."
            + (f"\n{self._example.summary}" if self._example is not None else "")
        )

    # Classes

    def _classify(self) -> None:
        """Part the numbers as chosen; own breaks that cannot be meant are told."""
        self.classes, sentence = None, ""
        if self.indicator is not None:
            try:
                self.classes = classify(self.indicator, self.chosen_scheme, self.count.value(), self._own_breaks())
                sentence = self.classes.note
            except DataError as error:
                sentence = str(error)
        self.note.setText(sentence)
        self.note.setVisible(bool(sentence))
        self.form.setRowVisible(self.breaks, self.chosen_scheme is Scheme.OWN)
        self.count.setEnabled(self.chosen_scheme not in (Scheme.OWN, Scheme.DEVIATION, Scheme.VALUES))
        self.preview.show_classes(self._named(), self.classes, self._session.view.theme)
        self._render_buttons()

    @property
    def chosen_scheme(self) -> Scheme:
        """The scheme of the list; Qt keeps it as a plain text."""
        return Scheme(self.scheme.currentData())

    def _own_breaks(self) -> list[float]:
        parts = [part for part in self.breaks.text().replace(" ", ";").split(";") if part]
        if len(parts) == 1 and parts[0].count(",") > 1:
            parts = parts[0].split(",")
        comma = uses_decimal_comma(parts, ";")
        return [number for part in parts if (number := number_of(part, comma)) is not None]

    def _named(self) -> Indicator | None:
        """The indicator under the words that the reader gave it."""
        if self.indicator is None:
            return None
        named = replace(
            self.indicator,
            title=self.title.text().strip() or self.indicator.title,
            unit=self.unit.text().strip(),
            source=self.source.text().strip(),
        )
        if self._example is not None:
            named = replace(named, summary=self._example.summary, names=dict(self._example.names))
        return named

    # Showing

    def _render(self) -> None:
        read = self.indicator
        found = read is not None or self.column.count() > 1
        for field in (self.column, self.title, self.unit, self.source, self.preview):
            self.form.setRowVisible(field, found if field is self.column else read is not None)
        self.form.setRowVisible(CLASSES_ROW, read is not None)
        self.form.setRowVisible(self.breaks, read is not None and self.chosen_scheme is Scheme.OWN)
        unmatched = read.unmatched if read else ()
        self.unmatched.show_rows(unmatched)
        self.unmatched.setVisible(bool(unmatched))
        problems = read.problems if read else ()
        lines = [*problems[:MOST_PROBLEMS]]
        if len(problems) > MOST_PROBLEMS:
            lines.append(f"… and {len(problems) - MOST_PROBLEMS} more")
        self.problems.setPlainText("\n".join(lines))
        self.problems.setVisible(bool(problems))
        self._render_buttons()

    def _render_buttons(self) -> None:
        self.showing.setEnabled(self.indicator is not None and self.classes is not None)
        layer_id = self._layer_id()
        self.removing.setVisible(bool(layer_id) and layer_id in self._session.story.layers)

    def _layer_id(self) -> str:
        return layer_id_of(self.indicator) if self.indicator is not None else ""

    def show_on_map(self) -> None:
        """Add the layer to the story, or put it in the place of the one made of the same column."""
        named = self._named()
        if named is None or self.classes is None:
            return
        layer = indicator_layer(named, self.classes)
        self._change(
            lambda story: with_layer(story, layer),
            f"numbers of {named.file}",
            lambda story: tinted_by(story, self._session.view, layer.id),
        )
        left_out = len(named.unmatched) + len(named.problems)
        words = f"; {left_out} row{'s' if left_out != 1 else ''} could not be used" if left_out else ""
        self._session.notice(f"“{layer.title}” is on the map, in the layer list under {GROUP.title}{words}.")

    def remove(self) -> None:
        """Take the layer off the map and out of the story."""
        layer_id = self._layer_id()
        self._change(
            lambda story: without_layer(story, layer_id),
            "numbers removed",
            lambda story: out_of_stack(self._session.view, layer_id),
        )

    def _change(self, change: Callable[[Story], Story], words: str, view: Callable[[Story], View]) -> None:
        if not self._edit(change, words, view):
            story = change(self._session.story)
            self._session.adopt(story, view(story))
