"""Claims and memberships as they are read: partners, titles, lens, and what is wrong with a row."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from pathlib import Path

import pytest

from geodata import Lens, open_story
from geodata.map.base_map import load_base_map
from geodata.story.entities import claim_title
from geodata.story.story import Story
from geodata.world.validity import claims_in_view
from tests import storybook
from tests.storybook import write_story

GOOD = """
[[claims]]
id = "good"
subject = "aze"
partner = "kaz"
direction = "toward"
start = "2025"
source = ["S-one"]
context = true
"""


@pytest.fixture(scope="module")
def caucasus() -> Story:
    return open_story("caucasus")


def test_a_claim_with_two_partners_is_told_and_shown_for_both(caucasus: Story) -> None:
    claim = caucasus.claims_by_id["aze-toward-tur-central-asia"]
    assert set(claim.partners) == {"tur", "central-asia"}
    assert claim_title(claim, caucasus, load_base_map()) == "Azerbaijan → Central Asia, Turkey"
    view = replace(caucasus.view, date=dt.date(2025, 8, 23), only=())
    for lens in ("tur", Lens.EACH_OTHER):
        assert claim in claims_in_view(caucasus, replace(view, lens=lens), "toward")
    assert claim not in claims_in_view(caucasus, replace(view, lens="chn"), "toward")


@pytest.mark.parametrize(
    ("claim", "title"),
    [
        ("geo-absent-all", "Georgia – all partners"),
        ("arm-absent-tur-chn-eu", "Armenia – Turkey, China, European Union"),
    ],
)
def test_what_is_not_mentioned_names_all_partners(caucasus: Story, claim: str, title: str) -> None:
    assert claim_title(caucasus.claims_by_id[claim], caucasus, load_base_map()) == title


def test_each_other_is_about_the_states_of_the_region_alone(caucasus: Story) -> None:
    view = replace(caucasus.view, date=dt.date(2026, 6, 1), context=True, only=(), lens=Lens.EACH_OTHER)
    shown = {claim.id for claim in claims_in_view(caucasus, view, "toward")}
    assert {"aze-mutual-arm", "ctx-kgz-tjk-2025", "ctx-arm-aze-2023"} <= shown
    assert not shown & {"chn-toward-central-asia", "ctx-arm-eu-2023", "aze-toward-tur"}


@pytest.mark.parametrize(
    ("row", "problem"),
    [
        (
            'subject = "aze"\npartner = "rus"\nstart = "2024"\nend = "2020"\nsource = ["S-one"]',
            "claims.toml, claim bad: end before start: found 2024 … 2020",
        ),
        (
            'subject = "aze"\npartner = "rus"\nstart = "last spring"\nsource = ["S-one"]',
            "claims.toml, claim bad, start: not a date: found 'last spring'; allowed: a date such as 2020",
        ),
        (
            'subject = "aze"\npartner = "rus"\nstart = "2024"',
            "claims.toml, claim bad: neither a passage nor a source",
        ),
        (
            'subject = "azerbaijan"\npartner = "rus"\nsource = ["S-one"]',
            "claims.toml, claim bad, subject: unknown state: found 'azerbaijan'; allowed: aze is Azerbaijan; ",
        ),
        (
            'subject = "aze"\npartner = "xyz"\nsource = ["S-one"]',
            "claims.toml, claim bad, partner: unknown state: found 'xyz'; allowed: an ISO 3166 code",
        ),
        (
            'subject = "aze"\npartners = ["rus", "atlantis"]\nsource = ["S-one"]',
            "claims.toml, claim bad, partners: unknown state: found 'atlantis'",
        ),
        (
            'subject = "aze"\npartner = "rus"\nact = "rumour"\nsource = ["S-one"]',
            "claims.toml, claim bad: unknown act: found 'rumour'; allowed: statement, agreement",
        ),
    ],
)
def test_a_wrong_claim_is_named_with_file_and_row_and_the_others_show(tmp_path: Path, row: str, problem: str) -> None:
    story = open_story(write_story(tmp_path, claims_toml=f'{GOOD}\n[[claims]]\nid = "bad"\n{row}\n', links_json="[]"))
    assert [claim.id for claim in story.claims] == ["good"]
    assert len(story.problems) == 1
    assert story.problems[0].startswith(problem)


@pytest.mark.parametrize(
    ("row", "problem"),
    [
        (
            'subject = "arm"\norganisation = "CSTO"\nstatus = "member"\nstart = "2024"\nend = "1992"\nsource = ["S"]',
            "claims.toml, membership 2: end before start: found 2024 … 1992",
        ),
        (
            'subject = "narnia"\norganisation = "CSTO"\nstatus = "member"\nsource = ["S-one"]',
            "claims.toml, membership 2, subject: unknown state: found 'narnia'",
        ),
        (
            'subject = "arm"\norganisation = "CSTO"\nstatus = "friend"\nsource = ["S-one"]',
            "claims.toml, membership 2: unknown status: found 'friend'; allowed: member, frozen",
        ),
        ('subject = "arm"\norganisation = "CSTO"\nstatus = "member"', "claims.toml, membership 2: no source"),
    ],
)
def test_a_wrong_membership_is_named_and_the_others_show(tmp_path: Path, row: str, problem: str) -> None:
    good = 'subject = "arm"\norganisation = "EAEU"\nstatus = "member"\nstart = "2015-01-02"\nsource = ["S-one"]'
    tables = "".join(f"\n[[memberships]]\n{each}\n" for each in (good, row))
    story = open_story(write_story(tmp_path, claims_toml=storybook.CLAIMS + tables))
    assert [member.organisation for member in story.memberships] == ["EAEU"]
    assert len(story.problems) == 1
    assert story.problems[0].startswith(problem)


@pytest.mark.parametrize(
    ("row", "problem"),
    [
        ('kind = "threat"\nspeaker = "x"', "claims.toml, claim one, condition: a threat without its condition"),
        ('kind = "demand"', "claims.toml, claim one, speaker: a demand without a speaker"),
        ('if = "it rains"', "claims.toml, claim one, if: a condition on what is no threat"),
        ('kind = "shout"', "claims.toml, claim one: unknown kind"),
    ],
)
def test_check_asks_for_what_a_kind_of_statement_needs(tmp_path: Path, row: str, problem: str) -> None:
    from mapviewer.session.story_check import check

    claim = f'\n[[claims]]\nid = "one"\nsubject = "aze"\npartner = "rus"\n{row}\nsource = ["S-one"]\n'
    folder = write_story(tmp_path, claims_toml=storybook.CLAIMS + claim)
    assert any(line.startswith(problem) for line in check(open_story(folder)))


def test_a_statement_keeps_its_kind_condition_and_parties_when_saved(caucasus: Story, tmp_path: Path) -> None:
    from geodata.story_format.story_writer import save_story

    save_story(caucasus, tmp_path / "kept")
    kept = open_story(tmp_path / "kept")
    assert kept.claims == caucasus.claims
    assert kept.known_until == caucasus.known_until
