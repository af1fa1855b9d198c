"""Small forms: a drawn feature, a claim, an event, a layer's columns, a missing CRS."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from geodata.core.dates import PartialDate, parse_partial
from geodata.core.errors import DataError
from geodata.story.facts import BUILT_IN_THEMES
from geodata.story.layer import Layer
from geodata.story.recognised_places import Proposal
from geodata.story.vocabulary import Mood
from geodata.world.world import World
from mapviewer.layers.registry import kind_of
from mapviewer.previewing.crs_choice import names_of_crs
from mapviewer.ui.accelerators import AcceleratedDialog
from mapviewer.ui.display_text import ACTS, MOODS, MOVES
from mapviewer.ui.message_boxes import plain_buttons
from mapviewer.ui.translate import told, tr

ID = Qt.ItemDataRole.UserRole
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


@dataclass(frozen=True)
class LayerChoice:
    """How a layer of the author's own joins the story."""

    title: str
    label: str
    start: str
    end: str
    theme: str
    source: str
    pattern: str = ""
    with_steps: bool = False


MOST_TOLD = 12  # stops of a tour, in a tool tip
AS_IN_FILE = "as in the file"  # instead of a theme


class LayerForm(FormDialog):
    """Title, columns, colour, pattern and source of a layer that was read."""

    def __init__(
        self, layer: Layer, columns: tuple[str, ...], parent: QWidget | None = None,
        themes: tuple[str, ...] = tuple(BUILT_IN_THEMES), stops: tuple[str, ...] = (), *, has_others: bool = False,
    ) -> None:  # fmt: skip
        super().__init__(tr("Authoring", "Add layer"), parent)
        count = len(layer.rows)
        features = tr("Authoring", "%n feature(s)", "", count)
        words = tr("Authoring", "{file}: {features}, shown as: {kind}.")
        self.told = Sentences(
            words.format(file=layer.file, features=features, kind=tr("Terms", kind_of(layer).title).lower())
        )
        self.rows.addRow(self.told)
        self.name = self.line(tr("Authoring", "Title"), layer.title)
        guess = ("", tr("Authoring", "detect"))
        self.label = self.choice(tr("Authoring", "Name column"), [guess, *((name, name) for name in columns)])
        self.start = self.choice(tr("Authoring", "Start date column"), [guess, *((name, name) for name in columns)])
        self.end = self.choice(tr("Authoring", "End date column"), [guess, *((name, name) for name in columns)])
        own = [(AS_IN_FILE, tr("Authoring", "as in the file"))] if any(row.paint for row in layer.rows) else []
        chosen = AS_IN_FILE if own else "user"
        self.theme = self.choice(tr("Authoring", "Colour"), [*own, *((theme, theme) for theme in themes)], chosen)
        patterns = [("", tr("Authoring", "default")), *((name, name) for name in kind_of(layer).patterns)]
        self.pattern = self.choice(tr("Authoring", "Pattern"), patterns)
        self.pattern.setEnabled(self.pattern.count() > 1)
        self.source = self.line(tr("Authoring", "Source"), hint=tr("Authoring", "Author and date"))
        count = len(stops)
        self.steps = QCheckBox(tr("Authoring", "Add the tour of the file as %n step(s)", "", count), self)
        self.steps.setVisible(bool(stops))
        self.steps.setToolTip("\n".join(stops[:MOST_TOLD]))
        self.steps.setChecked(bool(stops))
        if stops:
            self.rows.addRow("", self.steps)
        self.for_all = QCheckBox(tr("Authoring", "Same colour and source for all other files"), self)
        self.for_all.setVisible(has_others)
        if has_others:
            self.rows.addRow("", self.for_all)
        self.wants_preview = False
        self.previewing = self.buttons.addButton(tr("Authoring", "Preview…"), QDialogButtonBox.ButtonRole.ActionRole)
        self.previewing.clicked.connect(self._leave_for_preview)

    @property
    def counts_for_others(self) -> bool:
        """Whether the files that follow are to be added in the same way, without being asked about."""
        return self.for_all.isChecked()

    def take(self, fields: Mapping[str, str]) -> None:
        """Choose the columns that were chosen in the preview."""
        for key, box in (("label", self.label), ("start", self.start), ("end", self.end)):
            box.setCurrentIndex(max(0, box.findData(fields[key])))
        if fields["colour"]:
            words = tr("Authoring", "by “{column}”").format(column=fields["colour"])
            self.theme.removeItem(self.theme.findData(AS_IN_FILE))
            self.theme.insertItem(0, words, AS_IN_FILE)
            self.theme.setCurrentIndex(0)

    def _leave_for_preview(self) -> None:
        self.wants_preview = True
        self.reject()

    def problem(self) -> str:
        """Nothing is on this map without a source."""
        if not self.name.text().strip():
            return tr("Authoring", "Enter a title.")
        return (
            ""
            if self.source.text().strip()
            else tr("Authoring", "Enter a source: every layer on the map must have one.")
        )

    def chosen(self) -> LayerChoice:
        """What was written and chosen."""
        return LayerChoice(
            " ".join(self.name.text().split()),
            str(self.label.currentData()),
            str(self.start.currentData()),
            str(self.end.currentData()),
            str(self.theme.currentData()),
            self.source.text(),
            str(self.pattern.currentData()),
            self.steps.isChecked(),
        )


class TablesForm(FormDialog):
    """The tables of a file that holds several: those that are ticked become layers."""

    def __init__(self, file: str, tables: tuple[str, ...], parent: QWidget | None = None) -> None:
        super().__init__(tr("Authoring", "Choose tables"), parent)
        words = tr("Authoring", "{file} contains {count} tables. Each selected table becomes a layer.")
        self.rows.addRow(Sentences(words.format(file=file, count=len(tables))))
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Authoring", "Tables in the file"))
        for name in tables:
            item = QListWidgetItem(name, self.list)
            item.setData(ID, name)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Unchecked)
        self.list.setCurrentRow(0)
        self.rows.addRow(self.list)
        self.resize(420, 340)

    def chosen(self) -> list[str]:
        """The tables that are ticked; without a tick the one that is marked."""
        items = [self.list.item(row) for row in range(self.list.count())]
        ticked = [item for item in items if item.checkState() == Qt.CheckState.Checked]
        return [str(item.data(ID)) for item in ticked or self.list.selectedItems()]

    def problem(self) -> str:
        """One must be chosen."""
        return "" if self.chosen() else tr("Authoring", "Select at least one table.")


class CrsForm(FormDialog):
    """The CRS of a file that names none, searched by name or EPSG code."""

    def __init__(self, sentence: str, parent: QWidget | None = None) -> None:
        super().__init__(tr("Authoring", "Choose coordinate reference system"), parent)
        self.rows.addRow(Sentences(sentence))
        self._known = list(names_of_crs().items())
        self.search = self.line(
            tr("Authoring", "Search"), "UTM zone 38N", hint=tr("Authoring", "UTM zone 38N, Pulkovo, 4326…")
        )
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Authoring", "Coordinate reference systems"))
        self.rows.addRow(self.list)
        self.search.textChanged.connect(self._find)
        self.list.itemActivated.connect(lambda: self._accept())
        self._find()
        self.resize(520, 420)

    def _find(self) -> None:
        words = self.search.text().lower().split()
        found = [row for row in self._known if all(word in f"{row[0]} {row[1]}".lower() for word in words)]
        self.list.clear()
        for code, name in sorted(found, key=lambda row: ("WGS 84" not in row[1], len(row[1])))[:MOST_LISTED]:
            item = QListWidgetItem(f"{name}   ·   {code}", self.list)
            item.setData(ID, code)
        self.list.setCurrentRow(0)

    @property
    def crs(self) -> str:
        """The code that was chosen."""
        item = self.list.currentItem()
        return str(item.data(ID)) if self.list.count() else ""

    def problem(self) -> str:
        """One must be chosen."""
        return "" if self.crs else tr("Authoring", "No coordinate reference system matches this name.")
