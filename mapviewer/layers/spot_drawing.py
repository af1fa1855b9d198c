"""Very many dots in one call or from small pictures of them, and clusters with their numbers."""

from __future__ import annotations

import math
from array import array
from collections.abc import Hashable, Sequence
from functools import lru_cache, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen

from geodata.world.point_clusters import Cluster
from mapviewer.labels.text_halo import Lettering, measure, write
from mapviewer.layers.style import FeatureStyle
from mapviewer.scene.painter_paths import polygon_of
from mapviewer.scene.scene import Scene, is_vector
from mapviewer.scene.stamps import image_of

if TYPE_CHECKING:
    import numpy as np

NUMBER_PX, EDGE_PX, RING_PX = 11.0, 2.5, 1.4
PHASES = 4  # places within a pixel, across and down, at which a stamp is drawn
KEPT_STAMPS = 64
KEPT_DISCS = 512

_discs: dict[Hashable, tuple[int, QImage]] = {}  # small pictures of clusters, and how far each reaches


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
        self._style, self._size, self._ring, self.ratio = style, size, ring, ratio
        self.reach = math.ceil((size + ring / 2) * ratio) + 1  # pixels of the device
        self._images: dict[int, QImage] = {}

    def put(self, painter: QPainter, places: Sequence[tuple[float, float]]) -> None:
        """Put dots down at pixels of the picture."""
        ratio, reach, draw = self.ratio, self.reach, painter.drawImage
        scale = ratio * PHASES
        for x, y in places:
            left, right = divmod(int(x * scale + 0.5), PHASES)
            top, down = divmod(int(y * scale + 0.5), PHASES)
            image = self.image(right * PHASES + down)
            if ratio == 1.0:
                draw(left - reach, top - reach, image)
            else:
                draw(QPointF((left - reach) / ratio, (top - reach) / ratio), image)

    def image(self, phase: int) -> QImage:
        """The picture for one of the places within a pixel."""
        image = self._images.get(phase)
        if image is None:
            right, down = divmod(phase, PHASES)
            image = self._images[phase] = self._drawn(right / PHASES, down / PHASES)
        return image

    def _drawn(self, right: float, down: float) -> QImage:
        side = 2 * self.reach + 1
        image = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
        image.setDevicePixelRatio(self.ratio)
        image.fill(0)
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        painter.setPen(Qt.PenStyle.NoPen)
        if self._style.stroke is not None:
            painter.setPen(QPen(QColor(self._style.stroke.colour), self._ring))
        painter.setBrush(QColor(self._style.fill))
        middle = QPointF((self.reach + right) / self.ratio, (self.reach + down) / self.ratio)
        painter.drawEllipse(middle, self._size, self._size)
        painter.end()
        return image


def put_dots(
    painter: QPainter, stamps: Sequence[Stamps], xs_px: np.ndarray, ys_px: np.ndarray, numbers: np.ndarray
) -> None:
    """Put dots down at pixels of the picture, each with the stamps of its *number*."""
    import numpy as np  # late: start-up time

    if not len(xs_px):
        return
    ratio, draw = stamps[0].ratio, painter.drawImage
    across, right = np.divmod(np.floor(xs_px * (ratio * PHASES) + 0.5).astype(int), PHASES)
    down, below = np.divmod(np.floor(ys_px * (ratio * PHASES) + 0.5).astype(int), PHASES)
    kinds = (numbers * PHASES + right) * PHASES + below
    images = {kind: stamps[kind // PHASES**2].image(kind % PHASES**2) for kind in np.unique(kinds).tolist()}
    reaches = np.array([own.reach for own in stamps])[numbers]
    lefts, tops = across - reaches, down - reaches
    if ratio == 1.0:
        for x, y, kind in zip(lefts.tolist(), tops.tolist(), kinds.tolist(), strict=True):
            draw(x, y, images[kind])
        return
    for x, y, kind in zip((lefts / ratio).tolist(), (tops / ratio).tolist(), kinds.tolist(), strict=True):
        draw(QPointF(x, y), images[kind])


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
    """A disc for each cluster, with its number; in a moving picture from small pictures of them."""
    if scene.look.quick and not is_vector(painter):
        _put_clusters(painter, scene, clusters, colour)
        return
    for cluster in clusters:
        _draw_cluster(painter, scene, cluster, colour, scene.frame.to_px(cluster.x_m, cluster.y_m))


def _draw_cluster(painter: QPainter, scene: Scene, cluster: Cluster, colour: str, at: tuple[float, float]) -> None:
    painter.setPen(QPen(QColor(scene.palette.halo), scene.px(RING_PX)))
    painter.setBrush(QColor(colour))
    reach = cluster_px(scene, cluster)
    painter.drawEllipse(QPointF(*at), reach, reach)
    text, style = _number(scene, cluster)
    width, height = measure(text, style)
    write(painter, text, style, at[0] - width / 2, at[1] - height / 2)


def _put_clusters(painter: QPainter, scene: Scene, clusters: Sequence[Cluster], colour: str) -> None:
    ratio = scene.look.device_ratio
    look = (colour, scene.text_px(NUMBER_PX), scene.look.unit, scene.view.theme, ratio)
    for cluster in clusters:
        x, y = scene.frame.to_px(cluster.x_m, cluster.y_m)
        key = (look, cluster.count)
        found = _discs.get(key)
        if found is None:
            reach = math.ceil((cluster_px(scene, cluster) + scene.px(RING_PX)) * ratio) + 1
            while len(_discs) >= KEPT_DISCS:
                del _discs[next(iter(_discs))]
            middle = (reach + 0.5) / ratio
            draw = partial(_draw_cluster, scene=scene, cluster=cluster, colour=colour, at=(middle, middle))
            found = _discs[key] = reach, image_of((2 * reach + 1, 2 * reach + 1), ratio, (0.0, 0.0), draw)
        reach, image = found
        left, top = math.floor(x * ratio) - reach, math.floor(y * ratio) - reach
        painter.drawImage(QPointF(left / ratio, top / ratio), image)
