"""The marks of what is selected and of what the pointer is over."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from geodata.map.shapes import Shape
from geodata.story.feature import Feature
from geodata.story.layer import LayerKind
from geodata.view.validity import is_in_force
from mapviewer.drawing.arrows import Arrow, arrows_in_view
from mapviewer.drawing.painter_paths import draw_rings, path_of
from mapviewer.drawing.scene import Scene, faded
from mapviewer.labels.story_labels import visible_layers
from mapviewer.layers import line as kinds
from mapviewer.layers.claims import draw_arrow
from mapviewer.layers.flow import flow_paths

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
    if not _mark_arrows(painter, scene, target_id, strong):
        _mark_shapes(painter, scene, target_id, strong)
    painter.restore()


def _mark_arrows(painter: QPainter, scene: Scene, target_id: str, strong: bool) -> bool:
    """Mark the arrows of a claim; whether there are any."""
    if target_id not in scene.world.story.claims_by_id:
        return False
    marked = [arrow for arrow in visible_arrows(scene) if arrow[0].claim.id == target_id]
    for arrow, direction in marked:
        draw_arrow(painter, scene, arrow, direction, scene.palette.ink(direction), 1.7 if strong else 1.35)
    return bool(marked)


def _mark_shapes(painter: QPainter, scene: Scene, target_id: str, strong: bool) -> None:
    shapes = scene.world.shapes_for(target_id)
    share = 1.0 if len(shapes) < MANY else MANY_SHARE
    for shape in shapes:
        if not (scene.sees(shape) or _is_flow(scene, shape)):
            continue
        if is_in_force(scene.world.story, scene.view, shape.id):
            _mark_shape(painter, scene, shape, strong, share)
        else:
            _hint_shape(painter, scene, shape)
    row = scene.world.story.features.get(target_id)
    if row is not None and is_in_force(scene.world.story, scene.view, target_id):
        _draw_again(painter, scene, row)


def _hint_shape(painter: QPainter, scene: Scene, shape: Shape) -> None:
    """A thin dotted trace of what is not in force on this day: it tells where, and does not claim that it was."""
    painter.save()
    painter.setBrush(Qt.BrushStyle.NoBrush)
    pen = scene.pen(scene.palette.faint_text, 1.2)
    pen.setDashPattern([1.5, 3.0])
    painter.setPen(pen)
    if shape.kind == "point":
        painter.drawEllipse(QPointF(*scene.frame.to_px(shape.bounds[0], shape.bounds[1])), scene.px(8), scene.px(8))
    elif _is_flow(scene, shape):
        for path in flow_paths(scene, shape):
            painter.drawPath(path)
    else:
        painter.setTransform(scene.to_screen, True)
        painter.drawPath(path_of(shape, scene.level(shape)))
    painter.restore()


def _draw_again(painter: QPainter, scene: Scene, row: Feature) -> None:
    """The marked line itself, on top of its mark, so that its colour and dash still speak."""
    layer = scene.world.story.layers[row.layer]
    if layer.kind is LayerKind.LINE and scene.view.shows(layer.id):
        kinds.draw_line(painter, scene, row, scene.ink(layer, row.theme), layer.pattern)


def visible_arrows(scene: Scene) -> list[tuple[Arrow, str]]:
    """Every arrow in the picture with the direction of its layer."""
    return [
        (arrow, layer.direction)
        for layer in visible_layers(scene)
        if layer.kind == "claims"
        for arrow in arrows_in_view(scene, layer.direction)
    ]


def _mark_shape(painter: QPainter, scene: Scene, shape: Shape, strong: bool, share: float) -> None:
    colours = scene.palette
    if shape.kind == "point":
        x, y = scene.frame.to_px(shape.bounds[0], shape.bounds[1])
        radius = scene.px(10 if strong else 8.5)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(colours.halo), scene.px(4.4)))
        painter.drawEllipse(QPointF(x, y), radius, radius)
        painter.setPen(QPen(QColor(colours.selection), scene.px(2.2 if strong else 1.5)))
        painter.drawEllipse(QPointF(x, y), radius, radius)
        return
    if _is_flow(scene, shape):
        for path in flow_paths(scene, shape):
            painter.strokePath(path, QPen(QColor(colours.selection), scene.px(4.4 if strong else 3.0)))
            row = scene.world.story.features[shape.id]
            painter.fillPath(path, QColor(scene.ink(scene.world.story.layers[row.layer], row.theme).line))
        return
    painter.save()
    painter.setTransform(scene.to_screen, True)
    level = scene.level(shape)
    if shape.kind == "area" and not strong:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.fillPath(path_of(shape, level), faded(colours.selection, 0.07))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    extra = 4.4 if shape.kind == "line" and _is_drawn(scene, shape) else 0.0
    for colour, width in ((colours.halo, 5.2), (colours.selection, 2.4)):
        pen = scene.pen(colour, (width if strong else width * 0.7) * share + extra)
        pen.setCapStyle(Qt.PenCapStyle.SquareCap if shape.kind == "area" else Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        draw_rings(painter, shape, level)
    painter.restore()


def _is_drawn(scene: Scene, shape: Shape) -> bool:
    """Whether the shape is a feature of a layer that shows."""
    row = scene.world.story.features.get(shape.id)
    return row is not None and scene.view.shows(row.layer)


def _is_flow(scene: Scene, shape: Shape) -> bool:
    row = scene.world.story.features.get(shape.id)
    return row is not None and scene.world.story.layers[row.layer].kind is LayerKind.FLOW
