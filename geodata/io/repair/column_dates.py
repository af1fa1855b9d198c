"""Dates of a whole column, read in one way: which number is the day, whether they are seconds, years before Christ.

One cell alone does not tell whether 12/01/2020 is January or December; the others of its column do.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from functools import partial

from geodata.core.dates import PartialDate, parse_partial
from geodata.core.errors import DataError
from geodata.indicators.month_names import month_named

_THREE = re.compile(r"(\d{1,2})([/.\-])(\d{1,2})\2(\d{4}|\d{2})")
_TIME = re.compile(
    r"(.+?)(?:T|,? )\d{1,2}:\d\d(?::\d\d(?:[.,]\d+)?)?\s*(?:[AaPp]\.?[Mm]\.?)?"
    r"\s*(?:Z|UTC|GMT|[+-]\d\d:?\d\d)?"
)
_YEAR_FIRST = re.compile(r"(\d{4})[/.](\d{1,2})(?:[/.](\d{1,2}))?")
_PACKED = re.compile(r"(1[0-9]|20)(\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])")
_MONTH_WORD = r"[^\W\d_]{3,12}"
# The day of the week may stand before it, and words of other languages between.
_NAMED = re.compile(
    rf"(?:{_MONTH_WORD}\.?,?\s+)?(?:(\d{{1,2}})(?:er|st|nd|rd|th|º|-го|\.)?[- ])?(?:de\s+)?({_MONTH_WORD})\.?[- ]"
    r"(?:de\s+)?(\d{4})(?:\s*(?:г\.?|года|թ\.?|yıl))?"
)
_BEFORE = re.compile(
    r"(?:c\.?|ca\.?|circa)?\s*(\d{1,5})\s*"
    r"(?:B\.?\s?C\.?(?:\s?E\.?)?|v\.\s?Chr\.?|до н\.?\s?э\.?|M\.?Ö\.?|av\. J\.-C\.)",
    re.IGNORECASE,
)
_AFTER = re.compile(
    r"(?:A\.?D\.?|C\.?E\.?)?\s*(\d{1,4})\s*(?:A\.?D\.?|C\.?E\.?|n\.\s?Chr\.?|н\.?\s?э\.?)?", re.IGNORECASE
)
BEFORE_YEAR_1 = "0001-01-01"  # what a story's file can say of every day before it
_SHORT = re.compile(r"0?\d{3}")
_NEGATIVE = re.compile(r"-(\d{1,6})(?:-\d\d){0,2}")
_SECONDS, _MILLISECONDS = (2e8, 1e10), (1e11, 1e13)  # from 1976 and 1973 to 2286
_SERIALS = (20_000, 60_000)  # Excel's days: 1954 to 2064


class DateOrder(StrEnum):
    """Which number of 12/01/2020 is the day."""

    DAY_FIRST = "day first"
    MONTH_FIRST = "month first"


@dataclass(frozen=True)
class DateStyle:
    """How the dates of a column are written; ``is_doubtful`` when no date of it tells the order apart.

    ``unit`` is ``"s"`` or ``"ms"`` for a count from 1970 on, ``"days"`` for Excel's count.
    """

    order: DateOrder = DateOrder.DAY_FIRST
    is_ordered: bool = False
    is_doubtful: bool = False
    unit: str = ""
    short_years: bool = False


def style_of(texts: Iterable[str], wanted: str = "") -> DateStyle:
    """How the dates of columns that belong together are written; an order that is *wanted* is taken.

    >>> style_of(["09/27/2020", "12/01/2020"]).order.value, style_of(["03/04/2020"]).is_doubtful
    ('month first', True)
    """
    known = list(dict.fromkeys(filter(None, texts)))[:20_000]
    threes = [match for text in known if (match := _THREE.fullmatch(_day_of(text)))]
    day_first = sum(int(match[1]) > 12 >= int(match[3]) for match in threes)
    month_first = sum(int(match[3]) > 12 >= int(match[1]) for match in threes)
    order = DateOrder.MONTH_FIRST if month_first > day_first else DateOrder.DAY_FIRST
    dots = all(match[2] == "." for match in threes)  # nobody writes the month first with points
    short = any(
        _NEGATIVE.fullmatch(text) or _BEFORE.fullmatch(text) or re.fullmatch(r"0?\d{3}", text) for text in known
    )
    return DateStyle(
        DateOrder(wanted) if wanted in tuple(DateOrder) else order,
        bool(threes),
        bool(threes) and not wanted and not dots and (min(day_first, month_first) > 0 or day_first == month_first),
        _unit_of(known),
        short and any(_is_long_year(text) for text in known),
    )


def _is_long_year(text: str) -> bool:
    """Whether a text can hardly be anything but a year: three digits alone could be a number of anything."""
    return bool(re.match(r"-?\d{4}|.*[^\d\W]", text))


def _unit_of(texts: list[str]) -> str:
    numbers = [float(text) for text in texts if re.fullmatch(r"-?\d{1,14}(\.\d+)?", text)]
    if not numbers or len(numbers) < len(texts):
        return ""
    largest = max(map(abs, numbers))
    if _MILLISECONDS[0] <= largest < _MILLISECONDS[1]:
        return "ms"
    if _SECONDS[0] <= largest < _SECONDS[1]:
        return "" if all(_PACKED.fullmatch(text) for text in texts) else "s"
    return "days" if all(_SERIALS[0] <= number < _SERIALS[1] for number in numbers) else ""


def date_of(text: str, style: DateStyle) -> PartialDate | None:
    """A day, month or year of a column written in *style*; None when it is none.

    >>> date_of("12/01/2020", DateStyle(DateOrder.MONTH_FIRST)).first.isoformat()
    '2020-12-01'
    """
    if not text or len(text) > 60:
        return None
    if style.unit:
        return _counted(text, style.unit)
    day = _day_of(text)
    if _BEFORE.fullmatch(day) or (_NEGATIVE.fullmatch(day) and day.strip("-0")):
        return PartialDate(dt.date.min, dt.date.min, BEFORE_YEAR_1)
    for read in (partial(_of_three, order=style.order), _of_notation, partial(_of_year, short=style.short_years)):
        found = read(day)
        if found is not None:
            return PartialDate(found.first, found.after, _as_stories_write(found, text))
    return None


def _as_stories_write(date: PartialDate, text: str) -> str:
    """The text of a date as it stood where a story's file would read it alike, else as ISO text."""
    read = _parsed(text)
    if read is not None and (read.first, read.after) == (date.first, date.after):
        return text
    iso = date.first.isoformat()
    days = (date.after - date.first).days
    return iso if days <= 1 else iso[:7] if days <= 31 else iso[:4]


def is_before_year_1(date: PartialDate | None) -> bool:
    """Whether a date is one before the year 1, which no calendar of this program holds."""
    return date is not None and date.after == dt.date.min


def _day_of(text: str) -> str:
    """A date without its time of day."""
    text = " ".join(text.split())
    match = _TIME.fullmatch(text)
    return match[1].rstrip(" T,") if match else re.sub(r"(?<=\d{4}-\d\d-\d\d)[T ].*", "", text)


def _of_three(text: str, order: DateOrder) -> PartialDate | None:
    """Day, month and year as three numbers; one that only fits the other order is read so."""
    match = _THREE.fullmatch(text)
    if not match:
        return None
    first, second, year = int(match[1]), int(match[3]), int(match[4])
    if len(match[4]) == 2:
        year += 2000 if year < 50 else 1900
    day, month = (first, second) if order is DateOrder.DAY_FIRST else (second, first)
    if month > 12 >= day:
        day, month = month, day
    return _parsed(f"{year:04}-{month:02}-{day:02}")


def _of_notation(text: str) -> PartialDate | None:
    packed, first, named = _PACKED.fullmatch(text), _YEAR_FIRST.fullmatch(text), _NAMED.fullmatch(text)
    if packed:
        return _parsed(f"{packed[1]}{packed[2]}-{packed[3]}-{packed[4]}")
    if first:
        return _parsed("-".join(filter(None, first.groups())))
    if named and (month := month_named(named[2])):
        return _parsed("-".join(filter(None, (named[3], f"{month:02}", named[1] and named[1].zfill(2)))))
    return _parsed(text)


def _of_year(text: str, short: bool) -> PartialDate | None:
    match = _AFTER.fullmatch(text)
    if not match or not int(match[1]) or (match[1] == text and len(text) < 4 and not short):
        return None
    return _parsed(match[1].zfill(4))


def _parsed(text: str) -> PartialDate | None:
    try:
        return parse_partial(text)
    except DataError:
        return None


def _counted(text: str, unit: str) -> PartialDate | None:
    """A day given as a count of milliseconds, seconds or days."""
    seconds = float(text) / 1000 if unit == "ms" else float(text)
    try:
        if unit == "days":
            day = dt.date(1899, 12, 30) + dt.timedelta(days=int(float(text)))
        else:
            day = (dt.datetime(1970, 1, 1) + dt.timedelta(seconds=seconds)).date()
    except (OverflowError, ValueError):
        return None
    return PartialDate(day, day + dt.timedelta(days=1), day.isoformat())
