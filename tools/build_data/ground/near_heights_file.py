"""`geodata/data/near_heights.bin`: heights of the South Caucasus, where the bundled stories look nearest."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from scipy import ndimage

from geodata.map.heights.near_heights import NEAR_HEIGHTS, NearHeights, near_heights_bytes
from geodata.view.projection import REGIONAL
from tools.build_data.ground.height_grids import heights_in_plane, read_grids

BOUNDS_DEG = (39.5, 37.8, 50.6, 43.9)  # west, south, east, north
PIXEL_M = 1800.0  # that of the source
SMOOTHING_PX = 0.9  # less, and contour lines follow the squares of the source


def main(say: Callable[[str], None] = print) -> None:
    """Write the heights; the same source gives the same bytes."""
    west, south, east, north = BOUNDS_DEG
    rim = [REGIONAL.project(lon, lat) for lon in np.linspace(west, east, 20) for lat in (south, north)]
    rim += [REGIONAL.project(lon, lat) for lat in np.linspace(south, north, 20) for lon in (west, east)]
    left, top = min(x for x, _ in rim), max(y for _, y in rim)
    columns = round((max(x for x, _ in rim) - left) / PIXEL_M)
    rows = round((top - min(y for _, y in rim)) / PIXEL_M)
    region, world = read_grids()
    heights = heights_in_plane(region, world, REGIONAL.crs, (left, top), PIXEL_M, (rows, columns))
    smooth = ndimage.gaussian_filter(heights, SMOOTHING_PX)
    coefficients = ndimage.spline_filter(smooth, order=3, mode="nearest").astype(np.float32)
    data = near_heights_bytes(NearHeights(REGIONAL.crs, PIXEL_M, left, top, coefficients))
    NEAR_HEIGHTS.write_bytes(data)
    say(f"  {columns} × {rows} heights: {len(data) / 1e6:.2f} MB")


if __name__ == "__main__":
    main()
