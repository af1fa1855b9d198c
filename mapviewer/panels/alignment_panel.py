"""Alignment: charts of who moved toward or away from whom, one of own numbers, a lens, and the evidence in words."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QLabel,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from geodata.analysis.alignment_tables import subject_rows
from geodata.story.facts import ALL
from geodata.story.story import Story
from geodata.view.view import Lens, View
from geodata.world.validity import in_lens
from mapviewer.charts.chart_view import ChartView
from mapviewer.charts.item_text import describe, describe_claim, is_about, row_name, target_of
from mapviewer.charts.save_dialog import ask_where_to_save, save_and_tell
from mapviewer.description.value_text import charted_layer
from mapviewer.session.alignment_commands import set_lens
from mapviewer.session.navigation import view_of
from mapviewer.session.session import Session
from mapviewer.session.story_actions import lens_titles
from mapviewer.ui.accelerators import AcceleratedMenu
from mapviewer.ui.accessible import announce
from mapviewer.ui.flow_layout import flow_bar
from mapviewer.ui.segmented_choice import Choice, plain_button
from mapviewer.ui.translate import Terms, tr, tr_noop

if TYPE_CHECKING:
    from mapviewer.charts.chart_sheet import Area

CHARTS = Terms(
    "Alignment",
    {
        "matrix": tr_noop("Alignment", "All states"),
        "steps": tr_noop("Alignment", "One state"),
        "memberships": tr_noop("Alignment", "Memberships"),
        "values": tr_noop("Alignment", "Data"),
    },
)
MOST_BUTTONS = 8  # for partners, in a panel of the usual width on two lines; more are a list to choose from
CONTEXT = tr_noop("Alignment", "Also show facts that the article does not mention")
HINT = tr_noop(
    "Alignment", "Point to an item or use the arrow keys to see who says so. Click it or press Enter to go there."
)


class AlignmentPanel(QWidget):
    """The charts of the session's story and view. Nothing is drawn before the panel is first shown."""

    numbers_wanted = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("alignment")
        self.setAccessibleName(tr("Alignment", "Alignment"))
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._session = session
        self._story: Story | None = None
        self._drawn: tuple[object, ...] = ()
        self._selection = ""
        self._to_reveal = False
        self.kind = "matrix"
        self.state = ""
        self.chart = ChartView()
        self.chart.setObjectName("chart")
        self.charts = Choice(dict(CHARTS), self)
        self.lenses = Choice({}, self)
        self.context = plain_button(self, tr("Alignment", "Added context"), tr("Alignment", CONTEXT))
        self.context.setCheckable(True)
        self.states = QComboBox()
        self.states.setAccessibleName(tr("Alignment", "State"))
        self.states.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.partners = QComboBox()
        self.partners.setAccessibleName(tr("Alignment", "Partner"))
        self.partners.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.more = plain_button(self, tr("Alignment", "More…"), tr("Alignment", "Save this chart or add a data table"))
        self.menu = AcceleratedMenu(self)
        self.menu.addAction(tr("Alignment", "Save chart as PNG, SVG or PDF…"), self.ask_to_save)
        self.menu.addAction(tr("Alignment", "Add data table from CSV or Excel…"), self.numbers_wanted.emit)
        self.more.setMenu(self.menu)
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.words = QLabel(tr("Alignment", HINT))
        self.words.setObjectName("speaker")
        self._lay_out()
        self._connect()

    # Assembling

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(flow_bar([*self.charts.buttons(), self.states]))
        self.lens_bar = flow_bar([self.partners, self.context, self.more])
        column.addWidget(self.lens_bar)
        self.area = QScrollArea()
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setWidgetResizable(True)
        self.area.setWidget(self.chart)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        # The heads of the columns stay in sight: they move with the scrolling, so all of the chart is painted anew.
        self.area.verticalScrollBar().valueChanged.connect(self.chart.update)
        column.addWidget(self.area, 1)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)
        self.words.setMinimumWidth(60)
        self.words.setContentsMargins(12, 4, 12, 6)
        self.words.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.words.setFixedHeight(3 * self.words.fontMetrics().lineSpacing() + 10)
        column.addWidget(self.words)
        self.setFocusProxy(self.chart)

    def _connect(self) -> None:
        self.chart.describe = lambda item: describe(self._session.story, item)
        self.chart.is_chosen = lambda item: self._is(item, self._session.view.selection)
        self.chart.is_lit = lambda item: self._is(item, self._session.hovered)
        self.charts.chosen.connect(self.show_chart)
        self.context.clicked.connect(lambda: self.set_context(self.context.isChecked()))
        self.states.activated.connect(lambda index: self.show_state(str(self.states.itemData(index))))
        self.partners.activated.connect(lambda index: self.set_lens(str(self.partners.itemData(index))))
        self.chart.activated.connect(self.activate)
        self.chart.drawn.connect(self._reveal_chosen)
        self.chart.pointed.connect(self._point)
        self._session.changed.connect(self.render_view)
        self._session.pointed.connect(lambda _id: self.chart.update())

    def _is(self, item: str, target_id: str) -> bool:
        return is_about(self._session.story, item, target_id)

    # Showing the view

    def showEvent(self, event: QShowEvent) -> None:
        """The first showing draws; Matplotlib is imported after the empty panel has been painted."""
        super().showEvent(event)
        QTimer.singleShot(0, self.render_view)

    def render_view(self) -> None:
        """Show the session's story and view, if the panel is to be seen."""
        if not self.isVisible():
            return
        story, view = self._session.story, self._session.view
        if story is not self._story:
            self._take_story(story)
        self._follow(view.selection)
        table = self._take_table(story, view)
        self.charts.show_key(self.kind)
        self.lenses.show_key(view.lens)
        self.context.setChecked(view.context)
        self.states.setVisible(self.kind == "steps")
        self.partners.setCurrentIndex(self.partners.findData(view.lens))
        has_partners, are_many = self.kind != "values", len(self.lenses.buttons()) > MOST_BUTTONS
        for button in self.lenses.buttons():
            button.setVisible(has_partners and not are_many)  # own numbers are of no partner and no article
        self.partners.setVisible(has_partners and are_many)
        self.context.setVisible(has_partners)
        self.states.setCurrentIndex(self.states.findData(self.state))
        self.chart.set_cursor_date(view.since, view.date)
        self._tell("")
        shape = (story, self.kind, self.state if self.kind == "steps" else "", view.theme, view.text_scale)
        drawn = (*shape, view.date, view.since, view.lens, view.context, view.names, table)
        if drawn == self._drawn:
            self.chart.update()
            self._reveal_chosen()
            return
        from mapviewer.charts.chart_export import drawing_of  # late: start-up time

        soon = self._drawn[: len(shape)] == shape
        self._drawn = drawn
        self.chart.setAccessibleName(tr("Alignment", "Chart: {title}").format(title=CHARTS[self.kind]))
        self.chart.set_drawing(drawing_of(self.kind, story, view, self.state), view.theme, soon=soon)

    def _take_story(self, story: Story) -> None:
        rows = subject_rows(story)
        self._story, self.state = story, self.state if self.state in rows else (rows[0] if rows else "")
        self.states.clear()
        for code in rows:
            self.states.addItem(row_name(story, code), code)
        self._take_lenses(story)

    def _take_table(self, story: Story, view: View) -> str:
        """The id of the data table to chart; without one its chart is not offered, with nothing else it is shown."""
        layer = charted_layer(story, view)
        self.charts.button(list(CHARTS).index("values")).setVisible(layer is not None)
        if layer is None and self.kind == "values":
            self.kind = "matrix"
        has_statements = bool(subject_rows(story) or story.memberships)
        if layer is not None and not has_statements:
            self.kind = "values"
        self.setEnabled(has_statements or layer is not None)
        return layer.id if layer else ""

    def _take_lenses(self, story: Story) -> None:
        """A button for each partner and one for all; those of the story before are let go."""
        for old in self.lenses.buttons():
            old.hide()
            old.deleteLater()
        self.lenses.deleteLater()
        titles = lens_titles(story)
        titles[ALL] = tr("Alignment", "All")
        titles[ALL] = titles.pop(ALL)  # last in the row
        self.lenses = Choice(titles, self.lens_bar)
        self.lenses.chosen.connect(self.set_lens)
        layout = self.lens_bar.layout()
        assert layout is not None
        after: tuple[QWidget, ...] = (self.context, self.more)
        for widget in after:
            layout.removeWidget(widget)
        for widget in [*self.lenses.buttons(), *after]:
            layout.addWidget(widget)
        self.partners.clear()
        for lens, title in titles.items():
            self.partners.addItem(title, lens)

    def _follow(self, selection: str) -> None:
        """A claim that was selected elsewhere brings its state into the chart of one state."""
        if selection == self._selection:
            return
        self._selection, self._to_reveal = selection, bool(selection)
        claim = self._session.story.claims_by_id.get(selection)
        if claim is not None and self.states.findData(claim.subject) >= 0:
            self.state = claim.subject

    def _reveal_chosen(self) -> None:
        """Scroll once to what was selected elsewhere."""
        areas = self.chart.chart.areas if self._to_reveal and self.chart.chart else ()
        chosen = next((area for area in areas if self.chart.is_chosen(area.id)), None)
        if chosen is not None:
            self._to_reveal = False
            self._scroll_to(chosen)

    def _scroll_to(self, area: Area) -> None:
        x, y = round(area.x + area.width / 2), round(area.y + area.height / 2)
        self.area.ensureVisible(x, y, round(area.width / 2) + 12, round(area.height / 2) + 44)

    # What the reader does

    def activate(self, item: str) -> None:
        """Go to the target of an item: a claim on the map and in the text, a lens, or a state's timeline."""
        kind, _, code = item.partition(":")
        view = self._session.view
        if kind == "lens":
            self.set_lens(Lens.ALL if view.lens == code else code)
        elif kind == "state":
            self.show_state(code)
        else:
            self.select(target_of(self._session.story, item))

    def select(self, target_id: str) -> None:
        """Select a claim or state; passage and map follow."""
        if not target_id:
            return
        view = view_of(self._session.world, self._session.view, target_id)
        claim = self._session.story.claims_by_id.get(target_id)
        if claim is not None and not in_lens(claim, view.lens, self._session.story.parties):
            view = replace(view, lens=Lens.ALL)
        self._session.show(view)

    def set_lens(self, lens: str) -> None:
        """Show alignment with one partner, or with all."""
        set_lens(self._session, lens)

    def set_context(self, on: bool) -> None:
        """With the added facts, or what the article says alone."""
        if on != self._session.view.context:
            self._session.show(replace(self._session.view, context=on, only=()))

    def show_chart(self, kind: str) -> None:
        """Show ``matrix``, ``steps``, ``memberships`` or ``values``."""
        self.kind = kind
        self.area.verticalScrollBar().setValue(0)
        self.render_view()

    def show_state(self, code: str) -> None:
        """Show the dated steps of one state or group."""
        self.state, self.kind = code, "steps"
        self.render_view()

    def _point(self, item: str) -> None:
        self._session.point_at(target_of(self._session.story, item))
        self._tell(item)
        if item and self.chart.hasFocus():
            announce(self.chart, describe(self._session.story, item).replace("\n", ". "))
            area = (
                next((area for area in self.chart.chart.areas if area.id == item), None) if self.chart.chart else None
            )
            if area is not None and item == self.chart.current:
                self._scroll_to(area)

    def _tell(self, item: str) -> None:
        """The words of what is pointed at, else of what is selected."""
        story = self._session.story
        words = describe(story, item) if item else ""
        claim = story.claims_by_id.get(self._session.view.selection)
        if not words and claim is not None:
            words = describe_claim(story, claim)
        self.words.setText(words or self._hint())

    def _hint(self) -> str:
        """How to use a chart of statements; of numbers how they are classed and where they come from."""
        layer = charted_layer(self._session.story, self._session.view) if self.kind == "values" else None
        if layer is None:
            return tr("Alignment", HINT)
        from mapviewer.layers.choropleth import remarks  # late: start-up time, few maps have such a layer

        return " · ".join(remarks(layer, self._session.view))

    def ask_to_save(self) -> None:
        """Ask where to and save the chart that is shown."""
        ask_where_to_save(self, self._session, self.kind, self.state)

    def save(self, path: Path, width_px: int = 1920) -> None:
        """Write the chart that is shown into a PNG, SVG or PDF."""
        save_and_tell(self._session, self.kind, self.state, path, width_px)
