"""How a layer joins the story: its columns and colour, the tables of its file that are wanted, and a missing CRS."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialogButtonBox,
    QListWidget,
    QListWidgetItem,
    QWidget,
)

from geodata.io.read_layers import fields_of
from geodata.io.repair.attribute_fields import Fields
from geodata.story.layer import Layer
from mapviewer.authoring.forms.form_dialog import MOST_LISTED, FormDialog, Sentences
from mapviewer.layers.registry import kind_of
from mapviewer.previewing.crs_choice import names_of_crs
from mapviewer.ui.display_text import pattern_name, theme_choices
from mapviewer.ui.translate import tr

ID = Qt.ItemDataRole.UserRole


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
        themes: Mapping[str, str] | None = None, stops: tuple[str, ...] = (), *, has_others: bool = False,
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
        guessed = fields_of(layer) if layer.live is None else Fields()
        self.label = self._column(tr("Authoring", "Name column"), guessed.label, columns)
        self.start = self._column(tr("Authoring", "Start date column"), guessed.start, columns)
        self.end = self._column(tr("Authoring", "End date column"), guessed.end, columns)
        own = [(AS_IN_FILE, tr("Authoring", "as in the file"))] if any(row.paint for row in layer.rows) else []
        chosen = AS_IN_FILE if own else "user"
        self.theme = self.choice(tr("Authoring", "Colour"), [*own, *theme_choices(themes)], chosen)
        patterns = [("", tr("Authoring", "default")), *((name, pattern_name(name)) for name in kind_of(layer).patterns)]
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

    def _column(self, title: str, guessed: str, columns: tuple[str, ...]) -> QComboBox:
        """One of the columns of the file; at first the one that is guessed, which is named."""
        detected = tr("Authoring", "detected: {column}").format(column=guessed)
        words = detected if guessed else tr("Authoring", "detect")
        return self.choice(title, [("", words), *((name, name) for name in columns)])

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
