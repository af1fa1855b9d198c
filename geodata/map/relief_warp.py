"""Relief of one plane resampled into another, a tile at a time, so that stories in any projection have it.

Where a plane is tame, as nearly everywhere, points are unprojected on a coarse grid and interpolated between. At the
rim of a map and about a pole each pixel is unprojected. What a projection cannot show or no level covers is flat.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

import numpy as np

from geodata.core.values import value
from geodata.map.relief import FLAT, ReliefLevel
from geodata.view.projected_arrays import middle_deg, project_many, unproject_many
from geodata.view.projection import Projection

MERCATOR_RADIUS_M = 6378137.0
WORLD_M = 2 * math.pi * MERCATOR_RADIUS_M
STEP_PX = 16
TAME_DEG = 60.0  # more degrees of longitude in a tile than these are about a pole
TAME_LAT_DEG = 84.0
FADE_PX = 24.0  # a level does not end abruptly
TRUE_PX = 0.05  # a point that comes back as near as this was unprojected truly
Lead = Callable[["np.ndarray", "np.ndarray"], "tuple[np.ndarray, np.ndarray]"]
Fetch = Callable[[ReliefLevel, int, int], "np.ndarray | None"]


@value(frozen=True)
class PlaneTile:
    """A square of a plane: its upper left corner and the size of its pixels in metres, and how many a side has."""

    left_m: float
    top_m: float
    pixel_m: float
    side_px: int


def warped_tile(
    projection: Projection, tile: PlaneTile, levels: Sequence[ReliefLevel], fetch: Fetch
) -> np.ndarray | None:
    """The relief of a tile, (side, side) of 8-bit grey, out of Mercator *levels*, the finest first; None for flat.

    *fetch* returns the greys of a level's tile by column and row, None where that is flat.
    """
    found = _source_points(projection, tile)
    if found is None:
        return None
    x_m, y_m, valid = found
    relief = np.zeros(x_m.shape, dtype=np.float32)
    bare = valid.astype(np.float32)
    for level in levels:
        if not bare.any():
            break
        _lay_level(relief, bare, level, x_m, y_m, fetch)
    return np.rint(relief + FLAT).astype(np.uint8) if relief.any() else None


def _source_points(projection: Projection, tile: PlaneTile) -> tuple[np.ndarray, np.ndarray, np.ndarray] | None:
    """Mercator's metres of the middle of each pixel, and which of them lie on the map; None if none does."""
    x_m, y_m, valid = degrees_of_pixels(projection, tile, _mercator, most_lat_deg=TAME_LAT_DEG)
    return (x_m, y_m, valid) if valid.any() else None


def degrees_of_pixels(
    projection: Projection, tile: PlaneTile, there: Lead, most_lat_deg: float = 90.0
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Where *there* leads from longitude and latitude of the middle of each pixel, and which of them lie on the map."""
    count = -(-tile.side_px // STEP_PX) + 1
    steps = np.arange(count) * float(STEP_PX)
    lon, lat, valid = _degrees(projection, tile, steps)
    whole = np.ones((tile.side_px, tile.side_px), dtype=bool)
    if not valid.any():
        return np.zeros(whole.shape), np.zeros(whole.shape), ~whole
    if valid.all() and np.ptp(lon) < TAME_DEG and np.abs(lat).max() < TAME_LAT_DEG:
        x, y = there(lon, lat)
        return _between(x, tile.side_px), _between(y, tile.side_px), whole
    lon, lat, valid = _degrees(projection, tile, np.arange(tile.side_px, dtype=float))
    x, y = there(lon, lat)
    return x, y, valid & (np.abs(lat) < most_lat_deg)


def _degrees(projection: Projection, tile: PlaneTile, at_px: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Longitude and latitude at each column and row of *at_px*, and where they are true; longitudes have no cut."""
    x, y = np.meshgrid(tile.left_m + (at_px + 0.5) * tile.pixel_m, tile.top_m - (at_px + 0.5) * tile.pixel_m)
    xy = np.column_stack([x.ravel(), y.ravel()])
    lonlat = unproject_many(projection, xy)
    middle = middle_deg(projection)
    valid = np.isfinite(lonlat).all(axis=1)
    lonlat[~valid] = 0.0
    lonlat[:, 0] = middle + _turned(lonlat[:, 0] - middle)
    off = np.abs(project_many(projection, lonlat) - xy).max(axis=1)
    valid &= off < TRUE_PX * tile.pixel_m
    lon, lat = lonlat[:, 0], lonlat[:, 1]
    if valid.any():
        about = lon[valid][int(valid.sum()) // 2]
        lon = about + _turned(lon - about)
    return lon.reshape(x.shape), lat.reshape(x.shape), valid.reshape(x.shape)


def _turned(lon_deg: np.ndarray) -> np.ndarray:
    return (lon_deg + 180.0) % 360.0 - 180.0


def _mercator(lon_deg: np.ndarray, lat_deg: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """The spherical Mercator in which the levels lie; longitudes may go beyond 180."""
    lat = np.radians(np.clip(lat_deg, -89.0, 89.0))
    return MERCATOR_RADIUS_M * np.radians(lon_deg), MERCATOR_RADIUS_M * np.arcsinh(np.tan(lat))


def _between(grid: np.ndarray, side_px: int) -> np.ndarray:
    """A grid of every `STEP_PX` filled in linearly."""
    share = (np.arange(STEP_PX) / STEP_PX)[:, None]
    rows = (grid[:-1, None] * (1 - share) + grid[1:, None] * share).reshape(-1, grid.shape[1])[:side_px]
    across = share[:, 0]
    filled = rows[:, :-1, None] * (1 - across) + rows[:, 1:, None] * across
    return np.asarray(filled.reshape(side_px, -1)[:, :side_px])


def _lay_level(
    relief: np.ndarray, bare: np.ndarray, level: ReliefLevel, x_m: np.ndarray, y_m: np.ndarray, fetch: Fetch
) -> None:
    """Add a level's relief as far as the tile is *bare*, which is 0 to 1; towards the level's edges it fades."""
    column = ((x_m - level.left_m) / level.pixel_m - 0.5).astype(np.float32)
    row = ((level.top_m - y_m) / level.pixel_m - 0.5).astype(np.float32)
    turn = WORLD_M / level.pixel_m
    width, height = level.size_px
    room = np.minimum(row, height - 2 - row)
    if width < turn - 1:  # not all round the globe
        column %= turn
        room = np.minimum(room, np.minimum(column, width - 2 - column))
    share = bare * np.clip(room / FADE_PX, 0.0, 1.0)
    laid = share > 0
    if laid.all():
        relief += share * (_bilinear(level, column, row, fetch) - FLAT)
    elif laid.any():
        relief[laid] += share[laid] * (_bilinear(level, column[laid], row[laid], fetch) - FLAT)
    bare -= share


def _bilinear(level: ReliefLevel, column: np.ndarray, row: np.ndarray, fetch: Fetch) -> np.ndarray:
    """The relief at fractional pixels of a level."""
    first_column, first_row = np.floor(column).astype(np.int32), np.floor(row).astype(np.int32)
    left, top = int(first_column.min()), int(first_row.min())
    source = _source(level, (left, top, int(first_column.max()) + 2, int(first_row.max()) + 2), fetch)
    if source is None:
        return np.full(column.shape, FLAT, dtype=np.float32)
    across, down = column - first_column.astype(np.float32), row - first_row.astype(np.float32)
    at = (first_row - top) * source.shape[1] + (first_column - left)
    flat = source.ravel()
    upper = _mixed(flat.take(at), flat.take(at + 1), across)
    at += source.shape[1]
    return _mixed(upper, _mixed(flat.take(at), flat.take(at + 1), across), down)


def _mixed(one: np.ndarray, other: np.ndarray, share: np.ndarray) -> np.ndarray:
    """Between two arrays, so far towards the *other*; quicker than to weigh both."""
    mixed = other.astype(np.float32)
    mixed -= one
    mixed *= share
    mixed += one
    return mixed


def _source(level: ReliefLevel, box_px: tuple[int, int, int, int], fetch: Fetch) -> np.ndarray | None:
    """The greys of a rectangle of a level, whose columns go on round the globe; None where all is flat."""
    left, top, right, bottom = box_px
    side, found = level.tile_px, False
    source = np.full((bottom - top, right - left), FLAT, dtype=np.uint8)
    for row in range(max(top // side, 0), min((bottom - 1) // side + 1, level.rows)):
        for column in range(left // side, (right - 1) // side + 1):
            tile = fetch(level, column % level.columns, row)
            if tile is None:
                continue
            found = True
            y0, y1 = max(row * side, top), min((row + 1) * side, bottom)
            x0, x1 = max(column * side, left), min((column + 1) * side, right)
            source[y0 - top : y1 - top, x0 - left : x1 - left] = tile[
                y0 - row * side : y1 - row * side, x0 - column * side : x1 - column * side
            ]
    return source if found else None
