"""Tool buttons without a face of their own: the style shows one when the pointer is over them."""

from __future__ import annotations

from PySide6.QtWidgets import QToolButton


def quiet_button(words: str, name: str = "") -> QToolButton:
    """A button that *words* explain, on hovering and to a screen reader; *name* is for style and tests."""
    button = QToolButton()
    button.setObjectName(name)
    button.setProperty("quiet", True)
    button.setToolTip(words)
    button.setAccessibleName(words)
    return button
