"""Claims: a dashed line inside the edge, and a band between the two: beside the border that it shares, not on it."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen

from geodata.core.values import value
from geodata.map.shapes import Level, Shape
from mapviewer.scene.painter_paths import path_of
from mapviewer.scene.scene import Scene, faded

# Design pixels from the edge to the middle of the line, and how wide the band is; its opacity.
INSIDE_PX, BAND_PX, BAND_ALPHA = 5.5, 8.5, 0.26
SWATCH_BAND = 0.32  # of the height of a small field
LEAST_PX = 60.0  # across: of less ground the line stays on the edge, and the band fills it
FINE_SHARE = 0.1  # of the way inside: finer than this the line need not follow the edge


@value(frozen=True)
class Dashes:
    """The line of a claim: colour, width in design pixels, dashes and gaps in widths of the line."""

    colour: str
    width: float
    dash: tuple[float, ...]


def has_room(scene: Scene, shape: Shape) -> bool:
    """Whether an area is large enough for a line inside its edge; in a moving map none is looked at so closely."""
    x0, y0, x1, y1 = shape.bounds
    return not scene.look.quick and min(x1 - x0, y1 - y0) > scene.px(LEAST_PX) * scene.frame.metres_per_px


def draw_claim(painter: QPainter, scene: Scene, shape: Shape, line: Dashes) -> None:
    """A claim's band and line; the painter is in plane metres, and the map stands still."""
    level = scene.level(shape)
    edge = path_of(shape, level)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setClipPath(edge, Qt.ClipOperation.IntersectClip)
    painter.setPen(scene.pen(line.colour, 2 * BAND_PX, BAND_ALPHA))
    painter.drawPath(edge)
    painter.restore()
    pen = scene.pen(line.colour, line.width)
    pen.setDashPattern(line.dash)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(pen)
    painter.drawPath(_inside(scene, level) if has_room(scene, shape) else edge)


def draw_swatch(painter: QPainter, rect: QRectF, line: Dashes) -> None:
    """A small field with the band along its edge and the line in it; its middle is free, as the ground is."""
    band = rect.height() * SWATCH_BAND
    ring = QPainterPath()
    ring.addRoundedRect(rect, 2, 2)
    ring.addRect(rect.adjusted(band, band, -band, -band))  # a hole: the parts of a path fill it by turns
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(faded(line.colour, BAND_ALPHA))
    painter.drawPath(ring)
    pen = QPen(faded(line.colour, 1.0), line.width)
    pen.setDashPattern(line.dash)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    inset = rect.height() / 5
    painter.drawRect(rect.adjusted(inset, inset, -inset, -inset))


def _inside(scene: Scene, level: Level) -> QPainterPath:
    """The edge, moved inward."""
    way = scene.px(INSIDE_PX) * scene.frame.metres_per_px
    return scene.findings.once((_inside, level, round(way)), lambda: _moved_in(level, way))


def _moved_in(level: Level, way: float) -> QPainterPath:
    import shapely  # late: start-up time

    rings = [shapely.Polygon(list(zip(ring[0::2], ring[1::2], strict=True))) for ring in level.rings if len(ring) >= 8]
    ground = shapely.buffer(shapely.union_all([shapely.make_valid(ring) for ring in rings]), -way)
    path = QPainterPath()
    for part in shapely.get_parts(shapely.simplify(ground, FINE_SHARE * way)):
        points = shapely.get_coordinates(part.exterior)
        if len(points) and not math.isnan(points[0][0]):
            path.moveTo(QPointF(*points[0]))
            for point in points[1:]:
                path.lineTo(QPointF(*point))
    return path
