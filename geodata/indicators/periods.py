"""Years, quarters, months and days as tables write them."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable
from dataclasses import dataclass

from geodata.core.dates import parse_partial
from geodata.core.errors import DataError
from geodata.indicators.cell_values import FIRST_YEAR, LAST_YEAR, Cell, year_of
from geodata.indicators.month_names import HALF_WORDS, QUARTER_WORDS, month_named

_SHORT_YEARS = 50  # 20 is 2020, 85 is 1985
_Y, _NUMBER = r"(?:[12]\d)?\d\d", r"[1-4]|iv|i{1,3}"
_LONG_Y = r"[12]\d{3}"


def _part_of_year(words: str) -> re.Pattern[str]:
    """What names a part of a year: ``2020-Q1``, ``Q1/20``, ``1Q 2020``, ``II квартал 2020``, ``2020 H1``."""
    return re.compile(
        rf"(?P<y>{_LONG_Y})[\s\-/:]*(?:{words})\s?(?P<n>[1-4])|(?:{words})\s?(?P<n2>[1-4])[\s\-/]*(?P<y2>{_Y})"
        rf"|(?P<n3>{_NUMBER})[\s.\-]*(?:й|er|e|ème|º|st|nd|rd|th)?\s*(?:{words})[\s\-/,.]*(?P<y3>{_Y})(?:\s*г\.?)?"
        rf"|(?P<y4>{_LONG_Y})[\s\-/,.]+(?P<n4>{_NUMBER})[\s.\-]*(?:{words})",
        re.IGNORECASE,
    )


_QUARTER, _HALF = _part_of_year(QUARTER_WORDS), _part_of_year(HALF_WORDS)
_ROMAN = {"i": 1, "ii": 2, "iii": 3, "iv": 4}
_MONTH = re.compile(r"(?P<y>[12]\d{3})[\s\-/.]*[Mm]?(?P<m>0?[1-9]|1[0-2])|(?P<m2>0?[1-9]|1[0-2])[/.](?P<y2>[12]\d{3})")
_NAME = r"[^\W\d_]{2,12}"
_NAMED = re.compile(
    rf"(?P<name>{_NAME})\.?[\s\-/,']*(?P<y>{_Y})(?:\s*г\.?)?|(?P<y2>{_LONG_Y})[\s\-/,]*(?P<name2>{_NAME})\.?"
)
_SEVERAL = re.compile(r"(?P<y>[12]\d{3})\s*[-–—/]\s*(?P<last>[12]\d{3}|\d\d)")
_SEASON = re.compile(r"([12]\d{3})\s*[/–—]\s*(\d\d)")
_YEAR = re.compile(r"(?:YR|FY)?\s*([12]\d{3})(?:\s*\[YR\1\])?(?:\.0)?", re.IGNORECASE)


@dataclass(frozen=True)
class TablePeriod:
    """A year, or a part of one: ``start`` is its first day then, None for a whole year."""

    year: int
    start: dt.date | None = None


def are_seasons(cells: Iterable[Cell]) -> bool:
    """Whether all that may be a month or a year with the next one (2009/10) are the latter, as in no list of months.

    >>> are_seasons(["2009/10", "2010/11"]), are_seasons(["2009/09", "2009/10"]), are_seasons(["2009-10"])
    (True, False, False)
    """
    found = [match for cell in cells if isinstance(cell, str) and (match := _SEASON.fullmatch(cell.strip()))]
    return bool(found) and all((int(match[1]) + 1) % 100 == int(match[2]) for match in found)


def period_of(cell: Cell, *, seasons: bool = False) -> TablePeriod | None:
    """The time that a cell names; None when it names none. With *seasons* 2009/10 is two years, else October.

    >>> period_of("2020M02").start.isoformat(), period_of("Q3 2021").start.isoformat(), period_of("Jan-20").year
    ('2020-02-01', '2021-07-01', 2020)
    """
    if isinstance(cell, dt.date):
        return TablePeriod(cell.year, cell)
    text = " ".join(cell.split()) if isinstance(cell, str) else ""
    if text and not _YEAR.fullmatch(text):
        part = None if seasons and _SEASON.fullmatch(text) else _part(text)
        if part is not None:
            return TablePeriod(part.year, part)
        several = _first_of_several(text)
        if several is not None:
            return several
    year = year_of(cell)
    return TablePeriod(year) if year is not None else None


def heading_period(heading: str, *, seasons: bool = False) -> TablePeriod | None:
    """The time that a heading is; a heading that merely has a year among other words is none."""
    match = _YEAR.fullmatch(heading.strip())
    if match:
        return TablePeriod(int(match[1]))
    text = " ".join(heading.split())
    part = None if seasons and _SEASON.fullmatch(text) else _part(text)
    return TablePeriod(part.year, part) if part is not None else _first_of_several(text)


def month_number(cell: Cell) -> int | None:
    """The month that a cell of a column of months names: a number from 1 to 12 or a name."""
    if isinstance(cell, float):
        return int(cell) if cell in range(1, 13) else None
    text = str(cell or "").strip().strip(".")
    if text.isdecimal():
        return int(text) if 1 <= int(text) <= 12 else None
    return month_named(text)


def quarter_month(cell: Cell) -> int | None:
    """The first month of the quarter that a cell of a column of quarters names: 1 to 4, with or without a Q."""
    match = re.fullmatch(r"[QqКк]?\s?([1-4])(?:\.0)?\s?[QqКк]?", str(cell or "").strip())
    return 3 * int(match[1]) - 2 if match else None


def _year(text: str) -> int:
    year = int(text)
    return year if year > 99 else year + (2000 if year < _SHORT_YEARS else 1900)


def _part(text: str) -> dt.date | None:
    """The first day of the half, quarter, month or day that a text is."""
    return _of_year(text, _QUARTER, 3) or _of_year(text, _HALF, 6) or _month(text) or _day(text)


def _of_year(text: str, pattern: re.Pattern[str], months: int) -> dt.date | None:
    match = pattern.fullmatch(text)
    if match is None:
        return None
    word = str(match["n"] or match["n2"] or match["n3"] or match["n4"]).lower()
    first = months * (_ROMAN.get(word) or int(word)) - months + 1
    return dt.date(_year(match["y"] or match["y2"] or match["y3"] or match["y4"]), first, 1) if first <= 12 else None


def _first_of_several(text: str) -> TablePeriod | None:
    """The first of several years, as in ``2015–2019`` or ``2019/20``: from then on the value holds."""
    match = _SEVERAL.fullmatch(text)
    if match is None:
        return None
    first = int(match["y"])
    last = int(match["last"])
    if last < 100:  # of the same century or the next: 1999/00
        last = first + (last - first) % 100
    return TablePeriod(first) if first < last <= first + 30 else None


def _month(text: str) -> dt.date | None:
    match = _MONTH.fullmatch(text)
    if match:
        return dt.date(int(match["y"] or match["y2"]), int(match["m"] or match["m2"]), 1)
    named = _NAMED.fullmatch(text)
    month = month_named(named["name"] or named["name2"]) if named else None
    return dt.date(_year(named["y"] or named["y2"]), month, 1) if named and month else None


def _day(text: str) -> dt.date | None:
    text = re.sub(r"(?<=\d)[T ]\d\d:\d\d(:\d\d)?.*", "", text)
    try:
        found = parse_partial(text)
    except DataError:
        return None
    is_day = found.after - found.first == dt.timedelta(days=1)
    return found.first if is_day and FIRST_YEAR <= found.first.year <= LAST_YEAR else None
