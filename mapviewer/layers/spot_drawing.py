"""Very many dots in one call, and clusters with their numbers."""

from __future__ import annotations

from array import array
from collections.abc import Sequence

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from geodata.world.point_clusters import Cluster
from mapviewer.labels.text_halo import Lettering, measure, write
from mapviewer.layers.style import FeatureStyle
from mapviewer.scene.painter_paths import polygon_of
from mapviewer.scene.scene import Scene

NUMBER_PX, EDGE_PX, RING_PX = 11.0, 2.5, 1.4


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
