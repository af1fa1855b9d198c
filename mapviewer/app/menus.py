"""The menus, built from the table of commands when first opened."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from mapviewer.ui.accelerators import AcceleratedMenu
from mapviewer.ui.actions import COMMANDS
from mapviewer.ui.translate import tr, tr_noop

MENUS = (
    tr_noop("Commands", "Story"),
    tr_noop("Commands", "Edit"),
    tr_noop("Commands", "Go"),
    tr_noop("Commands", "Time"),
    tr_noop("Commands", "Alignment"),
    tr_noop("Commands", "View"),
    tr_noop("Commands", "Help"),
)
SUBMENUS = {
    "Alignment": (tr_noop("Commands", "Lens"),),
    "View": (
        tr_noop("Commands", "Theme"),
        tr_noop("Commands", "Names"),
        tr_noop("Commands", "Whose map"),
        tr_noop("Commands", "Preview as"),
        tr_noop("Commands", "Language"),
    ),
}
# The submenus whose commands are a story's, and how their ids begin.
OF_STORY = {"Lens": "lens.", "Names": "names.", "Whose map": "viewpoint."}
# Separators come before these.
LINES = {
    "story.save", "story.links", "edit.places", "edit.link", "edit.step", "story.export", "present.start", "story.quit",
    "step.next", "article.next", "go.copy", "view.coverage", "time.range", "compare.next", "text.larger",
    "view.measure", "view.still", "edit.settings", "focus.next", "help.keys",
}  # fmt: skip


def main_menu(parent: QWidget, actions: Mapping[str, QAction], recent: Callable[[], Sequence[QAction]]) -> QMenu:
    """Return the main menu; *recent* returns the actions that open recent stories."""
    menu = AcceleratedMenu(parent)

    def fill() -> None:
        if menu.isEmpty():
            for title in MENUS:
                menu.addMenu(_menu(menu, title, actions, recent))

    menu.aboutToShow.connect(fill)
    return menu


def names_menu(parent: QWidget, actions: Mapping[str, QAction]) -> QMenu:
    """Return the menu that chooses the language of place names."""
    menu = AcceleratedMenu(parent)
    _refill(menu, "names.", actions)
    return menu


def viewpoints_menu(parent: QWidget, actions: Mapping[str, QAction]) -> QMenu:
    """Return the menu that chooses whose map it is, with the panel that explains it."""
    menu = AcceleratedMenu(parent)
    _refill(menu, "viewpoint.", actions)
    menu.aboutToShow.connect(lambda: (menu.addSeparator(), menu.addAction(actions["view.viewpoints"])))
    return menu


def exclusive(parent: QWidget, actions: Mapping[str, QAction], prefix: str) -> QActionGroup:
    """Group the checkable actions whose ids start with *prefix*, so that one is checked at a time."""
    group = QActionGroup(parent)
    for identifier, action in actions.items():
        if identifier.startswith(prefix) and action.isCheckable():
            group.addAction(action)
    return group


def _menu(parent: QMenu, title: str, actions: Mapping[str, QAction], recent: Callable[[], Sequence[QAction]]) -> QMenu:
    menu = AcceleratedMenu(tr("Commands", title), parent)
    for name in SUBMENUS.get(title, ()):
        inner = AcceleratedMenu(tr("Commands", name), menu)
        menu.addMenu(inner)
        if name in OF_STORY:
            _refill(inner, OF_STORY[name], actions)
        else:
            _add_commands(inner, name, actions)
    if title in SUBMENUS:
        menu.addSeparator()
    _add_commands(menu, title, actions)
    if title == "Story":
        _add_recent(menu, recent)
    return menu


def _refill(menu: QMenu, prefix: str, actions: Mapping[str, QAction]) -> None:
    """Fill the menu each time it opens with the actions whose ids begin so: a story brings its own."""

    def fill() -> None:
        menu.clear()
        menu.addActions(
            [
                action
                for name, action in actions.items()
                if name.startswith(prefix) and name not in ("lens.next", "viewpoint.next")
            ]
        )

    menu.aboutToShow.connect(fill)


def _add_commands(menu: QMenu, title: str, actions: Mapping[str, QAction]) -> None:
    for command in COMMANDS:
        if command.menu == title and command.id in actions:
            if command.id in LINES and not menu.isEmpty():
                menu.addSeparator()
            menu.addAction(actions[command.id])


def _add_recent(menu: QMenu, recent: Callable[[], Sequence[QAction]]) -> None:
    inner = AcceleratedMenu(tr("Commands", "Recent stories"), menu)

    def fill() -> None:
        inner.clear()
        inner.addActions(list(recent()))

    inner.aboutToShow.connect(fill)
    menu.insertMenu(menu.actions()[1], inner)
