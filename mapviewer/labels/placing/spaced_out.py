"""Before a class the letters of states' names stand apart as far as their ground gives, all up to the same measure.

Names find their places close together; then each straight one is spaced out around its middle while it touches
nothing that it did not touch before.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from geodata.map.label_placement import Box, Occupied
from mapviewer.labels.country_mask import Grounds, grounds_of
from mapviewer.labels.label_engine import Layout, Placed, aligned
from mapviewer.labels.label_obstacles import boxes_along, rivers_taken
from mapviewer.labels.placing.clear_ground import ClearGround, clear_ground
from mapviewer.labels.states.state_type import CLASS_WIDEST
from mapviewer.labels.text_halo import is_joined
from mapviewer.scene.in_view import touch
from mapviewer.scene.scene import Scene

COUNTRY, REGION = "country:", "region:"
APART_PX = 6.0  # in design pixels, from a state's name to that of a mountain range, a desert or a water
STEPS = (CLASS_WIDEST, 0.34, 0.27, 0.2, 0.14, 0.1)  # of the size, from the widest on
SHIFTS = (0.0, -0.25, 0.25, -0.5, 0.5)  # of what a name grows, that it may move aside; by hand it stays
LEADER_PX = 2.0
NEARLY = 0.8  # of the largest type of a spoken state's name: such names are all of one size
Ground = tuple[Grounds, ClearGround]


def spaced_out(scene: Scene, layout: Layout, off: Iterable[Box], thin: Iterable[Box]) -> Layout:
    """A layout whose states' names are spaced out, off boxes of two kinds: what is fixed, and lines."""
    clear = clear_ground(scene)
    if clear is None:
        return layout
    ground = (grounds_of(scene), clear)
    solid, lines = Occupied(off), Occupied(thin)
    placed = ranked(scene, evened(layout.placed))
    for index, item in enumerate(placed):
        if not item.label.id.startswith(COUNTRY) or item.label.curved is not None or is_joined(item.label.text):
            continue
        rest = Layout((*placed[:index], *placed[index + 1 :]))
        names = Occupied([*_taken(scene, rest), *_leaders(scene, rest)])
        kinds = [kind for kind in (solid, lines, names, rivers_taken(scene)) if _is_free(kind, scene, item)]
        placed[index] = next(_wider(scene, ground, kinds, item), item)
    return apart(scene, Layout(tuple(placed)))


def apart(scene: Scene, layout: Layout) -> Layout:
    """A layout without names of mountains, deserts and waters that all but touch a state's name.

    Those of which the picture speaks stay, and those that its author has placed.
    """
    kept = scene.view.must_name | {name.id for name in scene.view.hand_names}
    states = [item.label.id for item in layout.placed if item.label.id.startswith(COUNTRY)]
    letters = [box for state in states for box in layout.boxes_of(scene, state)]
    gap = scene.px(APART_PX)

    def is_close(item: Placed) -> bool:
        own = layout.boxes_of(scene, item.label.id)
        return any(touch(box, other, gap) for box in own for other in letters)

    placed = (
        item
        for item in layout.placed
        if not item.label.id.startswith(REGION) or item.label.id in kept or not is_close(item)
    )
    return Layout(tuple(placed))


def evened(placed: Sequence[Placed]) -> list[Placed]:
    """The names of states, of which bold ones that are nearly of one size are of the least of these."""
    bold = [item.label.style.size_px for item in placed if _is_bold(item)]
    least = min((size for size in bold if size >= NEARLY * max(bold)), default=0.0)
    return [_shrunk(item, least) if _is_bold(item) and item.label.style.size_px > least else item for item in placed]


def _is_bold(item: Placed) -> bool:
    return item.label.id.startswith(COUNTRY) and item.label.style.bold and item.label.curved is None


def ranked(scene: Scene, placed: Sequence[Placed]) -> list[Placed]:
    """The names of a picture, of which no town's is larger than that of its state, if that is spoken of."""
    grounds = grounds_of(scene)
    most = {
        grounds.numbers[item.label.id.removeprefix(COUNTRY)]: item.label.style.size_px
        for item in placed
        if _is_bold(item)
    }
    return [_below(scene, item, most) if item.label.dot_px and not item.label.note else item for item in placed]


def _below(scene: Scene, item: Placed, most: Mapping[int, float]) -> Placed:
    """A town's name in letters no larger than its state's, at the same side of its dot."""
    label, number = item.label, grounds_of(scene).ashore(*scene.frame.to_px(*item.label.anchor_m))
    size = max(most.get(number, label.style.size_px), scene.look.minimum_text_px)
    if size >= label.style.size_px or label.curved is not None:
        return item
    made = replace(label, style=replace(label.style, size_px=size))
    (width, height), (own, high) = label.size_px, made.size_px
    return Placed(
        made,
        item.dx_px + aligned(item.dx_px, width) * (width - own),
        item.dy_px + aligned(item.dy_px, height) * (height - high),
    )


def _shrunk(item: Placed, size_px: float) -> Placed:
    """A name in smaller letters around the same middle."""
    label = replace(item.label, style=replace(item.label.style, size_px=size_px))
    (width, height), (own, high) = item.label.size_px, label.size_px
    return Placed(label, item.dx_px + (width - own) / 2, item.dy_px + (height - high) / 2)


def _taken(scene: Scene, layout: Layout) -> Iterable[Box]:
    gap = scene.px(3)
    for item in layout.placed:
        for a, b, c, d in layout.boxes_of(scene, item.label.id):
            yield a - gap, b, c + gap, d
        if item.label.dot_px:
            (x, y), reach = scene.frame.to_px(*item.label.anchor_m), item.label.dot_px + gap
            yield x - reach, y - reach, x + reach, y + reach


def _leaders(scene: Scene, layout: Layout) -> Iterable[Box]:
    for item in layout.placed:
        if item.label.led_m is not None:
            left, top, right, bottom = _extent(scene, item)
            spot = scene.frame.to_px(*item.label.led_m)
            near = min(max(spot[0], left), right), min(max(spot[1], top), bottom)
            yield from boxes_along([near, spot], scene.px(LEADER_PX))


def _extent(scene: Scene, item: Placed) -> Box:
    x, y = scene.frame.to_px(*item.label.anchor_m)
    width, height = item.label.size_px
    return x + item.dx_px, y + item.dy_px, x + item.dx_px + width, y + item.dy_px + height


def _is_free(kind: Occupied, scene: Scene, item: Placed) -> bool:
    left, top, right, bottom = _extent(scene, item)
    deep = 0.16 * (bottom - top)  # capitals leave the edges of their line free
    return kind.is_free((left, top + deep, right, bottom - deep))


def _wider(scene: Scene, ground: Ground, kinds: list[Occupied], item: Placed) -> Iterator[Placed]:
    (grounds, clear), own = ground, _extent(scene, item)
    number, style, by_hand = grounds.under(own), item.label.style, {name.id for name in scene.view.hand_names}
    if number is None:
        return
    is_clear = clear.holds_on(grounds, number, own)
    picture = (scene.look.insets.left, 0.0, scene.frame.width_px - scene.look.insets.right, 0.0)
    for spacing in STEPS:
        if spacing <= style.spacing:
            return
        label = replace(item.label, style=replace(style, spacing=spacing))
        grown = label.size_px[0] - item.label.size_px[0]
        for shift in SHIFTS[:1] if item.label.id in by_hand else SHIFTS:
            made = Placed(label, item.dx_px + (shift - 0.5) * grown, item.dy_px)
            box = _extent(scene, made)
            holds = clear.holds_on(grounds, number, box) if is_clear else grounds.is_all(box, number)
            inside = box[0] > picture[0] + scene.px(4) and box[2] < picture[2] - scene.px(4)
            if holds and inside and all(_is_free(kind, scene, made) for kind in kinds):
                yield made
                return
