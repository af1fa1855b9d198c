"""What the pointer touches, in the order of what readers mean: marks, arrows, lines, names, areas, countries."""

from __future__ import annotations

import itertools
import math

from PySide6.QtCore import QPointF

from geodata.map.hit_test import PickIndex
from geodata.view.view import Concealed
from mapviewer.drawing import Scene
from mapviewer.drawing.highlight import visible_arrows
from mapviewer.labels.edge_markers import edge_markers
from mapviewer.labels.label_engine import Layout

REACH_PX = 8.0


def pick(scene: Scene, index: PickIndex, layout: Layout, position: QPointF) -> str:
    """The id of the thing at a point in pixels, or ""."""
    x_m, y_m = scene.frame.to_plane(position.x(), position.y())
    reach_m = scene.px(REACH_PX) * scene.frame.metres_per_px
    features = index.features_at(scene.view, x_m, y_m, reach_m)
    small = [found for found in features if _is_small(scene, found)]
    if small:
        return small[0]
    for found in (
        _marker_at(scene, position),
        _arrow_at(scene, position),
        _label_at(scene, layout, position),
    ):
        if found:
            return found
    named = {item.label.id for item in layout.placed}
    place = index.place_near(x_m, y_m, reach_m, named)
    if place:
        return place
    return features[0] if features else index.country_at(x_m, y_m)


def _is_small(scene: Scene, feature_id: str) -> bool:
    shape = scene.world.by_id.get(feature_id)
    return shape is not None and shape.kind != "area"


def _marker_at(scene: Scene, position: QPointF) -> str:
    for marker in edge_markers(scene):
        # The head stands outside the arrows' ends, which are picked as arrows.
        x, y = (at + way * scene.px(14) for at, way in zip(marker.at, marker.outward, strict=True))
        if math.hypot(x - position.x(), y - position.y()) < scene.px(12):
            return marker.target_id
    return ""


def _arrow_at(scene: Scene, position: QPointF) -> str:
    """The arrow whose curve passes nearest, within reach."""
    best, best_px = "", scene.px(REACH_PX)
    x, y = position.x(), position.y()
    for arrow, _ in visible_arrows(scene):
        corners = (arrow.start, arrow.control, arrow.end)  # a curve keeps within its corners
        xs, ys = [corner.x() for corner in corners], [corner.y() for corner in corners]
        if not (min(xs) - best_px < x < max(xs) + best_px and min(ys) - best_px < y < max(ys) + best_px):
            continue
        for a, b in itertools.pairwise(arrow.points()):
            distance = _segment_distance(x, y, a, b)
            if distance < best_px:
                best, best_px = arrow.claim.id, distance
    return best


def _segment_distance(x: float, y: float, a: tuple[float, float], b: tuple[float, float]) -> float:
    dx, dy = b[0] - a[0], b[1] - a[1]
    square = dx * dx + dy * dy
    share = 0.0 if square == 0 else min(max(((x - a[0]) * dx + (y - a[1]) * dy) / square, 0.0), 1.0)
    return math.hypot(x - a[0] - share * dx, y - a[1] - share * dy)


def _label_at(scene: Scene, layout: Layout, position: QPointF) -> str:
    if Concealed.NAMES in scene.view.concealed:
        return ""
    for item in layout.placed:
        x, y = scene.frame.to_px(*item.label.anchor_m)
        width, height = item.label.size_px
        left, top = x + item.dx_px, y + item.dy_px
        if left <= position.x() <= left + width and top <= position.y() <= top + height:
            return "" if item.label.id.startswith("sea:") else item.label.id
    return ""
