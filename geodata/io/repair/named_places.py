"""A table without coordinates: its places are looked up in the gazetteer by name, and by state where that is said."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from geodata.core.errors import DataError
from geodata.core.phrase import Phrase
from geodata.core.repair_log import Notes
from geodata.geoparsing.gazetteer import Place, open_gazetteer
from geodata.geoparsing.lexicon.normalize import fold
from geodata.indicators.cell_values import text_of
from geodata.indicators.sheet import Sheet, read_sheet
from geodata.indicators.state_column import code_list_of, named_in
from geodata.io.repair.named_shapes import AREAS, are_areas, area_of, areas_named
from geodata.io.repair.source_table import Table

NO_PLACE = "no place of that name in the gazetteer; the row was left out"
NO_AREA = "no state or province of that name; the row was left out"
SEVERAL_AREAS = "several areas have that name; the first was taken"
NOT_IN_STATE = "no place of that name in that state; the row was left out"
SEVERAL = "several places have that name; the most populous was taken"
SHEET_HINTS = ("encoding", "delimiter", "sheet", "heading")
_SAMPLE, _ENOUGH, _MOST_LOOKED_AT = 50, 0.6, 400


def sheet_of(path: Path, hints: Mapping[str, str]) -> Sheet:
    """The table of a file as a person's hints have it; its first row is the heading unless they say otherwise."""
    return read_sheet(path, hints={"heading": "1", **{key: hints[key] for key in SHEET_HINTS if hints.get(key)}})


def place_column_of(sheet: Sheet) -> str:
    """The heading of the first column that mostly holds names of the gazetteer; "" for none."""
    gazetteer = open_gazetteer()
    for column, heading in enumerate(sheet.heading):
        texts = [text for row in sheet.rows[:_SAMPLE] if (text := text_of(row[column])) and not text.isdigit()]
        known = sum(bool(gazetteer.places(fold(text)) or areas_named(text)) for text in texts)
        if texts and known >= _ENOUGH * len(texts):
            return heading
    return ""


def state_column_of(sheet: Sheet, place: str) -> str:
    """The heading of the first column besides that of the places which mostly holds names of states; "" for none.

    What it holds decides, so that "pays", "ülke" and "страна" are as good as "state".
    """
    for column, heading in enumerate(sheet.heading):
        texts = [text for row in sheet.rows[:_SAMPLE] if (text := text_of(row[column])) and not text.isdigit()]
        if heading != place and texts and sum(map(bool, state_codes(texts))) >= _ENOUGH * len(texts):
            return heading
    return ""


def placed_table(sheet: Sheet, hints: Mapping[str, str], notes: Notes) -> Table:
    """The rows whose place is known, as points or areas; raises DataError for a column that is not there."""
    names = _texts(sheet, hints["place"])
    states = state_codes(_texts(sheet, hints["state"])) if hints.get("state") else [""] * len(names)
    geometries = np.empty(len(names), object)
    look_up = _area if hints.get("shape") == AREAS else _point
    for index, (name, state, number) in enumerate(zip(names, states, sheet.numbers, strict=True)):
        geometries[index] = look_up(name, state, (number, notes))
    columns = {heading: [_plain(row[column]) for row in sheet.rows] for column, heading in enumerate(sheet.heading)}
    notes.guess("place", hints["place"])
    return Table("row", list(sheet.numbers), columns, geometries, "OGC:CRS84")


def _area(name: str, state: str, told: tuple[int, Notes]) -> Any:
    number, notes = told
    if not name:
        return None
    fitting = areas_named(name, state)
    if not fitting:
        notes.add(NO_AREA, "row", number, name[:60])
        return None
    best = fitting[0]
    if len(fitting) > 1:
        notes.add(SEVERAL_AREAS, "row", number, Phrase("{name}: {country}", name=best.name,
                                                       country=best.country.upper()))  # fmt: skip
    return area_of(best.kind, best.country, best.name)


def are_names_of_areas(sheet: Sheet, heading: str) -> bool:
    """Whether a column holds names of states and provinces rather than of towns."""
    return heading in sheet.heading and are_areas(_texts(sheet, heading)[:_MOST_LOOKED_AT], heading)


def _point(name: str, state: str, told: tuple[int, Notes]) -> Any:
    import shapely  # late: start-up time

    number, notes = told
    if not name:
        return None
    fitting = ranked_places(name, state)
    if not fitting:
        notes.add(NOT_IN_STATE if open_gazetteer().places(fold(name)) else NO_PLACE, "row", number, name[:60])
        return None
    best = fitting[0]
    if len({(place.country, place.name) for place in fitting if _is_rival(place, best)}) > 1:
        notes.add(SEVERAL, "row", number, Phrase("{name}: {country}", name=best.name, country=best.country.upper()))
    return shapely.Point(best.lon, best.lat)


def ranked_places(name: str, state: str = "") -> list[Place]:
    """The places of a name, in a state where its code is given, the likeliest first."""
    found = open_gazetteer().places(fold(name))
    return sorted((place for place in found if not state or place.country == state), key=_weight, reverse=True)


def _weight(place: Place) -> tuple[bool, bool, int]:
    """A name of one's own goes before a second name, a town before the province around it."""
    return not place.alternate, place.kind in ("place", "country"), place.population


def _is_rival(place: Place, best: Place) -> bool:
    return place.alternate == best.alternate and place.kind == best.kind and place.population * 20 >= best.population


def state_codes(texts: Sequence[str]) -> list[str]:
    """The code of each text's state; "" where it names none, so that the place is looked for everywhere."""
    codes = code_list_of(texts)
    return [named_in(text, codes).code or "" if text else "" for text in texts]


def _texts(sheet: Sheet, heading: str) -> list[str]:
    if heading not in sheet.heading:
        raise DataError("unknown column", file=sheet.name, found=repr(heading), allowed=", ".join(sheet.heading)[:200])
    column = sheet.heading.index(heading)
    return [text_of(row[column]) for row in sheet.rows]


def _plain(cell: Any) -> Any:
    return cell if cell is None or isinstance(cell, (int, float, bool)) else text_of(cell) or None
