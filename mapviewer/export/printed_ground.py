"""The map of a printed page as pixels, for its lines as vectors would take two megabytes; that of an SVG in parts.

Names, legend and numbers stay text and lines above it.
"""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from itertools import groupby

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter

from geodata.story.layer import Layer, LayerKind
from mapviewer.drawing.ground.map_drawing import (
    PaintMap,
    draw_below_lines,
    draw_kinds,
    draw_lines_of_ground,
    draw_map,
    layers_in_order,
)
from mapviewer.drawing.ground.rivers import draw_border_rivers
from mapviewer.drawing.ground.svg_frames import framed
from mapviewer.export.paper import DPI
from mapviewer.scene.scene import Scene, scene_of

PRINT_DPI = 200
SVG_RATIO = 2.0  # of a picture in an SVG, which may be shown larger
KINDS_OF_LINES = {LayerKind.LINE, LayerKind.POINT, LayerKind.EVENT, LayerKind.FLOW, LayerKind.CLAIMS}


def draw_printed(painter: QPainter, scene: Scene) -> None:
    """Paint the ground and the layers of a scene on a page of `DPI` as an image of `PRINT_DPI`."""
    ratio = PRINT_DPI / DPI
    image = _image(scene, ratio)
    image.setDevicePixelRatio(ratio)
    _paint(image, replace(scene, look=replace(scene.look, device_ratio=ratio)))
    painter.drawImage(QPointF(0.0, 0.0), image)


def draw_in_svg(painter: QPainter, scene: Scene) -> None:
    """Paint them as vectors on pictures: Qt's SVG knows no clipping, and hatching would lie over everything.

    Relief, tints and areas are pictures; rivers, water and borders, and all lines, arrows and marks of the story are
    vectors, to be cut at the map's frame by `cut_at_frames`.
    """
    frame = QRectF(0.0, 0.0, scene.frame.width_px, scene.frame.height_px)
    _picture(painter, scene, draw_below_lines)
    with framed(painter, frame):
        draw_lines_of_ground(painter, scene)
    _picture(painter, scene, draw_border_rivers)  # cut where lakes begin
    for are_lines, layers in groupby(layers_in_order(scene), lambda layer: layer.kind in KINDS_OF_LINES):
        draw = partial(_draw_layers, layers=tuple(layers))
        if are_lines:
            with framed(painter, frame):
                draw(painter, scene)
        else:
            _picture(painter, scene, draw)


def _draw_layers(painter: QPainter, scene: Scene, *, layers: tuple[Layer, ...]) -> None:
    draw_kinds(painter, scene, layers)


def _picture(painter: QPainter, scene: Scene, draw: PaintMap) -> None:
    """What is drawn so, as a picture that can be seen through where nothing is."""
    image, frame = _image(scene, SVG_RATIO, QImage.Format.Format_ARGB32_Premultiplied), scene.frame
    image.fill(Qt.GlobalColor.transparent)
    size = SVG_RATIO * frame.width_px, SVG_RATIO * frame.height_px
    look = replace(scene.look, unit=SVG_RATIO * scene.look.unit)
    _paint(image, scene_of(scene.world, scene.view, size, look), draw)
    painter.drawImage(QRectF(0.0, 0.0, frame.width_px, frame.height_px), image)


def _image(scene: Scene, ratio: float, form: QImage.Format = QImage.Format.Format_RGB32) -> QImage:
    return QImage(QSize(round(scene.frame.width_px * ratio), round(scene.frame.height_px * ratio)), form)


def _paint(image: QImage, scene: Scene, draw: PaintMap = draw_map) -> None:
    painter = QPainter(image)
    draw(painter, scene)
    painter.end()
