"""A GeoPackage with several tables: which one is wanted is asked, named in a story, and kept when that is saved."""

from __future__ import annotations

import shutil
from pathlib import Path

import geopandas
import pytest
from shapely.geometry import LineString, Point

from geodata import open_story, read_layer
from geodata.core.errors import DataError
from geodata.io import SeveralTablesError, start_reading
from geodata.story_format.story_writer import save_story
from tests.storybook import write_story


@pytest.fixture
def package(tmp_path: Path) -> Path:
    path = tmp_path / "land.gpkg"
    wells = geopandas.GeoDataFrame({"name": ["North", "South"]}, geometry=[Point(45, 41), Point(45, 40)], crs=4326)
    roads = geopandas.GeoDataFrame({"name": ["A1"]}, geometry=[LineString([(44, 40), (45, 41)])], crs=4326)
    wells.to_file(path, layer="wells", driver="GPKG")
    roads.to_file(path, layer="roads", driver="GPKG")
    return path


def test_which_of_several_tables_is_wanted_is_asked(package: Path) -> None:
    with pytest.raises(SeveralTablesError, match="wells, roads") as asked:
        start_reading(package, asks=True).result()
    assert asked.value.tables == ("wells", "roads")
    roads = start_reading(package, table="roads", asks=True).result()
    assert [row.name for row in roads.rows] == ["A1"]
    assert roads.kind == "line"


def test_unasked_the_first_is_taken_and_that_is_said_and_does_not_answer_for_who_asks(package: Path) -> None:
    layer = read_layer(package)
    assert [row.name for row in layer.rows] == ["North", "South"]
    assert any("it also holds roads" in problem for problem in layer.problems)
    with pytest.raises(SeveralTablesError):
        start_reading(package, asks=True).result()


def test_a_story_names_a_table_and_keeps_it(package: Path, tmp_path: Path) -> None:
    folder = write_story(tmp_path)
    shutil.copy(package, folder / "layers" / "land.gpkg")
    told = '[[layers]]\nid = "roads"\nkind = "line"\nfile = "layers/land.gpkg"\ntable = "{}"\npattern = "dashed"\n'
    with (folder / "story.toml").open("a", encoding="utf-8") as file:
        file.write("\n" + told.format("roads"))
    story = open_story(folder)
    assert [row.name for row in story.layers["roads"].rows] == ["A1"]
    save_story(story, tmp_path / "again.story")
    again = open_story(tmp_path / "again.story").layers["roads"]
    assert ([row.name for row in again.rows], again.table, again.pattern) == (["A1"], "roads", "dashed")
    text = (folder / "story.toml").read_text(encoding="utf-8")
    (folder / "story.toml").write_text(text.replace('table = "roads"', 'table = "rivers"'), encoding="utf-8")
    with pytest.raises(DataError, match=r"no such table.*rivers.*wells, roads"):
        open_story(folder)
