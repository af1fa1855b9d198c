"""From sentences to events and claims that are offered: nothing of them is on the map before somebody accepts it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from geodata.article.sentences import sentences
from geodata.core.dates import day_or_none
from geodata.core.errors import DataError
from geodata.edit.draft import GOVERNMENT_ROLES, short_slug
from geodata.edit.edits import add_claim, add_feature, add_link
from geodata.edit.known_items import named_institution, organisation_called, spoken_of
from geodata.edit.known_joining import with_known
from geodata.edit.table_places import rows_of
from geodata.geoparsing.sayings.act_phrases import act_between, are_joined
from geodata.geoparsing.sayings.located import is_located
from geodata.geoparsing.sayings.written_days import WrittenDay, days_in
from geodata.map.states import is_state
from geodata.story.facts import Organisation
from geodata.story.feature import feature_from_properties
from geodata.story.layer import LayerKind
from geodata.story.recognised_places import Candidate, Decision, Finding, Proposal, ProposalKind
from geodata.story.story import Story
from geodata.story.vocabulary import Accuracy, ActKind, Direction, LinkRole, Mood
from geodata.story_format.story_rows import read_claim

MOST_PROPOSALS = 60
NAME_CHARACTERS = 80
HEADLINE_CHARACTERS, _ENDS = 140, (".", "!", "?", "…", "։", "؟", ":", ";", ",")
SEAT = "organisation"  # the kind of a place that stands for an organisation
Party = str | Organisation
_AREAS = frozenset({"country", "continent", "historical", "water", "region"})
_TURNS = (Direction.TOWARD, Direction.AWAY, Direction.MUTUAL, Direction.STEADY)


def with_proposals(story: Story) -> Story:
    """The story with what its text may say of events and acts of states; what was decided about stays as it is."""
    kept = tuple(item for item in story.proposals if item.is_decided or item.kind is ProposalKind.NAME)
    known = set(map(_meaning, kept))
    numbers = [int(item.id[2:]) for item in kept if item.id[2:].isdigit()]
    fresh = [item for item in (*spoken_of(story), *_proposed(story)) if _meaning(item) not in known]
    first = max(numbers, default=0) + 1
    made = [replace(item, id=f"p-{number}") for number, item in enumerate(fresh[:MOST_PROPOSALS], first)]
    every = tuple(sorted([*kept, *made], key=lambda item: (item.start, item.kind)))
    return story if every == story.proposals else replace(story, proposals=every)


def _meaning(item: Proposal) -> tuple[str, ...]:
    """What two proposals that say the same have in common; an item of a bundled story is offered once."""
    return (item.known,) if item.known else (str(item.start), str(item.end), item.kind, item.subject, item.partner)


def _proposed(story: Story) -> Iterator[Proposal]:
    text, language = story.article.text, story.language
    days = days_in(text, language)
    article_day = day_or_none(story.article.date)
    for part in sentences(text):
        quote = text[part.start : part.end]
        if text.count(quote) > 1:
            continue  # nobody could tell which of them is meant
        inside = [item for item in story.findings if part.start <= item.start and item.end <= part.end]
        said = [day for day in days if part.start <= day.start < part.end]
        day = _dated(said, article_day)
        yield from _acts(story, inside, quote, (part.start, part.end), day)
        event = _event(story, inside, said)
        if event and day is not None and day.day:
            yield replace(event, quote=quote, start=part.start, end=part.end, date=day.iso, is_date_guessed=day.guessed)


def _dated(days: Sequence[WrittenDay], article_day: dt.date | None) -> WrittenDay | None:
    """The first day of a sentence, in the year of the article where it is written without one."""
    if not days:
        return None
    day = next((day for day in days if day.day), days[0])
    return day if day.year or article_day is None else day.near(article_day)


def day_said(story: Story, start: int, end: int) -> str:
    """The first day that a stretch of the article names, as a story writes it; "" without one."""
    said = [day for day in days_in(story.article.text, story.language) if start <= day.start < end]
    day = _dated(said, day_or_none(story.article.date))
    return day.iso if day else ""


def _event(story: Story, inside: Sequence[Finding], days: Sequence[WrittenDay]) -> Proposal | None:
    """An event of a sentence with a day and words such as "in Vienna"; the place nearest to the day comes first."""
    if not days:
        return None
    text, language = story.article.text, story.language
    found = [
        item
        for item in inside
        if item.place is not None
        and item.role == LinkRole.PLACE
        and item.place.kind not in _AREAS
        and is_located(text, item.start, item.end, language)
    ]
    found.sort(key=lambda item: abs(item.start - days[0].start))
    places = tuple(dict.fromkeys(replace(item.place, score=0.0) for item in found if item.place is not None))
    return Proposal("", ProposalKind.EVENT, "", 0, 0, places=places) if places else None


def _acts(
    story: Story, inside: Sequence[Finding], quote: str, span: tuple[int, int], day: WrittenDay | None
) -> Iterator[Proposal]:
    text, language = story.article.text, story.language
    parties = [(item, party) for item in inside if (party := party_of(item) or _organisation_of(item, language))]
    for at, ((one, subject), (other, partner)) in enumerate(pairwise(parties)):
        if one.role == LinkRole.PEOPLE:  # "Georgian wine" does nothing
            continue
        between, behind = text[one.end : other.start], text[other.end : span[1]]
        bodies = [isinstance(party, Organisation) for party in (subject, partner)]
        phrase = act_between(language, between, behind, organisation=0 if all(bodies) else bodies.index(True) + 1
                             if any(bodies) else 0, is_headline=is_headline(story, quote))  # fmt: skip
        if phrase is None:
            continue
        for party in [subject, *_further_subjects(parties[: at + 1], text, language)]:
            if party != partner and not (isinstance(party, Organisation) and isinstance(partner, Organisation)):
                yield Proposal(
                    "", ProposalKind.CLAIM, quote, *span, day.iso if day else "", bool(day and day.guessed),
                    places=_seats(party, partner), subject=_code(party), partner=_code(partner),
                    direction=Direction(phrase.direction), act=ActKind(phrase.act),
                )  # fmt: skip


def is_headline(story: Story, quote: str) -> bool:
    """Whether a sentence is a title of the article or of a part of it: a short line of its own without a full stop."""
    line = quote.strip()
    if line in (story.article.title.strip(), *map(str.strip, story.article.headings)):
        return True
    lines = story.article.text.splitlines()
    return len(line) <= HEADLINE_CHARACTERS and not line.endswith(_ENDS) and line in map(str.strip, lines)


def _further_subjects(parties: Sequence[tuple[Finding, Party]], text: str, language: str) -> Iterator[Party]:
    """The states that are named side by side with the last one, as in "X, Y and Z left"."""
    for (one, party), (other, _) in reversed(list(pairwise(parties))):
        if one.role == LinkRole.PEOPLE or not are_joined(language, text[one.end : other.start]):
            return
        yield party


def _organisation_of(finding: Finding, language: str) -> Organisation | None:
    """The organisation of states that a name stands for, as a bundled story has it, else with its seat."""
    row = named_institution(finding.quote) if finding.role == LinkRole.ORGANISATION else None
    if row is None:
        return None
    seat = next(((place.lon, place.lat) for place in finding.candidates), None)
    known = organisation_called(row, language)
    return replace(known, seat=known.seat or seat) if known else Organisation(short_slug(row), row, seat=seat)


def _code(party: Party) -> str:
    return party.id if isinstance(party, Organisation) else party


def _seats(*parties: Party) -> tuple[Candidate, ...]:
    """The organisation among two parties as a place of its name at its seat."""
    return tuple(Candidate(party.title, party.seat[1], party.seat[0], "", SEAT)
                 for party in parties if isinstance(party, Organisation) and party.seat is not None)  # fmt: skip


def organisation_title(proposal: Proposal, code: str) -> str:
    """What the organisation of a proposed claim is called."""
    return next((place.name for place in proposal.places), code)


def with_parties(story: Story, proposal: Proposal) -> Story:
    """The story with a row for the organisation of a proposed claim that it has none for."""
    known = {row.id for row in story.facts.organisations}
    for code in (proposal.subject, proposal.partner):
        if code in known or is_state(code):
            continue
        seat = next(((place.lon, place.lat) for place in proposal.places), None)
        row = Organisation(code, organisation_title(proposal, code), seat=seat)
        story = replace(story, facts=replace(story.facts, organisations=(*story.facts.organisations, row)))
    return story


def party_of(finding: Finding) -> str:
    """The code of the state that a name stands for; "" for a town, or where none is meant."""
    place = finding.place
    if place is None or not place.country:
        return ""
    return place.country if place.kind == "country" or finding.role in GOVERNMENT_ROLES else ""


def turned(proposal: Proposal) -> Proposal:
    """The next reading of the same words: another of the places, or another direction, round and round."""
    if proposal.kind is ProposalKind.KNOWN:
        return proposal
    if proposal.kind in (ProposalKind.EVENT, ProposalKind.NAME):
        return replace(proposal, chosen=(proposal.chosen + 1) % len(proposal.places)) if proposal.places else proposal
    at = _TURNS.index(proposal.direction) if proposal.direction in _TURNS else -1
    return replace(proposal, direction=_TURNS[(at + 1) % len(_TURNS)])


def decided(proposal: Proposal, decision: Decision) -> Callable[[Story], Story]:
    """A change of a story that notes what became of a proposal."""

    def change(story: Story) -> Story:
        return with_decided(story, [proposal], decision)

    return change


def with_decided(story: Story, proposals: Iterable[Proposal], decision: Decision) -> Story:
    """The story in which the same was decided about several proposals, as they are given."""
    new = {item.id: replace(item, decision=decision) for item in proposals}
    return replace(story, proposals=tuple(new.get(item.id, item) for item in story.proposals)) if new else story


def accepted(story: Story, proposal: Proposal) -> tuple[Story, str]:
    """The story with a proposal as an event or a claim, and its id. Raises DataError where it cannot be one."""
    story = decided(proposal, Decision.ACCEPTED)(story)
    if proposal.kind is ProposalKind.KNOWN:
        return with_known(story, proposal)
    if proposal.kind is ProposalKind.NAME:
        return story, next((row.id for row in rows_of(story, proposal)), "")
    if proposal.kind is ProposalKind.CLAIM:
        story = with_parties(story, proposal)
        story = add_claim(story, read_claim(claim_row(proposal), "the new claim", story.article, story.parties))
        return story, story.claims[-1].id
    from shapely import Point  # late: start-up time

    place = proposal.place
    if place is None or not proposal.date:
        raise DataError("an event needs its date and place", found=proposal.quote[:60])
    name = event_name(proposal.quote)
    row = {
        "id": short_slug(name) or "event",
        "name": name,
        "start": proposal.date,
        "accuracy": Accuracy.SCHEMATIC,
    }
    feature = feature_from_properties(row, "", file="", place="")
    story, identifier = add_feature(story, LayerKind.EVENT, feature, Point(place.lon, place.lat))
    return add_link(story, (proposal.start, proposal.end), (identifier,), LinkRole.EVENT), identifier


def claim_row(proposal: Proposal) -> dict[str, object]:
    """A [[claims]] table of a proposal: an act, on the words of the article."""
    return {
        "id": f"claim-{proposal.subject}-{proposal.partner}", "subject": proposal.subject, "partner": proposal.partner,
        "direction": proposal.direction.value, "strength": "named", "act": proposal.act.value,
        "kind": Mood.ACT.value, "speaker": "the article", "quotes": [proposal.quote],
        **({"start": proposal.date} if proposal.date else {}),
    }  # fmt: skip


def event_name(quote: str) -> str:
    """A sentence as the name of an event: its first words.

    >>> event_name("The leaders met on 8 August.")
    'The leaders met on 8 August'
    """
    words = " ".join(quote.split()).rstrip(".!?…։")
    return words if len(words) <= NAME_CHARACTERS else words[:NAME_CHARACTERS].rpartition(" ")[0] + " …"
