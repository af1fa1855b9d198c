"""The map of a printed page or an SVG as pixels: its lines as vectors would take two megabytes a page.

Names, legend and numbers stay text and lines above it.
"""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QImage, QPainter

from mapviewer.drawing.ground.map_drawing import draw_map
from mapviewer.export.paper import DPI
from mapviewer.scene.scene import Scene, scene_of

PRINT_DPI = 200
SVG_RATIO = 2.0  # of a picture in an SVG, which may be shown larger


def draw_printed(painter: QPainter, scene: Scene) -> None:
    """Paint the ground and the layers of a scene on a page of `DPI` as an image of `PRINT_DPI`."""
    ratio = PRINT_DPI / DPI
    image = _image(scene, ratio)
    image.setDevicePixelRatio(ratio)
    _paint(image, replace(scene, look=replace(scene.look, device_ratio=ratio)))
    painter.drawImage(QPointF(0.0, 0.0), image)


def draw_in_svg(painter: QPainter, scene: Scene) -> None:
    """Paint them as an image: Qt's SVG knows no clipping, and hatching would lie over everything."""
    image, frame = _image(scene, SVG_RATIO), scene.frame
    size = SVG_RATIO * frame.width_px, SVG_RATIO * frame.height_px
    _paint(image, scene_of(scene.world, scene.view, size, replace(scene.look, unit=SVG_RATIO * scene.look.unit)))
    painter.drawImage(QRectF(0.0, 0.0, frame.width_px, frame.height_px), image)


def _image(scene: Scene, ratio: float) -> QImage:
    frame = scene.frame
    return QImage(QSize(round(frame.width_px * ratio), round(frame.height_px * ratio)), QImage.Format.Format_RGB32)


def _paint(image: QImage, scene: Scene) -> None:
    painter = QPainter(image)
    draw_map(painter, scene)
    painter.end()
