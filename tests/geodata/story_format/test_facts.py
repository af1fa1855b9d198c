"""The story's facts: read, written back, filled in where they are left out, and upgraded from the first format."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from geodata import DataError, open_story
from geodata.story.facts import FORMAT
from geodata.story.parties import Parties
from geodata.story_format.story_writer import save_story
from mapviewer.session.story_check import check
from tests.storybook import STORY, write_story

FIRST = Path(__file__).resolve().parents[2] / "data" / "format1" / "caucasus"
HEAD = "[story]\nformat = 2\n"


def with_rows(rows: str) -> str:
    return (
        STORY.replace('"karabakh"', '"user"')
        .replace('"corridor"', '"event"')
        .replace("[story]\n", HEAD, 1)
        .replace("[view]\n", f"{rows}\n[view]\n", 1)
    )


def test_a_story_of_the_first_format_gets_the_rows_that_it_took_for_granted() -> None:
    old, new = open_story(FIRST), open_story("caucasus")
    assert (old.format, new.format) == (1, FORMAT)
    assert old.problems == ()
    for one, other in zip(old.facts.partners, new.facts.partners, strict=True):
        assert one == other
    assert old.parties.region == new.parties.region
    assert old.languages == new.languages[: len(old.languages)]
    assert old.parties.themes == new.parties.themes
    assert [period.span for period in old.facts.periods] == [period.span for period in new.facts.periods]
    assert old.parties.is_unrecognised("artsakh", dt.date(2019, 1, 1))


def test_it_is_upgraded_when_saved(tmp_path: Path) -> None:
    old = open_story(FIRST)
    saved = save_story(old, tmp_path / "saved")
    assert "format = 2" in (tmp_path / "saved" / "story.toml").read_text(encoding="utf-8")
    again = open_story(saved.path or "")
    assert again.format == FORMAT
    assert again.facts == old.facts
    assert [step.view for step in again.steps] == [step.view for step in old.steps]
    assert again.claims == old.claims
    assert check(again) == ()


def test_a_story_that_names_none_of_it_gets_nothing_but_the_languages_of_the_menu(tmp_path: Path) -> None:
    story = open_story(write_story(tmp_path, claims_toml="", story_toml=STORY))
    assert story.facts.actors == ()
    assert story.facts.periods == ()
    assert story.facts.groups_of_states == ()
    assert story.facts.languages != ()


def test_a_later_format_is_refused(tmp_path: Path) -> None:
    with pytest.raises(DataError, match=r"unknown format: found 9; allowed: a number from 1 to 2"):
        open_story(write_story(tmp_path, story_toml=STORY.replace("[story]\n", "[story]\nformat = 9\n", 1)))


def test_partners_left_out_are_those_that_the_claims_name_most(tmp_path: Path) -> None:
    story = open_story(write_story(tmp_path, story_toml=with_rows("")))
    named = [code for claim in story.claims for code in claim.partners]
    assert set(story.parties.powers) <= set(named)
    assert story.parties.region
    assert not set(story.parties.powers) & set(story.parties.region)


@pytest.mark.parametrize(
    ("rows", "told"),
    [
        ('[[actors]]\nid = "x"\nname = "X"\nrecognised = 3', "recognised: not a list of tables"),
        ('[[actors]]\nid = "x"\nname = "X"\nground_of = "zz"', "ground_of: unknown state: found 'zz'"),
        ('[[actors]]\nid = "x"\n[[actors]]\nid = "x"', "id used twice: found 'x'"),
        ('[[themes]]\nid = "toward"', "id is taken by a built-in theme"),
        ('[[themes]]\nid = "road"\nhue = "pink"', "unknown hue: found 'pink'; allowed: "),
        ('[[periods]]\nid = "p"\ntitle = "P"\nstart = "2020"\nend = "2021"', "on is missing"),
        ('[[periods]]\nid = "p"\ntitle = "P"\nstart = "2020"\non = ["a"]', "a period needs its start and its end"),
        ('[[languages]]\nid = "en"', "id is taken: found 'en'"),
        ('[[groups_of_states]]\nid = "g"\nstates = ["nowhere"]', "states: unknown state: found 'nowhere'"),
        ('[[organisations]]\nid = "O"\nseat = [400, 0]', "seat: not a seat"),
    ],
)
def test_a_row_that_is_wrong_is_named_with_its_place_and_left_out(tmp_path: Path, rows: str, told: str) -> None:
    story = open_story(write_story(tmp_path, story_toml=with_rows(rows)))
    assert any(line.startswith("story.toml, [[") and told in line for line in story.problems), story.problems


@pytest.mark.parametrize(
    ("rows", "told"),
    [
        ('[[partners]]\nid = "moon"', "unknown partner: found 'moon'"),
        ('[[actors]]\nid = "x"', "an actor that is no state needs a name"),
        ('[[actors]]\nid = "x"\nname = "X"\nrecognised = [{ by = ["moon"] }]', "unknown state or organisation"),
        ('[[periods]]\nid = "p"\ntitle = "P"\nstart = "2020"\nend = "2021"\non = ["sea"]', "unknown ground"),
        ('[[groups_of_states]]\nid = "a"\nstates = ["fra"]\nregion = true\n'
         '[[groups_of_states]]\nid = "b"\nstates = ["deu"]\nregion = true', "more than one group is the region"),
        ('[[languages]]\nid = "qqq"', "unknown language: found 'qqq'"),
    ],
)  # fmt: skip
def test_check_names_what_contradicts_itself(tmp_path: Path, rows: str, told: str) -> None:
    story = open_story(write_story(tmp_path, story_toml=with_rows(rows)))
    assert any(told in line for line in check(story)), check(story)


def test_two_periods_on_one_ground_do_not_overlap(tmp_path: Path) -> None:
    row = '[[periods]]\nid = "{0}"\ntitle = "P"\nstart = "{1}"\nend = "2022"\non = ["valley-road"]\n'
    story = open_story(write_story(tmp_path, story_toml=with_rows(row.format("a", "2020") + row.format("b", "2021"))))
    assert any("overlaps with b on the same ground: found valley-road" in line for line in check(story))


def test_recognition_has_its_dates_and_an_unexplained_actor_is_not_recognised(tmp_path: Path) -> None:
    rows = '[[actors]]\nid = "x"\nname = "X"\nrecognised = [{ by = ["fra"], start = "2008-08-26" }]'
    parties = open_story(write_story(tmp_path, story_toml=with_rows(rows))).parties
    assert parties.is_unrecognised("x", dt.date(2008, 8, 25))
    assert not parties.is_unrecognised("x", dt.date(2008, 8, 26))
    assert parties.recognisers("x", dt.date(2010, 1, 1)) == ("fra",)
    assert parties.is_unrecognised("nobody-knows", dt.date(2010, 1, 1))
    assert parties.recognisers("nobody-knows", dt.date(2010, 1, 1)) is None
    assert not Parties().is_unrecognised("fra", dt.date(2010, 1, 1))
