"""Bars of memberships stay on their axis, however long ago a state joined."""

from __future__ import annotations

from dataclasses import replace

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
    assert all(area.x >= left - 1.0 for area in chart.areas)
