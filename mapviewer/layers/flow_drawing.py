"""Drawing trees of arrows: branches and trunks on one casing, their heads, bars and dots, and groups of states."""

from __future__ import annotations

import math
from array import array
from collections.abc import Iterable, Sequence
from itertools import chain

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF

from geodata.core.values import value
from mapviewer.layers.style import ArrowStyle
from mapviewer.scene.arrow_trees import Branch, Bundle
from mapviewer.scene.flow_trees import Line, Point, length_of, piece_of, point_along, shortened
from mapviewer.scene.painter_paths import dashes_of, draw_segments, polygon_of, segments_of
from mapviewer.scene.scene import Scene

STEP_PX, MOST_PX = 1.5, 13.0  # what each further statement adds to a line's width; the widest, in design pixels
HALO_PX, DOT_PX, ANCHOR_PX = 1.3, 4.4, 3.2
# A head's length and half its width by the width of its line, in design pixels and shares.
HEAD_PX, HEAD_SHARE, HEAD_HALF = 8.5, 2.3, 0.44
HEAD_COVERS = 0.8  # of its length, where the line has ended
GAP_PX, BAR_PX, BAR_SHARE = 5.5, 6.5, 0.65  # half a broken tie's gap, half a bar
QUICK_EVERY = 3  # of a line's points, those that a moving picture needs
HOLLOW_SHARE = 0.36  # of a hollow line's width, that is empty
LEAST_FREE_PX = 44.0  # of a trunk that can be broken


@value(frozen=True)
class _Part:
    """A line of a tree with its width in pixels, its style, and whether each of its ends has a head or dot."""

    line: Line
    width: float
    style: ArrowStyle
    start: str = ""
    end: str = ""
    broken: bool = False


def draw_bundle(
    painter: QPainter, scene: Scene, bundle: Bundle, styles: Sequence[ArrowStyle], trunk: ArrowStyle
) -> None:
    """One tree: its branches in their *styles*, on a *trunk* that is never dashed."""
    parts = _parts(scene, bundle, styles, trunk)
    _draw_anchors(painter, scene, bundle)
    _draw_parts(painter, scene, parts)


def draw_ways(painter: QPainter, scene: Scene, ways: Iterable[Line], style: ArrowStyle, wider: float) -> None:
    """The lines of one statement as a whole, wider than they are."""
    width = style.stroke.width * scene.look.unit * scene.look.line * wider
    end = style.end if style.end == "head" else ""
    _draw_parts(painter, scene, [_Part(way, width, style, end=end) for way in ways])


def width_px(scene: Scene, style: ArrowStyle, count: int) -> float:
    """How wide the line of so many statements is."""
    width = min(style.stroke.width + STEP_PX * (count - 1) * style.size, MOST_PX)
    return width * scene.look.unit * scene.look.line


def _parts(scene: Scene, bundle: Bundle, styles: Sequence[ArrowStyle], trunk: ArrowStyle) -> list[_Part]:
    last = bundle.trunk[-1][0] if bundle.trunk else ()
    breaks_trunk = bool(trunk.gap) and length_of(last) > scene.px(LEAST_FREE_PX)
    own = [
        _branch(scene, bundle, branch, style, breaks_trunk)
        for branch, style in zip(bundle.branches, styles, strict=True)
    ]
    pieces = []
    for number, (line, count) in enumerate(bundle.trunk, 1):
        is_last = number == len(bundle.trunk)
        end = _root_end(bundle, trunk) if is_last else ""
        pieces.append(_Part(line, width_px(scene, trunk, count), trunk, end=end, broken=is_last and breaks_trunk))
    return own + pieces


def _branch(scene: Scene, bundle: Bundle, branch: Branch, style: ArrowStyle, breaks_trunk: bool) -> _Part:
    start = (
        "head" if branch.head and "head" in (style.start, style.end) else style.start if style.start == "dot" else ""
    )
    end = "" if bundle.trunk else _root_end(bundle, style)
    width = width_px(scene, style, branch.count)
    return _Part(branch.line, width, style, start, end, bool(style.gap) and not breaks_trunk)


def _root_end(bundle: Bundle, style: ArrowStyle) -> str:
    """What a tree has at its root: nothing but a head where its card stands."""
    if style.end == "head":
        return "head" if bundle.head else ""
    return "" if bundle.at_gate else style.end


def _draw_parts(painter: QPainter, scene: Scene, parts: Sequence[_Part]) -> None:
    """All casings, then all lines, then what is at their ends, so that nothing cuts what it joins."""
    edge = (parts[0].style.casing.width - parts[0].style.stroke.width) * scene.look.unit if parts else 0.0
    lines = [(part, piece) for part in parts for piece in _pieces(scene, part)]
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for part, piece in lines if not scene.look.quick else ():  # a moving picture's lines do without
        _stroke(painter, scene, piece, _pen(part.style.casing.colour, part.width + edge, round_ends=True))
    for part, piece in lines:
        _stroke(painter, scene, piece, _dashed(part))
        if part.style.hollow:
            core = _pen(part.style.casing.colour, HOLLOW_SHARE * part.width)
            _stroke(painter, scene, piece, core)
    for part in parts:
        _draw_ends(painter, scene, part)


def _pen(colour: str, width: float, *, round_ends: bool = False) -> QPen:
    cap = Qt.PenCapStyle.RoundCap if round_ends else Qt.PenCapStyle.FlatCap
    return QPen(QColor(colour), width, Qt.PenStyle.SolidLine, cap, Qt.PenJoinStyle.RoundJoin)


def _dashed(part: _Part) -> QPen:
    # A line without dashes closes the joints between the pieces of a trunk by its round ends.
    pen = _pen(part.style.stroke.colour, part.width, round_ends=not (part.style.stroke.dash or part.broken))
    if part.style.stroke.dash:
        shorter = part.style.stroke.width / max(part.width, 0.1) * 1.4
        pen.setDashPattern([step * min(max(shorter, 0.5), 1.0) for step in part.style.stroke.dash])
    return pen


def _stroke(painter: QPainter, scene: Scene, line: Line, pen: QPen) -> None:
    """A line; of a moving picture its segments or dashes one by one, which takes a fifth of the time."""
    if not scene.look.quick:
        path = QPainterPath()
        path.addPolygon(polygon_of(array("d", chain.from_iterable(line))))
        painter.strokePath(path, pen)
        return
    points = array("d", chain.from_iterable((*line[:-1:QUICK_EVERY], line[-1])))
    segments = segments_of([points])
    if pen.style() == Qt.PenStyle.SolidLine:
        pen.setCapStyle(Qt.PenCapStyle.SquareCap)
    else:
        segments = dashes_of(segments, [part * pen.widthF() for part in pen.dashPattern()])
        pen.setStyle(Qt.PenStyle.SolidLine)
    painter.setPen(pen)
    draw_segments(painter, segments)


def _pieces(scene: Scene, part: _Part) -> list[Line]:
    """A line without what its heads cover, and in two where a tie is broken."""
    covered = HEAD_COVERS * _head_px(scene, part.width)
    line = shortened(part.line, covered if part.start == "head" else 0.0, covered if part.end == "head" else 0.0)
    if not part.broken:
        return [line]
    whole, half = length_of(line), _gap_px(scene, part)
    middle = part.style.gap * whole
    return [piece_of(line, 0.0, middle - half), piece_of(line, middle + half, whole)]


def _head_px(scene: Scene, width: float) -> float:
    return HEAD_PX * scene.look.unit * scene.look.line + HEAD_SHARE * width


def _gap_px(scene: Scene, part: _Part) -> float:
    return GAP_PX * scene.look.unit + 0.35 * part.width


def _draw_ends(painter: QPainter, scene: Scene, part: _Part) -> None:
    for form, line in ((part.start, part.line[::-1]), (part.end, part.line)):
        if form == "head":
            _head(painter, scene, line, part)
        elif form == "dot":
            painter.setPen(QPen(QColor(part.style.casing.colour), HALO_PX * scene.look.unit))
            painter.setBrush(QColor(part.style.stroke.colour))
            radius = max(DOT_PX * part.style.size * scene.look.unit * scene.look.line, 0.75 * part.width)
            painter.drawEllipse(QPointF(*line[-1]), radius, radius)
    if part.broken:
        _draw_break(painter, scene, part)


def _head(painter: QPainter, scene: Scene, line: Line, part: _Part) -> None:
    size = _head_px(scene, part.width)
    back = point_along(line, 1.0 - min(size / max(length_of(line), 0.1), 0.9))
    painter.setPen(QPen(QColor(part.style.casing.colour), HALO_PX * scene.look.unit))
    painter.setBrush(QColor(part.style.stroke.colour))
    if part.style.hollow:
        painter.setPen(QPen(QColor(part.style.stroke.colour), 2.2 * scene.look.unit))
        painter.setBrush(QColor(part.style.casing.colour))
    painter.drawPolygon(head_polygon(line[-1], back, size))


def head_polygon(tip: Point, back: Point, size: float) -> QPolygonF:
    """A head whose middle line comes from a point of its arrow."""
    ux, uy = _unit(back, tip)
    x, y = tip[0] - ux * size, tip[1] - uy * size
    half = HEAD_HALF * size
    notch = tip[0] - ux * HEAD_COVERS * size, tip[1] - uy * HEAD_COVERS * size
    corners = (tip, (x - uy * half, y + ux * half), notch, (x + uy * half, y - ux * half))
    return QPolygonF([QPointF(*corner) for corner in corners])


def _unit(a: Point, b: Point) -> Point:
    way = math.dist(a, b) or 1.0
    return (b[0] - a[0]) / way, (b[1] - a[1]) / way


def _draw_break(painter: QPainter, scene: Scene, part: _Part) -> None:
    """The two bars of a broken tie, square to it."""
    whole, half = max(length_of(part.line), 0.1), _gap_px(scene, part)
    for side in (-1, 1):
        x, y = point_along(part.line, part.style.gap + side * half / whole)
        ux, uy = _unit((x, y), point_along(part.line, part.style.gap + side * 3 * half / whole))
        reach = BAR_PX * scene.look.unit + BAR_SHARE * part.width
        bar = QPointF(x - uy * reach, y + ux * reach), QPointF(x + uy * reach, y - ux * reach)
        thick = max(3.0 * scene.look.unit, 0.5 * part.width)
        edge = 2.0 * scene.look.unit
        for pen in (_pen(part.style.casing.colour, thick + edge), _pen(part.style.stroke.colour, thick)):
            painter.setPen(pen)
            painter.drawLine(*bar)


def _draw_anchors(painter: QPainter, scene: Scene, bundle: Bundle) -> None:
    """A small dot at each place that a tree ends in."""
    painter.setPen(QPen(QColor(scene.palette.halo), HALO_PX * scene.look.unit))
    painter.setBrush(QColor(scene.palette.text))
    for place in bundle.places:
        painter.drawEllipse(QPointF(*place), scene.px(ANCHOR_PX), scene.px(ANCHOR_PX))
    painter.setBrush(Qt.BrushStyle.NoBrush)
