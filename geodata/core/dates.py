"""Days, partial dates and spans of days.

A span is half open: on the day it ends, what follows is in force. A place that changed hands on
20 November 2020 is shown with its new holder on that day.
"""

from __future__ import annotations

import datetime as dt
import re

from geodata.core.errors import DataError
from geodata.core.phrase import Phrase
from geodata.core.values import value

MONTHS = (
    Phrase("January"), Phrase("February"), Phrase("March"), Phrase("April"), Phrase("May"), Phrase("June"),
    Phrase("July"), Phrase("August"), Phrase("September"), Phrase("October"), Phrase("November"), Phrase("December"),
)  # fmt: skip
BRIEF_MONTHS = (
    Phrase("Jan"), Phrase("Feb"), Phrase("Mar"), Phrase("Apr"), Phrase("May"), Phrase("Jun"), Phrase("Jul"),
    Phrase("Aug"), Phrase("Sep"), Phrase("Oct"), Phrase("Nov"), Phrase("Dec"),
)  # fmt: skip
ALLOWED = "a date such as 2020, 2020-11, 2020-11-10, 10.11.2020, Nov 2020 or 10 November 2020"
_PATTERNS = (
    r"(?P<y>\d{4})(?:-(?P<m>\d{1,2})(?:-(?P<d>\d{1,2}))?)?",
    r"(?:(?P<d>\d{1,2})\.)?(?P<m>\d{1,2})\.(?P<y>\d{4})",
    r"(?:(?P<d>\d{1,2})/)?(?P<m>\d{1,2})/(?P<y>\d{4})",
    r"(?:(?P<d>\d{1,2})\.?\s+)?(?P<name>[A-Za-z]{3,9})\.?,?\s+(?P<y>\d{4})",
    r"(?P<name>[A-Za-z]{3,9})\.?\s+(?P<d>\d{1,2}),?\s+(?P<y>\d{4})",
)


@value(frozen=True)
class PartialDate:
    """A day, a month or a year: ``first`` is its first day, ``after`` the day after its last."""

    first: dt.date
    after: dt.date
    text: str


@value(frozen=True)
class Span:
    """Days from *start* up to but not including *end*; None leaves a side open."""

    start: dt.date | None = None
    end: dt.date | None = None

    def contains(self, day: dt.date) -> bool:
        """Whether the span includes *day*."""
        return (self.start is None or self.start <= day) and (self.end is None or day < self.end)

    def meets(self, since: dt.date, until: dt.date) -> bool:
        """Whether any day from *since* to *until*, both included, is in the span."""
        return (self.start is None or self.start <= until) and (self.end is None or since < self.end)


UNDATED = Span()


def parse_partial(text: str, *, file: str | None = None, place: str | None = None) -> PartialDate:
    """Parse a day, month or year in one of the usual notations.

    Accepted are ``2020``, ``2020-11``, ``2020-11-10``, ``10.11.2020``, ``Nov 2020``, ``10 November 2020`` and
    ``November 10, 2020``. Raises DataError, naming *file* and *place*, for anything else and for dates that do not
    exist.
    """
    cleaned = " ".join(str(text).split())
    for pattern in _PATTERNS:
        match = re.fullmatch(pattern, cleaned)
        if match:
            try:
                return _partial(match.groupdict(), cleaned)
            except ValueError:
                break
    raise DataError("not a date", file=file, place=place, found=repr(text), allowed=ALLOWED)


def _partial(parts: dict[str, str | None], text: str) -> PartialDate:
    year = int(parts["y"] or 0)
    month = _month(parts["name"] or "") if parts.get("name") else int(parts.get("m") or 0)
    day = int(parts.get("d") or 0)
    if day:
        first = dt.date(year, month, day)
        after = first + dt.timedelta(days=1) if first < dt.date.max else first
    elif month:
        first = dt.date(year, month, 1)
        after = dt.date(year + month // 12, month % 12 + 1, 1)
    else:
        first, after = dt.date(year, 1, 1), dt.date(year + 1, 1, 1)
    return PartialDate(first, after, text)


def _month(name: str) -> int:
    for number, month in enumerate(MONTHS, 1):
        if month.lower().startswith(name.lower().removesuffix("t") if name.lower() == "sept" else name.lower()):
            return number
    raise ValueError(name)


def parse_day(text: str, *, file: str | None = None, place: str | None = None) -> dt.date:
    """Parse a date in any form that `parse_partial` accepts and return its first day. Raises DataError likewise."""
    return parse_partial(text, file=file, place=place).first


def day_or_none(text: str) -> dt.date | None:
    """The first day of a date in any form that `parse_partial` accepts; None for any other text.

    >>> day_or_none("2025-08"), day_or_none("soon"), day_or_none("")
    (datetime.date(2025, 8, 1), None, None)
    """
    try:
        return parse_day(text) if text else None
    except DataError:
        return None


def format_day(day: dt.date) -> Phrase:
    """Format a day in English, independent of the locale.

    >>> format_day(dt.date(2025, 8, 8))
    '8 August 2025'
    """
    return Phrase("{day} {month} {year}", day=day.day, month=MONTHS[day.month - 1], year=day.year)


def format_partial(text: str) -> str:
    """Format a date no more precisely than it was written. Raises DataError for what is no date.

    >>> format_partial("2020-11"), format_partial("10.11.2020"), format_partial("2020")
    ('November 2020', '10 November 2020', '2020')
    """
    date = parse_partial(text)
    days = (date.after - date.first).days
    if days > 31:
        return str(date.first.year)
    if days > 1:
        return Phrase("{month} {year}", month=MONTHS[date.first.month - 1], year=date.first.year)
    return format_day(date.first)


def format_period(start: str, end: str) -> str:
    """Format from when to when, each end no more precisely than it was written; nothing for neither.

    >>> format_period("1991", ""), format_period("1992-08", "2020-11-20")
    ('since 1991', 'August 1992 – 20 November 2020')
    """
    if start and end:
        return Phrase("{start} – {end}", start=format_partial(start), end=format_partial(end))
    if start:
        return Phrase("since {date}", date=format_partial(start))
    return Phrase("until {date}", date=format_partial(end)) if end else ""


def format_span(span: Span) -> str:
    """Format a span in words, by years alone if both ends are known only to the year.

    >>> format_span(Span(dt.date(1994, 5, 12), dt.date(2020, 9, 27)))
    '12 May 1994 – 27 September 2020'
    """
    if span.start and span.end:
        return Phrase("{start} – {end}", start=format_day(span.start), end=format_day(span.end))
    if span.start:
        return Phrase("since {date}", date=format_day(span.start))
    if span.end:
        return Phrase("until {date}", date=format_day(span.end))
    return Phrase("undated")
