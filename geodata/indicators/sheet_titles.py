"""What a column of a sheet is called, and its unit, by heading and file name."""

from __future__ import annotations

import re
from pathlib import Path

from geodata.indicators.cell_values import text_of
from geodata.indicators.sheet import Sheet

UNITS = {"percent": "%", "pct": "%", "per cent": "%", "prozent": "%", "процент": "%"}
LONGEST_TITLE = 200


def title_of(heading: str, path: Path) -> str:
    """A title of a column's heading and the name of its file."""
    words = re.sub(r"[\s_-]+", " ", path.stem).strip()
    name = words[:1].upper() + words[1:]
    return name if is_generic(heading) else f"{name}: {title_in(heading)}"


def title_in(heading: str) -> str:
    """What a heading or the name of a series says, without what stands in brackets."""
    short = re.sub(r"[\s_]+", " ", heading)[:LONGEST_TITLE]
    return re.sub(r"\s*[(\[].*?[)\]]\s*", " ", short).strip(" %")


def is_generic(heading: str) -> bool:
    """Whether a heading does not say what its numbers are."""
    head = title_in(heading).lower()
    return not head or head in ("value", "number", "amount", "obs value", "total", "share percent")


def unit_of(table: Sheet, column: int, heading: str) -> str:
    """What stands in brackets in the heading, a percent sign in the cells or their format, or ``_percent``."""
    brackets = re.search(r"[(\[]\s*([^)\]]{1,30}?)\s*[)\]]", heading)
    if brackets:
        words = brackets[1]
        return UNITS.get(words.lower(), words)
    if heading.rstrip().endswith("%"):
        return "%"
    for ending, unit in UNITS.items():
        if re.sub(r"[_\s]+", " ", heading.lower()).endswith(ending):
            return unit
    columns = [column] if column >= 0 else list(range(len(table.heading)))
    signs = any(text_of(row[c]).endswith("%") for row in table.rows[:50] for c in columns)
    return "%" if signs or table.percent & set(columns) else ""
