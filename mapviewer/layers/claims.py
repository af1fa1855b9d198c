"""Alignment: the trees of statements. Colour says which way, form says it again, the line how many and how strong."""

from __future__ import annotations

import itertools
import math
from collections.abc import Iterator, Sequence
from dataclasses import replace

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from geodata.map.label_placement import Box
from geodata.story.entities import party_in
from geodata.story.layer import Layer, LayerKind
from geodata.story.vocabulary import Direction, Strength, direction_theme
from mapviewer.labels.label_engine import Label
from mapviewer.labels.label_obstacles import box_around, boxes_along
from mapviewer.labels.placing.spots import beside, over_arrows
from mapviewer.labels.text_halo import Lettering, evenly_wrapped
from mapviewer.layers.arrow_drawing.arrow_image import EDGE_PX, box_of, draw_as_image
from mapviewer.layers.arrow_drawing.arrow_keys import own_title, seen_bundles, sign_rows, widths_row
from mapviewer.layers.arrow_drawing.flow_drawing import StyledTree, draw_bundles, draw_ways
from mapviewer.layers.arrow_drawing.flow_marks import draw_hull, draw_swatch
from mapviewer.layers.kind import Extent, Kind, LegendRow
from mapviewer.layers.style import ArrowStyle, Sample, Stroke
from mapviewer.scene.arrow_trees import Branch
from mapviewer.scene.arrows import Arrow, Bundle, arrows_in_view, bundles_in_view
from mapviewer.scene.scene import Scene
from mapviewer.scene.statements import MUTUAL, leaves_out_unnamed
from mapviewer.scene.trees.flow_trees import Line
from mapviewer.ui.palette import Ink
from mapviewer.ui.translate import tr, tr_noop

WIDTH_PX = 3.2
# Dashes and gaps in widths of the line; those of mere words are long and wide apart, as their line is thin.
DASHES: dict[str, tuple[float, ...]] = {Strength.IMPLIED: (3.4, 1.6), Strength.GROUP: (1.4, 1.7)}
WORDS_DASH = (4.2, 2.8)
ENDS: dict[str, tuple[str, str]] = {Direction.TOWARD: ("", "head"), MUTUAL: ("head", "head"),
                                   Direction.NONE: ("", "head")}  # fmt: skip
CASING, THIN_CASING = 2.6, 1.3
RING_OF_GROUP = tr_noop("Legend", "Dotted ring: a group of states")
OVER_TINTS = 0.7  # of a line's width and its ends, where tints are what the picture says first
BEFORE_CLASS = 1.35  # of the width of a faint tie, which is to be seen from the last row
NAMED_ALONE = tr_noop("Legend", "Drawn only for states that the article names")
CONTEXT_WIDTH, THIN_WIDTH, HOLLOW_WIDTH = 0.62, 0.72, 1.5
GROUP_NAME_PX, GROUP_ROOMS_PX, GROUP_PRIORITY = 12.0, (170.0, 110.0), 109.0
END_PX = 8.0  # around an arrow's end, where no name stands
BREAK = 0.36  # where a tie is broken, as a share of the way from the states


class ClaimsKind(Kind):
    """Statements of one direction, in trees of arrows between states."""

    title = tr_noop("Terms", "Statements (arrows)")
    one = tr_noop("Terms", "Statement")
    is_drawn_anew = True

    def theme_of(self, sample: Sample) -> str:
        """Colour says which way: an arrow has the colour of its direction, whatever theme its layer has."""
        direction = Direction.TOWARD if sample.layer.direction == MUTUAL else sample.layer.direction
        return direction_theme(direction) if direction else sample.layer.theme

    def draw(self, painter: QPainter, scene: Scene, layer: Layer) -> None:
        """All arrows of the layer's direction."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        own = [bundle for bundle in bundles_in_view(scene) if bundle.direction == layer.direction]
        free = [bundle for bundle in own if not bundle.at_gate] if scene.look.quick else []
        if free:
            draw_as_image(painter, scene, layer.id, free, lambda on: self._draw_bundles(on, scene, layer, free))
        self._draw_bundles(painter, scene, layer, [bundle for bundle in own if bundle.at_gate] if free else own)
        painter.restore()

    def extent(self, scene: Scene, layer: Layer) -> Extent | None:
        """The layer's trees and how they are drawn: casings and dashes take most of a picture at rest."""
        own = tuple(bundle for bundle in bundles_in_view(scene) if bundle.direction == layer.direction)
        if not own:
            return None
        style = self.arrow_style(self.sample(scene, layer), Strength.NAMED, context=False)
        return Extent((own, style, scene.look, scene.view.theme, scene.frame), box_of(own, scene.px(EDGE_PX)))

    def _draw_bundles(self, painter: QPainter, scene: Scene, layer: Layer, bundles: Sequence[Bundle]) -> None:
        sample = self.sample(scene, layer)
        plain = _fitting(scene, self.arrow_style(sample, Strength.NAMED, context=False))
        hollow = replace(plain, hollow=True)
        for bundle in bundles:
            if len(bundle.hull) > 1:
                draw_hull(painter, scene, bundle, plain)
        styles: dict[tuple[str, bool, bool], ArrowStyle] = {}
        trees: list[StyledTree] = []
        for bundle in bundles:
            own = []
            for branch in bundle.branches:
                form = branch.strength, branch.context, branch.conditional
                if form not in styles:
                    styles[form] = _fitting(scene, self.arrow_style(sample, *form))
                own.append(styles[form])
            only_words = all(branch.conditional for branch in bundle.branches)
            # A trunk of one kind of statement is of that kind too: whole, it would say more than any of its branches.
            alike = own[0] if len({replace(style, size=1.0) for style in own}) == 1 else None
            trees.append((bundle, own, alike or (hollow if only_words else plain)))
        draw_bundles(painter, scene, trees)

    def arrow_style(self, sample: Sample, strength: str, context: bool, conditional: bool = False) -> ArrowStyle:
        """Form says what colour says: a head at the partner, one at both ends, a broken tie, or one that is whole.

        What is *conditional*, words after which nothing has moved yet, is hollow; dashes say how directly it is said.
        What is both is one thin broken line, and so is what is said of a group: many of them stand side by side.
        """
        is_indirect = strength in DASHES
        is_thin = strength == Strength.GROUP or (conditional and is_indirect)
        size = CONTEXT_WIDTH if context else THIN_WIDTH if is_thin else HOLLOW_WIDTH if conditional else 1.0
        start, end = ENDS.get(sample.layer.direction, ("dot", "dot"))
        dash = WORDS_DASH if conditional and is_indirect else DASHES.get(strength, ())
        stroke = Stroke(self.ink(sample).line, WIDTH_PX * size, dash=dash)
        gap = BREAK if sample.layer.direction == Direction.AWAY else 0.0
        # Between dashes a casing shows: on a thin line it would be the broader of the two.
        casing = Stroke(sample.colours.halo, WIDTH_PX * size + (THIN_CASING if is_thin else CASING))
        return ArrowStyle(stroke, casing, start, end, size, gap, hollow=conditional, grows=not is_thin)

    def mark_statement(self, painter: QPainter, scene: Scene, layer: Layer, claim_id: str, strong: bool) -> bool:
        """The statement's arrows again, wider."""
        sample = self.sample(scene, layer)
        marked = [arrow for arrow in arrows_in_view(scene, layer.direction) if arrow.claim.id == claim_id]
        for arrow in marked:
            style = self.arrow_style(sample, arrow.strength, arrow.claim.context, arrow.claim.is_hollow)
            if style.end == "head" and MUTUAL in (arrow.direction, str(arrow.claim.direction)):
                style = replace(style, start="head")
            draw_ways(painter, scene, arrow.ways, style, 1.7 if strong else 1.35)
        return bool(marked)

    def hit(self, scene: Scene, layer: Layer, at_px: tuple[float, float], reach_px: float) -> tuple[float, str] | None:
        """The arrow whose line passes nearest."""
        near = ((_distance(arrow, at_px, reach_px), arrow.claim.id) for arrow in arrows_in_view(scene, layer.direction))
        return min((found for found in near if found[0] < reach_px), default=None, key=lambda found: found[0])

    def obstacles(self, scene: Scene, layer: Layer) -> Iterator[Box]:
        """The ends of the arrows that have a head."""
        for bundle in bundles_in_view(scene):
            if bundle.direction == layer.direction:
                for branch in bundle.branches:
                    ends = [branch.line[0]] if branch.head else []
                    if bundle.head and not bundle.trunk:
                        ends.append(branch.line[-1])
                    yield from (box_around(*end, scene.px(END_PX)) for end in ends)

    def thin_obstacles(self, scene: Scene, layer: Layer) -> Iterator[Box]:
        """The arrows themselves."""
        for bundle in bundles_in_view(scene):
            if bundle.direction == layer.direction:
                for line in (
                    *(branch.line for branch in bundle.branches),
                    *(line for line, _ in bundle.trunk),
                    bundle.bracket,
                ):
                    yield from boxes_along(line, scene.px(4))

    def labels(self, scene: Scene, layer: Layer) -> Iterator[Label]:
        """The name of each group at the end of the arrow that leads to it as one."""
        for bundle in bundles_in_view(scene):
            if bundle.direction == layer.direction and len(bundle.hull) > 1:
                yield _group_label(scene, bundle, self.ink(self.sample(scene, layer)))

    def legend_rows(self, scene: Scene, layer: Layer) -> Iterator[LegendRow]:
        """A row for each sign that is drawn of the layer; an author's own layer is called by its title."""
        sample = self.sample(scene, layer)
        yield from sign_rows(
            scene, layer.direction, own_title(layer), lambda branch: self._style_of(scene, sample, branch)
        )

    def size_row(self, scene: Scene, layer: Layer) -> LegendRow | None:
        """How wide lines are for how many statements, where they differ."""
        samples = {shown.direction: self.sample(scene, shown) for shown in scene.visible_layers}

        def plain(direction: str) -> ArrowStyle:
            return self.arrow_style(samples.get(direction, samples[layer.direction]), Strength.NAMED, context=False)

        return widths_row(scene, plain, lambda branch: self._style_of(scene, samples[layer.direction], branch))

    def _style_of(self, scene: Scene, sample: Sample, branch: Branch) -> ArrowStyle:
        return _fitting(scene, self.arrow_style(sample, branch.strength, branch.context, branch.conditional))

    def remarks(self, scene: Scene, layer: Layer) -> Iterator[str]:
        """What a ring around states means, and that not all states of a group have a line, where it is so."""
        if any(bundle.hull for bundle in seen_bundles(scene)):
            yield tr("Legend", RING_OF_GROUP)
        if leaves_out_unnamed(scene):
            yield tr("Legend", NAMED_ALONE)

    def swatch(self, painter: QPainter, rect: QRectF, sample: Sample) -> None:
        """A short arrow of the direction."""
        draw_swatch(painter, rect, self.arrow_style(sample, Strength.NAMED, False, _is_of_words(sample)))


def _fitting(scene: Scene, style: ArrowStyle) -> ArrowStyle:
    """An arrow as a picture needs it: thinner where tints speak first, and never thin where these lines are all of it.

    Over tints it is as wide for many statements as for one.
    """
    is_faint = style.stroke.width < WIDTH_PX and style.start == "dot"
    if is_faint:
        return _as_wide(style, BEFORE_CLASS) if scene.look.minimum_text_px else style
    if any(layer.kind == LayerKind.STANDING for layer in scene.visible_layers):
        return replace(_as_wide(style, OVER_TINTS), size=OVER_TINTS * style.size, grows=False)
    return style


def _as_wide(style: ArrowStyle, share: float) -> ArrowStyle:
    stroke = replace(style.stroke, width=share * style.stroke.width)
    casing = replace(style.casing, width=stroke.width + style.casing.width - style.stroke.width)
    return replace(style, stroke=stroke, casing=casing)


def _is_of_words(sample: Sample) -> bool:
    """Whether a layer shows words without a move: its swatch is hollow."""
    return sample.layer.direction == Direction.NONE


def _group_label(scene: Scene, bundle: Bundle, ink: Ink) -> Label:
    code = bundle.hull_code
    lines = (branch.line[0] for branch in bundle.branches if branch.code == code)
    x, y = next(lines, bundle.branches[0].line[-1])
    style = Lettering(scene.own_px(GROUP_NAME_PX), ink.text, scene.palette.halo, True, True, halo_px=scene.px(2.0))
    text = party_in(scene.world.story, scene.world.base, code, scene.view.names)
    rooms = dict.fromkeys(evenly_wrapped(text, style, scene.own_room_px(room)) for room in GROUP_ROOMS_PX)
    at = scene.frame.to_plane(x, y)
    forms = [
        Label(f"group:{code}", words, style, at, beside(scene, words, style, scene.px(END_PX)), GROUP_PRIORITY, True)
        for words in rooms
    ]
    return over_arrows(replace(forms[0], others=tuple(forms[1:])))


def _distance(arrow: Arrow, at_px: tuple[float, float], reach_px: float) -> float:
    """How far a point is from an arrow, in pixels; infinite when that is surely more than *reach_px*."""
    return min(_line_distance(line, at_px, reach_px) for line in arrow.ways)


def _line_distance(line: Line, at_px: tuple[float, float], reach_px: float) -> float:
    x, y = at_px
    xs, ys = [point[0] for point in line], [point[1] for point in line]
    if not (min(xs) - reach_px < x < max(xs) + reach_px and min(ys) - reach_px < y < max(ys) + reach_px):
        return math.inf
    return min(_segment_distance(x, y, a, b) for a, b in itertools.pairwise(line))


def _segment_distance(x: float, y: float, a: tuple[float, float], b: tuple[float, float]) -> float:
    dx, dy = b[0] - a[0], b[1] - a[1]
    square = dx * dx + dy * dy
    share = 0.0 if square == 0 else min(max(((x - a[0]) * dx + (y - a[1]) * dy) / square, 0.0), 1.0)
    return math.hypot(x - a[0] - share * dx, y - a[1] - share * dy)


CLAIMS = ClaimsKind()
