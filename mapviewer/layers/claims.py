"""Alignment: an arrow for each statement. Colour says which way, form says it again, the line how strong."""

from __future__ import annotations

import itertools
import math
from array import array
from collections.abc import Iterator

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF

from geodata.map.label_placement import Box
from geodata.story.layer import Layer
from geodata.story.vocabulary import Direction, Strength, direction_theme
from geodata.world.validity import claims_in_view
from mapviewer.labels.label_obstacles import box_around
from mapviewer.layers.kind import Kind, LegendRow
from mapviewer.layers.style import ArrowStyle, Sample, Stroke
from mapviewer.scene.arrows import Arrow, Bundle, arrows_in_view, bundles_in_view, every_arrow
from mapviewer.scene.painter_paths import dashes_of, draw_segments, polygon_of, segments_of
from mapviewer.scene.scene import Scene
from mapviewer.ui.translate import tr, tr_noop

WIDTHS: dict[str, float] = {Strength.NAMED: 3.2, Strength.IMPLIED: 2.4, Strength.GROUP: 2.4}
DASHES: dict[str, tuple[float, ...]] = {Strength.IMPLIED: (5.0, 2.2), Strength.GROUP: (1.6, 1.6)}
ENDS: dict[str, tuple[str, str]] = {Direction.TOWARD: ("", "head")}
CASING, HALO = 2.6, 1.3
DOT_PX = 4.2
TRUNKS = tr_noop("Legend", "Line width and number: how many statements")
SWATCH_WIDTH, SWATCH_SIZE = 2.4, 0.62
HEAD_TRIM_PX = 9.0  # how much of the line a head covers
CONTEXT_WIDTH = 0.62
END_PX = 8.0  # around an arrow's end, where no name stands
STEPS, QUICK_STEP_PX = 28, 24.0  # of a curve; how long they are, in design pixels, while the map moves
# How wide the branches of a trunk are; a trunk's width, and what each of its statements adds, in design pixels.
BUNDLED, TRUNK_PX, TRUNK_STEP_PX, TRUNK_MOST_PX = 0.8, 2.4, 1.05, 12.0
# Where a tie is broken, as a share of the way from the state; half the gap and half a bar, in design pixels.
BREAK, GAP_PX, BAR_PX = 0.36, 4.6, 7.5


class ClaimsKind(Kind):
    """Statements of one direction, each an arrow between states."""

    title = tr_noop("Terms", "Statements (arrows)")
    one = tr_noop("Terms", "Statement")
    is_drawn_anew = True

    def theme_of(self, sample: Sample) -> str:
        """Colour says which way: an arrow has the colour of its direction, whatever theme its layer has."""
        direction = sample.layer.direction
        return direction_theme(direction) if direction else sample.layer.theme

    def draw(self, painter: QPainter, scene: Scene, layer: Layer) -> None:
        """All arrows of the layer's direction."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        sample = self.sample(scene, layer)
        for arrow in arrows_in_view(scene, layer.direction):
            style = self.arrow_style(sample, arrow.strength, arrow.claim.context)
            draw_arrow(painter, scene, arrow, style, BUNDLED if arrow.bundled else 1.0)
        for bundle in bundles_in_view(scene):
            if bundle.direction == layer.direction:
                _draw_trunk(painter, scene, bundle, self.arrow_style(sample, Strength.NAMED, context=False))
        painter.restore()

    def arrow_style(self, sample: Sample, strength: str, context: bool) -> ArrowStyle:
        """Form says what colour says: a head at the partner, a broken tie, or a tie between two dots."""
        size = CONTEXT_WIDTH if context else 1.0
        width = WIDTHS.get(strength, WIDTHS[Strength.IMPLIED]) * size
        start, end = ENDS.get(sample.layer.direction, ("dot", "dot"))
        stroke = Stroke(self.ink(sample).line, width, dash=DASHES.get(strength, ()))
        gap = BREAK if sample.layer.direction == Direction.AWAY else 0.0
        return ArrowStyle(stroke, Stroke(sample.colours.halo, width + CASING), start, end, size, gap)

    def mark_statement(self, painter: QPainter, scene: Scene, layer: Layer, claim_id: str, strong: bool) -> bool:
        """The statement's arrows again, wider."""
        sample = self.sample(scene, layer)
        marked = [arrow for arrow in arrows_in_view(scene, layer.direction) if arrow.claim.id == claim_id]
        for arrow in marked:
            style = self.arrow_style(sample, arrow.strength, arrow.claim.context)
            draw_arrow(painter, scene, arrow, style, 1.7 if strong else 1.35)
        return bool(marked)

    def hit(self, scene: Scene, layer: Layer, at_px: tuple[float, float], reach_px: float) -> tuple[float, str] | None:
        """The arrow whose curve passes nearest."""
        near = ((_distance(arrow, at_px, reach_px), arrow.claim.id) for arrow in arrows_in_view(scene, layer.direction))
        return min((found for found in near if found[0] < reach_px), default=None, key=lambda found: found[0])

    def obstacles(self, scene: Scene, layer: Layer) -> Iterator[Box]:
        """The ends of the arrows."""
        for arrow in arrows_in_view(scene, layer.direction):
            yield from (box_around(*arrow.at(share), scene.px(END_PX)) for share in (0.0, 1.0))

    def thin_obstacles(self, scene: Scene, layer: Layer) -> Iterator[Box]:
        """The arrows themselves."""
        for arrow in arrows_in_view(scene, layer.direction):
            yield from (box_around(x, y, scene.px(4)) for x, y in arrow.points(40))

    def legend_rows(self, scene: Scene, layer: Layer) -> Iterator[LegendRow]:
        """The layer's title, if any statement of it holds."""
        if claims_in_view(scene.world.story, scene.view, layer.direction):
            yield self.layer_row(scene, layer, None)

    def remarks(self, scene: Scene, layer: Layer) -> Iterator[str]:
        """What dashes, numbers, branches and thin arrows mean, where there are any."""
        arrows = every_arrow(scene)
        if any(arrow.strength in (Strength.GROUP, Strength.IMPLIED) for arrow in arrows):
            yield tr("Legend", "Solid: named · dashed: implied · dotted: group")
        if bundles_in_view(scene):
            yield tr("Legend", TRUNKS)
        if any(arrow.branches for arrow in arrows):
            yield tr("Legend", "Thin lines with dots: members of a group")
        if any(arrow.claim.context for arrow in arrows):
            yield tr("Legend", "Thinner arrow: added context, not in the article")

    def swatch(self, painter: QPainter, rect: QRectF, sample: Sample) -> None:
        """A short arrow of the direction."""
        _draw_swatch(painter, rect, self.arrow_style(sample, Strength.NAMED, context=False))


def _distance(arrow: Arrow, at_px: tuple[float, float], reach_px: float) -> float:
    """How far a point is from an arrow, in pixels; infinite when that is surely more than *reach_px*."""
    x, y = at_px
    corners = (arrow.start, arrow.control, arrow.end)  # a curve keeps within its corners
    xs, ys = [corner.x() for corner in corners], [corner.y() for corner in corners]
    if not (min(xs) - reach_px < x < max(xs) + reach_px and min(ys) - reach_px < y < max(ys) + reach_px):
        return math.inf
    return min(_segment_distance(x, y, a, b) for a, b in itertools.pairwise(arrow.points()))


def _segment_distance(x: float, y: float, a: tuple[float, float], b: tuple[float, float]) -> float:
    dx, dy = b[0] - a[0], b[1] - a[1]
    square = dx * dx + dy * dy
    share = 0.0 if square == 0 else min(max(((x - a[0]) * dx + (y - a[1]) * dy) / square, 0.0), 1.0)
    return math.hypot(x - a[0] - share * dx, y - a[1] - share * dy)


def _draw_trunk(painter: QPainter, scene: Scene, trunk: Bundle, style: ArrowStyle) -> None:
    """The trunk of many arrows, as wide as they are many, with the one end that all of them have at the partner."""
    unit = scene.look.unit * scene.look.line
    width = min(TRUNK_PX + TRUNK_STEP_PX * trunk.count, TRUNK_MOST_PX) * unit
    (x, y), (ux, uy) = trunk.at, trunk.outward
    form = style.start if trunk.comes_in else style.end
    size = max(width / 5.2, 1.0 * unit)
    back = 12.0 * size if form.endswith("head") else 0.0
    tip, end = QPointF(x, y), QPointF(x - ux * back, y - uy * back)
    for colour, pen_px in ((style.casing.colour, width + CASING * scene.look.unit), (style.stroke.colour, width)):
        pen = QPen(QColor(colour), pen_px)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        painter.drawLine(QPointF(*trunk.hub), end)
    halo = QPen(QColor(style.casing.colour), HALO * scene.look.unit)
    _end(painter, form, tip, QPointF(*trunk.hub), style.stroke.colour, size, halo)


def draw_arrow(painter: QPainter, scene: Scene, arrow: Arrow, style: ArrowStyle, wider: float = 1.0) -> None:
    """One arrow on its casing."""
    scale = scene.look.unit * scene.look.line * wider
    curves = _pieces(scene, arrow, style, scale * style.size)
    width, beside = style.stroke.width * scale, style.casing.width - style.stroke.width
    casing = QPen(QColor(style.casing.colour), width + beside * scene.look.unit)
    casing.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen = QPen(QColor(style.stroke.colour), width)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    if style.stroke.dash:
        pen.setDashPattern(style.stroke.dash)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if arrow.branches:
        _branches(painter, arrow, style, scale * style.size)
    segments = segments_of(curves) if scene.look.quick else None
    for stroke in (casing, pen):
        if segments is not None:
            _stroke_segments(painter, segments, stroke)
        else:
            for curve in curves:
                painter.strokePath(_path(curve), stroke)
    _ends(painter, scene, arrow, style, scale * style.size)


def _branches(painter: QPainter, arrow: Arrow, style: ArrowStyle, size: float) -> None:
    """From the end of a statement about a group a thin line and a dot to each state that it speaks of."""
    colour, halo = QColor(style.stroke.colour), QColor(style.casing.colour)
    for pen in (QPen(halo, 2.8 * size), QPen(colour, 1.2 * size)):
        painter.setPen(pen)
        for (x0, y0), (x1, y1) in arrow.branches:
            painter.drawLine(QPointF(x0, y0), QPointF(x1, y1))
    painter.setPen(QPen(colour, 1.3 * size))
    painter.setBrush(halo)
    for _, (x1, y1) in arrow.branches:
        painter.drawEllipse(QPointF(x1, y1), 3.2 * size, 3.2 * size)
    painter.setBrush(Qt.BrushStyle.NoBrush)


def _stroke_segments(painter: QPainter, segments: array[float], pen: QPen) -> None:
    """Stroke a curve by its segments or its dashes: its ends are square, and it takes a fifth of the time."""
    if pen.style() == Qt.PenStyle.SolidLine:
        pen.setCapStyle(Qt.PenCapStyle.SquareCap)
    else:
        segments = dashes_of(segments, [part * pen.widthF() for part in pen.dashPattern()])
        pen.setStyle(Qt.PenStyle.SolidLine)
    painter.setPen(pen)
    draw_segments(painter, segments)


def _path(curve: array[float]) -> QPainterPath:
    path = QPainterPath()
    path.addPolygon(polygon_of(curve))
    return path


def _pieces(scene: Scene, arrow: Arrow, style: ArrowStyle, size: float) -> list[array[float]]:
    """The curve as ``x, y, …``, without what a head covers and in two where a tie is broken."""
    length = _length(arrow)
    has_head = style.end.endswith("head") and not _ends_in_trunk(arrow)
    last = max(1.0 - (HEAD_TRIM_PX * size / length if has_head else 0.0), 0.6)
    steps = max(min(int(length / scene.px(QUICK_STEP_PX)), STEPS), 8) if scene.look.quick else STEPS
    gap = _gap(arrow, style, size)
    stretches = ((0.0, gap[0]), (gap[1], last)) if gap else ((0.0, last),)
    return [array("d", itertools.chain.from_iterable(arrow.points(steps, *stretch))) for stretch in stretches]


def _length(arrow: Arrow) -> float:
    return max(math.dist(arrow.at(0.0), arrow.at(0.5)) + math.dist(arrow.at(0.5), arrow.at(1.0)), 1.0)


def _gap(arrow: Arrow, style: ArrowStyle, size: float) -> tuple[float, float] | None:
    """Where a broken tie stops and goes on, as shares of the way from its state."""
    half = min(GAP_PX * size / _length(arrow), 0.2)
    return (style.gap - half, style.gap + half) if style.gap else None


def _ends_in_trunk(arrow: Arrow) -> bool:
    """Whether the trunk is at the arrow's end; where the partner moves it is at the arrow's start."""
    return arrow.bundled and not arrow.comes_in


def _ends(painter: QPainter, scene: Scene, arrow: Arrow, style: ArrowStyle, size: float) -> None:
    halo, colour = QPen(QColor(style.casing.colour), HALO * scene.look.unit), style.stroke.colour
    if not (arrow.bundled and arrow.comes_in):
        _end(painter, style.start, arrow.start, arrow.control, colour, size, halo)
    if not _ends_in_trunk(arrow):
        _end(painter, style.end, arrow.end, arrow.control, colour, size, halo)
    for share, other in zip(_gap(arrow, style, size) or (), (0.0, 1.0), strict=False):
        _bar(painter, QPointF(*arrow.at(share)), QPointF(*arrow.at((share + other) / 2)), colour, size)


def _end(painter: QPainter, form: str, tip: QPointF, control: QPointF, colour: str, size: float, halo: QPen) -> None:
    """One end of an arrow, by its name in `ArrowStyle`."""
    if form == "dot":
        painter.setPen(halo)
        painter.setBrush(QColor(colour))
        painter.drawEllipse(tip, DOT_PX * size, DOT_PX * size)
    elif form:
        _head(painter, tip, control, colour, size, halo)


def _direction(tip: QPointF, towards: QPointF) -> tuple[float, float]:
    dx, dy = tip.x() - towards.x(), tip.y() - towards.y()
    norm = math.hypot(dx, dy) or 1.0
    return dx / norm, dy / norm


def _head(painter: QPainter, tip: QPointF, control: QPointF, colour: str, size: float, halo: QPen) -> None:
    ux, uy = _direction(tip, control)
    length, half = 14.0 * size, 6.4 * size
    base = QPointF(tip.x() - ux * length, tip.y() - uy * length)
    left = QPointF(base.x() - uy * half, base.y() + ux * half)
    right = QPointF(base.x() + uy * half, base.y() - ux * half)
    painter.setPen(halo)
    painter.setBrush(QColor(colour))
    painter.drawPolygon(QPolygonF([tip, left, right]))


def _bar(painter: QPainter, middle: QPointF, along: QPointF, colour: str, size: float) -> None:
    """One of the two bars between which a tie is broken: square to the way to a point of it."""
    ux, uy = _direction(middle, along)
    half = BAR_PX * size
    pen = QPen(QColor(colour), 3.0 * size)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    across = QPointF(-uy * half, ux * half)
    painter.drawLine(middle + across, middle - across)


def _draw_swatch(painter: QPainter, rect: QRectF, style: ArrowStyle) -> None:
    colour, y = style.stroke.colour, rect.center().y()
    start, end, middle = QPointF(rect.left() + 2, y), QPointF(rect.right() - 1, y), rect.center()
    none, gap = QPen(Qt.PenStyle.NoPen), 2.6
    painter.setPen(QPen(QColor(colour), SWATCH_WIDTH, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
    if style.gap:
        painter.drawLine(start, QPointF(middle.x() - gap, y))
        painter.drawLine(QPointF(middle.x() + gap, y), end)
        for side in (-gap, gap):
            _bar(painter, QPointF(middle.x() + side, y), middle + QPointF(2 * side, 0), colour, SWATCH_SIZE)
        return
    painter.drawLine(start, QPointF(end.x() - (5 if style.end == "head" else 0), y))
    _end(painter, style.start, start, middle, colour, SWATCH_SIZE, none)
    _end(painter, style.end, QPointF(end.x() - (3 if style.end == "dot" else 0), y), middle, colour, SWATCH_SIZE, none)


CLAIMS = ClaimsKind()
