"""The stack of layers, as the reader arranges it: each layer moves among those of its group."""

from __future__ import annotations

from geodata.story.story import Story
from geodata.view.view import View, move_layer, show_layers


def siblings(view: View, story: Story, layer_id: str) -> list[str]:
    """The ids of the layers in the same group, the topmost first."""
    group = story.layers[layer_id].group
    return [state.id for state in view.layers if state.id in story.layers and story.layers[state.id].group == group]


def moved_by(view: View, story: Story, layer_id: str, by: int) -> View:
    """The view with a layer *by* places further down (up, when negative) among those of its group."""
    ids = siblings(view, story, layer_id)
    index = ids.index(layer_id) + by
    if not 0 <= index < len(ids):
        return view
    return moved_before(view, story, layer_id, ids[index] if by < 0 else (*ids, "")[index + 1])


def moved_before(view: View, story: Story, layer_id: str, before_id: str) -> View:
    """The view with a layer put before another one, or after the last of its group for ""."""
    if before_id == layer_id:
        return view
    order = [state.id for state in view.layers if state.id != layer_id]
    if before_id:
        return move_layer(view, layer_id, order.index(before_id))
    others = [other for other in siblings(view, story, layer_id) if other != layer_id]
    return move_layer(view, layer_id, order.index(others[-1]) + 1) if others else view


def alone(view: View, story: Story, layer_id: str) -> View:
    """The view with one layer, on the ticked layers of the base map: those are the ground, not the subject."""
    ground = {
        state.id
        for state in view.layers
        if state.visible and state.id in story.layers and story.layers[state.id].is_base
    }
    return show_layers(view, ground | {layer_id})
