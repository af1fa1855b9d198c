"""The sheets that come with the program, each with its title, its unit and what to know about it."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path

from geodata.indicators.indicator import Indicator
from geodata.indicators.sheet_reader import read_indicator

STORIES = Path(__file__).parents[1] / "stories"


@dataclass(frozen=True)
class Example:
    """A sheet of the bundled story."""

    path: Path
    title: str
    unit: str
    source: str
    summary: str
    names: tuple[tuple[float, str], ...] = ()


@lru_cache(maxsize=1)
def example_sheets() -> tuple[Example, ...]:
    """The bundled sheets, in the order of ``sheets.toml``."""
    return tuple(
        Example(
            table.parent / row["file"],
            row["title"],
            row.get("unit", ""),
            row.get("source", ""),
            row.get("summary", ""),
            tuple((float(number), words) for number, words in row.get("names", {}).items()),
        )
        for table in sorted(STORIES.glob("*/sheets/sheets.toml"))
        for row in tomllib.loads(table.read_text(encoding="utf-8"))["sheets"]
    )


def read_example(example: Example) -> Indicator:
    """The indicator of a bundled sheet."""
    read = read_indicator(example.path, title=example.title, unit=example.unit, source=example.source, trusted=True)
    return replace(read, summary=example.summary, names=dict(example.names))
