"""Data and arithmetic of mapviewer, usable without a window: stories, layers, links, dates and cameras."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

from geodata.core.dates import Span, format_day, parse_day
from geodata.core.errors import DataError
from geodata.story.layer import Layer, LayerKind
from geodata.story.story import Article, Claim, Link, Note, Source, Step, Story
from geodata.story_format.story_loader import open_story
from geodata.view.camera import Camera
from geodata.view.projection import projection_for
from geodata.view.view import LayerState, Lens, NameStyle, Theme, View

if TYPE_CHECKING:
    from geodata.geoparsing import Mention, find_places
    from geodata.io import read_layer, start_reading

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
    "Mention": "geodata.geoparsing",
    "find_places": "geodata.geoparsing",
    "read_layer": "geodata.io",
    "start_reading": "geodata.io",
}


def __getattr__(name: str) -> Any:
    """What a window needs only later (files of strangers, finding places) is loaded by whoever asks for it."""
    if name in LATE:
        return getattr(import_module(LATE[name]), name)
    raise AttributeError(f"module 'geodata' has no attribute {name!r}")
