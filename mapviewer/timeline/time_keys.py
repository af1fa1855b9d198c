"""Keyboard navigation on the time strip."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import Qt

from geodata.analysis.time_axis import TimeAxis
from geodata.analysis.timeline_events import held_to, shifted
from mapviewer.ui.translate import tr_noop

STEPS: dict[Qt.Key, int] = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: -1, Qt.Key.Key_Up: 1}
BY_MONTH = (Qt.Key.Key_Up, Qt.Key.Key_Down)
PAGES = (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
HELP = tr_noop(
    "Timeline",
    "Left and Right: one day. Up and Down, or Ctrl: one month. Shift: one year. Home and End: first and last day. "
    "Page Up and Page Down: previous and next event. Space: play or pause.",
)


def stepped(axis: TimeAxis, day: dt.date, by: int, modifiers: Qt.KeyboardModifier) -> dt.date:
    """Move *day* by *by* days, by months with Ctrl or by years with Shift, staying on the axis."""
    if modifiers & Qt.KeyboardModifier.ShiftModifier:
        moved = shifted(day, years=by)
    elif modifiers & Qt.KeyboardModifier.ControlModifier:
        moved = shifted(day, months=by)
    else:
        moved = shifted(day, days=by)
    return held_to(axis, moved, day)
