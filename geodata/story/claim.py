"""Claims and memberships: dated statements about who moves toward or away from whom, and who belongs where."""

from __future__ import annotations

from geodata.core.dates import UNDATED, Span
from geodata.core.values import value
from geodata.story.vocabulary import HOLLOW, STANCELESS, ActKind, Direction, MembershipStatus, Mood, Strength


@value(frozen=True)
class Claim:
    """Who moved toward or away from whom, when, on whose word.

    ``passages`` are ``(start, end)`` in the article; a claim with ``context`` true stands on ``source`` instead.
    ``also`` is a second direction that the same words give ("away in tone and helpful"),
    ``also_strength`` its strength when it differs; ``further`` are partners
    besides the first that the same words name. ``joint`` are subjects besides the first: a joint act is one claim.

    ``mood`` says whether it is an act or words, and of which kind; ``condition`` is the "if …" of a threat.
    ``speaker`` said it, ``reported_by`` passed it on. ``refute`` says what would show it wrong.
    ``met_at`` is a point of the story where both met: there its arrows lead, not to a capital, if it is in the picture.
    ``each`` says that what is said of a group is drawn for each of its states. ``legend`` is what a legend calls it,
    where the words for its direction would say another thing.
    """

    id: str
    subject: str
    partner: str
    direction: Direction
    strength: Strength
    span: Span = UNDATED
    start_text: str = ""
    end_text: str = ""
    date_text: str = ""
    act: ActKind = ActKind.STATEMENT
    speaker: str = ""
    quotes: tuple[str, ...] = ()
    passages: tuple[tuple[int, int], ...] = ()
    summary: str = ""
    source: tuple[str, ...] = ()
    context: bool = False
    also: Direction = Direction.UNSAID
    certainty: str = ""
    further: tuple[str, ...] = ()
    also_strength: Strength = Strength.UNSAID
    joint: tuple[str, ...] = ()
    mood: Mood = Mood.UNSAID
    condition: str = ""
    reported_by: str = ""
    refute: str = ""
    met_at: str = ""
    each: bool = False
    legend: str = ""

    @property
    def subjects(self) -> tuple[str, ...]:
        """All whom it is said of, the first one first."""
        return (self.subject, *self.joint)

    @property
    def parties(self) -> tuple[str, ...]:
        """Subjects and partners, each once."""
        return tuple(dict.fromkeys((*self.subjects, *self.partners)))

    @property
    def is_hollow(self) -> bool:
        """Whether it is words after which nothing has moved yet: a demand, threat, wish, denial or assessment."""
        return self.mood in HOLLOW

    @property
    def is_stanceless(self) -> bool:
        """Whether it says nothing of where its subject stands: a demand, threat or wish."""
        return self.mood in STANCELESS

    @property
    def is_mutual(self) -> bool:
        """Whether both sides move toward each other."""
        return Direction.MUTUAL in self.directions

    def goes(self, direction: str) -> bool:
        """Whether a layer of one direction shows it: what is mutual goes toward as well."""
        return direction in self.directions or (direction == Direction.TOWARD and self.is_mutual)

    @property
    def partners(self) -> tuple[str, ...]:
        """All partners, the first one first."""
        return (self.partner, *self.further)

    @property
    def directions(self) -> tuple[Direction, ...]:
        """The direction, and the second one if there is one."""
        return (self.direction, self.also) if self.also else (self.direction,)

    def strength_in(self, direction: str) -> Strength:
        """How directly one of its directions is said."""
        second = direction == self.also and direction != self.direction
        return (self.also_strength if second else Strength.UNSAID) or self.strength


@value(frozen=True)
class Membership:
    """A state's standing in an organisation during a span."""

    subject: str
    organisation: str
    status: MembershipStatus
    span: Span = UNDATED
    start_text: str = ""
    end_text: str = ""
    source: tuple[str, ...] = ()
    note: str = ""
