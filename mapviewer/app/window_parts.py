"""What commands and the window's memory use of the window: its panels, and how they are shown."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import SignalInstance
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QSplitter, QWidget

from mapviewer.app.top_bar import TopBar
from mapviewer.authoring.lazy_authoring import LazyAuthoring
from mapviewer.panels.article_panel import ArticlePanel
from mapviewer.panels.details_panel import DetailsPanel
from mapviewer.panels.feature_list import FeaturesPanel
from mapviewer.panels.map_panel import MapPanel
from mapviewer.panels.search_panel import SearchPanel
from mapviewer.panels.timeline_panel import TimelinePanel
from mapviewer.panels.tour_panel import TourPanel
from mapviewer.session.session import Session
from mapviewer.ui.button_tabs import Tabs
from mapviewer.ui.notice_bar import NoticeBar

if TYPE_CHECKING:
    from mapviewer.presenting import Presentation

PANELS = ("layers", "article", "details", "timeline", "alignment")


class WindowParts(Protocol):
    """The panels around one session, by name."""

    session: Session
    map: MapPanel
    tour: TourPanel
    timeline: TimelinePanel
    search: SearchPanel
    features: FeaturesPanel
    article: ArticlePanel
    details: DetailsPanel
    notice: NoticeBar
    topbar: TopBar
    lists: Tabs
    reading: Tabs
    columns: QSplitter
    right: QSplitter
    reading_px: int
    gate: LazyAuthoring
    relaunch_wanted: SignalInstance
    actions_by_id: dict[str, QAction]

    def panels(self) -> dict[str, QWidget]:
        """The widget that each command ``panel.NAME`` shows and hides."""

    def show_panel(self, name: str, visible: bool) -> None:
        """Show or hide the panel of a command ``panel.NAME``."""

    def shows_panel(self, name: str) -> bool:
        """Whether the panel of a command ``panel.NAME`` is shown."""

    def follow_panels(self) -> None:
        """Tick what is shown, and give each panel what depends on the others."""

    def reveal(self, start: int, end: int) -> None:
        """Show words of the article."""

    def open_search(self, text: str = "") -> None:
        """Put the caret into the search field."""

    def present(self, from_start: bool = True) -> Presentation:
        """Show the steps full screen."""
