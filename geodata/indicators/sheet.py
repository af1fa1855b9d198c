"""A table from a CSV file or an Excel workbook: heading, rows and their numbers in the file."""

from __future__ import annotations

import csv
import datetime as dt
import io
import json
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path

from geodata.core.errors import DataError
from geodata.core.phrase import Phrase, from_json
from geodata.core.reader_limits import bytes_up_to
from geodata.core.repair_log import Guess, Notes
from geodata.core.text_encoding import decode_guessing, marked_encoding
from geodata.gate.answer_cache import answer_key, keep_answer, kept_answer
from geodata.gate.foreign_files import Foreign, answer_of
from geodata.indicators.cell_values import Cell
from geodata.indicators.delimited_text import HEAD_ROWS, LONG_ROW, delimiter_of, separator_line, with_keys_apart
from geodata.indicators.heading_rows import heading_row, headings_of, state_column_of
from geodata.indicators.workbook import EXCEL, excel_tables, refuse_too_much

ENDINGS = (".csv", ".tsv", ".txt", *EXCEL)
_OLD_OFFICE = b"\xd0\xcf\x11\xe0"
MAX_BYTES = 60_000_000
NO_HEADING = 0
ANSWER = 5  # the version of what `READER` writes
READER = "geodata.indicators.sheet_answer:read_sheet_bytes"


@dataclass(frozen=True)
class Sheet:
    """A table. ``numbers`` are the rows' numbers in the file; ``remarks`` are lines such as ``# unit: %``.

    ``heading_row`` is the number of the heading's row, `NO_HEADING` without one; ``tables`` are a workbook's sheets
    with something in them and ``table`` is the one that was read; ``doubts`` name what may be otherwise.
    """

    name: str
    heading: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]
    numbers: tuple[int, ...]
    delimiter: str = ""
    percent: frozenset[int] = frozenset()
    remarks: tuple[tuple[str, str], ...] = ()
    notes: tuple[str, ...] = ()
    heading_row: int = 1
    tables: tuple[str, ...] = ()
    table: str = ""
    encoding: str = ""
    doubts: tuple[str, ...] = ()


def read_sheet(path: Path, sheet: str = "", *, trusted: bool = False, hints: Mapping[str, str] | None = None) -> Sheet:
    """Read a table. Raises DataError if the file is not a table, too large or damaged.

    The confined process reads it, except for a *trusted* one that this program brought along.
    """
    ending = path.suffix.lower()
    is_text = ending == ".xls" and path.is_file() and _is_text_called_workbook(path)
    if ending not in ENDINGS and not is_text:
        hint = "; save it as .xlsx or .csv" if ending in (".xls", ".ods", ".numbers") else ""
        raise DataError(
            "unsupported spreadsheet format", file=path.name, found=repr(ending), allowed=", ".join(ENDINGS) + hint
        )
    data = bytes_up_to(path, MAX_BYTES, path.name)
    options = {**(hints or {}), **({"sheet": sheet} if sheet else {})}
    return sheet_in(data, path.name, options) if trusted else _sheet_of_stranger(data, path.name, options)


def _is_text_called_workbook(path: Path) -> bool:
    """Whether a file with the ending of old Excel is a text with tabs, as the IMF and many web sites give them."""
    with path.open("rb") as file:
        head = file.read(4000)
    return bool(head) and not head.startswith((_OLD_OFFICE, b"PK", b"<")) and (b"\t" in head or b";" in head)


def _sheet_of_stranger(data: bytes, name: str, options: dict[str, str]) -> Sheet:
    key = answer_key(f"{READER}|{ANSWER}|{sorted(options.items())}", name, data)
    answer = kept_answer(key)
    if answer is not None:
        with suppress(DataError):
            return sheet_from_answer(answer, name)
    answer = answer_of(READER, Foreign(data, name, options))
    made = sheet_from_answer(answer, name)
    keep_answer(key, answer)
    return made


def sheet_in(data: bytes, name: str, hints: Mapping[str, str] | None = None) -> Sheet:
    """The table in the bytes of a file, as a person's *hints* say where they do; raises DataError."""
    hints = hints or {}
    heading = int(hints.get("heading", -1))
    if not name.lower().endswith(EXCEL):
        return _read_csv(data, name, hints, heading)
    tables = excel_tables(data, name, hints.get("sheet", ""))
    chosen = max(tables, key=lambda table: state_column_of([row for _, row in table.rows[: 4 * HEAD_ROWS]]) >= 0)
    told = Phrase("{name}: the sheet {sheet} was read", name=name, sheet=repr(chosen.title))
    notes = (told,) if chosen is not tables[0] else ()
    made = table_of_rows(name, chosen.rows, percent=chosen.percent, notes=notes, heading=heading)
    return replace(made, tables=tuple(table.title for table in tables), table=chosen.title)


def _read_csv(data: bytes, name: str, hints: Mapping[str, str], heading: int) -> Sheet:
    notes = Notes(name)
    if b"\0" in data[:4096] and not marked_encoding(data) and not hints.get("encoding"):
        raise DataError("not a text file", file=name, found="binary data")
    text = decode_guessing(data, notes, hints.get("encoding", ""))
    delimiter = hints.get("delimiter") or delimiter_of(text)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    rows: list[tuple[int, tuple[str, ...]]] = []
    cells = 0
    try:
        for row in reader:
            if reader.line_num == 1 and separator_line(delimiter.join(row)):
                continue
            rows.append((reader.line_num, tuple(row)))
            cells += len(row)
            refuse_too_much(name, len(rows), len(row), cells)
    except csv.Error as error:
        raise DataError(
            "not valid CSV",
            file=name,
            place=Phrase("line {line}", line=reader.line_num),
            found=str(error),
        ) from error
    apart: list[tuple[int, tuple[Cell, ...]]] = [*with_keys_apart(rows)]
    made = table_of_rows(name, apart, delimiter=delimiter, notes=notes.sentences(), heading=heading)
    guess = notes.guesses.get("encoding", Guess("encoding", hints.get("encoding", "")))
    return replace(made, encoding=guess.value, doubts=("encoding",) if guess.doubtful else ())


def table_of_rows(
    name: str, rows: list[tuple[int, tuple[Cell, ...]]], *, delimiter: str = "", percent: frozenset[int] = frozenset(),
    notes: tuple[str, ...] = (), heading: int = -1,
) -> Sheet:  # fmt: skip
    """The table of rows, with the heading at the row of this number, or where it is found. Raises DataError."""
    remarks = tuple(_remarks(rows))
    rows = [(number, row) for number, row in rows if any(_filled(cell) for cell in row) and not _is_remark(row)]
    if len(rows) < 2 and heading != NO_HEADING:
        found = "only a header row" if rows else "an empty sheet"
        raise DataError("no rows", file=name, found=found, allowed="a header row and at least one more row")
    bare = [row for _, row in rows[: 4 * HEAD_ROWS]]
    head = (
        heading_row(bare) if heading < 0 else next((at for at, (number, _) in enumerate(rows) if number >= heading), 0)
    )
    head = -1 if heading == NO_HEADING else head
    width = max(len(row) for row in bare) if head < 0 else len(rows[head][1])
    cells, _ = headings_of(bare, head, width) if head >= 0 else ((None,) * width, 0)
    titles = tuple(_title(cell, column) for column, cell in enumerate(cells))
    refuse_too_much(name, len(rows), width, len(rows) * width)
    body = [(number, (*row, *([None] * width))[:width]) for number, row in rows[head + 1 :]]
    if not body:
        raise DataError(
            "no rows", file=name, found="only a header row", allowed="a header row and at least one more row"
        )
    notes = (*notes, *_long_rows(name, rows[head + 1 :], width))
    if head < 0:
        notes = (*notes, Phrase("{name}: no row of headings was found; the columns are numbered", name=name))
    numbers = tuple(number for number, _ in body)
    return Sheet(name, _different(titles), tuple(row for _, row in body), numbers, delimiter, percent, remarks, notes,
                 rows[head][0] if head >= 0 else NO_HEADING)  # fmt: skip


def _long_rows(name: str, rows: list[tuple[int, tuple[Cell, ...]]], width: int) -> tuple[str, ...]:
    """What is said of rows with something to the right of the last heading."""
    notes = Notes(name)
    for number, row in rows:
        if any(_filled(cell) for cell in row[width:]):
            notes.add(LONG_ROW, "row", number)
    return notes.sentences()


def _different(titles: tuple[str, ...]) -> tuple[str, ...]:
    """Headings that all differ: a second of the same name is numbered by its column."""
    made: list[str] = []
    for column, title in enumerate(titles, 1):
        made.append(title if title not in made else f"{title} ({column})")
    return tuple(made)


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


def sheet_from_answer(answer: bytes, name: str) -> Sheet:
    """The table that the confined process tells of; raises DataError for an answer that is none."""
    try:
        table = json.loads(answer)
        rows = tuple(tuple(_cell(cell) for cell in row) for row in table["rows"])
        heading = tuple(map(str, table["heading"]))
        numbers = tuple(int(number) for number in table["numbers"])
        refuse_too_much(name, len(rows), len(heading), len(rows) * len(heading))
        if len(numbers) != len(rows) or any(len(row) != len(heading) for row in rows):
            raise ValueError("rows of different lengths")
        return Sheet(
            name, heading, rows, numbers, str(table["delimiter"]), frozenset(map(int, table["percent"])),
            tuple((str(key), str(words)) for key, words in table["remarks"]), tuple(map(from_json, table["notes"])),
            int(table["heading_row"]), tuple(map(str, table["tables"])), str(table["table"]), str(table["encoding"]),
            tuple(map(str, table["doubts"])),
        )  # fmt: skip
    except DataError:
        raise
    except (ValueError, TypeError, KeyError, RecursionError) as error:
        raise DataError("cannot be read", file=name, found="an answer that is no table") from error


def _cell(value: object) -> Cell:
    """A cell of an answer: a day stands in a list of one, so that it is no text."""
    if value is None or isinstance(value, (str, float)):
        return value
    if isinstance(value, list):
        (day,) = value
        return dt.date.fromisoformat(str(day))
    if isinstance(value, int):
        return float(value)
    raise ValueError("a cell of another type")
