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

from geodata.article.sentences import sentences
from geodata.core.atomic_write import exporting
from geodata.core.errors import DataError
from geodata.story.lesson_cursor import LessonCursor, Stop, lesson_of, view_of_lesson
from geodata.story.story import Story
from geodata.view.view import Theme
from geodata.world.world import World
from mapviewer.drawing.draw import draw
from mapviewer.drawing.placing.heading import headline_room
from mapviewer.export.export_job import Advance, at_once
from mapviewer.export.slide_builds import Click, add_builds, changed
from mapviewer.labels.text_halo import Lettering, wrapped
from mapviewer.presenting.overlay.caption import QUOTE_SIZE, Caption, CaptionText, words_of, words_of_stop
from mapviewer.presenting.pictures.step_image import look_on, place_for, projected, withheld
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
    full = words_of_stop(world.story, start.stop, start.cursor + 1, len(start.stops))
    look, caption = look_on(world, projected(start.stop.view), full, size, place_for(world.story, size))
    assert caption is not None
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
    _add_texts(slide, world, states, (look, caption), clicks)
    add_builds(slide, clicks[1:])


def _add_texts(
    slide: Slide, world: World, states: list[LessonCursor], page: tuple[Look, Caption], clicks: list[Click]
) -> None:
    """The words of each state on the page's paper, as soon as they are others than before."""
    look, caption = page
    said: CaptionText | None = None
    shapes: list[int] = []
    last = words_of(world.story, states[-1])
    for index, state in enumerate(states):
        words = words_of(world.story, state)
        if words == said:
            continue
        there, told = (look, caption) if words == caption.words else withheld(look, caption, words, Theme.PROJECTOR)
        clicks[index].hidden += shapes
        shapes = _add_words(slide, there, told, titled=words == last)
        if index:
            clicks[index].shown += shapes
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
    """The map of a state on its page without words; ground, legend and date stand as when all is revealed."""
    look = replace(look, headline="")
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


def _add_words(slide: Slide, look: Look, caption: Caption, *, titled: bool) -> list[int]:
    """The headline in its band, and the sentences and the passage on their paper.

    Only what is *titled* has the slide's own title. Returns the ids of its shapes.
    """
    assert look.page is not None
    colours = palette(Theme.PROJECTOR)
    shapes = _add_photo(slide, caption)
    left, top, width, height = headline_room(look)
    lines = look.headline.split("\n")
    type_px = _fitting(" ".join(lines), look.page.headline_px, width - FRAME_PX, len(lines))
    title = slide.shapes.title if titled else slide.shapes.add_textbox(*(_emu(0),) * 4)
    assert title is not None
    _place(title, left - FRAME_PX / 2, top, width + FRAME_PX / 2, height)
    slide.shapes._spTree.append(title._element)  # above the map, which was added later
    _write(title.text_frame, " ".join(lines), type_px, SERIF, colours.text, bold=True)
    left, top, width, height = caption.rect
    begin = min((y for _, y, _, style in caption.pieces if style.size_px >= caption.type_px), default=0.0)
    body = slide.shapes.add_textbox(*(_emu(0),) * 4)
    _place(body, left - FRAME_PX / 2, top + begin, width + FRAME_PX, height - begin)
    said = _sentences(caption.words)
    for place, sentence in enumerate(said):
        _write(body.text_frame, sentence, caption.type_px, SANS, colours.text, more=bool(place))
    if caption.words.quote:
        ink = colours.ink(caption.words.theme).text
        size_px = caption.type_px * QUOTE_SIZE
        _write(body.text_frame, f"“{caption.words.quote}”", size_px, SERIF, ink, more=bool(said))
    return [shape.shape_id for shape in (*shapes, title, body)]


def _sentences(words: CaptionText) -> list[str]:
    """The text in paragraphs, the numbers of the marks on the map before those that have one."""
    if not words.callouts:
        return [words.text] if words.text else []
    numbers = dict(words.callouts)
    told = [words.text[part.start : part.end] for part in sentences(words.text)]
    return [f"{numbers[place]}  {text}" if place in numbers else text for place, text in enumerate(told, 1)]


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


def _add_photo(slide: Slide, caption: Caption) -> list[Any]:
    """The step's own picture with its credit, above the words."""
    photo, rect = caption.words.photo, caption.photo_rect
    if photo is None or rect is None:
        return []
    left, top = caption.rect[:2]
    x, y, wide, tall = rect
    picture = slide.shapes.add_picture(io.BytesIO(photo.jpeg()), *map(_emu, (left + x, top + y, wide, tall)))
    _name(picture, photo.alt or photo.credit)
    credit = slide.shapes.add_textbox(*(_emu(0),) * 4)
    _place(credit, left + x, top + y + tall, caption.rect[2], 2 * caption.type_px)
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
