"""Announcements to a screen reader."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QWidget

SPEAKS = "speaks"  # a property of widgets in which what is announced elsewhere in their window is heard as well


def announce(widget: QWidget, sentence: str) -> None:
    """Announce *sentence* to a screen reader, and keep it as the widget's accessible description."""
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent  # late: start-up time

    widget.setAccessibleDescription(sentence)
    focus = QApplication.focusWidget()
    if focus is not None and focus is not widget and focus.property(SPEAKS) and focus.window() is widget.window():
        focus.setAccessibleDescription(sentence)  # older screen readers hear announcements only where the focus is
    if QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, sentence))
