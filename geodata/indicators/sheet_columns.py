"""Which column of a sheet holds the states, which the years, and which are numbers."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from geodata.core.errors import DataError
from geodata.indicators.cell_values import (
    FIRST_YEAR,
    LAST_YEAR,
    Cell,
    is_missing,
    number_of,
    text_of,
    uses_decimal_comma,
)
from geodata.indicators.periods import TablePeriod, are_seasons, heading_period, period_of
from geodata.indicators.sheet import Sheet
from geodata.indicators.state_column import code_list_of, named_in
from geodata.map.names import fold

STATE_NAMES = (
    "state", "country", "nation", "iso", "iso2", "iso3", "iso code", "country code", "country name", "land", "code",
    "m49", "ref area", "geo", "страна", "государство", "ulke", "olke", "երկիր", "economy", "reporter",
)  # fmt: skip
YEAR_NAMES = (
    "year",
    "years",
    "time",
    "time period",
    "date",
    "period",
    "jahr",
    "annee",
    "год",
    "yil",
    "il",
    "տարի",
    "yr",
)
PART_NAMES = ("month", "quarter", "day", "monat", "quartal", "mois", "trimestre", "месяц", "квартал", "ay", "ceyrek",
              "yearmonth", "year month", "date time", "ամիս")  # fmt: skip
MOST_WORDS, LONGEST_WORD = 9, 60
SOURCE_NAMES = ("source", "sources", "quelle", "источник", "kaynak", "menbe")
NOTE_NAMES = ("note", "notes", "footnote", "remark", "comment", "примечание")
ENOUGH = 0.5
SAMPLE = 400
_FEW_ROWS = 3
_PARTNERS = 0.3  # of the rows name another state than the first column: then it is not the row's own
# Headings of codes, keys and parts of dates: numbers that no map is made of where there are others.
CODES = re.compile(r"(?i)(^|[^a-z])(id|code|iso\d?|notes?|no|flag)$|[a-z](Id|ID|Code|ISO|Year|Month)$")


@dataclass(frozen=True)
class Columns:
    """Column numbers (-1: there is none). ``years`` are columns headed by a time, in a wide table.

    ``month`` is a column of months or quarters beside that of the years; ``words`` are columns of a few words, such as
    votes, which stand where there are no numbers; ``days`` are columns of the days since which something is so.
    """

    states: tuple[int, ...]
    year: int
    numbers: tuple[int, ...]
    years: tuple[tuple[int, TablePeriod], ...]
    source: int
    note: int
    month: int = -1
    words: tuple[int, ...] = ()
    days: tuple[int, ...] = ()

    def is_other(self, column: int) -> bool:
        """Whether a column is none of these."""
        own = (
            *self.states,
            self.year,
            self.month,
            *self.numbers,
            *self.days,
            self.source,
            self.note,
            *(number for number, _ in self.years),
        )
        return column not in own


def columns_of(sheet: Sheet, told: Mapping[str, str] | None = None) -> Columns:
    """Find the columns; *told* are headings that a person says for ``"state"`` and ``"time"``.

    Raises DataError when no column names states, or none holds numbers.
    """
    said = {key: sheet.heading.index(heading) for key, heading in (told or {}).items() if heading in sheet.heading}
    states = (said["state"],) if "state" in said else _own_states(sheet, _state_columns(sheet))
    if not states:
        raise DataError(
            "no column of states", file=sheet.name, place="heading", found=", ".join(sheet.heading)[:160],
            allowed="a column of ISO codes or names of states",
        )  # fmt: skip
    source, note = (_named(sheet, names, states) for names in (SOURCE_NAMES, NOTE_NAMES))
    years = _year_headings(sheet, states)
    if "time" in said:
        years = ()
    year = said["time"] if "time" in said else -1 if years else _year_column(sheet, states)
    month = _named(sheet, PART_NAMES, (*states, year)) if year >= 0 else -1
    times = (column for column, heading in enumerate(sheet.heading) if plain(heading) in (*YEAR_NAMES, *PART_NAMES))
    taken = {*states, year, month, source, note, *times, *(column for column, _ in years)}
    free = [column for column in range(len(sheet.heading)) if column not in taken]
    numbers = tuple(column for column in free if holds_numbers(sheet, column))
    if (
        not numbers
        and year >= 0
        and "time" not in said
        and plain(sheet.heading[year]) not in (*YEAR_NAMES, *PART_NAMES)
    ):
        # Nothing else is a number: then what only looked like years is what the sheet is about.
        numbers, year = (year,), -1
    days = tuple(column for column in free if column not in numbers and _holds_days(sheet, column))
    words = tuple(column for column in free if column not in (*numbers, *days) and holds_words(sheet, column))
    if not numbers and not years and not words and not days:
        raise DataError(
            "no column of numbers", file=sheet.name, place="heading", found=", ".join(sheet.heading)[:160],
            allowed="a column of numbers, or of a few words, beside that of the states",
        )  # fmt: skip
    return Columns(states, year, numbers, years, source, note, month, words, () if year >= 0 else days)


def plain(heading: str) -> str:
    """A heading for comparing.

    >>> plain("Country_Name ")
    'country name'
    """
    return re.sub(r"[^\w]+|_", " ", fold(heading)).strip()


def _cells(sheet: Sheet, column: int) -> list[Cell]:
    return [row[column] for row in sheet.rows[:SAMPLE] if not is_missing(row[column])]


def _state_columns(sheet: Sheet) -> tuple[int, ...]:
    """The columns that name states, the surest first: further ones help where the first is not understood."""
    found = []
    for column, heading in enumerate(sheet.heading):
        cells = _cells(sheet, column)
        named = plain(heading) in STATE_NAMES
        texts = [text_of(cell) for cell in cells]
        if not texts or (not named and all(_is_numeric(text) for text in texts)):
            continue
        codes = code_list_of(texts)
        told = [text_of(row[column]) for row in sheet.rows[:SAMPLE] if _says_something(row, column)] or texts
        share = sum(named_in(text, codes).is_known for text in told) / len(told)
        if share >= ENOUGH or (named and share > 0):
            found.append((share + 0.2 * named, -column))
    return tuple(-column for _, column in sorted(found, reverse=True))


def _own_states(sheet: Sheet, found: tuple[int, ...]) -> tuple[int, ...]:
    """The columns that name the same states as the first; others are partners, or codes that only look like states."""
    if not found:
        return ()
    rows = sheet.rows[:SAMPLE]
    codes = {column: code_list_of(text_of(row[column]) for row in rows) for column in found}
    named = {column: [named_in(text_of(row[column]), codes[column]) for row in rows] for column in found}

    def agrees(column: int) -> bool:
        both = [(one, two) for one, two in zip(named[found[0]], named[column], strict=True) if one.code and two.code]
        return sum(one.code != two.code for one, two in both) <= _PARTNERS * len(both)

    return tuple(filter(agrees, found))


def _says_something(row: tuple[Cell, ...], column: int) -> bool:
    """Whether a row names something in a column and has something beside it: titles and notes do not."""
    return not is_missing(row[column]) and any(map(text_of, (*row[:column], *row[column + 1 :])))


def _is_numeric(text: str) -> bool:
    return number_of(text) is not None or number_of(text, decimal_comma=True) is not None


def _named(sheet: Sheet, names: tuple[str, ...], taken: tuple[int, ...]) -> int:
    headings = [plain(heading) for heading in sheet.heading]
    return next((headings.index(name) for name in names if name in headings and headings.index(name) not in taken), -1)


def _year_headings(sheet: Sheet, taken: tuple[int, ...]) -> tuple[tuple[int, TablePeriod], ...]:
    """Columns headed by a year, a month or a day, when there are two or more of them with numbers or a few words."""
    seasons = are_seasons(sheet.heading)
    found = [(column, period) for column, heading in enumerate(sheet.heading)
             if column not in taken and (period := heading_period(heading, seasons=seasons)) is not None]  # fmt: skip
    if len(found) < 2 or not any(holds_numbers(sheet, column) or holds_words(sheet, column) for column, _ in found):
        return ()
    starts = {(period.start.month, period.start.day) if period.start else None for _, period in found}
    one_a_year = len({period.year for _, period in found}) == len(found)
    if len(starts) == 1 and one_a_year:  # the last day of each year stands for the year
        found = [(column, TablePeriod(period.year)) for column, period in found]
    return tuple(found)


def _year_column(sheet: Sheet, taken: tuple[int, ...]) -> int:
    named = _named(sheet, YEAR_NAMES, taken)
    if named < 0:
        named = _named(sheet, PART_NAMES, taken)
    if named >= 0 and any(period_of(cell) is not None for cell in _cells(sheet, named)):
        return named
    for column in range(len(sheet.heading)):
        cells = _cells(sheet, column)
        numbers = [number_of(cell) for cell in cells]
        whole = [
            n for n in numbers if n is not None and n == int(n) and max(FIRST_YEAR, 1900) <= n <= min(LAST_YEAR, 2100)
        ]
        if column not in taken and cells and len(whole) == len(cells):
            return column
    return -1


def holds_numbers(sheet: Sheet, column: int) -> bool:
    """Whether at least half of what a column holds are numbers."""
    cells = _cells(sheet, column)
    comma = uses_decimal_comma(cells, sheet.delimiter)
    numbers = [number_of(cell, comma) for cell in cells]
    known = [number for number in numbers if number is not None]
    return bool(known) and len(known) >= ENOUGH * len(cells)


def holds_words(sheet: Sheet, column: int) -> bool:
    """Whether a column holds a few short words that come again, such as votes."""
    texts = [cell.strip() for cell in _cells(sheet, column) if isinstance(cell, str)]
    different = {text.casefold() for text in texts}
    few = 1 < len(different) <= MOST_WORDS and len(different) < len(texts)
    return few and all(len(text) <= LONGEST_WORD and not _is_numeric(text) for text in texts)


def measures_of(sheet: Sheet, columns: Columns) -> tuple[int, ...]:
    """The columns of numbers that may be meant: no codes, nothing that is the same in each row, not the year again.

    None, where all are of these and there are words or days: a list of votes repeats the totals in each row.
    """

    def is_measure(column: int) -> bool:
        texts = [text_of(row[column]) for row in sheet.rows[:SAMPLE]]
        years = [text_of(row[columns.year]) for row in sheet.rows[:SAMPLE]] if columns.year >= 0 else []
        is_constant = len(texts) > _FEW_ROWS and len(set(texts)) == 1
        return not CODES.search(sheet.heading[column]) and not is_constant and texts != years

    others = columns.words or columns.days
    return tuple(filter(is_measure, columns.numbers)) or (() if others else columns.numbers)


def _holds_days(sheet: Sheet, column: int) -> bool:
    """Whether most of what a column holds are days, such as those on which a treaty was ratified."""
    cells = _cells(sheet, column)
    return bool(cells) and sum(day_in(cell) is not None for cell in cells) > ENOUGH * len(cells)


def day_in(cell: Cell) -> TablePeriod | None:
    """The day of a cell, also with the letter that the lists of treaties set behind it (``5 May 2000 a``)."""
    text = re.sub(r"\s+[A-Za-z]$", "", cell.strip()) if isinstance(cell, str) else cell
    found = period_of(text)
    return found if found is not None and found.start is not None else None
