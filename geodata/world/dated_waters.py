"""Waters as they were on a day: seas that have shrunk since, reservoirs whose dams are gone or were not yet built."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from weakref import WeakKeyDictionary

from geodata.map.base_map import BaseMap
from geodata.map.shapes import Bounds, Shape

DRIED = Path(__file__).parents[1] / "data" / "dried_waters.tsv"

_known_changes: WeakKeyDictionary[BaseMap, tuple[str, ...]] = WeakKeyDictionary()


def is_there(water: Shape, date: dt.date) -> bool:
    """Whether a water is one on a day: from its property ``since`` on, and before its ``until``, and not dried up."""
    since, until = str(water.properties.get("since", "")), str(water.properties.get("until", ""))
    day = date.isoformat()
    dry_from, wet_again = dried_waters().get(water.id, ("", ""))
    return since <= day and (not until or day < until) and not dry_from <= day < wet_again


@cache
def dried_waters() -> dict[str, tuple[str, str]]:
    """By their ids the waters that were dry for some years: the first day without water and the first with it again."""
    rows = (row.split("\t") for row in DRIED.read_text(encoding="utf-8").splitlines()[1:])
    return {row[0]: (row[1], row[2]) for row in rows}


def waters_on(base: BaseMap, date: dt.date) -> Iterator[Shape]:
    """Seas, lakes and wide rivers of a day; what is left of a lake of the past is part of it while that is there."""
    former = [shape for shape in base.former_lakes if is_there(shape, date)]
    yield from former
    for shape in (*base.water, *base.rivers):
        if is_there(shape, date) and not any(_holds(lake.bounds, shape.bounds) for lake in former):
            yield shape


def _holds(outer: Bounds, inner: Bounds) -> bool:
    return outer[0] <= inner[0] and outer[1] <= inner[1] and inner[2] <= outer[2] and inner[3] <= outer[3]


def water_age(base: BaseMap, date: dt.date) -> int:
    """How many waters have come or gone by a day: on two days with the same number the same waters are there."""
    day = date.isoformat()
    return sum(change <= day for change in _changes(base))


def _changes(base: BaseMap) -> tuple[str, ...]:
    if base not in _known_changes:
        waters = (*base.former_lakes, *base.water, *base.rivers)
        dated = (str(shape.properties.get(key, "")) for shape in waters for key in ("since", "until"))
        dried = (day for shape in waters for day in dried_waters().get(shape.id, ()))
        _known_changes[base] = tuple(sorted(day for day in (*dated, *dried) if day))
    return _known_changes[base]
