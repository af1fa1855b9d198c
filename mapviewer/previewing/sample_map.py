"""A small map of a layer alone, to see at once whether its coordinates are right."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from geodata.story.layer import Layer
from mapviewer.ui.translate import tr

MOST_SHAPES, MARGIN_PX, LEAST_SPAN_DEG = 3_000, 26, 0.5
STEPS_DEG, MOST_LINES = (0.1, 0.25, 0.5, 1.0, 2.0, 5.0, 10.0, 20.0, 30.0), 5


class SampleMap(QWidget):
    """Draws a layer's points, lines and areas in degrees, each degree as wide as in the middle; north is up."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMinimumHeight(150)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._parts: list[tuple[int, list[tuple[float, float]]]] = []
        self._bounds = (0.0, 0.0, 1.0, 1.0)

    def show_layer(self, layer: Layer | None) -> None:
        """Show a layer, or nothing."""
        self._parts = _parts_of(layer) if layer is not None else []
        xs = [x for _, xy in self._parts for x, _ in xy]
        ys = [y for _, xy in self._parts for _, y in xy]
        if xs:
            self._bounds = (min(xs), min(ys), max(xs), max(ys))
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
        paper, ink = self.palette().base().color(), self.palette().highlight().color()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        painter.fillRect(self.rect(), paper)
        if not self._parts:
            return
        area, line = QColor(ink), QPen(QColor(ink), 1.6)
        area.setAlphaF(0.35)
        self._draw_degrees(painter)
        for dimension, xy in self._parts:
            points = [self._place(x, y) for x, y in xy]
            if dimension == 0:
                painter.setPen(QPen(paper, 1))
                painter.setBrush(QColor(ink))
                painter.drawEllipse(points[0], 4.5, 4.5)
                continue
            path = QPainterPath(points[0])
            for point in points[1:]:
                path.lineTo(point)
            painter.setPen(line)
            painter.setBrush(area if dimension == 2 else Qt.BrushStyle.NoBrush)
            painter.drawPath(path)

    def _draw_degrees(self, painter: QPainter) -> None:
        """Meridians and parallels with their degrees: where on Earth this is."""
        west, south, east, north = self._bounds
        span = max(east - west, north - south, LEAST_SPAN_DEG)
        step = next((step for step in STEPS_DEG if span / step <= MOST_LINES), STEPS_DEG[-1])
        painter.setPen(QPen(self.palette().mid().color(), 0.6))
        for count in range(math.floor((west - span) / step), math.ceil((east + span) / step) + 1):
            x = self._place(count * step, south).x()
            painter.drawLine(QPointF(x, 0), QPointF(x, self.height()))
            painter.drawText(QPointF(x + 3, self.height() - 4), degree_words(count * step, "EW"))
        for count in range(math.floor((south - span) / step), math.ceil((north + span) / step) + 1):
            y = self._place(west, count * step).y()
            painter.drawLine(QPointF(0, y), QPointF(self.width(), y))
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


def _parts_of(layer: Layer) -> list[tuple[int, list[tuple[float, float]]]]:
    """The dimension and the positions of each part; outlines only, of the first few thousand features."""
    import shapely  # late: start-up time

    found = []
    for geometry in layer.features.geometry.to_numpy()[:MOST_SHAPES]:
        for part in shapely.get_parts(geometry):
            dimension = int(shapely.get_dimensions(part))
            outline = shapely.get_exterior_ring(part) if dimension == 2 else part
            found.append((dimension, [(float(x), float(y)) for x, y in shapely.get_coordinates(outline)]))
    return found
