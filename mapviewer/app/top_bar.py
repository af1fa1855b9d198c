"""The bar at the top: back and forward, the story's title, presenting, exporting, names, theme, menu."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QWidget

from mapviewer.ui.elided_label import ElidedLabel
from mapviewer.ui.icons import icon, menu_arrow
from mapviewer.ui.palette import Palette
from mapviewer.ui.translate import tr

HEIGHT_PX, GAP_PX = 44, 4
TITLE_PX = 60  # with the bar's margins: less of a title says nothing


class TopBar(QWidget):
    """Shows the state that its setters receive and triggers the window's actions."""

    def __init__(self, actions: Mapping[str, QAction], names: QMenu, viewpoints: QMenu, menu: QMenu) -> None:
        super().__init__()
        self.setObjectName("topbar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(HEIGHT_PX)
        self.title = ElidedLabel()
        self.title.setObjectName("title")
        self._icons: list[tuple[QToolButton, str]] = []
        self.back = self._icon_button("back", actions["go.back"], tr("TopBar", "Back (Alt+Left)"))
        self.forward = self._icon_button("forward", actions["go.forward"], tr("TopBar", "Forward (Alt+Right)"))
        self.explore = self._button(tr("TopBar", "Explore"), tr("TopBar", "Explore the map and the article"))
        self.explore.setCheckable(True)
        self.explore.setChecked(True)
        self.explore.clicked.connect(lambda: self.explore.setChecked(True))
        self.present = self._button(tr("TopBar", "Present  F5"), tr("TopBar", "Present the steps in full screen (F5)"))
        self.export = self._button(tr("TopBar", "Export…"), tr("TopBar", "Export the map as an image (Ctrl+E)"))
        for button, name in ((self.present, "present.start"), (self.export, "story.export")):
            if name in actions:
                button.clicked.connect(actions[name].trigger)
            else:
                button.hide()
        self.names = self._button(tr("TopBar", "Names"), tr("TopBar", "Language of place names"))
        self.names.setMenu(names)
        menu_arrow(self.names)
        self._icons.append((self.names, "down"))
        self.viewpoint = self._button("", tr("TopBar", "Whose map is this? (Ctrl+B for the next viewpoint)"))
        self.viewpoint.setObjectName("viewpoint")
        self.viewpoint.setMenu(viewpoints)
        menu_arrow(self.viewpoint)
        self._icons.append((self.viewpoint, "down"))
        self.theme = self._icon_button(
            "theme", actions["theme.next"], tr("TopBar", "Switch between light, dark and projector theme (Ctrl+T)")
        )
        self.menu = self._icon_button("menu", None, tr("TopBar", "Menu (F10)"))
        self.menu.setMenu(menu)
        for button in (self.names, self.viewpoint, self.menu):
            button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._lay_out()

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 0, 8, 0)
        row.setSpacing(GAP_PX)
        self._row = row
        row.addWidget(self.back)
        row.addWidget(self.forward)
        row.addSpacing(8)
        row.addWidget(self.title, 1)
        for widget in (
            self.explore, self.present, self.export, self.viewpoint, self.names, self.theme, self.menu
        ):  # fmt: skip
            row.addWidget(widget)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window the button that only says where one is gives its room to the others."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        widgets = [item.widget() for item in map(self._row.itemAt, range(self._row.count())) if item is not None]
        others = [widget for widget in widgets if widget is not None and widget not in (self.title, self.explore)]
        used = sum(widget.sizeHint().width() + GAP_PX for widget in others if not widget.isHidden())
        self.explore.setVisible(used + self.explore.sizeHint().width() + TITLE_PX < self.width())

    def minimumSizeHint(self) -> QSize:
        """Any width will do: the window has a smallest one."""
        return QSize(0, HEIGHT_PX)

    def _button(self, text: str, words: str) -> QToolButton:
        button = QToolButton()
        button.setText(text)
        button.setProperty("quiet", True)
        button.setToolTip(words)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def _icon_button(self, name: str, action: QAction | None, words: str) -> QToolButton:
        button = self._button("", words)
        button.setAccessibleName(words)
        if action is not None:
            button.clicked.connect(action.trigger)
        self._icons.append((button, name))
        return button

    def set_colours(self, colours: Palette) -> None:
        """Draw the icons in a theme's ink."""
        for button, name in self._icons:
            button.setIcon(icon(name, colours.text, colours.absent))

    def set_travel(self, back: bool, forward: bool) -> None:
        """Enable the Back and Forward buttons."""
        self.back.setEnabled(back)
        self.forward.setEnabled(forward)

    def set_viewpoint(self, title: str) -> None:
        """Show whose map it is."""
        self.viewpoint.setText(title)
        self._fit()

    def set_names(self, title: str) -> None:
        """Show the current language of place names."""
        self.names.setText(tr("TopBar", "Names: {style}").format(style=title))
        self._fit()
