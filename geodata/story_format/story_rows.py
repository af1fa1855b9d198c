"""From a story's tables (TOML and JSON) to values, each problem named with its file and place."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from geodata.core.errors import DataError
from geodata.core.phrase import Phrase
from geodata.map.states import find_state, is_state, load_states
from geodata.story.anchoring import Quote, anchor, anchor_at, anchor_between
from geodata.story.claim import Claim, Membership
from geodata.story.facts import ALL
from geodata.story.feature import words
from geodata.story.parties import Parties
from geodata.story.recognised_places import FILE as FINDINGS
from geodata.story.recognised_places import (
    PROPOSALS,
    Finding,
    Proposal,
    ProposalKind,
    finding_from_row,
    proposal_from_row,
)
from geodata.story.story import GUESSED, UNDATED, Article, Group, Link, Note, Orphan, Source
from geodata.story.vocabulary import ActKind, Direction, LinkRole, MembershipStatus, Mood, Strength, said
from geodata.story_format.row_fields import choice_in, span_in, text_in, texts_in
from geodata.story_format.story_files import StoryFiles

DIRECTIONS, STRENGTHS = said(Direction), said(Strength)
ACTS, STATUSES, ROLES, MOODS = said(ActKind), said(MembershipStatus), said(LinkRole), said(Mood)
Moves = Sequence[tuple[int, int]]


def read_article(files: StoryFiles, table: Mapping[str, Any]) -> Article:
    """The article with its credit."""
    name = text_in(table, "file", file="story.toml", place="[article]")
    return Article(
        text=files.text_of(name),
        title=str(table.get("title", "")),
        author=str(table.get("author", "")),
        publisher=str(table.get("publisher", "")),
        date=str(table.get("date", "")),
        address=str(table.get("address", "")),
        credit=str(table.get("credit", "")),
        file=name,
        headings=texts_in(table, "headings", file="story.toml", place="[article]"),
        dating=choice_in(table, "dating", ("", GUESSED, UNDATED), "", file="story.toml", place="[article]"),
    )


def party_in(row: Mapping[str, Any], key: str, parties: Parties, *, file: str, place: str) -> str:
    """The id of a state, a group of states, an organisation or an actor."""
    code = text_in(row, key, file=file, place=place)
    if code == ALL or code in parties.groups or any(item.id == code for item in parties.facts.organisations):
        return code
    if is_state(code.lower()) or code.lower() in parties.actors:
        return code.lower()
    near = find_state(code)
    hint = Phrase("{code} is {state}; ", code=near, state=load_states()[near].name) if near else ""
    known = [*parties.groups, *(item.id for item in parties.facts.organisations), *parties.actors]
    raise DataError(
        "unknown state",
        file=file,
        place=Phrase("{place}, {key}", place=place, key=key),
        found=repr(row[key]),
        allowed=Phrase(
            "{hint}an ISO 3166 code of three letters, {known}, or the id of a row in [[groups_of_states]], "
            "[[organisations]] or [[actors]]",
            hint=hint,
            known=", ".join([*known, ALL]),
        ),
    )


def read_group(row: Mapping[str, Any], place: str) -> Group:
    """A [[groups]] table."""
    identifier = text_in(row, "id", file="story.toml", place=place)
    return Group(identifier, str(row.get("title", identifier)), str(row.get("theme", "user")))


def read_source(row: Mapping[str, Any], place: str) -> Source:
    """A [[sources]] table."""
    identifier = text_in(row, "id", file="sources.toml", place=place)
    return Source(
        identifier,
        text_in(row, "title", file="sources.toml", place=place),
        *(str(row.get(key, "")) for key in ("publisher", "date", "address", "note")),
    )


def read_link(row: Mapping[str, Any], place: str, article: Article) -> Link | Orphan:
    """A Web Annotation; an orphan when its passage is not in the article."""
    file = "links.json"
    identifier = text_in(row, "id", file=file, place=place)
    quote, start = selected(row, place, file)
    targets = _bodies(row, place)
    role = LinkRole(choice_in(row, "role", ROLES, LinkRole.PLACE, file=file, place=place))
    note, refute = str(row.get("note", "")), str(row.get("refute", ""))
    found = anchor_at(article.text, quote, start)
    if found is None:
        return Orphan(identifier, quote.exact, quote.prefix, quote.suffix, targets, role, note, refute)
    words_found = article.text[found.start : found.end]
    return Link(identifier, words_found, found.start, found.end, targets, role, note, found.score, refute)


def starts_of(rows: Iterable[tuple[int, Any]], links: Iterable[Link | Orphan]) -> dict[str, int]:
    """Where the rows of links.json say that links began, by id; −1 where they do not."""
    ids = {link.id for link in links}
    return {
        str(row["id"]): selected(row, f"link {number}", "links.json")[1]
        for number, row in rows
        if isinstance(row, Mapping) and row.get("id") in ids
    }


def moves_of(starts: Mapping[str, int], links: Iterable[Link]) -> Moves:
    """Where links began and where they begin now, in the old order."""
    return sorted((starts[link.id], link.start) for link in links if starts[link.id] >= 0)


def found_between(
    starts: Mapping[str, int], links: tuple[Link, ...], lost: tuple[Orphan, ...], text: str
) -> tuple[tuple[Link, ...], tuple[Orphan, ...]]:
    """Links, and lost ones less those that stand where their neighbours say (see `anchor_between`)."""
    moves = moves_of(starts, links)
    again: dict[str, Link] = {}
    for item in lost:
        at = anchor_between(text, Quote(item.quote, item.prefix, item.suffix), starts[item.id], moves)
        if at is not None:
            again[item.id] = Link(
                item.id, item.quote, at.start, at.end, item.targets, item.role, item.note, refute=item.refute
            )
    return (*links, *again.values()), tuple(item for item in lost if item.id not in again)


def read_finding(row: Mapping[str, Any], place: str, article: Article, moves: Moves = ()) -> Finding | None:
    """Parse a finding with its decision; None if its words are no longer in the article.

    *moves* of the links tell where it is when the text was changed.
    """
    span = _span_of(row, place, FINDINGS, article, moves)
    return finding_from_row(row, place, article.text[slice(*span)], span) if span else None


def read_proposal(row: Mapping[str, Any], place: str, article: Article, moves: Moves = ()) -> Proposal | None:
    """Parse a proposal with its decision; None if its words are no longer in the article."""
    if row.get("kind") == ProposalKind.NAME:
        text_in(row, "id", file=PROPOSALS, place=place)
        return proposal_from_row(row, place, selected(row, place, PROPOSALS)[0].exact, (0, 0))
    span = _span_of(row, place, PROPOSALS, article, moves)
    return proposal_from_row(row, place, article.text[slice(*span)], span) if span else None


def _span_of(row: Mapping[str, Any], place: str, file: str, article: Article, moves: Moves) -> tuple[int, int] | None:
    text_in(row, "id", file=file, place=place)
    quote, start = selected(row, place, file)
    found = anchor_at(article.text, quote, start) or anchor_between(article.text, quote, start, moves)
    return (found.start, found.end) if found is not None else None


def selected(row: Mapping[str, Any], place: str, file: str) -> tuple[Quote, int]:
    """The words that an annotation's target quotes, and their position (−1 where it gives none)."""
    target = row.get("target")
    selectors = target.get("selector") if isinstance(target, Mapping) else None
    given = selectors if isinstance(selectors, list) else [selectors]
    kinds = {str(item.get("type")): item for item in given if isinstance(item, Mapping)}
    by_words = kinds.get("TextQuoteSelector")
    if by_words is None:
        raise DataError("no passage", file=file, place=place, found="no TextQuoteSelector in target",
                        allowed='"target": {"selector": {"type": "TextQuoteSelector", "exact": …}}')  # fmt: skip
    quote = Quote(*(str(by_words.get(key) or "") for key in ("exact", "prefix", "suffix")))
    if not quote.exact:
        raise DataError("empty passage", file=file, place=place, found="an empty exact")
    start = kinds.get("TextPositionSelector", {}).get("start")
    return quote, start if isinstance(start, int) else -1


def _bodies(row: Mapping[str, Any], place: str) -> tuple[str, ...]:
    body = row.get("body", [])
    bodies = body if isinstance(body, list) else [body]
    targets = [str(item.get("source", "")) if isinstance(item, Mapping) else str(item) for item in bodies]
    if not targets or not all(targets):
        raise DataError("link without a target", file="links.json", place=place, found=repr(body)[:60],
                        allowed="a list of ids of features, claims or places")  # fmt: skip
    return tuple(targets)


def read_claim(row: Mapping[str, Any], place: str, article: Article, parties: Parties) -> Claim:
    """A [[claims]] table; its quotes must be in the article unless it is context."""
    file = "claims.toml"
    identifier = text_in(row, "id", file=file, place=place)
    strength = Strength(choice_in(row, "strength", STRENGTHS, Strength.NAMED, file=file, place=place))
    context = bool(row.get("context", False))
    quotes = texts_in(row, "quotes", file=file, place=place) or tuple(filter(None, [str(row.get("quote", ""))]))
    source = words(row.get("source"))
    if strength != Strength.ABSENT and not (quotes or source):
        raise DataError("neither a passage nor a source", file=file, place=place,
                        allowed="quote = a passage of the article, or source = [ids]")  # fmt: skip
    subjects = _codes(row, "subject", parties, file, place)
    partners = _codes(row, "partner", parties, file, place)
    also = str(row.get("also", ""))
    if also not in ("", *DIRECTIONS):
        raise DataError("unknown also", file=file, place=place, found=repr(also), allowed=", ".join(DIRECTIONS))
    return Claim(
        id=identifier,
        subject=subjects[0],
        partner=partners[0],
        direction=Direction(choice_in(row, "direction", DIRECTIONS, Direction.NONE, file=file, place=place)),
        strength=strength,
        span=span_in(row, file=file, place=place),
        start_text=str(row.get("start", "")),
        end_text=str(row.get("end", "")),
        date_text=str(row.get("date_text", "")),
        act=ActKind(choice_in(row, "act", ACTS, ActKind.STATEMENT, file=file, place=place)),
        speaker=str(row.get("speaker", "")),
        quotes=quotes,
        passages=_passages(quotes, article, file, place),
        summary=str(row.get("summary", "")),
        source=source,
        context=context,
        also=Direction(also),
        certainty=str(row.get("certainty", "")),
        further=partners[1:],
        also_strength=Strength(choice_in(row, "also_strength", ("", *STRENGTHS), "", file=file, place=place)),
        joint=subjects[1:],
        mood=Mood(choice_in(row, "kind", ("", *MOODS), "", file=file, place=place)),
        condition=str(row.get("if", "")),
        reported_by=str(row.get("reported_by", "")),
        refute=str(row.get("refute", "")),
        met_at=str(row.get("met_at", "")),
        each=bool(row.get("each", False)),
        legend=str(row.get("legend", "")),
    )


def _codes(row: Mapping[str, Any], key: str, parties: Parties, file: str, place: str) -> tuple[str, ...]:
    """``subjects`` or ``partners`` in its order, or ``subject`` or ``partner`` alone."""
    several = f"{key}s"
    codes = row.get(several)
    if not isinstance(codes, list) or not codes:
        return (party_in(row, key, parties, file=file, place=place),)
    return tuple(dict.fromkeys(party_in({several: code}, several, parties, file=file, place=place) for code in codes))


def _passages(quotes: tuple[str, ...], article: Article, file: str, place: str) -> tuple[tuple[int, int], ...]:
    passages = []
    for quote in quotes:
        found = anchor(article.text, Quote(quote))
        if found is None:
            raise DataError("the passage is not in the article", file=file, place=place, found=repr(quote[:60]))
        passages.append((found.start, found.end))
    return tuple(passages)


def read_membership(row: Mapping[str, Any], place: str, parties: Parties) -> Membership:
    """A [[memberships]] table."""
    file = "claims.toml"
    source = words(row.get("source"))
    if not source:
        raise DataError("no source", file=file, place=place, allowed="source = [ids]")
    return Membership(
        subject=party_in(row, "subject", parties, file=file, place=place),
        organisation=text_in(row, "organisation", file=file, place=place),
        status=MembershipStatus(choice_in(row, "status", STATUSES, "", file=file, place=place)),
        span=span_in(row, file=file, place=place),
        start_text=str(row.get("start", "")),
        end_text=str(row.get("end", "")),
        source=source,
        note=str(row.get("note", "")),
    )


def read_note(row: Mapping[str, Any], place: str, article: Article) -> Note:
    """A [[notes]] table."""
    file = "notes.toml"
    identifier = text_in(row, "id", file=file, place=place)
    quote = text_in(row, "quote", file=file, place=place)
    ((start, end),) = _passages((quote,), article, file, place)
    return Note(
        identifier, quote, start, end, text_in(row, "text", file=file, place=place),
        words(row.get("source")), str(row.get("certainty", "")),
    )  # fmt: skip
