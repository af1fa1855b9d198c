"""From columns to features: names, ids, dates and the words that the map knows; what does not fit is said."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from geodata.dates import Span
from geodata.features import ACCURACIES, CERTAINTIES, STAGES, STATUSES, Feature
from geodata.names import Names
from geodata.reading.fields import FORMS, Columns, Fields, date_in, text_in
from geodata.reading.notes import Notes

SAME_ID = "an id that was there before; it was given another ending"
BAD_DATE = "a {key} that is not a date was left out"
BACKWARDS = "the end comes before the start; both were left out"
WORDS = {"status": STATUSES, "certainty": CERTAINTIES, "accuracy": ACCURACIES, "stage": STAGES}


def rows_of(
    columns: Columns, places: tuple[str, list[int]], layer_id: str, fields: Fields, notes: Notes
) -> tuple[Feature, ...]:
    """One feature a row; *places* are the noun and the numbers under which messages name the rows."""
    noun, numbers = places
    lower = {name.lower(): name for name in reversed(list(columns))}
    known = _known_columns(columns, lower, len(numbers), notes)
    ids = _ids(columns, layer_id, fields, places, notes)
    rows = []
    for index, (identifier, number) in enumerate(zip(ids, numbers, strict=True)):
        properties = {name: values[index] for name, values in columns.items() if values[index] is not None}
        span, start_text, end_text = _span(properties, fields, noun, number, notes)
        rows.append(
            Feature(
                id=identifier,
                layer=layer_id,
                names=_names(properties, lower, fields, identifier),
                span=span,
                start_text=start_text,
                end_text=end_text,
                actor=text_in(properties.get(lower.get("actor", ""))).lower(),
                source=_sources(properties.get(lower.get("source", ""))),
                summary=_long_text(
                    properties.get(lower.get("summary", "")) or properties.get(lower.get("description", ""))
                ),
                status=known["status"][index],
                certainty=known["certainty"][index],
                accuracy=known["accuracy"][index],
                stage=known["stage"][index],
                properties=properties,
            )
        )
    return tuple(rows)


def _known_columns(columns: Columns, lower: Mapping[str, str], count: int, notes: Notes) -> dict[str, list[str]]:
    """Columns of words that the map knows, empty where there is none; one with other words is left a property."""
    made = {key: [""] * count for key in WORDS}
    for key, allowed in WORDS.items():
        values = [text_in(value).lower() for value in columns.get(lower.get(key, ""), ())]
        others = sorted({value for value in values if value not in allowed})
        if others:
            words = ", ".join(filter(None, allowed))
            notes.add(f"the column {key} holds words such as {others[0][:40]!r} and not {words}; it is shown as it is")
        elif values:
            made[key] = values
    return made


def _ids(columns: Columns, layer_id: str, fields: Fields, places: tuple[str, list[int]], notes: Notes) -> list[str]:
    """Unique ids: those of the file where they are words, the layer's and a number where they are not."""
    noun, numbers = places
    given = columns.get(fields.id) or [None] * len(numbers)
    used: set[str] = set()
    counts: dict[str, int] = {}
    made = []
    for value, number in zip(given, numbers, strict=True):
        identifier = _identifier(text_in(value), layer_id) or f"{layer_id}-{number}"
        if identifier in used:
            if fields.id and text_in(value):
                notes.add(SAME_ID, noun, number, repr(text_in(value)[:60]))
            first = identifier
            while identifier in used:
                counts[first] = counts.get(first, 1) + 1
                identifier = f"{first}-{counts[first]}"
        used.add(identifier)
        made.append(identifier)
    return made


def _identifier(text: str, layer_id: str) -> str:
    """An id in the form that links can name; a bare number says which layer it belongs to.

    >>> _identifier("Line 5/b", "rail"), _identifier("17", "rail")
    ('Line-5-b', 'rail-17')
    """
    made = re.sub(r"[^\w.\-:]+", "-", text, flags=re.UNICODE)[:100].strip("-.:")
    return f"{layer_id}-{made}" if made.isdigit() else made


def layer_id_of(name: str) -> str:
    """A layer's id, made of the file's name.

    >>> layer_id_of("Main roads (2020).geojson")
    'main-roads-2020'
    """
    stem = re.sub(
        r"\.(geojson|gpkg|shp|zip|km[lz]|gpx|fgb|parquet|geoparquet|csv|tsv|txt|json)$", "", name, flags=re.IGNORECASE
    )
    return re.sub(r"[^\w]+", "-", stem.lower(), flags=re.UNICODE).strip("-_")[:60] or "layer"


def _names(properties: Mapping[str, Any], lower: Mapping[str, str], fields: Fields, fallback: str) -> Names:
    table = properties.get("names")
    forms = (
        {str(key): text_in(value) for key, value in table.items() if text_in(value)} if isinstance(table, dict) else {}
    )
    for key, candidates in FORMS.items():
        found = next((text_in(properties.get(lower[name])) for name in candidates if name in lower), "")
        if found:
            forms.setdefault(key, found)
    english = text_in(properties.get(fields.label)) or forms.get("en", "") or fallback
    return Names(
        english, {key: value for key, value in forms.items() if key in ("article", "hy", "az", "ru", "ka", "pair")}
    )


def _span(properties: Mapping[str, Any], fields: Fields, noun: str, number: int, notes: Notes) -> tuple[Span, str, str]:
    found = []
    for key, column in (("start", fields.start), ("end", fields.end)):
        value = properties.get(column) if column else None
        date = date_in(value)
        if date is None and text_in(value) not in ("", "NaT"):
            notes.add(BAD_DATE.format(key=key), noun, number, repr(text_in(value)[:40]))
        found.append(date)
    start, end = found
    if start and end and end.first < start.first:
        notes.add(BACKWARDS, noun, number, f"{start.text} … {end.text}")
        return Span(), "", ""
    return (
        Span(start.first if start else None, end.first if end else None),
        start.text if start else "",
        end.text if end else "",
    )


def _sources(value: Any) -> tuple[str, ...]:
    """A list of ids as it is; a text of a stranger's is one source, not several words."""
    if isinstance(value, list):
        return tuple(filter(None, map(text_in, value)))
    text = text_in(value)
    return (text,) if text else ()


def _long_text(value: Any) -> str:
    return value.strip() if isinstance(value, str) else text_in(value)
