"""Names of countries. A focus country always has its name: on its own ground, smaller if need be, or led to by a line.

Focus countries are the story's own of which the picture speaks; all others have a quieter name, where there is room.

Each name is tried in several forms: large and spaced out, smaller, closer; first clear of arrows, then across them.
"""

from __future__ import annotations

import heapq
import itertools
import math
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from geodata.map.label_placement import Box, leader
from geodata.map.shapes import Shape
from mapviewer.labels.axis_labels import axis_in, set_on_axis
from mapviewer.labels.country_mask import SEA, Grounds, grounds_of
from mapviewer.labels.label_engine import Label, LateSpots
from mapviewer.labels.placing.clear_ground import ClearGround, clear_ground
from mapviewer.labels.spoken_states import spoken_states
from mapviewer.labels.states.island_states import corners_among, island_states
from mapviewer.labels.states.state_type import (
    CLOSE,
    LEAST_CLASS_PX,
    LEAST_SHARE,
    middle_px,
    other_px,
    partners_named,
    room_of,
    state_sizes,
    state_text,
)
from mapviewer.labels.text_halo import Lettering, in_two_lines, measure
from mapviewer.labels.unit_labels import is_peer_in_union
from mapviewer.scene.scene import Scene

FOCUS_SIZES, OTHER_SIZES, SMALLEST = (12.0, 21.0), (11.5, 16.0), 11.0
WIDEST_SPACING, CLOSEST_SPACING = 0.42, 0.04
AXIS_SIZES, AXIS_SHARE = (12.0, 24.0), 0.05  # of names along an axis: design pixels, and the share of its length
SPREAD = 0.42  # of what is seen of a country, the width that its name is spaced out to
SHRUNK, CLASS_SHRUNK = (1.0, 0.84, 0.7), (1.0, 0.92, 0.84, 0.77, 0.7)
MOST_SPOTS, FEW_SPOTS = 120, 24
LEAST_WISH, LEAST_CLASS_WISH = 7.0, 10.0  # design pixels of type: where it would be less, a country is too small for it
# Metres a design pixel: on a map of the world the other names are set closer, and looked for on all of their ground.
WORLD_M = 15_000.0
OTHER_SHARES = (0.85, 0.15)  # from west to east, where else a line may lead to
LEAST_OWN_PX = 2_500.0  # of a state of the story of which a picture does not speak
LEAST_AREA_PX = 260.0  # a focus country of which less is seen needs no name
# Of a name on ground that the story fills, off its state's ground, and of three letters for it.
FILLED_COST, ASIDE_COST, SHORT_COST = 1.5, 2.0, 3.0
SHORE_COST = 1.0  # of a name that begins on its state's ground and ends over water
# A name aside: how far around the country it is looked for, and how much farther a place counts on land,
# and one from which the line would cross another focus country.
ASIDE_PX, ASIDE_STEP_PX, LAND_PX, MOST_ASIDE = 140.0, 12.0, 45.0, 300


def country_labels(scene: Scene) -> Iterator[Label]:
    """A label for each country that is seen."""
    grounds, spoken = grounds_of(scene), spoken_states(scene) | partners_named(scene)
    for shape in scene.world.base.countries:
        if shape.id not in grounds.numbers or "label" not in shape.properties:
            continue
        make = _focus_label if shape.id in spoken else _other_label
        label = make(scene, grounds, shape) or _among_islands(scene, grounds, shape)
        if label is not None:
            yield label


def _focus_label(scene: Scene, grounds: Grounds, shape: Shape) -> Label | None:
    number = grounds.numbers[shape.id]
    spots = grounds.spots(number, room_of(scene, shape))
    is_whole = _is_whole(scene, shape)  # an island state is no less a state for being small
    if is_whole and not spots:
        spots = [middle_px(scene, shape)]
    least_px = LEAST_CLASS_PX if scene.look.minimum_text_px else LEAST_AREA_PX
    is_by_hand = any(name.id == f"country:{shape.id}" for name in scene.view.hand_names)
    if not spots or (grounds.area_px(number) < scene.px(1) ** 2 * least_px and not is_by_hand and not is_whole):
        return None
    text = state_text(scene, shape)
    left, right = min(x for x, _ in spots), max(x for x, _ in spots)
    best = _best_spot(scene, shape, spots)
    near = sorted(spots, key=lambda spot: math.hypot(spot[0] - best[0], 1.6 * (spot[1] - best[1])))
    own = [
        _label(scene, shape, words, style, best, _wholly_on(scene, grounds, number, near, measure(words, style)))
        for words in dict.fromkeys((text, in_two_lines(text)))
        for style in _focus_styles(scene, shape, text, right - left)
    ]
    straight = [form for form in own if form.offsets]
    curved = _on_axis(scene, grounds, shape, own[0])
    forms = [*straight, *curved] if scene.look.minimum_text_px else [*curved, *straight]
    # Far from the middle of a wide country there can be room that is nowhere near it.
    far = near[MOST_SPOTS :: max(len(near) // MOST_SPOTS, 1)]
    if far and straight:
        styles = dict.fromkeys((straight[0].style, straight[-1].style))
        away = [_wholly_on(scene, grounds, number, far, measure(text, style)) for style in styles]
        forms += [
            _label(scene, shape, text, style, best, corners)
            for style, corners in zip(styles, away, strict=True)
            if corners
        ]
    home = sorted(forms, key=lambda form: -round(form.style.size_px / scene.px(1)))  # the larger, the better
    forms = [*home, *(replace(form, bold=True, broad=broad) for broad in (2, 1) for form in home)]
    # A name on its own ground may lie over marks before it stands on another's.
    forms += [replace(form, bold=True, broad=1, over=True) for form in home]
    if scene.look.minimum_text_px:  # what fills a whole state may bear its name
        forms += [replace(form, bold=True, broad=0, over=True, cost=FILLED_COST) for form in home]
    if scene.look.minimum_text_px and not straight and not curved:
        forms += _on_shore(scene, grounds, shape, own[-1], near)
    if shape.id in island_states(scene.world.base):
        forms += _among(scene, grounds, shape, text, own[-1].style)
    if shape.id in scene.look.have_room:
        return replace(forms[0], others=tuple(forms[1:])) if forms else None
    # Even a wide country is crossed by arrows: where no form has room on it, it is named from beside it.
    aside = [
        _aside(scene, grounds, shape, text, spot, size)
        for size in dict.fromkeys((scene.text_px(FOCUS_SIZES[0]), scene.text_px(SMALLEST), _least_px(scene)))
        for spot in (best, *_other_spots(spots))
    ]
    code = shape.id.upper()  # where all is crowded its three letters, as on a number plate
    style = Lettering(scene.text_px(SMALLEST), aside[0].style.colour, aside[0].style.halo, True, halo_px=scene.px(2))
    size = measure(code, style)
    middles = [(x - size[0] / 2, y - size[1] / 2) for x, y in near[:FEW_SPOTS]]
    short = _label(scene, shape, code, style, best, _wholly_on(scene, grounds, number, near, size) or middles)
    forms += [*aside, *(replace(form, bold=True) for form in aside), replace(short, bold=True, cost=SHORT_COST)]
    return replace(forms[0], others=tuple(forms[1:]))


def _among(scene: Scene, grounds: Grounds, shape: Shape, text: str, style: Lettering) -> list[Label]:
    """A form over the water among a state's islands."""
    corners = corners_among(scene, grounds, shape, measure(text, style))
    if corners is None:
        return []
    spot = middle_px(scene, shape)
    return [replace(_label(scene, shape, text, style, spot, corners), cost=SHORE_COST)]


def _on_shore(
    scene: Scene, grounds: Grounds, shape: Shape, label: Label, near: Sequence[tuple[float, float]]
) -> list[Label]:
    """Forms for a small state by the sea: the name begins or ends over water, its middle on its own ground."""
    number, (width, height) = grounds.numbers[shape.id], label.size_px

    def is_free(x: float, y: float) -> bool:
        return grounds.holds_only((x - width / 2, y - 0.4 * height, x + width / 2, y + 0.4 * height), (SEA, number))

    axis = axis_in(grounds, number, room_of(scene, shape))
    forms = set_on_axis(scene, grounds, number, axis, label, [label.style], shore=True) if axis else []
    corners = [(x - width / 2, y - height / 2) for x, y in near if is_free(x, y)]
    if corners:
        forms.append(_label(scene, shape, label.text, label.style, near[0], corners))
    forms = [replace(form, cost=SHORE_COST) for form in forms]
    return [
        *forms,
        *(replace(form, bold=True) for form in forms),
        *(replace(form, bold=True, broad=1) for form in forms),
    ]


def _other_spots(spots: Sequence[tuple[float, float]]) -> list[tuple[float, float]]:
    """Places of a country that a line may lead to where other names lie on its middle."""
    ordered = sorted(spots)
    return [ordered[int(share * (len(ordered) - 1))] for share in OTHER_SHARES]


def _on_axis(scene: Scene, grounds: Grounds, shape: Shape, label: Label) -> list[Label]:
    """A focus country's name along its axis, where its ground is long enough for that."""
    axis = axis_in(grounds, grounds.numbers[shape.id], room_of(scene, shape))
    if axis is None:
        return []
    low, high = AXIS_SIZES
    wish = min(max((axis.high - axis.low) * AXIS_SHARE / scene.look.unit, low), high)
    sizes = [scene.text_px(max(wish * shrunk, SMALLEST)) for shrunk in SHRUNK]
    if scene.look.minimum_text_px:
        sizes = _class_sizes(scene, shape)
    styles = [replace(label.style, size_px=size) for size in dict.fromkeys(sizes)]
    return set_on_axis(scene, grounds, grounds.numbers[shape.id], axis, label, styles)


def _label(
    scene: Scene,
    shape: Shape,
    text: str,
    style: Lettering,
    anchor_px: tuple[float, float],
    corners: Sequence[tuple[float, float]],
) -> Label:
    x, y = anchor_px
    # The narrower a country, the fewer places its name has: it chooses first.
    narrow = 10.0 / (1.0 + (shape.bounds[2] - shape.bounds[0]) / scene.frame.metres_per_px / 100.0)
    offsets: Sequence[tuple[float, float]]
    if isinstance(corners, LateSpots):
        offsets = corners.moved(-x, -y)
    else:
        offsets = tuple((left - x, top - y) for left, top in corners)
    anchor = scene.frame.to_plane(x, y)
    return Label(f"country:{shape.id}", text, style, anchor, offsets, 110.0 + narrow, required=True, broad=2)


def _focus_styles(scene: Scene, shape: Shape, text: str, width_px: float) -> list[Lettering]:
    """The styles to try, the largest first; spaced out over a wide country, close in a narrow one.

    Before a class all names have one size and stand close: they are spaced out once all have their places.
    """
    colours = scene.palette
    if scene.look.minimum_text_px:
        bold = Lettering(0.0, colours.text, colours.halo, True, spacing=CLOSE, halo_px=scene.px(2.0))
        return [*(replace(bold, size_px=size) for size in _class_sizes(scene, shape)),
                replace(bold, size_px=_least_px(scene), spacing=0.0)]  # fmt: skip
    wish = _wish(scene, text, width_px)
    styles = []
    for shrunk in SHRUNK:
        size = scene.text_px(max(wish * shrunk, SMALLEST))
        plain = Lettering(size, colours.text, colours.halo, bold=True, halo_px=scene.px(2.0))
        bare = measure(text, plain)[0]
        spare = (SPREAD * width_px - bare) / max(len(text), 1) / size
        spacing = min(max(spare, CLOSEST_SPACING), WIDEST_SPACING if shrunk == 1.0 else 0.14)
        styles.append(replace(plain, spacing=round(spacing, 2)))
    closest = replace(styles[-1], spacing=CLOSEST_SPACING)
    return list(dict.fromkeys([*styles, closest]))


def _class_sizes(scene: Scene, shape: Shape) -> list[float]:
    """The sizes of a state's name before a class: that of all or of small states, then what there is room for."""
    wish, least = state_sizes(scene).get(shape.id, 0.0), _least_px(scene)
    return list(dict.fromkeys(max(wish * shrunk, least) for shrunk in CLASS_SHRUNK))


def _wish(scene: Scene, text: str, width_px: float) -> float:
    """The type of a focus country's name in design pixels, by how much is seen of it from west to east."""
    low, high = FOCUS_SIZES
    return min(max(width_px / max(len(text), 4) / scene.look.unit / 1.3, low), high)


def _least_px(scene: Scene) -> float:
    """The least type of a focus country's name: before a class it is rather smaller than away from its ground."""
    return scene.text_px(SMALLEST) * (LEAST_SHARE if scene.look.minimum_text_px else 1.0)


def _wholly_on(
    scene: Scene,
    grounds: Grounds,
    number: int,
    spots: Sequence[tuple[float, float]],
    size_px: tuple[float, float],
) -> LateSpots:
    """The top-left corners, near the best spot, at which all of a name is on its own ground: on clear ground first."""
    (width, height), clear = size_px, clear_ground(scene)

    def find() -> Iterator[tuple[float, float]]:
        corners = ((x - width / 2, y - height / 2) for x, y in spots)
        own = ((left, top) for left, top in corners if grounds.is_all((left, top, left + width, top + height), number))
        return itertools.islice(own if clear is None else clear_first(own, clear), MOST_SPOTS)

    def clear_first(corners: Iterable[tuple[float, float]], clear: ClearGround) -> Iterator[tuple[float, float]]:
        others = []
        for x, y in corners:
            if clear.holds_on(grounds, number, (x, y, x + width, y + height)):
                yield x, y
            else:
                others.append((x, y))
        yield from others

    return LateSpots((grounds, number, size_px, tuple(spots[:1]), clear), find)


def _is_whole(scene: Scene, shape: Shape) -> bool:
    """Whether all of a state's rectangle is in the picture, and not only its edge."""
    insets, frame = scene.look.insets, scene.frame
    left, bottom = frame.to_px(*shape.bounds[:2])
    right, top = frame.to_px(*shape.bounds[2:])
    return (insets.left <= left and insets.top <= top
            and right <= frame.width_px - insets.right and bottom <= frame.height_px - insets.bottom)  # fmt: skip


def _best_spot(scene: Scene, shape: Shape, spots: Sequence[tuple[float, float]]) -> tuple[float, float]:
    """The label point while it is well inside the picture, else the cell nearest to the middle of what is seen."""
    x, y = middle_px(scene, shape)
    margin_x, margin_y = scene.px(60), scene.px(36)
    insets, frame = scene.look.insets, scene.frame
    if (
        insets.left + margin_x < x < frame.width_px - insets.right - margin_x
        and insets.top + margin_y < y < frame.height_px - insets.bottom - margin_y
    ):
        return x, y
    mx, my = sum(spot[0] for spot in spots) / len(spots), sum(spot[1] for spot in spots) / len(spots)
    return min(spots, key=lambda spot: (spot[0] - mx) ** 2 + (spot[1] - my) ** 2)


def _aside(scene: Scene, grounds: Grounds, shape: Shape, text: str, best: tuple[float, float], size_px: float) -> Label:
    """The name beside the country, off every focus country's ground and best over water, with a line to it."""
    colours = scene.palette
    spare = size_px - scene.text_px(SMALLEST)
    spacing = 0.08 if spare > 0 else CLOSEST_SPACING if spare == 0 else 0.0
    style = Lettering(size_px, colours.text, colours.halo, bold=True, spacing=spacing, halo_px=scene.px(2.0))
    key = (shape.id, text, style, scene.frame, scene.look)
    room, far_px = room_of(scene, shape), (scene.px(ASIDE_PX), scene.px(ASIDE_STEP_PX), scene.px(LAND_PX))
    # Of nothing that holds the scene: what is kept of a picture would keep its story for good.
    corners = LateSpots(key, lambda: _spots_aside(grounds, room, far_px, best, measure(text, style)))
    return replace(_label(scene, shape, text, style, best, corners), led_m=scene.frame.to_plane(*best), cost=ASIDE_COST)


def _spots_aside(
    grounds: Grounds,
    room: Box,
    far_px: tuple[float, float, float],
    best: tuple[float, float],
    size_px: tuple[float, float],
) -> Iterator[tuple[float, float]]:
    """Top-left corners around a country, the nearest to it and those over water first."""
    width, height = size_px
    margin, step, land = far_px
    near: list[tuple[float, bool, float, float]] = []
    for row in range(int((room[3] - room[1] + 2 * margin) / step)):
        for column in range(int((room[2] - room[0] + 2 * margin + width) / step)):
            left, top = room[0] - margin - width + column * step, room[1] - margin + row * step
            way = math.dist(*leader((left, top, left + width, top + height), best))
            if way < margin + step:
                near.append((way, False, left, top))
    heapq.heapify(near)
    count = 0
    while near and count < MOST_ASIDE:
        way, is_land, left, top = heapq.heappop(near)
        box = (left, top, left + width, top + height)
        if is_land or grounds.is_sea(box):
            yield left, top
            count += 1
        elif not grounds.touches_focus(box):
            heapq.heappush(near, (way + land, True, left, top))
    if not count:
        yield best[0] - width / 2, best[1] - height / 2


def _among_islands(scene: Scene, grounds: Grounds, shape: Shape) -> Label | None:
    """The name of a state that is only islands, none of which has room for it."""
    if shape.id not in island_states(scene.world.base):
        return None
    size = max(scene.text_px(OTHER_SIZES[0]), scene.look.minimum_text_px)
    style = Lettering(size, scene.palette.faint_text, scene.palette.halo, spacing=0.2, halo_px=scene.px(2.0))
    forms = _among(scene, grounds, shape, state_text(scene, shape), style)
    return replace(forms[0], priority=55.0, required=False) if forms else None


def _other_label(scene: Scene, grounds: Grounds, shape: Shape) -> Label | None:
    """A quieter name for a country that the story is not about, where there is room for it on its own ground."""
    number = grounds.numbers[shape.id]
    spots = grounds.spots(number, room_of(scene, shape))
    if len(spots) < 3:
        return None
    text = state_text(scene, shape)
    width_px = max(x for x, _ in spots) - min(x for x, _ in spots)
    wish = width_px / max(len(text), 4) / scene.look.unit / 1.15
    is_own, is_class = shape.id in scene.world.own_states, bool(scene.look.minimum_text_px)
    is_peer = is_own and is_peer_in_union(scene, shape.id)
    is_asked = f"country:{shape.id}" in scene.view.must_name
    if wish < (LEAST_CLASS_WISH if is_class else LEAST_WISH) and not is_own and not is_asked:
        return None
    colours = scene.palette
    low, high = FOCUS_SIZES if is_peer else OTHER_SIZES
    size = scene.text_px(min(max(wish, low), high))
    if is_class and not is_peer:  # two sizes, less than those of states that are spoken of
        most = other_px(scene)
        size = most if wish >= OTHER_SIZES[0] else scene.look.minimum_text_px
    colour, halo = (colours.muted_text, colours.halo) if is_own else (colours.faint_text, colours.ground)
    colour = colours.text if is_peer else colour
    style = Lettering(size, colour, halo, bold=is_peer, spacing=0.1 if is_peer else 0.2, halo_px=scene.px(2.0))
    styles, tried = [style], FEW_SPOTS
    if is_own or is_asked or scene.frame.metres_per_px * scene.look.unit > WORLD_M:
        smallest = scene.text_px(SMALLEST)
        if is_peer:
            styles += [replace(style, size_px=size * shrunk, spacing=CLOSEST_SPACING) for shrunk in SHRUNK]
        styles += [replace(styles[0], size_px=smallest, spacing=spacing) for spacing in (0.1, CLOSEST_SPACING)]
        tried = len(spots)
    elif is_class:
        tried = len(spots)
    best = _best_spot(scene, shape, spots)
    near = sorted(spots, key=lambda spot: math.hypot(spot[0] - best[0], 1.6 * (spot[1] - best[1])))[:tried]
    straight = [
        replace(
            _label(scene, shape, text, style, best, _wholly_on(scene, grounds, number, near, measure(text, style))),
            priority=55.0,
            required=False,
        )
        for style in styles
    ]
    axis = axis_in(grounds, number, room_of(scene, shape))
    curved = set_on_axis(scene, grounds, number, axis, straight[0], styles[:1]) if axis else []
    forms = [*curved, *(label for label in straight if label.offsets)]
    # What arrows may run over all of: the other end of one, and before a class each of the story's own states.
    is_seen = is_own and is_class and grounds.area_px(number) > scene.px(1) ** 2 * LEAST_OWN_PX
    if is_seen or is_asked:
        forms = [replace(form, required=True) for form in forms]
        forms += [replace(form, bold=True, broad=broad) for broad in (2, 1) for form in forms]
    return replace(forms[0], others=tuple(forms[1:])) if forms else None
