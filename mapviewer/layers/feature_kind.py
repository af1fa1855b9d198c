"""Shared behaviour of all kinds whose layers consist of features with geometry."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from geodata.map.shapes import Shape
from geodata.story.feature import Feature
from geodata.story.layer import Layer
from geodata.story.paint import CLASS, ORDER, Paint
from geodata.view.view import Concealed
from mapviewer.layers.kind import Kind, LegendRow, Swatch
from mapviewer.layers.style import FeatureStyle, Sample, Stroke
from mapviewer.scene.in_view import is_shown, shapes_in_view
from mapviewer.scene.marks import mark_shape
from mapviewer.scene.scene import Scene
from mapviewer.ui.colours.inks import ink_of, seen_on
from mapviewer.ui.palette import Ink
from mapviewer.ui.translate import tr, tr_noop
from mapviewer.ui.words.numbers import number_text

FRONT_MOVING = tr_noop("Legend", "Moving front (not drawn)")
ROUGHLY_KNOWN = tr_noop("Legend", "Dashed edge or ring: place only roughly known")
MOST_COLOURS, MOST_NAMES = 9, 2  # of the colours of features' own: more are not listed one by one
CLASS_COLUMNS = (CLASS, "folder", "class", "category", "type")  # what a colour most likely stands for


class FeatureKind(Kind):
    """A layer of features: one row of the legend in the style of the first that is drawn."""

    def rows_drawn(self, scene: Scene, layer: Layer) -> list[Feature]:
        """The features in force of which a reader sees anything: what the legend speaks of."""
        return [row for row, shape in shapes_in_view(scene, layer) if is_shown(scene, shape)]

    def ink(self, sample: Sample) -> Ink:
        """The colours of its file, else those of its theme."""
        paint = paint_of(sample)
        return super().ink(sample) if paint is None else ink_of(paint.main, sample.colours.halo)

    def mark(self, painter: QPainter, scene: Scene, layer: Layer, shape: Shape, strong: bool, share: float) -> None:
        """As every kind does, in the feature's own hue: black would be taken for a border."""
        if scene.sees(shape):
            mark_shape(painter, scene, shape, strong, share, hue=self.hue_of(scene, layer, shape))

    def hue_of(self, scene: Scene, layer: Layer, shape: Shape) -> str:
        """The dark colour of a feature, in which its name is written."""
        return self.ink(self.sample(scene, layer, scene.world.story.features.get(shape.id))).text

    def looks_rough(self, row: Feature) -> bool:
        """Whether a feature is drawn as one whose place is only roughly known."""
        return False

    def rough_rows(self, scene: Scene, layer: Layer) -> list[Feature]:
        """The features of which a reader sees that their place is only roughly known."""
        return list(filter(self.looks_rough, self.rows_drawn(scene, layer)))

    def legend_rows(self, scene: Scene, layer: Layer) -> Iterator[LegendRow]:
        """The layer's title, unless none of its features is in the picture; each colour where they have several."""
        rows = self.rows_drawn(scene, layer)
        is_own = layer.own_colours and Concealed.COLOURS not in scene.view.concealed
        coloured: dict[Paint | None, list[Feature]] = {}
        for row in rows if is_own else ():
            coloured.setdefault(row.paint, []).append(row)
        if 1 < len(coloured) <= MOST_COLOURS:
            yield LegendRow(layer.title)
            for alike in sorted(coloured.values(), key=_order_of):
                yield self.layer_row(scene, layer, alike[0], class_title(alike))
            return
        for row in rows[:1]:
            yield self.layer_row(scene, layer, row)

    def signs(self, scene: Scene, layer: Layer) -> Mapping[str, Swatch]:
        """The edge of what is only roughly known, as it is drawn."""
        rough = next(iter(self.rough_rows(scene, layer)), None)
        if rough is None:
            return {}
        return {tr("Legend", ROUGHLY_KNOWN): partial(self.rough_sign, sample=self.sample(scene, layer, rough))}

    def rough_sign(self, painter: QPainter, rect: QRectF, *, sample: Sample) -> None:
        """What stands in a legend for a feature whose place is only roughly known."""
        self.swatch(painter, rect, sample)

    def remarks(self, scene: Scene, layer: Layer) -> Iterator[str]:
        """How sure the drawing is, and how much of a database's table is not shown."""
        rows = self.rows_drawn(scene, layer)
        if any(row.properties.get("front_moving") for row in rows):
            yield tr("Legend", FRONT_MOVING)
        if self.rough_rows(scene, layer):
            yield tr("Legend", ROUGHLY_KNOWN)
        if layer.live is not None and layer.live.cut:
            shown = number_text(len(layer.rows)) if layer.rows else tr("Legend", "none")
            words = tr("Legend", "{layer}: {shown} of {total} shown")
            yield words.format(layer=layer.title, shown=shown, total=number_text(layer.live.total))


def paint_of(sample: Sample) -> Paint | None:
    """The colours that a feature's file gives it, unless its layer's author or a teacher will have others."""
    is_plain = sample.row is None or sample.concealed or not sample.layer.own_colours
    if is_plain or sample.row is None or sample.row.paint is None:
        return None
    paint = sample.row.paint  # chosen for light paper as a rule
    return replace(paint, line=seen_on(paint.line, sample.colours.ground))


def painted(style: FeatureStyle, paint: Paint | None) -> FeatureStyle:
    """The style of an area or line in the colours of its file; how sure and whose it is is said by the form as ever."""
    if paint is None:
        return style
    line, fill = paint.line or paint.main, paint.fill or paint.main
    hatches = tuple(replace(hatch, colour=fill, wash=0) for hatch in style.hatches)
    fill_alpha = style.fill_alpha if paint.fill_alpha is None else paint.fill_alpha
    filled = bool(style.fill) and paint.is_filled and fill_alpha > 0
    outlined = style.stroke is not None and (paint.is_outlined or not filled)
    return replace(style, stroke=_stroked(style.stroke, paint, line) if outlined else None, hatches=hatches,
                   fill=fill if filled else "", fill_alpha=fill_alpha)  # fmt: skip


def _stroked(stroke: Stroke | None, paint: Paint, colour: str) -> Stroke | None:
    if stroke is None:
        return None
    alpha = stroke.alpha if paint.line_alpha is None else paint.line_alpha
    return replace(stroke, colour=colour, width=paint.width or stroke.width, alpha=alpha)


def _order_of(rows: Sequence[Feature]) -> int:
    order = rows[0].properties.get(ORDER)
    return order if isinstance(order, int) else MOST_COLOURS


def class_title(rows: Sequence[Feature]) -> str:
    """What the features of one colour have in common: the word of a column, else their names."""
    for column in CLASS_COLUMNS:
        words = {str(row.properties.get(column) or "") for row in rows}
        if len(words) == 1 and "" not in words:
            return words.pop()
    names = list(dict.fromkeys(row.name for row in rows))
    listed = ", ".join(names[:MOST_NAMES])
    if len(names) <= MOST_NAMES:
        return listed
    return tr("Legend", "{names} and {count} more").format(names=listed, count=len(names) - MOST_NAMES)
