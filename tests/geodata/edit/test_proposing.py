"""Sentences as events and acts of states: offered with date and parties, never taken by themselves."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from pathlib import Path

import pytest

from geodata.article.article import article_from_text
from geodata.edit.draft import draft
from geodata.edit.proposing import accepted, decided, turned, with_proposals
from geodata.geoparsing.sayings.act_phrases import act_between
from geodata.story.recognised_places import Decision, Proposal, ProposalKind
from geodata.story.story import Story
from geodata.story.vocabulary import Direction
from geodata.story_format.story_loader import open_story
from geodata.story_format.story_writer import save_story
from mapviewer.session.story_check import check

TEXT = """Peace talks

On January 13 officials of Chile met their colleagues in Vienna. Chile and Peru initialled a treaty in Lima.

Peru banned Chilean wine on 3 July 2024. Chile did not sign a deal with Bolivia. Bolivia may
have signed a pact with Peru."""


def drafted(text: str = TEXT, date: str = "2025-03-01") -> Story:
    return with_proposals(draft(replace(article_from_text(text), date=date), dt.date(2026, 1, 1)))


def told(story: Story) -> list[str]:
    return [
        f"{item.date} {item.place.name}"
        if item.kind is ProposalKind.EVENT and item.place
        else f"{item.subject} {item.direction} {item.partner} {item.date}".strip()
        for item in story.proposals
    ]


def proposal(story: Story, kind: ProposalKind) -> Proposal:
    return next(item for item in story.proposals if item.kind is kind)


def test_events_and_acts_are_offered_and_nothing_is_taken() -> None:
    story = drafted()
    assert told(story) == ["2025-01-13 Vienna", "chl mutual per", "per away chl 2024-07-03"]
    assert (story.claims, "drawn-event" in story.layers) == ((), False)
    assert proposal(story, ProposalKind.EVENT).is_date_guessed  # the year is that of the article


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("13 января в Вене прошли переговоры. Перу подписало соглашение с Чили. Чили не вышло из переговоров с Перу.",
         ["2025-01-13 Vienna", "per mutual chl"]),
        ("Le 13 janvier, les ministres se sont réunis à Lima. Le Pérou a rompu ses relations avec le Chili.",
         ["2025-01-13 Lima", "per away chl"]),
        ("Bakanlar 13 Ocak 2025 günü Bakü'de bir araya geldi. Türkiye, Azerbaycan ile bir anlaşma imzaladı.",
         ["2025-01-13 Baku", "tur mutual aze"]),
    ],
)  # fmt: skip
def test_other_languages(text: str, expected: list[str]) -> None:
    assert told(drafted(text)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Chile, Peru and Bolivia left the African Union on 28 January 2025.",
         ["bol away AU 2025-01-28", "per away AU 2025-01-28", "chl away AU 2025-01-28"]),
        ("Chile was suspended from NATO. Peru would leave NATO. Bolivia left Peru.", ["chl away nato"]),
        ("ECOWAS suspended Mali. Mali joined the African Union.", ["ECOWAS away mli", "mli toward AU"]),
        ("Армения приостановила участие в ОДКБ.", ["arm away CSTO"]),
        ("Le Mali et le Niger ont quitté la CEDEAO.", ["ner away ECOWAS", "mli away ECOWAS"]),
    ],
)  # fmt: skip
def test_acts_toward_organisations_are_those_of_each_state_named(text: str, expected: list[str]) -> None:
    story = replace(drafted(text))
    story = replace(story, proposals=tuple(item for item in story.proposals if item.kind is ProposalKind.CLAIM))
    assert sorted(told(story)) == sorted(expected)


def test_an_accepted_act_toward_an_organisation_brings_its_row_and_seat(tmp_path: Path) -> None:
    story = drafted("Chile was suspended from NATO.")
    story, _ = accepted(story, proposal(story, ProposalKind.CLAIM))
    again = open_story(save_story(story, tmp_path / "saved").path or "")
    assert (check(again), again.problems) == ((), ())
    (row,) = again.facts.organisations
    assert (row.id, row.title) == ("nato", "NATO")
    assert row.seat == pytest.approx((4.35, 50.85), abs=0.1)
    assert [item.partner for item in again.claims] == ["nato"]


@pytest.mark.parametrize(
    ("between", "direction"),
    [
        (" has banned imports of fruit from ", "away"), (" withdrew from the ", "away"), (" expelled two ", "away"),
        (" recalled its ambassador to ", "away"), ("’s parliament ratified an accord with ", "mutual"),
        (" lifted its sanctions on ", "toward"), (" was banned by ", None), (" will sign a deal with ", None),
        (" never signed a deal with ", None), (" said that ", None),
    ],
)  # fmt: skip
def test_words_between_two_states(between: str, direction: str | None) -> None:
    phrase = act_between("en", between, ".")
    assert (phrase.direction if phrase else None) == direction


def test_what_is_accepted_is_on_the_map_and_whole(tmp_path: Path) -> None:
    story = drafted()
    story, event = accepted(story, proposal(story, ProposalKind.EVENT))
    story, claim = accepted(story, proposal(story, ProposalKind.CLAIM))
    again = open_story(save_story(story, tmp_path / "saved").path or "")
    assert check(again) == ()
    assert again.features[event].name.startswith("On January 13 officials of Chile")
    assert again.claims_by_id[claim].parties == ("chl", "per")
    assert again.proposals == story.proposals
    assert [item.decision for item in again.proposals] == [Decision.ACCEPTED, Decision.ACCEPTED, Decision.OPEN]


def test_a_second_search_keeps_what_was_decided_and_offers_nothing_twice() -> None:
    story = drafted()
    story = decided(story.proposals[1], Decision.REJECTED)(story)
    again = with_proposals(story)
    assert told(again) == told(story)
    assert [item.decision for item in again.proposals].count(Decision.REJECTED) == 1


def test_the_next_reading_goes_round() -> None:
    story = drafted()
    claim = proposal(story, ProposalKind.CLAIM)
    seen = [claim.direction]
    for _ in range(4):
        claim = turned(claim)
        seen.append(claim.direction)
    assert seen[0] is seen[-1]
    assert set(seen) == {Direction.MUTUAL, Direction.TOWARD, Direction.AWAY, Direction.STEADY}


def test_without_a_date_of_the_article_a_day_without_its_year_stays_open() -> None:
    (event,) = with_proposals(
        draft(article_from_text("On January 13 the officials met in Vienna and in Prague."), dt.date(2026, 1, 1))
    ).proposals
    assert (event.date, [place.name for place in event.places]) == ("", ["Vienna", "Prague"])
    assert turned(event).place == event.places[1]


@pytest.mark.parametrize(
    ("headline", "language", "expected"),
    [
        ("Peru quits UNESCO", "en", ["per away"]),
        ("Chile bans fruit from Peru", "en", ["chl away per"]),
        ("Peru, Chile sign trade deal", "en", []),
        ("Chile signs trade deal with Peru", "en", ["chl mutual per"]),
        ("Chile and Peru sign border deal", "en", ["chl mutual per"]),
        ("Peru may leave UNESCO", "en", []),
        ("Le Pérou rompt ses relations avec le Chili", "fr", ["per away chl"]),
        ("Перу запрещает ввоз фруктов из Чили", "ru", ["per away chl"]),
        ("Chile firma un acuerdo con Perú", "es", ["chl mutual per"]),
    ],
)
def test_a_headline_tells_in_the_present_tense(headline: str, language: str, expected: list[str]) -> None:
    body = {"en": "The decision was announced in the capital.", "fr": "La décision a été annoncée dans la capitale.",
            "ru": "О решении сообщили в столице.", "es": "La decisión fue anunciada en la capital."}  # fmt: skip
    found = told(drafted(f"{headline}\n\n{body[language]} {body[language]}\n"))
    assert [" ".join(words.split()[: 2 if words.count("unesco") else 3]) for words in found] == expected


def test_the_present_tense_of_running_text_is_no_act() -> None:
    text = "Every spring Chile bans fruit from Peru. Peru signs a deal with Chile at times."
    assert told(drafted(f"Trade\n\n{text}")) == []
