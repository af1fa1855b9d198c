"""The dialog Pin picture: three places or more, each shown on the picture and on the map, or named in its line."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from geodata.core.errors import DataError
from geodata.map.pictures.picture_warp import misses, pinned
from geodata.map.pictures.placed_picture import LEAST_PINS, Pin, PlacedPicture
from geodata.story.layer import Layer, LayerKind
from geodata.story.layer_stack import put_layer
from geodata.view.camera import Camera
from geodata.view.view import View
from geodata.world.world import World
from mapviewer.authoring.forms.form_dialog import Sentences
from mapviewer.authoring.forms.typed_choices import PlaceField
from mapviewer.authoring.pinning.picture_sheet import PictureSheet, Share, draw_pin
from mapviewer.canvas.map_canvas import MapCanvas
from mapviewer.drawing.picture_parts import Furniture
from mapviewer.ui.accelerators import AcceleratedDialog
from mapviewer.ui.message_boxes import plain_buttons
from mapviewer.ui.translate import told, tr
from mapviewer.ui.words.numbers import distance_text, number_text

SIZE_PX = (1180, 720)
TRIED = "pinned-picture"
PLACES = 5  # decimals of a degree: a metre
LonLat = tuple[float, float]


class PinDialog(AcceleratedDialog):
    """``picture`` is the pinned one once there are pins enough; it begins with the pins that it has."""

    def __init__(self, picture: PlacedPicture, world: World, view: View, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Authoring", "Pin picture to the map"))
        self.picture, self.pins = picture, list(picture.pins)
        self._bare, self._home, self._view = picture, world.home, replace(view, selection="", comparison=None)
        self._on_picture: Share | None = None
        self._on_map: LonLat | None = None
        self._make_widgets()
        self._lay_out()
        self._show()
        self.sheet.setFocus()

    def _make_widgets(self) -> None:
        self.told, self.quality = Sentences(), Sentences()
        self.sheet = PictureSheet(self.picture.pixels)
        self.sheet.clicked.connect(self._click_picture)
        self.canvas = MapCanvas(self._home, self._view)
        self.canvas.furniture = Furniture(legend=False, date=False, insets=False)
        self.canvas.takes_ground = True
        self.canvas.camera_moved.connect(self._move)
        self.canvas.ground_clicked.connect(self._click_map)
        self.marks = MapPins(self.canvas, self._map_pins)
        self.named = PlaceField(self._home)
        self.named.setAccessibleName(tr("Authoring", "Place on the map"))
        self.named.offers.picked.connect(lambda _place: self.use_named())
        self.named.returnPressed.connect(self.use_named)
        self.listed = QComboBox()
        self.listed.setAccessibleName(tr("Authoring", "Pins"))
        self.taking_back = QPushButton(tr("Authoring", "Remove pin"))
        self.taking_back.clicked.connect(self.take_back)
        self.buttons = plain_buttons(QDialogButtonBox.StandardButton.Ok, QDialogButtonBox.StandardButton.Cancel)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)

    def _lay_out(self) -> None:
        halves = QSplitter(Qt.Orientation.Horizontal)
        halves.addWidget(self.sheet)
        halves.addWidget(self.canvas)
        halves.setSizes([SIZE_PX[0] // 2] * 2)
        halves.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        naming = QHBoxLayout()
        label = QLabel(tr("Authoring", "Place on the map"))
        label.setBuddy(self.named)
        naming.addWidget(label)
        naming.addWidget(self.named, 1)
        foot = QHBoxLayout()
        foot.addWidget(self.listed)
        foot.addWidget(self.taking_back)
        foot.addWidget(self.quality, 1)
        foot.addWidget(self.buttons)
        column = QVBoxLayout(self)
        column.addWidget(self.told)
        column.addWidget(halves, 1)
        column.addLayout(naming)
        column.addLayout(foot)
        self.resize(*SIZE_PX)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter is for the picture and the line; it accepts only where a button has the focus."""
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if not is_enter or isinstance(self.focusWidget(), QPushButton):
            super().keyPressEvent(event)

    def _move(self, camera: Camera, _is_gesture: bool) -> None:
        self._view = replace(self._view, camera=camera)
        self.canvas.show_view(self._view)

    def _click_picture(self, x: float, y: float) -> None:
        self._on_picture = (x, y)
        self._pair()

    def _click_map(self, at: QPointF) -> None:
        lon, lat = self.canvas.lonlat_at(at)
        self._on_map = (round(lon, PLACES), round(lat, PLACES))
        self._pair()

    def use_named(self) -> None:
        """The place on the map is the one whose name or coordinates were written."""
        place = self.named.place
        if place is None:
            self.told.setText(self.named.problem() or self.told.text())
            return
        self._on_map = (round(place.lon, PLACES), round(place.lat, PLACES))
        self.named.clear()
        self._pair()
        self.sheet.setFocus()

    def _pair(self) -> None:
        """A place that is known on both is a pin."""
        if self._on_picture is not None and self._on_map is not None:
            self.pins.append(Pin(*self._on_picture, *self._on_map))
            self._on_picture = self._on_map = None
        self._show()

    def take_back(self) -> None:
        """Forget half a pin, else the one that is chosen: the last unless it was another."""
        if self._on_picture is None and self._on_map is None and self.pins:
            del self.pins[self.listed.currentIndex()]
        self._on_picture = self._on_map = None
        self._show()

    def _show(self) -> None:
        self.sheet.show_pins(
            [*((pin.x, pin.y) for pin in self.pins), *([self._on_picture] if self._on_picture else [])]
        )
        self.marks.update()
        number = len(self.pins) + 1
        words = tr("Authoring", "Pin {number}: click a place on the picture, then the same place on the map.")
        if self._on_picture is not None:
            words = tr("Authoring", "Pin {number}: now click the same place on the map.")
        elif self._on_map is not None:
            words = tr("Authoring", "Pin {number}: now click the same place on the picture.")
        self.told.setText(words.format(number=number))
        self.taking_back.setEnabled(bool(self.pins) or self._on_picture is not None or self._on_map is not None)
        self._fit()
        self._list()

    def _list(self) -> None:
        """The pins by number, each with its place and by how much it misses: the one to doubt misses most."""
        self.listed.clear()
        off = self.picture.crs and self.picture.pins == tuple(self.pins) and len(self.pins) > LEAST_PINS
        rows = [(pin.x, pin.y, pin.lon, pin.lat) for pin in self.pins]
        missed = misses(rows, self.picture.crs, self.picture.affine) if off else []
        for number, pin in enumerate(self.pins, 1):
            place = f"{number_text(pin.lat, 2)}°, {number_text(pin.lon, 2)}°"
            words = tr("Authoring", "Pin {number}: {place}").format(number=number, place=place)
            if missed:
                distance = distance_text(missed[number - 1])
                words = tr("Authoring", "{pin}, misses by {distance}").format(pin=words, distance=distance)
            self.listed.addItem(words)
        self.listed.setCurrentIndex(len(self.pins) - 1)
        self.listed.setEnabled(bool(self.pins))

    def _fit(self) -> None:
        """Lay the picture under the map as the pins have it, and say how well they agree."""
        is_fit, words = False, ""
        if len(self.pins) < LEAST_PINS:
            words = tr("Authoring", "{count} of {least} pins.").format(count=len(self.pins), least=LEAST_PINS)
        else:
            crs = self._home.projection.crs
            try:
                affine, error_m = pinned([(pin.x, pin.y, pin.lon, pin.lat) for pin in self.pins], crs)
            except DataError as error:
                words = told(error)
            else:
                is_fit = True
                self.picture = replace(
                    self._bare, crs=crs, affine=affine, pins=tuple(self.pins), error_m=error_m
                )  # fmt: skip
                words = self._words_of_error(error_m)
        self.quality.setText(words)
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(is_fit)
        self._try_on(self.picture if is_fit else None)

    def _words_of_error(self, error_m: float) -> str:
        if len(self.pins) == LEAST_PINS:
            return tr("Authoring", "Three pins fit exactly; a fourth shows how well they agree.")
        return tr("Authoring", "The pins miss by {distance} on average.").format(distance=distance_text(error_m))

    def _try_on(self, picture: PlacedPicture | None) -> None:
        story, view = self._home.story, self._view
        if picture is not None:
            story = put_layer(story, Layer(TRIED, TRIED, LayerKind.PICTURE, picture=picture))
            view = replace(view, layers=(story.view.layers[0], *view.layers))
        self.canvas.set_world(self._home.succeeded_by(story), view)

    def _map_pins(self) -> list[LonLat]:
        return [*((pin.lon, pin.lat) for pin in self.pins), *([self._on_map] if self._on_map else [])]


class MapPins(QWidget):
    """Lies over the map of the dialog and shows the pins."""

    def __init__(self, canvas: MapCanvas, pins: Callable[[], Sequence[LonLat]]) -> None:
        super().__init__(canvas)
        self._canvas, self._pins = canvas, pins
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        canvas.installEventFilter(self)
        canvas.painted.connect(self.update)
        self.resize(canvas.size())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """As large as the map."""
        if event.type() == QEvent.Type.Resize:
            self.resize(self._canvas.size())
        return super().eventFilter(watched, event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The pins with their numbers."""
        painter = QPainter(self)
        for number, (lon, lat) in enumerate(self._pins(), 1):
            draw_pin(painter, QPointF(*self._canvas.px_of_lonlat(lon, lat)), number)
