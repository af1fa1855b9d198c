"""Pictures of the author's own under the map: read beside the window, pinned where they do not say where they lie."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from geodata.core.errors import DataError
from geodata.core.job import Job
from geodata.edit.edits import add_layer
from geodata.io import MissingCrsError
from geodata.io.pictures.picture_reader import SIDE_ENDINGS, UnplacedError, is_picture, read_picture
from geodata.map.pictures.placed_picture import PlacedPicture
from geodata.story.layer import Layer, LayerKind
from geodata.story.layer_stack import put_layer
from geodata.story.story import Story
from geodata.view.view import toggle_layer
from geodata.world.world import World
from mapviewer.authoring.forms.form_dialog import FormDialog, Sentences
from mapviewer.authoring.forms.layer_forms import CrsForm
from mapviewer.authoring.pinning.pin_dialog import PinDialog
from mapviewer.ui.background.coroutine import accepted, finished
from mapviewer.ui.message_boxes import say
from mapviewer.ui.translate import told, tr

if TYPE_CHECKING:
    from mapviewer.authoring.story_document import StoryDocument

Join = Callable[[Callable[[Story], Story], str], None]


@dataclass(frozen=True)
class PictureChoice:
    """What an author says of a picture."""

    title: str
    credit: str
    date: str


class PictureForm(FormDialog):
    """Title, credit and date of a picture."""

    def __init__(self, file: str, title: str, parent: QWidget | None = None) -> None:
        super().__init__(tr("Authoring", "Add picture under the map"), parent)
        words = tr("Authoring", "{file} lies under borders and layers. Its opacity is set in the layer list.")
        self.rows.addRow(Sentences(words.format(file=file)))
        self.name = self.line(tr("Authoring", "Title"), title)
        self.source = self.line(tr("Authoring", "Source"), hint=tr("Authoring", "Who made it, and whose copy it is"))
        self.date = self.line(tr("Authoring", "Date of the picture"), hint="1903")

    def problem(self) -> str:
        """Nothing is on this map without a source."""
        if not self.name.text().strip():
            return tr("Authoring", "Enter a title.")
        if not self.source.text().strip():
            return tr("Authoring", "Enter a source: every layer on the map must have one.")
        return ""

    def chosen(self) -> PictureChoice:
        """What was written."""
        return PictureChoice(*(" ".join(line.text().split()) for line in (self.name, self.source, self.date)))


class PictureLayers:
    """Adds pictures one by one; *join* does a change of the story and says it in words."""

    def __init__(self, parent: QWidget, desk: StoryDocument, join: Join) -> None:
        self._parent, self._desk, self._join = parent, desk, join
        self.form: PictureForm | PinDialog | CrsForm | None = None

    async def add(self, path: Path) -> None:
        """Read a picture, pin it where that is needed, ask for its credit, and lay it under the map."""
        picture = await self._placed(path)
        if picture is None:
            return
        form = self.form = PictureForm(path.name, path.stem, self._parent)
        if not await accepted(form):
            return
        choice = form.chosen()
        layer = Layer(
            _plain_id(path), choice.title, LayerKind.PICTURE,
            picture=replace(picture, credit=choice.credit, date=choice.date),
        )  # fmt: skip
        source = ", ".join(filter(None, (choice.credit, choice.date)))
        words = tr("Authoring", "add picture “{layer}”").format(layer=choice.title)
        self._join(lambda story: add_layer(story, layer, source), words)

    async def pin_again(self, layer_id: str) -> None:
        """Open the pins of a picture that is under the map; what is accepted can be undone."""
        layer = self._desk.edits.story.layers[layer_id]
        if layer.picture is None:
            return
        dialog = self._pin_dialog(layer.picture, layer_id)
        if not await accepted(dialog):
            return
        pinned = replace(layer, picture=dialog.picture)
        words = tr("Authoring", "change pins of “{layer}”").format(layer=layer.title)
        self._desk.edit(lambda story: put_layer(story, pinned), words)

    def _pin_dialog(self, picture: PlacedPicture, without: str = "") -> PinDialog:
        """The dialog over the story's map, on which a layer is not shown that it lays down itself."""
        world, view = World(self._desk.edits.story, self._desk.base), self._desk.view
        dialog = self.form = PinDialog(picture, world, toggle_layer(view, without, visible=False), self._parent)
        return dialog

    async def _placed(self, path: Path, crs: str = "") -> PlacedPicture | None:
        """The picture where it lies; None when it cannot be read, which is said, or was given up."""
        job = Job(lambda control: read_picture(path, crs, control.going_on), "picture").start()
        try:
            return await finished(job, tr("Authoring", "Reading {file}…").format(file=path.name), self._parent)
        except MissingCrsError as error:
            form = self.form = CrsForm(told(error), self._parent)
            return await self._placed(path, form.crs) if await accepted(form) else None
        except UnplacedError as error:
            dialog = self._pin_dialog(error.picture)
            return dialog.picture if await accepted(dialog) else None
        except DataError as error:
            say(self._parent, tr("Authoring", "Couldn’t read picture"), told(error))
            return None


def _plain_id(path: Path) -> str:
    return "".join(letter if letter.isalnum() else "-" for letter in path.stem.lower())[:40].strip("-") or "picture"


def without_side_files(paths: Sequence[Path]) -> list[Path]:
    """The files without those that only say where a picture among them lies."""
    stems = {(path.parent, path.stem) for path in paths if is_picture(path)}
    return [path for path in paths if path.suffix.lower() not in SIDE_ENDINGS or (path.parent, path.stem) not in stems]
