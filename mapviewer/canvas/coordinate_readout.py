"""The latitude and longitude under the pointer, in a corner of the map."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QLabel

from mapviewer.canvas.map_canvas import MapCanvas
from mapviewer.ui.translate import tr

MARGIN_PX = 6


def coordinates_text(lat_deg: float, lon_deg: float) -> str:
    """Latitude and longitude for display, to the width of a street.

    >>> coordinates_text(39.5, -0.25)
    '39.5000° N, 0.2500° W'
    """
    north = tr("Canvas", "N") if lat_deg >= 0 else tr("Canvas", "S")
    east = tr("Canvas", "E") if lon_deg >= 0 else tr("Canvas", "W")
    return f"{abs(lat_deg):.4f}° {north}, {abs(lon_deg):.4f}° {east}"


class CoordinateReadout(QLabel):
    """Stands at the lower left of the map once it is switched on, while the pointer is over the map."""

    def __init__(self, canvas: MapCanvas) -> None:
        super().__init__(canvas)
        self.setObjectName("coordinates")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAutoFillBackground(True)
        self.setContentsMargins(6, 2, 6, 2)
        self._canvas = canvas
        self._is_on = False
        self.hide()

    @property
    def is_on(self) -> bool:
        """Whether it shows when the pointer is over the map."""
        return self._is_on

    def switch(self, on: bool) -> None:
        """Switch it on or off."""
        if on == self._is_on:
            return
        self._is_on = on
        if on:
            self._canvas.installEventFilter(self)
        else:
            self._canvas.removeEventFilter(self)
            self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the pointer."""
        if isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseMove:
            self._tell(event.position())
        elif event.type() == QEvent.Type.Leave:
            self.hide()
        elif isinstance(event, QResizeEvent):
            self._stand()
        return False

    def _tell(self, at: QPointF) -> None:
        lon, lat = self._canvas.lonlat_at(at)
        self.setText(coordinates_text(lat, lon))
        self._stand()
        self.show()
        self.raise_()

    def _stand(self) -> None:
        self.adjustSize()
        self.move(MARGIN_PX, self._canvas.height() - self.height() - MARGIN_PX)
