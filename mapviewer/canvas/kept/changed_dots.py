"""Where dots have come or gone between two pictures: only there the map is drawn anew when their layer is ticked."""

from __future__ import annotations

from dataclasses import replace

from geodata.map.label_placement import Box
from mapviewer.layers.registry import kind_of
from mapviewer.layers.spot_changes import Changed
from mapviewer.layers.spot_kind import SpotKind
from mapviewer.scene.scene import Scene

MOST_BOXES = 400  # more are as much work as the whole picture


def changed_dots(before: Scene, after: Scene) -> Changed | None:
    """Where two pictures differ; None unless it is by layers of dots alone, which show in one of them only."""
    if before.world is not after.world or before.frame != after.frame or before.look != after.look:
        return None
    if replace(before.view, layers=after.view.layers) != after.view or len(before.view.layers) != len(
        after.view.layers
    ):
        return None
    boxes: list[Box] = []
    for old, new in zip(before.view.layers, after.view.layers, strict=True):
        if old == new:
            continue
        layer = after.world.story.layers.get(new.id)
        kind = kind_of(layer) if old.id == new.id and layer is not None else None
        if layer is None or not isinstance(kind, SpotKind):
            return None
        boxes += kind.dot_boxes(after, layer)
        if len(boxes) > MOST_BOXES:
            return None
    return Changed(after, boxes) if boxes else None
