"""Who a story is about: its rows, and what follows from its claims and memberships where rows are left out."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Mapping, Sequence
from functools import cached_property
from itertools import cycle

from geodata.core.values import value
from geodata.map.states import is_state
from geodata.story.claim import Claim, Membership
from geodata.story.facts import (
    ALL,
    ASSIGNED,
    BUILT_IN_THEMES,
    EACH,
    NO_FACTS,
    Actor,
    Facts,
    Organisation,
    Partner,
    Period,
    StateGroup,
    StoryTheme,
)
from geodata.story.vocabulary import Strength

OTHERS = "others"


@value(frozen=True, eq=False)
class Parties:
    """The actors, partners, states and organisations of one story. Everything is worked out when first asked for."""

    facts: Facts = NO_FACTS
    claims: tuple[Claim, ...] = ()
    memberships: tuple[Membership, ...] = ()

    @cached_property
    def actors(self) -> Mapping[str, Actor]:
        """The actors that have a row, by id."""
        return {actor.id: actor for actor in self.facts.actors}

    @cached_property
    def groups(self) -> Mapping[str, StateGroup]:
        """The groups of states, by id."""
        return {group.id: group for group in self.facts.groups_of_states}

    @cached_property
    def partners(self) -> tuple[Partner, ...]:
        """The lens list and the columns of the charts: the rows, or those whom the claims name most often."""
        if self.facts.partners:
            return self.facts.partners
        named = Counter(code for claim in self.claims for code in claim.partners if code != ALL)
        partners = [Partner(code) for code, _ in named.most_common() if not self.is_of_region(code)]
        among = any(self.is_of_region(code) for code in named)
        return (*partners, *((Partner(EACH),) if among else ()))

    @cached_property
    def powers(self) -> tuple[str, ...]:
        """The ids of the partners, without the story's states among themselves."""
        return tuple(partner.id for partner in self.partners if partner.id != EACH)

    @cached_property
    def has_each(self) -> bool:
        """Whether the story's states among themselves are one of the partners."""
        return any(partner.id == EACH for partner in self.partners)

    @cached_property
    def lenses(self) -> tuple[str, ...]:
        """What a view's lens may be: all, or one of the partners."""
        return (ALL, *(partner.id for partner in self.partners))

    @cached_property
    def region(self) -> tuple[str, ...]:
        """The states that the story is about: its region's, or those that move at least as often as they are named."""
        for group in self.facts.groups_of_states:
            if group.region:
                return group.states
        moving = Counter(code for claim in self.claims for code in claim.subjects)
        named = Counter(code for claim in self.claims for code in claim.partners)
        listed = {partner.id for partner in self.facts.partners}
        return tuple(
            code
            for code in sorted(moving)
            if is_state(code) and code not in listed and moving[code] >= named.get(code, 0)
        )

    @cached_property
    def organisations(self) -> tuple[Organisation, ...]:
        """The organisations whose members the story knows: the rows in their order, then those without one."""
        named = dict.fromkeys(row.organisation for row in self.memberships)
        rows = {row.id: row for row in self.facts.organisations}
        return (*(row for row in rows.values() if row.id in named),
                *(Organisation(name) for name in named if name not in rows))  # fmt: skip

    @cached_property
    def seats(self) -> dict[str, tuple[float, float]]:
        """Longitude and latitude of the groups and organisations whose rows give a seat."""
        found = {row.id: row.seat for row in self.facts.groups_of_states if row.seat is not None}
        return found | {row.id: row.seat for row in self.facts.organisations if row.seat is not None}

    def is_group(self, code: str) -> bool:
        """Whether a code stands for several at once: a group, an organisation, or all."""
        return code == ALL or code in self.groups or any(row.id == code for row in self.facts.organisations)

    def strength_of(self, claim: Claim, direction: str, subjects: Sequence[str]) -> Strength:
        """How directly a claim gives one of its directions of its *subjects*: of groups alone nothing is by name."""
        said = claim.strength_in(direction)
        return Strength.GROUP if said == Strength.NAMED and all(map(self.is_group, subjects)) else said

    def members(self, code: str) -> tuple[str, ...]:
        """The states of a group, or the code itself where none are said."""
        group = self.groups.get(code)
        if group is not None:
            return group.states or (code,)
        return self.region if code == ALL and self.region else (code,)

    def is_of_region(self, code: str) -> bool:
        """Whether a state is of the region, or a group has one that is."""
        group = self.groups.get(code)
        if group is None:
            return code in self.region or code == ALL
        return bool(set(group.states) & set(self.region))

    def column_of(self, partner: str) -> str:
        """The column in which a partner stands."""
        if partner in self.powers:
            return partner
        whole = partner == ALL or (partner in self.groups and self.groups[partner].region)
        return EACH if self.has_each and not whole and self.is_of_region(partner) else OTHERS

    # Names

    def title(self, code: str) -> str:
        """The name that the story gives a code in full; empty where it gives none."""
        if code in self.groups:
            return self.groups[code].title
        named = next((row.title for row in self.facts.organisations if row.id == code), "")
        if named:
            return named
        if code in self.actors:
            return self.actors[code].short or self.actors[code].name
        return "All states of the story" if code == ALL else ""

    def short_title(self, code: str) -> str:
        """The shorter name for a chart's row or a narrow column; empty where the story gives none."""
        group = self.groups.get(code)
        if group is not None and group.short:
            return group.short
        return self.title(code)

    def partner_title(self, code: str) -> str:
        """What a column's head and the lens list say of a partner; empty where only the base map knows its name."""
        if code in (EACH, OTHERS):
            row = next((partner.title for partner in self.partners if partner.id == code), "")
            return row or {EACH: "Each other", OTHERS: "Others"}[code]
        row = next((partner.title for partner in self.partners if partner.id == code), "")
        if row:
            return row
        return code if any(item.id == code for item in self.facts.organisations) else self.short_title(code)

    # Ground

    def is_unrecognised(self, actor: str, day: dt.date | None = None) -> bool:
        """Whether control by *actor* is drawn as not recognised: no state recognises it on *day* (ever, if None).

        A state of the base map is a UN member unless its row says otherwise; an id that nobody explains is not.
        """
        row = self.actors.get(actor)
        if row is not None and row.recognised is not None:
            return not any(day is None or item.span.contains(day) for item in row.recognised)
        if row is not None and row.ground_of:
            return True
        return bool(actor) and not is_state(actor)

    def actor_hue(self, actor: str) -> str:
        """The hue of an actor that has a row: its own, or one assigned in order; "" for all others."""
        return self._actor_hues.get(actor, "")

    @cached_property
    def _actor_hues(self) -> dict[str, str]:
        return dict(zip((row.id for row in self.facts.actors), _hues(self.facts.actors), strict=True))

    def recognisers(self, actor: str, day: dt.date) -> tuple[str, ...] | None:
        """Who recognises *actor* on a day; None where the story does not say."""
        row = self.actors.get(actor)
        if row is None or row.recognised is None:
            return None
        return tuple(dict.fromkeys(code for item in row.recognised if item.span.contains(day) for code in item.by))

    def periods_on(self, day: dt.date, since: dt.date | None = None) -> tuple[Period, ...]:
        """The periods in force on a day, or at any time of a range."""
        return tuple(period for period in self.facts.periods if period.span.meets(since or day, day))

    # Colours

    @cached_property
    def themes(self) -> tuple[StoryTheme, ...]:
        """The story's own themes, each with a hue: those of rows that choose none are assigned in order."""
        rows = self.facts.themes
        return tuple(StoryTheme(row.id, row.title or row.id, hue) for row, hue in zip(rows, _hues(rows), strict=True))

    @cached_property
    def hues(self) -> tuple[tuple[str, str], ...]:
        """The hue of each of the story's own themes."""
        return tuple((theme.id, theme.hue) for theme in self.themes)

    def role(self, theme: str) -> str:
        """The palette's name of a theme: its own for a built-in one, else the hue of the story's row."""
        if theme in BUILT_IN_THEMES:
            return theme
        return dict(self.hues).get(theme, "user")

    @cached_property
    def theme_ids(self) -> tuple[str, ...]:
        """The themes that groups, layers and features may name."""
        return (*(theme.id for theme in self.facts.themes), *BUILT_IN_THEMES)

    @cached_property
    def theme_titles(self) -> dict[str, str]:
        """What the story calls each of its themes; the built-in ones have their id."""
        return {theme.id: theme.title for theme in self.themes} | {theme: theme for theme in BUILT_IN_THEMES}


def _hues(rows: Sequence[Actor | StoryTheme]) -> list[str]:
    """The hue of each row: its own, or in order one that no other row has chosen, while there are any."""
    taken = {row.hue for row in rows}
    free = cycle([hue.value for hue in ASSIGNED if hue not in taken] or [hue.value for hue in ASSIGNED])
    return [row.hue or next(free) for row in rows]


NO_PARTIES = Parties()
