"""The keyboard of a lesson: hears every key of the program, wherever the focus is, and says what it means."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from mapviewer.presenting.input.lesson_keys import REPEATING, command_of
from mapviewer.presenting.input.step_number_entry import NumberEntry

# What edits a text and ends it; Page Up and Down stay a clicker's, who may have forgotten the field.
EDITING = {
    Qt.Key.Key_Return,
    Qt.Key.Key_Enter,
    Qt.Key.Key_Escape,
    Qt.Key.Key_Backspace,
    Qt.Key.Key_Delete,
    Qt.Key.Key_Left,
    Qt.Key.Key_Right,
    Qt.Key.Key_Home,
    Qt.Key.Key_End,
}


class Keyboard(QObject):
    """``pressed`` names a `LessonKey`. Menus, dialogs and fields that are typed into keep their keys."""

    pressed = Signal(str)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.number = NumberEntry(self)
        self.takes_digit: Callable[[int], bool] = lambda _digit: False  # a question with numbered answers does

    def listen(self) -> None:
        """Begin to hear keys."""
        application = QApplication.instance()
        assert application is not None
        application.installEventFilter(self)

    def rest(self) -> None:
        """Hear no keys any more."""
        application = QApplication.instance()
        assert application is not None
        application.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the lesson's keys before any widget or shortcut does."""
        kind = event.type()
        if kind not in (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride) or not isinstance(event, QKeyEvent):
            return False
        command = command_of(event)
        if not command or _is_elsewhere(event):
            return False
        event.accept()
        if kind == QEvent.Type.KeyPress and (command in REPEATING or not event.isAutoRepeat()):
            self._press(command, event.text())
        return True

    def _press(self, command: str, text: str) -> None:
        """Handle digits as a step number, Enter and Backspace while one is being typed, and all other keys."""
        if command == "digit" and text.isdigit() and self.takes_digit(int(text)):
            return
        if command == "digit":
            self.number.type(text)
        elif self.number.is_open and text in ("\r", "\n"):
            self.pressed.emit("number")
        elif self.number.is_open and text == "\b":
            self.number.shorten()
        else:
            self.pressed.emit(command)


def _is_elsewhere(event: QKeyEvent) -> bool:
    """Whether a key belongs to a menu, a dialog, or a field that is being typed into."""
    if QApplication.activePopupWidget() is not None or QApplication.activeModalWidget() is not None:
        return True
    focus = QApplication.focusWidget()
    typing = focus is not None and focus.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)
    return typing and (event.key() in EDITING or (event.text().isprintable() and bool(event.text())))
