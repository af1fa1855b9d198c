"""Years, quarters, months and days as tables write them."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass

from geodata.core.dates import MONTHS, parse_partial
from geodata.core.errors import DataError
from geodata.indicators.cell_values import FIRST_YEAR, LAST_YEAR, Cell, year_of

_SHORT_YEARS = 50  # 20 is 2020, 85 is 1985
_QUARTER = re.compile(
    r"(?P<y>[12]\d{3})[\s\-/]*[QqКк]\s?(?P<q>[1-4])|[QqКк]\s?(?P<q2>[1-4])[\s\-/]*(?P<y2>(?:[12]\d)?\d\d)"
    r"|(?P<q3>[1-4])[QqКк][\s\-/]*(?P<y3>(?:[12]\d)?\d\d)"
)
_MONTH = re.compile(r"(?P<y>[12]\d{3})[\s\-/.]*[Mm]?(?P<m>0?[1-9]|1[0-2])|(?P<m2>0?[1-9]|1[0-2])[/.](?P<y2>[12]\d{3})")
_NAMED = re.compile(r"(?P<name>[A-Za-z]{3,9})\.?[\s\-/,']*(?P<y>(?:[12]\d)?\d\d)"
                    r"|(?P<y2>[12]\d{3})[\s\-/,]*(?P<name2>[A-Za-z]{3,9})")  # fmt: skip
_YEAR = re.compile(r"(?:YR|FY)?\s*([12]\d{3})(?:\s*\[YR\1\])?(?:\.0)?", re.IGNORECASE)


@dataclass(frozen=True)
class TablePeriod:
    """A year, or a part of one: ``start`` is its first day then, None for a whole year."""

    year: int
    start: dt.date | None = None


def period_of(cell: Cell) -> TablePeriod | None:
    """The time that a cell names; None when it names none.

    >>> period_of("2020M02").start.isoformat(), period_of("Q3 2021").start.isoformat(), period_of("Jan-20").year
    ('2020-02-01', '2021-07-01', 2020)
    """
    if isinstance(cell, dt.date):
        return TablePeriod(cell.year, cell)
    text = " ".join(cell.split()) if isinstance(cell, str) else ""
    if text and not _YEAR.fullmatch(text):
        part = _quarter(text) or _month(text) or _day(text)
        if part is not None:
            return TablePeriod(part.year, part)
    year = year_of(cell)
    return TablePeriod(year) if year is not None else None


def heading_period(heading: str) -> TablePeriod | None:
    """The time that a heading is; a heading that merely has a year among other words is none."""
    match = _YEAR.fullmatch(heading.strip())
    if match:
        return TablePeriod(int(match[1]))
    text = " ".join(heading.split())
    part = _quarter(text) or _month(text) or _day(text)
    return TablePeriod(part.year, part) if part is not None else None


def month_number(cell: Cell) -> int | None:
    """The month that a cell of a column of months names: a number from 1 to 12 or a name."""
    if isinstance(cell, float):
        return int(cell) if cell in range(1, 13) else None
    text = str(cell or "").strip().strip(".")
    if text.isdecimal():
        return int(text) if 1 <= int(text) <= 12 else None
    return _by_name(text)


def quarter_month(cell: Cell) -> int | None:
    """The first month of the quarter that a cell of a column of quarters names: 1 to 4, with or without a Q."""
    match = re.fullmatch(r"[QqКк]?\s?([1-4])(?:\.0)?\s?[QqКк]?", str(cell or "").strip())
    return 3 * int(match[1]) - 2 if match else None


def _year(text: str) -> int:
    year = int(text)
    return year if year > 99 else year + (2000 if year < _SHORT_YEARS else 1900)


def _quarter(text: str) -> dt.date | None:
    match = _QUARTER.fullmatch(text)
    if match is None:
        return None
    quarter = int(match["q"] or match["q2"] or match["q3"])
    return dt.date(_year(match["y"] or match["y2"] or match["y3"]), 3 * quarter - 2, 1)


def _month(text: str) -> dt.date | None:
    match = _MONTH.fullmatch(text)
    if match:
        return dt.date(int(match["y"] or match["y2"]), int(match["m"] or match["m2"]), 1)
    named = _NAMED.fullmatch(text)
    month = _by_name(named["name"] or named["name2"]) if named else None
    return dt.date(_year(named["y"] or named["y2"]), month, 1) if named and month else None


def _by_name(text: str) -> int | None:
    folded = text.lower()
    if len(folded) < 3:
        return None
    return next((number for number, name in enumerate(MONTHS, 1) if name.lower().startswith(folded[:9])), None)


def _day(text: str) -> dt.date | None:
    text = re.sub(r"(?<=\d)[T ]\d\d:\d\d(:\d\d)?.*", "", text)
    try:
        found = parse_partial(text)
    except DataError:
        return None
    is_day = found.after - found.first == dt.timedelta(days=1)
    return found.first if is_day and FIRST_YEAR <= found.first.year <= LAST_YEAR else None
