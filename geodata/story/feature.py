"""Features: what a layer holds, with names, dates, status, certainty and sources, but without geometry.

Geometry is kept apart (as prepared shapes for drawing, as a GeoDataFrame for analysis), so that opening a
story needs no geometry library.
"""

from __future__ import annotations

import datetime as dt
import math
import re
from collections.abc import Mapping
from dataclasses import field
from enum import StrEnum
from functools import cached_property
from typing import Any, TypeVar

from geodata.core.dates import UNDATED, PartialDate, Span, parse_partial
from geodata.core.errors import DataError
from geodata.core.phrase import Phrase
from geodata.core.values import value
from geodata.map.names import Names
from geodata.map.toponyms import with_place
from geodata.story.paint import Paint, paint_of
from geodata.story.vocabulary import Accuracy, Certainty, Stage, Status, said

Word = TypeVar("Word", bound=StrEnum)
UNNAMED = "-"  # as a label: no name on the map
ID_PATTERN = re.compile(r"[\w][\w.\-:]*", re.UNICODE)


@value(frozen=True)
class Feature:
    """One feature without geometry. ``source`` holds source ids; ``properties`` all properties as in the file."""

    id: str
    layer: str
    names: Names
    span: Span = UNDATED
    start_text: str = ""
    end_text: str = ""
    status: Status = Status.UNSAID
    actor: str = ""
    certainty: Certainty = Certainty.UNSAID
    accuracy: Accuracy = Accuracy.UNSAID
    stage: Stage = Stage.UNSAID
    source: tuple[str, ...] = ()
    summary: str = ""
    label: str = ""
    theme: str = ""
    min_zoom_km: float = 0.0
    properties: Mapping[str, Any] = field(default_factory=dict)
    label_language: str = ""  # of a label that was translated

    @property
    def name(self) -> str:
        """The name in the language in which its story is told, else in English."""
        return self.names.words

    @cached_property
    def paint(self) -> Paint | None:
        """The colours that its file gives it; None when it gives none."""
        return paint_of(self.properties)


def feature_from_properties(
    properties: Mapping[str, Any], layer: str, *, file: str, place: str, default_id: str = ""
) -> Feature:
    """Build a feature from the properties in a file. Raises DataError, naming file and place."""
    identifier = text_of(properties.get("id")) or default_id
    if not ID_PATTERN.fullmatch(identifier):
        raise DataError(
            "invalid id", file=file, place=place, found=repr(identifier), allowed="letters, digits, - _ . and :"
        )
    place = Phrase("feature {identifier}", identifier=identifier)
    start, end = (_partial(properties.get(key), file, f"{place}, {key}") for key in ("start", "end"))
    span = Span(start.first if start else None, end.first if end else None)
    if span.start and span.end and span.end < span.start:
        raise DataError(
            "end before start",
            file=file,
            place=place,
            found=Phrase("{properties} … {properties2}", properties=properties["start"], properties2=properties["end"]),
        )
    return Feature(
        id=identifier,
        layer=layer,
        names=names_from(properties, identifier),
        span=span,
        start_text=start.text if start else "",
        end_text=end.text if end else "",
        status=_choice(properties, "status", Status, file, place),
        actor=text_of(properties.get("actor")).lower(),
        certainty=_choice(properties, "certainty", Certainty, file, place),
        accuracy=_choice(properties, "accuracy", Accuracy, file, place),
        stage=_choice(properties, "stage", Stage, file, place),
        source=words(properties.get("source")),
        summary=text_of(properties.get("summary")),
        label=text_of(properties.get("label")),
        theme=text_of(properties.get("theme")),
        min_zoom_km=_number(properties.get("min_zoom_km")),
        properties=dict(properties),
    )


def names_from(properties: Mapping[str, Any], fallback: str) -> Names:
    """The names in a properties table."""
    table = properties.get("names")
    forms = table if isinstance(table, Mapping) else {}
    other = forms.get("other", ())
    named = Names(
        english=text_of(properties.get("name")) or text_of(forms.get("en")) or fallback,
        forms={
            str(key): form for key, value in forms.items() if key not in ("en", "other") and (form := text_of(value))
        },
        other=tuple(map(text_of, other)) if isinstance(other, (list, tuple)) else (text_of(other),),
    )
    return with_place(named)


def words(value: Any) -> tuple[str, ...]:
    """A list of ids, given as a list or as words separated by spaces, commas or semicolons."""
    if isinstance(value, (list, tuple)):
        return tuple(filter(None, map(text_of, value)))
    return tuple(part for part in re.split(r"[\s,;]+", text_of(value)) if part)


def text_of(value: Any) -> str:
    """A value of a table as text; lists, tables and missing values are empty."""
    if value is None or isinstance(value, (list, tuple, dict)) or value != value:  # NaN is how tables say "nothing"
        return ""
    if isinstance(value, dt.datetime):
        return value.date().isoformat()
    return str(value).strip()


def _number(value: Any) -> float:
    try:
        number = float(value) if value not in (None, "") else 0.0
    except (TypeError, ValueError, OverflowError):
        return 0.0
    return number if math.isfinite(number) else 0.0


def _partial(value: Any, file: str, place: str) -> PartialDate | None:
    text = text_of(value)
    return parse_partial(text, file=file, place=place) if text and text != "NaT" else None


def _choice(properties: Mapping[str, Any], key: str, words: type[Word], file: str, place: str) -> Word:
    value = text_of(properties.get(key)).lower()
    if value not in tuple(words):
        raise DataError(
            Phrase("unknown {key}", key=key),
            file=file,
            place=place,
            found=repr(value),
            allowed=", ".join(said(words)),
        )
    return words(value)
