"""The tables behind the alignment charts, against what the article says and what the sources give."""

from __future__ import annotations

import datetime as dt

import pytest

from geodata import open_story
from geodata.analysis.alignment_tables import (
    dated_steps,
    entries_of,
    groups_of,
    matrix,
    membership_bars,
    organisations,
    partner_columns,
    related_claim,
    short_date,
    short_day,
    subject_rows,
)
from geodata.story.claim import Claim
from geodata.story.story import Story
from geodata.story.vocabulary import Direction, Strength


@pytest.fixture(scope="module")
def story() -> Story:
    return open_story("caucasus")


def said(story: Story, row: str, column: str, context: bool = False) -> list[tuple[str, str, str]]:
    return [
        (entry.direction, entry.strength, short_date(entry.claim))
        for entry in matrix(story, context).cell(row, column).entries
    ]


def test_rows_are_the_eight_states_and_the_groups_and_columns_the_partners(story: Story) -> None:
    states = ("arm", "aze", "geo", "kaz", "kgz", "tjk", "tkm", "uzb")
    assert subject_rows(story) == (*states, "rus", "all", "south-caucasus", "central-asia")
    assert partner_columns(story) == ("rus", "tur", "usa", "chn", "eu", "each", "others")


@pytest.mark.parametrize(
    ("row", "column", "expected"),
    [
        (
            "aze",
            "rus",
            [
                ("away", "named", "Dec 2024 – Aug 2025"),
                ("none", "named", "Dec 2024"),
                ("none", "named", "Aug 2025"),
                ("steady", "named", "Aug 2025"),
                ("none", "implied", "Aug 2025"),
                ("none", "named", "Aug 2025"),
                ("none", "named", "Aug 2025"),
                ("none", "named", "Aug 2025"),
                ("none", "named", "Aug 2025"),
            ],
        ),
        (
            "aze",
            "usa",
            [("toward", "named", "Aug 2025"), ("toward", "implied", "8 Aug 2025"), ("toward", "implied", "8 Aug 2025")],
        ),
        ("aze", "tur", [("mutual", "named", "2010 → Aug 2025"), ("toward", "named", "Aug 2025")]),
        ("aze", "each", [("toward", "named", "Aug 2025"), ("mutual", "named", "8 Aug 2025")]),
        ("aze", "eu", []),
        ("arm", "rus", [("none", "named", "Aug 2025")] * 3),
        ("arm", "usa", [("toward", "implied", "8 Aug 2025")]),
        ("arm", "each", [("mutual", "named", "8 Aug 2025")]),
        ("kaz", "rus", [("away", "group", "since Feb 2022"), ("steady", "named", "undated")]),
        ("kgz", "rus", [("away", "group", "since Feb 2022"), ("steady", "named", "undated")]),
        ("tjk", "rus", [("away", "group", "since Feb 2022"), ("none", "named", "14 Oct 2022")]),
        ("tkm", "rus", [("away", "group", "since Feb 2022")]),
        ("uzb", "rus", [("away", "group", "since Feb 2022")]),
        ("uzb", "chn", [("mutual", "named", "May 2023")]),
        ("central-asia", "chn", [("toward", "named", "Aug 2025")]),
    ],
)
def test_a_cell_says_what_the_article_says(
    story: Story, row: str, column: str, expected: list[tuple[str, str, str]]
) -> None:
    assert said(story, row, column) == expected


def test_the_article_is_silent_about_georgia_and_every_partner(story: Story) -> None:
    table = matrix(story, context=False)
    for column in table.columns:
        cell = table.cell("geo", column)
        assert {entry.strength for entry in cell.entries} <= {"group"}
        assert cell.absent is not None
        assert cell.absent.id == "geo-absent-all"
    assert {column: table.cell("geo", column).groups for column in ("rus", "tur", "chn")} == {
        "rus": ("all", "south-caucasus"),
        "tur": (),
        "chn": (),
    }
    assert groups_of(story, "uzb", "chn") == ("central-asia",)
    assert groups_of(story, "usa", "rus") == ()


@pytest.mark.parametrize(("row", "column"), [("arm", "tur"), ("arm", "chn"), ("arm", "eu"), ("aze", "chn")])
def test_where_the_story_says_that_the_article_is_silent_the_cell_does(story: Story, row: str, column: str) -> None:
    assert matrix(story, context=False).cell(row, column).absent is not None
    assert said(story, row, column) == []


def test_context_adds_facts_and_takes_nothing_away(story: Story) -> None:
    bare, full = matrix(story, context=False), matrix(story, context=True)
    for key, cell in bare.cells.items():
        added = full.cells[key]
        assert set(cell.entries) <= set(added.entries)
        assert cell.mentioned == added.mentioned
        assert all(entry.claim.context for entry in set(added.entries) - set(cell.entries))
    assert len(full.cell("geo", "eu").entries) == 4


def test_entries_stand_in_order_of_date_and_then_from_word_to_deed(story: Story) -> None:
    for cell in matrix(story, context=True).cells.values():
        days = [entry.claim.span.start or dt.date.min for entry in cell.entries]
        assert days == sorted(days)
    one_day = [
        entry.claim for entry in dated_steps(story, "kaz", True) if entry.claim.span.start == dt.date(2025, 6, 17)
    ]
    assert [claim.act for claim in one_day] == ["treaty"]
    azeri = [entry.claim.act for entry in dated_steps(story, "aze", True) if entry.claim.start_text == "2025-08-08"]
    assert azeri == [*["statement"] * 4, "meeting", "meeting", "agreement"]


def test_a_power_that_moves_itself_stands_in_its_own_column_turned_round(story: Story) -> None:
    [entry] = entries_of(story, story.claims_by_id["chn-toward-central-asia"])
    assert (entry.row, entry.column, entry.turned) == ("central-asia", "chn", True)


def test_every_statement_has_a_place_in_the_table(story: Story) -> None:
    shown = {entry.claim.id for cell in matrix(story, context=True).cells.values() for entry in cell.entries}
    assert shown == {claim.id for claim in story.claims if claim.strength != "absent"}


def test_steps_of_one_state_hold_what_its_row_holds(story: Story) -> None:
    table = matrix(story, context=True)
    for row in table.rows:
        cells = {entry for column in table.columns for entry in table.cell(row, column).entries}
        assert set(dated_steps(story, row, context=True)) == cells


def words(story: Story, organisation: str, state: str) -> list[tuple[str, str, str]]:
    bars = membership_bars(story, organisation)[state]
    return [(bar.membership.status, bar.start_words, bar.end_words) for bar in bars]


@pytest.mark.parametrize(
    ("organisation", "state", "expected"),
    [
        ("CSTO", "arm", [("member", "15 May 1992", ""), ("frozen", "frozen 22 Feb 2024", "")]),
        ("CSTO", "aze", [("member", "24 Sep 1993", "left 2 Apr 1999")]),
        ("CSTO", "geo", [("member", "1993", "left 2 Apr 1999")]),
        ("CSTO", "tkm", []),
        (
            "CSTO",
            "uzb",
            [
                ("member", "15 May 1992", "left 2 Apr 1999"),
                ("member", "23 Jun 2006", ""),
                ("suspended", "suspended 19 Dec 2012", ""),
            ],
        ),
        ("EAEU", "arm", [("member", "2 Jan 2015", "")]),
        ("EAEU", "kgz", [("member", "6 Aug 2015", "")]),
        ("EAEU", "uzb", [("observer", "observer 11 Dec 2020", "")]),
        ("EAEU", "geo", []),
        ("OTS", "aze", [("member", "3 Oct 2009", "")]),
        ("OTS", "tkm", [("observer", "observer 12 Nov 2021", "")]),
        ("OTS", "arm", []),
        ("CIS", "geo", [("member", "Dec 1993", "left 18 Aug 2009")]),
        ("CIS", "tkm", [("member", "21 Dec 1991", ""), ("associate", "associate 26 Aug 2005", "")]),
    ],
)
def test_memberships_have_the_dates_of_joining_freezing_and_leaving(
    story: Story, organisation: str, state: str, expected: list[tuple[str, str, str]]
) -> None:
    assert words(story, organisation, state) == expected


def test_organisations_stand_in_their_usual_order(story: Story) -> None:
    assert organisations(story) == ("CSTO", "EAEU", "OTS", "CIS")


def test_a_membership_leads_to_the_statement_on_the_same_step(story: Story) -> None:
    frozen = membership_bars(story, "CSTO")["arm"][1]
    claim = related_claim(story, frozen.membership)
    assert claim is not None
    assert claim.id == "ctx-arm-rus-2024"
    assert related_claim(story, membership_bars(story, "CIS")["kaz"][0].membership) is None


@pytest.mark.parametrize(
    ("text", "words"), [("2024-02-22", "22 Feb 2024"), ("1993-12", "Dec 1993"), ("2008", "2008"), ("", "")]
)
def test_a_date_is_written_as_exactly_as_it_is_known(text: str, words: str) -> None:
    assert short_day(text) == words


def test_a_joint_act_is_one_statement_in_the_rows_of_all_its_parties(story: Story) -> None:
    summit = story.claims_by_id["central-asia-toward-chn"]
    places = [(entry.row, entry.column, entry.direction) for entry in entries_of(story, summit)]
    assert places == [(code, "chn", "mutual") for code in ("kaz", "kgz", "tjk", "tkm", "uzb")]
    handshake = story.claims_by_id["aze-mutual-arm"]
    assert [(entry.row, entry.column) for entry in entries_of(story, handshake)] == [("aze", "each"), ("arm", "each")]


def test_what_is_said_of_a_state_and_a_group_at_once_is_named_of_the_state_alone(story: Story) -> None:
    group = next(iter(story.parties.groups))
    for first, second in (("aze", group), (group, "aze")):
        claim = Claim("x", first, "chn", Direction.TOWARD, Strength.NAMED, joint=(second,))
        said = {entry.row: entry.strength for entry in entries_of(story, claim)}
        assert said == {"aze": "named", group: "group"}
        assert story.parties.strength_of(claim, "toward", claim.subjects) == "named"
