"""Which class is being taught, and keeping what it answered: over a crash, and to be shown at the lesson's end."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QWidget

from mapviewer.persistence.class_book import ClassBook, KeptAnswer
from mapviewer.presenting.prediction.prediction_round import PredictionResult, PredictionRound
from mapviewer.ui.translate import tr


class ClassRecord(QObject):
    """Keeps the results of a round in a `ClassBook`. ``changed`` is emitted for another class.

    A class that answered today goes on where it was: the program may have been ended in the middle of a lesson.
    """

    changed = Signal()

    def __init__(self, story: str, prediction: PredictionRound, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.name = ""
        self._story, self._prediction = story, prediction
        self._book = ClassBook()
        prediction.judged.connect(self._keep)

    @property
    def known(self) -> tuple[str, ...]:
        """The names of the classes that were taught this story, the last one first."""
        return tuple(name for name in self._book.classes(self._story) if name)

    def open(self, book: ClassBook) -> None:
        """Keep results in a book from now on, and go on with the class that answered last today."""
        self._book = book
        today = dt.date.today()
        last = next(iter(book.classes(self._story)), "")
        self.name = last if today in book.days(self._story, last) else ""
        self._load()

    def teach(self, name: str) -> None:
        """Another class, by its name; "" for none."""
        name = " ".join(name.split())
        if name != self.name:
            self.name = name
            self._load()

    def _load(self) -> None:
        kept = self._book.results(self._story, self.name, dt.date.today())
        self._prediction.results = [PredictionResult(r.step, r.question, r.answers, r.verdict) for r in kept]
        self.changed.emit()

    def _keep(self) -> None:
        rows = tuple(KeptAnswer(r.step, r.question, r.answers, r.verdict) for r in self._prediction.results)
        self._book.put(self._story, self.name, dt.date.today(), rows)
        self.changed.emit()


class ClassField(QComboBox):
    """Where the teacher types or chooses the name of a class; Enter and Esc give the keys back to the lesson."""

    def __init__(self, record: ClassRecord, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("class_name")
        self.setEditable(True)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # the clicker's keys are the lesson's until one clicks here
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setMinimumContentsLength(8)
        self.setAccessibleName(tr("Presenting", "Class"))
        self.setToolTip(tr("Presenting", "The name of the class: what it answers is kept under it"))
        field = self.lineEdit()
        assert field is not None
        field.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        field.setPlaceholderText(tr("Presenting", "Class"))
        self._record = record
        field.editingFinished.connect(self._take)
        self.textActivated.connect(self._take)
        record.changed.connect(self.show_class)
        self.show_class()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves the class as it was, Enter takes what was typed; neither is the lesson's too."""
        if event.key() == Qt.Key.Key_Escape:
            self.show_class()
            self.clearFocus()
            return
        super().keyPressEvent(event)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()

    def show_class(self) -> None:
        """Show the record's class, and the others to choose from."""
        self.blockSignals(True)
        self.clear()
        self.addItems([name for name in self._record.known if name != self._record.name])
        if self._record.name:
            self.insertItem(0, self._record.name)
        self.setCurrentText(self._record.name)
        self.blockSignals(False)

    def _take(self) -> None:
        self._record.teach(self.currentText())
        self.clearFocus()
