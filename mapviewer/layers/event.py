"""Events: what has happened by the view's date, as dots in the colour of their theme."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from geodata.map.label_placement import Box
from geodata.map.shapes import Shape
from geodata.story.feature import Feature
from geodata.story.layer import Layer
from geodata.view.callout_entries import only_named
from mapviewer.labels.label_engine import Label
from mapviewer.labels.label_obstacles import box_around
from mapviewer.labels.placing.event_towns import CORNER, Ring
from mapviewer.labels.spelling import feature_text
from mapviewer.labels.text_halo import Lettering
from mapviewer.labels.town_labels import event_rings, events_at_towns
from mapviewer.layers.kind import LegendRow, Swatch
from mapviewer.layers.spot_kind import FREE_PX, SpotKind
from mapviewer.layers.style import FeatureStyle, Sample, Stroke
from mapviewer.scene.crowds import Spot, crowd_of
from mapviewer.scene.in_view import points_in_view
from mapviewer.scene.marks import mark_spot
from mapviewer.scene.scene import Scene
from mapviewer.ui.palette import Palette
from mapviewer.ui.translate import tr_noop

RADIUS = 6.2
TOGETHER_PX = 8.5  # dots nearer than this stand in a row, so that one can count them
APART_PX = 15.0  # from one to the next of a row
SWATCH_RING_PX, SWATCH_PEN_PX, SWATCH_DOT_PX = 5.2, 2.2, 1.8
RIM_PX, TOWN_PX, MARKED_PX = 1.2, 2.8, 3.0  # around a ring, the dot within, and the mark around all


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

    def layer_row(self, scene: Scene, layer: Layer, row: Feature | None, text: str = "") -> LegendRow:
        """As for other dots; a ring where that is how the event is drawn, or any like it."""
        found, rings = super().layer_row(scene, layer, row, text), event_rings(scene)
        if row is None or not rings:
            return found
        alike = (one for one in self.rows_drawn(scene, layer) if self.symbol_of(one) == self.symbol_of(row))
        if row.id not in rings and not any(one.id in rings for one in alike):
            return found
        return replace(found, swatch=ring_swatch(self.ink(self.sample(scene, layer, row)).line, scene.palette))

    def mark(self, painter: QPainter, scene: Scene, layer: Layer, shape: Shape, strong: bool, share: float) -> None:
        """A ring around the dot, or around all rings of a town, where it stands."""
        ring = event_rings(scene).get(shape.id)
        if ring is not None:
            mark_spot(painter, scene, ring.at, ring.whole_px + scene.px(MARKED_PX), strong)
            return
        at = next(((x, y) for row, x, y in self.spots_drawn(scene, layer) if row.id == shape.id), None)
        painter.save()
        if at is not None and shape.kind == "point":
            x, y = scene.frame.to_px(*shape.bounds[:2])
            painter.translate(at[0] - x, at[1] - y)
        super().mark(painter, scene, layer, shape, strong, share)
        painter.restore()

    def spots_drawn(self, scene: Scene, layer: Layer) -> Sequence[Spot]:
        """Where the marks stand: those at a town on its own symbol, others of one place in a row."""
        if crowd_of(scene, layer) is not None:
            return points_in_view(scene, layer)
        return scene.findings.once((EventKind, layer.id, scene.strip), lambda: _in_rows(scene, layer))

    def dot_px(self, scene: Scene, layer: Layer) -> float:
        """How far the largest dot, or the rings of a town, reach."""
        found = event_rings(scene)
        reach = max((found[row.id].whole_px for row in layer.rows if row.id in found), default=0.0)
        return max(super().dot_px(scene, layer), reach + scene.px(RIM_PX))

    def obstacles(self, scene: Scene, layer: Layer) -> Iterator[Box]:
        """The dots, and the rings of towns."""
        found = event_rings(scene)
        for row, x, y in self.spots_drawn(scene, layer) if crowd_of(scene, layer) is None else ():
            reach = CORNER * found[row.id].outer_px if row.id in found else scene.px(FREE_PX)
            yield box_around(x, y, reach)
        if crowd_of(scene, layer) is not None:
            yield from super().obstacles(scene, layer)

    def labels(self, scene: Scene, layer: Layer) -> Iterator[Label]:
        """The names of what happened elsewhere than at a town, under whose name the days stand."""
        told = {row.id for town in events_at_towns(scene).values() if town.is_named for row, _ in town.events}
        return (label for label in super().labels(scene, layer) if label.id not in told)

    def _draw_each(self, painter: QPainter, scene: Scene, layer: Layer, spots: Iterable[Spot]) -> None:
        found = event_rings(scene)
        drawn = list(spots)
        super()._draw_each(painter, scene, layer, [spot for spot in drawn if spot[0].id not in found])
        for row, _, _ in reversed(drawn):
            if row.id in found:
                _draw_ring(painter, scene, found[row.id], self.ink(self.sample(scene, layer, row)).line)

    def _stamp(self, painter: QPainter, scene: Scene, layer: Layer, spots: Iterable[Spot]) -> None:
        found = event_rings(scene)
        drawn = list(spots)
        super()._stamp(painter, scene, layer, [spot for spot in drawn if spot[0].id not in found])
        self._draw_each(painter, scene, layer, [spot for spot in drawn if spot[0].id in found])

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


def says_what(scene: Scene, row: Feature) -> bool:
    """Whether what stands beside an event's mark says what happened there; a day, with the town or alone, does not.

    Under a town's name stand the words of those events alone that a step asks for.
    """
    is_asked = row.id not in event_rings(scene) or row.id in only_named(scene.view.callouts)
    return is_asked and bool(row.label) and (row.span.start is None or str(row.span.start.year) not in row.label)


def _told_together(scene: Scene, layer: Layer) -> dict[str, list[Feature]]:
    """The events of each row by the ids of each, where a step asks for the names of all of them."""
    asked = only_named(scene.view.callouts)
    found: dict[str, list[Feature]] = {}
    for _, _, spots in _rows(scene, points_in_view(scene, layer)):
        rows = sorted((spot[0] for spot in spots), key=lambda row: row.span.start or dt.date.min)
        if len(rows) > 1 and all(row.id in asked for row in rows):
            found.update({row.id: rows for row in rows})
    return found


def _rows(scene: Scene, spots: Sequence[Spot]) -> list[tuple[float, float, list[Spot]]]:
    """The dots of each place, and where that is."""
    near = scene.px(TOGETHER_PX)
    rows: list[tuple[float, float, list[Spot]]] = []
    for spot in spots:
        found = next((row for row in rows if _are_near(row[:2], spot[1:], near)), None)
        if found is not None:
            found[2].append(spot)
        else:
            rows.append((*spot[1:], [spot]))
    return rows


def _in_rows(scene: Scene, layer: Layer) -> list[Spot]:
    apart, found = scene.px(APART_PX), event_rings(scene)
    spots = points_in_view(scene, layer)
    placed = [(row, *found[row.id].at) for row, _, _ in spots if row.id in found]
    for x, y, alike in _rows(scene, [spot for spot in spots if spot[0].id not in found]):
        for place, (row, own_x, own_y) in enumerate(alike):
            is_alone = len(alike) == 1
            placed.append((row, own_x, own_y) if is_alone else (row, x + (place - len(alike) + 1) * apart, y))
    return placed


def _draw_ring(painter: QPainter, scene: Scene, ring: Ring, colour: str) -> None:
    """A ring on a light rim; the innermost with a dot within, where a town's own symbol stands that has a name."""
    middle, halo = QPointF(*ring.at), QColor(scene.palette.halo)
    radius = ring.outer_px - ring.pen_px / 2
    painter.setBrush(halo if ring.is_first else Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(halo, ring.pen_px + scene.px(2 * RIM_PX)))
    painter.drawEllipse(middle, radius, radius)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(colour), ring.pen_px))
    painter.drawEllipse(middle, radius, radius)
    if ring.is_first:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(scene.palette.text))
        painter.drawEllipse(middle, scene.px(TOWN_PX), scene.px(TOWN_PX))


def ring_swatch(colour: str, colours: Palette) -> Swatch:
    """A ring around a town's symbol, as a legend has it."""
    return partial(_draw_swatch, colour=colour, colours=colours)


def _draw_swatch(painter: QPainter, rect: QRectF, *, colour: str, colours: Palette) -> None:
    radius = min(rect.height() / 2 - 1, SWATCH_RING_PX)
    painter.setBrush(QColor(colours.halo))
    painter.setPen(QPen(QColor(colour), SWATCH_PEN_PX))
    painter.drawEllipse(rect.center(), radius, radius)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colours.text))
    painter.drawEllipse(rect.center(), SWATCH_DOT_PX, SWATCH_DOT_PX)


def _are_near(a: tuple[float, float], b: tuple[float, float], near: float) -> bool:
    return abs(a[0] - b[0]) < near and abs(a[1] - b[1]) < near


EVENT = EventKind()
