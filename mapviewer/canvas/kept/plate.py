"""A plate, a picture of some ground at one scale: where it lies in a scene, and which of many suits that best."""

from __future__ import annotations

import math
from collections.abc import Hashable
from dataclasses import dataclass, field

from PySide6.QtCore import QPointF, QRect, QRectF
from PySide6.QtGui import QImage, QPainter, QRegion

from mapviewer.canvas.kept.coat_pieces import Strip
from mapviewer.drawing.ground.map_drawing import Coat
from mapviewer.scene.scene import FULL_HD_PX, Scene

NEARLY_HALF = 0.49  # of a pixel
WHOLE_PX = 0.01  # how near to whole pixels a shift must be to be one
MOST_OCTAVES = 2.0  # a plate that is magnified more is a mosaic: plain ground is drawn instead


@dataclass(eq=False)
class Plate:
    """Ground of a key at a scale in metres a device pixel; its upper left corner lies at ``left_m, top_m``."""

    key: Hashable
    metres_per_px: float
    left_m: float
    top_m: float
    image: QImage

    def rect_in(self, scene: Scene) -> QRectF:
        """Where the plate lies in a scene, in device pixels."""
        ratio, (x, y) = scene.look.device_ratio, scene.frame.to_px(self.left_m, self.top_m)
        scale = self.metres_per_px * ratio / scene.frame.metres_per_px
        return QRectF(x * ratio, y * ratio, self.image.width() * scale, self.image.height() * scale)

    def is_exact_in(self, scene: Scene) -> bool:
        """Whether the plate's pixels are the scene's."""
        ratio, rect = scene.look.device_ratio, self.rect_in(scene)
        same = math.isclose(self.metres_per_px * ratio, scene.frame.metres_per_px, rel_tol=1e-9)
        return same and max(abs(rect.x() - round(rect.x())), abs(rect.y() - round(rect.y()))) < WHOLE_PX


@dataclass(eq=False)
class PlateJob:
    """A plate in the making: the scene that it is drawn of, and the coats of its parts that are missing."""

    scene: Scene
    plate: Plate
    missing: list[tuple[Coat, Strip]] = field(default_factory=list)


def choose(
    plates: list[Plate], scene: Scene, key: Hashable, bare: QRegion
) -> tuple[list[tuple[Plate, QRegion]], QRegion]:
    """The plates to lay down on what is bare, each with where it is the best; and what they leave bare.

    Those that are chosen come last in the list.
    """
    chosen = []
    known = [plate for plate in plates if plate.key == key]
    for plate in sorted(known, key=lambda plate: _unfitness(plate, scene)):
        if _octaves(plate, scene) > MOST_OCTAVES + finer(scene):
            continue
        rect = plate.rect_in(scene)
        # The pixels whose middles it covers; without slack the first frame of a flight would miss a row of them.
        whole = QRect(math.ceil(rect.left() - NEARLY_HALF), math.ceil(rect.top() - NEARLY_HALF), 0, 0)
        whole.setRight(math.floor(rect.right() + NEARLY_HALF) - 1)
        whole.setBottom(math.floor(rect.bottom() + NEARLY_HALF) - 1)
        if plate.is_exact_in(scene):
            whole = QRect(round(rect.x()), round(rect.y()), plate.image.width(), plate.image.height())
        if bare.intersects(whole):
            chosen.append((plate, bare & whole))
            bare -= QRegion(whole)
            plates.remove(plate)
            plates.append(plate)
        if bare.isEmpty():
            break
    return chosen, bare


def lay_down(painter: QPainter, scene: Scene, plate: Plate) -> None:
    """Paint a plate where it lies in a scene."""
    ratio, rect = scene.look.device_ratio, plate.rect_in(scene)
    if plate.is_exact_in(scene):
        plate.image.setDevicePixelRatio(ratio)
        painter.drawImage(QPointF(round(rect.x()) / ratio, round(rect.y()) / ratio), plate.image)
        return
    plate.image.setDevicePixelRatio(1.0)
    target = QRectF(rect.x() / ratio, rect.y() / ratio, rect.width() / ratio, rect.height() / ratio)
    painter.drawImage(target, plate.image)


def _octaves(plate: Plate, scene: Scene) -> float:
    """How often a plate is doubled in a scene; less than zero where it is shrunk."""
    return math.log2(plate.metres_per_px * scene.look.device_ratio / scene.frame.metres_per_px)


def finer(scene: Scene) -> float:
    """How often the pixels of a full-HD screen are halved for those of a picture as wide as this one."""
    return max(math.log2(max(scene.frame.width_px * scene.look.device_ratio, 1.0) / FULL_HD_PX), 0.0)


def _unfitness(plate: Plate, scene: Scene) -> float:
    """How ill a plate's scale suits: octaves away; magnified it is blurred, shrunk it only flickers a little."""
    octaves = _octaves(plate, scene)
    return octaves if octaves > 0 else -0.7 * octaves
