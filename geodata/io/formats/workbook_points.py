"""Excel workbooks that list places: the first sheet, and the first row in it, that name columns of coordinates."""

from __future__ import annotations

import mimetypes

from geodata.core.errors import DataError
from geodata.core.phrase import Phrase
from geodata.indicators.cell_values import Cell, text_of
from geodata.indicators.workbook import Rows, excel_tables
from geodata.io.formats.coordinate_columns import layout_of
from geodata.io.formats.csv_table import headed, table_of
from geodata.io.repair.source_table import Table, TableSource, refuse_too_much

_HEAD_ROWS = 15  # a title, a source and an empty row may stand above the heading


def read_workbook_points(source: TableSource) -> Table:
    """The rows of a workbook's list of places; raises DataError when no sheet has columns of coordinates."""
    mimetypes.knownfiles.clear()  # openpyxl asks for names of types; behind the fences their lists cannot be read
    sheets = excel_tables(source.path.read_bytes(), source.name, source.hints.get("sheet", ""))
    refused: DataError | None = None
    for sheet in sheets:
        title, rows = sheet.title, sheet.rows
        try:
            head = _heading_row(rows, source)
        except DataError as error:
            refused = refused or error
            continue
        if len(sheets) > 1:
            source.notes.add(Phrase("the sheet {title} was read", title=repr(title)))
        source.notes.guess("sheet", title, doubtful=False)
        return _table(rows, head, source)
    raise refused or DataError("no rows", file=source.name, found="an empty workbook")


def _heading_row(rows: Rows, source: TableSource) -> int:
    """The index of the first row that names columns of coordinates; raises DataError as for the first row."""
    refused: DataError | None = None
    wanted = [index for index, (number, _) in enumerate(rows) if str(number) == source.hints.get("heading")]
    for index in wanted or range(min(len(rows) - 1, _HEAD_ROWS)):
        heading = headed([_words(cell) for cell in rows[index][1]])
        sample = [_texts(row, len(heading)) for _, row in rows[index + 1 : index + 101]]
        try:
            layout_of(heading, sample, "", source.name, source.hints)
        except DataError as error:
            refused = refused or error
        else:
            return index
    raise refused or DataError("no rows", file=source.name, found="only a header row")


def _table(rows: Rows, head: int, source: TableSource) -> Table:
    heading = headed([_words(cell) for cell in rows[head][1]])
    source.notes.guess("heading", str(rows[head][0]))
    refuse_too_much(source.name, columns=len(heading), features=len(rows))
    body = rows[head + 1 :]
    texts = [_texts(row, len(heading)) for _, row in body]
    table = table_of(heading, [number for number, _ in body], texts, source)
    return Table("row", table.numbers, table.columns, table.geometries, table.crs)


def _texts(row: tuple[Cell, ...], width: int) -> list[str]:
    return [_words(cell) for cell in (*row, *([None] * width))[:width]]


def _words(cell: Cell) -> str:
    return f"{cell:.12g}" if isinstance(cell, float) and cell != int(cell) else text_of(cell)
