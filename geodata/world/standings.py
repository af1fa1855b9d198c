"""How the states of a story stand toward one partner by what is said of them: categories, never a score."""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum

from geodata.story.claim import Claim
from geodata.story.story import Story
from geodata.story.vocabulary import Direction, Mood, Strength
from geodata.view.view import Lens, View
from geodata.world.validity import holds_in_view
from geodata.world.world import World

COUNTRY = "country:"
ASKED = "asked"  # beside directions: what a state demands of the partner


class Standing(StrEnum):
    """What is said about a state's stance toward a partner; the values are what the legend says in English."""

    AWAY = "away, named"
    AWAY_GROUP = "away, as a group or implied"
    DEMAND = "makes a demand"
    MIXED = "away, and steady or toward"
    TOWARD = "toward, named"
    TOWARD_GROUP = "toward, as a group or implied"
    STEADY = "steady"
    STEADY_GROUP = "steady, as a group"
    NONE = "named, no shift claimed"
    MEMBER = "meant only as one of a group"
    LATER = "mentioned, for another date"
    ABSENT = "not mentioned"


def standing_partner(story: Story, view: View) -> str:
    """Whom the tint is about: the lens's partner, the story's first where the lens names none; "" without any."""
    if view.lens not in (Lens.ALL, Lens.EACH_OTHER):
        return view.lens
    return next(iter(story.parties.powers), "")


def standings(world: World, view: View) -> dict[str, Standing]:
    """The category of each focus state on the view's date; of those alone that the view chooses, if it does.

    Where it also chooses statements on the partner, those alone count, and what one says of each state of a group is
    said of them.
    """
    story = world.story
    partner = standing_partner(story, view)
    if not partner:
        return {}
    directions: dict[str, dict[str, bool]] = {code: {} for code in story.parties.region}
    spoken_of: set[str] = set()  # on whatever day: what is said later is not unsaid
    chosen = {target.removeprefix(COUNTRY) for target in view.only if target.startswith(COUNTRY)}
    own = _chosen(story, view, partner) if chosen else []
    for claim in own or story.claims:
        if claim.strength == Strength.ABSENT or (claim.context and not view.context):
            continue
        said_of = _moving(claim, partner)
        moving = [code for code in (_each(story, said_of) if own and claim.each else said_of) if code in directions]
        spoken_of.update(moving)
        if not holds_in_view(claim.span, story, view):
            continue
        for code in moving:
            for direction, is_named in _stances(claim):
                directions[code][direction] = directions[code].get(direction, False) or is_named
    meant = groups_meant(world, view)
    directions = {code: said for code, said in directions.items() if not chosen or code in chosen}
    of_group = bool(own) and all(claim.each for claim in own)
    return {
        code: _category(said, of_group=of_group) if said else _unnamed(code in meant, code in spoken_of)
        for code, said in directions.items()
    }


def _chosen(story: Story, view: View, partner: str) -> list[Claim]:
    """The statements on a partner that a view chooses."""
    chosen = set(view.only)
    return [claim for claim in story.claims if claim.id in chosen and _moving(claim, partner)]


def words_for(world: World, view: View, standing: Standing) -> str:
    """What the author has a legend call a category: the words of the statements that the view chooses; "" without.

    All states of the category must share them, so that they are true of each.
    """
    story, partner = world.story, standing_partner(world.story, view)
    told = [claim for claim in _chosen(story, view, partner) if claim.legend and holds_in_view(claim.span, story, view)]
    found = set()
    for code, own in standings(world, view).items():
        if own is standing:
            found.add(frozenset(claim.legend for claim in told if code in _each(story, _moving(claim, partner))))
    words = found.pop() if len(found) == 1 else frozenset()
    return next(iter(words)) if len(words) == 1 else ""


def _each(story: Story, parties: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(code for party in parties for code in story.parties.members(party))


def changed_in_tone(world: World, view: View) -> frozenset[str]:
    """The states of which it is said that they turn away, but by no act or word of their own: what changed is a tone.

    Judgements, denials and demands are words after which nothing has moved; "away" alone would say more than they do.
    """
    partner = standing_partner(world.story, view)
    found: dict[str, bool] = {}
    for claim in world.story.claims:
        if claim.strength == Strength.ABSENT or (claim.context and not view.context):
            continue
        if Direction.AWAY in claim.directions and holds_in_view(claim.span, world.story, view):
            for code in _moving(claim, partner):
                found[code] = found.get(code, True) and claim.is_hollow
    return frozenset(code for code, is_tone in found.items() if is_tone)


def groups_meant(world: World, view: View) -> dict[str, tuple[str, ...]]:
    """The groups through which the view's statements mean a state, for each state of the region that is in one.

    What is said of a group is not said of each of its states, so it gives none of them a stance; but neither is a
    state unmentioned that belongs to a group which a statement names.
    """
    story = world.story
    parties, partner = story.parties, standing_partner(story, view)
    found: dict[str, dict[str, None]] = {}
    for claim in story.claims:
        if claim.strength == Strength.ABSENT or (claim.context and not view.context):
            continue
        if not holds_in_view(claim.span, story, view):
            continue
        for group in filter(parties.is_group, _moving(claim, partner)):
            for code in parties.members(group):
                found.setdefault(code, {})[group] = None
    return {code: tuple(groups) for code, groups in found.items() if code in parties.region}


def _unnamed(is_meant: bool, is_spoken_of: bool) -> Standing:
    if is_meant:
        return Standing.MEMBER
    return Standing.LATER if is_spoken_of else Standing.ABSENT


def _moving(claim: Claim, partner: str) -> tuple[str, ...]:
    """Of which states a statement says something with regard to *partner*."""
    if claim.is_mutual and partner in claim.subjects:
        return tuple(code for code in claim.parties if code != partner)
    return claim.subjects if partner in claim.partners else ()


def _stances(claim: Claim) -> Iterator[tuple[str, bool]]:
    """Each direction that a statement gives, and whether outright: an opinion never does, a demand gives none."""
    for direction in claim.directions:
        if claim.mood == Mood.DEMAND and claim.strength_in(direction) == Strength.NAMED:
            yield ASKED, False
        elif claim.is_stanceless:
            yield Direction.NONE, False
        else:
            move = Direction.TOWARD if direction == Direction.MUTUAL else direction
            yield move, claim.strength_in(direction) == Strength.NAMED and not claim.is_hollow


def _category(said: dict[str, bool], *, of_group: bool = False) -> Standing:
    if Direction.AWAY in said and (Direction.STEADY in said or Direction.TOWARD in said):
        return Standing.MIXED
    if said.get(Direction.AWAY):
        return Standing.AWAY
    if ASKED in said and not {Direction.TOWARD, Direction.STEADY} & said.keys():
        return Standing.DEMAND  # its own words, surer than what is said of a group
    if Direction.AWAY in said:
        return Standing.AWAY_GROUP
    if Direction.TOWARD in said:
        return Standing.TOWARD if said[Direction.TOWARD] else Standing.TOWARD_GROUP
    if Direction.STEADY in said:
        return Standing.STEADY_GROUP if of_group else Standing.STEADY
    return Standing.NONE if said else Standing.ABSENT
