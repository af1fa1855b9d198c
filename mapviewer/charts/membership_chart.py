"""Memberships: who joined, froze or left which organisation, as bars over time."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from geodata.analysis.alignment_tables import Bar, membership_bars, organisations, short_day
from geodata.core.dates import parse_partial
from geodata.story.story import Story
from geodata.view.view import View
from mapviewer.charts.chart_key import KeyItem, Sample, draw_key, key_height
from mapviewer.charts.chart_sheet import (
    HEAD_PX,
    SMALL_PX,
    Chart,
    ChartAxis,
    Paper,
    draw_foot,
    draw_head,
    foot_height,
    head_height,
)
from mapviewer.charts.item_text import membership_id, row_name
from mapviewer.charts.time_chart import AXIS_PX, axis_of, draw_axis, draw_cursor
from mapviewer.ui.display_text import day_words
from mapviewer.ui.translate import told, tr, tr_noop

TITLE = tr_noop("Charts", "Memberships: joining, suspending and leaving")
ROW_PX, BAR_PX, PANEL_HEAD_PX, PANEL_GAP_PX = 21.0, 16.0, 26.0, 12.0
TWO_COLUMNS_PX = 700.0
FIRST = dt.date(1991, 1, 1)
MUTED = 0.35
HALTED, LOOSE = ("frozen", "suspended"), ("observer", "associate")


@dataclass(frozen=True)
class _Plan:
    story: Story
    names: tuple[str, ...]
    bars: tuple[dict[str, tuple[Bar, ...]], ...]
    columns: int
    label: float
    last: dt.date
    panels: tuple[float, ...]
    natural: float


def memberships_height(story: Story, view: View, width_px: float, unit: float = 1.0, titled: bool = False) -> float:
    """The height that the chart needs at a width, in pixels."""
    return _plan(Paper(view, (width_px, 100.0), unit), story, view, titled).natural


def memberships_chart(
    story: Story, view: View, size_px: tuple[float, float], unit: float = 1.0, titled: bool = False
) -> Chart:
    """The chart, one panel an organisation; with *titled* it has its title and the date cursor in itself."""
    paper = Paper(view, size_px, unit)
    plan = _plan(paper, story, view, titled)
    lines = [
        range(start, min(start + plan.columns, len(plan.names))) for start in range(0, len(plan.names), plan.columns)
    ]
    rows = sum(max(len(plan.bars[number]) for number in line) for line in lines)
    stretch = min(max(paper.height - plan.natural, 0.0) / max(rows, 1), paper.px(12))
    if titled:
        subtitle = tr("Charts", "The line marks {date}. Unknown dates are not drawn.").format(date=day_words(view.date))
        draw_head(paper, tr("Charts", TITLE), subtitle)
        draw_foot(paper, _foot(story))
    y = head_height(paper.scale, titled)
    axes = []
    for line in lines:
        for place, number in enumerate(line):
            x = place * paper.width / plan.columns
            axes.append(_draw_panel(paper, plan, view, number, (x, y, paper.width / plan.columns), stretch, titled))
        y += max(plan.panels[number] + stretch * len(plan.bars[number]) for number in line) + paper.px(PANEL_GAP_PX)
    draw_key(paper, _key(), paper.px(12), y, paper.width - paper.px(20))
    return paper.chart(tuple(axes))


def _plan(paper: Paper, story: Story, view: View, titled: bool) -> _Plan:
    names = organisations(story)
    bars = tuple(membership_bars(story, name) for name in names)
    columns = 2 if paper.width >= paper.px(TWO_COLUMNS_PX) and len(names) > 1 else 1
    label = max(
        (paper.width_of(row_name(story, code), SMALL_PX) for table in bars for code in table), default=0.0
    ) + paper.px(18)
    days = [day for row in story.memberships for day in (row.span.start, row.span.end) if day is not None]
    last = max([*days, view.date])
    panels = tuple(paper.px(PANEL_HEAD_PX + AXIS_PX) + len(table) * paper.px(ROW_PX) for table in bars)
    lines = [panels[start : start + columns] for start in range(0, len(panels), columns)]
    key = key_height(paper, _key(), paper.width - paper.px(20))
    natural = head_height(paper.scale, titled) + sum(max(line) + paper.px(PANEL_GAP_PX) for line in lines) + key
    return _Plan(story, names, bars, columns, label, last, panels, natural + foot_height(paper, _foot(story), titled))


def _foot(story: Story) -> str:
    foot = tr("Charts", "Added facts, not from the article; sources are listed in the story “{story}”.")
    return foot.format(story=story.title)


def _key() -> list[KeyItem]:
    words = {
        "member": tr("Charts", "member"),
        "frozen": tr("Charts", "frozen or suspended"),
        "observer": tr("Charts", "observer or associate"),
        "uncertain": tr("Charts", "began this year, exact date unknown"),
    }
    return [KeyItem(word, _sample(status)) for status, word in words.items()]


def _sample(status: str) -> Sample:
    return lambda paper, x, y: _draw_piece(paper, status, x, y - paper.px(6), paper.px(17), paper.px(12), 1.0)


def _draw_panel(
    paper: Paper, plan: _Plan, view: View, number: int, place: tuple[float, float, float], stretch: float, titled: bool
) -> ChartAxis:
    x, y, width = place
    name, table = plan.names[number], plan.bars[number]
    row = paper.px(ROW_PX) + stretch
    head = y + paper.px(PANEL_HEAD_PX)
    bottom = head + row * len(table)
    axis = axis_of(x + plan.label + paper.px(10), x + width - paper.px(14), FIRST, plan.last, head, bottom)
    paper.text(x + paper.px(12), y + paper.px(PANEL_HEAD_PX / 2), name, size=HEAD_PX, bold=True)
    beside = x + paper.px(20) + paper.width_of(name, HEAD_PX, bold=True)
    in_full = plan.story.parties.title(name)
    paper.text(beside, y + paper.px(PANEL_HEAD_PX / 2), in_full, size=SMALL_PX, colour=paper.colours.muted_text)
    draw_axis(paper, axis, bottom + paper.px(AXIS_PX / 2))
    for index, (state, bars) in enumerate(table.items()):
        middle = head + (index + 0.5) * row
        paper.text(x + paper.px(12), middle, row_name(plan.story, state), size=SMALL_PX)
        if not bars:
            paper.text(axis.left + paper.px(6), middle, tr("Charts", "not a member"), size=SMALL_PX - 0.5, italic=True,
                       colour=paper.colours.faint_text)  # fmt: skip
        _draw_bars(paper, axis, view, bars, middle, (name, state))
    if titled:
        draw_cursor(paper, axis, view, None)
    return axis


def _draw_bars(
    paper: Paper, axis: ChartAxis, view: View, bars: Sequence[Bar], middle: float, place: tuple[str, str]
) -> None:
    """Bars first, then their words, each where there is room for it."""
    height = paper.px(BAR_PX)
    spans = [_ends(axis, bar) for bar in bars]
    taken: list[tuple[float, float]] = []
    for number, (bar, (x0, x1)) in enumerate(zip(bars, spans, strict=True)):
        sure = _surely_from(axis, bar)
        for a, b, alpha in _by_date(axis, view, max(x0, sure), x1):
            _draw_piece(paper, bar.membership.status, a, middle - height / 2, b - a, height, alpha)
        for a, b, alpha in _by_date(axis, view, x0, min(sure, x1)):
            _draw_piece(paper, "uncertain", a, middle - height / 2, b - a, height, alpha)
        paper.active(membership_id(*place, number), x0, middle - height / 2, max(x1 - x0, paper.px(6)), height)
    for number, (bar, (x0, x1)) in enumerate(zip(bars, spans, strict=True)):
        # Right after another bar the words may stand at the end of that one.
        before = (spans[number - 1][0 if spans[number - 1][1] > x0 - 1 else 1]) if number else axis.left
        after = spans[number + 1][0] if number + 1 < len(spans) else axis.right
        room = ((min(max(x0, _surely_from(axis, bar)), x1), x1), (before, x0))
        _write(paper, bar, room, middle, taken)
        end_words = told(bar.end_words)
        if end_words and after - x1 > paper.width_of(end_words, SMALL_PX - 1) + paper.px(6):
            paper.text(x1 + paper.px(4), middle, end_words, size=SMALL_PX - 1, colour=paper.colours.muted_text)
            taken.append((x1, x1 + paper.px(5) + paper.width_of(end_words, SMALL_PX - 1)))


def _by_date(axis: ChartAxis, view: View, x0: float, x1: float) -> list[tuple[float, float, float]]:
    """The stretch up to the view's date and the muted one after it: ends and opacity."""
    cut = min(max(axis.x(view.date.toordinal()), x0), x1)
    return [(a, b, alpha) for a, b, alpha in ((x0, cut, 1.0), (cut, x1, MUTED)) if b - a > 0.5]


def _surely_from(axis: ChartAxis, bar: Bar) -> float:
    """From where on it surely held: the end of the year when only a year is known."""
    text = bar.membership.start_text
    if not text:
        return axis.left + (axis.right - axis.left) * 0.04
    known = parse_partial(text)
    day = known.after if (known.after - known.first).days > 31 else known.first
    return max(axis.x(day.toordinal()), axis.left)


def _ends(axis: ChartAxis, bar: Bar) -> tuple[float, float]:
    """The ends of a bar; what began before the axis begins with it."""
    span = bar.membership.span
    x0 = axis.x(span.start.toordinal()) if span.start else axis.left
    x1 = axis.x(span.end.toordinal()) if span.end else axis.right
    return max(x0, axis.left), max(x1, axis.left)


def _write(
    paper: Paper, bar: Bar, room: tuple[tuple[float, float], ...], middle: float, taken: list[tuple[float, float]]
) -> None:
    """The words of a beginning: in the bar, or before it, in the longest form for which there is room."""
    size, pad = SMALL_PX - 1, paper.px(4)
    for words in _forms(bar):
        need = paper.width_of(words, size) + 2 * pad
        for (x0, x1), align in zip(room, ("left", "right"), strict=True):
            a, b = (x0, x0 + need) if align == "left" else (x1 - need, x1)
            if b - a > x1 - x0 or any(c < b and a < d for c, d in taken):
                continue
            if align == "left" and bar.membership.status in HALTED:
                paper.box(a + pad / 2, middle - paper.px(6), need - pad, paper.px(12), facecolor=paper.colours.field)
            in_bar = align == "left" and bar.membership.status == "member"
            colour = paper.colours.ink("event").text if in_bar else paper.colours.text
            paper.text(a + pad if align == "left" else b - pad, middle, words, size=size, align=align, colour=colour)
            taken.append((a, b))
            return


def _forms(bar: Bar) -> tuple[str, ...]:
    text, full = bar.membership.start_text, told(bar.start_words)
    day = told(short_day(text))
    shorter = (told(short_day(part)) for part in (text[:7], text[:4]) if part and part != text)
    return (full, *(full.replace(day, words) for words in shorter if day))


def _draw_piece(paper: Paper, status: str, x: float, y: float, width: float, height: float, alpha: float) -> None:
    ink = paper.colours.ink("event")
    if status in HALTED:
        paper.box(x, y, width, height, round_px=1.5, facecolor=paper.colours.field, alpha=alpha)
        paper.hatch(x, y, width, height, ink.fill, alpha)
        paper.box(x, y, width, height, round_px=1.5, edgecolor=ink.line, alpha=alpha)
    elif status == "uncertain":
        paper.box(x, y, width, height, round_px=1.5, edgecolor=ink.line, linestyle=(0, (1.2, 1.6)), alpha=alpha)
    elif status in LOOSE:
        paper.box(x, y, width, height, round_px=1.5, facecolor=paper.colours.field, edgecolor=ink.line,
                  linestyle=(0, (3, 2)), alpha=alpha)  # fmt: skip
    else:
        paper.box(x, y, width, height, round_px=1.5, facecolor=ink.tint, edgecolor=ink.line, alpha=alpha)
