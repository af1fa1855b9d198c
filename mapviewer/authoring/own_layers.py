"""Layers of the author's own: read in the background, asked about, joined to the story."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from geodata.core.errors import DataError
from geodata.core.job import Job
from geodata.edit.edits import add_layer
from geodata.edit.imported_steps import with_stops
from geodata.io import (
    AnnotationsError,
    MissingCrsError,
    SeveralTablesError,
    columns_of,
    guesses_of,
    start_reading,
    start_reading_ahead,
    with_fields,
)
from geodata.io.read_layers import ReadFeatures, stops_of
from geodata.story.layer import Layer
from geodata.story.story import Story
from geodata.world.shape_cache import shapes_of
from mapviewer.authoring.forms.feature_forms import AS_IN_FILE, CrsForm, LayerChoice, LayerForm, TablesForm
from mapviewer.authoring.link_import import add_links
from mapviewer.previewing.import_preview import ImportPreview
from mapviewer.previewing.layer_preview import fields_in, hints_of, is_table, preview_layer
from mapviewer.ui.background.coroutine import accepted, begin, finished, settled
from mapviewer.ui.message_boxes import TextDialog, say
from mapviewer.ui.translate import told, tr

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
    ".xlsx",
    ".xlsm",
    ".topojson",
    ".umap",
    ".geojsonl",
    ".jsonld",
)
OWN_THEME = "user"
AT_ONCE_VERTICES, AT_ONCE_FEATURES = 20_000, 1_000  # a larger layer is made ready for drawing beside the window
FILTER = f"Map layers ({' '.join('*' + ending for ending in ENDINGS)});;All files (*)"


@dataclass(frozen=True)
class LayerRequest:
    """A file to be read, with what its reader was asked about it."""

    path: Path
    crs: str = ""
    table: str = ""
    answers: tuple[tuple[str, str], ...] = ()
    brings_tour: bool = True  # of the tables of a file the last does

    @property
    def hints(self) -> dict[str, str]:
        """What a person said of the file where its reader would guess."""
        return hints_of(dict(self.answers))

    @property
    def words(self) -> str:
        """What is read."""
        return f"{self.table} of {self.path.name}" if self.table else self.path.name


class LayerReader:
    """Reads one file after another; ``added`` is called with the id of each layer that joined."""

    def __init__(self, parent: QWidget, desk: StoryDocument, added: Callable[[str], None]) -> None:
        self._parent, self._desk, self._added = parent, desk, added
        self.report: TextDialog | None = None  # of what could not be kept
        self.form: LayerForm | CrsForm | TablesForm | ImportPreview | None = None

    def read(self, paths: list[Path]) -> None:
        """Add the layers of the files, one after another."""
        begin(self._add_files(paths))

    async def _add_files(self, paths: list[Path]) -> None:
        """Read each file, ask what it leaves open and how it is to look, and add it; one that fails stops no other."""
        if len(paths) > 1:
            words = tr("Authoring", "Reading {count} files…").format(count=len(paths))
            await settled(start_reading_ahead(paths, asks=True), words, self._parent)
        waiting = [LayerRequest(path) for path in paths]
        while waiting:
            request = waiting.pop(0)
            reading = start_reading(request.path, crs=request.crs, table=request.table, asks=True, hints=request.hints)
            words = tr("Authoring", "Reading {file}…").format(file=request.words)
            try:
                layer = await finished(reading, words, self._parent)
            except MissingCrsError as error:
                waiting[:0] = await self._ask_for_crs(request, told(error))
            except SeveralTablesError as error:
                waiting[:0] = await self._ask_for_tables(request, error.tables)
            except AnnotationsError:
                self.report = await add_links(request.path, self._desk, self._parent)
            except DataError as error:
                if request.answers or not is_table(request.path):
                    say(self._parent, tr("Authoring", "Couldn’t read layer"), told(error))
                else:  # its columns can be chosen
                    waiting[:0] = await self._preview(request)
            else:
                if not request.answers and any(guess.doubtful for guess in guesses_of(layer)):
                    waiting[:0] = await self._preview(request)
                else:
                    waiting[:0] = await self._add_layer(replace(layer, title=request.table or layer.title), request)

    async def _preview(self, request: LayerRequest) -> list[LayerRequest]:
        """Show what was guessed of a file; what is accepted is read again as it was put right."""
        known = {"crs": request.crs, "table": request.table, **dict(request.answers)}
        form = self.form = ImportPreview(request.path, preview_layer, self._parent, known)
        if not await accepted(form):
            return []
        crs = form.answers.get("crs", "")
        return [replace(request, crs=crs, answers=(*form.answers.items(), ("seen", "yes")))]

    async def _ask_for_crs(self, request: LayerRequest, sentence: str) -> list[LayerRequest]:
        form = self.form = CrsForm(sentence, self._parent)
        return [replace(request, crs=form.crs)] if await accepted(form) else []

    async def _ask_for_tables(self, request: LayerRequest, tables: tuple[str, ...]) -> list[LayerRequest]:
        form = self.form = TablesForm(request.path.name, tables, self._parent)
        if not await accepted(form):
            return []
        chosen = form.chosen()
        return [replace(request, table=name, brings_tour=name == chosen[-1]) for name in chosen]

    async def _add_layer(self, layer: Layer, request: LayerRequest) -> list[LayerRequest]:
        """Ask how a layer is to look and add it; gives the request again when its preview was used."""
        if not layer.rows:
            words = tr("Authoring", "{file} has no features to show.").format(file=layer.file)
            say(self._parent, tr("Authoring", "Empty layer"), words)
            return []
        # While the form is filled in: the libraries that make shapes take longer to load than many layers to draw.
        Job(lambda _control: layer.features, "features").start()
        stops = stops_of(layer) if request.brings_tour else ()
        form = self.form = LayerForm(
            layer, columns_of(layer), self._parent, self._desk.edits.story.parties.theme_ids,
            tuple(stop.title for stop in stops),
        )  # fmt: skip
        answers = dict(request.answers)
        form.take(fields_in(answers))
        if not await accepted(form):
            return await self._preview(request) if form.wants_preview else []
        choice = form.chosen()
        try:
            layer = as_chosen(layer, choice, answers)
            change = await self._prepared(layer, choice)
        except DataError as error:
            say(self._parent, tr("Authoring", "Couldn’t add layer"), told(error))
            return []
        self._join(change, choice.title)
        if choice.with_steps:
            words = tr("Authoring", "add %n step(s)", "", len(stops))
            self._desk.edit(lambda story: with_stops(story, stops, self._desk.view), words)
        if layer.problems and not request.answers:  # else its preview has listed them
            say(self._parent, tr("Authoring", "Some features were skipped"), "\n".join(map(told, layer.problems[:12])))
        return []

    async def _prepared(self, layer: Layer, choice: LayerChoice) -> Callable[[Story], Story]:
        """The change that adds the layer; the shapes of a large one are made beside the window first."""
        before = self._desk.edits.story
        made = joined(before, layer, choice)
        if vertices_of(layer) >= AT_ONCE_VERTICES or len(layer.rows) >= AT_ONCE_FEATURES:
            (new,) = (made.layers[name] for name in set(made.layers) - set(before.layers))
            job = Job(lambda _control: shapes_of(new, made.projection), "shapes").start()
            words = tr("Authoring", "Preparing {layer}…").format(layer=choice.title)
            await finished(job, words, self._parent)
        return lambda story: made if story is before else joined(story, layer, choice)

    def _join(self, change: Callable[[Story], Story], title: str) -> None:
        before = set(self._desk.edits.story.layers)
        story = self._desk.edit(change, tr("Authoring", "add layer “{layer}”").format(layer=title))
        for layer_id in set(story.layers) - before:
            self._added(layer_id)


def vertices_of(layer: Layer) -> int:
    """How many vertices a layer has that was just read."""
    loader = layer.load_features
    return len(loader.handover.geometry.coordinates) if isinstance(loader, ReadFeatures) else 0


def as_chosen(layer: Layer, choice: LayerChoice, answers: Mapping[str, str]) -> Layer:
    """The layer named, dated and coloured as its author wants it, and as was said in its preview."""
    further = {key: answers.get(key, "") for key in ("date_order", "colour")}
    layer = with_fields(layer, label=choice.label, start=choice.start, end=choice.end, **further)
    is_own = choice.theme == AS_IN_FILE
    theme = OWN_THEME if is_own else choice.theme
    return replace(layer, title=choice.title, theme=theme, pattern=choice.pattern, own_colours=is_own)


def joined(story: Story, layer: Layer, choice: LayerChoice) -> Story:
    """The story with the layer and its source."""
    return add_layer(story, layer, choice.source)
