"""Layers of the author's own: read in the background, asked about, joined to the story."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from geodata.editing import add_layer
from geodata.errors import DataError
from geodata.layer import Layer
from geodata.reading import MissingCrsError, columns_of, start_reading, with_fields
from geodata.story import Story
from mapviewer.authoring.forms import CrsForm, LayerChoice, LayerForm
from mapviewer.authoring.work import Work
from mapviewer.window.dialogs import say

if TYPE_CHECKING:
    from mapviewer.authoring.desk import Desk

ENDINGS = (
    ".geojson", ".json", ".gpkg", ".shp", ".zip", ".kml", ".kmz", ".gpx", ".fgb", ".parquet", ".geoparquet", ".csv",
    ".tsv",
)  # fmt: skip
FILTER = f"Map layers ({' '.join('*' + ending for ending in ENDINGS)});;All files (*)"


class LayerReader:
    """Reads one file after another; ``added`` is called with the id of each layer that joined."""

    def __init__(self, window: QWidget, desk: Desk, added: Callable[[str], None]) -> None:
        self._window, self._desk, self._added = window, desk, added
        self.form: LayerForm | CrsForm | None = None
        self.work: Work | None = None

    def read(self, paths: list[Path], crs: str | None = None) -> None:
        """Read the first of the files, then the others."""
        if not paths:
            return
        path, rest = paths[0], paths[1:]
        self.work = Work(
            self._window, f"Reading {path.name} …", start_reading(path, crs=crs),
            lambda layer: self._ask(layer, rest), lambda error: self._fail(error, path, rest),
        )  # fmt: skip

    def _fail(self, error: DataError, path: Path, rest: list[Path]) -> None:
        if isinstance(error, MissingCrsError):
            form = self.form = CrsForm(str(error), self._window)
            form.accepted.connect(lambda: self.read([path, *rest], form.crs))
            form.rejected.connect(lambda: self.read(rest))
            form.open()
            return
        say(self._window, "This layer cannot be read", str(error))
        self.read(rest)

    def _ask(self, layer: Layer, rest: list[Path]) -> None:
        if not layer.rows:
            say(self._window, "This layer is empty", f"{layer.file}: no features that can be shown.")
            self.read(rest)
            return
        form = self.form = LayerForm(layer, columns_of(layer), self._window)
        form.accepted.connect(lambda: self._join(layer, form.chosen(), rest))
        form.rejected.connect(lambda: self.read(rest))
        form.open()

    def _join(self, layer: Layer, choice: LayerChoice, rest: list[Path]) -> None:
        try:
            layer = as_chosen(layer, choice)
        except DataError as error:
            say(self._window, "This layer cannot be added", str(error))
            return
        before = set(self._desk.edits.story.layers)
        story = self._desk.edit(lambda story: joined(story, layer, choice), f"layer “{choice.title}” added")
        for layer_id in set(story.layers) - before:
            self._added(layer_id)
        if layer.problems:
            say(self._window, "Some of this layer was left out", "\n".join(layer.problems[:12]))
        self.read(rest)


def as_chosen(layer: Layer, choice: LayerChoice) -> Layer:
    """The layer named, dated and coloured as its author wants it."""
    layer = with_fields(layer, label=choice.label, start=choice.start, end=choice.end)
    return replace(layer, title=choice.title, theme=choice.theme, pattern=choice.pattern)


def joined(story: Story, layer: Layer, choice: LayerChoice) -> Story:
    """The story with the layer and its source."""
    return add_layer(story, layer, choice.source)
