"""Reading single fields of a story's tables; each raises DataError with file, place, what was found and allowed."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any, TypeVar

from geodata.core.dates import Span, parse_partial
from geodata.core.errors import DataError
from geodata.core.phrase import Phrase

Part = TypeVar("Part")
Problems = list[str]


def collect(
    rows: Iterable[tuple[int, Any]],
    build: Callable[[Mapping[str, Any], str], Part],
    file: str,
    kind: str,
    problems: Problems,
) -> tuple[Part, ...]:
    """Build each row; what is wrong with one row is noted and the others still count."""
    built = []
    for number, row in rows:
        place = Phrase("{kind} {number}", kind=kind, number=number)
        if not isinstance(row, Mapping):
            problems.append(DataError("not a table", file=file, place=place, found=repr(row)[:60]).message)
            continue
        if row.get("id"):
            place = Phrase("{kind} {row}", kind=kind, row=row["id"])
        try:
            built.append(build(row, place))
        except DataError as error:
            problems.append(error.message)
    return tuple(built)


def rows_in(table: Mapping[str, Any], key: str, file: str) -> list[tuple[int, Any]]:
    """The array of tables at *key*, numbered from 1; DataError when it is something else."""
    rows = table.get(key, [])
    if not isinstance(rows, list):
        raise DataError(
            Phrase("{key} is not a list of tables", key=key),
            file=file,
            found=type(rows).__name__,
            allowed=f"[[{key}]]",
        )
    return list(enumerate(rows, 1))


def text_in(row: Mapping[str, Any], key: str, *, file: str, place: str) -> str:
    """A text that must be there."""
    value = row.get(key)
    if not isinstance(value, str) or not value.strip():
        raise DataError(
            Phrase("{key} is missing", key=key), file=file, place=place, found=repr(value), allowed="a text"
        )
    return value


def texts_in(row: Mapping[str, Any], key: str, *, file: str, place: str) -> tuple[str, ...]:
    """A list of texts, empty where it is not given."""
    value = row.get(key, [])
    if not (isinstance(value, list) and all(isinstance(item, str) for item in value)):
        raise DataError(
            Phrase("{key} is not a list of texts", key=key),
            file=file,
            place=place,
            found=repr(value)[:60],
            allowed='a list such as ["one", "two"]',
        )
    return tuple(value)


def choice_in(
    row: Mapping[str, Any], key: str, allowed: tuple[str, ...], default: str, *, file: str, place: str
) -> str:
    """One of a few words."""
    value = str(row.get(key, default))
    if value not in allowed:
        raise DataError(
            Phrase("unknown {key}", key=key), file=file, place=place, found=repr(value), allowed=", ".join(allowed)
        )
    return value


def span_in(row: Mapping[str, Any], *, file: str, place: str) -> Span:
    """The span of ``start`` and ``end``; raises DataError when the end comes first."""
    start, end = (
        parse_partial(str(row[key]), file=file, place=f"{place}, {key}").first if row.get(key) else None
        for key in ("start", "end")
    )
    if start and end and end < start:
        raise DataError(
            "end before start",
            file=file,
            place=place,
            found=Phrase("{row} … {row2}", row=row["start"], row2=row["end"]),
        )
    return Span(start, end)
