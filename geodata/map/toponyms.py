"""Names of the places of the base map by language, from ``geodata/data/place_names.tsv``.

A row without a use adds forms to those that a shape has, or mends them. A row of use ``name`` is one of the names of a
place that different sides call differently: by whom, from when to when, and its form in each language. A row of use
``held`` says who governed the place from when to when; at other times its own state does. A row of use ``former`` is a
name that the place had until a day.
"""

from __future__ import annotations

import datetime as dt
from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import replace
from functools import lru_cache
from pathlib import Path

from geodata.core.dates import Span
from geodata.core.errors import DataError
from geodata.core.values import value
from geodata.map.base_map import load_base_map
from geodata.map.names import Names, Usage
from geodata.map.shapes import Shape

TABLE = Path(__file__).parents[1] / "data" / "place_names.tsv"


@value(frozen=True)
class Toponyms:
    """The table: forms, names in dispute and spans of government as text, by the key of a place."""

    forms: Mapping[str, str]
    disputed: Mapping[str, tuple[tuple[str, ...], ...]]


@lru_cache(maxsize=1)
def toponyms() -> Toponyms:
    """The table, read once; a row is taken apart when its place is first asked for. Raises DataError."""
    forms: dict[str, str] = {}
    disputed: dict[str, tuple[tuple[str, ...], ...]] = {}
    try:
        lines = TABLE.read_text(encoding="utf-8").splitlines()[1:]
    except (OSError, ValueError) as error:
        raise DataError("the table of names cannot be read", file=TABLE.name, found=str(error)) from error
    for line in lines:
        key, use, rest = line.split("\t", 2)
        if use:
            disputed[key] = (*disputed.get(key, ()), (use, *rest.split("\t")))
        else:
            forms[key] = rest
    return Toponyms(forms, disputed)


def key_of(shape: Shape) -> str:
    """Under which key the table has a shape of the base map: ``place:baku``, ``water:Kura``, ``country:arm``."""
    properties = shape.properties
    if properties.get("kind") == "river" or "weight" in properties:
        return f"water:{properties.get('name')}"
    if properties.get("kind") == "strait":
        return f"region:{properties.get('name')}"
    if "population" in properties:
        return f"place:{shape.id}"
    if "iso3" in properties:
        return f"country:{shape.id}" if properties["iso3"] == shape.id else f"province:{shape.id}"
    return f"water:{shape.id}"


@lru_cache(maxsize=16384)
def forms_of(key: str) -> Mapping[str, str]:
    """Forms by language that the table has for a place; ``en`` among them where it mends the English one."""
    row = toponyms().forms.get(key)
    return _forms(row.split("\t")[-1]) if row else {}


@lru_cache(maxsize=1024)
def disputed_names(key: str) -> Names | None:
    """The names of a place that different sides call differently, or None."""
    rows = toponyms().disputed.get(key, ())
    names = [Usage(by, _span(start, end), _forms(forms)) for use, by, start, end, forms in rows if use == "name"]
    held = [(by, _span(start, end)) for use, by, start, end, _ in rows if use == "held"]
    if not names:
        return None
    english = " / ".join(dict.fromkeys(usage.forms["en"] for usage in names))
    return Names(english, usages=tuple(names), held=tuple(held), former=former_names(key))


@lru_cache(maxsize=1024)
def former_names(key: str) -> tuple[Usage, ...]:
    """The names that a place had in its own right at other times."""
    rows = toponyms().disputed.get(key, ())
    return tuple(Usage(by, _span(start, end), _forms(forms)) for use, by, start, end, forms in rows if use == "former")


def names_age(day: dt.date) -> int:
    """On two days with the same age every place of the table has the same names."""
    return bisect_right(_days_of_change(), day)


@lru_cache(maxsize=1)
def _days_of_change() -> tuple[dt.date, ...]:
    """The days on which a place of the table gets another name, or other rulers, in order."""
    rows = (row for own in toponyms().disputed.values() for row in own)
    return tuple(sorted({dt.date.fromisoformat(day) for _, _, *span, _ in rows for day in span if day}))


def with_place(names: Names) -> Names:
    """Names that refer to a place of the base map (``place``), with that place's names beside their own forms."""
    own = dict(names.forms)
    place = own.pop("place", "")
    if not place:
        return names
    if (disputed := disputed_names(f"place:{place}")) is not None:
        return replace(names, forms=own, usages=disputed.usages, held=disputed.held, place=place)
    return replace(names, forms={**place_forms(place), **own}, place=place)


def place_forms(place: str) -> dict[str, str]:
    """Forms by language of a place of the base map, its own and the table's, the English one left out."""
    shape = load_base_map().by_id("place", place)
    own = shape.properties.get("names") or {} if shape is not None else {}
    forms = {**own, **forms_of(f"place:{place}")}
    return {language: str(form) for language, form in forms.items() if language != "en"}


def _forms(text: str) -> dict[str, str]:
    return dict(form.split("=", 1) for form in text.split(";") if form)


def _span(start: str, end: str) -> Span:
    first, last = (dt.date.fromisoformat(day) if day else None for day in (start, end))
    return Span(first, last)
