"""Whose map: how disputed ground is drawn as controlled, as law has it, and as a state draws it.

`geodata/data/disputed.json` says for each unit of disputed ground what law has, who holds it and who claims it, each
with dates and sources; `disputed.mvpack` has its outlines and the lines along it (tools.build_data.disputed);
`disputed_notes.tsv` has the table's notes in other languages, a column each.
"""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Mapping
from enum import StrEnum
from functools import lru_cache
from pathlib import Path
from typing import Any

from geodata.core.dates import UNDATED, Span, parse_day
from geodata.core.errors import DataError
from geodata.core.values import value
from geodata.map.names import Names
from geodata.map.shapes import Shape, read_pack
from geodata.map.toponyms import with_place
from geodata.view.view import Viewpoint

TABLE = Path(__file__).parents[1] / "data" / "disputed.json"
PACK = TABLE.with_suffix(".mvpack")
NOTES = TABLE.with_name("disputed_notes.tsv")
CONTROL, LAW = Viewpoint.CONTROL, Viewpoint.LAW


class Stance(StrEnum):
    """What a position says of the ground: it is the owner's, held by another, a state of its own, or to be settled."""

    OWN = "own"
    OCCUPIED = "occupied"
    STATE = "state"
    OPEN = "open"


class Border(StrEnum):
    """How a line along disputed ground is drawn."""

    ABSENT = "absent"
    SOLID = "solid"
    DASHED = "dashed"


@value(frozen=True)
class Holding:
    """Whose the ground is in law, or who holds it: a state's code or the id of an entity; ``part``: not all of it.

    ``start_text`` and ``end_text`` are the dates as written: a year, a month or a day.
    """

    owner: str
    span: Span = UNDATED
    source: tuple[str, ...] = ()
    note: str = ""
    open: bool = False
    part: bool = False
    start_text: str = ""
    end_text: str = ""


@value(frozen=True)
class Position:
    """What a state says of the ground, with its own name for it where it has one."""

    by: str
    owner: str
    stance: Stance
    span: Span
    source: tuple[str, ...]
    note: str = ""
    names: Names | None = None
    start_text: str = ""
    end_text: str = ""


@value(frozen=True)
class Unit:
    """One piece of disputed ground. ``host`` is the state that has it on the base map; ``drawn``: it has an outline."""

    id: str
    names: Names
    host: str
    formal: Holding
    control: tuple[Holding, ...]
    positions: tuple[Position, ...]
    drawn: bool = False
    province: str = ""
    accuracy: str = ""
    votes: str = ""

    def position(self, by: str, day: dt.date) -> Position | None:
        """What a state says of it on a day, if a source states it."""
        return next((row for row in self.positions if row.by == by and row.span.contains(day)), None)

    def holder(self, day: dt.date) -> Holding | None:
        """Who holds it on a day."""
        return next((row for row in self.control if row.span.contains(day)), None)


@value(frozen=True)
class GroundSource:
    """A source of the table."""

    id: str
    title: str
    publisher: str = ""
    date: str = ""
    address: str = ""


@value(frozen=True)
class GroundLook:
    """How a unit is drawn: whose ground; hatched where it is held by another, dashed where nothing is settled.

    ``stated`` is False where no source states the position of the state whose map it is.
    """

    owner: str
    hatched: bool = False
    dashed: bool = False
    stated: bool = True


@value(frozen=True, eq=False)
class DisputedGround:
    """The table: units by id in its order, names of entities that are no state, sources by id."""

    units: Mapping[str, Unit]
    entities: Mapping[str, Names]
    sources: Mapping[str, GroundSource]

    @property
    def states(self) -> tuple[str, ...]:
        """Every state of which a source states a position, in the order of the table."""
        return tuple(dict.fromkeys(row.by for unit in self.units.values() for row in unit.positions))


@lru_cache(maxsize=1)
def disputed_ground() -> DisputedGround:
    """The table, read once. Raises DataError when it is missing or damaged."""
    try:
        table = json.loads(TABLE.read_text(encoding="utf-8"))
        units = {str(row["id"]): _unit(row) for row in table["units"]}
        entities = {name: _names(row) for name, row in table["entities"].items()}
        sources = {name: GroundSource(name, **row) for name, row in table["sources"].items()}
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise DataError("the table of disputed ground cannot be read", file=TABLE.name, found=str(error)) from error
    return DisputedGround(units, entities, sources)


def note_in(note: str, language: str) -> str:
    """A note of the table in a language, given as its code; as it is where that language has none.

    >>> note_in("in part", "fr"), note_in("in part", "de")
    ('en partie', 'in part')
    """
    return _notes().get(language, {}).get(note, note)


@lru_cache(maxsize=1)
def _notes() -> Mapping[str, Mapping[str, str]]:
    """By language, the notes by their English text; none where the file is missing or damaged."""
    try:
        heading, *rows = (line.split("\t") for line in NOTES.read_text(encoding="utf-8").splitlines())
    except (OSError, ValueError):
        return {}
    return {
        language: {row[0]: text for row in rows if len(row) > column and (text := row[column])}
        for column, language in enumerate(heading)
    }


@lru_cache(maxsize=1)
def disputed_shapes() -> Mapping[str, tuple[Shape, ...]]:
    """The ``areas`` and ``lines`` of disputed ground in the home plane. Raises DataError when the file is damaged."""
    return read_pack(PACK).collections


def _unit(row: Mapping[str, Any]) -> Unit:
    return Unit(
        row["id"], _names(row), row["host"], _holding(row["formal"]), tuple(map(_holding, row["control"])),
        tuple(map(_position, row["positions"])), row["drawn"], row.get("province", ""), row.get("accuracy", ""),
        row.get("votes", ""),
    )  # fmt: skip


def _names(row: Mapping[str, Any]) -> Names:
    return with_place(Names(row["name"], dict(row.get("names", {}))))


def _holding(row: Mapping[str, Any]) -> Holding:
    return Holding(
        row["owner"],
        _span(row),
        tuple(row["source"]),
        row.get("note", ""),
        row.get("open", False),
        row.get("part", False),
        row.get("start", ""),
        row.get("end", ""),
    )


def _position(row: Mapping[str, Any]) -> Position:
    named = _names(row) if "name" in row else None
    stance = Stance(row["stance"])
    return Position(
        row["by"], row["owner"], stance, _span(row), tuple(row["source"]), row.get("note", ""), named,
        row.get("start", ""), row.get("end", ""),
    )  # fmt: skip


def _span(row: Mapping[str, Any]) -> Span:
    start, end = (parse_day(row[key], file=TABLE.name) if row.get(key) else None for key in ("start", "end"))
    return Span(start, end)


def viewpoints() -> tuple[str, ...]:
    """What a view's ``viewpoint`` may be: the two that are nobody's, then states whose position a source states."""
    return (*Viewpoint, *disputed_ground().states)


@lru_cache(maxsize=256)
def looks(viewpoint: str, day: dt.date) -> Mapping[str, GroundLook]:
    """How each unit is drawn on a day, by its id."""
    return {name: look_of(unit, viewpoint, day) for name, unit in disputed_ground().units.items()}


def look_of(unit: Unit, viewpoint: str, day: dt.date) -> GroundLook:
    """How one unit is drawn: before there was a dispute as the base map has it.

    A state of which no source states a position gets what is drawn as controlled, and ``stated`` is False.
    """
    if unit.formal.span.start is not None and day < unit.formal.span.start:
        return GroundLook(unit.host)
    if viewpoint == LAW:
        return GroundLook(unit.formal.owner, dashed=unit.formal.open)
    position = unit.position(viewpoint, day)
    if viewpoint != CONTROL and position is not None:
        return GroundLook(position.owner, position.stance is Stance.OCCUPIED, position.stance is Stance.OPEN)
    held, stated = unit.holder(day), viewpoint == CONTROL
    if held is None:
        return GroundLook(unit.host, stated=stated)
    if held.part:
        return GroundLook(unit.formal.owner, True, True, stated)
    other = held.owner != unit.formal.owner
    return GroundLook(held.owner, other, other or unit.formal.open, stated)


def border_of(a: str, b: str, viewpoint: str, day: dt.date) -> Border:
    """How a line between two sides is drawn; a side is a unit's id or a state's code."""
    known = looks(viewpoint, day)
    sides = [known.get(side) for side in (a, b)]
    owners = [look.owner if look else side for look, side in zip(sides, (a, b), strict=True)]
    if owners[0] == owners[1]:
        return Border.ABSENT
    if not any(look.dashed for look in sides if look):
        return Border.SOLID
    units = [disputed_ground().units.get(side) for side in (a, b)]
    lawful = [unit.formal.owner if unit else side for unit, side in zip(units, (a, b), strict=True)]
    is_open = any(unit and (unit.formal.open or _is_open(unit, viewpoint, day)) for unit in units)
    return Border.DASHED if is_open or lawful[0] == lawful[1] else Border.SOLID


def line_style(line: Shape, viewpoint: str, day: dt.date) -> Border:
    """How a line along disputed ground is drawn: broken where its course is not settled, but on a state's own map."""
    style = border_of(line.properties["a"], line.properties["b"], viewpoint, day)
    is_open = line.properties["open"] and viewpoint in tuple(Viewpoint)
    return Border.DASHED if style is Border.SOLID and is_open else style


def _is_open(unit: Unit, viewpoint: str, day: dt.date) -> bool:
    position = unit.position(viewpoint, day)
    return position is not None and position.stance is Stance.OPEN
