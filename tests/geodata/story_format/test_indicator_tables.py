"""Tinted layers in a story's files: read from a sheet, saved with the story, and what is wrong with them."""

from __future__ import annotations

from pathlib import Path

import pytest

from geodata import open_story
from geodata.core.errors import DataError
from geodata.indicators import Scheme, classify, example_sheets, read_indicator
from geodata.indicators.sample_sheets import read_example
from geodata.story.indicator_layer import indicator_layer, with_layer
from geodata.story_format.indicator_tables import sheet_of
from geodata.story_format.story_writer import save_story
from mapviewer.session.story_check import check
from tests import storybook
from tests.storybook import write_story

TABLE = """
[[layers]]
id = "trade"
title = "Trade"
kind = "choropleth"
group = "valley"
file = "layers/trade.csv"
unit = "%"
credit = "Harbour Office, 2024"
source = ["S-two"]
"""
SHEET = "state,year,share,tonnes\nArmenia,2023,12.5,1\nAZ,2023,7,2\nKazahstan,2023,9,3\nGeorgia,2024,,4\n"


def story_with(folder: Path, more: str, sheet: str = SHEET) -> Path:
    path = write_story(folder, story_toml=storybook.STORY.replace("[view]", f"{TABLE}{more}\n[view]", 1))
    (path / "layers" / "trade.csv").write_text(sheet, encoding="utf-8")
    return path


def test_a_sheet_of_a_story_is_a_layer_and_its_odd_rows_are_problems(tmp_path: Path) -> None:
    story = open_story(story_with(tmp_path, 'column = "share"\nclasses = "natural breaks"\ncount = 2'))
    layer = story.layers["trade"]
    assert layer.choropleth is not None
    indicator = layer.choropleth.indicator
    assert {(value.state, value.number) for value in indicator.values} == {("arm", 12.5), ("aze", 7.0), ("geo", None)}
    assert (layer.title, layer.group, indicator.source, layer.source) == (
        "Trade, %",
        "valley",
        "Harbour Office, 2024",
        ("S-two",),
    )
    [problem] = story.problems
    assert problem.startswith("layers/trade.csv, row 4: unrecognised state: found 'Kazahstan'; allowed: Kazakhstan")


@pytest.mark.parametrize(
    ("more", "problem"),
    [
        ("", "story.toml, layer trade: column is missing: found nothing; allowed: share, tonnes"),
        ('column = "size"', "trade.csv, heading: unknown column: found 'size'; allowed: 'share', 'tonnes'"),
        (
            'column = "share"\nclasses = "guesses"',
            "story.toml, layer trade: unknown classes: found 'guesses'; allowed: qua",
        ),
        ('column = "share"\ncount = "many"', "story.toml, layer trade: count or breaks are not numbers: found"),
        ('column = "share"\nclasses = "own breaks"', "no breaks: found []"),
        (
            'column = "share"\nvalue_names = { a = "b" }',
            "story.toml, layer trade: value_names are not a table of numbers",
        ),
    ],
)
def test_a_table_that_cannot_be_meant_is_one_sentence(tmp_path: Path, more: str, problem: str) -> None:
    with pytest.raises(DataError) as told:
        open_story(story_with(tmp_path, more))
    assert str(told.value).startswith(problem)


@pytest.mark.parametrize("name", ["saved", "saved.story"])
def test_own_numbers_are_saved_with_the_story_and_come_back(tmp_path: Path, name: str) -> None:
    story = open_story(write_story(tmp_path))
    for place, (scheme, breaks) in enumerate(((Scheme.EQUAL, ()), (Scheme.VALUES, ()), (Scheme.OWN, (15.0, 20.0)))):
        indicator = read_example(example_sheets()[0 if scheme is Scheme.VALUES else 2])
        layer = indicator_layer(indicator, classify(indicator, scheme, 4, breaks), f"own-{place}")
        story = with_layer(story, layer)
    save_story(story, tmp_path / name)
    again = open_story(tmp_path / name)
    assert again.problems == ()
    # The example's sources are those of another story.
    assert all("unknown source: found 'S-" in problem for problem in check(again))
    for place in range(3):
        old, new = story.layers[f"own-{place}"], again.layers[f"own-{place}"]
        assert old.choropleth is not None
        assert new.choropleth is not None
        assert new.choropleth.classes == old.choropleth.classes
        assert new.choropleth.indicator.names == old.choropleth.indicator.names
        assert (new.title, new.group) == (old.title, "own-numbers")
        assert [(row.id, row.name, row.span) for row in new.rows] == [(row.id, row.name, row.span) for row in old.rows]
    assert again.view.shows("own-2")


def test_a_sheet_of_a_story_is_kept_as_it_was(tmp_path: Path) -> None:
    sheet = "state,share\narm,1.50\naze,2\n"
    story = open_story(story_with(tmp_path, "", sheet))
    save_story(story, tmp_path / "copy")
    assert (tmp_path / "copy" / "layers" / "trade.csv").read_text(encoding="utf-8") == sheet
    again = open_story(tmp_path / "copy")
    assert again.layers["trade"].rows == story.layers["trade"].rows


def test_a_sheet_reads_back_as_the_same_values(tmp_path: Path) -> None:
    for example in example_sheets():
        indicator = read_example(example)
        path = tmp_path / "again.csv"
        path.write_bytes(sheet_of(indicator))
        again = read_indicator(path, "value")
        assert [(v.state, v.year, v.number, v.source, v.note) for v in again.values] == [
            (v.state, v.year, v.number, v.source, v.note) for v in indicator.values
        ]
