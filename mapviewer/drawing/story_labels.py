"""Labels of the story's own features, and what labels must keep off: what each kind of layer says of its layers."""

from __future__ import annotations

from collections.abc import Iterator

from geodata.map.label_placement import Box
from mapviewer.labels.country_mask import strips_of
from mapviewer.labels.label_engine import Label
from mapviewer.labels.label_obstacles import outline_boxes
from mapviewer.layers.registry import kind_of
from mapviewer.scene.findings import once_a_scene
from mapviewer.scene.scene import Scene


def story_labels(scene: Scene) -> Iterator[Label]:
    """A label for each feature in force that has room for one; the selected feature's is required."""
    for layer in scene.visible_layers:
        yield from kind_of(layer).labels(scene, layer)


@once_a_scene
def thin_obstacles(scene: Scene) -> tuple[Box, ...]:
    """What all but the boldest labels keep off: arrows and drawn lines."""
    return tuple(box for layer in scene.visible_layers for box in kind_of(layer).thin_obstacles(scene, layer))


def filled_ground(scene: Scene) -> list[Box]:
    """Strips over the story's areas that have a fill: a state's name on one would seem to claim it.

    Before a class with their outlines, through which a name is hard to read.
    """
    shapes = [shape for layer in scene.visible_layers for shape in kind_of(layer).filled_shapes(scene, layer)]
    lines = (box for layer in scene.visible_layers for box in kind_of(layer).outlines(scene, layer))
    return [*strips_of(scene, shapes), *(lines if scene.look.minimum_text_px else ())]


@once_a_scene
def obstacles(scene: Scene) -> tuple[Box, ...]:
    """What every label keeps off: points, arrows' ends, and the outline of what is selected."""
    return tuple(_obstacles(scene))


def _obstacles(scene: Scene) -> Iterator[Box]:
    for layer in scene.visible_layers:
        yield from kind_of(layer).obstacles(scene, layer)
    for shape in scene.world.shapes_for(scene.view.selection):
        if shape.kind != "area" or scene.view.selection in scene.world.by_id:
            yield from outline_boxes(scene, shape, scene.px(4))
