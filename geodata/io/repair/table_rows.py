"""From columns to features: names, ids, dates and the words that the map knows; what does not fit is said.

Everything is done a column at a time: a table of points easily has a hundred thousand rows.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from enum import StrEnum
from typing import Any

from geodata.core.dates import PartialDate, Span
from geodata.core.phrase import Phrase
from geodata.core.repair_log import Notes
from geodata.io.repair.attribute_fields import Columns, Fields, name_columns, text_in
from geodata.io.repair.column_dates import DateOrder, DateStyle, date_of, is_before_year_1, style_of
from geodata.map.names import Names
from geodata.map.toponyms import with_place
from geodata.story.feature import Feature
from geodata.story.vocabulary import Accuracy, Certainty, Stage, Status

SAME_ID = "an id that was there before; it was given another ending"
BAD_START = "a start that is not a date was left out"
BAD_END = "an end that is not a date was left out"
BEFORE_CHRIST = "a date before the year 1; the timeline begins with that year"
ORDER_GUESSED = "dates such as 03/04/2020: nothing says which number is the month; the day was taken to come first"
ORDER_MIXED = "dates such as 03/04/2020: some have the day first and some the month; most decided"
MONTH_FIRST = "the dates have the month before the day"
COUNTED = {
    "ms": "the dates are milliseconds from 1970 on", "s": "the dates are seconds from 1970 on",
    "days": "the dates are numbers of days, as Excel counts them",
}  # fmt: skip
NO_DATES = ("", "nat", "none", "null", "-", "–", "n/a", "present", "today", "now")
BACKWARDS = "the end comes before the start; both were left out"
WORDS: dict[str, type[StrEnum]] = {"status": Status, "certainty": Certainty, "accuracy": Accuracy, "stage": Stage}
_ENDING = re.compile(
    r"\.(geojson|geojsonl|topojson|json|jsonl|umap|gpkg|shp|zip|km[lz]|gpx|fgb|parquet|geoparquet|csv|tsv|txt|xls[xm])$",
    re.IGNORECASE,
)
Dated = tuple[Span, str, str]


def rows_of(
    columns: Columns, places: tuple[str, list[int]], layer_id: str, fields: Fields, notes: Notes
) -> tuple[Feature, ...]:
    """One feature a row; *places* are the noun and the numbers under which messages name the rows."""
    count = len(places[1])
    find = _Finder(columns, count)
    ids = _ids(columns.get(fields.id), layer_id, places, notes)
    dated = _spans(columns, fields, places, notes)
    values: dict[str, Sequence[Any]] = {
        "id": ids,
        "layer": [layer_id] * count,
        "names": _names(find, fields, ids),
        "span": [item[0] for item in dated],
        "start_text": [item[1] for item in dated],
        "end_text": [item[2] for item in dated],
        **{key: _known(find, key, notes) for key in WORDS},
        "actor": find.each(lambda value: text_in(value).lower(), "actor"),
        "source": find.each(_sources, "source"),
        "summary": find.each(_long_text, "summary", "description"),
        "label": find.each(text_in, "label"),
        "theme": find.each(text_in, "theme"),
        "min_zoom_km": find.each(_kilometres, "min_zoom_km"),
        "properties": _properties(columns, count),
    }
    return tuple(_features(values))


class _Finder:
    """Columns by name, whatever its case."""

    def __init__(self, columns: Columns, count: int) -> None:
        self._columns = {name.lower(): values for name, values in reversed(list(columns.items()))}
        self._count = count

    @property
    def names(self) -> tuple[str, ...]:
        """The columns' names in lower case."""
        return tuple(self._columns)

    def each(self, make: Callable[[Any], Any], *names: str) -> list[Any]:
        """What *make* makes of each value of the first column of these names, or of None where there is none."""
        found = next((self._columns[name] for name in names if name in self._columns), None)
        return [make(None)] * self._count if found is None else [make(value) for value in found]


def _features(values: Mapping[str, Sequence[Any]]) -> Iterable[Feature]:
    """Features filled without their constructor, which takes five times as long as everything else together."""
    names = tuple(values)
    for row in zip(*values.values(), strict=True):
        feature = object.__new__(Feature)
        feature.__dict__.update(zip(names, row, strict=True))
        yield feature


def _properties(columns: Columns, count: int) -> list[dict[str, Any]]:
    if not columns:
        return [{} for _ in range(count)]
    names = tuple(columns)
    return [
        {name: value for name, value in zip(names, row, strict=True) if value is not None}
        for row in zip(*columns.values(), strict=True)
    ]


def _known(find: _Finder, key: str, notes: Notes) -> list[StrEnum]:
    """A column of words that the map knows; one with other words is left a property, which is noted."""
    allowed = {word.value: word for word in WORDS[key]}
    texts = find.each(lambda value: text_in(value).lower(), key)
    others = sorted(set(texts) - set(allowed))
    if not others:
        return [allowed[text] for text in texts]
    words = ", ".join(filter(None, allowed))
    notes.add(
        Phrase(
            "the column {key} holds words such as {value} and not {words}; it is shown as it is",
            key=key,
            value=repr(others[0][:40]),
            words=words,
        )
    )
    return [allowed[""]] * len(texts)


def _ids(given: Sequence[Any] | None, layer_id: str, places: tuple[str, list[int]], notes: Notes) -> list[str]:
    """Unique ids: those of the file where they are words, the layer's and a number where they are not."""
    noun, numbers = places
    if given is None and len(set(numbers)) == len(numbers):
        return [f"{layer_id}-{number}" for number in numbers]
    given = [""] * len(numbers) if given is None else given
    made: dict[str, None] = {}
    counts: dict[str, int] = {}
    for value, number in zip(given, numbers, strict=True):
        text = text_in(value)
        identifier = first = identifier_of(text, layer_id) or f"{layer_id}-{number}"
        if identifier in made and text:
            notes.add(SAME_ID, noun, number, repr(text[:60]))
        while identifier in made:
            counts[first] = counts.get(first, 1) + 1
            identifier = f"{first}-{counts[first]}"
        made[identifier] = None
    return list(made)


def identifier_of(text: str, layer_id: str) -> str:
    """An id in the form that links can name; a bare number says which layer it belongs to.

    >>> identifier_of("Line 5/b", "rail"), identifier_of("17", "rail")
    ('Line-5-b', 'rail-17')
    """
    made = re.sub(r"[^\w.\-:]+", "-", text, flags=re.UNICODE)[:100].strip("-.:")
    return f"{layer_id}-{made}" if made.isdigit() else made


def layer_id_of(name: str) -> str:
    """Return a layer id derived from the file name.

    >>> layer_id_of("Main roads (2020).geojson")
    'main-roads-2020'
    """
    stem = _ENDING.sub("", name)
    return re.sub(r"[^\w]+", "-", stem.lower(), flags=re.UNICODE).strip("-_")[:60] or "layer"


def _names(find: _Finder, fields: Fields, ids: list[str]) -> list[Names]:
    english = find.each(text_in, fields.label.lower())
    forms = {key: find.each(text_in, *names) for key, names in name_columns(find.names).items()}
    tables = find.each(_forms, "names")
    if not forms and not any(tables):
        return [Names(name or identifier) for name, identifier in zip(english, ids, strict=True)]
    made = []
    for index, identifier in enumerate(ids):
        row = {key: values[index] for key, values in forms.items() if values[index]} | tables[index]
        made.append(with_place(Names(english[index] or row.pop("en", "") or identifier, row)))
    return made


def _forms(table: Any) -> dict[str, str]:
    if not isinstance(table, dict):
        return {}
    kept = {str(key): text_in(value) for key, value in table.items() if key != "other"}
    return {key: text for key, text in kept.items() if text}


def _spans(columns: Columns, fields: Fields, places: tuple[str, list[int]], notes: Notes) -> list[Dated]:
    noun, numbers = places
    if not fields.start and not fields.end:
        return [(Span(), "", "")] * len(numbers)
    texts = {key: list(map(text_in, columns.get(column, ()))) for key, column in
             (("start", fields.start), ("end", fields.end))}  # fmt: skip
    style = _style((text for column in texts.values() for text in column), fields, notes)
    starts, ends = (_dates(texts[key], key, style, places, notes) for key in ("start", "end"))
    made = []
    for start, end, number in zip(starts, ends, numbers, strict=True):
        if start and end and end.first < start.first:
            notes.add(BACKWARDS, noun, number, f"{start.text} … {end.text}")
            start = end = None
        # What began before the year 1 has begun whenever; what ended before it is over on every day.
        began = None if start is None or is_before_year_1(start) else start.first
        if is_before_year_1(start) or is_before_year_1(end):
            notes.add(BEFORE_CHRIST, noun, number)
        span = Span(began, end.first if end else None)
        made.append((span, start.text if start and began else "", end.text if end else ""))
    return made


def _style(texts: Iterable[str], fields: Fields, notes: Notes) -> DateStyle:
    """How the dates are written, and what is said of it."""
    style = style_of(texts, fields.date_order)
    if style.is_ordered:
        notes.guess("date order", style.order.value, doubtful=style.is_doubtful)
    if style.is_doubtful:
        notes.add(ORDER_GUESSED if style.order is DateOrder.DAY_FIRST else ORDER_MIXED)
    elif style.order is DateOrder.MONTH_FIRST and not fields.date_order:
        notes.add(MONTH_FIRST)
    if style.unit in COUNTED:
        notes.add(COUNTED[style.unit])
    return style


def _dates(
    texts: Sequence[str], key: str, style: DateStyle, places: tuple[str, list[int]], notes: Notes
) -> list[PartialDate | None]:
    noun, numbers = places
    if not texts:
        return [None] * len(numbers)
    known: dict[str, PartialDate | None] = {}
    made = []
    for text, number in zip(texts, numbers, strict=True):
        if text not in known:
            known[text] = date_of(text, style)
        if known[text] is None and text.lower() not in NO_DATES:
            notes.add(BAD_START if key == "start" else BAD_END, noun, number, repr(text[:40]))
        made.append(known[text])
    return made


def _sources(value: Any) -> tuple[str, ...]:
    """A list of ids as it is; a text of a stranger's is one source, not several words."""
    if value is None:
        return ()
    if isinstance(value, list):
        return tuple(filter(None, map(text_in, value)))
    text = text_in(value)
    return (text,) if text else ()


def _kilometres(value: Any) -> float:
    return float(value) if isinstance(value, (int, float)) and not isinstance(value, bool) else 0.0


def _long_text(value: Any) -> str:
    return value.strip() if isinstance(value, str) else text_in(value)
