"""Drawing a point, a line or an area on the map, with snapping to what is there."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from typing import Any

from PySide6.QtCore import QEvent, QObject, QPointF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from geodata.edit.snapping import SnapIndex
from mapviewer.canvas.map_canvas import MapCanvas
from mapviewer.session.session import Session
from mapviewer.ui.palette import palette
from mapviewer.ui.translate import tr, tr_noop

SNAP_PX = 10.0


class Form(StrEnum):
    """What is drawn."""

    POINT = "point"
    LINE = "line"
    AREA = "area"


LEAST = {Form.POINT: 1, Form.LINE: 2, Form.AREA: 3}
HINTS = {
    Form.POINT: tr_noop("Authoring", "Click the map. Press Esc to cancel; hold Alt to turn off snapping."),
    Form.LINE: tr_noop(
        "Authoring",
        "Click each vertex. Double-click or press Enter to finish, Backspace to remove a point, Esc to cancel.",
    ),
    Form.AREA: tr_noop(
        "Authoring",
        "Click each corner. Double-click or press Enter to finish, Backspace to remove a point, Esc to cancel.",
    ),
}


class Sketch(QWidget):
    """Lies over the map while something is drawn. Its points are metres of the plane."""

    def __init__(
        self, session: Session, canvas: MapCanvas, form: Form, done: Callable[[Any], None],
        given_up: Callable[[], None],
    ) -> None:  # fmt: skip
        super().__init__(canvas)
        self._session, self._canvas, self._form, self._done, self._given_up = session, canvas, form, done, given_up
        self._snap = SnapIndex(session.world)
        self.points: list[tuple[float, float]] = []
        self._pointer: QPointF | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.resize(canvas.size())
        canvas.takes_ground = True
        canvas.setCursor(Qt.CursorShape.CrossCursor)
        canvas.installEventFilter(self)
        canvas.ground_clicked.connect(self.add)
        canvas.ground_ended.connect(self.finish)
        canvas.setFocus()
        self.show()
        session.notice(tr("Authoring", HINTS[form]))

    def add(self, position: QPointF) -> None:
        """Take a point of the widget, snapped to what is near; a point is finished with it."""
        free = bool(QGuiApplication.keyboardModifiers() & Qt.KeyboardModifier.AltModifier)
        point = self._snapped(position, free=free)
        if not self.points or point != self.points[-1]:
            self.points.append(point)
        if self._form is Form.POINT:
            self.finish()
        self.update()

    def finish(self) -> None:
        """Hand the geometry over, in degrees; too few points are not enough."""
        if len(self.points) < LEAST[self._form]:
            self._session.notice(
                tr("Authoring", "At least {count} points are required.").format(count=LEAST[self._form])
            )
            return
        made = geometry(self._form, [self._session.world.projection.unproject(x, y) for x, y in self.points])
        if not made.is_valid:
            self._session.notice(tr("Authoring", "The edges of this area cross; remove points with Backspace."))
            return
        self._end()
        self._session.notice("")
        self._done(made)

    def give_up(self) -> None:
        """Draw nothing."""
        self._end()
        self._session.notice(tr("Authoring", "Drawing cancelled."))
        self._given_up()

    def _end(self) -> None:
        canvas = self._canvas
        canvas.takes_ground = False
        canvas.unsetCursor()
        canvas.removeEventFilter(self)
        canvas.ground_clicked.disconnect(self.add)
        canvas.ground_ended.disconnect(self.finish)
        self.hide()
        self.deleteLater()

    def _snapped(self, position: QPointF, *, free: bool = False) -> tuple[float, float]:
        x, y = self._canvas.plane_at(position)
        if free:
            return x, y
        return self._snap.snap(x, y, SNAP_PX * self._canvas.scene().frame.metres_per_px) or (x, y)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys of drawing, the pointer, and the map's size."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._key(Qt.Key(event.key()))
        if isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseMove:
            self._pointer = event.position()
            self.update()
        elif event.type() == QEvent.Type.Resize:
            self.resize(self._canvas.size())
        return super().eventFilter(watched, event)

    def _key(self, key: Qt.Key) -> bool:
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.finish()
        elif key == Qt.Key.Key_Escape:
            self.give_up()
        elif key == Qt.Key.Key_Backspace:
            self.points = self.points[:-1]
            self.update()
        else:
            return False
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        """The points so far, the way to the pointer, and where it would snap to."""
        frame = self._canvas.scene().frame
        colour = QColor(palette(self._session.view.theme).accent)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        drawn = [QPointF(*frame.to_px(*point)) for point in self.points]
        way = list(drawn)
        if self._pointer is not None:
            tip = QPointF(*frame.to_px(*self._snapped(self._pointer)))
            way.append(tip)
            painter.setPen(QPen(colour, 1.5))
            painter.drawEllipse(tip, 6, 6)
        painter.setPen(QPen(colour, 2))
        fill = QColor(colour)
        fill.setAlpha(40)
        if self._form is Form.AREA:
            painter.setBrush(fill)
            painter.drawPolygon(QPolygonF(way))
        else:
            painter.drawPolyline(QPolygonF(way))
        painter.setBrush(colour)
        for spot in drawn:
            painter.drawEllipse(spot, 3.5, 3.5)
        painter.end()


def geometry(form: Form, points: list[tuple[float, float]]) -> Any:
    """A Shapely geometry of points in degrees, rounded to a metre."""
    import shapely  # late: start-up time

    rounded = [(round(lon, 5), round(lat, 5)) for lon, lat in points]
    if form is Form.POINT:
        return shapely.Point(rounded[0])
    return shapely.LineString(rounded) if form is Form.LINE else shapely.Polygon(rounded)
