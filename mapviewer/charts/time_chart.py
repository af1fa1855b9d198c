"""What charts over time share: the axis of years and the cursor at the view's date."""

from __future__ import annotations

import datetime as dt

from geodata.view.view import View
from mapviewer.charts.chart_sheet import BACK, FRONT, SMALL_PX, ChartAxis, Paper
from mapviewer.ui.display_text import day_words

STEPS_YEARS = (1, 2, 5, 10)
TICK_ROOM_PX = 44.0
AXIS_PX = 22.0


def axis_of(left: float, right: float, first: dt.date, last: dt.date, top: float, bottom: float) -> ChartAxis:
    """An axis from the start of the first day's year to a little after the last day."""
    start = dt.date(first.year, 1, 1).toordinal()
    end = last.toordinal()
    return ChartAxis(left, right, start, end + max((end - start) * 0.03, 60.0), top, bottom)


def draw_axis(paper: Paper, axis: ChartAxis, labels_at: float, *, keep_off: float | None = None) -> None:
    """Draw year lines with labels at a height, except near *keep_off*."""
    span_years = (axis.last_day - axis.first_day) / 365.25
    room = (axis.right - axis.left) / paper.px(TICK_ROOM_PX)
    step = next((step for step in STEPS_YEARS if span_years / step <= room), STEPS_YEARS[-1])
    first = dt.date.fromordinal(int(axis.first_day)).year
    year = -(-first // step) * step
    while (day := dt.date(year, 1, 1).toordinal()) <= axis.last_day:
        x = axis.x(day)
        paper.rule(x, axis.top, x, axis.bottom, width=0.8)
        hidden = keep_off is not None and abs(x - keep_off) < paper.px(70)
        if x < axis.right - paper.px(4) and not hidden:
            paper.text(x, labels_at, str(year), size=SMALL_PX - 0.5, colour=paper.colours.muted_text, align="center")
        year += step


def draw_cursor(paper: Paper, axis: ChartAxis, view: View, label_at: float | None) -> None:
    """The view's date as a line over the chart, with its words at a height."""
    day = view.date.toordinal()
    if view.since is not None:
        x0 = axis.x(max(view.since.toordinal(), axis.first_day))
        paper.box(x0, axis.top, max(axis.x(day) - x0, 0.0), axis.bottom - axis.top, round_px=0.0,
                  facecolor=paper.colours.accent, alpha=0.1)  # fmt: skip
    if not axis.first_day <= day <= axis.last_day:
        return
    x = axis.x(day)
    paper.rule(x, axis.top, x, axis.bottom, colour=paper.colours.text, width=1.4, zorder=BACK + 0.5)
    if label_at is not None:
        words = day_words(view.date)
        half = paper.width_of(words, SMALL_PX, bold=True) / 2 + paper.px(6)
        middle = min(max(x, axis.left + half), paper.width - half)
        paper.box(
            middle - half, label_at - paper.px(9), 2 * half, paper.px(18), facecolor=paper.colours.text, zorder=FRONT
        )
        label = paper.text(
            middle, label_at, words, size=SMALL_PX, bold=True, colour=paper.colours.panel, align="center"
        )
        label.set_zorder(FRONT + 1)
