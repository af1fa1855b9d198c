"""Events: what has happened by the view's date, as dots in the colour of their theme."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtGui import QPainter

from geodata.map.shapes import Shape
from geodata.story.feature import Feature
from geodata.story.layer import Layer
from mapviewer.labels.feature_labels import feature_text
from mapviewer.labels.text_halo import Lettering
from mapviewer.labels.town_labels import own_capitals
from mapviewer.layers.spot_kind import SpotKind
from mapviewer.layers.style import FeatureStyle, Sample, Stroke
from mapviewer.scene.crowds import Spot, crowd_of
from mapviewer.scene.in_view import points_in_view
from mapviewer.scene.scene import Scene
from mapviewer.scene.trees.flow_trees import Point
from mapviewer.ui.translate import tr_noop

RADIUS = 6.2
TOGETHER_PX = 8.5  # dots nearer than this stand in a row, so that one can count them
APART_PX = 15.0  # from one to the next of a row
# From a town's sign to the end of its row, on its left: to the right stands its name, below it that of its state.
ASIDE_PX = (-13.0, 4.5)


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

    def lettering(self, scene: Scene, sample: Sample, chosen: bool) -> Lettering:
        """Before a class smaller than the town's name, under which it stands: most say no more than the day."""
        style = super().lettering(scene, sample, chosen)
        return replace(style, size_px=scene.text_px(self.name_px)) if scene.look.minimum_text_px else style

    def words(self, scene: Scene, layer: Layer, row: Feature) -> str:
        """The names of a row of dots, all of which are asked for, stand together, a line each, in order of days."""
        alike = scene.findings.once((EventKind, layer.id, "words"), lambda: _told_together(scene, layer)).get(row.id)
        if alike is None:
            return super().words(scene, layer, row)
        return "\n".join(feature_text(scene, other) for other in alike) if alike[-1] is row else ""


def _told_together(scene: Scene, layer: Layer) -> dict[str, list[Feature]]:
    """The events of each row by the ids of each, where a step asks for the names of all of them."""
    asked = {name for entry in scene.view.callouts for name in entry.split()[1:]}
    found: dict[str, list[Feature]] = {}
    for _, _, spots in _rows(scene, points_in_view(scene, layer), own_capitals(scene)):
        rows = sorted((spot[0] for spot in spots), key=lambda row: row.span.start or dt.date.min)
        if len(rows) > 1 and all(row.id in asked for row in rows):
            found.update({row.id: rows for row in rows})
    return found


def _rows(scene: Scene, spots: Sequence[Spot], signs: Sequence[Point]) -> list[tuple[float, float, list[Spot]]]:
    """The dots of each place, and where that is."""
    near = scene.px(TOGETHER_PX)
    rows: list[tuple[float, float, list[Spot]]] = []
    for spot in spots:
        found = next((row for row in rows if _are_near(row[:2], spot[1:], near)), None)
        if found is not None:
            found[2].append(spot)
            continue
        sign = next((at for at in signs if _are_near(at, spot[1:], near)), None)
        rows.append((*(sign or spot[1:]), [spot]))
    return rows


def _in_rows(scene: Scene, layer: Layer) -> list[Spot]:
    apart, signs = scene.px(APART_PX), own_capitals(scene)
    rows = _rows(scene, points_in_view(scene, layer), signs)
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
