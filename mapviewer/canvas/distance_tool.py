"""Measuring on the map: each click adds a point, and the way so far is told in kilometres; Esc ends it."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF, QResizeEvent
from PySide6.QtWidgets import QWidget

from geodata.view.great_circle import distance_km
from mapviewer.canvas.map_canvas import MapCanvas
from mapviewer.labels.text_halo import Lettering, measure, write
from mapviewer.ui.accessible import announce
from mapviewer.ui.translate import tr
from mapviewer.ui.words.numbers import kilometres_text

LonLat = tuple[float, float]
TYPE_PX, DOT_PX, ASIDE_PX = 16.0, 4.0, 12.0
FINE_KM = 20.0  # up to so much tenths of a kilometre are told


def length_km(points: list[LonLat]) -> float:
    """The length of a way over points of longitude and latitude, along great circles.

    >>> round(length_km([(0.0, 0.0), (1.0, 0.0), (1.0, 1.0)]), 1)
    222.4
    """
    pairs = pairwise(points)
    return sum(distance_km(lat, lon, other_lat, other_lon) for (lon, lat), (other_lon, other_lat) in pairs)


def length_text(km: float) -> str:
    """A length for display.

    >>> length_text(3.26), length_text(1234.6)
    ('3.3 km', '1,235 km')
    """
    return kilometres_text(km, 1 if km < FINE_KM else 0)


class DistanceTool(QWidget):
    """Lies over the map and lets the mouse through."""

    def __init__(self, canvas: MapCanvas) -> None:
        super().__init__(canvas)
        self.setObjectName("distance")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.points: list[LonLat] = []
        self._canvas = canvas
        self._pointer: QPointF | None = None
        self._is_active = False
        self.hide()

    @property
    def is_active(self) -> bool:
        """Whether clicks on the map are points of the way."""
        return self._is_active

    @property
    def text(self) -> str:
        """The length of the way so far, with the pointer as its end; before the first point what to do."""
        if not self.points:
            return tr("Canvas", "Click the first point; Esc ends measuring")
        ahead = [self._canvas.lonlat_at(self._pointer)] if self._pointer is not None else []
        return length_text(length_km([*self.points, *ahead]))

    def toggle(self) -> None:
        """Begin to measure, or end; nothing happens while something else is drawn on the ground."""
        if self._is_active:
            self.stop()
        elif not self._canvas.takes_ground:
            self._is_active = self._canvas.takes_ground = True
            self.points, self._pointer = [], None
            self._canvas.ground_clicked.connect(self._add)
            self._canvas.installEventFilter(self)
            self._canvas.setCursor(Qt.CursorShape.CrossCursor)
            self._canvas.setFocus()
            self.resize(self._canvas.size())
            self.show()
            announce(self._canvas, self.text)

    def stop(self) -> None:
        """Leave the map as it was."""
        if not self._is_active:
            return
        self._is_active = self._canvas.takes_ground = False
        self._canvas.ground_clicked.disconnect(self._add)
        self._canvas.removeEventFilter(self)
        self._canvas.unsetCursor()
        self.hide()

    def _add(self, at: QPointF) -> None:
        self.points.append(self._canvas.lonlat_at(at))
        self._pointer = None
        announce(self._canvas, self.text)
        self.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The end of the way follows the pointer; Esc ends."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Escape:
            self.stop()
            return True
        if isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseMove:
            self._pointer = event.position()
            self.update()
        elif isinstance(event, QResizeEvent):
            self.resize(event.size())
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        """The way with its points, and its length at its end."""
        palette = self._canvas.scene().palette
        spots = [QPointF(*self._canvas.px_of_lonlat(*point)) for point in self.points]
        way = [*spots, self._pointer] if self._pointer is not None else spots
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        for tone, width in ((palette.halo, 5.0), (palette.accent, 2.0)):
            painter.setPen(QPen(QColor(tone), width))
            painter.drawPolyline(QPolygonF(way))
        painter.setBrush(QColor(palette.accent))
        for spot in spots:
            painter.drawEllipse(QRectF(spot.x() - DOT_PX, spot.y() - DOT_PX, 2 * DOT_PX, 2 * DOT_PX))
        style = Lettering(TYPE_PX, palette.text, palette.halo, bold=True, halo_px=3.0)
        wide, high = measure(self.text, style)
        end = way[-1] if way else QPointF(ASIDE_PX, ASIDE_PX)
        left = end.x() + ASIDE_PX if end.x() + ASIDE_PX + wide < self.width() else end.x() - ASIDE_PX - wide
        write(painter, self.text, style, max(left, 0.0), max(end.y() - high / 2, 0.0))
        painter.end()
