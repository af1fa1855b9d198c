"""“Whose map is this?”: a window beside the map that says what each viewpoint draws otherwise, and on what source."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from geodata.view.comparison import with_viewpoint
from geodata.world.viewpoints import disputed_ground
from mapviewer.description.viewpoint_text import viewpoint_html
from mapviewer.session.session import Session
from mapviewer.session.viewpoint_titles import viewpoint_titles
from mapviewer.ui.accelerators import AcceleratedDialog
from mapviewer.ui.data_page import Page, open_address
from mapviewer.ui.translate import tr


class ViewpointPanel(AcceleratedDialog):
    """A choice of viewpoint above the list of disputed ground; follows the map, and the map follows it."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._shown: tuple[object, ...] = ()
        self.setObjectName("viewpoints")
        self.setWindowTitle(tr("Viewpoint", "Whose map is this?"))
        self.setModal(False)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.choice = QComboBox()
        self.choice.setAccessibleName(tr("Viewpoint", "Whose map is this?"))
        self.choice.activated.connect(self._choose)
        self.page = Page()
        self.page.followed.connect(self._follow)
        column = QVBoxLayout(self)
        column.addWidget(self.choice)
        column.addWidget(self.page, 1)
        session.changed.connect(self.render_view)

    def showEvent(self, event: QShowEvent) -> None:
        """The page is written when it is first seen."""
        super().showEvent(event)
        self.render_view()

    def sizeHint(self) -> QSize:
        """Room for a dozen units."""
        return QSize(620, 640)

    def render_view(self) -> None:
        """Show what the view's viewpoint makes of disputed ground; nothing while that stays the same."""
        view = self._session.view
        shown = (self._session.story, view.viewpoint, view.date, view.names)
        if shown == self._shown or not self.isVisible():
            return
        if shown[:1] != self._shown[:1]:
            self.choice.clear()
            for code, title in viewpoint_titles(self._session.world).items():
                self.choice.addItem(title, code)
        self._shown = shown
        self.choice.setCurrentIndex(self.choice.findData(view.viewpoint))
        scrolled = self.page.verticalScrollBar().value()
        self.page.setHtml(viewpoint_html(self._session.world, view))
        self.page.verticalScrollBar().setValue(scrolled)

    def _choose(self, index: int) -> None:
        self._session.show(with_viewpoint(self._session.view, str(self.choice.itemData(index))))

    def _follow(self, address: str) -> None:
        source = disputed_ground().sources.get(address.partition(":")[2])
        if source is not None:
            open_address(source.address)
