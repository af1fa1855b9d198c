"""Hill shading: heights lit from several directions, as an 8-bit picture in which 128 is flat ground.

Light from the north-west alone hides ranges that run towards it; three directions model all of them (after Imhof,
*Cartographic Relief Presentation*, 1982, and Mark, *Multidirectional, oblique-weighted, shaded-relief image*, 1992).
Slopes alone are a texture in which nobody finds a range. So the large forms, heights smoothed wide, are shaded too, and
what rises above the land around is clearer and a little darker than the low ground, as through air seen from above.
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
FORMS_PX, FORMS_EXAGGERATION = 4.0, 1.7  # how wide large forms are smoothed, and how much more they are exaggerated
SLOPES_SHARE, FORMS_SHARE = 0.6, 0.45
AROUND_M, HIGH_M = 60_000.0, 1_800.0  # what land around is, and how far above it ground is high
LOW_CONTRAST, HIGH_CONTRAST = 0.75, 1.3
USUAL_LIGHT, GENTLE_MOST = 0.16, 2.0  # where light changes less within `AROUND_M`, ground is gentle: it is lit more
HIGH_GREY = 12.0  # how much darker high ground is
SEA_LEVELS_M = (0.0, -28.0)  # of the oceans and of the Caspian, as the source has them
SEA_PX, COAST_PX = 2, 0.5
Heights = NDArray[np.float32]


def shade(heights_m: Heights, metres_per_px: float | Heights, exaggeration: float) -> NDArray[np.uint8]:
    """The shading of a grid of heights, north up; *metres_per_px* on the ground, one number or one a row (n, 1)."""
    slopes = light_on(ndimage.gaussian_filter(heights_m, SMOOTHING_PX), metres_per_px, exaggeration)
    forms = light_on(ndimage.gaussian_filter(heights_m, FORMS_PX), metres_per_px, exaggeration * FORMS_EXAGGERATION)
    both = SLOPES_SHARE * slopes + FORMS_SHARE * forms
    usual_px = float(np.mean(metres_per_px))
    changes = np.sqrt(ndimage.gaussian_filter(both * both, AROUND_M / usual_px))
    gentle = np.clip(USUAL_LIGHT / np.maximum(changes, 1e-3), 1, GENTLE_MOST)
    high = share_high(heights_m, usual_px)
    contrast = np.maximum(LOW_CONTRAST + (HIGH_CONTRAST - LOW_CONTRAST) * high, LOW_CONTRAST * gentle)
    both = (both * contrast * 127 - HIGH_GREY * high) * land_share(heights_m)
    grey: NDArray[np.uint8] = np.clip(np.round(FLAT + both), 1, 255).astype(np.uint8)
    return grey


def land_share(heights_m: Heights) -> Heights:
    """How far ground is land, 0 to 1: large forms, smoothed wide, would else be a shadow on the sea along the coast."""
    sea = np.zeros(heights_m.shape, dtype=bool)
    for level in SEA_LEVELS_M:
        sea |= np.abs(heights_m - level) < 0.5
    wide = ndimage.binary_opening(sea, iterations=SEA_PX)  # not where a slope passes a sea's level
    share: Heights = 1 - ndimage.gaussian_filter(wide.astype(np.float32), COAST_PX)
    return share


def share_high(heights_m: Heights, metres_per_px: float) -> Heights:
    """How far ground rises above the low land around it: 0 on that, 1 from `HIGH_M` on."""
    coarse = max(int(AROUND_M / 6 / metres_per_px), 1)  # one height of many is enough for what is wide
    smooth = ndimage.gaussian_filter(heights_m, SMOOTHING_PX + FORMS_PX)
    wide = AROUND_M / metres_per_px / coarse
    lowest = ndimage.minimum_filter(smooth[::coarse, ::coarse], size=2 * round(wide) + 1)
    base = ndimage.gaussian_filter(lowest, wide)
    rows, columns = (np.arange(length, dtype=np.float32) / coarse for length in heights_m.shape)
    around = ndimage.map_coordinates(base, np.meshgrid(rows, columns, indexing="ij"), order=1, mode="nearest")
    high: Heights = np.clip((smooth - around) / HIGH_M, 0, 1).astype(np.float32)
    return high


def light_on(smooth: Heights, metres_per_px: float | Heights, exaggeration: float) -> Heights:
    """Light less that of flat ground: −1 in full shadow, 0 on flat ground, 1 in full light."""
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
    difference = light - flat
    return np.where(difference < 0, difference / flat, difference / (1 - flat)).astype(np.float32)
