"""Trees of flow lines: one trunk to a common root, into which the line of each leaf runs like a river's tributary.

After Jenny and others (2016): curved, without acute crossings, and with none under a point that it does not join.
Which leaf the trunk comes from, and which way it bends, is chosen once for a set of points (`plan_of`); the same plan
then gives the lines at every scale (`grow`), so that a map that moves keeps its trees.
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Iterator, Sequence

from geodata.core.values import value

Point = tuple[float, float]
Line = tuple[Point, ...]

STEM_STEPS, BRANCH_STEPS, COARSE_STEPS = 28, 14, 7
BENDS = (0.12, -0.12, 0.22, -0.22, 0.32, -0.32)  # of the way, that a trunk stands off it
TURNS_DEG = (32.0, 46.0)  # between a branch and the trunk that it joins
HOLD = 0.42  # of a branch's way, along which it has turned into the trunk
LEAST_TRUNK = 0.28  # of the trunk, next to the root, where nothing joins
LEAST_STEM = 0.2  # of the trunk, next to its own leaf, which others would seem to pass through
NEAR = 0.085  # of the longest way: nearer to a point a line seems to join it
CROSSING_COST, NEAR_COST, TURN_COST, BEND_COST = 1.2, 1.0, 0.5, 0.3


@value(frozen=True)
class Plan:
    """The leaf that the trunk comes from, the trunk's bend as a share of its way, and how far a branch may turn."""

    stem: int
    bend: float
    turn_deg: float


@value(frozen=True)
class FlowTree:
    """The trunk's line from its leaf to the root, and each leaf's line to the place where it joins the trunk.

    ``joins`` are places along ``stem``, as numbers of its points; the leaf that the trunk comes from joins at its first
    point and has no line of its own.
    """

    stem: Line
    branches: tuple[Line, ...]
    joins: tuple[int, ...]

    def way(self, leaf: int) -> Line:
        """The whole line of a leaf, from there to the root."""
        return (*self.branches[leaf], *self.stem[self.joins[leaf] + bool(self.branches[leaf]) :])

    @property
    def parting(self) -> int:
        """The place along the trunk from which on it bears all leaves."""
        return max(self.joins)


def curve(start: Point, control: Point, end: Point, steps: int) -> Line:
    """A quadratic curve in steps."""
    (x0, y0), (x1, y1), (x2, y2) = start, control, end
    bx, by, ax, ay = 2 * (x1 - x0), 2 * (y1 - y0), x0 - 2 * x1 + x2, y0 - 2 * y1 + y2
    return tuple((x0 + t * (bx + t * ax), y0 + t * (by + t * ay)) for t in (step / steps for step in range(steps + 1)))


def bent(start: Point, end: Point, bend: float, steps: int = STEM_STEPS) -> Line:
    """A curve that stands off the straight way, to its left as one looks along it on a screen, by a share of it."""
    dx, dy = end[0] - start[0], end[1] - start[1]
    control = (start[0] + end[0]) / 2 + 2 * bend * dy, (start[1] + end[1]) / 2 - 2 * bend * dx
    return curve(start, control, end, steps)


def grow(root: Point, leaves: Sequence[Point], plan: Plan, coarse: bool = False) -> FlowTree:
    """The tree of a plan."""
    stem = bent(leaves[plan.stem], root, plan.bend, COARSE_STEPS * 2 if coarse else STEM_STEPS)
    branches: list[Line] = []
    joins: list[int] = []
    ways = tuple(_tangent(stem, place) for place in range(len(stem))) if len(leaves) > 1 else ()
    for number, leaf in enumerate(leaves):
        place = 0 if number == plan.stem else _join(stem, ways, leaf, plan.turn_deg)
        joins.append(place)
        steps = COARSE_STEPS if coarse else BRANCH_STEPS
        branches.append(() if number == plan.stem else _branch(stem, place, leaf, steps))
    return FlowTree(stem, tuple(branches), tuple(joins))


def _tangent(stem: Line, place: int) -> Point:
    (x0, y0), (x1, y1) = stem[max(place - 1, 0)], stem[min(place + 1, len(stem) - 1)]
    way = math.hypot(x1 - x0, y1 - y0) or 1.0
    return (x1 - x0) / way, (y1 - y0) / way


def _turn(stem: Line, place: int, leaf: Point) -> float:
    """The angle in degrees between the way from a leaf to a place of the trunk, and the trunk there."""
    ux, uy = _tangent(stem, place)
    dx, dy = stem[place][0] - leaf[0], stem[place][1] - leaf[1]
    return abs(math.degrees(math.atan2(ux * dy - uy * dx, ux * dx + uy * dy)))


def _join(stem: Line, ways: Line, leaf: Point, turn_deg: float) -> int:
    """The first place along the trunk, whose *ways* are known, that a leaf reaches without turning far; else the last.

    A turn is small enough where the way to the place has enough of its length along the trunk.
    """
    (x, y), least, last = leaf, math.cos(math.radians(turn_deg)), int((1 - LEAST_TRUNK) * (len(stem) - 1))
    first = round(LEAST_STEM * (len(stem) - 1))
    for place in range(first, last):
        dx, dy = stem[place][0] - x, stem[place][1] - y
        ux, uy = ways[place]
        if ux * dx + uy * dy >= least * math.hypot(dx, dy):
            return place
    return last


def _branch(stem: Line, place: int, leaf: Point, steps: int) -> Line:
    """From a leaf to the trunk, into which it runs without a bend."""
    (x, y), (ux, uy) = stem[place], _tangent(stem, place)
    reach = HOLD * math.dist(leaf, (x, y))
    return curve(leaf, (x - ux * reach, y - uy * reach), (x, y), steps)


def plan_of(root: Point, leaves: Sequence[Point], others: Sequence[Point] = ()) -> Plan:
    """The best tree for a root and its leaves; its lines keep off *others* too."""
    turns = TURNS_DEG if len(leaves) > 1 else TURNS_DEG[:1]
    plans = [Plan(*each) for each in itertools.product(range(len(leaves)), BENDS, turns)]
    best, least = plans[0], math.inf
    for plan in plans:
        cost = _cost(root, leaves, others, plan, least)
        if cost < least:
            best, least = plan, cost
    return best


def _cost(root: Point, leaves: Sequence[Point], others: Sequence[Point], plan: Plan, most: float) -> float:
    """What speaks against a plan: ink, crossings, points that a line seems to join, sharp turns, strong bends.

    Of a plan that costs more than *most*, what takes long to find out is left out.
    """
    tree = grow(root, leaves, plan, coarse=True)
    longest = max(math.dist(root, leaf) for leaf in leaves) or 1.0
    lines = [tree.stem, *filter(None, tree.branches)]
    ink = sum(itertools.starmap(math.dist, itertools.chain.from_iterable(map(itertools.pairwise, lines)))) / longest
    turned = sum(
        max(_turn(tree.stem, place, leaf) - plan.turn_deg, 0.0) / 30
        for leaf, place, branch in zip(leaves, tree.joins, tree.branches, strict=True)
        if branch
    )
    plain = ink + TURN_COST * turned + BEND_COST * abs(plan.bend)
    if plain > most:
        return plain
    crossed = sum(_crossings(one, other) for one, other in itertools.combinations(tree.branches, 2))
    return (
        ink + TURN_COST * turned + CROSSING_COST * crossed + BEND_COST * abs(plan.bend)
        + NEAR_COST * sum(_nearness(tree, leaves, others, NEAR * longest))
    )  # fmt: skip


def _nearness(tree: FlowTree, leaves: Sequence[Point], others: Sequence[Point], near: float) -> Iterator[float]:
    """How nearly each line joins each point that it does not join, from 0 to 1."""
    lines = [branch if branch else tree.stem for branch in tree.branches]
    for own, line in enumerate(lines):
        foreign = [*(leaf for number, leaf in enumerate(leaves) if number != own), *others]
        for point in foreign:
            yield max(1.0 - min(math.dist(point, spot) for spot in line) / near, 0.0)


def _crossings(one: Line, other: Line) -> int:
    """How often two lines cross, their ends left out."""
    return sum(_cross(a, b, c, d) for a, b in itertools.pairwise(one[:-1]) for c, d in itertools.pairwise(other[:-1]))


def _cross(a: Point, b: Point, c: Point, d: Point) -> bool:
    def side(p: Point, q: Point, r: Point) -> bool:
        return (q[0] - p[0]) * (r[1] - p[1]) > (q[1] - p[1]) * (r[0] - p[0])

    return side(a, b, c) != side(a, b, d) and side(c, d, a) != side(c, d, b)


def point_along(line: Line, share: float) -> Point:
    """The point a share of a line's length along it."""
    left = share * length_of(line)
    for a, b in itertools.pairwise(line):
        step = math.dist(a, b)
        if left <= step and step:
            return a[0] + (b[0] - a[0]) * left / step, a[1] + (b[1] - a[1]) * left / step
        left -= step
    return line[-1]


def length_of(line: Line) -> float:
    """How long a line is."""
    return sum(itertools.starmap(math.dist, itertools.pairwise(line)))


def piece_of(line: Line, begin: float, end: float) -> Line:
    """The part of a line between two lengths along it, which are kept on it."""
    total = length_of(line)
    begin = min(max(begin, 0.0), total)
    end = min(max(end, begin), total)
    kept: list[Point] = []
    along = 0.0
    for a, b in itertools.pairwise(line):
        step = math.dist(a, b)
        for limit in (begin, end):
            if step and along <= limit < along + step:
                t = (limit - along) / step
                kept.append((a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1])))
        along += step
        if begin < along < end:
            kept.append(b)
    return (*kept, line[-1]) if end >= total else tuple(kept)


def shortened(line: Line, before: float, after: float) -> Line:
    """A line without so much of its begin and of its end; at least a tenth of it is left."""
    if not (before or after) or len(line) < 2:
        return line
    most = 0.45 * length_of(line)
    if before:
        line = _without_begin(line, min(before, most))
    return _without_begin(line[::-1], min(after, most))[::-1] if after else line


def _without_begin(line: Line, length: float) -> Line:
    for number, (a, b) in enumerate(itertools.pairwise(line)):
        step = math.dist(a, b)
        if length < step:
            t = length / step
            return ((a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1])), *line[number + 1 :])
        length -= step
    return line[-1:]


def beside(line: Line, away: float) -> Line:
    """A line so far to the right of another, as one looks along it on a screen."""
    if not away or len(line) < 2:
        return line
    found = []
    for number, (x, y) in enumerate(line):
        (x0, y0), (x1, y1) = line[max(number - 1, 0)], line[min(number + 1, len(line) - 1)]
        way = math.hypot(x1 - x0, y1 - y0) or 1.0
        found.append((x - (y1 - y0) / way * away, y + (x1 - x0) / way * away))
    return tuple(found)
