"""The statements of a picture as ties between two places: who is joined with whom, how, and where both ends are."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Iterator
from weakref import WeakKeyDictionary

from geodata.core.values import value
from geodata.story.facts import ALL
from geodata.story.story import Claim, Story
from geodata.story.vocabulary import Strength
from geodata.world.validity import claims_in_view
from geodata.world.world import World
from mapviewer.scene.edge_exits import Room, is_inside, is_under_headline, usable
from mapviewer.scene.findings import once_a_scene
from mapviewer.scene.scene import Scene

Point = tuple[float, float]
_Key = tuple[str, frozenset[str], bool]  # direction, the two, whether mere words
MOST_FANNED = 12
COUNTRY = "country:"
MUTUAL = "mutual"  # as a direction: both move
INSIDE_PX = 10.0  # from the picture's edge, at which a place still counts as in it
SAME_PLACE_M = 10_000.0  # between a capital and the town of that name, of two sources
SUREST = (Strength.NAMED, Strength.IMPLIED, Strength.GROUP)

_capitals: WeakKeyDictionary[World, dict[str, Point]] = WeakKeyDictionary()
_anchors: WeakKeyDictionary[World, dict[str, list[Point]]] = WeakKeyDictionary()


@value(frozen=True)
class Party:
    """A state or group of a statement: its code, its place in pixels, whether that is in the picture.

    ``members`` are the places of a group's states, where it is one of several.
    """

    code: str
    at: Point
    inside: bool
    members: tuple[Point, ...] = ()


@value(frozen=True)
class Tie:
    """What statements of one direction say of two parties; ``moves`` are the codes of those that move.

    ``claims`` are the statements in the order of the story, ``partners`` whom each names there, ``strengths`` how
    directly each says it.
    """

    direction: str
    one: Party
    other: Party
    claims: tuple[Claim, ...]
    partners: tuple[str, ...]
    strengths: tuple[str, ...]
    moves: frozenset[str]

    @property
    def strength(self) -> str:
        """How directly the surest of its statements says it; words count only where there is no act."""
        pairs = [pair for pair in zip(self.claims, self.strengths, strict=True) if not is_conditional(pair[0])]
        said = {strength for _, strength in pairs} if pairs else set(self.strengths)
        return next((strength for strength in SUREST if strength in said), Strength.GROUP)

    @property
    def is_of_group(self) -> bool:
        """Whether no statement names its states each by itself."""
        return self.strength == Strength.GROUP

    @property
    def is_context(self) -> bool:
        """Whether all of it is added from outside the article."""
        return all(claim.context for claim in self.claims)

    @property
    def is_conditional(self) -> bool:
        """Whether nothing of it has been done or said without a condition."""
        return all(is_conditional(claim) for claim in self.claims)

    def party(self, code: str) -> Party:
        """The party of a code."""
        return self.one if self.one.code == code else self.other

    def beside(self, code: str) -> Party:
        """The party that is not of a code."""
        return self.other if self.one.code == code else self.one


def is_conditional(claim: Claim) -> bool:
    """Whether it is words that may come to nothing: a demand, threat, wish, denial or assessment."""
    return claim.is_hollow


def ties_of(scene: Scene) -> list[Tie]:
    """The ties of all layers of statements that show, those of one direction between the same two together.

    Words after which nothing has moved stand apart from acts, unless an act moves the same states already. Where a
    dozen or more would cross, a group of states is one place.
    """
    found = _found(scene, fanned=True)
    return found if len(found) <= MOST_FANNED else _found(scene, fanned=False)


def _found(scene: Scene, *, fanned: bool) -> list[Tie]:
    found: dict[_Key, list[_Said]] = defaultdict(list)
    for claim, direction, subject, partner in _said(scene):
        for one, other in _pairs(scene, subject, partner, fanned, claim.each):
            if one.inside or other.inside:
                strength = scene.world.story.parties.strength_of(claim, direction, (subject,))
                key = direction, frozenset((one.code, other.code)), is_conditional(claim)
                found[key].append(_Said(claim, partner, strength, one, other))
    return [_tie(direction, said) for (direction, pair, _), said in _joined(found).items() if len(pair) == 2]


def _joined(found: dict[_Key, list[_Said]]) -> dict[_Key, list[_Said]]:
    """The statements by direction, pair and whether they are mere words; words that add no movement join the acts.

    A statement on several states joins everywhere or nowhere, so that it is counted once.
    """
    kept = {key: list(said) for key, said in found.items() if not key[2]}
    apart = {
        row.claim.id
        for key, said in found.items()
        if key[2]
        for row in said
        if not _moves(key[0], [row]) <= _moves(key[0], kept.get((key[0], key[1], False), []))
    }
    for key, said in found.items():
        for row in said if key[2] else ():
            is_apart = row.claim.id in apart
            kept.setdefault((key[0], key[1], is_apart), []).append(row)
    return kept


@value(frozen=True)
class _Said:
    """A statement about two places."""

    claim: Claim
    partner: str
    strength: str
    one: Party
    other: Party


def _tie(direction: str, said: list[_Said]) -> Tie:
    moves = _moves(direction, said)
    claims, partners = tuple(row.claim for row in said), tuple(row.partner for row in said)
    strengths = tuple(row.strength for row in said)
    return Tie(direction, said[0].one, said[0].other, claims, partners, strengths, frozenset(moves))


def _moves(direction: str, said: list[_Said]) -> set[str]:
    """Who moves, by the statements on two places."""
    moves: set[str] = set()
    for row in said:
        both = MUTUAL in (direction, str(row.claim.direction))
        moves |= {row.one.code, row.other.code} if both else {row.one.code}
    return moves


def _said(scene: Scene) -> Iterator[tuple[Claim, str, str, str]]:
    """Each statement with its direction and its two parties."""
    story = scene.world.story
    shown = [layer for layer in scene.visible_layers if layer.shows_statements]
    for direction in dict.fromkeys(layer.direction for layer in shown):
        for claim in claims_in_view(story, scene.view, direction):
            for subject, partner in pairs_of(claim):
                yield claim, direction, subject, partner


def pairs_of(claim: Claim) -> list[tuple[str, str]]:
    """Each subject of a statement with each partner, no two of them twice; words on everybody lead nowhere."""
    pairs = {frozenset((a, b)): (a, b) for a in claim.subjects for b in claim.partners if a != b and b != ALL}
    return list(pairs.values())


def _pairs(scene: Scene, subject: str, partner: str, fanned: bool, each: bool) -> Iterator[tuple[Party, Party]]:
    """The places that a statement joins: a group is one place to a state of the picture, else each of its states.

    If not *fanned* a group is one place to all; if *each* it never is, unless too many would cross: then it is each of
    its states that the article names.
    """
    ones, others = _parties(scene, subject, partner), _parties(scene, partner, subject)
    if each and fanned and 1 in (len(ones), len(others)):
        ones, others = _named(scene, ones), _named(scene, others)
    elif len(ones) > 1 and len(others) > 1:
        ones, others = [_whole(subject, ones)], [_whole(partner, others)]
    elif len(ones) > 1 and others and (others[0].inside or not fanned):
        ones = [_whole(subject, ones)]
    elif len(others) > 1 and ones and (ones[0].inside or not fanned):
        others = [_whole(partner, others)]
    return ((one, other) for one in ones for other in others)


def _named(scene: Scene, parties: list[Party]) -> list[Party]:
    """Those states of a group that some statement of the article names: what is said of all names none of them."""
    if len(parties) < 2:
        return parties
    names = named_in(scene.world.story)
    return [party for party in parties if party.code in names] or parties


def leaves_out_unnamed(scene: Scene) -> bool:
    """Whether something is said of each state of a group, and some in the picture have no line as none names them."""
    said = {(subject, partner) for claim, _, subject, partner in _said(scene) if claim.each}
    return len(ties_of(scene)) <= MOST_FANNED and any(
        len(_named(scene, parties)) < len(parties)
        for one, other in said
        for parties in (_parties(scene, one, other), _parties(scene, other, one))
    )


def named_in(story: Story) -> set[str]:
    """All states and groups that some statement of a story's article names."""
    said = (claim for claim in story.claims if not claim.context and claim.strength != Strength.ABSENT)
    return {name for claim in said for name in (*claim.subjects, *claim.partners)}


def _parties(scene: Scene, code: str, other: str) -> list[Party]:
    """The states of a code, those in the picture alone where there are any; beyond it a group is one place."""
    members = [member for member in scene.world.story.parties.members(code) if member != other]
    found = [party for member in members if (party := _party_once(scene, member)) is not None]
    seen = [party for party in found if party.inside]
    return seen or ([_whole(code, found)] if len(found) > 1 else found)


def _whole(code: str, parties: list[Party]) -> Party:
    """A group as one place in the middle of its states."""
    points = [party.at for party in parties]
    middle = sum(x for x, _ in points) / len(points), sum(y for _, y in points) / len(points)
    return Party(code, middle, parties[0].inside, tuple(points) if parties[0].inside else ())


def _party_once(scene: Scene, code: str) -> Party | None:
    return scene.findings.once((_party, code), lambda: _party(scene, code))


def _party(scene: Scene, code: str) -> Party | None:
    seen = place_seen(scene, code)
    places = _places(scene, code)
    return Party(code, scene.frame.to_px(*places[max(seen, 0)]), seen >= 0) if places else None


def place_seen(scene: Scene, code: str) -> int:
    """Which of a state's places is the first in the picture; -1 for none."""
    is_own, met = (
        scene.world.story.parties.is_of_region(code),
        scene.findings.once((_places, code), lambda: met_at(scene, code)),
    )

    def is_seen(at: Point) -> bool:
        # Where they met is a place of the story, and so is what a step speaks of: dot and name are there to lead to.
        room = _seen_room(scene) if is_own or at == met or _is_spoken_of(scene, at) else usable(scene)
        spot = scene.frame.to_px(*at)
        return is_inside(spot, room) and (is_own or not is_under_headline(scene, spot))

    return next((number for number, at in enumerate(_places(scene, code)) if is_seen(at)), -1)


def _is_spoken_of(scene: Scene, at: Point) -> bool:
    """Whether a place of the base map that the view's sentences name is at a point."""
    ids = (name.removeprefix("place:") for name in scene.view.must_name if name.startswith("place:"))
    towns = (scene.world.base.by_id("place", name) for name in ids)
    return any(town is not None and math.dist(town.bounds[:2], at) < SAME_PLACE_M for town in towns)


def _places(scene: Scene, code: str) -> list[Point]:
    """Where a state's ties may end: where all said of it met, where its author has them end, its `anchors`."""
    met = scene.findings.once((_places, code), lambda: met_at(scene, code))
    by_hand = ends_by_hand(scene).get(code)
    return [*([met] if met else []), *([by_hand] if by_hand else []), *anchors(scene.world, code)]


def ends_by_hand(scene: Scene) -> dict[str, Point]:
    """Where an author has the ties of states of the story end, by their codes; of a partner it is its card's place."""
    given = ((arrow.id.removeprefix(COUNTRY), arrow.at) for arrow in scene.view.hand_arrows if COUNTRY in arrow.id)
    is_of_region, project = scene.world.story.parties.is_of_region, scene.world.projection.project
    return {code: project(*at) for code, at in given if at is not None and is_of_region(code)}


def own_ends_by_hand(scene: Scene) -> dict[str, Point]:
    """The same without those that several states share: no name leads to those."""
    ends = ends_by_hand(scene)
    shared = Counter(ends.values())
    return {code: at for code, at in ends.items() if shared[at] == 1}


def met_at(scene: Scene, code: str) -> Point | None:
    """The one place where a partner met those of whom the statements speak, in metres of the plane; None for none."""
    shapes = scene.world.shapes_for(met_place(scene, code))
    return next((shape.bounds[:2] for shape in shapes if shape.kind == "point"), None)


def met_place(scene: Scene, code: str) -> str:
    """The id of that place; "" for none."""
    found = {claim.met_at for claim, _, _, partner in _said(scene) if partner == code}
    return found.pop() if len(found) == 1 else ""


def codes_of(scene: Scene) -> tuple[str, ...]:
    """The states whose places the ties of a scene depend on."""
    members = scene.world.story.parties.members
    codes = (code for _, _, *pair in _said(scene) for party in pair for code in members(party))
    return tuple(dict.fromkeys(codes))


@once_a_scene
def _seen_room(scene: Scene) -> Room:
    """What is seen of the picture: a state of the story at its edge is still in it."""
    insets, frame, edge = scene.look.insets, scene.frame, scene.px(INSIDE_PX)
    right, bottom = frame.width_px - insets.right - edge, frame.height_px - insets.bottom - edge
    return insets.left + edge, insets.top + edge, right, bottom


def anchors(world: World, code: str) -> list[Point]:
    """Where a state's ties may end, in metres of the plane: its capital or seat; of the story's states any ground."""
    kept = _anchors.setdefault(world, {})
    if code not in kept:
        kept[code] = _anchors_of(world, code)
    return kept[code]


def _anchors_of(world: World, code: str) -> list[Point]:
    found = [capitals_of(world)[code]] if code in capitals_of(world) else []
    seat = world.far_seats.get(code)
    if seat is not None and not found:
        found.append((seat.bounds[0], seat.bounds[1]))
    shape = world.base.by_id("country", code)
    if shape is not None and "label" in shape.properties and (not found or world.story.parties.is_of_region(code)):
        x, y = shape.properties["label"]
        found.append((float(x), float(y)))
    return found


def capitals_of(world: World) -> dict[str, Point]:
    """The capitals of the base map by the codes of their states, in metres of the plane; found once."""
    if world not in _capitals:
        seats = (place for place in reversed(world.base.places) if place.properties.get("capital"))
        _capitals[world] = {str(seat.properties.get("country")): seat.bounds[:2] for seat in seats}
    return _capitals[world]
