"""Very many dots in one call or from small pictures of them, and clusters with their numbers."""

from __future__ import annotations

import math
from array import array
from collections.abc import Sequence
from functools import lru_cache

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen

from geodata.world.point_clusters import Cluster
from mapviewer.labels.text_halo import Lettering, measure, write
from mapviewer.layers.style import FeatureStyle
from mapviewer.scene.painter_paths import polygon_of
from mapviewer.scene.scene import Scene

NUMBER_PX, EDGE_PX, RING_PX = 11.0, 2.5, 1.4
PHASES = 4  # places within a pixel, across and down, at which a stamp is drawn
KEPT_STAMPS = 64


def draw_dots(painter: QPainter, scene: Scene, style: FeatureStyle, places: array[float]) -> None:
    """Dots of one style at ``x, y`` in pixels: first all rings, then what is within them."""
    size = scene.px(style.radius) * scene.look.line
    ring = scene.px(style.stroke.width) if style.stroke is not None else 0.0
    points = polygon_of(places)
    if style.stroke is not None:
        painter.setPen(_round(style.stroke.colour, 2 * size + ring))
        painter.drawPoints(points)
    painter.setPen(_round(style.fill, 2 * size - ring))
    painter.drawPoints(points)


def _round(colour: str, width: float) -> QPen:
    return QPen(QColor(colour), width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)


class Stamps:
    """Small pictures of one dot, for places that differ by parts of a pixel: twenty times quicker than drawing it."""

    def __init__(self, style: FeatureStyle, size: float, ring: float, ratio: float) -> None:
        self._style, self._size, self._ring, self._ratio = style, size, ring, ratio
        self._reach = math.ceil((size + ring / 2) * ratio) + 1  # pixels of the device
        self._images: dict[int, QImage] = {}

    def put(self, painter: QPainter, places: Sequence[tuple[float, float]]) -> None:
        """Put dots down at pixels of the picture."""
        ratio, reach, images, draw = self._ratio, self._reach, self._images, painter.drawImage
        scale = ratio * PHASES
        for x, y in places:
            left, right = divmod(int(x * scale + 0.5), PHASES)
            top, down = divmod(int(y * scale + 0.5), PHASES)
            image = images.get(right * PHASES + down)
            if image is None:
                image = images[right * PHASES + down] = self._drawn(right / PHASES, down / PHASES)
            if ratio == 1.0:
                draw(left - reach, top - reach, image)
            else:
                draw(QPointF((left - reach) / ratio, (top - reach) / ratio), image)

    def _drawn(self, right: float, down: float) -> QImage:
        side = 2 * self._reach + 1
        image = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
        image.setDevicePixelRatio(self._ratio)
        image.fill(0)
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        painter.setPen(Qt.PenStyle.NoPen)
        if self._style.stroke is not None:
            painter.setPen(QPen(QColor(self._style.stroke.colour), self._ring))
        painter.setBrush(QColor(self._style.fill))
        middle = QPointF((self._reach + right) / self._ratio, (self._reach + down) / self._ratio)
        painter.drawEllipse(middle, self._size, self._size)
        painter.end()
        return image


def stamps_of(scene: Scene, style: FeatureStyle) -> Stamps:
    """The stamps of a dot of some style in a picture."""
    ring = scene.px(style.stroke.width) if style.stroke is not None else 0.0
    return _stamps(style, scene.px(style.radius) * scene.look.line, ring, scene.look.device_ratio)


@lru_cache(maxsize=KEPT_STAMPS)
def _stamps(style: FeatureStyle, size: float, ring: float, ratio: float) -> Stamps:
    return Stamps(style, size, ring, ratio)


def _number(scene: Scene, cluster: Cluster) -> tuple[str, Lettering]:
    return str(cluster.count), Lettering(scene.text_px(NUMBER_PX), scene.palette.halo, bold=True)


def cluster_px(scene: Scene, cluster: Cluster) -> float:
    """The radius of a cluster's disc in pixels."""
    return max(measure(*_number(scene, cluster))) / 2 + scene.px(EDGE_PX)


def draw_clusters(painter: QPainter, scene: Scene, clusters: Sequence[Cluster], colour: str) -> None:
    """A disc for each cluster, with its number."""
    painter.setPen(QPen(QColor(scene.palette.halo), scene.px(RING_PX)))
    painter.setBrush(QColor(colour))
    for cluster in clusters:
        x, y = scene.frame.to_px(cluster.x_m, cluster.y_m)
        reach = cluster_px(scene, cluster)
        painter.drawEllipse(QPointF(x, y), reach, reach)
        text, style = _number(scene, cluster)
        width, height = measure(text, style)
        write(painter, text, style, x - width / 2, y - height / 2)
