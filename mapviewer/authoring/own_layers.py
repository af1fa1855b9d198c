"""Layers of the author's own: read in the background, asked about, joined to the story."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from geodata.core.errors import DataError
from geodata.edit.edits import add_layer
from geodata.io import MissingCrsError, SeveralTablesError, columns_of, start_reading, with_fields
from geodata.story.layer import Layer
from geodata.story.story import Story
from geodata.world.shape_cache import shapes_of
from mapviewer.authoring.forms.feature_forms import CrsForm, LayerChoice, LayerForm, TablesForm
from mapviewer.ui.background_work import ThreadJob, Work
from mapviewer.ui.message_boxes import say
from mapviewer.ui.translate import tr

if TYPE_CHECKING:
    from mapviewer.authoring.story_document import StoryDocument

ENDINGS = (
    ".geojson",
    ".json",
    ".gpkg",
    ".shp",
    ".zip",
    ".kml",
    ".kmz",
    ".gpx",
    ".fgb",
    ".parquet",
    ".geoparquet",
    ".csv",
    ".tsv",
)
AT_ONCE_VERTICES = 20_000  # a larger layer is made ready for drawing beside the window
FILTER = f"Map layers ({' '.join('*' + ending for ending in ENDINGS)});;All files (*)"


@dataclass(frozen=True)
class LayerRequest:
    """A file to be read, with what its reader was asked about it."""

    path: Path
    crs: str = ""
    table: str = ""

    @property
    def words(self) -> str:
        """What is read."""
        return f"{self.table} of {self.path.name}" if self.table else self.path.name


class LayerReader:
    """Reads one file after another; ``added`` is called with the id of each layer that joined."""

    def __init__(self, parent: QWidget, desk: StoryDocument, added: Callable[[str], None]) -> None:
        self._parent, self._desk, self._added = parent, desk, added
        self.form: LayerForm | CrsForm | TablesForm | None = None
        self.work: Work | None = None

    def read(self, paths: list[Path]) -> None:
        """Read the first of the files, then the others."""
        self._read([LayerRequest(path) for path in paths])

    def _read(self, every: list[LayerRequest]) -> None:
        if not every:
            return
        wanted, rest = every[0], every[1:]
        self.work = Work(
            self._parent,
            tr("Authoring", "Reading {file}…").format(file=wanted.words),
            start_reading(wanted.path, crs=wanted.crs, table=wanted.table, asks=True),
            lambda layer: self._ask(replace(layer, title=wanted.table or layer.title), rest),
            lambda error: self._fail(error, wanted, rest),
        )

    def _fail(self, error: DataError, wanted: LayerRequest, rest: list[LayerRequest]) -> None:
        form: CrsForm | TablesForm
        if isinstance(error, MissingCrsError):
            asked = form = self.form = CrsForm(str(error), self._parent)
            form.accepted.connect(lambda: self._read([replace(wanted, crs=asked.crs), *rest]))
        elif isinstance(error, SeveralTablesError):
            tables = form = self.form = TablesForm(wanted.path.name, error.tables, self._parent)
            form.accepted.connect(
                lambda: self._read([*(replace(wanted, table=name) for name in tables.chosen()), *rest])
            )
        else:
            say(self._parent, tr("Authoring", "Couldn’t read layer"), str(error))
            self._read(rest)
            return
        form.rejected.connect(lambda: self._read(rest))
        form.open()

    def _ask(self, layer: Layer, rest: list[LayerRequest]) -> None:
        if not layer.rows:
            say(
                self._parent,
                tr("Authoring", "Empty layer"),
                tr("Authoring", "{file} has no features to show.").format(file=layer.file),
            )
            self._read(rest)
            return
        form = self.form = LayerForm(layer, columns_of(layer), self._parent, self._desk.edits.story.parties.theme_ids)
        form.accepted.connect(lambda: self._join(layer, form.chosen(), rest))
        form.rejected.connect(lambda: self._read(rest))
        form.open()

    def _join(self, layer: Layer, choice: LayerChoice, rest: list[LayerRequest]) -> None:
        try:
            layer = as_chosen(layer, choice)
        except DataError as error:
            say(self._parent, tr("Authoring", "Couldn’t add layer"), str(error))
            return
        before = self._desk.edits.story
        made = joined(before, layer, choice)

        def add(_shapes: object = None) -> None:
            self._add(lambda story: made if story is before else joined(story, layer, choice), choice.title)
            if layer.problems:
                say(self._parent, tr("Authoring", "Some features were skipped"), "\n".join(layer.problems[:12]))
            self._read(rest)

        if vertices_of(layer) < AT_ONCE_VERTICES:
            add()
            return
        (new,) = (made.layers[name] for name in set(made.layers) - set(before.layers))
        job = ThreadJob(lambda: shapes_of(new, made.projection))
        self.work = Work(
            self._parent,
            tr("Authoring", "Preparing {layer}…").format(layer=choice.title),
            job,
            add,
            lambda error: self._refuse(error, rest),
        )

    def _refuse(self, error: DataError, rest: list[LayerRequest]) -> None:
        say(self._parent, tr("Authoring", "Couldn’t add layer"), str(error))
        self._read(rest)

    def _add(self, change: Callable[[Story], Story], title: str) -> None:
        before = set(self._desk.edits.story.layers)
        story = self._desk.edit(change, tr("Authoring", "add layer “{layer}”").format(layer=title))
        for layer_id in set(story.layers) - before:
            self._added(layer_id)


def vertices_of(layer: Layer) -> int:
    """How many vertices a layer has."""
    import shapely  # late: start-up time

    return int(shapely.get_num_coordinates(layer.features.geometry.to_numpy()).sum())


def as_chosen(layer: Layer, choice: LayerChoice) -> Layer:
    """The layer named, dated and coloured as its author wants it."""
    layer = with_fields(layer, label=choice.label, start=choice.start, end=choice.end)
    return replace(layer, title=choice.title, theme=choice.theme, pattern=choice.pattern)


def joined(story: Story, layer: Layer, choice: LayerChoice) -> Story:
    """The story with the layer and its source."""
    return add_layer(story, layer, choice.source)
