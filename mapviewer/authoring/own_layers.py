"""Layers of the author's own: read in the background, asked about, joined to the story."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from geodata.core.errors import DataError
from geodata.core.job import Job
from geodata.edit.edits import add_layer
from geodata.edit.imported_steps import with_stops
from geodata.edit.table_places import with_table_places
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
from geodata.io.pictures.picture_reader import is_picture
from geodata.io.read_layers import ReadFeatures, stops_of
from geodata.io.repair.table_purpose import TablePurpose, TableUse, use_of
from geodata.map.pictures.placed_picture import FORMS
from geodata.story.layer import Layer
from geodata.story.story import Story
from geodata.world.shape_cache import shapes_of
from mapviewer.authoring.forms.layer_forms import AS_IN_FILE, CrsForm, LayerChoice, LayerForm, TablesForm
from mapviewer.authoring.link_import import add_links
from mapviewer.authoring.picture_layers import PictureLayers, without_side_files
from mapviewer.layers.registry import kind_of
from mapviewer.previewing.file_preview import Answers
from mapviewer.previewing.import_preview import ImportPreview
from mapviewer.previewing.layer_preview import fields_in, hints_of, is_table, preview_layer
from mapviewer.previewing.table_preview import USE, preview_table
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
    ".txt",
    ".xlsx",
    ".xlsm",
    ".topojson",
    ".umap",
    ".geojsonl",
    ".jsonld",
    *FORMS,
)
OWN_THEME = "user"
PLACES = TableUse(TablePurpose.PLACES)
AT_ONCE_VERTICES, AT_ONCE_FEATURES = 20_000, 1_000  # a larger layer is made ready for drawing beside the window
PATTERNS = " ".join(f"*{ending}" for ending in ENDINGS)


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
    """Reads one file after another; *added* is called with the ids of the layers that have joined together.

    *numbers* is called with a table that holds numbers by state instead of places, and what was said of it.
    """

    def __init__(
        self,
        parent: QWidget,
        desk: StoryDocument,
        added: Callable[[Sequence[str]], None],
        numbers: Callable[[Path, Answers], None],
    ) -> None:
        self._parent, self._desk, self._added, self._numbers = parent, desk, added, numbers
        self._like: LayerChoice | None = None  # what was chosen for all files that follow
        self.pictures = PictureLayers(parent, desk, self._join)
        self.report: TextDialog | None = None  # of what could not be kept
        self.form: LayerForm | CrsForm | TablesForm | ImportPreview | None = None

    def read(self, paths: list[Path]) -> None:
        """Add the layers of the files, one after another."""
        begin(self._add_files(paths))

    def read_as(self, path: Path, answers: Answers) -> None:
        """Add the layer of a table whose preview was seen, as its answers say."""
        begin(self._add_all([LayerRequest(path, answers=(*answers.items(), ("seen", "yes")))]))

    def edit_pins(self, layer_id: str) -> None:
        """Pin a picture under the map anew, beginning with the pins that it has."""
        begin(self.pictures.pin_again(layer_id))

    async def _add_files(self, paths: list[Path]) -> None:
        paths = without_side_files(paths)
        if len(paths) > 1:
            words = tr("Authoring", "Reading {count} files…").format(count=len(paths))
            layers = [path for path in paths if not is_picture(path)]
            await settled(start_reading_ahead(layers, asks=True), words, self._parent)
        await self._add_all([LayerRequest(path) for path in paths])

    async def _add_all(self, waiting: list[LayerRequest]) -> None:
        """Read each file, ask what it leaves open and how it is to look, and add it; one that fails stops no other."""
        self._like = None
        while waiting:
            if self._like is not None:
                waiting, self._like = await self._add_like(waiting, self._like), None
                continue
            request = waiting.pop(0)
            if is_picture(request.path):
                await self.pictures.add(request.path)
                continue
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
                else:
                    waiting[:0] = await self._take_table(request)
            else:
                if not request.answers and any(guess.doubtful for guess in guesses_of(layer)):
                    waiting[:0] = await self._preview(request)
                else:
                    layer = replace(layer, title=request.table or layer.title)
                    waiting[:0] = await self._add_layer(layer, request, has_others=bool(waiting))

    async def _add_like(self, requests: list[LayerRequest], choice: LayerChoice) -> list[LayerRequest]:
        """Add the files about which there is nothing to ask, in one change; gives those that leave something open."""
        layers, still_open = list[Layer](), list[LayerRequest]()
        for request in requests:
            words = tr("Authoring", "Reading {file}…").format(file=request.words)
            if is_picture(request.path):
                still_open.append(request)
                continue
            try:
                reading = start_reading(request.path, crs=request.crs, table=request.table, asks=True)
                layer = await finished(reading, words, self._parent)
            except DataError:  # it is said when the file's turn comes
                still_open.append(request)
                continue
            if not layer.rows or stops_of(layer) or any(guess.doubtful for guess in guesses_of(layer)):
                still_open.append(request)
            else:
                layer = replace(layer, title=request.table or layer.title)
                layers.append(as_chosen(layer, alike(layer, choice), {}))
        if layers:
            change = await self._prepared(layers, choice.source)
            self._join(change, tr("Authoring", "add {count} layers").format(count=len(layers)))
            self._tell_problems(problem for layer in layers for problem in layer.problems)
        return still_open

    async def _take_table(self, request: LayerRequest) -> list[LayerRequest]:
        """A table without coordinates: its numbers by state are shown, or its columns can be chosen."""
        job = Job(lambda _control: use_of(request.path), "table").start()
        try:
            use = await finished(job, tr("Authoring", "Reading {file}…").format(file=request.words), self._parent)
        except DataError as error:
            say(self._parent, tr("Authoring", "Couldn’t read layer"), told(error))
            return []
        if use.purpose is TablePurpose.NUMBERS:
            self._numbers(request.path, {})
            return []
        return await self._preview(request, use)

    async def _preview(self, request: LayerRequest, use: TableUse = PLACES) -> list[LayerRequest]:
        """Show what was guessed of a file; what is accepted is read again as it was put right."""
        known = {"crs": request.crs, "table": request.table, **dict(request.answers)}
        look = partial(preview_table, use) if is_table(request.path) else preview_layer
        form = self.form = ImportPreview(request.path, look, self._parent, known)
        if not await accepted(form):
            return []
        if form.answers.get(USE) == TablePurpose.NUMBERS.value:
            self._numbers(request.path, form.answers)
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

    async def _add_layer(self, layer: Layer, request: LayerRequest, *, has_others: bool) -> list[LayerRequest]:
        """Ask how a layer is to look and add it; gives the request again when its preview was used.

        What is chosen may count for others that follow.
        """
        if not layer.rows:
            words = tr("Authoring", "{file} has no features to show.").format(file=layer.file)
            say(self._parent, tr("Authoring", "Empty layer"), words)
            return []
        # While the form is filled in: the libraries that make shapes take longer to load than many layers to draw.
        Job(lambda _control: layer.features, "features").start()
        stops = stops_of(layer) if request.brings_tour else ()
        form = self.form = LayerForm(
            layer, columns_of(layer), self._parent, self._desk.edits.story.parties.theme_titles,
            tuple(stop.title for stop in stops), has_others=has_others,
        )  # fmt: skip
        answers = dict(request.answers)
        form.take(fields_in(answers))
        if not await accepted(form):
            return await self._preview(request) if form.wants_preview else []
        choice = form.chosen()
        try:
            layer = await self._as_chosen(layer, choice, answers)
            change = await self._prepared([layer], choice.source)
        except DataError as error:
            say(self._parent, tr("Authoring", "Couldn’t add layer"), told(error))
            return []
        looked_up = self._looked_up(change, request) if request.hints.get("place") else change
        self._join(looked_up, tr("Authoring", "add layer “{layer}”").format(layer=choice.title))
        if choice.with_steps:
            count = len(stops)
            words = tr("Authoring", "add %n step(s)", "", count)
            self._desk.edit(lambda story: with_stops(story, stops, self._desk.view), words)
        if not request.answers:  # else its preview has listed them
            self._tell_problems(layer.problems)
        self._like = choice if form.counts_for_others else None
        return []

    def _looked_up(self, change: Callable[[Story], Story], request: LayerRequest) -> Callable[[Story], Story]:
        """The change that also offers what the names of places were taken for, to be decided about."""
        column, states = request.hints["place"], request.hints.get("state", "")

        def changed(story: Story) -> Story:
            made = change(story)
            (layer_id,) = (name for name in made.layers if name not in story.layers)
            return with_table_places(made, layer_id, column, states)

        return changed

    def _tell_problems(self, problems: Iterable[Any]) -> None:
        lines = [told(problem) for problem in problems]
        if lines:
            say(self._parent, tr("Authoring", "Some features were skipped"), "\n".join(lines[:12]))

    async def _prepared(self, layers: Sequence[Layer], source: str) -> Callable[[Story], Story]:
        """The change that adds layers; the shapes of large ones, and of several, are made beside the window first."""
        before = self._desk.edits.story
        if len(layers) > 1 or is_large(layers[0]):
            job = Job(lambda _control: with_shapes(before, layers, source), "shapes").start()
            made = await finished(job, self._preparing(layers[0]), self._parent)
        else:
            made = joined(before, layers, source)
        return lambda story: made if story is before else joined(story, layers, source)

    async def _as_chosen(self, layer: Layer, choice: LayerChoice, answers: Answers) -> Layer:
        """`as_chosen`; of a large layer beside the window."""
        if not is_large(layer):
            return as_chosen(layer, choice, answers)
        job = Job(lambda _control: as_chosen(layer, choice, answers), "fields").start()
        return await finished(job, self._preparing(layer), self._parent)

    def _preparing(self, layer: Layer) -> str:
        return tr("Authoring", "Preparing {layer}…").format(layer=layer.title)

    def _join(self, change: Callable[[Story], Story], words: str) -> None:
        before = set(self._desk.edits.story.layers)
        story = self._desk.edit(change, words)
        new = [layer_id for layer_id in story.layers if layer_id not in before]
        if new:
            self._added(new)


def vertices_of(layer: Layer) -> int:
    """How many vertices a layer has that was just read."""
    loader = layer.load_features
    return len(loader.handover.geometry.coordinates) if isinstance(loader, ReadFeatures) else 0


def is_large(layer: Layer) -> bool:
    """Whether a layer that was just read is made ready beside the window."""
    return vertices_of(layer) >= AT_ONCE_VERTICES or len(layer.rows) >= AT_ONCE_FEATURES


def with_shapes(story: Story, layers: Sequence[Layer], source: str) -> Story:
    """The story with some layers, whose shapes are made already, and what of them holds on the day of its own view."""
    made = joined(story, layers, source)
    for name, layer in made.layers.items():
        if name not in story.layers:
            shapes_of(layer, made.projection)
            layer.rows_on(story.view.date)
    return made


def as_chosen(layer: Layer, choice: LayerChoice, answers: Mapping[str, str]) -> Layer:
    """The layer named, dated and coloured as its author wants it, and as was said in its preview."""
    further = {key: answers.get(key, "") for key in ("date_order", "colour")}
    layer = with_fields(layer, label=choice.label, start=choice.start, end=choice.end, **further)
    is_own = choice.theme == AS_IN_FILE
    theme = OWN_THEME if is_own else choice.theme
    return replace(layer, title=choice.title, theme=theme, pattern=choice.pattern, own_colours=is_own)


def alike(layer: Layer, choice: LayerChoice) -> LayerChoice:
    """What was chosen for another layer, for this one: its own title and columns, the same colour and source."""
    is_painted = any(row.paint for row in layer.rows)
    theme = OWN_THEME if choice.theme == AS_IN_FILE and not is_painted else choice.theme
    pattern = choice.pattern if choice.pattern in kind_of(layer).patterns else ""
    return replace(
        choice, title=layer.title, label="", start="", end="", theme=theme, pattern=pattern, with_steps=False
    )


def joined(story: Story, layers: Iterable[Layer], source: str) -> Story:
    """The story with some layers and their source."""
    for layer in layers:
        story = add_layer(story, layer, source)
    return story
