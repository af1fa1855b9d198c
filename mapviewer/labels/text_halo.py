"""Letters with a halo. On screens each piece of lettering is an image made once; in PDF and SVG it stays text."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable
from dataclasses import replace
from functools import lru_cache

from PySide6.QtCore import QPointF, QSizeF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QImage,
    QPaintEngine,
    QPainter,
    QPainterPath,
    QPainterPathStroker,
)

from geodata.core.values import value
from mapviewer.scene.scene import is_vector
from mapviewer.scene.stamps import Shelf
from mapviewer.ui.fonts import SANS, SERIF
from mapviewer.ui.words.text_direction import FROM_RIGHT, is_from_right

KEPT_BYTES = 8_000_000
LINE_SPACING = 1.12
HALO_STEPS = 16
# A halo is soft: a faint band as wide as it is wide, and a clearer one close to the letters; in vectors one between.
# One of the ground's own colour is not seen: it hides what runs under the name.
Bands = tuple[tuple[float, float], ...]
SOFT: Bands = ((1.0, 0.34), (0.6, 0.74))
HIDING: Bands = ((1.5, 0.5), (1.0, 0.92))
VECTOR_WIDTH, HALO_OPACITY = 0.8, 0.74
LEAST_TITLE = 0.7  # of its type, for a title that has little room
# Of a line's height: above capitals, below the line of the feet, and below the letters that hang from it.
ABOVE, BELOW, BELOW_HANGING = 0.18, 0.18, 0.04
HANGING = frozenset("gjpqyJQ,;/()")
FIRST_JOINED, LAST_JOINED = "\u0600", "\u06ff"  # the block of the Arabic script


@value(frozen=True)
class Lettering:
    """How a piece of text is written; sizes in pixels, ``spacing`` as a share of the size."""

    size_px: float
    colour: str
    halo: str = ""
    bold: bool = False
    italic: bool = False
    serif: bool = False
    spacing: float = 0.0
    halo_px: float = 2.0
    hides: bool = False  # a halo of the ground's colour

    @property
    def bands(self) -> Bands:
        """The bands of its halo on a screen: reaches as shares of its width, and opacities."""
        return HIDING if self.hides else SOFT


def is_joined(text: str) -> bool:
    """Whether the letters of a text join, as those of the Arabic script: then nothing may part them.

    >>> is_joined("تهران"), is_joined("Tehran")
    (True, False)
    """
    return any(FIRST_JOINED <= letter <= LAST_JOINED for letter in text)


def font_for(text: str, style: Lettering) -> QFont:
    """The Qt font in which a text is written in a style: without spacing where its letters join."""
    return font_of(replace(style, spacing=0.0) if style.spacing and is_joined(text) else style)


# Text copied from a PDF or SVG would lack them: Qt writes no letters for them there.
NO_LIGATURES = QFont.Tag("liga")

GRID = 4  # steps in a pixel for the halos of vectors


@lru_cache(maxsize=512)
def font_of(style: Lettering) -> QFont:
    """The Qt font of a style."""
    font = QFont(SERIF if style.serif else SANS)
    font.setPixelSize(max(round(style.size_px), 1))
    font.setBold(style.bold)
    font.setItalic(style.italic)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    font.setFeature(NO_LIGATURES, 0)
    if style.spacing:
        font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, style.spacing * style.size_px)
    return font


@lru_cache(maxsize=8192)
def measure(text: str, style: Lettering) -> tuple[float, float]:
    """Width and height in pixels of text of one or more lines, halo included."""
    metrics = QFontMetricsF(font_for(text, style))
    lines = text.split("\n")
    width = max(metrics.horizontalAdvance(line) for line in lines)
    height = metrics.height() + (len(lines) - 1) * metrics.height() * LINE_SPACING
    edge = 2 * style.halo_px if style.halo else 0.0
    return width + edge, height + edge


def ink_in(text: str, style: Lettering) -> tuple[float, float, float, float]:
    """Where the letters are in the rectangle of a text: that has room for accents and for what hangs below a line."""
    width, height = measure(text, style)
    line, edge = height / (text.count("\n") + 1), style.halo_px if style.halo else 0.0
    above = ABOVE if text.isascii() else 0.0
    below = BELOW_HANGING if _hangs(text.rsplit("\n", 1)[-1]) else BELOW
    return edge, above * line, width - edge, height - below * line


def _hangs(text: str) -> bool:
    return not text.isascii() or not HANGING.isdisjoint(text)


_images = Shelf(KEPT_BYTES)


def write(painter: QPainter, text: str, style: Lettering, x: float, y: float) -> None:
    """Write text with its top-left corner at a point in pixels."""
    if is_vector(painter):
        _write_vector(painter, text, style, x, y)
        return
    ratio = painter.device().devicePixelRatioF()
    image = _image(text, style, ratio)
    painter.drawImage(QPointF(round(x * ratio) / ratio, round(y * ratio) / ratio), image)


def _image(text: str, style: Lettering, ratio: float) -> QImage:
    key = (text, style, ratio)
    image = _images.get(key)
    return image if image is not None else _images.put(key, _lettered(text, style, ratio))


def _lettered(text: str, style: Lettering, ratio: float) -> QImage:
    """Text on its halo. The halo is the text itself, put down around a circle: far quicker than stroking outlines."""
    letters = _plain(text, style, style.colour, ratio)
    if not style.halo:
        return letters
    mask, image = _plain(text, style, style.halo, ratio), _blank(letters)
    painter = QPainter(image)
    for share, opacity in style.bands:
        painter.setOpacity(opacity)
        painter.drawImage(0, 0, _ring(mask, share * style.halo_px))
    painter.setOpacity(1.0)
    painter.drawImage(0, 0, letters)
    painter.end()
    return image


def _ring(mask: QImage, reach: float) -> QImage:
    """Letters that reach so much farther to all sides."""
    ring = _blank(mask)
    painter = QPainter(ring)
    for far, count in ((reach, HALO_STEPS), (reach * 0.5, HALO_STEPS // 2)):
        for step in range(count):
            turn = 2 * math.pi * step / count
            painter.drawImage(QPointF(far * math.cos(turn), far * math.sin(turn)), mask)
    painter.end()
    return ring


def _plain(text: str, style: Lettering, colour: str, ratio: float) -> QImage:
    width, height = measure(text, style)
    size = QSizeF(math.ceil(width * ratio) + 2, math.ceil(height * ratio) + 2).toSize()
    image = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(ratio)
    image.fill(0)
    painter = QPainter(image)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    _write_lines(painter, text, style, colour)
    painter.end()
    return image


def _blank(like: QImage) -> QImage:
    image = QImage(like.size(), QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(like.devicePixelRatio())
    image.fill(0)
    return image


def _write_lines(painter: QPainter, text: str, style: Lettering, colour: str) -> None:
    """Text as text, its lines centred, with the halo's corner at the origin."""
    font = font_for(text, style)
    metrics = QFontMetricsF(font)
    edge = style.halo_px if style.halo else 0.0
    lines = text.split("\n")
    widest = max(metrics.horizontalAdvance(line) for line in lines)
    painter.setFont(font)
    painter.setPen(QColor(colour))
    for number, line in enumerate(lines):
        indent = (widest - metrics.horizontalAdvance(line)) / 2
        baseline = edge + metrics.ascent() + number * metrics.height() * LINE_SPACING
        painter.drawText(QPointF(edge + indent, baseline), line)


def outline(text: str, style: Lettering) -> QPainterPath:
    """The letters as a path whose halo's top-left corner is the origin; lines are centred."""
    font = font_for(text, style)
    metrics = QFontMetricsF(font)
    edge = style.halo_px if style.halo else 0.0
    lines = text.split("\n")
    widest = max(metrics.horizontalAdvance(line) for line in lines)
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    for number, line in enumerate(lines):
        indent = (widest - metrics.horizontalAdvance(line)) / 2
        baseline = edge + metrics.ascent() + number * metrics.height() * LINE_SPACING
        path.addText(QPointF(edge + indent, baseline), font, line)
    return path


def _halo(painter: QPainter, path: QPainterPath, style: Lettering) -> None:
    if not style.halo:
        return
    stroker = QPainterPathStroker()
    stroker.setWidth(2 * VECTOR_WIDTH * style.halo_px)
    stroker.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    stroker.setCapStyle(Qt.PenCapStyle.RoundCap)
    colour = QColor(style.halo)
    colour.setAlphaF(HALO_OPACITY)
    band = stroker.createStroke(path)
    band.setFillRule(Qt.FillRule.WindingFill)
    painter.fillPath(_on_grid(band), colour)


def _on_grid(path: QPainterPath) -> QPainterPath:
    """A path whose points lie on a grid finer than can be seen: in a file its numbers take half the room."""
    for index in range(path.elementCount()):
        point = path.elementAt(index)
        path.setElementPositionAt(index, round(point.x * GRID) / GRID, round(point.y * GRID) / GRID)
    return path


def _write_vector(painter: QPainter, text: str, style: Lettering, x: float, y: float) -> None:
    painter.save()
    painter.translate(x, y)
    path = outline(text, style)
    _halo(painter, path, style)
    if style.spacing and is_pdf(painter):
        painter.fillPath(path, QColor(style.colour))
        write_unseen(painter, text, style)
    elif style.spacing and not is_joined(text):
        _write_letters(painter, text, style)
    else:
        _write_lines(painter, text, style, style.colour)
    painter.restore()


def _write_letters(painter: QPainter, text: str, style: Lettering) -> None:
    """Spaced text letter by letter: Qt's SVG says nothing of the space between them, and words would shrink."""
    font, plain = font_for(text, style), font_for(text, replace(style, spacing=0.0))
    metrics = QFontMetricsF(font)
    edge = style.halo_px if style.halo else 0.0
    lines = text.split("\n")
    widest = max(metrics.horizontalAdvance(line) for line in lines)
    painter.setFont(plain)
    painter.setPen(QColor(style.colour))
    for number, line in enumerate(lines):
        left = edge + (widest - metrics.horizontalAdvance(line)) / 2
        baseline = edge + metrics.ascent() + number * metrics.height() * LINE_SPACING
        for at, letter in enumerate(line):
            if letter.strip():
                painter.drawText(QPointF(left + metrics.horizontalAdvance(line[:at]), baseline), letter)


def is_pdf(painter: QPainter) -> bool:
    """Whether a PDF is written, in which text is searched for."""
    return painter.paintEngine().type() == QPaintEngine.Type.Pdf


def write_unseen(painter: QPainter, text: str, style: Lettering) -> None:
    """Text that is found in a PDF and not seen, at the origin: spaced letters are drawn, and would be words of one."""
    painter.setFont(font_for(text, replace(style, spacing=0.0)))
    painter.setPen(QColor(0, 0, 0, 0))
    ascent = QFontMetricsF(painter.font()).ascent()
    painter.drawText(QPointF(0.0, ascent), " ".join(text.split()))


EVENER = (0.92, 0.84, 0.76, 0.68, 0.6, 0.52)  # of the room, tried until a line more would be needed


UNBROKEN = re.compile(r"\(\S+ \S+\)\S*|[^ \t]+")


def wrapped(text: str, style: Lettering, width_px: float) -> str:
    """Text broken into lines no wider than *width_px* where words allow it.

    Two words in brackets stay together, as do words between which there is a no-break space.
    """
    lines: list[str] = []
    for paragraph in text.split("\n"):
        line = ""
        for word in UNBROKEN.findall(paragraph):
            longer = f"{line} {word}" if line else word
            if line and measure(longer, style)[0] > width_px:
                lines.append(line)
                line = word
            else:
                line = longer
        lines.append(line)
    if is_from_right(text):  # a line of it that begins with a word of another script, too
        lines = [line if is_from_right(line) else FROM_RIGHT + line for line in lines]
    return "\n".join(lines)


def evenly_wrapped(text: str, style: Lettering, width_px: float) -> str:
    """Text broken as `wrapped` breaks it, into lines of like length: no single word stands alone in the last."""
    first = wrapped(text, style, width_px)
    lines = first.count("\n")
    if not lines or "\n" in text:
        return first
    made = first
    for share in EVENER:
        closer = wrapped(text, style, share * width_px)
        if closer.count("\n") > lines or measure(closer, style)[0] > width_px:
            break
        made = closer
    return made


def smaller(style: Lettering, texts: Iterable[tuple[str, float]]) -> Lettering:
    """A type in which each text has the room of its own, in pixels; no smaller than `LEAST_TITLE` of it."""
    fits = min((room / max(measure(text, style)[0], 1.0) for text, room in texts), default=1.0)
    return replace(style, size_px=style.size_px * min(max(0.99 * fits, LEAST_TITLE), 1.0))


def elided(text: str, style: Lettering, width_px: float) -> str:
    """Text shortened with an ellipsis to fit *width_px*."""
    return QFontMetricsF(font_for(text, style)).elidedText(text, Qt.TextElideMode.ElideRight, width_px)


# Languages with a dotted and a dotless i, each with its own capital.
DOTTED_I = ("az", "tr", "crh", "gag", "kk-Latn", "tt")
# Languages whose writing knows no capitals.
WITHOUT_CAPITALS = ("ka", "fa", "ar", "ur", "he", "ps")


def capitals(text: str, style: str) -> str:
    """Upper case; Turkic languages that have both keep the dot on their i."""
    if style in WITHOUT_CAPITALS:
        return text
    if style in DOTTED_I:
        text = text.replace("i", "İ")
    return text.replace("և", "եւ").upper()


def in_two_lines(text: str) -> str:
    """A name of several words in two lines of about the same length: a narrow country has room for that before a line.

    >>> in_two_lines("PAPUA NEW GUINEA").splitlines(), in_two_lines("CHAD")
    (['PAPUA NEW', 'GUINEA'], 'CHAD')
    """
    words = text.split(" ")
    halves = [(" ".join(words[:place]), " ".join(words[place:])) for place in range(1, len(words))]
    return "\n".join(min(halves, key=lambda half: max(map(len, half)))) if halves else text
