"""The window: every panel around one session. What is joined to what stands in `_wire`."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QGuiApplication, QMouseEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QApplication,
    QButtonGroup,
    QHBoxLayout,
    QMainWindow,
    QSplitter,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from geodata.story import Step
from geodata.view import Theme
from mapviewer.actions import add_centre_keys, make_actions
from mapviewer.announcing import Announcer
from mapviewer.commands import Commands, command_hits
from mapviewer.menus import exclusive, main_menu, names_menu
from mapviewer.notice_bar import NoticeBar
from mapviewer.palette import palette
from mapviewer.panels.article import ArticlePanel
from mapviewer.panels.details import DetailsPanel
from mapviewer.panels.features import FeaturesPanel
from mapviewer.panels.layers import LayersPanel
from mapviewer.panels.map_panel import MapPanel
from mapviewer.panels.search import SearchPanel
from mapviewer.panels.tour import TourPanel
from mapviewer.remembering import Remembering
from mapviewer.session import Session
from mapviewer.settings import Settings
from mapviewer.stylesheet import qt_palette, style_sheet
from mapviewer.topbar import TopBar

SMALLEST_PX = (900, 560)
LEFT_PX, RIGHT_PX, DETAILS_PX = 252, 356, 290
HINT_PX = 104


class MainWindow(QMainWindow):
    """Map in the middle, layers on the left, article and details on the right."""

    def __init__(self, session: Session, settings: Settings | None = None, file: Path | None = None) -> None:
        super().__init__()
        self.session = session
        self.setObjectName("window")
        self.setMinimumSize(*SMALLEST_PX)
        self.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        self.map = MapPanel(session)
        self.tour = TourPanel(session)
        self.search = SearchPanel(session)
        self.layers = LayersPanel(session)
        self.features = FeaturesPanel(session)
        self.article = ArticlePanel(session)
        self.details = DetailsPanel(session)
        self.notice = NoticeBar(self.map)
        self._theme: Theme | None = None
        self._story: object = None
        self.is_settled = False
        self.hidden: set[str] = set()
        self.remembering = Remembering(self, settings or Settings(), file)
        self.commands = Commands(self)
        self.actions_by_id = make_actions(self, self.commands.table())
        self.names_menu = names_menu(self, self.actions_by_id)
        self.menu = main_menu(self, self.actions_by_id, self.commands.recent_actions)
        self.groups = [exclusive(self, self.actions_by_id, prefix) for prefix in ("names.", "theme.")]
        self.topbar = TopBar(self.actions_by_id, self.names_menu, self.menu)
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
        self.right.addWidget(self.article)
        self.right.addWidget(self.details)
        self.columns = QSplitter(Qt.Orientation.Horizontal)
        self.columns.setObjectName("columns")
        for column in (self.left, self.centre, self.right):
            self.columns.addWidget(column)
        for splitter, stretch in ((self.columns, 1), (self.right, 0)):
            splitter.setHandleWidth(1)
            splitter.setChildrenCollapsible(False)
            splitter.setStretchFactor(stretch, 1)
        self.left.setMinimumWidth(190)
        self.right.setMinimumWidth(240)
        self.columns.setSizes([LEFT_PX, 10_000, RIGHT_PX])
        self.right.setSizes([10_000, DETAILS_PX])
        body = QWidget()
        rows = QVBoxLayout(body)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(self.topbar)
        rows.addWidget(self.columns, 1)
        self.setCentralWidget(body)

    def _left_column(self) -> QWidget:
        left = QWidget()
        left.setObjectName("left")
        left.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.lists = QStackedWidget()
        self.lists.addWidget(self.layers)
        self.lists.addWidget(self.features)
        tabs = QHBoxLayout()
        tabs.setContentsMargins(8, 0, 8, 2)
        tabs.setSpacing(2)
        self.tabs = QButtonGroup(self)
        for index, (title, words) in enumerate((("Layers", "Layers"), ("On the map", "What is on the map (Ctrl+6)"))):
            tab = QToolButton()
            tab.setText(title)
            tab.setToolTip(words)
            tab.setCheckable(True)
            tab.setProperty("quiet", True)
            self.tabs.addButton(tab, index)
            tabs.addWidget(tab)
        tabs.addStretch(1)
        self.tabs.button(0).setChecked(True)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.search)
        column.addLayout(tabs)
        column.addWidget(self.lists, 1)
        return left

    def _centre_column(self) -> QWidget:
        centre = QWidget()
        column = QVBoxLayout(centre)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.map, 1)
        column.addWidget(self.tour)
        add_centre_keys(centre, self.actions_by_id)
        return centre

    def _wire(self) -> None:
        session = self.session
        session.changed.connect(self.render_view)
        session.noticed.connect(self.notice.show_notice)
        self.tabs.idClicked.connect(self.show_list)
        self.search.set_commands(lambda: command_hits(self.actions_by_id))
        self.search.command_chosen.connect(lambda name: self.actions_by_id[name].trigger())
        self.search.passage_chosen.connect(self.reveal)
        self.search.left.connect(self._leave_search)
        self.tour.reached.connect(self._reveal_step)
        for panel in (self.layers, self.details):
            panel.address_wanted.connect(self.commands.open_source)
        Announcer(session, self.map.canvas)

    # Showing the view

    def render_view(self) -> None:
        """Show the story's title, the theme and what can be done now."""
        session, view = self.session, self.session.view
        if session.story is not self._story:
            self._story = session.story
            self.setWindowTitle(f"{session.story.title} – mapviewer")
            self.topbar.title.set_words(session.story.title)
            self.commands.tell_problems()
        if view.theme is not self._theme:
            self._theme = view.theme
            self._show_theme(view.theme)
        self.topbar.set_travel(session.history.can_go_back, session.history.can_go_forward)
        self.topbar.set_names(self.actions_by_id[f"names.{view.names.value}"].text())
        self.actions_by_id[f"names.{view.names.value}"].setChecked(True)
        self.actions_by_id[f"theme.{view.theme.value}"].setChecked(True)
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
        panel = self.panel(name)
        if panel is None:
            return
        focus = QApplication.focusWidget()
        if not visible and focus is not None and panel.isAncestorOf(focus):
            self.map.canvas.setFocus()
        panel.setVisible(visible)
        self.hidden = self.hidden - {name} if visible else self.hidden | {name}
        self.right.setVisible(not (self.article.isHidden() and self.details.isHidden()))
        self.actions_by_id[f"panel.{name}"].setChecked(visible)
        self.details.set_walking(self.article.isHidden())
        self.remembering.save_soon()

    def panel(self, name: str) -> QWidget | None:
        """The widget of a command ``panel.NAME``."""
        return {"layers": self.left, "article": self.article, "details": self.details}.get(name)

    def show_list(self, index: int) -> None:
        """Show the layers (0) or the list of what is on the map (1)."""
        self.tabs.button(index).setChecked(True)
        self.lists.setCurrentIndex(index)

    def reveal(self, start: int, end: int) -> None:
        """Show words of the article."""
        self.show_panel("article", True)
        self.article.reveal(start, end)

    def _reveal_step(self, step: Step) -> None:
        link = self.session.story.links_by_id.get(step.passage)
        if link is not None:
            self.article.reveal(link.start, link.end)

    def tell_error(self, sentence: str, report: str) -> None:
        """Tell of an error that nobody expected, with its report to copy."""
        self.notice.show_notice(sentence, "Copy report", lambda: QGuiApplication.clipboard().setText(report))

    def _leave_search(self) -> None:
        self.left.setVisible("layers" not in self.hidden)
        self.map.canvas.setFocus()

    # Qt

    def showEvent(self, event: QShowEvent) -> None:
        """What can wait is done once the first picture stands."""
        super().showEvent(event)
        if not self.is_settled:
            QTimer.singleShot(60, self._settle)

    def _settle(self) -> None:
        if self.is_settled:
            return
        self.is_settled = True
        self.search.prepare()
        for area in (self.map.canvas, *(area.viewport() for area in self.findChildren(QAbstractScrollArea))):
            area.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The mouse's own back and forward buttons work wherever it is."""
        if event.type() == QEvent.Type.MouseButtonPress and isinstance(event, QMouseEvent):
            self.setProperty("keyboard_used", False)
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
        self.setProperty("keyboard_used", True)
        return super().focusNextPrevChild(next)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember everything."""
        self.remembering.save()
        super().closeEvent(event)
