"""Access to the authoring package, which is imported on first use."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QWidget

from geodata.story.story import Story
from geodata.view.view import View
from mapviewer.session.session import Session
from mapviewer.ui.translate import tr

if TYPE_CHECKING:
    from mapviewer.authoring.author_controller import AuthorController
    from mapviewer.authoring.workspace import Workspace

COMMANDS = (
    "story.new", "story.paste", "story.save", "story.save-as", "story.find", "story.text", "story.layer",
    "story.database", "story.compare", "story.links", "story.features", "edit.undo", "edit.redo", "edit.link",
    "edit.point", "edit.line", "edit.area", "edit.claim", "edit.event", "edit.unlink", "edit.delete", "edit.step",
    "edit.steps", "edit.places", "edit.lost",
)  # fmt: skip


class LazyAuthoring(QObject):
    """Nothing but names until somebody edits. A drop on the window comes here too."""

    story_dropped = Signal(Path)

    def __init__(
        self, parent: QWidget, session: Session, workspace: Callable[[], Workspace], unsaved: Callable[[], Path]
    ) -> None:
        super().__init__(parent)
        self._parent, self._session, self._workspace, self._unsaved = parent, session, workspace, unsaved
        self._author: AuthorController | None = None
        parent.setAcceptDrops(True)
        parent.installEventFilter(self)

    @property
    def unsaved(self) -> Path:
        """The folder of the unsaved story, until it is saved or given up."""
        return self._unsaved()

    @property
    def is_in_use(self) -> bool:
        """Whether anything has been edited, or was about to be."""
        return self._author is not None

    @property
    def author(self) -> AuthorController:
        """The author of the window's story, made on first use."""
        if self._author is None:
            from mapviewer.authoring.author_controller import AuthorController  # late: start-up time

            self._author = AuthorController(self._workspace())
        return self._author

    def table(self) -> dict[str, Callable[[], None]]:
        """A function for each command."""
        return {name: partial(self._run, name) for name in COMMANDS} | {"story.import": self.choose}

    def _run(self, name: str) -> None:
        self.author.run(name)

    def undo(self) -> bool:
        """Take back the last edit; False when there is none."""
        edited = self._author is not None and self._author.desk.edits.can_undo
        if edited:
            self._run("edit.undo")
        return edited

    def redo(self) -> bool:
        """Do the edit again that was taken back; False when there is none."""
        undone = self._author is not None and self._author.desk.edits.can_redo
        if undone:
            self._run("edit.redo")
        return undone

    def may_leave(self) -> bool:
        """Whether the story may be closed: nothing is unsaved, or the user decided what to do with it."""
        return self._author is None or self._author.desk.may_leave()

    def edit(self, change: Callable[[Story], Story], words: str, view: Callable[[Story], View]) -> bool:
        """Do *change* on the author's desk, where it can be undone; False when nobody has edited yet."""
        if self._author is not None:
            self._author.desk.edit(change, words, view)
        return self._author is not None

    def tell_unsaved(self) -> None:
        """Offer what a crash left unsaved."""
        folder = self.unsaved
        if folder.is_dir() and any(folder.iterdir()):
            self.author.offer_unsaved()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Files and texts dropped on the window; nothing is closed while something is unsaved and undecided."""
        if isinstance(event, QDragEnterEvent):
            if event.mimeData().hasUrls() or event.mimeData().hasText():
                event.acceptProposedAction()
                return True
        elif isinstance(event, QDropEvent) and event.type() == QEvent.Type.Drop:
            mime = event.mimeData()
            paths = [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]
            event.setDropAction(Qt.DropAction.CopyAction)  # a file manager deletes what was moved
            event.accept()
            self.take(paths, mime.text() or " ".join(url.toString() for url in mime.urls()))
            return True
        elif event.type() == QEvent.Type.Close:
            if not self.may_leave():
                event.ignore()
                return True
            if self._author is not None:
                self._author.desk.give_up()
        return super().eventFilter(watched, event)

    def choose(self) -> None:
        """Ask for files of any kind and take them as if they were dropped."""
        from geodata.article.article import ENDINGS as ARTICLES  # late: start-up time
        from mapviewer.authoring.own_layers import ENDINGS as LAYERS

        patterns = " ".join(f"*{ending}" for ending in dict.fromkeys((".story", *ARTICLES, *LAYERS, ".xls")))
        title = tr("Commands", "Import…")
        kinds = f"{tr('Authoring', 'Files')} ({patterns});;* (*)"
        chosen, _ = QFileDialog.getOpenFileNames(self._parent, title, str(Path.home()), kinds)
        if chosen:
            self.take([Path(name) for name in chosen], "")

    def read_places(self, path: Path, answers: Mapping[str, str]) -> None:
        """Add the places of a table, read as was said in its preview."""
        self.author.layers.read_as(path, answers)

    def edit_pins(self, layer_id: str) -> None:
        """Open the pins of a picture under the map once more."""
        self.author.layers.edit_pins(layer_id)

    def put_name(self, name_id: str, lon_deg: float, lat_deg: float) -> None:
        """Put a name at a point in the step that is seen."""
        self.author.stepping.names.put(name_id, (lon_deg, lat_deg))

    def leave_name_out(self, name_id: str) -> None:
        """Leave a name out of the step that is seen."""
        self.author.stepping.names.leave_out(name_id)

    def take(self, paths: list[Path], text: str) -> None:
        """Open what was dropped: a story, an article, layers, or a text as an article."""
        if paths and (paths[0].suffix == ".story" or (paths[0] / "story.toml").is_file()):
            self.story_dropped.emit(paths[0])
        elif paths:
            self.author.take_files(paths)
        elif text.strip():
            self.author.new_from(text)
