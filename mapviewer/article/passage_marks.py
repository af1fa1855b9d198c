"""Marks on the text: where passages lie on the lines, and how they are painted behind the letters.

The document itself is never formatted for a mark, so that hovering repaints a few rectangles and lays out nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QTextBlock, QTextDocument, QTextLine

from geodata.core.values import value
from mapviewer.ui.palette import Ink, Palette

# Of the body's size: how far a tint reaches above and below the base line, and where the line under a word runs.
ABOVE, BELOW, UNDERLINE = 0.90, 0.31, 0.20
PAD_PX = 2.0
CORNER_PX = 2.5


class MarkState(IntEnum):
    """How strongly a passage is marked; a stronger one is painted over a weaker one."""

    PLAIN = 0
    LIT = 1
    CHOSEN = 2
    CURRENT = 3


_STRENGTH = {MarkState.LIT: 0.20, MarkState.CHOSEN: 0.30, MarkState.CURRENT: 0.48}


@value(frozen=True)
class PassageMark:
    """A passage on the page: one box a line, in document coordinates."""

    boxes: tuple[QRectF, ...]
    theme: str
    role: str = "place"
    state: MarkState = MarkState.PLAIN


def boxes_of(document: QTextDocument, start: int, end: int) -> tuple[QRectF, ...]:
    """The boxes of the characters from *start* to *end* (UTF-16 units), one a line, in document coordinates."""
    boxes: list[QRectF] = []
    block = document.findBlock(start)
    while block.isValid() and block.position() < end:
        boxes += _boxes_in(block, max(start - block.position(), 0), min(end - block.position(), block.length() - 1))
        block = block.next()
    return tuple(boxes)


def _boxes_in(block: QTextBlock, start: int, end: int) -> Iterable[QRectF]:
    layout = block.layout()
    # Asking for the rectangle makes the document lay the block out, if that is still to be done.
    block.document().documentLayout().blockBoundingRect(block)
    origin = layout.position()
    em = max(block.charFormat().font().pixelSize(), 1)
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        first, after = line.textStart(), line.textStart() + line.textLength()
        if first < end and start < after:
            yield _box(line, max(start, first), min(end, after), em).translated(origin)


def _box(line: QTextLine, start: int, end: int, em: float) -> QRectF:
    left, right = sorted((_x(line, start), _x(line, end)))
    # The space at which a line was broken lies beyond its visible end.
    right = min(right, line.naturalTextRect().right()) if end == line.textStart() + line.textLength() else right
    baseline = line.y() + line.ascent()
    return QRectF(left, baseline - ABOVE * em, max(right - left, 1.0), (ABOVE + BELOW) * em)


def _x(line: QTextLine, position: int) -> float:
    found: Any = line.cursorToX(position)  # with the position that was used, in some versions
    return float(found[0] if isinstance(found, tuple) else found)


def mixed(weaker: str, stronger: str, share: float) -> QColor:
    """A colour between two, *share* of the way."""
    a, b = QColor(weaker), QColor(stronger)
    pairs = ((a.red(), b.red()), (a.green(), b.green()), (a.blue(), b.blue()))
    return QColor(*(round(x + (y - x) * share) for x, y in pairs))


def fill_of(ink: Ink, theme: str, state: MarkState, paper: str) -> QColor | None:
    """The colour behind the letters; what the base map shows has none until it is pointed at."""
    if state is MarkState.PLAIN:
        return None if theme == "base" else mixed(paper, ink.tint, 0.78)
    return mixed(ink.tint, ink.fill, _STRENGTH[state])


def paint_marks(painter: QPainter, marks: Sequence[PassageMark], palette: Palette) -> None:
    """Paint all *marks*, given the outer before the inner."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    for mark in sorted(marks, key=lambda mark: mark.state):
        colour = fill_of(palette.ink(mark.theme), mark.theme, mark.state, palette.panel)
        if colour is not None:
            painter.setBrush(colour)
            for box in mark.boxes:
                painter.drawRoundedRect(box.adjusted(-PAD_PX, 0, PAD_PX, 0), CORNER_PX, CORNER_PX)
    for mark in marks:
        pen = _line_pen(mark, palette)
        if pen is not None:
            painter.setPen(pen)
            _underline(painter, mark.boxes)


def _line_pen(mark: PassageMark, palette: Palette) -> QPen | None:
    """The line under a passage: dots for the base map, dashes for a capital that stands for its state."""
    ink = palette.ink(mark.theme)
    if mark.state in (MarkState.CHOSEN, MarkState.CURRENT):
        width_px = 2.0 if mark.state is MarkState.CURRENT else 1.3
        return QPen(QColor(ink.line), width_px, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap)
    if mark.theme != "base":
        return None
    pen = QPen(QColor(palette.faint_text), 1.1)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    pen.setDashPattern([4.0, 2.6] if mark.role == "government" else [1.2, 2.2])
    return pen


def _underline(painter: QPainter, boxes: Iterable[QRectF]) -> None:
    for box in boxes:
        y = box.top() + box.height() * (ABOVE + UNDERLINE) / (ABOVE + BELOW)
        # On whole pixels: a hairline between two rows of pixels would be grey.
        y = round(y) + 0.5
        painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y))


def paint_edge(painter: QPainter, boxes: Sequence[QRectF], x: float, colour: str) -> None:
    """Draw a bar in the margin beside the current passage."""
    if not boxes:
        return
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    top, bottom = boxes[0].top(), boxes[-1].bottom()
    painter.drawRoundedRect(QRectF(x, top, 3.0, bottom - top), 1.5, 1.5)


def paint_found(painter: QPainter, boxes: Iterable[QRectF], current: bool, palette: Palette) -> None:
    """Draw search matches: a frame, filled for the current one."""
    colour = QColor(palette.accent)
    painter.setPen(QPen(colour, 1.2))
    colour.setAlphaF(0.34 if current else 0.10)
    painter.setBrush(colour)
    for box in boxes:
        painter.drawRoundedRect(box.adjusted(-1.5, 0, 1.5, 0), CORNER_PX, CORNER_PX)


def paint_outline(painter: QPainter, boxes: Iterable[QRectF], colour: str) -> None:
    """A frame around a passage: the keyboard's place, or the words that an open note is about."""
    painter.setPen(QPen(QColor(colour), 1.5))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for box in boxes:
        painter.drawRoundedRect(box.adjusted(-3, -1, 3, 1), 3, 3)
