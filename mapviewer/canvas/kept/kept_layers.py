"""Pictures of layers that take long to draw, kept while all that they show stays as it is.

Ticking another layer, another day on which the same statements hold, or a thing that is chosen then costs such a
layer one image instead of its lines. A layer is drawn as it always is the first time, and into an image the second.
Of each there are two: arrows keep off the headline of a step, which goes when a layer is ticked and comes back with it.
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
FORMS = 2  # of a layer

Form = tuple[int, Extent]  # a number, and what a layer shows


class KeptLayers:
    """The kept pictures of one side of the map, by the ids of their layers."""

    def __init__(self) -> None:
        self._shown: dict[str, list[Form]] = {}  # what a layer showed when it was drawn last comes last
        self._images = Shelf(MOST_BYTES)
        self._tried: set[int] = set()  # forms whose image was made ahead since
        self._drawn = 0  # forms so far

    def draw(self, painter: QPainter, scene: Scene, layer: Layer) -> None:
        """Draw a layer, from its image where it shows what that shows."""
        # What is half transparent lets one line shine through another, which an image would not.
        is_plain = painter.opacity() == 1.0 and not scene.look.quick and scene.strip is None
        shown = kind_of(layer).extent(scene, layer) if is_plain else None
        if shown is None:
            kind_of(layer).draw(painter, scene, layer)
            return
        number = self._number_of(layer, shown)
        if number is None:
            self._begin(layer, shown)
            kind_of(layer).draw(painter, scene, layer)
            return
        image = self._images.get(number)
        if image is None and number in self._tried:  # there was no room for it: it is made again at rest
            self._tried.discard(number)
            kind_of(layer).draw(painter, scene, layer)
            return
        ratio, (left, top, _, _) = scene.look.device_ratio, _pixels(scene, shown)
        image = image or self._make(scene, layer, number, shown)
        painter.drawImage(QPointF(left / ratio, top / ratio), image)

    def _number_of(self, layer: Layer, shown: Extent) -> int | None:
        """The number of what a layer shows, which is the last from now on; None where it is new."""
        forms = self._shown.get(layer.id, [])
        form = next((form for form in forms if form[1] == shown), None)
        if form is None:
            return None
        forms.remove(form)
        forms.append(form)
        return form[0]

    def _begin(self, layer: Layer, shown: Extent) -> None:
        forms = self._shown.setdefault(layer.id, [])
        if len(forms) == FORMS:
            number, _ = forms.pop(0)
            self._images.drop(number)
            self._tried.discard(number)
        self._drawn += 1
        forms.append((self._drawn, shown))

    def keep_some(self, scene: Scene) -> bool:
        """Make the image of a layer that was drawn last, ahead of the act that needs it; whether one was missing."""
        for layer in scene.visible_layers:
            number, shown = self._shown.get(layer.id, [(0, None)])[-1]
            if shown is not None and number not in self._tried and kind_of(layer).extent(scene, layer) == shown:
                self._tried.add(number)  # one that finds no room is not made again and again
                if self._images.get(number) is None:
                    self._make(scene, layer, number, shown)
                    return True
        return False

    def _make(self, scene: Scene, layer: Layer, number: int, shown: Extent) -> QImage:
        ratio, (left, top, right, bottom) = scene.look.device_ratio, _pixels(scene, shown)
        whole = 4 * scene.frame.width_px * scene.frame.height_px * ratio**2
        self._images.most_bytes = round(min(PICTURES * whole, MOST_BYTES))
        size, corner = (max(right - left, 1), max(bottom - top, 1)), (left / ratio, top / ratio)
        made = image_of(size, ratio, corner, lambda on: kind_of(layer).draw(on, scene, layer))
        return self._images.put(number, made)


def _pixels(scene: Scene, shown: Extent) -> tuple[int, int, int, int]:
    """What of a layer is in the picture, in whole pixels of the device."""
    ratio, frame, (left, top, right, bottom) = scene.look.device_ratio, scene.frame, shown.box
    return (
        math.floor(max(left, 0.0) * ratio), math.floor(max(top, 0.0) * ratio),
        math.ceil(min(right, frame.width_px) * ratio), math.ceil(min(bottom, frame.height_px) * ratio),
    )  # fmt: skip
