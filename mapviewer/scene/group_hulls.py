"""The ground of a group of states: the hull of their places, and lines that end outside it."""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import pairwise

from mapviewer.scene.trees.flow_trees import Line, Point

CORNER_STEPS = 6


def hull_of(points: Sequence[Point]) -> list[Point]:
    """The convex hull of points, by Andrew's monotone chain."""
    ordered = sorted(set(points))
    if len(ordered) < 3:
        return list(ordered)
    halves: list[list[Point]] = []
    for run in (ordered, ordered[::-1]):
        half: list[Point] = []
        for point in run:
            while len(half) > 1 and not _turns_left(half[-2], half[-1], point):
                half.pop()
            half.append(point)
        halves.append(half[:-1])
    return halves[0] + halves[1]


def _turns_left(a: Point, b: Point, c: Point) -> bool:
    return (b[0] - a[0]) * (c[1] - a[1]) > (b[1] - a[1]) * (c[0] - a[0])


def ring_around(points: Sequence[Point], reach: float) -> list[Point]:
    """A closed line so far outside the hull of points, round at its corners."""
    hull = hull_of(points)
    ring: list[Point] = []
    for before, corner, after in zip([hull[-1], *hull], hull, [*hull[1:], hull[0]], strict=False):
        first = math.atan2(-(corner[0] - before[0]), corner[1] - before[1])
        turn = (math.atan2(-(after[0] - corner[0]), after[1] - corner[1]) - first) % (2 * math.pi)
        for step in range(CORNER_STEPS + 1):
            angle = first + turn * step / CORNER_STEPS
            ring.append((corner[0] + reach * math.cos(angle), corner[1] + reach * math.sin(angle)))
    return [*ring, ring[0]]


def outside(line: Line, members: Sequence[Point], reach: float) -> Line:
    """A line that begins in a group's ground, from where it leaves that."""
    ring = hull_of(members)
    ring = [*ring, ring[0]]
    for number, point in enumerate(line[:-1]):
        if _is_off(point, ring, reach):
            return line[number:]
    return line[-2:]


def _is_off(point: Point, ring: Sequence[Point], reach: float) -> bool:
    """Whether a point is outside a convex ring and farther than *reach* from it."""
    x, y = point
    turns = [(b[0] - a[0]) * (y - a[1]) - (b[1] - a[1]) * (x - a[0]) for a, b in pairwise(ring)]
    if len(ring) > 3 and (all(turn >= 0 for turn in turns) or all(turn <= 0 for turn in turns)):
        return False
    return all(_way_to(point, a, b) > reach for a, b in pairwise(ring))


def _way_to(point: Point, a: Point, b: Point) -> float:
    dx, dy = b[0] - a[0], b[1] - a[1]
    square = dx * dx + dy * dy
    share = min(max(((point[0] - a[0]) * dx + (point[1] - a[1]) * dy) / square, 0.0), 1.0) if square else 0.0
    return math.hypot(point[0] - a[0] - share * dx, point[1] - a[1] - share * dy)
