"""An image of a picture's size, and what it shows."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import replace

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage, QPainter

from mapviewer.canvas.kept.coat_pieces import Strip, clip_to, coat_parts
from mapviewer.drawing.ground.map_drawing import Coat
from mapviewer.scene.findings import Findings
from mapviewer.scene.scene import Scene


class KeptImage:
    """An image and what it shows."""

    def __init__(self, form: QImage.Format) -> None:
        self._form = form
        self._image = QImage()
        self._key: Hashable = None
        self._missing: list[tuple[Coat, Strip]] = []  # what is not drawn yet

    def shows(self, key: Hashable) -> bool:
        """Whether the image is the one for *key*."""
        return self._key == key

    def begin(self, scene: Scene, key: Hashable) -> QPainter:
        """A painter to draw the image for *key*; transparent ones are emptied first."""
        ratio = scene.look.device_ratio
        size = QSize(round(scene.frame.width_px * ratio), round(scene.frame.height_px * ratio))
        if self._image.size() != size or self._image.devicePixelRatio() != ratio:
            self._image = QImage(size, self._form)
            self._image.setDevicePixelRatio(ratio)
        if self._image.hasAlphaChannel():
            self._image.fill(0)
        self._key = key
        return QPainter(self._image)

    def resume(self, key: Hashable) -> QPainter:
        """A painter to make the image that of another key, where only a part of it differs."""
        self._key = key
        return QPainter(self._image)

    def is_whole(self, key: Hashable) -> bool:
        """Whether the image is the one for *key*, with nothing missing."""
        return self._key == key and not self._missing

    def draw_some(self, scene: Scene, key: Hashable, coats: Sequence[Coat]) -> bool:
        """Draw a coat of the image for *key*; whether any was missing."""
        if not self.shows(key):
            self.begin(scene, key).end()
            self._missing = coat_parts(self._image.rect(), coats, scene.look.device_ratio)
        if not self._missing:
            return False
        coat, strip = self._missing.pop(0)
        painter = QPainter(self._image)
        clip_to(painter, strip)
        coat.draw(painter, replace(scene, strip=strip, findings=Findings()))
        painter.end()
        return True

    def rename(self, key: Hashable) -> None:
        """Have the image stand for another key, or for none."""
        self._key = key

    def draw(self, painter: QPainter) -> None:
        """Put the image down."""
        painter.drawImage(0, 0, self._image)
