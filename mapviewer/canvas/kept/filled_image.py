"""A transparent image of a picture's size of which little is filled: only where it is, it is put down.

Reading the empty pixels of such an image of 3840 × 2160 takes longer than drawing what is in it.
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPointF, QRect, QRectF
from PySide6.QtGui import QImage, QPainter

TILE_PX = 64


class FilledImage:
    """An image, and the rectangles of it in which anything is."""

    def __init__(self, image: QImage) -> None:
        self.image = image
        self._filled = list(_filled_rects(image))

    def draw(self, painter: QPainter, left: float, top: float) -> None:
        """Put the image down with its corner at a whole pixel of the device next to a point."""
        ratio = self.image.devicePixelRatio()
        x, y = round(left * ratio) / ratio, round(top * ratio) / ratio
        for rect in self._filled:
            at = QPointF(x + rect.left() / ratio, y + rect.top() / ratio)
            painter.drawImage(at, self.image, QRectF(rect))


def _filled_rects(image: QImage) -> Iterator[QRect]:
    """Rows of tiles in which anything is drawn, each as far as such tiles follow one another."""
    import numpy as np  # late: start-up time

    width, height = image.width(), image.height()
    pixels = np.frombuffer(image.constBits(), np.uint32).reshape(height, width)
    down = np.bitwise_or.reduceat(pixels, np.arange(0, height, TILE_PX), axis=0)
    is_filled = np.bitwise_or.reduceat(down, np.arange(0, width, TILE_PX), axis=1) != 0
    for number, row in enumerate(is_filled):
        edges = np.flatnonzero(np.diff(np.concatenate(([0], row.astype(np.int8), [0])))).tolist()
        for begin, end in zip(edges[::2], edges[1::2], strict=True):
            rect = QRect(begin * TILE_PX, number * TILE_PX, (end - begin) * TILE_PX, TILE_PX)
            yield rect & image.rect()
