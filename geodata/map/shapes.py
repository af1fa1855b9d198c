r"""Prepared geometry: one file of named collections, projected and simplified, that opens in a millisecond.

A pack is what the map draws from. It is read with the standard library alone, because importing an
array library would cost more start-up time than drawing the first map.

Layout: ``b"MVPACK1\n"``, the header's length as 8 little-endian bytes, a JSON header, zero bytes up to a
multiple of eight, then little-endian float64 coordinates ``x, y, x, y, …`` in metres of the map's plane.
The header holds ``meta`` and ``collections``: a name to a list of features, each with ``id``, ``kind``
(``point``, ``line`` or ``area``), ``properties``, ``bounds`` and ``levels``; a level is
``[tolerance_m, first_vertex, [vertex count of each ring], [ring count of each part]]``. Levels go from the
finest to the coarsest; a level without rings means that the feature is too small to be seen there.
"""

from __future__ import annotations

import json
import mmap
import re
import sys
from array import array
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from functools import cached_property
from pathlib import Path
from typing import Any

from geodata.core.atomic_write import replacing
from geodata.core.errors import DataError
from geodata.core.values import value

MAGIC = b"MVPACK1\n"
Bounds = tuple[float, float, float, float]
LevelRow = tuple[float, int, Sequence[int], Sequence[int]]
LEVELS = re.compile(rb'"levels":(\[[][0-9.,e+-]*\])')
ONE = (1,)  # ring of one vertex: of thousands of points the same


@value(frozen=True, eq=False)
class Level:
    """A shape at one level of detail: ``rings`` are flat ``x, y`` sequences of float64 in metres.

    ``parts`` says how many consecutive rings form each polygon (the outer ring first); lines and
    points have one ring a part. ``vertex_count`` is that of all rings together. Compared by identity.
    """

    tolerance_m: float
    rings: tuple[Sequence[float], ...]
    parts: tuple[int, ...]
    vertex_count: int


@value(frozen=True, eq=False)
class Shape:
    """One feature's geometry in the map's plane, with its levels of detail. Compared by identity."""

    id: str
    kind: str
    properties: Mapping[str, Any]
    bounds: Bounds
    _levels: Sequence[LevelRow]
    _coordinates: Any  # memoryview or array of float64

    def renamed(self, shape_id: str) -> Shape:
        """The same shape under another id."""
        return replace(self, id=shape_id)

    @property
    def is_one_vertex(self) -> bool:
        """Whether it is a single vertex at its finest level, which is then the corner of its bounds."""
        return bool(self._levels) and list(self._levels[0][2]) == [1]

    @cached_property
    def levels(self) -> tuple[Level, ...]:
        """All levels, the finest first."""
        return tuple(map(self._level_at, range(len(self._levels))))

    @cached_property
    def _made(self) -> dict[int, Level]:
        return {}

    def _level_at(self, index: int) -> Level:
        """Return one level of detail, built on first use, since a picture needs only one of many."""
        if index not in self._made:
            self._made[index] = self._level(*self._levels[index])
        return self._made[index]

    def _level(self, tolerance_m: float, first: int, counts: Sequence[int], parts: Sequence[int]) -> Level:
        rings = []
        at = 2 * first
        for count in counts:
            rings.append(self._coordinates[at : at + 2 * count])
            at += 2 * count
        return Level(tolerance_m, tuple(rings), tuple(parts), sum(counts))

    def level_for(self, metres_per_px: float) -> Level:
        """The coarsest level whose error stays under half a pixel."""
        best = 0
        for index in range(1, len(self._levels)):
            if self._levels[index][0] > 0.5 * metres_per_px:
                break
            best = index
        return self._level_at(best)


@value(frozen=True)
class Pack:
    """A pack in memory: ``meta`` as written and ``collections`` of shapes."""

    meta: Mapping[str, Any]
    collections: Mapping[str, tuple[Shape, ...]]


def read_pack(path: Path) -> Pack:
    """Open a pack; coordinates stay in the mapped file until used. Raises DataError when it is damaged."""
    try:
        with path.open("rb") as file:
            return _parsed(memoryview(mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)))
    except (OSError, ValueError, KeyError, TypeError, AttributeError, OverflowError, RecursionError) as error:
        raise DataError("prepared map data cannot be read", file=path, found=str(error)) from error


def pack_from_bytes(data: bytes) -> tuple[Shape, ...]:
    """The shapes of a pack's only collection, which need no file any more; raises DataError when it is damaged."""
    try:
        (shapes,) = _parsed(memoryview(data)).collections.values()
    except (ValueError, KeyError, TypeError, AttributeError, OverflowError, RecursionError) as error:
        raise DataError("prepared map data cannot be read", found=str(error)) from error
    return shapes


def _parsed(data: memoryview) -> Pack:
    if bytes(data[:8]) != MAGIC:
        raise ValueError("not a pack")
    length = int.from_bytes(data[8:16], "little")
    # The lists of rings are most of a header, of which a picture needs a few: they stay text, in quotes.
    header = json.loads(LEVELS.sub(rb'"levels":"\1"', bytes(data[16 : 16 + length])))
    start = -(-(16 + length) // 8) * 8
    coordinates = _little_endian(data[start:])
    collections = {
        name: tuple(
            _PackedShape(row["id"], row["kind"], row["properties"], tuple(row["bounds"]), row["levels"], coordinates)
            for row in rows
        )
        for name, rows in header["collections"].items()
    }
    return Pack(header["meta"], collections)


class _PackedShape(Shape):
    """A shape of a file, whose levels stay text until one is asked for."""

    _text: str

    def __init__(
        self, name: str, kind: str, properties: Mapping[str, Any], bounds: Bounds, text: str, coordinates: Any
    ) -> None:
        give = object.__setattr__  # one by one: as a dictionary of its own each takes twice the room
        give(self, "id", name)
        give(self, "kind", kind)
        give(self, "properties", properties)
        give(self, "bounds", bounds)
        give(self, "_text", text)
        give(self, "_coordinates", coordinates)

    def renamed(self, shape_id: str) -> Shape:
        """The same shape under another id."""
        return _PackedShape(shape_id, self.kind, self.properties, self.bounds, self._text, self._coordinates)

    @cached_property
    def _levels(self) -> Sequence[LevelRow]:
        levels: Sequence[LevelRow] = json.loads(self._text)
        return levels


def _little_endian(data: memoryview) -> Any:
    if sys.byteorder == "little":
        return data.cast("d")
    swapped = array("d", bytes(data))
    swapped.byteswap()
    return swapped


@value(frozen=True)
class PackedFeature:
    """What `write_pack` takes: levels as ``(tolerance_m, rings, parts)``, rings flat ``x, y`` float sequences."""

    id: str
    kind: str
    properties: Mapping[str, Any]
    levels: Sequence[tuple[float, Sequence[Sequence[float]], Sequence[int]]]


def write_pack(
    path: Path, collections: Mapping[str, Iterable[PackedFeature]], meta: Mapping[str, Any] | None = None
) -> None:
    """Write a pack beside *path* and rename it into place; the same input gives the same bytes."""
    coordinates = array("d")
    header = {
        "meta": dict(meta or {}),
        "collections": {
            name: [_row(feature, coordinates) for feature in features] for name, features in collections.items()
        },
    }
    text = json.dumps(header, ensure_ascii=False, separators=(",", ":"), sort_keys=True).encode()
    if sys.byteorder == "big":
        coordinates.byteswap()
    padding = b"\0" * (-(16 + len(text)) % 8)
    with replacing(path, sync=False) as beside, beside.open("wb") as file:
        for piece in (MAGIC, len(text).to_bytes(8, "little"), text, padding, coordinates):
            file.write(piece)


def pack_in_memory(features: Iterable[PackedFeature]) -> tuple[Shape, ...]:
    """Shapes of *features* without a file, for geometry that was made a moment ago."""
    coordinates = array("d")
    rows = [_row(feature, coordinates) for feature in features]
    return tuple(
        Shape(row["id"], row["kind"], row["properties"], tuple(row["bounds"]), row["levels"], coordinates)
        for row in rows
    )


def points_in_memory(rows: Iterable[tuple[str, Mapping[str, Any]]], xy: Any) -> tuple[Shape, ...]:
    """Points without a file: the id and properties of each, and where they are, an (n, 2) array of metres."""
    coordinates = array("d", xy.astype("<f8" if sys.byteorder == "little" else ">f8").tobytes())
    return tuple(
        Shape(name, "point", properties, (x, y, x, y), ((0.0, first, ONE, ONE),), coordinates)
        for first, ((name, properties), (x, y)) in enumerate(zip(rows, xy.tolist(), strict=True))
    )


def _row(feature: PackedFeature, coordinates: array[float]) -> dict[str, Any]:
    levels: list[list[Any]] = []
    for tolerance_m, rings, parts in feature.levels:
        first = len(coordinates) // 2
        for ring in rings:
            _append(coordinates, ring)
        levels.append([tolerance_m, first, [len(ring) // 2 for ring in rings], list(parts)])
    first, counts = levels[0][1], levels[0][2]
    xy = coordinates[2 * first : 2 * (first + sum(counts))]
    xs, ys = xy[0::2], xy[1::2]
    bounds = [min(xs), min(ys), max(xs), max(ys)] if xs else [0.0, 0.0, 0.0, 0.0]
    return {
        "id": feature.id,
        "kind": feature.kind,
        "properties": dict(feature.properties),
        "bounds": bounds,
        "levels": levels,
    }


def _append(coordinates: array[float], ring: Sequence[float]) -> None:
    """Add a ring at once where it is a float64 array of any library."""
    if isinstance(ring, list | tuple | array):
        coordinates.extend(ring)
    else:
        coordinates.frombytes(memoryview(ring).cast("B"))  # type: ignore[arg-type]


def signed_area(ring: Sequence[float]) -> float:
    """The area within a flat ring of ``x, y``; its sign says which way the ring runs.

    >>> signed_area([0, 0, 2, 0, 2, 3, 0, 3, 0, 0])
    6.0
    """
    xs, ys = ring[0::2], ring[1::2]
    return 0.5 * sum(x * next_y - next_x * y for x, y, next_x, next_y in zip(xs, ys, xs[1:], ys[1:], strict=False))
