"""What of a layer is in force and in the picture."""

from __future__ import annotations

from collections.abc import Iterator

from geodata.map.shapes import Shape
from geodata.story.feature import Feature
from geodata.story.layer import Layer
from geodata.world.validity import rows_in_view
from mapviewer.scene.scene import Scene


def rows_in_force(scene: Scene, layer: Layer) -> tuple[Feature, ...]:
    """The layer's features that hold on the view's day, or on any day of its range."""
    return rows_in_view(layer, scene.view)


def shapes_in_force(scene: Scene, layer: Layer) -> Iterator[tuple[Feature, Shape]]:
    """The layer's features in force that have a shape, in the picture or not."""
    shapes = {shape.id: shape for shape in scene.world.shapes(layer.id)}
    for row in rows_in_force(scene, layer):
        shape = shapes.get(row.id)
        if shape is not None:
            yield row, shape


def shapes_in_view(scene: Scene, layer: Layer) -> Iterator[tuple[Feature, Shape]]:
    """The layer's features in force of which anything is drawn, with their shapes."""
    return ((row, shape) for row, shape in shapes_in_force(scene, layer) if scene.sees(shape))


def points_in_view(scene: Scene, layer: Layer) -> list[tuple[Feature, float, float]]:
    """The layer's points in the picture, with their pixels; what is kept for closer views is left out."""
    width_km = scene.frame.width_px * scene.frame.metres_per_px / 1000
    return [
        (row, *scene.frame.to_px(shape.bounds[0], shape.bounds[1]))
        for row, shape in shapes_in_view(scene, layer)
        if not row.min_zoom_km or width_km <= row.min_zoom_km or row.id == scene.view.selection
    ]
