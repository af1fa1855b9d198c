"""The key below a chart: what marks, boxes and greys mean."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from geodata.story.vocabulary import Direction, Strength, direction_theme
from geodata.view.view import View
from mapviewer.charts.chart_sheet import SMALL_PX, Paper
from mapviewer.charts.direction_glyphs import draw_glyph
from mapviewer.charts.statement_box import MUTED, ChipLook, draw_box
from mapviewer.ui.display_text import day_words
from mapviewer.ui.translate import tr

SAMPLE_PX, LINE_PX = 20.0, 19.0
Sample = Callable[[Paper, float, float], None]


@dataclass(frozen=True)
class KeyItem:
    """A sample, drawn with its left end at a point, and what it means."""

    words: str
    sample: Sample


def direction_items() -> list[KeyItem]:
    """The directions."""
    words = {
        Direction.TOWARD: tr("Charts", "toward"),
        Direction.AWAY: tr("Charts", "away"),
        Direction.STEADY: tr("Charts", "steady"),
        Direction.MUTUAL: tr("Charts", "toward each other"),
        Direction.NONE: tr("Charts", "no shift claimed"),
    }
    return [KeyItem(word, _glyph(direction)) for direction, word in words.items()]


def _glyph(direction: str) -> Sample:
    def draw(paper: Paper, x: float, y: float) -> None:
        theme = direction_theme(direction)
        draw_glyph(paper, x + paper.px(8), y, direction, paper.colours.ink(theme).line)

    return draw


def evidence_items(context: bool) -> list[KeyItem]:
    """Return the entries for strength of evidence and added context."""
    items = [
        KeyItem(tr("Charts", "named explicitly"), _box(Strength.NAMED)),
        KeyItem(tr("Charts", "implied"), _box(Strength.IMPLIED)),
        KeyItem(tr("Charts", "said of a group"), _box(Strength.GROUP)),
    ]
    items.append(KeyItem(tr("Charts", "demand, threat, wish, denial or opinion"), _box(Strength.NAMED, hollow=True)))
    if context:
        items.append(KeyItem(tr("Charts", "added context, not in the article"), _box(Strength.NAMED, context=True)))
    return items


def later_item(view: View) -> KeyItem:
    """Return the entry for faint marks, which begin after the view's date."""
    return KeyItem(
        tr("Charts", "faint: after {date}").format(date=day_words(view.date)), _box(Strength.NAMED, alpha=MUTED)
    )


def _box(strength: str, context: bool = False, alpha: float = 1.0, hollow: bool = False) -> Sample:
    def draw(paper: Paper, x: float, y: float) -> None:
        ink = paper.colours.ink(Direction.TOWARD)
        look = ChipLook(ink, Direction.TOWARD, strength, context, alpha=alpha, hollow=hollow)
        draw_box(paper, look, x, y - paper.px(6), paper.px(17), paper.px(12))

    return draw


def lines_of(paper: Paper, items: Iterable[KeyItem], width: float) -> list[list[KeyItem]]:
    """The items in as many lines as *width* needs."""
    lines: list[list[KeyItem]] = [[]]
    at = 0.0
    for item in items:
        need = item_width(paper, item)
        if lines[-1] and at + need > width:
            lines.append([])
            at = 0.0
        lines[-1].append(item)
        at += need
    return lines


def item_width(paper: Paper, item: KeyItem) -> float:
    """What an item takes with the gap after it."""
    return paper.px(SAMPLE_PX + 18) + paper.width_of(item.words, SMALL_PX)


def key_height(paper: Paper, items: Iterable[KeyItem], width: float) -> float:
    """The height of the key."""
    return paper.px(LINE_PX) * len(lines_of(paper, items, width)) + paper.px(8)


def draw_key(paper: Paper, items: Iterable[KeyItem], left: float, top: float, width: float) -> None:
    """Draw the items line by line."""
    for number, line in enumerate(lines_of(paper, items, width)):
        x, y = left, top + paper.px(4) + paper.px(LINE_PX) * (number + 0.5)
        for item in line:
            item.sample(paper, x, y)
            paper.text(x + paper.px(SAMPLE_PX + 2), y, item.words, size=SMALL_PX, colour=paper.colours.muted_text)
            x += item_width(paper, item)
