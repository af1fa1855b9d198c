"""A small map of a layer alone, to see at once whether its coordinates are right."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from geodata.story.layer import Layer
from mapviewer.previewing.sample_ground import Bounds, Ring, outlines_around
from mapviewer.ui.translate import tr

MOST_SHAPES, MARGIN_PX, LEAST_SPAN_DEG = 3_000, 26, 0.5
STEPS_DEG, LEAST_PX = (0.1, 0.25, 0.5, 1.0, 2.0, 5.0, 10.0, 20.0, 30.0), 90.0
Part = tuple[int, list[tuple[float, float]], str]


class SampleMap(QWidget):
    """Draws a layer's points, lines and areas in degrees, each degree as wide as in the middle; north is up."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMinimumHeight(150)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._parts: list[Part] = []
        self._ground: tuple[Ring, ...] = ()
        self._bounds = (0.0, 0.0, 1.0, 1.0)

    def show_layer(self, layer: Layer | None) -> None:
        """Show a layer, or nothing."""
        self._parts = _parts_of(layer) if layer is not None else []
        if layer is not None and self._parts:
            self._bounds = bounds_of(layer)
            self._ground = outlines_around(self._bounds)
        west, south, east, north = self._bounds
        words = tr("Preview", "Map from {west}°, {south}° to {east}°, {north}°")
        self.setAccessibleName(
            words.format(west=f"{west:.2f}", south=f"{south:.2f}", east=f"{east:.2f}", north=f"{north:.2f}")
        )
        self.update()

    @property
    def bounds(self) -> tuple[float, float, float, float]:
        """West, south, east and north of what is shown, in degrees."""
        return self._bounds

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the shapes in their frame."""
        colours = self.palette()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        painter.fillRect(self.rect(), colours.base().color())
        if not self._parts:
            return
        self._draw_ground(painter)
        self._draw_degrees(painter)
        for dimension, xy, colour in self._parts:
            ink = QColor(colour) if colour else colours.highlight().color()
            self._draw_part(painter, (dimension, [self._place(x, y) for x, y in xy]), ink)

    def _draw_ground(self, painter: QPainter) -> None:
        """The land, with the borders of today's states."""
        colours = self.palette()
        painter.setPen(QPen(colours.shadow().color(), 0.9))
        painter.setBrush(colours.button())
        for ring in self._ground:
            painter.drawPolygon(QPolygonF([self._place(x, y) for x, y in ring]))

    def _draw_part(self, painter: QPainter, part: tuple[int, list[QPointF]], ink: QColor) -> None:
        dimension, points = part
        if dimension == 0:
            painter.setPen(QPen(self.palette().base().color(), 1))
            painter.setBrush(ink)
            painter.drawEllipse(points[0], 4.5, 4.5)
            return
        area = QColor(ink)
        area.setAlphaF(0.35)
        path = QPainterPath(points[0])
        for point in points[1:]:
            path.lineTo(point)
        painter.setPen(QPen(ink, 1.6))
        painter.setBrush(area if dimension == 2 else Qt.BrushStyle.NoBrush)
        painter.drawPath(path)

    def _draw_degrees(self, painter: QPainter) -> None:
        """Meridians and parallels with their degrees: where on Earth this is."""
        west, south, east, north = self._bounds
        across = abs(self._place(west + 1, south).x() - self._place(west, south).x())  # pixels of a degree
        step = next((step for step in STEPS_DEG if step * across >= LEAST_PX), STEPS_DEG[-1])
        span = max(self.width(), self.height()) / across
        lines, words = QPen(self.palette().mid().color(), 0.7), QPen(self.palette().placeholderText().color())
        for count in range(math.floor((west - span) / step), math.ceil((east + span) / step) + 1):
            x = self._place(count * step, south).x()
            painter.setPen(lines)
            painter.drawLine(QPointF(x, 0), QPointF(x, self.height()))
            painter.setPen(words)
            painter.drawText(QPointF(x + 3, self.height() - 4), degree_words(count * step, "EW"))
        for count in range(math.floor((south - span) / step), math.ceil((north + span) / step) + 1):
            y = self._place(west, count * step).y()
            painter.setPen(lines)
            painter.drawLine(QPointF(0, y), QPointF(self.width(), y))
            painter.setPen(words)
            painter.drawText(QPointF(4, y - 3), degree_words(count * step, "NS"))

    def _place(self, lon: float, lat: float) -> QPointF:
        west, south, east, north = self._bounds
        middle = math.cos(math.radians((south + north) / 2)) or 1.0
        frame = QRectF(self.rect()).adjusted(MARGIN_PX, MARGIN_PX, -MARGIN_PX, -MARGIN_PX)
        width, height = max((east - west) * middle, LEAST_SPAN_DEG), max(north - south, LEAST_SPAN_DEG)
        scale = min(frame.width() / width, frame.height() / height)
        x = frame.center().x() + (lon - (west + east) / 2) * middle * scale
        return QPointF(x, frame.center().y() - (lat - (south + north) / 2) * scale)


def degree_words(degrees: float, sides: str) -> str:
    """Degrees with the side of the Earth.

    >>> degree_words(46.5, "EW"), degree_words(-10.0, "NS"), degree_words(0.0, "NS")
    ('46.5° E', '10° S', '0°')
    """
    return f"{abs(degrees):g}°" + (f" {sides[degrees < 0]}" if degrees else "")


def bounds_of(layer: Layer) -> Bounds:
    """West, south, east and north of a layer, in degrees."""
    west, south, east, north = layer.features.total_bounds
    return float(west), float(south), float(east), float(north)


def _parts_of(layer: Layer) -> list[Part]:
    """The dimension, the positions and the colour of each part; outlines only, of the first few thousand features."""
    import shapely  # late: start-up time

    found: list[Part] = []
    geometries = layer.features.geometry.to_numpy()[:MOST_SHAPES]
    for row, geometry in zip(layer.rows, geometries, strict=False):
        colour = row.paint.main if row.paint is not None else ""
        for part in shapely.get_parts(geometry):
            dimension = int(shapely.get_dimensions(part))
            outline = shapely.get_exterior_ring(part) if dimension == 2 else part
            found.append((dimension, [(float(x), float(y)) for x, y in shapely.get_coordinates(outline)], colour))
    return found
