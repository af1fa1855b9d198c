"""The preview of a map layer: its columns, coordinates, dates and code page, with a map of it."""

from __future__ import annotations

from pathlib import Path

from geodata.core.errors import DataError
from geodata.core.job import JobControl
from geodata.indicators.sheet import ENDINGS as SHEETS
from geodata.indicators.sheet import read_sheet
from geodata.io import columns_of, fields_of, first_values, guesses_of, start_reading, with_fields
from geodata.io.repair.column_dates import DateOrder
from geodata.story.layer import Layer
from mapviewer.previewing.file_preview import (
    ROWS_SHOWN,
    Answers,
    FilePreview,
    GuessChoice,
    column_choice,
    delimiter_choice,
    encoding_choice,
)
from mapviewer.ui.translate import told, tr

READER_KEYS = ("encoding", "delimiter", "lon", "lat", "both", "wkt", "sheet")
_POLL_S = 0.02


def is_table(path: Path) -> bool:
    """Whether a file is a table by its name, whose columns can be chosen."""
    return path.suffix.lower() in SHEETS


def preview_layer(path: Path, answers: Answers, control: JobControl) -> FilePreview:
    """The layer of a file as a person's answers have it; without columns of coordinates, the bare table to choose in.

    Raises DataError for a file that is no table and cannot be read.
    """
    hints = {key: value for key, value in answers.items() if key in READER_KEYS and value}
    reading = start_reading(path, crs=answers.get("crs"), table=answers.get("table"), hints=hints)
    while not reading.wait(_POLL_S):
        if control.is_cancelled:
            reading.cancel()
    try:
        layer = reading.result()
    except DataError as error:
        if not is_table(path):
            raise
        return _bare_table(path, answers, told(error))
    return preview_of_layer(layer, answers)


def preview_of_layer(layer: Layer, answers: Answers) -> FilePreview:
    """The preview of a layer that was read."""
    chosen = {key: answers.get(key, "") for key in ("label", "start", "end", "date_order")}
    layer = with_fields(layer, **chosen)
    columns, fields = columns_of(layer), fields_of(layer)
    guesses = {guess.about: guess for guess in guesses_of(layer)}
    choices: list[GuessChoice] = []
    if "encoding" in guesses:
        guess = guesses["encoding"]
        choices.append(encoding_choice(guess.value, answers, is_doubtful=guess.doubtful))
    if "delimiter" in guesses:
        choices.append(delimiter_choice(guesses["delimiter"].value, answers))
    roles = {}
    for key, title in _coordinates().items():
        if key in guesses:
            guess = guesses[key]
            roles[guess.value] = title
            choices.append(column_choice(key, title, columns, guess.value, answers, is_doubtful=guess.doubtful))
    for key, title in (
        ("label", tr("Preview", "Name")),
        ("start", tr("Preview", "Start")),
        ("end", tr("Preview", "End")),
    ):
        current = chosen[key] or getattr(fields, key)
        roles.setdefault(current, title)
        choices.append(column_choice(key, title, columns, current, answers))
    if "date order" in guesses:
        guess = guesses["date order"]
        choices.append(_date_order(guess.value, answers, is_doubtful=guess.doubtful))
    roles.pop("", None)
    rows = tuple(tuple(_shown(value) for value in row) for row in first_values(layer, ROWS_SHOWN))
    count = len(layer.rows)
    return FilePreview(
        layer.file, tuple(choices), columns, roles, rows, tuple(range(1, len(rows) + 1)),
        tuple(map(told, layer.problems)), tr("Preview", "%n feature(s)", "", count), layer=layer,
    )  # fmt: skip


def _coordinates() -> dict[str, str]:
    return {"lon": tr("Preview", "Longitude"), "lat": tr("Preview", "Latitude"),
            "both": tr("Preview", "Latitude and longitude"), "wkt": tr("Preview", "Shape (WKT)")}  # fmt: skip


def _date_order(current: str, answers: Answers, *, is_doubtful: bool) -> GuessChoice:
    words = {DateOrder.DAY_FIRST.value: tr("Preview", "day first (31/12/2020)"),
             DateOrder.MONTH_FIRST.value: tr("Preview", "month first (12/31/2020)")}  # fmt: skip
    told_it = bool(answers.get("date_order"))
    return GuessChoice("date_order", tr("Preview", "Dates"), tuple(words.items()), current, not told_it, is_doubtful)


def _bare_table(path: Path, answers: Answers, problem: str) -> FilePreview:
    """The rows of a table whose coordinates were not found, so that their columns can be chosen."""
    hints = {key: answers[key] for key in ("encoding", "delimiter") if answers.get(key)}
    sheet = read_sheet(path, answers.get("sheet", ""), hints={"heading": "1", **hints})
    choices = [encoding_choice(sheet.encoding or "utf-8", answers), delimiter_choice(sheet.delimiter, answers)]
    for key in ("lon", "lat", "both"):
        title = _coordinates()[key]
        choices.append(
            column_choice(key, title, sheet.heading, answers.get(key, ""), answers, is_doubtful=key != "both")
        )
    rows = tuple(tuple(_shown(cell) for cell in row) for row in sheet.rows[:ROWS_SHOWN])
    shown = choices if sheet.delimiter else choices[2:]
    return FilePreview(path.name, tuple(shown), sheet.heading, {}, rows, sheet.numbers[:ROWS_SHOWN], problem=problem)


def _shown(value: object) -> str:
    return "" if value is None else f"{value:g}" if isinstance(value, float) else str(value)[:200]
