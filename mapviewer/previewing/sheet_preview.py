"""The preview of a table of numbers by state: sheet, heading, columns, and what of it is left out."""

from __future__ import annotations

from pathlib import Path

from geodata.core.errors import DataError
from geodata.core.job import JobControl
from geodata.indicators import Indicator, SeveralColumnsError, read_indicator
from geodata.indicators.cell_values import text_of
from geodata.indicators.sheet import NO_HEADING, Sheet, read_sheet
from geodata.indicators.sheet_columns import Columns, columns_of
from mapviewer.previewing.file_preview import (
    ROWS_SHOWN,
    Answers,
    FilePreview,
    GuessChoice,
    column_choice,
    delimiter_choice,
    encoding_choice,
    heading_choice,
    sheet_choice,
)
from mapviewer.ui.translate import told, tr

SHEET_KEYS = ("encoding", "delimiter", "sheet", "heading", "state", "time")


def preview_sheet(path: Path, answers: Answers, _control: JobControl) -> FilePreview:
    """The table of a file as a person's answers have it. Raises DataError for a file that is no table."""
    hints = {key: answers[key] for key in SHEET_KEYS if answers.get(key)}
    sheet = read_sheet(path, hints=hints)
    columns, problem = None, ""
    try:
        columns = columns_of(sheet, hints)
    except DataError as error:
        problem = told(error)
    read: Indicator | None = None
    columns_asked: tuple[str, ...] = ()
    try:
        read = read_indicator(path, answers.get("column") or None, hints=hints)
    except SeveralColumnsError as error:
        columns_asked = error.columns
    except DataError as error:
        problem = problem or told(error)
    choices = (*_of_file(sheet, answers), *_of_columns(sheet, columns, columns_asked, answers))
    rows = tuple(tuple(map(text_of, row)) for row in sheet.rows[:ROWS_SHOWN])
    return FilePreview(path.name, choices, sheet.heading, _roles(sheet, columns, answers), rows,
                       sheet.numbers[:ROWS_SHOWN], _left_out(read), _summary(read), problem=problem)  # fmt: skip


def _of_file(sheet: Sheet, answers: Answers) -> list[GuessChoice]:
    choices = []
    if len(sheet.tables) > 1:
        choices.append(sheet_choice(sheet.tables, sheet.table, answers))
    if sheet.delimiter:
        choices.append(encoding_choice(sheet.encoding or "utf-8", answers, is_doubtful="encoding" in sheet.doubts))
        choices.append(delimiter_choice(sheet.delimiter, answers))
    unsure = sheet.heading_row == NO_HEADING
    return [*choices, heading_choice(sheet.heading_row, answers, none=True, is_doubtful=unsure)]


def _of_columns(sheet: Sheet, columns: Columns | None, asked: tuple[str, ...], answers: Answers) -> list[GuessChoice]:
    state = sheet.heading[columns.states[0]] if columns is not None else answers.get("state", "")
    made = [column_choice("state", tr("Preview", "State"), sheet.heading, state, answers, is_doubtful=columns is None)]
    if columns is None or columns.years:
        return made
    time = sheet.heading[columns.year] if columns.year >= 0 else ""
    made.append(column_choice("time", tr("Preview", "Time"), sheet.heading, time, answers))
    names = [sheet.heading[number] for number in (*columns.numbers, *columns.words)]
    current = answers.get("column") or ("" if asked else names[0])
    options = (*((("", tr("Preview", "(choose)")),) if asked else ()), *((name, name) for name in names))
    value = GuessChoice("column", tr("Preview", "Value"), options, current, "column" not in answers, bool(asked))
    return [*made, value]


def _roles(sheet: Sheet, columns: Columns | None, answers: Answers) -> dict[str, str]:
    if columns is None:
        return {}
    roles = {sheet.heading[number]: tr("Preview", "State") for number in columns.states[:1]}
    for number in (columns.year, columns.month):
        if number >= 0:
            roles[sheet.heading[number]] = tr("Preview", "Time")
    roles |= {sheet.heading[number]: tr("Preview", "Value") for number, _ in columns.years}
    values = [sheet.heading[number] for number in columns.numbers or columns.words]
    chosen = answers.get("column") or (values[0] if len(values) == 1 else "")
    return roles | ({chosen: tr("Preview", "Value")} if chosen and not columns.years else {})


def _left_out(read: Indicator | None) -> tuple[str, ...]:
    """The rows that will not be used, each with its number and the reason."""
    if read is None:
        return ()
    row, unknown = tr("Preview", "row {number}: {text}: {reason}"), tr("Preview", "no state of that name")
    rows = [
        row.format(number=item.row, text=item.text or "–", reason=told(item.reason) or unknown)
        for item in read.unmatched
    ]
    return (*rows, *map(told, read.problems))


def _summary(read: Indicator | None) -> str:
    if read is None:
        return ""
    known = [value for value in read.values if value.number is not None]
    states, values = len({value.state for value in known}), len(known)
    shown = tr("Preview", "%n state(s)", "", states), tr("Preview", "%n value(s)", "", values)
    return ", ".join(shown)
