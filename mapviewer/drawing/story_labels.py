"""Labels of the story's own features, in their theme's colour, and what labels must keep off."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPointF

from geodata.features import Feature
from geodata.layer import Layer, LayerKind
from geodata.names import display_name
from geodata.pack import Shape
from geodata.placing import Box
from mapviewer.drawing.arrows import arrows_in_view
from mapviewer.drawing.kinds.areas import HELD_BY_OTHERS
from mapviewer.drawing.kinds.points import EVENT_RADIUS, POINT_RADIUS, points_in_view
from mapviewer.drawing.labels import Label, around, beside
from mapviewer.drawing.lettering import Lettering, measure, wrapped
from mapviewer.drawing.paths import path_of
from mapviewer.drawing.scene import Scene

ARROW_END = 8.0
LENGTHY_VERTICES = 4_000  # of longer lines labels keep off roughly
EVENTS_NAMED_BELOW_KM = 1_400.0
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
    named = display_name(row.names, scene.view.names)
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
    text = wrapped(text, style, scene.own_room_px(165))
    width_px = (shape.bounds[2] - shape.bounds[0]) / scene.frame.metres_per_px
    if not chosen and measure(text, style)[0] > width_px * 1.15:
        return None
    spot = _label_point(shape)
    offsets = around(text, style) if chosen else _inside(scene, shape, spot, text, style)
    return Label(row.id, text, style, spot, offsets, PRIORITY[layer.kind] + (40 if chosen else 0), chosen)


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
    spot = _visible_vertex(scene, shape)
    if spot is None:
        return None
    offsets = beside(scene, text, style, scene.px(9)) + beside(scene, text, style, scene.px(22))
    return Label(row.id, text, style, spot, offsets, PRIORITY[layer.kind] + (40 if chosen else 0), chosen)


def _point_labels(scene: Scene, layer: Layer) -> Iterator[Label]:
    across_km = scene.frame.width_px * scene.frame.metres_per_px / 1000
    is_event = layer.kind is LayerKind.EVENT
    for row, x, y in points_in_view(scene, layer):
        chosen = row.id in (scene.view.selection, scene.hovered)
        if is_event and not chosen and across_km > EVENTS_NAMED_BELOW_KM:
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


def _visible_vertex(scene: Scene, shape: Shape) -> tuple[float, float] | None:
    """The vertex in the picture that is nearest to the middle of the line's visible part."""
    x0, y0, x1, y1 = scene.frame.bounds
    ring = max(scene.level(shape).rings, key=len, default=())
    seen = [(ring[i], ring[i + 1]) for i in range(0, len(ring), 2) if x0 < ring[i] < x1 and y0 < ring[i + 1] < y1]
    return seen[len(seen) // 2] if seen else None


def thin_obstacles(scene: Scene) -> Iterator[Box]:
    """What all but the boldest labels keep off: arrows and drawn lines."""
    reach = scene.px(4)
    for layer in visible_layers(scene):
        if layer.kind is LayerKind.CLAIMS:
            for arrow in arrows_in_view(scene, layer.direction):
                yield from (_box(x, y, reach) for x, y in arrow.points(40))
        elif layer.kind is LayerKind.LINE:
            ids = {row.id for row in layer.rows_on(scene.view.date, scene.view.since)}
            for shape in scene.world.shapes(layer.id):
                if shape.id in ids and scene.sees(shape):
                    yield from outline_boxes(scene, shape, reach)


def obstacles(scene: Scene) -> Iterator[Box]:
    """What every label keeps off: points, arrows' ends, and the outline of what is selected."""
    reach = scene.px(4)
    for layer in visible_layers(scene):
        if layer.kind in (LayerKind.POINT, LayerKind.EVENT):
            yield from (_box(x, y, scene.px(EVENT_RADIUS)) for _, x, y in points_in_view(scene, layer))
        elif layer.kind is LayerKind.CLAIMS:
            for arrow in arrows_in_view(scene, layer.direction):
                yield from (_box(*arrow.at(share), scene.px(ARROW_END)) for share in (0.0, 1.0))
    for shape in scene.world.shapes_for(scene.view.selection):
        if shape.kind != "area" or scene.view.selection in scene.world.by_id:
            yield from outline_boxes(scene, shape, reach)


def outline_boxes(scene: Scene, shape: Shape, reach_px: float) -> Iterator[Box]:
    """Small boxes along a shape's lines, close enough that no label slips between them."""
    step = 2.0 * reach_px
    level = scene.level(shape)
    if level.vertex_count > LENGTHY_VERTICES:
        level = shape.level_for(4.0 * reach_px * scene.frame.metres_per_px)
    for ring in level.rings:
        last: tuple[float, float] | None = None
        for i in range(0, len(ring), 2):
            x, y = scene.frame.to_px(ring[i], ring[i + 1])
            if last is None:
                yield _box(x, y, reach_px)
            else:
                yield from _along(last, (x, y), step, reach_px)
            last = (x, y)


def _along(a: tuple[float, float], b: tuple[float, float], step: float, reach: float) -> Iterator[Box]:
    dx, dy = b[0] - a[0], b[1] - a[1]
    count = min(int(max(abs(dx), abs(dy)) // step) + 1, 200)
    for i in range(1, count + 1):
        yield _box(a[0] + dx * i / count, a[1] + dy * i / count, reach)


def _box(x: float, y: float, reach: float) -> Box:
    return x - reach, y - reach, x + reach, y + reach
