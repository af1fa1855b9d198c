"""The table that every format reader returns, before repairs."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np

from geodata.core.errors import DataError
from geodata.core.phrase import Phrase
from geodata.core.reader_limits import MAX_COLUMNS, MAX_FEATURES, MAX_VERTICES
from geodata.core.repair_log import Notes
from geodata.io.tour_stops import ImportedStop


def _silent(_fraction: float) -> None:
    return None


@dataclass(frozen=True)
class TableSource:
    """A file to be read: ``path`` is the working copy, ``name`` what messages call it.

    ``hints`` are what a person said of it where the reader would guess: ``"encoding"``, ``"delimiter"`` and others.
    """

    path: Path
    name: str
    notes: Notes
    table: str = ""
    asks: bool = False  # which of several tables is wanted, instead of taking the first
    progress: Callable[[float], None] = _silent
    hints: Mapping[str, str] = field(default_factory=dict)
    stops: list[ImportedStop] = field(default_factory=list)  # of a tour that the file holds, filled by its reader


@dataclass(frozen=True, eq=False)
class Table:
    """Rows with geometry as found in the file.

    ``numbers`` say where each row stands, counted in ``noun`` (``"feature"``, ``"line"``, ``"record"``); ``columns``
    hold one value a row; ``geometries`` is an array of shapely geometries or None; ``crs`` is anything that PROJ
    reads, empty where the file names none.
    """

    noun: str
    numbers: list[int]
    columns: dict[str, list[Any]]
    geometries: np.ndarray
    crs: str = ""

    def row(self, index: int) -> str:
        """The place of a row, for messages."""
        return f"{self.noun} {self.numbers[index]}"


def refuse_too_much(name: str, *, features: int = 0, vertices: int = 0, columns: int = 0) -> None:
    """Raise DataError when there is more of something than a layer may have."""
    limits = (
        ("features", features, MAX_FEATURES),
        ("vertices", vertices, MAX_VERTICES),
        ("columns", columns, MAX_COLUMNS),
    )
    for what, count, limit in limits:
        if count > limit:
            raise DataError(
                Phrase("too many {what}", what=what),
                file=name,
                found=f"{count:,}",
                allowed=Phrase("up to {limit}", limit=f"{limit:,}"),
            )
