"""Names of disputed ground: as the state calls it whose map it is, else by its own name."""

from __future__ import annotations

from collections.abc import Iterator

from geodata.map.names import Names, display_name
from geodata.world.viewpoints import Stance, Unit, disputed_ground, looks
from mapviewer.labels.country_labels import capitals
from mapviewer.labels.label_engine import Label, around
from mapviewer.labels.text_halo import Lettering, measure
from mapviewer.scene.scene import Scene

LEAST_SHARE = 1.15  # how much wider than its name a unit is where it is named
PRIORITY, STATE_PRIORITY = 46.0, 72.0


def unit_labels(scene: Scene) -> Iterator[Label]:
    """A label for each unit that is named on this map and wide enough for its name."""
    for unit, names in named_units(scene):
        shape = next(area for area in scene.world.disputed_areas if area.id == unit.id)
        is_state = is_a_state(scene, unit)
        text = display_name(names, scene.view.names, scene.view.date)
        text = capitals(text, scene.view.names) if is_state else text
        size, colour = (13.0, scene.palette.text) if is_state else (11.5, scene.palette.muted_text)
        style = Lettering(
            scene.text_px(size), colour, scene.palette.halo, bold=is_state, italic=not is_state,
            spacing=0.08 if is_state else 0.02, halo_px=scene.px(1.8),
        )  # fmt: skip
        width_px = (shape.bounds[2] - shape.bounds[0]) / scene.frame.metres_per_px
        if width_px < LEAST_SHARE * measure(text, style)[0]:
            continue
        label = shape.properties["label"]
        spot = float(label[0]), float(label[1])
        priority = STATE_PRIORITY if is_state else PRIORITY
        yield Label(f"unit:{unit.id}", text, style, spot, around(text, style, 2), priority)


def named_units(scene: Scene) -> Iterator[tuple[Unit, Names]]:
    """The units in sight that are drawn apart from the state around them, and what they are called here."""
    known, units = looks(scene.view.viewpoint, scene.view.date), disputed_ground().units
    for area in scene.world.disputed_areas:
        unit, look = units[area.id], known[area.id]
        if scene.sees(area) and (look.hatched or look.dashed or look.owner != unit.host):
            position = unit.position(scene.view.viewpoint, scene.view.date)
            yield unit, position.names if position is not None and position.names else unit.names


def is_a_state(scene: Scene, unit: Unit) -> bool:
    """Whether the map of this viewpoint shows the unit as a state of its own."""
    position = unit.position(scene.view.viewpoint, scene.view.date)
    return position is not None and position.stance is Stance.STATE
