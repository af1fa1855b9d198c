from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from geodata import open_story
from geodata.world.world import World
from mapviewer.session.story_check import check
from mapviewer.session.story_opening import all_problems
from tests import storybook
from tests.storybook import write_story


def problems_of(folder: Path, **changed: str | None) -> str:
    return "\n".join(check(open_story(write_story(folder, **changed))))


def layer_with(name: str, **properties: Any) -> str:
    first, *rest = storybook.LAYERS[name]
    changed = {**first, "properties": {**first["properties"], **properties}}
    return json.dumps({"type": "FeatureCollection", "features": [changed, *rest]})


def layer_of(geometry: Any) -> str:
    first, *rest = storybook.LAYERS["ground"]
    return json.dumps({"type": "FeatureCollection", "features": [{**first, "geometry": geometry}, *rest]})


def test_a_good_story_has_no_problems(tmp_path: Path) -> None:
    assert problems_of(tmp_path) == ""


def test_the_bundled_story_has_no_problems() -> None:
    assert check(open_story("caucasus")) == ()


def test_a_place_beyond_the_plane_of_its_story_is_on_the_globe_and_no_problem() -> None:
    world = World(open_story("sahel"))
    [far] = [row for row in world.story.layers["partner-events"].rows if row.id == "ev-china-mali"]
    assert far.id not in {shape.id for shape in world.shapes(far.layer)}
    camera = replace(world.story.view.camera, lon_deg=116.4, lat_deg=39.9)
    seen = {shape.id: shape for shape in world.seen_by(camera).shapes(far.layer)}
    assert world.seen_by(camera).projection.unproject(*seen[far.id].bounds[:2]) == pytest.approx((116.4, 39.9), abs=0.1)
    assert all_problems(world) == ()


@pytest.mark.parametrize(
    ("file", "text", "line"),
    [
        (
            "story_toml",
            storybook.STORY.replace('headings = ["The ferry and the valley"]', 'headings = ["Nothing"]'),
            "story.toml, [article], headings: does not match a line of the article: found 'Nothing'",
        ),
        (
            "story_toml",
            storybook.STORY.replace('passage = "l-road"', 'passage = "l-rode"'),
            "story.toml, step valley, passage: unknown link: found 'l-rode'; allowed: an id of links.json",
        ),
        (
            "story_toml",
            storybook.STORY.replace('select = "valley-road"', 'select = "place:nowhere-at-all"'),
            "story.toml, step valley, select: unknown id: found 'place:nowhere-at-all'",
        ),
        (
            "story_toml",
            storybook.STORY.replace('layers = ["ground", "road"], select', 'layers = ["sea"], select'),
            "unknown layer: found 'sea'",
        ),
        (
            "story_toml",
            storybook.STORY.replace('date = "2000-01-01"', 'date = "2000-01-01", since = "2001"'),
            "story.toml, step valley: since is after date: found 2001-01-01 … 2000-01-01",
        ),
        (
            "story_toml",
            storybook.STORY.replace('source = ["S-one", "S-two"]', 'source = ["S-ten"]'),
            "story.toml, layer ground, source: unknown source: found 'S-ten'",
        ),
        (
            "story_toml",
            storybook.STORY.replace('direction = "toward"', 'direction = "steady"'),
            "story.toml, layer toward: no claim has this direction",
        ),
        (
            "links_json",
            json.dumps([{**storybook.LINKS[0], "body": ["stop-paris"]}]),
            "links.json, link l-aktau: refers to an unknown id: found 'stop-paris'",
        ),
        (
            "links_json",
            json.dumps([storybook.LINKS[0], storybook.LINKS[0]]),
            "links.json, link l-aktau: duplicate id",
        ),
        (
            "article_txt",
            "Nothing of the old text.\n",
            "links.json, link l-road: the passage is not in the article",
        ),
        (
            "claims_toml",
            storybook.CLAIMS.replace('partner = "kaz"', 'partner = "xyz"'),
            "claims.toml, claim aze-toward-kaz, partner: unknown state: found 'xyz'",
        ),
        (
            "claims_toml",
            storybook.CLAIMS.replace('start = "2024"', 'start = "2024"\nend = "2020"'),
            "claims.toml, claim aze-away-rus: end before start: found 2024 … 2020",
        ),
        ("claims_toml", storybook.CLAIMS.replace('source = ["S-two"]', ""), "neither a passage nor a source"),
        (
            "sources_toml",
            storybook.SOURCES.replace("https://example.org/roads", "javascript:alert(1)"),
            "sources.toml, source S-one, address: not a web address",
        ),
        ("sources_toml", None, "notes.toml, note note-shut, source: unknown source: found 'S-one'"),
        (
            "layers_road_geojson",
            layer_with("road", source=["S-nine"]),
            "layers/road.geojson, feature valley-road, source: unknown source: found 'S-nine'",
        ),
        ("layers_ground_geojson", layer_with("ground", start="2025", end="2001"), "end before start"),
        (
            "layers_ground_geojson",
            layer_of({"type": "Polygon", "coordinates": []}),
            "layers/ground.geojson, feature ground-one, geometry: no geometry",
        ),
        (
            "layers_ground_geojson",
            layer_of(None),
            "layers/ground.geojson, feature ground-one, geometry: no geometry",
        ),
        (
            "layers_ground_geojson",
            layer_of({"type": "Polygon", "coordinates": [[[46, 39], [47, 40], [47, 39], [46, 40], [46, 39]]]}),
            "layers/ground.geojson, feature 1: the outline crosses or touches itself; it was repaired",
        ),
        (
            "layers_ground_geojson",
            layer_of({"type": "Point", "coordinates": [460, 39]}),
            "layers/ground.geojson, feature 1: a longitude beyond 180° was brought back",
        ),
        (
            "layers_road_geojson",
            json.dumps({"type": "FeatureCollection", "features": []}),
            "layers/road.geojson, layer road: no features",
        ),
    ],
)
def test_one_line_names_file_place_and_problem(tmp_path: Path, file: str, text: str | None, line: str) -> None:
    found = problems_of(tmp_path, **{file: text})
    assert line in found
    assert all(row.count("\n") == 0 for row in found.splitlines())


def test_a_mistake_in_one_feature_is_told_once_with_what_follows_from_it(tmp_path: Path) -> None:
    features = json.loads(json.dumps(storybook.LAYERS["road"]))
    features[0]["properties"]["start"] = "someday"
    broken = json.dumps({"type": "FeatureCollection", "features": features})
    found = problems_of(tmp_path, layers_road_geojson=broken).splitlines()
    assert len(found) == 1
    assert found[0].startswith(f"layers/road.geojson, feature {features[0]['properties']['id']}, start: not a date")
    assert found[0].endswith("to it)")


def test_a_feature_without_passage_or_source_is_named(tmp_path: Path) -> None:
    story = storybook.STORY.replace('visible = false\nsource = ["S-two"]', "visible = false")
    found = problems_of(tmp_path, story_toml=story, layers_stops_geojson=layer_with("stops", source=[]))
    assert "feature stop-baku: neither a passage nor a source" in found
    assert "stop-aktau" not in found
