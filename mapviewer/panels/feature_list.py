"""The list of items on the map, for screen readers and keyboard users."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from geodata.story.entities import Target
from geodata.story.layer import Layer
from geodata.view.camera import Bounds
from geodata.view.view import View
from geodata.world.validity import claims_in_view, rows_in_view
from geodata.world.world import World
from mapviewer.description.screen_reader import target_words
from mapviewer.session.navigation import selected_only, view_of
from mapviewer.session.session import Session
from mapviewer.ui.display_text import shown_name, tip
from mapviewer.ui.translate import tr, tr_noop

ID = Qt.ItemDataRole.UserRole
EMPTY = tr_noop("Features", "Nothing from the story is in this part of the map on this date.")
SETTLE_MS = 120


class FeaturesPanel(QWidget):
    """The features and statements that are in force, ticked and in the picture, the topmost layer first."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("features")
        self._session = session
        self._shown: tuple[object, ...] = ()
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Features", "Items on the map"))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setUniformItemSizes(True)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.viewport().setAutoFillBackground(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 4, 0, 0)
        column.addWidget(self.list)
        self.setFocusProxy(self.list)
        # While the map moves the list waits: reading it aloud for every frame would be noise.
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(SETTLE_MS)
        self._settle.timeout.connect(self.render_view)
        self.list.itemClicked.connect(lambda item: self._select(item, move=False))
        self.list.itemActivated.connect(lambda item: self._select(item, move=True))
        self.list.currentItemChanged.connect(lambda item: self._point(item))
        session.changed.connect(self._settle.start)

    def showEvent(self, event: object) -> None:
        """A list that nobody sees is not made."""
        self.render_view()

    def hideEvent(self, event: object) -> None:
        """Clear the highlight when the list is hidden."""
        self._session.point_at("")

    def render_view(self) -> None:
        """Show what the view shows; does nothing while that is the same or the list is hidden."""
        session, view = self._session, self._session.view
        if not self.isVisible():
            return
        shown = (session.story, view.camera, view.date, view.since, view.layers, view.lens, view.context, view.names)
        if shown != self._shown:
            self._shown = shown
            self._fill(tuple(visible_targets(session.world, view)), view)
        self._mark(view.selection)

    def _fill(self, targets: tuple[Target, ...], view: View) -> None:
        kept = _id_of(self.list.currentItem())
        self.list.blockSignals(True)
        self.list.clear()
        for target in targets:
            item = QListWidgetItem(shown_name(target.names, view.names, view.date))
            item.setData(ID, target.id)
            item.setToolTip(tip(target_words(self._session.story, target, view)))
            item.setData(Qt.ItemDataRole.AccessibleTextRole, target_words(self._session.story, target, view))
            summary = target.feature.summary if target.feature else target.claim.summary if target.claim else ""
            item.setData(Qt.ItemDataRole.AccessibleDescriptionRole, summary)
            self.list.addItem(item)
            if target.id == kept:
                self.list.setCurrentItem(item)
        for told in (tr("Features", EMPTY) if not targets else "", *missing_words(self._session.world, view)):
            if told:
                item = QListWidgetItem(told)
                item.setFlags(Qt.ItemFlag.ItemIsEnabled)
                item.setToolTip(tip(told))
                self.list.addItem(item)
        self.list.blockSignals(False)

    def _mark(self, selection: str) -> None:
        """The selected thing is the current row."""
        self.list.blockSignals(True)
        for row in range(self.list.count()):
            item = self.list.item(row)
            if selection and item.data(ID) == selection:
                self.list.setCurrentItem(item)
        self.list.blockSignals(False)

    def _select(self, item: QListWidgetItem, *, move: bool) -> None:
        target_id = item.data(ID)
        if target_id:
            lead = view_of if move else selected_only
            self._session.show(lead(self._session.world, self._session.view, target_id))

    def _point(self, item: QListWidgetItem | None) -> None:
        self._session.point_at(_id_of(item) if self.list.hasFocus() else "")


def _id_of(item: QListWidgetItem | None) -> str:
    return str(item.data(ID) or "") if item is not None else ""


def visible_targets(world: World, view: View) -> Iterator[Target]:
    """Features and statements of the ticked layers that are in force and touch the camera's ground."""
    picture = camera_bounds(world, view)
    for state in view.layers:
        layer = world.story.layers.get(state.id)
        if layer is None or not state.visible:
            continue
        for target_id in _ids(world, view, layer, picture):
            target = world.target(target_id)
            if target is not None:
                yield target


def _ids(world: World, view: View, layer: Layer, picture: Bounds) -> Iterator[str]:
    if layer.shows_statements:
        yield from (claim.id for claim in claims_in_view(world.story, view, layer.direction))
    elif layer.has_features:
        shapes = {shape.id: shape for shape in world.shapes(layer.id)}
        for row in rows_in_view(layer, view):
            shape = shapes.get(row.id)
            if shape is not None and _meet(shape.bounds, picture):
                yield row.id


def missing_words(world: World, view: View) -> list[str]:
    """How many of what the ticked layers count are not listed, and why: a sentence for each reason."""
    picture = camera_bounds(world, view)
    outside = nowhere = 0
    for state in view.layers:
        layer = world.story.layers.get(state.id)
        if layer is None or not state.visible or layer.shows_statements or not layer.has_features:
            continue
        shapes = {shape.id: shape for shape in world.shapes(layer.id)}
        for row in rows_in_view(layer, view):
            shape = shapes.get(row.id)
            nowhere += shape is None
            outside += shape is not None and not _meet(shape.bounds, picture)
    words = []
    if outside:
        words.append(tr("Features", "%n more outside this part of the map", "", outside))
    if nowhere:
        words.append(tr("Features", "%n more without a place on the map", "", nowhere))
    return words


def camera_bounds(world: World, view: View) -> Bounds:
    """The plane rectangle that a view's camera always shows, in metres."""
    camera = view.camera
    x_m, y_m = world.projection.project(camera.lon_deg, camera.lat_deg)
    half_w, half_h = camera.width_km * 500, camera.height_km * 500
    return x_m - half_w, y_m - half_h, x_m + half_w, y_m + half_h


def _meet(one: Bounds, other: Bounds) -> bool:
    return one[0] <= other[2] and one[2] >= other[0] and one[1] <= other[3] and one[3] >= other[1]
