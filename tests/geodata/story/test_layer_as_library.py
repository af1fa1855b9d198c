"""Layers, stories and worlds in a notebook: short to print, easy to ask, ready to plot and to export."""

from __future__ import annotations

import datetime as dt
import json

import matplotlib as mpl
import matplotlib.pyplot as plt
import pytest

from geodata import DataError, Layer, Story, open_story
from geodata.story.plain_values import plain_value
from geodata.world.world import World


@pytest.fixture(scope="module")
def story() -> Story:
    return open_story("caucasus")


def with_dates(story: Story) -> Layer:
    """The layer whose areas change most often."""
    areas = [layer for layer in story.layers.values() if layer.kind == "area"]
    return max(areas, key=lambda layer: len({row.span.start for row in layer.rows}))


def test_text_works_like_a_date(story: Story) -> None:
    layer = with_dates(story)
    day = layer.on(dt.date(2020, 10, 1))
    assert 0 < len(day) < len(layer.features)
    assert layer.on("2020-10-01")["id"].tolist() == day["id"].tolist()
    assert layer.rows_on("1 October 2020") == layer.rows_on(dt.date(2020, 10, 1))
    assert layer.rows_on("2020-10") == layer.rows_on(dt.date(2020, 10, 1))
    with pytest.raises(DataError):
        layer.on("yesterday")


def test_large_values_print_on_one_line(story: Story) -> None:
    for thing in (story, story.article, with_dates(story), World(story)):
        printed = repr(thing)
        assert len(printed) < 200
        assert "\n" not in printed
        assert printed.startswith(f"<{type(thing).__name__} ")
    assert repr(story).startswith(f"<Story '{story.id}': {len(story.layers)} layers, {len(story.links)} links")


def test_plain_features_can_be_written_as_json(story: Story) -> None:
    for layer in story.layers.values():
        if layer.has_features:
            written = json.loads(layer.plain_features().to_json())
            assert [row["properties"]["id"] for row in written["features"]] == layer.features["id"].tolist()
    frame = with_dates(story).plain_features("2020-10-01")
    assert len(frame) == len(with_dates(story).on("2020-10-01"))
    assert all(value is None or dt.date.fromisoformat(value) for value in frame["start"])


def test_plain_values_keep_what_json_knows() -> None:
    assert [plain_value(value) for value in (None, True, 3, "x")] == [None, True, 3, "x"]
    assert plain_value({"first": dt.date(2001, 2, 3)}) == "first: 2001-02-03"
    assert plain_value(("a", 2)) == "a; 2"


def test_a_layer_plots_what_is_in_force(story: Story) -> None:
    mpl.use("agg")
    layer = with_dates(story)
    figure, (left, right) = plt.subplots(1, 2)
    try:
        assert layer.plot("2020-10-01", ax=left, color="tan") is left
        layer.plot(ax=right)
        counts = [len(axes.collections[0].get_paths()) for axes in (left, right)]
        assert 0 < counts[0] < counts[1]
    finally:
        plt.close(figure)


def test_days_on_which_the_same_is_valid_have_the_same_rows() -> None:
    layer = next(layer for layer in open_story("caucasus").layers.values() if layer.rows)
    one, other = layer.rows_on("2021-03-01"), layer.rows_on("2021-03-02")
    assert one == other
    assert one is other  # which pictures compare
    assert layer.ids_on(dt.date(2021, 3, 1)) == tuple(row.id for row in one)
