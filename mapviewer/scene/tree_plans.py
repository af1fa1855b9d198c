"""Plans of trees of arrows: found once for the same states, and the same at every scale."""

from __future__ import annotations

import math
from collections.abc import Hashable, Sequence
from dataclasses import replace
from weakref import WeakKeyDictionary

from geodata.core.values import value
from geodata.world.world import World
from mapviewer.scene.flow_trees import BENDS, TURNS_DEG, FlowTree, Plan, Point, grow, plan_of
from mapviewer.scene.scene import Scene
from mapviewer.scene.statements import Party, Tie, anchors

FAR = 1.3  # a partner beyond the picture, in lengths of its states' ground, when its tree is planned
KEPT_PLANS = 4_000

_plans: WeakKeyDictionary[World, dict[Hashable, Plan]] = WeakKeyDictionary()


@value(frozen=True)
class Sheaf:
    """The ties of one direction that have one root."""

    root: Party
    ties: tuple[Tie, ...]

    @property
    def leaves(self) -> list[Party]:
        """The other ends of its ties."""
        return [tie.beside(self.root.code) for tie in self.ties]

    @property
    def parties(self) -> list[Party]:
        """Both ends of all its ties."""
        return [self.root, *self.leaves]


def tree_of(scene: Scene, sheaf: Sheaf, dock: Point | None) -> FlowTree:
    """The lines of a sheaf in pixels, from the middles of its states to the middle of its root, or to its dock."""
    leaves = [leaf.at for leaf in sheaf.leaves]
    return grow(dock or sheaf.root.at, leaves, _plan(scene, sheaf))


def _plan(scene: Scene, sheaf: Sheaf) -> Plan:
    """The plan of a sheaf's tree: it is the same at every scale, and found once; a moving map does not wait for it."""
    key = (sheaf.root.code, sheaf.root.inside, tuple(sorted(leaf.code for leaf in sheaf.leaves)))
    kept = _plans.setdefault(scene.world, {})
    leaves = [_flipped(scene.frame.to_plane(*leaf.at)) for leaf in sheaf.leaves]
    order = sorted(range(len(leaves)), key=lambda number: sheaf.leaves[number].code)
    if key not in kept:
        if scene.look.quick:
            return Plan(0, BENDS[0], TURNS_DEG[0])
        if len(kept) > KEPT_PLANS:
            kept.clear()
        own = {party.code for party in (sheaf.root, *sheaf.leaves)}
        others = [_flipped(anchors(scene.world, code)[0]) for code in scene.world.story.parties.region
                  if code not in own and anchors(scene.world, code)]  # fmt: skip
        root = _flipped(scene.frame.to_plane(*sheaf.root.at))
        ordered = [leaves[number] for number in order]
        kept[key] = plan_of(root if sheaf.root.inside else _nearer(root, ordered, others), ordered, others)
    found = kept[key]
    return replace(found, stem=order[found.stem])


def _flipped(point: Point) -> Point:
    return point[0], -point[1]


def _nearer(root: Point, leaves: Sequence[Point], others: Sequence[Point]) -> Point:
    """A far root about as near to its states as the picture's edge usually is."""
    middle = middle_of(leaves)
    far = FAR * max((math.dist(middle, point) for point in (*leaves, *others)), default=1.0)
    way = math.dist(middle, root)
    share = min(far / way, 1.0) if way else 1.0
    return middle[0] + (root[0] - middle[0]) * share, middle[1] + (root[1] - middle[1]) * share


def middle_of(points: Sequence[Point]) -> Point:
    """The mean of points."""
    return sum(x for x, _ in points) / len(points), sum(y for _, y in points) / len(points)
