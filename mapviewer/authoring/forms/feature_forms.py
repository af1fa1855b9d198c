"""Small forms: a drawn feature, a claim, an event."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from geodata.core.dates import PartialDate, parse_partial
from geodata.core.errors import DataError
from geodata.story.recognised_places import Proposal
from geodata.story.vocabulary import Mood
from geodata.world.world import World
from mapviewer.ui.accelerators import AcceleratedDialog
from mapviewer.ui.display_text import ACTS, MOODS, MOVES
from mapviewer.ui.message_boxes import plain_buttons
from mapviewer.ui.translate import told, tr

MOST_LISTED = 200


class Sentences(QLabel):
    """Words of any length as plain text, as high as they need at the width that they are given."""

    def __init__(self, text: str = "") -> None:
        super().__init__(text)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A form's rows give wrapped words the height that they would need elsewhere."""
        super().resizeEvent(event)
        self._fit()

    def setText(self, text: str) -> None:
        """Other words need another height."""
        super().setText(text)
        self._fit()

    def _fit(self) -> None:
        self.setMinimumHeight(self.heightForWidth(self.width()) if self.text() else 0)


class FormDialog(AcceleratedDialog):
    """A form that validates its fields and can be accepted only without problems."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.rows = QFormLayout()
        self.wrong = Sentences()
        self.buttons = plain_buttons(QDialogButtonBox.StandardButton.Ok, QDialogButtonBox.StandardButton.Cancel)
        self.buttons.accepted.connect(self._accept)
        self.buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addLayout(self.rows)
        column.addWidget(self.wrong)
        column.addWidget(self.buttons)
        self.resize(460, 10)

    def showEvent(self, event: QShowEvent) -> None:
        """What is typed goes into the first line, not to the buttons."""
        super().showEvent(event)
        lines = self.findChildren(QLineEdit)
        if lines:
            lines[0].setFocus()
            lines[0].selectAll()

    def line(self, title: str, text: str = "", hint: str = "") -> QLineEdit:
        """A line to write on."""
        line = QLineEdit(text)
        line.setPlaceholderText(hint)
        line.setAccessibleName(title)
        self.rows.addRow(title, line)
        return line

    def text(self, title: str) -> QPlainTextEdit:
        """Room for a sentence or two."""
        text = QPlainTextEdit()
        text.setTabChangesFocus(True)
        text.setMaximumHeight(76)
        text.setAccessibleName(title)
        self.rows.addRow(title, text)
        return text

    def choice(self, title: str, choices: Iterable[tuple[str, str]], current: str = "") -> QComboBox:
        """One of several; each is a value and its words."""
        box = QComboBox()
        for value, words in choices:
            box.addItem(words, value)
        box.setCurrentIndex(max(box.findData(current), 0))
        box.setAccessibleName(title)
        self.rows.addRow(title, box)
        return box

    def problem(self) -> str:
        """Return what is wrong with the input, or ""."""
        return ""

    def _accept(self) -> None:
        self.wrong.setText(self.problem())
        if not self.wrong.text():
            self.accept()


def date_problem(*texts: str) -> str:
    """What is wrong with dates as they were written."""
    read: list[PartialDate] = []
    for text in filter(None, texts):
        try:
            read.append(parse_partial(text))
        except DataError as error:
            return told(error)
    return (
        tr("Authoring", "The end is before the beginning.") if len(read) == 2 and read[1].first < read[0].first else ""
    )


class FeatureForm(FormDialog):
    """Name, source and dates of a feature that was drawn."""

    def __init__(self, name: str, *, dated: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(tr("Authoring", "Feature details"), parent)
        self._dated = dated
        self.name = self.line(tr("Authoring", "Name"), name)
        self.source = self.line(
            tr("Authoring", "Source"), hint=tr("Authoring", "How do we know? If empty: the linked passage")
        )
        self.start = self.line(
            tr("Authoring", "Date") if dated else tr("Authoring", "Valid from"),
            hint=tr("Authoring", "2020, 2020-11 or 2020-11-10"),
        )
        self.end = self.line(tr("Authoring", "Until"), hint=tr("Authoring", "no end"))
        self.summary = self.text(tr("Authoring", "Summary"))

    def problem(self) -> str:
        """A name is needed, an event needs its date."""
        if not self.name.text().strip():
            return tr("Authoring", "Enter a name.")
        if self._dated and not self.start.text().strip():
            return tr("Authoring", "Enter the date of the event.")
        return date_problem(self.start.text().strip(), self.end.text().strip())


class ClaimForm(FormDialog):
    """Who moves toward or away from whom, as the selected words say."""

    def __init__(self, world: World, quote: str, parent: QWidget | None = None) -> None:
        super().__init__(tr("Authoring", "Create statement"), parent)
        words = QLabel(f"“{quote}”")
        words.setTextFormat(Qt.TextFormat.PlainText)
        words.setWordWrap(True)
        self.rows.addRow(words)
        states = sorted(
            ((shape.id, str(shape.properties.get("name", shape.id))) for shape in world.base.countries),
            key=lambda state: state[1],
        )
        parties = world.story.parties
        states.sort(key=lambda state: state[0] not in parties.region)
        groups = [(group.id, group.title) for group in parties.groups.values()]
        self.subject = self.choice(tr("Authoring", "State"), states)
        self.direction = self.choice(tr("Authoring", "Direction"), MOVES.items())
        self.partner = self.choice(tr("Authoring", "Partner"), [*states, *groups], next(iter(parties.powers), ""))
        kinds = [("", tr("Authoring", "not said")), *MOODS.items()]
        self.kind = self.choice(tr("Authoring", "Act or words"), kinds)
        self.condition = self.line(tr("Authoring", "If"), hint=tr("Authoring", "the condition of a threat"))
        self.act = self.choice(tr("Authoring", "Type of act"), ACTS.items())
        self.start = self.line(tr("Authoring", "From"), hint=tr("Authoring", "2020, 2020-11 or 2020-11-10"))
        self.end = self.line(tr("Authoring", "Until"), hint=tr("Authoring", "no end"))
        self.speaker = self.line(tr("Authoring", "According to"), "the article")
        self.reported_by = self.line(tr("Authoring", "Reported by"), hint=tr("Authoring", "who passed it on"))
        self.refute = self.line(
            tr("Authoring", "What would refute it"), hint=tr("Authoring", "a document, date or witness")
        )
        self.summary = self.text(tr("Authoring", "Summary"))

    def propose(self, proposal: Proposal) -> None:
        """Choose what a sentence was taken to say."""
        for box, value in (
            (self.subject, proposal.subject), (self.partner, proposal.partner),
            (self.direction, proposal.direction.value), (self.act, proposal.act.value), (self.kind, Mood.ACT.value),
        ):  # fmt: skip
            box.setCurrentIndex(max(box.findData(value), 0))
        self.start.setText(proposal.date)

    def problem(self) -> str:
        """Two different states, and dates that can be read."""
        if self.subject.currentData() == self.partner.currentData():
            return tr("Authoring", "State and partner must differ.")
        if self.kind.currentData() == Mood.THREAT and not self.condition.text().strip():
            return tr("Authoring", "Enter the condition of the threat.")
        return date_problem(self.start.text().strip(), self.end.text().strip())
