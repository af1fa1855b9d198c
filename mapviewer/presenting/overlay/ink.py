"""Strokes of the pen. They are kept in metres of the map's plane, so that they stick to the ground."""

from __future__ import annotations

import time
from collections.abc import Iterable
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from geodata.view.camera import Frame
from mapviewer.persistence.session_record import InkPage, Line

# Told apart by anybody, and from the map's own colours.
PENS = ("#d81b60", "#0b57d0", "#111111")
WIDTH = 0.006  # of the picture's height
STAYS_S, FADES_S = 2.5, 1.0
TICK_MS = 50


@dataclass(frozen=True)
class PenStroke:
    """A line of the pen; ``ended`` is when it was finished, for one that fades."""

    points_m: tuple[tuple[float, float], ...]
    pen: int = 0
    fading: bool = False
    ended: float | None = None

    def strength(self, now: float) -> float:
        """Its opacity, from 1 to 0."""
        if not self.fading or self.ended is None:
            return 1.0
        return min(max(1.0 - (now - self.ended - STAYS_S) / FADES_S, 0.0), 1.0)


class InkLayer(QObject):
    """The strokes of one page, and the way back; each page keeps its own."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.strokes: tuple[PenStroke, ...] = ()
        self.pen = 0
        self.fading = False
        self._past: list[tuple[PenStroke, ...]] = []
        self._page = 0
        self._pages: dict[int, tuple[tuple[PenStroke, ...], list[tuple[PenStroke, ...]]]] = {}
        self._drawing = False
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self._fade)

    def turn_to(self, page: int) -> None:
        """Show the strokes of another page; those of this one wait there."""
        if page != self._page:
            self.end()
            self._pages[self._page] = self.strokes, self._past
            self._page = page
            self.strokes, self._past = self._pages.pop(page, ((), []))
            self.changed.emit()

    def begin(self, x_m: float, y_m: float) -> None:
        """Put the pen down."""
        self._past.append(self.strokes)
        self.strokes = (*self.strokes, PenStroke(((x_m, y_m),), self.pen, self.fading))
        self._drawing = True
        self.changed.emit()

    def extend(self, x_m: float, y_m: float) -> None:
        """Draw on."""
        if self._drawing:
            stroke = self.strokes[-1]
            self.strokes = (*self.strokes[:-1], replace(stroke, points_m=(*stroke.points_m, (x_m, y_m))))
            self.changed.emit()

    def end(self) -> None:
        """Lift the pen."""
        if self._drawing:
            self._drawing = False
            self.strokes = (*self.strokes[:-1], replace(self.strokes[-1], ended=time.monotonic()))
            if self.strokes[-1].fading:
                self._timer.start()

    def drop(self) -> None:
        """Take back the stroke that is being drawn, as if it had not been begun."""
        if self._drawing:
            self._drawing = False
            self.strokes = self._past.pop()
            self.changed.emit()

    def erase(self) -> None:
        """Erase everything."""
        if self.strokes:
            self._past.append(self.strokes)
            self.strokes, self._drawing = (), False
            self.changed.emit()

    def remove(self, strokes: Iterable[PenStroke]) -> None:
        """Take these strokes away for good."""
        gone = set(strokes)
        self.strokes = tuple(stroke for stroke in self.strokes if stroke not in gone)
        self._past = [tuple(stroke for stroke in past if stroke not in gone) for past in self._past]
        self.changed.emit()

    def pages(self) -> tuple[InkPage, ...]:
        """The strokes that stay, of every page, to be kept."""
        drawn = {page: strokes for page, (strokes, _past) in self._pages.items()} | {self._page: self.strokes}
        kept = ((page, lines_of(strokes)) for page, strokes in sorted(drawn.items()))
        return tuple(InkPage(page + 1, lines) for page, lines in kept if lines)

    def put(self, pages: Iterable[InkPage]) -> None:
        """Put strokes down that were kept, each on its own page, below what is there."""
        for page in pages:
            kept = tuple(PenStroke(line.points_m, line.pen % len(PENS)) for line in page.lines)
            if page.step - 1 == self._page:
                self._past.append(self.strokes)
                self.strokes = (*kept, *self.strokes)
            else:
                strokes, past = self._pages.get(page.step - 1, ((), []))
                self._pages[page.step - 1] = (*kept, *strokes), [*past, strokes]
        self.changed.emit()

    def undo(self) -> None:
        """Undo the last stroke or the erasing. Faded strokes stay gone."""
        if self._past:
            now = time.monotonic()
            self.strokes = tuple(stroke for stroke in self._past.pop() if stroke.strength(now) > 0)
            self._drawing = False
            self.changed.emit()

    def _fade(self) -> None:
        now = time.monotonic()
        self.strokes = tuple(stroke for stroke in self.strokes if stroke.strength(now) > 0)
        if not any(stroke.fading for stroke in self.strokes):
            self._timer.stop()
        self.changed.emit()


def lines_of(strokes: Iterable[PenStroke]) -> tuple[Line, ...]:
    """The strokes that stay; tenths of a metre are finer than any pen."""
    return tuple(
        Line(stroke.pen, tuple((round(x_m, 1), round(y_m, 1)) for x_m, y_m in stroke.points_m))
        for stroke in strokes
        if not stroke.fading
    )


def draw_ink(painter: QPainter, strokes: tuple[PenStroke, ...], shown: Frame) -> None:
    """Draw the strokes where their ground is now."""
    now, width = time.monotonic(), WIDTH * shown.height_px
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for stroke in strokes:
        path = _path(stroke, shown)
        for colour, share in (("#ffffff", 1.6), (PENS[stroke.pen], 1.0)):
            tone = QColor(colour)
            tone.setAlphaF(stroke.strength(now))
            cap, join = Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
            painter.setPen(QPen(tone, width * share, Qt.PenStyle.SolidLine, cap, join))
            painter.drawPath(path)
    painter.restore()


def _path(stroke: PenStroke, shown: Frame) -> QPainterPath:
    points = [QPointF(*shown.to_px(*point)) for point in stroke.points_m]
    path = QPainterPath(points[0])
    for point in points[1:] or [points[0] + QPointF(0.1, 0.1)]:
        path.lineTo(point)
    return path
