"""Pictures of layers that take long to draw, kept while all that they show stays as it is.

Ticking another layer, another day on which the same statements hold, or a thing that is chosen then costs such a
layer one image instead of its lines. A layer is drawn as it always is the first time, and into an image the second.
"""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF
from PySide6.QtGui import QImage, QPainter

from geodata.core.values import value
from geodata.story.layer import Layer
from mapviewer.layers.kind import Extent
from mapviewer.layers.registry import kind_of
from mapviewer.scene.scene import Scene

PICTURES, MOST_BYTES = 3, 72_000_000  # what is kept of one side of the map: so many of it, so many bytes at most


@value(frozen=True, eq=False)
class _Kept:
    """What a layer shows, its image once there is one, and where that lies in pixels."""

    shown: Extent
    image: QImage | None = None
    corner: tuple[float, float] = (0.0, 0.0)


class KeptLayers:
    """The kept pictures of one side of the map, by the ids of their layers."""

    def __init__(self) -> None:
        self._kept: dict[str, _Kept] = {}  # the one that was used last comes last

    def draw(self, painter: QPainter, scene: Scene, layer: Layer) -> None:
        """Draw a layer, from its image where it shows what that shows."""
        # What is half transparent lets one line shine through another, which an image would not.
        is_plain = painter.opacity() == 1.0 and not scene.look.quick and scene.strip is None
        shown = kind_of(layer).extent(scene, layer) if is_plain else None
        if shown is None:
            kind_of(layer).draw(painter, scene, layer)
            return
        known = self._kept.pop(layer.id, None)
        if known is None or known.shown != shown:
            self._kept[layer.id] = _Kept(shown)
            kind_of(layer).draw(painter, scene, layer)
            return
        kept = self._kept[layer.id] = known if known.image is not None else _made(scene, layer, shown)
        assert kept.image is not None
        painter.drawImage(QPointF(*kept.corner), kept.image)
        size = 4 * scene.frame.width_px * scene.frame.height_px * scene.look.device_ratio**2
        self._forget(min(PICTURES * size, MOST_BYTES))

    def _forget(self, most_bytes: float) -> None:
        """Let go of the images that were not used for longest, until the rest is small enough."""
        held = sum(kept.image.sizeInBytes() for kept in self._kept.values() if kept.image is not None)
        for layer_id in list(self._kept):
            if held <= most_bytes:
                return
            image = self._kept.pop(layer_id).image
            held -= image.sizeInBytes() if image is not None else 0


def _made(scene: Scene, layer: Layer, shown: Extent) -> _Kept:
    """A layer's image: what of it is in the picture, on whole pixels of the device."""
    ratio, frame, (left, top, right, bottom) = scene.look.device_ratio, scene.frame, shown.box
    x0, y0 = math.floor(max(left, 0.0) * ratio), math.floor(max(top, 0.0) * ratio)
    x1 = math.ceil(min(right, frame.width_px) * ratio)
    y1 = math.ceil(min(bottom, frame.height_px) * ratio)
    image = QImage(max(x1 - x0, 1), max(y1 - y0, 1), QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(ratio)
    image.fill(0)
    painter = QPainter(image)
    painter.translate(-x0 / ratio, -y0 / ratio)
    kind_of(layer).draw(painter, scene, layer)
    painter.end()
    return _Kept(shown, image, (x0 / ratio, y0 / ratio))
