"""Days, months and years as texts write them, in the language of the text: `days_in`."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

from geodata.geoparsing.sayings.month_words import DAY_LAST, MONTH_FIRST, YEAR_FIRST, month_of, month_pattern

_YEAR = r"(?<!\d)(?P<year>[1-2۱۲١٢]\d{3})(?!\d)"
# What stands between the parts of a date: "13th of", "13-го", "13.", "13-nji", "2026-cı il", "2026 წლის", "2026 թ.".
_AFTER_DAY = r"(?:st|nd|rd|th|er|º|-?(?:го|е|ე|ին|nj[iy])|\.)?(?:\s+of|\s+de)?[\s-]\s*"
_AFTER_YEAR = r"(?:\s?-?[^\W\d_]{1,8}\.?){0,2},?\s+"
_DAY = r"(?<![\d.,:/-])(?P<day>\d{1,2})"
_NUMBERS = re.compile(
    r"(?<![\d/.-])(?:(?P<y>\d{4})-(?P<m>\d\d)-(?P<d>\d\d)|(?P<first>\d{1,2})(?P<mark>[./])(?P<second>\d{1,2})(?P=mark)"
    r"(?P<last>(?:19|20)\d\d))(?![\d/-])"
)
_LATEST_AHEAD = dt.timedelta(days=60)


@dataclass(frozen=True, slots=True)
class WrittenDay:
    """A date at ``text[start:end]``: year 0 where none is written, day 0 for a month.

    ``guessed`` says that day and month may be the other way round, or that the year was not written.
    """

    start: int
    end: int
    year: int
    month: int
    day: int
    guessed: bool = False

    @property
    def iso(self) -> str:
        """The date as a story writes it: 2026-01-13 or 2026-01; "" without a year."""
        if not self.year:
            return ""
        return f"{self.year:04d}-{self.month:02d}" + (f"-{self.day:02d}" if self.day else "")

    def near(self, day: dt.date) -> WrittenDay:
        """The same day in the year that fits an article of *day*: the last one before it or soon after it."""
        if self.year:
            return self
        year = day.year
        if dt.date(year, self.month, min(self.day or 1, 28)) > day + _LATEST_AHEAD:
            year -= 1
        return replace(self, year=year, guessed=True)


def days_in(text: str, language: str) -> list[WrittenDay]:
    """Every day and month that the text names, in its order; none of them overlap.

    >>> [found.iso for found in days_in("On January 13, 2026 and in March 2020.", "en")]
    ['2026-01-13', '2020-03']
    >>> [found.iso for found in days_in("13/1/2026 et 2/3/2026, le 5 mai 2019", "fr")]
    ['2026-01-13', '2026-03-02', '2019-05-05']
    """
    found: list[WrittenDay] = []
    for one in sorted(
        (*_in_numbers(text, language), *_in_words(text, language)), key=lambda one: (one.start, -one.end)
    ):
        if not found or one.start >= found[-1].end:
            found.append(one)
    return found


def _in_numbers(text: str, language: str) -> Iterator[WrittenDay]:
    for match in _NUMBERS.finditer(text):
        guessed = False
        if match["y"]:
            year, month, day = int(match["y"]), int(match["m"]), int(match["d"])
        else:
            year, day, month = int(match["last"]), int(match["first"]), int(match["second"])
            either = day <= 12 and month <= 12 and day != month and match["mark"] == "/"
            if match["mark"] == "/" and language in MONTH_FIRST and (month > 12 or either):
                day, month, guessed = month, day, either
        if _exists(year, month, day):
            yield WrittenDay(*match.span(), year, month, day, guessed)


def _in_words(text: str, language: str) -> Iterator[WrittenDay]:
    for pattern in _patterns(language):
        for match in pattern.finditer(text):
            parts = match.groupdict()
            month = month_of(parts["month"], language)
            year, day = int(parts.get("year") or 0), int(parts.get("day") or 0)
            if _exists(year or 2000, month, day or 1) and (day or year):
                yield WrittenDay(*match.span(), year, month, day)


def _exists(year: int, month: int, day: int) -> bool:
    if not 1500 <= year < 2100:
        return False
    try:
        dt.date(year, month, day)
    except ValueError:
        return False
    return True


@lru_cache(maxsize=32)
def _patterns(language: str) -> tuple[re.Pattern[str], ...]:
    month = rf"(?<![^\W\d_])(?P<month>{month_pattern(language)})\.?"
    behind = rf"(?:,?\s+(?:de\s+)?{_YEAR})?"
    before = rf"{_YEAR}{_AFTER_YEAR}"
    last = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?(?!\d)"
    shapes = [rf"{_DAY}{_AFTER_DAY}{month}{behind}", rf"(?<!\d\s){month}\s+(?:de\s+)?{_YEAR}"]
    if language in YEAR_FIRST:
        shapes += [rf"{before}{_DAY}{_AFTER_DAY}{month}", rf"{before}{month}\s+{last}", rf"{before}{month}"]
    if language in DAY_LAST:
        shapes.append(rf"{month}\s+{last}{behind}")
    return tuple(re.compile(shape, re.IGNORECASE) for shape in shapes)
