"""Arrows between states: where they run, fanned out so that each can be seen and picked.

Form says what colour says: *toward* ends in a filled head at the partner; *away* is a broken tie, a line with a gap
between two bars; *steady* is the same tie unbroken. A statement about a group of states is one arrow, with thin lines
from its end to each of them. Two statements of one meeting that run opposite ways are one line with two heads.

Statements of one direction to one partner run in a trunk that splits to the states, its width their number.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainterPath

from geodata.core.values import value
from geodata.story.parties import Parties
from geodata.story.story import Claim
from geodata.world.validity import claims_in_view
from mapviewer.scene.edge_exits import Gate, Point, is_inside, lay_gates, unit, usable
from mapviewer.scene.findings import once_a_scene
from mapviewer.scene.scene import Scene

# Bends and fans as shares of an arrow's length, and the least distance between two of a pair in design pixels.
BEND, INNER_BEND, FAN, FAN_PX = 0.07, 0.15, 0.13, 26.0
# A trunk's share of the way to the middle of its states, and at most so many design pixels; how far a branch goes on
# along the trunk before it turns to its state, as a share of the trunk; the fewest branches of one in the picture.
TRUNK, TRUNK_PX, SPLIT, LEAST_INNER = 0.22, 150.0, 1.0, 3
RING_PX, RING_STEP_PX, RING_MOST_PX = 8.0, 1.0, 20.0


@value(frozen=True)
class Arrow:
    """One direction of a claim, in pixels: a curve from *start* (the subject) to *end* (the partner).

    ``branches`` are lines from an end to the states of a group, as pairs of points. One that is ``bundled`` ends in
    its partner's trunk: its end there, or its start where it is the partner that moves, is drawn once for all;
    of such a one ``comes_in`` is true.
    """

    claim: Claim
    start: QPointF
    control: QPointF
    end: QPointF
    off_frame: bool
    direction: str = ""
    branches: tuple[tuple[Point, Point], ...] = ()
    bundled: bool = False
    comes_in: bool = False
    of_group: bool = False

    @property
    def strength(self) -> str:
        """How directly it is said: of a whole group nothing is said by name."""
        said = self.claim.strength_in(self.direction)
        return "group" if said == "named" and self.of_group else said

    @property
    def path(self) -> QPainterPath:
        """The curve."""
        path = QPainterPath(self.start)
        path.quadTo(self.control, self.end)
        return path

    def points(self, count: int = 24, first: float = 0.0, last: float = 1.0) -> list[tuple[float, float]]:
        """The ends of *count* equal steps along a stretch of the curve."""
        x0, y0, x1, y1 = self.start.x(), self.start.y(), self.control.x(), self.control.y()
        x2, y2, step = self.end.x(), self.end.y(), (last - first) / count
        bx, by, ax, ay = 2 * (x1 - x0), 2 * (y1 - y0), x0 - 2 * x1 + x2, y0 - 2 * y1 + y2
        shares = [first + step * i for i in range(count + 1)]
        return [(x0 + t * (bx + t * ax), y0 + t * (by + t * ay)) for t in shares]

    def at(self, t: float) -> tuple[float, float]:
        """The point a share of the way along."""
        a, b, c = (1 - t) ** 2, 2 * t * (1 - t), t**2
        return (
            a * self.start.x() + b * self.control.x() + c * self.end.x(),
            a * self.start.y() + b * self.control.y() + c * self.end.y(),
        )


def said_strength(parties: Parties, claim: Claim, direction: str) -> str:
    """How directly a claim gives one of its directions: of a whole group nothing is said by name."""
    said = claim.strength_in(direction)
    return "group" if said == "named" and parties.is_group(claim.subject) else said


@value(frozen=True)
class Bundle:
    """The trunk of the arrows of one direction to a partner, from ``hub``, where it splits, to ``at``.

    ``comes_in``: it is the partner that moves.
    """

    code: str
    direction: str
    at: Point
    outward: Point
    count: int
    comes_in: bool
    hub: Point


@value(frozen=True)
class ArrowLayout:
    """The arrows of a picture, the gates of far partners by their codes, and the ends that arrows share there."""

    arrows: tuple[Arrow, ...]
    gates: dict[str, Gate]
    bundles: tuple[Bundle, ...]


@value(frozen=True)
class _Spot:
    """Where a state or group stands: a point, whether it is in the picture, and the states of a group."""

    point: Point
    inside: bool
    members: tuple[Point, ...] = ()


@value(frozen=True)
class _Strand:
    """One arrow before it is laid out."""

    claim: Claim
    direction: str
    subject: str
    partner: str
    start: _Spot
    end: _Spot
    of_group: bool = False

    @property
    def pair(self) -> frozenset[str]:
        return frozenset((self.subject, self.partner))

    @property
    def far_code(self) -> str:
        """The end that lies beyond the picture, or ""."""
        return "" if self.start.inside and self.end.inside else self.subject if self.end.inside else self.partner

    @property
    def comes_in(self) -> bool:
        """Whether it is the far partner that moves."""
        return self.far_code == self.subject


def arrows_in_view(scene: Scene, direction: str) -> list[Arrow]:
    """The arrows of one direction."""
    return [arrow for arrow in every_arrow(scene) if arrow.direction == direction]


def bundles_in_view(scene: Scene) -> tuple[Bundle, ...]:
    """The shared ends of arrows at the gates."""
    return arrow_layout(scene).bundles


def gates_in_view(scene: Scene) -> dict[str, Gate]:
    """The gates of the partners beyond the picture, by their codes."""
    return arrow_layout(scene).gates


def every_arrow(scene: Scene) -> tuple[Arrow, ...]:
    """All arrows of the layers that show."""
    return arrow_layout(scene).arrows


@once_a_scene
def arrow_layout(scene: Scene) -> ArrowLayout:
    """All arrows of the layers that show, laid out together."""
    return _laid_out(scene, _strands(scene))


def _strands(scene: Scene) -> list[_Strand]:
    room = usable(scene)
    view, layers = scene.view, scene.world.story.layers
    ticked = [layers[state.id] for state in view.layers if state.visible and state.id in layers]
    found = []
    for direction in dict.fromkeys(layer.direction for layer in ticked if layer.shows_statements):
        for claim in claims_in_view(scene.world.story, view, direction):
            of_group = scene.world.story.parties.is_group(claim.subject)
            for partner in claim.partners:
                start = _spot(scene, claim.subject, partner, room)
                end = _spot(scene, partner, claim.subject, room)
                if start and end and (start.inside or end.inside):
                    found.append(_Strand(claim, direction, claim.subject, partner, start, end, of_group))
    return found


def _spot(scene: Scene, code: str, other: str, room: tuple[float, float, float, float]) -> _Spot | None:
    """Where a state or group stands; of a group the middle of those members that are in the picture."""
    places = [anchor(scene, member) for member in scene.world.story.parties.members(code) if member != other]
    points = [scene.frame.to_px(*place) for place in places if place is not None]
    if not points:
        return None
    seen = [point for point in points if is_inside(point, room)]
    if len(points) == 1 or len(seen) == 1:
        return _Spot((seen or points)[0], bool(seen))
    used = seen or points
    middle = (sum(x for x, _ in used) / len(used), sum(y for _, y in used) / len(used))
    return _Spot(middle, bool(seen), tuple(seen))


def anchor(scene: Scene, code: str) -> Point | None:
    """Where a state's arrows start or end, in metres of the plane: its seat or its label point."""
    shape = scene.world.base.by_id("country", code)
    if shape is not None and shape.properties.get("focus") and "label" in shape.properties:
        x, y = shape.properties["label"]
        return float(x), float(y)
    seat = scene.world.far_seats.get(code)
    if seat is not None:
        return seat.bounds[0], seat.bounds[1]
    if shape is not None and "label" in shape.properties:
        x, y = shape.properties["label"]
        return float(x), float(y)
    return None


def _laid_out(scene: Scene, strands: list[_Strand]) -> ArrowLayout:
    """Curves for all strands: through the gates, fanned out where several join the same two places."""
    sheaves = _sheaves(scene, strands)
    inner = {
        code: [_middle([_near(strand).point for strand in own]) for own in parted] for code, parted in sheaves.items()
    }
    far = {code: _far(parted[0][0]).point for code, parted in sheaves.items()}
    gates = lay_gates(scene, inner, far)
    slots: dict[int, Point] = {}
    trunks: dict[int, Bundle] = {}
    for code, parted in sheaves.items():
        for own, slot in zip(parted, gates[code].slots, strict=True):
            slots.update((id(strand), slot) for strand in own)
            if len(own) > 1:
                trunk = _trunk(scene, code, own, slot)
                trunks.update((id(strand), trunk) for strand in own)
    for own in _inner_sheaves(strands):
        trunk = _trunk(scene, own[0].partner, own, own[0].end.point)
        trunks.update((id(strand), trunk) for strand in own)
    arrows = (
        replace(arrow, bundled=id(strand) in trunks)
        for arrow, strand in zip(_curves(scene, strands, slots, trunks), strands, strict=True)
    )
    return ArrowLayout(tuple(arrows), gates, tuple({id(trunk): trunk for trunk in trunks.values()}.values()))


def _sheaves(scene: Scene, strands: list[_Strand]) -> dict[str, list[list[_Strand]]]:
    """For each far partner the strands that share a trunk: those of one direction."""
    found: dict[str, dict[tuple[str, bool], list[_Strand]]] = defaultdict(lambda: defaultdict(list))
    for strand in strands:
        if strand.far_code:
            found[strand.far_code][strand.direction, strand.comes_in].append(strand)
    return {code: list(parted.values()) for code, parted in found.items()}


def _inner_sheaves(strands: list[_Strand]) -> list[list[_Strand]]:
    """Strands of one direction to one partner in the picture, where they are many."""
    found: dict[tuple[str, str], list[_Strand]] = defaultdict(list)
    for strand in strands:
        if not strand.far_code and not strand.end.members:
            found[strand.partner, strand.direction].append(strand)
    return [own for own in found.values() if len(own) >= LEAST_INNER]


def _trunk(scene: Scene, code: str, own: list[_Strand], at: Point) -> Bundle:
    """The trunk of strands that end at a point: from there a part of the way to the middle of their states."""
    mean = _middle([_near(strand).point if strand.far_code else strand.start.point for strand in own])
    way = math.dist(at, mean) or 1.0
    length = min(TRUNK * way, scene.px(TRUNK_PX))
    ux, uy = (at[0] - mean[0]) / way, (at[1] - mean[1]) / way
    hub = at[0] - ux * length, at[1] - uy * length
    return Bundle(code, own[0].direction, at, (ux, uy), len(own), own[0].comes_in, hub)


def _curves(scene: Scene, strands: list[_Strand], slots: dict[int, Point], trunks: dict[int, Bundle]) -> list[Arrow]:
    pairs: dict[frozenset[str], list[_Strand]] = defaultdict(list)
    busy: dict[Point, int] = defaultdict(int)
    for strand in strands:
        pairs[strand.pair].append(strand)
        for spot in (strand.start, strand.end):
            busy[spot.point] += 1
    turns = [_turn(scene, strand, pairs, slots) for strand in strands]
    beside: dict[tuple[int, Point], list[_Strand]] = defaultdict(list)
    for strand in strands:
        if id(strand) in trunks:
            beside[id(trunks[id(strand)]), _inner(strand).point].append(strand)
    places = {id(strand): place - (len(own) - 1) / 2 for own in beside.values() for place, strand in enumerate(own)}
    return [
        _branch(scene, strand, trunks[id(strand)], places[id(strand)], busy)
        if id(strand) in trunks
        else _arrow(scene, strand, slots.get(id(strand)), turn, busy)
        for strand, turn in zip(strands, turns, strict=True)
    ]


def _inner(strand: _Strand) -> _Spot:
    """The end of a strand that is not its trunk's."""
    return _near(strand) if strand.far_code else strand.start


def _branch(scene: Scene, strand: _Strand, trunk: Bundle, place: float, busy: dict[Point, int]) -> Arrow:
    """From a state to its partner's trunk, into which the curve runs without a bend.

    *place* counts from the middle of those that come from the same state: they bend apart.
    """
    near = _inner(strand)
    far = strand.end if near is strand.start else strand.start
    a, hub = near.point, trunk.hub
    way = math.dist(a, hub) or 1.0
    reach = min(SPLIT * math.dist(trunk.at, hub), 0.5 * way)
    aside = place * max(FAN * way, scene.px(FAN_PX))
    control = (
        hub[0] - trunk.outward[0] * reach - (hub[1] - a[1]) / way * aside,
        hub[1] - trunk.outward[1] * reach + (hub[0] - a[0]) / way * aside,
    )
    begin = a if near.members else _off(scene, a, control, busy[a])
    branches = tuple((spot.point, member) for spot in (near, far) for member in spot.members if spot.inside)
    start, end = (begin, hub) if near is strand.start else (hub, begin)
    ends = (QPointF(*start), QPointF(*control), QPointF(*end))
    return Arrow(strand.claim, *ends, not strand.end.inside, strand.direction, branches,
                 comes_in=strand.comes_in, of_group=strand.of_group)  # fmt: skip


def _middle(points: Sequence[Point]) -> Point:
    return sum(x for x, _ in points) / len(points), sum(y for _, y in points) / len(points)


def _near(strand: _Strand) -> _Spot:
    return strand.start if strand.start.inside else strand.end


def _far(strand: _Strand) -> _Spot:
    return strand.end if strand.start.inside else strand.start


def _turn(scene: Scene, strand: _Strand, pairs: dict[frozenset[str], list[_Strand]], slots: dict[int, Point]) -> float:
    """Which place a strand takes in the fan of its pair, counted from the middle; clockwise at the edge is first."""
    own = pairs[strand.pair]
    twins = {id(each): next(other for other in own if other is each or _is_mutual(each, other)) for each in own}
    own, strand = list({id(twin): twin for twin in twins.values()}.values()), twins[id(strand)]
    if id(strand) in slots:
        centre = scene.frame.centre_px
        angles = {id(each): math.atan2(slots[id(each)][1] - centre[1], slots[id(each)][0] - centre[0]) for each in own}
        first = angles[id(own[0])]
        own = sorted(own, key=lambda each: (angles[id(each)] - first + math.pi) % (2 * math.pi))
    return (len(own) - 1) / 2 - next(place for place, each in enumerate(own) if each is strand)


def _is_mutual(one: _Strand, other: _Strand) -> bool:
    """Whether two statements are the two sides of one act: opposite ways, one direction, the same words and day."""
    a, b = one.claim, other.claim
    same = one.direction == other.direction and a.start_text == b.start_text and a.act == b.act
    return same and one.subject == other.partner and one.partner == other.subject and a.quotes == b.quotes


def _arrow(scene: Scene, strand: _Strand, slot: Point | None, turn: float, busy: dict[Point, int]) -> Arrow:
    """A curve that bends to the left of its way out, the more so the farther from its pair's middle."""
    near, far = _near(strand), _far(strand)
    a, b = near.point, slot or far.point
    dx, dy = b[0] - a[0], b[1] - a[1]
    length = math.hypot(dx, dy) or 1.0
    step = max(FAN * length, scene.px(FAN_PX))
    # Of two that run opposite ways between the same states both bend to the same side.
    side = 1 if slot or strand.subject < strand.partner else -1
    aside = side * ((BEND if slot else INNER_BEND) * length + turn * step)
    control = ((a[0] + b[0]) / 2 + dy / length * aside, (a[1] + b[1]) / 2 - dx / length * aside)
    begin = a if near.members else _off(scene, a, control, busy[a])
    finish = b if slot or far.members else _off(scene, b, control, busy[b])
    branches = tuple((spot.point, member) for spot in (near, far) for member in spot.members if spot.inside)
    start, end = (begin, finish) if near is strand.start else (finish, begin)
    ends = (QPointF(*start), QPointF(*control), QPointF(*end))
    return Arrow(strand.claim, *ends, not strand.end.inside, strand.direction, branches, of_group=strand.of_group)


def _off(scene: Scene, point: Point, control: Point, count: int) -> Point:
    """A little away from a state's middle, farther where many arrows meet, so that heads do not lie on each other."""
    radius = scene.px(min(RING_PX + RING_STEP_PX * count, RING_MOST_PX))
    reach = min(radius, math.dist(point, control) / 3)
    ux, uy = unit(control[0] - point[0], control[1] - point[1])
    return point[0] + ux * reach, point[1] + uy * reach
