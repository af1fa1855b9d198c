"""Trees whose fork is where an author has put it, and single arrows that pass where an author has led them."""

from __future__ import annotations

import math
from collections.abc import Collection, Sequence

from mapviewer.scene.scene import Scene
from mapviewer.scene.trees.flow_trees import BRANCH_STEPS, STEM_STEPS, FlowTree, Line, Point, curve
from mapviewer.scene.trees.tree_plans import Sheaf, middle_of

TRUNK_HOLD, BRANCH_HOLD = 0.4, 0.3  # of the trunk's way and a branch's, along which they are one where they meet
SOFT = 1.4  # of the trunk's way, along which its branches have turned into it at most
LEAST_SHARE = 0.2  # of a single arrow's way before and after the place that it passes


def by_hand(scene: Scene, sheaf: Sheaf, dock: Point | None) -> FlowTree | None:
    """The tree of a sheaf of which a statement has a place by hand that is in the picture; None for any other."""
    fork = hand_place(scene, sheaf)
    if fork is None:
        return None
    root, leaves = dock or sheaf.root.at, [leaf.at for leaf in sheaf.leaves]
    if dock is not None and not _is_before(dock, fork, middle_of(leaves)):
        return None
    return _forked(root, leaves, fork) if len(leaves) > 1 else FlowTree(_through(leaves[0], fork, root), ((),), (0,))


def _is_before(dock: Point, fork: Point, middle: Point) -> bool:
    """Whether a fork lies before a card, seen from the states, and not under it, as it may in a narrower picture."""
    return (fork[0] - dock[0]) * (middle[0] - dock[0]) + (fork[1] - dock[1]) * (middle[1] - dock[1]) > 0


def hand_place(scene: Scene, sheaf: Sheaf) -> Point | None:
    """The place in pixels that an author has a statement of a sheaf pass; None if there is none in the picture."""
    at = place_of(scene, {claim.id for tie in sheaf.ties for claim in tie.claims})
    if at is None or not (0 <= at[0] <= scene.frame.width_px and 0 <= at[1] <= scene.frame.height_px):
        return None
    return at


def place_of(scene: Scene, ids: Collection[str]) -> Point | None:
    """The first place in pixels by hand of one of some ids; None if none has any."""
    places = (arrow.at for arrow in scene.view.hand_arrows if arrow.id in ids)
    place = next((at for at in places if at is not None), None)
    return None if place is None else scene.frame.to_px(*scene.world.projection.project(*place))


def _through(start: Point, middle: Point, end: Point) -> Line:
    """A curve that passes a place on its way."""
    before, after = math.dist(start, middle), math.dist(middle, end)
    t = min(max(before / ((before + after) or 1.0), LEAST_SHARE), 1 - LEAST_SHARE)
    (x0, y0), (x, y), (x1, y1) = start, middle, end
    keep, gain = (1 - t) ** 2, 2 * t * (1 - t)
    control = (x - keep * x0 - t * t * x1) / gain, (y - keep * y0 - t * t * y1) / gain
    return curve(start, control, end, STEM_STEPS)


def _forked(root: Point, leaves: Sequence[Point], fork: Point) -> FlowTree:
    """Branches that all come in at a fork, from which on they are one trunk."""
    (ax, ay), (bx, by) = _unit(middle_of(leaves), fork), _unit(fork, root)
    ux, uy = _unit((0.0, 0.0), (ax + bx, ay + by))
    hold = TRUNK_HOLD * math.dist(fork, root)
    trunk = curve(fork, (fork[0] + ux * hold, fork[1] + uy * hold), root, STEM_STEPS)
    most = SOFT * math.dist(fork, root)
    into = [_into(leaf, fork, (ux, uy), most) for leaf in leaves]
    stem = (*into[0], *trunk[1:])
    return FlowTree(stem, ((), *into[1:]), (0, *(BRANCH_STEPS for _ in into[1:])))


def _into(leaf: Point, fork: Point, way: Point, most: float) -> Line:
    """From a leaf to a fork, into which it runs without a bend; before a short trunk it turns late, as in a fan."""
    reach = min(BRANCH_HOLD * math.dist(leaf, fork), most)
    return curve(leaf, (fork[0] - way[0] * reach, fork[1] - way[1] * reach), fork, BRANCH_STEPS)


def _unit(a: Point, b: Point) -> Point:
    way = math.dist(a, b) or 1.0
    return (b[0] - a[0]) / way, (b[1] - a[1]) / way
