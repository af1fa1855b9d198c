"""Pictures of layers that take long to draw, kept while all that they show stays as it is.

Ticking another layer, another day on which the same statements hold, or a thing that is chosen then costs such a
layer one image instead of its lines. A layer is drawn as it always is the first time, and into an image the second.
Of each there are two: arrows keep off the headline of a step, which goes when a layer is ticked and comes back with it.

Trees of arrows keep off each other: a tick of one layer has the others laid out anew. The picture that answers it shows
these as they were, and the next one as they are then, made in turns (`make_some`).
"""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF
from PySide6.QtGui import QImage, QPainter

from geodata.story.layer import Layer
from mapviewer.layers.kind import Extent
from mapviewer.layers.registry import kind_of
from mapviewer.scene.arrows import is_laid_out, tree_layout
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
        self._last: dict[str, int | None] = {}  # the forms that were painted last
        self.is_late = False  # some layer was painted as it was before the tick of another
        self.is_ready = False  # all that was late is there now

    def begin(self) -> None:
        """Another picture is painted."""
        self.is_late = self.is_ready = False

    def draw(self, painter: QPainter, scene: Scene, layer: Layer) -> None:
        """Draw a layer, from its image where it shows what that shows."""
        # What is half transparent lets one line shine through another, which an image would not.
        is_plain = painter.opacity() == 1.0 and not scene.look.quick and scene.strip is None
        shown = kind_of(layer).extent(scene, layer) if is_plain else None
        if shown is None:
            self._last[layer.id] = None
            kind_of(layer).draw(painter, scene, layer)
            return
        number = self._number_of(layer, shown)
        self._last[layer.id] = self._drawn + 1 if number is None else number
        if number is None:
            self._begin(layer, shown)
            kind_of(layer).draw(painter, scene, layer)
            return
        image = self._images.get(number)
        if image is None and number in self._tried:  # there was no room for it: it is made again at rest
            self._tried.discard(number)
            kind_of(layer).draw(painter, scene, layer)
            return
        self._put_down(painter, scene, shown, image or self._make(scene, layer, number, shown))

    def draw_late(self, before: Scene, painter: QPainter, scene: Scene, layer: Layer) -> None:
        """Draw a layer as it was in the picture *before* the tick of another one, if there is an image of that."""
        stays = layer.shows_statements and before.view.shows(layer.id) and painter.opacity() == 1.0
        number = self._last.get(layer.id) if stays else None
        image = self._images.get(number) if number is not None else None
        form = next((form for form in self._shown.get(layer.id, ()) if form[0] == number), None)
        if image is None or form is None or self._has_image(scene, layer):
            self.draw(painter, scene, layer)
            return
        self.is_late = True
        self._put_down(painter, scene, form[1], image)

    def _has_image(self, scene: Scene, layer: Layer) -> bool:
        """Whether what a layer shows now is known and kept."""
        shown = kind_of(layer).extent(scene, layer) if is_laid_out(scene) else None
        return any(form[1] == shown and self._images.get(form[0]) is not None for form in self._shown[layer.id])

    def make_some(self, scene: Scene) -> bool:
        """Lay out, or make an image of, a layer that was painted as it was before a tick; whether any was late."""
        if not self.is_late or self.is_ready:
            return False
        if not is_laid_out(scene):
            tree_layout(scene)
            return True
        for layer in scene.visible_layers:
            shown = kind_of(layer).extent(scene, layer)
            if shown is None:
                continue
            number = self._number_of(layer, shown) or self._begin(layer, shown)
            if self._images.get(number) is None and number not in self._tried:
                self._tried.add(number)
                self._make(scene, layer, number, shown)
                return True
        self.is_ready = True
        return True

    def _number_of(self, layer: Layer, shown: Extent) -> int | None:
        """The number of what a layer shows, which is the last from now on; None where it is new."""
        forms = self._shown.get(layer.id, [])
        form = next((form for form in forms if form[1] == shown), None)
        if form is None:
            return None
        forms.remove(form)
        forms.append(form)
        return form[0]

    def _begin(self, layer: Layer, shown: Extent) -> int:
        forms = self._shown.setdefault(layer.id, [])
        if len(forms) == FORMS:
            number, _ = forms.pop(0)
            self._images.drop(number)
            self._tried.discard(number)
        self._drawn += 1
        forms.append((self._drawn, shown))
        return self._drawn

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

    def _put_down(self, painter: QPainter, scene: Scene, shown: Extent, image: QImage) -> None:
        ratio, (left, top, _, _) = scene.look.device_ratio, _pixels(scene, shown)
        painter.drawImage(QPointF(left / ratio, top / ratio), image)

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
