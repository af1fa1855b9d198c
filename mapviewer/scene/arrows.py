"""Arrows between states: where they run, in trees that split to the states, so that each can be seen and picked.

Form says what colour says: *toward* ends in a head at the partner, and in one at both ends where both move; *away* is
a broken tie, a line with a gap between two bars; *steady* is the same tie unbroken. All statements of one direction to
one partner run in one tree: a trunk that splits to the states, each line as wide as it has statements. What is said of
a group of states is a fan of thin lines, one to each.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Hashable, Mapping, Sequence
from dataclasses import replace
from functools import partial

from geodata.core.values import value
from geodata.map.names import display_name
from geodata.view.great_circle import distance_km
from mapviewer.scene.arrow_trees import Arrow, Branch, Bundle, arrows_of, bundle_of
from mapviewer.scene.edge_exits import Docks, Gate, lay_gates
from mapviewer.scene.findings import once_a_scene
from mapviewer.scene.scene import Scene
from mapviewer.scene.statements import Tie, anchors, met_at, met_place
from mapviewer.scene.trees.fans import fanned
from mapviewer.scene.trees.flow_trees import FlowTree, Point
from mapviewer.scene.trees.hand_trees import by_hand, hand_place, place_of
from mapviewer.scene.trees.tree_ends import set_apart
from mapviewer.scene.trees.tree_plans import Sheaf, middle_of, sheaves_in, tree_of

__all__ = ["Arrow", "Branch", "Bundle", "TreeLayout", "arrows_in_view", "bundles_in_view",
           "every_arrow", "gates_in_view"]  # fmt: skip


# Of the distances that a card says; of long ones, between whole countries, a hundred more or less says nothing.
STEP_KM, LONG_KM, LONG_STEP_KM = 100, 3_000, 500


@value(frozen=True)
class TreeLayout:
    """The trees in which the arrows of a picture run, and the gates of far partners by their codes.

    ``sheaves`` are what each tree is made of, ``lines`` its lines.
    """

    sheaves: tuple[Sheaf, ...]
    lines: tuple[FlowTree, ...]
    gates: dict[str, Gate]
    bundles: tuple[Bundle, ...]


def arrows_in_view(scene: Scene, direction: str) -> list[Arrow]:
    """The arrows of one direction."""
    return [arrow for arrow in every_arrow(scene) if arrow.direction == direction]


def bundles_in_view(scene: Scene) -> tuple[Bundle, ...]:
    """The trees of the arrows."""
    return tree_layout(scene).bundles


def gates_in_view(scene: Scene) -> dict[str, Gate]:
    """The gates of the partners beyond the picture, by their codes."""
    return tree_layout(scene).gates


@once_a_scene
def every_arrow(scene: Scene) -> tuple[Arrow, ...]:
    """All arrows of the layers that show: a moving picture, which draws their trees, does without them."""
    layout = tree_layout(scene)
    arrows: dict[tuple[str, str, str], list[Arrow]] = defaultdict(list)
    for sheaf, tree in zip(layout.sheaves, layout.lines, strict=True):
        for partner, arrow in arrows_of(scene, sheaf, tree):
            arrows[arrow.claim.id, arrow.direction, partner].append(arrow)
    return tuple(map(_as_one, arrows.values()))


KEPT = 24  # layouts of pictures at rest, and of those that a tick would show
_at_rest: dict[Hashable, TreeLayout] = {}


@once_a_scene
def tree_layout(scene: Scene) -> TreeLayout:
    """All trees of the layers that show, laid out together; of a map at rest also for the next picture of it."""
    if scene.look.quick:
        return _laid_out(scene)
    key = _key_at_rest(scene)
    found = _at_rest.pop(key, None) or _laid_out(scene)
    _at_rest[key] = found  # as the one used last
    while len(_at_rest) > KEPT:
        del _at_rest[next(iter(_at_rest))]
    return found


def is_laid_out(scene: Scene) -> bool:
    """Whether the trees of a map at rest are known already."""
    return _key_at_rest(scene) in _at_rest


def _key_at_rest(scene: Scene) -> Hashable:
    states = {state.id: state for state in scene.view.layers}
    shown = tuple(states[layer.id] for layer in scene.visible_layers if layer.shows_statements)
    said = replace(scene.view, layers=shown, selection="")
    return scene.world.serial, scene.world.projection.crs, said, scene.frame, scene.look


def _laid_out(scene: Scene) -> TreeLayout:
    hand = frozenset(arrow.id for arrow in scene.view.hand_arrows if arrow.at is not None)
    sheaves = sheaves_in(scene, partial(_sheaves, hand=hand))
    gates, docks = _gates(scene, sheaves)
    fans = fanned(sheaves, docks)
    grown = [
        by_hand(scene, sheaf, dock) or fans.get(number) or tree_of(scene, sheaf, dock)
        for number, (sheaf, dock) in enumerate(zip(sheaves, docks, strict=True))
    ]
    trees = set_apart(scene, sheaves, grown)
    parts = zip(sheaves, docks, trees, strict=True)
    bundles = tuple(bundle_of(scene, sheaf, tree, at_gate=dock is not None) for sheaf, dock, tree in parts)
    return TreeLayout(sheaves, tuple(trees), gates, bundles)


def _as_one(found: list[Arrow]) -> Arrow:
    """A claim's lines to the states of a group are one arrow."""
    ways = tuple(way for arrow in found for way in arrow.ways)
    return replace(found[0], ways=ways, free=tuple(line for arrow in found for line in arrow.free))


def _sheaves(ties: Sequence[Tie], hand: frozenset[str]) -> list[Sheaf]:
    """The ties by their roots; apart those in which the root alone moves, mere words, and each of a group.

    What an author leads by *hand* has a trunk, though it is said of a group.
    """
    within = [tie for tie in ties if tie.one.inside and tie.other.inside]
    aims = Counter((tie.direction, code) for tie in within for code in {tie.one.code, tie.other.code} - tie.moves)
    found: dict[tuple[str, str, bool, bool, str], list[Tie]] = defaultdict(list)
    for tie in ties:
        root = _root(tie, aims)
        apart = next((party.code for party in (tie.one, tie.other) if party.members), "")
        if tie.is_of_group and not apart and hand.isdisjoint(claim.id for claim in tie.claims):
            apart = f"{tie.one.code} {tie.other.code}"
        found[tie.direction, root, bool(tie.moves - {root}), tie.is_conditional, apart].append(tie)
    return [Sheaf(own[0].party(root), tuple(own)) for (_, root, _, _, _), own in found.items()]


def _root(tie: Tie, aims: Mapping[tuple[str, str], int]) -> str:
    """Where a tie's tree has its root: beyond the picture, else at the end that most ties lead to."""
    if tie.one.inside != tie.other.inside:
        return tie.other.code if tie.one.inside else tie.one.code
    still = {tie.one.code, tie.other.code} - tie.moves or {tie.one.code, tie.other.code}
    return max((tie.other.code, tie.one.code), key=lambda code: (code in still, aims.get((tie.direction, code), 0)))


def _gates(scene: Scene, sheaves: Sequence[Sheaf]) -> tuple[dict[str, Gate], list[Point | None]]:
    """The gates of the roots beyond the picture, and where each sheaf docks; None for one whose root is in it."""
    far: dict[str, list[Sheaf]] = defaultdict(list)
    for sheaf in sheaves:
        if not sheaf.root.inside:
            far[sheaf.root.code].append(sheaf)
    wanted = {
        code: Docks(
            own[0].root.at,
            tuple(hand_place(scene, each) or middle_of([leaf.at for leaf in each.leaves]) for each in own),
            _counts(scene, own),
            _far_km(scene, code, own),
            _place_met(scene, code),
            place_of(scene, {f"country:{code}"}),
        )
        for code, own in far.items()
    }
    gates = lay_gates(scene, wanted, [party.at for sheaf in sheaves for party in sheaf.parties if party.inside])
    found: dict[int, Point] = {}
    for code, own in far.items():
        found.update((id(sheaf), slot) for sheaf, slot in zip(own, gates[code].slots, strict=True))
    return gates, [found.get(id(sheaf)) for sheaf in sheaves]


def _far_km(scene: Scene, code: str, sheaves: Sequence[Sheaf]) -> int:
    """How far a partner is from the states that it is named with, in round kilometres; 0 if not said.

    That is its seat, or the place where they met.

    A class, to whom a name at the edge is all that it sees of the partner, is told so; a group has no one place.
    """
    met = met_at(scene, code)
    places = [met] if met else anchors(scene.world, code)
    if not scene.look.minimum_text_px or not places or len(scene.world.story.parties.members(code)) > 1:
        return 0
    unproject = scene.world.projection.unproject
    leaves = [unproject(*scene.frame.to_plane(*leaf.at)) for each in sheaves for leaf in each.leaves]
    lon, lat = unproject(*places[0])
    mean = sum(distance_km(y, x, lat, lon) for x, y in leaves) / len(leaves)
    step = STEP_KM if mean < LONG_KM else LONG_STEP_KM
    return round(mean / step) * step


def _place_met(scene: Scene, code: str) -> str:
    """The name of the place beyond the picture where a partner met the others, which a class is told; "" for none."""
    row = scene.world.story.features.get(met_place(scene, code)) if scene.look.minimum_text_px else None
    return display_name(row.names, scene.view.names, scene.view.date) if row is not None else ""


def _counts(scene: Scene, sheaves: Sequence[Sheaf]) -> tuple[tuple[str, int], ...]:
    """How many statements of each direction a far partner has; () for a single one.

    A class, who can look none of them up, is not told.
    """
    if scene.look.minimum_text_px:
        return ()
    said: dict[str, set[str]] = defaultdict(set)
    for sheaf in sheaves:
        said[sheaf.ties[0].direction] |= {claim.id for tie in sheaf.ties for claim in tie.claims}
    counts = tuple((direction, len(ids)) for direction, ids in said.items())
    return counts if sum(count for _, count in counts) > 1 else ()
