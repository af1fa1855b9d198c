"""Illuminated contour lines as 8-bit greys: light where a slope faces the light, dark where it does not.

After Tanaka (*The relief contour method of representing topography on maps*, 1950): lines of equal height that are
white on the lit side and dark on the other, and widest there, so that the ground stands out. Heights that are known
every two kilometres cannot be shaded at fifty metres a pixel without a blur, but their contour lines are curves.
"""

from __future__ import annotations

import math

import numpy as np

from geodata.map.heights.near_heights import NearHeights
from geodata.map.relief import FLAT
from geodata.map.relief_warp import PlaneTile

LIGHT_DEG = 315.0
# Metres between two lines: the first serves to so many metres a pixel, the next to so many and so on.
INTERVALS = ((60.0, 100), (135.0, 200), (260.0, 250), (math.inf, 500))
NARROWEST = 0.35  # of a line's width, where it runs along the light
# Lines further apart than this lie on ground so even that they would be read as something else: a border, a path.
FADES_PX, GONE_PX = 24.0, 44.0
EDGE_M = 40_000.0  # so far from the edge of what is known, lines begin


def interval_at(metres_per_px: float) -> int:
    """The metres between two contour lines at a scale.

    >>> [interval_at(metres) for metres in (30, 100, 200, 300)]
    [100, 200, 250, 500]
    """
    return next(interval for most, interval in INTERVALS if metres_per_px <= most)


def contour_greys(heights: NearHeights, tile: PlaneTile, interval_m: int, width_px: float) -> np.ndarray | None:
    """The contour lines of a tile in the plane of the heights, (side, side) of 8-bit grey; None where there are none.

    128 is no line, 255 a line that faces the light, 1 one that is turned away. *width_px* is that of the widest lines.
    """
    west, south, east, north = heights.bounds
    side_m = tile.side_px * tile.pixel_m
    if tile.left_m > east or tile.left_m + side_m < west or tile.top_m < south or tile.top_m - side_m > north:
        return None
    along = (np.arange(tile.side_px) + 0.5) * tile.pixel_m
    x_m, y_m = tile.left_m + along, tile.top_m - along
    height_m, eastward, northward = heights.surface(x_m, y_m)
    slope = np.hypot(eastward, northward) + np.float32(1e-6)
    light = math.radians(LIGHT_DEG)
    facing = -(eastward * math.sin(light) + northward * math.cos(light)) / slope
    rise_px = slope * tile.pixel_m / interval_m  # lines a pixel
    level = height_m / interval_m
    away_px = np.abs(level - np.rint(level)) / rise_px
    width = width_px * (NARROWEST + (1 - NARROWEST) * np.abs(facing))
    cover = np.clip(width / 2 + 0.5 - away_px, 0, 1) * np.clip(
        (GONE_PX * width_px * rise_px - 1) / (GONE_PX / FADES_PX - 1), 0, 1
    )
    inside = np.minimum(np.minimum(x_m - west, east - x_m)[None, :], np.minimum(y_m - south, north - y_m)[:, None])
    cover *= np.clip(inside / EDGE_M, 0, 1)
    greys = np.rint(FLAT + facing * cover * 127).astype(np.uint8)
    return greys if (greys != FLAT).any() else None
