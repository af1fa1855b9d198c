"""Coverage: what the text says and the map does not show, and the other way round."""

import json
from pathlib import Path

from geodata import open_story
from geodata.analysis.article_coverage import coverage_of
from tests.storybook import LAYERS, STORY, write_story


def test_sentences_without_a_passage(tmp_path: Path) -> None:
    story = open_story(write_story(tmp_path))
    text = story.article.text
    assert [text[part.start : part.end] for part in coverage_of(story).silent] == [
        "The ferry and the valley",
        "Aktau waited for grain, and Baku waited for news.",
        "The harbour in Baku was busy.",
    ]


def test_a_sentence_whose_links_lead_nowhere_is_silent(tmp_path: Path) -> None:
    story = open_story(write_story(tmp_path))
    silent = coverage_of(story, lambda target: target != "stop-aktau").silent
    words = [story.article.text[part.start : part.end] for part in silent]
    assert "The ferry from Baku to Aktau was slow in spring." in words


def test_features_that_nothing_supports(tmp_path: Path) -> None:
    features = [json.loads(json.dumps(feature)) for feature in LAYERS["stops"]]
    for feature in features:
        feature["properties"]["source"] = ["S-unheard-of"]
    story_toml = STORY.replace('visible = false\nsource = ["S-two"]', "visible = false")
    layer = json.dumps({"type": "FeatureCollection", "features": features})
    story = open_story(write_story(tmp_path, story_toml=story_toml, layers_stops_geojson=layer))
    # The stop at Aktau has a passage; a source that the story does not list supports nothing.
    assert [feature.id for feature in coverage_of(story).unsupported] == ["stop-baku"]


def test_everything_of_the_bundled_story_is_supported() -> None:
    assert coverage_of(open_story("caucasus")).unsupported == ()
