"""Claims and memberships: dated statements about who moves toward or away from whom, and who belongs where."""

from __future__ import annotations

from geodata.core.dates import UNDATED, Span
from geodata.core.values import value
from geodata.story.vocabulary import ActKind, Direction, MembershipStatus, Strength


@value(frozen=True)
class Claim:
    """Who moved toward or away from whom, when, on whose word.

    ``passages`` are ``(start, end)`` in the article; a claim with ``context`` true stands on ``source`` instead.
    ``also`` is a second direction that the same words give ("away in tone and helpful"),
    ``also_strength`` its strength when it differs; ``further`` are partners
    besides the first that the same words name.
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
