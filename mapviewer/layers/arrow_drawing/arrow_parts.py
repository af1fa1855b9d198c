"""The parts of a tree of arrows: its lines with their widths, styles and ends, and what stands at those."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from geodata.core.values import value
from mapviewer.layers.style import ArrowStyle
from mapviewer.scene.arrow_trees import Branch, Bundle
from mapviewer.scene.scene import Scene
from mapviewer.scene.trees.flow_trees import Line, Point, length_of

STEP_PX, MOST_PX = 1.5, 13.0  # what each further statement adds to a line's width; the widest, in design pixels
HALO_PX, DOT_PX, ANCHOR_PX = 1.3, 4.4, 3.2
# A head's length and half its width by the width of its line, in design pixels and shares.
HEAD_PX, HEAD_SHARE, HEAD_HALF = 8.5, 2.3, 0.44
HEAD_COVERS = 0.8  # of its length, where the line has ended
GAP_PX, GAP_MOST, BAR_PX, BAR_SHARE = 6.5, 0.2, 6.5, 0.65  # half a broken tie's gap, half a bar
HOLLOW_SHARE = 0.36  # of a hollow line's width, that is empty
FOR_CLASS = 2  # statements, as wide as whose every line is before a class
LEAST_FREE_PX = 44.0  # of a trunk that can be broken


@value(frozen=True)
class ArrowPart:
    """A line of a tree with its width in pixels, its style, and whether each of its ends has a head or dot.

    ``first_width`` is the width that it begins with, where that is another one; it grows like a river below a mouth.
    """

    line: Line
    width: float
    style: ArrowStyle
    start: str = ""
    end: str = ""
    broken: bool = False
    first_width: float = 0.0


def width_px(scene: Scene, style: ArrowStyle, count: int) -> float:
    """How wide the line of so many statements is; before a class, which can look none of them up, all are alike."""
    return wide_px(style, FOR_CLASS if is_for_class(scene) else count) * scene.look.unit * scene.look.line


def is_for_class(scene: Scene) -> bool:
    """Whether a class sees the picture: what it cannot look up is not told, on cards, in widths or in the legend."""
    return bool(scene.look.minimum_text_px)


def wide_px(style: ArrowStyle, count: int) -> float:
    """The same in design pixels."""
    more = STEP_PX * (count - 1) * style.size if style.grows else 0.0
    return min(style.stroke.width + more, MOST_PX)


def parts_of(scene: Scene, bundle: Bundle, styles: Sequence[ArrowStyle], trunk: ArrowStyle) -> list[ArrowPart]:
    """The lines of a tree: its branches in their *styles*, then the pieces of its trunk."""
    last = bundle.trunk[-1][0] if bundle.trunk else ()
    breaks_trunk = bool(trunk.gap) and length_of(last) > scene.px(LEAST_FREE_PX)
    own = [
        _branch(scene, bundle, branch, style, breaks_trunk)
        for branch, style in zip(bundle.branches, styles, strict=True)
    ]
    pieces = []
    # The branch that the trunk goes on from.
    before = next((part.width for part in own if bundle.trunk and part.line[-1] == bundle.trunk[0][0][0]), 0.0)
    for number, (line, count) in enumerate(bundle.trunk, 1):
        is_last = number == len(bundle.trunk)
        end = _root_end(bundle, trunk) if is_last else ""
        width = width_px(scene, trunk, count)
        pieces.append(ArrowPart(line, width, trunk, end=end, broken=is_last and breaks_trunk, first_width=before))
        before = width
    if bundle.bracket:  # is never dashed: it is short
        whole = replace(trunk, stroke=replace(trunk.stroke, dash=()), hollow=False)
        pieces.append(ArrowPart(bundle.bracket, width_px(scene, trunk, 1), whole))
    return own + pieces


def _branch(scene: Scene, bundle: Bundle, branch: Branch, style: ArrowStyle, breaks_trunk: bool) -> ArrowPart:
    start = (
        "head" if branch.head and "head" in (style.start, style.end) else style.start if style.start == "dot" else ""
    )
    start = "" if bundle.bracket and start == "dot" else start
    end = "" if bundle.trunk else _root_end(bundle, style)
    width = width_px(scene, style, branch.count)
    return ArrowPart(branch.line, width, style, start, end, bool(style.gap) and not breaks_trunk)


def _root_end(bundle: Bundle, style: ArrowStyle) -> str:
    """What a tree has at its root: nothing but a head where its card stands."""
    if style.end == "head":
        return "head" if bundle.head else ""
    return "" if bundle.at_gate else style.end


def head_px(scene: Scene, width: float) -> float:
    """How long the head of a line of a width is."""
    return HEAD_PX * scene.look.unit * scene.look.line + HEAD_SHARE * width


def gap_px(scene: Scene, part: ArrowPart) -> float:
    """Half the gap of a broken tie; a short one keeps a piece on either side."""
    return min(GAP_PX * scene.look.unit + 0.7 * part.width, GAP_MOST * length_of(part.line))


def pen_of(colour: str, width: float, *, round_ends: bool = False) -> QPen:
    """A pen of a width in pixels."""
    cap = Qt.PenCapStyle.RoundCap if round_ends else Qt.PenCapStyle.FlatCap
    return QPen(QColor(colour), width, Qt.PenStyle.SolidLine, cap, Qt.PenJoinStyle.RoundJoin)


def dash_of(part: ArrowPart) -> list[float]:
    """The dashes and gaps of a line, in its own widths; [] where it has none."""
    shorter = part.style.stroke.width / max(part.width, 0.1) * 1.4
    return [step * min(max(shorter, 0.5), 1.0) for step in part.style.stroke.dash]


def draw_dot(painter: QPainter, scene: Scene, part: ArrowPart, at: Point) -> None:
    """The dot at an end of a tie."""
    painter.setPen(QPen(QColor(part.style.casing.colour), HALO_PX * scene.look.unit))
    painter.setBrush(QColor(part.style.stroke.colour))
    radius = max(DOT_PX * part.style.size * scene.look.unit * scene.look.line, 0.75 * part.width)
    painter.drawEllipse(QPointF(*at), radius, radius)


def draw_head(painter: QPainter, scene: Scene, part: ArrowPart, tip: Point, back: Point) -> None:
    """A head whose middle line comes from a point of its arrow."""
    painter.setPen(QPen(QColor(part.style.casing.colour), HALO_PX * scene.look.unit))
    painter.setBrush(QColor(part.style.stroke.colour))
    if part.style.hollow:
        painter.setPen(QPen(QColor(part.style.stroke.colour), 2.2 * scene.look.unit))
        painter.setBrush(QColor(part.style.casing.colour))
    painter.drawPolygon(head_polygon(tip, back, head_px(scene, part.width)))


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


def draw_bar(painter: QPainter, scene: Scene, part: ArrowPart, at: Point, ahead: Point) -> None:
    """A bar of a broken tie, square to the way from a point of it to one farther along."""
    (x, y), (ux, uy) = at, _unit(at, ahead)
    reach = BAR_PX * scene.look.unit + BAR_SHARE * part.width
    bar = QPointF(x - uy * reach, y + ux * reach), QPointF(x + uy * reach, y - ux * reach)
    thick = max(3.0 * scene.look.unit, 0.5 * part.width)
    edge = 2.0 * scene.look.unit
    for pen in (pen_of(part.style.casing.colour, thick + edge), pen_of(part.style.stroke.colour, thick)):
        painter.setPen(pen)
        painter.drawLine(*bar)
