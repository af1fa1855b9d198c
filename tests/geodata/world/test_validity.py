from __future__ import annotations

import datetime as dt
from dataclasses import replace
from pathlib import Path

import pytest

from geodata import Lens, open_story
from geodata.world.validity import claims_in_view, count_in_view, is_past, rows_in_view
from tests.storybook import write_story


def test_what_ended_is_not_in_force_and_what_follows_is(tmp_path: Path) -> None:
    story = open_story(write_story(tmp_path))
    ground = story.layers["ground"]
    for day, held in (
        (dt.date(1990, 1, 1), []),
        (dt.date(2020, 11, 19), ["ground-one"]),
        (dt.date(2020, 11, 20), ["ground-two"]),
    ):
        assert [row.id for row in rows_in_view(ground, replace(story.view, date=day))] == held
    both = replace(story.view, since=dt.date(2020, 1, 1), date=dt.date(2021, 1, 1))
    assert count_in_view(story, both, ground) == 2


@pytest.mark.parametrize(
    ("lens", "context", "toward", "away"),
    [
        (Lens.ALL, False, 1, 0),
        (Lens.ALL, True, 1, 1),
        ("rus", True, 0, 1),
        ("chn", True, 0, 0),
        (Lens.EACH_OTHER, True, 1, 0),
    ],
)
def test_lens_and_context_choose_the_claims(tmp_path: Path, lens: str, context: bool, toward: int, away: int) -> None:
    story = open_story(write_story(tmp_path))
    view = replace(story.view, lens=lens, context=context)
    assert len(claims_in_view(story, view, "toward")) == toward
    assert len(claims_in_view(story, view, "away")) == away


def test_what_ended_within_a_range_is_not_past_in_it(tmp_path: Path) -> None:
    story = open_story(write_story(tmp_path))
    [ended] = [row for row in story.layers["ground"].rows if row.id == "ground-one"]
    after = replace(story.view, date=dt.date(2021, 1, 1))
    assert is_past(ended, after)
    assert not is_past(ended, replace(after, since=dt.date(2020, 1, 1)))
    assert is_past(ended, replace(after, since=dt.date(2020, 12, 1)))
