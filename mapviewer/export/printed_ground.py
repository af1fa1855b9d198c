"""The map of a printed page as pixels: its borders and rivers as vectors would take two megabytes a page.

Names, legend and numbers stay text and lines above it.
"""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QImage, QPainter

from mapviewer.drawing.draw import draw_map
from mapviewer.export.paper import DPI
from mapviewer.scene.scene import Scene

PRINT_DPI = 200


def draw_printed(painter: QPainter, scene: Scene) -> None:
    """Paint the ground and the layers of a scene on a page of `DPI` as an image of `PRINT_DPI`."""
    ratio = PRINT_DPI / DPI
    frame = scene.frame
    image = QImage(QSize(round(frame.width_px * ratio), round(frame.height_px * ratio)), QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    beneath = QPainter(image)
    draw_map(beneath, replace(scene, look=replace(scene.look, device_ratio=ratio)))
    beneath.end()
    painter.drawImage(QPointF(0.0, 0.0), image)
