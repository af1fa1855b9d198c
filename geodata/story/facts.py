"""What a story says of its own world: actors, partners, groups of states, organisations, periods, languages, themes.

These are rows of ``story.toml``. The program knows none of them by name; what a story leaves out is worked out from
its claims, memberships and features (see `geodata.story.parties`).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from enum import StrEnum

from geodata.core.dates import UNDATED, Span
from geodata.core.values import value

FORMAT = 2
# Ids with a meaning of their own: every partner or state at once, and the states of the story among themselves.
ALL, EACH = "all", "each"


class PeriodKind(StrEnum):
    """What holds during a period and cannot be drawn as a feature."""

    MOVING_FRONT = "moving-front"


class Hue(StrEnum):
    """Colour roles of a palette that stays apart for colour-blind readers."""

    PLUM = "plum"
    AMBER = "amber"
    AZURE = "azure"
    ROSE = "rose"
    OLIVE = "olive"
    OCHRE = "ochre"
    TEAL = "teal"
    BRICK = "brick"
    SLATE = "slate"
    MOSS = "moss"
    GREY = "grey"
    INK = "ink"


# Given to rows that choose none, in this order, and again from the start when a story has more rows. None of them is
# the hue of a built-in theme: a row that chooses nothing must not look like a direction.
ASSIGNED = (Hue.PLUM, Hue.AMBER, Hue.AZURE, Hue.ROSE, Hue.OLIVE, Hue.OCHRE)
# The themes that every story has, and their hues.
BUILT_IN_THEMES = {
    "toward": Hue.TEAL,
    "away": Hue.BRICK,
    "steady": Hue.GREY,
    "event": Hue.SLATE,
    "base": Hue.INK,
    "user": Hue.MOSS,
}


@value(frozen=True)
class Recognition:
    """By whom an actor is recognised, and when. ``by`` are ids of states or organisations."""

    by: tuple[str, ...]
    span: Span = UNDATED
    start_text: str = ""
    end_text: str = ""


@value(frozen=True)
class Actor:
    """Who holds or claims ground, speaks or fights.

    ``recognised`` is None where the story does not say; empty where no UN member recognises the actor.
    ``ground_of`` is the state in whose recognised territory it acts.
    """

    id: str
    name: str = ""
    short: str = ""
    adjective: str = ""
    names: Mapping[str, str] = field(default_factory=dict)
    hue: str = ""
    recognised: tuple[Recognition, ...] | None = None
    ground_of: str = ""
    source: tuple[str, ...] = ()


@value(frozen=True)
class Partner:
    """One entry of the lens list and one column of the charts; ``title`` is empty where the row gives none."""

    id: str
    title: str = ""
    hue: str = ""


@value(frozen=True)
class StateGroup:
    """States spoken of as one; without states it is a partner that is no set of states, such as “the West”.

    ``seat`` (longitude, latitude) is where arrows to it point when none of its states is on the map. Of a *region* the
    ``quiet`` states are in the tables, but drawn like their neighbours: the story speaks of them now and then.
    """

    id: str
    title: str
    states: tuple[str, ...] = ()
    region: bool = False
    quiet: tuple[str, ...] = ()
    short: str = ""
    seat: tuple[float, float] | None = None


@value(frozen=True)
class Organisation:
    """An organisation that states belong to; ``seat`` (longitude, latitude) is where arrows to it point."""

    id: str
    title: str = ""
    hue: str = ""
    source: tuple[str, ...] = ()
    seat: tuple[float, float] | None = None


@value(frozen=True)
class Period:
    """A span during which something holds on the ground of ``on`` (ids of features or layers)."""

    id: str
    title: str
    on: tuple[str, ...]
    span: Span = UNDATED
    start_text: str = ""
    end_text: str = ""
    kind: PeriodKind = PeriodKind.MOVING_FRONT
    source: tuple[str, ...] = ()


@value(frozen=True)
class Language:
    """A language in which names can be read; ``id`` is a BCP 47 code and a key of ``names`` tables."""

    id: str
    title: str


@value(frozen=True)
class StoryTheme:
    """A colour for groups, layers and features that belong together."""

    id: str
    title: str = ""
    hue: str = ""


@value(frozen=True)
class Facts:
    """All such rows of a story, as they were written: nothing is filled in here."""

    actors: tuple[Actor, ...] = ()
    partners: tuple[Partner, ...] = ()
    groups_of_states: tuple[StateGroup, ...] = ()
    organisations: tuple[Organisation, ...] = ()
    periods: tuple[Period, ...] = ()
    languages: tuple[Language, ...] = ()
    themes: tuple[StoryTheme, ...] = ()


NO_FACTS = Facts()
