"""Before a class the type of states' names: one size for all of which a picture speaks, a second for small ones.

No town has a larger name than a state of which the picture speaks and in which it lies.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import product

from geodata.map.label_placement import Box
from geodata.map.names import display_name
from geodata.map.shapes import Shape
from geodata.story.entities import shape_names
from mapviewer.labels.country_mask import Grounds, grounds_of
from mapviewer.labels.spoken_states import spoken_states
from mapviewer.labels.text_halo import Lettering, capitals, measure
from mapviewer.scene.findings import once_a_scene
from mapviewer.scene.scene import Scene

LARGEST = 1.12  # of the type of the story's own things
LADDER = (1.0, 0.9, 0.8, 0.72, 0.66, 0.6, 0.54)  # of the largest type, tried in turn
NEAR_COMMON = 0.8  # of the type of the largest: a state whose name fits in so much sets the size of all
EVEN = 1.5  # how much larger than the small size the common one may be
LEAST_SHARE = 0.9  # of a picture's least type, before a state's name leaves its ground: a 50th of a class's height
CLOSE = 0.06  # closest that their letters stand, as a share of the size
LEAST_CLASS_PX = 900.0  # of ground that is no mere edge of a state
MOST_TRIED, NUDGE_PX = 150, 4.5
CLASS_WIDEST = 0.42  # letter spacing of states' names before a class, as a share of the size: all up to the same
OTHER_SHARE = 0.7  # of the common size, that other states' names have
TOWN_SHARE = 0.86  # of the type of the story's own things, which towns' names have
BELOW_STATES = 0.82  # of the least type of a spoken state's name, at most for towns' names
OWN_SHARE = 0.9  # of the common size, at most for the names of the story's own things


def state_text(scene: Scene, shape: Shape) -> str:
    """What is written of a state."""
    return capitals(display_name(shape_names(shape), scene.view.names, scene.view.date), scene.view.names)


def room_of(scene: Scene, shape: Shape) -> Box:
    """What is seen of a country's rectangle, in pixels."""
    insets, frame = scene.look.insets, scene.frame
    left, bottom = frame.to_px(*shape.bounds[:2])
    right, top = frame.to_px(*shape.bounds[2:])
    return (
        max(left, insets.left),
        max(top, insets.top),
        min(right, frame.width_px - insets.right),
        min(bottom, frame.height_px - insets.bottom),
    )


def middle_px(scene: Scene, shape: Shape) -> tuple[float, float]:
    """The pixel of a state where its source has its name."""
    x, y = shape.properties["label"]
    return scene.frame.to_px(float(x), float(y))


def partners_named(scene: Scene) -> frozenset[str]:
    """The states that callouts name as partners of their statements: the picture speaks of them as of its own."""
    claims = scene.world.story.claims_by_id
    parties = {party for target in scene.view.spoken if target in claims for party in claims[target].parties}
    return frozenset(party for party in parties if f"country:{party}" in scene.view.spoken)


@once_a_scene
def state_sizes(scene: Scene) -> Mapping[str, float]:
    """The type of the name of each state of which a class picture speaks, in pixels, by their codes; {} in a window."""
    if not scene.look.minimum_text_px:
        return {}
    grounds, spoken = grounds_of(scene), spoken_states(scene) | partners_named(scene)
    ladder = [share * LARGEST * scene.look.minimum_own_px for share in LADDER]
    fits = {
        shape.id: _fit(scene, grounds, shape, ladder)
        for shape in scene.world.base.countries
        if shape.id in spoken and shape.id in grounds.numbers and "label" in shape.properties
        and grounds.area_px(grounds.numbers[shape.id]) > scene.px(1) ** 2 * LEAST_CLASS_PX
    }  # fmt: skip
    least = LEAST_SHARE * scene.look.minimum_text_px
    largest = max(fits.values(), default=0.0) or ladder[0]
    common = min(fit for fit in (*fits.values(), largest) if fit >= NEAR_COMMON * largest)
    small = max(min((fit for fit in fits.values() if fit < common), default=common), least)
    common = min(common, EVEN * small)
    return {code: common if fit >= common else small for code, fit in fits.items()}


def _fit(scene: Scene, grounds: Grounds, shape: Shape, ladder: Sequence[float]) -> float:
    """The largest type in which a name has room on its own ground, at the author's place if it has one; 0 for none."""
    number, text = grounds.numbers[shape.id], state_text(scene, shape)
    spots = [
        (x + across * scene.px(NUDGE_PX), y + down * scene.px(NUDGE_PX))
        for name in scene.view.hand_names
        if name.id == f"country:{shape.id}" and name.at is not None
        for x, y in [scene.frame.to_px(*scene.world.projection.project(*name.at))]
        for across, down in product(range(-6, 7), range(-3, 4))
    ]
    if not spots:
        spots = grounds.spots(number, room_of(scene, shape))
        spots = spots[:: max(len(spots) // MOST_TRIED, 1)]
    for size in ladder:
        style = Lettering(size, "", scene.palette.halo, bold=True, spacing=CLOSE, halo_px=scene.px(2.0))
        width, height = measure(text, style)
        across, down = width / 2, height / 2
        if any(grounds.is_all((x - across, y - down, x + across, y + down), number) for x, y in spots):
            return size
    return 0.0


@once_a_scene
def other_px(scene: Scene) -> float:
    """Before a class the type of the names of states of which the picture does not speak."""
    common = max(state_sizes(scene).values(), default=LARGEST * scene.look.minimum_own_px)
    return max(OTHER_SHARE * common, scene.look.minimum_text_px)


@once_a_scene
def town_px(scene: Scene) -> float:
    """Before a class the type of towns' names: less than that of any spoken state's; 0 in a window."""
    if not scene.look.minimum_text_px:
        return 0.0
    usual = TOWN_SHARE * scene.look.minimum_own_px
    states = (BELOW_STATES * size for size in state_sizes(scene).values())
    return max(min([usual, *states]), scene.look.minimum_text_px)


def most_px(scene: Scene, size_px: float) -> float:
    """A type for the story's own things: before a class none has a larger name than the states spoken of."""
    sizes = state_sizes(scene).values()
    return max(min(size_px, OWN_SHARE * max(sizes)), scene.look.minimum_text_px) if sizes else size_px
