"""Territory. Formal status is a quiet fill, control is hatched, a claim is a dashed outline without fill."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QImage, QPainter, QPen, QTransform

from geodata.features import Feature
from geodata.layer import Layer
from geodata.pack import Shape
from mapviewer.drawing.ground import fill
from mapviewer.drawing.paths import draw_rings, path_of
from mapviewer.drawing.scene import Scene, faded, is_vector
from mapviewer.palette import Ink

HATCH_STEP = 7.0
HATCH_TILE_PX = 256
HELD_BY_OTHERS = ("artsakh",)


def draw_areas(painter: QPainter, scene: Scene, layer: Layer) -> None:
    """The layer's areas that are in force."""
    shapes = {shape.id: shape for shape in scene.world.shapes(layer.id)}
    for row in layer.rows_on(scene.view.date, scene.view.since):
        shape = shapes.get(row.id)
        if shape is not None and scene.sees(shape):
            draw_area(painter, scene, shape, row, scene.ink(layer, area_theme(layer, row)))


def area_theme(layer: Layer, row: Feature | None) -> str:
    """Whose colours a feature has: grey for control by the state whose territory it is."""
    if row is not None and row.status == "control" and row.actor not in HELD_BY_OTHERS:
        return "steady"
    return (row.theme if row else "") or layer.theme


def draw_area(painter: QPainter, scene: Scene, shape: Shape, row: Feature, ink: Ink) -> None:
    """One area in the style of its status."""
    hatched = row.status == "control" and row.actor in HELD_BY_OTHERS
    painter.save()
    painter.setTransform(scene.to_screen, True)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    if hatched:
        _hatch(painter, scene, shape, ink)
    elif row.status not in ("claim", "control"):
        fill(painter, scene, shape, QBrush(faded(ink.fill, 0.26)))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    _outline(painter, scene, shape, row, ink, hatched)
    painter.restore()


def _hatch(painter: QPainter, scene: Scene, shape: Shape, ink: Ink) -> None:
    """A light wash under diagonal lines that keep their distance at every zoom."""
    level = scene.level(shape)
    if not level.rings:
        return
    wash = faded(ink.fill, 0.16)
    if is_vector(painter):
        fill(painter, scene, shape, QBrush(wash))
        painter.save()
        painter.setClipPath(path_of(shape, level), Qt.ClipOperation.IntersectClip)
        painter.resetTransform()
        _hatch_lines(painter, scene, ink)
        painter.restore()
        return
    ratio = painter.device().devicePixelRatioF()
    brush = QBrush(_hatch_tile(ink.line, scene.px(HATCH_STEP) * ratio, scene.px(1.1) * ratio, wash.rgba()))
    inverse, _ = painter.worldTransform().inverted()
    brush.setTransform(QTransform.fromScale(1 / ratio, 1 / ratio) * inverse)
    painter.fillPath(path_of(shape, level), brush)


@lru_cache(maxsize=64)
def _hatch_tile(colour: str, step_px: float, width_px: float, wash: int = 0) -> QImage:
    """A tile of diagonal lines that meet those of its neighbours, on a wash (``0xAARRGGBB``).

    It holds many steps, because a fill takes the longer the more often a tile is repeated.
    """
    step = max(round(step_px), 3)
    side = step * max(HATCH_TILE_PX // step, 1)
    tile = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
    tile.fill(QColor.fromRgba(wash))
    painter = QPainter(tile)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(faded(colour, 0.62), width_px))
    for offset in range(-side, side + 1, step):
        painter.drawLine(QPointF(offset - 2, side + 2), QPointF(offset + side + 2, -2))
    painter.end()
    return tile


def _hatch_lines(painter: QPainter, scene: Scene, ink: Ink) -> None:
    painter.setPen(QPen(faded(ink.line, 0.62), scene.px(1.1)))
    width, height = scene.frame.width_px, scene.frame.height_px
    step = scene.px(HATCH_STEP) * 2
    at = -height
    while at < width:
        painter.drawLine(QPointF(at, height), QPointF(at + height, 0))
        at += step


def _outline(painter: QPainter, scene: Scene, shape: Shape, row: Feature, ink: Ink, hatched: bool) -> None:
    level = scene.level(shape)
    if row.status == "claim":
        pen = scene.pen(ink.line, 1.6)
        pen.setDashPattern([5, 3.5])
    elif row.status == "control" and not hatched:
        pen = scene.pen(ink.line, 0.8, 0.65)
        pen.setDashPattern([1.5, 3])
    else:
        pen = scene.pen(ink.line, 1.4)
    if row.accuracy == "schematic" and row.status != "claim":
        pen.setDashPattern([3.5, 2.5])
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if pen.style() == Qt.PenStyle.SolidLine:
        draw_rings(painter, shape, level)
    else:
        painter.drawPath(path_of(shape, level))


def draw_area_swatch(painter: QPainter, rect: QRectF, row: Feature | None, ink: Ink) -> None:
    """A small area in the style of the feature, for the layer list and the legend."""
    status = row.status if row else ""
    hatched = status == "control" and row is not None and row.actor in HELD_BY_OTHERS
    painter.setPen(Qt.PenStyle.NoPen)
    if hatched or status not in ("claim", "control"):
        painter.setBrush(faded(ink.fill, 0.16 if hatched else 0.34))
        painter.drawRoundedRect(rect, 2, 2)
    if hatched:
        ratio = painter.device().devicePixelRatioF()
        brush = QBrush(_hatch_tile(ink.line, 5 * ratio, 1.0 * ratio))
        brush.setTransform(QTransform.fromScale(1 / ratio, 1 / ratio))
        painter.setBrush(brush)
        painter.drawRoundedRect(rect, 2, 2)
    pen = QPen(QColor(ink.line), 1.3)
    if status == "control" and not hatched:
        pen.setDashPattern([1.0, 2.0])
    elif status == "claim" or (row is not None and row.accuracy == "schematic"):
        pen.setDashPattern([3, 2])
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(rect, 2, 2)
