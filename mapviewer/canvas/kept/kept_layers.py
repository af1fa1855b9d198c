"""Pictures of layers that take long to draw, kept while all that they show stays as it is.

Ticking another layer, another day on which the same statements hold, or a thing that is chosen then costs such a
layer one image instead of its lines. A layer is drawn as it always is the first time, and into an image the second.
"""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF
from PySide6.QtGui import QImage, QPainter

from geodata.story.layer import Layer
from mapviewer.layers.kind import Extent
from mapviewer.layers.registry import kind_of
from mapviewer.scene.scene import Scene
from mapviewer.scene.stamps import Shelf, image_of

PICTURES, MOST_BYTES = 3, 72_000_000  # what is kept of one side of the map: so many of it, so many bytes at most


class KeptLayers:
    """The kept pictures of one side of the map, by the ids of their layers."""

    def __init__(self) -> None:
        self._shown: dict[str, Extent] = {}  # what a layer showed when it was drawn last
        self._images = Shelf(MOST_BYTES)
        self._tried: set[str] = set()  # layers whose image was made ahead since

    def draw(self, painter: QPainter, scene: Scene, layer: Layer) -> None:
        """Draw a layer, from its image where it shows what that shows."""
        # What is half transparent lets one line shine through another, which an image would not.
        is_plain = painter.opacity() == 1.0 and not scene.look.quick and scene.strip is None
        shown = kind_of(layer).extent(scene, layer) if is_plain else None
        if shown is None:
            kind_of(layer).draw(painter, scene, layer)
            return
        if self._shown.get(layer.id) != shown:
            self._shown[layer.id] = shown
            self._images.drop(layer.id)
            self._tried.discard(layer.id)
            kind_of(layer).draw(painter, scene, layer)
            return
        ratio, (left, top, _, _) = scene.look.device_ratio, _pixels(scene, shown)
        image = self._images.get(layer.id) or self._make(scene, layer, shown)
        painter.drawImage(QPointF(left / ratio, top / ratio), image)

    def keep_some(self, scene: Scene) -> bool:
        """Make the image of a layer that was drawn last, ahead of the act that needs it; whether one was missing."""
        for layer in scene.visible_layers:
            shown = self._shown.get(layer.id)
            if shown is not None and layer.id not in self._tried and kind_of(layer).extent(scene, layer) == shown:
                self._tried.add(layer.id)  # one that finds no room is not made again and again
                if self._images.get(layer.id) is None:
                    self._make(scene, layer, shown)
                    return True
        return False

    def _make(self, scene: Scene, layer: Layer, shown: Extent) -> QImage:
        ratio, (left, top, right, bottom) = scene.look.device_ratio, _pixels(scene, shown)
        whole = 4 * scene.frame.width_px * scene.frame.height_px * ratio**2
        self._images.most_bytes = round(min(PICTURES * whole, MOST_BYTES))
        size, corner = (max(right - left, 1), max(bottom - top, 1)), (left / ratio, top / ratio)
        made = image_of(size, ratio, corner, lambda on: kind_of(layer).draw(on, scene, layer))
        return self._images.put(layer.id, made)


def _pixels(scene: Scene, shown: Extent) -> tuple[int, int, int, int]:
    """What of a layer is in the picture, in whole pixels of the device."""
    ratio, frame, (left, top, right, bottom) = scene.look.device_ratio, scene.frame, shown.box
    return (
        math.floor(max(left, 0.0) * ratio), math.floor(max(top, 0.0) * ratio),
        math.ceil(min(right, frame.width_px) * ratio), math.ceil(min(bottom, frame.height_px) * ratio),
    )  # fmt: skip
