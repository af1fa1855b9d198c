"""The map in the window: the canvas joined to the session."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from PySide6.QtCore import QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QLabel, QMenu, QVBoxLayout, QWidget

from geodata.story.entities import Target, TargetKind
from geodata.view.camera import Camera, Insets
from geodata.view.comparison import move_divider
from geodata.view.inset_map import MOST_INSETS, InsetMap
from geodata.view.view import View, look
from geodata.world.validity import fit_to_story
from mapviewer.canvas.coordinate_readout import CoordinateReadout
from mapviewer.canvas.distance_tool import DistanceTool
from mapviewer.canvas.inset_corners import InsetCorners
from mapviewer.canvas.kept.step_room import Shown, StepRoom
from mapviewer.canvas.legend_fold import LegendFold
from mapviewer.canvas.map_canvas import MapCanvas
from mapviewer.canvas.pointer_targets import name_at
from mapviewer.drawing.composition import compose
from mapviewer.drawing.placing.world_strip import ties_abroad
from mapviewer.session.navigation import selected_only, ticked, view_of, view_of_step
from mapviewer.session.session import Session
from mapviewer.session.tour_position import headline_seen, is_told, next_step, previous_step, step_seen
from mapviewer.ui.accelerators import AcceleratedMenu
from mapviewer.ui.display_text import shown_name
from mapviewer.ui.translate import tr

FIT_MS = 200  # after the size of the map, or the story, has become another


class MapPanel(QWidget):
    """Shows the session's view; a click selects, a drag moves, a pointer lights up the text."""

    copy_asked = Signal()
    name_put = Signal(str, float, float)  # whose name, longitude, latitude
    name_left_out = Signal(str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._world = session.world
        self.canvas = MapCanvas(session.world, session.view, self)
        self.canvas.headline = headline_seen(session.story, session.view)
        self.canvas.next_steps, self.canvas.next_ticks = self._next_steps, self._next_ticks
        self.legend = LegendFold(self.canvas)
        self.inset = InsetCorners(self.canvas)
        self.inset.drawn.connect(self._add_inset)
        self.distance = DistanceTool(self.canvas)
        self.coordinates = CoordinateReadout(self.canvas)
        self._pointed = ""
        self._tip = QLabel(self)
        self._tip.setTextFormat(Qt.TextFormat.PlainText)
        self._tip.setObjectName("map_tip")
        self._tip.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._tip.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.canvas)
        self.setFocusProxy(self.canvas)
        self._room = StepRoom()
        self.canvas.room_for, self.canvas.pictures.foresight.first = self._room_for, self._find_rooms
        self._camera = session.view.camera  # of the view before
        self._fit = QTimer(self)
        self._fit.setSingleShot(True)
        self._fit.setInterval(FIT_MS)
        self._fit.timeout.connect(self._fit_room)
        self.canvas.camera_moved.connect(self._move)
        self.canvas.picked.connect(self._select)
        self.canvas.pointed.connect(self._point)
        self.canvas.home_asked.connect(self.show_whole_story)
        self.canvas.menu_asked.connect(self._menu)
        self.canvas.divider_moved.connect(lambda share: session.show(move_divider(session.view, share), gesture=True))
        session.changed.connect(self.render_view)
        session.pointed.connect(self.canvas.set_hovered)

    def render_view(self) -> None:
        """Show the session's world and view; the name under the pointer goes where the ground moves away from it."""
        if self._session.view.camera != self.canvas.view.camera:
            self._tip.hide()
            if self._pointed and self._pointed == self._session.hovered:
                self._session.point_at("")  # else a marker at the edge would lead back to where the pointer was
            self._pointed = ""
        self.canvas.headline = headline_seen(self._session.story, self._session.view)
        if self._session.world is not self._world:
            self._world = self._session.world
            self.canvas.set_world(self._world, self._session.view)
            self._fit.start()
        else:
            self._give_room()
            self.canvas.show_view(self._session.view)
        self._camera = self._session.view.camera

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another size has another room for the headline and the legend."""
        super().resizeEvent(event)
        self._fit.start()

    def _fit_room(self) -> None:
        if self.canvas.is_moving:
            self._fit.start()
        elif self._give_room():
            self.canvas.show_view(self._session.view)

    def _give_room(self) -> bool:
        """Let a step's ground give way to what stands on the map, and all else have the map; whether that changed.

        Where the reader moves the map, it is moved as it lies.
        """
        view = self._session.view
        clear: Insets | None = self.canvas.look.clear
        if is_told(self._session.story, view):
            clear = self._room.of(self._shown(view, self.canvas.headline))
        elif view.camera not in (self._camera, self.canvas.view.camera):
            clear = Insets()
        if clear is None:  # its plane is being made
            self._fit.start()
        if clear is None or clear == self.canvas.look.clear:
            return False
        self.canvas.set_look(replace(self.canvas.look, clear=clear))
        return True

    def _room_for(self, said: tuple[View, str]) -> Insets:
        return self._room.known(self._shown(*said)) or Insets()

    def _find_rooms(self) -> Iterator[None]:
        for said in self._next_steps():
            yield from self._room.finding(self._shown(*said))

    def _shown(self, view: View, headline: str) -> Shown:
        canvas = self.canvas
        look = canvas.look_with(headline, view)
        return Shown(self._world, view, (canvas.width(), canvas.height()), look, canvas.furniture)

    def _next_steps(self) -> Iterator[tuple[View, str]]:
        """The steps beside the one that is seen."""
        story, view = self._session.story, self._session.view
        seen = step_seen(story, view)
        for index in (next_step(story, seen), 1 if seen is None else previous_step(story, seen)):
            if index is not None and index < len(story.steps):
                there = fit_to_story(story, view_of_step(view, story.steps[index]))
                yield there, headline_seen(story, there)

    def _next_ticks(self) -> Iterator[tuple[View, str]]:
        """The view after a tick of any layer of arrows; any other tick takes the headline away."""
        story, view = self._session.story, self._session.view
        yield view, ""
        for layer in story.layers.values():
            if layer.shows_statements:
                there = fit_to_story(story, ticked(story, view, layer.id, not view.shows(layer.id)))
                yield there, headline_seen(story, there)

    def show_whole_story(self) -> None:
        """The story as it opens: its ground, layers and date; theme, names and text size stay the reader's."""
        view = self._session.view
        self._session.show(
            replace(self._session.story.view, theme=view.theme, names=view.names, text_scale=view.text_scale)
        )

    def _move(self, camera: Camera, gesture: bool) -> None:
        self._tip.hide()
        self._session.show(look(self._session.view, camera), gesture=gesture)

    def _select(self, target_id: str) -> None:
        self._session.show(selected_only(self._world, self._session.view, target_id))

    def _point(self, target_id: str) -> None:
        self._pointed = target_id
        self._session.point_at(target_id)
        target = self._world.target(target_id)
        if target is None:
            self._tip.hide()
            return
        self._tip.setText(self._words_of(target))
        self._tip.adjustSize()
        at = self.canvas.mapTo(self, self.canvas.pointer.toPoint())
        x = min(at.x() + 16, self.width() - self._tip.width() - 6)
        y = at.y() + 18 if at.y() + 18 + self._tip.height() < self.height() else at.y() - self._tip.height() - 8
        self._tip.move(max(x, 4), max(y, 4))
        self._tip.raise_()
        self._tip.show()

    def _named(self, target: Target) -> str:
        view = self._session.view
        return shown_name(target.names, view.names, view.date)

    def _words_of(self, target: Target) -> str:
        """The name, and below that of a state the own numbers that colour it, with their classes."""
        story, view = self._session.story, self._session.view
        if all(layer.choropleth is None for layer in story.layers.values()):
            return self._named(target)
        from mapviewer.description.value_text import lines_of_state  # late: start-up time, few maps have such a layer

        state = target.id if target.kind is TargetKind.COUNTRY else ""
        if target.feature is not None and story.layers[target.feature.layer].choropleth is not None:
            state = f"country:{target.feature.properties['iso3']}"
        shown = self._world.target(state) or target
        return "\n".join((self._named(shown), *lines_of_state(story, view, state.partition(":")[2])))

    def _add_inset(self, inset: InsetMap) -> None:
        view = self._session.view
        self._session.show(replace(view, insets=(*view.insets, inset)[-MOST_INSETS:]))

    def _remove_insets(self) -> None:
        self._session.show(replace(self._session.view, insets=()))

    def _turn_strip(self) -> None:
        view = self._session.view
        self._session.show(replace(view, world_strip=not view.world_strip))
        if view.world_strip:
            return
        # The author learns here why none is to be seen.
        part = self.canvas.parts()[0]
        if not ties_abroad(part.scene):
            self._session.noticed.emit(
                tr("Map", "No arrow leads beyond this picture: there is nothing for a world strip")
            )
        elif not any(placed.ties for placed in compose(part).insets):
            self._session.noticed.emit(tr("Map", "The world strip finds no free place in this picture"))

    def _add_names(self, menu: QMenu, where: QPointF, lonlat: tuple[float, float], target_id: str) -> None:
        """What an author does with the names of the step that is seen: of what is selected, and under the pointer."""
        part, picture, spot = self.canvas.side_at(QPointF(self.canvas.mapFromGlobal(where.toPoint())))
        named = name_at(part.scene, picture.layout, spot)
        # A name is moved by selecting it and pointing to where it is to be.
        moved = self._session.view.selection or named or target_id
        if moved:
            put = tr("Map", "Put the name “{name}” here in this step").format(name=self._name_of(moved))
            menu.addAction(put, lambda: self.name_put.emit(moved, *lonlat))
        if named:
            leave = tr("Map", "Leave the name “{name}” out of this step").format(name=self._name_of(named))
            menu.addAction(leave, lambda: self.name_left_out.emit(named))
        if moved or named:
            menu.addSeparator()

    def _name_of(self, name_id: str) -> str:
        target = self._world.target(name_id)
        name = self._named(target) if target is not None else name_id.partition(":")[2]
        return name.replace("&", "&&")

    def _menu(self, where: QPointF, lon_deg: float, lat_deg: float, target_id: str) -> None:
        menu = AcceleratedMenu(self)
        target = self._world.target(target_id)
        if target is not None:
            name = self._named(target).replace("&", "&&")
            menu.addAction(tr("Map", "Select {name}").format(name=name), lambda: self._select(target_id))
            menu.addAction(
                tr("Map", "Zoom to {name}").format(name=name),
                lambda: self._session.show(view_of(self._world, self._session.view, target_id)),
            )
            menu.addAction(tr("Map", "Copy ID"), lambda: QGuiApplication.clipboard().setText(target_id))
            menu.addSeparator()
        if step_seen(self._session.story, self._session.view) is not None:
            self._add_names(menu, where, (lon_deg, lat_deg), target_id)
        text = f"{lat_deg:.5f}, {lon_deg:.5f}"
        menu.addAction(
            tr("Map", "Copy coordinates {coordinates}").format(coordinates=text),
            lambda: QGuiApplication.clipboard().setText(text),
        )
        menu.addAction(tr("Map", "Copy map as picture"), self.copy_asked.emit)
        menu.addAction(tr("Map", "Measure a distance"), self.distance.toggle)
        menu.addAction(tr("Map", "Show whole story"), self.show_whole_story)
        menu.addAction(tr("Map", "Draw an inset: click two corners"), self.inset.start)
        if self._session.view.insets:
            menu.addAction(tr("Map", "Remove insets"), self._remove_insets)
        has_strip = self._session.view.world_strip
        strip = tr("Map", "Remove the world strip") if has_strip else tr("Map", "Show far partners on a world strip")
        menu.addAction(strip, self._turn_strip)
        folded = self.legend.is_folded
        menu.addAction(
            tr("Map", "Expand legend") if folded else tr("Map", "Collapse legend"), lambda: self.legend.fold(not folded)
        )
        menu.addAction(tr("Map", "Credits and disclaimer…"), self.legend.credits_clicked.emit)
        menu.popup(where.toPoint())
