"""What a tree of arrows consists of: branches, trunk, and each statement's own lane of them."""

from __future__ import annotations

import math
from collections.abc import Iterator
from itertools import pairwise

from geodata.core.values import value
from geodata.story.story import Claim
from geodata.story.vocabulary import Direction
from mapviewer.scene.group_hulls import outside
from mapviewer.scene.scene import Scene
from mapviewer.scene.statements import MUTUAL, Party, Tie, ends_by_hand
from mapviewer.scene.trees.brackets import bracket_of
from mapviewer.scene.trees.flow_trees import FlowTree, Line, Point, beside, point_along, shortened
from mapviewer.scene.trees.tree_plans import Sheaf

LANE_PX = 1.6  # between two statements of one line, in design pixels
OFF_PX = 6.5  # from a state's place to a line with a head, in design pixels
HEADED = (Direction.TOWARD, MUTUAL)
HULL_PX = 17.0  # around the states of a group
SAME_PX = 1.0  # between a place and one that an author has given


@value(frozen=True)
class Arrow:
    """One direction of a claim, in pixels: its lines from the subject to the partner, one for each state of a group.

    ``free`` are the parts of them that they share with no other state, from the state on.
    """

    claim: Claim
    direction: str
    strength: str
    ways: tuple[Line, ...]
    free: tuple[Line, ...]
    off_frame: bool = False

    def at(self, share: float) -> Point:
        """The point a share of the way along what it has for itself; of several lines along the longest."""
        return point_along(max(self.free, key=lambda line: math.dist(line[0], line[-1])), share)

    def points(self, count: int = 24) -> list[Point]:
        """The ends of *count* equal steps along its first line."""
        return [point_along(self.ways[0], step / count) for step in range(count + 1)]


@value(frozen=True)
class Branch:
    """The line of one state from its place to its tree's trunk, or to the root where it is the only one.

    ``count`` is the number of statements, ``head`` whether the root moves toward the state, ``legend`` what an
    author has the legend say of them all.
    """

    code: str
    line: Line
    count: int
    strength: str
    head: bool
    context: bool = False
    conditional: bool = False
    legend: str = ""


@value(frozen=True)
class Bundle:
    """A tree of arrows of one direction: its root, branches, and the pieces of its trunk with their numbers.

    ``count`` is the number of all its statements, ``head`` whether the states move toward the root, ``places`` what
    its lines end at in the picture, ``hull`` the states of a group that a line leads to as one, ``hull_code`` its code,
    ``bracket`` the line before states whose arrows end at one place.
    """

    code: str
    direction: str
    count: int
    head: bool
    branches: tuple[Branch, ...]
    trunk: tuple[tuple[Line, int], ...]
    at_gate: bool
    places: tuple[Point, ...] = ()
    hull: tuple[Point, ...] = ()
    hull_code: str = ""
    bracket: Line = ()

    @property
    def comes_in(self) -> bool:
        """Whether it is the root alone that moves."""
        return not self.head and any(branch.head for branch in self.branches)


def bundle_of(scene: Scene, sheaf: Sheaf, tree: FlowTree, *, at_gate: bool) -> Bundle:
    """The tree of a sheaf as it is drawn; one *at_gate* ends exactly at its dock."""
    root, ties = sheaf.root, sheaf.ties
    own = _own_parts(tree)
    branches = []
    for tie, leaf, line in zip(ties, sheaf.leaves, own, strict=True):
        ends_at_root = len(ties) == 1 and not at_gate
        short = _clear_of(scene, _off_px(scene, tie), line, leaf, root if ends_at_root else None)
        branches.append(
            Branch(leaf.code, short, len(tie.claims), tie.strength, root.code in tie.moves,
                   tie.is_context, tie.is_conditional, _legend_of(tie))
        )  # fmt: skip
    group = next((party for party in (root, *sheaf.leaves) if len(party.members) > 1), None)
    ids = {claim.id for tie in ties for claim in tie.claims}
    head = any(tie.moves - {root.code} for tie in ties)
    trunk = tuple(_trunk(scene, sheaf, tree, at_gate)) if len(ties) > 1 else ()
    ends = (*sheaf.leaves, *(() if at_gate else (root,)))
    places = tuple(point for party in ends for point in (party.members or (party.at,)))
    return Bundle(root.code, ties[0].direction, len(ids), head, tuple(branches), trunk, at_gate, places,
                  *((group.members, group.code) if group else ((), "")), bracket_of(scene, sheaf, tree))  # fmt: skip


def _legend_of(tie: Tie) -> str:
    """What the legend says of a tie whose statements all have the same words for it; else ""."""
    words = {claim.legend for claim in tie.claims}
    return words.pop() if len(words) == 1 else ""


def towns_of(scene: Scene, bundle: Bundle) -> list[Point]:
    """Of the places of a tree those that have a dot: not where an author has it end somewhere in a state."""
    hand = [scene.frame.to_px(*at) for at in ends_by_hand(scene).values()]
    return [place for place in bundle.places if all(math.dist(place, at) > SAME_PX for at in hand)]


def _own_parts(tree: FlowTree) -> list[Line]:
    """The line of each leaf as far as it has it for itself."""
    others = [join for join, branch in zip(tree.joins, tree.branches, strict=True) if branch]
    first = min(others, default=len(tree.stem) - 1)
    return [branch or tree.stem[: first + 1] for branch in tree.branches]


def _trunk(scene: Scene, sheaf: Sheaf, tree: FlowTree, at_gate: bool) -> Iterator[tuple[Line, int]]:
    """The pieces of a trunk between the places where branches join it, with the number of statements of each."""
    joins = sorted({join for join, branch in zip(tree.joins, tree.branches, strict=True) if branch})
    for begin, end in pairwise((*joins, len(tree.stem) - 1)):
        said = {claim.id for tie, join in zip(sheaf.ties, tree.joins, strict=True) if join <= begin
                for claim in tie.claims}  # fmt: skip
        line = tree.stem[begin : end + 1]
        is_last = end == len(tree.stem) - 1
        yield (line if at_gate or not is_last else shortened(line, 0.0, _off_px(scene, sheaf.ties[0]))), len(said)


def _off_px(scene: Scene, tie: Tie) -> float:
    """How far a line stands off a state's place: what has a head points at it, another tie ends in it."""
    return scene.px(OFF_PX) if tie.direction in HEADED else 0.0


def _clear_of(scene: Scene, off: float, line: Line, leaf: Party, root: Party | None) -> Line:
    """A line without what lies on its state's place, or within the states of a group; also at its root, if given."""
    line = shortened(line, off, off if root is not None and not root.members else 0.0)
    for party, forward in ((leaf, True), (root, False)):
        if party is not None and len(party.members) > 1:
            line = outside(line if forward else line[::-1], party.members, scene.px(HULL_PX))
            line = line if forward else line[::-1]
    return line


def arrows_of(scene: Scene, sheaf: Sheaf, tree: FlowTree) -> Iterator[tuple[str, Arrow]]:
    """Each statement's own lane of its state's line, with the partner that it names."""
    for number, (tie, leaf, part) in enumerate(zip(sheaf.ties, sheaf.leaves, _own_parts(tree), strict=True)):
        off = _off_px(scene, tie)
        way = shortened(tree.way(number), off, 0.0)
        part = _clear_of(scene, off, part, leaf, sheaf.root if len(sheaf.ties) == 1 and sheaf.root.inside else None)
        for lane, (claim, partner, strength) in enumerate(zip(tie.claims, tie.partners, tie.strengths, strict=True)):
            aside = (lane - (len(tie.claims) - 1) / 2) * scene.px(LANE_PX)
            lines = beside(way, aside), beside(part, aside)
            from_root = sheaf.root.code in claim.subjects
            ways, free = ((line[::-1] if from_root else line,) for line in lines)
            yield partner, Arrow(claim, tie.direction, strength, ways, free, not sheaf.root.inside)
