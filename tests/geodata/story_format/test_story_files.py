"""A story's files: a layer of several files is whole, wherever the story lies."""

from __future__ import annotations

import shutil
from pathlib import Path

import geopandas
import pytest

from geodata import open_story
from geodata.story_format.story_files import open_files
from geodata.story_format.story_writer import save_story
from geodata.world.world import World
from tests.storybook import write_story


@pytest.fixture
def with_shapefile(tmp_path: Path) -> Path:
    """The small story with its road as a Shapefile."""
    folder = write_story(tmp_path)
    road = folder / "layers" / "road.geojson"
    frame = geopandas.read_file(road)
    columns = [name for name in frame.columns if name != "geometry"]
    frame.astype(dict.fromkeys(columns, str)).to_file(road.with_suffix(".shp"), encoding="utf-8")
    road.unlink()
    toml = folder / "story.toml"
    toml.write_text(toml.read_text("utf-8").replace("layers/road.geojson", "layers/road.shp"), encoding="utf-8")
    return folder


def road_of(path: Path) -> dict[str, tuple[str, tuple[float, ...]]]:
    world = World(open_story(path))
    assert world.story.problems == ()
    return {row.id: (row.name, tuple(world.by_id[row.id].bounds)) for row in world.story.layers["road"].rows}


def test_a_shapefile_is_the_same_in_a_folder_an_archive_and_saved_again(with_shapefile: Path, tmp_path: Path) -> None:
    whole = road_of(with_shapefile)
    assert all(name and len(set(bounds)) == 4 for name, bounds in whole.values())
    assert whole
    packed = Path(shutil.make_archive(str(tmp_path / "packed"), "zip", with_shapefile)).rename(
        tmp_path / "packed.story"
    )
    assert road_of(packed) == whole
    for again in (tmp_path / "again", tmp_path / "again.story"):
        save_story(open_story(packed), again)
        assert road_of(again) == whole


def test_files_of_one_layer_are_those_of_its_name_in_its_folder(with_shapefile: Path, tmp_path: Path) -> None:
    (with_shapefile / "layers" / "road works.dbf").touch()
    (with_shapefile / "road.txt").touch()
    packed = Path(shutil.make_archive(str(tmp_path / "packed"), "zip", with_shapefile)).rename(
        tmp_path / "packed.story"
    )
    for place in (with_shapefile, packed):
        found = set(open_files(place).siblings_of("layers/road.shp"))
        assert found == {f"layers/road.{ending}" for ending in ("shp", "shx", "dbf", "prj", "cpg")}
