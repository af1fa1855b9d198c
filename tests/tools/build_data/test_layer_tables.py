"""The tables of the bundled stories say what their layers say: a build that is run again changes nothing."""

from __future__ import annotations

import datetime as dt
import json
import tomllib
from pathlib import Path
from typing import Any

import pytest
import shapely

from geodata.story_format.story_loader import open_story
from tools.build_data.layer_files import layer_text

ROOT = Path(__file__).parents[3]
STORIES = ("caucasus", "sahel")


@pytest.mark.parametrize("story", STORIES)
def test_what_a_layer_says_of_its_features_is_what_the_table_says(story: str) -> None:
    table = ROOT / "tools" / "build_data" / "tables" / f"{story}_features.toml"
    rows: list[dict[str, Any]] = tomllib.loads(table.read_text(encoding="utf-8"))["features"]
    assert len(rows) > 20
    for layer in dict.fromkeys(row["layer"] for row in rows):
        own = [row for row in rows if row["layer"] == layer]
        drawn = {row["geometry"]: shapely.Point(0, 0) for row in own if "geometry" in row}
        built = json.loads(layer_text(own, drawn, 4, table.name))["features"]
        file = ROOT / "geodata" / "stories" / story / "layers" / f"{layer}.geojson"
        kept = json.loads(file.read_text(encoding="utf-8"))["features"]
        assert [feature["properties"] for feature in kept] == [feature["properties"] for feature in built], layer
        assert [feature["geometry"] is None for feature in kept] == [feature["geometry"] is None for feature in built]


def test_konna_lies_on_ground_that_is_drawn_as_held_while_it_was() -> None:
    story = open_story("sahel")
    places, control = story.layers["places"].features.set_index("id"), story.layers["control"]
    konna = places.loc["konna"].geometry
    held = {day: control.on(dt.date.fromisoformat(day)) for day in ("2013-01-09", "2013-01-11", "2013-01-18")}
    assert {day: list(frame[frame.contains(konna)]["id"]) for day, frame in held.items()} == {
        "2013-01-09": [],
        "2013-01-11": ["control-konna"],
        "2013-01-18": [],
    }
