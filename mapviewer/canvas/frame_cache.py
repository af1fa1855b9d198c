"""What is kept of a picture between two paintings, so that little is drawn anew when little has changed.

Three images: sea and land, and the waters and borders above the tints, which stay while the camera stays; and the map
with its layers and the mark of the selection, which stays while the same things are in force.
"""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import replace

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage, QPainter

from geodata.map.label_placement import Box
from geodata.view.view import Concealed, LayerState, View
from geodata.world.validity import borders_are_reference, ids_in_force, is_in_force
from mapviewer.canvas.label_scheduler import KeptNames, Wanted
from mapviewer.canvas.scroll_blit import SlidingGround
from mapviewer.drawing.draw import (
    Part,
    clip,
    draw_base,
    draw_furniture,
    draw_kinds,
    draw_layers,
    draw_map,
    draw_over,
    draw_tints,
    draw_under,
    parted,
)
from mapviewer.drawing.highlight import mark_hovered, mark_selection
from mapviewer.drawing.legend import remarks
from mapviewer.drawing.scene import Scene
from mapviewer.labels.label_engine import Layout, draw_labels
from mapviewer.session.error_boundary import contained
from mapviewer.ui.translate import tr


class KeptImage:
    """An image and what it shows."""

    def __init__(self, form: QImage.Format) -> None:
        self._form = form
        self._image = QImage()
        self._key: Hashable = None

    def shows(self, key: Hashable) -> bool:
        """Whether the image is the one for *key*."""
        return self._key == key

    def begin(self, scene: Scene, key: Hashable) -> QPainter:
        """A painter to draw the image for *key*; transparent ones are emptied first."""
        ratio = scene.look.device_ratio
        size = QSize(round(scene.frame.width_px * ratio), round(scene.frame.height_px * ratio))
        if self._image.size() != size or self._image.devicePixelRatio() != ratio:
            self._image = QImage(size, self._form)
            self._image.setDevicePixelRatio(ratio)
        if self._image.hasAlphaChannel():
            self._image.fill(0)
        self._key = key
        return QPainter(self._image)

    def draw(self, painter: QPainter) -> None:
        """Put the image down."""
        painter.drawImage(0, 0, self._image)


class KeptPicture:
    """One side of the map. Hovering repaints only marks; another day on which the same holds only the date."""

    def __init__(self) -> None:
        self.names = KeptNames()
        self._still_key: Hashable = None
        self._under = KeptImage(QImage.Format.Format_RGB32)
        self._over = KeptImage(QImage.Format.Format_ARGB32_Premultiplied)
        self._map = KeptImage(QImage.Format.Format_RGB32)
        self._moving = SlidingGround(draw_sliding)

    @property
    def layout(self) -> Layout:
        """Return the label layout."""
        return self.names.layout

    def paint(
        self, painter: QPainter, part: Part, *, moving: bool, sliding: bool = False, may_wait: bool = False
    ) -> None:
        """Paint one side. While it is *moving*, its last labels travel with it; *sliding*, only the line moves.

        Other names may be wanted then; where they *may wait*, `names` lays them out after the painting.
        """
        painter.save()
        clip(painter, part)
        if moving:
            self._paint_moving(painter, part.scene)
        else:
            self._moving.rest(part.scene)
            self._draw_map(part.scene)
            self._map.draw(painter)
        boxes: list[Box] = []
        with contained(tr("Canvas", "the mark under the pointer"), painter):
            mark_hovered(painter, part.scene)
        with contained(tr("Canvas", "legend, date and credits"), painter):
            boxes = draw_furniture(painter, part)
        with contained(tr("Canvas", "the names on the map"), painter):
            if not (moving or sliding):
                self._want_names(part, boxes, may_wait)
            draw_labels(painter, part.scene, self.layout)
        painter.restore()

    def _paint_moving(self, painter: QPainter, scene: Scene) -> None:
        self._still_key = None
        key = (_ground_key(scene)[2:], _layers_key(scene), scene.view.selection, _marked_in_force(scene))
        self._moving.paint(painter, scene, key)
        others = parted(scene)[1]
        draw_kinds(painter, scene, others)
        if others:
            mark_selection(painter, scene)

    def _draw_map(self, scene: Scene) -> None:
        still = _still_key(scene)
        key = (_ground_key(scene), _layers_key(scene), scene.view.selection, _marked_in_force(scene))
        if self._map.shows(key):
            return
        stays, self._still_key = still == self._still_key, still
        painter = self._map.begin(scene, key)
        if stays:
            self._draw_on_ground(painter, scene)
        else:
            draw_map(painter, scene)
        mark_selection(painter, scene)
        painter.end()

    def _draw_on_ground(self, painter: QPainter, scene: Scene) -> None:
        """The map on a ground of which only that is drawn which was not drawn before."""
        self.keep_ground(scene)
        self._under.draw(painter)
        draw_tints(painter, scene)
        self._over.draw(painter)
        draw_layers(painter, scene)

    def keep_ground(self, scene: Scene) -> None:
        """Draw sea and land, and what lies above the tints, unless that is kept already."""
        for image, key, draw in (
            (self._under, _under_key(scene), draw_under),
            (self._over, _ground_key(scene), draw_over),
        ):
            if not image.shows(key):
                painter = image.begin(scene, key)
                draw(painter, scene)
                painter.end()

    def _want_names(self, part: Part, boxes: list[Box], may_wait: bool) -> None:
        scene, view = part.scene, part.scene.view
        look = replace(scene.look, quick=False)
        manner = (id(scene.world), look, scene.frame.width_px, scene.frame.height_px, part.room, part.furniture,
                  view.names, view.theme, view.text_scale, view.concealed, view.insets, view.locator,
                  view.callouts)  # fmt: skip
        key = (manner, _ground_key(scene, quick=False), _layers_key(scene), view.selection, tuple(remarks(scene)))
        self.names.want(Wanted(part, tuple(boxes), key), manner, may_wait=may_wait)


def draw_sliding(painter: QPainter, scene: Scene) -> None:
    """What moves with the ground in one piece; the mark of the selection if nothing else lies above that."""
    draw_base(painter, scene)
    sliding, others = parted(scene)
    draw_kinds(painter, scene, sliding)
    if not others:
        mark_selection(painter, scene)


def _still_key(scene: Scene, *, quick: bool | None = None) -> tuple[Hashable, ...]:
    """What everything on the map depends on."""
    look = scene.look if quick is None else replace(scene.look, quick=quick)
    return scene.view.camera, scene.frame, id(scene.world), look, scene.view.theme


def _under_key(scene: Scene) -> tuple[Hashable, ...]:
    """What sea and land depend on."""
    plain = Concealed.COLOURS in scene.view.concealed
    return *_still_key(scene), _base_layers(scene, "base-countries", "base-relief"), plain


def _ground_key(scene: Scene, *, quick: bool | None = None) -> tuple[Hashable, ...]:
    """What sea, land, water and borders depend on."""
    base = _base_layers(scene, "base-countries", "base-provinces", "base-water", "base-relief", "base-rivers")
    plain = Concealed.COLOURS in scene.view.concealed
    return *_still_key(scene, quick=quick), base, plain, borders_are_reference(scene.view)


def _base_layers(scene: Scene, *ids: str) -> tuple[LayerState, ...]:
    return tuple(state for state in scene.view.layers if state.id in ids)


def _marked_in_force(scene: Scene) -> Hashable:
    """Which shapes of the selection hold: their marks differ, in hidden layers too."""
    story, view = scene.world.story, scene.view
    return tuple(is_in_force(story, view, shape.id) for shape in scene.world.shapes_for(view.selection))


def _layers_key(scene: Scene) -> Hashable:
    """What the layers and the names depend on; the day itself counts only by what is in force on it."""
    view: View = scene.view
    ids = ids_in_force(scene.world.story, view)
    seen = (view.layers, view.names, view.lens, view.context, view.concealed, view.text_scale)
    return seen, ids
