"""The time axis: days to places on a line and back, and how marks that fall on one another share the room.

Of a story's years some hold nothing and some a war. On an axis of even years the autumn of 2020 would be five
pixels wide; so a part of the length goes to the calendar evenly, and the rest to the months in which something
happened. Within a month days are even. The axis must show its years, so that the stretching is seen.
"""

from __future__ import annotations

import datetime as dt
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate, pairwise

from geodata.core.values import value

EVEN_SHARE = 0.42  # of the length goes to the calendar, the rest to what happened
SHORTEST_DAYS = 366


@value(frozen=True)
class TimeAxis:
    """Piecewise linear: ``knots`` are day ordinals (the first day, every first of a month, the last day),
    ``shares`` their places from 0 to 1.
    """

    knots: tuple[int, ...]
    shares: tuple[float, ...]

    @property
    def first(self) -> dt.date:
        """The day at the left end."""
        return dt.date.fromordinal(self.knots[0])

    @property
    def last(self) -> dt.date:
        """The day at the right end."""
        return dt.date.fromordinal(self.knots[-1])


def make_axis(first: dt.date, last: dt.date, days: Iterable[dt.date] = ()) -> TimeAxis:
    """An axis from *first* to *last*, wider where more of *days* fall; a year long at least."""
    if (last - first).days < SHORTEST_DAYS:
        first = last - dt.timedelta(days=SHORTEST_DAYS)
    knots = (first.toordinal(), *(month.toordinal() for month in months_after(first, last)), last.toordinal())
    # The place of a day among the knots is its month; the last day counts for the month before it.
    busy = Counter(min(bisect_right(knots, day.toordinal()), len(knots) - 1) - 1 for day in set(days))
    total, happened = knots[-1] - knots[0], sum(busy.values())
    even = EVEN_SHARE if happened else 1.0
    parts = [
        even * (end - start) / total + (1 - even) * busy[index] / max(happened, 1)
        for index, (start, end) in enumerate(pairwise(knots))
    ]
    return TimeAxis(knots, (0.0, *list(accumulate(parts))[:-1], 1.0))


def months_after(first: dt.date, last: dt.date) -> Iterator[dt.date]:
    """The first of every month between two days, without the two."""
    year, month = first.year, first.month
    while True:
        year, month = year + month // 12, month % 12 + 1
        if (year, month, 1) >= (last.year, last.month, last.day):
            return
        yield dt.date(year, month, 1)


def share_of(axis: TimeAxis, day: dt.date) -> float:
    """Return the position of a day on the axis from 0 to 1, clamped at the ends."""
    ordinal = min(max(day.toordinal(), axis.knots[0]), axis.knots[-1])
    index = min(bisect_right(axis.knots, ordinal), len(axis.knots) - 1)
    start, end = axis.knots[index - 1], axis.knots[index]
    way = (ordinal - start) / (end - start)
    return axis.shares[index - 1] + (axis.shares[index] - axis.shares[index - 1]) * way


def day_at(axis: TimeAxis, share: float) -> dt.date:
    """The day nearest to a place on the axis.

    >>> axis = make_axis(dt.date(2020, 1, 1), dt.date(2024, 1, 1))
    >>> day_at(axis, 0.25)
    datetime.date(2020, 12, 31)
    """
    share = min(max(share, 0.0), 1.0)
    index = min(bisect_right(axis.shares, share), len(axis.shares) - 1)
    start, end = axis.shares[index - 1], axis.shares[index]
    way = (share - start) / (end - start)
    return dt.date.fromordinal(round(axis.knots[index - 1] + (axis.knots[index] - axis.knots[index - 1]) * way))


@value(frozen=True)
class Mark:
    """One mark on the axis: the indices of its items, its centre in pixels, and its row counted from the line."""

    members: tuple[int, ...]
    x_px: float
    row: int


def arrange(places_px: Sequence[float], width_px: float, rows: int) -> tuple[Mark, ...]:
    """Marks for things at ascending places: each in the lowest row that is free there; with all rows taken it joins
    the mark that is nearest.

    >>> [mark.row for mark in arrange([0.0, 3.0, 20.0], width_px=8, rows=2)]
    [0, 1, 0]
    >>> [mark.members for mark in arrange([0.0, 3.0, 5.0], width_px=8, rows=2)]
    [(0,), (1, 2)]
    """
    ends: list[int | None] = [None] * rows  # the last mark of each row
    members: list[list[int]] = []
    spots: list[tuple[float, int]] = []
    for index, x in enumerate(places_px):
        free = next((row for row, mark in enumerate(ends) if mark is None or x - spots[mark][0] >= width_px), None)
        if free is None:
            nearest = max(
                (mark for mark in ends if mark is not None), key=lambda mark: (spots[mark][0], spots[mark][1])
            )
            members[nearest].append(index)
            continue
        ends[free] = len(members)
        members.append([index])
        spots.append((x, free))
    return tuple(Mark(tuple(group), x, row) for group, (x, row) in zip(members, spots, strict=True))


def year_labels(axis: TimeAxis, width_px: float, label_px: float) -> tuple[tuple[int, float], ...]:
    """Years and their places in pixels, as many as fit: rounder ones before others, the first and last year last."""
    starts = {
        year: share_of(axis, dt.date(year, 1, 1)) * width_px
        for year in range(axis.first.year, axis.last.year + 1)
        if axis.first <= dt.date(year, 1, 1) <= axis.last
    }
    chosen: dict[int, float] = {}
    for year in sorted(starts, key=lambda year: (_roundness(year), year)):
        if all(abs(starts[year] - x) >= label_px for x in chosen.values()):
            chosen[year] = starts[year]
    return tuple(sorted(chosen.items()))


def _roundness(year: int) -> int:
    return next((rank for rank, step in enumerate((10, 5, 2)) if year % step == 0), 3)
