"""Drawing trees of arrows: branches and trunks on one casing, their heads, bars and dots, and groups of states."""

from __future__ import annotations

import math
from array import array
from collections.abc import Iterable, Sequence
from itertools import chain

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF

from mapviewer.layers.arrow_drawing.arrow_parts import (
    ANCHOR_PX,
    HALO_PX,
    HEAD_COVERS,
    HOLLOW_SHARE,
    ArrowPart,
    dash_of,
    draw_bar,
    draw_dot,
    draw_head,
    gap_px,
    head_px,
    parts_of,
    pen_of,
)
from mapviewer.layers.arrow_drawing.moving_arrows import draw_moving, draw_moving_parts
from mapviewer.layers.style import ArrowStyle
from mapviewer.scene.arrow_trees import Bundle, towns_of
from mapviewer.scene.painter_paths import polygon_of
from mapviewer.scene.scene import Scene, is_vector
from mapviewer.scene.trees.flow_trees import Line, length_of, piece_of, point_along, shortened

GROWTH_PX, GROWTH_SHARE, GROWTH_STEPS = 90.0, 0.44, 12  # along which a trunk grows below a mouth
StyledTree = tuple[Bundle, Sequence[ArrowStyle], ArrowStyle]  # with the styles of its branches and of its trunk


def draw_bundles(painter: QPainter, scene: Scene, trees: Sequence[StyledTree]) -> None:
    """Trees, one on the other: their branches in their styles, on trunks that are never dashed.

    What is at the ends of any is drawn last: a line that passes by would make a head one of a line of its own.
    """
    made = [(bundle, parts_of(scene, bundle, own, trunk)) for bundle, own, trunk in trees]
    if scene.look.quick and not is_vector(painter):
        draw_moving(painter, scene, made)
        return
    for bundle, parts in made:
        _draw_anchors(painter, scene, bundle)
        _draw_lines(painter, scene, parts)
    for _, parts in made:
        _draw_all_ends(painter, scene, parts)


def draw_ways(painter: QPainter, scene: Scene, ways: Iterable[Line], style: ArrowStyle, wider: float) -> None:
    """The lines of one statement as a whole, wider than they are."""
    width = style.stroke.width * scene.look.unit * scene.look.line * wider
    start, end = (form if form == "head" else "" for form in (style.start, style.end))
    parts = [ArrowPart(way, width, style, start, end) for way in ways]
    if scene.look.quick and not is_vector(painter):
        draw_moving_parts(painter, scene, parts)
    else:
        _draw_lines(painter, scene, parts)
        _draw_all_ends(painter, scene, parts)


def _draw_lines(painter: QPainter, scene: Scene, parts: Sequence[ArrowPart]) -> None:
    """All casings, then all lines, so that nothing cuts what it joins."""
    edge = (parts[0].style.casing.width - parts[0].style.stroke.width) * scene.look.unit if parts else 0.0
    lines = [(part, piece) for part in parts for piece in _pieces(scene, part)]
    growing = [part for part in parts if _grows(part)]
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for part, piece in lines:
        _stroke(painter, piece, _casing(part, edge))
    for part in growing:
        _fill(painter, _grown(scene, part, edge), part.style.casing.colour)
    for part in growing:
        _fill(painter, _grown(scene, part, 0.0), part.style.stroke.colour)
    for part, piece in lines:
        _stroke(painter, piece, _dashed(part))
        if part.style.is_double:
            _stroke(painter, piece, pen_of(part.style.casing.colour, HOLLOW_SHARE * part.width))


def _draw_all_ends(painter: QPainter, scene: Scene, parts: Sequence[ArrowPart]) -> None:
    for part in parts:
        _draw_ends(painter, scene, part)


def _grows(part: ArrowPart) -> bool:
    return bool(part.first_width) and part.first_width != part.width and not (dash_of(part) or part.style.hollow)


def _growth_px(scene: Scene, part: ArrowPart) -> float:
    """How far along a piece of a trunk it takes on its width: before a gap, which would be filled otherwise."""
    if not _grows(part):
        return 0.0
    whole = length_of(part.line)
    until_gap = part.style.gap * whole - 2.0 * gap_px(scene, part) if part.broken else whole
    return max(min(scene.px(GROWTH_PX), GROWTH_SHARE * whole, until_gap), 0.0)


def _grown(scene: Scene, part: ArrowPart, edge: float) -> QPolygonF:
    """The begin of a piece of a trunk, from the width before it to its own without a step."""
    whole = length_of(part.line)
    share = _growth_px(scene, part) / max(whole, 0.1)
    left, right = [], []
    for step in range(GROWTH_STEPS + 1):
        t = step / GROWTH_STEPS
        (x0, y0), (x, y), (x1, y1) = (point_along(part.line, max(share * t + by, 0.0)) for by in (-0.005, 0.0, 0.005))
        way = math.hypot(x1 - x0, y1 - y0) or 1.0
        half = (part.first_width + (part.width - part.first_width) * t * t * (3 - 2 * t) + edge) / 2
        dx, dy = -(y1 - y0) / way * half, (x1 - x0) / way * half
        left.append(QPointF(x + dx, y + dy))
        right.append(QPointF(x - dx, y - dy))
    return QPolygonF([*left, *reversed(right)])


def _fill(painter: QPainter, polygon: QPolygonF, colour: str) -> None:
    path = QPainterPath()
    path.addPolygon(polygon)
    painter.fillPath(path, QColor(colour))


def _dashed(part: ArrowPart) -> QPen:
    # A line without dashes closes the joints between the pieces of a trunk by its round ends.
    dash = dash_of(part)
    pen = pen_of(part.style.stroke.colour, part.width, round_ends=not (dash or part.broken))
    if dash:
        pen.setDashPattern(dash)
    return pen


def _casing(part: ArrowPart, edge: float) -> QPen:
    """The pen of a line's casing: around each dash alone, since a whole one would look like a railway between them."""
    pen = pen_of(part.style.casing.colour, part.width + edge, round_ends=not part.broken)
    dash = dash_of(part)
    if dash:
        share = part.width / max(part.width + edge, 0.1)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        pen.setDashPattern([step * share for step in dash])
    return pen


def _stroke(painter: QPainter, line: Line, pen: QPen) -> None:
    path = QPainterPath()
    path.addPolygon(polygon_of(array("d", chain.from_iterable(line))))
    painter.strokePath(path, pen)


def _pieces(scene: Scene, part: ArrowPart) -> list[Line]:
    """A line without what its heads cover, and in two where a tie is broken."""
    covered = HEAD_COVERS * head_px(scene, part.width)
    line = shortened(part.line, covered if part.start == "head" else 0.0, covered if part.end == "head" else 0.0)
    grown = _growth_px(scene, part)
    if not part.broken:
        return [shortened(line, grown, 0.0)]
    whole, half = length_of(line), gap_px(scene, part)
    middle = part.style.gap * whole
    return [piece_of(line, min(grown, middle - half), middle - half), piece_of(line, middle + half, whole)]


def _draw_ends(painter: QPainter, scene: Scene, part: ArrowPart) -> None:
    for form, line in ((part.start, part.line[::-1]), (part.end, part.line)):
        if form == "head":
            share = min(head_px(scene, part.width) / max(length_of(line), 0.1), 0.9)
            draw_head(painter, scene, part, line[-1], point_along(line, 1.0 - share))
        elif form == "dot":
            draw_dot(painter, scene, part, line[-1])
    if part.broken:
        half = gap_px(scene, part) / max(length_of(part.line), 0.1)
        for side in (-1, 1):
            at, ahead = (point_along(part.line, part.style.gap + side * away * half) for away in (1, 3))
            draw_bar(painter, scene, part, at, ahead)


def _draw_anchors(painter: QPainter, scene: Scene, bundle: Bundle) -> None:
    """A small dot at each place that a tree ends in."""
    painter.setPen(QPen(QColor(scene.palette.halo), HALO_PX * scene.look.unit))
    painter.setBrush(QColor(scene.palette.text))
    for place in towns_of(scene, bundle):
        painter.drawEllipse(QPointF(*place), scene.px(ANCHOR_PX), scene.px(ANCHOR_PX))
    painter.setBrush(Qt.BrushStyle.NoBrush)
