"""A small live copy of the audience window on the presenter's screen, which forwards mouse input to it."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QEnterEvent, QImage, QMouseEvent, QPainter, QPaintEvent, QPixmap, QWheelEvent
from PySide6.QtWidgets import QApplication, QSizePolicy, QWidget

from geodata.view.view import Concealed
from mapviewer.drawing.draw import draw
from mapviewer.presenting.audience_window import Audience
from mapviewer.ui.translate import tr

STILL_MS = 60


class Mirror(QWidget):
    """Mouse and wheel go to the audience's map, at the same ground."""

    def __init__(self, audience: Audience, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("mirror")
        self.setAccessibleName(tr("Presenting", "Audience view"))
        self.setMouseTracking(True)
        self.setMinimumSize(240, 135)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.peek = False
        self._audience = audience
        self._pixmap = QPixmap()
        self._taking = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._take)
        audience.canvas.painted.connect(self._follow)
        audience.resized.connect(self._follow)

    def sizeHint(self) -> QSize:
        """The audience's shape."""
        return QSize(720, 405)

    def refresh(self) -> None:
        """Take a new picture soon."""
        self._follow()

    def _follow(self) -> None:
        # Taking the picture paints the map, which must not ask for the next picture.
        if not self._taking and self.isVisible() and not self._timer.isActive():
            self._timer.start(STILL_MS)

    def _take(self) -> None:
        if not self.isVisible() or self._audience.stage.size().isEmpty():
            return
        if self._audience.canvas.is_flying:
            self._timer.start(STILL_MS)  # the class's flight is not to stutter for the teacher's sake
            return
        self._taking = True
        whole = self._peeked() if self.peek else self._audience.stage.grab()
        self._taking = False
        ratio = self.devicePixelRatioF()
        room = self.room().size() * ratio
        self._pixmap = whole.scaled(
            room.toSize(), Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
        self._pixmap.setDevicePixelRatio(ratio)
        self.update()

    def _peeked(self) -> QPixmap:
        """The map with the names that are hidden from the class."""
        canvas = self._audience.canvas
        view = replace(canvas.view, concealed=tuple(x for x in canvas.view.concealed if x is not Concealed.NAMES))
        image = QImage(canvas.size(), QImage.Format.Format_RGB32)
        painter = QPainter(image)
        draw(painter, self._audience.board.world, view, (canvas.width(), canvas.height()), look=canvas.look)
        if self._audience.slip.isVisible():
            self._audience.slip.render(painter, self._audience.slip.pos())
        painter.end()
        return QPixmap.fromImage(image)

    def room(self) -> QRectF:
        """Where the picture lies in this widget."""
        whole = self._audience.stage.size()
        if whole.isEmpty():
            return QRectF(self.rect())
        scale = min(self.width() / whole.width(), self.height() / whole.height())
        width, height = whole.width() * scale, whole.height() * scale
        return QRectF((self.width() - width) / 2, (self.height() - height) / 2, width, height)

    def to_audience(self, position: QPointF) -> QPointF:
        """A point of this widget as a point of the audience's map."""
        room = self.room()
        scale = self._audience.stage.width() / max(room.width(), 1.0)
        return (position - room.topLeft()) * scale

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the last picture, with a note if the audience sees a blank screen or not all names."""
        painter = QPainter(self)
        room = self.room()
        painter.drawPixmap(room.topLeft(), self._pixmap)
        curtain = self._audience.curtain.colour
        hidden = self.peek and Concealed.NAMES in self._audience.canvas.view.concealed
        peeking = tr("Presenting", "Names hidden from the audience") if hidden else ""
        curtains = {
            "black": tr("Presenting", "Audience sees a black screen"),
            "white": tr("Presenting", "Audience sees a white screen"),
        }
        said = curtains.get(curtain, peeking)
        if said:
            band = QRectF(room.left(), room.bottom() - 26, room.width(), 26)
            painter.fillRect(band, QColor(0, 0, 0, 190))
            painter.setPen(QColor("white"))
            painter.drawText(band, Qt.AlignmentFlag.AlignCenter, said)
        painter.end()

    def event(self, event: QEvent) -> bool:
        """Pass the hand on."""
        if isinstance(event, QMouseEvent) and event.type() in _MOUSE:
            self._pass_on(event)
            return True
        if isinstance(event, QWheelEvent):
            self._pass_wheel(event)
            return True
        if event.type() == QEvent.Type.Leave:
            QApplication.sendEvent(self._audience.canvas, QEvent(QEvent.Type.Leave))
        elif isinstance(event, QEnterEvent):
            self.setCursor(Qt.CursorShape.CrossCursor)
        return super().event(event)

    def _pass_on(self, event: QMouseEvent) -> None:
        canvas = self._audience.canvas
        at = self.to_audience(event.position())
        there = QMouseEvent(
            event.type(), at, canvas.mapToGlobal(at), event.button(), event.buttons(), event.modifiers()
        )
        QApplication.sendEvent(canvas, there)

    def _pass_wheel(self, event: QWheelEvent) -> None:
        canvas = self._audience.canvas
        at = self.to_audience(event.position())
        there = QWheelEvent(
            at, canvas.mapToGlobal(at), event.pixelDelta(), event.angleDelta(), event.buttons(), event.modifiers(),
            event.phase(), event.inverted(),
        )  # fmt: skip
        QApplication.sendEvent(canvas, there)


_MOUSE = {
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseButtonRelease,
    QEvent.Type.MouseButtonDblClick,
    QEvent.Type.MouseMove,
}
