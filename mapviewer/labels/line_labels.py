"""Labels of lines: beside the line, preferably on one country's ground, else with a leader."""

from __future__ import annotations

import itertools
import math
from collections.abc import Iterator, Sequence
from dataclasses import replace

from geodata.map.label_placement import Box, Occupied
from geodata.map.shapes import Shape
from mapviewer.labels.country_mask import grounds_of
from mapviewer.labels.label_engine import LED_COST, Label
from mapviewer.labels.label_obstacles import boxes_along
from mapviewer.labels.text_halo import measure
from mapviewer.scene.scene import Scene

SHARES = (0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8, 0.1, 0.9)  # of the line's length that is seen
GAPS_PX, LED_GAPS_PX = (5.0, 12.0), (24.0, 40.0, 60.0, 86.0, 116.0)
COSTS = (0.0, 1.4, 1.1)  # of a name on its line's ground, on another's, across a border
LINE_PX = 5.0  # half of what a marked line takes
Point = tuple[float, float]


def line_px(scene: Scene, shape: Shape) -> list[Point]:
    """The longest part of a line, in pixels."""
    ring = max(scene.level(shape).rings, key=len, default=())
    return [scene.frame.to_px(ring[i], ring[i + 1]) for i in range(0, len(ring), 2)]


def beside_line(scene: Scene, points: Sequence[Point], label: Label, *, off: Sequence[Point] = ()) -> Label | None:
    """The label at its places beside a line in pixels; None where none of the line is in the picture.

    It keeps *off* a longer line of which that is a part.
    """
    spots = list(_spots(scene, points))
    if not spots:
        return None
    own = Occupied(boxes_along(off or points, scene.px(LINE_PX)))
    near = _boxes(scene, label, spots, GAPS_PX, own)
    anchor_px = spots[0][0]
    forms: list[Label] = []
    if label.required:  # on other ground, or across a border, a name might speak of the wrong side: that comes last
        far = _boxes(scene, label, spots, LED_GAPS_PX, own)
        for close, away, cost in zip(near, far, COSTS, strict=True):
            forms.append(replace(_at(scene, label, anchor_px, [box for _, box in close]), cost=cost))
            forms += [replace(form, cost=cost + LED_COST) for form in _led(scene, label, anchor_px, away)]
    else:
        forms.append(_at(scene, label, anchor_px, [box for _, box in (*near[0], *near[1])]))
    forms = [form for form in forms if form.offsets]
    return replace(forms[0], others=tuple(forms[1:])) if forms else None


def _led(scene: Scene, label: Label, anchor_px: Point, boxes: Sequence[tuple[Point, Box]]) -> list[Label]:
    """Forms from which a line leads to the points that they stand aside of."""
    return [
        replace(
            _at(scene, label, anchor_px, [box for at, box in boxes if at == point]), led_m=scene.frame.to_plane(*point)
        )
        for point in dict.fromkeys(point for point, _ in boxes)
    ]


def _at(scene: Scene, label: Label, anchor_px: Point, boxes: Sequence[Box]) -> Label:
    offsets = tuple((box[0] - anchor_px[0], box[1] - anchor_px[1]) for box in boxes)
    return replace(label, anchor_m=scene.frame.to_plane(*anchor_px), offsets=offsets)


def _boxes(
    scene: Scene, label: Label, spots: Sequence[tuple[Point, Point]], gaps_px: Sequence[float], own: Occupied
) -> tuple[list[tuple[Point, Box]], list[tuple[Point, Box]], list[tuple[Point, Box]]]:
    """Boxes off the line, with the point that each stands beside: on that point's ground, on another's, across."""
    width, height = measure(label.text, label.style)
    grounds = grounds_of(scene)
    own_ground: list[tuple[Point, Box]] = []
    whole: list[tuple[Point, Box]] = []
    across: list[tuple[Point, Box]] = []
    for gap in gaps_px:
        for point, normal in spots:
            for left, top in _corners(point, normal, scene.px(gap + LINE_PX), (width, height)):
                box = (left, top, left + width, top + height)
                if own.is_free(box):
                    under = grounds.under(box)
                    same = under == grounds.at(*point)
                    (across if under is None else own_ground if same else whole).append((point, box))
    return own_ground, whole, across


def _corners(point: Point, normal: Point, away: float, size: tuple[float, float]) -> Iterator[Point]:
    """Top-left corners at a distance from a line's point: above, below, at its sides, then by a corner."""
    (x, y), (width, height) = point, size
    yield x - width / 2, y - away - height
    yield x - width / 2, y + away
    yield x + away, y - height / 2
    yield x - away - width, y - height / 2
    for ux, uy in (normal, (-normal[0], -normal[1])):
        left, top = x + ux * away, y + uy * away
        yield left if ux >= 0 else left - width, top if uy >= 0 else top - height


def _spots(scene: Scene, points: Sequence[Point]) -> Iterator[tuple[Point, Point]]:
    """Points along what is seen of a line, its middle first, with the upward normal there."""
    frame = scene.frame
    seen = [
        (a, b)
        for a, b in itertools.pairwise(points)
        if 0 <= (a[0] + b[0]) / 2 <= frame.width_px and 0 <= (a[1] + b[1]) / 2 <= frame.height_px
    ]
    lengths = [math.dist(a, b) for a, b in seen]
    total = sum(lengths)
    for share in SHARES if total else ():
        left = share * total
        for (a, b), length in zip(seen, lengths, strict=True):
            if left <= length and length:
                t = left / length
                dx, dy = (b[0] - a[0]) / length, (b[1] - a[1]) / length
                normal = (dy, -dx) if -dx < 0 or (dx == 0 and dy > 0) else (-dy, dx)
                yield (a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1])), normal
                break
            left -= length
