"""The second bundled story: its article, claims, sources, names and outlines hold together."""

from __future__ import annotations

import csv
import datetime as dt
import itertools
import json
import re
import tomllib
from typing import Any

import pytest
import shapely

from geodata.story.anchoring import Anchor, Quote, anchor
from geodata.story.story import Story
from geodata.story_format.story_loader import BUNDLED_STORIES, open_story

FOLDER = BUNDLED_STORIES / "sahel"
ARTICLE = (FOLDER / "article.txt").read_text(encoding="utf-8")
WHOLE_STATES = ("bloc-", "suspended-")  # drawn along the base map's borders, with islands
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
    rows += table("layers/people.toml")["events"]
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
            if properties["id"].startswith(WHOLE_STATES):
                assert "S-osm" in properties["source"], properties["id"]
                continue
            assert properties["accuracy"] == "schematic", properties["id"]
            assert "Schematic" in properties["summary"], properties["id"]


def test_outlines_are_valid_and_of_one_piece() -> None:
    for feature in features():
        if feature["geometry"] is not None:
            shape = shapely.from_geojson(json.dumps(feature["geometry"]))
            assert shape.is_valid, feature["properties"]["id"]
            is_one = len(shapely.get_parts(shape)) == 1
            assert is_one or feature["properties"]["id"].startswith(WHOLE_STATES), feature["properties"]["id"]


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


def test_killings_of_all_sides_have_one_form_of_words_and_whose_count_each_number_is(story: Story) -> None:
    rows = {row.id: row for row in story.layers["victims"].rows}
    killings = [row for row in rows.values() if not row.id.startswith("pe-displaced")]
    assert len(killings) >= 9
    for row in killings:
        assert row.name.startswith(("Killing of ", "Strike near ")), row.id
        counts = row.summary.partition("Killed: ")[2].split(".")[0]
        assert counts.count("(") == counts.count(")") >= 1, row.id
        assert row.source, row.id
    by = " ".join(row.summary for row in killings)
    for side in ("French aircraft", "Malian soldiers", "by soldiers", "JNIM", "Dogon hunters", "armed men"):
        assert side in by, side
    assert "unverified" not in by


def test_no_text_takes_a_side_s_word_for_its_own(story: Story) -> None:
    words = r"\b(massacre\w*|slaughter\w*|terroris\w*|jihad\w*|junta\w*|regime\w*|rebel\w*|liberat(?!ion Front)\w*)\b"
    rows = [row for layer in story.layers.values() for row in layer.rows]
    texts = {row.id: f"{row.name} {row.summary}" for row in rows}
    texts |= {step.id: f"{step.headline} {step.text} {step.notes}" for step in story.steps}
    texts |= {claim.id: claim.summary for claim in story.claims}
    plain = {key: re.sub("“[^”]*”", "", text).replace("Liberation of Azawad", "") for key, text in texts.items()}
    assert {key: text for key, text in plain.items() if re.search(words, text, re.IGNORECASE)} == {}


def test_it_is_known_until_its_latest_source(story: Story) -> None:
    assert story.known_until == LATEST_SOURCE
    assert all(step.view.date <= LATEST_SOURCE for step in story.steps)
