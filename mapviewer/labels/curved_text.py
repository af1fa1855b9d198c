"""Text along a curve: letter positions, extent, and drawing.

On screens a curved name is an image made once, as a straight one is; in PDF and SVG its letters stay text.
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Sequence
from functools import lru_cache

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QImage,
    QPainter,
    QPainterPath,
    QPainterPathStroker,
    QTransform,
)

from geodata.core.values import value
from geodata.map.label_placement import Box
from mapviewer.labels.text_halo import (
    HALO_OPACITY,
    VECTOR_WIDTH,
    Lettering,
    font_of,
    is_joined,
    is_pdf,
    write_unseen,
)
from mapviewer.scene.scene import is_vector
from mapviewer.scene.stamps import Shelf

KEPT_BYTES = 8_000_000  # a state's name across the picture takes half a megabyte
Point = tuple[float, float]


@value(frozen=True)
class Letter:
    """One letter: the middle of its baseline in pixels from the name's top-left corner, and its turn in degrees."""

    text: str
    x: float
    y: float
    turn_deg: float


@value(frozen=True)
class Curved:
    """A name set along a curve: its letters and size in pixels, and a box for each letter, from the top-left corner."""

    letters: tuple[Letter, ...]
    width_px: float
    height_px: float
    boxes: tuple[Box, ...]


def letters_of(text: str) -> tuple[str, ...]:
    """What is set along a curve piece by piece, from left to right: letters, or whole words where letters join.

    >>> letters_of("Don"), letters_of("دریای خزر")
    (('D', 'o', 'n'), ('خزر', ' ', 'دریای'))
    """
    if not is_joined(text):
        return tuple(text)
    words = text.split()[::-1]  # that script runs from right to left
    return tuple(piece for word in words for piece in (word, " "))[:-1]


def letter_widths(text: str, style: Lettering) -> tuple[float, ...]:
    """The advance of each letter in pixels, letter spacing left out."""
    return _widths(text, max(round(style.size_px), 1), style.bold, style.italic, style.serif)


@lru_cache(maxsize=4096)
def _widths(text: str, size_px: int, bold: bool, italic: bool, serif: bool) -> tuple[float, ...]:
    # By what they depend on alone: a name is tried in many spacings, and in the colours of each theme.
    metrics = QFontMetricsF(font_of(Lettering(size_px, "", bold=bold, italic=italic, serif=serif)))
    return tuple(metrics.horizontalAdvance(letter) for letter in letters_of(text))


def length_of(text: str, style: Lettering) -> float:
    """How long a name is along its curve, in pixels."""
    return sum(letter_widths(text, style)) + style.spacing * style.size_px * (len(letters_of(text)) - 1)


def set_along(text: str, style: Lettering, curve: Sequence[Point]) -> tuple[Curved, Point] | None:
    """A name set along the middle of a curve in pixels, and where its top-left corner is; None where it does not fit.

    The curve runs through the middle of the letters' height, from left to right.
    """
    lengths = [math.dist(a, b) for a, b in itertools.pairwise(curve)]
    total, wanted = sum(lengths), length_of(text, style)
    if wanted > total + 0.5 or len(curve) < 2:
        return None
    middle, height = _middle_of(style), _height_of(style)
    at, placed = (total - wanted) / 2, []
    for letter, width in zip(letters_of(text), letter_widths(text, style), strict=True):
        x, y, turn = _on_curve(curve, lengths, at + width / 2)
        placed.append((letter, x - middle * math.sin(turn), y + middle * math.cos(turn), turn, width, (x, y)))
        at += width + style.spacing * style.size_px
    boxes = [_box(spot, turn, width, height) for _, _, _, turn, width, spot in placed]
    left, top = min(box[0] for box in boxes), min(box[1] for box in boxes)
    right, bottom = max(box[2] for box in boxes), max(box[3] for box in boxes)
    letters = tuple(Letter(text, x - left, y - top, math.degrees(turn)) for text, x, y, turn, _, _ in placed)
    own = tuple((a - left, b - top, c - left, d - top) for a, b, c, d in boxes)
    return Curved(letters, right - left, bottom - top, own), (left, top)


def ends_along(text: str, style: Lettering, curve: Sequence[Point]) -> tuple[tuple[Box, float], ...]:
    """The first and the last letter of a name that is set along a curve: box in pixels, and turn in degrees.

    Where these have no place the name has none, and most of the places that are tried for one fail by them.
    """
    lengths = [math.dist(a, b) for a, b in itertools.pairwise(curve)]
    total, wanted = sum(lengths), length_of(text, style)
    if wanted > total + 0.5 or len(curve) < 2:
        return ()
    widths, height, at = letter_widths(text, style), _height_of(style), (total - wanted) / 2
    found = []
    for width, along in ((widths[0], at + widths[0] / 2), (widths[-1], at + wanted - widths[-1] / 2)):
        x, y, turn = _on_curve(curve, lengths, along)
        found.append((_box((x, y), turn, width, height), math.degrees(turn)))
    return tuple(found)


def _middle_of(style: Lettering) -> float:
    """Half the height of letters."""
    return _half_height(max(round(style.size_px), 1), style.bold, style.italic, style.serif)


@lru_cache(maxsize=1024)
def _half_height(size_px: int, bold: bool, italic: bool, serif: bool) -> float:
    metrics = QFontMetricsF(font_of(Lettering(size_px, "", bold=bold, italic=italic, serif=serif)))
    return (metrics.capHeight() or metrics.ascent() * 0.7) / 2


def _height_of(style: Lettering) -> float:
    """The height of letters with what is around them."""
    edge = style.halo_px if style.halo else 0.0
    return 2 * _middle_of(style) + 2 * edge


def _box(spot: Point, turn: float, width: float, height: float) -> Box:
    """The upright rectangle around a turned letter."""
    cos, sin = abs(math.cos(turn)), abs(math.sin(turn))
    w, h = (width * cos + height * sin) / 2, (width * sin + height * cos) / 2
    return spot[0] - w, spot[1] - h, spot[0] + w, spot[1] + h


def _on_curve(curve: Sequence[Point], lengths: Sequence[float], along: float) -> tuple[float, float, float]:
    for index, length in enumerate(lengths):
        if along <= length or index == len(lengths) - 1:
            (x0, y0), (x1, y1) = curve[index], curve[index + 1]
            t = along / length if length else 0.0
            return x0 + t * (x1 - x0), y0 + t * (y1 - y0), math.atan2(y1 - y0, x1 - x0)
        along -= length
    raise ValueError("a curve has at least two points")


_images = Shelf(KEPT_BYTES)


def write_curved(painter: QPainter, curved: Curved, style: Lettering, x: float, y: float) -> None:
    """Write a curved name with its top-left corner at a point in pixels."""
    if is_vector(painter):
        painter.save()
        painter.translate(x, y)
        _write_letters(painter, curved, style, as_text=True)
        painter.restore()
        return
    ratio = painter.device().devicePixelRatioF()
    image = _image(curved, style, ratio)
    pad = _pad(style)
    painter.drawImage(QPointF(round((x - pad) * ratio) / ratio, round((y - pad) * ratio) / ratio), image)


def _pad(style: Lettering) -> float:
    return math.ceil(style.size_px * 0.5 + style.halo_px)


def _image(curved: Curved, style: Lettering, ratio: float) -> QImage:
    key = (curved, style, ratio)
    image = _images.get(key)
    if image is not None:
        return image
    pad = _pad(style)
    width, height = (math.ceil((side + 2 * pad) * ratio) for side in (curved.width_px, curved.height_px))
    image = QImage(width, height, QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(ratio)
    image.fill(0)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    painter.translate(pad, pad)
    _write_letters(painter, curved, style, as_text=False)
    painter.end()
    return _images.put(key, image)


def _write_letters(painter: QPainter, curved: Curved, style: Lettering, *, as_text: bool) -> None:
    """The halo of all letters first, so that none covers its neighbour, then the letters."""
    path = _outline(curved, style)
    bands = ((VECTOR_WIDTH, HALO_OPACITY),) if as_text else style.bands
    for share, opacity in bands if style.halo else ():
        stroker = QPainterPathStroker()
        stroker.setWidth(2 * share * style.halo_px)
        stroker.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        band = stroker.createStroke(path)
        band.setFillRule(Qt.FillRule.WindingFill)
        colour = QColor(style.halo)
        colour.setAlphaF(opacity)
        painter.fillPath(band, colour)
    is_found = as_text and is_pdf(painter)
    if not as_text or is_found:
        painter.fillPath(path, QColor(style.colour))
        if is_found:
            write_unseen(painter, "".join(letter.text for letter in curved.letters), style)
        return
    font = font_of(Lettering(style.size_px, style.colour, "", style.bold, style.italic, style.serif))
    painter.setFont(font)
    painter.setPen(QColor(style.colour))
    metrics = QFontMetricsF(font)
    for letter in curved.letters:
        painter.save()
        painter.translate(letter.x, letter.y)
        painter.rotate(letter.turn_deg)
        painter.drawText(QPointF(-metrics.horizontalAdvance(letter.text) / 2, 0), letter.text)
        painter.restore()


def _outline(curved: Curved, style: Lettering) -> QPainterPath:
    """All letters as one path."""
    font = font_of(Lettering(style.size_px, style.colour, "", style.bold, style.italic, style.serif))
    metrics = QFontMetricsF(font)
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    for letter in curved.letters:
        single = QPainterPath()
        single.addText(QPointF(-metrics.horizontalAdvance(letter.text) / 2, 0), font, letter.text)
        path.addPath(QTransform().translate(letter.x, letter.y).rotate(letter.turn_deg).map(single))
    return path
