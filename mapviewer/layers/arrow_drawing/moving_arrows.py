"""Trees of arrows in a moving picture, which are drawn anew in each frame: all lines of a layer are cut in one go.

They do without casings. Dots are images, since a tree has one at each of its places.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen

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
    pen_of,
)
from mapviewer.layers.arrow_drawing.line_batch import LineBatch, dashes_within
from mapviewer.scene.arrow_trees import Bundle, towns_of
from mapviewer.scene.painter_paths import draw_segment_rows
from mapviewer.scene.scene import Scene
from mapviewer.scene.stamps import image_of
from mapviewer.scene.trees.flow_trees import Point

if TYPE_CHECKING:
    from mapviewer.layers.arrow_drawing.line_batch import Floats

_Stretch = tuple[int, float, float, list[float]]


def draw_moving(painter: QPainter, scene: Scene, trees: Sequence[tuple[Bundle, Sequence[ArrowPart]]]) -> None:
    """Trees with their parts, with a small dot at each place that one ends in."""
    places = dict.fromkeys(place for bundle, _ in trees for place in towns_of(scene, bundle))
    draw_dots(painter, scene, places)
    draw_moving_parts(painter, scene, [part for _, parts in trees for part in parts])


def draw_dots(painter: QPainter, scene: Scene, places: Iterable[Point]) -> None:
    """Dots at places in pixels, each at a whole pixel of the device."""
    colours, ratio = scene.palette, scene.look.device_ratio
    image = _dot(colours.text, colours.halo, scene.px(ANCHOR_PX), HALO_PX * scene.look.unit, ratio)
    half = image.width() / ratio / 2
    for x, y in places:
        painter.drawImage(QPointF(round((x - half) * ratio) / ratio, round((y - half) * ratio) / ratio), image)


@lru_cache(maxsize=32)
def _dot(colour: str, halo: str, radius: float, halo_px: float, ratio: float) -> QImage:
    def draw(painter: QPainter) -> None:
        painter.setPen(QPen(QColor(halo), halo_px))
        painter.setBrush(QColor(colour))
        painter.drawEllipse(QPointF(0.0, 0.0), radius, radius)

    half = int((radius + halo_px) * ratio) + 2
    return image_of((2 * half, 2 * half), ratio, (-half / ratio, -half / ratio), draw)


def draw_moving_parts(painter: QPainter, scene: Scene, parts: Iterable[ArrowPart]) -> None:
    """All lines, then what is at their ends."""
    parts = [part for part in parts if len(part.line) > 1]
    if not parts:
        return
    batch = LineBatch([part.line for part in parts])
    lengths: list[float] = batch.lengths.tolist()
    stretches = [stretch for number, part in enumerate(parts) for stretch in _stretches(scene, number, part, lengths)]
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for (number, _, _, dash), rows in zip(stretches, batch.cut(stretches), strict=True):
        _draw_line(painter, parts[number], rows, is_dashed=bool(dash))
    _draw_ends(painter, scene, parts, batch, lengths)


def draw_moving_ring(painter: QPainter, scene: Scene, ring: Sequence[Point], dash: Sequence[float]) -> None:
    """The dashes of a closed line in the painter's pen, but for those outside the picture: a ring may be far larger."""
    draw_segment_rows(painter, dashes_within(ring, dash, (scene.frame.width_px, scene.frame.height_px)))


def _stretches(scene: Scene, number: int, part: ArrowPart, lengths: Sequence[float]) -> list[_Stretch]:
    """A line without what its heads cover, and in two where a tie is broken."""
    whole, covered = lengths[number], min(HEAD_COVERS * head_px(scene, part.width), 0.45 * lengths[number])
    begin = covered if part.start == "head" else 0.0
    end = whole - (covered if part.end == "head" else 0.0)
    dash = [step * part.width for step in dash_of(part)]
    if not part.broken:
        return [(number, begin, end, dash)]
    half, middle = gap_px(scene, part), begin + part.style.gap * (end - begin)
    return [(number, begin, middle - half, dash), (number, middle + half, end, dash)]


def _draw_line(painter: QPainter, part: ArrowPart, rows: Floats, *, is_dashed: bool) -> None:
    painter.setPen(_pen(part.style.stroke.colour, part.width, not is_dashed))
    draw_segment_rows(painter, rows)
    if part.style.is_double:
        painter.setPen(_pen(part.style.casing.colour, HOLLOW_SHARE * part.width, not is_dashed))
        draw_segment_rows(painter, rows)


@lru_cache(maxsize=256)
def _pen(colour: str, width: float, is_square: bool) -> QPen:
    pen = pen_of(colour, width)
    if is_square:
        pen.setCapStyle(Qt.PenCapStyle.SquareCap)
    return pen


def _draw_ends(
    painter: QPainter, scene: Scene, parts: Sequence[ArrowPart], batch: LineBatch, lengths: Sequence[float]
) -> None:
    heads: list[tuple[ArrowPart, Point, tuple[int, float]]] = []
    bars: list[tuple[ArrowPart, tuple[int, float]]] = []
    for number, part in enumerate(parts):
        whole = lengths[number]
        back = min(head_px(scene, part.width), 0.9 * whole)
        if part.start == "head":
            heads.append((part, part.line[0], (number, back)))
        if part.end == "head":
            heads.append((part, part.line[-1], (number, whole - back)))
        if part.broken:
            half, middle = gap_px(scene, part), part.style.gap * whole
            bars += [(part, (number, middle + away * half)) for away in (-1, -3, 1, 3)]
    for part in parts:
        for form, at in ((part.start, part.line[0]), (part.end, part.line[-1])):
            if form == "dot":
                draw_dot(painter, scene, part, at)
    found = batch.points([*(place for _, _, place in heads), *(place for _, place in bars)])
    for (part, tip, _), behind in zip(heads, found, strict=False):
        draw_head(painter, scene, part, tip, behind)
    along = found[len(heads) :]
    for (part, _), at, ahead in zip(bars[::2], along[::2], along[1::2], strict=True):
        draw_bar(painter, scene, part, at, ahead)
