"""A segmented control: a row of buttons of which one is pressed."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QToolButton, QWidget


def plain_button(parent: QWidget, title: str, words: str = "") -> QToolButton:
    """A button without a frame."""
    button = QToolButton(parent)
    button.setText(title)
    button.setToolTip(words)
    button.setProperty("quiet", True)
    return button


class Choice(QButtonGroup):
    """One button per key; ``chosen`` carries the key of the pressed button."""

    chosen = Signal(object)

    def __init__(self, titles: Mapping[Any, str], parent: QWidget) -> None:
        super().__init__(parent)
        self._keys = list(titles)
        for number, title in enumerate(titles.values()):
            button = plain_button(parent, title)
            button.setCheckable(True)
            self.addButton(button, number)
        self.idClicked.connect(lambda number: self.chosen.emit(self._keys[number]))

    def show_key(self, key: Any) -> None:
        """Press the button of a key, silently."""
        self.button(self._keys.index(key)).setChecked(True)
