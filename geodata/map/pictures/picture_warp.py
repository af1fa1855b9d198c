"""Pictures laid into the plane of a map: where they lie, by pins or by a CRS, and their pixels in another plane."""

from __future__ import annotations

import itertools
import math
from collections.abc import Sequence
from functools import lru_cache
from typing import TYPE_CHECKING, Any

import numpy as np

from geodata.core.errors import DataError
from geodata.core.libraries import load_library
from geodata.map.pictures.placed_picture import Affine
from geodata.map.relief_warp import PlaneTile, degrees_of_pixels
from geodata.view.projected_arrays import project_many
from geodata.view.projection import Projection, names_a_file, projection_for

if TYPE_CHECKING:
    from pyproj import Transformer

LEAST_AREA = 1e-6  # of the picture, between three pins: less is a line
_serials = itertools.count(1)
RIM = 33  # points on each side of a picture by which its extent in another plane is found


@lru_cache(maxsize=16)
def _to_degrees(crs: str) -> Transformer:
    load_library("pyproj")
    import pyproj  # late: start-up time

    allowed = "an EPSG code such as EPSG:32638"
    if names_a_file(crs):
        raise DataError("CRS refused", found="a definition that names other files", allowed=allowed)
    pyproj.network.set_network_enabled(active=False)  # type: ignore[attr-defined]
    try:
        return pyproj.Transformer.from_crs(pyproj.CRS.from_user_input(crs), "EPSG:4326", always_xy=True)
    except pyproj.exceptions.ProjError as error:
        raise DataError("unknown CRS", found=repr(crs[:100]), allowed=allowed) from error


def lonlat_of(crs: str, affine: Affine, shares: np.ndarray) -> np.ndarray:
    """(n, 2) shares of a picture's width and height to (n, 2) degrees. Raises DataError for an unknown CRS."""
    a, b, c, d, e, f = affine
    x = a * shares[:, 0] + b * shares[:, 1] + c
    y = d * shares[:, 0] + e * shares[:, 1] + f
    lon, lat = _to_degrees(crs).transform(x, y)
    return np.column_stack([lon, lat])


def refuse_misplaced(crs: str, affine: Affine, file: str = "") -> None:
    """Raise DataError for a picture without an extent, or with a corner that is not on the Earth."""
    a, b, _c, d, e, _f = affine
    if not all(map(math.isfinite, affine)) or abs(a * e - b * d) == 0.0:
        raise DataError("the picture’s position is not usable", file=file or None)
    corners = lonlat_of(crs, affine, np.array([(0, 0), (1, 0), (1, 1), (0, 1), (0.5, 0.5)], dtype=float))
    if not np.isfinite(corners).all() or np.abs(corners[:, 1]).max() > 90.001 or np.abs(corners[:, 0]).max() > 540:
        raise DataError("the picture lies outside the Earth", file=file or None, found=crs)


def pinned(pins: Sequence[tuple[float, float, float, float]], crs: str) -> tuple[Affine, float]:
    """The affine map of a plane that fits pins (x, y, lon, lat) best, and the root mean square of what they miss.

    Three pins fit exactly. Raises DataError for fewer, and for pins on one line.
    """
    if len(pins) < 3:
        raise DataError("too few pins", found=str(len(pins)), allowed="at least three")
    table = np.array(pins, dtype=float)
    if not np.isfinite(table).all() or np.abs(table[:, 3]).max() > 90:
        raise DataError("a pin is not on the Earth", found=str(pins)[:80])
    plane = project_many(projection_for(crs), table[:, 2:])
    for name, points in (("picture", table[:, :2]), ("map", plane)):
        spread = points - points.mean(axis=0)
        widths = np.linalg.svd(spread, compute_uv=False)
        if widths[1] ** 2 <= LEAST_AREA * max(widths[0] ** 2, 1e-12):
            raise DataError("the pins lie on one line", found=f"in the {name}", allowed="three corners of a triangle")
    known = np.column_stack([table[:, :2], np.ones(len(table))])
    made, *_rest = np.linalg.lstsq(known, plane, rcond=None)
    off = np.hypot(*(known @ made - plane).T) if len(pins) > 3 else np.zeros(1)
    (a, d), (b, e), (c, f) = made.tolist()
    return (a, b, c, d, e, f), float(math.sqrt((off**2).mean()))


def misses(pins: Sequence[tuple[float, float, float, float]], crs: str, affine: Affine) -> list[float]:
    """How far each pin (x, y, lon, lat) lies from where a picture's position puts it, in metres of the plane."""
    table = np.array(pins, dtype=float)
    a, b, c, d, e, f = affine
    x, y = table[:, 0], table[:, 1]
    off = np.column_stack([a * x + b * y + c, d * x + e * y + f]) - project_many(projection_for(crs), table[:, 2:])
    return [float(miss) for miss in np.hypot(*off.T)]


def extent_in(
    projection: Projection, crs: str, affine: Affine, size_px: tuple[int, int]
) -> tuple[tuple[float, float, float, float], float]:
    """The rectangle of a plane that holds a picture, and how large one of its pixels is there."""
    side = np.linspace(0.0, 1.0, RIM)
    x, y = (grid.ravel() for grid in np.meshgrid(side, side))
    plane = project_many(projection, lonlat_of(crs, affine, np.column_stack([x, y]))).reshape(RIM, RIM, 2)
    points = plane[np.isfinite(plane).all(axis=2)]
    if not len(points):
        return (0.0, 0.0, 0.0, 0.0), 1.0
    across = np.hypot(*np.diff(plane, axis=1).reshape(-1, 2).T) * (RIM - 1) / size_px[0]
    along = np.hypot(*np.diff(plane, axis=0).reshape(-1, 2).T) * (RIM - 1) / size_px[1]
    steps = np.concatenate([across, along])
    steps = steps[np.isfinite(steps) & (steps > 0)]
    pixel_m = float(np.median(steps)) if len(steps) else 1.0  # where a cut tears it, few steps are long
    (west, south), (east, north) = points.min(axis=0), points.max(axis=0)
    return (float(west), float(south), float(east), float(north)), pixel_m


class PictureInPlane:
    """A picture as a map's plane has it: its extent there, how fine it is, and its pixels in a square of the plane."""

    def __init__(self, pixels: np.ndarray, crs: str, affine: Affine, projection: Projection) -> None:
        self.serial = next(_serials)  # under which its tiles are kept
        self._levels = [pixels]  # (height, width, 4), premultiplied; each further one half as fine
        self._crs, self._projection = crs, projection
        self._same = crs == projection.crs
        a, b, c, d, e, f = affine
        scale = a * e - b * d
        self._back = (e / scale, -b / scale, -d / scale, a / scale, c, f)
        self._middle_deg = float(lonlat_of(crs, affine, np.array([(0.5, 0.5)]))[0, 0])
        self.bounds, self.pixel_m = extent_in(projection, crs, affine, (pixels.shape[1], pixels.shape[0]))

    def tile(self, tile: PlaneTile) -> np.ndarray | None:
        """The picture's pixels in a square of the plane, (side, side, 4) premultiplied; None where it does not lie."""
        x, y, valid = self._shares(tile)
        level = max(int(math.log2(max(tile.pixel_m / self.pixel_m, 1.0))), 0)
        source = self._level(level)
        height, width = source.shape[:2]
        column, row = x * width - 0.5, y * height - 0.5
        inside = valid & (column > -0.5) & (column < width - 0.5) & (row > -0.5) & (row < height - 0.5)
        if not inside.any():
            return None
        made = np.zeros((tile.side_px, tile.side_px, 4), dtype=np.uint8)
        made[inside] = _mixed(source, column[inside], row[inside])
        return made

    def _level(self, number: int) -> np.ndarray:
        """The picture so many times halved: far off, each pixel of the map is a mean of many."""
        while len(self._levels) <= number and min(self._levels[-1].shape[:2]) > 1:
            self._levels.append(_halved(self._levels[-1]))
        return self._levels[min(number, len(self._levels) - 1)]

    def _shares(self, tile: PlaneTile) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """Shares of the picture's width and height at the middle of each pixel of a tile, and where they are true."""
        if self._same:
            at = (np.arange(tile.side_px) + 0.5) * tile.pixel_m
            x, y = np.meshgrid(tile.left_m + at, tile.top_m - at)
            return (*self._of_plane(x, y), np.ones(x.shape, dtype=bool))

        def there(lon: np.ndarray, lat: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
            near = self._middle_deg + (lon - self._middle_deg + 180.0) % 360.0 - 180.0  # the cut lies opposite
            x, y = _to_degrees(self._crs).transform(near, lat, direction="INVERSE")
            return self._of_plane(np.asarray(x), np.asarray(y))

        return degrees_of_pixels(self._projection, tile, there)

    def _of_plane(self, x: np.ndarray, y: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        xx, xy, yx, yy, x0, y0 = self._back
        return xx * (x - x0) + xy * (y - y0), yx * (x - x0) + yy * (y - y0)


def premultiplied(data: bytes, width: int, height: int) -> np.ndarray:
    """Rows of red, green, blue and alpha as an array in which what is transparent is dark, so that it can be mixed."""
    pixels = np.frombuffer(data, dtype=np.uint8).reshape(height, width, 4)
    if pixels[:, :, 3].min() == 255:
        return pixels
    made = pixels.copy()
    alpha = made[:, :, 3:].astype(np.uint16)
    made[:, :, :3] = (made[:, :, :3] * alpha + 127) // 255
    return made


def _halved(source: np.ndarray) -> np.ndarray:
    """Means of four pixels; an odd last row or column counts twice."""
    height, width = source.shape[:2]
    even: Any = np.pad(source, ((0, height % 2), (0, width % 2), (0, 0)), mode="edge").astype(np.uint16)
    summed = even[0::2, 0::2] + even[1::2, 0::2] + even[0::2, 1::2] + even[1::2, 1::2]
    return np.asarray((summed + 2) // 4, dtype=np.uint8)


def _mixed(source: np.ndarray, column: np.ndarray, row: np.ndarray) -> np.ndarray:
    """The picture at fractional pixels; beyond its outermost pixels it is as they are."""
    height, width = source.shape[:2]
    left, top = np.floor(column).astype(np.int32), np.floor(row).astype(np.int32)
    across, down = (column - left).astype(np.float32)[:, None], (row - top).astype(np.float32)[:, None]
    left_0, left_1 = np.clip(left, 0, width - 1), np.clip(left + 1, 0, width - 1)
    top_0, top_1 = np.clip(top, 0, height - 1), np.clip(top + 1, 0, height - 1)
    flat = source.reshape(-1, 4)
    upper = flat[top_0 * width + left_0] * (1 - across) + flat[top_0 * width + left_1] * across
    lower = flat[top_1 * width + left_0] * (1 - across) + flat[top_1 * width + left_1] * across
    return np.asarray(np.rint(upper * (1 - down) + lower * down), dtype=np.uint8)
