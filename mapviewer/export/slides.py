"""Slides for PowerPoint and LibreOffice: a slide for each step, with its map, its words as text, and its notes.

What a step reveals one after the other comes by clicks: a first map, then what each layer changes of it, laid over it.
While a question is open its card stands in place of the words that answer it.
"""

from __future__ import annotations

import io
from dataclasses import replace
from itertools import zip_longest
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QBuffer, QIODevice, QSize
from PySide6.QtGui import QColor, QImage, QPainter

from geodata.core.atomic_write import exporting
from geodata.core.errors import DataError
from geodata.story.lesson_cursor import LessonCursor, Stop, lesson_of, view_of_lesson
from geodata.story.story import Story
from geodata.view.view import Theme
from geodata.world.world import World
from mapviewer.drawing.draw import draw
from mapviewer.export.export_job import Advance, at_once
from mapviewer.export.slide_builds import Click, add_builds, changed
from mapviewer.labels.text_halo import Lettering, wrapped
from mapviewer.presenting.overlay.caption import (
    BAR,
    PAD,
    TITLE_SIZE,
    Caption,
    CaptionPlace,
    CaptionText,
    lay_out_caption,
    words_of,
    words_of_stop,
)
from mapviewer.presenting.pictures.step_image import look_on, place_for, projected
from mapviewer.scene.scene import Look
from mapviewer.ui.display_text import DISCLAIMER, provenance
from mapviewer.ui.fonts import SANS, SERIF
from mapviewer.ui.palette import palette
from mapviewer.ui.translate import tr

if TYPE_CHECKING:
    from pptx.slide import Slide

SIZE_PX = (1920, 1080)
EMU_PER_PX = 6350  # 1,920 pixels on a slide of 13 ⅓ inches
POINTS_PER_PX = 0.5
# Where the fonts are not installed, others that run wider take their place.
ROOM_FOR_OTHER_FONTS, WIDER = 0.92, 1.18
FRAME_PX = 28.8  # what a text frame keeps free at its sides
JPEG_QUALITY = 92


def write_slides(story: Story, path: Path, world: World | None = None, advance: Advance = at_once) -> int:
    """Write the slides and return their number. *advance* is called before each slide. Raises DataError."""
    from pptx import Presentation  # late: only slides need it
    from pptx.util import Emu

    if path.suffix.lower() != ".pptx":
        raise DataError("not slides", file=path.name, found=repr(path.suffix), allowed=".pptx")
    world = world or World(story)
    stops = lesson_of(story).stops
    deck = Presentation()
    deck.slide_width, deck.slide_height = Emu(SIZE_PX[0] * EMU_PER_PX), Emu(SIZE_PX[1] * EMU_PER_PX)
    deck.core_properties.title, deck.core_properties.author = story.title, "mapviewer"
    for number, stop in enumerate(stops, 1):
        advance(number - 1, len(stops))
        slide = deck.slides.add_slide(deck.slide_layouts[5])  # title only
        _fill(slide, world, LessonCursor(stops, number - 1))
        slide.notes_slide.notes_text_frame.text = notes_of(story, stop)
    with exporting(path) as beside:
        deck.save(str(beside))
    return len(stops)


def _fill(slide: Slide, world: World, start: LessonCursor) -> None:
    """Put the states of a stop on its slide, each one click after the other."""
    states = [replace(start, revealed=revealed) for revealed in range(len(start.stop.reveal) + 1)]
    size = (float(SIZE_PX[0]), float(SIZE_PX[1]))
    place = place_for(world.story, size)
    full = words_of_stop(world.story, start.stop, start.cursor + 1, len(start.stops))
    look, _ = look_on(world, projected(start.stop.view), full, size, place, titled=True)
    maps = [_map_of(world, state, look) for state in states]
    clicks: list[Click] = [Click() for _ in states]
    for index, image in enumerate(maps):
        part, rect = changed(maps[index - 1], image) if index else (image, image.rect())
        at = (rect.x(), rect.y(), rect.width(), rect.height())
        picture = slide.shapes.add_picture(io.BytesIO(_jpeg(part)), *map(_emu, at))
        titles = [_layer_title(world.story, layer) for layer in start.stop.reveal[:index][-1:]]
        _name(picture, tr("Export", "Map: {title}. {text}").format(title=start.stop.title, text=" ".join(titles)))
        slide.shapes._spTree.insert(2 + index, picture._element)  # behind the title, which the layout has put down
        if index:
            clicks[index].shown.append(picture.shape_id)
    _add_cards(slide, world, states, place, clicks)
    add_builds(slide, clicks[1:])


def _add_cards(
    slide: Slide, world: World, states: list[LessonCursor], place: CaptionPlace, clicks: list[Click]
) -> None:
    """The words of each state, on a card as soon as they are others than before."""
    size = (float(SIZE_PX[0]), float(SIZE_PX[1]))
    said: CaptionText | None = None
    cards: list[int] = []
    last = words_of(world.story, states[-1])
    for index, state in enumerate(states):
        words = replace(words_of(world.story, state), callouts=())
        if words == said:
            continue
        caption = lay_out_caption(words, size, place, titled=True)
        clicks[index].hidden += cards
        cards = _add_words(slide, caption, titled=words == replace(last, callouts=())) if caption is not None else []
        if index:
            clicks[index].shown += cards
        said = words


def _layer_title(story: Story, layer_id: str) -> str:
    layer = story.layers.get(layer_id)
    return layer.title if layer is not None else ""


def notes_of(story: Story, stop: Stop) -> str:
    """Return the presenter's notes with what comes by clicks, attribution and disclaimer."""
    clicks = []
    for number, (layer, question) in enumerate(zip_longest(stop.reveal, stop.ask, fillvalue=""), 1):
        text = tr("Export", "Click {number}: {layer}.").format(number=number, layer=_layer_title(story, layer))
        clicks.append(f"{question} {text}".strip())
    return "\n\n".join(filter(None, (stop.notes, "\n".join(clicks), provenance(story), tr("Legend", DISCLAIMER))))


def _map_of(world: World, state: LessonCursor, look: Look) -> QImage:
    """The map of a state; ground, legend and heading stand as when all is revealed."""
    image = QImage(QSize(*SIZE_PX), QImage.Format.Format_RGB32)
    painter = QPainter(image)
    draw(painter, world, projected(view_of_lesson(state)), (float(SIZE_PX[0]), float(SIZE_PX[1])), look=look)
    painter.end()
    return image


def _jpeg(image: QImage) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "JPEG", JPEG_QUALITY)  # type: ignore[call-overload]
    return bytes(buffer.data().data())


def _add_words(slide: Slide, caption: Caption, *, titled: bool) -> list[int]:
    """A white card with a bar in the step's colour; on it the title, the sentence and the passage.

    Only the card that is *titled* has the slide's own title. Returns the ids of its shapes.
    """
    from pptx.enum.shapes import MSO_SHAPE

    colours = palette(Theme.PROJECTOR)
    left, top, width, height = caption.rect
    bar = SIZE_PX[1] * BAR
    boxes = []
    for x, wide, colour in ((left, width, colours.panel), (left, bar, colours.ink(caption.words.theme).line)):
        box = slide.shapes.add_shape(MSO_SHAPE.RECTANGLE, *(_emu(v) for v in (x, top, wide, height)))
        _paint(box, colour)
        boxes.append(box)
    pad = SIZE_PX[1] * PAD
    title_lines = sum(style.bold for _, _, _, style in caption.pieces)
    title_px = title_lines * caption.type_px * TITLE_SIZE * 1.36
    inner = (left + bar + pad * 0.6, width - bar - pad)
    type_px = _fitting(caption.words.title, caption.type_px * TITLE_SIZE, inner[1] - FRAME_PX, title_lines)
    begin = _title_top(caption) - pad * 0.3
    boxes += _add_photo(slide, caption)
    title = slide.shapes.title if titled else slide.shapes.add_textbox(*(_emu(0),) * 4)
    assert title is not None
    _place(title, inner[0], top + begin, inner[1], title_px)
    # Above the card, which was added later.
    slide.shapes._spTree.append(title._element)
    _write(title.text_frame, caption.words.title, type_px, SANS, colours.text, bold=True)
    body = slide.shapes.add_textbox(*(_emu(0),) * 4)
    _place(body, inner[0], top + begin + title_px, inner[1], height - begin - title_px - 0.6 * pad)
    _write(body.text_frame, caption.words.text, caption.type_px, SANS, colours.text)
    if caption.words.quote:
        ink = colours.ink(caption.words.theme).text
        _write(body.text_frame, f"“{caption.words.quote}”", caption.type_px, SERIF, ink, more=True)
    return [shape.shape_id for shape in (*boxes, title, body)]


def _fitting(text: str, size_px: float, width_px: float, lines: int) -> float:
    """The size of a title that stays in its lines in a wider font too: what stands below it does not move."""
    least = 0.6 * size_px
    while size_px > least:
        style = Lettering(size_px * ROOM_FOR_OTHER_FONTS * WIDER, "#000000", bold=True)
        if wrapped(text, style, width_px).count("\n") < lines:
            break
        size_px *= 0.97
    return size_px


def _emu(px: float) -> Any:
    from pptx.util import Emu

    return Emu(round(px * EMU_PER_PX))


def _title_top(caption: Caption) -> float:
    """Where the title begins below the card's edge: under a picture, where there is one."""
    return next((y for _, y, _, style in caption.pieces if style.bold), SIZE_PX[1] * PAD * 0.7)


def _add_photo(slide: Slide, caption: Caption) -> list[Any]:
    """The step's own picture with its credit, on the card."""
    photo, rect = caption.words.photo, caption.photo_rect
    if photo is None or rect is None:
        return []
    left, top = caption.rect[:2]
    x, y, wide, tall = rect
    picture = slide.shapes.add_picture(io.BytesIO(photo.jpeg()), *map(_emu, (left + x, top + y, wide, tall)))
    _name(picture, photo.alt or photo.credit)
    credit = slide.shapes.add_textbox(*(_emu(0),) * 4)
    _place(credit, left + x, top + y + tall, caption.rect[2] - 2 * x, _title_top(caption) - y - tall)
    _write(credit.text_frame, photo.credit, 0.5 * caption.type_px, SANS, palette(Theme.PROJECTOR).muted_text)
    return [picture, credit]


def _paint(box: Any, colour: str) -> None:
    box.fill.solid()
    box.fill.fore_color.rgb = _rgb(colour)
    box.line.fill.background()
    box.shadow.inherit = False


def _rgb(colour: str) -> Any:
    from pptx.dml.color import RGBColor

    tone = QColor(colour)
    return RGBColor(tone.red(), tone.green(), tone.blue())  # type: ignore[no-untyped-call]


def _place(shape: Any, left: float, top: float, width: float, height: float) -> None:
    shape.left, shape.top = _emu(left), _emu(top)
    shape.width, shape.height = _emu(width), _emu(height)


def _write(
    frame: Any, text: str, size_px: float, font: str, colour: str, *, bold: bool = False, more: bool = False
) -> None:
    """One paragraph of a text frame; with *more* after what is there."""
    from pptx.enum.text import MSO_ANCHOR, PP_ALIGN
    from pptx.util import Pt

    frame.word_wrap, frame.vertical_anchor = True, MSO_ANCHOR.TOP
    paragraph = frame.add_paragraph() if more else frame.paragraphs[0]
    paragraph.alignment = PP_ALIGN.LEFT
    paragraph.space_before = Pt(size_px * POINTS_PER_PX * 0.3) if more else Pt(0)
    run = paragraph.add_run()
    run.text = text
    run.font.size = Pt(round(size_px * POINTS_PER_PX * ROOM_FOR_OTHER_FONTS, 1))
    run.font.name, run.font.bold = font, bold
    run.font.color.rgb = _rgb(colour)


def _name(picture: Any, words: str) -> None:
    """Set the alternative text of a picture."""
    picture._element.nvPicPr.cNvPr.set("descr", words)
