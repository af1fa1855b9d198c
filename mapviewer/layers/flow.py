"""Movements of people: broad tapering arrows, schematic by nature."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from geodata.map.label_placement import Box
from geodata.map.shapes import Shape
from geodata.story.feature import Feature
from geodata.story.layer import Layer
from geodata.view.callout_entries import callouts_of
from geodata.world.validity import is_past
from mapviewer.labels.feature_labels import chosen_bonus, lettering, shapes_to_name
from mapviewer.labels.label_engine import Label
from mapviewer.labels.label_obstacles import box_around, boxes_along
from mapviewer.labels.line_labels import beside_line
from mapviewer.labels.text_halo import wrapped
from mapviewer.layers.feature_kind import FeatureKind
from mapviewer.layers.kind import Swatch
from mapviewer.layers.style import FeatureStyle, Sample, Stroke
from mapviewer.scene.in_view import open_boxes, shapes_in_force
from mapviewer.scene.marks import GLOW_ALPHA, GLOW_PX, trace_pen
from mapviewer.scene.scene import Scene, faded
from mapviewer.ui.translate import tr, tr_noop

LEFT_BEFORE = tr_noop("Legend", "Hollow arrow: people who left earlier")
BEND = 0.22
START_SHARE = 0.6  # of the width before the head; thinner, the casing alone would be seen
WIDTH_PX, SHORTEST_PX, NAMED_FROM_PX = 10.5, 6.0, 36.0
HEAD_END_PX = 8.0  # around an arrow's head, where no name stands
PRIORITY, NAME_PX, ROOM_PX = 60.0, 12.0, 115.0
SWATCH_WIDTH_PX = 3.2


class FlowKind(FeatureKind):
    """Movements from one place to another."""

    title = tr_noop("Terms", "Movements of people")
    one = tr_noop("Terms", "Movement of people")
    mark_reach_px = math.inf  # it bends out of its line's rectangle

    def style(self, sample: Sample) -> FeatureStyle:
        """A filled arrow on a thin halo; a hollow one for people who left before the day of the picture."""
        if sample.past:
            ink = self.ink(sample).line
            return FeatureStyle(Stroke(ink, 1.8), fill=sample.colours.halo, fill_alpha=0.75, arrow_px=WIDTH_PX)
        return FeatureStyle(
            Stroke(sample.colours.halo, 1.4), fill=self.ink(sample).line, fill_alpha=0.82, arrow_px=WIDTH_PX
        )

    def draw(self, painter: QPainter, scene: Scene, layer: Layer) -> None:
        """The layer's movements that are in force."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        for row, shape in movements(scene, layer):
            style = self.style(self.sample(scene, layer, row))
            if style.stroke is not None:
                painter.setPen(QPen(QColor(style.stroke.colour), scene.px(style.stroke.width)))
            painter.setBrush(faded(style.fill, style.fill_alpha))
            for path in flow_paths(scene, shape):
                painter.drawPath(path)
        painter.restore()

    def rows_drawn(self, scene: Scene, layer: Layer) -> list[Feature]:
        """The movements of whose arrows a reader sees anything."""
        return [row for row, shape in movements(scene, layer) if _is_arrow_shown(scene, shape)]

    def remarks(self, scene: Scene, layer: Layer) -> Iterator[str]:
        """What a hollow arrow means, where there is one."""
        yield from super().remarks(scene, layer)
        if any(is_past(row, scene.view) for row in self.rows_drawn(scene, layer)):
            yield tr("Legend", LEFT_BEFORE)

    def signs(self, scene: Scene, layer: Layer) -> Mapping[str, Swatch]:
        """A hollow arrow in the colours in which it is drawn."""
        row = next((row for row in self.rows_drawn(scene, layer) if is_past(row, scene.view)), None)
        if row is None:
            return {}
        return {tr("Legend", LEFT_BEFORE): partial(self.swatch, sample=self.sample(scene, layer, row))}

    def mark(self, painter: QPainter, scene: Scene, layer: Layer, shape: Shape, strong: bool, share: float) -> None:
        """The arrow in full colour, with an outline."""
        row = scene.world.story.features.get(shape.id)
        for path in flow_paths(scene, shape):
            ink = self.ink(self.sample(scene, layer, row))
            is_over = row is not None and is_past(row, scene.view)
            if strong:
                painter.strokePath(path, QPen(faded(ink.text, GLOW_ALPHA), scene.px(GLOW_PX)))
            painter.strokePath(path, QPen(QColor(scene.palette.halo), scene.px(6.4 if strong else 4.4)))
            painter.strokePath(path, QPen(QColor(ink.text), scene.px(3.4 if strong else 2.4)))
            painter.fillPath(path, QColor(scene.palette.halo if is_over else ink.line))

    def trace(self, painter: QPainter, scene: Scene, shape: Shape) -> None:
        """A dotted outline of the arrow."""
        painter.save()
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(trace_pen(scene))
        for path in flow_paths(scene, shape):
            painter.drawPath(path)
        painter.restore()

    def obstacles(self, scene: Scene, layer: Layer) -> Iterator[Box]:
        """The heads of the arrows."""
        for shape in _in_view(scene, layer):
            yield box_around(*middle_of_flow(scene, shape)[-1], scene.px(HEAD_END_PX))

    def thin_obstacles(self, scene: Scene, layer: Layer) -> Iterator[Box]:
        """The arrows themselves."""
        for shape in _in_view(scene, layer):
            yield from boxes_along(middle_of_flow(scene, shape), scene.px(4))

    def labels(self, scene: Scene, layer: Layer) -> Iterator[Label]:
        """The name of each movement beside its arrow, unless that is too short to bear one."""
        shown = {shape.id for shape in _in_view(scene, layer)}
        for row, shape, text, chosen in shapes_to_name(scene, layer):
            if row.id not in shown:
                continue
            x0, y0, x1, y1 = shape.bounds
            if not chosen and max(x1 - x0, y1 - y0) / scene.frame.metres_per_px < scene.px(NAMED_FROM_PX):
                continue
            style = lettering(scene, self.ink(self.sample(scene, layer, row)), NAME_PX, chosen)
            words = wrapped(text, style, scene.own_room_px(ROOM_PX))
            priority = PRIORITY + (chosen_bonus(scene) if chosen else 0)
            way = middle_of_flow(scene, shape)
            plain = Label(row.id, words, style, (0.0, 0.0), (), priority, chosen, broad=1)
            # Where they went there is room; where they left, all that the picture is about.
            label = beside_line(scene, way[len(way) // 2 :], plain, off=way) or beside_line(scene, way, plain)
            if label is not None and scene.look.minimum_text_px and not chosen:
                # How many went is worth more than the outlines of areas that they crossed.
                label = replace(label, others=(*label.others, replace(label, broad=0, others=())))
            if label is not None:
                yield label

    def swatch(self, painter: QPainter, rect: QRectF, sample: Sample) -> None:
        """A small arrow."""
        style, y = self.style(sample), rect.center().y()
        painter.setPen(QPen(QColor(style.stroke.colour), 1.2) if sample.past and style.stroke else Qt.PenStyle.NoPen)
        painter.setBrush(faded(style.fill, style.fill_alpha))
        painter.drawPath(tapering_arrow(QPointF(rect.left(), y + 3), QPointF(rect.right(), y + 1), SWATCH_WIDTH_PX))


def movements(scene: Scene, layer: Layer) -> Iterator[tuple[Feature, Shape]]:
    """The movements that are drawn: of those that are past none but the ones of which a step speaks, where it does.

    An arrow of another year, with neither number nor name, would be taken for one of those.
    """
    told = {target for callout in callouts_of(scene.view.callouts) for target in callout.named}
    rows = list(shapes_in_force(scene, layer))
    speaks = any(row.id in told for row in layer.rows)
    wanted = told | {scene.view.selection, scene.hovered}
    return ((row, shape) for row, shape in rows if not speaks or row.id in wanted or not is_past(row, scene.view))


def _in_view(scene: Scene, layer: Layer) -> Iterator[Shape]:
    return (shape for _, shape in movements(scene, layer) if scene.sees(shape))


def flow_paths(scene: Scene, shape: Shape) -> list[QPainterPath]:
    """A tapering arrow for each line of the movement that is drawn, from its first vertex to its last."""
    paths = []
    for ring in shape.levels[0].rings:
        start = QPointF(*scene.frame.to_px(ring[0], ring[1]))
        end = QPointF(*scene.frame.to_px(ring[-2], ring[-1]))
        if math.hypot(end.x() - start.x(), end.y() - start.y()) > scene.px(SHORTEST_PX):
            path = tapering_arrow(start, end, scene.px(WIDTH_PX))
            if scene.sees_px(path.controlPointRect()):  # it bends out of its line's rectangle
                paths.append(path)
    return paths


def _is_arrow_shown(scene: Scene, shape: Shape) -> bool:
    boxes = [QRectF(x0, y0, x1 - x0, y1 - y0) for x0, y0, x1, y1 in open_boxes(scene)]
    return any(path.intersects(box) for path in flow_paths(scene, shape) for box in boxes)


def middle_of_flow(scene: Scene, shape: Shape, count: int = 16) -> list[tuple[float, float]]:
    """Points along the middle of a movement's first arrow, in pixels."""
    ring = shape.levels[0].rings[0]
    (x0, y0), (x2, y2) = scene.frame.to_px(ring[0], ring[1]), scene.frame.to_px(ring[-2], ring[-1])
    x1, y1 = (x0 + x2) / 2 - (y2 - y0) * BEND, (y0 + y2) / 2 + (x2 - x0) * BEND
    found = []
    for i in range(count + 1):
        t = i / count
        a, b, c = (1 - t) ** 2, 2 * t * (1 - t), t**2
        found.append((a * x0 + b * x1 + c * x2, a * y0 + b * y1 + c * y2))
    return found


def tapering_arrow(start: QPointF, end: QPointF, width_px: float) -> QPainterPath:
    """A bent arrow that grows from a point to *width_px* before its head."""
    dx, dy = end.x() - start.x(), end.y() - start.y()
    length = math.hypot(dx, dy) or 1.0
    control = QPointF((start.x() + end.x()) / 2 - dy * BEND, (start.y() + end.y()) / 2 + dx * BEND)
    tx, ty = end.x() - control.x(), end.y() - control.y()
    norm = math.hypot(tx, ty) or 1.0
    ux, uy = tx / norm, ty / norm
    head = min(2.6 * width_px, length * 0.5)
    half = min(width_px, head / 1.6) / 2
    neck = QPointF(end.x() - ux * head, end.y() - uy * head)
    sx, sy = control.x() - start.x(), control.y() - start.y()
    thin = START_SHARE * half / (math.hypot(sx, sy) or 1.0)
    path = QPainterPath(QPointF(start.x() - sy * thin, start.y() + sx * thin))
    path.quadTo(control, QPointF(neck.x() - uy * half, neck.y() + ux * half))
    path.lineTo(neck.x() - uy * half * 2.4, neck.y() + ux * half * 2.4)
    path.lineTo(end)
    path.lineTo(neck.x() + uy * half * 2.4, neck.y() - ux * half * 2.4)
    path.lineTo(neck.x() + uy * half, neck.y() - ux * half)
    path.quadTo(control, QPointF(start.x() + sy * thin, start.y() - sx * thin))
    path.closeSubpath()
    return path


FLOW = FlowKind()
