"""What a mark on the time strip says, in a line and in a tooltip."""

from __future__ import annotations

from html import escape

from geodata.analysis.timeline_events import Tick
from mapviewer.timeline.strip_layout import Spot

LISTED = 8


def tick_words(tick: Tick) -> str:
    """A tick in one line: what and when.

    >>> import datetime as dt
    >>> from geodata.map.names import Names
    >>> from geodata.analysis.timeline_events import TickKind
    >>> tick_words(Tick("a", dt.date(2010, 8, 16), Names("Agreement"), "16 August 2010", TickKind.EVENT, "toward"))
    'Agreement · 16 August 2010'
    """
    return f"{tick.names.english} · {tick.when}"


def words_of(spot: Spot) -> str:
    """The tooltip of a mark, as HTML made of plain words."""
    lines = [f"<b>{escape(tick.names.english)}</b><br>{escape(tick.when)}" for tick in spot.ticks[:LISTED]]
    if len(spot.ticks) > LISTED:
        lines.append(f"… and {len(spot.ticks) - LISTED} more")
    return "<br>".join(lines)
