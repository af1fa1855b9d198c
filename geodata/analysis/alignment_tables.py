"""Tables of alignment: who moved toward or away from whom, the dated steps of one state, and memberships.

Nothing is scored: statements are only ordered by date and type of act.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import dataclass

from geodata.core.dates import BRIEF_MONTHS, PartialDate, parse_partial
from geodata.core.errors import DataError
from geodata.core.phrase import Phrase
from geodata.story.claim import Claim, Membership
from geodata.story.facts import ALL, EACH
from geodata.story.parties import OTHERS, Parties
from geodata.story.story import Story
from geodata.story.vocabulary import Direction, MembershipStatus, Strength

# From a word to a deed: the order of acts on one day.
BY_WEIGHT = ("statement", "meeting", "vote", "incident", "agreement", "treaty", "membership")
UNDATED = Phrase("undated")
STANDINGS = {
    MembershipStatus.MEMBER: Phrase("member"),
    MembershipStatus.FROZEN: Phrase("frozen"),
    MembershipStatus.OBSERVER: Phrase("observer"),
    MembershipStatus.ASSOCIATE: Phrase("associate"),
    MembershipStatus.SUSPENDED: Phrase("suspended"),
    MembershipStatus.NONE: Phrase("no member"),
}
_Place = tuple[str, str, bool]


@dataclass(frozen=True)
class Entry:
    """One direction of a claim in a table.

    ``strength`` is how directly it is said: nothing about a whole group counts as named.
    ``turned``: it is the power of the column that moves, with regard to the state or group of the row.
    """

    claim: Claim
    direction: str
    row: str
    column: str
    strength: Strength
    turned: bool = False

    @property
    def known(self) -> PartialDate | None:
        """The day, month or year in which it began, as far as it is known."""
        return parse_partial(self.claim.start_text) if self.claim.start_text else None


@dataclass(frozen=True)
class Cell:
    """One state and one partner: its entries in order, and the row that says that the article is silent, if any.

    ``groups`` are those of which the article speaks in this column and to which the state belongs.
    """

    entries: tuple[Entry, ...] = ()
    absent: Claim | None = None
    groups: tuple[str, ...] = ()

    @property
    def mentioned(self) -> bool:
        """Whether the article itself says anything."""
        return any(not entry.claim.context for entry in self.entries)


@dataclass(frozen=True)
class Matrix:
    """States and groups by partners."""

    rows: tuple[str, ...]
    columns: tuple[str, ...]
    cells: dict[tuple[str, str], Cell]

    def cell(self, row: str, column: str) -> Cell:
        """Return one cell; empty if there are no statements."""
        return self.cells.get((row, column), Cell())


def matrix(story: Story, context: bool) -> Matrix:
    """The article's statements, and with *context* the added facts, by state and partner."""
    found: dict[tuple[str, str], list[Entry]] = {}
    silent: dict[tuple[str, str], Claim] = {}
    columns = partner_columns(story)
    for claim in story.claims:
        if claim.strength == Strength.ABSENT:
            for partner in claim.partners:
                named = columns if partner == ALL else (story.parties.column_of(partner),)
                silent |= {(code, column): claim for code in claim.subjects for column in named}
        elif context or not claim.context:
            for entry in entries_of(story, claim):
                found.setdefault((entry.row, entry.column), []).append(entry)
    rows = subject_rows(story)
    meant = {(code, column): groups_of(story, code, column) for code in story.parties.region for column in columns}
    cells = {
        key: Cell(tuple(sorted(found.get(key, ()), key=in_order)), silent.get(key), meant.get(key, ()))
        for key in dict.fromkeys((*found, *silent, *meant))
    }
    return Matrix(rows, columns, cells)


def groups_of(story: Story, code: str, column: str) -> tuple[str, ...]:
    """The groups to which a state belongs and of which the article says something with regard to a partner."""
    parties = story.parties
    said = (entry for claim in story.claims if not claim.context for entry in entries_of(story, claim))
    named = dict.fromkeys(entry.row for entry in said if entry.column == column and parties.is_group(entry.row))
    return tuple(group for group in named if group != code and code in parties.members(group))


def subject_rows(story: Story) -> tuple[str, ...]:
    """The states of the region that the story speaks of, other states, then groups."""
    said = dict.fromkeys(entry.row for claim in story.claims for entry in entries_of(story, claim))
    silent = (claim for claim in story.claims if claim.strength == Strength.ABSENT)
    said |= dict.fromkeys(code for claim in silent for code in claim.subjects)
    parties = story.parties
    states = [code for code in parties.region if code in said]
    groups = [code for code in (ALL, *parties.groups) if code in said]
    others = [code for code in said if code not in parties.region and code not in groups]
    return (*states, *others, *dict.fromkeys(groups))


def partner_columns(story: Story) -> tuple[str, ...]:
    """The story's partners in their order, and others when there are any."""
    used = {entry.column for claim in story.claims for entry in entries_of(story, claim)}
    columns = [partner.id for partner in story.parties.partners]
    return (*columns, *((OTHERS,) if OTHERS in used else ()))


def entries_of(story: Story, claim: Claim) -> Iterator[Entry]:
    """Where a claim stands: once for each partner and direction; a power's own moves stand in its column."""
    if claim.strength == Strength.ABSENT:
        return
    parties = story.parties
    places: dict[_Place, str] = {}
    for place, subject in _places(parties, claim):
        places.setdefault(place, subject)
    for (row, column, turned), subject in places.items():
        for direction in claim.directions:
            strength = parties.strength_of(claim, direction, (subject,))
            yield Entry(claim, direction, row, column, strength, turned and direction != Direction.MUTUAL)


def _places(parties: Parties, claim: Claim) -> Iterator[tuple[_Place, str]]:
    """For each two parties of a claim row, column and whether the column's power moves; and of which subject."""
    for subject in claim.subjects:
        others = [code for code in claim.partners if code != subject]
        turned = subject in parties.powers and any(code not in parties.powers for code in others)
        for partner in others:
            if not turned:
                yield (subject, parties.column_of(partner), False), subject
                if claim.is_mutual and partner not in parties.powers:
                    yield (partner, parties.column_of(subject), False), subject
            elif partner not in parties.powers:
                yield (partner, subject, True), subject


def in_order(entry: Entry) -> tuple[dt.date, int, str]:
    """By date, then from a word to a deed; what has no date comes first."""
    claim = entry.claim
    return claim.span.start or dt.date.min, BY_WEIGHT.index(claim.act), claim.id


def dated_steps(story: Story, state: str, context: bool) -> tuple[Entry, ...]:
    """Return the statements about one state or group by date."""
    found = (
        entry
        for claim in story.claims
        if context or not claim.context
        for entry in entries_of(story, claim)
        if entry.row == state
    )
    return tuple(sorted(found, key=in_order))


def short_date(claim: Claim) -> str:
    """The date as the story words it, without what follows a bracket, comma or semicolon.

    A plain date can be translated.

    >>> short_date(Claim("x", "nor", "swe", "toward", "named", date_text="15 Jun 2021 (ratified Feb 2022)"))
    '15 Jun 2021'
    """
    words = re.split(r"\s*[;(,]", claim.date_text, maxsplit=1)[0].strip()
    return told_date(words) or short_day(claim.start_text) or UNDATED


def told_date(words: str) -> str:
    """A date in a story's own words as a phrase that can be translated, if it is no more than that; else the words.

    >>> told_date("15 Jun 2021").template, told_date("in the summer of 2021")
    ('{day} {month} {year}', 'in the summer of 2021')
    """
    try:
        brief = short_day(words)
    except DataError:
        return words
    return brief if brief == words else words


def short_day(text: str) -> str:
    """Format a date from a story file briefly, no more precisely than it was written. Raises DataError for no date.

    >>> short_day("2024-02-22"), short_day("1993-12"), short_day("1993"), short_day("")
    ('22 Feb 2024', 'Dec 1993', '1993', '')
    """
    if not text:
        return ""
    known = parse_partial(text)
    days = (known.after - known.first).days
    month, year = BRIEF_MONTHS[known.first.month - 1], known.first.year
    if days > 31:
        return str(year)
    if days > 1:
        return Phrase("{month} {year}", month=month, year=year)
    return Phrase("{day} {month} {year}", day=known.first.day, month=month, year=year)


@dataclass(frozen=True)
class Bar:
    """One membership and the words at its two ends ("" where there is nothing to say)."""

    membership: Membership
    start_words: str
    end_words: str


def membership_bars(story: Story, organisation: str) -> dict[str, tuple[Bar, ...]]:
    """Each state's standings in one organisation, in order of time; () for a state that never was in it."""
    rows = [row for row in story.memberships if row.organisation == organisation]
    states = [code for code in story.parties.region if any(row.subject == code for row in rows)]
    states += [row.subject for row in rows if row.subject not in states]
    found: dict[str, tuple[Bar, ...]] = {}
    for state in dict.fromkeys(states):
        own = [row for row in rows if row.subject == state and row.status != MembershipStatus.NONE]
        own.sort(key=lambda row: row.span.start or dt.date.min)
        found[state] = tuple(_bar(row, own) for row in own)
    return found


def organisations(story: Story) -> tuple[str, ...]:
    """The organisations that the story knows members of."""
    return tuple(row.id for row in story.parties.organisations)


def _bar(row: Membership, own: list[Membership]) -> Bar:
    began = short_day(row.start_text)
    start = began
    if row.status != "member":
        standing = STANDINGS[MembershipStatus(row.status)]
        start = Phrase("{status} {date}", status=standing, date=began) if began else standing
    goes_on = any(other.span.start == row.span.end for other in own)
    end = Phrase("left {date}", date=short_day(row.end_text)) if row.span.end and not goes_on else ""
    return Bar(row, start or Phrase("date unknown"), end)


def related_claim(story: Story, membership: Membership) -> Claim | None:
    """The statement on the same step: same state, same month, a source in common."""
    start = membership.span.start
    for claim in story.claims:
        begun = claim.span.start
        if membership.subject not in claim.subjects or start is None or begun is None:
            continue
        if (begun.year, begun.month) == (start.year, start.month) and set(claim.source) & set(membership.source):
            return claim
    return None


__all__ = [
    "BY_WEIGHT", "EACH", "OTHERS", "STANDINGS", "UNDATED", "Bar", "Cell", "Entry", "Matrix", "dated_steps",
    "entries_of", "groups_of", "in_order", "matrix", "membership_bars", "organisations", "partner_columns",
    "related_claim", "short_date", "short_day", "subject_rows", "told_date",
]  # fmt: skip
