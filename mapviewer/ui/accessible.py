"""What screen readers are told: announcements, and what widgets of the program's own are, which Qt calls containers."""

from __future__ import annotations

from collections.abc import Callable
from typing import cast
from weakref import WeakKeyDictionary

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleInterface
from PySide6.QtWidgets import QAbstractButton, QAccessibleWidget, QApplication, QWidget

SAID = "said"  # a property of windows: what was announced last
SPEAKS = "speaks"  # a property of widgets in which what is announced elsewhere in their window is heard as well

Maker = Callable[[QWidget], QAccessibleInterface]

_makers: WeakKeyDictionary[QWidget, Maker] = WeakKeyDictionary()
_made: dict[int, QAccessibleInterface] = {}  # Qt keeps no reference of its own to what Python made
_installed: list[bool] = []


def announce(widget: QWidget, sentence: str) -> None:
    """Announce *sentence* to a screen reader; what the widget is described as stays what it was.

    Older screen readers know no announcements and hear only what changes where the focus is. For them the sentence is
    for a moment the description of what has the focus.
    """
    widget.window().setProperty(SAID, sentence)
    focus = QApplication.focusWidget()
    if focus is not None and _hears(focus, widget):
        own = focus.accessibleDescription()
        focus.setAccessibleDescription(sentence)
        focus.setAccessibleDescription(own)
    if QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, sentence))


def _hears(focus: QWidget, widget: QWidget) -> bool:
    return focus is widget or (bool(focus.property(SPEAKS)) and focus.window() is widget.window())


def last_said(widget: QWidget) -> str:
    """What was announced last in a widget's window."""
    return str(widget.window().property(SAID) or "")


def tell_as(widget: QWidget, made: Maker | QAccessible.Role) -> None:
    """Let screen readers find *widget* in a role, or as what a function makes of it when one asks first."""
    _makers[widget] = made if callable(made) else lambda asked: QAccessibleWidget(asked, made)
    key = id(widget)
    widget.destroyed.connect(lambda: _made.pop(key, None))
    if not _installed:
        QAccessible.installFactory(_interface_of)
        _installed.append(True)


def _interface_of(_name: str, item: QObject) -> QAccessibleInterface | None:
    """The interface of a widget that was named; None leaves all others to Qt."""
    if not isinstance(item, QWidget) or (make := _makers.get(item)) is None:
        return None
    made = _made.get(id(item))
    if made is None:
        made = _made[id(item)] = make(item)
    return made


class Opener(QAccessibleWidget):
    """A button that opens something beside it and closes it again, checked while that is open."""

    def __init__(self, button: QWidget) -> None:
        super().__init__(button, QAccessible.Role.Button)
        self.button = cast(QAbstractButton, button)

    def state(self) -> QAccessible.State:
        """Expanded while it is checked."""
        state = super().state()
        state.expandable = True
        state.expanded = self.button.isChecked()
        state.collapsed = not state.expanded
        return state

    def actionNames(self) -> list[str]:
        """It can be pressed."""
        return [self.pressAction(), *super().actionNames()]

    def doAction(self, name: str) -> None:
        """Press it."""
        if name == self.pressAction():
            self.button.click()
        else:
            super().doAction(name)
