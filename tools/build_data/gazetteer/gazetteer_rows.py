"""The rows that the gazetteer is built from, and the hand-written tables read as rows."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from geodata.geoparsing.lexicon.normalize import fold

TABLES = Path(__file__).parents[1] / "tables"


@dataclass(eq=False)
class Row:
    """One place of the gazetteer while it is being built: WGS84 degrees, lower-case ISO alpha-3 or ""."""

    name: str
    kind: str
    country: str
    lat: float
    lon: float
    population: int = 0
    others: list[str] = field(default_factory=list)
    parent: Row | None = None
    weight: int = 0  # how well known it is, told as a town of so many people

    @property
    def rank(self) -> int:
        """What places of one name are compared by."""
        return max(self.population, self.weight)

    @property
    def keys(self) -> set[str]:
        """Every folded name."""
        return {fold(name) for name in (self.name, *self.others)}


def read_table(name: str) -> Iterator[dict[str, str]]:
    """The lines of `tables/gazetteer_NAME.csv`, semicolon-separated with a header."""
    with (TABLES / f"gazetteer_{name}.csv").open(encoding="utf-8", newline="") as file:
        yield from csv.DictReader(file, delimiter=";")


def listed(cell: str) -> list[str]:
    """The names in a cell, which a bar separates."""
    return [name for name in cell.split("|") if name]
