r"""The whole Earth in degrees, in one file that is opened at once and unpacked shape by shape and level by level.

A map in another plane than the home one is made from it: what is drawn is unpacked, cut to what the projection can
show, and projected. Nothing of it is read before a view asks for it.

Layout: ``b"MVEARTH1"``, the header's length as 8 little-endian bytes, a JSON header, then blobs. The header holds
``collections``: a name to rows of ``id, kind, properties, bounds, levels``; a level is ``[tolerance_m, offset, length,
[vertex count of each ring], [ring count of each part]]``, the offset counted from the header's end. A blob is zlib: the
differences between vertices in a row (of all rings together), as int32 in units of `UNIT_DEG`, first all ``x``, then
all ``y``, the four bytes of the numbers in planes. Bounds are west, south, east, north.
"""

from __future__ import annotations

import json
import mmap
import re
import zlib
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from geodata.core.atomic_write import replacing
from geodata.core.errors import DataError
from geodata.core.values import value

if TYPE_CHECKING:
    import numpy as np

MAGIC = b"MVEARTH1"
UNIT_DEG = 1e-4
LEVELS = re.compile(rb',(\[\[[][0-9.,e+-]*\]\])\](?=,\["|\][,}])')
DEGREES = Path(__file__).parents[1] / "data" / "earth.mvpack"
Bounds = tuple[float, float, float, float]
Compression = Callable[[bytes], bytes]  # to the zlib format
ZLIB: Compression = partial(zlib.compress, level=9)


@value(frozen=True, eq=False)
class DegreeLevel:
    """One level of detail: where it lies in the file, and how many vertices and rings its parts have."""

    tolerance_m: float
    offset: int
    length: int
    counts: Sequence[int]
    parts: Sequence[int]


@value(frozen=True, eq=False)
class DegreeShape:
    """One shape in degrees; the finest level first."""

    id: str
    kind: str
    properties: Mapping[str, Any]
    bounds: Bounds
    rows: str  # of the header: as lists, those of thirty thousand levels would take 34 MB
    blobs: memoryview

    @cached_property
    def levels(self) -> tuple[DegreeLevel, ...]:
        """The levels of detail; made when asked for, since a map needs a few of forty thousand."""
        return tuple(DegreeLevel(*row) for row in json.loads(self.rows))

    def lonlat(self, index: int) -> np.ndarray:
        """The vertices of one level, (n, 2) degrees; rings follow each other."""
        import numpy as np  # late: start-up time

        level = self.levels[index]
        planes = zlib.decompress(self.blobs[level.offset : level.offset + level.length])
        steps = np.frombuffer(planes, np.uint8).reshape(4, -1).T.copy().view("<i4").reshape(2, -1)
        return np.asarray(np.cumsum(steps, axis=1).T * UNIT_DEG)


def read_degree_pack(path: Path = DEGREES) -> dict[str, tuple[DegreeShape, ...]]:
    """The collections of a file, unpacked only when used. Raises DataError when it is damaged."""
    try:
        with path.open("rb") as file:
            data = memoryview(mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ))
        if bytes(data[:8]) != MAGIC:
            raise ValueError("not a pack of degrees")
        length = int.from_bytes(data[8:16], "little")
        # Levels, the last of each row, stay text in quotes: a map needs few of them.
        header = json.loads(LEVELS.sub(rb',"\1"]', bytes(data[16 : 16 + length])))
        blobs = data[16 + length :]
        return {
            name: tuple(
                DegreeShape(identity, kind, properties, tuple(bounds), levels or "[]", blobs)
                for identity, kind, properties, bounds, levels in rows
            )
            for name, rows in header["collections"].items()
        }
    except (OSError, ValueError, KeyError, TypeError, AttributeError, OverflowError, RecursionError) as error:
        raise DataError("prepared map data cannot be read", file=path, found=str(error)) from error


@value(frozen=True)
class DegreeFeature:
    """What `write_degree_pack` takes; levels as ``(tolerance_m, rings, parts)``, rings as (n, 2) arrays of degrees."""

    id: str
    kind: str
    properties: Mapping[str, Any]
    levels: Sequence[tuple[float, Sequence[np.ndarray], Sequence[int]]]


def write_degree_pack(
    path: Path, collections: Mapping[str, Iterable[DegreeFeature]], compress: Compression = ZLIB
) -> None:
    """Write a file beside *path* and rename it into place; the same input gives the same bytes."""
    blobs = bytearray()
    rows = {name: [_row(feature, blobs, compress) for feature in some] for name, some in collections.items()}
    header = {"collections": rows}
    text = json.dumps(header, ensure_ascii=False, separators=(",", ":"), sort_keys=True).encode()
    with replacing(path, sync=False) as beside, beside.open("wb") as file:
        for piece in (MAGIC, len(text).to_bytes(8, "little"), text, blobs):
            file.write(piece)


def _row(feature: DegreeFeature, blobs: bytearray, compress: Compression) -> list[Any]:
    import numpy as np  # late: start-up time

    levels: list[list[Any]] = []
    bounds = [0.0, 0.0, 0.0, 0.0]
    for tolerance_m, rings, parts in feature.levels:
        xy = np.concatenate(rings) if rings else np.empty((0, 2))
        whole = np.round(xy / UNIT_DEG).astype("<i4")
        if not levels and len(xy):
            bounds = [round(float(edge), 4) for edge in (*xy.min(axis=0), *xy.max(axis=0))]
        steps = np.ascontiguousarray(np.diff(whole, axis=0, prepend=np.zeros((1, 2), "<i4")).astype("<i4").T)
        planes = np.ascontiguousarray(steps.reshape(-1).view(np.uint8).reshape(-1, 4).T)
        packed = compress(planes.tobytes())
        levels.append([tolerance_m, len(blobs), len(packed), [len(ring) for ring in rings], list(parts)])
        blobs += packed
    return [feature.id, feature.kind, dict(feature.properties), bounds, levels]
