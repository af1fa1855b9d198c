"""A step's page laid out: the column of words beside the map or the band below it, and the headline's band above."""

from __future__ import annotations

import math
import textwrap
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import lru_cache, partial
from itertools import product

from geodata.map.label_placement import Box
from geodata.story.lesson_cursor import lesson_of
from geodata.story.story import Story
from geodata.view.camera import Insets
from geodata.view.view import Theme, View
from geodata.world.world import World
from mapviewer.drawing.composition import page_legend
from mapviewer.drawing.furniture import credits_px
from mapviewer.drawing.picture_parts import Furniture, Part, parts_of
from mapviewer.drawing.placing.heading import band_px, headline_px, page_headline, two_lines_px
from mapviewer.drawing.placing.locators import locator_on_paper
from mapviewer.presenting.class_sizes import CAPTION, look_for
from mapviewer.presenting.overlay.caption import RULE, Caption, CaptionPlace, CaptionText, lay_out_caption
from mapviewer.scene.scene import ClassPage, Look

EDGE, PAD, GAP = 0.013, 0.021, 0.013  # of the height: around the map, beside the words, and at the rule between them
UNDER_CREDITS = 0.35  # of that edge, below the credits
COLUMNS = (0.25, 0.26, 0.275, 0.29, 0.31, 0.33, 0.36, 0.4)  # of the width
TYPES = (1.0, 0.95, 0.9, 0.86, 0.82)  # of the caption's: smaller, the last row would read it with effort
SMALLER = tuple(TYPES[-1] * 0.93**step for step in range(1, 15))  # where it is too long for any of them
CUTS, LONGEST_WORD = (4000, 2000, 1000, 700, 500, 350, 250, 150, 80, 30), 16  # letters, of a text that never fits
# A tenth smaller type is as bad as two hundredths more of the width: maps rather stay as wide. In a squarer picture,
# whose columns are narrow, it is worse.
TYPE_COUNTS, TYPE_COUNTS_SQUARE, WIDE_FROM = 0.2, 0.45, 1.6
TALLEST_BELOW, LEGEND_BELOW = 0.42, 0.34  # of the height for the band below the map, and of its width for the legend
USUAL_LEGEND = 0.2  # of the height, where a legend is not yet known
MOST_TRIES = 3
LOCATOR_TALL = (0.35, 0.66)  # of the column's width, a locator in it
PLACE_STRIP = 1.0  # of the words' type, below it, for the place in the lesson

Size = tuple[float, float]
LegendTall = Callable[[float], float]  # how tall a legend of a width is


def lay_out_page(
    world: World, view: View, words: CaptionText, size_px: Size, place: CaptionPlace, clear: Insets
) -> tuple[Look, Caption]:
    """The look of a page and its caption; *clear* is further room that the camera's ground keeps out of."""
    lay_out = _below if place is CaptionPlace.BELOW and not view.panels else _beside
    heads, scale = _heads(world.story, words), max(view.text_scale, 1.0)
    tall = _usual_legend(size_px)
    for _ in range(MOST_TRIES):  # another width uncovers more that the legend has to tell of, or less
        page, caption = lay_out(heads, words, size_px, scale, view.theme, tall)
        look = _look(page, words, size_px, clear)
        part = parts_of(world.seen_by(view.camera), view, size_px, look, "", Furniture())[0]
        tall = partial(_legend_px, part)
        left, top, right, bottom = page.legend
        if abs(tall(right - left) - (bottom - top)) < 1:
            break
    return _with_locator(world, view, look, caption, size_px)


def _with_locator(world: World, view: View, look: Look, caption: Caption, size_px: Size) -> tuple[Look, Caption]:
    """With a locator at the foot of the column, where the words leave so much of it."""
    page = look.page
    if page is None or page.below or view.panels or page.words[0] >= size_px[0]:
        return look, caption
    left, top, wide, high = caption.rect
    needed = lay_out_caption(caption.words, (left, top, left + wide, top + high), caption.type_px, size_px[1],
                             view.theme, fills=False)  # fmt: skip
    gap, foot = 2 * page.gap_px, top + high - PLACE_STRIP * caption.type_px  # the place in the lesson stands below
    spare = min(high, foot - top) - needed.rect[3] - gap if needed is not None else 0.0
    tall = float(math.floor(min(spare, LOCATOR_TALL[1] * wide)))
    if tall < LOCATOR_TALL[0] * wide:
        return look, caption
    room = replace(page, locator=(left, foot - tall, left + wide, foot))
    shown = replace(look, page=room)
    part = parts_of(world.seen_by(view.camera), view, size_px, shown, "", Furniture())[0]
    if locator_on_paper(part.scene) is None:
        return look, caption
    less = lay_out_caption(caption.words, (left, top, left + wide, foot - tall - gap), caption.type_px, size_px[1],
                           view.theme)  # fmt: skip
    return (shown, replace(less, place_bottom=top + high)) if less is not None else (look, caption)


def _usual_legend(size_px: Size) -> LegendTall:
    return lambda _width_px: USUAL_LEGEND * size_px[1]


def _legend_px(part: Part, width_px: float) -> float:
    legend = page_legend(part, width_px)
    return 0.0 if legend is None else legend.height_px


def _heads(story: Story, words: CaptionText) -> tuple[str, ...]:
    """The headlines of a lesson, which all have the same band, and that of what is shown."""
    texts = (*(stop.headline or stop.title for stop in lesson_of(story).stops), words.headline or words.title)
    return tuple(dict.fromkeys(texts))


def _look(page: ClassPage, words: CaptionText, size_px: Size, clear: Insets) -> Look:
    page, headline = headline_on(page, words)
    look = look_for(size_px[1], page.insets(size_px))
    return replace(look, page=page, headline=headline, clear=clear)


def headline_on(page: ClassPage, words: CaptionText) -> tuple[ClassPage, str]:
    """A page with the type of a step's headline, and that headline in the lines of its band."""
    room = page.neatline[2] - page.neatline[0]
    type_px, said = page_headline(words.headline or words.title, *page.headline_types, room)
    return replace(page, headline_px=type_px), said


@lru_cache(maxsize=512)
def _band(
    texts: tuple[str, ...], height_px: float, text_scale: float, room_px: float
) -> tuple[float, tuple[float, float]]:
    """The height of the band in which every headline of a lesson has room, and their types: usual, in two lines."""
    look = look_for(height_px)
    usual = headline_px(look, text_scale)
    two_px = two_lines_px(texts, usual, room_px)
    heads = [page_headline(text, usual, two_px, room_px) for text in texts]
    tall = max(band_px(look, text_scale, type_px, said.count("\n") + 1) for type_px, said in heads)
    return float(round(tall)), (usual, two_px)


def _beside(
    heads: tuple[str, ...], words: CaptionText, size_px: Size, scale: float, theme: Theme, tall: LegendTall
) -> tuple[ClassPage, Caption]:
    """The words in a column beside the map: rather in slightly smaller type than wider, so that maps do not jump."""
    wish = CAPTION * size_px[1] * scale
    rooms = {share: _column(size_px, share, tall) for share in COLUMNS}
    counts = TYPE_COUNTS if size_px[0] >= WIDE_FROM * size_px[1] else TYPE_COUNTS_SQUARE
    tries = sorted(product(COLUMNS, TYPES), key=lambda tried: tried[0] + counts * (1 - tried[1]))
    made = None
    for share, part in (*tries, *product(COLUMNS[-1:], SMALLER)):
        made = lay_out_caption(words, rooms[share][2], part * wish, size_px[1], theme)
        if made is not None:
            break
    if made is None:
        share = COLUMNS[-1]
        made = _cut_short(words, rooms[share][2], wish, size_px[1], theme)
    edge, paper, legend = round(EDGE * size_px[1]), *rooms[share][:2]
    if words.is_silent and legend[3] - legend[1] < 1:  # the map has all of the page
        paper = (size_px[0], 0.0, *size_px)
        made = replace(made, rect=(*paper[:2], 0.0, 0.0))
    right = paper[0] - edge
    band, types = _band(heads, size_px[1], scale, right - edge)
    foot = round(credits_px(look_for(size_px[1]), scale))
    neatline = (edge, band, right, size_px[1] - round(UNDER_CREDITS * edge) - foot)
    gap = round(GAP * size_px[1])
    return ClassPage(neatline, paper, legend, headline_types=types, gap_px=gap, foot_px=foot), made


def _cut_short(
    words: CaptionText, room: Box, wish_px: float, height_px: float, theme: Theme, *, fills: bool = True
) -> Caption:
    """The words with an end to each that is too long, for a class must be shown something of any text."""
    type_px = TYPES[-1] * wish_px
    for longest in CUTS:
        less = replace(words, text=_shortened(words.text, longest), quote=_shortened(words.quote, longest))
        made = lay_out_caption(less, room, type_px, height_px, theme, fills=fills)
        if made is not None:
            return made
    left, top, right, bottom = room
    return Caption((left, top, right - left, max(bottom - top, 0.0)), (), words, type_px)


def _shortened(text: str, longest: int) -> str:
    """A text of so many letters at most, and none of its words longer than a line."""
    parts = (part if len(part) <= LONGEST_WORD else part[: LONGEST_WORD - 1] + "…" for part in text.split())
    return textwrap.shorten(" ".join(parts), longest, placeholder=" …")


def _column(size_px: Size, share: float, tall: LegendTall) -> tuple[Box, Box, Box]:
    """The paper of a column, the room of its legend, and that of its caption."""
    width, height = size_px
    edge, pad, gap, rule = (float(round(part * height)) for part in (EDGE, PAD, GAP, RULE))
    left = float(round(width * (1 - share)))
    inner = (left + rule + pad, width - pad)
    legend_px = tall(inner[1] - inner[0])
    foot = edge + legend_px
    top = foot + 2 * gap if legend_px else edge
    return (left, 0.0, width, height), (inner[0], edge, inner[1], foot), (inner[0], top, inner[1], height - edge)


def _below(
    heads: tuple[str, ...], words: CaptionText, size_px: Size, scale: float, theme: Theme, tall: LegendTall
) -> tuple[ClassPage, Caption]:
    """The words in a band below the map, the legend at its right."""
    width, height = size_px
    edge, pad, gap, rule = (float(round(part * height)) for part in (EDGE, PAD, GAP, RULE))
    legend_w = float(round(LEGEND_BELOW * width))
    most = TALLEST_BELOW * height - rule - 2 * pad
    legend_px = min(tall(legend_w), most)
    inner = width - 2 * pad - (legend_w + 2 * gap if legend_px else 0.0)
    made, room = None, (pad, 0.0, pad + inner, most)
    for part in (*TYPES, *SMALLER):
        made = lay_out_caption(words, room, part * CAPTION * height * scale, height, theme, fills=False)
        if made is not None:
            break
    if made is None:
        made = _cut_short(words, room, CAPTION * height * scale, height, theme, fills=False)
    high = float(round(max(made.rect[3], legend_px)))
    top = height - pad - high
    paper = (0.0, top - pad - rule, width, height)
    legend = (width - pad - legend_w, top, width - pad, top + (high if legend_px else 0.0))
    band, types = _band(heads, height, scale, width - 2 * edge)
    foot = round(credits_px(look_for(height), scale))
    neatline = (edge, band, width - edge, paper[1] - round(UNDER_CREDITS * edge) - foot)
    caption = replace(made, rect=(pad, top, inner, high))
    page = ClassPage(neatline, paper, legend, headline_types=types, gap_px=gap, below=True, foot_px=foot)
    return page, caption


def place_of(story: Story, all_words: Sequence[CaptionText], size_px: Size, text_scale: float = 1.0) -> CaptionPlace:
    """The place of the words that leaves the maps of a whole lesson larger, so that they stay in one place."""
    stops = lesson_of(story).stops
    if all(words.is_silent for words in all_words):
        return CaptionPlace.BESIDE
    heads = _heads(story, all_words[0])
    scores = {}
    for place, lay_out in ((CaptionPlace.BESIDE, _beside), (CaptionPlace.BELOW, _below)):
        score = 1.0
        for words, stop in zip(all_words, stops, strict=True):
            camera = stop.view.camera
            scale = max(text_scale, 1.0)
            page, caption = lay_out(heads, words, size_px, scale, Theme.PROJECTOR, _usual_legend(size_px))
            left, top, right, bottom = page.neatline
            shrunk = min(caption.type_px / (CAPTION * size_px[1]), 1.0)
            score *= min((right - left) / camera.width_km, max(bottom - top, 1.0) / camera.height_km) * shrunk**2
        scores[place] = score
    return max(scores, key=lambda place: scores[place])
