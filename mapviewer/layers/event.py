"""Events: what has happened by the view's date, as dots in the colour of their theme."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QPainter

from geodata.map.shapes import Shape
from geodata.story.layer import Layer
from mapviewer.labels.town_labels import own_capitals
from mapviewer.layers.spot_kind import SpotKind
from mapviewer.layers.style import FeatureStyle, Sample, Stroke
from mapviewer.scene.crowds import Spot, crowd_of
from mapviewer.scene.in_view import points_in_view
from mapviewer.scene.scene import Scene
from mapviewer.ui.translate import tr_noop

RADIUS = 5.0
TOGETHER_PX = 7.0  # dots nearer than this stand in a row, so that one can count them
APART_PX = 12.5  # from one to the next of a row
# From a town's sign to the end of its row, on its left: to the right stands its name, below it that of its state.
ASIDE_PX = (-11.5, 4.0)


class EventKind(SpotKind):
    """Events, larger than places; in wide pictures they bear their names only while they are few."""

    title = tr_noop("Terms", "Events")
    one = tr_noop("Terms", "Event")
    priority = 50.0
    name_px = 12.0
    named_below_km = 1_400.0
    few = 8
    mark_reach_px = 160.0  # several on one place stand in a row beside it

    def style(self, sample: Sample) -> FeatureStyle:
        """A dot on a halo."""
        return FeatureStyle(Stroke(sample.colours.halo, 1.6), fill=self.ink(sample).line, radius=RADIUS)

    def mark(self, painter: QPainter, scene: Scene, layer: Layer, shape: Shape, strong: bool, share: float) -> None:
        """A ring around the dot, where it stands."""
        at = next(((x, y) for row, x, y in self.spots_drawn(scene, layer) if row.id == shape.id), None)
        painter.save()
        if at is not None and shape.kind == "point":
            x, y = scene.frame.to_px(*shape.bounds[:2])
            painter.translate(at[0] - x, at[1] - y)
        super().mark(painter, scene, layer, shape, strong, share)
        painter.restore()

    def spots_drawn(self, scene: Scene, layer: Layer) -> Sequence[Spot]:
        """Where the dots stand: those of one place in a row, beside the sign of a capital, which would hide them."""
        if crowd_of(scene, layer) is not None:
            return points_in_view(scene, layer)
        return scene.findings.once((EventKind, layer.id, scene.strip), lambda: _in_rows(scene, layer))


def _in_rows(scene: Scene, layer: Layer) -> list[Spot]:
    near, apart = scene.px(TOGETHER_PX), scene.px(APART_PX)
    signs = own_capitals(scene)
    rows: list[tuple[float, float, list[Spot]]] = []
    for spot in points_in_view(scene, layer):
        found = next((row for row in rows if _are_near(row[:2], spot[1:], near)), None)
        if found is not None:
            found[2].append(spot)
            continue
        sign = next((at for at in signs if _are_near(at, spot[1:], near)), None)
        rows.append((*(sign or spot[1:]), [spot]))
    placed = []
    for x, y, spots in rows:
        at_sign = (x, y) in signs
        left, down = map(scene.px, ASIDE_PX) if at_sign else (0.0, 0.0)
        for place, (row, own_x, own_y) in enumerate(spots):
            is_alone = len(spots) == 1 and not at_sign
            across = left + (place - len(spots) + 1) * apart
            placed.append((row, own_x, own_y) if is_alone else (row, x + across, y + down))
    return placed


def _are_near(a: tuple[float, float], b: tuple[float, float], near: float) -> bool:
    return abs(a[0] - b[0]) < near and abs(a[1] - b[1]) < near


EVENT = EventKind()
