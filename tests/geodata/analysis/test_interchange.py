"""What others get out of a story: annotations, tables, features; two articles held against each other; snapping."""

from __future__ import annotations

import csv
import datetime as dt
import json
import math
import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import geopandas
import pytest

from geodata.analysis.article_comparison import compare_articles
from geodata.analysis.interchange import export_features, export_links
from geodata.article.article import article_from_text
from geodata.core.errors import DataError
from geodata.edit.draft import draft
from geodata.edit.edits import add_link
from geodata.edit.snapping import SnapIndex
from geodata.story.story import Story
from geodata.story_format.story_loader import open_story
from geodata.world.world import World
from mapviewer.command_line import run
from tests.storybook import write_story


@pytest.fixture
def story(tmp_path: Path) -> Story:
    return open_story(write_story(tmp_path / "ferry"))


def test_links_are_web_annotations(story: Story, tmp_path: Path) -> None:
    export_links(story, tmp_path / "links.jsonld")
    page = json.loads((tmp_path / "links.jsonld").read_text(encoding="utf-8"))
    assert page["@context"] == "http://www.w3.org/ns/anno.jsonld"
    items = page["first"]["items"]
    assert page["total"] == len(items) == len(story.links)
    for item, link in zip(items, story.links, strict=True):
        selectors = {selector["type"]: selector for selector in item["target"]["selector"]}
        position = selectors["TextPositionSelector"]
        assert story.article.text[position["start"] : position["end"]] == selectors["TextQuoteSelector"]["exact"]
        assert [body["source"].partition("#")[2] for body in item["body"] if "source" in body] == list(link.targets)
        assert item["target"]["source"] == "https://example.org/ferry"


def test_links_are_a_table_without_formulas(story: Story, tmp_path: Path) -> None:
    linked = add_link(story, (0, 9), ("valley-road",), note="=HYPERLINK(1)")
    export_links(linked, tmp_path / "links.csv")
    with (tmp_path / "links.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    (row,) = (row for row in rows if row["quote"] == "The ferry")
    assert (row["quote"], row["targets"], row["note"]) == ("The ferry", "valley-road", "'=HYPERLINK(1)")
    assert len(rows) == len(linked.links)


def test_features_are_one_geojson_with_their_sources_in_full(story: Story, tmp_path: Path) -> None:
    export_features(story, tmp_path / "all.geojson")
    table = json.loads((tmp_path / "all.geojson").read_text(encoding="utf-8"))
    assert {feature["id"] for feature in table["features"]} == set(story.features)
    (road,) = (feature for feature in table["features"] if feature["id"] == "valley-road")
    assert road["properties"]["sources"] == ["Roads of the valley"]
    assert road["properties"]["layer"] == "road"


def test_features_are_a_geopackage_with_a_table_a_layer(story: Story, tmp_path: Path) -> None:
    export_features(story, tmp_path / "all.gpkg")
    frame = geopandas.read_file(tmp_path / "all.gpkg", layer="road")
    assert frame.crs.to_epsg() == 4326
    assert list(frame["id"]) == [row.id for row in story.layers["road"].rows]
    before = story.layers["road"].features.geometry.iloc[0]
    assert frame.geometry.iloc[0].equals_exact(before, 1e-9)


def test_the_command_line_exports_both(tmp_path: Path) -> None:
    folder = str(write_story(tmp_path / "ferry"))
    assert run(["export", folder, "--links", str(tmp_path / "links.csv")]) == 0
    assert run(["export", folder, "--features", str(tmp_path / "all.gpkg")]) == 0
    assert (tmp_path / "links.csv").stat().st_size
    assert (tmp_path / "all.gpkg").stat().st_size
    assert run(["export", folder, "--links", str(tmp_path / "links.xls")]) == 2


def test_features_carry_the_credit_of_what_they_are_made_of(story: Story, tmp_path: Path) -> None:
    export_features(story, tmp_path / "all.geojson")
    table = json.loads((tmp_path / "all.geojson").read_text(encoding="utf-8"))
    assert "OpenStreetMap contributors (ODbL 1.0)" in table["attribution"]
    assert table["license"] == "https://opendatacommons.org/licenses/odbl/1-0/"
    export_features(story, tmp_path / "all.gpkg")
    with closing(sqlite3.connect(tmp_path / "all.gpkg")) as database:
        told = [row[0] for row in database.execute("SELECT description FROM gpkg_contents")]
    assert told
    assert all("OpenStreetMap contributors (ODbL 1.0)" in words for words in told)


FULL = """
import resource, sys
from pathlib import Path
from geodata import DataError, open_story
from geodata.analysis.interchange import export_features
story = open_story(sys.argv[1])
[layer.features for layer in story.layers.values() if layer.has_features]
resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, 20_000))
try:
    export_features(story, Path(sys.argv[2]))
except DataError as error:
    print(error)
"""


@pytest.mark.skipif(os.name == "nt", reason="the size of files has no limit there")
def test_a_geopackage_on_a_full_disk_is_one_sentence(tmp_path: Path) -> None:
    folder, path = write_story(tmp_path), tmp_path / "all.gpkg"
    path.write_text("old")
    done = subprocess.run(
        [sys.executable, "-c", FULL, str(folder), str(path)], capture_output=True, text=True, check=True
    )
    assert done.stdout.startswith(f"{path}: cannot be written")
    assert len(done.stdout.splitlines()) == 1
    assert path.read_text() == "old"
    assert not [other for other in tmp_path.iterdir() if "part" in other.name]


def test_what_cannot_be_written_is_told(story: Story, tmp_path: Path) -> None:
    with pytest.raises(DataError, match="cannot be written"):
        export_links(story, tmp_path / "nowhere" / "links.csv")
    with pytest.raises(DataError, match="unknown file extension"):
        export_features(story, tmp_path / "all.dwg")


def test_two_articles_share_some_places_and_each_leaves_some_out() -> None:
    day = dt.date(2026, 1, 1)
    left = draft(article_from_text("A ferry left Baku for Aktau. Kazakhstan paid."), day)
    right = draft(article_from_text("In Aktau, ships waited. Tbilisi and Kazakhstan signed. Aktau is full."), day)
    found = compare_articles(left, right)
    assert {row.name for row in found.both} == {"Aktau", "Kazakhstan"}
    assert [row.name for row in found.left] == ["Baku"]
    assert [row.name for row in found.right] in (["Tbilisi"], ["Georgia"])
    (aktau,) = (row for row in found.both if row.name == "Aktau")
    assert (len(aktau.left), len(aktau.right)) == (1, 2)


def test_a_place_of_the_base_map_and_one_of_a_story_are_the_same() -> None:
    day = dt.date(2026, 1, 1)
    story = draft(article_from_text("A ferry left Baku for Aktau."), day)
    other = replace(story, links=tuple(replace(link, targets=("place:baku",)) for link in story.links[:1]))
    assert [row.name for row in compare_articles(story, other).both] == ["Baku"]


def test_drawing_snaps_to_borders_and_features_and_to_nothing_in_the_open(story: Story) -> None:
    world = World(story)
    index = SnapIndex(world)
    road = world.by_id["valley-road"].levels[0].rings[0]
    assert index.snap(road[0] + 300, road[1] - 300, 2_000) == pytest.approx((road[0], road[1]))
    border = world.base.borders[0].levels[0].rings[0]
    near = index.snap(border[0] + 50, border[1] + 50, 1_000)
    assert near is not None
    assert math.dist(near, (border[0], border[1])) < 1_100
    # The middle of the Caspian Sea, 100 km from any shore.
    x, y = world.projection.project(50.9, 41.9)
    assert index.snap(x, y, 5_000) is None
