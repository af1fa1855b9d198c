"""The menus, made from the table of commands when they are first opened."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from mapviewer.app.actions import COMMANDS

MENUS = ("Story", "Edit", "Go", "Time", "Alignment", "View", "Help")
SUBMENUS = {"Alignment": ("Lens",), "View": ("Theme", "Names", "Seen as")}
# A line is drawn before these.
LINES = {
    "story.save", "story.links", "edit.places", "edit.link", "edit.step", "story.export", "present.start", "story.quit",
    "step.next", "article.next", "go.copy", "view.coverage", "time.range", "compare.next", "text.larger", "view.still",
    "focus.next", "help.keys",
}  # fmt: skip


def main_menu(parent: QWidget, actions: Mapping[str, QAction], recent: Callable[[], Sequence[QAction]]) -> QMenu:
    """The menu of everything; *recent* gives the actions that open recent stories."""
    menu = QMenu(parent)

    def fill() -> None:
        if menu.isEmpty():
            for title in MENUS:
                menu.addMenu(_menu(menu, title, actions, recent))

    menu.aboutToShow.connect(fill)
    return menu


def names_menu(parent: QWidget, actions: Mapping[str, QAction]) -> QMenu:
    """Whose names the map writes."""
    menu = QMenu(parent)
    menu.aboutToShow.connect(lambda: _add_commands(menu, "Names", actions) if menu.isEmpty() else None)
    return menu


def exclusive(parent: QWidget, actions: Mapping[str, QAction], prefix: str) -> QActionGroup:
    """Of the actions whose ids begin so, one is ticked at a time."""
    group = QActionGroup(parent)
    for identifier, action in actions.items():
        if identifier.startswith(prefix) and action.isCheckable():
            group.addAction(action)
    return group


def _menu(parent: QMenu, title: str, actions: Mapping[str, QAction], recent: Callable[[], Sequence[QAction]]) -> QMenu:
    menu = QMenu(title, parent)
    for name in SUBMENUS.get(title, ()):
        inner = menu.addMenu(name)
        _add_commands(inner, name, actions)
    if title in SUBMENUS:
        menu.addSeparator()
    _add_commands(menu, title, actions)
    if title == "Story":
        _add_recent(menu, recent)
    return menu


def _add_commands(menu: QMenu, title: str, actions: Mapping[str, QAction]) -> None:
    for command in COMMANDS:
        if command.menu == title and command.id in actions:
            if command.id in LINES and not menu.isEmpty():
                menu.addSeparator()
            menu.addAction(actions[command.id])


def _add_recent(menu: QMenu, recent: Callable[[], Sequence[QAction]]) -> None:
    inner = QMenu("Recent stories", menu)

    def fill() -> None:
        inner.clear()
        inner.addActions(list(recent()))

    inner.aboutToShow.connect(fill)
    menu.insertMenu(menu.actions()[1], inner)
