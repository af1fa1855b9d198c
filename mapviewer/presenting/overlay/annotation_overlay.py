"""The board over the projected map: which tool the hand holds, where it is, and what it draws.

It lies over the canvas and lets the mouse through; what the hand does is seen on the canvas's own events.
"""

from __future__ import annotations

import math
from dataclasses import replace
from enum import StrEnum

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QImage,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QWidget

from geodata.view.camera import Frame
from geodata.world.world import World
from mapviewer.canvas.map_canvas import MapCanvas
from mapviewer.presenting.overlay.answer_marks import AnswerMark, ground_of, paint_answer
from mapviewer.presenting.overlay.doubt_bands import DoubtBand, paint_bands
from mapviewer.presenting.overlay.ink import PENS, InkLayer, draw_ink
from mapviewer.presenting.overlay.pointers import (
    GroundMark,
    paint_laser,
    paint_lens,
    paint_mark,
    paint_nib,
    paint_spotlight,
)

IDLE_MS = 2500
MAGNIFIED = 2.2
SPARED = 0.08  # of the picture's height: a mark with its words
BANDS_SPARED = 6  # every so many points of a band are enough to keep a banner off it


class Tool(StrEnum):
    """What the pointer is."""

    NONE = "none"
    LASER = "laser"
    PEN = "pen"
    SPOTLIGHT = "spotlight"
    LENS = "lens"


class Board(QWidget):
    """Lies over *canvas*, which it watches. ``shaded`` tells whether all but a spotlight is dark."""

    shaded = Signal(bool)

    def __init__(self, canvas: MapCanvas, ink: InkLayer) -> None:
        super().__init__(canvas)
        self.setObjectName("board")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.tool = Tool.NONE
        self.ink = ink
        self.marks: tuple[GroundMark, ...] = ()
        self.answers: tuple[AnswerMark, ...] = ()
        self.bands: tuple[DoubtBand, ...] = ()
        self._banded = QImage()
        self._banded_key: object = None
        self.pointer: QPointF | None = None
        self._canvas = canvas
        self._lens = QImage()
        self._lens_key: object = None
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.setInterval(IDLE_MS)
        self._idle.timeout.connect(self._rest)
        ink.changed.connect(self.update)
        canvas.installEventFilter(self)
        canvas.painted.connect(self._drop_lens)
        self.resize(canvas.size())

    # What is chosen

    def choose(self, tool: Tool) -> None:
        """Take a tool, or none."""
        self.tool = tool
        self.ink.end()
        if self.pointer is None and self._canvas.underMouse():
            self.pointer = QPointF(self._canvas.mapFromGlobal(self._canvas.cursor().pos()))
        self._tell_shade()
        self._show_cursor()
        self.update()

    def toggle(self, tool: Tool) -> None:
        """Take a tool, put it back when it is taken."""
        self.choose(Tool.NONE if self.tool is tool else tool)

    def next_pen(self) -> None:
        """The pen, then its other colours, then no pen."""
        if self.tool is not Tool.PEN:
            self.ink.pen = 0
            self.choose(Tool.PEN)
        elif self.ink.pen + 1 < len(PENS):
            self.ink.pen += 1
            self.choose(Tool.PEN)
        else:
            self.choose(Tool.NONE)

    def set_marks(self, *marks: GroundMark) -> None:
        """Show these marks on the ground and no others."""
        self.marks = marks
        self.update()

    def set_bands(self, *bands: DoubtBand) -> None:
        """Show these bands along what is not known exactly, and no others."""
        self.bands, self._banded_key = bands, None
        self.update()

    def set_answers(self, *answers: AnswerMark) -> None:
        """Show these answers of the class and no others; they are in metres of the canvas's own world's plane."""
        self.answers = answers
        self.update()

    def marked(self) -> list[QRectF]:
        """Where marks and answers are, in pixels: what nothing should be put over."""
        ground = [(mark.x_m, mark.y_m) for mark in self.marks]
        return self._boxes([*ground, *(point for answer in self.answers for point in ground_of(answer))])

    def spared(self) -> list[QRectF]:
        """Where bands are, in pixels."""
        return self._boxes([p for band in self.bands for line in band.lines for p in line[::BANDS_SPARED]])

    def _boxes(self, ground: list[tuple[float, float]]) -> list[QRectF]:
        side = SPARED * self.height()
        spots = [QPointF(*self._canvas.px_of_plane(*point)) for point in ground]
        return [QRectF(spot.x() - side / 2, spot.y() - side / 2, 2 * side, side) for spot in spots]

    # The hand

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the hand on the canvas; with a pen it draws instead of moving the map."""
        if isinstance(event, QResizeEvent):
            self.resize(event.size())
        elif event.type() == QEvent.Type.Leave:
            self._point(None)
        elif isinstance(event, QMouseEvent):
            self._point(event.position())
            return self._draw(event) if self.tool is Tool.PEN else self._covers(event)
        return False

    def _covers(self, event: QMouseEvent) -> bool:
        """With a pointer tool the mouse points; only a pressed one acts on the map."""
        moving = event.type() == QEvent.Type.MouseMove and not event.buttons()
        return moving and self.tool is not Tool.NONE

    def _draw(self, event: QMouseEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.MouseMove:
            if event.buttons() & Qt.MouseButton.LeftButton:
                self.ink.extend(*self.ground_at(event.position()))
            return True
        if event.button() != Qt.MouseButton.LeftButton:
            return False
        if kind in (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick):
            self._canvas.motion.interrupt()
            self.ink.begin(*self.ground_at(event.position()))
        elif kind == QEvent.Type.MouseButtonRelease:
            self.ink.end()
        return True

    def _tell_shade(self) -> None:
        self.shaded.emit(self.tool is Tool.SPOTLIGHT and self.pointer is not None)

    def _point(self, position: QPointF | None) -> None:
        self.pointer = position
        self._tell_shade()
        self._show_cursor()
        self._idle.start()
        if self.tool is not Tool.NONE:
            self.update()

    def _show_cursor(self) -> None:
        shapes = {Tool.NONE: Qt.CursorShape.ArrowCursor, Tool.PEN: Qt.CursorShape.CrossCursor}
        self._canvas.setCursor(shapes.get(self.tool, Qt.CursorShape.BlankCursor))

    def _rest(self) -> None:
        """A pointer that rests is no longer seen."""
        self._canvas.setCursor(Qt.CursorShape.BlankCursor)
        if self.tool is Tool.LASER:
            self.pointer = None
            self.update()

    def ground_at(self, position: QPointF) -> tuple[float, float]:
        """Metres of the map's plane under a point."""
        return self.shown.to_plane(position.x(), position.y())

    @property
    def world(self) -> World:
        """What is drawn under the board."""
        return self._canvas.scene().world

    @property
    def shown(self) -> Frame:
        """The ground that is seen this moment."""
        return self._canvas.scene().frame

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Strokes and marks on the ground, then what follows the pointer."""
        on_ground = bool(self.ink.strokes or self.marks or self.answers or self.bands)
        if not on_ground and (self.tool is Tool.NONE or self.pointer is None):
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        if on_ground:
            self._paint_ground(painter)
        height = self.height()
        if self.pointer is not None:
            if self.tool is Tool.LASER:
                paint_laser(painter, self.pointer, height)
            elif self.tool is Tool.SPOTLIGHT:
                paint_spotlight(painter, self.pointer, QRectF(self.rect()))
            elif self.tool is Tool.LENS:
                paint_lens(painter, self.pointer, height, self._magnified(), MAGNIFIED)
            elif self.tool is Tool.PEN:
                paint_nib(painter, self.pointer, height, PENS[self.ink.pen])
        painter.end()

    def _paint_ground(self, painter: QPainter) -> None:
        shown = self.shown
        if self.bands:
            painter.drawImage(QPointF(0.0, 0.0), self._bands(shown))
        draw_ink(painter, self.ink.strokes, shown)
        for answer in self.answers:
            paint_answer(painter, answer, self._canvas.px_of_plane, shown.height_px)
        for mark in self.marks:
            paint_mark(painter, mark, shown, QPointF(*self._canvas.px_of_plane(mark.x_m, mark.y_m)))

    def _bands(self, shown: Frame) -> QImage:
        """The bands as a picture, kept while the ground stays where it is."""
        key = (shown, self.size(), self.devicePixelRatioF())
        if key != self._banded_key:
            self._banded_key = key
            self._banded = paint_bands(self.size(), self.devicePixelRatioF(), self.bands, self._canvas.px_of_plane)
        return self._banded

    def _magnified(self) -> QImage:
        """The map drawn larger, kept while it stays the same."""
        part = self._canvas.parts()[0]
        key = (part.scene.view, part.scene.frame, self.size())
        if key != self._lens_key:
            self._lens_key = key
            self._lens = _draw_larger(self._canvas, self.size())
        return self._lens

    def _drop_lens(self) -> None:
        if self.tool is not Tool.LENS:
            self._lens_key, self._lens = None, QImage()


def _draw_larger(canvas: MapCanvas, size: QSize) -> QImage:
    """What the canvas shows, drawn `MAGNIFIED` times as large, with the same labels on the same ground."""
    from mapviewer.drawing.ground.map_drawing import draw_map  # late: only the lens needs it
    from mapviewer.drawing.highlight import draw_highlights
    from mapviewer.labels.label_engine import draw_labels
    from mapviewer.scene.findings import Findings

    part, picture, _ = canvas.side_at(QPointF(0, 0))
    scene = part.scene
    ratio = scene.look.device_ratio * MAGNIFIED
    image = QImage(QSize(math.ceil(size.width() * ratio), math.ceil(size.height() * ratio)), QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    painter = QPainter(image)
    finer = replace(scene, look=replace(scene.look, device_ratio=ratio), findings=Findings())
    draw_map(painter, finer)
    draw_highlights(painter, finer)
    draw_labels(painter, finer, picture.layout)
    painter.end()
    image.setDevicePixelRatio(scene.look.device_ratio)
    return image
