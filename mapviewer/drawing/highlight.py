"""The marks of what is selected and of what the pointer is over."""

from __future__ import annotations

import math
from array import array
from itertools import chain

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter

from geodata.world.validity import is_in_force
from mapviewer.layers.registry import kind_of
from mapviewer.scene.arrows import every_arrow
from mapviewer.scene.marks import mark_shape
from mapviewer.scene.painter_paths import polygon_of
from mapviewer.scene.scene import Scene

MANY, MANY_SHARE = 4, 0.6  # the states of a group are outlined more thinly than one
REACH_PX = 40.0  # that a mark takes beyond a state or an arrow


def draw_highlights(painter: QPainter, scene: Scene) -> None:
    """Mark the selection, and lighter what is hovered."""
    mark_selection(painter, scene)
    mark_hovered(painter, scene)


def hovered_rects(scene: Scene) -> list[QRectF]:
    """Rectangles in pixels that hold the mark of what the pointer is over; [] where there is none."""
    target_id = scene.hovered
    if not target_id or target_id == scene.view.selection:
        return []
    story, whole = scene.world.story, QRectF(0.0, 0.0, scene.frame.width_px, scene.frame.height_px)
    ways = []
    if target_id in story.claims_by_id:
        ways = [way for arrow in every_arrow(scene) if arrow.claim.id == target_id for way in arrow.ways]
    rects = [_with_edge(scene, polygon_of(array("d", chain(*way))).boundingRect(), REACH_PX) for way in ways]
    for shape in scene.world.shapes_for(target_id):
        row = story.features.get(shape.id)
        layer = story.layers.get(row.layer) if row is not None else None
        reach = REACH_PX if layer is None else kind_of(layer).mark_reach_px
        x0, y0, x1, y1 = shape.bounds
        corners = QPointF(*scene.frame.to_px(x0, y1)), QPointF(*scene.frame.to_px(x1, y0))
        rects.append(whole if math.isinf(reach) else _with_edge(scene, QRectF(*corners), reach))
    return [rect & whole for rect in rects if rect.intersects(whole)]


def _with_edge(scene: Scene, rect: QRectF, reach: float) -> QRectF:
    edge = scene.px(reach) * max(scene.look.line, 1.0)
    return rect.adjusted(-edge, -edge, edge, edge)


def mark_selection(painter: QPainter, scene: Scene) -> None:
    """Mark what is selected."""
    _mark(painter, scene, scene.view.selection, strong=True)


def mark_hovered(painter: QPainter, scene: Scene) -> None:
    """Mark what the pointer is over."""
    if scene.hovered != scene.view.selection:
        _mark(painter, scene, scene.hovered, strong=False)


def _mark(painter: QPainter, scene: Scene, target_id: str, strong: bool) -> None:
    if not target_id:
        return
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    if not _mark_statement(painter, scene, target_id, strong):
        _mark_shapes(painter, scene, target_id, strong)
    painter.restore()


def _mark_statement(painter: QPainter, scene: Scene, target_id: str, strong: bool) -> bool:
    """Mark a claim where the layers show it; whether any does."""
    if target_id not in scene.world.story.claims_by_id:
        return False
    marked = [kind_of(layer).mark_statement(painter, scene, layer, target_id, strong) for layer in scene.visible_layers]
    return any(marked)


def _mark_shapes(painter: QPainter, scene: Scene, target_id: str, strong: bool) -> None:
    story = scene.world.story
    shapes = scene.world.shapes_for(target_id)
    share = 1.0 if len(shapes) < MANY else MANY_SHARE
    for shape in shapes:
        row = story.features.get(shape.id)
        layer = story.layers.get(row.layer) if row is not None else None
        if layer is None:
            if scene.sees(shape):
                mark_shape(painter, scene, shape, strong, share)
        elif is_in_force(story, scene.view, shape.id):
            # Before a class its name or its number marks a dot: a ring would want a row of the legend.
            if not (strong and scene.look.minimum_text_px and kind_of(layer).is_spot):
                kind_of(layer).mark(painter, scene, layer, shape, strong, share)
        else:
            kind_of(layer).trace(painter, scene, shape)
