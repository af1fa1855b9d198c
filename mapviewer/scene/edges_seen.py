"""Whether a reader makes out the edge of an area: what lies along a border or another line is not seen as an edge.

Counted in a small picture: the edge is drawn, then what it is lost on over it, and the pixels that are left are it.
"""

from __future__ import annotations

import math
from collections.abc import Iterator

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter, QPainterPath, QPen

from geodata.map.shapes import Shape
from geodata.story.layer import Layer, LayerKind
from geodata.world.viewpoints import Border
from mapviewer.scene.ground import borders_in, shows_base
from mapviewer.scene.in_view import EDGE_PX, shapes_in_view, touch
from mapviewer.scene.painter_paths import draw_rings
from mapviewer.scene.scene import Scene

STEP_PX = 2.0  # design pixels to one of the small picture
LOST_PX = 9.0  # the width of the strip along a line in which another is lost
LEAST_PX = 60.0  # of an edge: less of it is not looked for


def shows_edge(scene: Scene, layer: Layer, shape: Shape, edge: QPainterPath | None = None) -> bool:
    """Whether enough of an area's edge, or of the part of it that is drawn, is seen by itself."""
    key = shows_edge, layer.id, shape, scene.covered
    return scene.findings.once(key, lambda: _length_px(scene, layer, shape, edge) >= LEAST_PX)


def _length_px(scene: Scene, layer: Layer, shape: Shape, edge: QPainterPath | None) -> float:
    step = scene.px(STEP_PX)
    width, height = (max(round(side / step), 1) for side in (scene.frame.width_px, scene.frame.height_px))
    image = QImage(4 * math.ceil(width / 4), height, QImage.Format.Format_Grayscale8)  # no padding: rows of whole words
    image.fill(Qt.GlobalColor.black)
    painter = QPainter(image)
    painter.scale(1 / step, 1 / step)
    painter.save()
    painter.setTransform(scene.to_screen, True)
    if edge is not None:
        painter.strokePath(edge, _pen(Qt.GlobalColor.white, 1.0))
    else:
        painter.setPen(_pen(Qt.GlobalColor.white, 1.0))
        draw_rings(painter, shape, scene.level(shape))
    painter.setPen(_pen(Qt.GlobalColor.black, LOST_PX / STEP_PX))
    for line in _lines_beside(scene, layer, shape):
        draw_rings(painter, line, scene.level(line, 2.0))
    painter.restore()
    for left, top, right, bottom in scene.covered:
        rect = QRectF(left, top, right - left, bottom - top)
        around = scene.px(EDGE_PX)
        painter.fillRect(rect.adjusted(-around, -around, around, around), Qt.GlobalColor.black)
    painter.end()
    pixels = bytes(image.constBits())
    return (len(pixels) - pixels.count(0)) * STEP_PX


def _pen(colour: Qt.GlobalColor, width: float) -> QPen:
    pen = QPen(colour, width)
    pen.setCosmetic(True)
    return pen


def _lines_beside(scene: Scene, layer: Layer, area: Shape) -> Iterator[Shape]:
    """The lines around an area that are no edges of its layer: borders, lines, and edges of other areas."""
    reach_m = LOST_PX * scene.look.unit * scene.frame.metres_per_px
    west, south, east, north = area.bounds
    around = west - reach_m, south - reach_m, east + reach_m, north + reach_m
    if shows_base(scene, "base-countries"):
        lines = borders_in(scene, Border.SOLID)
        yield from (line for line in lines if touch(line.bounds, around) and scene.sees(line))
    for other in scene.visible_layers:
        if other is not layer and other.kind in (LayerKind.LINE, LayerKind.AREA):
            yield from (shape for _, shape in shapes_in_view(scene, other) if touch(shape.bounds, around))
