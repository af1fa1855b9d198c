"""A place for a rectangle in a picture: in a corner, or beside what stands there, where it hides least."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from geodata.map.label_placement import Box
from mapviewer.drawing.placing.emptiness import Emptiness
from mapviewer.scene.in_view import touch

AWAY_FROM_CORNER = 0.25  # what a place costs that is in no corner of the room
STAYS, SAME_PX = 1.2, 30.0  # what a place may cost more than another when a thing stood there before
CROWDED = 1e4
EDGE_PX = 0.51


def best_place(
    size: tuple[float, float],
    room: Box,
    taken: Sequence[Box],
    gap: float,
    empty: Emptiness,
    near: Box | None = None,
) -> Box:
    """The rectangle of *size* in *room*, off what is *taken*, that hides least; all in pixels.

    *near* is where it stood before: there it stays unless another place is clearly better. Where nothing is free it
    lies on what hides least.
    """
    found = [*_beside(size, room, taken, gap), *_where_it_stood(size, room, near)]
    free = [box for box in found if not any(touch(box, other) for other in taken)]
    if not free or min(map(empty.hidden, free)):
        along = (box for box in _along(size, room, 2 * empty.cell_px))
        free += [box for box in along if not any(touch(box, other, 0.6 * gap) for other in taken)]
    if not free:
        return min(found, key=lambda box: sum(touch(box, other) for other in taken) * CROWDED + empty.cost(box))
    return min(free, key=lambda box: empty.cost(box) + _asides(box, room) - STAYS * _is_near(box, near))


def _asides(box: Box, room: Box) -> float:
    """What a place costs because of where it is, whatever is under it."""
    sides = sum(abs(a - b) < EDGE_PX for a, b in zip(box, room, strict=True))
    return AWAY_FROM_CORNER * (sides < 2) + 0.05 * (abs(box[3] - room[3]) > EDGE_PX)


def _is_near(box: Box, near: Box | None) -> bool:
    """Whether two rectangles share a corner, more or less."""
    if near is None:
        return False
    return any(abs(box[x] - near[x]) < SAME_PX and abs(box[y] - near[y]) < SAME_PX for x in (0, 2) for y in (1, 3))


def _where_it_stood(size: tuple[float, float], room: Box, near: Box | None) -> Iterator[Box]:
    """The place of the picture before, if it is of this size."""
    if near is None or abs(near[2] - near[0] - size[0]) > EDGE_PX or abs(near[3] - near[1] - size[1]) > EDGE_PX:
        return
    if room[0] <= near[0] and room[1] <= near[1] and near[2] <= room[2] and near[3] <= room[3]:
        yield near


def _beside(size: tuple[float, float], room: Box, taken: Sequence[Box], gap: float) -> Iterator[Box]:
    """Corners of the room, and places at its edges right beside what is taken."""
    (width, height), (x0, y0, x1, y1) = size, room
    xs, ys = [x0, x1 - width], [y0, y1 - height]
    for left, top, right, bottom in taken:
        xs += [left - gap - width, right + gap, left, right - width]
        ys += [top - gap - height, bottom + gap, top, bottom - height]
    seen = set()
    for edge_x in xs[:2]:
        seen |= {(edge_x, y) for y in ys}
    for edge_y in ys[:2]:
        seen |= {(x, edge_y) for x in xs}
    for x, y in sorted(seen):
        if x0 - EDGE_PX <= x <= x1 - width + EDGE_PX and y0 - EDGE_PX <= y <= y1 - height + EDGE_PX:
            yield x, y, x + width, y + height
    if width > x1 - x0 or height > y1 - y0:  # larger than the room: where it begins
        yield x0, max(y1 - height, 0.0), x0 + width, max(y1, height)


def _along(size: tuple[float, float], room: Box, step: float) -> Iterator[Box]:
    """Places all along the edges of the room."""
    (width, height), (x0, y0, x1, y1) = size, room
    across, down = max(int((x1 - x0 - width) // step), 0), max(int((y1 - y0 - height) // step), 0)
    for index in range(across + 1):
        for y in (y0, y1 - height):
            yield x0 + index * step, y, x0 + index * step + width, y + height
    for index in range(down + 1):
        for x in (x0, x1 - width):
            yield x, y0 + index * step, x + width, y0 + index * step + height
