"""The marks of what is selected and of what the pointer is over."""

from __future__ import annotations

from PySide6.QtGui import QPainter

from geodata.world.validity import is_in_force
from mapviewer.layers.registry import kind_of
from mapviewer.scene.marks import mark_shape
from mapviewer.scene.scene import Scene

MANY, MANY_SHARE = 4, 0.6  # the states of a group are outlined more thinly than one


def draw_highlights(painter: QPainter, scene: Scene) -> None:
    """Mark the selection, and lighter what is hovered."""
    mark_selection(painter, scene)
    mark_hovered(painter, scene)


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
            kind_of(layer).mark(painter, scene, layer, shape, strong, share)
        else:
            kind_of(layer).trace(painter, scene, shape)
