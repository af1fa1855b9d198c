"""Territory. Formal status is a quiet fill, control is hatched, a claim is a dashed outline without fill."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen

from geodata.map.label_placement import Box
from geodata.map.shapes import Shape
from geodata.story.entities import party_in
from geodata.story.facts import Period
from geodata.story.feature import UNNAMED, Feature
from geodata.story.layer import AREA_PATTERNS, SOFT, Layer
from geodata.story.vocabulary import Accuracy, Status
from geodata.world.unions import union_of
from mapviewer.labels.feature_labels import lettering, shapes_to_name
from mapviewer.labels.label_engine import Label
from mapviewer.labels.label_obstacles import outline_boxes
from mapviewer.labels.placing.area_names import area_label, as_of_land, with_note
from mapviewer.labels.placing.spots import never_lost
from mapviewer.labels.spelling import feature_text
from mapviewer.labels.town_labels import has_town
from mapviewer.layers.feature_kind import ROUGHLY_KNOWN, FeatureKind, paint_of, painted
from mapviewer.layers.kind import LegendRow, Swatch
from mapviewer.layers.style import FeatureStyle, Sample, Stroke, unsure
from mapviewer.scene.edges_seen import shows_edge
from mapviewer.scene.ground import fill
from mapviewer.scene.hatching import fill_hatched, fill_swatch, hatching, stipple
from mapviewer.scene.in_view import is_shown, rows_in_force, shapes_in_view
from mapviewer.scene.painter_paths import OuterEdge, draw_rings, draw_segments, outer_edges, path_of
from mapviewer.scene.scene import Scene, faded
from mapviewer.scene.soft_fill import fill_soft, soft_swatch
from mapviewer.scene.states.blocs import is_bloc, tinted_below
from mapviewer.scene.states.claims_drawn import Dashes, draw_claim, draw_swatch, has_room
from mapviewer.ui.translate import tr, tr_noop
from mapviewer.ui.words.text_direction import set_apart

CONTROL = tr_noop("Legend", "Control: {holder}")
NOT_RECOGNISED = tr_noop("Legend", "Control: {holder} (recognised by no UN member)")
NOT_EXPLAINED = tr_noop("Legend", "Control: {holder} (who recognises it is not told)")
BY_LAW = tr_noop("Legend", "By law part of {state}")
PLACE_BY_LAW = tr_noop("Legend", "{place}: by law part of {state}")
ONLY_GUESSED = tr_noop("Legend", "Soft tint: only roughly where, and how large")
STIPPLE_SWATCH_PX = 9.0
# A bloc's tint; the bars over it are wide enough for the last row, and for a grey print.
BLOC_ALPHA, BARS_STEP_PX, BARS_PX, BARS_ALPHA = 0.36, 15.0, 4.5, 0.5
# Width, opacity and dashes of outlines.
OUTLINE: tuple[float, float, tuple[float, ...]] = (1.4, 1.0, ())
CLAIM_OUTLINE = (2.8, 1.0, (3.6, 2.2))
OUTLINE_REACH_PX = 2.5
HATCHED_OUTLINE: tuple[float, float, tuple[float, ...]] = (1.1, 0.65, ())  # what it is an edge to others draw
CONTROL_OUTLINE = (0.8, 0.65, (1.5, 3))
SCHEMATIC_PX, SCHEMATIC_DASH = 1.6, (1.5, 1.7)  # short: long ones are claims and lines of contact
SOFT_ALPHA = 0.22  # where a soft tint is whole; elsewhere it is lighter than that of an area that is known
NAME_PX, REFERENCE = 12.5, 0.8
# In the small field of a swatch fills are stronger, and lines thinner and in shorter dashes.
SOFT_SWATCH = 2.2
HEAVY_PX = 2.9
SWATCH_FILL, SWATCH_LINE_PX, SWATCH_DASH = 1.3, 1.3, 0.65
LARGE_SWATCH_PX = 15.0  # in which a pattern has its real scale


class AreaKind(FeatureKind):
    """Areas: territory by its status, and any other area with its layer's pattern."""

    title = tr_noop("Terms", "Areas")
    one = tr_noop("Terms", "Area")
    patterns = AREA_PATTERNS

    def theme_of(self, sample: Sample) -> str:
        """The feature's own theme, its actor's hue, grey for control by the state whose territory it is."""
        row = sample.row
        if row is None or row.theme or not row.status:
            return super().theme_of(sample)
        hue = sample.parties.actor_hue(row.actor)
        if row.status == "control" and not hue and not _is_unrecognised(sample):
            return "steady"
        return hue or super().theme_of(sample)

    def style(self, sample: Sample) -> FeatureStyle:
        """The status of territory decides the form; the colours may be its file's."""
        return painted(self._plain_style(sample), paint_of(sample))

    def _plain_style(self, sample: Sample) -> FeatureStyle:
        """The status of territory decides; of other areas the layer's pattern."""
        row, ink, pattern = sample.row, self.ink(sample), _pattern(sample)
        status = row.status if row is not None else ""
        width, alpha, dash = OUTLINE
        if status == Status.CLAIM:
            width, alpha, dash = CLAIM_OUTLINE
        elif status == Status.CONTROL:
            width, alpha, dash = HATCHED_OUTLINE if pattern else CONTROL_OUTLINE
        if row is not None and self.looks_rough(row):
            width, dash = max(width, SCHEMATIC_PX), SCHEMATIC_DASH
        if pattern == SOFT:
            return FeatureStyle(fill=ink.line, fill_alpha=SOFT_ALPHA, soft=True)
        stroke = Stroke(ink.line, width, alpha, dash)
        if pattern not in ("", "outline"):
            return FeatureStyle(stroke, hatches=(hatching(ink, pattern, sample.colours.ground),))
        if status in (Status.CLAIM, Status.CONTROL) or pattern:
            return FeatureStyle(stroke)
        return FeatureStyle(stroke, fill=ink.fill, fill_alpha=0.26)

    def looks_rough(self, row: Feature) -> bool:
        """A schematic area has a dashed edge, unless that says already that it is a claim."""
        return row.accuracy == Accuracy.SCHEMATIC and row.status != Status.CLAIM

    def rough_rows(self, scene: Scene, layer: Layer) -> list[Feature]:
        """Those with an edge of short dashes of which enough is seen beside borders and other lines."""
        rows = super().rough_rows(scene, layer)
        if not rows or scene.look.quick:
            return rows
        shapes = scene.world.shapes_by_id(layer.id)
        edges = {name: edge.path for name, edge in _edges_of_holders(scene, layer).items()}
        return [row for row in rows if shows_edge(scene, layer, shapes[row.id], edges.get(row.id))]

    def draw(self, painter: QPainter, scene: Scene, layer: Layer) -> None:
        """The layer's areas that are in force."""
        painter.save()
        painter.setTransform(scene.to_screen, True)
        moving = {shape.id: shape for _, shape in periods_in_view(scene, layer)}
        edges = _edges_of_holders(scene, layer)
        for row, shape in shapes_in_view(scene, layer):
            style = _in_scene(scene, layer, self.style(self.sample(scene, layer, row)))
            if row.status == Status.CLAIM and style.stroke is not None and not scene.look.quick:
                draw_claim(painter, scene, shape, _dashes(style.stroke))
            else:
                _draw(painter, scene, shape, unsure(style) if shape.id in moving else style, edges.get(shape.id))
        for shape in moving.values():
            fill_hatched(painter, scene, shape, stipple(self.ink(self.sample(scene, layer))))
        painter.restore()

    def filled_shapes(self, scene: Scene, layer: Layer) -> Iterator[Shape]:
        """The areas with a fill or hatching."""
        for row, shape in shapes_in_view(scene, layer):
            style = self.style(self.sample(scene, layer, row))
            is_bare = row.properties.get("fill-opacity") == 0
            if style.fill or style.hatches or not (row.status or is_bare):
                yield shape

    def outlines(self, scene: Scene, layer: Layer) -> Iterator[Box]:
        """The outlines of the areas."""
        for row, shape in shapes_in_view(scene, layer):
            if self.style(self.sample(scene, layer, row)).stroke is not None:
                yield from outline_boxes(scene, shape, scene.px(OUTLINE_REACH_PX))

    def swatch(self, painter: QPainter, rect: QRectF, sample: Sample) -> None:
        """A small area in the style of the feature."""
        style = self.style(sample)
        painter.setPen(Qt.PenStyle.NoPen)
        if style.soft:
            soft_swatch(painter, rect, style.fill, style.fill_alpha * SOFT_SWATCH)
            return
        if sample.row is not None and sample.row.status == Status.CLAIM and style.stroke is not None:
            dash = tuple(part * SWATCH_DASH for part in style.stroke.dash)
            draw_swatch(painter, rect, Dashes(style.stroke.colour, SWATCH_LINE_PX, dash))
            return
        _draw_field(painter, rect, style, style.fill_alpha * SWATCH_FILL)

    def layer_row(self, scene: Scene, layer: Layer, row: Feature | None, text: str = "") -> LegendRow:
        """As for all layers; of a bloc's tint as it is on its ground."""
        found, below = super().layer_row(scene, layer, row, text), tinted_below(scene, layer)
        if below is None and not is_bloc(scene, layer):
            return found
        coats = [(other, own) for other, own in ((below, None), (layer, row)) if other is not None]
        return replace(found, swatch=partial(self._bloc_swatch, scene=scene, coats=coats))

    def _bloc_swatch(
        self, painter: QPainter, rect: QRectF, *, scene: Scene, coats: list[tuple[Layer, Feature | None]]
    ) -> None:
        """A field of the ground with its coats, each as strong as on the map."""
        opacities = {state.id: state.opacity for state in scene.view.layers}
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(scene.palette.ground))
        painter.drawRoundedRect(rect, 2, 2)
        for layer, row in coats:
            style = _in_scene(scene, layer, self.style(self.sample(scene, layer, row)))
            painter.setOpacity(opacities.get(layer.id, 1.0))
            _draw_field(painter, rect, style, style.fill_alpha)
        painter.setOpacity(1.0)

    def rough_sign(self, painter: QPainter, rect: QRectF, *, sample: Sample) -> None:
        """The edge alone, in its own pen: what the ground within is another row says."""
        stroke = self.style(sample).stroke
        if stroke is None:
            return
        pen = QPen(faded(stroke.colour, stroke.alpha), stroke.width)
        if stroke.dash:
            pen.setDashPattern(list(stroke.dash))
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(rect, 2, 2)

    def signs(self, scene: Scene, layer: Layer) -> Mapping[str, Swatch]:
        """The edge of what is only roughly known, or a tint without one."""
        found = self._softly_drawn(scene, layer)
        if not found:
            return super().signs(scene, layer)
        return {tr("Legend", ONLY_GUESSED): partial(self.swatch, sample=self.sample(scene, layer, found[0]))}

    def remarks(self, scene: Scene, layer: Layer) -> Iterator[str]:
        """How sure the drawing is; of a soft tint something else than of a dashed edge."""
        is_soft = bool(self._softly_drawn(scene, layer))
        rough = tr("Legend", ROUGHLY_KNOWN)
        yield from (words for words in super().remarks(scene, layer) if not (is_soft and words == rough))
        if is_soft:
            yield tr("Legend", ONLY_GUESSED)

    def _softly_drawn(self, scene: Scene, layer: Layer) -> list[Feature]:
        if layer.pattern != SOFT:
            return []
        return [row for row in self.rows_drawn(scene, layer) if self.style(self.sample(scene, layer, row)).soft]

    def legend_rows(self, scene: Scene, layer: Layer) -> Iterator[LegendRow]:
        """One row for each that holds ground; else one for the layer."""
        holders = {row.actor: row for row in reversed(self.rows_drawn(scene, layer)) if row.status == "control"}
        for actor in sorted(holders, key=lambda actor: (not _hatched_in(scene, actor), actor)):
            name = party_in(scene.world.story, scene.world.base, actor, scene.view.names) or tr("Legend", "not stated")
            words = CONTROL
            if _hatched_in(scene, actor):
                known = scene.world.story.parties.recognisers(actor, scene.view.date)
                words = NOT_EXPLAINED if known is None else NOT_RECOGNISED
            said = tr("Legend", words)
            yield self.layer_row(scene, layer, holders[actor], said.format(holder=set_apart(name, said)))
        if not holders:
            yield from self._of_status(scene, layer)
        seen = (period.title for period, shape in periods_in_view(scene, layer) if is_shown(scene, shape))
        for period in dict.fromkeys(seen):
            sample = self.sample(scene, layer)
            dots = replace(stipple(self.ink(sample)), step=STIPPLE_SWATCH_PX)
            yield LegendRow(period, partial(fill_swatch, hatch=dots))

    def _of_status(self, scene: Scene, layer: Layer) -> Iterator[LegendRow]:
        """A row for the layer; of claims alone it says by whom, and before a class of whom ground is a part by law."""
        rows = list(super().legend_rows(scene, layer))
        drawn = self.rows_drawn(scene, layer)
        if len(rows) == len(drawn) == 1 and drawn[0].status == Status.CLAIM:
            yield replace(rows[0], text=feature_text(scene, drawn[0]))  # in the words of the map
            return
        claimed_by = {row.actor if row.status == Status.CLAIM else "" for row in drawn}
        if len(rows) == len(claimed_by) == 1 and any(row.status != Status.CLAIM for row in layer.rows):
            # The title of a layer that holds more than claims, such as "Control", would say more than is drawn.
            name = party_in(scene.world.story, scene.world.base, claimed_by.pop(), scene.view.names)
            if name:
                yield replace(rows[0], text=f"{tr('Terms', 'Claimed by')}: {name}")
                return
        states = {row.actor if row.status == Status.FORMAL else "" for row in drawn}
        state = states.pop() if len(states) == 1 else ""
        if scene.look.minimum_text_px and len(rows) == 1 and state:
            yield replace(rows[0], text=_by_law(scene, layer, drawn, state))
        else:
            yield from rows

    def labels(self, scene: Scene, layer: Layer) -> Iterator[Label]:
        """The name of each area on it, where it has room."""
        for row, shape, text, chosen in shapes_to_name(scene, layer):
            style = lettering(scene, self.ink(self.sample(scene, layer, row)), NAME_PX, chosen)
            if layer.pattern == "outline":  # for reference: of a lower rank than what happens on that ground
                style = replace(style, size_px=REFERENCE * style.size_px, bold=False)
            is_told = _repeats_town(scene, row, shape, text)
            note = ""
            if row.status == Status.CLAIM and has_room(scene, shape):
                text, style, note = as_of_land(scene, text, style)
            label = area_label(scene, row, shape, (text, style, chosen), is_told=is_told)
            if label is not None:
                label = with_note(label, note)
                led = never_lost(scene, replace(label, others=())).others if chosen else ()
                yield replace(label, others=(*label.others, *led))


def _by_law(scene: Scene, layer: Layer, drawn: list[Feature], state: str) -> str:
    """Of whom ground is a part; which ground, where the state has more of it. In a union no state had any."""
    if union_of(state, scene.view.date) is not None:
        return layer.title
    name = party_in(scene.world.story, scene.world.base, state, scene.view.names)
    if len(drawn) == 1 and drawn[0].label != UNNAMED:
        return tr("Legend", PLACE_BY_LAW).format(place=feature_text(scene, drawn[0]), state=name)
    return tr("Legend", BY_LAW).format(state=name)


def periods_in_view(scene: Scene, layer: Layer) -> Iterator[tuple[Period, Shape]]:
    """The ground of a layer on which a period of the story holds that day, as far as it is in the picture.

    A period names features, whose ground counts whatever day they are of, or the layer, whose features in force do.
    """
    periods = scene.world.story.parties.periods_on(scene.view.date, scene.view.since)
    if not periods:
        return
    in_force = {row.id for row in rows_in_force(scene, layer)}
    for shape in scene.world.shapes(layer.id):
        for period in periods:
            meant = shape.id in period.on or (layer.id in period.on and shape.id in in_force)
            if meant and scene.sees(shape):
                yield period, shape
                break


def _dashes(stroke: Stroke) -> Dashes:
    return Dashes(stroke.colour, stroke.width, stroke.dash)


def _is_unrecognised(sample: Sample) -> bool:
    row = sample.row
    return row is not None and row.status == "control" and sample.parties.is_unrecognised(row.actor, sample.day)


def _hatched_in(scene: Scene, actor: str) -> bool:
    return scene.world.story.parties.is_unrecognised(actor, scene.view.date)


def _pattern(sample: Sample) -> str:
    """One of `AREA_PATTERNS` or "": of territory its status says it, else who made the layer."""
    row = sample.row
    if row is None or not row.status:
        return sample.layer.pattern if sample.layer.pattern in AREA_PATTERNS else ""
    return "hatched" if _is_unrecognised(sample) else ""


def _in_scene(scene: Scene, layer: Layer, style: FeatureStyle) -> FeatureStyle:
    """A bloc's tint, which has the ground to itself; over it a hatching of its hue is in bars and has no wash.

    Who is hatched there is of the bloc.
    """
    if style.fill and is_bloc(scene, layer):
        return replace(style, fill_alpha=max(style.fill_alpha, BLOC_ALPHA))
    if not style.hatches or tinted_below(scene, layer) is None:
        return style
    hatches = (replace(hatch, wash=0, step=BARS_STEP_PX, width=BARS_PX, alpha=BARS_ALPHA) for hatch in style.hatches)
    return replace(style, hatches=tuple(hatches))


def _edges_of_holders(scene: Scene, layer: Layer) -> dict[str, OuterEdge]:
    """The edges of hatched ground, by the ids of its parts: between two parts of one holder there is none."""
    held: dict[str, list[Shape]] = {}
    for row, shape in shapes_in_view(scene, layer):
        held.setdefault(row.actor if row.status == Status.CONTROL else "", []).append(shape)
    hatched = (shapes for actor, shapes in held.items() if actor and _hatched_in(scene, actor))
    return {name: path for shapes in hatched for name, path in outer_edges(shapes).items()}


def _draw(painter: QPainter, scene: Scene, shape: Shape, style: FeatureStyle, edge: OuterEdge | None) -> None:
    """One area, with another *edge* than all of its outline; the painter is in plane metres."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    if style.soft:
        fill_soft(painter, scene, shape, style.fill, style.fill_alpha)
    elif style.fill:
        fill(painter, scene, shape, QBrush(faded(style.fill, style.fill_alpha)))
    for hatch in style.hatches:
        fill_hatched(painter, scene, shape, hatch)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    if style.stroke is None:
        return
    pen = scene.pen(style.stroke.colour, style.stroke.width, style.stroke.alpha)
    if style.stroke.dash and not scene.look.quick:  # whole while the map moves, like the borders of another time
        pen.setDashPattern(style.stroke.dash)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if edge is not None and scene.look.quick:
        draw_segments(painter, edge.segments)
    elif edge is not None:
        painter.drawPath(edge.path)
    elif pen.style() == Qt.PenStyle.SolidLine:
        draw_rings(painter, shape, scene.level(shape))
    else:
        painter.drawPath(path_of(shape, scene.level(shape)))


def _draw_field(painter: QPainter, rect: QRectF, style: FeatureStyle, fill_alpha: float) -> None:
    """A small field with a style's fill, hatching and edge."""
    painter.setPen(Qt.PenStyle.NoPen)
    if style.fill:
        painter.setBrush(faded(style.fill, fill_alpha))
        painter.drawRoundedRect(rect, 2, 2)
    for hatch in style.hatches:
        is_large = rect.height() > LARGE_SWATCH_PX
        fill_swatch(painter, rect, hatch if is_large else replace(hatch, step=5.0, width=1.0))
    if style.stroke is not None:
        heavier = 2.0 if style.stroke.width > HEAVY_PX else 1.0  # told from a thin one beside it
        pen = QPen(faded(style.stroke.colour, style.stroke.alpha), heavier * SWATCH_LINE_PX)
        if style.stroke.dash:
            pen.setDashPattern([part * SWATCH_DASH for part in style.stroke.dash])
        painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(rect, 2, 2)


def _repeats_town(scene: Scene, row: Feature, shape: Shape, name: str) -> bool:
    """Whether a district bears the name of its town, which stands on the map already."""
    return row.status == Status.CONTROL and has_town(scene, shape, name)


AREA = AreaKind()
