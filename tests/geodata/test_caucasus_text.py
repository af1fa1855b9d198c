"""The words of the bundled story: what it links, claims and cites stands in the article or in a source."""

import csv
import datetime as dt
import hashlib
import json
import re
import tomllib
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from geodata.map.base_map import load_base_map
from geodata.story.anchoring import Anchor, Quote, anchor
from geodata.story.entities import find_target
from geodata.story.feature import words
from geodata.story.story import Story
from geodata.story_format.story_loader import BUNDLED_STORIES, open_story

FOLDER: Path = BUNDLED_STORIES / "caucasus"
ARTICLE = (FOLDER / "article.txt").read_bytes().decode("utf-8")
LINKS: list[dict[str, Any]] = json.loads((FOLDER / "links.json").read_text(encoding="utf-8"))
FOCUS = {"arm", "aze", "geo", "kaz", "kgz", "tjk", "tkm", "uzb"}
# Capitalised in the article without naming a place, a person or an institution of which the map could speak.
PLAIN = {
    *("According", "And", "At", "Author", "But", "Countries", "However", "In", "It", "Officially"),
    *("Since", "That", "The", "This", "Thus", "We", "DW", "Lisa", "Lewis"),
}
SHA256 = "05ab3b2de4060acd9ce3af5bc0e0a5e0d345bede893697268cc55613610e4c6e"
FACTS_D1 = """
aze arm act mutual named | confirmed the intention to end a decades-long conflict
usa aze+arm act toward implied | The US is mediating the agreement.
usa aze statement toward implied | Trump promised that American companies would guarantee the infrastructure and …
all rus assessment away group | Russia is losing influence in the former Soviet republics
rus aze+arm statement none named | Officially, Moscow welcomes the achievement of consensus
rus aze+arm+usa assessment none named | The meeting of the Caucasian republics in Washington with the mediation …
rus aze+arm wish none named | We hope that this is a step towards peace
south-caucasus rus assessment none group | some other influential figures who do not take an official position r …
aze rus+the-west wish none implied | We want to be independent
aze usa assessment toward named | sees rapprochement with the US as logical
aze rus denial steady named | We do not want to break away from Russia
aze the-west denial none named | become puppets of the West
aze central-asia+tur statement toward named | new alliances in Central Asia and with Turkey to protect ourselves
aze tur act mutual named | Baku and Ankara signed a strategic partnership agreement back in 2010
aze chn - none absent |
aze rus statement away named | relations between Russia and Azerbaijan have been strained in recent months
rus aze act none named | Moscow initially ignored the incident
rus aze assessment none named | Russia did not showed the necessary respect
aze ukr threat toward named | The Azerbaijani government has threatened to lift the ban on arms supplies to Ukra …
aze rus assessment none named | The war in Ukraine distracts Russia
aze all assessment none named | We have more freedom to strengthen our diplomatic relations with other countries
arm tur+chn+eu - none absent |
geo all - none absent |
kaz+kgz+tjk+tkm+uzb rus assessment away group | other former Soviet republics have changed their tone to …
tjk rus demand none named | demanded more respect from Putin for his country
central-asia rus assessment none group | Russia was considered a superpower, but Moscow failed to take over Ukra …
rus all assessment none named | international sanctions isolate Moscow and weaken the authority of the Russian g …
kaz+kgz rus statement steady named | with the help of some countries such as Kazakhstan and Kyrgyzstan
kaz+kgz+tjk+tkm+uzb chn act mutual named | first China-Central Asia summit was held in the Chinese city of Xi'an
chn central-asia assessment toward named | China is no longer interested only in economic relations
rus chn assessment none named | Russia has already become the junior partner
all rus assessment steady named | all these efforts for independence have their limits
all rus assessment none group | Our countries were colonies of Moscow for a long time
all rus assessment steady named | They feel connected to Moscow.
""".strip().splitlines()


@pytest.fixture(scope="module")
def story() -> Story:
    return open_story("caucasus")


def quote_of(link: dict[str, Any]) -> Quote:
    selector = link["target"]["selector"]
    return Quote(selector["exact"], selector["prefix"], selector["suffix"])


def bundled(name: str) -> dict[str, Any]:
    return tomllib.loads((FOLDER / name).read_text(encoding="utf-8"))


def features() -> list[dict[str, Any]]:
    files = sorted((FOLDER / "layers").glob("*.geojson"))
    return [item for file in files for item in json.loads(file.read_text(encoding="utf-8"))["features"]]


def test_article_is_verbatim() -> None:
    assert hashlib.sha256((FOLDER / "article.txt").read_bytes()).hexdigest() == SHA256


def test_story_opens_without_a_problem(story: Story) -> None:
    assert story.problems == ()
    assert story.orphans == ()
    assert len(story.links) == len(LINKS)


def test_every_passage_is_found_to_the_letter_and_in_one_place_only() -> None:
    for link in LINKS:
        quote = quote_of(link)
        assert ARTICLE.count(quote.prefix + quote.exact + quote.suffix) == 1, link["id"]
        at = ARTICLE.index(quote.prefix + quote.exact + quote.suffix) + len(quote.prefix)
        assert anchor(ARTICLE, quote) == Anchor(at, at + len(quote.exact)), link["id"]


def test_there_are_about_a_hundred_links_with_distinct_ids() -> None:
    assert len(LINKS) >= 95
    assert max(Counter(link["id"] for link in LINKS).values()) == 1


def test_every_proper_name_is_linked_at_every_mention(story: Story) -> None:
    covered = set()
    for link in story.links:
        covered.update(range(link.start, link.end))
    missing = [
        (found[0], found.start())
        for found in re.finditer(r"\b[A-Z][\w'’-]*", ARTICLE)
        if found[0] not in PLAIN and not covered.issuperset(range(*found.span()))
    ]
    assert missing == []


def test_a_capital_that_stands_for_its_government_leads_to_the_state(story: Story) -> None:
    for capital, state in (("Moscow", "rus"), ("Baku", "aze"), ("Ankara", "tur")):
        links = [link for link in story.links if link.quote == capital]
        assert len(links) == ARTICLE.count(capital)
        assert {link.targets for link in links} == {(f"country:{state}",)}
        assert {link.role for link in links} == {"government"}
        assert all("stands for" in link.note for link in links)


def test_washington_is_the_place_of_the_meeting_not_the_government(story: Story) -> None:
    (link,) = [link for link in story.links if link.quote == "Washington"]
    assert link.role == "place"
    assert link.targets == ("washington",)


def test_each_claim_has_a_link_on_its_own_passage(story: Story) -> None:
    for claim in story.claims:
        for passage in claim.passages:
            here = [link for link in story.links if (link.start, link.end) == passage]
            assert any(claim.id in link.targets and link.role == "claim" for link in here), claim.id


def test_the_34_claims_are_those_of_the_article_in_its_words(story: Story) -> None:
    said = [claim for claim in story.claims if not claim.context]
    rows = [
        (
            ["+".join(claim.subjects), "+".join(claim.partners), claim.mood or "-", claim.direction, claim.strength],
            next(iter(claim.quotes), ""),
        )
        for claim in said
    ]
    table = [row.split("|") for row in FACTS_D1]
    assert [who for who, _ in rows] == [who.split() for who, _ in table]
    for (_, quote), (_, start) in zip(rows, table, strict=True):
        assert quote.startswith(start.strip().removesuffix("…").strip())
        assert bool(quote) == bool(start.strip())
    assert len(said) == 34


def test_every_quotation_is_in_the_article_to_the_letter(story: Story) -> None:
    for claim in story.claims:
        assert [ARTICLE[start:end] for start, end in claim.passages] == list(claim.quotes)


def test_words_are_not_acts(story: Story) -> None:
    kinds = {claim.id: claim.mood for claim in story.claims}
    assert kinds["aze-threat-ukr"] == "threat"
    assert story.claims_by_id["aze-threat-ukr"].condition == "Russia continues with the bombing"
    assert story.claims_by_id["aze-threat-ukr"].span.start == dt.date(2025, 8, 10)
    assert (kinds["tjk-demand-rus"], story.claims_by_id["tjk-demand-rus"].direction) == ("demand", "none")
    assert (kinds["aze-mutual-arm"], story.claims_by_id["aze-mutual-arm"].direction) == ("act", "mutual")
    assert kinds["rus-hopes-peace"] == "wish"
    assert all(claim.mood for claim in story.claims if claim.strength != "absent")


def test_claims_are_dated_and_attributed(story: Story) -> None:
    for claim in story.claims:
        assert claim.date_text, claim.id
        assert claim.summary, claim.id
        if not claim.context and claim.strength != "absent":
            assert claim.speaker, claim.id
            assert claim.span.start, claim.id
    assert story.claims_by_id["tjk-demand-rus"].span.start == dt.date(2022, 10, 14)
    assert story.claims_by_id["aze-steady-rus"].speaker == "Ismayilzade, MP"


def test_no_claim_carries_a_score() -> None:
    for claim in bundled("claims.toml")["claims"]:
        assert {type(value) for value in claim.values()} <= {str, list, bool}, claim["id"]


def test_context_stands_on_sources_and_reaches_every_state(story: Story) -> None:
    context = [claim for claim in story.claims if claim.context]
    assert all(claim.source and not claim.quotes for claim in context)
    assert {claim.subject for claim in context} == FOCUS
    unverified = [claim for claim in context if "GK" in claim.source]
    assert all("Unverified" in claim.summary and claim.certainty == "low" for claim in unverified)


def test_memberships_name_four_organisations_for_eight_states(story: Story) -> None:
    for organisation in ("CSTO", "EAEU", "OTS", "CIS"):
        states = {row.subject for row in story.memberships if row.organisation == organisation}
        assert states - {"tur"} == FOCUS, organisation
    spans = {(row.subject, row.organisation, row.status): row.span for row in story.memberships}
    assert spans["geo", "CIS", "member"].end == dt.date(2009, 8, 18)
    assert spans["arm", "CSTO", "member"].end == spans["arm", "CSTO", "frozen"].start == dt.date(2024, 2, 22)
    assert spans["arm", "EAEU", "member"].start == dt.date(2015, 1, 2)
    assert all(row.note for row in story.memberships if row.span.start is None)


def test_twenty_notes_stand_beside_their_passages(story: Story) -> None:
    assert [note.id for note in story.notes] == [f"note-{number}" for number in range(1, 21)]
    for note in story.notes:
        assert ARTICLE.count(note.quote) == 1, note.id
        assert note.source, note.id
        assert note.certainty in ("high", "medium", "low")


def test_every_source_that_anything_cites_is_listed(story: Story) -> None:
    cited = {name for item in features() for name in words(item["properties"].get("source"))}
    for part in (*story.claims, *story.memberships, *story.notes, *story.layers.values()):
        cited.update(part.source)
    assert cited - set(story.sources) == set()


def test_sources_without_a_full_address_say_so(story: Story) -> None:
    for source in story.sources.values():
        assert source.address or source.note, source.id
    assert story.sources["GK"].title.startswith("Unverified")


def test_every_id_that_is_pointed_at_exists(story: Story) -> None:
    base = load_base_map()
    pointed = {(link.id, target) for link in story.links for target in link.targets}
    pointed |= {(step.id, step.view.selection) for step in story.steps if step.view.selection}
    unknown = sorted(pair for pair in pointed if find_target(story, base, pair[1]) is None)
    assert unknown == []


def test_ids_are_used_once_across_features_claims_notes_links_and_steps(story: Story) -> None:
    ids = [row.id for layer in story.layers.values() for row in layer.rows]
    ids += [part.id for group in (story.claims, story.notes, story.links, story.steps) for part in group]
    assert [name for name, count in Counter(ids).items() if count > 1] == []


def test_states_of_claims_are_known(story: Story) -> None:
    base = load_base_map()
    codes = {code for claim in story.claims for code in (claim.subject, claim.partner)}
    unknown = {code for code in codes if not story.parties.is_group(code) and base.by_id("country", code) is None}
    assert unknown <= {"usa"}


def test_steps_are_complete_and_stand_on_passages(story: Story) -> None:
    assert 8 <= len(story.steps) <= 10
    for step in story.steps:
        assert all((step.title, step.text, step.notes)), step.id
        assert step.passage in story.links_by_id, step.id
        assert any(state.visible for state in step.view.layers), step.id
        assert set(step.reveal) <= {state.id for state in step.view.layers if state.visible}, step.id
    assert len({step.view.date for step in story.steps}) >= 5
    assert len({step.view.lens for step in story.steps}) >= 2


def test_events_are_where_and_when_they_happened(story: Story) -> None:
    frame = story.layers["events"].features.set_index("id")
    assert len(frame) == 16
    expected = {
        "ev-washington": (dt.date(2025, 8, 8), -77.04, 38.90),
        "ev-azturk": (dt.date(2010, 8, 16), 49.86, 40.37),
        "ev-aircrash": (dt.date(2024, 12, 25), 51.17, 43.65),
        "ev-rahmon": (dt.date(2022, 10, 14), 71.45, 51.18),
        "ev-xian": (dt.date(2023, 5, 18), 108.94, 34.26),
        "ev-yekat": (dt.date(2025, 6, 27), 60.58, 56.83),
        "ev-odesa1": (dt.date(2025, 8, 8), 30.73, 46.48),
    }
    for identifier, (day, lon, lat) in expected.items():
        row = frame.loc[identifier]
        assert row["start"] == day
        assert row.geometry.x == pytest.approx(lon, abs=0.06)
        assert row.geometry.y == pytest.approx(lat, abs=0.06)
    assert frame.loc["ev-invasion"].geometry is None


def test_an_event_whose_spot_is_not_sourced_says_so(story: Story) -> None:
    for layer in ("events", "events-context"):
        for row in story.layers[layer].rows:
            assert all((row.summary, row.source, row.certainty)), row.id
            if row.accuracy == "schematic":
                assert "not sourced" in row.summary or "not known" in row.summary, row.id


@pytest.mark.parametrize("name", sorted(file.name for file in (FOLDER / "sheets").glob("*.csv")))
def test_a_sheet_has_one_row_a_state_and_year_and_one_number(name: str) -> None:
    with (FOLDER / "sheets" / name).open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    column = "in_favour" if "in_favour" in rows[0] else "share_percent"
    assert {row["state"] for row in rows} <= FOCUS
    assert max(Counter((row["state"], row["year"]) for row in rows).values()) == 1
    assert any(row[column] for row in rows)
    listed = set(bundled_sources())
    for row in rows:
        if row[column]:
            float(row[column])
            assert row["source"], row
        else:
            assert row["note"], row
        assert set(row["source"].split()) <= listed, row


def bundled_sources() -> list[str]:
    return [source["id"] for source in bundled("sources.toml")["sources"]]


def test_unknown_votes_stay_unknown() -> None:
    with (FOLDER / "sheets" / "un-votes.csv").open(encoding="utf-8", newline="") as file:
        rows = {(row["state"], row["year"]): row for row in csv.DictReader(file)}
    assert rows["geo", "2022"]["vote"] == "in favour"
    assert rows["kaz", "2025"]["vote"] == "unknown"
    assert rows["kaz", "2025"]["in_favour"] == ""
    assert rows["tkm", "2026"]["vote"] == "did not vote"
