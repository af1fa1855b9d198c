"""The main window: all panels around one session. `_wire` connects them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QMouseEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QApplication,
    QMainWindow,
    QSplitter,
    QWidget,
)

from geodata.story.story import Step
from geodata.view.view import Theme
from mapviewer.app.accessible_map import list_items
from mapviewer.app.commands.command_handlers import Commands, command_hits
from mapviewer.app.menus import exclusive, main_menu, names_menu, viewpoints_menu
from mapviewer.app.startup import end_haste
from mapviewer.app.top_bar import TopBar
from mapviewer.app.window_state import WindowState
from mapviewer.authoring.lazy_authoring import LazyAuthoring
from mapviewer.description.screen_reader import Announcer
from mapviewer.panels.article_panel import ArticlePanel
from mapviewer.panels.details_panel import DetailsPanel
from mapviewer.panels.feature_list import FeaturesPanel
from mapviewer.panels.layers_panel import LayersPanel
from mapviewer.panels.map_panel import MapPanel
from mapviewer.panels.search_panel import SearchPanel
from mapviewer.panels.timeline_panel import TimelinePanel
from mapviewer.panels.tour_panel import TourPanel
from mapviewer.persistence.instance_lock import sessions_path
from mapviewer.persistence.settings import Settings
from mapviewer.session.session import Session
from mapviewer.session.story_actions import StoryActions, name_titles
from mapviewer.session.viewpoint_titles import viewpoint_title
from mapviewer.ui.accessible import SPEAKS
from mapviewer.ui.actions import add_centre_keys, make_actions
from mapviewer.ui.button_tabs import Tabs, fill
from mapviewer.ui.fonts import type_share
from mapviewer.ui.notice_bar import NoticeBar
from mapviewer.ui.palette import palette
from mapviewer.ui.stylesheet import qt_palette, style_sheet
from mapviewer.ui.translate import tr

if TYPE_CHECKING:
    from mapviewer.authoring.workspace import Workspace
    from mapviewer.presenting import Presentation

SMALLEST_PX = (900, 480)  # a full-HD screen with everything twice as large has 960 by 540
LEFT_PX, RIGHT_PX, DETAILS_PX = 252, 356, 290
ALIGNMENT_PX = 520
# On a small screen the map needs the room more than the lists beside it.
SMALL_SCREEN_PX, SMALL_SHARE = 1500, 0.84
MOST_WIDENED = 1.5  # of the columns, with larger type
HINT_PX = 104
POINTING_MS = 1500  # until pointing has its index, for which large libraries are loaded; clicks don't wait for it
SHARING = ("article", "alignment")
OF_SELECTED_WORDS = ("edit.link", "edit.point", "edit.line", "edit.area", "edit.event", "edit.claim")


class MainWindow(QMainWindow):
    """Map in the centre, layers on the left, article and details on the right."""

    presenting = Signal(QObject)
    relaunch_wanted = Signal()
    closing = Signal()

    def __init__(
        self, session: Session, settings: Settings | None = None, file: Path | None = None, kept_in: Path | None = None
    ) -> None:
        super().__init__()
        self.session = session
        self.setObjectName("window")
        self.setMinimumSize(*SMALLEST_PX)
        self.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        self.map = MapPanel(session)
        self.timeline = TimelinePanel(session)
        self.tour = TourPanel(session, self)  # without a parent, what shows itself is a window of its own
        self.search = SearchPanel(session)
        self.layers = LayersPanel(session)
        self.features = FeaturesPanel(session)
        self.article = ArticlePanel(session)
        self.details = DetailsPanel(session)
        self.notice = NoticeBar(self.map)
        self._theme: Theme | None = None
        self._story: object = None
        self.is_settled = False
        self._left_was_hidden = False
        self.reading_px = 0  # the text's width while charts have more
        self.remembering = WindowState(self, self, settings or Settings(), file)
        self._kept_in = kept_in
        self.gate = LazyAuthoring(self, session, self._workspace, self._unsaved)
        self.commands = Commands(self, self, self.remembering)
        self.actions_by_id = make_actions(self, self.commands.table())
        self.story_actions = StoryActions(session, self, self.actions_by_id)
        self.names_menu = names_menu(self, self.actions_by_id)
        self.viewpoints_menu = viewpoints_menu(self, self.actions_by_id)
        self.menu = main_menu(self, self.actions_by_id, self.commands.recent_actions)
        self.groups = [exclusive(self, self.actions_by_id, prefix) for prefix in ("theme.", "preview.", "language.")]
        self.actions_by_id["preview.none"].setChecked(True)
        self.article.selection_actions = tuple(self.actions_by_id[name] for name in OF_SELECTED_WORDS)
        self.topbar = TopBar(self.actions_by_id, self.names_menu, self.viewpoints_menu, self.menu)
        self._lay_out()
        self._wire()
        self.render_view()
        self.remembering.restore()
        self.map.canvas.setFocus()

    # Assembling

    def _lay_out(self) -> None:
        self.left, self.centre = self._left_column(), self._centre_column()
        self.right = QSplitter(Qt.Orientation.Vertical)
        self.right.setObjectName("right")
        self.right.addWidget(self._reading_pane())
        self.right.addWidget(self.details)
        self.columns = QSplitter(Qt.Orientation.Horizontal)
        self.columns.setObjectName("columns")
        for column in (self.left, self.centre, self.right):
            self.columns.addWidget(column)
        for splitter, stretch in ((self.columns, 1), (self.right, 0)):
            splitter.setHandleWidth(1)
            splitter.setChildrenCollapsible(False)
            splitter.setStretchFactor(stretch, 1)
        self.left.setMinimumWidth(max(202, self.lists.needed_px))
        self.right.setMinimumWidth(240)
        self.columns.setSizes([_beside(LEFT_PX), 10_000, _beside(RIGHT_PX)])
        self.right.setSizes([10_000, DETAILS_PX])
        body = QWidget()
        fill(body, self.topbar, self.columns)
        self.setCentralWidget(body)

    def _left_column(self) -> QWidget:
        left = QWidget()
        left.setObjectName("left")
        left.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.lists = Tabs()
        self.lists.add(tr("Window", "Layers"), tr("Window", "Show and hide layers"), self.layers)
        self.lists.add(tr("Window", "On the map"), tr("Window", "List of items on the map (Ctrl+6)"), self.features)
        fill(left, self.search, self.lists)
        return left

    def _reading_pane(self) -> QWidget:
        self.reading = Tabs()
        self.reading.add(tr("Window", "Article"), tr("Window", "Article (Ctrl+2)"), self.article)
        alignment = tr("Window", "Charts of who moved toward or away from whom (Ctrl+5)")
        self.reading.add(tr("Window", "Alignment"), alignment, self._make_alignment)
        return self.reading

    def _make_alignment(self) -> QWidget:
        from mapviewer.panels.alignment_panel import AlignmentPanel  # late: start-up time

        panel = AlignmentPanel(self.session)
        panel.numbers_wanted.connect(self.commands.open_numbers)
        return panel

    def _centre_column(self) -> QWidget:
        centre = QWidget()
        fill(centre, self.map, self.tour, self.timeline)
        add_centre_keys(centre, self.actions_by_id)
        return centre

    def _wire(self) -> None:
        session = self.session
        session.changed.connect(self.render_view)
        self.gate.story_dropped.connect(self.commands.open_story)
        session.noticed.connect(self.notice.show_notice)
        self.reading.chosen.connect(self.follow_panels)
        self.search.set_commands(lambda: command_hits(self.actions_by_id, self.story_actions.commands))
        self.search.command_chosen.connect(lambda name: self.actions_by_id[name].trigger())
        self.search.passage_chosen.connect(self.reveal)
        self.search.left.connect(self._leave_search)
        self.tour.reached.connect(self._reveal_step)
        for panel in (self.layers, self.details):
            panel.address_wanted.connect(self.commands.open_source)
        self.layers.pins_wanted.connect(self.gate.edit_pins)
        self.map.legend.credits_clicked.connect(self.actions_by_id["help.about"].trigger)
        self.map.copy_asked.connect(self.actions_by_id["go.copy-map"].trigger)
        self.map.name_put.connect(self.gate.put_name)
        self.map.name_left_out.connect(self.gate.leave_name_out)
        self.timeline.left.connect(self.map.canvas.setFocus)
        Announcer(session, self.map.canvas)
        for place in (self.map.canvas, self.article.text, self.tour.previous, self.tour.number, self.tour.next):
            place.setProperty(SPEAKS, True)
        list_items(self.map.canvas, session)

    # Showing the view

    def render_view(self) -> None:
        """Show the story's title, the theme and what can be done now."""
        session, view = self.session, self.session.view
        if session.story is not self._story:
            self._story = session.story
            self.setWindowTitle(f"{session.story.title} — mapviewer")
            self.topbar.title.set_words(session.story.title)
            if self.is_settled:
                self.commands.tell_problems()
        if view.theme is not self._theme:
            self._theme = view.theme
            self._show_theme(view.theme)
        self.topbar.set_travel(session.history.can_go_back, session.history.can_go_forward)
        self.topbar.set_viewpoint(viewpoint_title(view.viewpoint, session.story, session.world.base))
        self.topbar.set_names(name_titles(session.story).get(view.names, view.names))
        self.actions_by_id[f"theme.{view.theme.value}"].setChecked(True)
        self.actions_by_id["time.range"].setChecked(view.since is not None)
        self._fit_details()

    def _show_theme(self, theme: Theme) -> None:
        colours = palette(theme)
        QApplication.setPalette(qt_palette(colours))
        self.setStyleSheet(style_sheet(theme))
        self.topbar.set_colours(colours)
        self.notice.set_colours(colours)

    def _fit_details(self) -> None:
        """Without a selection the details are two lines that say what to do, and the article has the room."""
        empty = not self.session.view.selection
        if empty == (self.details.maximumHeight() == HINT_PX):
            return
        if empty:
            self.remembering.keep_details(self.right.sizes())
            self.details.setMaximumHeight(HINT_PX)
            self.right.setSizes([10_000, HINT_PX])
        else:
            self.details.setMaximumHeight(16_777_215)
            self.right.setSizes(self.remembering.details_sizes(self.right.height()))

    def show_panel(self, name: str, visible: bool) -> None:
        """Show or hide the panel of a command ``panel.NAME``."""
        panel = self.panels()[name]
        focus = QApplication.focusWidget()
        if not visible and focus is not None and panel.isAncestorOf(focus):
            self.map.canvas.setFocus()
        if panel is self.reading:
            # Two panels share this room: hiding the charts shows the text again.
            self.reading.choose(int(name == "alignment" and visible))
            visible = visible or name == "alignment"
        panel.setVisible(visible)
        self.right.setVisible(not (self.reading.isHidden() and self.details.isHidden()))
        self.follow_panels()

    def follow_panels(self) -> None:
        """Tick what is shown, and give each panel what depends on the others."""
        for name in self.panels():
            self.actions_by_id[f"panel.{name}"].setChecked(self.shows_panel(name))
        self.details.set_walking(not self.shows_panel("article"))
        self._widen_for_charts(self.shows_panel("alignment"))
        self.remembering.save_soon()

    def _widen_for_charts(self, wide: bool) -> None:
        """Charts need more room than text; the text gets its own back."""
        left, centre, right = self.columns.sizes()
        charts_px = _beside(ALIGNMENT_PX)
        if wide and not self.reading_px and right < charts_px:
            self.reading_px = right
            self.columns.setSizes([left, centre - (charts_px - right), charts_px])
        elif not wide and self.reading_px:
            self.columns.setSizes([left, centre + right - self.reading_px, self.reading_px])
            self.reading_px = 0

    def shows_panel(self, name: str) -> bool:
        """Whether the panel of a command ``panel.NAME`` is shown."""
        shown = not self.panels()[name].isHidden()
        return shown and (name not in SHARING or self.reading.index == SHARING.index(name))

    def panels(self) -> dict[str, QWidget]:
        """The widget that each command ``panel.NAME`` shows and hides."""
        shared = dict.fromkeys(SHARING, self.reading)
        return {"layers": self.left, "details": self.details, "timeline": self.timeline, **shared}

    def reveal(self, start: int, end: int) -> None:
        """Show words of the article."""
        self.show_panel("article", True)
        self.article.reveal(start, end)

    def _reveal_step(self, step: Step) -> None:
        link = self.session.story.links_by_id.get(step.passage)
        if link is not None:
            self.article.reveal(link.start, link.end)

    def tell_error(self, sentence: str, report: str) -> None:
        """Show an unexpected error and offer to copy its report."""
        self.notice.show_notice(
            sentence, tr("Window", "Copy report"), lambda: QGuiApplication.clipboard().setText(report)
        )

    def open_search(self, text: str = "") -> None:
        """Put the caret into the search field; where its column is hidden, that comes for as long as it is needed."""
        if self.left.isHidden():
            self._left_was_hidden = True
            self.show_panel("layers", True)
        self.search.open(text)

    def _leave_search(self) -> None:
        if self._left_was_hidden:
            self._left_was_hidden = False
            self.show_panel("layers", False)
        self.map.canvas.setFocus()

    # Presenting and authoring

    def present(self, from_start: bool = True) -> Presentation:
        """Show the steps full screen: from the first, or from the one that is shown."""
        from mapviewer.presenting import present  # late: start-up time

        still = self.map.canvas.reduced_motion
        return self._begun(present(self.session, from_start, self, last=self.tour.current, still=still))

    def present_from(self, number: int) -> Presentation:
        """Show the steps full screen from that number, which counts from 1."""
        from mapviewer.presenting import present_from  # late: start-up time

        return self._begun(present_from(self.session, number, self, still=self.map.canvas.reduced_motion))

    def _begun(self, presentation: Presentation) -> Presentation:
        self.presenting.emit(presentation)
        return presentation

    def _unsaved(self) -> Path:
        return (self._kept_in or sessions_path()) / "unsaved"

    def _workspace(self) -> Workspace:
        from mapviewer.authoring.workspace import Workspace  # late: start-up time

        return Workspace(
            session=self.session, parent=self, canvas=self.map.canvas, article=self.article, lists=self.lists,
            card=self.layers.card, undo=self.actions_by_id["edit.undo"], redo=self.actions_by_id["edit.redo"],
            unsaved=self._unsaved(), show_lists=lambda: self.show_panel("layers", True),
            widen_lists=self._widen_lists, set_title=self.setWindowTitle,
        )  # fmt: skip

    def _widen_lists(self, width_px: int) -> None:
        """Four lists need more room than two; what the reader gave them already stays."""
        left, centre, right = self.columns.sizes()
        if left < width_px < centre:
            self.columns.setSizes([width_px, centre - (width_px - left), right])

    # Qt

    def showEvent(self, event: QShowEvent) -> None:
        """Start deferred work after the first paint."""
        super().showEvent(event)
        if not self.is_settled:
            QTimer.singleShot(60, self._settle)

    def _settle(self) -> None:
        end_haste()
        if self.is_settled:
            return
        self.is_settled = True
        QTimer.singleShot(POINTING_MS, self.map.canvas.targets.prepare)
        self.search.prepare()
        self.commands.tell_problems()
        self.gate.tell_unsaved()
        for area in (self.map.canvas, *(area.viewport() for area in self.findChildren(QAbstractScrollArea))):
            area.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The mouse's own back and forward buttons work wherever it is."""
        if event.type() == QEvent.Type.MouseButtonPress and isinstance(event, QMouseEvent):
            self.map.canvas.shows_focus = False
            return self._travel(event.button())
        return super().eventFilter(watched, event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Back and forward buttons over bars and edges."""
        self._travel(event.button())

    def _travel(self, button: Qt.MouseButton) -> bool:
        if button == Qt.MouseButton.BackButton:
            self.session.go_back()
        elif button == Qt.MouseButton.ForwardButton:
            self.session.go_forward()
        return button in (Qt.MouseButton.BackButton, Qt.MouseButton.ForwardButton)

    def focusNextPrevChild(self, next: bool) -> bool:
        """From now on the keyboard is in use: the map shows its focus too."""
        self.map.canvas.shows_focus = True
        return super().focusNextPrevChild(next)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember everything."""
        self.closing.emit()
        self.remembering.save()
        super().closeEvent(event)


def _beside(width_px: int) -> int:
    """The width of a column beside the map, less on a small screen."""
    small = QGuiApplication.primaryScreen().availableGeometry().width() < SMALL_SCREEN_PX
    return round(width_px * min(type_share(), MOST_WIDENED) * (SMALL_SHARE if small else 1.0))
