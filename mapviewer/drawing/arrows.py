"""Arrows between states: where they run, fanned out so that each can be seen and picked.

Form says what colour says: *toward* ends in a filled head at the partner; *away* starts at a bar on the partner's
side and its open head points back to the state that leaves; *steady* is a line between two dots.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainterPath

from geodata.in_force import claims_in_view
from geodata.story import Claim
from geodata.targets import GROUPS
from mapviewer.drawing.scene import Scene

FAN_STEP = 0.13
EDGE_PX = 34.0
TOP_PX = 66.0  # below the date


@dataclass(frozen=True)
class Arrow:
    """One claim's arrow in pixels: a curve from *start* (the subject) to *end* (the partner)."""

    claim: Claim
    start: QPointF
    control: QPointF
    end: QPointF
    off_frame: bool

    @property
    def path(self) -> QPainterPath:
        """The curve."""
        path = QPainterPath(self.start)
        path.quadTo(self.control, self.end)
        return path

    def points(self, count: int = 24, first: float = 0.0, last: float = 1.0) -> list[tuple[float, float]]:
        """The ends of *count* equal steps along a stretch of the curve."""
        x0, y0, x2, y2 = self.start.x(), self.start.y(), self.end.x(), self.end.y()
        x1, y1 = self.control.x(), self.control.y()
        found = []
        for i in range(count + 1):
            t = first + (last - first) * i / count
            a, b, c = (1 - t) ** 2, 2 * t * (1 - t), t**2
            found.append((a * x0 + b * x1 + c * x2, a * y0 + b * y1 + c * y2))
        return found

    def at(self, t: float) -> tuple[float, float]:
        """The point a share of the way along."""
        a, b, c = (1 - t) ** 2, 2 * t * (1 - t), t**2
        return (
            a * self.start.x() + b * self.control.x() + c * self.end.x(),
            a * self.start.y() + b * self.control.y() + c * self.end.y(),
        )


def arrows_in_view(scene: Scene, direction: str) -> list[Arrow]:
    """The arrows that a layer of one direction shows; worked out once a picture."""
    key = ("arrows", direction)
    if key not in scene.memo:
        scene.memo[key] = arrows(scene, claims_in_view(scene.world.story, scene.view, direction))
    found: list[Arrow] = scene.memo[key]
    return found


def arrows(scene: Scene, claims: Iterable[Claim]) -> list[Arrow]:
    """An arrow for each claim whose subject has a place; arrows of one pair are fanned out."""
    made: list[Arrow] = []
    used: dict[frozenset[str], int] = {}
    for claim in claims:
        for subject in members(claim.subject):
            partner = nearest_member(scene, claim.partner, subject)
            ends = _ends(scene, subject, partner)
            if ends is None:
                continue
            pair = frozenset((subject, partner))
            turn = used.get(pair, 0)
            used[pair] = turn + 1
            made.append(_arrow(claim, *ends, turn, subject < partner))
    return made


def members(code: str) -> tuple[str, ...]:
    """The states of a group, or the state itself."""
    return GROUPS[code][1] if code in GROUPS and GROUPS[code][1] else (code,)


def nearest_member(scene: Scene, code: str, subject: str) -> str:
    """The member of a group of partners that lies nearest to the subject."""
    states = [state for state in members(code) if state != subject]
    here = anchor(scene, subject)
    if len(states) < 2 or here is None:
        return states[0] if states else code

    def distance(state: str) -> float:
        there = anchor(scene, state)
        return math.dist(here, there) if there else math.inf

    return min(states, key=distance)


def anchor(scene: Scene, code: str) -> tuple[float, float] | None:
    """Where a state's arrows start or end, in metres of the plane: its seat or its label point."""
    shape = scene.world.base.by_id("country", code)
    if shape is not None and shape.properties.get("focus") and "label" in shape.properties:
        x, y = shape.properties["label"]
        return float(x), float(y)
    seat = scene.world.far_seats.get(code)
    if seat is not None:
        return seat.bounds[0], seat.bounds[1]
    if shape is not None and "label" in shape.properties:
        x, y = shape.properties["label"]
        return float(x), float(y)
    return None


def _ends(scene: Scene, subject: str, partner: str) -> tuple[QPointF, QPointF, bool] | None:
    here, there = anchor(scene, subject), anchor(scene, partner)
    if here is None or there is None:
        return None
    start, end = scene.frame.to_px(*here), scene.frame.to_px(*there)
    room = usable(scene)
    start_in, end_in = _inside(start, room), _inside(end, room)
    if not start_in and not end_in:
        return None
    if not end_in:
        end = to_edge(start, end, room)
    if not start_in:
        start = to_edge(end, start, room)
    return QPointF(*start), QPointF(*end), not end_in


def usable(scene: Scene) -> tuple[float, float, float, float]:
    """The part of the picture for arrows' ends and markers at the edge: left, top, right, bottom."""
    edge, insets = scene.px(EDGE_PX), scene.look.insets
    frame = scene.frame
    return (
        insets.left + edge,
        insets.top + scene.px(TOP_PX) * max(scene.look.text, 1.0),
        frame.width_px - insets.right - edge,
        frame.height_px - insets.bottom - edge,
    )


def _inside(point: tuple[float, float], room: tuple[float, float, float, float]) -> bool:
    return room[0] <= point[0] <= room[2] and room[1] <= point[1] <= room[3]


def to_edge(
    inside: tuple[float, float], outside: tuple[float, float], room: tuple[float, float, float, float]
) -> tuple[float, float]:
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


def _arrow(claim: Claim, start: QPointF, end: QPointF, off_frame: bool, turn: int, forward: bool) -> Arrow:
    """Bend the line to its left by a share of its length that grows with each further arrow of the pair."""
    side = 1 if turn % 2 == 0 else -1
    bend = (0.14 + FAN_STEP * (turn // 2 + turn % 2)) * side * (1 if forward else -1)
    dx, dy = end.x() - start.x(), end.y() - start.y()
    middle = QPointF((start.x() + end.x()) / 2 - dy * bend, (start.y() + end.y()) / 2 + dx * bend)
    return Arrow(claim, start, middle, end, off_frame)
