from __future__ import annotations

import datetime as dt
from dataclasses import replace
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from geodata import open_story
from geodata.indicators import example_sheets
from geodata.indicators.classification import Classes, Scheme
from geodata.indicators.indicator import Indicator, Value
from geodata.indicators.sample_sheets import read_example
from geodata.story.indicator_layer import indicator_layer, summary_of, tinted_by, with_layer, without_layer
from geodata.story.layer import LayerKind
from geodata.view.view import toggle_layer, with_stack
from geodata.world.world import World
from tests.storybook import write_story

TRADE = 2


def test_a_row_is_in_force_from_its_year_until_the_next() -> None:
    layer = indicator_layer(read_example(example_sheets()[TRADE]))

    def names(day: dt.date) -> dict[str, str]:
        return {row.properties["iso3"]: row.name for row in layer.rows_on(day)}

    assert names(dt.date(2023, 6, 1)) == {
        "geo": "Georgia: 11.2 % (2023)",
        "kaz": "Kazakhstan: 18.6 % (2023)",
        "tjk": "Tajikistan: 20.6 % (2023)",
        "uzb": "Uzbekistan: 15.8 % (2023)",
    }
    late = names(dt.date(2026, 6, 1))
    assert late["geo"] == "Georgia: 10.9 % (2024)"
    assert late["kaz"] == "Kazakhstan: 18.6 % (2023)"
    assert late["kgz"] == "Kyrgyzstan: no data (2024)"
    assert layer.kind is LayerKind.CHOROPLETH
    assert layer.title == "Russia's share of goods trade, %"


def test_each_row_has_the_shape_of_its_state(tmp_path: Path) -> None:
    layer = indicator_layer(read_example(example_sheets()[TRADE]))
    world = World(with_layer(open_story(write_story(tmp_path)), layer))
    assert layer.rows
    for row in layer.rows:
        assert world.by_id[row.id].bounds == world.base.country(row.properties["iso3"]).bounds


def test_a_layer_is_added_to_story_view_and_steps_and_taken_away_again(tmp_path: Path) -> None:
    story = open_story(write_story(tmp_path))
    layer = indicator_layer(read_example(example_sheets()[TRADE]))
    more = with_layer(story, layer)
    assert list(more.layers) == [layer.id, *story.layers]
    assert more.view.layers[0].id == layer.id
    assert all(not step.view.shows(layer.id) and step.view.layers[0].id == layer.id for step in more.steps)
    assert more.groups[0].title == "Data tables"
    again = with_layer(more, replace(layer, title="Other"))
    assert [again.layers[layer.id].title, len(again.layers), len(again.groups)] == ["Other", 5, 3]
    less = without_layer(more, layer.id)
    assert list(less.layers) == list(story.layers)
    assert (less.view, less.groups, less.steps) == (story.view, story.groups, story.steps)


def test_one_tint_hides_the_others() -> None:
    story = open_story("caucasus")
    one, two = (indicator_layer(read_example(example)) for example in example_sheets()[2:])
    story = with_layer(with_layer(story, one), two)
    view = toggle_layer(story.view, "standing", True)
    shown = tinted_by(story, view, one.id)
    assert [shown.shows(layer) for layer in (one.id, two.id, "standing", "toward")] == [True, False, False, True]


def test_an_older_view_gets_a_new_layer_hidden_and_loses_one_that_is_gone(tmp_path: Path) -> None:
    view = open_story(write_story(tmp_path)).view
    stack = (replace(view.layers[0], id="new"), *view.layers[1:])
    moved = with_stack(view, stack)
    assert [state.id for state in moved.layers] == ["new", *(state.id for state in view.layers[1:])]
    assert not moved.shows("new")


@given(st.sets(st.integers(1990, 2030), max_size=4), st.sampled_from(["", "World Bank"]))
def test_a_summary_says_the_first_and_the_last_year_and_where_the_numbers_are_from(
    years: set[int], source: str
) -> None:
    values = tuple(Value("aze", year, float(year), row) for row, year in enumerate(years))
    indicator = Indicator("Trade", "trade.csv", "share", values, source=source)
    words = summary_of(indicator, Classes(Scheme.EQUAL, 0.0, (3000.0,)))
    assert [year for year in range(1990, 2031) if str(year) in words] == sorted(
        {*sorted(years)[:1], *sorted(years)[-1:]}
    )
    assert ("World Bank" in words) == (source != "")
    assert ("trade.csv" in words) == (source == "")
