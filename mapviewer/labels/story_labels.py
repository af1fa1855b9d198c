"""Labels of the story's own features, in their theme's colour, and what labels must keep off."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from PySide6.QtCore import QPointF

from geodata.map.label_placement import Box
from geodata.map.shapes import Shape
from geodata.story.feature import Feature
from geodata.story.layer import Layer, LayerKind
from mapviewer.drawing.arrows import arrows_in_view
from mapviewer.drawing.painter_paths import path_of
from mapviewer.drawing.scene import Scene
from mapviewer.labels.country_mask import strips_of
from mapviewer.labels.label_engine import Label, around, beside
from mapviewer.labels.label_obstacles import box_around, boxes_along, outline_boxes
from mapviewer.labels.line_labels import beside_line, line_px
from mapviewer.labels.text_halo import Lettering, measure, wrapped
from mapviewer.labels.town_labels import has_town, written
from mapviewer.layers.area import HELD_BY_OTHERS
from mapviewer.layers.flow import middle_of_flow
from mapviewer.layers.point import EVENT_RADIUS, POINT_RADIUS, points_in_view

ARROW_END = 8.0
# In a broad picture events are named only while they are few.
EVENTS_NAMED_BELOW_KM = 1_400.0
FEW_EVENTS = 8
PRIORITY = {
    LayerKind.AREA: 66.0,
    LayerKind.LINE: 74.0,
    LayerKind.POINT: 58.0,
    LayerKind.EVENT: 50.0,
    LayerKind.FLOW: 60.0,
}


def story_labels(scene: Scene) -> Iterator[Label]:
    """A label for each feature in force that has room for one; the selected feature's is required."""
    for layer in visible_layers(scene):
        if layer.kind in (LayerKind.POINT, LayerKind.EVENT):
            yield from _point_labels(scene, layer)
        elif layer.kind in PRIORITY:
            yield from _shape_labels(scene, layer)


def visible_layers(scene: Scene) -> list[Layer]:
    """The story's layers that are ticked, the topmost first."""
    layers = scene.world.story.layers
    return [layers[state.id] for state in scene.view.layers if state.visible and state.id in layers]


def feature_text(scene: Scene, row: Feature) -> str:
    """What the map writes for a feature: its short label in English, else its name in the chosen form."""
    named = written(scene, row.names)
    if row.label and named in (row.names.english, row.names.forms.get("article")):
        return row.label
    return named


def _shape_labels(scene: Scene, layer: Layer) -> Iterator[Label]:
    shapes = {shape.id: shape for shape in scene.world.shapes(layer.id)}
    seen: set[str] = set()
    for row in layer.rows_on(scene.view.date, scene.view.since):
        shape = shapes.get(row.id)
        text = feature_text(scene, row)
        chosen = row.id == scene.view.selection
        if shape is None or not scene.sees(shape) or (text in seen and not chosen) or row.label == "-":
            continue
        seen.add(text)
        if layer.kind is LayerKind.AREA:
            label = _area_label(scene, layer, row, shape, text, chosen)
        else:
            label = _line_label(scene, layer, row, shape, text, chosen)
        if label is not None:
            yield label


def _style(scene: Scene, layer: Layer, row: Feature, size: float, chosen: bool) -> Lettering:
    plain = row.status == "control" and row.actor not in HELD_BY_OTHERS
    ink = scene.palette.ink("steady") if plain else scene.ink(layer, row.theme)
    return Lettering(
        scene.own_px(size + (1.5 if chosen else 0)), ink.text, scene.palette.halo, bold=True, italic=True,
        halo_px=scene.px(2.0),
    )  # fmt: skip


def _area_label(scene: Scene, layer: Layer, row: Feature, shape: Shape, text: str, chosen: bool) -> Label | None:
    style = _style(scene, layer, row, 12.5, chosen)
    name, text = text, wrapped(text, style, scene.own_room_px(165))
    width_px = (shape.bounds[2] - shape.bounds[0]) / scene.frame.metres_per_px
    if not chosen and (measure(text, style)[0] > width_px * 1.15 or _repeats_town(scene, row, shape, name)):
        return None
    spot = _label_point(shape)
    offsets = _inside(scene, shape, spot, text, style)
    label = Label(row.id, text, style, spot, offsets, PRIORITY[layer.kind] + (40 if chosen else 0), chosen)
    aside = beside_line(scene, line_px(scene, shape), label) if chosen else None
    return replace(label, others=(replace(aside, others=()), *aside.others)) if aside is not None else label


def _repeats_town(scene: Scene, row: Feature, shape: Shape, name: str) -> bool:
    """Whether a district bears the name of its town, which stands on the map already."""
    return row.status == "control" and has_town(scene, shape, name)


def _inside(
    scene: Scene, shape: Shape, spot: tuple[float, float], text: str, style: Lettering
) -> tuple[tuple[float, float], ...]:
    """Offsets whose middle lies in the area: a name beside it would speak of other ground."""
    path = path_of(shape, scene.level(shape))
    width, height = measure(text, style)
    x, y = scene.frame.to_px(*spot)
    return tuple(
        (dx, dy)
        for dx, dy in around(text, style)
        if path.contains(QPointF(*scene.frame.to_plane(x + dx + width / 2, y + dy + height / 2)))
    )


def _line_label(scene: Scene, layer: Layer, row: Feature, shape: Shape, text: str, chosen: bool) -> Label | None:
    length_px = max(shape.bounds[2] - shape.bounds[0], shape.bounds[3] - shape.bounds[1]) / scene.frame.metres_per_px
    style = _style(scene, layer, row, 12.0, chosen)
    text = wrapped(text, style, scene.own_room_px(190))
    if not chosen and length_px < scene.px(36):
        return None
    priority = PRIORITY[layer.kind] + (40 if chosen else 0)
    label = Label(row.id, text, style, (0.0, 0.0), (), priority, chosen, broad=1)  # off the story's filled areas
    points = middle_of_flow(scene, shape) if layer.kind is LayerKind.FLOW else line_px(scene, shape)
    return beside_line(scene, points, label)


def _point_labels(scene: Scene, layer: Layer) -> Iterator[Label]:
    across_km = scene.frame.width_px * scene.frame.metres_per_px / 1000
    is_event = layer.kind is LayerKind.EVENT
    points = points_in_view(scene, layer)
    crowded = is_event and across_km > EVENTS_NAMED_BELOW_KM and len(points) > FEW_EVENTS
    for row, x, y in points:
        chosen = row.id in (scene.view.selection, scene.hovered)
        if crowded and not chosen:
            continue
        size = 12.0 if is_event else 12.5
        style = _style(scene, layer, row, size, chosen)
        text = wrapped(feature_text(scene, row), style, scene.own_room_px(170))
        reach = scene.px((EVENT_RADIUS if is_event else POINT_RADIUS) + 3)
        anchor = scene.frame.to_plane(x, y)
        priority = PRIORITY[layer.kind] + (40 if chosen else 0)
        yield Label(row.id, text, style, anchor, beside(scene, text, style, reach), priority, chosen)


def _label_point(shape: Shape) -> tuple[float, float]:
    label = shape.properties.get("label")
    if label:
        return float(label[0]), float(label[1])
    x0, y0, x1, y1 = shape.bounds
    return (x0 + x1) / 2, (y0 + y1) / 2


def thin_obstacles(scene: Scene) -> Iterator[Box]:
    """What all but the boldest labels keep off: arrows and drawn lines."""
    reach = scene.px(4)
    for layer in visible_layers(scene):
        if layer.kind is LayerKind.CLAIMS:
            for arrow in arrows_in_view(scene, layer.direction):
                yield from (box_around(x, y, reach) for x, y in arrow.points(40))
        elif layer.kind is LayerKind.FLOW:
            for shape in _in_force(scene, layer):
                yield from boxes_along(middle_of_flow(scene, shape), reach)
        elif layer.kind is LayerKind.LINE:
            for shape in _in_force(scene, layer):
                yield from outline_boxes(scene, shape, reach)


def _in_force(scene: Scene, layer: Layer) -> list[Shape]:
    """The shapes of a layer that hold and are in the picture."""
    ids = {row.id for row in layer.rows_on(scene.view.date, scene.view.since)}
    return [shape for shape in scene.world.shapes(layer.id) if shape.id in ids and scene.sees(shape)]


def filled_ground(scene: Scene) -> list[Box]:
    """Strips over the story's areas that have a fill: a state's name on one would seem to claim it."""
    shapes = [
        shape
        for layer in visible_layers(scene)
        if layer.kind is LayerKind.AREA
        for row in layer.rows_on(scene.view.date, scene.view.since)
        if row.status != "claim" and (row.status != "control" or row.actor in HELD_BY_OTHERS)
        for shape in (scene.world.by_id.get(row.id),)
        if shape is not None and scene.sees(shape)
    ]
    return strips_of(scene, shapes)


def obstacles(scene: Scene) -> Iterator[Box]:
    """What every label keeps off: points, arrows' ends, and the outline of what is selected."""
    reach = scene.px(4)
    for layer in visible_layers(scene):
        if layer.kind in (LayerKind.POINT, LayerKind.EVENT):
            yield from (box_around(x, y, scene.px(EVENT_RADIUS)) for _, x, y in points_in_view(scene, layer))
        elif layer.kind is LayerKind.FLOW:
            heads = (middle_of_flow(scene, shape)[-1] for shape in _in_force(scene, layer))
            yield from (box_around(*head, scene.px(ARROW_END)) for head in heads)
        elif layer.kind is LayerKind.CLAIMS:
            for arrow in arrows_in_view(scene, layer.direction):
                yield from (box_around(*arrow.at(share), scene.px(ARROW_END)) for share in (0.0, 1.0))
    for shape in scene.world.shapes_for(scene.view.selection):
        if shape.kind != "area" or scene.view.selection in scene.world.by_id:
            yield from outline_boxes(scene, shape, reach)
