"""The map for screen readers: a list of what of the story is in view, each thing with its name, kind and dates."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QRect
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget

from mapviewer.description.screen_reader import target_words
from mapviewer.panels.feature_list import visible_targets
from mapviewer.session.session import Session
from mapviewer.ui.accessible import tell_as


def list_items(canvas: QWidget, session: Session) -> None:
    """Let screen readers find on the map of *canvas* what *session* shows there."""
    tell_as(canvas, lambda asked: AccessibleMap(asked, session))


class AccessibleMap(QAccessibleWidget):
    """The map as a list."""

    def __init__(self, canvas: QWidget, session: Session) -> None:
        super().__init__(canvas, QAccessible.Role.List)
        self.session = session
        self._shown: tuple[object, ...] = ()
        self._items: tuple[MapItem, ...] = ()

    def items(self) -> tuple[MapItem, ...]:
        """What is in view, the topmost layer first; the same objects while the view stays."""
        session, view = self.session, self.session.view
        shown = (session.story, view.camera, view.date, view.since, view.layers, view.lens, view.context, view.names)
        if shown != self._shown:
            self._shown = shown
            ids = dict.fromkeys(target.id for target in visible_targets(session.world, view))
            self._items = tuple(MapItem(self, target_id) for target_id in ids)
        return self._items

    def childCount(self) -> int:
        """How many things are in view."""
        return len(self.items())

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        """One of them."""
        items = self.items()
        return items[index] if 0 <= index < len(items) else None

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        """Its place among them."""
        return next((number for number, item in enumerate(self.items()) if item is child), -1)


class MapItem(QAccessibleInterface):
    """One thing on the map."""

    def __init__(self, owner: AccessibleMap, target_id: str) -> None:
        super().__init__()
        self.owner, self.target_id = owner, target_id

    def isValid(self) -> bool:
        """Whether it is still in view."""
        return self in self.owner.items()

    def object(self) -> Any:
        """No widget of its own."""
        return None

    def window(self) -> Any:
        """The window of the map."""
        return self.owner.window()

    def parent(self) -> QAccessibleInterface:
        """The map."""
        return self.owner

    def child(self, _index: int) -> Any:
        """Nothing is inside it."""
        return None

    def childCount(self) -> int:
        """Nothing is inside it."""
        return 0

    def childAt(self, _x: int, _y: int) -> Any:
        """Nothing is inside it."""
        return None

    def indexOfChild(self, _child: QAccessibleInterface) -> int:
        """Nothing is inside it."""
        return -1

    def rect(self) -> QRect:
        """The map's place on the screen: what is far and wide on the ground has no box of its own."""
        return self.owner.rect()

    def role(self) -> QAccessible.Role:
        """An entry of the list."""
        return QAccessible.Role.ListItem

    def state(self) -> QAccessible.State:
        """Whether it is selected."""
        state = QAccessible.State()
        state.selectable = True
        state.selected = self.owner.session.view.selection == self.target_id
        return state

    def text(self, kind: QAccessible.Text) -> str:
        """Its name, kind and dates; as a description what the story says of it."""
        session = self.owner.session
        target = session.world.target(self.target_id)
        if target is None:
            return ""
        if kind == QAccessible.Text.Name:
            return target_words(session.story, target, session.view)
        told = target.feature or target.claim
        return told.summary if told is not None and kind == QAccessible.Text.Description else ""

    def setText(self, _kind: QAccessible.Text, _text: str) -> None:
        """Nobody writes on the map this way."""
