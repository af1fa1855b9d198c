"""Names of states that are only islands: where no island has room for it, a name stands over the water among them."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from weakref import WeakKeyDictionary

from geodata.map.base_map import BaseMap
from geodata.map.label_placement import Box
from geodata.map.shapes import Shape
from mapviewer.labels.country_mask import SEA, Grounds
from mapviewer.labels.label_engine import LateSpots
from mapviewer.labels.states.state_type import middle_px, room_of
from mapviewer.scene.scene import Scene

LEAST_SHARE = 0.7  # of the width of the name, that the islands reach at least
MOST_SHARE = 0.7  # of the picture's width
NEAR_M = 1_400.0  # metres a design pixel, up to which the least of them have their names
STEPS = 24  # from edge to edge of the islands' rectangle
NEAR = 1.5  # of its height, so far at most a name is from the nearest island
ON_LAND_PX = 40.0  # how much farther a place that is partly on an island counts
MOST_FOUND = 60

_islands: WeakKeyDictionary[BaseMap, frozenset[str]] = WeakKeyDictionary()


def island_states(base: BaseMap) -> frozenset[str]:
    """The codes of the states and territories that have no border on land."""
    if base not in _islands:
        bordering = {str(border.properties.get(side)) for border in base.borders for side in ("a", "b")}
        _islands[base] = frozenset(country.id for country in base.countries) - bordering
    return _islands[base]


def corners_among(scene: Scene, grounds: Grounds, shape: Shape, size_px: tuple[float, float]) -> LateSpots | None:
    """The top-left corners for a name among a state's islands, the nearest to their middle first.

    None where they are too close together for a name of *size_px* to be told as theirs.
    """
    room, number, unit = room_of(scene, shape), grounds.numbers[shape.id], scene.px(1.0)
    spots = grounds.spots(number, room)
    if spots:
        room = min(x for x, _ in spots), min(y for _, y in spots), max(x for x, _ in spots), max(y for _, y in spots)
    else:  # islands may all be smaller than a cell of the ground
        spots = [middle_px(scene, shape)]
    width_px, height_px = room[2] - room[0], room[3] - room[1]
    is_parted = width_px > MOST_SHARE * scene.frame.width_px  # by the cut of a map of the world
    is_far = scene.frame.metres_per_px * scene.look.unit > NEAR_M
    if is_parted or (is_far and max(width_px, height_px) < LEAST_SHARE * size_px[0]):
        return None
    # Of nothing that holds the scene: what is kept of a picture would keep its story for good.
    return LateSpots(
        (grounds, number, size_px, room, unit), lambda: _found(grounds, number, room, spots, size_px, unit)
    )


def _found(
    grounds: Grounds,
    number: int,
    room: Box,
    spots: Sequence[tuple[float, float]],
    size_px: tuple[float, float],
    unit: float,
) -> Iterator[tuple[float, float]]:
    width, height = size_px
    middle = sum(x for x, _ in spots) / len(spots), sum(y for _, y in spots) / len(spots)
    ordered = []
    for row in range(-2, STEPS + 3):
        for column in range(-2, STEPS + 3):
            x = room[0] + column / STEPS * (room[2] - room[0]) + (column / STEPS - 0.5) * width
            y = room[1] + row / STEPS * (room[3] - room[1]) + (row / STEPS - 0.5) * 3 * height
            box = (x - width / 2, y - height / 2, x + width / 2, y + height / 2)
            around = (box[0] - NEAR * height, box[1] - NEAR * height, box[2] + NEAR * height, box[3] + NEAR * height)
            has_spot = any(around[0] <= a <= around[2] and around[1] <= b <= around[3] for a, b in spots)
            # What most places fail at is asked last: it looks at each cell.
            if not grounds.holds_only(box, (SEA, number)) or not (has_spot or not grounds.holds_only(around, (SEA,))):
                continue
            on_land = 0.0 if grounds.holds_only(box, (SEA,)) else ON_LAND_PX * unit
            ordered.append((math.dist((x, y), middle) + on_land, box[0], box[1]))
    yield from ((x, y) for _, x, y in sorted(ordered)[:MOST_FOUND])
