"""Bars of memberships stay on their axis, however long ago a state joined."""

from __future__ import annotations

import itertools
from dataclasses import replace

import pytest
from matplotlib.text import Text

from geodata import open_story
from geodata.core.dates import Span, parse_day
from mapviewer.charts.chart_export import drawing_of


def test_a_membership_that_began_before_the_axis_begins_with_it() -> None:
    story = open_story("caucasus")
    first = next(row for row in story.memberships if row.status == "member" and row.span.start)
    old = replace(first, span=Span(parse_day("1970-05-28"), first.span.end), start_text="1970-05-28")
    story = replace(story, memberships=tuple(old if row is first else row for row in story.memberships))
    drawing = drawing_of("memberships", story, story.view, "")
    chart = drawing.chart((800.0, drawing.height(800.0, 1.0, False)), 1.0, False)
    left = min(axis.left for axis in chart.axes)
    assert chart.areas
    assert all(area.x >= left - 1.0 for area in chart.areas)


def extents(text: Text, height: float) -> tuple[float, float, float, float]:
    """Left, top, right and bottom of a line in pixels, from the upper left corner."""
    box = text.get_window_extent()
    return box.x0, height - box.y1, box.x1, height - box.y0


@pytest.mark.parametrize("width", [800.0, 1400.0])
@pytest.mark.parametrize("kind", ["memberships", "matrix"])
def test_no_words_run_into_others_or_off_the_paper(kind: str, width: float) -> None:
    story = open_story("caucasus")
    drawing = drawing_of(kind, story, story.view, "")
    height = drawing.height(width, 1.0, True)
    chart = drawing.chart((width, height), 1.0, True)
    lines = [(text.get_text(), extents(text, height)) for text in chart.figure.texts if text.get_text().strip()]
    assert len(lines) > 20
    for words, (x0, y0, x1, y1) in lines:
        assert -1 <= x0 < x1 <= width + 1, words
        assert -1 <= y0 < y1 <= height + 1, words
    for (one, a), (other, b) in itertools.combinations(lines, 2):
        overlap = min(a[2], b[2]) - max(a[0], b[0]), min(a[3], b[3]) - max(a[1], b[1])
        assert min(overlap) < 4.0, (one, other)  # lines of one heading stand close


@pytest.mark.parametrize("width", [420.0, 900.0])
def test_words_that_begin_in_a_bar_end_in_it(width: float) -> None:
    story = open_story("caucasus")
    drawing = drawing_of("memberships", story, story.view, "")
    height = drawing.height(width, 1.0, False)
    chart = drawing.chart((width, height), 1.0, False)
    within = 0
    for text in chart.figure.texts:
        x0, y0, x1, y1 = extents(text, height)
        for area in chart.areas:
            if area.x <= x0 < area.x + area.width and area.y < (y0 + y1) / 2 < area.y + area.height:
                within += 1
                assert x1 <= area.x + area.width + 1, text.get_text()
    assert within > 5
