"""The second bundled story: its article, claims, sources, names and outlines hold together."""

from __future__ import annotations

import csv
import datetime as dt
import itertools
import json
import tomllib
from typing import Any

import pytest
import shapely

from geodata.story.anchoring import Anchor, Quote, anchor
from geodata.story.story import Story
from geodata.story_format.story_loader import BUNDLED_STORIES, open_story

FOLDER = BUNDLED_STORIES / "sahel"
ARTICLE = (FOLDER / "article.txt").read_text(encoding="utf-8")
LATEST_SOURCE = dt.date(2026, 5, 4)


def table(name: str) -> dict[str, Any]:
    return tomllib.loads((FOLDER / name).read_text(encoding="utf-8"))


def features() -> list[dict[str, Any]]:
    files = sorted((FOLDER / "layers").glob("*.geojson"))
    return [item for file in files for item in json.loads(file.read_text(encoding="utf-8"))["features"]]


@pytest.fixture(scope="module")
def story() -> Story:
    return open_story("sahel")


def test_story_opens_without_a_problem(story: Story) -> None:
    assert story.id == "sahel"
    assert list(story.problems) == []


def test_article_has_500_to_800_words_besides_its_headings() -> None:
    headings = table("story.toml")["article"]["headings"]
    lines = ARTICLE.splitlines()
    assert set(headings) <= set(lines)
    words = sum(len(line.split()) for line in lines if line not in headings)
    assert 500 <= words <= 800


def test_claims_quote_the_article_to_the_letter_or_stand_on_a_source() -> None:
    for claim in table("claims.toml")["claims"]:
        if claim.get("context"):
            assert claim["source"], claim["id"]
            assert not claim["quote"], claim["id"]
        elif claim["strength"] != "absent":
            assert claim["quote"] in ARTICLE, claim["id"]
            assert claim["source"], claim["id"]


def test_the_three_states_are_treated_by_the_same_rule() -> None:
    """What is said of the three together is a claim of each, with the same partner, direction and day."""
    claims = [claim for claim in table("claims.toml")["claims"] if claim["strength"] == "group"]
    kinds = {(c["partner"], c["direction"], c["start"], c["act"]) for c in claims}
    for kind in kinds:
        subjects = {c["subject"] for c in claims if (c["partner"], c["direction"], c["start"], c["act"]) == kind}
        assert subjects == {"mli", "bfa", "ner"}, kind


def test_every_link_is_found_to_the_letter() -> None:
    for link in json.loads((FOLDER / "links.json").read_text(encoding="utf-8")):
        selector = link["target"]["selector"]
        quote = selector[0] if isinstance(selector, list) else selector
        found = anchor(ARTICLE, Quote(quote["exact"], quote["prefix"], quote["suffix"]))
        assert isinstance(found, Anchor), link["id"]
        assert ARTICLE[found.start : found.end] == quote["exact"]


def test_each_claim_of_the_article_has_a_link() -> None:
    links = json.loads((FOLDER / "links.json").read_text(encoding="utf-8"))
    linked = {body for link in links for body in link["body"]}
    claims = table("claims.toml")["claims"]
    assert {claim["id"] for claim in claims if claim["quote"]} <= linked


def test_sources_are_listed_used_and_have_an_address() -> None:
    sources = {source["id"]: source for source in table("sources.toml")["sources"]}
    rows = [*table("claims.toml")["claims"], *table("claims.toml")["memberships"], *table("notes.toml")["notes"]]
    settings = table("story.toml")
    rows += [row for name in ("actors", "organisations", "periods", "layers") for row in settings[name]]
    rows += [feature["properties"] for feature in features()]
    with (FOLDER / "layers" / "un-votes.csv").open(encoding="utf-8") as sheet:
        rows += [{"source": row["source"].split()} for row in csv.DictReader(sheet)]
    cited = {source for row in rows for source in row.get("source", [])}
    assert cited == set(sources)
    assert all(source["address"].startswith("http") for source in sources.values())


def test_every_feature_has_a_french_name_a_summary_and_a_source() -> None:
    for feature in features():
        properties = feature["properties"]
        assert properties["names"]["fr"], properties["id"]
        assert all(properties[key] for key in ("summary", "source", "certainty")), properties["id"]


def test_nothing_is_dated_after_the_latest_source() -> None:
    dates = [feature["properties"].get("start", "") for feature in features()]
    dates += [claim["start"] for claim in table("claims.toml")["claims"]]
    assert max(dates) <= LATEST_SOURCE.isoformat()


def test_outlines_that_no_source_gives_are_called_schematic() -> None:
    for feature in features():
        if feature["geometry"] and feature["geometry"]["type"] != "Point":
            properties = feature["properties"]
            assert properties["accuracy"] == "schematic", properties["id"]
            assert "Schematic" in properties["summary"], properties["id"]


def test_outlines_are_valid_and_of_one_piece() -> None:
    for feature in features():
        if feature["geometry"] is not None:
            shape = shapely.from_geojson(json.dumps(feature["geometry"]))
            assert shape.is_valid, feature["properties"]["id"]
            assert len(shapely.get_parts(shape)) == 1, feature["properties"]["id"]


def test_kidal_is_held_by_one_side_at_a_time() -> None:
    held = [f["properties"] for f in features() if f["properties"]["id"].startswith("control-kidal")]
    spans = sorted((row["start"], row["end"] or "9999") for row in held)
    assert len(spans) == 3
    assert all(end == start for (_, end), (start, _) in itertools.pairwise(spans))


def test_steps_stand_on_passages_and_show_layers_that_exist(story: Story) -> None:
    assert 6 <= len(story.steps) <= 8
    passages = {link.id for link in story.links}
    for step in story.steps:
        assert step.passage in passages
        assert "Ask" in step.notes
        assert "Caution" in step.notes
        assert {state.id for state in step.view.layers if state.visible} <= set(story.layers)
