"""The words of the model: what a story says of statements, features and links, each a small set of words.

Members are strings and stand in files as they are here; an empty word means that the story does not say.
"""

from __future__ import annotations

from enum import StrEnum


class Direction(StrEnum):
    """Which way a statement moves its subject with regard to a partner."""

    UNSAID = ""
    TOWARD = "toward"
    AWAY = "away"
    STEADY = "steady"
    MUTUAL = "mutual"
    NONE = "none"


class Strength(StrEnum):
    """How directly something is said of a state."""

    UNSAID = ""
    NAMED = "named"
    IMPLIED = "implied"
    GROUP = "group"
    ABSENT = "absent"


class Mood(StrEnum):
    """What was said or done: an act, or words that report, demand, threaten, wish, deny or judge."""

    UNSAID = ""
    ACT = "act"
    STATEMENT = "statement"
    DEMAND = "demand"
    THREAT = "threat"
    WISH = "wish"
    DENIAL = "denial"
    ASSESSMENT = "assessment"


# Words after which nothing has moved yet: they are drawn hollow, so that none looks like an act.
HOLLOW = (Mood.DEMAND, Mood.THREAT, Mood.WISH, Mood.DENIAL, Mood.ASSESSMENT)
# Words that give no stance of their speaker's state: a state that demands or threatens has not moved.
STANCELESS = (Mood.DEMAND, Mood.THREAT, Mood.WISH)


class ActKind(StrEnum):
    """What kind of act a statement rests on."""

    STATEMENT = "statement"
    AGREEMENT = "agreement"
    TREATY = "treaty"
    MEMBERSHIP = "membership"
    INCIDENT = "incident"
    VOTE = "vote"
    MEETING = "meeting"


class MembershipStatus(StrEnum):
    """How a state stands in an organisation."""

    MEMBER = "member"
    FROZEN = "frozen"
    OBSERVER = "observer"
    ASSOCIATE = "associate"
    SUSPENDED = "suspended"
    NONE = "none"


class Status(StrEnum):
    """What a piece of territory is: what law says, who holds it, or who asserts it."""

    UNSAID = ""
    FORMAL = "formal"
    CONTROL = "control"
    CLAIM = "claim"


class Certainty(StrEnum):
    """How sure a fact is."""

    UNSAID = ""
    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"


class Accuracy(StrEnum):
    """How a geometry was made."""

    UNSAID = ""
    SURVEYED = "surveyed"
    GENERALISED = "generalised"
    SCHEMATIC = "schematic"


class Stage(StrEnum):
    """How far along something built is."""

    UNSAID = ""
    OPERATING = "operating"
    BUILT = "built"
    CLOSED = "closed"
    UNDER_CONSTRUCTION = "under construction"
    AGREED = "agreed"
    PLANNED = "planned"
    PROPOSED = "proposed"


class LinkRole(StrEnum):
    """What the linked words of the article name."""

    PLACE = "place"
    GOVERNMENT = "government"
    PEOPLE = "people"
    ORGANISATION = "organisation"
    EVENT = "event"
    BOUNDARY = "boundary"
    ROUTE = "route"
    CLAIM = "claim"
    PERSON = "person"
    GROUP = "group"


def said(words: type[StrEnum]) -> tuple[str, ...]:
    """The words that say something.

    >>> said(Status)
    ('formal', 'control', 'claim')
    """
    return tuple(word.value for word in words if word)


def direction_theme(direction: str) -> str:
    """The theme whose colours a direction has: what is neither toward nor away has the quiet one.

    >>> direction_theme("away"), direction_theme("none"), direction_theme("mutual")
    ('away', 'steady', 'toward')
    """
    if direction == Direction.MUTUAL:
        return Direction.TOWARD.value
    moves = direction in (Direction.TOWARD, Direction.AWAY)
    return str(direction) if moves else Direction.STEADY.value
