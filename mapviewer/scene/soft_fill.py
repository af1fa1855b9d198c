"""Soft areas: a tint that fades towards the edge. A guess looks like a guess, in every format.

The same outline is filled again and again, each time smaller about the area's middle. That is plain geometry, so that
paper and SVG have it as the screen does, and no edge of its own is seen.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QTransform

from geodata.map.shapes import Shape
from mapviewer.scene.painter_paths import path_of
from mapviewer.scene.scene import Scene, faded, is_vector
from mapviewer.scene.stamps import draw_coarse

COATS = 16
INNERMOST = 0.4  # of the area's width, where the tint is whole


def coats(alpha: float) -> tuple[tuple[float, ...], float]:
    """The sizes of the coats, the whole outline first, and the opacity of each; all together have *alpha*.

    >>> sizes, each = coats(0.5)
    >>> sizes[0], sizes[-1], round(1 - (1 - each) ** len(sizes), 6)
    (1.0, 0.4, 0.5)
    """
    sizes = tuple(1.0 - (1.0 - INNERMOST) * number / (COATS - 1) for number in range(COATS))
    return sizes, 1.0 - (1.0 - alpha) ** (1.0 / COATS)


def fill_soft(painter: QPainter, scene: Scene, shape: Shape, colour: str, alpha: float) -> None:
    """Fill an area so that it fades towards its edge; the painter is in plane metres."""
    level = scene.level(shape)
    if not level.rings:
        return
    path, (sizes, each) = path_of(shape, level), coats(alpha)
    if not is_vector(painter):
        _put_image(painter, scene, path, (colour, each))
        return
    painter.save()
    painter.setClipPath(path, Qt.ClipOperation.IntersectClip)  # what is narrow at its middle stays on its own ground
    for size in sizes:
        painter.fillPath(_shrunk(path, size), faded(colour, each))
    painter.restore()


def _put_image(painter: QPainter, scene: Scene, path: QPainterPath, tint: tuple[str, float]) -> None:
    """The coats as a picture of half the size, each in the place of those below it: so thin ones would add up badly."""
    colour, each = tint
    whole = QRectF(0.0, 0.0, scene.frame.width_px, scene.frame.height_px)
    box = scene.to_screen.mapRect(path.boundingRect()).intersected(whole)
    if box.isEmpty():
        return

    def paint(own: QPainter, _step: float) -> None:
        own.setClipPath(path)
        for count, share in enumerate(coats(0.0)[0], 1):
            own.fillPath(_shrunk(path, share), faded(colour, 1.0 - (1.0 - each) ** count))

    painter.save()
    painter.setTransform(scene.to_screen.inverted()[0], True)
    draw_coarse(painter, scene, (box.left(), box.top(), box.right(), box.bottom()), paint)
    painter.restore()


def _shrunk(path: QPainterPath, size: float) -> QPainterPath:
    middle = path.boundingRect().center()
    about = QTransform.fromTranslate(middle.x(), middle.y()).scale(size, size).translate(-middle.x(), -middle.y())
    return about.map(path)


def soft_swatch(painter: QPainter, rect: QRectF, colour: str, alpha: float) -> None:
    """A small field that fades towards its edge."""
    painter.save()
    painter.translate(rect.center())
    painter.scale(rect.width() / 2, rect.height() / 2)
    painter.setPen(Qt.PenStyle.NoPen)
    sizes, each = coats(alpha)
    for size in sizes:  # no gradient, whose opacity a PDF does not keep
        painter.setBrush(faded(colour, each))
        painter.drawEllipse(QPointF(0.0, 0.0), size, size)
    painter.restore()
