"""The two grids of heights in Web Mercator, and heights of any plane sampled out of them."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

import numpy as np
import pyproj
from numpy.typing import NDArray
from PIL import Image
from scipy import ndimage

from geodata.map.relief import MERCATOR_CRS
from tools.build_data.base_files import BASE
from tools.build_data.ground.shading import Heights

FEATHER_PX = 40.0
RADIUS_M = 6378137.0
TILE_ROWS = 256


@dataclass(frozen=True)
class HeightGrid:
    """Heights in metres on a grid of Web Mercator, north up; the corner is that of the first pixel."""

    heights_m: Heights
    pixel_m: float
    left_m: float
    top_m: float

    def ground_m(self) -> Heights:
        """Metres on the ground of a pixel, one number a row (n, 1)."""
        northing = self.top_m - (np.arange(len(self.heights_m)) + 0.5) * self.pixel_m
        metres: Heights = (self.pixel_m / np.cosh(northing / RADIUS_M)).astype(np.float32)[:, None]
        return metres

    def halved(self) -> HeightGrid:
        """The grid with pixels of twice the size, each the mean of four."""
        height, width = self.heights_m.shape
        quads = self.heights_m[: height // 2 * 2, : width // 2 * 2].reshape(height // 2, 2, width // 2, 2)
        return HeightGrid(quads.mean(axis=(1, 3)), self.pixel_m * 2, self.left_m, self.top_m)

    def sample(self, x_m: NDArray[np.float64], y_m: NDArray[np.float64]) -> tuple[Heights, Heights]:
        """Heights at points of Web Mercator by cubic interpolation, and how far inside the grid each lies, 0 to 1."""
        column = (x_m - self.left_m) / self.pixel_m - 0.5
        row = (self.top_m - y_m) / self.pixel_m - 0.5
        height, width = self.heights_m.shape
        found = ndimage.map_coordinates(self.heights_m, [row, column], order=3, mode="nearest", output=np.float32)
        edge = np.minimum(np.minimum(column, width - 1 - column), np.minimum(row, height - 1 - row))
        return found, np.clip(edge / FEATHER_PX, 0, 1).astype(np.float32)


def read_grids() -> tuple[HeightGrid, HeightGrid]:
    """The fine grid of the region and the coarse one of the world."""
    region, world = (_read(row) for row in json.loads((BASE / "heights.json").read_text(encoding="utf-8")))
    return region, world


def _read(row: dict[str, float]) -> HeightGrid:
    grey = np.asarray(Image.open(BASE / str(row["file"])), dtype=np.float32)
    return in_mercator(HeightGrid(grey - 1000, row["pixel_m"], row["left_m"], row["top_m"]))


def in_mercator(grid: HeightGrid) -> HeightGrid:
    """The grid with its rows where Web Mercator has them.

    Each tile of `TILE_ROWS` that the grid was put together from fills its square, but within it rows follow each other
    by equal steps of latitude: midway, at 45°, heights lie 15 km from their place in the coarse grid and 4 km in the
    fine one, away from the equator. Coasts show it: they agree with those of the base map once that is undone.
    """
    heights, (count, _) = np.empty_like(grid.heights_m), grid.heights_m.shape
    for first in range(0, count, TILE_ROWS):
        edges = first + np.arange(TILE_ROWS + 1)
        north, south = latitudes(grid, edges[[0, -1]].astype(float))
        share = (north - latitudes(grid, edges[:-1] + 0.5)) / (north - south)
        row = np.clip(share * TILE_ROWS - 0.5, 0, TILE_ROWS - 1)
        upper = row.astype(int)
        part = (row - upper).astype(np.float32)[:, None]
        tile = grid.heights_m[first : first + TILE_ROWS]
        lower = np.minimum(upper + 1, TILE_ROWS - 1)
        heights[first : first + TILE_ROWS] = tile[upper] * (1 - part) + tile[lower] * part
    return HeightGrid(heights, grid.pixel_m, grid.left_m, grid.top_m)


def latitudes(grid: HeightGrid, rows: NDArray[np.floating[Any]]) -> NDArray[np.float64]:
    """The latitudes, in radians, of places in a grid's rows; 0 is the upper edge of the first."""
    radians: NDArray[np.float64] = np.arctan(np.sinh((grid.top_m - rows * grid.pixel_m) / RADIUS_M))
    return radians


def heights_in_plane(
    region: HeightGrid,
    world: HeightGrid,
    crs: str,
    corner_m: tuple[float, float],
    pixel_m: float,
    size: tuple[int, int],
) -> Heights:
    """Heights on a grid of another plane: of the region where that has any, else of the world.

    *corner_m* is the upper left one, *size* rows and columns.
    """
    rows, columns = size
    x = corner_m[0] + (np.arange(columns) + 0.5) * pixel_m
    y = corner_m[1] - (np.arange(rows) + 0.5) * pixel_m
    east, north = mercator_of(crs, x, y)
    shown = np.isfinite(east) & np.isfinite(north)
    east, north = np.where(shown, east, 0.0), np.where(shown, north, -1e9)
    coarse, _ = world.sample(east, north)
    fine, share = region.sample(east, north)
    return np.where(shown, coarse + (fine - coarse) * share, np.float32(0))


def mercator_of(
    crs: str, x_m: NDArray[np.floating[Any]], y_m: NDArray[np.floating[Any]]
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Web Mercator's metres of the crossings of columns and rows of another plane; not finite where there are none."""
    transformer = pyproj.Transformer.from_crs(crs, MERCATOR_CRS, always_xy=True)
    east, north = transformer.transform(*np.meshgrid(x_m, y_m))
    return east, north


def share_known(
    world: HeightGrid, crs: str, corner_m: tuple[float, float], pixel_m: float, size: tuple[int, int]
) -> Heights:
    """How far the heights of a grid in another plane are known, 0 to 1: beyond the world's last row they are not."""
    x = corner_m[0] + (np.arange(size[1]) + 0.5) * pixel_m
    y = corner_m[1] - (np.arange(size[0]) + 0.5) * pixel_m
    _, north = mercator_of(crs, x, y)
    row = (world.top_m - np.where(np.isfinite(north), north, np.inf)) / world.pixel_m
    known: Heights = np.clip(row / FEATHER_PX, 0, 1).astype(np.float32)
    return known
