"""Database layers in a story being saved: files contain no connection."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

from geodata.core.errors import DataError
from geodata.story.database_model import Live
from geodata.story.layer import Layer
from geodata.story.layer_stack import drop_layer, put_layer
from geodata.story.story import Story


def without_connection(layer: Layer) -> Layer:
    """What is seen of the layer now as a layer of its own, to be kept in a file."""
    live = live_of(layer)
    cut = f" {live.cut}" if live.cut else ""
    summary = " ".join(filter(None, (layer.summary, f"{live.source_words}, as shown on the map at that time.{cut}")))
    return replace(layer, live=None, summary=summary, digest="", file="")


def without_live(story: Story, kept: Collection[str] = ()) -> Story:
    """The story without connections: of layers of databases those *kept* as they are seen now, the others left out."""
    for layer in [layer for layer in story.layers.values() if layer.live is not None]:
        if layer.id in kept and layer.rows:
            story = put_layer(story, without_connection(layer))
        else:
            story = drop_layer(story, layer.id)
    return story


def live_of(layer: Layer) -> Live:
    """What a layer of a database shows now. Raises DataError for any other layer."""
    if layer.live is None:
        raise DataError("not a database layer", found=repr(layer.id))
    return layer.live
