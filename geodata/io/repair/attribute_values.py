"""Values of a file's columns, made fit to be shown and handed over: plain, finite and of bounded length."""

from __future__ import annotations

import math
import reprlib
from typing import Any

from geodata.core.phrase import Phrase
from geodata.core.reader_limits import MAX_VALUE_CHARACTERS
from geodata.core.repair_log import Notes

TOO_LONG = f"a text of more than {MAX_VALUE_CHARACTERS:,} characters was cut"
_MAX_WHOLE = 1 << 63
_MAX_ITEMS = 100


def plain_columns(columns: dict[str, list[Any]], kept: list[int], notes: Notes) -> dict[str, list[Any]]:
    """The columns at the rows *kept*, each value plain; texts that are too long are cut and noted."""
    made: dict[str, list[Any]] = {}
    for name, values in columns.items():
        plain = [plain_value(values[index]) for index in kept]
        if any(isinstance(value, str) and len(value) > MAX_VALUE_CHARACTERS for value in plain):
            notes.add(Phrase("{too_long} in column {name}", too_long=TOO_LONG, name=repr(name[:60])))
            plain = [value[:MAX_VALUE_CHARACTERS] if isinstance(value, str) else value for value in plain]
        made[plain_text(name)[:100]] = plain
    return made


def plain_value(value: Any, depth: int = 0) -> Any:
    """None, bool, int, finite float or text; small lists and tables of those stay what they are.

    >>> plain_value(float("nan")), plain_value(10**30), plain_value({"hy": "Շուշի"})
    (None, 1e+30, {'hy': 'Շուշի'})
    """
    if value is None or isinstance(value, bool):
        return value
    if isinstance(value, str):
        return plain_text(value)
    if isinstance(value, int):
        return value if -_MAX_WHOLE <= value < _MAX_WHOLE else _as_float(value)
    if isinstance(value, float):
        return value if math.isfinite(value) else None
    if depth < 2 and isinstance(value, list) and len(value) <= _MAX_ITEMS:
        return [plain_value(item, depth + 1) for item in value]
    if depth < 2 and isinstance(value, dict) and len(value) <= _MAX_ITEMS:
        return {plain_text(str(key)): plain_value(item, depth + 1) for key, item in value.items()}
    return reprlib.repr(value)


def plain_text(text: str) -> str:
    """A text without what cannot be written down: half characters and zero bytes."""
    return text.replace("\0", "").encode("utf-8", errors="replace").decode("utf-8")


def _as_float(value: int) -> float | None:
    try:
        return float(value)
    except OverflowError:
        return None
