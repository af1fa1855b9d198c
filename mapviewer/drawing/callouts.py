"""Callouts: numbered marks on the map, joined to the numbered sentences of the caption."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from itertools import zip_longest
from weakref import WeakKeyDictionary

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen

from geodata.core.values import value
from geodata.map.label_placement import Box
from geodata.map.shapes import Shape
from geodata.story.layer import LayerKind
from geodata.story.vocabulary import Status
from geodata.view.callout_entries import callouts_of
from geodata.world.validity import is_in_force
from geodata.world.world import World
from mapviewer.drawing.story_labels import obstacles, thin_obstacles
from mapviewer.labels.country_mask import SEA, grounds_of
from mapviewer.labels.label_obstacles import box_around, river_boxes
from mapviewer.labels.line_labels import line_px
from mapviewer.labels.placing.hand_placing import hand_places
from mapviewer.labels.town_labels import event_rings
from mapviewer.layers.flow import middle_of_flow
from mapviewer.scene.arrows import Arrow, every_arrow
from mapviewer.scene.in_view import shapes_in_view, touch
from mapviewer.scene.painter_paths import path_of
from mapviewer.scene.scene import Scene
from mapviewer.scene.trees.flow_trees import Line, length_of, point_along
from mapviewer.ui.fonts import SANS

RADIUS_PX = 10.0  # design pixels; grows with the type of notes
ASIDE = 1.25  # radii that a mark stands off a point, so that both are seen
ASIDE_LINE, CLOSE = 1.35, 1.12  # radii, from the middle of a line, and from the rings of a town
# The ways from a town to its mark; its name stands on the right.
AROUND = ((-1.0, 0.0), (-0.71, -0.71), (-0.71, 0.71), (0.0, 1.0), (0.0, -1.0), (0.71, 0.71))
# What a place costs that is on other ground or on a border, covers a line or a mark, or may hide a name; and each place
# that comes before it. In radii how much of a mark counts, and how much a name by hand takes.
ABROAD_COST, COVERS_COST, NAMED_COST, ORDER_COST = 2.2, 1.2, 2.4, 0.06
ROOM, NAME_ACROSS, NAME_DOWN, COUNTRY = 0.85, 4.5, 1.9, "country:"
OFF_LINE, OFF_LINES = 2.3, 3.7  # radii from the middle of a name that stands by hand to its number: of one line, of two
SHARES = (0.5, 0.3, 0.7, 0.15, 0.85)  # along a line
SEVERAL = 8.0  # radii between two numbers of statements, where their ways have room
LONG = 11.0  # radii: a shorter line has its mark beside it
CLEAR, OFF_ENDS = 1.2, 2.2  # radii, from another arrow's line, and from where an arrow's own line ends
UNDER = 0.8  # radii: a mark nearer to a box than this is cut by it
CELLS = (7, 11)  # of what is seen of an area, across and down, where its middle is taken or out of the picture
LAST = 12  # of the places in their order: later ones cost no more
MOST_TRIED = 60  # places on an outline
Point = tuple[float, float]
Places = dict[str, Point]  # by what is numbered, in metres of the plane

# Of a world by what is numbered, where its mark stood when the map last rested, in metres of the plane.
_rested: WeakKeyDictionary[World, Places] = WeakKeyDictionary()


@contextmanager
def with_places_of(world: World, places: Places) -> Iterator[None]:
    """Look for marks of a picture that is not seen yet: those that are seen go on resting where they rest."""
    kept = _rested.get(world, {})
    _rested[world] = places
    try:
        yield
    finally:
        _rested[world] = kept


def rest_at(world: World, places: Places) -> None:
    """Have marks at the places that were found for a picture which is about to be seen."""
    _rested.setdefault(world, {}).update(places)


@value(frozen=True)
class CalloutMark:
    """A number on the map: what it stands at, and its middle in pixels."""

    number: int
    target: str
    x_px: float
    y_px: float

    @property
    def at(self) -> Point:
        """The middle."""
        return self.x_px, self.y_px


def callouts_in_view(scene: Scene, taken: Sequence[Box] = ()) -> list[CalloutMark]:
    """The marks of callouts that are shown and in the picture, off what is *taken*."""
    found: list[CalloutMark] = []
    apart = 2.4 * radius_px(scene)
    wanted = ((callout.number, target) for callout in callouts_of(scene.view.callouts) for target in callout.marked)
    for number, target in wanted:
        spots = _spots_once(scene, target) if _is_shown(scene, target) else ()
        edge = radius_px(scene)  # whole, not cut by the picture's edge, wherever there is a place for that
        seen = [spot for spot in spots if _is_inside(scene, *spot) and not _is_under(spot, taken, edge)]
        seen = [spot for spot in seen if _is_inside(scene, *spot, edge)] or seen
        free = [spot for spot in seen if all(math.dist(spot, other.at) >= apart for other in found)]
        if target in scene.world.story.claims_by_id:  # of two along the same ways each has one of its own
            far = SEVERAL * edge
            free = [spot for spot in free if all(math.dist(spot, other.at) >= far for other in found)] or free
        if seen:
            found.append(CalloutMark(number, target, *_clearest(scene, target, free or seen)))
    return found


def _clearest(scene: Scene, target: str, spots: Sequence[Point]) -> Point:
    """The first place on the ground of what is numbered, off lines, marks, borders and names that stand by hand."""
    rested = _rested.setdefault(scene.world, {})
    if scene.look.quick:
        rest = scene.frame.to_px(*rested[target]) if target in rested else spots[0]
        return min(spots, key=lambda spot: math.dist(spot, rest))
    radius, grounds, home = radius_px(scene), grounds_of(scene), _home_of(scene, target)
    taken = [*thin_obstacles(scene), *obstacles(scene)]
    if target in scene.world.story.claims_by_id:  # it has the whole of its arrow to choose from
        taken += river_boxes(scene)
    names = hand_places(scene).values()  # its own too

    def cost(place: int) -> float:
        (x, y), near = spots[place], ROOM * radius
        box = box_around(x, y, near)
        is_home = grounds.holds_only(box, (SEA, home)) if home else grounds.under(box) is not None
        covers = any(touch(box, other) for other in taken)
        named = any(abs(x - a) < NAME_ACROSS * radius and abs(y - b) < NAME_DOWN * radius for a, b in names)
        return (not is_home) * ABROAD_COST + covers * COVERS_COST + named * NAMED_COST + ORDER_COST * min(place, LAST)

    best, least = spots[0], math.inf
    for place, spot in enumerate(spots):
        if least <= ORDER_COST * min(place, LAST):
            break  # none that follows costs less
        found = cost(place)
        if found < least:
            best, least = spot, found
    rested[target] = scene.frame.to_plane(*best)
    return best


def _home_of(scene: Scene, target: str) -> int:
    """The number of the state that is meant, or on whose ground a point is; 0 for what may be anywhere."""
    grounds, code = grounds_of(scene), target.removeprefix(COUNTRY)
    if code != target:
        return grounds.numbers.get(code, SEA)
    shape = next(iter(scene.world.shapes_for(target)), None)
    if shape is None or shape.kind != "point":
        return SEA
    return grounds.at(*scene.frame.to_px(*shape.bounds[:2]))


def _is_shown(scene: Scene, target: str) -> bool:
    """Whether a thing's layer shows and the thing holds on the date: what is hidden has no mark."""
    feature = scene.world.story.features.get(target)
    if feature is None:
        return True
    return scene.view.shows(feature.layer) and is_in_force(scene.world.story, scene.view, target)


def _spots_once(scene: Scene, target: str) -> list[Point]:
    return scene.findings.once((_spots, target), lambda: _spots(scene, target))


def _spots(scene: Scene, target: str) -> list[Point]:
    """Where the mark of a thing may stand, the best place first."""
    if target in scene.world.story.claims_by_id:
        arrow = next((arrow for arrow in every_arrow(scene) if arrow.claim.id == target), None)
        return _along_arrow(scene, arrow) if arrow is not None else []
    shape = next(iter(scene.world.shapes_for(target)), None)
    return _spots_of(scene, shape) if shape is not None else []


def _along_arrow(scene: Scene, arrow: Arrow) -> list[Point]:
    """Places on an arrow's own line, where it has room for a mark, and beside it: first those clear of what else runs.

    On a short line a mark would hide it, and near a junction it would be read as that of all that meet there.
    """
    lines = sorted(arrow.free, key=length_of, reverse=True)
    ways = [_along_line(scene, arrow, own) for own in lines]
    return [spot for turn in zip_longest(*ways) for spot in turn if spot is not None]  # one on each before two on one


def _along_line(scene: Scene, arrow: Arrow, own: Line) -> list[Point]:
    whole, radius = length_of(own), radius_px(scene)
    ends = [end for line in arrow.free for end in (line[0], line[-1])]
    on = [point_along(own, share) for share in SHARES] if whole >= LONG * radius else []
    aside = [spot for share in SHARES for spot in _beside(own, share, ASIDE_LINE * radius)]
    tried = [*aside, *on]
    if scene.look.quick and arrow.claim.id in _rested.get(
        scene.world, {}
    ):  # what is clear is looked for when the map rests
        return tried
    others = [
        at
        for other in every_arrow(scene)
        for line in (*other.free, *other.ways)
        if other.claim.id != arrow.claim.id and not any(_is_same(line, known) for known in (own, *arrow.ways))
        for at in _steps(line, radius)
    ]

    def crowded(spot: Point) -> bool:
        near = min((math.dist(spot, at) for at in others), default=math.inf) < CLEAR * radius
        return near or (spot in on and min(math.dist(spot, end) for end in ends) < OFF_ENDS * radius)

    return [*(spot for spot in tried if not crowded(spot)), *tried]


def _is_same(line: Line, other: Line) -> bool:
    """Whether two statements run on one line, in lanes side by side."""
    near = 0.5 * length_of(line) / max(len(line), 1)
    return math.dist(line[0], other[0]) < near and math.dist(line[-1], other[-1]) < near


def _steps(line: Line, step_px: float) -> list[Point]:
    count = max(math.ceil(length_of(line) / step_px), 1)
    return [point_along(line, k / count) for k in range(count + 1)]


def _beside(line: Line, share: float, away: float) -> list[Point]:
    """Places on either side of a line."""
    (x0, y0), (x, y), (x1, y1) = (point_along(line, share + by) for by in (-0.02, 0.0, 0.02))
    way = math.hypot(x1 - x0, y1 - y0) or 1.0
    dx, dy = -(y1 - y0) / way * away, (x1 - x0) / way * away
    return [(x + dx, y + dy), (x - dx, y - dy)]


def _spots_of(scene: Scene, shape: Shape) -> list[Point]:
    radius = radius_px(scene)
    if shape.kind == "point":
        x, y = scene.frame.to_px(*shape.bounds[:2])
        ring = event_rings(scene).get(shape.id)
        if ring is not None:
            (x, y), far = ring.at, ring.whole_px + CLOSE * radius
            return [(x + far * dx, y + far * dy) for dx, dy in AROUND]
        aside = ASIDE * radius
        return [(x - aside, y - aside), (x - aside, y + aside), (x + aside, y - aside), (x + aside, y + aside)]
    if shape.kind == "line" and _is_movement(scene, shape):
        points = [spot for spot in middle_of_flow(scene, shape) if _is_inside(scene, *spot)]
        return [points[int(share * (len(points) - 1))] for share in SHARES] if points else []
    if shape.kind == "line":
        points = [(x, y) for x, y in line_px(scene, shape) if _is_inside(scene, x, y)]
        on = [points[int(share * (len(points) - 1))] for share in SHARES] if points else []
        if len(points) < 2:
            return on
        return [*(spot for share in SHARES for spot in _beside(tuple(points), share, ASIDE_LINE * radius)), *on]
    rest = _rested.get(scene.world, {}).get(shape.id) if scene.look.quick else None
    if rest is not None:  # all over an area there are many places, and what is clear is looked for when the map rests
        return [scene.frame.to_px(*rest)]
    name = hand_places(scene).get(shape.id)
    beside = [(name[0], name[1] + off * radius) for off in _off_name(scene, shape)] if name is not None else []
    if _is_claim(scene, shape):
        return [*beside, *_alone(scene, shape)]
    label = shape.properties.get("label")
    x0, y0, x1, y1 = shape.bounds
    spot = (float(label[0]), float(label[1])) if label else ((x0 + x1) / 2, (y0 + y1) / 2)
    x, y = scene.frame.to_px(*spot)
    if scene.look.spare_names:
        return [(x, y)]
    # Above or below the name, which stands on the same spot; wholly on the area rather than on its edge.
    up, aside = 2.2 * radius, 4 * radius
    spots = [(x, y - up), (x, y + up), (x - aside, y), (x + aside, y), (x - aside, y - up), (x + aside, y - up)]
    path = path_of(shape, scene.level(shape))

    def is_on(spot: Point) -> bool:
        ends = [(spot[0] + a * radius, spot[1] + b * radius) for a, b in ((0, 1), (0, -1), (1, 0), (-1, 0))]
        return all(path.contains(QPointF(*scene.frame.to_plane(*end))) for end in ends)

    near = [*filter(is_on, beside), *sorted(spots, key=lambda spot: not is_on(spot))]
    return [*near, *filter(is_on, _cells(scene, shape))]


def _off_name(scene: Scene, shape: Shape) -> tuple[float, ...]:
    """How far below, or above, an area's name its number may stand, in radii: off both lines of what may be broken."""
    row = scene.world.story.features.get(shape.id)
    words = (row.label or row.name) if row is not None else ""
    ways = (OFF_LINES, OFF_LINE) if " " in words or "-" in words else (OFF_LINE, OFF_LINES)
    return tuple(sign * way for way in ways for sign in (1.0, -1.0))


def _cells(scene: Scene, shape: Shape) -> list[Point]:
    """Places all over what is in the picture of a shape's rectangle, its middle first."""
    (left, low), (far, top) = scene.frame.to_px(*shape.bounds[:2]), scene.frame.to_px(*shape.bounds[2:])
    left, far = max(left, 0.0), min(far, float(scene.frame.width_px))
    top, low = max(top, 0.0), min(low, float(scene.frame.height_px))
    middle = (left + far) / 2, (top + low) / 2
    found: list[Point] = []
    for count in CELLS:
        shares = [(cell + 0.5) / count for cell in range(count)]
        cells = [(left + a * (far - left), top + b * (low - top)) for a in shares for b in shares]
        found += sorted(cells, key=lambda spot: math.dist(spot, middle))
    return found


def _is_claim(scene: Scene, shape: Shape) -> bool:
    row = scene.world.story.features.get(shape.id)
    return row is not None and row.status == Status.CLAIM


def _alone(scene: Scene, shape: Shape) -> list[Point]:
    """Places on the outline of a claim, which has nothing but that: first where it is farthest from other outlines."""
    edge = 2 * radius_px(scene)
    (left, low), (far, top) = scene.frame.to_px(*shape.bounds[:2]), scene.frame.to_px(*shape.bounds[2:])
    if max(far - left, low - top) < 2 * edge:  # a number on so small an outline would hide it, and what lies in it
        x, y, off = (left + far) / 2, (low + top) / 2, edge / 2
        return [(x, low + off), (left - off, y), (far + off, y), (x, top - off)]
    right, bottom = scene.frame.width_px - edge, scene.frame.height_px - edge
    own = [(x, y) for x, y in line_px(scene, shape) if edge <= x <= right and edge <= y <= bottom]
    areas = (layer for layer in scene.visible_layers if layer.kind == LayerKind.AREA)
    others = [
        spot
        for layer in areas
        for _, other in shapes_in_view(scene, layer)
        if other.id != shape.id
        for spot in line_px(scene, other)
    ]
    some = own[:: max(len(own) // MOST_TRIED, 1)]
    return sorted(some, key=lambda spot: -min((math.dist(spot, other) for other in others), default=0.0))


def _is_movement(scene: Scene, shape: Shape) -> bool:
    row = scene.world.story.features.get(shape.id)
    layer = scene.world.story.layers.get(row.layer) if row is not None else None
    return layer is not None and layer.kind == LayerKind.FLOW


def _is_under(spot: Point, boxes: Sequence[Box], edge: float) -> bool:
    """Whether most of a mark would lie under a box."""
    near = UNDER * edge
    return any(a - near <= spot[0] <= c + near and b - near <= spot[1] <= d + near for a, b, c, d in boxes)


def _is_inside(scene: Scene, x: float, y: float, edge: float = 0.0) -> bool:
    return edge <= x <= scene.frame.width_px - edge and edge <= y <= scene.frame.height_px - edge


def radius_px(scene: Scene) -> float:
    """The radius of a mark in pixels."""
    return max(scene.px(RADIUS_PX), 0.72 * scene.note_px(12.0))


def draw_callouts(painter: QPainter, scene: Scene, taken: Sequence[Box] = ()) -> Iterator[Box]:
    """Draw the callouts off what is *taken*, such as the legend; yields the box of each, which names keep off."""
    radius = radius_px(scene)
    for mark in callouts_in_view(scene, taken):
        draw_number(painter, mark.number, mark.at, radius, scene.palette.selection, scene.palette.halo)
        yield box_around(*mark.at, radius)


def draw_number(
    painter: QPainter, number: int, middle: tuple[float, float], radius: float, colour: str, ground: str
) -> None:
    """A number on a disc: white on dark, with a rim of the ground's colour."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    painter.setPen(QPen(QColor(ground), 0.22 * radius))
    painter.setBrush(QColor(colour))
    painter.drawEllipse(QPointF(*middle), radius, radius)
    font = QFont(SANS)
    font.setBold(True)
    font.setPixelSize(max(round(1.25 * radius), 1))
    painter.setFont(font)
    painter.setPen(QColor(ground))
    rect = QRectF(middle[0] - radius, middle[1] - radius, 2 * radius, 2 * radius)
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, str(number))
    painter.restore()
