"""The article sentence by sentence: the table in docs/coverage.md holds, and the command prints what is on the map."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from geodata import open_story
from geodata.analysis.article_coverage import coverage_lines, sentence_coverage
from geodata.map.base_map import load_base_map
from geodata.story.entities import find_target
from geodata.story.story import Story
from mapviewer.command_line import run

TABLE = Path(__file__).resolve().parents[2] / "docs" / "coverage.md"


@pytest.fixture(scope="module")
def story() -> Story:
    return open_story("caucasus")


def table() -> list[tuple[str, tuple[str, ...]]]:
    rows = [line.split("|") for line in TABLE.read_text(encoding="utf-8").splitlines() if re.match(r"\| \d", line)]
    return [(row[2].strip(), tuple(re.findall(r"`([^`]+)`", row[3]))) for row in rows]


def test_the_table_has_the_88_rows_and_each_leads_to_what_exists(story: Story) -> None:
    rows, base = table(), load_base_map()
    assert len(rows) == 88
    for what, ids in rows:
        assert ids, what
        for identifier in ids:
            assert identifier == "article" or find_target(story, base, identifier) is not None, (what, identifier)


def test_everything_in_the_table_is_reached_from_the_text(story: Story) -> None:
    reached = {target for link in story.links for target in link.targets}
    reached |= {claim.id for claim in story.claims if claim.passages}
    assert {identifier for _, ids in table() for identifier in ids} - reached == {"article"}


def test_every_sentence_but_the_author_s_name_is_on_the_map(story: Story) -> None:
    states = [
        (row.state, story.article.text[row.sentence.start : row.sentence.end]) for row in sentence_coverage(story)
    ]
    assert [text.strip() for state, text in states if state != "complete"] == ["Author: Lisa Lewis"]


def test_what_is_linked_away_is_missing(story: Story) -> None:
    from dataclasses import replace

    bare = replace(story, links=(), claims=())
    assert {row.state for row in sentence_coverage(bare)} == {"missing"}
    assert coverage_lines(bare)[-1].endswith("0 complete, 0 partly, 51 missing")


def test_check_prints_the_table(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["check", "caucasus", "--coverage"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].startswith("sentence  state")
    assert lines[-1] == "51 sentences and headings: 50 complete, 0 partly, 1 missing"
