"""Own numbers on the view's date: a bar for each state by size; of words, under each word the states that have it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from geodata.indicators.classification import Choropleth, class_words
from geodata.indicators.indicator import Value
from geodata.story.layer import Layer
from geodata.story.story import Story
from geodata.view.view import View
from mapviewer.charts.chart_key import KeyItem, draw_key, key_height
from mapviewer.charts.chart_sheet import (
    HEAD_PX,
    SMALL_PX,
    TITLE_PX,
    Chart,
    Paper,
    draw_foot,
    draw_head,
    foot_height,
    head_height,
)
from mapviewer.charts.item_text import row_name, value_id
from mapviewer.description.value_text import charted_layer, short_value, states_with_values
from mapviewer.layers.choropleth import source_words, years_words
from mapviewer.scene.color_ramps import class_colours
from mapviewer.ui.translate import told, tr

ROW_PX, BAR_PX, GROUP_HEAD_PX, GAP_PX, EDGE_PX = 20.0, 13.0, 24.0, 10.0, 12.0
TWO_COLUMNS_PX, ROWS_IN_ONE = 700.0, 12
NAME_SHARE = 0.4  # of a column's width, at most
BAND_PX, INDENT_PX, NAME_GAP_PX = 5.0, 14.0, 16.0
LEAST_BAR_PX = 1.5


@dataclass(frozen=True)
class _Row:
    """A state with its value: its item, name and words, and the date where it is older than others."""

    item: str
    name: str
    number: float
    words: str
    when: str


@dataclass(frozen=True)
class _Group:
    """States under one heading: (item, name) each; *tint* is the class's colour, "" for no data."""

    title: str
    tint: str
    states: tuple[tuple[str, str], ...]
    lines: tuple[tuple[tuple[str, str], ...], ...] = ()


@dataclass(frozen=True)
class _Plan:
    title: str
    subtitle: str
    foot: str
    choropleth: Choropleth
    rows: tuple[_Row, ...]
    groups: tuple[_Group, ...]
    key: tuple[KeyItem, ...]
    top: float
    columns: int
    natural: float


def values_height(story: Story, view: View, width_px: float, unit: float = 1.0, titled: bool = False) -> float:
    """The height that the chart needs at a width, in pixels."""
    plan = _plan(Paper(view, (width_px, 100.0), unit), story, view, titled)
    return plan.natural if plan else 1.0


def values_chart(
    story: Story, view: View, size_px: tuple[float, float], unit: float = 1.0, titled: bool = False
) -> Chart:
    """The chart of the table that is shown; its items are ``value:…`` for a state. Empty without a data table."""
    paper = Paper(view, size_px, unit)
    plan = _plan(paper, story, view, titled)
    if plan is None:
        return paper.chart()
    draw_head(paper, plan.title, plan.subtitle)
    if plan.key:
        draw_key(paper, plan.key, paper.px(EDGE_PX), head_height(paper.scale, True), paper.width - paper.px(20))
    y = _draw_bars(paper, plan, view)
    for group in plan.groups:
        y = _draw_group(paper, group, y)
    if titled:
        draw_foot(paper, plan.foot)
    return paper.chart(head_px=plan.top)


def _plan(paper: Paper, story: Story, view: View, titled: bool) -> _Plan | None:
    layer = charted_layer(story, view)
    if layer is None or layer.choropleth is None:
        return None
    choropleth = layer.choropleth
    values = states_with_values(story, layer, view)
    known = {code: value for code, value in values.items() if value is not None and value.number is not None}
    missing = [code for code in values if code not in known]
    tints = class_colours(choropleth.classes, view.theme)
    titles = [told(words) for words in class_words(choropleth.indicator, choropleth.classes)]
    are_words = set(choropleth.indicator.numbers) <= set(choropleth.indicator.names)
    rows: tuple[_Row, ...] = ()
    groups: list[_Group] = []
    key: list[KeyItem] = []
    if are_words:
        for place, (title, tint) in enumerate(zip(titles, tints, strict=True)):
            codes = [code for code, value in known.items() if choropleth.classes.index(value.number or 0.0) == place]
            groups.append(_group(story, layer, title, tint, {code: known[code] for code in codes}))
    else:
        rows = _rows(story, layer, known)
        key = [KeyItem(title, partial(_draw_sample, tint)) for title, tint in zip(titles, tints, strict=True)]
    if missing:
        groups.append(_group(story, layer, tr("Legend", "no data"), "", {code: values[code] for code in missing}))
    groups = [_in_lines(paper, group) for group in groups]
    columns = 2 if paper.width >= paper.px(TWO_COLUMNS_PX) and len(rows) > ROWS_IN_ONE else 1
    width = paper.width - paper.px(20)
    top = head_height(paper.scale, True) + (key_height(paper, key, width) + paper.px(4) if key else 0.0)
    foot = source_words(choropleth.indicator)
    natural = top + -(-len(rows) // columns) * paper.px(ROW_PX) + paper.px(GAP_PX)
    natural += sum(_group_height(paper, group) for group in groups) + foot_height(paper, foot, titled)
    room = paper.width - 2 * paper.px(EDGE_PX)
    title = _fitted(paper, layer.title, room, TITLE_PX, bold=True)
    subtitle = _fitted(paper, " · ".join(years_words(choropleth.indicator, view)), room, SMALL_PX)
    return _Plan(title, subtitle, foot, choropleth, rows, tuple(groups), tuple(key), top, columns, natural)


def _rows(story: Story, layer: Layer, known: dict[str, Value]) -> tuple[_Row, ...]:
    """The states with a number, the largest first."""
    assert layer.choropleth is not None
    newest = max((value.since for value in known.values()), default=None)
    made = [
        _Row(
            value_id(layer, code, value), row_name(story, code), value.number,
            short_value(layer.choropleth.indicator, value.number), value.when if value.since != newest else "",
        )
        for code, value in known.items() if value.number is not None
    ]  # fmt: skip
    return tuple(sorted(made, key=lambda row: (-row.number, row.name.casefold())))


def _group(story: Story, layer: Layer, title: str, tint: str, values: dict[str, Value | None]) -> _Group:
    states = [(value_id(layer, code, value), row_name(story, code)) for code, value in values.items()]
    return _Group(title, tint, tuple(sorted(states, key=lambda state: state[1].casefold())))


def _in_lines(paper: Paper, group: _Group) -> _Group:
    """The group with its names in as many lines as the sheet's width needs."""
    lines: list[list[tuple[str, str]]] = []
    room, at = paper.width - paper.px(2 * EDGE_PX + INDENT_PX), 0.0
    for state in group.states:
        need = paper.width_of(state[1], SMALL_PX) + paper.px(NAME_GAP_PX)
        if not lines or at + need > room + paper.px(NAME_GAP_PX):
            lines.append([])
            at = 0.0
        lines[-1].append(state)
        at += need
    return _Group(group.title, group.tint, group.states, tuple(map(tuple, lines)))


def _group_height(paper: Paper, group: _Group) -> float:
    return paper.px(GROUP_HEAD_PX + GAP_PX) + len(group.lines) * paper.px(ROW_PX)


def _draw_bars(paper: Paper, plan: _Plan, view: View) -> float:
    """Draw name, number and bar of each state, down the first column and then the second; gives where they end."""
    if not plan.rows:
        return plan.top
    width = (paper.width - paper.px(EDGE_PX)) / plan.columns
    down = -(-len(plan.rows) // plan.columns)
    names = min(max(paper.width_of(row.name, SMALL_PX) for row in plan.rows), width * NAME_SHARE)
    words = max(_words_width(paper, row) for row in plan.rows)
    lowest, highest = min(0.0, plan.rows[-1].number), max(0.0, plan.rows[0].number)
    tints = class_colours(plan.choropleth.classes, view.theme)
    for place, row in enumerate(plan.rows):
        x = paper.px(EDGE_PX) + place // down * width
        y = plan.top + (place % down + 0.5) * paper.px(ROW_PX)
        left = x + names + words + paper.px(24)
        scale = max(width - paper.px(EDGE_PX + 4) - (left - x), paper.px(20)) / ((highest - lowest) or 1.0)
        _draw_row_words(paper, row, (x, x + names + paper.px(12) + words), y, names)
        a, b = (left + (end - lowest) * scale for end in sorted((0.0, row.number)))
        tint = tints[plan.choropleth.classes.index(row.number)]
        _draw_field(paper, tint, a, y - paper.px(BAR_PX / 2), max(b - a, paper.px(LEAST_BAR_PX)), paper.px(BAR_PX))
        if lowest < 0:
            zero = left - lowest * scale
            paper.rule(zero, y - paper.px(ROW_PX / 2), zero, y + paper.px(ROW_PX / 2), colour=paper.colours.muted_text)
        paper.active(row.item, x - paper.px(4), y - paper.px(ROW_PX / 2 - 1), width - paper.px(4), paper.px(ROW_PX - 2))
    return plan.top + down * paper.px(ROW_PX) + paper.px(GAP_PX)


def _words_width(paper: Paper, row: _Row) -> float:
    dated = paper.width_of(row.when, SMALL_PX - 1) + paper.px(6) if row.when else 0.0
    return paper.width_of(row.words, SMALL_PX) + dated


def _draw_row_words(paper: Paper, row: _Row, ends: tuple[float, float], y: float, names: float) -> None:
    """Name at the left, number at the right end, and an older number's date in grey before it."""
    left, right = ends
    paper.text(left, y, _fitted(paper, row.name, names, SMALL_PX), size=SMALL_PX)
    paper.text(right, y, row.words, size=SMALL_PX, align="right")
    if row.when:
        at = right - paper.width_of(row.words, SMALL_PX) - paper.px(6)
        paper.text(at, y, row.when, size=SMALL_PX - 1, align="right", colour=paper.colours.muted_text)


def _draw_group(paper: Paper, group: _Group, y: float) -> float:
    """Draw a heading with its colour and count, and the states below it; gives where the next one begins."""
    x, head = paper.px(EDGE_PX), paper.px(GROUP_HEAD_PX)
    height = head + len(group.lines) * paper.px(ROW_PX)
    _draw_field(paper, group.tint, x, y + paper.px(4), paper.px(BAND_PX), height - paper.px(6))
    left = x + paper.px(INDENT_PX)
    count = f"  {len(group.states)}"
    title = _fitted(paper, group.title, paper.width - left - paper.px(EDGE_PX + 40), HEAD_PX, bold=True)
    paper.text(left, y + head / 2, title, size=HEAD_PX, bold=True)
    beside = left + paper.width_of(title, HEAD_PX, bold=True)
    paper.text(beside, y + head / 2, count, size=HEAD_PX, colour=paper.colours.muted_text)
    colour = paper.colours.text if group.tint else paper.colours.muted_text
    for number, line in enumerate(group.lines):
        middle, at = y + head + (number + 0.5) * paper.px(ROW_PX), left
        for item, name in line:
            width = paper.width_of(name, SMALL_PX)
            paper.text(at, middle, name, size=SMALL_PX, colour=colour)
            paper.active(item, at - paper.px(4), middle - paper.px(ROW_PX / 2 - 1), width + paper.px(8),
                         paper.px(ROW_PX - 2))  # fmt: skip
            at += width + paper.px(NAME_GAP_PX)
    return y + height + paper.px(GAP_PX)


def _draw_sample(tint: str, paper: Paper, x: float, y: float) -> None:
    _draw_field(paper, tint, x, y - paper.px(6), paper.px(17), paper.px(12))


def _draw_field(paper: Paper, tint: str, x: float, y: float, width: float, height: float) -> None:
    """A field in a class's colour, or hatched for no data."""
    if not tint:
        paper.hatch(x, y, width, height, paper.colours.absent)
    paper.box(x, y, width, height, round_px=1.5, facecolor=tint or "none", edgecolor=paper.colours.absent,
              linewidth=0.7 * paper.unit)  # fmt: skip


def _fitted(paper: Paper, words: str, room: float, size: float, bold: bool = False) -> str:
    """The words, shortened where they are wider than *room* pixels."""
    kept = words
    while kept and paper.width_of(kept, size, bold=bold) > room + 1:
        kept = kept.rstrip("…")[:-1].rstrip() + "…" if len(kept) > 2 else ""
    return kept
