"""Images in place of what takes long to draw: of pieces that look alike in each frame, and of soft ground.

At rest the pieces are drawn as they are, so that nothing lies between two pixels there.
"""

from __future__ import annotations

import math
from collections import OrderedDict
from collections.abc import Callable, Hashable

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QImage, QPainter

from geodata.map.label_placement import Box
from mapviewer.scene.scene import Scene, is_vector


class Shelf:
    """Images by what they show, so many bytes of them at most: those that were not used for longest go first."""

    def __init__(self, most_bytes: int) -> None:
        self.most_bytes = most_bytes
        self.held_bytes = 0
        self._images: OrderedDict[Hashable, QImage] = OrderedDict()

    def get(self, key: Hashable) -> QImage | None:
        """The image of a key, if it is there."""
        image = self._images.get(key)
        if image is not None:
            self._images.move_to_end(key)
        return image

    def put(self, key: Hashable, image: QImage) -> QImage:
        """Keep an image, however large it is, and return it."""
        self.drop(key)
        self._images[key] = image
        self.held_bytes += image.sizeInBytes()
        while len(self._images) > 1 and self.held_bytes > self.most_bytes:
            self._drop(self._images.popitem(last=False)[1])
        return image

    def drop(self, key: Hashable) -> None:
        """Let go of the image of a key, if it is there."""
        self._drop(self._images.pop(key, None))

    def clear(self) -> None:
        """Keep nothing."""
        self._images.clear()
        self.held_bytes = 0

    def _drop(self, image: QImage | None) -> None:
        self.held_bytes -= image.sizeInBytes() if image is not None else 0


MOST_WANTED = 64  # pieces of the last frames

_stamps = Shelf(8_000_000)
_wanted: dict[Hashable, None] = {}  # drawn once


def stamp(painter: QPainter, scene: Scene, key: Hashable, box: Box, draw: Callable[[QPainter], object]) -> None:
    """Draw what fills a rectangle in pixels; in a moving picture the second time into an image that is kept.

    *key* is all that it depends on besides the look, the theme and the rectangle's size; it starts with a function.
    """
    if not scene.look.quick or is_vector(painter):
        draw(painter)
        return
    ratio, (left, top, right, bottom) = scene.look.device_ratio, box
    size = math.ceil((right - left) * ratio) + 1, math.ceil((bottom - top) * ratio) + 1
    whole = (key, scene.world.serial, scene.look, scene.view.theme, scene.view.text_scale, size)
    image = _stamps.get(whole)
    if image is None and not _is_again(whole):
        draw(painter)
        return
    if image is None:
        image = _stamps.put(whole, image_of(size, ratio, (left, top), draw))
    painter.drawImage(QPointF(round(left * ratio) / ratio, round(top * ratio) / ratio), image)


def _is_again(key: Hashable) -> bool:
    """Whether a piece is wanted again: what looks different in each frame, as while zooming, is never an image."""
    if key in _wanted:
        del _wanted[key]
        return True
    _wanted[key] = None
    while len(_wanted) > MOST_WANTED:
        del _wanted[next(iter(_wanted))]
    return False


def image_of(
    size: tuple[int, int], ratio: float, corner: tuple[float, float], draw: Callable[[QPainter], object]
) -> QImage:
    """A transparent image, so many pixels of the device in size, of what is drawn from a *corner* in pixels on."""
    image = QImage(*size, QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(ratio)
    image.fill(0)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    painter.translate(-corner[0], -corner[1])
    draw(painter)
    painter.end()
    return image


COARSE = 2.0  # pixels of the device for one of a coarse image


def draw_coarse(painter: QPainter, scene: Scene, box: Box, paint: Callable[[QPainter, float], None]) -> None:
    """Draw soft ground within a box in pixels as an image of half the size: in a blur nobody sees that.

    *paint* is given a painter in plane metres, each of whose strokes replaces what is below it, and how many pixels of
    the picture one of the image's is wide.
    """
    step, (left, top, right, bottom) = COARSE / scene.look.device_ratio, box
    # On the same grid whatever is drawn, and with a little around it for smoothing.
    left, top = (math.floor(left / step) - 2) * step, (math.floor(top / step) - 2) * step
    size = QSize(math.ceil((right - left) / step) + 2, math.ceil((bottom - top) / step) + 2)
    image = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    own = QPainter(image)
    own.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
    own.scale(1 / step, 1 / step)
    own.translate(-left, -top)
    own.setTransform(scene.to_screen, True)
    paint(own, step)
    own.end()
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, True)
    painter.drawImage(QRectF(left, top, size.width() * step, size.height() * step), image)
    painter.restore()
