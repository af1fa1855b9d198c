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
    short = re.sub(r"[\s_]+", " ", heading)[:LONGEST_TITLE]
    head = re.sub(r"\s*[(\[].*?[)\]]\s*", " ", short).strip(" %")
    generic = not head or head.lower() in ("value", "number", "amount", "obs value", "total", "share percent")
    return name if generic else f"{name}: {head}"


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
