"""Data and arithmetic of mapviewer, usable without a window: stories, layers, links, dates and cameras."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

from geodata.camera import Camera
from geodata.dates import Span, format_day, parse_day
from geodata.errors import DataError
from geodata.layer import Layer, LayerKind
from geodata.opening import open_story
from geodata.projection import projection_for
from geodata.story import Article, Claim, Link, Note, Source, Step, Story
from geodata.view import LayerState, Lens, NameStyle, Theme, View

if TYPE_CHECKING:
    from geodata.places import Mention, find_places
    from geodata.reading import read_layer, start_reading

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
    "Mention": "geodata.places",
    "find_places": "geodata.places",
    "read_layer": "geodata.reading",
    "start_reading": "geodata.reading",
}


def __getattr__(name: str) -> Any:
    """What a window needs only later (files of strangers, finding places) is loaded by whoever asks for it."""
    if name in LATE:
        return getattr(import_module(LATE[name]), name)
    raise AttributeError(f"module 'geodata' has no attribute {name!r}")
