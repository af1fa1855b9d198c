"""How the ground that a view is about is brought out from under heading, legend and insets.

The map gives way at one side: by the least room that leaves the subject free, in the largest scale that does.
"""

from __future__ import annotations

from collections.abc import Generator
from contextlib import nullcontext
from dataclasses import replace

from geodata.view.camera import Insets
from geodata.view.view import View
from geodata.world.world import World
from mapviewer.drawing.callouts import with_places_of
from mapviewer.drawing.composition import Composition, compose_anew
from mapviewer.drawing.picture_parts import Furniture, parts_of
from mapviewer.drawing.placing.emptiness import emptiness_of
from mapviewer.scene.scene import Look, Scene, is_in_window, scene_of

SHARES = (0.05, 0.1, 0.15, 0.2, 0.26)  # of the picture, that the map may give way on one side
SMALLER_AT_MOST = 1.4
COVERED_AT_MOST = 2  # cells of the subject, but none of it in the window, whose cells are large
SIDES = ("left", "right", "top", "bottom")

Size = tuple[float, float]


def clear_of_furniture(
    world: World, view: View, size_px: Size, look: Look, furniture: Furniture | None = None
) -> Insets:
    """The least room at one side that brings what the view is about out from under heading, legend and insets."""
    search = clearing(world, view, size_px, look, furniture or Furniture())
    while True:
        try:
            next(search)
        except StopIteration as done:
            found: Insets = done.value
            return found


def clearing(
    world: World, view: View, size_px: Size, look: Look, furniture: Furniture
) -> Generator[None, None, Insets]:
    """The search for that room, one picture laid out in each turn."""
    world, view = world.seen_by(view.camera), replace(view, comparison=None)
    if view.panels:  # they share the picture out among themselves
        return Insets()

    def tried(option: Insets) -> tuple[Scene, Composition]:
        part = parts_of(world, view, size_px, replace(look, clear=option), "", furniture)[0]
        with with_places_of(world, {}) if is_in_window(look) else nullcontext():
            return part.scene, compose_anew(part)

    scene, made = tried(Insets())
    least, covered = scene.frame.metres_per_px, made.hidden
    may_cover = 0 if is_in_window(look) else COVERED_AT_MOST
    if covered <= may_cover:
        return Insets()
    # Larger type was asked for, and its larger legend with it: the map gives way before anything is hidden.
    most = SMALLER_AT_MOST * max(view.text_scale, 1.0) * least
    scaled = []
    for option in _options(size_px, _sides_of_what_hides(scene, made) if is_in_window(look) else SIDES):
        metres = scene_of(world, view, size_px, replace(look, clear=option)).frame.metres_per_px
        if metres <= most:
            scaled.append((metres, option))
    scaled.sort(key=lambda found: found[0])
    better = []
    for _, option in scaled:
        yield
        _, other = tried(option)
        if len(other.insets) < len(made.insets):  # what they tell is not to be had elsewhere
            continue
        if other.hidden <= may_cover:
            return option
        if other.hidden < 0.5 * covered:
            better.append((other.hidden, option))
    return min(better, key=lambda found: found[0], default=(0, Insets()))[1]


def _options(size_px: Size, sides: tuple[str, ...]) -> list[Insets]:
    """Of a whole and even number of pixels: the middle moves by half, and kept ground moves by whole ones."""
    whole = {side: size_px[0] if side in ("left", "right") else size_px[1] for side in sides}
    return [Insets(**{side: 2.0 * round(share * px / 2)}) for side, px in whole.items() for share in SHARES]


def _sides_of_what_hides(scene: Scene, made: Composition) -> tuple[str, ...]:
    """At which sides of a picture the things stand that hide anything: room at the others would be of no use."""
    empty, (width, height) = emptiness_of(scene), (scene.frame.width_px, scene.frame.height_px)
    sides: set[str] = set()
    for left, top, right, bottom in made.boxes:
        if empty.hidden((left, top, right, bottom)):
            sides.add("left" if left < width - right else "right")
            sides.add("top" if top < height - bottom else "bottom")
    return tuple(side for side in SIDES if side in sides)
