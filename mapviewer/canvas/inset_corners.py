"""Drawing the ground of an inset map with two clicks: one corner, then the opposite one; Esc gives it up."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent

from geodata.view.inset_map import InsetMap
from mapviewer.canvas.camera_input import box_camera
from mapviewer.canvas.map_canvas import MapCanvas

SMALLEST_PX = 12  # a side of the rectangle


class InsetCorners(QObject):
    """While it is active, clicks on the map are corners; ``drawn`` carries the inset when there are two."""

    drawn = Signal(InsetMap)

    def __init__(self, canvas: MapCanvas) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._first: QPoint | None = None
        self._is_active = False

    @property
    def is_active(self) -> bool:
        """Whether the next click is a corner."""
        return self._is_active

    def start(self) -> None:
        """Wait for the first corner; nothing happens while something else is drawn on the ground."""
        if self._canvas.takes_ground:
            return
        self._is_active, self._first = True, None
        self._canvas.takes_ground = True
        self._canvas.ground_clicked.connect(self._corner)
        self._canvas.installEventFilter(self)
        self._canvas.setCursor(Qt.CursorShape.CrossCursor)
        self._canvas.setFocus()

    def stop(self) -> None:
        """Leave the map as it was."""
        self._is_active = self._canvas.takes_ground = False
        self._canvas.ground_clicked.disconnect(self._corner)
        self._canvas.removeEventFilter(self)
        self._canvas.unsetCursor()
        self._canvas.show_box(None)

    def _corner(self, at: QPointF) -> None:
        if self._first is None:
            self._first = at.toPoint()
            return
        box = QRect(self._first, at.toPoint()).normalized()
        if min(box.width(), box.height()) < SMALLEST_PX:
            return
        part, _, _ = self._canvas.side_at(QPointF(box.topLeft()))
        camera = box_camera(part, box)
        self.stop()
        self.drawn.emit(InsetMap(camera))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The rectangle follows the pointer; Esc gives up."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Escape:
            self.stop()
            return True
        if isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseMove and self._first is not None:
            self._canvas.show_box(QRect(self._first, event.position().toPoint()))
        return False
