"""Trees of arrows seen together: lines keep off places that they do not lead to, and ends at one place stand apart.

Each tree is planned for itself; where two lead to one place from about the same side, one head would cover the other.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from itertools import combinations, pairwise

from geodata.story.vocabulary import Direction
from mapviewer.scene.scene import Scene
from mapviewer.scene.statements import MUTUAL
from mapviewer.scene.trees.brackets import is_bracketed
from mapviewer.scene.trees.flow_trees import FlowTree, Line, Point
from mapviewer.scene.trees.tree_plans import Sheaf

CLEAR_PX, AROUND_PX = 20.0, 90.0  # how far a line keeps off a foreign place, and how far around that it is bent
OWN_PX = 40.0  # from its own place on, along which a line comes to keep off others
APART_DEG, AHEAD_PX = 46.0, 30.0  # between two ends at one place, and how far from that it is measured
PARTS = 3  # of a step of a line that is bent around places
SAME_PX = 3.0  # two ends nearer than this are at one place
HEADED = (Direction.TOWARD, MUTUAL)
MOST_TREES = 24  # of more a reader follows none, and a moving map has no time for them


def set_apart(scene: Scene, sheaves: Sequence[Sheaf], trees: Sequence[FlowTree]) -> list[FlowTree]:
    """The trees of a picture with lines off foreign places and with ends that stand apart."""
    if len(trees) > MOST_TREES:
        return list(trees)
    places = list(dict.fromkeys(party.at for sheaf in sheaves for party in sheaf.parties if party.inside))
    return _spread(
        scene, sheaves, [_detoured(scene, sheaf, tree, places) for sheaf, tree in zip(sheaves, trees, strict=True)]
    )


def _detoured(scene: Scene, sheaf: Sheaf, tree: FlowTree, places: Sequence[Point]) -> FlowTree:
    clear, around, own = scene.px(CLEAR_PX), scene.px(AROUND_PX), scene.px(OWN_PX)
    if not any(_passes(line[1:-1], place, 1.5 * clear) for line in (tree.stem, *tree.branches) for place in places):
        return tree
    tree = FlowTree(_finer(tree.stem), tuple(map(_finer, tree.branches)), tuple(PARTS * join for join in tree.joins))
    stem = _off(tree.stem, places, (tree.stem[0], tree.stem[-1]), (clear, around, own))
    branches = []
    for branch, join, leaf in zip(tree.branches, tree.joins, sheaf.leaves, strict=True):
        line = _off(branch, places, (leaf.at,), (clear, around, own)) if branch else ()
        branches.append(_joined(line, stem[join]))
    return replace(tree, stem=stem, branches=tuple(branches))


def _off(line: Line, places: Sequence[Point], ends: Sequence[Point], reach_px: tuple[float, float, float]) -> Line:
    """A line bent around the places that it does not lead to, the less the nearer it is to its own ends."""
    clear, around, own = reach_px
    foreign = [place for place in places if all(math.dist(place, end) > SAME_PX for end in ends)]
    met = [place for place in foreign if _passes(line, place, clear)]
    if not met:
        return line
    near = [(place, *_aside(line, place)) for place in met]
    found = []
    for at in line:
        share = min(1.0, min(math.dist(at, end) for end in ends) / own)
        x, y = at
        for place, (ux, uy), gap in near:
            away = math.dist(at, place)
            if away >= around:
                continue
            push = share * (clear - gap) * (1 - (away / around) ** 2) ** 2
            x, y = x + ux * push, y + uy * push
        found.append((x, y))
    return tuple(found)


def _passes(line: Line, place: Point, reach_px: float) -> bool:
    """Whether a line comes nearer to a place than this: most are nowhere near, and are asked for one side alone."""
    x, y = place
    left, right = x - reach_px, x + reach_px
    return any(left < at[0] < right and math.hypot(x - at[0], y - at[1]) < reach_px for at in line)


def _aside(line: Line, place: Point) -> tuple[Point, float]:
    """Square to a line, on the side on which it passes a place, and how far from that it passes."""
    nearest = min(range(len(line)), key=lambda k: math.dist(line[k], place))
    (x0, y0), (x1, y1) = line[max(nearest - 1, 0)], line[min(nearest + 1, len(line) - 1)]
    way = math.hypot(x1 - x0, y1 - y0) or 1.0
    nx, ny = -(y1 - y0) / way, (x1 - x0) / way
    side = (line[nearest][0] - place[0]) * nx + (line[nearest][1] - place[1]) * ny
    return ((nx, ny) if side >= 0 else (-nx, -ny)), abs(side)


def _finer(line: Line) -> Line:
    """A line of which each step is in parts, so that it can be bent without a corner."""
    return (*(((1 - k / PARTS) * a[0] + k / PARTS * b[0], (1 - k / PARTS) * a[1] + k / PARTS * b[1])
              for a, b in pairwise(line) for k in range(PARTS)), *line[-1:])  # fmt: skip


def _joined(line: Line, at: Point) -> Line:
    """A branch that ends at a place of its trunk, to which it comes nearer all along."""
    if not line:
        return line
    dx, dy, last = at[0] - line[-1][0], at[1] - line[-1][1], len(line) - 1
    return tuple((x + dx * (k / last) ** 2, y + dy * (k / last) ** 2) for k, (x, y) in enumerate(line))


def _spread(scene: Scene, sheaves: Sequence[Sheaf], trees: list[FlowTree]) -> list[FlowTree]:
    """The trees with their ends at one place turned apart."""
    ends = [end for number, sheaf in enumerate(sheaves) for end in _ends(number, sheaf, trees[number])]
    ahead = scene.px(AHEAD_PX)
    met: list[list[tuple[int, int]]] = []
    middles: list[Point] = []
    for tree, leaf, at in ends:
        known = next((k for k, middle in enumerate(middles) if math.dist(middle, at) < scene.px(SAME_PX)), None)
        if known is None:
            middles.append(at)
            met.append([])
            known = -1
        met[known].append((tree, leaf))
    for at, own in zip(middles, met, strict=True):
        if len(own) < 2:
            continue
        turns = _turns([_way(_line_of(trees[tree], leaf), ahead) for tree, leaf in own])
        for (tree, leaf), turn in zip(own, turns, strict=True):
            if turn:
                trees[tree] = _turned(trees[tree], leaf, at, turn)
    return trees


def _ends(number: int, sheaf: Sheaf, tree: FlowTree) -> list[tuple[int, int, Point]]:
    """The ends of a tree at single places: its number, that of the leaf (-1 for the root), and where.

    Ties without heads hide nothing there: they stay as they were planned.
    """
    if sheaf.ties[0].direction not in HEADED:
        return []
    leaves = enumerate(() if is_bracketed(sheaf) else sheaf.leaves)
    found = [(number, k, leaf.at) for k, leaf in leaves if not leaf.members]
    if sheaf.root.inside and not sheaf.root.members:
        found.append((number, -1, tree.stem[-1]))
    return found


def _line_of(tree: FlowTree, leaf: int) -> Line:
    """The line from an end on."""
    return tree.stem[::-1] if leaf < 0 else tree.branches[leaf] or tree.stem


def _way(line: Line, reach: float) -> float:
    """The direction in degrees in which a line leaves its first point."""
    start = line[0]
    ahead = next((at for at in line if math.dist(start, at) >= reach), line[-1])
    return math.degrees(math.atan2(ahead[1] - start[1], ahead[0] - start[0]))


def _turns(ways: Sequence[float]) -> list[float]:
    """By how many degrees each of some directions is turned so that no two are too near each other."""
    turned: dict[int, float] = defaultdict(float)
    for _ in range(6):
        for one, other in combinations(range(len(ways)), 2):
            gap = (ways[other] + turned[other] - ways[one] - turned[one] + 180) % 360 - 180
            missing = min(APART_DEG, 300 / len(ways)) - abs(gap)
            if missing > 0.5:
                side = 1 if gap >= 0 else -1
                turned[one] -= side * missing / 2
                turned[other] += side * missing / 2
    return [turned[number] for number in range(len(ways))]


def _turned(tree: FlowTree, leaf: int, at: Point, degrees: float) -> FlowTree:
    if leaf >= 0 and tree.branches[leaf]:
        line = _bent(tree.branches[leaf], at, degrees)
        branches = [line if number == leaf else branch for number, branch in enumerate(tree.branches)]
        return replace(tree, branches=tuple(branches))
    stem = _bent(tree.stem, at, degrees)
    branches = [_joined(branch, stem[join]) for branch, join in zip(tree.branches, tree.joins, strict=True)]
    return replace(tree, stem=stem, branches=tuple(branches))


def _bent(line: Line, at: Point, degrees: float) -> Line:
    """A line turned about one of its ends, the less the farther from it."""
    reach = 0.8 * math.dist(line[0], line[-1]) or 1.0
    found = []
    for x, y in line:
        away = min(math.dist((x, y), at) / reach, 1.0)
        turn = math.radians(degrees) * (1 - away * away * (3 - 2 * away))
        dx, dy, c, s = x - at[0], y - at[1], math.cos(turn), math.sin(turn)
        found.append((at[0] + c * dx - s * dy, at[1] + s * dx + c * dy))
    return tuple(found)
