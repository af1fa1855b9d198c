"""Names of peaks with their heights, at scales at which a peak is a place; the highest around come first."""

from __future__ import annotations

from collections.abc import Iterator

from geodata.map.names import display_name
from geodata.story.entities import shape_names
from mapviewer.labels.label_engine import Label
from mapviewer.labels.placing.spots import beside
from mapviewer.labels.text_halo import Lettering
from mapviewer.labels.town_labels import shows
from mapviewer.scene.scene import Scene
from mapviewer.ui.translate import tr

PRIORITY = 24.0  # under towns
NAME_PX, TRIANGLE_PX = 11.0, 3.4


def peak_labels(scene: Scene) -> Iterator[Label]:
    """A label with a triangle for each peak of this scale."""
    if not shows(scene, "base-relief"):
        return
    is_class = bool(scene.look.minimum_text_px)
    colours, metres = scene.palette, scene.frame.metres_per_px * scene.look.unit
    style = Lettering(scene.text_px(NAME_PX), colours.muted_text, colours.halo, italic=True, halo_px=scene.px(1.4))
    for shape in scene.world.base.peaks:
        is_asked = f"peak:{shape.id}" in scene.view.must_name
        if ((metres > shape.properties["reach_m"] or is_class) and not is_asked) or not scene.sees(shape):
            continue
        height = int(shape.properties["elevation_m"])
        name = display_name(shape_names(shape), scene.view.names)
        text = tr("Map", "{peak} {height} m").format(peak=name, height=height)
        dot = scene.px(TRIANGLE_PX)
        yield Label(
            f"peak:{shape.id}", text, style, (shape.bounds[0], shape.bounds[1]),
            beside(scene, text, style, dot + scene.px(2)), PRIORITY + height / 1e4,
            dot_px=dot, dot_colour=colours.muted_text, pointed=True,
        )  # fmt: skip
