"""What the bundled stories know is offered to articles that speak of it, with sources and dates, and never taken."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from pathlib import Path

import pytest

from geodata.article.article import article_from_text
from geodata.edit.draft import draft, find_again
from geodata.edit.known_items import known_items
from geodata.edit.proposing import accepted, decided, with_proposals
from geodata.story.recognised_places import Decision, Proposal, ProposalKind
from geodata.story.story import Story
from geodata.story_format.story_loader import open_story
from geodata.story_format.story_writer import save_story
from mapviewer.session.story_check import check


def drafted(text: str, date: str = "2026-02-01") -> Story:
    return with_proposals(draft(replace(article_from_text(text), date=date), dt.date(2026, 2, 1)))


def offered(story: Story) -> dict[str, Proposal]:
    return {item.known: item for item in story.proposals if item.kind is ProposalKind.KNOWN}


ARMENIA = (
    "Armenia ratified the TRIPP framework. Trucks had used the Lachin corridor until 2023.\n\n"
    "Work on the railway in Nakhchivan began. In Yerevan the CSTO was blamed for the line of contact."
)


@pytest.mark.parametrize(
    ("text", "keys"),
    [
        (ARMENIA, {"tripp", "lachin-corridor", "railway", "CSTO", "contact-line"}),
        ("По Лачинскому коридору из Армении ехали грузовики. В ОДКБ молчали.", {"lachin-corridor", "CSTO"}),
        ("Azərbaycan Laçın dəhlizində post qurdu, Zəngəzur dəhlizi isə açılmadı.", {"lachin-corridor", "tripp"}),
        ("Mali and Niger left ECOWAS. Fighters struck in Liptako-Gourma.", {"ECOWAS", "liptako"}),
        ("Le Mali a quitté la CEDEAO pour l'Alliance des États du Sahel.", {"ECOWAS", "AES"}),
        # A line is called by its year, which is next to the word.
        ("Armenia and Azerbaijan still dispute the line of 2020.", {"contact-line"}),
        ("Россия и Азербайджан спорили о линии 2020 года. Ереван молчал.", {"contact-line"}),
        ("Armenia built a railway line that opened in late 2020 in Yerevan.", set()),
        # Words alike about other ground, and plain words.
        ("Ukraine and Russia fight along the line of contact near Donetsk. The CSTO is silent.", {"CSTO"}),
        ("Chile built a railway corridor to Peru; control of the route was a claim of both.", set()),
    ],
)
def test_an_article_is_offered_what_it_speaks_of_where_it_lies(text: str, keys: set[str]) -> None:
    assert {key.partition("/")[2] for key in offered(drafted(text))} == keys - (
        {"CSTO"} if "Donetsk" in text else set()
    )


def test_every_item_has_sources_and_nothing_is_taken_by_itself() -> None:
    for item in known_items("en"):
        assert item.sources, item.key
    story = drafted(ARMENIA)
    assert not {"tripp", "lachin-corridor"} & set(story.layers)
    first = offered(story)["caucasus/tripp"]
    assert (first.quote, first.decision) == ("TRIPP", Decision.OPEN)


def test_what_is_accepted_comes_with_sources_dates_and_names(tmp_path: Path) -> None:
    story = drafted(ARMENIA)
    for proposal in offered(story).values():
        story, _ = accepted(story, proposal)
    ours = open_story("caucasus")
    corridor = story.layers["lachin-corridor"]
    assert [(row.start_text, row.end_text) for row in corridor.rows] == [
        (row.start_text, row.end_text) for row in ours.layers["lachin-corridor"].rows
    ]
    assert {name for row in corridor.rows for name in row.source} <= set(story.sources)
    assert "knows nothing after 25 June 2026" in corridor.summary
    (link,) = (link for link in story.links if link.quote == "TRIPP")
    assert (link.targets, link.role) == (("tripp",), "route")
    assert "corridor" in {theme.id for theme in story.facts.themes}
    csto = [row for row in story.memberships if row.organisation == "CSTO"]
    assert ("arm", "frozen") in {(row.subject, row.status) for row in csto}
    save_story(story, tmp_path / "new.story")
    again = open_story(tmp_path / "new.story")
    assert again.problems == ()
    assert check(again) == ()
    assert len(again.layers["railway"].features) == len(ours.layers["railway"].rows)
    assert again.memberships == story.memberships
    assert {item.decision for item in offered(again).values()} == {Decision.ACCEPTED}


def test_what_was_decided_is_not_offered_again_nor_to_its_own_story(tmp_path: Path) -> None:
    story = drafted(ARMENIA)
    proposal = offered(story)["caucasus/CSTO"]
    story = with_proposals(find_again(decided(proposal, Decision.REJECTED)(story)))
    assert offered(story)["caucasus/CSTO"].decision is Decision.REJECTED
    own = with_proposals(find_again(open_story("caucasus")))
    assert not any(key.startswith("caucasus/") for key in offered(own))
