"""What a class takes home: a PDF with a page for each step, and a picture of each step.

Needs no display. Every page carries its date, legend, credits, the passage in its words, and whose words they are.
"""

from __future__ import annotations

import re
from functools import lru_cache
from html import escape
from pathlib import Path

from PySide6.QtCore import QSize, Qt, QUrl
from PySide6.QtGui import QColor, QImage, QPainter, QPen, QTextDocument

from geodata.analysis.step_notes import questions_in
from geodata.article.sentences import sentences
from geodata.core.atomic_write import unwritable
from geodata.core.errors import DataError
from geodata.story.lesson_cursor import Stop, lesson_of
from geodata.story.story import Link, Story
from geodata.view.callout_entries import callouts_of
from geodata.world.world import World
from mapviewer.description.step_photo import Photo, photos_of
from mapviewer.drawing.callouts import draw_number
from mapviewer.export.export_job import Advance, at_once
from mapviewer.export.handout_plate import PrintedPlate, draw_plate, lay_out_plate
from mapviewer.export.paper import (
    BODY_PX,
    FOOT_PX,
    HEAD_PX,
    MARGIN_PX,
    MUTED,
    RULE,
    RULE_PX,
    TEXT,
    PaperSize,
    buffer,
    pdf_writer,
    put,
)
from mapviewer.labels.text_halo import Lettering, elided, font_of, measure, wrapped, write
from mapviewer.presenting.pictures.step_image import picture_of_stop
from mapviewer.ui.display_text import DISCLAIMER, article_date, provenance
from mapviewer.ui.translate import tr

MAP_SHARE, LEAST_MAP_SHARE = 0.64, 0.42  # height of the map for its width, and where there is much to read
ANSWER_PX = 130.0  # a question with two lines to answer on
MOST_BELOW_PX = 24.0  # how much lower than the legend the words beside it may end
TOP_PX = 84.0
PASSAGE_GAP_PX = 12.0
PICTURE_PX = (1920, 1080)
MOST_QUESTIONS = 3
PHOTO_PX = 240  # the height of a step's own picture
DISC_PX = 24  # a callout's number before its sentence


def write_handout(
    story: Story, path: Path, world: World | None = None, advance: Advance = at_once, *, paper: PaperSize = PaperSize.A4
) -> int:
    """Write the PDF and return its page count. *advance* is called before each page. Raises DataError."""
    if path.suffix.lower() != ".pdf":
        raise DataError("not a handout", file=path.name, found=repr(path.suffix), allowed=".pdf")
    world = world or World(story)
    stops = lesson_of(story).stops
    made = buffer()
    writer = pdf_writer(made, story.title, paper)
    painter = QPainter(writer)
    try:
        for number, stop in enumerate(stops, 1):
            advance(number - 1, len(stops))
            if number > 1:
                writer.newPage()
            _draw_page(painter, world, stop, (number, len(stops)), paper)
    finally:
        painter.end()
    put(path, made)
    return len(stops)


def _draw_page(painter: QPainter, world: World, stop: Stop, place: tuple[int, int], paper: PaperSize) -> None:
    """The step's plate as high as its words leave room for, the words under the map, and questions to answer."""
    story = world.story
    left, width = MARGIN_PX, paper.size_px[0] - 2 * MARGIN_PX
    _draw_running_head(painter, f"{story.title} · {stop.title}", place, left, width)
    foot_top = _draw_foot(painter, story, left, width, paper.size_px[1])
    questions, photos = questions_of(stop), photos_of(story, stop.pictures)
    photo_html = _photo_html(photos)
    plate = lay_out_plate(world, stop, place[0], width, width * MAP_SHARE)
    words = _words(story, stop, plate, width)
    rest = sum(_text_height(*part) for part in (*words, (photo_html, width, photos)))
    rest += max(plate.words[3] - plate.words[1] - _text_height(*words[0]), 0) + ANSWER_PX * min(len(questions), 2) + 60
    room = foot_top - TOP_PX - rest - (plate.words[1] - width * MAP_SHARE)
    height = min(max(room, width * LEAST_MAP_SHARE), width * MAP_SHARE)
    if height != width * MAP_SHARE:
        plate = lay_out_plate(world, stop, place[0], width, height)
        words = _words(story, stop, plate, width)
    painter.save()
    painter.translate(left, TOP_PX)
    draw_plate(painter, world, plate)
    painter.restore()
    top, low = TOP_PX + plate.words[1], TOP_PX + plate.words[3]
    y = max(_draw_text(painter, words[0][0], left, top, words[0][1]), low)
    if words[1][0]:
        y = _draw_text(painter, words[1][0], left, y + PASSAGE_GAP_PX, words[1][1])
    if photo_html:
        y = _draw_text(painter, photo_html, left, y, width, photos)
    _draw_questions(painter, questions, left, y + 14, (foot_top - 14, width))


def _draw_running_head(painter: QPainter, text: str, place: tuple[int, int], left: float, width: float) -> None:
    head = Lettering(HEAD_PX, MUTED)
    write(painter, elided(text, head, width - 120), head, left, 52)
    said = f"{place[0]} / {place[1]}"
    write(painter, said, head, left + width - measure(said, head)[0], 52)


def _words(story: Story, stop: Stop, plate: PrintedPlate, width: float) -> tuple[tuple[str, float], tuple[str, float]]:
    """What is read beside the legend, and what below both over the whole width: a passage longer than the legend.

    Each with its width.
    """
    said, passage = said_html(stop), passage_html(story, stop)
    beside = plate.words[2] - plate.words[0]
    if _text_height(said + passage, beside) > plate.words[3] - plate.words[1] + MOST_BELOW_PX:
        return (said, beside), (passage, width)
    return (said + passage, beside), ("", width)


def said_html(stop: Stop) -> str:
    """Return HTML of the step's text; what has a number on the map begins a line with it."""
    text = " ".join(stop.text.split()).replace(" / ", "\u00a0/ ")  # a name and its other one
    numbers = {found.sentence: found.number for found in callouts_of(stop.view.callouts)}
    if not numbers or not text:
        return f'<p style="margin:0">{escape(stop.text)}</p>' if stop.text else ""
    found = []
    for place, part in enumerate(sentences(text), 1):
        disc = (
            f'<img src="disc:{numbers[place]}" height="{DISC_PX}" style="vertical-align: middle">&nbsp; '
            if place in numbers
            else ""
        )
        found.append(f'<p style="margin:0 0 4px 0">{disc}{escape(text[part.start : part.end])}</p>')
    return "".join(found)


def passage_html(story: Story, stop: Stop) -> str:
    """Return HTML of the step's passage within the paragraph of the article, and whose words these are."""
    step = next((step for step in story.steps if step.id == stop.id), None)
    link = story.links_by_id.get(step.passage) if step else None
    if link is None:
        return ""
    before, quote, after = passage_in_paragraph(story.article.text, link)
    source = ", ".join(filter(None, (story.article.author, story.article.publisher, article_date(story.article))))
    return (
        f'<p style="margin:12px 0 0 0; font-family:Noto Serif">“{escape(before)}'
        f"<b>{escape(quote)}</b>{escape(after)}”</p>"
        f'<p style="margin:4px 0 0 0; color:{MUTED}; font-size:{round(BODY_PX * 0.75)}px">{escape(source)}</p>'
    )


def passage_in_paragraph(text: str, link: Link) -> tuple[str, str, str]:
    """Return the passage with the text before and after it in its paragraph."""
    start = text.rfind("\n", 0, link.start) + 1
    end = text.find("\n", link.end)
    end = len(text) if end < 0 else end
    return text[start : link.start].lstrip(), text[link.start : link.end], text[link.end : end].rstrip()


def _photo_html(photos: tuple[Photo, ...]) -> str:
    """Pictures beside each other, each over its credit."""
    if not photos:
        return ""
    cells = "".join(
        f'<td style="padding:10px 14px 0 0"><img src="photo:{number}" height="{PHOTO_PX}"><br>'
        f'<span style="color:{MUTED}; font-size:{round(BODY_PX * 0.6)}px">{escape(photo.credit)}</span></td>'
        for number, photo in enumerate(photos)
    )
    return f"<table><tr>{cells}</tr></table>"


def _document(html: str, width: float, photos: tuple[Photo, ...] = ()) -> QTextDocument:
    document = QTextDocument()
    for number in set(re.findall(r'src="disc:(\d+)"', html)):
        document.addResource(QTextDocument.ResourceType.ImageResource, QUrl(f"disc:{number}"), _disc(int(number)))
    for number, photo in enumerate(photos):
        document.addResource(QTextDocument.ResourceType.ImageResource, QUrl(f"photo:{number}"), photo.image)
    document.setDocumentMargin(0)
    document.setDefaultFont(font_of(Lettering(BODY_PX, TEXT)))
    document.setHtml(f'<div style="color:{TEXT}">{html}</div>')
    document.setTextWidth(width)
    return document


@lru_cache(maxsize=16)
def _disc(number: int) -> QImage:
    """A callout's number as it stands on the map."""
    image = QImage(QSize(4 * DISC_PX, 4 * DISC_PX), QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    draw_number(painter, number, (2.0 * DISC_PX, 2.0 * DISC_PX), 1.75 * DISC_PX, TEXT, "#ffffff")
    painter.end()
    return image


def _text_height(html: str, width: float, photos: tuple[Photo, ...] = ()) -> float:
    return _document(html, width, photos).size().height()


def _draw_text(
    painter: QPainter, html: str, left: float, top: float, width: float, photos: tuple[Photo, ...] = ()
) -> float:
    document = _document(html, width, photos)
    painter.save()
    painter.translate(left, top)
    document.drawContents(painter)
    painter.restore()
    return top + document.size().height()


def _draw_foot(painter: QPainter, story: Story, left: float, width: float, bottom: float) -> float:
    style = Lettering(FOOT_PX, MUTED)
    lines = wrapped(f"{tr('Legend', DISCLAIMER)} {provenance(story)}", style, width).split("\n")
    height = measure("Ág", style)[1]
    top = y = bottom - 50 - height * len(lines)
    for line in lines:
        write(painter, line, style, left, y)
        y += height
    return top


def questions_of(stop: Stop) -> tuple[str, ...]:
    """What a class is asked at a stop by its notes; what it is to draw before a reveal, the page's own map shows."""
    return tuple(dict.fromkeys(questions_in(stop.notes)))[:MOST_QUESTIONS]


def _draw_questions(
    painter: QPainter, questions: tuple[str, ...], left: float, top: float, room: tuple[float, float]
) -> None:
    """Draw each question with lines to answer on below it; lines alone where nothing is asked."""
    bottom, width = room
    share = (bottom - top) / max(len(questions), 1)
    for index, question in enumerate(questions):
        if share < 2 * RULE_PX and index:
            break  # there is no room for another answer
        upper = top + index * share
        lower = bottom if share < 2 * RULE_PX else upper + share
        end = _draw_text(painter, f"<b>{escape(question)}</b>", left, upper, width)
        _draw_rules(painter, left, end + RULE_PX * 0.8, lower, width)
    if not questions:
        _draw_rules(painter, left, top + RULE_PX, bottom, width)


def _draw_rules(painter: QPainter, left: float, top: float, bottom: float, width: float) -> None:
    """Draw ruled lines for notes."""
    painter.setPen(QPen(QColor(RULE), 1))
    y = top
    while y < bottom:
        painter.drawLine(int(left), int(y), int(left + width), int(y))
        y += RULE_PX


def write_pictures(
    story: Story,
    folder: Path,
    size_px: tuple[int, int] = PICTURE_PX,
    world: World | None = None,
    advance: Advance = at_once,
) -> tuple[Path, ...]:
    """Write a PNG of each step as projected, named by number and id, and return the files. Raises DataError.

    *advance* is told before each; those that are there stay when it ends the work.
    """
    world = world or World(story)
    stops = lesson_of(story).stops
    written = []
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise unwritable(folder, error) from error
    for number, stop in enumerate(stops, 1):
        advance(number - 1, len(stops))
        path = folder / f"{number:02}-{_safe(stop.id)}.png"
        made = buffer()
        picture_of_stop(world, stop, number, len(stops), size_px).save(made, "PNG")  # type: ignore[call-overload]
        put(path, made)
        written.append(path)
    return tuple(written)


def _safe(name: str) -> str:
    """Return a step's id as a safe part of a file name."""
    return "".join(letter if letter.isalnum() or letter in "-_" else "-" for letter in name)[:60] or "step"
