"""Shaded relief under the map: tiles put together at their own scale, coloured for the theme and blended in one go.

The relief is laid over sea, land and tints, so that a tint takes its shape from the ground, and under water and lines.
Into a plane in which none is stored it is warped, in small tiles that are kept.
"""

from __future__ import annotations

import math
import time
from collections import OrderedDict
from collections.abc import Callable, Iterator
from functools import lru_cache, partial
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QRectF, QSize
from PySide6.QtGui import QImage, QPainter

from geodata.map.relief import MERCATOR_CRS, ReliefLevel, load_relief, serving
from geodata.view.camera import Bounds
from geodata.view.projection import projection_for
from mapviewer.drawing.ground.contour_drawing import contours_to_make, make_contours
from mapviewer.drawing.ground.relief_colours import colour_table
from mapviewer.scene.ground import shows_base
from mapviewer.scene.scene import Scene, metres_of_full_hd
from mapviewer.ui.palette import ReliefInk

if TYPE_CHECKING:
    import numpy as np

KEPT_TILES = 40  # of 512 × 512 bytes: 10 MB
# How strong relief is at a scale in metres a pixel. Its source has a height every 1.85 km: the nearer one looks, the
# wider its slopes are and the less of them is a map's business, but where a valley runs is seen as far as to 30 m.
STRENGTHS = ((8.0, 0.0), (30.0, 0.2), (150.0, 0.36), (250.0, 0.52), (1000.0, 1.0))
NEAR_SHADOW_ALPHA = 130  # of an ink's full shadow at most, where shadows are wide
_tiles: OrderedDict[tuple[str, float, float, int, int], QImage] = OrderedDict()
WARPED_PX, KEPT_WARPED = 256, 256  # the side of a warped tile, and how many are kept: 17 MB
PLANE_REACH_M = 25_000_000.0  # no plane goes further from its middle
_warped: OrderedDict[tuple[str, float, float, int, int], QImage | None] = OrderedDict()


def draw_relief(painter: QPainter, scene: Scene, share: float = 1.0) -> None:
    """Blend light and shadow over what is drawn, at a share of their strength."""
    metres_per_px = metres_of_full_hd(scene)
    strength = share * strength_at(metres_per_px) * _lightness(metres_per_px, scene.palette.relief)
    if strength <= 0:
        return
    serve = _serving(scene)
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


def make_relief_ready(scene: Scene, for_ms: float = 0.0) -> bool:
    """Whether relief and contour lines need nothing made; what they do is made for so long, so that no frame waits."""
    if not shows_base(scene, "base-relief"):
        return True
    end = time.perf_counter() + for_ms / 1000
    for make in _to_make(scene):
        if time.perf_counter() >= end:
            return False
        make()
    return True


def _to_make(scene: Scene) -> Iterator[Callable[[], object]]:
    """What makes each of the tiles that are missing."""
    if strength_at(metres_of_full_hd(scene)) > 0:
        wanted = [(level, *at) for level in _serving(scene) if not level.tiles for at in level.tiles_in(scene.drawn)]
        if len(wanted) <= KEPT_WARPED:  # more than are kept would never all be there
            for level, column, row in wanted:
                if (*_key(level), column, row) not in _warped:
                    yield partial(_warped_tile, level, column, row)
    for tile in contours_to_make(scene):
        yield partial(make_contours, *tile)


def _serving(scene: Scene) -> tuple[ReliefLevel, ...]:
    """The levels to draw for a scene, from coarse to fine; only one where relief is warped."""
    metres_per_px = scene.frame.metres_per_px / scene.look.device_ratio
    stored = load_relief().in_plane(scene.world.projection.crs)
    return serving(stored or warped_levels(scene.world.projection.crs), metres_per_px, scene.drawn)


def strength_at(metres_per_px: float) -> float:
    """How strong relief is drawn at a scale: whole from 1 km a pixel on, half at 0.24 km, gone at 8 m.

    >>> [round(strength_at(metres), 2) for metres in (2200, 1000, 250, 64, 8)]
    [1.0, 1.0, 0.52, 0.25, 0.0]
    """
    if metres_per_px <= STRENGTHS[0][0]:
        return 0.0
    for (near, weak), (far, strong) in pairwise(STRENGTHS):
        if metres_per_px < far:
            return weak + (strong - weak) * (metres_per_px - near) / (far - near)
    return 1.0


def _lightness(metres_per_px: float, ink: ReliefInk) -> float:
    """What is left of an ink's strength: in a theme whose shadows are deep they are lighter the wider they are."""
    most = min(NEAR_SHADOW_ALPHA / ink.shadow_alpha, 1.0)
    return most + (1.0 - most) * min(metres_per_px / STRENGTHS[-1][0], 1.0)


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
        west, south, east, north = level.bounds
        # Where the last tiles are only filled up, a coarser level goes on being seen.
        painter.setClipRect(
            QRectF((west - left) / pixel_m, (top - north) / pixel_m, (east - west) / pixel_m, (north - south) / pixel_m)
        )
        for column, row in level.tiles_in(bounds):
            tile = _tile(level, column, row) if level.tiles else _warped_tile(level, column, row)
            if tile is None:
                continue
            tile.setColorTable(colours)
            x = (level.left_m + column * level.tile_m - left) / pixel_m
            y = (top - level.top_m + row * level.tile_m) / pixel_m
            painter.drawImage(QRectF(round(x), round(y), side, side), tile)
    painter.end()
    return mosaic, (left, top)


def _key(level: ReliefLevel) -> tuple[str, float, float]:
    """What a level is known by, whatever became of the object: its plane, the size of its pixels and its scales."""
    return level.crs, level.pixel_m, level.from_m


def _tile(level: ReliefLevel, column: int, row: int) -> QImage | None:
    """A tile as a picture of 256 colours, which are yet to be set; None where all is flat."""
    key = (*_key(level), column, row)
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


@lru_cache(maxsize=32)
def warped_levels(crs: str) -> tuple[ReliefLevel, ...]:
    """Levels of a plane in which no relief is stored, the finest first: as fine as Mercator's are at its middle."""
    share = max(math.cos(math.radians(projection_for(crs).unproject(0.0, 0.0)[1])), 0.1)
    made = []
    for stored in load_relief().in_plane(MERCATOR_CRS):
        pixel_m, side = stored.pixel_m * share, WARPED_PX * stored.pixel_m * share
        count = math.ceil(PLANE_REACH_M / side)
        made.append(
            ReliefLevel(crs, pixel_m, -count * side, count * side, 2 * count, 2 * count,
                        stored.from_m * share, WARPED_PX, ())
        )  # fmt: skip
    return tuple(made)


def _warped_tile(level: ReliefLevel, column: int, row: int) -> QImage | None:
    """A tile of a level of `warped_levels`; None where all is flat."""
    key = (*_key(level), column, row)
    if key in _warped:
        _warped.move_to_end(key)
        return _warped[key]
    from geodata.map.relief_warp import PlaneTile, warped_tile  # late: start-up time

    projection = projection_for(level.crs)
    left, top = level.left_m + column * level.tile_m, level.top_m - row * level.tile_m
    finer = sum(other.pixel_m < level.pixel_m for other in warped_levels(level.crs))
    stored = load_relief().in_plane(MERCATOR_CRS)[finer:]
    grey = warped_tile(projection, PlaneTile(left, top, level.pixel_m, level.tile_px), stored, _greys)
    _warped[key] = tile = None
    if grey is not None:
        form = QImage.Format.Format_Indexed8
        _warped[key] = tile = QImage(grey.tobytes(), grey.shape[1], grey.shape[0], grey.shape[1], form).copy()
    while len(_warped) > KEPT_WARPED:
        _warped.popitem(last=False)
    return tile


def _greys(level: ReliefLevel, column: int, row: int) -> np.ndarray | None:
    """The greys of a stored tile."""
    import numpy as np  # late: start-up time

    tile = _tile(level, column, row)
    if tile is None:
        return None
    rows = np.frombuffer(tile.constBits(), dtype=np.uint8).reshape(tile.height(), tile.bytesPerLine())
    return rows[:, : tile.width()]
