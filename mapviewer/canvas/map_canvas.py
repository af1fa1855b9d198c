"""The map widget: shows a view of a world, and tells what the reader does with hand and keyboard.

It knows no session. What it draws is kept while the map stands still, so that hovering repaints only marks; while
the map moves, coarser lines and the labels of the last settled view travel with it. While two dates are compared
there are two sides, each with its own picture; pointing and dragging work in both.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace

from PySide6.QtCore import QEvent, QPointF, QRect, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from geodata.view.camera import Camera, Insets, add_insets, pan, same_ground, zoom_about
from geodata.view.view import View
from geodata.world.hit_test import PickIndex
from geodata.world.world import World
from mapviewer.canvas.camera_input import KEY_ZOOM, MODIFIERS, box_camera, key_pan, wheel_factor
from mapviewer.canvas.camera_motion import CameraMotion
from mapviewer.canvas.foresight import Asked
from mapviewer.canvas.frame_cache import KeptPicture
from mapviewer.canvas.lit_region import lit_region
from mapviewer.canvas.mouse_input import MouseInput
from mapviewer.canvas.pointer_targets import PointerTargets
from mapviewer.canvas.side_pictures import SidePictures
from mapviewer.canvas.swipe_handle import draw_grip, is_on_grip
from mapviewer.canvas.touch_input import TouchInput
from mapviewer.drawing.picture_parts import Furniture, Part, draw_divider, parts_of
from mapviewer.drawing.placing.heading import broken_headline
from mapviewer.scene.scene import Look, Scene
from mapviewer.ui.translate import tr

Said = tuple[View, str]  # with its headline


class MapCanvas(QWidget):
    """Setters in, the reader's acts out: a moved camera, a thing pointed at, picked, or asked about."""

    camera_moved = Signal(Camera, bool)  # the new camera; whether it belongs to one gesture
    pointed = Signal(str)
    picked = Signal(str)
    home_asked = Signal()
    menu_asked = Signal(QPointF, float, float, str)  # where, longitude, latitude, what is there
    divider_moved = Signal(float)  # the line between two dates, as a share of the width
    ground_clicked = Signal(QPointF)  # while `takes_ground`: a click on the ground, whatever lies there
    ground_ended = Signal()  # and a double click
    painted = Signal()

    def __init__(self, world: World, view: View, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("map")
        self.setAccessibleName(tr("Canvas", "Map"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(240, 180)
        self.reduced_motion = False
        self.shows_focus = False  # once the keyboard is in use
        self.takes_ground = False
        self.furniture = Furniture()
        self.look = Look()
        self.headline = ""  # of what is seen, under the date
        # Views that the next act may show, each with its headline: those to which the map flies, and after a tick.
        self.next_steps: Callable[[], Iterable[Said]] = tuple
        self.next_ticks: Callable[[], Iterable[Said]] = tuple
        self._world, self._view = world, view
        self.motion = CameraMotion(self, world, view.camera)
        self.motion.changed.connect(self.update)
        self.motion.moved.connect(self.camera_moved)
        self.motion.departing.connect(self._prepare)
        self.motion.plane_ready.connect(lambda: self.show_view(self._view))
        self._hovered = ""
        self.targets = PointerTargets(self, self.motion, world)
        self.pictures = SidePictures(self, self.motion, self.parts)
        self.motion.plane_changed.connect(self.pictures.renew)
        self.room_for: Callable[[Said], Insets] = lambda _said: self.look.clear
        self.pictures.foresight.steps = lambda: map(self._asked_at_step, filter(self._is_new, self.next_steps()))
        self.pictures.foresight.ticks = lambda: map(self._asked_for, self.next_ticks())
        self._asked: tuple[object, ...] = ()
        self._parts: tuple[Part, ...] = ()
        self.pointer = QPointF()  # where the pointer was seen last: asking the system takes milliseconds
        self._chosen: QRect | None = None  # shown for what else is being chosen
        self._mouse = MouseInput(self, self.motion, self._is_on_grip)
        self._mouse.hovered.connect(self._point)
        self._mouse.clicked.connect(self._click)
        self._mouse.dragged.connect(self.slide)
        self._mouse.line_dragged.connect(self.divider_moved)
        self._mouse.boxed.connect(self._zoom_to_box)
        self.touch = TouchInput(self)
        self.touch.slid.connect(self.slide)
        self.touch.pinched.connect(self.zoom)
        self.touch.held.connect(lambda at: self._ask_menu(at, QPointF(self.mapToGlobal(at))))

    # What is shown

    def begin_quickly(self) -> None:
        """Show the first picture of all before its names are laid out, and answer clicks before there is an index."""
        self.targets.index.is_plain = True
        self.pictures.names_later()

    def set_world(self, world: World, view: View) -> None:
        """Show another world at once; its names come right after, and until then those that it shares with the last."""
        is_edit = (world.story.id, world.story.path) == (self._world.story.id, self._world.story.path)
        gone = self._world.story.features.keys() - world.story.features.keys()
        self._world, self._view = world, view
        self.motion.begin(world, view.camera)
        self.targets.index = PickIndex(world)
        self.pictures.take_over(gone) if is_edit else self.pictures.renew()
        self.pictures.names_later()

    def show_view(self, view: View) -> None:
        """Show a view; a camera that the reader did not move by hand is flown to."""
        self._view = view
        self.motion.show(view.camera, is_seen=self.isVisible(), may_fly=not self.reduced_motion)
        self.update()

    def set_hovered(self, target_id: str) -> None:
        """Light up what the pointer is over elsewhere."""
        if target_id == self._hovered:
            return
        before, self._hovered = self._hovered, target_id
        lit = None if self.motion.is_on_way else lit_region(self.parts(), self.pictures.sides, before)
        self.update() if lit is None else self.update(lit)

    def set_look(self, look: Look) -> None:
        """Draw in another look; the ground stays where it is until the camera moves."""
        if look == self.look:
            return
        insets = add_insets(look.insets, look.clear)
        if insets != add_insets(self.look.insets, self.look.clear) and self.isVisible():
            self.motion.put(same_ground(self.scene().frame, insets, self._drawn.projection))
        self.look = look
        self.update()

    @property
    def view(self) -> View:
        """The view as it is seen this moment, in the middle of a flight too."""
        return replace(self._view, camera=self.motion.shown)

    @property
    def is_flying(self) -> bool:
        """Whether the camera is on its way."""
        return self.motion.flight.is_active

    @property
    def is_moving(self) -> bool:
        """Whether the camera is on its way, or in the reader's hand."""
        return self.motion.is_moving

    @property
    def _drawn(self) -> World:
        """The world in the plane in which it is drawn now; while ground is taken, in its own."""
        return self._world if self.takes_ground else self.motion.planes.drawn

    def parts(self, quick: bool = False) -> tuple[Part, ...]:
        """The sides of the picture as they are seen this moment, from the left."""
        asked = self._asked_for((self.view, self.headline), quick)
        if asked != self._asked:
            self._asked, self._parts = asked, parts_of(*asked)
        # What was worked out for a scene (`Scene.findings`) still holds when only the pointer moved.
        return tuple(replace(part, scene=replace(part.scene, hovered=self._hovered)) for part in self._parts)

    def _asked_for(self, said: Said, quick: bool = False) -> Asked:
        """What a picture of a view with its headline is made of."""
        view, headline = said
        return (
            self._drawn,
            view,
            (self.width(), self.height()),
            self.look_with(headline, view, quick),
            "",
            self.furniture,
        )

    def look_with(self, headline: str, view: View, quick: bool = False) -> Look:
        """The look of a view on this widget with a sentence under its date."""
        look = replace(self.look, device_ratio=self.devicePixelRatioF(), quick=quick, on_screen=True)
        if not headline or view.comparison is not None:
            return look
        return replace(look, headline=broken_headline(headline, look, view.text_scale, self.width()))

    def _asked_at_step(self, said: Said) -> Asked:
        """The same for a step that may be seen next, on ground that leaves room to what stands on it."""
        world, view, size, seen, hovered, furniture = self._asked_for(said)
        return world, view, size, replace(seen, clear=self.room_for(said)), hovered, furniture

    def _is_new(self, said: Said) -> bool:
        """Whether a view shows other things than are seen, in the same plane, not only other ground."""
        view, _ = said
        return self.motion.planes.suits(view.camera) and replace(view, camera=self._view.camera) != self._view

    def scene(self) -> Scene:
        """The scene of the only side, or of the left one."""
        return self.parts()[0].scene

    def side_at(self, position: QPointF) -> tuple[Part, KeptPicture, QPointF]:
        """The side under a point of the widget, its picture, and the point in that."""
        parts = self.parts()
        part = parts[-1] if len(parts) > 1 and position.x() >= parts[1].side.left_px else parts[0]
        return part, self.pictures.sides[part.side.index], position - QPointF(part.side.offset_px, 0)

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Map from its image when nothing moved, then marks, furniture and names."""
        painter = QPainter(self)
        parts = self.parts(self.motion.is_on_way)
        self.pictures.paint(painter, parts)
        draw_divider(painter, parts)
        draw_grip(painter, parts, self._view)
        self._paint_box(painter)
        painter.end()
        self.painted.emit()

    def show_box(self, box: QRect | None) -> None:
        """Draw a rectangle over the map, for ground that is being chosen; None takes it away."""
        self._chosen = box
        self.update()

    def _paint_box(self, painter: QPainter) -> None:
        for box in filter(None, (self._mouse.box, self._chosen)):
            painter.setPen(QPen(QColor(self.scene().palette.accent), 1.5, Qt.PenStyle.DashLine))
            painter.drawRect(box.normalized())
        if self.hasFocus() and self.shows_focus:
            painter.setPen(QPen(QColor(self.scene().palette.accent), 2))
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))

    # Movement

    def _prepare(self, target: Camera) -> None:
        asked = self._asked_for((replace(self._view, camera=target), self.headline))
        self.pictures.prepare(self.pictures.foresight.parts(asked) if self.motion.planes.suits(target) else ())

    def zoom(self, factor: float, at: QPointF | None = None) -> None:
        """Magnify about a point of the widget (its middle if None)."""
        part, _, spot = self.side_at(at or QPointF())
        point = (spot.x(), spot.y()) if at is not None else part.scene.frame.centre_px
        self.motion.move(zoom_about(self.motion.shown, part.scene.frame, self._drawn.projection, factor, point))

    def slide(self, by_px: QPointF) -> None:
        """Move the ground by pixels."""
        self.motion.move(pan(self.motion.shown, self.scene().frame, self._drawn.projection, by_px.x(), by_px.y()))

    # Hand and keyboard

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a drag, a box (Shift) or a click."""
        self._mouse.press(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the ground or the line between two dates, stretch the box, or point at things."""
        self._mouse.move(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End a drag or a box; a press that did not move is a click."""
        self._mouse.release(event)

    def _click(self, position: QPointF) -> None:
        if self.takes_ground:
            self.ground_clicked.emit(position)
        else:
            self.picked.emit(self.target_at(position))

    def _zoom_to_box(self, box: QRect) -> None:
        self.motion.move(box_camera(self.side_at(QPointF(box.topLeft()))[0], box), gesture=False)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Zoom in about the pointer."""
        if self.takes_ground:
            self.ground_ended.emit()
        elif event.button() == Qt.MouseButton.LeftButton:
            self.zoom(2.0, event.position())

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom about the pointer; finer with Ctrl."""
        self.motion.interrupt()
        if (factor := wheel_factor(event)) != 1.0:
            self.zoom(factor, event.position())
        event.accept()

    def event(self, event: QEvent) -> bool:
        """Pinch on a touchpad."""
        if isinstance(event, QNativeGestureEvent) and event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture:
            self.zoom(1.0 + event.value(), event.position())
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows pan, plus and minus zoom, Home shows the whole story, Esc clears."""
        key = Qt.Key(event.key())
        if key in MODIFIERS:  # the first half of a shortcut, which may not be about the map at all
            event.ignore()
            return
        self.motion.interrupt()
        if (by_px := key_pan(event, self.size())) is not None:
            self.slide(by_px)
        elif key in KEY_ZOOM:
            self.zoom(KEY_ZOOM[key])
        elif key == Qt.Key.Key_Home:
            self.home_asked.emit()
        elif key == Qt.Key.Key_Escape:
            self.picked.emit("")
        else:
            event.ignore()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for a menu about what is under the pointer."""
        self._ask_menu(QPointF(event.pos()), QPointF(event.globalPos()))

    def _ask_menu(self, position: QPointF, global_position: QPointF) -> None:
        self.menu_asked.emit(global_position, *self.lonlat_at(position), self.target_at(position))

    # Pointing

    def target_at(self, position: QPointF) -> str:
        """The id of what is at a point of the widget, or ""; nothing of the map is under the paper of a page."""
        part, picture, spot = self.side_at(position)
        return self.targets.target_at(part, picture.layout, spot)

    def _point(self, position: QPointF) -> None:
        self.pointer = position
        if self._is_on_grip(position):
            self._tell_pointed("")
            self.setCursor(Qt.CursorShape.SplitHCursor)
        elif not self.motion.flight.is_active:
            self._tell_pointed(self.target_at(position))

    def leaveEvent(self, event: QEvent) -> None:
        """Report that the pointer has left."""
        self._tell_pointed("")

    def _is_on_grip(self, position: QPointF) -> bool:
        return is_on_grip(self.parts(), self._view, position)

    def _tell_pointed(self, target_id: str) -> None:
        if self.takes_ground:
            self.setCursor(Qt.CursorShape.CrossCursor)
            return
        self.setCursor(Qt.CursorShape.PointingHandCursor if target_id else Qt.CursorShape.ArrowCursor)
        self.pointed.emit(target_id)

    # Where things are

    def plane_at(self, position: QPointF) -> tuple[float, float]:
        """The point of the plane, in metres, at a point of the widget."""
        part, _, spot = self.side_at(position)
        return self.targets.index.plane_point(
            part.scene.world.projection, *part.scene.frame.to_plane(spot.x(), spot.y())
        )

    def lonlat_at(self, position: QPointF) -> tuple[float, float]:
        """Longitude and latitude at a point of the widget."""
        part, _, spot = self.side_at(position)
        return self._drawn.projection.unproject(*part.scene.frame.to_plane(spot.x(), spot.y()))

    def px_of_lonlat(self, lon_deg: float, lat_deg: float) -> tuple[float, float]:
        """The point of the widget at a longitude and latitude, on the left side."""
        scene = self.scene()
        return scene.frame.to_px(*scene.world.projection.project(lon_deg, lat_deg))

    def px_of_plane(self, x_m: float, y_m: float) -> tuple[float, float]:
        """The point of the widget at a point of the plane: what `plane_at` undoes, on the left side."""
        scene = self.scene()
        home, drawn = self._world.projection, scene.world.projection
        if home.crs != drawn.crs:
            x_m, y_m = drawn.project(*home.unproject(x_m, y_m))
        return scene.frame.to_px(x_m, y_m)
