"""Data and arithmetic of mapviewer, usable without a window: stories, layers, links, dates and cameras."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from geodata.core.dates import Span, format_day, parse_day
    from geodata.core.errors import DataError
    from geodata.geoparsing import Mention, find_places
    from geodata.io import read_layer, start_reading
    from geodata.story.layer import Layer, LayerKind
    from geodata.story.story import Article, Claim, Link, Note, Source, Step, Story
    from geodata.story_format.story_loader import open_story
    from geodata.view.camera import Camera
    from geodata.view.projection import projection_for
    from geodata.view.view import LayerState, Lens, NameStyle, Theme, View

__all__ = [
    "Article",
    "Camera",
    "Claim",
    "DataError",
    "Layer",
    "LayerKind",
    "LayerState",
    "Lens",
    "Link",
    "Mention",
    "NameStyle",
    "Note",
    "Source",
    "Span",
    "Step",
    "Story",
    "Theme",
    "View",
    "find_places",
    "format_day",
    "open_story",
    "parse_day",
    "projection_for",
    "read_layer",
    "start_reading",
]


LATE = {
    "Article": "geodata.story.story",
    "Camera": "geodata.view.camera",
    "Claim": "geodata.story.story",
    "DataError": "geodata.core.errors",
    "Layer": "geodata.story.layer",
    "LayerKind": "geodata.story.layer",
    "LayerState": "geodata.view.view",
    "Lens": "geodata.view.view",
    "Link": "geodata.story.story",
    "Mention": "geodata.geoparsing",
    "NameStyle": "geodata.view.view",
    "Note": "geodata.story.story",
    "Source": "geodata.story.story",
    "Span": "geodata.core.dates",
    "Step": "geodata.story.story",
    "Story": "geodata.story.story",
    "Theme": "geodata.view.view",
    "View": "geodata.view.view",
    "find_places": "geodata.geoparsing",
    "format_day": "geodata.core.dates",
    "open_story": "geodata.story_format.story_loader",
    "parse_day": "geodata.core.dates",
    "projection_for": "geodata.view.projection",
    "read_layer": "geodata.io",
    "start_reading": "geodata.io",
}


def __getattr__(name: str) -> Any:
    """Each name is loaded by whoever asks for it: importing a module of the package imports nothing else."""
    if name in LATE:
        return getattr(import_module(LATE[name]), name)
    raise AttributeError(f"module 'geodata' has no attribute {name!r}")
