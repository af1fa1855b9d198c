"""Frames of maps in an SVG: Qt's SVG writes no clipping, so rectangles mark in it what is cut afterwards."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPaintEngine, QPainter

# Rectangles of these colours mark where something begins and ends; no palette has them.
CUT_FROM, CUT_TO = "#010203", "#010204"
_BEGINS = re.compile(rf'<g [^>]*fill="{CUT_FROM}"[^>]*>\s*(?P<rect><rect[^>]*/>)\s*</g>')
_ENDS = re.compile(rf'<g [^>]*fill="{CUT_TO}"[^>]*>\s*<rect[^>]*/>\s*</g>')
_MOVED = re.compile(r'transform="[^"]*"')


def is_svg(painter: QPainter) -> bool:
    """Whether what is painted is written into an SVG."""
    return painter.paintEngine().type() == QPaintEngine.Type.SVG


@contextmanager
def framed(painter: QPainter, rect: QRectF) -> Iterator[None]:
    """Have what is painted within cut at a rectangle of the painter by `cut_at_frames`."""
    painter.fillRect(rect, _unseen(CUT_FROM))
    try:
        yield
    finally:
        painter.fillRect(rect, _unseen(CUT_TO))


def _unseen(mark: str) -> QColor:
    """The colour of a mark, of which nothing is seen even where nobody cuts."""
    colour = QColor(mark)
    colour.setAlpha(0)
    return colour


def cut_at_frames(svg: str) -> str:
    """The same picture, what was painted `framed` cut at its rectangle.

    >>> cut_at_frames('<g fill="#010203"><rect width="9"/></g><path/><g fill="#010204"><rect/></g>')
    '<clipPath id="frame1"><rect width="9"/></clipPath><g clip-path="url(#frame1)"><path/></g>'
    """
    numbers = count(1)

    def begun(mark: re.Match[str]) -> str:
        name, moved = f"frame{next(numbers)}", _MOVED.search(mark[0])
        cut = mark["rect"].replace("<rect", f"<rect {moved[0]}" if moved else "<rect", 1)
        return f'<clipPath id="{name}">{cut}</clipPath><g clip-path="url(#{name})">'

    return _ENDS.sub("</g>", _BEGINS.sub(begun, svg))
