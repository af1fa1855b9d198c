"""From a sheet to an indicator: states recognised, numbers read, what is odd named with its row."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from pathlib import Path

from geodata.core.errors import DataError
from geodata.core.phrase import Phrase
from geodata.indicators.cell_values import (
    Cell,
    approximation_of,
    footnote_of,
    is_missing,
    number_of,
    text_of,
    uses_decimal_comma,
)
from geodata.indicators.indicator import Indicator, Unmatched, Value
from geodata.indicators.periods import TablePeriod, are_seasons, month_number, period_of, quarter_month
from geodata.indicators.series_choice import SeriesTable, only_series, series_of
from geodata.indicators.sheet import Sheet, read_sheet
from geodata.indicators.sheet_columns import Columns, columns_of, day_in, holds_numbers, holds_words, measures_of, plain
from geodata.indicators.sheet_titles import is_generic, title_in, title_of, unit_of
from geodata.indicators.state_column import Named, code_list_of, named_in
from geodata.indicators.word_classes import WordClasses
from geodata.map.states import load_states, suggest_states

MOST_SUGGESTIONS = 100
MOST_PROBLEMS = 1_000
MOST_CODES = 400  # rows that are looked at to tell whose codes a column holds


class SeveralColumnsError(DataError):
    """The table has several columns of numbers and none was selected."""

    def __init__(self, file: str, columns: tuple[str, ...]) -> None:
        self.columns = columns
        super().__init__(
            "several columns of numbers",
            file=file,
            place="heading",
            found=", ".join(columns)[:300],
            allowed="one of them",
        )


def read_indicator(
    path: str | Path,
    column: str | None = None,
    *,
    sheet: str = "",
    corrections: Mapping[str, str] | None = None,
    title: str = "",
    unit: str = "",
    source: str = "",
    trusted: bool = False,
    hints: Mapping[str, str] | None = None,
) -> Indicator:
    """Read one column of numbers from a CSV or Excel sheet.

    The state of a row is an ISO 3166 code or a name in any form; a column of years, or columns headed by years, are
    optional. *corrections* gives codes for texts that are not understood by themselves. Rows that cannot be used are
    in ``unmatched`` and ``problems``, with their number in the file. Raises `SeveralColumnsError` when *column* is
    needed, DataError when there are no states or no numbers. A *trusted* file is one that this program brought along;
    *hints* are what a person says where the sheet would be guessed (``"heading"``, ``"encoding"``, ``"state"`` …).
    """
    path = Path(path)
    table = read_sheet(path, sheet, trusted=trusted, hints=hints)
    columns = columns_of(table, hints)
    several = series_of(table, columns)
    if several is not None and not _is_heading(table, column):
        table, columns, chosen = _of_series(several, column)
    else:
        chosen = _chosen(table, columns, column)
    reader = _Reader(table, columns, dict(corrections or {}))
    for index, cells, period in reader.items(chosen):
        reader.take(index, cells, period)
    values, names = reader.words.in_order(reader.values)
    if not any(value.number is not None for value in values):
        raise DataError(
            "no numbers",
            file=table.name,
            found=Phrase("{count} rows without a number for a known state", count=len(table.rows)),
        )
    remarks = dict(table.remarks)
    heading = table.heading[chosen] if chosen >= 0 else ""
    if several is not None and column and column != heading:
        heading = column
    series = only_series(table, columns) if several is None and is_generic(heading) else ""
    return Indicator(
        title=title or remarks.get("title") or title_in(series) or title_of(heading, path),
        file=path.name,
        column=heading,
        values=values,
        unit=unit or remarks.get("unit") or unit_of(table, chosen, series or heading),
        source=source or remarks.get("source", ""),
        summary=remarks.get("note", ""),
        names=names,
        unmatched=tuple(reader.unmatched),
        problems=(*table.notes, *reader.remarks(), *reader.problems),
    )


def _is_heading(table: Sheet, column: str | None) -> bool:
    return bool(column) and column in table.heading


def _of_series(several: SeriesTable, wanted: str | None) -> tuple[Sheet, Columns, int]:
    """The rows of the series that is wanted, their columns, and the column of numbers."""
    choices = several.choices()
    if not wanted:
        raise SeveralColumnsError(several.sheet.name, tuple(choices))
    if wanted not in choices:
        raise DataError(
            "unknown column", file=several.sheet.name, place="heading", found=repr(wanted),
            allowed=", ".join(map(repr, list(choices)[:20])),
        )  # fmt: skip
    series, column = choices[wanted]
    return several.of(series), several.columns, column


def _chosen(table: Sheet, columns: Columns, wanted: str | None) -> int:
    """The number of the column to read, -1 for the columns headed by years."""
    measures = measures_of(table, columns) if len(columns.numbers) > 1 else columns.numbers
    choices = measures or (() if columns.years else (*columns.words, *columns.days))
    if len(choices) > 1:  # where a choice is asked for, words are maps as well
        choices = tuple(dict.fromkeys((*choices, *columns.words, *columns.days)))
    headings = tuple(table.heading[number] for number in choices)
    if wanted is not None and wanted != "":
        every = (*columns.numbers, *columns.words, *columns.days)
        if wanted in [table.heading[number] for number in every]:
            return next(number for number in every if table.heading[number] == wanted)
        raise DataError(
            "unknown column",
            file=table.name,
            place="heading",
            found=repr(wanted),
            allowed=", ".join(map(repr, headings)),
        )
    if columns.years:
        return -1
    if len(headings) > 1:
        raise SeveralColumnsError(table.name, headings)
    return choices[0]


def _is_number(cell: Cell) -> bool:
    return number_of(cell) is not None


class _Reader:
    """Goes through the rows and collects values, and what is wrong with the others."""

    def __init__(self, table: Sheet, columns: Columns, corrections: dict[str, str]) -> None:
        self.table, self.columns, self.corrections = table, columns, corrections
        self.values: list[Value] = []
        self.unmatched: list[Unmatched] = []
        self.problems: list[str] = []
        self._first: dict[tuple[str, str], Value] = {}
        self._named: dict[str, Named] = {}
        self._seasons = columns.year >= 0 and are_seasons(row[columns.year] for row in table.rows)
        self._code_list = code_list_of(text_of(row[columns.states[0]]) for row in table.rows[:MOST_CODES])
        self._suggested: dict[str, tuple[str, ...]] = {}
        self._others: dict[str, int] = {}
        self.words = WordClasses()
        self.marks: set[str] = set()
        self.approximate: set[str] = set()
        self._comma: dict[int, bool] = {}
        self._wordy: dict[int, bool] = {}
        self._reported: set[int] = set()

    def items(self, chosen: int) -> list[tuple[int, int, TablePeriod | None]]:
        """Row, column and time (None: ask the column of times) of everything to be read."""
        if chosen >= 0:
            return [(index, chosen, None) for index in range(len(self.table.rows))]
        return [
            (index, column, period) for index in range(len(self.table.rows)) for column, period in self.columns.years
        ]

    def take(self, index: int, column: int, period: TablePeriod | None) -> None:
        """Read one value."""
        row, number = self.table.rows[index], self.table.numbers[index]
        state = self._state(row, number)
        if state is None:
            return
        if period is None and self.columns.year >= 0:
            period = self._period(row)
            if period is None:
                self._note(number, "not a year", row[self.columns.year], "a year such as 2023")
                return
        found = self._number(row[column], column, number)
        source, note = self._text(row, self.columns.source), self._text(row, self.columns.note)
        if column in self.columns.days:
            period = day_in(row[column])
        year, start = (period.year, period.start) if period else (None, None)
        value = Value(state, year, found, number, source, note, self._further(row), start)
        before = self._first.setdefault((state, value.when), value)
        if before is not value:
            when = f" in {value.when}" if year is not None else ""
            name = load_states()[state].name
            self._note(number, f"duplicate row for {name}{when}; using the first, row {before.row}", row[column])
            return
        self.values.append(value)

    def _period(self, row: tuple[Cell, ...]) -> TablePeriod | None:
        """The time of a row: its year, with the month or quarter of a column beside it."""
        period = period_of(row[self.columns.year], seasons=self._seasons)
        if period is None or period.start or self.columns.month < 0:
            return period
        cell = row[self.columns.month]
        month = quarter_month(cell) if "q" in plain(self.table.heading[self.columns.month]) else month_number(cell)
        return TablePeriod(period.year, dt.date(period.year, month, 1)) if month else period

    def _state(self, row: tuple[Cell, ...], number: int) -> str | None:
        texts = [text_of(row[column]) for column in self.columns.states]
        for text in texts:
            code = self._name(text).code
            if code:
                return code
        if number not in self._reported:
            self._reported.add(number)
            text = next(filter(None, texts), "")
            filled = [cell for cell in row if not is_missing(cell)]
            if len(filled) <= 1 and not any(map(_is_number, filled)) and not self._name(text).is_known:
                return None  # a title of a section, or a note below the table
            self._leave_out(number, text, next((self._name(text) for text in texts if self._name(text).is_known), None))
        return None

    def _name(self, text: str) -> Named:
        if text not in self._named:
            corrected = self.corrections.get(text)
            self._named[text] = Named(corrected) if corrected else named_in(text, self._code_list)
        return self._named[text]

    def _leave_out(self, number: int, text: str, named: Named | None) -> None:
        """Say of a row that its state is not known, is no more, or is none."""
        if named is not None and named.other:
            self._others[named.other] = self._others.get(named.other, 0) + 1
            return
        if named is not None:
            self.unmatched.append(Unmatched(number, text, (), named.reason))
            return
        if text not in self._suggested:
            # Looking for similar names is slow; whoever sees so many needs another column, not suggestions.
            looked_for = text and len(self._suggested) < MOST_SUGGESTIONS
            self._suggested[text] = tuple(state.code for state in suggest_states(text)) if looked_for else ()
        self.unmatched.append(Unmatched(number, text, self._suggested[text]))

    def remarks(self) -> list[str]:
        """What was understood and left out, or read in another way, in a sentence a kind."""
        made: list[str] = []
        if self._others:
            listed = ", ".join(list(self._others)[:4]) + (" …" if len(self._others) > 4 else "")
            count = sum(self._others.values())
            made.append(Phrase("{file}: {count} rows are no states and were left out: {listed}",
                               file=self.table.name, count=count, listed=listed))  # fmt: skip
        if self.marks:
            marks = ", ".join(sorted(self.marks)[:8])
            made.append(Phrase("{file}: marks of footnotes after numbers were left out: {marks}",
                               file=self.table.name, marks=marks))  # fmt: skip
        if self.approximate:
            made.append(Phrase("{file}: numbers that are said not to be exact were read as they stand: {marks}",
                               file=self.table.name, marks=", ".join(sorted(self.approximate)[:8])))  # fmt: skip
        return made

    def _number(self, cell: Cell, column: int, number: int) -> float | None:
        if is_missing(cell):
            return None
        if column in self.columns.days:  # what the column is called has been so since that day
            return self.words.number(self.table.heading[column]) if day_in(cell) else None
        if column not in self._comma:
            cells = [row[column] for row in self.table.rows]
            self._comma[column] = uses_decimal_comma(cells, self.table.delimiter)
        found = number_of(cell, self._comma[column])
        if found is None and self._is_of_words(column):
            return self.words.number(text_of(cell))
        if found is None:
            self._note(number, f"not a number in {self.table.heading[column]!r}", cell, "a number, or an empty cell")
        elif approximation_of(cell):
            self.approximate.add(approximation_of(cell))
        elif footnote_of(cell):
            self.marks.add(footnote_of(cell))
        return found

    def _is_of_words(self, column: int) -> bool:
        if column not in self._wordy:
            self._wordy[column] = not holds_numbers(self.table, column) and holds_words(self.table, column)
        return self._wordy[column]

    def _note(self, number: int, problem: str, found: Cell, allowed: str | None = None) -> None:
        if len(self.problems) >= MOST_PROBLEMS:
            return
        shown = repr(text_of(found)[:60])
        self.problems.append(
            str(
                DataError(
                    problem,
                    file=self.table.name,
                    place=Phrase("row {number}", number=number),
                    found=shown,
                    allowed=allowed,
                )
            )
        )

    def _further(self, row: tuple[Cell, ...]) -> tuple[tuple[str, str], ...]:
        others = (column for column in range(len(row)) if self.columns.is_other(column))
        pairs = ((self.table.heading[column], text_of(row[column])) for column in others)
        return tuple((heading, text) for heading, text in pairs if text)

    def _text(self, row: tuple[Cell, ...], column: int) -> str:
        return text_of(row[column]) if column >= 0 else ""
