"""Hill shading: heights lit from several directions, as an 8-bit picture in which 128 is flat ground.

Light from the north-west alone hides ranges that run towards it; three directions model all of them (after Imhof,
*Cartographic Relief Presentation*, 1982, and Mark, *Multidirectional, oblique-weighted, shaded-relief image*, 1992).
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from scipy import ndimage

from geodata.map.relief import FLAT

# Azimuth in degrees, and its share of the light.
LIGHTS = ((315.0, 0.55), (285.0, 0.25), (345.0, 0.20))
ALTITUDE_DEG = 42.0
SMOOTHING_PX = 0.8
Heights = NDArray[np.float32]


def shade(heights_m: Heights, metres_per_px: float | Heights, exaggeration: float) -> NDArray[np.uint8]:
    """The shading of a grid of heights, north up; *metres_per_px* on the ground, one number or one a row (n, 1)."""
    smooth = ndimage.gaussian_filter(heights_m, SMOOTHING_PX)
    down, across = np.gradient(smooth)
    slope_x, slope_y = across * exaggeration / metres_per_px, -down * exaggeration / metres_per_px
    length = np.sqrt(1 + slope_x * slope_x + slope_y * slope_y)
    altitude = np.radians(ALTITUDE_DEG)
    flat = np.float32(np.sin(altitude))
    light = np.zeros_like(smooth)
    for azimuth_deg, share in LIGHTS:
        azimuth = np.radians(azimuth_deg)
        x, y = np.sin(azimuth) * np.cos(altitude), np.cos(azimuth) * np.cos(altitude)
        light += np.float32(share) * np.clip((flat - slope_x * x - slope_y * y) / length, 0, 1).astype(np.float32)
    return as_grey(light - flat, float(flat))


def as_grey(difference: Heights, flat: float) -> NDArray[np.uint8]:
    """Light less that of flat ground, as grey: full shadow 1, full light 255."""
    scaled = np.where(difference < 0, difference / flat, difference / (1 - flat)) * 127
    return np.clip(np.round(FLAT + scaled), 1, 255).astype(np.uint8)
