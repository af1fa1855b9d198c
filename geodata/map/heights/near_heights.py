r"""Heights of the ground near the bundled stories, for contour lines at scales at which shading would only be a blur.

The file: ``b"MVHEIGHT\n"`` and seven zero bytes, the header's length as 8 little-endian bytes, a JSON header (``crs``,
``pixel_m``, ``left_m``, ``top_m``, ``columns``, ``rows``), then a zlib stream of ``rows`` × ``columns`` little-endian
16-bit integers. Each is the difference from the one above it. They are coefficients of a cubic B-spline in metres:
the surface that they make is smooth, so that a contour line is a curve at any scale.
"""

from __future__ import annotations

import json
import zlib
from functools import lru_cache
from pathlib import Path

import numpy as np

from geodata.core.errors import DataError
from geodata.core.values import value

MAGIC = b"MVHEIGHT\n".ljust(16, b"\0")
NEAR_HEIGHTS = Path(__file__).parents[2] / "data" / "near_heights.bin"
Bounds = tuple[float, float, float, float]


@value(frozen=True, eq=False)
class NearHeights:
    """A smooth surface of heights over a rectangle of a plane; compared by identity.

    ``coefficients_m`` is (rows, columns), float32, the northernmost row first; ``left_m`` and ``top_m`` are the
    corner of the first pixel.
    """

    crs: str
    pixel_m: float
    left_m: float
    top_m: float
    coefficients_m: np.ndarray

    @property
    def bounds(self) -> Bounds:
        """The rectangle in the plane: west, south, east, north."""
        rows, columns = self.coefficients_m.shape
        return self.left_m, self.top_m - rows * self.pixel_m, self.left_m + columns * self.pixel_m, self.top_m

    def surface(self, x_m: np.ndarray, y_m: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """Heights in metres at the crossings of columns *x_m* and rows *y_m*, and slopes towards east and north.

        Each is (len(y_m), len(x_m)), float32; slopes are metres a metre. Beyond the rectangle its edge goes on.
        """
        rows, columns = self.coefficients_m.shape
        across, d_across, first = _weights((x_m - self.left_m) / self.pixel_m - 0.5, columns)
        down, d_down, top = _weights((self.top_m - y_m) / self.pixel_m - 0.5, rows)
        part = self.coefficients_m[top : top + down.shape[1], first : first + across.shape[1]]
        eastward = down @ part @ d_across.T / self.pixel_m
        northward = -(d_down @ part @ across.T) / self.pixel_m
        return down @ part @ across.T, eastward, northward


def _weights(at: np.ndarray, count: int) -> tuple[np.ndarray, np.ndarray, int]:
    """The shares of coefficients in places *at* of a line of *count*, those of their slope, and the first one's index.

    Both are (len(at), number of coefficients that have a share), float32.
    """
    at = np.clip(at, 0.0, count - 1.0)
    whole = np.minimum(np.floor(at).astype(int), count - 2)
    t = (at - whole).astype(np.float32)
    shares = ((1 - t) ** 3 / 6, (3 * t**3 - 6 * t**2 + 4) / 6, (-3 * t**3 + 3 * t**2 + 3 * t + 1) / 6, t**3 / 6)
    slopes = (-((1 - t) ** 2) / 2, (3 * t**2 - 4 * t) / 2, (-3 * t**2 + 2 * t + 1) / 2, t**2 / 2)
    first, last = max(int(whole.min()) - 1, 0), min(int(whole.max()) + 2, count - 1)
    made = np.zeros((2, len(at), last - first + 1), dtype=np.float32)
    for offset, pair in enumerate(zip(shares, slopes, strict=True), -1):
        column = np.clip(whole + offset, first, last) - first
        for kind, values in enumerate(pair):
            np.add.at(made[kind], (np.arange(len(at)), column), values)
    return made[0], made[1], first


@lru_cache(maxsize=1)
def load_near_heights() -> NearHeights:
    """The bundled heights. Raises DataError when the file is damaged."""
    return near_heights_from(NEAR_HEIGHTS)


def near_heights_from(path: Path) -> NearHeights:
    """The heights of a file. Raises DataError when it is damaged."""
    try:
        data = path.read_bytes()
        if data[:16] != MAGIC:
            raise ValueError("not heights")
        start = 24 + int.from_bytes(data[16:24], "little")
        header = json.loads(data[24:start])
        rows, columns = header["rows"], header["columns"]
        steps = np.frombuffer(zlib.decompress(data[start:]), dtype="<i2").reshape(rows, columns)
        heights = np.cumsum(steps, axis=0, dtype=np.int32).astype(np.float32)
        return NearHeights(header["crs"], header["pixel_m"], header["left_m"], header["top_m"], heights)
    except (OSError, ValueError, KeyError, TypeError, OverflowError, RecursionError, zlib.error) as error:
        raise DataError("heights cannot be read", file=path, found=str(error)) from error


def near_heights_bytes(heights: NearHeights) -> bytes:
    """The file of some heights, as the module describes it."""
    rows, columns = heights.coefficients_m.shape
    header = {"crs": heights.crs, "pixel_m": heights.pixel_m, "left_m": heights.left_m, "top_m": heights.top_m,
              "columns": columns, "rows": rows}  # fmt: skip
    text = json.dumps(header, separators=(",", ":")).encode()
    metres = np.rint(heights.coefficients_m).astype(np.int32)
    steps = np.diff(metres, axis=0, prepend=0).astype("<i2")
    return MAGIC + len(text).to_bytes(8, "little") + text + zlib.compress(steps.tobytes(), 9)
