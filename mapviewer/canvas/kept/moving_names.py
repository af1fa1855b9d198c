"""The names of a map that is dragged: one image that goes with the ground, as long as the scale stays."""

from __future__ import annotations

import math
from collections.abc import Hashable

from PySide6.QtGui import QPainter

from geodata.map.label_placement import Box
from mapviewer.canvas.kept.filled_image import FilledImage
from mapviewer.labels.label_engine import Layout, draw_labels, label_boxes
from mapviewer.scene.scene import Scene
from mapviewer.scene.stamps import image_of

EDGE_PX = 8.0  # around names, for dots and the ends of lines to them
MOST_SHARE = 2.0  # of the picture's pixels, that an image of names may have


class MovingNames:
    """The image of one side's names, made the second time that they look the same, or where the map is dragged."""

    def __init__(self) -> None:
        self._layout: Layout | None = None
        self._manner: Hashable = None
        self._image: FilledImage | None = None
        self._at_m = (0.0, 0.0)  # where the image's corner lies

    def drop(self) -> None:
        """Keep nothing: the map has come to rest."""
        self._layout = self._image = None

    def draw(
        self, painter: QPainter, scene: Scene, layout: Layout, *, is_dragged: bool = False, is_last: bool = False
    ) -> None:
        """Draw the names of a layout in a moving picture; for its last one no image is made."""
        manner = (scene.world.serial, scene.look, scene.view.theme, round(math.log(scene.frame.metres_per_px), 9))
        if layout is not self._layout or manner != self._manner or not layout.placed:
            self._layout, self._manner, self._image = layout, manner, None
            if not (is_dragged and layout.placed):
                draw_labels(painter, scene, layout)
                return
        if self._image is None and is_last:
            draw_labels(painter, scene, layout)
            return
        if self._image is None:
            box = _box_of(scene, layout)
            if (box[2] - box[0]) * (box[3] - box[1]) > MOST_SHARE * scene.frame.width_px * scene.frame.height_px:
                draw_labels(painter, scene, layout)
                return
            ratio = scene.look.device_ratio
            size = math.ceil((box[2] - box[0]) * ratio), math.ceil((box[3] - box[1]) * ratio)
            self._image = FilledImage(image_of(size, ratio, box[:2], lambda on: draw_labels(on, scene, layout)))
            self._at_m = scene.frame.to_plane(*box[:2])
        self._image.draw(painter, *scene.frame.to_px(*self._at_m))


def _box_of(scene: Scene, layout: Layout) -> Box:
    """Whole pixels around all names."""
    edge = scene.px(EDGE_PX)
    left, top, right, bottom = zip(*label_boxes(scene, layout), strict=True)
    return (
        float(math.floor(min(left) - edge)), float(math.floor(min(top) - edge)),
        float(math.ceil(max(right) + edge)), float(math.ceil(max(bottom) + edge)),
    )  # fmt: skip
