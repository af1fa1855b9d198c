"""Slides for PowerPoint and LibreOffice: for each step its map as an image, its text, and its notes."""

from __future__ import annotations

import io
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QBuffer, QIODevice, QSize
from PySide6.QtGui import QColor, QImage, QPainter

from geodata.core.atomic_write import exporting
from geodata.core.errors import DataError
from geodata.story.lesson_cursor import Stop, lesson_of
from geodata.story.story import Story
from geodata.view.view import Theme
from geodata.world.world import World
from mapviewer.drawing.draw import draw
from mapviewer.export.export_job import Advance, at_once
from mapviewer.presenting.overlay.caption import BAR, PAD, TITLE_SIZE, Caption, CaptionText, words_of_stop
from mapviewer.presenting.pictures.step_image import look_on, place_for, projected
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
ROOM_FOR_OTHER_FONTS = 0.92


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
        words = words_of_stop(story, stop, number, len(stops))
        image, caption = _map_of(world, stop, words)
        picture = slide.shapes.add_picture(io.BytesIO(_png(image)), 0, 0, deck.slide_width, deck.slide_height)
        _name(picture, tr("Export", "Map: {title}. {text}").format(title=stop.title, text=words.text))
        # Behind the title, which the layout has put down already.
        slide.shapes._spTree.insert(2, picture._element)
        if caption is not None:
            _add_words(slide, caption)
        slide.notes_slide.notes_text_frame.text = notes_of(story, stop)
    with exporting(path) as beside:
        deck.save(str(beside))
    return len(stops)


def notes_of(story: Story, stop: Stop) -> str:
    """Return the presenter's notes with attribution and disclaimer."""
    return "\n\n".join(filter(None, (stop.notes, provenance(story), tr("Legend", DISCLAIMER))))


def _map_of(world: World, stop: Stop, words: CaptionText) -> tuple[QImage, Caption | None]:
    """The step's map with room left for its words."""
    size = (float(SIZE_PX[0]), float(SIZE_PX[1]))
    view = projected(stop.view)
    look, caption = look_on(world, view, words, size, place_for(world.story, size), titled=True)
    image = QImage(QSize(*SIZE_PX), QImage.Format.Format_RGB32)
    painter = QPainter(image)
    draw(painter, world, view, size, look=look)
    painter.end()
    return image, caption


def _png(image: QImage) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(buffer.data().data())


def _add_words(slide: Slide, caption: Caption) -> None:
    """A white card with a bar in the step's colour; on it the title, the sentence and the passage."""
    from pptx.enum.shapes import MSO_SHAPE
    from pptx.util import Emu

    colours = palette(Theme.PROJECTOR)
    left, top, width, height = caption.rect
    bar = SIZE_PX[1] * BAR
    for x, wide, colour in ((left, width, colours.panel), (left, bar, colours.ink(caption.words.theme).line)):
        box = slide.shapes.add_shape(MSO_SHAPE.RECTANGLE, *(Emu(round(v * EMU_PER_PX)) for v in (x, top, wide, height)))
        _paint(box, colour)
    pad = SIZE_PX[1] * PAD
    title_lines = sum(style.bold for _, _, _, style in caption.pieces)
    title_px = title_lines * caption.type_px * TITLE_SIZE * 1.36
    inner = (left + bar + pad * 0.6, width - bar - pad)
    title = slide.shapes.title
    assert title is not None
    _place(title, inner[0], top + pad * 0.4, inner[1], title_px)
    # Above the card, which was added later.
    slide.shapes._spTree.append(title._element)
    _write(title.text_frame, caption.words.title, caption.type_px * TITLE_SIZE, SANS, colours.text, bold=True)
    body = slide.shapes.add_textbox(Emu(0), Emu(0), Emu(0), Emu(0))
    _place(body, inner[0], top + pad * 0.4 + title_px, inner[1], height - title_px - pad)
    _write(body.text_frame, caption.words.text, caption.type_px, SANS, colours.text)
    if caption.words.quote:
        ink = colours.ink(caption.words.theme).text
        _write(body.text_frame, f"“{caption.words.quote}”", caption.type_px, SERIF, ink, more=True)


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
    from pptx.util import Emu

    shape.left, shape.top = Emu(round(left * EMU_PER_PX)), Emu(round(top * EMU_PER_PX))
    shape.width, shape.height = Emu(round(width * EMU_PER_PX)), Emu(round(height * EMU_PER_PX))


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
