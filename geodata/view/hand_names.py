"""What is placed by hand: where an author has put the names of a view, and where its arrows pass."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any

from geodata.core.values import value

LonLat = tuple[float, float]


@value(frozen=True)
class HandName:
    """A name that is always on the map: with its middle *at* a longitude and latitude, or where it finds a place."""

    id: str
    at: LonLat | None = None


def hand_names_from(table: Any) -> tuple[HandName, ...]:
    """The names of a table of ids; raises TypeError or ValueError.

    >>> hand_names_from({"country:fra": [2.5, 46.6], "place:lyon": True})
    (HandName(id='country:fra', at=(2.5, 46.6)), HandName(id='place:lyon', at=None))
    """
    if not isinstance(table, Mapping):
        raise TypeError(f"{table!r:.60} is no table of ids")
    return tuple(HandName(str(name), None if where is True else _spot(name, where)) for name, where in table.items())


def hand_arrows_from(table: Any) -> tuple[HandName, ...]:
    """The places of a table of statements that their arrows pass; raises TypeError or ValueError.

    >>> hand_arrows_from({"fra-toward-deu": [6.1, 48.7]})
    (HandName(id='fra-toward-deu', at=(6.1, 48.7)),)
    """
    found = hand_names_from(table)
    for arrow in found:
        if arrow.at is None:
            raise ValueError(f"{arrow.id} = true")
    return found


def _spot(name: str, where: Any) -> LonLat:
    if not isinstance(where, (list, tuple)) or len(where) != 2 or not all(map(_is_number, where)):
        raise ValueError(f"{name} = {where!r:.40}")
    lon, lat = float(where[0]), float(where[1])
    if not (-180 <= lon <= 180 and -90 <= lat <= 90):
        raise ValueError(f"{name} = {where!r:.40}")
    return lon, lat


def _is_number(part: Any) -> bool:
    return isinstance(part, (int, float)) and not isinstance(part, bool) and math.isfinite(part)


def hand_names_table(names: Iterable[HandName]) -> dict[str, Any]:
    """A table of plain values that `hand_names_from` reads."""
    return {name.id: True if name.at is None else list(name.at) for name in names}


def put(names: Iterable[HandName], name: HandName) -> tuple[HandName, ...]:
    """The names with one more; it takes the place of the one with its id.

    >>> put((HandName("a"), HandName("b")), HandName("a", (1.0, 2.0)))
    (HandName(id='a', at=(1.0, 2.0)), HandName(id='b', at=None))
    """
    kept = {known.id: known for known in names}
    return tuple({**kept, name.id: name}.values())


def without(names: Iterable[HandName], name_id: str) -> tuple[HandName, ...]:
    """The names but for one."""
    return tuple(name for name in names if name.id != name_id)


def anywhere(names: Iterable[HandName]) -> tuple[HandName, ...]:
    """The same names, to find their own places, such as on a small map of other ground."""
    return tuple(replace(name, at=None) for name in names)
