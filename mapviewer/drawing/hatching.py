"""Hatched areas: diagonal lines that keep their distance at every zoom, on screen, on paper and in swatches."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QImage, QPainter, QPen, QTransform

from geodata.pack import Shape
from geodata.values import value
from mapviewer.drawing.ground import fill
from mapviewer.drawing.paths import path_of
from mapviewer.drawing.scene import Scene, faded, is_vector

TILE_PX = 256


@value(frozen=True)
class Hatch:
    """Lines of a colour (``#rrggbb``) on a wash (``0xAARRGGBB``), in design pixels."""

    colour: str
    wash: int = 0
    step: float = 7.0
    width: float = 1.1
    alpha: float = 0.62


def fill_hatched(painter: QPainter, scene: Scene, shape: Shape, hatch: Hatch) -> None:
    """Hatch an area; the painter is in plane metres."""
    level = scene.level(shape)
    if not level.rings:
        return
    if is_vector(painter):
        fill(painter, scene, shape, QBrush(QColor.fromRgba(hatch.wash)))
        painter.save()
        painter.setClipPath(path_of(shape, level), Qt.ClipOperation.IntersectClip)
        painter.resetTransform()
        _draw_lines(painter, scene, hatch)
        painter.restore()
        return
    ratio = painter.device().devicePixelRatioF()
    brush = QBrush(hatch_tile(hatch, scene.look.unit * ratio))
    inverse, _ = painter.worldTransform().inverted()
    brush.setTransform(QTransform.fromScale(1 / ratio, 1 / ratio) * inverse)
    painter.fillPath(path_of(shape, level), brush)


def fill_swatch(painter: QPainter, rect: QRectF, hatch: Hatch) -> None:
    """Hatch a small field of a list or legend."""
    ratio = painter.device().devicePixelRatioF()
    brush = QBrush(hatch_tile(hatch, ratio))
    brush.setTransform(QTransform.fromScale(1 / ratio, 1 / ratio))
    painter.setBrush(brush)
    painter.drawRoundedRect(rect, 2, 2)


@lru_cache(maxsize=64)
def hatch_tile(hatch: Hatch, unit: float) -> QImage:
    """A tile of lines that meet those of its neighbours; *unit* is the device's pixels for a design pixel.

    It holds many steps, because a fill takes the longer the more often a tile is repeated.
    """
    step = max(round(hatch.step * unit), 3)
    side = step * max(TILE_PX // step, 1)
    tile = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
    tile.fill(QColor.fromRgba(hatch.wash))
    painter = QPainter(tile)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(faded(hatch.colour, hatch.alpha), hatch.width * unit))
    for offset in range(-side, side + 1, step):
        painter.drawLine(QPointF(offset - 2, side + 2), QPointF(offset + side + 2, -2))
    painter.end()
    return tile


def _draw_lines(painter: QPainter, scene: Scene, hatch: Hatch) -> None:
    painter.setPen(QPen(faded(hatch.colour, hatch.alpha), scene.px(hatch.width)))
    width, height = scene.frame.width_px, scene.frame.height_px
    step, at = scene.px(hatch.step), -height
    while at < width:
        painter.drawLine(QPointF(at, height), QPointF(at + height, 0))
        at += step
