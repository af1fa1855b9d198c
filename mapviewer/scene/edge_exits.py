"""Gates: the points at the edge of the map where arrows lead to partners outside it.

Each far partner has one gate. Its arrows leave side by side, in the order of the states they come from, so that none
crosses another there; gates that would lie upon each other are moved apart along the edge.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

from geodata.core.values import value
from mapviewer.scene.scene import Scene

EDGE_PX = 34.0
TOP_PX = 76.0  # below the date, and a head above it
BOTTOM_PX = 54.0  # words under a marker stand above the credits
SLOT_PX = 15.0
APART_PX = 74.0
LARGEST_SHARE = 0.5
Point = tuple[float, float]
Room = tuple[float, float, float, float]


@value(frozen=True)
class Gate:
    """One partner's gate: its middle, the way out to the partner's real place, and a slot for each arrow."""

    code: str
    at: Point
    outward: Point
    slots: tuple[Point, ...]
    length_px: float


def usable(scene: Scene) -> Room:
    """The part of the picture for arrows' ends and markers at the edge: left, top, right, bottom."""
    edge, insets = scene.px(EDGE_PX), scene.look.insets
    frame = scene.frame
    return (
        insets.left + edge,
        insets.top + scene.px(TOP_PX) * max(scene.look.text, 1.0),
        frame.width_px - insets.right - edge,
        frame.height_px - insets.bottom - scene.px(BOTTOM_PX) * max(scene.look.text, 1.0),
    )


def is_inside(point: Point, room: Room) -> bool:
    """Whether a point lies in the room."""
    return room[0] <= point[0] <= room[2] and room[1] <= point[1] <= room[3]


def to_edge(inside: Point, outside: Point, room: Room) -> Point:
    """Where the straight way from a point inside leaves the room."""
    (x0, y0), (x1, y1) = inside, outside
    shares = [1.0]
    if x1 > room[2]:
        shares.append((room[2] - x0) / (x1 - x0))
    if x1 < room[0]:
        shares.append((room[0] - x0) / (x1 - x0))
    if y1 > room[3]:
        shares.append((room[3] - y0) / (y1 - y0))
    if y1 < room[1]:
        shares.append((room[1] - y0) / (y1 - y0))
    share = max(min(shares), 0.0)
    return x0 + (x1 - x0) * share, y0 + (y1 - y0) * share


def way_out(at: Point, room: Room) -> Point:
    """The way straight out of the picture from a point on the room's border."""
    x0, y0, x1, y1 = room
    ways = {abs(at[0] - x0): (-1.0, 0.0), abs(at[0] - x1): (1.0, 0.0), abs(at[1] - y0): (0.0, -1.0),
            abs(at[1] - y1): (0.0, 1.0)}  # fmt: skip
    return ways[min(ways)]


@value(frozen=True)
class _Border:
    """The room's border as one line, clockwise from its upper left corner."""

    room: Room

    @property
    def length(self) -> float:
        x0, y0, x1, y1 = self.room
        return max(2 * (x1 - x0 + y1 - y0), 1.0)

    def place(self, point: Point) -> float:
        """How far along the border a point on it lies."""
        x0, y0, x1, y1 = self.room
        x, y = point
        sides = {abs(y - y0): x - x0, abs(x - x1): (x1 - x0) + y - y0, abs(y - y1): (x1 - x0) + (y1 - y0) + x1 - x,
                 abs(x - x0): 2 * (x1 - x0) + (y1 - y0) + y1 - y}  # fmt: skip
        return sides[min(sides)]

    def point(self, place: float) -> Point:
        """The point so far along the border."""
        x0, y0, x1, y1 = self.room
        width, height = x1 - x0, y1 - y0
        place %= self.length
        for side, (corner, along) in zip(
            (width, height, width, height),
            (((x0, y0), (1, 0)), ((x1, y0), (0, 1)), ((x1, y1), (-1, 0)), ((x0, y1), (0, -1))),
            strict=True,
        ):
            if place <= side:
                return corner[0] + along[0] * place, corner[1] + along[1] * place
            place -= side
        return x0, y0

    def ahead(self, start: float, place: float) -> float:
        """From *start* to *place* the shorter way round, clockwise counted positive."""
        half = self.length / 2
        return (place - start + half) % self.length - half


def lay_gates(scene: Scene, inner: Mapping[str, Sequence[Point]], far: Mapping[str, Point]) -> dict[str, Gate]:
    """A gate for each far partner, with one slot for each of its arrows, given where those begin."""
    room = usable(scene)
    border = _Border(room)
    slot = scene.px(SLOT_PX)
    middles, orders, spans = {}, {}, {}
    for code, points in inner.items():
        mean = (sum(x for x, _ in points) / len(points), sum(y for _, y in points) / len(points))
        middle = border.place(to_edge(mean, far[code], room))
        natural = [border.ahead(middle, border.place(to_edge(point, far[code], room))) for point in points]
        middles[code] = middle
        orders[code] = [k for _, k in sorted(zip(natural, range(len(points)), strict=True))]
        spans[code] = min(slot * (len(points) - 1), LARGEST_SHARE * min(room[2] - room[0], room[3] - room[1]))
    _part(middles, spans, border, scene.px(APART_PX))
    return {code: _gate(code, middles[code], spans[code], orders[code], border, far[code]) for code in inner}


def _part(middles: dict[str, float], spans: Mapping[str, float], border: _Border, apart: float) -> None:
    """Push neighbours apart until none overlaps, each by half of what is missing."""
    for _ in range(40):
        moved = False
        codes = sorted(middles, key=lambda code: middles[code] % border.length)
        for one, other in zip(codes, codes[1:] + codes[:1], strict=True):
            gap = border.ahead(middles[one], middles[other]) % border.length
            missing = (spans[one] + spans[other]) / 2 + apart - gap
            if one != other and missing > 0.5:
                middles[one] -= missing / 2
                middles[other] += missing / 2
                moved = True
        if not moved:
            return


def _gate(code: str, middle: float, span: float, order: Sequence[int], border: _Border, far: Point) -> Gate:
    count = len(order)
    step = span / (count - 1) if count > 1 else 0.0
    slots: list[Point] = [(0.0, 0.0)] * count
    for rank, k in enumerate(order):
        slots[k] = border.point(middle + (rank - (count - 1) / 2) * step)
    at = border.point(middle)
    return Gate(code, at, unit(far[0] - at[0], far[1] - at[1]), tuple(slots), span)


def unit(dx: float, dy: float) -> Point:
    """A direction of length one."""
    norm = math.hypot(dx, dy) or 1.0
    return dx / norm, dy / norm
