"""What trees of arrows are made of, and their plans: found once for the same states, and the same at every scale.

Who is joined with whom depends on which places are in the picture, not on where exactly: a frame only moves them.
"""

from __future__ import annotations

import atexit
import hashlib
import json
import math
from collections.abc import Callable, Hashable, Sequence
from dataclasses import replace
from functools import lru_cache
from pathlib import Path
from typing import TypeVar
from weakref import WeakKeyDictionary

from geodata.core.atomic_write import replacing
from geodata.core.cache_folder import cache_folder
from geodata.core.values import value
from geodata.view.camera import Frame
from geodata.world.world import World
from mapviewer.scene.scene import Scene
from mapviewer.scene.statements import Party, Tie, anchors, codes_of, met_at, place_seen, ties_of
from mapviewer.scene.trees.flow_trees import (
    BEND_COST,
    BENDS,
    CROSSING_COST,
    NEAR,
    NEAR_COST,
    TURN_COST,
    TURNS_DEG,
    FlowTree,
    Plan,
    Point,
    grow,
    plan_of,
)

FAR = 1.3  # a partner beyond the picture, in lengths of its states' ground, when its tree is planned
KEPT_PLANS, KEPT_SHEAVES = 4_000, 64  # of a world
MOST_PLANS, GRID_M = 2_000, 1_000.0  # of the file; how exactly it knows places
WEIGHTS = (BENDS, TURNS_DEG, NEAR, CROSSING_COST, NEAR_COST, TURN_COST, BEND_COST)

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
    def is_of_fan(self) -> bool:
        """Whether it is said of a group of which each state has a line of its own."""
        ends = (self.ties[0].one, self.ties[0].other)
        return len(self.ties) == 1 and self.ties[0].is_of_group and not any(party.members for party in ends)

    @property
    def parties(self) -> list[Party]:
        """Both ends of all its ties."""
        return [self.root, *self.leaves]


def sheaves_in(scene: Scene, build: Callable[[Sequence[Tie]], Sequence[Sheaf]]) -> tuple[Sheaf, ...]:
    """The sheaves that *build* makes of a scene's ties, from those of an earlier frame if the same places are seen."""
    view = scene.view
    shown = tuple(layer.direction for layer in scene.visible_layers if layer.shows_statements)
    said = (shown, view.date, view.since, view.lens, view.context, view.callouts, view.only, view.hand_arrows)
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
    to = sheaf.root
    met = met_at(scene, to.code) if to.inside else None
    key = (to.code, to.inside, met, tuple(sorted(leaf.code for leaf in sheaf.leaves)))
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
        kept[key] = plan_book().plan(root if sheaf.root.inside else _nearer(root, ordered, others), ordered, others)
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


class PlanBook:
    """Plans that are kept from one start to the next: finding them takes half of the first picture's time.

    They are kept under all that they depend on, to the kilometre, so that nothing kept is out of date.
    """

    def __init__(self, file: Path) -> None:
        self._file = file
        self._plans = _read_plans(file)
        self._is_new = False

    def plan(self, root: Point, leaves: Sequence[Point], others: Sequence[Point]) -> Plan:
        """The best tree of a root and its leaves, found once."""
        places = [[round(x / GRID_M), round(y / GRID_M)] for x, y in (root, *leaves, *others)]
        key = hashlib.sha256(json.dumps([WEIGHTS, len(leaves), places]).encode()).hexdigest()[:24]
        found = self._plans.get(key)
        if found is None or found.stem >= len(leaves):
            found = plan_of(root, leaves, others)
            if len(self._plans) >= MOST_PLANS:
                self._plans.clear()
            self._plans[key] = found
            self._is_new = True
        return found

    def write(self) -> None:
        """Keep what was found, where the disk takes it."""
        if not self._is_new:
            return
        rows = {key: [plan.stem, plan.bend, plan.turn_deg] for key, plan in self._plans.items()}
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            with replacing(self._file, sync=False) as beside:
                beside.write_text(json.dumps(rows), encoding="utf-8")
            self._is_new = False
        except OSError:
            return


@lru_cache(maxsize=1)
def plan_book() -> PlanBook:
    """The book of this user."""
    book = PlanBook(cache_folder("trees") / "plans.json")
    atexit.register(book.write)
    return book


def _read_plans(file: Path) -> dict[str, Plan]:
    try:
        rows = json.loads(file.read_bytes())
        plans = {key: Plan(int(stem), bend, turn) for key, (stem, bend, turn) in rows.items()}
    except (OSError, ValueError, TypeError, AttributeError, RecursionError):
        return {}
    fits = all(plan.stem >= 0 and plan.bend in BENDS and plan.turn_deg in TURNS_DEG for plan in plans.values())
    return plans if fits else {}
