"""Contour lines over the relief at large scales, in small tiles that are kept.

They are drawn only in the plane of the heights, near the bundled stories: elsewhere no heights are bundled.
"""

from __future__ import annotations

import math
from collections import OrderedDict
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache
from itertools import pairwise

from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from geodata.core.values import value
from mapviewer.drawing.ground.relief_colours import colour_table
from mapviewer.scene.scene import Scene, metres_of_full_hd
from mapviewer.ui.palette import ReliefInk

# How strong the lines are at a scale in metres a pixel: nearer, they say nothing, and further, shading says more.
STRENGTHS = ((12.0, 0.0), (24.0, 1.0), (240.0, 1.0), (420.0, 0.0))
SHADOW_SHARE, LIGHT_SHARE = 0.5, 1.25  # of the alpha of the relief's ink
WIDTH_PX = 1.5  # of the widest lines, in a picture of full HD
STEPS_AN_OCTAVE = 2  # sizes of a tile's pixel: so that a tile is never drawn larger, and at most 1.41 times smaller
TILE_PX, KEPT_TILES = 256, 256  # 17 MB
_kept: OrderedDict[tuple[int, int, int, int, int], QImage | None] = OrderedDict()


@value(frozen=True)
class Fineness:
    """What all tiles of a picture have in common: the step of their pixel's size, and the lines' distance and width."""

    step: int
    interval_m: int
    tenths_px: int

    @property
    def pixel_m(self) -> float:
        """The size of a pixel in metres of the plane."""
        return float(2.0 ** (self.step / STEPS_AN_OCTAVE))


def contours_strength(metres_per_px: float) -> float:
    """How strong contour lines are drawn at a scale, 0 to 1.

    >>> [contours_strength(metres) for metres in (10, 50, 200, 330, 1000)]
    [0.0, 1.0, 1.0, 0.5, 0.0]
    """
    for (near, before), (far, after) in pairwise(STRENGTHS):
        if near <= metres_per_px < far:
            return before + (after - before) * (metres_per_px - near) / (far - near)
    return 0.0


def draw_contours(painter: QPainter, scene: Scene) -> None:
    """Blend contour lines over what is drawn."""
    strength = contours_strength(metres_of_full_hd(scene))
    if strength <= 0 or not _has_heights(scene):
        return
    fine = fineness(scene)
    colours = colour_table(_ink(scene.palette.relief))
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, True)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.setOpacity(strength)
    side_m = fine.pixel_m * TILE_PX
    for column, row in tiles_in(scene, fine):
        tile = _tile(fine, column, row)
        if tile is not None:
            tile.setColorTable(colours)
            # Whole pixels on the screen: where two tiles meet no seam is seen.
            left, top = scene.frame.to_px(column * side_m, row * side_m)
            right, bottom = scene.frame.to_px((column + 1) * side_m, (row - 1) * side_m)
            x, y = round(left), round(top)
            painter.drawImage(QRectF(x, y, round(right) - x, round(bottom) - y), tile)
    painter.restore()


def contours_to_make(scene: Scene) -> Iterator[tuple[Fineness, int, int]]:
    """The tiles that `draw_contours` would have to make; none where they are more than are kept."""
    if contours_strength(metres_of_full_hd(scene)) <= 0 or not _has_heights(scene):
        return iter(())
    fine = fineness(scene)
    wanted = tiles_in(scene, fine)
    if len(wanted) > KEPT_TILES:
        return iter(())
    return ((fine, column, row) for column, row in wanted if _key(fine, column, row) not in _kept)


def make_contours(fine: Fineness, column: int, row: int) -> None:
    """Make a tile, so that `draw_contours` finds it."""
    _tile(fine, column, row)


def fineness(scene: Scene) -> Fineness:
    """The tiles for a scene: their pixels are as large as the screen's or a little smaller."""
    device_m = scene.frame.metres_per_px / scene.look.device_ratio
    step = math.floor(math.log2(device_m) * STEPS_AN_OCTAVE + 1e-9)
    effective_m = metres_of_full_hd(scene)
    from geodata.map.heights.contours import interval_at  # late: start-up time

    width = WIDTH_PX * effective_m / scene.frame.metres_per_px * scene.look.device_ratio
    return Fineness(step, interval_at(effective_m), round(width * 10))


def tiles_in(scene: Scene, fine: Fineness) -> list[tuple[int, int]]:
    """Column and row of every tile that a scene shows, counted from the plane's origin; the row is its upper edge."""
    west, south, east, north = scene.drawn
    side_m = fine.pixel_m * TILE_PX
    columns = range(math.floor(west / side_m), math.ceil(east / side_m))
    rows = range(math.ceil(north / side_m), math.floor(south / side_m), -1)
    return [(column, row) for row in rows for column in columns]


def _has_heights(scene: Scene) -> bool:
    from geodata.map.heights.near_heights import load_near_heights  # late: start-up time

    heights = load_near_heights()
    if scene.world.projection.crs != heights.crs:
        return False
    west, south, east, north = heights.bounds
    shown = scene.drawn
    return shown[0] < east and shown[2] > west and shown[1] < north and shown[3] > south


@lru_cache(maxsize=8)
def _ink(relief: ReliefInk) -> ReliefInk:
    light = min(round(relief.light_alpha * LIGHT_SHARE), 255)
    return replace(relief, shadow_alpha=round(relief.shadow_alpha * SHADOW_SHARE), light_alpha=light)


def _key(fine: Fineness, column: int, row: int) -> tuple[int, int, int, int, int]:
    return fine.step, fine.interval_m, fine.tenths_px, column, row


def _tile(fine: Fineness, column: int, row: int) -> QImage | None:
    """A tile as a picture of 256 colours, which are yet to be set; None where no line is."""
    key = _key(fine, column, row)
    if key in _kept:
        _kept.move_to_end(key)
        return _kept[key]
    from geodata.map.heights.contours import contour_greys  # late: start-up time
    from geodata.map.heights.near_heights import load_near_heights
    from geodata.map.relief_warp import PlaneTile

    side_m = fine.pixel_m * TILE_PX
    place = PlaneTile(column * side_m, row * side_m, fine.pixel_m, TILE_PX)
    grey = contour_greys(load_near_heights(), place, fine.interval_m, fine.tenths_px / 10)
    form = QImage.Format.Format_Indexed8
    _kept[key] = tile = None if grey is None else QImage(grey.tobytes(), TILE_PX, TILE_PX, TILE_PX, form).copy()
    while len(_kept) > KEPT_TILES:
        _kept.popitem(last=False)
    return tile
