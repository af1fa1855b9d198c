"""Where charts put things: no word lies on another, all grows alike, and bars are as long as their numbers."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import replace
from itertools import combinations, pairwise

import pytest
from matplotlib.patches import PathPatch
from matplotlib.text import Text
from matplotlib.transforms import Bbox

from geodata import open_story
from geodata.indicators import Scheme, classify, read_indicator
from geodata.story.indicator_layer import indicator_layer, tinted_by, with_layer
from geodata.story.story import Story
from geodata.view.view import View
from mapviewer.charts.chart_export import drawing_of
from mapviewer.charts.chart_sheet import Chart

KINDS = ("matrix", "steps", "memberships", "values")
NUMBERS = {"ARM": 8.0, "AZE": 4.0, "GEO": -2.0, "KAZ": 1.0, "KGZ": 0.0}


@pytest.fixture(scope="module")
def charted(tmp_path_factory: pytest.TempPathFactory) -> tuple[Story, View]:
    """The bundled story with a table of five numbers on the map."""
    story = open_story("caucasus")
    table = tmp_path_factory.mktemp("table") / "growth.csv"
    table.write_text("state,year,growth\n" + "".join(f"{code},2024,{number}\n" for code, number in NUMBERS.items()))
    indicator = read_indicator(table, "growth")
    layer = indicator_layer(indicator, classify(indicator, Scheme.EQUAL, 3))
    story = with_layer(story, layer)
    return story, replace(tinted_by(story, story.view, layer.id), date=dt.date(2025, 8, 23))


def drawn(
    charted: tuple[Story, View], kind: str, width: float = 800.0, unit: float = 1.0, titled: bool = False
) -> Chart:
    drawing = drawing_of(kind, *charted, "aze")
    return drawing.chart((width * unit, drawing.height(width * unit, unit, titled)), unit, titled)


def words(chart: Chart) -> Iterator[tuple[str, Bbox]]:
    """Each text with its box in pixels."""
    chart.figure.canvas.draw()
    for text in chart.figure.findobj(Text):
        if isinstance(text, Text) and text.get_text().strip() and text.get_visible():
            yield text.get_text(), text.get_window_extent()


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("width", [560.0, 1100.0])
def test_no_words_lie_on_others(charted: tuple[Story, View], kind: str, width: float) -> None:
    chart = drawn(charted, kind, width, titled=True)
    found = list(words(chart))
    assert len(found) > 8
    for (one, box), (other, its) in combinations(found, 2):
        across = min(box.x1, its.x1) - max(box.x0, its.x0)
        down = min(box.y1, its.y1) - max(box.y0, its.y0)
        assert across < 1.5 or down < 0.35 * min(box.height, its.height), (one, other)


@pytest.mark.parametrize("kind", KINDS)
def test_a_chart_twice_as_large_has_everything_twice_as_far(charted: tuple[Story, View], kind: str) -> None:
    small, large = drawn(charted, kind), drawn(charted, kind, unit=2.0)
    assert [area.id for area in small.areas] == [area.id for area in large.areas]
    for one, other in zip(small.areas, large.areas, strict=True):
        assert [other.y, other.height] == pytest.approx([2 * one.y, 2 * one.height], abs=2.0), one.id
        # A screen's type is not twice as wide where it is twice as high.
        assert [other.x, other.width] == pytest.approx([2 * one.x, 2 * one.width], rel=0.08, abs=4.0), one.id
    assert large.head_px == pytest.approx(2 * small.head_px, abs=3.0)


@pytest.mark.parametrize("kind", KINDS)
def test_the_last_item_ends_near_the_foot_of_the_sheet(charted: tuple[Story, View], kind: str) -> None:
    drawing = drawing_of(kind, *charted, "aze")
    plain, titled = (drawing.height(800.0, 1.0, given) for given in (False, True))
    assert titled > plain + 20  # a title above, sources below
    last = max(area.y + area.height for area in drawn(charted, kind).areas)
    assert plain - 90 < last <= plain


def bars(chart: Chart) -> list[Bbox]:
    """The bars of numbers, from the top; the samples of the key are lower."""
    found = [patch.get_window_extent() for patch in chart.figure.findobj(PathPatch)]
    return sorted((box for box in found if box.height == pytest.approx(13.0)), key=lambda box: -box.y1)


def test_bars_begin_at_nought_and_are_as_long_as_their_numbers(charted: tuple[Story, View]) -> None:
    chart = drawn(charted, "values")
    found = bars(chart)
    assert len(found) == len(NUMBERS)
    ordered = sorted(NUMBERS.values(), reverse=True)
    unit = found[0].width / ordered[0]
    nought = found[0].x0
    for box, number in zip(found, ordered, strict=True):
        assert box.width == pytest.approx(max(abs(number) * unit, 1.5), abs=1.0), number
        assert (box.x1 if number < 0 else box.x0) == pytest.approx(nought, abs=1.0), number
    assert found[0].x1 == pytest.approx(784.0, abs=1.0)  # the longest reaches the sheet's edge
    ups = [one.y1 - other.y1 for one, other in pairwise(found)]
    assert ups == pytest.approx([ups[0]] * len(ups), abs=0.6)
    assert ups[0] == pytest.approx(20.0, abs=0.6)


def test_each_row_of_a_number_holds_its_bar_and_its_words(charted: tuple[Story, View]) -> None:
    chart = drawn(charted, "values")
    height = chart.figure.bbox.height
    areas = sorted(chart.areas, key=lambda area: area.y)[: len(NUMBERS)]
    names = ["Armenia", "Azerbaijan", "Kazakhstan", "Kyrgyzstan", "Georgia"]
    boxes = dict(words(chart))
    for area, box, name in zip(areas, bars(chart), names, strict=True):
        middle = area.y + area.height / 2
        assert height - (box.y0 + box.y1) / 2 == pytest.approx(middle, abs=0.6)
        its = boxes[name]
        assert area.y < height - (its.y0 + its.y1) / 2 < area.y + area.height
        assert area.x <= its.x0 < its.x1 < min(bar.x0 for bar in bars(chart))
        assert box.x1 <= area.x + area.width
