"""What the parts of a picture depend on: while a key stays the same, what was drawn for it is still right."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import replace

from geodata.map.toponyms import names_age
from geodata.view.camera import Insets
from geodata.view.view import Concealed, LayerState, View
from geodata.world.dated_waters import water_age
from geodata.world.validity import borders_age, ids_in_force, is_in_force
from geodata.world.viewpoints import looks
from mapviewer.drawing.ground.bands import covered_ground
from mapviewer.drawing.picture_parts import Part
from mapviewer.layers.registry import kind_of
from mapviewer.layers.standing import is_calm
from mapviewer.scene.ground import states_left_out, states_without_tint
from mapviewer.scene.scene import Scene


def still_key(scene: Scene, *, quick: bool | None = None) -> tuple[Hashable, ...]:
    """What the ground and everything on it depends on."""
    # A headline goes with the step that the reader leaves: the ground stays as it is.
    look = replace(scene.look, headline="", quick=scene.look.quick if quick is None else quick)
    bare = tuple(shape.id for shape in covered_ground(scene))
    left_out = states_left_out(scene)
    return (
        scene.view.camera,
        scene.frame,
        scene.world.ground,
        look,
        scene.view.theme,
        _disputed_key(scene.view),
        bare,
        left_out,
        states_without_tint(scene),
    )


def _disputed_key(view: View) -> Hashable:
    """How disputed ground is drawn; the day counts only by what is in force on it."""
    return view.viewpoint, tuple(looks(view.viewpoint, view.date).values())


def under_key(scene: Scene) -> tuple[Hashable, ...]:
    """What sea and land depend on."""
    plain = Concealed.COLOURS in scene.view.concealed
    return *still_key(scene), _base_layers(scene, "base-countries", "base-relief"), plain


def ground_key(scene: Scene, *, quick: bool | None = None) -> tuple[Hashable, ...]:
    """What sea, land, water and borders depend on."""
    base = _base_layers(scene, "base-countries", "base-provinces", "base-water", "base-relief", "base-rivers")
    plain = Concealed.COLOURS in scene.view.concealed
    age = water_age(scene.world.base, scene.view.date)
    pictures = _base_layers(scene, *(layer.id for layer in scene.visible_layers if kind_of(layer).lies_under))
    return *still_key(scene, quick=quick), base, plain, borders_age(scene.view), age, pictures


def plate_key(scene: Scene) -> Hashable:
    """What the ground with its tints depends on, wherever the camera is and whatever lies on the map."""
    bare = replace(scene, look=replace(scene.look, insets=Insets(), clear=Insets(), page=None, headline=""))
    return ground_key(bare, quick=False)[2:], _tints_key(scene)


def _tints_key(scene: Scene) -> Hashable:
    """What the tints depend on: arrows over them make their hatching paler."""
    view, layers = scene.view, {layer.id: layer for layer in scene.visible_layers}
    states = tuple(state for state in view.layers if state.id in layers and kind_of(layers[state.id]).is_tint)
    if not states:
        return ()
    bare = replace(view, layers=states)
    seen = (states, is_calm(scene), view.lens, view.context, view.concealed, view.only)
    return seen, ids_in_force(scene.world.story, bare)


def _base_layers(scene: Scene, *ids: str) -> tuple[LayerState, ...]:
    return tuple(state for state in scene.view.layers if state.id in ids)


def marked_in_force(scene: Scene) -> Hashable:
    """Which shapes of the selection hold: their marks differ, in hidden layers too."""
    story, view = scene.world.story, scene.view
    return tuple(is_in_force(story, view, shape.id) for shape in scene.world.shapes_for(view.selection))


def layers_key(scene: Scene) -> Hashable:
    """What the layers and the names depend on; the day itself counts only by what is in force on it."""
    view: View = scene.view
    ids = (*ids_in_force(scene.world.story, view), water_age(scene.world.base, view.date), names_age(view.date))
    seen = (view.layers, view.names, view.lens, view.context, view.concealed, view.text_scale, view.only)
    return seen, ids


def manner_key(scene: Scene) -> Hashable:
    """How names are written, and on what: language, colours, size, plane."""
    look, story, view = scene.look, scene.world.story, scene.view
    # An edit of the story makes another world, on the same ground.
    world = (story.id, story.path, scene.world.projection.crs)
    bare = replace(look, quick=False, insets=Insets(), clear=Insets(), page=None, headline="")
    return world, bare, view.names, view.theme, view.text_scale, view.concealed


def room_key(part: Part) -> Hashable:
    """What else stands on the map, and what hides it."""
    look, frame, view = part.scene.look, part.scene.frame, part.scene.view
    return (look.insets, look.clear, look.page, frame.width_px, frame.height_px, part.room,
            part.furniture, view.insets, view.locator, view.world_strip, view.callouts, view.panels,
            view.hand_names, view.hand_arrows, view.hidden_names)  # fmt: skip


def place_key(part: Part) -> Hashable:
    """All on which it depends where things stand above the map, but for the day and what the layers show."""
    scene, view = part.scene, part.scene.view
    return manner_key(scene), room_key(part), view.camera, scene.frame, scene.world.serial, view.viewpoint
