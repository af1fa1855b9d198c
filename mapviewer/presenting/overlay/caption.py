"""The caption of a projected step: what it says, where it stands, how large its type is, and painting it.

It stands beside the map or below it, wherever that leaves the map larger. Its type is a 27th of the picture's
height; only where it would take more than its share of the picture does the type shrink, never the map.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import lru_cache
from itertools import product

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from geodata.article.passages import theme_of
from geodata.article.sentences import sentences
from geodata.story.lesson_cursor import LessonCursor, Stop
from geodata.story.story import Story
from geodata.view.callout_entries import callouts_of
from geodata.view.camera import Camera, Insets
from geodata.view.view import Theme
from mapviewer.description.step_photo import Photo, photos_of
from mapviewer.drawing.callouts import draw_number
from mapviewer.labels.text_halo import Lettering, measure, wrapped, write
from mapviewer.presenting.class_sizes import CAPTION, LABEL
from mapviewer.ui.palette import Palette, palette
from mapviewer.ui.translate import tr

SIDE_SHARES = (0.23, 0.25, 0.27, 0.29, 0.32, 0.36, 0.4, 0.44, 0.5)
LOW, LOW_UP_TO = 0.74, 0.29  # of the height: so tall a narrow caption is, to leave the legend its room above
NARROW, LESS_NARROW = (
    (0.23, 0.24, 0.25),
    (0.27, 0.29),
)  # a long caption has slightly smaller type before it takes more of the map than this
SLIGHTLY_SMALLER, SMALLER_IN_COLUMN = (1.0, 0.95, 0.9, 0.86, 0.82), (0.78, 0.74)
TALLEST_BELOW = 0.42
MARGIN, PAD, BAR = 0.022, 0.028, 0.008  # of the picture's height
TITLE_SIZE, QUOTE_SIZE = 1.2, 0.78  # of the sentence's
DISC = 1.15  # the room that a callout's number takes beside its sentence
SHRINK, SMALLEST = 0.95, 0.3
MOST_DOTS, DOT_STEP = 16, 0.46
PHOTO_TALL = 0.24  # of the picture's height


class CaptionPlace(StrEnum):
    """The placement of the caption."""

    BESIDE = "beside"
    BELOW = "below"
    NONE = "none"


@dataclass(frozen=True)
class CaptionText:
    """What a caption says. ``theme`` colours its bar; ``number`` counts stops from 1.

    ``callouts`` are the sentences of ``text`` that have a mark on the map, counted from 1, each with its number.
    ``photo`` stands above all.
    """

    title: str
    text: str = ""
    quote: str = ""
    theme: str = "base"
    number: int = 1
    count: int = 1
    callouts: tuple[tuple[int, int], ...] = ()
    headline: str = ""
    photo: Photo | None = None


@dataclass(frozen=True)
class Caption:
    """A caption laid out: its rectangle (left, top, width, height in pixels) and its pieces, top-left corners first.

    ``discs`` are the numbers of callouts, each with its middle, from the top-left corner of the rectangle;
    ``photo_rect`` is where the picture stands, likewise.
    """

    rect: tuple[float, float, float, float]
    pieces: tuple[tuple[float, float, str, Lettering], ...]
    words: CaptionText
    type_px: float
    insets: Insets
    discs: tuple[tuple[int, float, float], ...] = ()
    photo_rect: tuple[float, float, float, float] | None = None


def words_of(story: Story, lesson: LessonCursor) -> CaptionText:
    """The words of the lesson's present stop; while it withholds something its title and its question alone."""
    words = words_of_stop(story, lesson.stop, lesson.cursor + 1, len(lesson.stops))
    if not lesson.withholds:
        return words
    return replace(words, text=lesson.question, quote="", callouts=(), headline=words.title, photo=None)


def caption_text(words: CaptionText) -> str:
    """Return a caption as one line, for screen readers."""
    text = tr("Presenting", "Step {number} of {count}: {title}. {text}")
    return text.format(number=words.number, count=words.count, title=words.title, text=words.text)


def words_of_stop(story: Story, stop: Stop, number: int, count: int) -> CaptionText:
    """The words of a stop."""
    numbers = tuple((found.sentence, found.number) for found in callouts_of(stop.view.callouts))
    theme = _theme_of(story, stop)
    photo = next(iter(photos_of(story, stop.pictures)), None)
    return CaptionText(
        stop.title, " ".join(stop.text.split()), stop.quote, theme, number, count, numbers, stop.headline, photo
    )


def _theme_of(story: Story, stop: Stop) -> str:
    """The theme of what the stop selects, else of its topmost layer."""
    if stop.view.selection in story.features or stop.view.selection in story.claims_by_id:
        return theme_of(story, stop.view.selection)
    own = [state.id for state in stop.view.layers if state.visible and not state.id.startswith("base-")]
    return _layer_theme(story, own[0] if own else "")


def _layer_theme(story: Story, layer_id: str) -> str:
    layer = story.layers.get(layer_id)
    return story.parties.role(layer.theme if layer else "base")


@lru_cache(maxsize=256)
def lay_out_caption(
    words: CaptionText,
    size_px: tuple[float, float],
    place: CaptionPlace,
    text_scale: float = 1.0,
    theme: Theme = Theme.PROJECTOR,
    *,
    titled: bool = True,
    column: tuple[float, tuple[float, ...]] | None = None,
) -> Caption | None:
    """The caption in a picture of *size_px*; None for none. One that is not *titled* stands under a headline.

    In a *column* with a legend above it, it may be so tall in pixels and take one of those shares of the picture, at
    slightly smaller type; there it is None where it is too long for that.
    """
    if place is CaptionPlace.NONE or not (words.text or words.quote or titled):
        return None
    wish = CAPTION * size_px[1] * max(text_scale, 1.0)
    limit = size_px[1] * TALLEST_BELOW
    tries = [(1.0, limit)]
    if place is CaptionPlace.BESIDE:
        tries = [(share, LOW * size_px[1]) for share in SIDE_SHARES if share <= LOW_UP_TO]
        tries += [(share, (1 - 2 * MARGIN) * size_px[1]) for share in SIDE_SHARES]
    said = words if titled else replace(words, title="")
    if place is CaptionPlace.BESIDE and not titled:
        tallest, shares = column or (LOW * size_px[1], NARROW)
        for part, share in product(SLIGHTLY_SMALLER + (SMALLER_IN_COLUMN if column else ()), shares):
            made = _at_size(said, size_px, place, share, part * wish, palette(theme), tallest)
            if made is not None:
                return replace(made, words=words)
        if column is not None:
            return None
    type_px = wish
    while True:
        for share, tallest in tries:
            made = _at_size(said, size_px, place, share, type_px, palette(theme), tallest)
            if made is not None:
                return replace(made, words=words)
        if type_px < wish * SMALLEST:
            return None
        type_px *= SHRINK


def _at_size(
    words: CaptionText,
    size_px: tuple[float, float],
    place: CaptionPlace,
    share: float,
    type_px: float,
    colours: Palette,
    tallest_px: float,
) -> Caption | None:
    """The caption at one size of type, or None when it would be taller than it may be."""
    width, height = size_px
    margin, pad, bar = MARGIN * height, PAD * height, BAR * height
    outer = width * share - (margin if place is CaptionPlace.BESIDE else 2 * margin)
    inner = outer - 2 * pad - bar
    head = Lettering(type_px * TITLE_SIZE, colours.text, bold=True)
    body = Lettering(type_px, colours.text)
    quote = Lettering(max(type_px * QUOTE_SIZE, LABEL * height), colours.ink(words.theme).text, serif=True)
    pieces: list[tuple[float, float, str, Lettering]] = []
    discs: list[tuple[int, float, float]] = []
    y = pad * 0.7
    photo_rect = None
    if words.photo is not None:
        tall = min(inner / words.photo.aspect, PHOTO_TALL * height)
        photo_rect = (bar + pad, y, tall * words.photo.aspect, tall)
        y += tall + 0.1 * type_px
        credit = Lettering(LABEL * height * 0.8, colours.muted_text)
        for line in wrapped(words.photo.credit, credit, inner).split("\n"):
            pieces.append((bar + pad, y, line, credit))
            y += measure(line, credit)[1]
    said = f"“{words.quote}”" if words.quote else ""
    paragraphs = [(words.title, head, 0.12, 0), *_sentences(words, body), (said, quote, 0.2, 0)]
    for text, style, gap, number in paragraphs:
        if not text:
            continue
        y += gap * type_px if pieces else 0.0
        # A sentence without a mark on the map begins at the edge: set in, it would seem to belong to the number above.
        indent = DISC * type_px if number else 0.0
        if number:
            discs.append((number, bar + pad + 0.4 * indent, y + 0.5 * measure(text, style)[1]))
        for line in wrapped(text, style, inner - indent).split("\n"):
            if measure(line, style)[0] > inner - indent:
                return None
            pieces.append((bar + pad + indent, y, line, style))
            y += measure(line, style)[1] * 0.96
    last = pieces[-1]
    dots = min(words.count, MOST_DOTS) * DOT_STEP * type_px + type_px
    beside_dots = last[0] + measure(last[2], last[3])[0] + dots < outer
    tall = y + pad * 0.7 + (type_px * 0.75 if words.count > 1 and not beside_dots else 0.0)
    if tall > tallest_px:
        return None
    left = width - margin - outer if place is CaptionPlace.BESIDE else margin
    rect = (left, height - margin - tall, outer, tall)
    insets = Insets(right=outer + 2 * margin) if place is CaptionPlace.BESIDE else Insets(bottom=tall + margin)
    return Caption(rect, tuple(pieces), words, type_px, insets, tuple(discs), photo_rect)


def _sentences(words: CaptionText, style: Lettering) -> list[tuple[str, Lettering, float, int]]:
    """The text in paragraphs with their gaps and numbers: whole, or a sentence each where any has a callout."""
    if not words.callouts:
        return [(words.text, style, 0.3, 0)]
    parts, numbers = [words.text[part.start : part.end] for part in sentences(words.text)], dict(words.callouts)
    return [(text, style, 0.12 if place > 1 else 0.3, numbers.get(place, 0)) for place, text in enumerate(parts, 1)]


def best_place(
    all_words: Sequence[CaptionText], cameras: Sequence[Camera], size_px: tuple[float, float], text_scale: float = 1.0
) -> CaptionPlace:
    """The place that leaves the maps of a whole lesson larger, so that the caption stays in one place."""
    scores = {}
    for place in (CaptionPlace.BESIDE, CaptionPlace.BELOW):
        score = 1.0
        for words, camera in zip(all_words, cameras, strict=True):
            made = lay_out_caption(words, size_px, place, text_scale, titled=False)
            score *= _scale(camera, size_px, made) if made else 1e-3
        scores[place] = score
    return max(scores, key=lambda place: scores[place])


def _scale(camera: Camera, size_px: tuple[float, float], caption: Caption) -> float:
    """Pixels for a kilometre, less where the type had to shrink."""
    free_w = size_px[0] - caption.insets.right
    free_h = size_px[1] - caption.insets.bottom
    shrunk = min(caption.type_px / (CAPTION * size_px[1]), 1.0)
    return min(free_w / camera.width_km, free_h / camera.height_km) * shrunk**2


def paint_caption(painter: QPainter, caption: Caption, theme: Theme = Theme.PROJECTOR) -> None:
    """Paint the caption at its position."""
    colours = palette(theme)
    left, top, width, height = caption.rect
    unit = caption.type_px
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    painter.setPen(QPen(QColor(colours.rule), max(unit * 0.03, 1.0)))
    painter.setBrush(QColor(colours.panel))
    painter.drawRoundedRect(QRectF(left, top, width, height), unit * 0.25, unit * 0.25)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colours.ink(caption.words.theme).line))
    bar = QRectF(left, top, max(unit * 0.2, 3.0), height)
    painter.drawRoundedRect(bar, unit * 0.1, unit * 0.1)
    if caption.photo_rect is not None and caption.words.photo is not None:
        x, y, wide, tall = caption.photo_rect
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, True)
        painter.drawImage(QRectF(left + x, top + y, wide, tall), caption.words.photo.image)
    for number, x, y in caption.discs:
        draw_number(painter, number, (left + x, top + y), 0.42 * unit, colours.selection, colours.panel)
    for x, y, line, style in caption.pieces:
        write(painter, line, style, left + x, top + y)
    _paint_dots(painter, caption, colours)
    painter.restore()


def _paint_dots(painter: QPainter, caption: Caption, colours: Palette) -> None:
    """Paint the progress: a dot per stop, or numbers if there are many."""
    words, unit = caption.words, caption.type_px
    left, top, width, height = caption.rect
    middle, right = top + height - unit * 0.62, left + width - unit * 0.7
    step = unit * DOT_STEP
    if words.count < 2:
        return
    if words.count > MOST_DOTS or step * words.count > width - 2 * unit:
        style = Lettering(unit * 0.72, colours.muted_text)
        text = f"{words.number} / {words.count}"
        text_w, text_h = measure(text, style)
        write(painter, text, style, right - text_w, middle - text_h / 2)
        return
    for index in range(words.count):
        here = index + 1 == words.number
        painter.setBrush(QColor(colours.text if here else colours.absent))
        radius = unit * (0.15 if here else 0.1)
        painter.drawEllipse(QPointF(right - (words.count - 1 - index) * step, middle), radius, radius)
