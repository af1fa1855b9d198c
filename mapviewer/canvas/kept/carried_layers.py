"""The layers of a map that is dragged: one image that goes with the ground, as long as the scale stays.

What leads to the picture's edge, as arrows to far partners do, is carried along with the cards at which it ends, and is
laid out for the new picture when the map comes to rest. On ground that comes into sight the other layers are drawn.
"""

from __future__ import annotations

import math
from dataclasses import replace

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QPainter, QRegion

from geodata.view.camera import Frame
from mapviewer.canvas.kept.filled_image import FilledImage
from mapviewer.drawing.ground.map_drawing import draw_kinds, draw_layers, parted
from mapviewer.drawing.highlight import mark_selection
from mapviewer.drawing.picture_parts import Carried
from mapviewer.layers.registry import kind_of
from mapviewer.scene.findings import Findings
from mapviewer.scene.scene import Scene
from mapviewer.scene.stamps import image_of

MOST_SHARE = 1 / 3  # of the picture's sides, that layers are carried


class CarriedLayers:
    """The image of one side's layers, with the mark of the selection."""

    def __init__(self) -> None:
        self._before: Frame | None = None  # of the picture before
        self._of: Scene | None = None  # the scene that the image is of
        self._image: FilledImage | None = None

    def rest(self, scene: Scene) -> None:
        """Keep nothing: the map has come to rest with this scene."""
        self._before, self._of, self._image = scene.frame, None, None

    def carried(self, scene: Scene) -> Carried | None:
        """The scene of which the layers in a moving picture are, and how far it has moved; None while it is zoomed.

        A flight begins where the map was at rest: that is no drag.
        """
        before, self._before = self._before, scene.frame
        scale = before.metres_per_px if before is not None else 0.0
        if not math.isclose(scale, scene.frame.metres_per_px, rel_tol=1e-9):
            self._of = self._image = None
            return None
        if self._of is None and _is_at(before, scene.frame):
            return None
        if self._of is None or not _is_like(self._of, scene) or not _is_near(self._of, scene):
            self._of, self._image = scene, None
        return self._of, _moved(self._of, scene)

    def draw(self, painter: QPainter, scene: Scene, slid_px: tuple[float, float]) -> None:
        """Draw the layers of a scene that `carried` has just been asked for; patterns have slid with the ground."""
        assert self._of is not None
        if self._image is None:
            frame, ratio, own = scene.frame, scene.look.device_ratio, replace(self._of, slid_px=slid_px)
            size = round(frame.width_px * ratio), round(frame.height_px * ratio)
            self._image = FilledImage(image_of(size, ratio, (0.0, 0.0), lambda on: _draw_all(on, own)))
        moved = _moved(self._of, scene)
        self._image.draw(painter, moved.x(), moved.y())
        for rect in _uncovered(scene, moved):
            _draw_strip(painter, replace(scene, slid_px=slid_px), rect)


def _draw_all(painter: QPainter, scene: Scene) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    draw_layers(painter, scene)
    mark_selection(painter, scene)


def _draw_strip(painter: QPainter, scene: Scene, rect: QRect) -> None:
    """The layers on ground that has come into sight, but for what is drawn for a whole picture."""
    strip = (float(rect.left()), float(rect.top()), float(rect.right() + 1), float(rect.bottom() + 1))
    own = replace(scene, strip=strip, findings=Findings())
    painter.save()
    painter.setClipRect(rect, Qt.ClipOperation.IntersectClip)
    layers = [layer for part in parted(own) for layer in part if not kind_of(layer).is_drawn_anew]
    draw_kinds(painter, own, layers)
    if own.view.selection not in own.world.story.claims_by_id:
        mark_selection(painter, own)
    painter.restore()


def _uncovered(scene: Scene, moved: QPointF) -> list[QRect]:
    """What of a picture the image does not reach, in whole pixels."""
    whole = QRect(0, 0, math.ceil(scene.frame.width_px), math.ceil(scene.frame.height_px))
    seen = QRect(math.ceil(moved.x()), math.ceil(moved.y()), whole.width() - 1, whole.height() - 1)
    if moved.x() == round(moved.x()) and moved.y() == round(moved.y()):
        seen = whole.translated(round(moved.x()), round(moved.y()))
    rects: list[QRect] = list(QRegion(whole) - QRegion(seen))  # type: ignore[call-overload]
    return rects


def _moved(before: Scene, scene: Scene) -> QPointF:
    """How far the ground has moved in the picture, in whole pixels of the device."""
    ratio, (x, y) = scene.look.device_ratio, scene.frame.to_px(*before.frame.to_plane(0.0, 0.0))
    return QPointF(round(x * ratio) / ratio, round(y * ratio) / ratio)


def _is_at(before: Frame | None, frame: Frame) -> bool:
    """Whether a picture shows the ground of the one before, but for a fraction of a pixel."""
    return before is not None and math.dist(before.to_plane(0, 0), frame.to_plane(0, 0)) < 0.5 * frame.metres_per_px


def _is_near(before: Scene, scene: Scene) -> bool:
    moved, frame = _moved(before, scene), scene.frame
    return abs(moved.x()) <= MOST_SHARE * frame.width_px and abs(moved.y()) <= MOST_SHARE * frame.height_px


def _is_like(before: Scene, scene: Scene) -> bool:
    """Whether two scenes differ in their place alone."""
    size = before.frame.width_px, before.frame.height_px
    return (
        before.world is scene.world
        and before.look == scene.look
        and size == (scene.frame.width_px, scene.frame.height_px)
        and replace(before.view, camera=scene.view.camera) == scene.view
    )
