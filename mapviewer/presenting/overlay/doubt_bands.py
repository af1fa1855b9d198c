"""Bands along lines that nobody knows exactly: the broader, the less is known. Their width measures nothing.

What the story's sources tell only of later days has another colour.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen, QPolygonF

from geodata.analysis.hindsight import Doubt, Knowledge
from geodata.world.world import World

Point = tuple[float, float]
ToPx = Callable[[float, float], Point]
WIDTHS = {Doubt.NONE: 0.008, Doubt.ROUGH: 0.014, Doubt.UNSURE: 0.028, Doubt.MOVING: 0.05}  # of the picture's height
DOUBT, LATER, WASH, EDGE = "#b8860b", "#0b57d0", 120, 0.0016
FINEST = 1 / 1200  # of a picture's height: what is finer is not seen in a band


@dataclass(frozen=True)
class DoubtBand:
    """A band along lines, in metres of the world's plane."""

    lines: tuple[tuple[Point, ...], ...]
    doubt: Doubt
    later: bool = False


def bands_of(world: World, known: Iterable[Knowledge], height_m: float) -> tuple[DoubtBand, ...]:
    """The bands of what is not known exactly, or only from later sources, for a picture so high; the broadest first."""
    import shapely  # late: start-up time

    from geodata.world.hit_test import geometry_of

    made = []
    for item in known:
        if item.doubt is Doubt.NONE and not item.later:
            continue
        geometry = shapely.simplify(geometry_of(world.by_id[item.id]), height_m * FINEST)
        edges = shapely.get_parts(geometry if "Line" in geometry.geom_type else shapely.boundary(geometry))
        lines = tuple(tuple((float(x), float(y)) for x, y in shapely.get_coordinates(edge)) for edge in edges)
        made.append(DoubtBand(lines, item.doubt, item.later))
    return tuple(sorted(made, key=lambda band: -band.doubt))


def paint_bands(size: QSize, ratio: float, bands: Iterable[DoubtBand], to_px: ToPx) -> QImage:
    """A transparent picture of bands; where several of one kind meet, they are one."""
    image = QImage(size * ratio, QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(ratio)
    image.fill(0)
    for colour, wanted in ((DOUBT, [band for band in bands if not band.later]), (LATER, [b for b in bands if b.later])):
        _paint_kind(image, colour, wanted, to_px)
    return image


def _paint_kind(image: QImage, colour: str, bands: list[DoubtBand], to_px: ToPx) -> None:
    if not bands:
        return
    height = image.height() / image.devicePixelRatio()
    layer = QImage(image.size(), QImage.Format.Format_ARGB32_Premultiplied)
    layer.setDevicePixelRatio(image.devicePixelRatio())
    layer.fill(0)
    painter = QPainter(layer)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    paths = [(_path(band, to_px), WIDTHS[band.doubt] * height) for band in bands]
    for tone, extra in ((QColor(colour), 2 * EDGE * height), (QColor(colour).lighter(170), 0.0)):
        for path, width in paths:
            pen = QPen(tone, width + extra)
            pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
            painter.strokePath(path, pen)
    painter.end()
    over = QPainter(image)
    over.setOpacity(WASH / 255)
    over.drawImage(QPointF(0.0, 0.0), layer)
    over.end()


def _path(band: DoubtBand, to_px: ToPx) -> QPainterPath:
    path = QPainterPath()
    for line in band.lines:
        path.addPolygon(QPolygonF([QPointF(*to_px(*point)) for point in line]))
    return path
