"""Database layers: added by the user and fetched for the visible map once it stops moving."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from geodata.core.errors import DataError
from geodata.core.job import Job, JobCancelledError
from geodata.edit.edits import add_layer
from geodata.io import MissingCrsError
from geodata.postgis import (
    Address,
    Connection,
    DatabaseError,
    Extent,
    FetchCancelledError,
    Fetched,
    TableChoice,
    camera_on,
    extent_of,
    fetched_layer,
    live_layer,
    missing_driver,
    needs_fetch,
    with_problem,
)
from geodata.story.layer import Layer
from geodata.view.view import look, toggle_layer
from mapviewer.authoring.forms.database_forms import ConnectForm, TableForm, database_layer_form
from mapviewer.authoring.forms.layer_forms import CrsForm, LayerChoice, LayerForm
from mapviewer.canvas.map_canvas import MapCanvas
from mapviewer.scene.scene import scene_of
from mapviewer.session.session import Session
from mapviewer.ui.background.coroutine import accepted, begin, finished
from mapviewer.ui.background.job_watcher import JobWatcher
from mapviewer.ui.message_boxes import say
from mapviewer.ui.translate import told, tr

if TYPE_CHECKING:
    from mapviewer.authoring.story_document import StoryDocument

SETTLE_MS = 350


class DatabaseLayers(QObject):
    """Follows the view with fetches, one layer after another; the window never waits for one."""

    added = Signal(str)

    def __init__(self, session: Session, canvas: MapCanvas, desk: StoryDocument, parent: QWidget) -> None:
        super().__init__(parent)
        self._session, self._canvas, self._desk, self._parent = session, canvas, desk, parent
        self.form: ConnectForm | TableForm | LayerForm | CrsForm | None = None
        self._is_asking = False
        self._address = Address()
        self._connections: dict[Address, Connection] = {}
        self._fetching: tuple[str, Job[Fetched], Extent] | None = None
        self._asked: tuple[object, ...] = ()
        self._tried: set[tuple[str, Extent]] = set()
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(SETTLE_MS)
        self._settle.timeout.connect(self._look)
        self._session.changed.connect(self._follow)
        canvas.installEventFilter(self)
        parent.destroyed.connect(_closer(self._connections))

    # Choosing a table

    def choose(self) -> None:
        """Ask where the database is; then which table; then how it is shown."""
        if missing := missing_driver():
            say(self._parent, tr("Authoring", "Couldn’t add table"), missing)
        else:
            begin(self._add_table())

    async def _add_table(self) -> None:
        self._is_asking = True
        chosen, problem = None, ""
        try:
            chosen = await self._ask_for_table()
        except DataError as error:
            problem = told(error)
        except JobCancelledError:
            pass
        self._is_asking = False
        if chosen is not None:
            self._join(*chosen)
        self._close_unused()
        if problem:
            say(self._parent, tr("Authoring", "Couldn’t add table"), problem)

    async def _ask_for_table(self) -> tuple[Layer, TableChoice, LayerChoice] | None:
        """A table as a layer with what was chosen for it; None when a form was closed. Raises DataError."""
        connected = self.form = ConnectForm(self._address, self._parent)
        if not await accepted(connected) or connected.connection is None:
            return None
        connection = connected.connection
        self._adopt(connection)
        tables = self.form = TableForm(connection, connected.tables, self._parent)
        if not await accepted(tables):
            return None
        words = tr("Authoring", "Reading {table}…").format(table=tables.table.words)
        choice = await finished(connection.describe(tables.table), words, self._parent)
        if not choice.crs and not choice.table.is_geography:
            sentence = tr("Authoring", "{table} has no known coordinate reference system (SRID {srid}).").format(
                table=choice.table.words, srid=choice.table.srid
            )
            asked = self.form = CrsForm(sentence, self._parent)
            if not await accepted(asked):
                return None
            choice = replace(choice, crs=asked.crs, ground=None)
        layer = live_layer(connection.address, choice, self._session.world.projection.crs)
        form = self.form = database_layer_form(layer, choice, self._parent)
        return (layer, choice, form.chosen()) if await accepted(form) else None

    def _adopt(self, connection: Connection) -> None:
        """Use a connection from now on, instead of a former one to the same database."""
        self._address = connection.address
        former = self._connections.get(connection.address)
        if former is not None:
            former.close()
        self._connections[connection.address] = connection

    def _join(self, layer: Layer, choice: TableChoice, chosen: LayerChoice) -> None:
        choice = replace(
            choice,
            label=chosen.label or choice.label,
            start=chosen.start or choice.start,
            end=chosen.end or choice.end,
        )
        assert layer.live is not None
        layer = replace(
            layer,
            title=chosen.title,
            theme=chosen.theme,
            pattern=chosen.pattern,
            live=replace(layer.live, choice=choice),
        )
        before = set(self._desk.edits.story.layers)
        story = self._desk.edit(
            lambda story: add_layer(story, layer, chosen.source),
            tr("Authoring", "add layer “{layer}”").format(layer=chosen.title),
        )
        (layer_id,) = set(story.layers) - before
        view = toggle_layer(self._session.view, layer_id, True)
        seen = self._seen()
        if choice.ground is not None and (seen is None or not _meet(choice.ground, seen[0])):
            view = look(view, camera_on(choice.ground, self._session.world.projection))
        self._session.show(view)
        self.added.emit(layer_id)
        self._look()

    # Following the view

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Another size of the map shows other ground."""
        if event.type() == QEvent.Type.Resize:
            self._follow()
        return False

    def live(self) -> list[Layer]:
        """The story's layers of databases."""
        return [layer for layer in self._session.story.layers.values() if layer.live is not None]

    def _follow(self) -> None:
        self._close_unused()
        if not self.live():
            return
        view, canvas = self._session.view, self._canvas
        asked = (view.camera, view.layers, canvas.width(), canvas.height(), tuple(layer.id for layer in self.live()))
        if asked != self._asked:
            self._asked = asked
            self._tried.clear()
            self._settle.start()

    def _seen(self) -> tuple[Extent, Extent, float] | None:
        """What the settled view shows, and what is fetched for it, in degrees, and the metres of a pixel."""
        world, canvas = self._session.world, self._canvas
        scene = scene_of(world, self._session.view, (canvas.width(), canvas.height()), canvas.look)
        seen, wanted = (extent_of(scene.bounds, world.projection, margin) for margin in (0.0, 0.12))
        if seen is None or wanted is None:
            return None
        return seen, wanted, scene.frame.metres_per_px / canvas.devicePixelRatioF()

    def _look(self) -> None:
        """Fetch for the first layer that shows too little; cancel a fetch for an area no longer visible."""
        seen = self._seen()
        if seen is None:
            return
        ground, wanted, metres_per_px = seen
        if self._fetching is not None:
            if self._fetching[2] == wanted and self._session.view.shows(self._fetching[0]):
                return
            self._fetching[1].cancel()
            return  # what comes next is looked for when it has heeded
        for layer in self.live():
            live = layer.live
            assert live is not None
            if not self._session.view.shows(layer.id) or (layer.id, wanted) in self._tried:
                continue
            connection = self._connections.get(live.address)
            if connection is not None and (live.problem or needs_fetch(live, ground, metres_per_px)):
                self._tried.add((layer.id, wanted))
                job = connection.fetch(live.choice, wanted, metres_per_px, self._session.world.projection.crs)
                self._fetching = layer.id, job, wanted
                watcher = JobWatcher(job, self, when=lambda: not self._canvas.is_moving)
                watcher.ended.connect(self._take)
                return

    def _take(self) -> None:
        """Show what was fetched; it is there, and no hand is moving the map."""
        assert self._fetching is not None
        layer_id, job, _ = self._fetching
        self._fetching = None
        layer = self._desk.edits.story.layers.get(layer_id)
        if layer is not None and layer.live is not None:
            try:
                self._desk.refresh(fetched_layer(layer, job.result(), self._session.view.selection))
            except FetchCancelledError:
                pass
            except (DatabaseError, MissingCrsError) as error:
                self._tell(layer, error)
        self._look()

    def _tell(self, layer: Layer, error: DataError) -> None:
        """What was fetched stays; the card says what is wrong, and one sentence does so once."""
        assert layer.live is not None
        known = layer.live.problem == error.message
        if not known:
            self._session.notice(
                tr("Authoring", "Couldn’t refresh “{layer}”; showing the last result. {reason}").format(
                    layer=layer.title, reason=error
                )
            )
            self._desk.refresh(with_problem(layer, error.message))

    def _close_unused(self) -> None:
        """End the processes of databases of which no layer is left, also none that could be had back."""
        used = {
            layer.live.address for story in self._desk.edits.stories for layer in story.layers.values() if layer.live
        }
        if not self._is_asking:
            for address in [address for address in self._connections if address not in used]:
                self._connections.pop(address).close()


def _meet(one: Extent, other: Extent) -> bool:
    return one[0] <= other[2] and one[2] >= other[0] and one[1] <= other[3] and one[3] >= other[1]


def _closer(connections: dict[Address, Connection]) -> Callable[[], None]:
    def close() -> None:
        for connection in connections.values():
            connection.close()

    return close
