"""The file in which the reader process hands a layer over, and in which it is kept for the next opening.

Layout: ``b"MVLAYER1"``, a CRC-32 of all that follows (4 bytes), the header's length (8 bytes), a JSON header with
the columns, zero bytes up to a multiple of eight, then the arrays of `Ragged`, little-endian, in their order.
"""

from __future__ import annotations

import json
import os
import zlib
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from geodata.errors import DataError

if TYPE_CHECKING:
    from geodata.reading.ragged import Ragged

MAGIC = b"MVLAYER1"
_START = len(MAGIC) + 4 + 8


@dataclass(frozen=True, eq=False)
class Handover:
    """A layer as plain values: columns, where each row stood in the file, sentences, and geometry as arrays.

    ``counts`` are the numbers of areas, lines and points.
    """

    columns: dict[str, list[Any]]
    noun: str
    numbers: list[int]
    problems: tuple[str, ...]
    counts: tuple[int, int, int]
    geometry: Ragged


def write_handover(path: Path, handover: Handover) -> None:
    """Write *handover* beside *path* and rename it into place; raises OSError."""
    import numpy as np

    ragged = handover.geometry
    counts = (ragged.parts, ragged.rings, ragged.vertices)
    arrays = [np.ascontiguousarray(ragged.coordinates, "<f8").tobytes()]
    arrays += [np.ascontiguousarray(count, "<i4").tobytes() for count in counts]
    arrays.append(np.ascontiguousarray(ragged.kinds, "u1").tobytes())
    header = {
        "columns": handover.columns,
        "noun": handover.noun,
        "numbers": handover.numbers,
        "problems": handover.problems,
        "counts": handover.counts,
        "lengths": [len(ragged.kinds), len(ragged.rings), len(ragged.vertices), len(ragged.coordinates)],
    }
    text = json.dumps(header, ensure_ascii=False, separators=(",", ":"), allow_nan=False).encode()
    pieces = [len(text).to_bytes(8, "little"), text, b"\0" * (-(_START + len(text)) % 8), *arrays]
    crc = 0
    for piece in pieces:
        crc = zlib.crc32(piece, crc)
    beside = path.with_name(f"{path.name}.{os.getpid()}.part")  # another window may write the same
    with beside.open("wb") as file:
        for piece in (MAGIC, crc.to_bytes(4, "little"), *pieces):
            file.write(piece)
    beside.replace(path)


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
        start = -(-(_START + length) // 8) * 8
        geometry = _ragged(data, start, [int(count) for count in header["lengths"]])
        geometry.check()
        columns = {str(key): list(values) for key, values in header["columns"].items()}
        numbers = [int(number) for number in header["numbers"]]
        if any(len(values) != len(numbers) for values in columns.values()) or len(geometry.kinds) != len(numbers):
            raise ValueError("columns of different lengths")
        areas, lines, points = (int(count) for count in header["counts"])
        problems = tuple(str(item) for item in header["problems"])
        return Handover(columns, str(header["noun"]), numbers, problems, (areas, lines, points), geometry)
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError, OverflowError) as error:
        raise DataError("a prepared layer cannot be read", file=name, found=str(error)[:120]) from error


def _ragged(data: bytes, start: int, lengths: list[int]) -> Ragged:
    import numpy as np

    from geodata.reading.ragged import Ragged

    features, rings, vertices, coordinates = lengths
    if min(lengths) < 0 or start + 16 * coordinates + 4 * (features + rings + vertices) + features != len(data):
        raise ValueError("cut short")
    at = start
    xy = np.frombuffer(data, "<f8", 2 * coordinates, at).reshape(-1, 2)
    at += 16 * coordinates
    counts = np.frombuffer(data, "<i4", features + rings + vertices, at)
    kinds = np.frombuffer(data, "u1", features, at + 4 * len(counts))
    parts, of_parts, of_rings = counts[:features], counts[features : features + rings], counts[features + rings :]
    return Ragged(kinds, parts, of_parts, of_rings, xy)
