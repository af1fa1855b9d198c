"""The dialog Import preview: the first rows, what was guessed, and a map or the text, changing with each correction."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from geodata.core.errors import DataError
from geodata.core.job import Job, JobControl
from mapviewer.previewing.file_preview import Answers, FilePreview, GuessChoice
from mapviewer.previewing.sample_map import SampleMap
from mapviewer.ui.accelerators import AcceleratedDialog
from mapviewer.ui.background.coroutine import begin, finished
from mapviewer.ui.message_boxes import plain_buttons
from mapviewer.ui.translate import told, tr

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
        self.summary = QLabel()
        self.legend = QLabel(tr("Preview", "● guessed   ▲ please check"))
        self.buttons = plain_buttons(QDialogButtonBox.StandardButton.Ok, QDialogButtonBox.StandardButton.Cancel)
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
        across.addLayout(left)
        across.addLayout(right, 1)
        column = QVBoxLayout(self)
        column.addWidget(self.problem)
        column.addLayout(across, 1)
        column.addWidget(self.left_out)
        column.addWidget(self.buttons)
        self.resize(860, 600)

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
        self.summary.setText(preview.summary)
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(not preview.problem)

    def _show_choices(self, choices: tuple[GuessChoice, ...]) -> None:
        keys = [choice.key for choice in choices]
        if keys != list(self.boxes):
            while self.form.rowCount():
                self.form.removeRow(0)
            self.boxes = {}
            for choice in choices:
                box = self.boxes[choice.key] = QComboBox()
                box.activated.connect(lambda _index, key=choice.key: self._answer(key))
                self.form.addRow(QLabel(), box)
        for choice in choices:
            self._fill(self.boxes[choice.key], choice)

    def _fill(self, box: QComboBox, choice: GuessChoice) -> None:
        box.clear()
        for value, words in choice.options:
            box.addItem(words, value)
        box.setCurrentIndex(max(0, box.findData(choice.current)))
        mark = "▲ " if choice.is_doubtful else "● " if choice.is_guess and choice.current else ""
        label = self.form.labelForField(box)
        if isinstance(label, QLabel):
            label.setText(mark + choice.title)
        state = tr("Preview", "please check") if choice.is_doubtful else tr("Preview", "guessed") if mark else ""
        box.setAccessibleName(f"{choice.title} ({state})" if state else choice.title)

    def _answer(self, key: str) -> None:
        self.answers[key] = str(self.boxes[key].currentData() or "")
        self.read()

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
