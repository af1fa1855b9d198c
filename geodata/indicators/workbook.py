"""The rows of an Excel workbook, with limits on what a file of a few bytes can ask for."""

from __future__ import annotations

import datetime as dt
import io
import warnings
import zipfile
import zlib
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Any, TypeVar

from geodata.core.errors import DataError
from geodata.core.phrase import Phrase
from geodata.core.zip_archive import in_usual_form, members_of
from geodata.indicators.cell_values import Cell

EXCEL = (".xlsx", ".xlsm")
MAX_ROWS, MAX_COLUMNS, MAX_CELLS = 200_000, 1000, 4_000_000
# How a damaged workbook shows itself, in whatever part is read first; SyntaxError is the parent of XML's ParseError.
_DAMAGE = (KeyError, IndexError, ValueError, TypeError, AttributeError, SyntaxError, EOFError, NotImplementedError,
           OverflowError, RuntimeError, zlib.error, zipfile.BadZipFile, OSError)  # fmt: skip
Rows = list[tuple[int, tuple[Cell, ...]]]
MAX_SHEETS = 60
Made = TypeVar("Made")


@dataclass(frozen=True)
class WorkbookTable:
    """A sheet of a workbook: its title, its rows, and the columns that are formatted as percent."""

    title: str
    rows: Rows
    percent: frozenset[int]


def excel_tables(data: bytes, name: str, wanted: str = "") -> list[WorkbookTable]:
    """The wanted sheet, or every sheet that has some rows; one without rows when there are none.

    Raises DataError for a damaged workbook and one that is too large.
    """
    return _with_book(data, name, lambda book: _tables_of(book, name, wanted))


def _with_book(data: bytes, name: str, read: Callable[[Any], Made]) -> Made:
    """What *read* makes of the workbook; raises DataError for one that is damaged or too large."""
    import openpyxl  # late: start-up time, and only for workbooks
    from openpyxl.utils.exceptions import InvalidFileException

    try:
        _judge_archive(data, name)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # openpyxl tells of formats and extensions that do not matter here
            book = openpyxl.load_workbook(io.BytesIO(in_usual_form(data)), read_only=True, data_only=True)
            try:
                return read(book)
            finally:
                book.close()
    except DataError:
        raise
    except (InvalidFileException, *_DAMAGE) as error:
        found = " ".join(str(error).split())[:120] or type(error).__name__
        raise DataError("cannot read workbook", file=name, found=found) from error


def _judge_archive(data: bytes, name: str) -> None:
    """Refuse what is no sound ZIP archive, or would fill the memory, as any other archive is."""
    try:
        members_of(io.BytesIO(data), name)
    except DataError as error:
        raise DataError(
            "cannot read workbook", file=name, place=error.place, found=error.found, allowed=error.allowed
        ) from error


def refuse_too_much(name: str, rows: int, columns: int, cells: int) -> None:
    """Raise DataError for a table with more rows, columns or cells than `MAX_ROWS`, `MAX_COLUMNS`, `MAX_CELLS`."""
    for count, most, what in ((rows, MAX_ROWS, "rows"), (columns, MAX_COLUMNS, "columns"), (cells, MAX_CELLS, "cells")):
        if count > most:
            allowed = Phrase(
                "{max_rows} rows, {max_columns} columns, {max_cells} cells",
                max_rows=f"{MAX_ROWS:,}", max_columns=f"{MAX_COLUMNS:,}", max_cells=f"{MAX_CELLS:,}",
            )  # fmt: skip
            found = Phrase("more than {count} {what}", count=f"{most:,}", what=Phrase(what))
            raise DataError("file too large", file=name, found=found, allowed=allowed)


def _tables_of(book: Any, name: str, wanted: str) -> list[WorkbookTable]:
    titles = [sheet.title for sheet in book.worksheets]
    if wanted and wanted not in titles:
        raise DataError("unknown sheet", file=name, found=repr(wanted), allowed=", ".join(map(repr, titles)))
    made = []
    cells = 0
    for sheet in book.worksheets[:MAX_SHEETS]:
        if wanted not in ("", sheet.title):
            continue
        sheet.reset_dimensions()
        rows, percent = _filled_rows(sheet.iter_rows(), name)
        cells += sum(len(row) for _, row in rows)
        refuse_too_much(name, 0, 0, cells)
        if rows:
            made.append(WorkbookTable(sheet.title, rows, frozenset(percent)))
    return made or [WorkbookTable("", [], frozenset())]


def _filled_rows(sheet: Iterable[Any], name: str) -> tuple[Rows, set[int]]:
    """Rows with something in them and their numbers; openpyxl makes one up for each that a file leaves out."""
    rows: Rows = []
    percent: set[int] = set()
    cells = 0
    for number, row in enumerate(sheet, 1):
        if number > MAX_ROWS:  # empty ones count: a file of a few bytes can say that there are millions
            refuse_too_much(name, number, 0, 0)
        if not row:
            continue
        cells += len(row)
        refuse_too_much(name, 0, 0, cells)
        shown = tuple(_excel_cells(row[:MAX_COLUMNS], percent))
        if any(cell is not None for cell in shown):
            rows.append((number, shown))
    return rows, percent


def _excel_cells(row: Iterable[Any], percent: set[int]) -> Iterator[Cell]:
    for column, cell in enumerate(row):
        shown = _excel_cell(cell.value)
        if isinstance(shown, float) and "%" in str(cell.number_format or ""):
            shown = round(shown * 100, 10)
            percent.add(column)
        yield shown


def _excel_cell(value: Any) -> Cell:
    if isinstance(value, dt.datetime):
        return value.date()
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return float(value)
    if value is None or isinstance(value, dt.date):
        return value
    return str(value)
