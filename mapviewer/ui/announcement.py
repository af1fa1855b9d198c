"""Announcements to a screen reader."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget


def announce(widget: QWidget, sentence: str) -> None:
    """Announce *sentence* to a screen reader, and keep it as the widget's accessible description."""
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent  # late: start-up time

    widget.setAccessibleDescription(sentence)
    if QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, sentence))
