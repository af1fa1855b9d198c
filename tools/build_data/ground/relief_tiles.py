"""`geodata/data/relief.mvtiles`: the relief shaded at halved scales, in the regional plane and in Web Mercator.

The regional plane is what the bundled stories open in: its tiles need no warping, so that the first picture has relief
before any array library is there. Web Mercator serves every other projection.
"""

from __future__ import annotations

import io
import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from geodata.map.relief import FLAT, MAGIC, MERCATOR_CRS, RELIEF
from geodata.view.projection import REGIONAL
from tools.build_data.ground.height_grids import HeightGrid, heights_in_plane, read_grids, share_known
from tools.build_data.ground.shading import shade

TILE_PX = 512
QUALITY = 64
FLAT_WITHIN = 3  # grey values; less is not seen
# Progressive pictures are 4 % smaller and take a millisecond more to decode: not where a bundled story opens.
STARTING_PIXEL_M = 1500.0

CORE_M = (-2_100_000.0, -1_150_000.0, 2_350_000.0, 1_700_000.0)
REGION_M = (-3_000_000.0, -2_000_000.0, 3_350_000.0, 2_250_000.0)
GROUND_M = (-5_700_000.0, -4_700_000.0, 5_700_000.0, 4_900_000.0)
AROUND_M = (-11_000_000.0, -8_500_000.0, 11_000_000.0, 8_500_000.0)


@dataclass(frozen=True)
class LevelPlan:
    """One level of the regional plane: `from_m` is the scale from which on it serves, in metres a pixel."""

    pixel_m: float
    from_m: float
    exaggeration: float
    bounds: tuple[float, float, float, float]


# The exaggeration falls from 60 to 11 where a picture shows a country, and to half of that where it shows a valley,
# whose slopes, many pixels wide, would else be one shadow.
REGIONAL_PLANS = (
    LevelPlan(750.0, 0.0, 5.5, CORE_M),
    LevelPlan(750.0, 120.0, 11.0, CORE_M),
    LevelPlan(1500.0, 1300.0, 19.0, REGION_M),
    LevelPlan(3000.0, 2700.0, 28.0, GROUND_M),
    LevelPlan(6000.0, 5400.0, 42.0, GROUND_M),
    LevelPlan(12000.0, 10800.0, 60.0, AROUND_M),
)
MERCATOR_EXAGGERATIONS = (26.0, 40.0, 60.0, 80.0)


def main(say: Callable[[str], None] = print) -> None:
    """Write the relief; the same heights give the same bytes."""
    region, world = read_grids()
    header, tiles = [], bytearray()
    for level, grey in (*_regional(region, world), *_mercator(region, world)):
        level["tiles"] = [_append(tile, tiles, level["pixel_m"] != STARTING_PIXEL_M) for tile in _cut(grey, level)]
        header.append(level)
        say(f"  {level['crs'][:14]} {level['pixel_m']:g} m: {len(tiles) / 1e6:.1f} MB so far")
    write_relief(RELIEF, header, bytes(tiles))


def write_relief(path: Path, levels: list[dict[str, Any]], tiles: bytes) -> None:
    """Write a file of levels as `geodata.map.relief` describes it."""
    text = json.dumps({"tile_px": TILE_PX, "levels": levels}, separators=(",", ":")).encode()
    path.write_bytes(MAGIC + len(text).to_bytes(8, "little") + text + tiles)


def _regional(region: HeightGrid, world: HeightGrid) -> Iterator[tuple[dict[str, Any], NDArray[np.uint8]]]:
    for plan in REGIONAL_PLANS:
        west, south, east, north = plan.bounds
        size = (round((north - south) / plan.pixel_m), round((east - west) / plan.pixel_m))
        fine, coarse = (_suited(grid, plan.pixel_m) for grid in (region, world))
        heights = heights_in_plane(fine, coarse, REGIONAL.crs, (west, north), plan.pixel_m, size)
        # What is beyond the last row of the source would repeat that row, as streaks.
        known = share_known(world, REGIONAL.crs, (west, north), plan.pixel_m, size)
        grey = faded_to_flat(shade(heights, plan.pixel_m, plan.exaggeration), known)
        yield _level(REGIONAL.crs, plan.pixel_m, (west, north), plan.from_m), grey


def faded_to_flat(grey: NDArray[np.uint8], share: NDArray[np.float32]) -> NDArray[np.uint8]:
    """The shading as strong as *share* says, 0 to 1."""
    return np.round(FLAT + (grey.astype(np.float32) - FLAT) * share).astype(np.uint8)


def _suited(grid: HeightGrid, pixel_m: float) -> HeightGrid:
    """The grid with pixels not much smaller than those of the picture, so that none is skipped."""
    while grid.pixel_m < pixel_m * 0.9:
        grid = grid.halved()
    return grid


def _mercator(region: HeightGrid, world: HeightGrid) -> Iterator[tuple[dict[str, Any], NDArray[np.uint8]]]:
    grids = [region, world]
    while len(grids) <= len(MERCATOR_EXAGGERATIONS):
        grids.append(grids[-1].halved())
    for grid, exaggeration in zip(grids, (16.0, *MERCATOR_EXAGGERATIONS), strict=True):
        grey = shade(grid.heights_m, grid.ground_m(), exaggeration)
        yield _level(MERCATOR_CRS, grid.pixel_m, (grid.left_m, grid.top_m), grid.pixel_m * 0.8), grey


def _level(crs: str, pixel_m: float, corner_m: tuple[float, float], from_m: float) -> dict[str, Any]:
    return {"crs": crs, "pixel_m": pixel_m, "left_m": corner_m[0], "top_m": corner_m[1], "from_m": from_m}


def _cut(grey: NDArray[np.uint8], level: dict[str, Any]) -> Iterator[NDArray[np.uint8]]:
    """All tiles row by row, the last ones filled up with flat ground; the level is told how many there are."""
    rows, columns = (-(-length // TILE_PX) for length in grey.shape)
    level |= {"columns": columns, "rows": rows, "width_px": grey.shape[1], "height_px": grey.shape[0]}
    full = np.full((rows * TILE_PX, columns * TILE_PX), FLAT, np.uint8)
    full[: grey.shape[0], : grey.shape[1]] = grey
    for row in range(rows):
        for column in range(columns):
            yield full[row * TILE_PX : (row + 1) * TILE_PX, column * TILE_PX : (column + 1) * TILE_PX]


def _append(tile: NDArray[np.uint8], tiles: bytearray, progressive: bool) -> list[int] | None:
    if np.abs(tile.astype(int) - FLAT).max() < FLAT_WITHIN:
        return None
    picture = io.BytesIO()
    Image.fromarray(tile).save(picture, "JPEG", quality=QUALITY, optimize=True, progressive=progressive)
    place = [len(tiles), len(picture.getvalue())]
    tiles += picture.getvalue()
    return place


if __name__ == "__main__":
    main()
