"""The form of a drawn feature or an event: its name, dates and place, and how an area looks."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QColor, QIcon, QPixmap
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QWidget

from geodata.story.layer import AREA_PATTERNS, LINE_PATTERNS, LayerKind
from geodata.story.vocabulary import Status, said
from geodata.view.view import Theme
from geodata.world.world import World
from mapviewer.authoring.forms.form_dialog import FormDialog
from mapviewer.authoring.forms.typed_choices import PlaceField, SearchedChoice, state_choices, state_names
from mapviewer.ui.display_text import STATUSES, date_problem, pattern_name, theme_choices
from mapviewer.ui.palette import palette
from mapviewer.ui.translate import tr

AT_A_PLACE = (LayerKind.POINT, LayerKind.EVENT)
PATTERNS = {LayerKind.AREA: AREA_PATTERNS, LayerKind.LINE: LINE_PATTERNS}
SWATCH_PX = 14


class FeatureForm(FormDialog):
    """Name, source, dates and place of a feature. ``click_wanted`` asks for its place by a click on the map.

    *shape* is what was drawn (Shapely, degrees); None for an event or point whose place is yet to be said.
    """

    click_wanted = Signal()

    def __init__(self, world: World, name: str, kind: str, shape: Any = None, parent: QWidget | None = None) -> None:
        super().__init__(tr("Authoring", "Feature details"), parent)
        self._kind, self.shape = kind, shape
        dated = kind == LayerKind.EVENT
        self.name = self.line(tr("Authoring", "Name"), name)
        self.place, self.departure, self.arrival = (PlaceField(world, self) for _ in range(3))
        used = (self.place,) if kind in AT_A_PLACE else (self.departure, self.arrival) if kind == LayerKind.LINE else ()
        for field in (self.place, self.departure, self.arrival):
            field.setVisible(field in used)  # the form's own all the same, and gone with it
        if kind in AT_A_PLACE:
            self._place_row()
        elif kind == LayerKind.LINE:
            for title, field in ((tr("Authoring", "Starts at"), self.departure),
                                 (tr("Authoring", "Ends at"), self.arrival)):  # fmt: skip
                self.field(title, field).setPlaceholderText(
                    tr("Authoring", "where it was drawn, or the name of a place")
                )
        self.source = self.line(
            tr("Authoring", "Source"), hint=tr("Authoring", "How do we know? If empty: the linked passage")
        )
        self.start = self.line(
            tr("Authoring", "Date") if dated else tr("Authoring", "Valid from"),
            hint=tr("Authoring", "2020, 2020-11 or 2020-11-10"),
        )
        self.end = self.line(tr("Authoring", "Until"), hint=tr("Authoring", "no end"))
        self.summary = self.text(tr("Authoring", "Summary"))
        self._look_rows(world)

    def _place_row(self) -> None:
        title = tr("Authoring", "Place")
        self.place.setAccessibleName(title)
        click = QPushButton(tr("Authoring", "On the map…"))
        click.setAutoDefault(False)
        click.clicked.connect(lambda: self.click_wanted.emit())
        row = QHBoxLayout()
        row.addWidget(self.place, 1)
        row.addWidget(click)
        self.rows.addRow(title, row)
        if self.shape is not None:
            self.take_spot(self.shape)

    def _look_rows(self, world: World) -> None:
        """How what was drawn looks: of an area its status and who holds or claims it, colour and pattern."""
        self.status: QComboBox | None = None
        self.actor: QComboBox | None = None
        self.theme: QComboBox | None = None
        self.pattern: QComboBox | None = None
        default = ("", tr("Authoring", "default"))
        if self._kind == LayerKind.AREA:
            statuses = [("", tr("Authoring", "not said")), *((key, STATUSES[key]) for key in said(Status))]
            self.status = self.choice(tr("Authoring", "Status"), statuses)
            actors = [(actor.id, actor.short or actor.name) for actor in world.story.parties.actors.values()]
            named = {code for code, _ in actors}
            states = [state for state in state_choices(world) if state[0] not in named]
            self.actor = self.field(
                tr("Authoring", "Held or claimed by"),
                SearchedChoice([("", tr("Authoring", "not said")), *actors, *states], state_names(world)),
            )
        if self._kind in PATTERNS:
            self.theme = self.choice(tr("Authoring", "Colour"), [default])
            add_themes(self.theme, world)
            patterns = [default, *((name, pattern_name(name)) for name in PATTERNS[LayerKind(self._kind)])]
            self.pattern = self.choice(tr("Authoring", "Pattern"), patterns)
        if self.status is not None:  # what a status says decides how territory is filled
            self.status.currentIndexChanged.connect(self._offer_pattern)

    def _offer_pattern(self) -> None:
        if self.status is not None and self.pattern is not None:
            self.pattern.setEnabled(not self.status.currentData())
            self.pattern.setCurrentIndex(0 if self.status.currentData() else self.pattern.currentIndex())

    def take_spot(self, shape: Any) -> None:
        """The place is where the map was clicked: a Shapely point."""
        self.place.setText(f"{shape.y:.5f}, {shape.x:.5f}")

    def geometry(self) -> Any:
        """What is drawn, in degrees: at the places that were named, else as it was."""
        import shapely  # late: start-up time

        if self._kind in AT_A_PLACE:
            place = self.place.place
            return shapely.Point(place.lon, place.lat) if place is not None else self.shape
        ends = [(0, self.departure.place), (-1, self.arrival.place)]
        if self._kind != LayerKind.LINE or not any(place for _, place in ends):
            return self.shape
        vertices = [list(vertex) for vertex in self.shape.coords]
        for end, place in ends:
            if place is not None:
                vertices[end] = [place.lon, place.lat]
        return shapely.LineString(vertices)

    def properties(self) -> dict[str, str]:
        """How it looks, as properties of a feature; without what was not said."""
        chosen = {"status": self.status, "actor": self.actor, "theme": self.theme}
        return {key: str(box.currentData()) for key, box in chosen.items() if box is not None and box.currentData()}

    @property
    def chosen_pattern(self) -> str:
        """The pattern of an area or line, "" for that of its kind."""
        return str(self.pattern.currentData()) if self.pattern is not None else ""

    def problem(self) -> str:
        """A name is needed, an event needs its date, and what is at a place that place."""
        if not self.name.text().strip():
            return tr("Authoring", "Enter a name.")
        if self._kind in AT_A_PLACE and not self.place.text().strip():
            return tr("Authoring", "Enter a place, or choose it on the map.")
        if wrong := next(filter(None, (field.problem() for field in (self.place, self.departure, self.arrival))), ""):
            return wrong
        if self._kind == LayerKind.EVENT and not self.start.text().strip():
            return tr("Authoring", "Enter the date of the event.")
        if self.status is not None and self.status.currentData() and not self.properties().get("actor"):
            return tr("Authoring", "Choose who holds or claims the area.")
        return date_problem(self.start.text().strip(), self.end.text().strip())


def add_themes(box: QComboBox, world: World) -> None:
    """The colours of a story as items of a choice, each with its swatch."""
    inks = palette(Theme.LIGHT, world.story.parties.hues)
    for theme, title in theme_choices(world.story.parties.theme_titles):
        swatch = QPixmap(SWATCH_PX, SWATCH_PX)
        swatch.fill(QColor(inks.ink(theme).fill))
        box.addItem(QIcon(swatch), title, theme)
