"""From a sheet to an indicator: states recognised, numbers read, what is odd named with its row."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path

from geodata.core.errors import DataError
from geodata.core.phrase import Phrase
from geodata.indicators.cell_values import Cell, is_missing, number_of, text_of, uses_decimal_comma, year_of
from geodata.indicators.indicator import Indicator, Unmatched, Value
from geodata.indicators.sheet import Sheet, read_sheet
from geodata.indicators.sheet_columns import Columns, columns_of
from geodata.map.states import find_state, load_states, suggest_states

UNITS = {"percent": "%", "pct": "%", "per cent": "%", "prozent": "%", "процент": "%"}
LONGEST_TITLE = 200
MOST_SUGGESTIONS = 100
MOST_PROBLEMS = 1_000


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
) -> Indicator:
    """Read one column of numbers from a CSV or Excel sheet.

    The state of a row is an ISO 3166 code or a name in any form; a column of years, or columns headed by years, are
    optional. *corrections* gives codes for texts that are not understood by themselves. Rows that cannot be used are
    in ``unmatched`` and ``problems``, with their number in the file. Raises `SeveralColumnsError` when *column* is
    needed, DataError when there are no states or no numbers. A *trusted* file is one that this program brought along.
    """
    path = Path(path)
    table = read_sheet(path, sheet, trusted=trusted)
    columns = columns_of(table)
    chosen = _chosen(table, columns, column)
    reader = _Reader(table, columns, dict(corrections or {}))
    for index, cells, year in reader.items(chosen):
        reader.take(index, cells, year)
    values = tuple(reader.values)
    if not any(value.number is not None for value in values):
        raise DataError(
            "no numbers",
            file=table.name,
            found=Phrase("{count} rows without a number for a known state", count=len(table.rows)),
        )
    remarks = dict(table.remarks)
    heading = table.heading[chosen] if chosen >= 0 else ""
    return Indicator(
        title=title or remarks.get("title") or _title_of(heading, path),
        file=path.name,
        column=heading,
        values=values,
        unit=unit or remarks.get("unit") or _unit_of(table, chosen, heading),
        source=source or remarks.get("source", ""),
        summary=remarks.get("note", ""),
        unmatched=tuple(reader.unmatched),
        problems=(*table.notes, *reader.problems),
    )


def _chosen(table: Sheet, columns: Columns, wanted: str | None) -> int:
    """The number of the column to read, -1 for the columns headed by years."""
    headings = tuple(table.heading[number] for number in columns.numbers)
    if wanted is not None and wanted != "":
        if wanted in headings:
            return columns.numbers[headings.index(wanted)]
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
    return columns.numbers[0]


class _Reader:
    """Goes through the rows and collects values, and what is wrong with the others."""

    def __init__(self, table: Sheet, columns: Columns, corrections: dict[str, str]) -> None:
        self.table, self.columns, self.corrections = table, columns, corrections
        self.values: list[Value] = []
        self.unmatched: list[Unmatched] = []
        self.problems: list[str] = []
        self._first: dict[tuple[str, int | None], Value] = {}
        self._states: dict[str, str | None] = {}
        self._comma: dict[int, bool] = {}
        self._reported: set[int] = set()

    def items(self, chosen: int) -> list[tuple[int, int, int | None]]:
        """Row, column and year (None: ask the year column) of everything to be read."""
        if chosen >= 0:
            return [(index, chosen, None) for index in range(len(self.table.rows))]
        return [(index, column, year) for index in range(len(self.table.rows)) for column, year in self.columns.years]

    def take(self, index: int, column: int, year: int | None) -> None:
        """Read one value."""
        row, number = self.table.rows[index], self.table.numbers[index]
        state = self._state(row, number)
        if state is None:
            return
        if year is None and self.columns.year >= 0:
            year = year_of(row[self.columns.year])
            if year is None:
                self._note(number, "not a year", row[self.columns.year], "a year such as 2023")
                return
        found = self._number(row[column], column, number)
        source, note = self._text(row, self.columns.source), self._text(row, self.columns.note)
        value = Value(state, year, found, number, source, note, self._further(row))
        before = self._first.setdefault((state, year), value)
        if before is not value:
            when = f" in {year}" if year is not None else ""
            name = load_states()[state].name
            self._note(number, f"duplicate row for {name}{when}; using the first, row {before.row}", row[column])
            return
        self.values.append(value)

    def _state(self, row: tuple[Cell, ...], number: int) -> str | None:
        texts = [text_of(row[column]) for column in self.columns.states]
        for text in texts:
            if text not in self._states:
                self._states[text] = self.corrections.get(text) or find_state(text)
            if self._states[text]:
                return self._states[text]
        if number not in self._reported:
            self._reported.add(number)
            text = next(filter(None, texts), "")
            if not text and all(is_missing(cell) for cell in row):
                return None
            # Looking for similar names is slow; whoever sees so many rows needs another column, not suggestions.
            looked_for = text and len(self.unmatched) < MOST_SUGGESTIONS
            suggestions = tuple(state.code for state in suggest_states(text)) if looked_for else ()
            self.unmatched.append(Unmatched(number, text, suggestions))
        return None

    def _number(self, cell: Cell, column: int, number: int) -> float | None:
        if is_missing(cell):
            return None
        if column not in self._comma:
            cells = [row[column] for row in self.table.rows]
            self._comma[column] = uses_decimal_comma(cells, self.table.delimiter)
        found = number_of(cell, self._comma[column])
        if found is None:
            self._note(number, f"not a number in {self.table.heading[column]!r}", cell, "a number, or an empty cell")
        return found

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


def _title_of(heading: str, path: Path) -> str:
    words = re.sub(r"[\s_-]+", " ", path.stem).strip()
    name = words[:1].upper() + words[1:]
    short = re.sub(r"[\s_]+", " ", heading)[:LONGEST_TITLE]
    head = re.sub(r"\s*[(\[].*?[)\]]\s*", " ", short).strip(" %")
    generic = not head or head.lower() in ("value", "number", "amount", "obs value", "total", "share percent")
    return name if generic else f"{name}: {head}"


def _unit_of(table: Sheet, column: int, heading: str) -> str:
    """What stands in brackets in the heading, a percent sign in the cells or their format, or ``_percent``."""
    brackets = re.search(r"[(\[]\s*([^)\]]{1,30}?)\s*[)\]]", heading)
    if brackets:
        words = brackets[1]
        return UNITS.get(words.lower(), words)
    if heading.rstrip().endswith("%"):
        return "%"
    for ending, unit in UNITS.items():
        if re.sub(r"[_\s]+", " ", heading.lower()).endswith(ending):
            return unit
    columns = [column] if column >= 0 else list(range(len(table.heading)))
    signs = any(text_of(row[c]).endswith("%") for row in table.rows[:50] for c in columns)
    return "%" if signs or table.percent & set(columns) else ""
