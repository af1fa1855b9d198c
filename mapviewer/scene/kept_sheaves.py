"""What the trees of arrows are made of, kept while the same states are in the picture: a moving map asks in each frame.

Who is joined with whom depends on which places are seen, not on where exactly they are: a frame only moves them.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from typing import TypeVar
from weakref import WeakKeyDictionary

from geodata.view.camera import Frame
from geodata.world.world import World
from mapviewer.scene.scene import Scene
from mapviewer.scene.statements import Party, Tie, codes_of, place_seen, ties_of
from mapviewer.scene.tree_plans import Sheaf

KEPT = 64  # sets of sheaves of a world

Found = TypeVar("Found")
_Known = tuple[Frame, tuple[Sheaf, ...]]
_codes: WeakKeyDictionary[World, dict[Hashable, tuple[str, ...]]] = WeakKeyDictionary()
_sheaves: WeakKeyDictionary[World, dict[Hashable, _Known]] = WeakKeyDictionary()


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
    if key not in kept:
        if len(kept) >= KEPT:
            kept.clear()
        kept[key] = find()
    return kept[key]


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
