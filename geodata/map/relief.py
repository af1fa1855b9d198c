r"""Shaded relief as tiles of grey pictures, so that a map only scales and blends what was shaded beforehand.

The file: ``b"MVRELIEF\n"`` and seven zero bytes, the header's length as 8 little-endian bytes, a JSON header, then the
tiles, JPEG pictures of 8-bit grey: 128 is flat ground, less is shadow, more is light. The header holds ``tile_px`` and
``levels``, each with ``crs`` (the plane it lies in), ``pixel_m``, ``left_m``, ``top_m``, ``columns`` and ``rows`` of
tiles, ``width_px`` and ``height_px`` (without what fills up the last tiles), ``from_m`` (the scale, in metres a pixel,
from which on it serves) and ``tiles``: ``[offset, length]``, or null where all is flat. Nothing here decodes a picture:
who draws does.
"""

from __future__ import annotations

import json
import mmap
from collections.abc import Iterator, Sequence
from functools import lru_cache
from pathlib import Path

from geodata.core.errors import DataError
from geodata.core.values import value

MAGIC = b"MVRELIEF\n".ljust(16, b"\0")
FLAT = 128
MERCATOR_CRS = "EPSG:3857"
RELIEF = Path(__file__).parents[1] / "data" / "relief.mvtiles"
Bounds = tuple[float, float, float, float]


@value(frozen=True, eq=False)
class ReliefLevel:
    """The relief at one scale in one plane; compared by identity."""

    crs: str
    pixel_m: float
    left_m: float
    top_m: float
    columns: int
    rows: int
    from_m: float
    tile_px: int
    tiles: Sequence[Sequence[int] | None]
    width_px: int = 0
    height_px: int = 0

    @property
    def tile_m(self) -> float:
        """The side of a tile in metres of the plane."""
        return self.tile_px * self.pixel_m

    @property
    def size_px(self) -> tuple[int, int]:
        """Width and height without what only fills up the last tiles."""
        return self.width_px or self.columns * self.tile_px, self.height_px or self.rows * self.tile_px

    @property
    def bounds(self) -> Bounds:
        """The rectangle of the plane that the level covers: all of its tiles, or ``width_px`` by ``height_px`` of them.

        What is beyond that in the last tiles is only filled up.
        """
        width, height = self.size_px
        return self.left_m, self.top_m - height * self.pixel_m, self.left_m + width * self.pixel_m, self.top_m

    def covers(self, bounds: Bounds) -> bool:
        """Whether all of a rectangle lies on the level."""
        west, south, east, north = self.bounds
        return west <= bounds[0] and south <= bounds[1] and bounds[2] <= east and bounds[3] <= north

    def tiles_in(self, bounds: Bounds) -> Iterator[tuple[int, int]]:
        """Column and row of every tile that touches a rectangle, row by row."""
        first_x, last_x = self._range(bounds[0] - self.left_m, bounds[2] - self.left_m, self.columns)
        first_y, last_y = self._range(self.top_m - bounds[3], self.top_m - bounds[1], self.rows)
        return ((column, row) for row in range(first_y, last_y) for column in range(first_x, last_x))

    def _range(self, low_m: float, high_m: float, count: int) -> tuple[int, int]:
        return max(int(low_m // self.tile_m), 0), min(int(high_m // self.tile_m) + 1, count)


@value(frozen=True, eq=False)
class Relief:
    """All levels, the finest of each plane first, and the file's bytes; compared by identity."""

    levels: tuple[ReliefLevel, ...]
    _data: memoryview

    def in_plane(self, crs: str) -> tuple[ReliefLevel, ...]:
        """The levels that lie in a plane, the finest first; none where relief must be warped into it."""
        return tuple(level for level in self.levels if level.crs == crs)

    def tile(self, level: ReliefLevel, column: int, row: int) -> bytes:
        """The JPEG picture of a tile, or nothing where all is flat."""
        place = level.tiles[row * level.columns + column]
        return bytes(self._data[place[0] : place[0] + place[1]]) if place else b""


def serving(levels: Sequence[ReliefLevel], metres_per_px: float, bounds: Bounds) -> tuple[ReliefLevel, ...]:
    """The levels to draw for a scale, from coarse to fine: that of the scale, and coarser ones where it ends.

    *levels* come as `Relief.in_plane` gives them. The first is left out when a finer one covers all of *bounds*.
    """
    fit = [index for index, level in enumerate(levels) if level.from_m <= metres_per_px]
    chosen = max(fit, default=0)
    found: list[ReliefLevel] = []
    for level in levels[chosen:]:
        found.append(level)
        if level.covers(bounds):
            break
    return tuple(reversed(found))


@lru_cache(maxsize=1)
def load_relief() -> Relief:
    """The bundled relief; tiles stay in the mapped file. Raises DataError when the file is damaged."""
    return relief_from(RELIEF)


def relief_from(path: Path) -> Relief:
    """The relief of a file. Raises DataError when it is damaged."""
    try:
        with path.open("rb") as file:
            data = memoryview(mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ))
        if bytes(data[:16]) != MAGIC:
            raise ValueError("not a relief")
        start = 24 + int.from_bytes(data[16:24], "little")
        header = json.loads(bytes(data[24:start]))
        levels = [ReliefLevel(**row, tile_px=header["tile_px"]) for row in header["levels"]]
    except (OSError, ValueError, KeyError, TypeError, OverflowError, RecursionError) as error:
        raise DataError("relief cannot be read", file=path, found=str(error)) from error
    return Relief(tuple(levels), data[start:])
