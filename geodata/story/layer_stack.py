"""Put a layer into a story, or take one out: every view of the story, of its steps too, knows every layer."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import partial
from typing import Any

from geodata.map.pictures.placed_picture import USUAL_OPACITY
from geodata.story.feature import Feature
from geodata.story.feature_table import features_frame
from geodata.story.layer import Layer
from geodata.story.story import Group, Story
from geodata.view.panel_map import LEAST_PANELS
from geodata.view.view import LayerState, View


def put_layer(story: Story, layer: Layer, *, shown: bool = True) -> Story:
    """The story with a layer: in the place of the one with its id, or new on top of every view's stack."""
    layers = {**story.layers, layer.id: layer} if layer.id in story.layers else {layer.id: layer, **story.layers}
    if layer.id in story.layers:
        return replace(story, layers=layers)
    opacity = USUAL_OPACITY if layer.picture is not None else 1.0
    state = LayerState(layer.id, shown, opacity)
    hidden = replace(state, visible=False)
    steps = tuple(replace(step, view=_on_top(step.view, hidden)) for step in story.steps)
    return replace(story, layers=layers, view=_on_top(story.view, state), steps=steps)


def drop_layer(story: Story, layer_id: str) -> Story:
    """The story without a layer; links to its features lose those targets, and go when they have no other."""
    gone = {row.id for row in story.layers[layer_id].rows}
    layers = {key: layer for key, layer in story.layers.items() if key != layer_id}
    steps = tuple(
        replace(
            step,
            view=_without(step.view, layer_id, gone),
            reveal=tuple(name for name in step.reveal if name != layer_id),
            ask=tuple(said for name, said in zip(step.reveal, step.ask, strict=False) if name != layer_id),
        )
        for step in story.steps
    )
    links = tuple(
        replace(link, targets=left)
        for link in story.links
        if (left := tuple(target for target in link.targets if target not in gone))
    )
    ids = {link.id for link in links}
    steps = tuple(step if step.passage in ids else replace(step, passage="") for step in steps)
    return replace(story, layers=layers, links=links, steps=steps, view=_without(story.view, layer_id, gone))


def with_features(layer: Layer, rows: tuple[Feature, ...], by_id: Mapping[str, Any]) -> Layer:
    """A layer of these rows and geometries, which are on no disk yet."""
    load = partial(features_frame, rows, [by_id.get(row.id) for row in rows])
    return replace(layer, rows=rows, load_features=load, digest="", problems=())


def with_group(story: Story, group: Group) -> Story:
    """The story with a heading in its layer list."""
    known = group.id in {item.id for item in story.groups}
    return story if known else replace(story, groups=(group, *story.groups))


def _on_top(view: View, state: LayerState) -> View:
    return replace(view, layers=(state, *view.layers))


def _without(view: View, layer_id: str, gone: set[str]) -> View:
    states = tuple(state for state in view.layers if state.id != layer_id)
    panels = tuple(
        replace(panel, layers=tuple(name for name in panel.layers if name != layer_id))
        for panel in view.panels
        if panel.layers != (layer_id,)
    )
    selection = "" if view.selection in gone else view.selection
    return replace(view, layers=states, selection=selection, panels=panels if len(panels) >= LEAST_PANELS else ())
