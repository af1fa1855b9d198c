"""From the bytes of a sheet to a table, in the confined process (`geodata.gate`)."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Mapping
from typing import Any

from geodata.core.phrase import to_json
from geodata.indicators.sheet import sheet_in
from geodata.indicators.workbook import EXCEL


def prepare(name: str, _options: Mapping[str, str]) -> None:
    """Import what reads a workbook, before the process is confined and its work is counted."""
    if name.lower().endswith(EXCEL):
        import openpyxl  # noqa: F401


def read_sheet_bytes(data: bytes, name: str, options: Mapping[str, str]) -> bytes:
    """The table as JSON, for `geodata.indicators.sheet.sheet_from_answer`; raises DataError."""
    sheet = sheet_in(data, name, options)
    table = {
        "heading": sheet.heading, "rows": sheet.rows, "numbers": sheet.numbers, "delimiter": sheet.delimiter,
        "percent": sorted(sheet.percent), "remarks": sheet.remarks, "notes": list(map(to_json, sheet.notes)),
        "heading_row": sheet.heading_row, "tables": sheet.tables, "table": sheet.table, "encoding": sheet.encoding,
        "doubts": sheet.doubts,
    }  # fmt: skip
    return json.dumps(table, default=_day).encode()


def _day(value: Any) -> list[str]:
    if isinstance(value, dt.date):
        return [value.isoformat()]
    raise TypeError(type(value).__name__)
