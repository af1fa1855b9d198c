"""Names of disputed ground, and of unions of states of the past.

Disputed ground bears the name that the state gives it whose map it is, else its own. A map that shows much of a union
has its name, the largest; one that shows a corner of it has its members' names, all of one weight, because on that day
none of them was more of a state than another.
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Iterator
from dataclasses import replace

from geodata.map.label_placement import Box
from geodata.map.names import Names, display_name, fold
from geodata.story.entities import shape_names
from geodata.world.unions import Union, union_of, unions_on
from geodata.world.viewpoints import Stance, Unit, disputed_ground, looks
from mapviewer.labels.axis_labels import axis_in, set_on_axis
from mapviewer.labels.country_mask import Grounds, grounds_of
from mapviewer.labels.label_engine import Label
from mapviewer.labels.placing.spots import around
from mapviewer.labels.spoken_states import spoken_states
from mapviewer.labels.text_halo import Lettering, capitals, in_two_lines, measure
from mapviewer.scene.scene import Scene

LEAST_SHARE = 1.15  # how much wider than its name a unit is where it is named
PRIORITY, STATE_PRIORITY = 46.0, 72.0
FAR_M = 1_800.0  # metres a design pixel from which on the union's own name is written, not its members' in bold
UNION_SIZES = (22.0, 18.0, 15.0)  # design pixels of its type, the first that has room
SPACING, CLOSE = 0.3, 0.1
LEAST_PX2, MOST_SPOTS = 5_000.0, 160
UNION_PRIORITY = 125.0  # it is placed before its members' names


def unit_labels(scene: Scene) -> Iterator[Label]:
    """A label for each unit that is named on this map and wide enough for its name."""
    for unit, names in named_units(scene):
        shape = next(area for area in scene.world.disputed_areas if area.id == unit.id)
        is_state = is_a_state(scene, unit)
        text = display_name(names, scene.view.names, scene.view.date)
        host = scene.world.base.by_id("country", unit.host)
        if host is not None and fold(display_name(shape_names(host), scene.view.names, scene.view.date)) == fold(text):
            continue  # all of a land of the base map, which has its name
        text = capitals(text, scene.view.names) if is_state else text
        size, colour = (13.0, scene.palette.text) if is_state else (11.5, scene.palette.muted_text)
        style = Lettering(
            scene.text_px(size), colour, scene.palette.halo, bold=is_state, italic=not is_state,
            spacing=0.08 if is_state else 0.02, halo_px=scene.px(1.8),
        )  # fmt: skip
        width_px = (shape.bounds[2] - shape.bounds[0]) / scene.frame.metres_per_px
        if width_px < LEAST_SHARE * measure(text, style)[0]:
            continue
        label = shape.properties["label"]
        spot = float(label[0]), float(label[1])
        priority = STATE_PRIORITY if is_state else PRIORITY
        yield Label(f"unit:{unit.id}", text, style, spot, around(text, style, 2), priority)


def named_units(scene: Scene) -> Iterator[tuple[Unit, Names]]:
    """The units in sight that are drawn apart from the state around them, and what they are called here."""
    known, units = looks(scene.view.viewpoint, scene.view.date), disputed_ground().units
    for area in scene.world.disputed_areas:
        unit, look = units[area.id], known[area.id]
        if scene.sees(area) and (look.hatched or look.dashed or look.owner != unit.host):
            position = unit.position(scene.view.viewpoint, scene.view.date)
            yield unit, position.names if position is not None and position.names else unit.names


def is_a_state(scene: Scene, unit: Unit) -> bool:
    """Whether the map of this viewpoint shows the unit as a state of its own."""
    position = unit.position(scene.view.viewpoint, scene.view.date)
    return position is not None and position.stance is Stance.STATE


def is_far(scene: Scene) -> bool:
    """Whether a picture shows so much that a union's own name has room on it."""
    return scene.frame.metres_per_px * scene.look.unit > FAR_M


def is_peer_in_union(scene: Scene, code: str) -> bool:
    """Whether a state was on the view's day a member of the same union as one of which a near picture speaks."""
    union = union_of(code, scene.view.date)
    if union is None or is_far(scene):
        return False
    return any(union.holds(other, scene.view.date) for other in spoken_states(scene))


def union_labels(scene: Scene) -> Iterator[Label]:
    """A label for each union of the view's day of which enough is seen."""
    if not is_far(scene):
        return
    for union in unions_on(scene.view.date):
        if (label := _union_label(scene, union)) is not None:
            yield label


def _union_label(scene: Scene, union: Union) -> Label | None:
    grounds = grounds_of(scene)
    codes = [code for code in grounds.numbers if union.holds(code, scene.view.date)]
    if len(codes) < 2:
        return None
    number = grounds.numbers[codes[0]]
    merged = _merged(grounds, [grounds.numbers[code] for code in codes], number)
    insets, frame = scene.look.insets, scene.frame
    room = (insets.left, insets.top, frame.width_px - insets.right, frame.height_px - insets.bottom)
    if merged.area_px(number) < scene.px(1) ** 2 * LEAST_PX2:
        return None
    text = capitals(display_name(union.names, scene.view.names, scene.view.date), scene.view.names)
    forms = list(_forms(scene, merged, number, room, f"union:{union.id}", text))
    return replace(forms[0], others=tuple(forms[1:])) if forms else None


def _merged(grounds: Grounds, numbers: list[int], number: int) -> Grounds:
    """The same picture with several countries as one."""
    table = bytes(number if cell in numbers else cell for cell in range(256))
    return replace(grounds, cells=grounds.cells.translate(table))


def _forms(scene: Scene, grounds: Grounds, number: int, room: Box, label_id: str, text: str) -> Iterator[Label]:
    """The name in ever smaller type, along its ground's axis and in one or two lines near its middle."""
    spots = grounds.spots(number, room)
    middle = tuple(sum(axis) / len(spots) for axis in zip(*spots, strict=True))
    near = sorted(spots, key=lambda spot: math.dist(spot, middle))
    anchor = scene.frame.to_plane(*near[0])
    axis = axis_in(grounds, number, room)
    for words, size in itertools.product(dict.fromkeys((text, in_two_lines(text))), UNION_SIZES):
        style = Lettering(
            scene.text_px(size), scene.palette.text, scene.palette.halo, bold=True, spacing=SPACING,
            halo_px=scene.px(2.2),
        )  # fmt: skip
        blank = Label(label_id, words, style, anchor, (), UNION_PRIORITY)
        if axis is not None and words == text:
            yield from set_on_axis(scene, grounds, number, axis, blank, [style])
        for spacing in (SPACING, CLOSE):
            close = replace(style, spacing=spacing)
            width, height = measure(words, close)
            corners = ((x - width / 2, y - height / 2) for x, y in near)
            home = (at for at in corners if grounds.is_all((*at, at[0] + width, at[1] + height), number))
            x, y = near[0]
            offsets = tuple((left - x, top - y) for left, top in itertools.islice(home, MOST_SPOTS))
            if offsets:
                yield replace(blank, style=close, offsets=offsets)
