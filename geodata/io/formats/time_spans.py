"""The time of a feature as GeoJSON-T and Linked Places write it: ``when`` with its spans."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from geodata.io.repair.rings import Note

SEVERAL = "a feature with several times: it is shown from the first to the last of them"
_STARTS, _ENDS = ("start", "begin", "from"), ("end", "stop", "to")


def times_of(when: Mapping[str, Any], note: Note) -> dict[str, str]:
    """The start and the end of a ``when``, as texts; several spans become one from the first to the last.

    >>> times_of({"timespans": [{"start": {"in": "1828"}, "end": {"latest": "1918"}}]}, print)
    {'start': '1828', 'end': '1918'}
    """
    spans = when.get("timespans")
    found = [span for span in spans if isinstance(span, Mapping)] if isinstance(spans, list) else [when]
    if len(found) > 1:
        note(SEVERAL)
    starts = [text for span in found if (text := _text(span, _STARTS))]
    ends = [text for span in found if (text := _text(span, _ENDS))]
    # Texts are compared as years: a calendar with years before the first has no other order.
    made = {"start": min(starts, key=_year, default=""), "end": max(ends, key=_year, default="")}
    if len(ends) < len(found):
        made["end"] = ""  # one of them goes on
    return {key: text for key, text in made.items() if text}


def _text(span: Mapping[str, Any], names: tuple[str, ...]) -> str:
    value = next((span[name] for name in names if span.get(name) not in (None, "")), "")
    if isinstance(value, Mapping):
        value = next((value[key] for key in ("in", "earliest", "latest") if value.get(key)), "")
    return str(value).strip() if isinstance(value, (str, int, float)) else ""


def _year(text: str) -> tuple[int, str]:
    digits = text.lstrip("-")[:4]
    year = int(digits) if digits.isdigit() else 9999
    return (-year if text.startswith("-") else year), text
