"""A page with marked passages: which are lit, chosen, found or noted, and what lies under a point."""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from PySide6.QtCore import QPoint, QPointF, QRectF
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from geodata.article.passages import PassageIndex
from geodata.view.view import Theme
from mapviewer.article.article_page import ReadingPage
from mapviewer.article.passage_marks import MarkState, PassageMark, paint_edge, paint_found, paint_marks, paint_outline
from mapviewer.ui.palette import Palette, palette

# How far beside and above its box a passage can still be hit: the gaps between its lines belong to it.
REACH_PX = (2.0, 4.0)
EDGE_PX = 14


class MarkedPage(ReadingPage):
    """A page with marked passages, given by index in ``reading``; ``pointed_at`` is -1 for none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.reading = PassageIndex(())
        self.pointed_at = -1
        self.caret_leads = False
        self._theme = Theme.LIGHT
        self._lit: frozenset[int] = frozenset()
        self._chosen: frozenset[int] = frozenset()
        self._current: int | None = None
        self._found: tuple[tuple[int, int], ...] = ()
        self._found_at = -1
        self._noted: tuple[int, int] | None = None

    def set_reading(self, reading: PassageIndex) -> None:
        """Mark the passages of another reading and clear highlights."""
        self.reading = reading
        self.pointed_at = -1
        self._lit, self._chosen, self._current = frozenset(), frozenset(), None
        self._found, self._found_at, self._noted = (), -1, None
        self.viewport().update()

    def set_theme(self, theme: Theme) -> None:
        """Paint the marks in a theme's colours."""
        self._theme = theme
        self.viewport().update()

    def set_lit(self, indices: frozenset[int]) -> None:
        """Light up passages that are pointed at on either side."""
        if indices != self._lit:
            self._lit = indices
            self.viewport().update()

    def set_chosen(self, indices: frozenset[int], current: int | None) -> None:
        """Mark the passages of the selection and the current one."""
        if (indices, current) != (self._chosen, self._current):
            self._chosen, self._current = indices, current
            self.viewport().update()

    def set_found(self, spans: tuple[tuple[int, int], ...], at: int) -> None:
        """Frame what the search found; ``spans[at]`` stronger."""
        self._found, self._found_at = spans, at
        self.viewport().update()

    def set_noted(self, span: tuple[int, int] | None) -> None:
        """Outline the words that a note is about."""
        self._noted = span
        self.viewport().update()

    def state_of(self, index: int) -> MarkState:
        """How strongly a passage is marked."""
        if index == self._current:
            return MarkState.CURRENT
        if index in self._chosen:
            return MarkState.CHOSEN
        return MarkState.LIT if index in self._lit else MarkState.PLAIN

    def boxes_of_passage(self, index: int) -> tuple[QRectF, ...]:
        """The boxes of a passage in document coordinates."""
        passage = self.reading.passages[index]
        return self.boxes(passage.start, passage.end)

    def offset_at(self, point: QPoint) -> int:
        """The offset of the passage's character under a point of the viewport, −1 where there is no passage."""
        place = QPointF(point.x(), point.y() + self.verticalScrollBar().value())
        hit = self._hit(place)
        dx, dy = REACH_PX
        # The nearest gap between two letters: the point may be on the letter before or after it.
        for units in (hit, hit - 1):
            offset = self.units.points(max(units, 0))
            for index in self.reading.under(offset):
                if any(box.adjusted(-dx, -dy, dx, dy).contains(place) for box in self.boxes_of_passage(index)):
                    return offset
        return -1

    def point_of(self, offset: int) -> QPoint:
        """The middle of the character at an offset, as a point of the viewport."""
        box = self.boxes(offset, offset + 1)[0]
        return QPoint(round(box.center().x()), round(box.center().y()) - self.verticalScrollBar().value())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the current passage visible when the page is resized."""
        height = event.oldSize().height()
        span = self._current_span()
        seen = span is not None and height > 0 and self.is_seen(*span, height)
        super().resizeEvent(event)
        if seen and span is not None:
            self.bring_into_sight(*span)

    def _current_span(self) -> tuple[int, int] | None:
        if self._current is None:
            return None
        passage = self.reading.passages[self._current]
        return passage.start, passage.end

    def paintEvent(self, event: QPaintEvent) -> None:
        """Marks first, the letters over them."""
        painter = QPainter(self.viewport())
        painter.translate(0, -self.verticalScrollBar().value())
        self._paint_passages(painter, palette(self._theme))
        self._paint_frames(painter, palette(self._theme))
        painter.end()
        super().paintEvent(event)

    def _paint_passages(self, painter: QPainter, colours: Palette) -> None:
        passages = self.reading.passages
        shown = self.reading.between(*self.visible_range())
        marks = [
            PassageMark(self.boxes_of_passage(at), passages[at].theme, passages[at].role, self.state_of(at))
            for at in shown
        ]
        paint_marks(painter, marks, colours)
        if self._current is not None:
            ink = colours.ink(passages[self._current].theme)
            paint_edge(painter, self.boxes_of_passage(self._current), self.column.left() - EDGE_PX, ink.line)

    def _paint_frames(self, painter: QPainter, colours: Palette) -> None:
        start, end = self.visible_range()
        first = max(bisect_right(self._found, (start, start)) - 1, 0)
        for at in range(first, bisect_left(self._found, (end, end))):
            paint_found(painter, self.boxes(*self._found[at]), at == self._found_at, colours)
        if self._noted is not None:
            paint_outline(painter, self.boxes(*self._noted), colours.muted_text)
        if self.caret_leads and self.hasFocus() and self.pointed_at >= 0:
            paint_outline(painter, self.boxes_of_passage(self.pointed_at), colours.accent)
