"""Layout of the time strip: pure arithmetic from axis, ticks and width."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from enum import StrEnum

from geodata.analysis.time_axis import TimeAxis, arrange, day_at, share_of
from geodata.analysis.timeline_events import Tick, TickKind
from geodata.core.values import value
from geodata.story.vocabulary import Direction

PAD_PX = 16.0
PILL_PX = 16.0  # height of the dates above
BAND_TOP_PX, BAND_PX = 40.0, 12.0
ROW_PX = 7.6
EVENT_ROWS = 3
HEIGHT_PX = 68
DOT_PX = 8.0  # room for a mark, as wide as high
CLAIM_PX = 8.5
REACH_PX = 6.5
SNAP_PX = 1.6


class Handle(StrEnum):
    """What can be moved along the strip."""

    DATE = "date"
    SINCE = "since"
    OTHER = "other"
    RANGE = "range"


@value(frozen=True)
class Days:
    """The days that the strip shows: the view's, the first of a range, the other side's."""

    date: dt.date
    since: dt.date | None = None
    other: dt.date | None = None

    def of(self, handle: Handle) -> dt.date | None:
        """The day at a handle."""
        return {Handle.DATE: self.date, Handle.SINCE: self.since, Handle.OTHER: self.other}.get(handle)

    def at(self, handle: Handle) -> dt.date:
        """Return the day at a handle, or the view's day if the handle is not shown."""
        return self.of(handle) or self.date

    @property
    def handles(self) -> tuple[Handle, ...]:
        """The handles that are there, in the order of the Tab key."""
        every = (Handle.SINCE, Handle.DATE, Handle.OTHER)
        return tuple(handle for handle in every if self.of(handle) is not None)


@value(frozen=True)
class Spot:
    """A mark on the strip: its ticks and its middle in pixels."""

    ticks: tuple[Tick, ...]
    x_px: float
    y_px: float

    def holds(self, target_id: str) -> bool:
        """Whether the mark represents an id."""
        return any(tick.id == target_id for tick in self.ticks)


def x_of(axis: TimeAxis, day: dt.date, width_px: float) -> float:
    """The pixel of a day on a strip."""
    return PAD_PX + share_of(axis, day) * max(width_px - 2 * PAD_PX, 1.0)


def day_of(axis: TimeAxis, x_px: float, width_px: float) -> dt.date:
    """The day at a pixel of a strip."""
    return day_at(axis, (x_px - PAD_PX) / max(width_px - 2 * PAD_PX, 1.0))


def lay_out_ticks(axis: TimeAxis, ticks: Sequence[Tick], width_px: float) -> tuple[Spot, ...]:
    """Place events above the band, statements toward a partner just below it, and all others below those."""
    events = [tick for tick in ticks if tick.kind is TickKind.EVENT]
    toward = [tick for tick in ticks if tick.kind is TickKind.CLAIM and tick.theme == Direction.TOWARD]
    others = [tick for tick in ticks if tick.kind is TickKind.CLAIM and tick.theme != Direction.TOWARD]
    under = BAND_TOP_PX + BAND_PX
    lanes = (
        (events, DOT_PX, EVENT_ROWS, BAND_TOP_PX - 5.2, -ROW_PX),
        (toward, CLAIM_PX, 1, under + 4.2, 0.0),
        (others, CLAIM_PX, 1, under + 11.4, 0.0),
    )
    spots: list[Spot] = []
    for members, size_px, rows, y_px, step_px in lanes:
        places = [x_of(axis, tick.day, width_px) for tick in members]
        for mark in arrange(places, size_px, rows):
            found = tuple(members[index] for index in mark.members)
            spots.append(Spot(found, mark.x_px, y_px + mark.row * step_px))
    return tuple(spots)


def spot_at(spots: Sequence[Spot], x_px: float, y_px: float) -> Spot | None:
    """The mark under a point, or None."""
    near = [spot for spot in spots if abs(spot.x_px - x_px) <= REACH_PX and abs(spot.y_px - y_px) <= REACH_PX - 1]
    return min(near, key=lambda spot: (spot.x_px - x_px) ** 2 + (spot.y_px - y_px) ** 2) if near else None


def snapped(axis: TimeAxis, ticks: Sequence[Tick], x_px: float, width_px: float) -> dt.date:
    """The day at a pixel; an event's own day when the pixel is as good as on it."""
    near = [tick.day for tick in ticks if abs(x_of(axis, tick.day, width_px) - x_px) <= SNAP_PX]
    if near:
        return min(near, key=lambda day: abs(x_of(axis, day, width_px) - x_px))
    return day_of(axis, x_px, width_px)


def pill_lefts(middles_px: Sequence[float], widths_px: Sequence[float], room_px: float, gap_px: float) -> list[float]:
    """Left edges of the date labels above ascending handles: over their handles where they can, else pushed apart.

    >>> pill_lefts([50.0, 60.0], [40.0, 40.0], 200.0, 4.0)
    [30.0, 74.0]
    """
    lefts = [min(max(x - width / 2, 0.0), room_px - width) for x, width in zip(middles_px, widths_px, strict=True)]
    for index in range(1, len(lefts)):
        lefts[index] = max(lefts[index], lefts[index - 1] + widths_px[index - 1] + gap_px)
    limit = room_px
    for index in reversed(range(len(lefts))):
        lefts[index] = min(lefts[index], limit - widths_px[index])
        limit = lefts[index] - gap_px
    return lefts
