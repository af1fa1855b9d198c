"""Boxes for one statement or fact that show direction, evidence and date."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from geodata.analysis.alignment_tables import EACH, OTHERS, UNDATED, Entry, short_date, short_day
from geodata.story.story import Story
from geodata.story.vocabulary import Strength, direction_theme
from geodata.view.view import View
from mapviewer.charts.chart_sheet import SMALL_PX, Paper
from mapviewer.charts.direction_glyphs import draw_glyph
from mapviewer.charts.item_text import partner_in_row
from mapviewer.ui.palette import Ink
from mapviewer.ui.translate import told, tr

CHIP_PX, GLYPH_PX, STACKED_PX = 19.0, 15.0, 10.0
MUTED = 0.45
# As the arrows of the map: a full line is named, a broken one implied, a dotted one said of a group.
EDGES: dict[str, str | tuple[float, Sequence[float]]] = {
    Strength.NAMED: "-",
    Strength.IMPLIED: (0, (4, 2)),
    Strength.GROUP: (0, (1.2, 1.4)),
}


@dataclass(frozen=True)
class ChipLook:
    """How a chip is drawn: its ink, how strong the evidence is, whether it is added context or mere words."""

    ink: Ink
    direction: str
    strength: str
    context: bool
    turned: bool = False
    alpha: float = 1.0
    hollow: bool = False


def chip_look(paper: Paper, entry: Entry, view: View) -> ChipLook:
    """The look of an entry on the view's date: what has not yet happened is muted."""
    theme = direction_theme(entry.direction)
    later = is_later(entry, view.date)
    return ChipLook(
        paper.colours.ink(theme), entry.direction, entry.strength, entry.claim.context, entry.turned,
        MUTED if later else 1.0, entry.claim.is_hollow,
    )  # fmt: skip


def is_later(entry: Entry, day: dt.date) -> bool:
    """Whether the entry begins after *day*."""
    return entry.claim.span.start is not None and entry.claim.span.start > day


def date_forms(story: Story, entry: Entry) -> tuple[str, ...]:
    """The date in words from the longest to the shortest; what the story calls undated gets no year."""
    words, start = short_date(entry.claim), entry.claim.start_text
    shown = told(words)
    named = (f"{partner_in_row(story, entry)}: {shown}",) if entry.column in (EACH, OTHERS) else ()
    if not start or words == UNDATED:
        return (*named, shown, told(UNDATED), tr("Charts", "n. d."))
    return (*named, shown, *(told(short_day(part)) for part in (start, start[:7], start[:4])))


def fitting(paper: Paper, forms: Sequence[str], room: float, size: float = SMALL_PX, italic: bool = False) -> str:
    """The first form that fits into *room* pixels, or nothing."""
    return next((form for form in forms if form and paper.width_of(form, size, italic=italic) <= room), "")


def draw_box(paper: Paper, look: ChipLook, x: float, y: float, width: float, height: float) -> None:
    """Draw the box: filled for named, hatched for implied or group, empty for added context and for mere words."""
    if look.context:
        paper.box(x, y, width, height, facecolor=paper.colours.field, edgecolor=paper.colours.absent, alpha=look.alpha)
        return
    if look.hollow:
        paper.box(x, y, width, height, facecolor=paper.colours.field, alpha=look.alpha)
    elif look.strength == Strength.NAMED:
        paper.box(x, y, width, height, facecolor=look.ink.tint, alpha=look.alpha)
    else:
        paper.box(x, y, width, height, facecolor=paper.colours.field, alpha=look.alpha)
        paper.hatch(x + 1, y + 1, width - 2, height - 2, look.ink.tint, look.alpha)
    edge = EDGES.get(look.strength, "-")
    paper.box(
        x, y, width, height, edgecolor=look.ink.line, linestyle=edge, linewidth=1.1 * paper.unit, alpha=look.alpha
    )


def draw_chip(
    paper: Paper, look: ChipLook, forms: Sequence[str], x: float, y: float, width: float, height: float
) -> None:
    """Draw a box with its mark and the date beside it, or below it if it is narrow."""
    draw_box(paper, look, x, y, width, height)
    colour = look.ink.text if not look.context else paper.colours.muted_text
    glyph = paper.px(GLYPH_PX)
    mark = partial(draw_glyph, paper, turned=look.turned, hollow=look.context or look.hollow, alpha=look.alpha)
    stacked = height > 1.5 * paper.px(CHIP_PX)
    if stacked:
        mark(x + width / 2, y + height * 0.29, look.direction, look.ink.line)
        words = fitting(paper, forms, width - paper.px(2), STACKED_PX, italic=look.context)
        paper.text(x + width / 2, y + height * 0.71, words, size=STACKED_PX, colour=colour, align="center",
                   italic=look.context, alpha=look.alpha)  # fmt: skip
        return
    left = x + paper.px(5)
    mark(left + glyph / 2, y + height / 2, look.direction, look.ink.line)
    room = width - glyph - paper.px(13)
    words = fitting(paper, forms, room, italic=look.context)
    paper.text(left + glyph + paper.px(4), y + height / 2, words, size=SMALL_PX, colour=colour, italic=look.context,
               alpha=look.alpha)  # fmt: skip
