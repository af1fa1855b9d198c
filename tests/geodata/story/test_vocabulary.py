"""The words of the model are members of enums once a story is open, and stand in its files as words."""

from __future__ import annotations

import tomllib
from pathlib import Path

from geodata import open_story
from geodata.story.vocabulary import (
    Accuracy,
    ActKind,
    Certainty,
    Direction,
    LinkRole,
    MembershipStatus,
    Stage,
    Status,
    Strength,
)
from geodata.story_format.story_writer import save_story


def test_an_open_story_speaks_in_the_words_of_the_model() -> None:
    story = open_story("caucasus")
    for claim in story.claims:
        assert isinstance(claim.direction, Direction)
        assert isinstance(claim.strength, Strength)
        assert isinstance(claim.act, ActKind)
        assert isinstance(claim.also, Direction)
    assert all(isinstance(link.role, LinkRole) for link in story.links)
    assert all(isinstance(row.status, MembershipStatus) for row in story.memberships)
    for row in story.features.values():
        if story.layers[row.layer].has_features:
            kinds = (type(row.status), type(row.certainty), type(row.accuracy), type(row.stage))
            assert kinds == (Status, Certainty, Accuracy, Stage)


def test_a_saved_story_holds_plain_words(tmp_path: Path) -> None:
    story = open_story("caucasus")
    save_story(story, tmp_path / "kept")
    rows = tomllib.loads((tmp_path / "kept" / "claims.toml").read_text(encoding="utf-8"))["claims"]
    assert {row["direction"] for row in rows} <= {"toward", "away", "steady", "mutual", "none"}
    again = open_story(tmp_path / "kept")
    assert again.claims == story.claims
    assert again.links == story.links
