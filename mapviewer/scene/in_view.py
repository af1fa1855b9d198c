"""What of a layer is in force and in the picture."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from PySide6.QtCore import QRectF

from geodata.map.label_placement import Box
from geodata.map.shapes import Level, Shape
from geodata.story.feature import Feature
from geodata.story.layer import Layer
from geodata.world.validity import rows_in_view
from mapviewer.scene.crowds import Spot, spots_of
from mapviewer.scene.painter_paths import path_of
from mapviewer.scene.scene import Scene

EDGE_PX = 6.0  # what shows only so near to the picture's edge, or to what stands on it, is as good as not seen
LEAST_PX = 4.0


def rows_in_force(scene: Scene, layer: Layer) -> tuple[Feature, ...]:
    """The layer's features that hold on the view's day, or on any day of its range."""
    return rows_in_view(layer, scene.view)


def shapes_in_force(scene: Scene, layer: Layer) -> Iterator[tuple[Feature, Shape]]:
    """The layer's features in force that have a shape, in the picture or not."""
    shapes = scene.world.shapes_by_id(layer.id)
    for row in rows_in_force(scene, layer):
        shape = shapes.get(row.id)
        if shape is not None:
            yield row, shape


def shapes_in_view(scene: Scene, layer: Layer) -> Iterator[tuple[Feature, Shape]]:
    """The layer's features in force of which anything is drawn, with their shapes."""
    return ((row, shape) for row, shape in shapes_in_force(scene, layer) if scene.sees(shape))


def points_in_view(scene: Scene, layer: Layer) -> list[Spot]:
    """The layer's points in the picture, with their pixels; what is kept for closer views is left out.

    Of a layer of very many those are left out that lie in a cluster (`mapviewer.scene.crowds`).
    """
    return spots_of(scene, layer).all


def points_shown(scene: Scene, layer: Layer) -> list[Feature]:
    """Of those the features whose points a reader sees."""
    return spots_of(scene, layer).seen_in(open_boxes(scene))


def is_shown(scene: Scene, shape: Shape, least_px: float = LEAST_PX) -> bool:
    """Whether a reader sees anything of a shape: it is in the picture, and not only under what is ``covered``.

    An area or line of which no rectangle shows as much as *least_px* across or down is a speck that says nothing. Of a
    moving picture, whose legend stays as it was, only the shape's rectangle is looked at.
    """
    if scene.look.quick or not scene.sees(shape):
        return scene.sees(shape)
    key = is_shown, shape, least_px, scene.covered
    return scene.findings.once(key, lambda: _is_shown(scene, shape, scene.px(least_px)))


def shows_point(scene: Scene, x_px: float, y_px: float) -> bool:
    """Whether a pixel is seen."""
    return any(_is_inside(rect, (x_px, y_px, x_px, y_px)) for rect in open_boxes(scene))


def shows_line(scene: Scene, points: Sequence[tuple[float, float]]) -> bool:
    """Whether any of a line in pixels is seen."""
    return any(_crosses(rect, *a, *b) for rect in open_boxes(scene) for a, b in pairwise(points))


def open_boxes(scene: Scene) -> tuple[Box, ...]:
    """The largest rectangles of the picture, in pixels, that nothing covers; they overlap."""
    return scene.findings.once((open_boxes, scene.covered), lambda: tuple(_open_boxes(scene)))


def _open_boxes(scene: Scene) -> Iterable[Box]:
    rects = [(0.0, 0.0, scene.frame.width_px, scene.frame.height_px)]
    for left, top, right, bottom in scene.covered:
        pieces: list[Box] = []
        for x0, y0, x1, y1 in rects:
            sides = ((x0, y0, min(left, x1), y1), (max(right, x0), y0, x1, y1),
                     (x0, y0, x1, min(top, y1)), (x0, max(bottom, y0), x1, y1))  # fmt: skip
            meets = left < x1 and right > x0 and top < y1 and bottom > y0
            pieces += sides if meets else ((x0, y0, x1, y1),)
        rects = [(x0, y0, x1, y1) for x0, y0, x1, y1 in pieces if x1 > x0 and y1 > y0]
    edge = scene.px(EDGE_PX)
    inner = ((x0 + edge, y0 + edge, x1 - edge, y1 - edge) for x0, y0, x1, y1 in dict.fromkeys(rects))
    return (rect for rect in inner if rect[2] > rect[0] and rect[3] > rect[1])


def _is_shown(scene: Scene, shape: Shape, least_px: float) -> bool:
    level, least_m = scene.level(shape), least_px * scene.frame.metres_per_px
    a0, b0, a1, b1 = shape.bounds
    for left, top, right, bottom in open_boxes(scene):
        x0, y1 = scene.frame.to_plane(left, top)
        x1, y0 = scene.frame.to_plane(right, bottom)
        across = max(min(a1, x1) - max(a0, x0), min(b1, y1) - max(b0, y0))
        if (shape.kind == "point" or across >= least_m) and _touches((x0, y0, x1, y1), shape, level):
            return True
    return False


def touch(a: Box, b: Box, gap: float = 0.0) -> bool:
    """Whether two rectangles overlap, or come nearer than *gap*."""
    return a[0] - gap < b[2] and a[2] + gap > b[0] and a[1] - gap < b[3] and a[3] + gap > b[1]


def _touches(rect: Box, shape: Shape, level: Level) -> bool:
    """Whether a shape has any ground, or any of its line, in a rectangle of the plane."""
    if not level.rings or _is_inside(rect, shape.bounds):
        return bool(level.rings)
    if shape.kind == "area":
        return path_of(shape, level).intersects(QRectF(rect[0], rect[1], rect[2] - rect[0], rect[3] - rect[1]))
    return any(
        _crosses(rect, ring[at], ring[at + 1], ring[at + 2], ring[at + 3])
        for ring in level.rings
        for at in range(0, len(ring) - 3, 2)
    )


def _is_inside(rect: Box, other: Box) -> bool:
    return rect[0] <= other[0] and rect[1] <= other[1] and rect[2] >= other[2] and rect[3] >= other[3]


def _crosses(rect: Box, xa: float, ya: float, xb: float, yb: float) -> bool:
    """Whether a straight stretch has any part in a rectangle: its shares between the sides overlap."""
    first, last = 0.0, 1.0
    for start, way, low, high in ((xa, xb - xa, rect[0], rect[2]), (ya, yb - ya, rect[1], rect[3])):
        if way == 0.0:
            if not low <= start <= high:
                return False
            continue
        enters, leaves = sorted(((low - start) / way, (high - start) / way))
        first, last = max(first, enters), min(last, leaves)
    return first <= last
