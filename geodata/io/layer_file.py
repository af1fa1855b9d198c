"""The file in which the reader process hands a layer over, and in which it is kept for the next opening.

Layout: ``b"MVLAYER3"``, a CRC-32 of all that follows (4 bytes), the header's length (8 bytes), a JSON header, the
columns as JSON in pieces of some thousand rows (parsed one at a time, so that no thread is held up), zero bytes up to
a multiple of eight, then the rows' numbers and the arrays of `Ragged`, little-endian.
"""

from __future__ import annotations

import json
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from geodata.core.atomic_write import replacing
from geodata.core.errors import DataError
from geodata.core.phrase import from_json, to_json
from geodata.core.repair_log import Guess
from geodata.io.tour_stops import ImportedStop, stop_from

if TYPE_CHECKING:
    from geodata.map.ragged_arrays import Ragged

MAGIC = b"MVLAYER3"
_START = len(MAGIC) + 4 + 8
_ROWS_A_PIECE = 5_000


@dataclass(frozen=True, eq=False)
class Handover:
    """A layer as plain values: columns, where each row stood in the file, sentences, and geometry as arrays.

    ``counts`` are the numbers of areas, lines and points; ``guesses`` say what the file did not, ``stops``
    are those of a tour, ``lines`` tell of each row what ``problems`` tell of all.
    """

    columns: dict[str, list[Any]]
    noun: str
    numbers: list[int]
    problems: tuple[str, ...]
    counts: tuple[int, int, int]
    geometry: Ragged
    guesses: tuple[Guess, ...] = ()
    stops: tuple[ImportedStop, ...] = ()
    lines: tuple[str, ...] = ()


def write_handover(path: Path, handover: Handover) -> None:
    """Write *handover* beside *path* and rename it into place; raises OSError."""
    with replacing(path, sync=False) as beside, beside.open("wb") as file:
        for piece in handover_pieces(handover):
            file.write(piece)


def handover_pieces(handover: Handover) -> list[bytes]:
    """The file of *handover* in pieces."""
    ragged = handover.geometry
    columns = [_json(piece) for piece in _pieces(handover)]
    header = {
        "names": list(handover.columns),
        "noun": handover.noun,
        "problems": [to_json(problem) for problem in handover.problems],
        "counts": handover.counts,
        "guesses": [[guess.about, guess.value, guess.doubtful] for guess in handover.guesses],
        "lines": [to_json(line) for line in handover.lines],
        "stops": [stop.row() for stop in handover.stops],
        "pieces": [len(piece) for piece in columns],
        "lengths": [len(ragged.kinds), len(ragged.rings), len(ragged.vertices), len(ragged.coordinates)],
    }
    text = _json(header)
    padding = b"\0" * (-(_START + len(text) + sum(map(len, columns))) % 8)
    pieces = [len(text).to_bytes(8, "little"), text, *columns, padding, *_arrays(handover)]
    crc = 0
    for piece in pieces:
        crc = zlib.crc32(piece, crc)
    return [MAGIC, crc.to_bytes(4, "little"), *pieces]


def _json(value: Any) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"), allow_nan=False).encode()


def _pieces(handover: Handover) -> Iterator[list[list[Any]]]:
    for first in range(0, len(handover.numbers), _ROWS_A_PIECE):
        yield [values[first : first + _ROWS_A_PIECE] for values in handover.columns.values()]


def _arrays(handover: Handover) -> list[bytes]:
    import numpy as np

    ragged = handover.geometry
    counts = (np.asarray(handover.numbers, "<i4"), ragged.parts, ragged.rings, ragged.vertices)
    return [
        np.ascontiguousarray(ragged.coordinates, "<f8").tobytes(),
        *(np.ascontiguousarray(count, "<i4").tobytes() for count in counts),
        np.ascontiguousarray(ragged.kinds, "u1").tobytes(),
    ]


def read_handover(path: Path) -> Handover:
    """The layer in *path*; raises DataError when it is damaged in any way."""
    try:
        data = path.read_bytes()
    except OSError as error:
        raise DataError(
            "a prepared layer cannot be read", file=path.name, found=error.strerror or str(error)
        ) from error
    return parse_handover(data, path.name)


def parse_handover(data: bytes, name: str) -> Handover:
    """The layer in *data*; raises DataError when it is damaged in any way."""
    try:
        if data[: len(MAGIC)] != MAGIC or zlib.crc32(memoryview(data)[12:]) != int.from_bytes(data[8:12], "little"):
            raise ValueError("not a prepared layer, or a damaged one")
        length = int.from_bytes(data[12:_START], "little")
        header = json.loads(data[_START : _START + length])
        columns, at = _columns(data, _START + length, header)
        numbers, geometry = _ragged(data, -(-at // 8) * 8, [int(count) for count in header["lengths"]])
        geometry.check()
        if any(len(values) != len(numbers) for values in columns.values()):
            raise ValueError("columns of different lengths")
        areas, lines, points = (int(count) for count in header["counts"])
        problems = tuple(from_json(item) for item in header["problems"])
        guesses = tuple(Guess(str(about), str(value), bool(doubtful)) for about, value, doubtful in header["guesses"])
        stops = tuple(map(stop_from, header["stops"]))
        noun = str(header["noun"])
        told = tuple(from_json(item) for item in header["lines"])
        return Handover(columns, noun, numbers, problems, (areas, lines, points), geometry, guesses, stops, told)
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError, OverflowError) as error:
        raise DataError("a prepared layer cannot be read", file=name, found=str(error)[:120]) from error


def _columns(data: bytes, at: int, header: dict[str, Any]) -> tuple[dict[str, list[Any]], int]:
    """The columns and where they end."""
    columns: dict[str, list[Any]] = {str(name): [] for name in header["names"]}
    for length in header["pieces"]:
        piece = json.loads(data[at : at + length])
        for values, more in zip(columns.values(), piece, strict=True):
            values.extend(more)
        at += length
    return columns, at


def _ragged(data: bytes, start: int, lengths: list[int]) -> tuple[list[int], Ragged]:
    """The rows' numbers and the geometry."""
    import numpy as np

    from geodata.map.ragged_arrays import Ragged

    features, rings, vertices, coordinates = lengths
    counted = 2 * features + rings + vertices
    if min(lengths) < 0 or start + 16 * coordinates + 4 * counted + features != len(data):
        raise ValueError("cut short")
    xy = np.frombuffer(data, "<f8", 2 * coordinates, start).reshape(-1, 2)
    counts = np.frombuffer(data, "<i4", counted, start + 16 * coordinates)
    kinds = np.frombuffer(data, "u1", features, start + 16 * coordinates + 4 * counted)
    numbers, parts, of_parts, of_rings = np.split(counts, np.cumsum([features, features, rings]))
    return numbers.tolist(), Ragged(kinds, parts, of_parts, of_rings, xy)
