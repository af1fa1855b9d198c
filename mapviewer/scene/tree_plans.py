"""What trees of arrows are made of, and their plans: found once for the same states, and the same at every scale.

Who is joined with whom depends on which places are in the picture, not on where exactly: a frame only moves them.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Hashable, Sequence
from dataclasses import replace
from typing import TypeVar
from weakref import WeakKeyDictionary

from geodata.core.values import value
from geodata.view.camera import Frame
from geodata.world.world import World
from mapviewer.scene.flow_trees import BENDS, TURNS_DEG, FlowTree, Plan, Point, grow, plan_of
from mapviewer.scene.scene import Scene
from mapviewer.scene.statements import Party, Tie, anchors, codes_of, place_seen, ties_of

FAR = 1.3  # a partner beyond the picture, in lengths of its states' ground, when its tree is planned
KEPT_PLANS, KEPT_SHEAVES = 4_000, 64  # of a world

_plans: WeakKeyDictionary[World, dict[Hashable, Plan]] = WeakKeyDictionary()
Found = TypeVar("Found")
_Known = tuple[Frame, "tuple[Sheaf, ...]"]
_codes: WeakKeyDictionary[World, dict[Hashable, tuple[str, ...]]] = WeakKeyDictionary()
_sheaves: WeakKeyDictionary[World, dict[Hashable, _Known]] = WeakKeyDictionary()


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


def sheaves_in(scene: Scene, build: Callable[[Sequence[Tie]], Sequence[Sheaf]]) -> tuple[Sheaf, ...]:
    """The sheaves that *build* makes of a scene's ties, from those of an earlier frame if the same places are seen."""
    view = scene.view
    shown = tuple(layer.direction for layer in scene.visible_layers if layer.shows_statements)
    said = (shown, view.date, view.since, view.lens, view.context, view.callouts)
    codes = _once(_codes, scene.world, said, lambda: codes_of(scene))
    seen = (said, tuple(place_seen(scene, code) for code in codes))
    frame, sheaves = _once(_sheaves, scene.world, seen, lambda: (scene.frame, tuple(build(ties_of(scene)))))
    return sheaves if frame is scene.frame else _moved(sheaves, frame, scene.frame)


def _once(
    known: WeakKeyDictionary[World, dict[Hashable, Found]], world: World, key: Hashable, find: Callable[[], Found]
) -> Found:
    kept = known.setdefault(world, {})
    found = kept.get(key)
    if found is None:
        if len(kept) >= KEPT_SHEAVES:
            kept.clear()
        found = kept[key] = find()
    return found


def _moved(sheaves: Sequence[Sheaf], before: Frame, now: Frame) -> tuple[Sheaf, ...]:
    """The sheaves with their places where another frame has them."""
    share = before.metres_per_px / now.metres_per_px
    (bx, by), (nx, ny) = before.centre_px, now.to_px(before.x_m, before.y_m)
    dx, dy = nx - bx * share, ny - by * share
    known: dict[int, Party] = {}

    def moved(party: Party) -> Party:
        found = known.get(id(party))
        if found is None:
            (x, y), members = party.at, tuple((dx + x * share, dy + y * share) for x, y in party.members)
            found = known[id(party)] = Party(party.code, (dx + x * share, dy + y * share), party.inside, members)
        return found

    return tuple(
        Sheaf(
            moved(sheaf.root),
            tuple(
                Tie(tie.direction, moved(tie.one), moved(tie.other), tie.claims, tie.partners, tie.strengths, tie.moves)
                for tie in sheaf.ties
            ),
        )
        for sheaf in sheaves
    )


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
