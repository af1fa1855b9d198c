"""Lines: routes, railways, lines of contact. The dash says how sure and how far along a line is."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF

from geodata.map.label_placement import Box
from geodata.map.shapes import Shape
from geodata.story.feature import Feature
from geodata.story.layer import LINE_PATTERNS, Layer
from geodata.story.vocabulary import Stage, Status
from geodata.view.callout_entries import callouts_of
from mapviewer.labels.feature_labels import chosen_bonus, lettering, shapes_to_name
from mapviewer.labels.label_engine import Label
from mapviewer.labels.label_obstacles import outline_boxes
from mapviewer.labels.line_labels import beside_line, line_px
from mapviewer.labels.text_halo import wrapped
from mapviewer.layers.feature_kind import FeatureKind, paint_of, painted
from mapviewer.layers.kind import LegendRow
from mapviewer.layers.style import FeatureStyle, Sample, Stroke
from mapviewer.scene.in_view import shapes_in_view
from mapviewer.scene.marks import BESIDE_LINE, mark_shape
from mapviewer.scene.painter_paths import draw_rings, path_of
from mapviewer.scene.scene import Scene, faded
from mapviewer.ui.translate import tr, tr_noop

# Dash patterns in units of the pen's width, by stage; a line without a stage is a front.
DASHES: dict[str, tuple[float, ...]] = {
    Stage.UNSAID: (4.5, 2.6),
    Stage.PLANNED: (4, 2),
    Stage.PROPOSED: (1.2, 2.2),
    Stage.AGREED: (6, 2),
    Stage.UNDER_CONSTRUCTION: (7, 1.8, 1.2, 1.8),
    Stage.CLOSED: (1, 1.6),
}
# What the author of a layer can choose (`geodata.story.layer.LINE_PATTERNS`); a solid line has no dashes.
CHOSEN: dict[str, tuple[float, ...]] = {"solid": (), "dashed": (4.5, 2.6), "dotted": (1, 1.6)}
WIDTHS: dict[str, float] = {
    Stage.PLANNED: 4.2,
    Stage.AGREED: 3.2,
    Stage.UNDER_CONSTRUCTION: 3.0,
    Stage.CLOSED: 1.8,
    Stage.PROPOSED: 2.6,
}
USUAL_WIDTH, CASING = 2.4, 2.4
STAGES = {
    Stage.OPERATING: tr_noop("Legend", "in use"),
    Stage.BUILT: tr_noop("Legend", "built"),
    Stage.CLOSED: tr_noop("Legend", "closed"),
    Stage.UNDER_CONSTRUCTION: tr_noop("Legend", "being built"),
    Stage.AGREED: tr_noop("Legend", "agreed"),
    Stage.PLANNED: tr_noop("Legend", "planned"),
    Stage.PROPOSED: tr_noop("Legend", "proposed"),
}
PRIORITY, SHORTEST_PX = 74.0, 36.0
NAME_PX, ROOMS_PX = 12.0, (190.0, 80.0)
SWATCH_WIDTH, SWATCH_DASH = 3.4, 0.8
# A line that was gone along in one direction has a head on each of its legs that is long enough.
ONE_WAY, HEAD_PX, HEAD_AT, LEG_HEADS, TURN_DEG = "one_way", 19.0, 0.58, 4.0, 20.0
SPOKEN_OF, SPOKEN_DASH = 1.9, (2.6, 1.3)
ONE_WAY_WIDER = 1.35  # than other lines: it is what its picture is about


class LineKind(FeatureKind):
    """Lines by their stage, on a casing that lifts them off the ground."""

    title = tr_noop("Terms", "Lines")
    one = tr_noop("Terms", "Line")
    patterns = LINE_PATTERNS

    def style(self, sample: Sample) -> FeatureStyle:
        """The stage decides; of a line without stage and status its layer's pattern."""
        stage = sample.row.stage if sample.row is not None else Stage.UNSAID
        width, alpha = WIDTHS.get(stage, USUAL_WIDTH), 0.75 if stage == Stage.CLOSED else 1.0
        if sample.row is not None and sample.row.properties.get(ONE_WAY):
            width *= ONE_WAY_WIDER
        plain, paint = Stroke(self.ink(sample).line, width, alpha, _dash(sample)), paint_of(sample)
        stroke = painted(FeatureStyle(plain), paint).stroke or plain
        return FeatureStyle(stroke, Stroke(sample.colours.halo, stroke.width + CASING))

    def draw(self, painter: QPainter, scene: Scene, layer: Layer) -> None:
        """The layer's lines that are in force."""
        for row, shape in shapes_in_view(scene, layer):
            style = self._in_picture(scene, row, self.style(self.sample(scene, layer, row)))
            _draw(painter, scene, shape, style)
            if row.properties.get(ONE_WAY) and style.stroke is not None and not scene.look.quick:
                _draw_heads(painter, scene, shape, style.stroke)

    def _in_picture(self, scene: Scene, row: Feature, style: FeatureStyle) -> FeatureStyle:
        """Before a class a line of which a sentence speaks is the strongest; how far along one is keeps its widths."""
        numbered = {target for callout in callouts_of(scene.view.callouts) for target in callout.marked}
        if row.stage or row.status or row.id not in numbered or not scene.look.minimum_text_px or not style.stroke:
            return style
        stroke = replace(
            style.stroke, width=SPOKEN_OF * style.stroke.width, dash=SPOKEN_DASH if style.stroke.dash else ()
        )
        return replace(style, stroke=stroke, casing=Stroke(scene.palette.halo, stroke.width + CASING))

    def mark(self, painter: QPainter, scene: Scene, layer: Layer, shape: Shape, strong: bool, share: float) -> None:
        """A casing under the line, which is drawn again on top, so that its colour and dash still speak."""
        if not scene.sees(shape):
            return
        shows = scene.view.shows(layer.id)
        extra = BESIDE_LINE if shows and shape.kind == "line" else 0.0
        mark_shape(painter, scene, shape, strong, share, extra, self.hue_of(scene, layer, shape))
        row = scene.world.story.features.get(shape.id)
        if shows and row is not None:
            _draw(painter, scene, shape, self.style(self.sample(scene, layer, row)))

    def thin_obstacles(self, scene: Scene, layer: Layer) -> Iterator[Box]:
        """The lines themselves."""
        for _, shape in shapes_in_view(scene, layer):
            yield from outline_boxes(scene, shape, scene.px(4))

    def labels(self, scene: Scene, layer: Layer) -> Iterator[Label]:
        """The name of each line beside it, unless the line is too short to bear one."""
        for row, shape, text, chosen in shapes_to_name(scene, layer):
            x0, y0, x1, y1 = shape.bounds
            if not chosen and max(x1 - x0, y1 - y0) / scene.frame.metres_per_px < scene.px(SHORTEST_PX):
                continue
            style = lettering(scene, self.ink(self.sample(scene, layer, row)), NAME_PX, chosen)
            rooms = ROOMS_PX if chosen and scene.look.minimum_text_px else ROOMS_PX[:1]
            texts = dict.fromkeys(wrapped(text, style, scene.own_room_px(room)) for room in rooms)
            priority = PRIORITY + (chosen_bonus(scene) if chosen else 0)
            # Off the filled areas; in more lines where one is too long for the ground of its line.
            wanted = [Label(row.id, words, style, (0.0, 0.0), (), priority, chosen, broad=1) for words in texts]
            found = [beside_line(scene, line_px(scene, shape), label) for label in wanted]
            forms = [form for label in found if label is not None for form in (label, *label.others)]
            if forms:
                first, *others = sorted(forms, key=lambda form: form.cost)
                yield replace(first, others=tuple(replace(form, others=()) for form in others))

    def legend_rows(self, scene: Scene, layer: Layer) -> Iterator[LegendRow]:
        """As ever; of lines that are not equally far along a row for each stage."""
        rows, drawn = list(super().legend_rows(scene, layer)), self.rows_drawn(scene, layer)
        stages = {row.stage: row for row in reversed(drawn) if row.stage in STAGES}
        looks = {self.style(self.sample(scene, layer, row)) for row in drawn}
        if len(rows) != 1 or len(stages) < 2 or len(looks) < 2 or len(stages) < len({row.stage for row in drawn}):
            yield from rows
            return
        for stage, words in STAGES.items():
            if stage in stages:
                yield self.layer_row(scene, layer, stages[stage], f"{layer.title}: {tr('Legend', words)}")

    def swatch(self, painter: QPainter, rect: QRectF, sample: Sample) -> None:
        """A short stretch of the line."""
        stroke = self.style(sample).stroke
        assert stroke is not None
        pen = QPen(faded(stroke.colour, stroke.alpha), min(stroke.width, SWATCH_WIDTH))
        if stroke.dash:
            pen.setDashPattern([part * SWATCH_DASH for part in stroke.dash])
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        y = rect.center().y()
        painter.drawLine(QPointF(rect.left(), y), QPointF(rect.right(), y))


def _dash(sample: Sample) -> tuple[float, ...]:
    row = sample.row
    if (row is None or not (row.stage or row.status)) and sample.layer.pattern in CHOSEN:
        return CHOSEN[sample.layer.pattern]
    if row is None:
        return DASHES[Stage.UNSAID]
    if not (row.stage or row.status) and paint_of(sample) is not None:
        return ()  # a drawn line; dashes would say that it is a front
    return (
        DASHES[Stage.UNSAID] if row.status == Status.CONTROL and row.stage not in DASHES else DASHES.get(row.stage, ())
    )


def _draw(painter: QPainter, scene: Scene, shape: Shape, style: FeatureStyle) -> None:
    """One line on its casing."""
    stroke = style.stroke
    if stroke is None:
        return
    painter.save()
    painter.setTransform(scene.to_screen, True)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    level, quick = scene.level(shape), scene.look.quick
    path, pen = path_of(shape, level), _pen(scene, stroke)
    if style.casing is not None:
        casing = scene.pen(style.casing.colour, 0, 1.0 if quick else 0.8)
        casing.setWidthF(pen.widthF() + scene.px(style.casing.width - stroke.width))
        casing.setCapStyle(Qt.PenCapStyle.SquareCap if quick else Qt.PenCapStyle.RoundCap)
        if quick:
            painter.setPen(casing)
            draw_rings(painter, shape, level)
        else:
            painter.strokePath(path, casing)
    painter.strokePath(path, pen)
    painter.restore()


def _draw_heads(painter: QPainter, scene: Scene, shape: Shape, stroke: Stroke) -> None:
    """A head on each leg of a line, toward its end."""
    size = scene.px(HEAD_PX)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    painter.setPen(QPen(faded(scene.palette.halo, 1.0), scene.px(1.6)))
    painter.setBrush(faded(stroke.colour, 1.0))
    for ring in scene.level(shape).rings:
        points = [QPointF(*scene.frame.to_px(ring[i], ring[i + 1])) for i in range(0, len(ring), 2)]
        for start, end in pairwise(_corners(points)):
            leg = QLineF(start, end)
            if leg.length() < LEG_HEADS * size:
                continue
            tip, along = leg.pointAt(HEAD_AT), (end - start) / leg.length() * size
            aside = QPointF(-along.y(), along.x()) * 0.45
            painter.drawPolygon(QPolygonF([tip, tip - along + aside, tip - along - aside]))
    painter.restore()


def _corners(points: list[QPointF]) -> list[QPointF]:
    """The ends of a line, and where it turns."""
    found = points[:1]
    for before, at, after in zip(points, points[1:], points[2:], strict=False):
        turn = QLineF(before, at).angleTo(QLineF(at, after))
        if min(turn, 360.0 - turn) > TURN_DEG:
            found.append(at)
    return [*found, *points[-1:]]


def _pen(scene: Scene, stroke: Stroke) -> QPen:
    pen = scene.pen(stroke.colour, stroke.width, stroke.alpha)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    if stroke.dash:
        pen.setDashPattern(stroke.dash)
    return pen


LINE = LineKind()
