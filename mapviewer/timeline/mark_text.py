"""Text of a mark on the time strip: one line, and a tooltip."""

from __future__ import annotations

from html import escape

from geodata.analysis.timeline_events import Tick
from mapviewer.timeline.strip_layout import Spot
from mapviewer.ui.translate import told, tr

LISTED = 8


def tick_words(tick: Tick) -> str:
    """A tick in one line: what and when.

    >>> import datetime as dt
    >>> from geodata.map.names import Names
    >>> from geodata.analysis.timeline_events import TickKind
    >>> tick_words(Tick("a", dt.date(2010, 8, 16), Names("Agreement"), "16 August 2010", TickKind.EVENT, "toward"))
    'Agreement · 16 August 2010'
    """
    return f"{told(tick.names.words)} · {told(tick.when)}"


def words_of(spot: Spot) -> str:
    """Return the tooltip of a mark as HTML; names are escaped."""
    lines = [f"<b>{escape(told(tick.names.words))}</b><br>{escape(told(tick.when))}" for tick in spot.ticks[:LISTED]]
    if len(spot.ticks) > LISTED:
        lines.append(tr("Timeline", "… and {count} more").format(count=len(spot.ticks) - LISTED))
    return "<br>".join(lines)
