"""Small boxes along lines, for what must keep off them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from geodata.map.label_placement import Box, Occupied
from geodata.map.shapes import Shape
from mapviewer.scene.findings import once_a_scene
from mapviewer.scene.scene import Scene

LENGTHY_VERTICES = 4_000  # longer lines are kept off roughly
RIVER_PX = 2.0  # half of what a river takes
# Up to which scale, in metres a design pixel, rivers of a rank are named: nearer than that from which they are drawn.
NAMED_M = {0: 20_000.0, 1: 13_000.0, 2: 9_000.0, 3: 7_000.0, 4: 5_000.0, 5: 4_000.0, 6: 2_800.0, 7: 2_000.0}
NAMED_OTHERS_M = 1_300.0


def named_up_to_m(river: Shape) -> float:
    """The scale, in metres a design pixel, up to which a river is named."""
    return NAMED_M.get(int(river.properties["rank"]), NAMED_OTHERS_M)


@once_a_scene
def river_boxes(scene: Scene) -> tuple[Box, ...]:
    """Small boxes along the rivers that are great enough at this scale to have a name."""
    metres, reach = scene.frame.metres_per_px * scene.look.unit, scene.px(RIVER_PX)
    rivers = (river for river in scene.world.base.river_lines if metres <= named_up_to_m(river) and scene.sees(river))
    return tuple(box for river in rivers for box in outline_boxes(scene, river, reach))


@once_a_scene
def rivers_taken(scene: Scene) -> Occupied:
    """Where those rivers run, to be asked for a name."""
    return Occupied(river_boxes(scene))


def outline_boxes(scene: Scene, shape: Shape, reach_px: float) -> Iterator[Box]:
    """Small boxes along a shape's lines, close enough that no label slips between them."""
    level = scene.level(shape)
    if level.vertex_count > LENGTHY_VERTICES:
        level = shape.level_for(4.0 * reach_px * scene.frame.metres_per_px)
    for ring in level.rings:
        yield from boxes_along([scene.frame.to_px(ring[i], ring[i + 1]) for i in range(0, len(ring), 2)], reach_px)


def boxes_along(points: Sequence[tuple[float, float]], reach_px: float) -> Iterator[Box]:
    """Small boxes along a line in pixels."""
    if points:
        yield box_around(*points[0], reach_px)
    for a, b in pairwise(points):
        yield from _along(a, b, 2.0 * reach_px, reach_px)


def _along(a: tuple[float, float], b: tuple[float, float], step: float, reach: float) -> Iterator[Box]:
    dx, dy = b[0] - a[0], b[1] - a[1]
    count = min(int(max(abs(dx), abs(dy)) // step) + 1, 200)
    for i in range(1, count + 1):
        yield box_around(a[0] + dx * i / count, a[1] + dy * i / count, reach)


def box_around(x: float, y: float, reach: float) -> Box:
    """The square around a point."""
    return x - reach, y - reach, x + reach, y + reach
