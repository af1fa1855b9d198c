"""A step as panels: which partners, layers or days stand side by side, each in a small map of its own."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QLineEdit, QListWidget, QListWidgetItem, QWidget

from geodata.core.dates import day_or_none
from geodata.story.entities import partner_title
from geodata.story.story import Step
from geodata.view.panel_map import LEAST_PANELS, MOST_PANELS, PanelMap
from geodata.world.world import World
from mapviewer.authoring.forms.form_dialog import FormDialog
from mapviewer.ui.display_text import day_words
from mapviewer.ui.translate import tr

PANEL = Qt.ItemDataRole.UserRole
PARTNERS, LAYERS, DAYS = range(3)


class DayLine(QLineEdit):
    """A line in which Enter takes the day that was typed, and does not end the form."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter stays here."""
        super().keyPressEvent(event)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()


class PanelsForm(FormDialog):
    """Ticks say what has a panel; ``panels`` are those of the step then. Titles and grounds that it has stay."""

    def __init__(self, world: World, step: Step, parent: QWidget | None = None) -> None:
        super().__init__(tr("Authoring", "Panels side by side"), parent)
        self._world, self._step = world, step
        self.kind, self.list, self.day = QComboBox(), QListWidget(), DayLine()
        self.kind.addItems([tr("Authoring", "Partner"), tr("Authoring", "Layer"), tr("Authoring", "Day")])
        self.list.setAccessibleName(tr("Authoring", "Panels"))
        self.day.setPlaceholderText("2020-12-01")
        self.rows.addRow(tr("Authoring", "One for each"), self.kind)
        self.rows.addRow(self.list)
        self.rows.addRow(tr("Authoring", "Another day"), self.day)
        self.kind.setCurrentIndex(_kind_of(step.view.panels))
        self.kind.currentIndexChanged.connect(lambda _index: self._fill())
        self.day.editingFinished.connect(self._add_day)
        self._fill()

    @property
    def panels(self) -> tuple[PanelMap, ...]:
        """What is ticked, in the order of the list."""
        items = map(self.list.item, range(self.list.count()))
        return tuple(item.data(PANEL) for item in items if item.checkState() == Qt.CheckState.Checked)

    def problem(self) -> str:
        """Why there can be no such panels."""
        count = len(self.panels)
        if not count or LEAST_PANELS <= count <= MOST_PANELS:
            return ""
        return tr("Authoring", "Choose two to six, or none for one map.")

    def _fill(self) -> None:
        kind, kept = self.kind.currentIndex(), self._step.view.panels
        self.rows.setRowVisible(self.day, kind == DAYS)
        self.list.clear()
        for title, panel in _options(self._world, self._step, kind):
            known = next((own for own in kept if _same(own, panel)), None)
            self._put(title, known or panel, is_ticked=known is not None)

    def _put(self, title: str, panel: PanelMap, *, is_ticked: bool) -> None:
        item = QListWidgetItem(panel.title or title)
        item.setData(PANEL, panel)
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(Qt.CheckState.Checked if is_ticked else Qt.CheckState.Unchecked)
        days = [self.list.item(row).data(PANEL).date for row in range(self.list.count())]
        before = sum(day is not None and panel.date is not None and day < panel.date for day in days)
        self.list.insertItem(before if panel.date is not None else self.list.count(), item)

    def _add_day(self) -> None:
        day = day_or_none(self.day.text().strip())
        if day is None:
            return
        self.day.clear()
        for row in range(self.list.count()):
            if self.list.item(row).data(PANEL).date == day:
                self.list.item(row).setCheckState(Qt.CheckState.Checked)
                return
        self._put(day_words(day), PanelMap(date=day), is_ticked=True)


def _kind_of(panels: tuple[PanelMap, ...]) -> int:
    """What the panels of a step differ by."""
    if any(panel.layers for panel in panels):
        return LAYERS
    return DAYS if any(panel.date for panel in panels) else PARTNERS


def _same(own: PanelMap, panel: PanelMap) -> bool:
    return replace(own, title="", camera=None) == panel


def _options(world: World, step: Step, kind: int) -> Iterator[tuple[str, PanelMap]]:
    """What may have a panel: the partners, the layers that the step shows, or the days on which any of them changes."""
    story = world.story
    if kind == PARTNERS:
        for partner in story.parties.partners:
            yield partner_title(story, world.base, partner.id), PanelMap(lens=partner.id)
        return
    layers = [story.layers[state.id] for state in step.view.layers if state.visible and state.id in story.layers]
    own = [layer for layer in layers if not layer.is_base]
    if kind == LAYERS:
        for layer in own:
            yield layer.title, PanelMap(layers=(layer.id,))
        return
    days: set[dt.date] = {step.view.date, *(panel.date for panel in step.view.panels if panel.date is not None)}
    days.update(row.span.start for layer in own for row in layer.rows if row.span.start is not None)
    for day in sorted(days):
        yield day_words(day), PanelMap(date=day)
