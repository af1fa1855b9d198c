"""The form for the target of selected words: a map item, a gazetteer place, or a new drawing."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QListWidget, QListWidgetItem, QPushButton, QWidget

from geodata.edit.draft import named
from geodata.map.names import fold
from geodata.story.entities import Target, TargetKind, every_target, state_name
from geodata.story.recognised_places import Candidate
from geodata.world.world import World
from mapviewer.authoring.forms.form_dialog import MOST_LISTED, FormDialog
from mapviewer.ui.display_text import ROLES, TARGETS, place_kind
from mapviewer.ui.translate import tr

ID = Qt.ItemDataRole.UserRole
MOST_PLACES = 20
QUOTE_CHARACTERS = 160


class TargetForm(FormDialog):
    """Something found by its name, and what the words are to it. ``draw_wanted`` asks for a point, line or area."""

    draw_wanted = Signal(str)

    def __init__(self, world: World, quote: str, parent: QWidget | None = None) -> None:
        super().__init__(tr("Authoring", "Link to"), parent)
        self._world = world
        self._targets = sorted((_row(world, target) for target in every_target(world.story, world.base)),
                               key=lambda row: row[1].casefold())  # fmt: skip
        words = QLabel(f"“{quote if len(quote) <= QUOTE_CHARACTERS else quote[:QUOTE_CHARACTERS] + '…'}”")
        words.setTextFormat(Qt.TextFormat.PlainText)
        words.setWordWrap(True)
        self.rows.addRow(tr("Authoring", "Words"), words)
        self.search = self.line(tr("Authoring", "Search"), hint=tr("Authoring", "Name on the map or in the gazetteer"))
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Authoring", "Map items and gazetteer places"))
        self.rows.addRow(self.list)
        self.rows.addRow(tr("Authoring", "Not listed?"), self._draw_row())
        self.role = self.choice(tr("Authoring", "The words name a"), list(ROLES.items()))
        self.note = self.line(tr("Authoring", "Note"), hint=tr("Authoring", "Shown with the link"))
        self.search.textChanged.connect(self._find)
        self.list.itemActivated.connect(lambda: self._accept())
        self.search.setText(quote if len(quote) < 40 else "")
        if not self.list.count():
            self.search.clear()
        self._find()
        self.resize(480, 460)

    def _draw_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        for shape, title in (
            ("point", tr("Authoring", "Draw point")),
            ("line", tr("Authoring", "Draw line")),
            ("area", tr("Authoring", "Draw area")),
        ):
            button = QPushButton(title)
            button.setAutoDefault(False)
            button.clicked.connect(lambda _=False, shape=shape: self._draw(shape))
            row.addWidget(button)
        return row

    def _draw(self, shape: str) -> None:
        self.reject()
        self.draw_wanted.emit(shape)

    def _find(self) -> None:
        wanted = fold(self.search.text().strip())
        found = [row for row in self._targets if any(wanted in name for name in row[3])]
        found.sort(key=lambda row: not any(name.startswith(wanted) for name in row[3]))
        self.list.clear()
        for identifier, name, kind, _ in found[:MOST_LISTED]:
            self._add(f"{name}   ·   {kind}", identifier)
        for place in named(self.search.text().strip())[:MOST_PLACES] if wanted else ():
            state = state_name(self._world.base, place.country) if place.country else ""
            words = ", ".join(filter(None, (place_kind(place.kind), state, tr("Authoring", "from the gazetteer"))))
            self._add(f"{place.name}   ·   {words}", place)
        self.list.setCurrentRow(0)

    def _add(self, words: str, meant: str | Candidate) -> None:
        QListWidgetItem(words, self.list).setData(ID, meant)

    def _chosen(self) -> str | Candidate:
        item = self.list.currentItem()
        chosen = item.data(ID) if self.list.count() and item is not None else ""
        return chosen if isinstance(chosen, Candidate) else str(chosen)

    @property
    def target(self) -> str:
        """The id that was chosen, "" for a place of the gazetteer or for nothing."""
        chosen = self._chosen()
        return "" if isinstance(chosen, Candidate) else chosen

    @property
    def place(self) -> Candidate | None:
        """The place of the gazetteer that was chosen."""
        chosen = self._chosen()
        return chosen if isinstance(chosen, Candidate) else None

    def problem(self) -> str:
        """Something must be chosen."""
        return "" if self._chosen() else tr("Authoring", "No match on the map or in the gazetteer. Draw it instead.")


def _row(world: World, target: Target) -> tuple[str, str, str, list[str]]:
    """Id, name, what it is in words, and every name, folded for the search."""
    kind = TARGETS.get(target.kind, "")
    if target.kind is TargetKind.FEATURE and target.feature is not None:
        layer = world.story.layers.get(target.feature.layer)
        kind = layer.title if layer is not None else kind
    return target.id, target.names.english, kind, [fold(name) for name in target.names.every()]
