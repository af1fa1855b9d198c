"""Shaded relief under the map: tiles put together at their own scale, coloured for the theme and blended in one go.

The relief is laid over sea, land and tints, so that a tint takes its shape from the ground, and under water and lines.
"""

from __future__ import annotations

from collections import OrderedDict

from PySide6.QtCore import QByteArray, QRectF, QSize
from PySide6.QtGui import QImage, QPainter

from geodata.map.relief import ReliefLevel, load_relief, serving
from geodata.view.camera import Bounds
from mapviewer.scene.scene import Scene
from mapviewer.ui.palette import ReliefInk

KEPT_TILES = 120  # of 512 × 512 bytes
# Nearer than this the source, 1.85 km wide, would be a blot: relief fades, to half at 0.25 km a pixel.
FADES_BELOW_M, HALF_AT_M, GONE_AT_M = 1000.0, 250.0, 20.0
DEAD = 2  # differences from flat ground that are only noise of the pictures
_tiles: OrderedDict[tuple[int, int, int], QImage] = OrderedDict()


def draw_relief(painter: QPainter, scene: Scene) -> None:
    """Blend light and shadow over what is drawn; nothing where the relief does not lie in the scene's plane."""
    levels = load_relief().in_plane(scene.world.projection.crs)
    metres_per_px = scene.frame.metres_per_px / scene.look.device_ratio
    strength = strength_at(metres_per_px)
    if not levels or strength <= 0:
        return
    serve = serving(levels, metres_per_px, scene.drawn)
    level = serve[-1]
    picture, corner = _mosaic(serve, scene.drawn, scene.palette.relief)
    x0, y0 = scene.frame.to_px(*corner)
    scale = level.pixel_m / scene.frame.metres_per_px
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, True)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.setOpacity(strength)
    painter.drawImage(QRectF(x0, y0, picture.width() * scale, picture.height() * scale), picture)
    painter.restore()


def strength_at(metres_per_px: float) -> float:
    """How strong relief is drawn at a scale: whole from 1 km a pixel on, half at 0.25 km, gone at 20 m.

    >>> [round(strength_at(metres), 2) for metres in (2200, 1000, 250, 20)]
    [1.0, 1.0, 0.5, 0.0]
    """
    if metres_per_px >= HALF_AT_M:
        return min(0.5 + 0.5 * (metres_per_px - HALF_AT_M) / (FADES_BELOW_M - HALF_AT_M), 1.0)
    return max(0.5 * (metres_per_px - GONE_AT_M) / (HALF_AT_M - GONE_AT_M), 0.0)


def _mosaic(serve: tuple[ReliefLevel, ...], bounds: Bounds, ink: ReliefInk) -> tuple[QImage, tuple[float, float]]:
    """The relief of a rectangle at the scale of the last level, and where its upper left corner lies in the plane.

    Coarser levels come first, finer ones replace them.
    """
    finest = serve[-1]
    pixel_m = finest.pixel_m
    left = finest.left_m + ((bounds[0] - finest.left_m) // pixel_m - 1) * pixel_m
    top = finest.top_m - ((finest.top_m - bounds[3]) // pixel_m - 1) * pixel_m
    size = QSize(int((bounds[2] - left) / pixel_m) + 3, int((top - bounds[1]) / pixel_m) + 3)
    mosaic = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
    mosaic.fill(0)
    colours = colour_table(ink)
    painter = QPainter(mosaic)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, len(serve) > 1)
    for level in serve:
        side = level.tile_m / pixel_m
        for column, row in level.tiles_in(bounds):
            tile = _tile(level, column, row)
            if tile is None:
                continue
            tile.setColorTable(colours)
            x = (level.left_m + column * level.tile_m - left) / pixel_m
            y = (top - level.top_m + row * level.tile_m) / pixel_m
            painter.drawImage(QRectF(round(x), round(y), side, side), tile)
    painter.end()
    return mosaic, (left, top)


def colour_table(ink: ReliefInk) -> list[int]:
    """For each grey value the colour that is blended over the ground, as ``0xAARRGGBB``; 128 is nothing.

    >>> hex(colour_table(ReliefInk("#102030", 200, "#ffffff", 100))[1])
    '0xc8102030'
    """
    shadow, light = int(ink.shadow[1:], 16), int(ink.light[1:], 16)
    table = [shadow] * 128 + [light] * 128
    for grey in range(256):
        height = ink.shadow_alpha if grey < 128 else ink.light_alpha
        share = max(abs(grey - 128) - DEAD, 0) / (127 - DEAD)
        table[grey] |= round(height * min(share, 1.0)) << 24
    return table


def _tile(level: ReliefLevel, column: int, row: int) -> QImage | None:
    """A tile as a picture of 256 colours, which are yet to be set; None where all is flat."""
    key = (id(level), column, row)
    if key in _tiles:
        _tiles.move_to_end(key)
        return _tiles[key]
    packed = load_relief().tile(level, column, row)
    if not packed:
        return None
    grey = QImage.fromData(QByteArray(packed)).convertToFormat(QImage.Format.Format_Grayscale8)
    # The same bytes, seen as numbers of colours.
    tile = QImage(grey.constBits(), grey.width(), grey.height(), grey.bytesPerLine(), QImage.Format.Format_Indexed8)
    _tiles[key] = tile = tile.copy()
    while len(_tiles) > KEPT_TILES:
        _tiles.popitem(last=False)
    return tile
