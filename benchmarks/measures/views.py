"""Which views are moved, and how: the same frames for ours and for the peers."""

from __future__ import annotations

from collections.abc import Iterator

from geodata.story_format.story_loader import open_story
from geodata.view.camera import Camera, frame, pan, zoom_about
from geodata.view.view import View, show_layers
from geodata.world.world import World

# The whole region with arrows and tinted states, and without; Karabakh with hatched control.
VIEWS = {"region": "", "base map": "", "Karabakh": "control-1994-2020"}
STEPS = 12


def world_and_view(name: str) -> tuple[World, View]:
    """The bundled story in one of `VIEWS`."""
    story = open_story()
    steps = {step.id: step.view for step in story.steps}
    view = steps[VIEWS[name]] if VIEWS[name] else story.view
    if name == "base map":
        view = show_layers(view, {state.id for state in view.layers if state.id.startswith("base-")})
    return World(story), view


def moves(world: World, start: Camera, size_px: tuple[int, int], how: str, rounds: int = 4) -> Iterator[Camera]:
    """Cameras of a hand that drags the map to and fro (``pan``) or of a wheel (``zoom``)."""
    camera = start
    for number in range(rounds * STEPS):
        forth = (number // STEPS) % 2 == 0
        shown = frame(camera, world.projection, size_px)
        if how == "pan":
            dx, dy = (size_px[0] / 90, size_px[1] / 140) if forth else (-size_px[0] / 90, -size_px[1] / 140)
            camera = pan(camera, shown, world.projection, round(dx), round(dy))
        else:
            camera = zoom_about(camera, shown, world.projection, 1.06 if forth else 1 / 1.06, shown.centre_px)
        yield camera
