"""Gates: cards at the edge of the map for the partners beyond it, where arrows dock.

Each far partner has one gate. Its trees of arrows dock side by side, in the order of the states they come from, so that
none crosses another there; gates that would lie upon each other are moved apart along the edge.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

from PySide6.QtCore import QPointF, QRectF

from geodata.core.values import value
from geodata.map.label_placement import Box
from mapviewer.scene.card_sizes import card_size, text_size
from mapviewer.scene.findings import once_a_scene
from mapviewer.scene.in_view import touch
from mapviewer.scene.painter_paths import path_of
from mapviewer.scene.scene import Scene, is_in_window

EDGE_PX = 34.0
TOP_PX, HEADLINE_PX = 76.0, 34.0  # below the date, and a head above it; what a headline takes besides
SMALL_PX = 30.0  # the same in the window
HEAD_SHARE = 0.6  # of that, what a headline covers itself
BOTTOM_PX = 54.0  # words under a marker stand above the credits
SLOT_PX, LEAST_SLOT_PX, APART_PX, DOCK_PX, CARD_EDGE_PX = 15.0, 5.0, 10.0, 2.5, 6.0
MOST_STEPS, STEP_PX = 60, 8.0  # along the border, to a place where a card is free
INNER_SIDE = 0.35  # how much rather arrows dock at a card's inner side than at another
DOCKS_SHARE = 0.5  # of a card's width, over which docks are spread
IN_WINDOW = 0.8  # of the type, over the window's map
OWN_SIDE = 0.25  # how much it counts, for partners that lie in about one direction, whose arrows lead to them
DATE_EMS = 10.0  # how wide a date is
ASIDE_SHARE = 0.45  # of the room, how far a card goes aside for the date
Point = tuple[float, float]
Room = tuple[float, float, float, float]


@value(frozen=True)
class Docks:
    """What leads to a far partner: its place in pixels, the middles that its trees come from, its numbers.

    ``km`` is how far it is from those, 0 where that is not said. ``wanted`` is where an author wants its card.
    """

    far: Point
    inner: tuple[Point, ...]
    counts: tuple[tuple[str, int], ...]
    km: int = 0
    place: str = ""
    wanted: Point | None = None


@value(frozen=True)
class Gate:
    """One partner's gate: the middle of its docks, the way out of the picture, a dock for each tree, and its card.

    ``counts`` are the numbers of statements with their directions, ``km`` is how far the partner is,
    ``place`` where it was met.
    """

    code: str
    at: Point
    outward: Point
    slots: tuple[Point, ...]
    card: Box
    counts: tuple[tuple[str, int], ...]
    km: int = 0
    place: str = ""


@once_a_scene
def usable(scene: Scene) -> Room:
    """The part of the picture for arrows' ends and markers at the edge: left, top, right, bottom."""
    edge, insets = scene.px(EDGE_PX), scene.look.insets
    frame = scene.frame
    return (
        insets.left + edge,
        insets.top + _top_px(scene),
        frame.width_px - insets.right - edge,
        frame.height_px - insets.bottom - scene.px(BOTTOM_PX) * max(scene.look.text, 1.0),
    )


def _top_px(scene: Scene) -> float:
    """What a date and its headline leave no room for; a panel has neither, a page has them above the map."""
    if scene.look.spare_names or scene.look.page is not None:
        return scene.px(EDGE_PX)
    line = SMALL_PX if is_in_window(scene.look) else HEADLINE_PX
    return scene.px(TOP_PX + line * len(scene.look.headline.splitlines())) * max(scene.look.text, 1.0)


def is_inside(point: Point, room: Room) -> bool:
    """Whether a point lies in the room."""
    return room[0] <= point[0] <= room[2] and room[1] <= point[1] <= room[3]


def is_under_headline(scene: Scene, point: Point) -> bool:
    """Whether the date and its headline, in the upper left of a window's map, hide a point.

    They stand on the right, and hide nothing, where none of the story's own ground is there.
    """
    is_there = point[0] < scene.look.insets.left + _date_px(scene) and point[1] < _head_bottom(scene)
    return is_there and _is_right_filled(scene)


def _head_bottom(scene: Scene) -> float:
    """About how far down date and headline reach."""
    return scene.look.insets.top + HEAD_SHARE * _top_px(scene)


@once_a_scene
def _is_right_filled(scene: Scene) -> bool:
    """Whether the story's own ground lies where the headline would stand in the upper right."""
    right = scene.frame.width_px - scene.look.insets.right
    corners = [(right - _date_px(scene), scene.look.insets.top), (right, _head_bottom(scene))]
    (x0, y0), (x1, y1) = (scene.frame.to_plane(*corner) for corner in corners)
    corner = QRectF(QPointF(x0, y0), QPointF(x1, y1)).normalized()
    own = (shape for shape in scene.world.base.countries if shape.id in scene.world.own_states)
    return any(scene.sees(shape) and path_of(shape, scene.level(shape)).intersects(corner) for shape in own)


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


def lay_gates(scene: Scene, wanted: Mapping[str, Docks], places: Sequence[Point] = ()) -> dict[str, Gate]:
    """A gate with a card for each far partner, none upon another or upon one of the *places* where arrows end."""
    room = usable(scene)
    border = _Border(room)
    sizes = {code: card_size(scene, code, docks.counts, docks.km, docks.place) for code, docks in wanted.items()}
    middles, spans, least = {}, {}, {}
    # One middle for all: seen from one place, partners stand at the edge in the order in which they truly lie.
    middle = _middle([at for docks in wanted.values() for at in docks.inner]) if wanted else (0.0, 0.0)
    aside: dict[str, float] = {}  # where those would be that the date pushes aside
    for code, docks in wanted.items():
        straight = to_edge(middle, docks.wanted or docks.far, room)
        at = _beside_date(scene, straight, sizes[code][0])
        if at != straight:
            aside[code] = straight[0] + OWN_SIDE * _middle(docks.inner)[0]
        upright = way_out(at, room)[0] != 0.0
        middles[code], spans[code] = border.place(at), sizes[code][1 if upright else 0]
        beside = scene.look.insets.left + _date_px(scene) + scene.px(CARD_EDGE_PX) + sizes[code][0] / 2
        if way_out(at, room)[1] < 0 and at[0] > beside - 0.5:
            least[code] = border.place((beside, at[1]))  # others do not push it under the date
    widest = max((middles[code] for code in aside), default=0.0)
    for rank, code in enumerate(sorted(aside, key=lambda code: aside[code])):
        middles[code] = widest + rank  # in the order in which they would be
    _part(middles, spans, border, scene.px(APART_PX), least)
    found: dict[str, Gate] = {}
    for code, docks in wanted.items():
        taken = [*(gate.card for gate in found.values()), *((x, y, x, y) for x, y in places)]
        found[code] = _free_gate(scene, code, docks, middles[code], sizes[code], border, taken)
    return found


def _free_gate(
    scene: Scene,
    code: str,
    docks: Docks,
    middle: float,
    size: tuple[float, float],
    border: _Border,
    taken: Sequence[Box],
) -> Gate:
    """The gate at the nearest place along the border where its card is free; else where it was wanted."""
    steps = sorted(range(-MOST_STEPS, MOST_STEPS + 1), key=abs) if taken else [0]
    tries = (_gate(scene, code, docks, border.point(middle + scene.px(STEP_PX) * step), size) for step in steps)
    fallback = _gate(scene, code, docks, border.point(middle), size)
    gap = scene.px(APART_PX) / 2
    return next((gate for gate in tries if not any(touch(gate.card, box, gap) for box in taken)), fallback)


def _gate(scene: Scene, code: str, docks: Docks, point: Point, size: tuple[float, float]) -> Gate:
    """A gate at a point of the border: its card lies flush with the picture's edge, its docks are on the inner side."""
    (width, height), out = size, way_out(point, usable(scene))
    insets, frame, edge = scene.look.insets, scene.frame, scene.px(CARD_EDGE_PX)
    left, right = insets.left + edge, frame.width_px - insets.right - edge - width
    x = left if out[0] < 0 else right if out[0] > 0 else min(max(point[0] - width / 2, left), right)
    lowest = frame.height_px - insets.bottom - edge - height
    if out[1] < 0:
        beside = insets.left + _date_px(scene) + edge
        x = max(min(_beside_date(scene, point, width)[0] - width / 2, right), left)
        is_beside = x > beside - 0.5
        y = insets.top + edge if is_beside else usable(scene)[1] - height
        if not is_beside and scene.look.minimum_text_px:
            # Not below the title, in the midst of the ground: at the nearer end of it the card is at the edge.
            x, y, out = left, usable(scene)[1], (-1.0, 0.0)
    else:
        y = min(max(point[1] - height / 2, insets.top + edge), lowest)
    card = (x, y, x + width, y + height)
    side = _side(card, out, docks.inner)
    slots = _slots(scene, card, side, docks.inner)
    return Gate(code, _middle(slots), out, slots, card, docks.counts, docks.km, docks.place)


def _beside_date(scene: Scene, at: Point, width: float) -> Point:
    """Where a card that would hang under the date goes: beside it at the very edge, unless that is far.

    Under it would be ground that the story speaks of.
    """
    insets, frame, edge = scene.look.insets, scene.frame, scene.px(CARD_EDGE_PX)
    left, right = insets.left + edge, frame.width_px - insets.right - edge - width
    beside, x = insets.left + _date_px(scene) + edge, min(max(at[0] - width / 2, left), right)
    if way_out(at, usable(scene))[1] < 0 and x < beside <= min(right, x + ASIDE_SHARE * (right - left)):
        return beside + width / 2, at[1]
    return at


def _side(card: Box, out: Point, inner: Sequence[Point]) -> Point:
    """The side of a card at which arrows dock, as the way out of it: not the outer one, and nearest to the states."""
    x, y = _middle(inner)
    ux, uy = unit(x - (card[0] + card[2]) / 2, y - (card[1] + card[3]) / 2)
    sides = [(1.0, 0.0), (-1.0, 0.0), (0.0, 1.0), (0.0, -1.0)]
    opposite = (-out[0], -out[1])
    return max(
        (side for side in sides if side != out),
        key=lambda side: ux * side[0] + uy * side[1] + (INNER_SIDE if side == opposite else 0.0),
    )


def _slots(scene: Scene, card: Box, side: Point, inner: Sequence[Point]) -> tuple[Point, ...]:
    """A dock for each tree along a side of a card, in the order of the states that the trees come from."""
    (a, b, c, d), away = card, scene.px(DOCK_PX)
    x = (a + c) / 2 + side[0] * ((c - a) / 2 + away)
    y = (b + d) / 2 + side[1] * ((d - b) / 2 + away)
    along = (0.0, 1.0) if side[0] else (1.0, 0.0)

    def way(k: int) -> float:
        """How far to one side an arrow leads, as an angle: of two states in a row the farther less."""
        dx, dy = inner[k][0] - x, inner[k][1] - y
        return math.atan2(dx * along[0] + dy * along[1], dx * side[0] + dy * side[1])

    order = sorted(range(len(inner)), key=way)
    # Below or above a card there is more room for docks than beside it.
    step = max(scene.px(SLOT_PX), DOCKS_SHARE * (c - a) / max(len(order), 1))
    if side[0]:
        step = min(scene.px(SLOT_PX), max(scene.px(LEAST_SLOT_PX), 2.0 * (d - b) / max(len(order), 1)))
    places = {k: (rank - (len(order) - 1) / 2) * step for rank, k in enumerate(order)}
    return tuple((x + along[0] * places[k], y + along[1] * places[k]) for k in range(len(inner)))


@once_a_scene
def _date_px(scene: Scene) -> float:
    """About how far to the right the date and its headline reach."""
    if scene.look.spare_names or scene.look.page is not None:
        return 0.0
    size = max(scene.text_px(25.0), scene.look.minimum_date_px)
    if scene.look.headline and is_in_window(scene.look):
        size *= IN_WINDOW
    widest = max((text_size(line, size)[0] for line in scene.look.headline.splitlines()), default=0.0)
    return scene.px(14) + max(DATE_EMS * size, widest + size)


def _middle(points: Sequence[Point]) -> Point:
    return sum(x for x, _ in points) / len(points), sum(y for _, y in points) / len(points)


def _part(
    middles: dict[str, float], spans: Mapping[str, float], border: _Border, apart: float, least: Mapping[str, float]
) -> None:
    """Push neighbours apart until none overlaps, each by half of what is missing, but none back below its *least*."""
    for _ in range(40):
        moved = False
        codes = sorted(middles, key=lambda code: middles[code] % border.length)
        for one, other in zip(codes, codes[1:] + codes[:1], strict=True):
            gap = border.ahead(middles[one], middles[other]) % border.length
            missing = (spans[one] + spans[other]) / 2 + apart - gap
            if one != other and missing > 0.5:
                middles[one] = max(middles[one] - missing / 2, least.get(one, -math.inf))
                middles[other] += missing / 2
                moved = True
        if not moved:
            return


def unit(dx: float, dy: float) -> Point:
    """A direction of length one."""
    norm = math.hypot(dx, dy) or 1.0
    return dx / norm, dy / norm
