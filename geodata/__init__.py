"""Data and arithmetic of mapviewer, usable without a window: stories, layers, links, dates and cameras."""

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
    "NameStyle",
    "Note",
    "Source",
    "Span",
    "Step",
    "Story",
    "Theme",
    "View",
    "format_day",
    "open_story",
    "parse_day",
    "projection_for",
    "read_layer",
    "start_reading",
]


def __getattr__(name: str) -> Any:
    """Reading files of strangers is loaded by whoever reads one: a window needs it only later."""
    if name in ("read_layer", "start_reading"):
        from geodata import reading

        return getattr(reading, name)
    raise AttributeError(f"module 'geodata' has no attribute {name!r}")
