"""The caption of a projected step: what it says, where it stands, how large its type is, and painting it.

It stands on the paper of the page, beside the map or below it, wherever that leaves the map larger. Its type is a 27th
of the picture's height; only where it would take more than its share of the picture does the type shrink.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from functools import lru_cache

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter

from geodata.article.passages import theme_of
from geodata.article.sentences import sentences
from geodata.map.label_placement import Box
from geodata.story.lesson_cursor import LessonCursor, Stop
from geodata.story.story import Story
from geodata.view.callout_entries import callouts_of
from geodata.view.view import Theme
from mapviewer.description.step_photo import Photo, photos_of
from mapviewer.drawing.callouts import draw_number
from mapviewer.labels.spelling import typeset
from mapviewer.labels.text_halo import Lettering, measure, wrapped, write
from mapviewer.presenting.class_sizes import LABEL
from mapviewer.ui.palette import Palette, palette
from mapviewer.ui.translate import tr
from mapviewer.ui.words.text_direction import FROM_LEFT, is_from_right

RULE = 0.0055  # of the picture's height
QUOTE_SIZE = 0.78  # of the sentence's
DISC = 1.15  # the room that a callout's number takes beside its sentence
LINE, APART, MOST_APART = 0.96, 0.12, 0.5  # from line to line; between sentences as shares of the type, and at most
QUOTE_APART = 0.3
PLACE, PLACE_TALL, PLACE_GAP = 0.58, 0.75, 0.6  # of the type: the place in the lesson, its line, the gap before it
LEAST_LAST, NARROWER = 0.34, (1.0, 0.96, 0.92, 0.88, 0.84)  # of the room: for a last line, and widths tried for that
PHOTO_TALL = 0.24  # of the picture's height


class CaptionPlace(StrEnum):
    """The placement of the caption."""

    BESIDE = "beside"
    BELOW = "below"
    NONE = "none"


@dataclass(frozen=True)
class CaptionText:
    """What a caption says. ``theme`` colours the article's words; ``number`` counts stops from 1.

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

    @property
    def is_silent(self) -> bool:
        """Whether a story's only picture has a headline alone, and nothing to stand beside its map."""
        return self.count == 1 and not (self.text or self.quote or self.photo)


@dataclass(frozen=True)
class Caption:
    """A caption laid out: its rectangle (left, top, width, height in pixels) and its pieces, top-left corners first.

    ``discs`` are the numbers of callouts, each with its middle, from the top-left corner of the rectangle;
    ``photo_rect`` is where the picture stands, likewise. ``quote_top`` is where the article's words begin, and
    ``place_bottom`` the lower edge, in the picture, of the place in the lesson, where that is not below the words.
    """

    rect: tuple[float, float, float, float]
    pieces: tuple[tuple[float, float, str, Lettering], ...]
    words: CaptionText
    type_px: float
    discs: tuple[tuple[int, float, float], ...] = ()
    photo_rect: tuple[float, float, float, float] | None = None
    quote_top: float = 0.0
    place_bottom: float = 0.0

    @property
    def is_from_right(self) -> bool:
        """Whether its words are read from the right, whatever the language of the interface is."""
        return is_from_right(self.words.text or self.words.title)


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
    title, text, quote, headline = map(typeset, (stop.title, " ".join(stop.text.split()), stop.quote, stop.headline))
    return CaptionText(title, text, quote, theme, number, count, numbers, headline, photo)


def _theme_of(story: Story, stop: Stop) -> str:
    """The theme of what the stop selects, else of the first statement of which it speaks, else of its topmost layer."""
    if stop.view.selection in story.features or stop.view.selection in story.claims_by_id:
        return theme_of(story, stop.view.selection)
    spoken = [target for found in callouts_of(stop.view.callouts) for target in found.named]
    claim = next((target for target in spoken if target in story.claims_by_id), None)
    if claim is not None:
        return theme_of(story, claim)
    own = [state.id for state in stop.view.layers if state.visible and not state.id.startswith("base-")]
    return _layer_theme(story, own[0] if own else "")


def _layer_theme(story: Story, layer_id: str) -> str:
    layer = story.layers.get(layer_id)
    return story.parties.role(layer.theme if layer else "base")


@lru_cache(maxsize=512)
def lay_out_caption(
    words: CaptionText,
    room: Box,
    type_px: float,
    height_px: float,
    theme: Theme = Theme.PROJECTOR,
    *,
    fills: bool = True,
) -> Caption | None:
    """The caption in a room of a picture so high, or None where it is too tall or a word too long for that.

    It stands under a headline, so without the title. One that *fills* its room has the article's words and the place
    in the lesson at the foot of it; another is as low as it can be.
    """
    colours, (left, top, right, bottom) = palette(theme), room
    inner, most = right - left, bottom - top
    label_px = LABEL * height_px
    body = Lettering(type_px, colours.text)
    quote = Lettering(max(type_px * QUOTE_SIZE, label_px), colours.ink(words.theme).text, serif=True)
    pieces: list[tuple[float, float, str, Lettering]] = []
    discs: list[tuple[int, float, float]] = []
    y, photo_rect = 0.0, None
    if words.photo is not None:
        tall = min(inner / words.photo.aspect, PHOTO_TALL * height_px)
        photo_rect = (0.0, y, tall * words.photo.aspect, tall)
        y += tall + 0.1 * type_px
        credit = Lettering(label_px * 0.8, colours.muted_text)
        for line in wrapped(words.photo.credit, credit, inner).split("\n"):
            pieces.append((0.0, y, line, credit))
            y += measure(line, credit)[1]
    said = wrapped(f"“{words.quote}”", quote, inner).split("\n") if words.quote else []
    quote_tall = sum(measure(line, quote)[1] * LINE for line in said)
    paragraphs = _sentences(words, body, inner)
    place = measure(place_in_lesson(words), _place_style(type_px, colours))[0] + PLACE_GAP * type_px
    last = (said[-1], quote) if said else (paragraphs[-1].lines[-1], body) if paragraphs else ("", body)
    foot = PLACE_TALL * type_px if words.count > 1 and measure(*last)[0] + place > inner else 0.0
    foot += quote_tall + (QUOTE_APART * type_px if said else 0.0)
    taken = y + sum(found.tall for found in paragraphs) + APART * type_px * len(paragraphs) + foot
    widest = max((found.wide for found in paragraphs), default=0.0)
    if taken > most + 0.5 or widest > inner or any(measure(line, quote)[0] > inner for line in said):
        return None
    spare = (most - taken) / (len(paragraphs) + 1) if fills else 0.0
    apart = APART * type_px + min(spare, (MOST_APART - APART) * type_px)
    for place, found in enumerate(paragraphs):
        y += apart if place or photo_rect else 0.0
        if found.number:
            discs.append((found.number, 0.4 * found.indent, y + 0.5 * measure("Á", body)[1]))
        for line in found.lines:
            pieces.append((found.indent, y, line, body))
            y += measure(line, body)[1] * LINE
    height = most if fills else taken
    y = quote_top = height - foot + (QUOTE_APART * type_px if said else 0.0)
    for line in said:
        pieces.append((0.0, y, line, quote))
        y += measure(line, quote)[1] * LINE
    made = Caption((left, top, inner, height), tuple(pieces), words, type_px, tuple(discs), photo_rect, quote_top)
    return _from_the_right(made) if made.is_from_right else made


def _from_the_right(caption: Caption) -> Caption:
    """The caption in a script that is read from the right: lines end at the left, numbers stand at the right."""
    width, rect = caption.rect[2], caption.photo_rect
    return replace(
        caption,
        pieces=tuple((width - x - measure(line, style)[0], y, line, style) for x, y, line, style in caption.pieces),
        discs=tuple((number, width - x, y) for number, x, y in caption.discs),
        photo_rect=None if rect is None else (width - rect[0] - rect[2], *rect[1:]),
    )


@dataclass(frozen=True)
class _Paragraph:
    """A sentence in lines, set in beside its number."""

    lines: tuple[str, ...]
    style: Lettering
    number: int
    indent: float

    @property
    def tall(self) -> float:
        return sum(measure(line, self.style)[1] * LINE for line in self.lines)

    @property
    def wide(self) -> float:
        return self.indent + max(measure(line, self.style)[0] for line in self.lines)


def _sentences(words: CaptionText, style: Lettering, inner: float) -> list[_Paragraph]:
    """The text in paragraphs: whole, or a sentence each where any has a callout.

    A sentence without a mark on the map begins at the edge: set in, it would seem to belong to the number above.
    """
    if not words.callouts:
        texts = [words.text] if words.text else []
    else:
        texts = [words.text[part.start : part.end] for part in sentences(words.text)]
    numbers, found = dict(words.callouts), []
    for place, text in enumerate(texts, 1):
        number = numbers.get(place, 0)
        indent = DISC * style.size_px if number else 0.0
        lines = _in_lines(text, style, inner - indent)
        found.append(_Paragraph(lines, style, number, indent))
    return found


def _in_lines(text: str, style: Lettering, room_px: float) -> tuple[str, ...]:
    """A text in as few lines as it needs, the last of which is no single short word where words allow it."""
    first = wrapped(text, style, room_px).split("\n")
    for share in NARROWER:
        lines = wrapped(text, style, share * room_px).split("\n")
        if len(lines) == len(first) and measure(lines[-1], style)[0] >= LEAST_LAST * room_px:
            return tuple(lines)
    return tuple(first)


def paint_caption(painter: QPainter, caption: Caption, theme: Theme = Theme.PROJECTOR) -> None:
    """Paint the caption on its paper."""
    colours = palette(theme)
    left, top, width, height = caption.rect
    unit = caption.type_px
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    painter.fillRect(QRectF(left, top, width, height), QColor(colours.window))
    if caption.photo_rect is not None and caption.words.photo is not None:
        x, y, wide, tall = caption.photo_rect
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, True)
        painter.drawImage(QRectF(left + x, top + y, wide, tall), caption.words.photo.image)
    for number, x, y in caption.discs:
        draw_number(painter, number, (left + x, top + y), 0.42 * unit, colours.selection, colours.panel)
    for x, y, line, style in caption.pieces:
        write(painter, line, style, left + x, top + y)
    _paint_place(painter, caption, colours)
    painter.restore()


def place_in_lesson(words: CaptionText) -> str:
    """Which step of how many; nothing where there is one."""
    # Without the mark the count would come first in a script that is read from the right.
    return f"{FROM_LEFT}{words.number} / {words.count}" if words.count > 1 else ""


def _place_style(type_px: float, colours: Palette) -> Lettering:
    return Lettering(PLACE * type_px, colours.muted_text)


def _paint_place(painter: QPainter, caption: Caption, colours: Palette) -> None:
    """Paint the place in the lesson at the foot of the words."""
    said, style = place_in_lesson(caption.words), _place_style(caption.type_px, colours)
    left, top, width, height = caption.rect
    text_w, text_h = measure(said, style)
    x = left if caption.is_from_right else left + width - text_w
    bottom = caption.place_bottom or top + height
    write(painter, said, style, x, bottom - 0.36 * caption.type_px - text_h / 2)
