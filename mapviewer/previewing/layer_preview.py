"""The preview of a map layer: its CRS, columns, coordinates or places, dates and code page, with a map of it."""

from __future__ import annotations

from pathlib import Path

from geodata.core.errors import DataError
from geodata.core.job import JobControl
from geodata.core.repair_log import Guess
from geodata.indicators.sheet import ENDINGS as SHEETS
from geodata.indicators.sheet import Sheet
from geodata.indicators.workbook import EXCEL
from geodata.io import MissingCrsError, columns_of, fields_of, first_values, guesses_of, start_reading, with_fields
from geodata.io.read_layers import first_numbers, lines_of
from geodata.io.repair.column_dates import DateOrder
from geodata.io.repair.crs import CRS, CRS_ASSUMED
from geodata.io.repair.named_places import are_names_of_areas, place_column_of, sheet_of, state_column_of
from geodata.io.repair.named_shapes import AREAS, POINTS
from geodata.io.repair.swapped_axes import AXES, KEPT, SWAPPED
from geodata.story.layer import Layer
from mapviewer.previewing.crs_choice import crs_choice
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
from mapviewer.previewing.sample_ground import outlines_around
from mapviewer.previewing.sample_map import bounds_of
from mapviewer.ui.translate import told, tr

READER_KEYS = (
    "encoding",
    "delimiter",
    "heading",
    "lon",
    "lat",
    "both",
    "wkt",
    "sheet",
    "place",
    "state",
    "shape",
    AXES,
)
FIELD_KEYS = ("label", "start", "end", "date_order", "colour")
_COORDINATES = ("lon", "lat", "both", "wkt")
_POLL_S = 0.02


def is_table(path: Path) -> bool:
    """Whether a file is a table by its name, whose columns can be chosen; ``.xls`` is often a text."""
    return path.suffix.lower() in (*SHEETS, ".xls")


def preview_layer(path: Path, answers: Answers, control: JobControl) -> FilePreview:
    """The layer of a file as a person's answers have it; without columns of coordinates, the table to choose in.

    Of such a table the places are looked up by name where a column seems to hold any. Raises DataError for a file
    that is no table and cannot be read.
    """
    assumed = _assumed_of_places(path, answers)
    all_answers = {**answers, **assumed}
    try:
        return preview_of_layer(_read(path, all_answers, control), all_answers, path, assumed)
    except MissingCrsError as error:
        choice = crs_choice(None, None, None, answers)
        return FilePreview(path.name, (choice,), problem=told(error))
    except DataError as error:
        if not is_table(path):
            raise
        sheet = sheet_of(path, answers)
        place = "" if any(map(answers.get, (*_COORDINATES, "place"))) else place_column_of(sheet)
        if not place:
            return _bare_table(sheet, answers, told(error))
    assumed = {"place": place}
    assumed |= _assumed_of_places(path, {**answers, **assumed})
    all_answers = {**answers, **assumed}
    return preview_of_layer(_read(path, all_answers, control), all_answers, path, assumed)


def _assumed_of_places(path: Path, answers: Answers) -> dict[str, str]:
    """What nobody has said of a table's places: areas, where they are states and provinces; the column of states."""
    place = hints_of(answers).get("place")
    if not place or not is_table(path):
        return {}
    sheet, assumed = sheet_of(path, answers), dict[str, str]()
    if not answers.get("shape") and are_names_of_areas(sheet, place):
        assumed["shape"] = AREAS
    if "state" not in answers and (state := state_column_of(sheet, place)):
        assumed["state"] = state
    return assumed


def fields_in(answers: Answers) -> dict[str, str]:
    """The columns that a person chose; where places are looked up, a feature is called by its place."""
    given = {key: answers.get(key, "") for key in FIELD_KEYS}
    return {**given, "label": given["label"] or hints_of(answers).get("place", "")}


def hints_of(answers: Answers) -> dict[str, str]:
    """What the reader is told; coordinates that were chosen go before names of places."""
    hints = {key: value for key, value in answers.items() if key in READER_KEYS and value}
    if any(key in hints for key in _COORDINATES):
        hints.pop("place", None)
    return hints


def _read(path: Path, answers: Answers, control: JobControl) -> Layer:
    hints = hints_of(answers)
    reading = start_reading(path, crs=answers.get("crs"), table=answers.get("table"), hints=hints)
    while not reading.wait(_POLL_S):
        if control.is_cancelled:
            reading.cancel()
    return reading.result()


def preview_of_layer(layer: Layer, answers: Answers, path: Path | None = None,
                     assumed: Answers | None = None) -> FilePreview:  # fmt: skip
    """The preview of a layer that was read; *assumed* are answers of its own."""
    given = fields_in(answers)
    layer = with_fields(layer, **given)
    columns, guesses = columns_of(layer), {guess.about: guess for guess in guesses_of(layer)}
    choices, roles = _of_table(columns, guesses, answers, path, assumed or {})
    for key, title, current in _fields(layer, given):
        roles.setdefault(current, title)
        choices.append(column_choice(key, title, columns, current, answers))
    if "date order" in guesses:
        guess = guesses["date order"]
        choices.append(_date_order(guess.value, answers, is_doubtful=guess.doubtful))
    choices.append(_colour(layer, columns, given["colour"]))
    roles.setdefault(given["colour"], tr("Preview", "Colour"))
    if not hints_of(answers).get("place"):
        choices.append(crs_choice(guesses.get(CRS), guesses.get(CRS_ASSUMED), _middle(layer), answers))
    if AXES in guesses or answers.get(AXES):
        choices.append(_axes(answers))
    roles.pop("", None)
    outlines_around(bounds_of(layer))  # beside the window
    rows = tuple(tuple(_shown(value) for value in row) for row in first_values(layer, ROWS_SHOWN))
    count = len(layer.rows)
    return FilePreview(
        layer.file, tuple(choices), columns, roles, rows, first_numbers(layer, ROWS_SHOWN),
        tuple(map(told, lines_of(layer))), tr("Preview", "%n feature(s)", "", count), layer=layer,
        assumed=assumed or {},
    )  # fmt: skip


def _of_table(columns: tuple[str, ...], guesses: dict[str, Guess], answers: Answers, path: Path | None,
              assumed: Answers) -> tuple[list[GuessChoice], dict[str, str]]:  # fmt: skip
    """What can be chosen of a table: how it is written, and where its places are."""
    choices: list[GuessChoice] = []
    if path is not None and hints_of(answers).get("place"):
        sheet = sheet_of(path, answers)
        roles = {answers["place"]: tr("Preview", "Place"), answers.get("state", ""): tr("Preview", "State")}
        made = [*_of_sheet(sheet, answers), *_of_places(sheet.heading, answers, assumed)]
        return [*made, *_bare_coordinates(sheet.heading, answers, is_doubtful=False)], roles
    if "encoding" in guesses:
        guess = guesses["encoding"]
        choices.append(encoding_choice(guess.value, answers, is_doubtful=guess.doubtful))
    if "delimiter" in guesses:
        choices.append(delimiter_choice(guesses["delimiter"].value, answers))
    if path is not None and path.suffix.lower() in EXCEL:
        sheet = sheet_of(path, answers)
        if len(sheet.tables) > 1 and "sheet" in guesses:
            choices.append(sheet_choice(sheet.tables, guesses["sheet"].value, answers))
    if "heading" in guesses:
        choices.append(heading_choice(int(guesses["heading"].value), answers))
    found = [key for key in _COORDINATES if key in guesses]
    roles = {guesses[key].value: _coordinates()[key] for key in found}
    for key in found:
        guess = guesses[key]
        names = tuple(dict.fromkeys((*columns, guess.value)))
        choices.append(column_choice(key, _coordinates()[key], names, guess.value, answers, is_doubtful=guess.doubtful))
    return choices, roles


def _of_sheet(sheet: Sheet, answers: Answers) -> list[GuessChoice]:
    made = []
    if sheet.delimiter:
        doubtful = "encoding" in sheet.doubts
        made += [encoding_choice(sheet.encoding or "utf-8", answers, is_doubtful=doubtful),
                 delimiter_choice(sheet.delimiter, answers)]  # fmt: skip
    if len(sheet.tables) > 1:
        made.append(sheet_choice(sheet.tables, sheet.table, answers))
    return [*made, heading_choice(sheet.heading_row, answers)]


def _of_places(columns: tuple[str, ...], answers: Answers, assumed: Answers) -> list[GuessChoice]:
    """The column of names of places, and that of the states which tell those of one name apart."""
    place = column_choice("place", tr("Preview", "Place"), columns, answers.get("place", ""),
                          {} if "place" in assumed else answers, is_doubtful="place" in assumed)  # fmt: skip
    told_it = "shape" in answers and "shape" not in assumed
    options = ((POINTS, tr("Preview", "points")), (AREAS, tr("Preview", "areas of states and provinces")))
    shape = GuessChoice("shape", tr("Preview", "Shown as"), options, answers.get("shape", POINTS), not told_it)
    state = column_choice("state", tr("Preview", "State"), columns, answers.get("state", ""),
                          {} if "state" in assumed else answers)  # fmt: skip
    return [place, state, shape]


def _bare_coordinates(columns: tuple[str, ...], answers: Answers, *, is_doubtful: bool) -> list[GuessChoice]:
    """The columns of coordinates of a table in which none were found."""
    return [
        column_choice(key, _coordinates()[key], columns, answers.get(key, ""), answers,
                      is_doubtful=is_doubtful and key != "both")
        for key in ("lon", "lat", "both")
    ]  # fmt: skip


def _fields(layer: Layer, given: Answers) -> list[tuple[str, str, str]]:
    guessed = fields_of(layer)
    titles = {"label": tr("Preview", "Name"), "start": tr("Preview", "Start"), "end": tr("Preview", "End")}
    return [(key, title, given[key] or getattr(guessed, key)) for key, title in titles.items()]


def _colour(layer: Layer, columns: tuple[str, ...], current: str) -> GuessChoice:
    """The column of colours or of values that get one a class; else the file's own colours, if it has any."""
    has_own = not current and any(row.paint for row in layer.rows)
    none = tr("Preview", "as in the file") if has_own else tr("Preview", "one for all")
    options = (("", none), *((name, name) for name in columns))
    return GuessChoice("colour", tr("Preview", "Colour or value"), options, current, is_guess=False)


def _middle(layer: Layer) -> tuple[float, float]:
    west, south, east, north = bounds_of(layer)
    return (west + east) / 2, (south + north) / 2


def _coordinates() -> dict[str, str]:
    return {"lon": tr("Preview", "Longitude"), "lat": tr("Preview", "Latitude"),
            "both": tr("Preview", "Latitude and longitude"), "wkt": tr("Preview", "Shape (WKT)")}  # fmt: skip


def _axes(answers: Answers) -> GuessChoice:
    """Whether latitude and longitude were the wrong way round in the file."""
    options = ((SWAPPED, tr("Preview", "swapped back")), (KEPT, tr("Preview", "as in the file")))
    told_it = bool(answers.get(AXES))
    return GuessChoice(AXES, tr("Preview", "Latitude and longitude"), options, answers.get(AXES) or SWAPPED,
                       not told_it, not told_it)  # fmt: skip


def _date_order(current: str, answers: Answers, *, is_doubtful: bool) -> GuessChoice:
    words = {DateOrder.DAY_FIRST.value: tr("Preview", "day first (31/12/2020)"),
             DateOrder.MONTH_FIRST.value: tr("Preview", "month first (12/31/2020)")}  # fmt: skip
    told_it = bool(answers.get("date_order"))
    return GuessChoice("date_order", tr("Preview", "Dates"), tuple(words.items()), current, not told_it, is_doubtful)


def _bare_table(sheet: Sheet, answers: Answers, problem: str) -> FilePreview:
    """The rows of a table whose coordinates were not found, so that their columns can be chosen."""
    columns = sheet.heading
    coordinates = _bare_coordinates(columns, answers, is_doubtful=True)
    choices = (*_of_sheet(sheet, answers), *coordinates, *_of_places(columns, answers, {}))
    rows = tuple(tuple(_shown(cell) for cell in row) for row in sheet.rows[:ROWS_SHOWN])
    return FilePreview(sheet.name, choices, columns, {}, rows, sheet.numbers[:ROWS_SHOWN], problem=problem)


def _shown(value: object) -> str:
    return "" if value is None else f"{value:g}" if isinstance(value, float) else str(value)[:200]
