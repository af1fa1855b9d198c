"""How the names of the story's own features are written: which words, in which letters, where from."""

from __future__ import annotations

from collections.abc import Iterator

from geodata.map.shapes import Shape
from geodata.story.feature import UNNAMED, Feature
from geodata.story.layer import Layer
from geodata.view.callout_entries import callouts_of
from mapviewer.labels.spelling import feature_text
from mapviewer.labels.states.state_type import most_px
from mapviewer.labels.text_halo import Lettering
from mapviewer.scene.in_view import shapes_in_view
from mapviewer.scene.scene import Scene
from mapviewer.ui.palette import Ink

# How far the name of a feature that is selected or called out goes before the others; before a class before states too.
CHOSEN_BONUS, CLASS_BONUS = 40.0, 62.0


def chosen_bonus(scene: Scene) -> float:
    """How far the name of a feature that is asked for goes before the others."""
    return CLASS_BONUS if scene.look.minimum_text_px else CHOSEN_BONUS


def lettering(scene: Scene, ink: Ink, size: float, chosen: bool) -> Lettering:
    """The letters of a feature's name, a little larger for the selected one."""
    size_px = most_px(scene, scene.own_px(size + (1.5 if chosen else 0)))
    return Lettering(size_px, ink.text, scene.palette.halo, bold=True, italic=True, halo_px=scene.px(2.0))


def shapes_to_name(scene: Scene, layer: Layer) -> Iterator[tuple[Feature, Shape, str, bool]]:
    """The features in the picture that want a name, each name once: with shape, words and whether it is selected."""
    seen: set[str] = set()
    numbered = {target for callout in callouts_of(scene.view.callouts) for target in callout.marked}
    spared = numbered - {name.id for name in scene.view.hand_names} if scene.look.spare_names else set()
    for row, shape in shapes_in_view(scene, layer):
        text, chosen = feature_text(scene, row), row.id in scene.view.must_name - spared
        if (text in seen and not chosen) or row.label == UNNAMED:
            continue
        seen.add(text)
        yield row, shape, text, chosen


def label_point(shape: Shape) -> tuple[float, float]:
    """Return the label position of an area, in metres of the plane."""
    label = shape.properties.get("label")
    if label:
        return float(label[0]), float(label[1])
    x0, y0, x1, y1 = shape.bounds
    return (x0 + x1) / 2, (y0 + y1) / 2
