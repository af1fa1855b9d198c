"""Several series in one column, as the World Bank, the IMF, Eurostat and trade statistics write them.

Such a sheet has a row for each state, time and series; one series of it, or one partner, is a map.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

from geodata.indicators.cell_values import text_of
from geodata.indicators.sheet import Sheet
from geodata.indicators.sheet_columns import CODES, Columns, measures_of

MOST_SERIES = 1_500  # to choose from
JOINT = " · "
_NAMING = re.compile(r"(?i)(^|[^a-z])(indicator|series|variable|measure|subject|item)")
_ENOUGH = 0.2  # of the rows have a state and a time that other rows have too
_SAMPLE = 2_000
_MOST_PARTS = 3


@dataclass(frozen=True)
class SeriesTable:
    """A sheet with several series: the columns that tell them apart, and the columns of its states and numbers."""

    sheet: Sheet
    columns: Columns
    parts: tuple[int, ...]

    def choices(self) -> dict[str, tuple[str, int]]:
        """The name of each map that can be made, with its series and the column of numbers (-1: one a time)."""
        series = dict.fromkeys(map(self._series, range(len(self.sheet.rows))))
        numbers = (-1,) if self.columns.years else self.columns.numbers
        several = len(numbers) > 1
        return {
            JOINT.join([name, self.sheet.heading[column]]) if several else name: (name, column)
            for name in list(series)[:MOST_SERIES] if name for column in numbers
        }  # fmt: skip

    def of(self, series: str) -> Sheet:
        """The rows of one series."""
        kept = [index for index in range(len(self.sheet.rows)) if self._series(index) == series]
        rows, numbers = self.sheet.rows, self.sheet.numbers
        return replace(self.sheet, rows=tuple(rows[i] for i in kept), numbers=tuple(numbers[i] for i in kept))

    def _series(self, index: int) -> str:
        return JOINT.join(filter(None, (text_of(self.sheet.rows[index][part]) for part in self.parts)))


def series_of(sheet: Sheet, columns: Columns) -> SeriesTable | None:
    """The series of a sheet; None where each state and time has one row, or no columns tell the rows apart."""
    if not (columns.numbers or columns.years):
        return None
    free = _free(sheet, columns)
    columns = replace(columns, numbers=measures_of(sheet, columns))
    rows = range(min(len(sheet.rows), _SAMPLE))
    told_by = [column for column in (columns.states[0], columns.year, columns.month) if column >= 0]
    keys = [tuple(text_of(sheet.rows[row][column]) for column in told_by) for row in rows]
    rows = range(len(keys))
    counts = Counter(keys)
    named = [row for row in rows if keys[row][0]]
    if sum(counts[keys[row]] > 1 for row in named) < _ENOUGH * max(len(named), 1):
        return None
    parts = _telling_apart(sheet, free, keys)
    return SeriesTable(sheet, columns, parts) if parts else None


def only_series(sheet: Sheet, columns: Columns) -> str:
    """The series of a sheet that has a single one, as its column of indicators says in every row; "" without one."""
    for column in _free(sheet, columns):
        heading = sheet.heading[column]
        texts = {text_of(row[column]) for row in sheet.rows}
        if _NAMING.search(heading) and not CODES.search(heading) and len(texts) == 1:
            return texts.pop()
    return ""


def _free(sheet: Sheet, columns: Columns) -> list[int]:
    """The columns that may name a series: none of the states, times, notes and numbers."""
    taken = {*columns.states, columns.year, columns.month, columns.note, *columns.numbers,
             *(column for column, _ in columns.years)}  # fmt: skip
    return [column for column in range(len(sheet.heading)) if column not in taken]


def _telling_apart(sheet: Sheet, free: Sequence[int], keys: Sequence[tuple[str, ...]]) -> tuple[int, ...]:
    """The fewest columns whose texts make the rows of a state and time different; none if they cannot."""
    parts: tuple[int, ...] = ()
    different = len(set(keys))
    while different < len(keys) and len(parts) < _MOST_PARTS:
        best = max(free, key=lambda column: _worth(sheet, keys, (*parts, column)), default=-1)
        if best < 0 or _worth(sheet, keys, (*parts, best))[0] <= different:
            break
        parts = (*parts, best)
        different = _worth(sheet, keys, parts)[0]
    return tuple(sorted(parts)) if different >= 0.95 * len(keys) else ()


def _worth(sheet: Sheet, keys: Sequence[tuple[str, ...]], parts: tuple[int, ...]) -> tuple[int, bool, int, int]:
    """How many rows a choice of columns makes different.

    Names go before codes, columns that are filled before others, and few texts before many.
    """
    told = [(*key, *(text_of(sheet.rows[row][part]) for part in parts)) for row, key in enumerate(keys)]
    texts = [text_of(sheet.rows[row][parts[-1]]) for row in range(len(keys))]
    is_name = not CODES.search(sheet.heading[parts[-1]])
    return len(set(told)), is_name, -texts.count(""), -len(set(texts))
