"""The dialog Add data table: choose a sheet, review what was matched, choose classes, show it on the map."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from geodata.core.errors import DataError
from geodata.indicators import (
    Classes,
    Indicator,
    SeveralColumnsError,
    example_sheets,
    read_indicator,
)
from geodata.indicators.sample_sheets import Example
from geodata.io.repair.table_purpose import TablePurpose, TableUse
from geodata.story.indicator_layer import layer_id_of
from mapviewer.indicators.indicator_apply import Edit, put_on_map, take_off_map
from mapviewer.indicators.indicator_form import SheetForm
from mapviewer.indicators.sheet_summary import problems_words, read_words
from mapviewer.indicators.state_match import UnmatchedRows
from mapviewer.previewing.file_preview import Answers
from mapviewer.previewing.import_preview import ImportPreview
from mapviewer.previewing.sheet_preview import SHEET_KEYS, preview_sheet
from mapviewer.previewing.table_preview import USE, preview_table
from mapviewer.session.session import Session
from mapviewer.ui.accelerators import AcceleratedDialog
from mapviewer.ui.background.coroutine import accepted, begin
from mapviewer.ui.translate import told, tr, tr_noop

FILTER = tr_noop("Data", "Spreadsheets (*.csv *.tsv *.txt *.xlsx *.xlsm);;All files (*)")
INTRODUCTION = tr_noop(
    "Data",
    "The table needs a column of states (ISO codes or names in any language) and a column of numbers; a column of "
    "years is optional. Your data stays on this computer.",
)


NUMBERS = TableUse(TablePurpose.NUMBERS)
AsPlaces = Callable[[Path, Answers], None]


class IndicatorDialog(AcceleratedDialog):
    """Stays open beside the map, so that classes can be tried.

    *edit* makes an undoable change and returns True, or returns False if the story cannot be edited. *as_places* is
    called with a table whose rows are places after all, and what was said of it.
    """

    def __init__(
        self,
        session: Session,
        parent: QWidget | None = None,
        edit: Edit | None = None,
        as_places: AsPlaces | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("indicator")
        self.setWindowTitle(tr("Data", "Add data table"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._session = session
        self._edit, self._as_places = edit, as_places
        self._path: Path | None = None
        self._example: Example | None = None
        self._corrections: dict[str, str] = {}
        self._answers: dict[str, str] = {}
        self.preview: ImportPreview | None = None
        self.indicator: Indicator | None = None
        self.classes: Classes | None = None
        self._make_widgets()
        self._lay_out()
        self._connect()
        self._render()

    # Assembling

    def _make_widgets(self) -> None:
        self.opening = QPushButton(tr("Data", "Open CSV or Excel file…"))
        self.previewing = QPushButton(tr("Data", "Preview…"))
        self.examples = QComboBox()
        self.examples.setPlaceholderText(tr("Data", "Examples"))
        self.examples.setAccessibleName(tr("Data", "Example tables"))
        for example in map(_in_words, example_sheets()):
            self.examples.addItem(example.title, example)
        self.examples.setCurrentIndex(-1)
        self.file = QLabel(tr("Data", INTRODUCTION))
        self.file.setWordWrap(True)
        self.file.setTextFormat(Qt.TextFormat.PlainText)
        self.form = SheetForm()
        self.note = QLabel()
        self.note.setWordWrap(True)
        self.note.setTextFormat(Qt.TextFormat.PlainText)
        self.unmatched = UnmatchedRows()
        self.problems = QPlainTextEdit()
        self.problems.setReadOnly(True)
        self.problems.setTabChangesFocus(True)
        self.problems.setAccessibleName(tr("Data", "Skipped rows"))
        self.showing = QPushButton(tr("Data", "Show on map"))
        self.removing = QPushButton(tr("Data", "Remove from map"))
        self.closing = QPushButton(tr("Data", "Close"))
        for button in (self.opening, self.previewing, self.removing, self.closing):
            button.setAutoDefault(False)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self.opening)
        top.addWidget(self.previewing)
        top.addWidget(self.examples, 1)
        buttons = QHBoxLayout()
        buttons.addWidget(self.removing)
        buttons.addStretch(1)
        buttons.addWidget(self.closing)
        buttons.addWidget(self.showing)
        column = QVBoxLayout(self)
        column.addLayout(top)
        column.addWidget(self.file)
        column.addWidget(self.form)
        column.addWidget(self.note)
        column.addWidget(self.unmatched, 1)
        column.addWidget(self.problems, 1)
        column.addStretch(0)
        column.addLayout(buttons)
        self.resize(560, 470)

    def _connect(self) -> None:
        self.opening.clicked.connect(self.ask_for_sheet)
        self.previewing.clicked.connect(self.open_preview)
        self.examples.activated.connect(lambda index: self.take_example(self.examples.itemData(index)))
        self.form.column_chosen.connect(self._read)
        self.form.classes_changed.connect(self._classify)
        self.unmatched.corrected.connect(self._correct)
        self.showing.clicked.connect(self.show_on_map)
        self.removing.clicked.connect(self.remove)
        self.closing.clicked.connect(self.close)
        self._session.changed.connect(self._render_buttons)

    # Reading

    def ask_for_sheet(self) -> None:
        """Ask for a file and read it."""
        title = tr("Data", "Open data table")
        chosen, _ = QFileDialog.getOpenFileName(self, title, str(Path.home()), tr("Data", FILTER))
        if chosen:
            self.take(Path(chosen))

    def take(self, path: Path, answers: Answers | None = None) -> None:
        """Read a sheet; *answers* are what was said of it in its preview."""
        self._path, self._example, self._corrections, self._answers = path, None, {}, dict(answers or {})
        self.examples.setCurrentIndex(-1)
        self.form.clear()
        self._read(self._answers.get("column", ""))

    def take_example(self, example: Example) -> None:
        """Read one of the bundled example tables."""
        self.take(example.path)
        self.examples.setCurrentText(example.title)
        self._example = example
        self.form.fill(example.title, example.unit, example.source, over=True)
        self._read()

    def open_preview(self) -> None:
        """Show the first rows and what was guessed of them; what is put right is read so."""
        if self._path is not None:
            begin(self._preview(self._path))

    async def _preview(self, path: Path) -> None:
        look = partial(preview_table, NUMBERS) if self._as_places is not None else preview_sheet
        form = self.preview = ImportPreview(path, look, self, self._answers)
        if not await accepted(form):
            return
        if self._as_places is not None and form.answers.get(USE) == TablePurpose.PLACES.value:
            self.close()
            self._as_places(path, form.answers)
        else:
            self._answers = dict(form.answers)
            self._read(self._answers.get("column", ""))

    def _correct(self, text: str, code: str) -> None:
        if code:
            self._corrections[text] = code
        else:
            self._corrections.pop(text, None)
        self._read(self.form.column.currentText())

    def _read(self, column: str = "") -> None:
        """Read the sheet again with the user's corrections."""
        if self._path is None:
            return
        self.indicator, sentence = None, ""
        try:
            self.indicator = read_indicator(
                self._path, column or None, corrections=self._corrections, hints=self._hints()
            )
        except SeveralColumnsError as error:
            self.form.show_columns(error.columns)
            sentence = tr("Data", "This table has several columns of numbers. Choose one.")
        except DataError as error:
            sentence = told(error)
        if self.indicator is not None:
            read = self.indicator
            self.form.show_columns((), read.column)
            self.form.show_words(bool(read.names))
            self.form.fill(read.title, read.unit, read.source, over=self._example is None)
        self._tell(sentence)
        self._classify()
        self._render()

    def _hints(self) -> dict[str, str]:
        return {key: self._answers[key] for key in SHEET_KEYS if self._answers.get(key)}

    def _tell(self, sentence: str) -> None:
        assert self._path is not None
        if self.indicator is None:
            self.file.setText(sentence if self._path.name in sentence else f"{self._path.name}: {sentence}")
            return
        summary = self._example.summary if self._example is not None else ""
        self.file.setText(f"{read_words(self.indicator)}\n{summary}".strip())

    # Classes

    def _classify(self) -> None:
        """Classify the numbers as chosen, and report invalid breaks."""
        self.classes, sentence = None, ""
        if self.indicator is not None:
            try:
                self.classes = self.form.classes_of(self.indicator)
                sentence = told(self.classes.note)
            except DataError as error:
                sentence = told(error)
        self.note.setText(sentence)
        self.note.setVisible(bool(sentence))
        self._show_rows()
        self.form.preview.show_classes(self._named(), self.classes, self._session.view.theme)
        self._render_buttons()

    def _named(self) -> Indicator | None:
        """Return the indicator with the title, unit and source that the user entered."""
        if self.indicator is None:
            return None
        named = replace(
            self.indicator,
            title=self.form.title.text().strip() or self.indicator.title,
            unit=self.form.unit.text().strip(),
            source=self.form.source.text().strip(),
        )
        if self._example is not None:
            named = replace(named, summary=self._example.summary, names=dict(self._example.names))
        return named

    # Showing

    def _render(self) -> None:
        read = self.indicator
        self._show_rows()
        unmatched = read.unmatched if read else ()
        self.unmatched.show_rows(unmatched)
        self.unmatched.setVisible(bool(unmatched))
        problems = problems_words(read)
        self.problems.setPlainText(problems)
        self.problems.setVisible(bool(problems))
        self._render_buttons()

    def _show_rows(self) -> None:
        read = self.indicator is not None
        self.form.show_rows(read or self.form.column.count() > 1, read)

    def _render_buttons(self) -> None:
        self.previewing.setEnabled(self._path is not None)
        self.showing.setEnabled(self.indicator is not None and self.classes is not None)
        (self.showing if self.showing.isEnabled() else self.opening).setDefault(True)
        layer_id = self._layer_id()
        self.removing.setVisible(bool(layer_id) and layer_id in self._session.story.layers)

    def _layer_id(self) -> str:
        return layer_id_of(self.indicator) if self.indicator is not None else ""

    def show_on_map(self) -> None:
        """Add the layer to the story, or replace the one made from the same column."""
        named = self._named()
        if named is not None and self.classes is not None:
            put_on_map(self._session, self._edit, named, self.classes)

    def remove(self) -> None:
        """Remove the layer from the map and from the story."""
        take_off_map(self._session, self._edit, self._layer_id())


def open_numbers(
    session: Session,
    parent: QWidget,
    edit: Edit | None = None,
    path: Path | None = None,
    answers: Answers | None = None,
    as_places: AsPlaces | None = None,
) -> IndicatorDialog:
    """Open the data table dialog, with the table at *path* if one is given; *edit* makes the layer an undoable edit."""
    dialog = IndicatorDialog(session, parent, edit, as_places)
    dialog.show()
    if path is not None:
        dialog.take(path, answers)
    return dialog


def _in_words(example: Example) -> Example:
    """An example table in the language of the interface."""
    return replace(
        example,
        title=told(example.title),
        source=told(example.source),
        summary=told(example.summary),
        names=tuple((number, told(text)) for number, text in example.names),
    )
