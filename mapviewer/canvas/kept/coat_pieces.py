"""What is missing of a picture, cut into pieces that are drawn coat by coat, so that no turn takes long."""

from __future__ import annotations

import itertools
import math
from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QRegion

from mapviewer.drawing.ground.map_drawing import Coat

Strip = tuple[float, float, float, float]  # left, top, right, bottom of what is drawn of a scene, in its pixels

PIECE_PX = 3_200_000  # of a picture's pixels that are drawn in one turn
FEW_PIECES = 3  # of missing ground that are drawn one by one


def few_pieces(missing: QRegion) -> list[QRect]:
    """What is missing in few rectangles: of a corner that a move uncovers both legs, not all that they enclose."""
    rects: list[QRect] = list(missing)  # type: ignore[call-overload]
    return rects if len(rects) <= FEW_PIECES else [missing.boundingRect()]


def coat_parts(rect: QRect, coats: Sequence[Coat], ratio: float) -> list[tuple[Coat, Strip]]:
    """What is drawn turn by turn in a rectangle in device pixels: all coats of a piece, then of the next."""
    return [
        (coat, strip_of(part, ratio))
        for piece in _parts(rect, PIECE_PX)
        for coat in coats
        for part in _parts(piece, coat.most_px)
    ]


def clip_to(painter: QPainter, strip: Strip) -> None:
    """Keep the painter to a strip."""
    left, top, right, bottom = strip
    painter.setClipRect(QRectF(left, top, right - left, bottom - top), Qt.ClipOperation.IntersectClip)


def strip_of(part: QRect, ratio: float) -> Strip:
    """A rectangle in device pixels as what is drawn of a scene."""
    return part.left() / ratio, part.top() / ratio, (part.right() + 1) / ratio, (part.bottom() + 1) / ratio


def _parts(rect: QRect, most_px: float) -> list[QRect]:
    """A rectangle cut into parts, none of many more pixels than asked for."""
    count = max(math.ceil(rect.width() * rect.height() / most_px - 0.2), 1)
    if rect.width() > rect.height():
        edges = [rect.left() + rect.width() * index // count for index in range(count + 1)]
        return [QRect(a, rect.top(), b - a, rect.height()) for a, b in itertools.pairwise(edges)]
    edges = [rect.top() + rect.height() * index // count for index in range(count + 1)]
    return [QRect(rect.left(), a, rect.width(), b - a) for a, b in itertools.pairwise(edges)]
