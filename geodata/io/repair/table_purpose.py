"""What a table of a stranger is for: numbers by state, or places on a map. What it holds decides, not its name."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from geodata.core.errors import DataError
from geodata.geoparsing.gazetteer import open_gazetteer
from geodata.geoparsing.lexicon.normalize import fold
from geodata.indicators.cell_values import text_of
from geodata.indicators.sheet import Sheet, read_sheet
from geodata.indicators.sheet_columns import columns_of
from geodata.indicators.state_column import code_list_of, named_in

_SAMPLE, _ENOUGH = 200, 0.6


class TablePurpose(Enum):
    """What the rows of a table stand for."""

    NUMBERS = "numbers"
    PLACES = "places"


@dataclass(frozen=True)
class TableUse:
    """What a table is taken for, and whether it may as well be the other."""

    purpose: TablePurpose
    is_open: bool = False


def use_of(path: Path) -> TableUse:
    """The use of a table without coordinates; raises DataError for a file that is no table."""
    return use_of_sheet(read_sheet(path))


def use_of_sheet(sheet: Sheet) -> TableUse:
    """Numbers where a column names states and others hold numbers or votes, and no other column names places."""
    try:
        states = columns_of(sheet).states
    except DataError:
        return TableUse(TablePurpose.PLACES)
    has_places = any(_names_places(sheet, column) for column in range(len(sheet.heading)) if column not in states)
    return TableUse(TablePurpose.PLACES if has_places else TablePurpose.NUMBERS, is_open=has_places)


def _names_places(sheet: Sheet, column: int) -> bool:
    """Whether most different texts of a column are names of the gazetteer, and not those of states."""
    texts = list(dict.fromkeys(filter(None, (text_of(row[column]) for row in sheet.rows[:_SAMPLE]))))
    texts = [text for text in texts if any(map(str.isalpha, text))]
    if len(texts) < 2:
        return False
    gazetteer, codes = open_gazetteer(), code_list_of(texts)
    known = sum(not named_in(text, codes).is_known and bool(gazetteer.places(fold(text))) for text in texts)
    return known >= _ENOUGH * len(texts)
