"""Worksheets at two levels: a numbered blank map and a text with gaps, the easier one with word banks; and answers."""

from __future__ import annotations

import random
from html import escape
from itertools import takewhile

from PySide6.QtGui import QPainter

from geodata.analysis.gap_text import GapText, gap_text
from geodata.analysis.step_notes import questions_in
from geodata.story.lesson_cursor import lesson_of
from geodata.story.story import Story
from geodata.view.view import View, uncomposed
from geodata.world.world import World
from mapviewer.export.lesson.numbered_map import draw_numbered, numbered_places
from mapviewer.export.paper import MUTED, Pages
from mapviewer.scene.scene import Look
from mapviewer.ui.translate import tr

MAP_SHARE = 0.66  # height of the map for its width
SOLVED_SCALE, SOLVED_ACROSS = 0.7, 4  # the answers go on one page
LOOK = Look(unit=1.0, text=1.2)
SMALL_PX = 21.0
GAP_PX = 12.0  # between two parts, as `Pages.html` leaves it
OPEN_QUESTIONS = 4
GAP = "_" * 16


def add_worksheet(pages: Pages, world: World, level: int) -> None:
    """Add a worksheet: level 1 with word banks, level 2 without, with open questions."""
    story = world.story
    name, form = tr("Lesson", "Name:"), tr("Lesson", "Class:")
    pages.html(f"<p>{escape(name)} {'_' * 34}   {escape(form)} {'_' * 8}</p>")
    view, text = map_view(world), gap_text(story)
    height = pages.width * MAP_SHARE
    places = numbered_places(world, view, (pages.width, height), LOOK)
    _head(pages, tr("Lesson", "1  The map"), tr("Lesson", "Write the name that belongs to each number."))
    pages.picture(height, lambda painter, size: _paint(painter, world, view, size, solved=False))
    if level == 1:
        pages.html(_bank_html([place.name for place in places]), size_px=SMALL_PX)
    pages.html(_columns([f"{number}  {GAP}" for number, _ in enumerate(places, 1)]), size_px=SMALL_PX)
    if text.words:
        # The words to choose from are of no use on another page than the gaps.
        said, bank = _said(story, text), _bank_html(text.words) if level == 1 else ""
        # The words to choose from are of no use on another page than the gaps.
        rest = _height(pages, [bank, *(words for _, words in said)]) if bank else _until_text(pages, said)
        _head(pages, tr("Lesson", "2  The text"), tr("Lesson", "Fill the gaps."), keep=rest)
        if bank:
            pages.html(bank, size_px=SMALL_PX)
        _add_text(pages, story, said)
    if level == 2:
        _add_open(pages, story)


def add_answers(pages: Pages, world: World) -> None:
    """Add the answers of both worksheets."""
    story, view, text = world.story, map_view(world), gap_text(world.story)
    height = pages.width * MAP_SHARE
    places = numbered_places(world, view, (pages.width, height), LOOK)
    pages.html(f'<p style="font-size:30px"><b>{escape(tr("Lesson", "Answers"))}</b></p>', gap=4)
    _head(pages, tr("Lesson", "1  The map"), "")
    pages.picture(height, lambda painter, size: _paint(painter, world, view, size, solved=True), scale=SOLVED_SCALE)
    named = [f"{number}  {place.name}" for number, place in enumerate(places, 1)]
    pages.html(_columns(named, SOLVED_ACROSS), size_px=SMALL_PX)
    if text.words:
        _head(pages, tr("Lesson", "2  The text"), "")
        filled = [f"{number}  {word}" for number, word in enumerate(text.words, 1)]
        pages.html(_columns(filled, SOLVED_ACROSS), size_px=SMALL_PX)
    questions = _open_questions(story)
    if questions:
        hint = tr("Lesson", "There is more than one good answer. Look for the place, the date and the speaker in it.")
        _head(pages, tr("Lesson", "3  In your own words"), hint)


def map_view(world: World) -> View:
    """The ground of the whole story, without what its picture adds to the map."""
    return uncomposed(world.story.view)


def _paint(painter: QPainter, world: World, view: View, size: tuple[float, float], *, solved: bool) -> None:
    draw_numbered(painter, world, view, size, LOOK, solved=solved)


def _head(pages: Pages, title: str, task: str, keep: float = 0.0) -> None:
    pages.html(f"<b>{escape(title)}</b>  {escape(task)}", gap=8, keep=max(keep, 80.0))


def _bank_html(words: list[str] | tuple[str, ...]) -> str:
    """The words to choose from, in an order that gives nothing away; no line begins with the dot between them."""
    shuffled = sorted(dict.fromkeys(words))
    random.Random(len(words)).shuffle(shuffled)
    joined = "\u00a0\u00a0· ".join(escape(word).replace(" ", "\u00a0") for word in shuffled)
    return f'<table border="1" cellpadding="8" width="100%"><tr><td>{joined}</td></tr></table>'


def _columns(items: list[str], across: int = 3) -> str:
    rows = [items[at : at + across] for at in range(0, len(items), across)]
    cells = "".join(
        "<tr>"
        + "".join(f'<td width="{100 // across}%" style="padding:5px 0">{escape(item)}</td>' for item in row)
        + "</tr>"
        for row in rows
    )
    return f'<table width="100%">{cells}</table>'


def _said(story: Story, text: GapText) -> list[tuple[bool, str]]:
    """The paragraphs with their gaps, as HTML; each with whether it is a heading."""
    said = []
    for pieces in text.paragraphs:
        is_heading = "".join(map(str, pieces)).strip() in story.article.headings
        words = "".join(escape(piece) if isinstance(piece, str) else f"<b>({piece})</b> {GAP}" for piece in pieces)
        style = "font-family:Noto Serif; line-height:135%"
        said.append((is_heading, f"<b>{words}</b>" if is_heading else f'<p style="{style}">{words}</p>'))
    return said


def _height(pages: Pages, parts: list[str]) -> float:
    return sum(pages.height_of(part, SMALL_PX) + GAP_PX for part in parts)


def _until_text(pages: Pages, said: list[tuple[bool, str]]) -> float:
    """How high everything is up to the end of the first paragraph that is no heading."""
    headings = list(takewhile(lambda part: part[0], said))
    return _height(pages, [words for _, words in said[: len(headings) + 1]])


def _add_text(pages: Pages, story: Story, said: list[tuple[bool, str]]) -> None:
    for number, (is_heading, words) in enumerate(said, 1):
        pages.html(words, size_px=SMALL_PX, keep=_until_text(pages, said[number:]) if is_heading else 0.0)
    article = story.article
    credit = ", ".join(filter(None, (article.author, article.title, article.publisher)))
    pages.html(f'<span style="color:{MUTED}">{escape(credit)}</span>', size_px=16.0)


def _open_questions(story: Story) -> tuple[str, ...]:
    asked = [question for stop in lesson_of(story).stops for question in questions_in(stop.notes)]
    return tuple(dict.fromkeys(asked))[:OPEN_QUESTIONS]


def _add_open(pages: Pages, story: Story) -> None:
    questions = _open_questions(story)
    if not questions:
        return
    task = tr("Lesson", "Say with each answer how you know it: from the article, from a source, or your own opinion.")
    _head(pages, tr("Lesson", "3  In your own words"), task)
    for question in questions:
        pages.html(escape(question), gap=0, size_px=SMALL_PX, keep=110)
        pages.rules(2)
