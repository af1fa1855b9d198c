"""What was found in an article and what its author decided: W3C annotations that a second search never overwrites.

Proposals are what its sentences may say beside names: events and acts of states. None is part of the map by itself;
`geodata.edit.proposing` makes them from a text, and what is accepted a feature or a claim.

A finding is a name at a place of the text, the places it may mean, and a decision. The map's layer of places and
the links to it are made from the findings (`geodata.edit.draft`).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from enum import StrEnum
from typing import Any

from geodata.core.errors import DataError
from geodata.core.values import value
from geodata.story.anchoring import Quote
from geodata.story.vocabulary import ActKind, Direction

FILE = "findings.json"
PROPOSALS = "proposals.json"
BY_HAND = "by hand"


class Decision(StrEnum):
    """What became of a finding; ``OPEN`` while nobody has looked."""

    OPEN = "open"
    ACCEPTED = "accepted"
    REJECTED = "rejected"
    MOVED = "moved"


@value(frozen=True)
class Candidate:
    """A place that a name may mean: WGS84 degrees, lower-case ISO alpha-3 country or "", score 0 to 1."""

    name: str
    lat: float
    lon: float
    country: str = ""
    kind: str = "place"
    score: float = 0.0


@value(frozen=True)
class Finding:
    """A name in the text: ``text[start:end] == quote``. ``chosen`` is the index of a candidate, or −1 for none.

    ``by`` is ``auto`` or ``user``: what a user decided stays.
    """

    id: str
    quote: str
    start: int
    end: int
    candidates: tuple[Candidate, ...] = ()
    chosen: int = -1
    score: float = 0.0
    role: str = "place"
    decision: Decision = Decision.OPEN
    by: str = "auto"

    @property
    def place(self) -> Candidate | None:
        """The place it is taken to mean, None when it is unplaced or rejected."""
        if self.decision is Decision.REJECTED or not 0 <= self.chosen < len(self.candidates):
            return None
        return self.candidates[self.chosen]

    @property
    def is_decided(self) -> bool:
        """Whether somebody decided."""
        return self.decision is not Decision.OPEN


def accept(finding: Finding) -> Finding:
    """It is the place; one without a place stays open."""
    if not 0 <= finding.chosen < len(finding.candidates):
        return finding
    return replace(finding, decision=Decision.ACCEPTED, by="user")


def reject(finding: Finding) -> Finding:
    """It is no place, or none for this map."""
    return replace(finding, decision=Decision.REJECTED, by="user")


def take_next(finding: Finding, step: int = 1) -> Finding:
    """The next candidate in its stead, round and round; undecided again."""
    if not finding.candidates:
        return finding
    chosen = (finding.chosen + step) % len(finding.candidates)
    return replace(finding, chosen=chosen, decision=Decision.OPEN, by="auto")


def move(finding: Finding, lon_deg: float, lat_deg: float) -> Finding:
    """Placed by hand at a point in degrees."""
    old = finding.place
    spot = Candidate(
        old.name if old else finding.quote, round(lat_deg, 5), round(lon_deg, 5),
        old.country if old else "", BY_HAND, 1.0,
    )  # fmt: skip
    candidates = (*(item for item in finding.candidates if item.kind != BY_HAND), spot)
    return replace(
        finding, candidates=candidates, chosen=len(candidates) - 1, decision=Decision.MOVED, by="user"
    )  # fmt: skip


def same_name(finding: Finding, other: Finding) -> bool:
    """Whether two findings are mentions of one name."""
    return finding.quote.casefold() == other.quote.casefold() and finding.role == other.role


def finding_row(finding: Finding, quote: Quote) -> dict[str, Any]:
    """The annotation of a finding whose words are found again by *quote*."""
    return {
        "id": finding.id,
        "type": "Annotation",
        "motivation": "identifying",
        "role": finding.role,
        "score": finding.score,
        "decision": finding.decision.value,
        "by": finding.by,
        "chosen": finding.chosen,
        "body": [
            {
                "type": "Place", "name": place.name, "latitude": place.lat, "longitude": place.lon,
                "country": place.country, "kind": place.kind, "score": place.score,
            }
            for place in finding.candidates
        ],
        "target": target_row(quote, finding.start, finding.end),
    }  # fmt: skip


def target_row(quote: Quote, start: int, end: int) -> dict[str, Any]:
    """The W3C target of words in the article: by quotation, and by position (code points)."""
    return {
        "source": "article.txt",
        "selector": [
            {"type": "TextQuoteSelector", "exact": quote.exact, "prefix": quote.prefix, "suffix": quote.suffix},
            {"type": "TextPositionSelector", "start": start, "end": end},
        ],
    }


def _candidates(row: Mapping[str, Any]) -> tuple[Candidate, ...]:
    """The places of an annotation's body; raises ValueError for one that is not on Earth."""
    candidates = tuple(
        Candidate(
            str(item["name"]), float(item["latitude"]), float(item["longitude"]),
            str(item.get("country", "")), str(item.get("kind", "place")), float(item.get("score", 0.0)),
        )
        for item in row.get("body", [])
    )  # fmt: skip
    for candidate in candidates:
        if not (-90 <= candidate.lat <= 90 and -180 <= candidate.lon <= 180):
            raise ValueError(f"{candidate.lat}, {candidate.lon}")
    return candidates


def finding_from_row(row: Mapping[str, Any], place: str, quote: str, span: tuple[int, int]) -> Finding:
    """The finding of an annotation that was anchored at *span*; raises DataError naming *place*."""
    try:
        return Finding(
            id=str(row["id"]),
            quote=quote,
            start=span[0],
            end=span[1],
            candidates=_candidates(row),
            chosen=int(row.get("chosen", -1)),
            score=float(row.get("score", 0.0)),
            role=str(row.get("role", "place")),
            decision=Decision(row.get("decision", "open")),
            by=str(row.get("by", "auto")),
        )
    except (KeyError, TypeError, ValueError, AttributeError, OverflowError) as error:
        raise DataError("invalid finding", file=FILE, place=place, found=str(error)[:120],
                        allowed="candidates with name, latitude and longitude; a decision of "
                        + ", ".join(Decision)) from error  # fmt: skip


class ProposalKind(StrEnum):
    """What a sentence may tell of, or a name in a table."""

    EVENT = "event"
    CLAIM = "claim"
    KNOWN = "known"
    NAME = "name"


@value(frozen=True)
class Proposal:
    """One reading of ``text[start:end] == quote``: an event at one of `places`, or an act of `subject` on `partner`.

    ``date`` is as a story writes it, "" where the text gives none; ``is_date_guessed`` says that its year was not
    written. ``chosen`` is the index of the place that is meant. ``known`` is the key of an item of a bundled story that
    the words speak of ("story/layer" or "story/organisation"), ``subject`` then its feature that they name.
    A name of a table is in column ``partner`` of the layer ``known``, beside the state ``subject``; it is in no text.
    """

    id: str
    kind: ProposalKind
    quote: str
    start: int
    end: int
    date: str = ""
    is_date_guessed: bool = False
    places: tuple[Candidate, ...] = ()
    chosen: int = 0
    subject: str = ""
    partner: str = ""
    direction: Direction = Direction.UNSAID
    act: ActKind = ActKind.STATEMENT
    decision: Decision = Decision.OPEN
    known: str = ""

    @property
    def place(self) -> Candidate | None:
        """Where the event was."""
        return self.places[self.chosen] if 0 <= self.chosen < len(self.places) else None

    @property
    def is_decided(self) -> bool:
        """Whether somebody decided."""
        return self.decision is not Decision.OPEN


def proposal_row(proposal: Proposal, quote: Quote) -> dict[str, Any]:
    """The annotation of a proposal whose words are found again by *quote*."""
    target = target_row(quote, proposal.start, proposal.end)
    if proposal.kind is ProposalKind.NAME:
        target = {"source": proposal.known, "selector": [{"type": "TextQuoteSelector", "exact": proposal.quote}]}
    return {
        "id": proposal.id, "type": "Annotation", "motivation": "describing", "kind": proposal.kind.value,
        "decision": proposal.decision.value, "date": proposal.date, "date_guessed": proposal.is_date_guessed,
        "chosen": proposal.chosen, "subject": proposal.subject, "partner": proposal.partner,
        "direction": proposal.direction.value, "act": proposal.act.value,
        **({"known": proposal.known} if proposal.known else {}),
        "body": [
            {
                "type": "Place", "name": place.name, "latitude": place.lat, "longitude": place.lon,
                "country": place.country, "kind": place.kind,
            }
            for place in proposal.places
        ],
        "target": target,
    }  # fmt: skip


def proposal_from_row(row: Mapping[str, Any], place: str, quote: str, span: tuple[int, int]) -> Proposal:
    """The proposal of an annotation that was anchored at *span*; raises DataError naming *place*."""
    try:
        return Proposal(
            str(row["id"]), ProposalKind(row["kind"]), quote, *span, str(row.get("date", "")),
            bool(row.get("date_guessed", False)), _candidates(row), int(row.get("chosen", 0)),
            str(row.get("subject", "")), str(row.get("partner", "")), Direction(row.get("direction", "")),
            ActKind(row.get("act", "statement")), Decision(row.get("decision", "open")), str(row.get("known", "")),
        )  # fmt: skip
    except (KeyError, TypeError, ValueError, AttributeError, OverflowError) as error:
        raise DataError("invalid proposal", file=PROPOSALS, place=place, found=str(error)[:120]) from error
