"""The dialog Import preview: the first rows, what was guessed, and a map or the text, changing with each correction."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QCompleter,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from geodata.core.errors import DataError
from geodata.core.job import Job, JobControl
from mapviewer.previewing.file_preview import Answers, EntryForm, FilePreview, GuessChoice
from mapviewer.previewing.sample_map import SampleMap
from mapviewer.ui.accelerators import AcceleratedDialog
from mapviewer.ui.background.coroutine import begin, finished
from mapviewer.ui.message_boxes import plain_buttons
from mapviewer.ui.translate import told, tr

CODE = re.compile(r"(EPSG:)?\d{4,6}")
CHOICE_LETTERS, FOUND_PX = 24, 460
Look = Callable[[Path, Answers, JobControl], FilePreview]


class ImportPreview(AcceleratedDialog):
    """Shows what *look* makes of a file; ``answers`` are the person's corrections of what was guessed."""

    def __init__(self, path: Path, look: Look, parent: QWidget | None = None, answers: Answers | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("preview")
        self.setWindowTitle(tr("Preview", "Preview of {file}").format(file=path.name))
        self._path, self._look = path, look
        self.answers: dict[str, str] = dict(answers or {})
        self.preview: FilePreview | None = None
        self.boxes: dict[str, QComboBox] = {}
        self.fields: dict[str, QLineEdit] = {}
        self._shown: list[tuple[str, EntryForm]] = []
        self._make_widgets()
        self._lay_out()
        self.read()

    def _make_widgets(self) -> None:
        self.form = QFormLayout()
        self.problem = QLabel()
        self.problem.setWordWrap(True)
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.table = QTableWidget()
        self.table.setAccessibleName(tr("Preview", "First rows"))
        self.table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.map = SampleMap()
        self.text = QPlainTextEdit()
        self.left_out = QPlainTextEdit()
        for box, name in (
            (self.text, tr("Preview", "First lines")),
            (self.left_out, tr("Preview", "Changed or left out")),
        ):
            box.setReadOnly(True)
            box.setTabChangesFocus(True)
            box.setAccessibleName(name)
        self.left_out.setMaximumHeight(96)
        self.left_title = QLabel(tr("Preview", "Changed or left out"))
        self.left_title.setBuddy(self.left_out)
        self.summary = QLabel()
        self.legend = QLabel(tr("Preview", "● guessed   ▲ please check"))
        self.buttons = plain_buttons(QDialogButtonBox.StandardButton.Ok, QDialogButtonBox.StandardButton.Cancel)
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(False)  # until something was read
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.addLayout(self.form)
        left.addWidget(self.legend)
        left.addStretch(1)
        left.addWidget(self.summary)
        right = QVBoxLayout()
        right.addWidget(self.table, 3)
        right.addWidget(self.map, 3)
        right.addWidget(self.text, 3)
        across = QHBoxLayout()
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        across.addLayout(left)
        across.addLayout(right, 1)
        column = QVBoxLayout(self)
        column.addWidget(self.problem)
        column.addLayout(across, 1)
        column.addWidget(self.left_title)
        column.addWidget(self.left_out)
        column.addWidget(self.buttons)
        self.resize(1040, 660)

    def read(self) -> None:
        """Read the file again with the answers, beside the window."""
        begin(self._read())

    async def _read(self) -> None:
        answers = dict(self.answers)
        job = Job(lambda control: self._look(self._path, answers, control), "preview").start()
        words = tr("Preview", "Reading {file}…").format(file=self._path.name)
        try:
            preview = await finished(job, words, self)
        except DataError as error:
            preview = FilePreview(self._path.name, problem=told(error))
        if answers == self.answers:  # else a later correction is being read
            self.show_preview(preview)

    def show_preview(self, preview: FilePreview) -> None:
        """Show a file as it was read; its choices stay where it could not be."""
        self.preview = preview
        self.problem.setText(preview.problem)
        self.problem.setVisible(bool(preview.problem))
        if preview.choices or not self.boxes:
            self._show_choices(preview.choices)
        self._show_rows(preview)
        self.map.show_layer(preview.layer)
        self.map.setVisible(preview.layer is not None)
        self.text.setPlainText(preview.text)
        self.text.setVisible(bool(preview.text))
        self.left_out.setPlainText("\n".join(preview.left_out))
        self.left_out.setVisible(bool(preview.left_out))
        self.left_title.setVisible(bool(preview.left_out))
        self.summary.setText(preview.summary)
        self.legend.setVisible(any(choice.is_guess and choice.current for choice in preview.choices))
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(not preview.problem)

    def _show_choices(self, choices: tuple[GuessChoice, ...]) -> None:
        shown = [(choice.key, choice.entry) for choice in choices]
        if shown != self._shown:
            while self.form.rowCount():
                self.form.removeRow(0)
            self._shown, self.boxes, self.fields = shown, {}, {}
            for choice in choices:
                field = self._field(choice) if choice.entry is EntryForm.TYPED else self._box(choice)
                label = QLabel()
                label.setMinimumHeight(field.sizeHint().height())  # its words stand level with the field's
                self.form.addRow(label, field)
        for choice in choices:
            if choice.entry is not EntryForm.TYPED:
                self._fill(self.boxes[choice.key], choice)
            elif not self.fields[choice.key].hasFocus():
                self.fields[choice.key].setText(choice.current)
                self.fields[choice.key].setCursorPosition(0)
            self._mark(choice)

    def _box(self, choice: GuessChoice) -> QComboBox:
        box = self.boxes[choice.key] = QComboBox()
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(CHOICE_LETTERS)
        if choice.entry is EntryForm.SEARCHED:
            self._make_searched(box, choice)
        box.activated.connect(lambda _index, key=choice.key: self._answer(key))
        return box

    def _make_searched(self, box: QComboBox, choice: GuessChoice) -> None:
        """A part of the words of any further value, typed, offers it."""
        box.setEditable(True)
        box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        values = {words: value for value, words in choice.further}
        found = QCompleter(list(values), box)
        found.setFilterMode(Qt.MatchFlag.MatchContains)
        found.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        rows = found.popup()
        if rows is not None:
            rows.setMinimumWidth(FOUND_PX)
        line = QLineEdit()
        box.setLineEdit(line)
        box.setCompleter(found)
        found.activated.connect(lambda words, key=choice.key: self._say(key, values[str(words)]))
        line.editingFinished.connect(lambda: self._say_typed(choice.key, line.text()))

    def _field(self, choice: GuessChoice) -> QLineEdit:
        field = self.fields[choice.key] = QLineEdit()
        field.textEdited.connect(lambda text, key=choice.key: self._say(key, text))
        return field

    def _fill(self, box: QComboBox, choice: GuessChoice) -> None:
        box.clear()
        for value, words in choice.options:
            box.addItem(words, value)
        box.setCurrentIndex(max(0, box.findData(choice.current)))
        box.setToolTip(box.currentText())
        line = box.lineEdit()
        if line is not None:
            line.setCursorPosition(0)

    def _mark(self, choice: GuessChoice) -> None:
        """Say beside it, and to who listens, that something is a guess."""
        field = self.fields[choice.key] if choice.entry is EntryForm.TYPED else self.boxes[choice.key]
        mark = "▲ " if choice.is_doubtful else "● " if choice.is_guess and choice.current else ""
        label = self.form.labelForField(field)
        if isinstance(label, QLabel):
            label.setText(mark + choice.title)
        state = tr("Preview", "please check") if choice.is_doubtful else tr("Preview", "guessed") if mark else ""
        field.setAccessibleName(f"{choice.title} ({state})" if state else choice.title)

    def _answer(self, key: str) -> None:
        self._say(key, str(self.boxes[key].currentData() or ""))

    def _say_typed(self, key: str, text: str) -> None:
        """A code that was typed; words of the list were chosen already."""
        code = text.strip().upper()
        if CODE.fullmatch(code):
            self._say(key, code if ":" in code else f"EPSG:{code}")

    def _say(self, key: str, answer: str) -> None:
        if self.answers.get(key) != answer:
            self.answers[key] = answer
            self.read()

    def accept(self) -> None:
        """What the preview assumed itself counts as said, once it was seen."""
        if self.preview is not None:
            self.answers = {**self.preview.assumed, **self.answers}
        super().accept()

    def _show_rows(self, preview: FilePreview) -> None:
        self.table.setVisible(bool(preview.rows))
        self.table.setColumnCount(len(preview.heading))
        self.table.setRowCount(len(preview.rows))
        titles = [f"{name}\n{preview.roles[name]}" if name in preview.roles else name for name in preview.heading]
        self.table.setHorizontalHeaderLabels(titles)
        self.table.setVerticalHeaderLabels(list(map(str, preview.numbers)))
        for row, cells in enumerate(preview.rows):
            for column, words in enumerate(cells):
                self.table.setItem(row, column, QTableWidgetItem(words))
        self.table.resizeColumnsToContents()
