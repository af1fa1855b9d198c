"""Fields in which a name is typed and what it may mean is offered: a place, or one of many states."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Any

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QComboBox, QCompleter, QLineEdit, QWidget

from geodata.edit.place_names import places_like
from geodata.map.names import fold
from geodata.story.entities import shape_names, state_name
from geodata.story.recognised_places import BY_HAND, Candidate
from geodata.world.world import World
from mapviewer.ui.display_text import place_kind
from mapviewer.ui.translate import tr

MEANT = Qt.ItemDataRole.UserRole
Offer = tuple[str, Any]


class Offers(QCompleter):
    """What was typed into a line, looked up in any way, as rows below it; ``picked`` brings what a row stands for."""

    picked = Signal(object)

    def __init__(self, line: QLineEdit, look_up: Callable[[str], Sequence[Offer]]) -> None:
        self._rows = QStandardItemModel(0, 1)
        super().__init__(self._rows, line)
        self._rows.setParent(self)
        self._look_up = look_up
        self.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self.setWidget(line)
        line.textEdited.connect(self.offer)
        line.installEventFilter(self)
        self.activated[QModelIndex].connect(self._pick)  # type: ignore[index]  # overloads are unknown to the stubs

    def offer(self, text: str) -> None:
        """Look a text up, and list what it may mean."""
        found = self._look_up(text)
        self._rows.clear()
        for words, meant in found:
            row = QStandardItem(words)
            row.setData(meant, MEANT)
            self._rows.appendRow(row)
        if found:
            self.complete()
        elif (rows := self.popup()) is not None:
            rows.hide()

    @property
    def is_open(self) -> bool:
        """Whether the rows are shown."""
        rows = self.popup()
        return rows is not None and rows.isVisible()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The arrow down opens the rows again."""
        line = self.widget()
        opens = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Down
        if opens and watched is line and isinstance(line, QLineEdit) and not self.is_open:
            self.offer(line.text())
            return True
        return super().eventFilter(watched, event)

    def _pick(self, index: QModelIndex) -> None:
        self.picked.emit(index.data(MEANT))


class PlaceField(QLineEdit):
    """A place by its name, from the article or the gazetteer, or by its coordinates."""

    def __init__(self, world: World, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._world = world
        self._picked: Candidate | None = None
        self.setPlaceholderText(tr("Authoring", "Name, or latitude and longitude"))
        self.offers = Offers(self, self._look_up)
        self.offers.picked.connect(self.take)

    def take(self, place: Candidate) -> None:
        """Mean a place, and write what it is called."""
        self._picked = place
        self.setText(self._words(place))
        self.setCursorPosition(0)

    @property
    def place(self) -> Candidate | None:
        """The place that was chosen, else the first that is called just what was typed; None without one."""
        text = self.text().strip()
        if self._picked is not None and text == self._words(self._picked):
            return self._picked
        wanted = fold(text)
        return next((place for place in places_like(self._world.story, text) if fold(place.name) == wanted or
                     place.kind == BY_HAND), None)  # fmt: skip

    def problem(self) -> str:
        """Why what was typed is no place; "" for one, and for nothing."""
        text = self.text().strip()
        if not text or self.place is not None:
            return ""
        return tr("Authoring", "No place is called “{name}”. Choose one from the list, or type coordinates.").format(
            name=text
        )

    def _look_up(self, text: str) -> list[Offer]:
        return [(self._words(place), place) for place in places_like(self._world.story, text)]

    def _words(self, place: Candidate) -> str:
        state = state_name(self._world.base, place.country) if place.country and place.kind != "country" else ""
        kind = "" if place.kind in (BY_HAND, "place") else f" ({place_kind(place.kind)})"
        return ", ".join(filter(None, (place.name, state))) + kind


class SearchedChoice(QComboBox):
    """One of many, found by typing a part of any of its names; the list can be opened as well."""

    def __init__(self, choices: Iterable[tuple[str, str]], names_of: Callable[[str], Iterable[str]]) -> None:
        super().__init__()
        self._names: list[tuple[str, list[str]]] = []
        for value, words in choices:
            self.add(value, words, names_of(value))
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setCompleter(None)  # type: ignore[arg-type]
        line = QLineEdit()
        self.setLineEdit(line)
        self.setCompleter(None)  # type: ignore[arg-type]
        self.offers = Offers(line, self._look_up)
        self.offers.picked.connect(self.setCurrentIndex)
        line.editingFinished.connect(self._settle)

    def add(self, value: str, words: str, names: Iterable[str] = ()) -> None:
        """A further item, found by its words and any of its names."""
        self.addItem(words, value)
        self._names.append((words, [fold(name) for name in (words, *names)]))

    def _look_up(self, text: str) -> list[Offer]:
        """Items that a name of begins with the text, then those that have it inside one."""
        wanted = fold(text.strip())
        found = [(min(name.find(wanted) > 0 for name in names if wanted in name), index)
                 for index, (_, names) in enumerate(self._names) if any(wanted in name for name in names)]  # fmt: skip
        return [(self._names[index][0], index) for _, index in sorted(found)]

    def _settle(self) -> None:
        """What was typed and not chosen is the first item with such a name; else the choice stays as it was."""
        line = self.lineEdit()
        if line is None or self.offers.is_open:
            return
        if line.text() != self.chosen_words():
            found = self._look_up(line.text()) if line.text().strip() else []
            if found:
                self.setCurrentIndex(found[0][1])
            line.setText(self.chosen_words())

    def chosen_words(self) -> str:
        """The words of what is chosen, whatever is being typed."""
        return self.itemText(self.currentIndex())


def state_choices(world: World) -> list[tuple[str, str]]:
    """Code and name of every state of the base map, those of the story's region first."""
    names = ((shape.id, str(shape.properties.get("name", shape.id))) for shape in world.base.countries)
    region = world.story.parties.region
    return sorted(names, key=lambda state: (state[0] not in region, fold(state[1])))


def state_names(world: World) -> Callable[[str], Iterable[str]]:
    """Every name of the state with a code, in any language; none for what is no state."""

    def names_of(code: str) -> Iterable[str]:
        shape = world.base.by_id("country", code)
        return shape_names(shape).every() if shape is not None else ()

    return names_of
