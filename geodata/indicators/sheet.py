"""A table from a CSV file or an Excel workbook: heading, rows and their numbers in the file."""

from __future__ import annotations

import csv
import datetime as dt
import io
import re
import warnings
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from geodata.core.errors import DataError
from geodata.core.phrase import Phrase
from geodata.core.text_encoding import bytes_of, decode, guessed_encoding, marked_encoding
from geodata.indicators.cell_values import Cell

ENDINGS = (".csv", ".tsv", ".txt", ".xlsx", ".xlsm")
DELIMITERS = (",", ";", "\t", "|")
MAX_ROWS, MAX_COLUMNS, MAX_BYTES, MAX_UNPACKED = 200_000, 1000, 60_000_000, 400_000_000
HEAD_ROWS = 20
# How a damaged workbook shows itself, in whatever part is read first; SyntaxError is the parent of XML's ParseError.
_DAMAGE = (KeyError, IndexError, ValueError, TypeError, AttributeError, SyntaxError, EOFError, NotImplementedError,
           OverflowError, RuntimeError, zlib.error)  # fmt: skip


@dataclass(frozen=True)
class Sheet:
    """A table. ``numbers`` are the rows' numbers in the file; ``remarks`` are lines such as ``# unit: %``."""

    name: str
    heading: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]
    numbers: tuple[int, ...]
    delimiter: str = ""
    percent: frozenset[int] = frozenset()
    remarks: tuple[tuple[str, str], ...] = ()
    notes: tuple[str, ...] = ()


def read_sheet(path: Path, sheet: str = "") -> Sheet:
    """Read a table. Raises DataError if the file is not a table, too large or damaged."""
    ending = path.suffix.lower()
    if ending not in ENDINGS:
        hint = "; save it as .xlsx or .csv" if ending in (".xls", ".ods", ".numbers") else ""
        raise DataError(
            "unsupported spreadsheet format", file=path.name, found=repr(ending), allowed=", ".join(ENDINGS) + hint
        )
    try:
        size = path.stat().st_size
    except OSError as error:
        raise DataError("cannot be read", file=path.name, found=error.strerror or str(error)) from error
    if size > MAX_BYTES:
        raise DataError(
            "file too large",
            file=path.name,
            found=Phrase("{size} bytes", size=f"{size:,}"),
            allowed=Phrase("up to {max_bytes}", max_bytes=f"{MAX_BYTES:,}"),
        )
    if ending in (".xlsx", ".xlsm"):
        rows, percent = _excel_rows(path, sheet)
        return _sheet(path.name, rows, percent=percent)
    return _read_csv(path)


def _read_csv(path: Path) -> Sheet:
    data = bytes_of(path, path.name)
    notes = []
    try:
        text = decode(data, path.name)
    except DataError:
        if marked_encoding(data):
            raise
        encoding = guessed_encoding(data)
        notes.append(
            Phrase(
                "{name}: not UTF-8 text; read as {encoding}",
                name=path.name,
                encoding=encoding.replace("cp", "Windows-"),
            )
        )
        text = data.decode(encoding, errors="replace")
    delimiter = delimiter_of(text)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    rows: list[tuple[int, tuple[Cell, ...]]] = []
    try:
        for row in reader:
            rows.append((reader.line_num, tuple(row)))
            _refuse_too_much(path.name, len(rows), len(row))
    except csv.Error as error:
        raise DataError(
            "not valid CSV",
            file=path.name,
            place=Phrase("line {line}", line=reader.line_num),
            found=str(error),
        ) from error
    return _sheet(path.name, rows, delimiter=delimiter, notes=tuple(notes))


def delimiter_of(text: str) -> str:
    r"""The delimiter that parts most of the first lines into most columns alike.

    >>> delimiter_of("state;2022;2023\nAM;1,5;1,7\n")
    ';'
    """
    lines = [re.sub(r'"[^"]*"', "", line) for line in text[:100_000].splitlines()[:HEAD_ROWS] if line.strip()]
    lines = [line for line in lines if not line.startswith("#")]

    def evenness(mark: str) -> tuple[int, int]:
        counts = [line.count(mark) for line in lines]
        usual = max(counts, key=counts.count, default=0)
        return (counts.count(usual) if usual else 0, usual)

    return max(DELIMITERS, key=evenness)


def _excel_rows(path: Path, wanted: str) -> tuple[list[tuple[int, tuple[Cell, ...]]], frozenset[int]]:
    """The rows of the wanted sheet, or of the first that has any, and the columns that are formatted as percent."""
    import openpyxl  # late: start-up time, and only for workbooks
    from openpyxl.utils.exceptions import InvalidFileException

    try:
        with zipfile.ZipFile(path) as archive:
            unpacked = sum(info.file_size for info in archive.infolist())
        if unpacked > MAX_UNPACKED:
            raise DataError(
                "file too large", file=path.name, found=Phrase("{unpacked} bytes unpacked", unpacked=f"{unpacked:,}")
            )
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # openpyxl tells of formats and extensions that do not matter here
            book = openpyxl.load_workbook(path, read_only=True, data_only=True)
            try:
                return _rows_of(book, path.name, wanted)
            finally:
                book.close()
    except DataError:
        raise
    except (InvalidFileException, zipfile.BadZipFile, OSError, *_DAMAGE) as error:
        found = " ".join(str(error).split())[:120] or type(error).__name__
        raise DataError("cannot read workbook", file=path.name, found=found) from error


def _rows_of(book: Any, name: str, wanted: str) -> tuple[list[tuple[int, tuple[Cell, ...]]], frozenset[int]]:
    titles = [sheet.title for sheet in book.worksheets]
    if wanted and wanted not in titles:
        raise DataError("unknown sheet", file=name, found=repr(wanted), allowed=", ".join(map(repr, titles)))
    for sheet in book.worksheets:
        if wanted not in ("", sheet.title):
            continue
        sheet.reset_dimensions()
        rows, percent = [], set()
        for number, row in enumerate(sheet.iter_rows(max_col=MAX_COLUMNS), 1):
            cells = []
            for column, cell in enumerate(row):
                shown = _excel_cell(cell.value)
                if isinstance(shown, float) and "%" in str(cell.number_format or ""):
                    shown = round(shown * 100, 10)
                    percent.add(column)
                cells.append(shown)
            rows.append((number, tuple(cells)))
            _refuse_too_much(name, len(rows), len(cells))
        if any(cell is not None for _, row in rows for cell in row):
            return rows, frozenset(percent)
    return [], frozenset()


def _excel_cell(value: Any) -> Cell:
    if isinstance(value, dt.datetime):
        return value.date()
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return float(value)
    if value is None or isinstance(value, dt.date):
        return value
    return str(value)


def _refuse_too_much(name: str, rows: int, columns: int) -> None:
    if rows > MAX_ROWS or columns > MAX_COLUMNS:
        found = (
            Phrase("more than {max_rows} rows", max_rows=f"{MAX_ROWS:,}")
            if rows > MAX_ROWS
            else Phrase("{columns} columns", columns=f"{columns:,}")
        )
        raise DataError(
            "file too large",
            file=name,
            found=found,
            allowed=Phrase(
                "{max_rows} rows, {max_columns} columns", max_rows=f"{MAX_ROWS:,}", max_columns=f"{MAX_COLUMNS:,}"
            ),
        )


def _sheet(
    name: str, rows: list[tuple[int, tuple[Cell, ...]]], *, delimiter: str = "", percent: frozenset[int] = frozenset(),
    notes: tuple[str, ...] = (),
) -> Sheet:  # fmt: skip
    remarks = tuple(_remarks(rows))
    rows = [(number, row) for number, row in rows if any(_filled(cell) for cell in row) and not _is_remark(row)]
    if len(rows) < 2:
        found = "only a header row" if rows else "an empty sheet"
        raise DataError("no rows", file=name, found=found, allowed="a header row and at least one more row")
    # Above the heading some tables have a title or credits: the heading is the first row that is as full as any.
    fullness = [sum(_filled(cell) for cell in row) for _, row in rows[:HEAD_ROWS]]
    head = fullness.index(max(fullness[:-1] if len(fullness) > 1 else fullness))
    heading = tuple(_title(cell, column) for column, cell in enumerate(rows[head][1]))
    width = len(heading)
    body = [(number, (*row, *([None] * width))[:width]) for number, row in rows[head + 1 :]]
    if not body:
        raise DataError(
            "no rows", file=name, found="only a header row", allowed="a header row and at least one more row"
        )
    return Sheet(name, heading, tuple(row for _, row in body), tuple(number for number, _ in body), delimiter, percent,
                 remarks, notes)  # fmt: skip


def _filled(cell: Cell) -> bool:
    return cell is not None and str(cell).strip() != ""


def _title(cell: Cell, column: int) -> str:
    if isinstance(cell, float) and abs(cell) < 1e15 and cell == int(cell):
        return str(int(cell))
    return " ".join(str(cell).split())[:100] if _filled(cell) else f"column {column + 1}"


def _is_remark(row: tuple[Cell, ...]) -> bool:
    return isinstance(row[0], str) and row[0].lstrip().startswith("#") and not any(_filled(cell) for cell in row[3:])


def _remarks(rows: list[tuple[int, tuple[Cell, ...]]]) -> Iterator[tuple[str, str]]:
    """Key and text of lines such as ``# source: World Bank, 2024``."""
    for _, row in rows[:HEAD_ROWS]:
        if row and _is_remark(row):
            line = ", ".join(str(cell).strip() for cell in row if _filled(cell))
            key, _, words = line.lstrip("# ").partition(":")
            if words.strip():
                yield key.strip().lower(), words.strip()
