"""The one drawing function. What is seen is a function of world, view, size and look, on every surface."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from geodata.placing import Box
from geodata.view import Compare, Concealed, View
from geodata.world import World
from mapviewer.drawing.base_labels import base_labels
from mapviewer.drawing.furniture import draw_credits, draw_date, draw_edge_markers, draw_scale
from mapviewer.drawing.ground import draw_ground, draw_lines, draw_water
from mapviewer.drawing.highlight import draw_highlights
from mapviewer.drawing.kinds import DRAW, UNDER_BORDERS
from mapviewer.drawing.labels import Layout, draw_labels, lay_out
from mapviewer.drawing.legend import draw_legend, lay_out_legend
from mapviewer.drawing.scene import Look, Scene, scene_of
from mapviewer.drawing.story_labels import obstacles, story_labels, thin_obstacles, visible_layers


@dataclass(frozen=True)
class Furniture:
    """Which of the things besides the map are drawn."""

    date: bool = True
    legend: bool = True
    scale: bool = True
    credits: bool = True
    markers: bool = True


def draw(
    painter: QPainter,
    world: World,
    view: View,
    size_px: tuple[float, float],
    *,
    look: Look | None = None,
    hovered: str = "",
    furniture: Furniture | None = None,
    layout: Layout | None = None,
) -> None:
    """Paint a whole picture. With a *layout* its labels are used, else labels are placed anew."""
    furniture = furniture or Furniture()
    if view.comparison is not None:
        _draw_comparison(painter, world, view, size_px, look or Look(), hovered, furniture)
        return
    scene = scene_of(world, view, size_px, look, hovered)
    draw_map(painter, scene)
    draw_highlights(painter, scene)
    boxes = draw_furniture(painter, scene, furniture)
    draw_labels(painter, scene, layout if layout is not None else labels_of(scene, boxes))


def draw_map(painter: QPainter, scene: Scene) -> None:
    """Ground and layers, without names, marks and furniture."""
    stack = list(reversed(visible_layers(scene)))
    draw_ground(painter, scene)
    if Concealed.COLOURS not in scene.view.concealed:
        _draw_layers(painter, scene, [layer for layer in stack if layer.kind in UNDER_BORDERS])
    draw_water(painter, scene)
    draw_lines(painter, scene)
    _draw_layers(painter, scene, [layer for layer in stack if layer.kind not in UNDER_BORDERS])


def _draw_layers(painter: QPainter, scene: Scene, layers: list) -> None:  # type: ignore[type-arg]
    for layer in layers:
        function = DRAW.get(layer.kind)
        opacity = scene.view.opacity(layer.id)
        if function is None or opacity <= 0:
            continue
        painter.setOpacity(opacity)
        function(painter, scene, layer)
    painter.setOpacity(1.0)


def labels_of(scene: Scene, boxes: Iterable[Box] = ()) -> Layout:
    """The names of this picture, placed off the given boxes."""
    return lay_out(
        scene, [*story_labels(scene), *base_labels(scene)], [*boxes, *obstacles(scene)], thin_obstacles(scene)
    )


def draw_furniture(painter: QPainter, scene: Scene, furniture: Furniture) -> list[Box]:
    """Date, legend, scale and credits; returns the boxes that labels keep off."""
    pad, insets = scene.px(14), scene.look.insets
    right = scene.frame.width_px - insets.right - pad
    bottom = scene.frame.height_px - insets.bottom - scene.px(6)
    boxes: list[Box] = []
    if furniture.markers:
        boxes += draw_edge_markers(painter, scene)
    if furniture.date:
        boxes.append(draw_date(painter, scene, insets.left + pad, insets.top + scene.px(8)))
    if furniture.credits:
        boxes.append(draw_credits(painter, scene, right + scene.px(6), bottom))
        bottom = boxes[-1][1] - scene.px(6)
    if furniture.scale:
        boxes.append(draw_scale(painter, scene, right, bottom))
    if furniture.legend:
        free_h = (scene.frame.height_px - insets.top - insets.bottom) * 0.45
        box = lay_out_legend(scene, min(scene.px(330) * max(scene.look.text, 1), scene.frame.width_px * 0.45), free_h)
        if box is not None:
            top = scene.frame.height_px - insets.bottom - box.height_px - pad
            boxes.append(draw_legend(painter, scene, box, insets.left + pad, top))
    return boxes


def _draw_comparison(
    painter: QPainter,
    world: World,
    view: View,
    size_px: tuple[float, float],
    look: Look,
    hovered: str,
    furniture: Furniture,
) -> None:
    """Two states of the same ground: on either side of a divider, or in two halves of the picture."""
    comparison = view.comparison
    assert comparison is not None
    width, height = size_px
    first = replace(view, comparison=None)
    second = replace(view, comparison=None, date=comparison.date, names=comparison.names)
    divider = width * (comparison.divider if comparison.how is Compare.SWIPE else 0.5)
    for side, offset, part_width in ((first, 0.0, divider), (second, divider, width - divider)):
        painter.save()
        painter.setClipRect(QRectF(offset, 0, part_width, height))
        if comparison.how is Compare.SIDE_BY_SIDE:
            painter.translate(offset, 0)
            draw(painter, world, side, (part_width, height), look=look, hovered=hovered, furniture=furniture)
        else:
            _draw_swiped(painter, world, side, size_px, look, hovered, furniture, offset)
        painter.restore()
    pen = QPen(QColor("#ffffff"), 3 * look.unit)
    painter.setPen(pen)
    painter.drawLine(int(divider), 0, int(divider), int(height))
    painter.setPen(QPen(QColor("#333333"), max(look.unit, 1), Qt.PenStyle.SolidLine))
    painter.drawLine(int(divider), 0, int(divider), int(height))


def _draw_swiped(
    painter: QPainter, world: World, side: View, size_px: tuple[float, float], look: Look, hovered: str,
    furniture: Furniture, offset: float,
) -> None:  # fmt: skip
    scene = scene_of(world, side, size_px, look, hovered)
    draw_map(painter, scene)
    draw_highlights(painter, scene)
    is_left = offset == 0.0
    boxes = draw_furniture(painter, scene, replace(furniture, date=False, legend=is_left and furniture.legend))
    if furniture.date:
        boxes.append(draw_date(painter, scene, offset + scene.px(14) + look.insets.left, look.insets.top + scene.px(8)))
    draw_labels(painter, scene, labels_of(scene, boxes))
