"""One state over time: what was said or done with regard to each power, each with its date and its speaker."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from geodata.analysis.alignment_tables import EACH, OTHERS, Entry, dated_steps, groups_of, partner_columns
from geodata.story.story import Story
from geodata.view.view import View
from mapviewer.charts.chart_key import KeyItem, direction_items, draw_key, evidence_items, key_height, later_item
from mapviewer.charts.chart_sheet import (
    BACK,
    HEAD_PX,
    SMALL_PX,
    Chart,
    ChartAxis,
    Paper,
    draw_foot,
    draw_head,
    foot_height,
    head_height,
    statements_foot,
)
from mapviewer.charts.direction_glyphs import draw_glyph
from mapviewer.charts.item_text import absent_words, column_name, entry_id, partner_in_row, row_name, short_words
from mapviewer.charts.matrix_chart import FAINT, GREY, absent_item, subtitle
from mapviewer.charts.statement_box import CHIP_PX, GLYPH_PX, ChipLook, chip_look, draw_box
from mapviewer.charts.time_chart import AXIS_PX, axis_of, draw_axis, draw_cursor
from mapviewer.ui.translate import tr

GAP_PX, ROW_PAD_PX = 3.0, 5.0
YEARS_SHOWN_AT_LEAST = 4


@dataclass(frozen=True)
class _Flag:
    """One entry placed in its row: where its mark stands, its box, its words, its lane."""

    entry: Entry
    mark_x: float
    left: float
    width: float
    words: str
    lane: int


@dataclass(frozen=True)
class _Plan:
    story: Story
    columns: tuple[str, ...]
    flags: dict[str, tuple[_Flag, ...]]
    axis: ChartAxis
    names: float
    top: float
    rows: tuple[float, ...]
    natural: float
    groups: dict[str, tuple[str, ...]]


def steps_height(
    story: Story, view: View, state: str, width_px: float, unit: float = 1.0, titled: bool = False
) -> float:
    """The height that the chart needs at a width, in pixels."""
    return _plan(Paper(view, (width_px, 100.0), unit), story, view, state, titled).natural


def steps_chart(
    story: Story, view: View, state: str, size_px: tuple[float, float], unit: float = 1.0, titled: bool = False
) -> Chart:
    """The chart of one state or group; with *titled* it has its title and the date cursor in itself."""
    paper = Paper(view, size_px, unit)
    plan = _plan(paper, story, view, state, titled)
    spare = max(paper.height - plan.natural, 0.0)
    stretch = min(spare / max(len(plan.rows), 1), paper.px(26))
    y = plan.top + paper.px(AXIS_PX)
    bottom = y + sum(plan.rows) + stretch * len(plan.rows)
    axis = ChartAxis(plan.axis.left, plan.axis.right, plan.axis.first_day, plan.axis.last_day, y, bottom)
    if titled:
        draw_head(paper, tr("Charts", "{state}: timeline").format(state=row_name(story, state)), subtitle(view))
        draw_foot(paper, statements_foot(story, view.context))
    draw_axis(paper, axis, plan.top + paper.px(AXIS_PX / 2), keep_off=axis.x(view.date.toordinal()) if titled else None)
    for column, height in zip(plan.columns, plan.rows, strict=True):
        _draw_row(paper, plan, view, column, y, height + stretch)
        y += height + stretch
    paper.rule(paper.px(8), y, paper.width - paper.px(8), y)
    if titled:
        draw_cursor(paper, axis, view, plan.top + paper.px(AXIS_PX / 2))
    draw_key(paper, _key(view), paper.px(12), y + paper.px(4), paper.width - paper.px(20))
    return paper.chart((axis,), plan.top + paper.px(AXIS_PX))


def _key(view: View) -> list[KeyItem]:
    return [*direction_items(), *evidence_items(view.context), absent_item(), later_item(view)]


def _plan(paper: Paper, story: Story, view: View, state: str, titled: bool) -> _Plan:
    entries = dated_steps(story, state, view.context)
    columns = partner_columns(story)
    names = max((paper.width_of(column_name(story, column), HEAD_PX, bold=True) for column in columns), default=0.0)
    left = names + paper.px(26)
    undated = [entry for entry in entries if entry.claim.span.start is None]
    gutter = max((_flag_width(paper, story, entry) for entry in undated), default=0.0)
    if undated:
        gutter = min(gutter, (paper.width - left) * 0.3) + paper.px(8)
    first, last = _days(entries, view)
    top = head_height(paper.scale, titled)
    axis = axis_of(left + gutter, paper.width - paper.px(12), first, last, 0.0, 0.0)
    flags = {
        column: _placed(paper, story, axis, left, [entry for entry in entries if entry.column == column])
        for column in columns
    }
    rows = tuple(_row_height(paper, flags[column]) for column in columns)
    key = key_height(paper, _key(view), paper.width - paper.px(20))
    foot = foot_height(paper, statements_foot(story, view.context), titled)
    natural = top + paper.px(AXIS_PX) + sum(rows) + paper.px(6) + key + foot
    groups = {column: groups_of(story, state, column) for column in columns}
    return _Plan(story, columns, flags, axis, names, top, rows, natural, groups)


def _days(entries: tuple[Entry, ...], view: View) -> tuple[dt.date, dt.date]:
    """From the first to the last dated entry, some years at least, and the view's date if it is not far off."""
    days = sorted(entry.claim.span.start for entry in entries if entry.claim.span.start is not None)
    last = max([*days[-1:], view.date if view.date.year - (days[-1].year if days else 0) < 5 else dt.date.min])
    last = last if last > dt.date.min else view.date
    first = days[0] if days else last
    return min(first, dt.date(last.year - YEARS_SHOWN_AT_LEAST, 1, 1)), last


def _words(story: Story, entry: Entry) -> str:
    words = short_words(story, entry.claim)
    return f"{partner_in_row(story, entry)}: {words}" if entry.column in (EACH, OTHERS) else words


def _flag_width(paper: Paper, story: Story, entry: Entry) -> float:
    words = paper.width_of(_words(story, entry), SMALL_PX, italic=entry.claim.context)
    return words + paper.px(GLYPH_PX + 15)


def _placed(paper: Paper, story: Story, axis: ChartAxis, left: float, entries: list[Entry]) -> tuple[_Flag, ...]:
    """The entries of one row: each flag to the right of its day, or to the left where it would leave the chart."""
    ends: list[list[tuple[float, float]]] = []
    flags = []
    half = paper.px(GLYPH_PX / 2 + 4)
    for entry in entries:
        width, words = _flag_width(paper, story, entry), _words(story, entry)
        start = entry.claim.span.start
        if start is None:
            x = mark = left
            width = min(width, axis.left - left - paper.px(6))
            mark = x + half
            words = _elided(paper, words, width - paper.px(GLYPH_PX + 15), entry.claim.context)
        else:
            mark = axis.x(start.toordinal())
            fits_right = mark - half + width <= paper.width - paper.px(6)
            x = mark - half if fits_right else max(mark + half - width, axis.left)
            width = width if fits_right else mark + half - x
            words = _elided(paper, words, width - paper.px(GLYPH_PX + 12), entry.claim.context)
        lane = _free_lane(ends, x - paper.px(3), x + width + paper.px(3))
        flags.append(_Flag(entry, mark, x, width, words, lane))
    return tuple(flags)


def _free_lane(lanes: list[list[tuple[float, float]]], x0: float, x1: float) -> int:
    for number, taken in enumerate(lanes):
        if all(x1 <= a or b <= x0 for a, b in taken):
            taken.append((x0, x1))
            return number
    lanes.append([(x0, x1)])
    return len(lanes) - 1


def _elided(paper: Paper, words: str, room: float, italic: bool) -> str:
    while words and paper.width_of(words, SMALL_PX, italic=italic) > room + 1:
        words = words.rstrip("…")[:-1].rstrip() + "…" if len(words) > 2 else ""
    return words


def _row_height(paper: Paper, flags: tuple[_Flag, ...]) -> float:
    lanes = max((flag.lane for flag in flags), default=0) + 1
    return lanes * paper.px(CHIP_PX + GAP_PX) - paper.px(GAP_PX) + 2 * paper.px(ROW_PAD_PX)


def _draw_row(paper: Paper, plan: _Plan, view: View, column: str, y: float, height: float) -> None:
    if view.lens == column:
        paper.box(paper.px(8), y, paper.width - paper.px(16), height, round_px=0.0,
                  facecolor=paper.colours.button_active, zorder=BACK - 0.5)  # fmt: skip
    paper.rule(paper.px(8), y, paper.width - paper.px(8), y)
    paper.text(paper.px(12), y + height / 2, column_name(plan.story, column), size=HEAD_PX, bold=True)
    if column != OTHERS:
        paper.active(f"lens:{column}", paper.px(8), y + 1, plan.names + paper.px(8), height - 2)
    flags = plan.flags[column]
    if all(flag.entry.claim.context for flag in flags):
        left, grey = paper.px(14) + plan.names, FAINT if plan.groups[column] else GREY
        paper.box(left, y + paper.px(2), paper.width - paper.px(10) - left, height - paper.px(4),
                  facecolor=paper.colours.absent, alpha=grey, zorder=BACK - 0.2)  # fmt: skip
    if not flags:
        absent = absent_words(plan.story, plan.groups[column])
        paper.text(plan.axis.left + paper.px(6), y + height / 2, absent, size=SMALL_PX,
                   colour=paper.colours.muted_text, italic=True)  # fmt: skip
    lanes = max((flag.lane for flag in flags), default=0) + 1
    step = paper.px(CHIP_PX + GAP_PX)
    top = y + (height - lanes * step + paper.px(GAP_PX)) / 2
    for flag in flags:
        _draw_flag(paper, plan.axis, view, flag, top + flag.lane * step)


def _draw_flag(paper: Paper, axis: ChartAxis, view: View, flag: _Flag, y: float) -> None:
    look, height = chip_look(paper, flag.entry, view), paper.px(CHIP_PX)
    draw_box(paper, look, flag.left, y, flag.width, height)
    _draw_known(paper, axis, flag, look, y + height)
    draw_glyph(paper, flag.mark_x, y + height / 2, look.direction, look.ink.line, turned=look.turned,
               hollow=look.context or look.hollow, alpha=look.alpha)  # fmt: skip
    colour = paper.colours.muted_text if look.context else look.ink.text
    at_right = flag.mark_x < flag.left + flag.width / 2
    gap = paper.px(GLYPH_PX / 2 + 4)
    paper.text(flag.mark_x + (gap if at_right else -gap), y + height / 2, flag.words, size=SMALL_PX, colour=colour,
               italic=look.context, align="left" if at_right else "right", alpha=look.alpha)  # fmt: skip
    paper.active(entry_id(flag.entry), flag.left, y, flag.width, height)


def _draw_known(paper: Paper, axis: ChartAxis, flag: _Flag, look: ChipLook, y: float) -> None:
    """Where no more than a month or year is known, a line under the flag shows how long that is."""
    known = flag.entry.known
    if known is None or (known.after - known.first).days < 2:
        return
    x0, x1 = axis.x(known.first.toordinal()), axis.x(known.after.toordinal())
    if x1 - x0 > paper.px(6):
        paper.rule(x0, y + paper.px(1), x1, y + paper.px(1), colour=look.ink.line, width=2.0, alpha=look.alpha)
