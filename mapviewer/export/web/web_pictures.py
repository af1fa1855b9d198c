"""Pictures under the map as a page holds them: laid into its plane beforehand, in moderate size, inside the file."""

from __future__ import annotations

import base64
import math
from typing import Any

import numpy as np
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QImage

from geodata.map.pictures.picture_warp import PictureInPlane
from geodata.map.pictures.placed_picture import PlacedPicture
from geodata.map.relief_warp import PlaneTile
from geodata.view.projection import Projection
from mapviewer.layers.picture import FORM, plane_of, words_of_credit

MOST_SIDE_PX, MOST_PX = 2_400, 4_000_000  # of a picture: sharp on a whole screen, a megabyte or so in the file
TILE_PX = 600  # what is warped at once
QUALITY = 82


def picture_row(picture: PlacedPicture, projection: Projection) -> dict[str, Any]:
    """A picture, the rectangle of the plane in which it lies (west, north, width, height), and its credit."""
    plane = plane_of(picture, projection)
    pixel_m = pixel_on_page(plane)
    pixels = _pixels(plane, pixel_m)
    height, width = pixels.shape[:2]
    west, north = plane.bounds[0], plane.bounds[3]
    image = QImage(pixels.tobytes(), width, height, 4 * width, FORM)
    return {
        "data": base64.b64encode(_encoded(image)).decode("ascii"),
        "at": [round(west), round(north), round(width * pixel_m), round(height * pixel_m)],
        "credit": words_of_credit(picture),
    }


def pixel_on_page(plane: PictureInPlane) -> float:
    """Metres of the plane for a pixel: the picture's own, or as many as its size on the page asks for."""
    west, south, east, north = plane.bounds
    width, height = east - west, north - south
    return max(plane.pixel_m, max(width, height) / MOST_SIDE_PX, math.sqrt(width * height / MOST_PX))


def _pixels(plane: PictureInPlane, pixel_m: float) -> np.ndarray:
    west, south, east, north = plane.bounds
    width, height = (max(math.ceil(span / pixel_m), 1) for span in (east - west, north - south))
    made = np.zeros((height, width, 4), dtype=np.uint8)
    for top in range(0, height, TILE_PX):
        for left in range(0, width, TILE_PX):
            tile = plane.tile(PlaneTile(west + left * pixel_m, north - top * pixel_m, pixel_m, TILE_PX))
            if tile is not None:
                into = made[top : top + TILE_PX, left : left + TILE_PX]
                into[:] = tile[: into.shape[0], : into.shape[1]]
    return made


def _encoded(image: QImage) -> bytes:
    """WebP, which is small and keeps what is transparent; PNG where a system's Qt cannot write it."""
    for form, quality in (("WEBP", QUALITY), ("PNG", -1)):
        made = QBuffer()
        made.open(QIODevice.OpenModeFlag.WriteOnly)
        if image.save(made, form, quality):  # type: ignore[call-overload]
            return bytes(made.data().data())
    return b""
