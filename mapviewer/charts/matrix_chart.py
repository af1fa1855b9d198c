"""The matrix: each state's moves toward and away from each power, with date and strength of evidence."""

from __future__ import annotations

from dataclasses import dataclass

from geodata.analysis.alignment_tables import OTHERS, Cell, Matrix, matrix
from geodata.story.story import Story
from geodata.story.vocabulary import Direction
from geodata.view.view import Lens, View
from mapviewer.charts.chart_key import KeyItem, direction_items, draw_key, evidence_items, key_height, later_item
from mapviewer.charts.chart_sheet import (
    BACK,
    HEAD_PX,
    SMALL_PX,
    Chart,
    Paper,
    draw_foot,
    draw_head,
    foot_height,
    head_height,
    statements_foot,
)
from mapviewer.charts.direction_glyphs import draw_glyph
from mapviewer.charts.item_text import column_name, entry_id, row_name
from mapviewer.charts.statement_box import CHIP_PX, chip_look, date_forms, draw_chip
from mapviewer.ui.translate import tr, tr_noop

TITLE = tr_noop("Charts", "Who is moving toward or away from whom")
HEAD_ROW_PX, HEAD_LINE_PX, GAP_PX, ROW_PAD_PX = 26.0, 12.0, 3.0, 5.0
HEAD_GAP_PX = 8.0  # between the names of two columns
NARROW_PX = 82.0
GREY, FAINT = 0.32, 0.12


@dataclass(frozen=True)
class _Plan:
    """Where things stand, in pixels."""

    story: Story
    table: Matrix
    left: float
    column: float
    chip: float
    rows: tuple[float, ...]
    top: float
    head: float
    natural: float
    turned: bool


def matrix_height(story: Story, view: View, width_px: float, unit: float = 1.0, titled: bool = False) -> float:
    """The height that the chart needs at a width, in pixels."""
    return _plan(Paper(view, (width_px, 100.0), unit), story, view, titled).natural


def matrix_chart(
    story: Story, view: View, size_px: tuple[float, float], unit: float = 1.0, titled: bool = False
) -> Chart:
    """The chart; ids of its items are those of claims, ``lens:…`` for a column and ``state:…`` for a row."""
    paper = Paper(view, size_px, unit)
    plan = _plan(paper, story, view, titled)
    spare = max(paper.height - plan.natural, 0.0)
    stretch = min(spare / len(plan.rows), paper.px(26)) if plan.rows else 0.0
    if titled:
        draw_head(paper, tr("Charts", TITLE), subtitle(view))
        draw_foot(paper, statements_foot(story, view.context))
    _draw_columns(paper, plan, view, stretch)
    y = plan.top + plan.head
    for code, height in zip(plan.table.rows, plan.rows, strict=True):
        _draw_row(paper, plan, view, code, y, height + stretch)
        y += height + stretch
    paper.rule(paper.px(8), y, paper.width - paper.px(8), y)
    draw_key(paper, _key(view), paper.px(12), y + paper.px(4), paper.width - paper.px(20))
    return paper.chart(head_px=plan.top + plan.head)


def subtitle(view: View) -> str:
    """Return the subtitle, which says whose statements a chart shows."""
    return (
        tr("Charts", "What the article says, with added context")
        if view.context
        else tr("Charts", "What the article says")
    )


def _key(view: View) -> list[KeyItem]:
    return [
        *direction_items(),
        KeyItem(tr("Charts", "partner moves toward the state"), _turned),
        *evidence_items(view.context),
        absent_item(),
        KeyItem(tr("Charts", "meant only as one of a group, in its row"), _faint),
        later_item(view),
    ]


def absent_item() -> KeyItem:
    """The key's line for what the article is silent about."""
    return KeyItem(tr("Charts", "not mentioned in the article"), _grey)


def _turned(paper: Paper, x: float, y: float) -> None:
    draw_glyph(paper, x + paper.px(8), y, Direction.TOWARD, paper.colours.ink(Direction.TOWARD).line, turned=True)


def _grey(paper: Paper, x: float, y: float) -> None:
    paper.box(x, y - paper.px(6), paper.px(17), paper.px(12), facecolor=paper.colours.absent, alpha=GREY)


def _faint(paper: Paper, x: float, y: float) -> None:
    paper.box(x, y - paper.px(6), paper.px(17), paper.px(12), facecolor=paper.colours.absent, alpha=FAINT)


def _plan(paper: Paper, story: Story, view: View, titled: bool) -> _Plan:
    table = matrix(story, view.context)
    names = max((paper.width_of(row_name(story, code), HEAD_PX, bold=True) for code in table.rows), default=0.0)
    left = names + paper.px(22)
    column = (paper.width - left - paper.px(8)) / max(len(table.columns), 1)
    chip = paper.px(CHIP_PX) * (1.75 if column < paper.px(NARROW_PX) else 1.0)
    rows = tuple(_row_height(paper, table, code, chip) for code in table.rows)
    top = head_height(paper.scale, titled)
    key = key_height(paper, _key(view), paper.width - paper.px(20))
    foot = foot_height(paper, statements_foot(story, view.context), titled)
    turned = _is_turned(paper, story, table, column)
    head = _turned_px(paper, story, table) if turned else _upright_px(paper, story, table, column)
    natural = top + head + sum(rows) + paper.px(6) + key + foot
    return _Plan(story, table, left, column, chip, rows, top, head, natural, turned)


def _is_turned(paper: Paper, story: Story, table: Matrix, column: float) -> bool:
    """Whether any name would be smaller than small type in its column: then all are read from below."""
    heads = (_head_lines(paper, story, name, column) for name in table.columns)
    return any(_head_px(paper, lines, column) < SMALL_PX for lines in heads)


def _turned_px(paper: Paper, story: Story, table: Matrix) -> float:
    longest = max(paper.width_of(column_name(story, name), SMALL_PX, bold=True) for name in table.columns)
    return longest + paper.px(2 * HEAD_GAP_PX)


def _upright_px(paper: Paper, story: Story, table: Matrix, column: float) -> float:
    lines = max((len(_head_lines(paper, story, name, column)) for name in table.columns), default=1)
    return paper.px(max(HEAD_ROW_PX, (lines + 0.5) * HEAD_LINE_PX))


def _row_height(paper: Paper, table: Matrix, code: str, chip: float) -> float:
    most = max((len(table.cell(code, column).entries) for column in table.columns), default=1)
    return max(most, 1) * (chip + paper.px(GAP_PX)) - paper.px(GAP_PX) + 2 * paper.px(ROW_PAD_PX)


def _draw_columns(paper: Paper, plan: _Plan, view: View, stretch: float) -> None:
    colours = paper.colours
    for number, column in enumerate(plan.table.columns):
        x, height = plan.left + number * plan.column, plan.head
        chosen = view.lens == column
        if chosen:
            down = sum(plan.rows) + stretch * len(plan.rows)
            paper.box(x, plan.top + paper.px(3), plan.column, height - paper.px(3) + down,
                      facecolor=colours.button_active, zorder=BACK)  # fmt: skip
        _draw_head(paper, plan, column, x, colours.text if chosen or view.lens == Lens.ALL else colours.muted_text)
        if column != OTHERS:
            paper.active(f"lens:{column}", x, plan.top, plan.column, height)


def _draw_head(paper: Paper, plan: _Plan, column: str, x: float, colour: str) -> None:
    """The name of a column over it; *x* is its left edge."""
    middle = x + plan.column / 2
    if plan.turned:
        bottom, words = plan.top + plan.head - paper.px(HEAD_GAP_PX), column_name(plan.story, column)
        paper.turned_text(middle, bottom, words, size=SMALL_PX, colour=colour, bold=True)
        return
    lines = _head_lines(paper, plan.story, column, plan.column)
    size = _head_px(paper, lines, plan.column)
    for line, words in enumerate(lines):
        y = plan.top + plan.head / 2 + paper.px(HEAD_LINE_PX) * (line - (len(lines) - 1) / 2)
        paper.text(middle, y, words, size=size, bold=True, align="center", colour=colour)


def _head_lines(paper: Paper, story: Story, column: str, width: float) -> list[str]:
    """The name of a column in one line, or in as few short ones as its width allows."""
    name, room = column_name(story, column), width - paper.px(HEAD_GAP_PX)
    if paper.width_of(name, HEAD_PX, bold=True) <= room:
        return [name]
    lines: list[str] = []
    for word in name.split():
        if lines and paper.width_of(f"{lines[-1]} {word}", SMALL_PX, bold=True) <= room:
            lines[-1] += f" {word}"
        else:
            lines.append(word)
    return lines


def _head_px(paper: Paper, lines: list[str], width: float) -> float:
    """The size of a column's name: small in several lines; a long word would have to be smaller yet."""
    room = width - paper.px(HEAD_GAP_PX)
    widest = {size: max(paper.width_of(line, size, bold=True) for line in lines) for size in (HEAD_PX, SMALL_PX)}
    if len(lines) == 1 and widest[HEAD_PX] <= room:
        return HEAD_PX
    return SMALL_PX * min(1.0, (width - paper.px(2)) / max(widest[SMALL_PX], 1.0))


def _draw_row(paper: Paper, plan: _Plan, view: View, code: str, y: float, height: float) -> None:
    paper.rule(paper.px(8), y, paper.width - paper.px(8), y)
    paper.text(paper.px(12), y + height / 2, row_name(plan.story, code), size=HEAD_PX, bold=True)
    paper.active(f"state:{code}", paper.px(8), y + 1, plan.left - paper.px(10), height - 2)
    for number, column in enumerate(plan.table.columns):
        cell = plan.table.cell(code, column)
        x = plan.left + number * plan.column + paper.px(2)
        _draw_cell(paper, plan, view, cell, (code, column), (x, y, plan.column - paper.px(4), height))


def _draw_cell(
    paper: Paper, plan: _Plan, view: View, cell: Cell, place: tuple[str, str], box: tuple[float, float, float, float]
) -> None:
    x, y, width, height = box
    if not cell.mentioned and not plan.story.parties.is_group(place[0]):
        grey = FAINT if cell.groups else GREY
        paper.box(x, y + paper.px(2), width, height - paper.px(4), facecolor=paper.colours.absent, alpha=grey)
        if cell.absent is not None:
            paper.active(f"{cell.absent.id}@{'/'.join(place)}", x, y + paper.px(2), width, height - paper.px(4))
    step = plan.chip + paper.px(GAP_PX)
    at = y + (height - len(cell.entries) * step + paper.px(GAP_PX)) / 2
    for entry in cell.entries:
        look = chip_look(paper, entry, view)
        draw_chip(paper, look, date_forms(plan.story, entry), x + paper.px(2), at, width - paper.px(4), plan.chip)
        paper.active(entry_id(entry), x + paper.px(2), at, width - paper.px(4), plan.chip)
        at += step
