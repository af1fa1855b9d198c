"""Unions of states of the past: what on a day was one state that is several now (``geodata/data/unions.toml``)."""

from __future__ import annotations

import datetime as dt
import tomllib
from bisect import bisect_right
from collections.abc import Mapping
from enum import StrEnum
from functools import lru_cache
from pathlib import Path
from typing import Any

from geodata.core.dates import Span, parse_day
from geodata.core.errors import DataError
from geodata.core.values import value
from geodata.map.names import Names

TABLE = Path(__file__).parents[1] / "data" / "unions.toml"


class UnionLine(StrEnum):
    """What a border of the base map is on a day on which one of its sides is in a union."""

    INNER = "inner"
    OUTER = "outer"


@value(frozen=True)
class Union:
    """A union: its names, its days, its members' days by their codes, and since when its lines are the base map's."""

    id: str
    names: Names
    span: Span
    lines: Span
    members: Mapping[str, Span]
    source: tuple[str, ...]

    def holds(self, code: str, day: dt.date) -> bool:
        """Whether a state's ground was the union's on a day."""
        own = self.members.get(code)
        return own is not None and self.span.contains(day) and own.contains(day)


@lru_cache(maxsize=1)
def all_unions() -> tuple[Union, ...]:
    """All unions of the table. Raises DataError when it is missing or damaged."""
    try:
        table = tomllib.loads(TABLE.read_text(encoding="utf-8"))
        return tuple(map(_union, table["unions"]))
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise DataError("the table of unions cannot be read", file=TABLE.name, found=str(error)) from error


def _union(row: Mapping[str, Any]) -> Union:
    span = _span(row)
    members = {code: _span(part) for part in row["members"] for code in part["states"]}
    lines = Span(_day(row["lines_since"]), span.end)
    return Union(row["id"], Names(row["name"], dict(row["names"])), span, lines, members, tuple(row["source"]))


def _span(row: Mapping[str, Any]) -> Span:
    return Span(*(_day(row[key]) if key in row else None for key in ("start", "end")))


def _day(text: str) -> dt.date:
    return parse_day(text, file=TABLE.name)


def unions_on(day: dt.date) -> tuple[Union, ...]:
    """The unions that there were on a day."""
    return tuple(union for union in all_unions() if union.span.contains(day))


def union_of(code: str, day: dt.date) -> Union | None:
    """The union that a state's ground was in on a day."""
    return next((union for union in all_unions() if union.holds(code, day)), None)


def union_line(a: str, b: str, day: dt.date) -> UnionLine | None:
    """What a border between two states is on a day on which the lines of a union are known; None of no union."""
    one, other = (union_of(code, day) for code in (a, b))
    known = [union for union in (one, other) if union is not None and union.lines.contains(day)]
    if not known:
        return None
    return UnionLine.INNER if one is other else UnionLine.OUTER


def unions_age(day: dt.date) -> int:
    """On two days with the same age every union has the same members and lines."""
    return bisect_right(days_of_change(), day)


@lru_cache(maxsize=1)
def days_of_change() -> tuple[dt.date, ...]:
    """The days on which any union, its members or its lines change, in order."""
    spans = [span for union in all_unions() for span in (union.span, union.lines, *union.members.values())]
    return tuple(sorted({day for span in spans for day in (span.start, span.end) if day is not None}))
