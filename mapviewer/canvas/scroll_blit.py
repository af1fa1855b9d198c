"""A map that moves: what was drawn is slid along with the ground, and only what came into sight is drawn."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from dataclasses import replace

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QImage, QPainter

from mapviewer.drawing.draw import draw_base
from mapviewer.drawing.scene import Scene

WHOLE_PX = 0.01  # how near to whole pixels a shift must be
FARTHEST = 0.5  # a longer shift, as a share of the picture, is not worth sliding


class SlidingGround:
    """All of a moving picture that moves with the ground in one piece; *draw* draws it into a scene or a strip."""

    def __init__(self, draw: Callable[[QPainter, Scene], None] = draw_base) -> None:
        self._draw = draw
        self._image = QImage()
        self._key: Hashable = None
        self._at = (0.0, 0.0)  # where, in device pixels, the plane's origin lies in the image
        self._slid = (0, 0)
        self._scale = 0.0

    def rest(self, scene: Scene) -> None:
        """Set the scale at which the cached image can be scrolled."""
        self._scale = scene.frame.metres_per_px

    def paint(self, painter: QPainter, scene: Scene, key: Hashable) -> None:
        """Paint the ground of *scene*; *key* is all that it depends on besides the camera's place."""
        shift, zoomed = self._shift(scene, key), scene.frame.metres_per_px != self._scale
        self._scale = scene.frame.metres_per_px
        if shift is None and zoomed:  # on the way to another scale no picture serves twice
            self._draw(painter, scene)
            return
        if shift is None:
            self._draw_whole(scene, key)
        elif shift != (0, 0):
            self._slide(scene, *shift)
        painter.drawImage(0, 0, self._image)

    def _draw_whole(self, scene: Scene, key: Hashable) -> None:
        size = _size(scene)
        if self._image.size() != size:
            self._image = QImage(size, QImage.Format.Format_RGB32)
        self._image.setDevicePixelRatio(scene.look.device_ratio)
        self._key, self._at, self._slid = (key, scene.frame.metres_per_px), _origin_px(scene), (0, 0)
        painter = QPainter(self._image)
        self._draw(painter, scene)
        painter.end()

    def _shift(self, scene: Scene, key: Hashable) -> tuple[int, int] | None:
        """Whole device pixels from the image to the scene; None where it must be drawn anew."""
        if (key, scene.frame.metres_per_px) != self._key or self._image.size() != _size(scene):
            return None
        x, y = _origin_px(scene)
        dx, dy = round(x - self._at[0]), round(y - self._at[1])
        if max(abs(x - self._at[0] - dx), abs(y - self._at[1] - dy)) > WHOLE_PX:
            return None
        near = abs(dx) < FARTHEST * self._image.width() and abs(dy) < FARTHEST * self._image.height()
        return (dx, dy) if near else None

    def _slide(self, scene: Scene, dx: int, dy: int) -> None:
        """Move the image's bytes; what is wrapped around at its sides lies in the strips that are drawn anew."""
        offset = dy * self._image.bytesPerLine() + 4 * dx
        pixels = memoryview(self._image.bits())
        if offset > 0:
            pixels[offset:] = pixels[:-offset]
        elif offset < 0:
            pixels[:offset] = pixels[-offset:]
        self._at = self._at[0] + dx, self._at[1] + dy
        self._slid = self._slid[0] + dx, self._slid[1] + dy
        ratio = scene.look.device_ratio
        slid_px = (self._slid[0] / ratio, self._slid[1] / ratio)
        for strip in self._strips(dx / ratio, dy / ratio, scene):
            painter = QPainter(self._image)
            painter.setClipRect(strip)
            edges = (strip.left(), strip.top(), strip.right(), strip.bottom())
            self._draw(painter, replace(scene, strip=edges, slid_px=slid_px))
            painter.end()

    def _strips(self, dx: float, dy: float, scene: Scene) -> list[QRectF]:
        width, height = scene.frame.width_px, scene.frame.height_px
        beside = QRectF(0 if dx > 0 else width + dx, 0, abs(dx), height)
        above = QRectF(0, 0 if dy > 0 else height + dy, width, abs(dy))
        return [strip for strip, shift in ((beside, dx), (above, dy)) if shift]


def _size(scene: Scene) -> QSize:
    ratio = scene.look.device_ratio
    return QSize(round(scene.frame.width_px * ratio), round(scene.frame.height_px * ratio))


def _origin_px(scene: Scene) -> tuple[float, float]:
    x, y = scene.frame.to_px(0.0, 0.0)
    return x * scene.look.device_ratio, y * scene.look.device_ratio
