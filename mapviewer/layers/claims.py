"""Alignment: the trees of statements. Colour says which way, form says it again, the line how many and how strong."""

from __future__ import annotations

import itertools
import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from geodata.map.label_placement import Box
from geodata.story.entities import party_in
from geodata.story.layer import Layer
from geodata.story.vocabulary import Direction, Strength, direction_theme
from mapviewer.labels.label_engine import Label, beside, over_arrows
from mapviewer.labels.label_obstacles import box_around, boxes_along
from mapviewer.labels.text_halo import Lettering, evenly_wrapped
from mapviewer.layers.arrow_drawing.arrow_image import EDGE_PX, box_of, draw_as_image
from mapviewer.layers.arrow_drawing.flow_drawing import StyledTree, draw_bundles, draw_ways
from mapviewer.layers.arrow_drawing.flow_marks import draw_hull, draw_swatch
from mapviewer.layers.kind import Extent, Kind, LegendRow, Swatch
from mapviewer.layers.style import ArrowStyle, Sample, Stroke
from mapviewer.scene.arrows import Arrow, Bundle, arrows_in_view, bundles_in_view
from mapviewer.scene.in_view import shows_line
from mapviewer.scene.scene import Scene
from mapviewer.scene.statements import MUTUAL
from mapviewer.scene.trees.flow_trees import Line
from mapviewer.ui.palette import Ink
from mapviewer.ui.translate import tr, tr_noop

WIDTH_PX = 3.2
DASHES: dict[str, tuple[float, ...]] = {Strength.IMPLIED: (3.4, 1.6), Strength.GROUP: (1.3, 1.3)}
ENDS: dict[str, tuple[str, str]] = {Direction.TOWARD: ("", "head"), MUTUAL: ("head", "head"),
                                   Direction.NONE: ("", "head")}  # fmt: skip
CASING = 2.6
DASHES_SAY = tr_noop("Legend", "Solid: named · dashed: implied · dotted: group")
BOTH_MOVE = tr_noop("Legend", "Two heads: both sides move")
RING_OF_GROUP = tr_noop("Legend", "Dotted ring: a group of states")
TRUNKS = tr_noop("Legend", "Thicker line: more statements")
WORDS_ALONE = tr_noop("Legend", "Hollow: a demand, threat, wish, denial or opinion")
ADDED = tr_noop("Legend", "Thinner arrow: added context, not in the article")
# Which way it is that an arrow says: it leads from a state to the partner that it turns to, whoever travels.
MEANING: dict[str, str] = {
    Direction.TOWARD: tr_noop("Legend", "Turns to a partner"),
    Direction.AWAY: tr_noop("Legend", "Turns away from a partner"),
    Direction.STEADY: tr_noop("Legend", "Stays with a partner"),
}
CONTEXT_WIDTH, HOLLOW_WIDTH = 0.62, 1.5
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
        plain = self.arrow_style(sample, Strength.NAMED, context=False)
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
                    styles[form] = self.arrow_style(sample, *form)
                own.append(styles[form])
            only_words = all(branch.conditional for branch in bundle.branches)
            # A trunk of one kind of statement is of that kind too: whole, it would say more than any of its branches.
            alike = own[0] if len({replace(style, size=1.0) for style in own}) == 1 else None
            trees.append((bundle, own, alike or (hollow if only_words else plain)))
        draw_bundles(painter, scene, trees)

    def arrow_style(self, sample: Sample, strength: str, context: bool, conditional: bool = False) -> ArrowStyle:
        """Form says what colour says: a head at the partner, one at both ends, a broken tie, or one that is whole.

        What is *conditional*, words after which nothing has moved yet, is hollow; dashes say how directly it is said.
        """
        size = CONTEXT_WIDTH if context else HOLLOW_WIDTH if conditional else 1.0
        start, end = ENDS.get(sample.layer.direction, ("dot", "dot"))
        # Between the two thin lines of a hollow one short dashes would be read as rungs.
        dash = DASHES.get(Strength.IMPLIED if conditional and strength in DASHES else strength, ())
        stroke = Stroke(self.ink(sample).line, WIDTH_PX * size, dash=dash)
        gap = BREAK if sample.layer.direction == Direction.AWAY else 0.0
        casing = Stroke(sample.colours.halo, WIDTH_PX * size + CASING)
        return ArrowStyle(stroke, casing, start, end, size, gap, hollow=conditional)

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
                for line in (*(branch.line for branch in bundle.branches), *(line for line, _ in bundle.trunk)):
                    yield from boxes_along(line, scene.px(4))

    def labels(self, scene: Scene, layer: Layer) -> Iterator[Label]:
        """The name of each group at the end of the arrow that leads to it as one."""
        for bundle in bundles_in_view(scene):
            if bundle.direction == layer.direction and len(bundle.hull) > 1:
                yield _group_label(scene, bundle, self.ink(self.sample(scene, layer)))

    def legend_rows(self, scene: Scene, layer: Layer) -> Iterator[LegendRow]:
        """What an arrow of the layer says, if any is seen, in a form that is drawn; one with a name has that.

        Before a class it is left out where all that is seen has a row of its own: none is drawn as it would be keyed.
        """
        forms = self._forms(scene, layer)
        if not forms:
            return
        plain = next((form for form in forms if _is_plain(form)), None)
        meaning = MEANING.get(layer.direction, "") if layer.id == layer.direction else ""
        if scene.look.minimum_text_px and plain is None and meaning and any(map(_is_two_headed, forms)):
            return
        row = self.layer_row(scene, layer, None, tr("Legend", meaning) if meaning else "")
        drawn = plain if plain is not None or layer.direction == Direction.NONE else forms[0]
        yield replace(row, swatch=partial(draw_swatch, style=drawn)) if drawn is not None else row

    def _forms(self, scene: Scene, layer: Layer) -> list[ArrowStyle]:
        """The forms of the arrows that are seen, with the heads that they have."""
        sample = self.sample(scene, layer)
        found = []
        for bundle in _seen(scene):
            for branch in bundle.branches if bundle.direction == layer.direction else ():
                style = self.arrow_style(sample, branch.strength, branch.context, branch.conditional)
                if style.end == "head":
                    style = replace(style, start="head" if bundle.head and branch.head else "")
                found.append(style)
        return list(dict.fromkeys(found))

    def signs(self, scene: Scene, layer: Layer) -> Mapping[str, Swatch]:
        """Its remarks by arrows that are drawn; of one both dashed and hollow each remark shows its own part."""
        forms = self._forms(scene, layer)
        hollow = [form for form in forms if form.hollow and layer.direction != Direction.NONE]
        shown = {
            DASHES_SAY: next((replace(form, hollow=False) for form in forms if form.stroke.dash), None),
            BOTH_MOVE: next(filter(_is_two_headed, forms), None),
            WORDS_ALONE: next((replace(form, stroke=replace(form.stroke, dash=())) for form in hollow), None),
            ADDED: next((form for form in forms if form.size == CONTEXT_WIDTH), None),
        }
        return {
            tr("Legend", words): partial(draw_swatch, style=form) for words, form in shown.items() if form is not None
        }

    def remarks(self, scene: Scene, layer: Layer) -> Iterator[str]:
        """What dashes, numbers, two heads, groups and thin arrows mean, where there are any."""
        bundles = _seen(scene)
        branches = [branch for bundle in bundles for branch in bundle.branches]
        if any(branch.strength in (Strength.GROUP, Strength.IMPLIED) for branch in branches):
            yield tr("Legend", DASHES_SAY)
        if any(bundle.count > 1 for bundle in bundles):
            yield tr("Legend", TRUNKS)
        if any(bundle.head and branch.head for bundle in bundles for branch in bundle.branches):
            yield tr("Legend", BOTH_MOVE)
        # A layer of words alone has a hollow arrow in its own row.
        if any(
            branch.conditional for bundle in bundles if bundle.direction != Direction.NONE for branch in bundle.branches
        ):
            yield tr("Legend", WORDS_ALONE)
        if any(bundle.hull for bundle in bundles):
            yield tr("Legend", RING_OF_GROUP)
        if any(branch.context for branch in branches):
            yield tr("Legend", ADDED)

    def swatch(self, painter: QPainter, rect: QRectF, sample: Sample) -> None:
        """A short arrow of the direction."""
        draw_swatch(painter, rect, self.arrow_style(sample, Strength.NAMED, False, _is_of_words(sample)))


def _seen(scene: Scene) -> list[Bundle]:
    """The trees of which a reader sees anything."""
    lines = ((bundle, [*(branch.line for branch in bundle.branches), *(line for line, _ in bundle.trunk)])
             for bundle in bundles_in_view(scene))  # fmt: skip
    if scene.look.quick:
        return list(bundles_in_view(scene))
    return [bundle for bundle, found in lines if any(shows_line(scene, line) for line in found)]


def _is_two_headed(style: ArrowStyle) -> bool:
    return style.start == style.end == "head"


def _is_plain(style: ArrowStyle) -> bool:
    """Whether a form is what a layer's own row shows: whole, not dashed, filled, and with one head at most."""
    return style.size == 1.0 and not (style.hollow or style.stroke.dash or _is_two_headed(style))


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
