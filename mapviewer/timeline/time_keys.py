"""What the keys mean on the time strip."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import Qt

from geodata.analysis.time_axis import TimeAxis
from geodata.analysis.timeline_events import held_to, shifted

STEPS: dict[Qt.Key, int] = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: -1, Qt.Key.Key_Up: 1}
BY_MONTH = (Qt.Key.Key_Up, Qt.Key.Key_Down)
PAGES = (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
HELP = (
    "Left and Right: a day; Up and Down or with Ctrl: a month; with Shift: a year. Home and End: first and last day. "
    "Page Up and Page Down: previous and next event. Space: play or pause."
)


def stepped(axis: TimeAxis, day: dt.date, by: int, modifiers: Qt.KeyboardModifier) -> dt.date:
    """A day later by so many days; by months with Ctrl, by years with Shift; not beyond the axis."""
    if modifiers & Qt.KeyboardModifier.ShiftModifier:
        moved = shifted(day, years=by)
    elif modifiers & Qt.KeyboardModifier.ControlModifier:
        moved = shifted(day, months=by)
    else:
        moved = shifted(day, days=by)
    return held_to(axis, moved, day)
